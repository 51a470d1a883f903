"""Fit weights and thresholds on labels, and say by cross-validation what they are worth: `dsat-miner calibrate`.

    found = calibrate(Path("out"), Path("labels.jsonl"))
    write_calibration(found.calibration, Path("my-calibration"))

Every figure is of turns that nothing was fitted on: weights, Platt scaling and thresholds are found on four fifths of
the chats and tried on the last. Thresholds that are kept come from those held-out scores.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dsat_miner.detection.calibration import Calibration, chat_key
from dsat_miner.detection.scorecard import SIDES, Scorecard
from dsat_miner.detection.scoring import Detector, load_detector
from dsat_miner.evaluation import metrics
from dsat_miner.evaluation.evaluating import measured, measured_by_language, weights_of
from dsat_miner.evaluation.fitting import check_examples, fit, folds, scores
from dsat_miner.evaluation.labelled import Example, read_examples
from dsat_miner.evaluation.labels import labels_digest

EXPORT_PRECISION = 0.8
"""Precision of dsat that rows to train on should have."""
SURE_PRECISION = 0.9
"""Above the scores that reach this, a later stage of the cascade has little to mend."""
MISSED_BELOW = 0.1
"""Share of dsat turns that may lie below the scores that a later stage looks at."""
Row = dict[str, Any]


@dataclass(frozen=True)
class Change:
    """A weight before and after."""

    stage: str
    feature: str
    side: str
    before: float
    after: float


@dataclass(frozen=True)
class Calibrated:
    """A calibration and how it was found.

    Attributes:
        calibration: weights, thresholds, figures.
        counts: examples, random (those that stand for the log: drawn evenly, or weighted), chats, dsat, sat.
        reliability: bins of equal mass of held-out p_dsat: n, score, rate.
        by_language: held-out figures of dsat, as `evaluating.measured_by_language` gives them.
        changes: weights that moved, the most first.
        before: the calibration that the weights are compared with.
    """

    calibration: Calibration
    counts: dict[str, int]
    reliability: list[Row]
    by_language: list[Row]
    changes: list[Change]
    before: Calibration

    def as_dict(self) -> dict[str, Any]:
        """Return it as JSON takes it, without the tables of weights."""
        thresholds = {name: c.thresholds() for name, c in (("after", self.calibration), ("before", self.before))}
        return {
            "thresholds": thresholds,
            "undecided": self.calibration.undecided,
            "figures": self.calibration.figures,
            "counts": self.counts,
            "reliability": self.reliability,
            "by_language": self.by_language,
            "changes": [asdict(change) for change in self.changes],
        }


def calibrate(
    out: Path,
    labels: Path,
    *,
    rule_dirs: Sequence[Path] = (),
    before: Path | None = None,
    rounds: int = 200,
) -> Calibrated:
    """Fit weights and thresholds on the labelled turns of a finished run.

    Args:
        out: the run; its stored conversations are looked at again.
        labels: JSON lines with conversation_id, message_index and label; rows with a `weight` count by it, others with
            a `sample` that is not `random` are trained on at less weight and measured nowhere.
        rule_dirs: folders of more rules, as for `mine`.
        before: a calibration to compare with; None takes the packaged one.
        rounds: bootstrap draws behind the intervals.

    Raises:
        UserError: no finished run, no usable labels, or too few of one side.
    """
    detector = load_detector(rule_dirs, before)
    examples = read_examples(out, labels, detector)
    check_examples(examples)
    rows = [row for row in cross_validate(examples, detector) if row["is_random"]]
    card = fit(examples, detector)
    calibration = Calibration(
        card=card,
        **_thresholds(rows),
        undecided=undecided(rows),
        calibrated_on=labels_digest(labels),
        labelled_turns=len(examples),
        fitted_chats=frozenset(chat_key(example.chat) for example in examples),
        figures=figures(rows, rounds=rounds),
    )
    return Calibrated(
        calibration=calibration,
        counts={
            "examples": len(examples),
            "random": len(rows),
            "chats": len({example.chat for example in examples}),
        }
        | {side: sum(example.truth in (side, "mixed") for example in examples) for side in SIDES},
        reliability=[asdict(b) for b in metrics.reliability(*_columns(rows, "dsat"), weights=weights_of(rows))],
        by_language=measured_by_language(rows),
        changes=changes(detector.card, card),
        before=detector.calibration,
    )


def cross_validate(examples: Sequence[Example], detector: Detector) -> list[Row]:
    """Return a row per example as it was scored by weights and thresholds that were found without its chat.

    Keys are those of `evaluating.measured` (truth, said, p_dsat, p_sat, chat, weight) and language, is_random, and the
    same for the turn stage alone: turn_p_dsat, turn_p_sat, turn_said.
    """
    rows: dict[int, Row] = {}
    for train, test in folds(examples):
        members = [examples[i] for i in train]
        inner = _held_out(members, detector)
        chosen = [row for row in inner if row["is_random"]]
        bars = {prefix: _best(chosen, prefix) for prefix in ("", "turn_")}
        outer = _rows(fit(members, detector), [examples[i] for i in test], detector)
        for i, row in zip(test, outer, strict=True):
            rows[i] = row | {f"{prefix}said": _label(row, prefix, bars[prefix]) for prefix in bars}
    return [rows[i] for i in range(len(examples))]


def _held_out(examples: Sequence[Example], detector: Detector) -> list[Row]:
    """Return a row per example, scored by weights that were fitted without its chat."""
    rows: dict[int, Row] = {}
    for train, test in folds(examples):
        card = fit([examples[i] for i in train], detector)
        rows |= dict(zip(test, _rows(card, [examples[i] for i in test], detector), strict=True))
    return [rows[i] for i in range(len(examples))]


def _rows(card: Scorecard, examples: Sequence[Example], detector: Detector) -> list[Row]:
    found = []
    for example, logits in zip(examples, scores(card, examples, detector.rules), strict=True):
        row: Row = {key: getattr(example, key) for key in ("truth", "chat", "weight", "language", "is_random")}
        for side, (turn, after) in logits.items():
            row |= {f"turn_p_{side}": _logistic(turn), f"p_{side}": _logistic(after)}
        found.append(row)
    return found


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, x))))


def _columns(rows: Sequence[Row], side: str, prefix: str = "") -> tuple[list[bool], list[float]]:
    return [row["truth"] in (side, "mixed") for row in rows], [row[f"{prefix}p_{side}"] for row in rows]


def _best(rows: Sequence[Row], prefix: str = "") -> dict[str, float]:
    """Return the threshold of the best F1 of each side."""
    weights = weights_of(rows)
    return {side: metrics.best_threshold(*_columns(rows, side, prefix), weights) or 0.5 for side in SIDES}


def _label(row: Row, prefix: str, bars: dict[str, float]) -> str:
    said = [side for side in SIDES if row[f"{prefix}p_{side}"] >= bars[side]]
    return "mixed" if len(said) == len(SIDES) else (said or ["neutral"])[0]


def _thresholds(rows: Sequence[Row]) -> dict[str, float]:
    """Return the thresholds of a calibration from held-out scores."""
    best = _best(rows)
    export = metrics.threshold_for_precision(*_columns(rows, "dsat"), EXPORT_PRECISION, weights_of(rows))
    found = {"min_p_dsat": best["dsat"], "min_p_sat": best["sat"], "min_p_export": max(export or 0.0, best["dsat"])}
    return {name: round(p, 3) for name, p in found.items()}


def undecided(rows: Sequence[Row]) -> tuple[float, float]:
    """Return (low, high) of P(dsat) around the threshold: below lie few dsat turns, above nearly all are."""
    truth, p = _columns(rows, "dsat")
    weights, middle = weights_of(rows), _best(rows)["dsat"]
    low = max((t for t, _, recall in metrics.curve(truth, p, weights) if recall >= 1 - MISSED_BELOW), default=0.0)
    high = metrics.threshold_for_precision(truth, p, SURE_PRECISION, weights) or 1.0
    return round(min(low, middle), 3), round(max(high, middle), 3)


def figures(rows: Sequence[Row], *, rounds: int = 0) -> dict[str, dict[str, Row]]:
    """Return the figures of both sides, with the next reply (`next`) and as if none were known (`turn`)."""
    bare = [row | {"said": row["turn_said"]} | {f"p_{side}": row[f"turn_p_{side}"] for side in SIDES} for row in rows]
    by_stage = {"next": rows, "turn": bare}
    return {s: {side: rounded(measured(by_stage[s], side, rounds=rounds)) for side in SIDES} for s in by_stage}


def rounded(found: Row) -> Row:
    """Return figures with four digits, so that a file of them is short."""
    plain = {k: round(v, 4) if isinstance(v, float) else v for k, v in found.items() if k != "intervals"}
    spread = {k: [round(low, 4), round(high, 4)] for k, (low, high) in found.get("intervals", {}).items()}
    return plain | ({"intervals": spread} if spread else {})


def changes(before: Scorecard, after: Scorecard) -> list[Change]:
    """Return the weights that differ, the furthest apart first; one that is gone is 0 after."""
    keys = dict.fromkeys((w.stage, w.feature) for card in (before, after) for w in card.weights)
    old = {(w.stage, w.feature): w for w in before.weights}
    new = {(w.stage, w.feature): w for w in after.weights}
    found = []
    for key in keys:
        for side in SIDES:
            was, now = (card[key].of(side) if key in card else 0.0 for card in (old, new))
            if was != now:
                found.append(Change(*key, side, was, now))
    return sorted(found, key=lambda change: -abs(change.after - change.before))
