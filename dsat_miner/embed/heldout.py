"""Scores of labelled turns by weights that never saw their chat: what a head may learn from.

    parted, final = held_out_scores(examples, detector, refit=True)

Where the packaged score was fitted on other labels, its own scores are as good as held out, and nothing is fitted.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from dsat_miner.detection.scorecard import SIDES, Scorecard
from dsat_miner.detection.scoring import Detector
from dsat_miner.evaluation.calibrating import undecided
from dsat_miner.evaluation.fitting import fit, folds, scores
from dsat_miner.evaluation.labelled import Example

Array = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Fold:
    """Positions of examples to learn from and to measure on, and (P(dsat), P(sat)) of each, (rows, 2).

    `bounds` are the P(dsat) between which the score leaves a turn open, found without the examples to measure on.
    """

    train: Array
    test: Array
    train_scores: Array
    test_scores: Array
    bounds: tuple[float, float]


def held_out_scores(examples: Sequence[Example], detector: Detector, *, refit: bool) -> tuple[list[Fold], Array]:
    """Return the folds of a nested cross-validation, and the scores of all examples for the head that is kept.

    Args:
        examples: labelled turns.
        detector: of the run.
        refit: the detector was fitted on these labels, so that it must be fitted anew without each fold.
    """
    if not refit:
        found = _chances(detector.card, examples, detector)
        parted = [(np.array(train), np.array(test)) for train, test in folds(examples)]
        bounds = detector.calibration.undecided
        return [Fold(train, test, found[train], found[test], bounds) for train, test in parted], found

    def held_out(members: Sequence[Example]) -> Array:
        inner = np.zeros((len(members), len(SIDES)))
        for train, test in folds(members):
            card = fit([members[i] for i in train], detector)
            inner[test] = _chances(card, [members[i] for i in test], detector)
        return inner

    parted_anew = []
    for train, test in folds(examples):
        members = [examples[i] for i in train]
        outer = _chances(fit(members, detector), [examples[i] for i in test], detector)
        inner = held_out(members)
        parted_anew.append(Fold(np.array(train), np.array(test), inner, outer, _bounds(members, inner)))
    return parted_anew, held_out(examples)


def _bounds(examples: Sequence[Example], scores: Array) -> tuple[float, float]:
    """Return the bounds that held-out scores of turns that stand for the log give."""
    rows = [
        {"truth": example.truth, "weight": example.weight, "p_dsat": float(dsat), "p_sat": float(sat)}
        for example, (dsat, sat) in zip(examples, scores, strict=True)
        if example.is_random
    ]
    return undecided(rows)


def _chances(card: Scorecard, examples: Sequence[Example], detector: Detector) -> Array:
    found = [[logits[side][1] for side in SIDES] for logits in scores(card, examples, detector.rules)]
    return np.array([[1 / (1 + math.exp(-max(-50.0, min(50.0, x)))) for x in row] for row in found])
