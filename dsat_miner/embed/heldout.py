"""Scores of labelled turns by weights that never saw their chat: what a head may learn from.

    parted, final = held_out_scores(examples, detector, refit=True)

Where the packaged score was fitted on other labels, its own scores are as good as held out, and nothing is fitted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from dsat_miner.detection.scorecard import SIDES
from dsat_miner.detection.scoring import Detector
from dsat_miner.evaluation.calibrating import open_band
from dsat_miner.evaluation.fitting import LogOdds, folds, held_out, log_odds, nested
from dsat_miner.evaluation.labelled import Example
from dsat_miner.evaluation.scores import logistic

Array = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Fold:
    """Positions of examples to learn from and to measure on, and (P(dsat), P(sat)) of each, (rows, 2).

    `band` is the P(dsat) between which the score leaves a turn open, found without the examples to measure on.
    """

    train: Array
    test: Array
    train_scores: Array
    test_scores: Array
    band: tuple[float, float]


def held_out_scores(examples: Sequence[Example], detector: Detector, *, refit: bool) -> tuple[list[Fold], Array]:
    """Return the folds of a nested cross-validation, and the scores of all examples for the head that is kept.

    Args:
        examples: labelled turns.
        detector: of the run.
        refit: the detector was fitted on these labels, so that it must be fitted anew without each fold.
    """
    if not refit:
        found = _chances(log_odds(detector.card, examples, detector.rules))
        parts, band = folds(examples), detector.calibration.band
        return [Fold(np.array(a), np.array(b), found[a], found[b], band) for a, b in parts], found
    parted = []
    for train, test, inner, outer in nested(examples, detector):
        known = _chances(inner)
        band = _band([examples[i] for i in train], known)
        parted.append(Fold(np.array(train), np.array(test), known, _chances(outer), band))
    return parted, _chances(held_out(examples, detector))


def _band(examples: Sequence[Example], scores: Array) -> tuple[float, float]:
    """Return the band that held-out scores of turns that stand for the log give."""
    rows = [
        {"truth": example.truth, "weight": example.weight, "p_dsat": float(p)}
        for example, p in zip(examples, scores[:, 0], strict=True)
        if example.is_random
    ]
    return open_band(rows)


def _chances(found: Sequence[LogOdds]) -> Array:
    """Return (P(dsat), P(sat)) after the next reply, (rows, 2)."""
    return np.array([[logistic(logits[side][1]) for side in SIDES] for logits in found])
