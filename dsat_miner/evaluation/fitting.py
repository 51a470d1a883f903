"""Weights from labelled turns: two logistic regressions a side, and a line that makes probabilities of them.

    card = fit(examples, detector)
    found = log_odds(card, examples, detector.rules)

The turn stage learns from what the turn says, repeats and reacts to; the next stage from the turn stage's log-odds
(as cross-validated inside the training rows) and what the reply after the turn does. A rule's weight is shared by all
rules of its polarity plus a part of its own, so that one which hit seldom is believed as much as rules usually are.
Both stages end in Platt scaling (Platt 1999) on cross-validated log-odds of rows that stand for the log: drawn evenly,
or weighted.
Needs the extra `calibrate` (scikit-learn).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from dsat_miner.detection.rules import Rule
from dsat_miner.detection.scorecard import SIDES, Scorecard, Weight, term
from dsat_miner.detection.scoring import Detector
from dsat_miner.errors import UserError
from dsat_miner.evaluation.labelled import Example, hits
from dsat_miner.evaluation.scores import counts_as

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_matrix

Key = tuple[str, str]
LogOdds = dict[str, tuple[float, float]]
"""{side: (log-odds of the turn stage, log-odds after the next reply)}"""
FOLDS = 5
MIN_CHATS = 10
"""Chats in which a word must occur to get a weight: those of single chats stay out of the table."""
MIN_RULE_CHATS = 5
"""Chats that a rule must hit to get a weight of its own."""
STRENGTH = 0.1
"""Inverse of the L2 penalty on features that hold or do not."""
RULE_SCALE, SHARED_SCALE, SLOPE_SCALE = 2.0, 3.0, 3.0
"""How much less a rule's own part, the part that rules share, and the slope of the next stage are shrunk."""
NOT_RANDOM_WEIGHT = 0.5
"""What a row that was picked for being hard, without a weight, counts beside one drawn evenly."""
LEAST_WEIGHT = 0.02
"""Words that add less to either side are left out of the table."""
MIN_OF_SIDE = 50
"""Turns that must be dsat, be sat, and be neither: with fewer, a fifth of them would hold too few."""


@dataclass(frozen=True)
class Columns:
    """The features of one stage, in the order of the matrix's columns."""

    keys: tuple[Key, ...]
    scales: tuple[float, ...]


def need_sklearn() -> None:
    """Say how to get scikit-learn where it is missing; it is not imported, which takes a second.

    Raises:
        UserError: it is.
    """
    if find_spec("sklearn") is None:
        raise UserError("scikit-learn is missing: pip install 'dsat-miner[calibrate]'")


def fit(examples: Sequence[Example], detector: Detector) -> Scorecard:
    """Return weights learnt from labelled turns.

    Args:
        examples: labelled turns.
        detector: its rules may get a weight, and the conditions that have one; its weights count for nothing.

    Raises:
        UserError: scikit-learn is missing, or the turns are of too few chats.
    """
    need_sklearn()
    conditions = detector.card.conditions()
    by_side = {side: _fit_side(examples, detector.rules, conditions, side) for side in SIDES}
    keys = list(dict.fromkeys(key for weights in by_side.values() for key in weights))
    rows = [Weight(*key, *(round(by_side[side].get(key, 0.0), 3) for side in SIDES)) for key in keys]
    kept = [w for w in rows if term(w.stage, w.feature) is None or max(abs(w.dsat), abs(w.sat)) >= LEAST_WEIGHT]
    return Scorecard(tuple(sorted(kept, key=_order)))


def log_odds(card: Scorecard, examples: Iterable[Example], rules: Iterable[Rule]) -> list[LogOdds]:
    """Return the log-odds of each example; the same sums as labels/logits.sql."""
    weights = (*card.weights, *(card.rule(rule) for rule in rules))
    table = {(w.stage, w.feature): (w.dsat, w.sat) for w in weights}
    slopes = table.get(("next", "(turn)"), (1.0, 1.0))
    found = []
    for example in examples:
        sums = {stage: list(table.get((stage, "(intercept)"), (0.0, 0.0))) for stage in ("turn", "next")}
        for key, n in example.features.items():
            for at, weight in enumerate(table.get(key, ())):
                sums[key[0]][at] += n * weight
        logits = {}
        for at, side in enumerate(SIDES):
            turn, after = sums["turn"][at], sums["next"][at]
            logits[side] = (turn, slopes[at] * turn + after if example.has_next else turn)
        found.append(logits)
    return found


def check_examples(examples: Sequence[Example]) -> None:
    """Refuse labels that no weights can be learnt from.

    Raises:
        UserError: too few of one side.
    """
    for side in SIDES:
        n = sum(counts_as(example.truth, side) for example in examples)
        if min(n, len(examples) - n) < MIN_OF_SIDE:
            raise UserError(
                f"{n} of {len(examples)} labelled turns are {side}: give at least {MIN_OF_SIDE} that are and as many "
                "that are not"
            )


def folds(examples: Sequence[Example]) -> list[tuple[list[int], list[int]]]:
    """Return (train, test) positions of FOLDS parts of like size; turns of a chat are never in both."""
    from sklearn.model_selection import GroupKFold  # noqa: PLC0415 (an extra)

    chats = [example.chat for example in examples]
    if len(set(chats)) < FOLDS:
        raise UserError(f"labels of {len(set(chats))} chats: give labels of more, at least {FOLDS}")
    parted = GroupKFold(FOLDS).split(chats, groups=chats)
    return [([int(i) for i in train], [int(i) for i in test]) for train, test in parted]


def held_out(examples: Sequence[Example], detector: Detector) -> list[LogOdds]:
    """Return the log-odds of each example by weights that were fitted without its chat."""
    found: dict[int, LogOdds] = {}
    for train, test in folds(examples):
        card = fit([examples[i] for i in train], detector)
        found |= zip(test, log_odds(card, [examples[i] for i in test], detector.rules), strict=True)
    return [found[i] for i in range(len(examples))]


def nested(
    examples: Sequence[Example], detector: Detector
) -> Iterator[tuple[list[int], list[int], list[LogOdds], list[LogOdds]]]:
    """Yield (train, test, log-odds of train, log-odds of test) of each fold; test is seen by nothing that made them.

    Those of test are by weights that were fitted on train, those of train are `held_out`.
    """
    for train, test in folds(examples):
        members, others = [examples[i] for i in train], [examples[i] for i in test]
        yield train, test, held_out(members, detector), log_odds(fit(members, detector), others, detector.rules)


def row_weights(examples: Sequence[Example]) -> np.ndarray[Any, Any]:
    """Return what each example counts when something is fitted."""
    import numpy as np  # noqa: PLC0415 (an extra)

    return np.array([example.weight if example.is_random else NOT_RANDOM_WEIGHT for example in examples])


def _fit_side(
    examples: Sequence[Example], rules: Sequence[Rule], conditions: Sequence[Key], side: str
) -> dict[Key, float]:
    """Return the weights of one side by (stage, feature)."""
    import numpy as np  # noqa: PLC0415 (an extra)

    truth = np.array([counts_as(example.truth, side) for example in examples])
    turn = _turn_columns(examples, rules, conditions)
    matrix = _matrix(examples, turn, rules)
    weights, logits = _fit_stage(examples, matrix, truth)
    found = {("turn", "(intercept)"): weights[0]} | _turn_weights(turn, weights[1:], rules, examples, side)

    followed = [i for i, example in enumerate(examples) if example.has_next]
    if len(set(truth[followed])) == 1:
        return found | {("next", "(intercept)"): 0.0, ("next", "(turn)"): 1.0}
    after = _next_columns(examples, conditions)
    slope = logits[followed][:, None] * SLOPE_SCALE
    matrix = _beside(slope, _matrix([examples[i] for i in followed], after, rules))
    weights, _ = _fit_stage([examples[i] for i in followed], matrix, truth[followed])
    found |= {("next", "(intercept)"): weights[0], ("next", "(turn)"): weights[1] * SLOPE_SCALE}
    return found | dict(zip(after.keys, (float(w) for w in weights[2:]), strict=True))


def _turn_columns(examples: Sequence[Example], rules: Sequence[Rule], conditions: Sequence[Key]) -> Columns:
    """Return the columns of the turn stage: conditions, words, rules, and the hits of all rules of a polarity."""
    seen = hits(list(examples), only_stage="turn")
    plain = [key for key in conditions if key[0] == "turn"] + _words(seen)
    own = [("turn", f"rule {rule.id}") for rule in rules if seen["turn", f"rule {rule.id}"] >= MIN_RULE_CHATS]
    shared = [("turn", f"(rules) {side}") for side in SIDES]
    scales = [1.0] * len(plain) + [RULE_SCALE] * len(own) + [SHARED_SCALE] * len(shared)
    return Columns((*plain, *own, *shared), tuple(scales))


def _next_columns(examples: Sequence[Example], conditions: Sequence[Key]) -> Columns:
    keys = [key for key in conditions if key[0] == "next"] + _words(hits(list(examples), only_stage="next"))
    return Columns(tuple(keys), (1.0,) * len(keys))


def _words(seen: Mapping[Key, int]) -> list[Key]:
    return sorted(key for key, chats in seen.items() if chats >= MIN_CHATS and term(*key) is not None)


def _matrix(examples: Sequence[Example], columns: Columns, rules: Sequence[Rule]) -> csr_matrix:
    """Return a row per example and a column per feature, scaled."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415 (an extra)

    places = {key: at for at, key in enumerate(columns.keys)}
    polarity = {f"rule {rule.id}": ("turn", f"(rules) {rule.polarity}") for rule in rules}
    cells: dict[tuple[int, int], float] = {}
    for row, example in enumerate(examples):
        for key, n in example.features.items():
            for wanted in (key, polarity.get(key[1])):
                if wanted in places:
                    at = places[wanted]
                    cells[row, at] = cells.get((row, at), 0.0) + n * columns.scales[at]
    where = list(cells)
    shape = (len(examples), len(columns.keys))
    return csr_matrix((list(cells.values()), ([r for r, _ in where], [c for _, c in where])), shape=shape)


def _beside(column: np.ndarray[Any, Any], matrix: csr_matrix) -> csr_matrix:
    from scipy.sparse import csr_matrix, hstack  # noqa: PLC0415 (an extra)

    return hstack([csr_matrix(column), matrix]).tocsr()


def _fit_stage(
    examples: Sequence[Example], matrix: csr_matrix, truth: np.ndarray[Any, Any]
) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Return (intercept and weights, cross-validated log-odds of each row), both after Platt scaling."""
    import numpy as np  # noqa: PLC0415 (an extra)

    counts = row_weights(examples)
    held_out = np.zeros(len(examples))
    for train, test in folds(examples):
        held_out[test] = _regress(matrix[train], truth[train], counts[train]).decision_function(matrix[test])
    whole = _regress(matrix, truth, counts)
    chosen = np.array([example.is_random for example in examples])
    line = _regress(held_out[chosen][:, None], truth[chosen], counts[chosen], strength=1e6)
    slope, shift = float(line.coef_[0][0]), float(line.intercept_[0])
    weights = np.concatenate([[whole.intercept_[0] * slope + shift], whole.coef_[0] * slope])
    return weights, held_out * slope + shift


def _regress(matrix: Any, truth: Any, counts: Any, *, strength: float = STRENGTH) -> Any:
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 (an extra)

    return LogisticRegression(C=strength, solver="liblinear", max_iter=1000).fit(matrix, truth, counts)


def _turn_weights(
    columns: Columns, weights: Iterable[float], rules: Sequence[Rule], examples: Sequence[Example], side: str
) -> dict[Key, float]:
    """Return weights by feature, the part that rules share given to each of them, and the unit of the others."""
    scaled = {k: float(w) * s for k, w, s in zip(columns.keys, weights, columns.scales, strict=True)}
    shared = {polarity: scaled.pop(("turn", f"(rules) {polarity}")) for polarity in SIDES}
    for rule in rules:
        key = "turn", f"rule {rule.id}"
        if key in scaled:
            scaled[key] += shared[rule.polarity]
    seen = hits(list(examples), only_stage="turn")
    fitted = [r for r in rules if r.polarity == side and ("turn", f"rule {r.id}") in scaled]
    total = sum(seen["turn", f"rule {r.id}"] * scaled["turn", f"rule {r.id}"] for r in fitted)
    headers = sum(seen["turn", f"rule {r.id}"] * r.weight for r in fitted)
    return {("turn", "(rule)"): total / headers if headers else 1.0} | scaled


def _order(weight: Weight) -> tuple[bool, int, str]:
    """Turn stage first; in it the constants, rules, conditions, words."""
    is_word = term(weight.stage, weight.feature) is not None
    group = 0 if weight.feature.startswith("(") else 3 if is_word else 1 if weight.feature.startswith("rule ") else 2
    return weight.stage != "turn", group, weight.feature
