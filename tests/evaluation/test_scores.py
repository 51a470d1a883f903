"""Labels and the sides that they count for; log-odds and chances."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsat_miner.embed.features import logit
from dsat_miner.embed.head import chances, log_odds
from dsat_miner.evaluation.labels import LABELS
from dsat_miner.evaluation.scores import counts_as, logistic


def test_mixed_counts_as_both_sides_and_neutral_as_none():
    found = {label: [side for side in ("dsat", "sat") if counts_as(label, side)] for label in LABELS}
    assert found == {"dsat": ["dsat"], "sat": ["sat"], "neutral": [], "mixed": ["dsat", "sat"]}


@given(st.floats(allow_nan=False, width=64))
def test_any_log_odds_are_a_chance(x):
    assert 0 <= logistic(x) <= 1
    assert logistic(x) + logistic(-x) == pytest.approx(1)


def test_chances_and_log_odds_undo_each_other():
    p = np.array([0.001, 0.3, 0.5, 0.9])
    assert logistic(math.log(3)) == pytest.approx(0.75)
    assert chances(logit(p)) == pytest.approx(p)


def test_a_head_says_the_same_of_a_row_wherever_it_stands():
    draw = np.random.default_rng(0)
    matrix = draw.normal(size=(50, 40)).astype(np.float32)
    tensors = {"mean": np.zeros(40), "scale": np.ones(40), "weights": draw.normal(size=40), "intercept": np.ones(1)}
    together = chances(log_odds(tensors, matrix))
    alone = [chances(log_odds(tensors, row[None]))[0] for row in matrix]
    assert together.tolist() == alone
    assert chances(log_odds(tensors, matrix[:0])).shape == (0,)
