"""What is measured of answers and of judgements: pure functions of texts, vectors and verdicts.

Texts are compared by lower-cased words, in Chinese and the like by characters (`filters.WORD`).
Nothing here needs a model.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from drift.filters import grams_of, words_of
from dsat_miner.evaluation.metrics import wilson

Vectors = NDArray[np.float64]
MAX_ORDER = 4
GRID = 48


def _grams(text: str, n: int) -> list[tuple[str, ...]]:
    return grams_of(words_of(text), n)


def distinct_n(texts: Sequence[str], n: int) -> float | None:
    """Return distinct n-grams over all n-grams of the texts (Li et al. 2016); None without any."""
    grams = [gram for text in texts for gram in _grams(text, n)]
    return len(set(grams)) / len(grams) if grams else None


def self_bleu(texts: Sequence[str]) -> float | None:
    """Return the mean BLEU-4 of each text against all others (Zhu et al. 2018); 1 is all alike, 0 no word shared.

    Only orders of which a text has n-grams count (sacrebleu's effective order); those above the first are add-one
    smoothed (Lin and Och 2004).
    The clip of a gram is the most often that any other text has it: the two highest counts of a gram suffice, so this
    is linear in the texts.
    """
    texts = [text for text in texts if words_of(text)]
    if len(texts) < 2:  # noqa: PLR2004 (one text has no other)
        return None
    products, orders = np.ones(len(texts)), np.zeros(len(texts))
    for n in range(1, MAX_ORDER + 1):
        counts = [Counter(_grams(text, n)) for text in texts]
        top: dict[tuple[str, ...], list[tuple[int, int]]] = {}
        for at, counted in enumerate(counts):
            for gram, times in counted.items():
                top[gram] = sorted([*top.get(gram, []), (times, at)], reverse=True)[:2]
        for at, counted in enumerate(counts):
            others = ((times, [t for t, who in top[gram] if who != at]) for gram, times in counted.items())
            hits = sum(min(times, max(rest, default=0)) for times, rest in others)
            if counted:
                products[at] *= (hits + (n > 1)) / (counted.total() + (n > 1))
                orders[at] += 1
    return float((products ** (1 / orders)).mean())


def spread(vectors: Vectors) -> float | None:
    """Return the mean cosine distance between two of the vectors."""
    n = len(vectors)
    if n < 2:  # noqa: PLR2004
        return None
    unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    return float(1 - (np.square(unit.sum(0)).sum() - n) / (n * (n - 1)))


def region_shares(
    vectors: Mapping[str, Vectors], rewards: Mapping[str, Sequence[float]], share: float
) -> dict[str, float]:
    """Return how much of the high-reward region the answers of each name cover, after section 5 of DRIFT.

    All answers are projected on their two principal axes; a Gaussian density, weighted by reward, is laid over them
    (bandwidth by Scott's rule); the region is the densest cells that hold `share` of its mass. A name covers a cell
    that lies within one bandwidth of one of its answers.

    Args:
        vectors: answers x dimensions, by name.
        rewards: one value an answer, by name.
        share: of the reward-weighted mass.
    """
    names = list(vectors)
    pooled = np.concatenate([np.asarray(vectors[name], dtype=float) for name in names])
    weight = np.concatenate([np.asarray(rewards[name], dtype=float) for name in names])
    centred = pooled - pooled.mean(0)
    axes = np.linalg.svd(centred, full_matrices=False)[2][:2]
    points = centred @ axes.T
    points = points / np.maximum(points.std(0), 1e-12)
    weight = (weight - weight.min()) / max(float(np.ptp(weight)), 1e-12) if np.ptp(weight) > 0 else np.ones_like(weight)
    width = len(points) ** (-1 / 6)
    lines = [np.linspace(points[:, d].min() - width, points[:, d].max() + width, GRID) for d in (0, 1)]
    cells = np.stack(np.meshgrid(*lines), -1).reshape(-1, 2)
    away = np.square((cells[:, None] - points[None]) / width).sum(-1)
    mass = (np.exp(-away / 2) * weight).sum(1)
    order = np.argsort(-mass)
    n_cells = int(np.searchsorted(np.cumsum(mass[order]), share * mass.sum())) + 1
    region = order[:n_cells]
    owner = np.repeat(np.arange(len(names)), [len(vectors[name]) for name in names])
    near = away[region] <= 1
    return {
        name: float(mass[region][near[:, owner == at].any(1)].sum() / mass[region].sum())
        for at, name in enumerate(names)
    }


def mean(values: Sequence[float]) -> float | None:
    """Return the mean; None of nothing."""
    return sum(values) / len(values) if values else None


def wins(differences: Sequence[float]) -> list[float]:
    """Return 1 for each difference above zero, ½ for none, 0 below."""
    return [(1 + float(np.sign(difference))) / 2 for difference in differences]


def interval(scores: Sequence[float]) -> tuple[float, float] | None:
    """Return Wilson's 95 % interval of the mean of scores from 0 to 1.

    A tie counts as half a win. Ties vary less than wins and losses of the same mean, so with them the interval is too
    wide rather than too narrow.
    """
    return wilson(sum(scores), len(scores))


def length_controlled(scores: Sequence[float], length_differences: Sequence[float]) -> float | None:
    """Return the win rate at equal lengths: a logistic of tanh(Δ length), read at Δ = 0 (arXiv 2404.04475).

    Args:
        scores: 1 a win, 0 a loss, ½ a tie.
        length_differences: length of ours less that of the other, by comparison.
    """
    if not scores:
        return None
    y, delta = np.asarray(scores, dtype=float), np.asarray(length_differences, dtype=float)
    features = np.stack([np.ones_like(y), np.tanh(delta / max(float(delta.std()), 1e-9))], 1)
    weights, ridge = np.zeros(2), np.array([0.01, 0.1])  # small: only so that separable scores end somewhere
    for _ in range(50):
        rate = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (y - rate) - ridge * weights
        curve = features.T @ (features * (rate * (1 - rate))[:, None]) + np.diag(ridge)
        weights = weights + np.linalg.solve(curve, slope)
    return float(1 / (1 + np.exp(-weights[0])))


def win_rate(
    verdicts: Sequence[tuple[float | None, float | None]], lengths: Sequence[float], max_failed: float
) -> dict[str, object]:
    """Return the rate at which ours wins, or why no rate can be given.

    Args:
        verdicts: for each prompt the score of ours in either order (1, ½, 0; None where the judgement failed).
        lengths: length of our answer less that of the other, by prompt.
        max_failed: share of failed judgements above which there is no rate.
    """
    single = [score for pair in verdicts for score in pair]
    failed = sum(score is None for score in single)
    judged = zip(verdicts, lengths, strict=True)
    whole = [(a, b, length) for (a, b), length in judged if a is not None and b is not None]
    found: dict[str, object] = {"n": len(whole), "judgements": len(single), "failed": failed}
    if not whole or failed > max_failed * len(single):
        return {**found, "rate": None, "refused": f"{failed} of {len(single)} judgements failed"}
    scores = [(a + b) / 2 for a, b, _ in whole]
    return {
        **found,
        "rate": sum(scores) / len(scores),
        "interval": interval(scores),
        "length_controlled": length_controlled(scores, [length for *_, length in whole]),
        "ties": sum(score == 0.5 for score in scores) / len(scores),  # noqa: PLR2004 (a tie)
        "orders_disagree": sum({a, b} == {0.0, 1.0} for a, b, _ in whole) / len(whole),
    }
