"""The loss and what is watched, without a model."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from drift import losses

NUMBERS = st.floats(-20, 20)


def test_the_margin_is_that_of_the_paper():
    s = losses.margins(*(torch.tensor([x]) for x in (-1.0, -5.0, -2.0, -4.0)), beta=0.1)
    assert s.item() == pytest.approx(0.1 * ((-1 + 2) - (-5 + 4)))


@given(st.lists(st.tuples(NUMBERS, st.floats(0, 1)), min_size=1, max_size=12))
def test_reweighting_lets_each_loss_count_by_its_weight(pairs):
    s, w = (
        torch.tensor([p[0] for p in pairs], dtype=torch.float64),
        torch.tensor([p[1] for p in pairs], dtype=torch.float64),
    )
    found = losses.pair_losses(s, 0.0)
    total = found.mean() + losses.reweighting(found, w)
    assert total.item() == pytest.approx((w * found).mean().item(), rel=1e-6, abs=1e-9)


@pytest.mark.parametrize(("weight", "added"), [(0.0, -5.0), (0.4, -3.0), (1.0, 0.0), (1.6, 3.0)])
def test_a_pair_alone_counts_by_its_weight_too(weight, added):
    assert losses.reweighting(torch.tensor([5.0]), torch.tensor([weight])).item() == pytest.approx(added)


@given(NUMBERS, st.floats(0.01, 0.45))
def test_the_robust_loss_is_unbiased(s, noise):
    """Its mean over labels that are flipped with the assumed probability is the loss of the true label."""
    one, other = (losses.pair_losses(torch.tensor(x, dtype=torch.float64), noise).item() for x in (s, -s))
    true = losses.pair_losses(torch.tensor(s, dtype=torch.float64), 0.0).item()
    assert (1 - noise) * one + noise * other == pytest.approx(true, rel=1e-6, abs=1e-9)


def test_what_is_watched():
    found = losses.watched(torch.tensor([-1.0, 0.0, 1.0, 10.0]), tau=0.1)
    assert found["margins/negative_share"] == 0.25
    assert found["sigma/active_share"] == 0.75
    assert found["margins/q50"] == pytest.approx(0.5)
    assert found["sigma/mean"] == pytest.approx(sum(1 / (1 + math.exp(s)) for s in (-1, 0, 1, 10)) / 4)


def test_the_summary_looks_at_the_last_quarter():
    found = losses.summary([0.0, 0.0, 0.0, 8.0], tau=0.1)
    assert found["margins/mean"] == 2
    assert found["margins/last_quarter"] == 8
    assert found["sigma/last_quarter_active_share"] == 0
    assert losses.summary([], 0.1) == {}


@pytest.mark.parametrize(
    ("s", "error"), [([9.0] * 6 + [1.0, 3.0], 2**-0.5), ([0.0, 0.0, 0.0, 8.0], 12**0.5), ([5.0], 0)]
)
def test_the_margin_of_the_last_quarter_comes_with_its_error(s, error):
    assert losses.summary(s, 0.1)["margins/last_quarter_error"] == pytest.approx(error)
