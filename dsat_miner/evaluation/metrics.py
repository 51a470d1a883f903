"""How well scores and labels agree with verdicts: pure functions over lists, no engine, no files.

    average_precision([True, False], [0.9, 0.2])
    intervals(rows_by_chat, lambda rows: {"f1": agreement(*columns(rows)).f1})

`truth` is what was judged, `score` a probability, `said` a label of ours, `weights` how much each row counts (1 where
none are given): rows that were drawn with different chances, each weighted with the inverse of its chance, give the
figures of what they were drawn from (Horvitz and Thompson 1952). A figure that nothing speaks to (no positive, no row)
is None, never 0.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeVar

Row = TypeVar("Row")
Weights = Sequence[float] | None
Z95 = 1.959964
"""Standard normal deviation of a 95 % interval."""
PLATEAU = 0.005
"""F1 that a threshold may lack to the best one."""


@dataclass(frozen=True)
class Agreement:
    """Counts, or sums of weights, of a two-way table of said against truth, and what follows from them."""

    tp: float
    fp: float
    fn: float
    tn: float

    @property
    def precision(self) -> float | None:
        """Share of those said that are true."""
        return _share(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float | None:
        """Share of the true ones that were said."""
        return _share(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall."""
        return _share(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def kappa(self) -> float | None:
        """Agreement beyond chance (Cohen 1960)."""
        n = self.tp + self.fp + self.fn + self.tn
        said, truth = self.tp + self.fp, self.tp + self.fn
        chance = said * truth + (n - said) * (n - truth)
        return _share(n * (self.tp + self.tn) - chance, n * n - chance)


def agreement(truth: Sequence[bool], said: Sequence[bool], weights: Weights = None) -> Agreement:
    """Count a two-way table."""
    cells: dict[tuple[bool, bool], float] = {}
    for t, s, w in zip(truth, said, _weights(weights, len(truth)), strict=True):
        cells[t, s] = cells.get((t, s), 0) + w
    return Agreement(*(cells.get(cell, 0) for cell in ((True, True), (False, True), (True, False), (False, False))))


def curve(truth: Sequence[bool], score: Sequence[float], weights: Weights = None) -> list[tuple[float, float, float]]:
    """Return (threshold, precision, recall) for each different score as the least that counts, the highest first.

    Empty where nothing is true.
    """
    ranked = sorted(zip(score, truth, _weights(weights, len(truth)), strict=True), key=lambda row: -row[0])
    positives = sum(w for _, t, w in ranked if t)
    points: list[tuple[float, float, float]] = []
    hits: float = 0
    n: float = 0
    for threshold, tied in groupby(ranked if positives else [], key=lambda row: row[0]):
        for _, t, w in tied:
            hits, n = hits + t * w, n + w
        points.append((threshold, hits / n, hits / positives))
    return points


def average_precision(truth: Sequence[bool], score: Sequence[float], weights: Weights = None) -> float | None:
    """Return the mean precision over the recall gained at each threshold (no interpolation)."""
    points = curve(truth, score, weights)
    recalls = [0.0, *(recall for _, _, recall in points)]
    return sum(p * (r - before) for (_, p, r), before in zip(points, recalls, strict=False)) if points else None


def precision_at_recall(
    truth: Sequence[bool], score: Sequence[float], recall: float, weights: Weights = None
) -> float | None:
    """Return the best precision among thresholds that reach a recall."""
    return max((p for _, p, r in curve(truth, score, weights) if r >= recall), default=None)


def best_threshold(truth: Sequence[bool], score: Sequence[float], weights: Weights = None) -> float | None:
    """Return the score from which counting gives the highest F1, but for PLATEAU.

    Near its top F1 is flat and its highest point is chance: the middle of all thresholds that come that near carries
    over better.
    """
    points = [(2 * p * r / (p + r), t) for t, p, r in curve(truth, score, weights) if p + r > 0]
    best = max((f1 for f1, _ in points), default=0.0)
    near = [t for f1, t in points if f1 >= best - PLATEAU]
    return near[len(near) // 2] if near else None


def threshold_for_precision(
    truth: Sequence[bool], score: Sequence[float], precision: float, weights: Weights = None
) -> float | None:
    """Return the lowest score at or above which `precision` holds; None where it never does."""
    return min((t for t, p, _ in curve(truth, score, weights) if p >= precision), default=None)


@dataclass(frozen=True)
class Bin:
    """Turns of like score: how many, what they weigh, their mean score, and the share that is true."""

    n: int
    weight: float
    score: float
    rate: float


def reliability(truth: Sequence[bool], score: Sequence[float], bins: int = 10, weights: Weights = None) -> list[Bin]:
    """Return bins of equal mass, the lowest scores first; equal scores may be parted.

    Where rows differ in weight, masses are as equal as whole rows make them.
    """
    ranked = sorted(zip(score, truth, _weights(weights, len(truth)), strict=True), key=lambda row: row[0])
    total, reached = sum(w for _, _, w in ranked), 0.0
    members: dict[int, list[tuple[float, bool, float]]] = {}
    for row in ranked:
        reached += row[2]
        members.setdefault(math.ceil(bins * reached / total), []).append(row)
    found = []
    for rows in members.values():
        mass = sum(w for _, _, w in rows)
        means = (sum(w * s for s, _, w in rows) / mass, sum(w * t for _, t, w in rows) / mass)
        found.append(Bin(len(rows), mass, *means))
    return found


def calibration_error(
    truth: Sequence[bool], score: Sequence[float], bins: int = 10, weights: Weights = None
) -> float | None:
    """Return ECE: the mean distance of score and share over bins of equal mass."""
    found = reliability(truth, score, bins, weights)
    return _share(sum(b.weight * abs(b.score - b.rate) for b in found), sum(b.weight for b in found))


def effective_sample_size(weights: Sequence[float]) -> float:
    """Return how many rows of equal weight tell as much as these: (Σw)² / Σw² (Kish 1965)."""
    return sum(weights) ** 2 / sum(w * w for w in weights) if weights else 0.0


def wilson(hits: float, n: float) -> tuple[float, float] | None:
    """Return the 95 % interval of a share (Wilson 1927), None of nothing; n may be an `effective_sample_size`."""
    if n == 0:
        return None
    share, z2 = hits / n, Z95 * Z95
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z95 / (1 + z2 / n) * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def intervals(
    groups: Mapping[Any, Sequence[Row]],
    measure: Callable[[list[Row]], Mapping[str, float | None]],
    *,
    n_bootstrap: int = 200,
    seed: int = 0,
) -> dict[str, tuple[float, float]]:
    """Return the 95 % bootstrap interval of each figure; whole groups are drawn, since turns of a chat are alike.

    Args:
        groups: rows by chat.
        measure: figures of some rows; a figure that is None in a draw is left out of that draw.
        n_bootstrap: draws.
        seed: of the draws: the same rows give the same intervals.
    """
    keys = sorted(groups, key=str)
    draw = random.Random(seed)  # noqa: S311 (no secret)
    found: dict[str, list[float]] = {}
    for _ in range(n_bootstrap if keys else 0):
        rows = [row for key in draw.choices(keys, k=len(keys)) for row in groups[key]]
        for name, value in measure(rows).items():
            if value is not None:
                found.setdefault(name, []).append(value)
    return {name: (_quantile(values, 0.025), _quantile(values, 0.975)) for name, values in found.items()}


def _quantile(values: list[float], share: float) -> float:
    """Return a quantile, between two values in proportion."""
    ranked = sorted(values)
    place = share * (len(ranked) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ranked) - 1)
    return ranked[below] + (ranked[above] - ranked[below]) * (place - below)


def _weights(weights: Weights, n: int) -> Sequence[float]:
    return [1] * n if weights is None else weights


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
