"""Figures of agreement: against scikit-learn where it has them, by hand where it has not."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, cohen_kappa_score, f1_score, precision_score, recall_score

from dsat_miner.evaluation import metrics

ROWS = st.lists(st.tuples(st.booleans(), st.integers(0, 5).map(lambda n: n / 5)), min_size=2, max_size=40)


def columns(rows):
    return [truth for truth, _ in rows], [score for _, score in rows]


@given(ROWS)
def test_average_precision_is_that_of_scikit_learn_ties_included(rows):
    truth, score = columns(rows)
    assume(any(truth))
    assert metrics.average_precision(truth, score) == pytest.approx(average_precision_score(truth, score))


@given(ROWS)
def test_agreement_is_that_of_scikit_learn(rows):
    truth, score = columns(rows)
    said = [s >= 0.5 for s in score]
    assume(any(truth) and any(said) and not (all(truth) and all(said)))
    table = metrics.agreement(truth, said)
    assert table.precision == pytest.approx(precision_score(truth, said, zero_division=0))
    assert table.recall == pytest.approx(recall_score(truth, said))
    assert table.f1 == pytest.approx(f1_score(truth, said))
    assert table.kappa == pytest.approx(cohen_kappa_score(truth, said))


@given(ROWS)
def test_best_threshold_is_near_the_best_of_all(rows):
    truth, score = columns(rows)
    assume(any(truth))
    best = metrics.best_threshold(truth, score)
    f1 = {t: metrics.agreement(truth, [s >= t for s in score]).f1 for t in set(score)}
    assert f1[best] >= max(f1.values()) - metrics.PLATEAU


@given(ROWS)
def test_bins_hold_every_row_once_and_equal_mass(rows):
    truth, score = columns(rows)
    found = metrics.reliability(truth, score, bins=4)
    assert sum(b.n for b in found) == len(rows)
    assert max(b.n for b in found) - min(b.n for b in found) <= 1
    assert sum(b.n * b.rate for b in found) == pytest.approx(sum(truth))


def test_calibration_error_by_hand():
    truth, score = [False, True, True, True], [0.1, 0.3, 0.8, 1.0]
    # two bins: mean score 0.2 against a share of 0.5, 0.9 against 1
    assert metrics.calibration_error(truth, score, bins=2) == pytest.approx((0.3 + 0.1) / 2)


def test_precision_at_recall_by_hand():
    truth, score = [True, False, True, True, False], [0.9, 0.8, 0.7, 0.6, 0.1]
    assert metrics.precision_at_recall(truth, score, 0.3) == 1
    assert metrics.precision_at_recall(truth, score, 0.5) == 3 / 4
    assert metrics.threshold_for_precision(truth, score, 0.75) == 0.6
    assert metrics.threshold_for_precision([False], [0.9], 0.75) is None


def test_wilson_by_hand():
    low, high = metrics.wilson(8, 10)
    assert (low, high) == (pytest.approx(0.4902, abs=1e-4), pytest.approx(0.9433, abs=1e-4))
    assert metrics.wilson(0, 0) is None
    assert metrics.wilson(10, 10)[1] == pytest.approx(1)


def test_nothing_to_speak_of_is_none_and_not_zero():
    table = metrics.agreement([False, False], [False, False])
    assert (table.precision, table.recall, table.f1, table.kappa) == (None, None, None, None)
    assert metrics.average_precision([False], [0.4]) is None
    assert metrics.calibration_error([], []) is None
    assert metrics.best_threshold([False], [0.4]) is None


def test_intervals_draw_whole_groups_and_are_the_same_again():
    groups = {chat: [(chat % 2 == 0, 0.5)] * 3 for chat in range(20)}

    def share(rows):
        assert len(rows) == 60
        return {"share": sum(truth for truth, _ in rows) / len(rows), "nothing": None}

    found = metrics.intervals(groups, share, n_bootstrap=100)
    assert found == metrics.intervals(groups, share, n_bootstrap=100)
    assert list(found) == ["share"]
    low, high = found["share"]
    # of 20 chats, not of 60 rows: the interval is wide
    assert 0.15 < low < 0.4
    assert 0.6 < high < 0.85


WEIGHTED = st.lists(
    st.tuples(st.booleans(), st.integers(0, 5).map(lambda n: n / 5), st.integers(1, 4)), min_size=2, max_size=20
)


@given(WEIGHTED)
def test_a_row_of_weight_three_counts_as_three_rows(rows):
    truth, score, weights = ([row[at] for row in rows] for at in range(3))
    repeated = columns([(t, s) for t, s, w in rows for _ in range(w)])
    assume(any(truth))
    assert metrics.average_precision(truth, score, weights) == pytest.approx(metrics.average_precision(*repeated))
    assert metrics.curve(truth, score, weights) == metrics.curve(*repeated)
    said = [s >= 0.5 for s in score]
    assert metrics.agreement(truth, said, weights) == metrics.agreement(repeated[0], [s >= 0.5 for s in repeated[1]])
    weighted = metrics.reliability(truth, score, 4, weights)
    assert sum(b.weight * b.rate for b in weighted) == pytest.approx(sum(repeated[0]))


def test_weighted_calibration_error_by_hand():
    # one bin holds the row of weight 3 (score 0.2, false), the other three rows of weight 1 (mean score 0.8, two true)
    truth, score, weights = [False, True, False, True], [0.2, 0.7, 0.8, 0.9], [3, 1, 1, 1]
    assert metrics.calibration_error(truth, score, 2, weights) == pytest.approx((3 * 0.2 + 3 * (0.8 - 2 / 3)) / 6)


def test_rows_are_worth_their_number_only_if_they_weigh_the_same():
    assert metrics.effective_sample_size([5, 5, 5]) == pytest.approx(3)
    assert metrics.effective_sample_size([1, 1, 4]) == pytest.approx(36 / 18)
    assert metrics.effective_sample_size([]) == 0


def test_a_stratified_draw_gives_the_rate_of_what_it_was_drawn_from():
    """Over all draws of two turns of a small stratum and one of a large one the weighted rate is right on average."""
    small, large = [True, True, False], [True, False, False, False, False]
    plain, weighted = [], []
    for pair in combinations(small, 2):
        for single in large:
            truth, weights = [*pair, single], [3 / 2, 3 / 2, 5]
            plain.append(sum(truth) / 3)
            weighted.append(metrics.agreement(truth, [True] * 3, weights).precision)
    assert sum(weighted) / len(weighted) == pytest.approx(3 / 8)
    assert sum(plain) / len(plain) == pytest.approx((2 * 2 / 3 + 1 / 5) / 3)  # half as much again
