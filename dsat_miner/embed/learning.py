"""The head itself: a logistic regression on open turns, Platt scaling, a threshold, and what all of it is worth.

    found = learn(turns, positions, scores, (0.1, 0.8))
    rows = tried(turns, parted)          # one a labelled turn: with the score alone, and with a head that never saw it

Pure functions over arrays; `training` brings the data. Needs scikit-learn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from dsat_miner.embed.features import LOGITS, logit
from dsat_miner.embed.head import chances, log_odds
from dsat_miner.embed.heldout import Fold
from dsat_miner.errors import UserError
from dsat_miner.evaluation import metrics
from dsat_miner.evaluation.fitting import folds, row_weights
from dsat_miner.evaluation.labelled import Example
from dsat_miner.evaluation.scores import counts_as

Array = np.ndarray[Any, Any]
STRENGTH = 0.003
"""Inverse of the L2 penalty."""
LEAST_OPEN, LEAST_OF_A_SORT = 100, 20
"""Open turns below which nothing is learnt, and turns of each sort among them."""
ROUNDS = 1000


@dataclass(frozen=True)
class Turns:
    """Labelled turns.

    Attributes:
        examples: the labels.
        place: row of `inputs` of each, -1 where it was never near the band.
        inputs: matrix of `features`; its first columns, of the score, are filled in with held-out ones.
        n_plain: columns before the vectors, which are put on one scale.
        languages: of the turns that a head decides; None for all.
    """

    examples: Sequence[Example]
    place: Array
    inputs: Array
    n_plain: int
    languages: tuple[str, ...] | None

    def truth(self, positions: Array) -> Array:
        """Tell which are dsat."""
        return np.array([counts_as(self.examples[i].truth, "dsat") for i in positions], dtype=bool)

    def is_random(self, positions: Array) -> Array:
        """Tell which stand for the log: drawn evenly, or weighted."""
        return np.array([self.examples[i].is_random for i in positions], dtype=bool)

    def weights(self, positions: Array) -> Array:
        """Return what each counts."""
        return row_weights([self.examples[i] for i in positions])

    def is_open(self, positions: Array, scores: Array, band: tuple[float, float]) -> Array:
        """Tell which the score leaves open, between two P(dsat), of those in a language that the head decides."""
        is_read = np.array([self.languages is None or self.examples[i].language in self.languages for i in positions])
        return is_read.astype(bool) & (scores[:, 0] >= band[0]) & (scores[:, 0] <= band[1])

    def matrix(self, positions: Array, scores: Array) -> Array:
        """Return what a head sees of turns with these scores."""
        found = self.inputs[self.place[positions]].astype(np.float64)
        found[:, : len(LOGITS)] = logit(scores)
        return found


@dataclass(frozen=True)
class Learnt:
    """A head's tensors, and P(dsat) from which it says dsat."""

    tensors: dict[str, Array]
    bar: float


def learn(turns: Turns, positions: Array, scores: Array, band: tuple[float, float]) -> Learnt:
    """Learn a head from turns with held-out scores; `band` is where the score leaves a turn open.

    Raises:
        UserError: too few that the score leaves open.
    """
    is_open = turns.is_open(positions, scores, band)
    chosen, given = positions[is_open], scores[is_open]
    truth = turns.truth(chosen)
    if len(chosen) < LEAST_OPEN or min(truth.sum(), (~truth).sum()) < LEAST_OF_A_SORT:
        raise UserError(
            f"{len(chosen)} labelled turns that the score leaves open, {truth.sum()} of them dsat: give labels of at "
            f"least {LEAST_OPEN}, {LEAST_OF_A_SORT} of each sort"
        )
    matrix, is_random, weights = turns.matrix(chosen, given), turns.is_random(chosen), turns.weights(chosen)
    held_out = np.zeros(len(chosen))
    for train, test in folds([turns.examples[i] for i in chosen]):
        tensors = _regress(matrix[train], truth[train], weights[train], turns.n_plain)
        held_out[test] = log_odds(tensors, matrix[test])
    speaking = is_random if len(set(truth[is_random])) > 1 else np.ones(len(chosen), dtype=bool)
    slope, shift = _line(held_out[speaking], truth[speaking], weights[speaking])
    whole = _regress(matrix, truth, weights, turns.n_plain)
    whole |= {"weights": whole["weights"] * slope, "intercept": whole["intercept"] * slope + shift}
    p = chances(held_out * slope + shift)
    sure = scores[:, 0] > band[1]
    drawn = turns.is_random(positions) if is_random.any() else np.ones(len(positions), dtype=bool)
    known = positions[sure & drawn]
    bar = metrics.best_threshold(  # of open turns, by the best F1 together with those above them
        [*turns.truth(known).tolist(), *truth[speaking].tolist()],
        [1.0] * len(known) + p[speaking].tolist(),
        [*turns.weights(known).tolist(), *weights[speaking].tolist()],
    )
    return Learnt(whole, bar or 0.5)


def tried(turns: Turns, parted: Sequence[Fold]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return rows as `evaluating.measured` takes them, by the score alone and with a head, each turn once."""
    alone: list[dict[str, Any]] = []
    combined: list[dict[str, Any]] = []
    for number, fold in enumerate(parted):
        head = learn(turns, fold.train, fold.train_scores, fold.band)
        drawn = turns.is_random(fold.train)
        known = fold.train[drawn]
        score_bar = metrics.best_threshold(
            turns.truth(known).tolist(), fold.train_scores[drawn, 0].tolist(), turns.weights(known).tolist()
        )
        is_open = turns.is_open(fold.test, fold.test_scores, fold.band)
        p = fold.test_scores[:, 0].copy()
        if is_open.any():
            p[is_open] = chances(log_odds(head.tensors, turns.matrix(fold.test[is_open], fold.test_scores[is_open])))
        says = np.where(is_open, p >= head.bar, p >= (score_bar or 0.5))
        for at, position in enumerate(fold.test):
            example = turns.examples[position]
            if example.is_random:
                row = {key: getattr(example, key) for key in ("truth", "chat", "weight", "language")} | {"fold": number}
                score = float(fold.test_scores[at, 0])
                alone.append(row | {"p_dsat": score, "said": "dsat" if score >= (score_bar or 0.5) else "neutral"})
                combined.append(row | {"p_dsat": float(p[at]), "said": "dsat" if says[at] else "neutral"})
    return alone, combined


def _regress(matrix: Array, truth: Array, weights: Array, n_plain: int) -> dict[str, Array]:
    """Return the tensors of a logistic regression; plain columns are standardised, vectors have their scale."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 (an extra)

    mean, scale = np.zeros(matrix.shape[1]), np.ones(matrix.shape[1])
    mean[:n_plain] = matrix[:, :n_plain].mean(axis=0)
    deviation = matrix[:, :n_plain].std(axis=0)
    scale[:n_plain] = np.where(deviation > 1e-9, deviation, 1.0)  # noqa: PLR2004 (a column that never varies)
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS).fit((matrix - mean) / scale, truth, weights)
    return {"mean": mean, "scale": scale, "weights": model.coef_[0], "intercept": model.intercept_}


def _line(log_odds: Array, truth: Array, weights: Array) -> tuple[float, float]:
    """Return slope and shift of Platt scaling (Platt 1999)."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 (an extra)

    model = LogisticRegression(C=1e6, max_iter=ROUNDS).fit(log_odds[:, None], truth, weights)
    return float(model.coef_[0][0]), float(model.intercept_[0])
