"""Near-duplicate vectors against a comparison of everything with everything."""

from __future__ import annotations

import math

import numpy as np
import pytest

from dsat_miner.embed import near
from dsat_miner.embed.near import near_duplicates, planes_for

THRESHOLD = 0.95


def vectors(n_rows, *, copies=0.3, seed=0):
    """Random unit vectors, some of them near an earlier one: cosines from 0.90 to 1."""
    random = np.random.default_rng(seed)
    found = random.standard_normal((n_rows, 32))
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    for row in range(1, n_rows):
        if random.random() < copies:
            noise = random.standard_normal(32)
            found[row] = found[random.integers(row)] + noise / np.linalg.norm(noise) * random.uniform(0, 0.45)
            found[row] /= np.linalg.norm(found[row])
    return found.astype(np.float16)


def by_hand(found, threshold):
    units = found.astype(np.float32)
    units /= np.linalg.norm(units, axis=1, keepdims=True)
    kept, is_near = [], []
    for row, unit in enumerate(units):
        is_near.append(bool(kept) and bool((units[kept] @ unit).max() >= threshold - near.ROUNDING))
        if not is_near[-1]:
            kept.append(row)
    return np.array(is_near), units


def test_few_rows_are_compared_exactly():
    found = vectors(1500)
    expected, _ = by_hand(found, THRESHOLD)
    assert 100 < expected.sum() < 500
    assert (near_duplicates(found, threshold=THRESHOLD) == expected).all()


def expected_recall(n_rows: int, cosine: float) -> float:
    """Return the share of pairs at `cosine` among `n_rows` that share a bucket of at least one table."""
    same_side = 1 - math.acos(min(1.0, cosine)) / math.pi
    return 1 - (1 - same_side ** planes_for(n_rows)) ** near.TABLES


@pytest.fixture
def buckets(monkeypatch):
    """Levels and buckets small enough that a thousand rows go through several of each."""
    monkeypatch.setattr(near, "EXACT", 100)
    monkeypatch.setattr(near, "BUCKET", 16)
    monkeypatch.setattr(near, "CHUNK", 64)


def test_buckets_find_what_their_recall_promises_and_nothing_else(buckets):
    found = vectors(2000)
    expected, units = by_hand(found, THRESHOLD)
    marked = near_duplicates(found, threshold=THRESHOLD)
    recall = expected_recall(2000, THRESHOLD)
    assert 0.99 < recall < 1
    assert (marked & expected).sum() >= 0.98 * expected.sum()
    for row in np.flatnonzero(marked):
        before = np.flatnonzero(~marked[:row])
        assert (units[before] @ units[row]).max() >= THRESHOLD - 2 * near.ROUNDING


def test_later_rows_change_no_earlier_one(buckets):
    found = vectors(1200)
    whole = near_duplicates(found, threshold=THRESHOLD)
    for end in (1, 99, 100, 101, 250, 800, 1199):
        assert (near_duplicates(found[:end], threshold=THRESHOLD) == whole[:end]).all()


def test_of_a_thousand_copies_the_first_stays(buckets):
    found = np.repeat(vectors(3, copies=0), 400, axis=0)
    assert np.flatnonzero(~near_duplicates(found, threshold=1.0)).tolist() == [0, 400, 800]


def test_nothing_to_compare():
    assert near_duplicates(np.zeros((0, 8), np.float16), threshold=THRESHOLD).tolist() == []
    assert near_duplicates(vectors(1), threshold=THRESHOLD).tolist() == [False]


def test_planes_and_recall_follow_the_number_of_rows():
    assert planes_for(near.EXACT) == 0
    assert expected_recall(near.EXACT, 0.9) == 1
    assert planes_for(1_000_000) == 14
    assert 0.997 < expected_recall(1_000_000, THRESHOLD) < 0.999
    assert expected_recall(1_000_000, 0.8) < expected_recall(1_000_000, 0.9) < expected_recall(1_000_000, 0.95)
