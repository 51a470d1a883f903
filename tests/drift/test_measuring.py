"""Figures of answers and judgements against what they are by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drift import measuring
from drift.config import Loop
from drift.stopping import Measured, best_stage, spare, stop_reason

TEXTS = st.lists(st.text("abc ", max_size=30), max_size=6)


def test_distinct_n():
    assert measuring.distinct_n(["a b a b"], 1) == 0.5
    assert measuring.distinct_n(["a b a b"], 2) == pytest.approx(2 / 3)
    assert measuring.distinct_n([""], 1) is None


def test_self_bleu_is_one_for_copies_and_low_for_strangers():
    assert measuring.self_bleu(["one two three four five"] * 3) == pytest.approx(1)
    assert measuring.self_bleu(["one two three four", "five six seven eight"]) == 0
    assert measuring.self_bleu(["yes", "no"]) == 0
    assert measuring.self_bleu(["yes", "yes"]) == 1
    assert measuring.self_bleu(["oh yes", "oh no"]) == pytest.approx((1 / 2 * (0 + 1) / (1 + 1)) ** (1 / 2))
    assert measuring.self_bleu(["alone"]) is None


@given(TEXTS)
def test_self_bleu_is_a_share(texts):
    found = measuring.self_bleu(texts)
    assert found is None or 0 <= found <= 1 + 1e-9


@given(TEXTS)
def test_self_bleu_counts_as_the_definition_does(texts):
    """Against all other texts, one by one."""
    from collections import Counter

    kept = [text for text in texts if measuring.words_of(text)]
    if len(kept) < 2:
        return
    scores = []
    for at, text in enumerate(kept):
        precisions = []
        for n in range(1, 5):
            own = Counter(measuring._grams(text, n))
            others = [Counter(measuring._grams(other, n)) for i, other in enumerate(kept) if i != at]
            hits = sum(min(times, max(o[gram] for o in others)) for gram, times in own.items())
            if own:
                precisions.append(hits / own.total() if n == 1 else (hits + 1) / (own.total() + 1))
        scores.append(np.prod(precisions) ** (1 / len(precisions)))
    assert measuring.self_bleu(texts) == pytest.approx(np.mean(scores))


def test_spread_is_the_mean_cosine_distance():
    assert measuring.spread(np.array([[1.0, 0.0], [2.0, 0.0]])) == pytest.approx(0)
    assert measuring.spread(np.array([[1.0, 0.0], [0.0, 1.0]])) == pytest.approx(1)
    assert measuring.spread(np.array([[1.0, 0.0]])) is None


def test_the_region_belongs_to_whoever_answers_where_reward_is():
    drawn = np.random.default_rng(0)
    good, bad = drawn.normal(0, 0.3, (40, 5)), drawn.normal(4, 0.3, (40, 5))
    shares = measuring.region_shares({"a": good, "b": bad}, {"a": [1.0] * 40, "b": [0.0] * 40}, 0.5)
    assert shares["a"] > 0.8
    assert shares["b"] < 0.1
    both = measuring.region_shares({"a": good, "b": good}, {"a": [1.0] * 40, "b": [1.0] * 40}, 0.5)
    assert both["a"] == both["b"]


def test_a_length_controlled_rate_takes_the_length_out():
    lengths = [400.0, 380, 420, 390, -400, -380, -420, -390]
    by_length = [1.0, 1, 1, 1, 0, 0, 0, 0]
    assert measuring.length_controlled(by_length, lengths) == pytest.approx(0.5, abs=0.02)
    better = [1.0, 1, 1, 1, 1, 1, 0, 1]
    assert measuring.length_controlled(better, lengths) > 0.75
    assert measuring.length_controlled([], []) is None


def test_a_win_rate_counts_ties_and_both_orders():
    found = measuring.win_rate([(1.0, 1.0), (1.0, 0.0), (0.5, 0.5), (0.0, 0.0)], [0.0] * 4, 0.05)
    assert found["rate"] == 0.5
    assert (found["n"], found["judgements"], found["failed"]) == (4, 8, 0)
    assert found["ties"] == 0.5
    assert found["orders_disagree"] == 0.25
    low, high = found["interval"]
    assert 0 <= low <= 0.5 <= high <= 1


@pytest.mark.parametrize(
    ("verdicts", "low", "high"),
    [
        ([(1.0, 1.0)] * 3, 0.4385, 1.0),  # published values of Wilson's interval
        ([(0.0, 0.0)] * 3, 0.0, 0.5615),
        ([(1.0, 1.0)] * 8 + [(0.0, 0.0)] * 2, 0.4902, 0.9433),
        ([(1.0, 1.0)] * 6 + [(1.0, 0.0), (0.5, 0.5)] * 2, 0.4902, 0.9433),  # eight wins' worth
    ],
)
def test_the_interval_of_a_rate_is_wilsons(verdicts, low, high):
    found = measuring.win_rate(verdicts, [0.0] * len(verdicts), 0.05)
    assert found["interval"] == pytest.approx((low, high), abs=1e-4)


def test_no_rate_is_given_when_too_many_judgements_failed():
    verdicts = [(1.0, 1.0)] * 9 + [(1.0, None), (None, None)]
    found = measuring.win_rate(verdicts, [0.0] * 11, 0.05)
    assert found["rate"] is None
    assert found["refused"] == "3 of 22 judgements failed"
    assert measuring.win_rate(verdicts, [0.0] * 11, 0.2)["rate"] == 1.0
    assert measuring.win_rate([], [], 0.05)["rate"] is None


BASE, SEED = Measured("base", answer_chars=100), Measured("seed", accuracy=0.6, last_margin=0.1, answer_chars=110)


@pytest.mark.parametrize(
    ("last", "told"),
    [
        (Measured("iter-1", 0.62, 0.2, 120), None),
        (Measured("iter-1", 0.56, 0.2, 120), None),
        (Measured("iter-1", 0.5, 0.2, 120), "held-out accuracy fell to 0.500"),
        (Measured("iter-1", 0.62, -0.1, 120), "margin collapse"),
        (
            Measured("iter-1", 0.62, -0.1, 120, margin_error=0.04),
            "margin collapse: -0.1000 ± 0.0400 at the end of iter-1",
        ),
        (Measured("iter-1", 0.62, -0.0001, 120, margin_error=0.01), None),
        (Measured("iter-1", 0.62, 0.2, 201), "2.01 times as long"),
        (Measured("iter-1", 0.62, 0.2, 24), "0.24 times as long"),
        (Measured("iter-1", 0.62, 0.2, 0), "0.00 times as long"),
        (Measured("iter-1", 0.62, 0.2, 25), None),
        (Measured("iter-1"), None),
    ],
)
def test_the_stop_rule(last, told):
    found = stop_reason([BASE, SEED, last], Loop())
    assert (found is None) == (told is None)
    assert told is None or told in found
    assert stop_reason([BASE, SEED, last], Loop(stop=False)) is None
    assert stop_reason([BASE], Loop()) is None


def test_the_best_stage_is_the_most_accurate_and_stays():
    assert best_stage([BASE, SEED, Measured("iter-1", 0.6), Measured("iter-2", 0.5)]) == "seed"
    assert best_stage([BASE]) is None
    assert spare(["seed", "iter-1", "iter-2", "iter-3"], "iter-1", 2) == ["seed"]
    assert spare(["seed"], None, 2) == []


def test_chinese_answers_are_compared_by_characters():
    alike = ["今天天气很好，我们去公园散步。", "今天天气很好，我们去公园跑步。"]
    assert measuring.self_bleu(alike) > 0.7
    assert measuring.self_bleu([alike[0], "猫坐在垫子上睡觉。"]) < 0.2
    assert measuring.distinct_n(["好好好好"], 1) == 0.25
