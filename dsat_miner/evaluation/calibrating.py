"""Fit weights and thresholds on labels, and say by cross-validation what they are worth: `dsat-miner calibrate`.

    found = calibrate(Path("out"), Path("labels.jsonl"))
    write_calibration(found.calibration, Path("my-calibration"))

Every figure is of turns that nothing was fitted on: weights, Platt scaling and thresholds are found on four fifths of
the chats and tried on the last. Thresholds that are kept come from those held-out scores.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dsat_miner.detection.calibration import Calibration, chat_key
from dsat_miner.detection.scorecard import SIDES, Scorecard
from dsat_miner.detection.scoring import Detector, load_detector
from dsat_miner.evaluation import metrics
from dsat_miner.evaluation.evaluating import columns, measured, measured_by_language, reliability
from dsat_miner.evaluation.fitting import LogOdds, check_examples, fit, nested
from dsat_miner.evaluation.labelled import Example, read_examples
from dsat_miner.evaluation.labels import labels_digest
from dsat_miner.evaluation.scores import counts_as, logistic

EXPORT_PRECISION = 0.8
"""Precision of dsat that rows to train on should have."""
SURE_PRECISION = 0.9
"""Above the scores that reach this, a later stage of the cascade has little to mend."""
MISSED_BELOW = 0.1
"""Share of dsat turns that may lie below the scores that a later stage looks at."""
STAGES = {"next": 1, "turn": 0}
"""Place among `LogOdds` of the score with the next reply, and as if none were known."""
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
            "undecided": self.calibration.band,
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
    n_bootstrap: int = 200,
) -> Calibrated:
    """Fit weights and thresholds on the labelled turns of a finished run.

    Args:
        out: the run; its stored conversations are looked at again.
        labels: JSON lines with conversation_id, message_index and label; rows with a `weight` count by it, others with
            a `sample` that is not `random` are trained on at less weight and measured nowhere.
        rule_dirs: folders of more rules, as for `mine`.
        before: a calibration to compare with; None takes the packaged one.
        n_bootstrap: bootstrap draws behind the intervals.

    Raises:
        UserError: no finished run, no usable labels, or too few of one side.
    """
    detector = load_detector(rule_dirs, before)
    examples = read_examples(out, labels, detector)
    check_examples(examples)
    by_stage = cross_validate(examples, detector)
    rows = by_stage["next"]
    card = fit(examples, detector)
    calibration = Calibration(
        card=card,
        **_thresholds(rows),
        band=open_band(rows),
        calibrated_on=labels_digest(labels),
        labelled_turns=len(examples),
        fitted_chats=frozenset(chat_key(example.chat) for example in examples),
        figures=figures(by_stage, n_bootstrap=n_bootstrap),
    )
    return Calibrated(
        calibration=calibration,
        counts={"examples": len(examples), "random": len(rows), "chats": len({example.chat for example in examples})}
        | {side: sum(counts_as(example.truth, side) for example in examples) for side in SIDES},
        reliability=reliability(rows),
        by_language=measured_by_language(rows),
        changes=changes(detector.card, card),
        before=detector.calibration,
    )


def cross_validate(examples: Sequence[Example], detector: Detector) -> dict[str, list[Row]]:
    """Return a row for each example that stands for the log, by stage, scored without what its chat says.

    Weights and thresholds are those of the other chats. Rows are as `evaluating.measured` takes them, and have the
    language.
    """
    found: dict[str, dict[int, Row]] = {stage: {} for stage in STAGES}
    for train, test, inner, outer in nested(examples, detector):
        for stage, rows in found.items():
            known = list(_rows(examples, train, inner, STAGES[stage]).values())
            bars = {side: _best(known, side) for side in SIDES}
            for i, row in _rows(examples, test, outer, STAGES[stage]).items():
                rows[i] = row | {"said": _label(row, bars)}
    return {stage: [rows[i] for i in sorted(rows)] for stage, rows in found.items()}


def _rows(examples: Sequence[Example], positions: Sequence[int], logits: Sequence[LogOdds], at: int) -> dict[int, Row]:
    """Return a row by position for those of some examples that stand for the log."""
    keys = ("truth", "chat", "weight", "language")
    return {
        i: {key: getattr(examples[i], key) for key in keys}
        | {f"p_{side}": logistic(both[at]) for side, both in sides.items()}
        for i, sides in zip(positions, logits, strict=True)
        if examples[i].is_random
    }


def _best(rows: Sequence[Row], side: str) -> float:
    """Return the threshold of the best F1 of a side."""
    return metrics.best_threshold(*columns(rows, side)) or 0.5


def _label(row: Row, bars: dict[str, float]) -> str:
    said = [side for side in SIDES if row[f"p_{side}"] >= bars[side]]
    return "mixed" if len(said) == len(SIDES) else (said or ["neutral"])[0]


def _thresholds(rows: Sequence[Row]) -> dict[str, float]:
    """Return the thresholds of a calibration from held-out scores."""
    truth, p, weights = columns(rows, "dsat")
    dsat, export = _best(rows, "dsat"), metrics.threshold_for_precision(truth, p, EXPORT_PRECISION, weights)
    found = {"min_p_dsat": dsat, "min_p_sat": _best(rows, "sat"), "min_p_export": max(export or 0.0, dsat)}
    return {name: round(p, 3) for name, p in found.items()}


def open_band(rows: Sequence[Row]) -> tuple[float, float]:
    """Return (low, high) of P(dsat) around the threshold: below lie few dsat turns, above nearly all are."""
    (truth, p, weights), middle = columns(rows, "dsat"), _best(rows, "dsat")
    low = max((t for t, _, recall in metrics.curve(truth, p, weights) if recall >= 1 - MISSED_BELOW), default=0.0)
    high = metrics.threshold_for_precision(truth, p, SURE_PRECISION, weights) or 1.0
    return round(min(low, middle), 3), round(max(high, middle), 3)


def figures(by_stage: dict[str, list[Row]], *, n_bootstrap: int = 0) -> dict[str, dict[str, Row]]:
    """Return the figures of both sides for each of STAGES."""
    return {
        s: {side: rounded(measured(rows, side, n_bootstrap=n_bootstrap)) for side in SIDES}
        for s, rows in by_stage.items()
    }


def rounded(found: Row) -> Row:
    """Return figures with four digits, so that a file of them is short."""
    plain = {k: round(v, 4) if isinstance(v, float) else v for k, v in found.items() if k != "intervals"}
    spread = {k: [round(low, 4), round(high, 4)] for k, (low, high) in found.get("intervals", {}).items()}
    return plain | ({"intervals": spread} if spread else {})


def changes(before: Scorecard, after: Scorecard) -> list[Change]:
    """Return the weights that differ, the furthest apart first; one that is gone is 0 after."""
    keys = dict.fromkeys((w.stage, w.feature) for card in (before, after) for w in card.weights)
    found = [
        Change(*key, side, before.find(*key).of(side), after.find(*key).of(side)) for key in keys for side in SIDES
    ]
    moved = [change for change in found if change.before != change.after]
    return sorted(moved, key=lambda change: -abs(change.after - change.before))
