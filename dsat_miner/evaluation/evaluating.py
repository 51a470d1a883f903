"""A finished run against verdicts about its turns: `dsat-miner eval`.

    found = evaluate(Path("out"), Path("labels.jsonl"))
    print(found.dsat["f1"], found.by_language)

Labels join on conversation_id and message_index. Figures are over labels whose `sample` is `random` (or absent) and
over those with a `weight`, which count by it, so that a stratified draw gives the figures of the whole log; rows that
were picked for being hard have no base rate. A `mixed` verdict or label counts as dsat and as sat. Intervals are
bootstrapped by source chat, with the weights; strata are not held fixed, so they are rather too wide than too narrow.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dsat_miner.data import read_sql
from dsat_miner.detection.calibration import read_calibration
from dsat_miner.detection.rules import load_rules
from dsat_miner.detection.scorecard import SIDES
from dsat_miner.engine import reading, rows_of
from dsat_miner.errors import UserError
from dsat_miner.evaluation import metrics
from dsat_miner.evaluation.labels import bind_labels, labels_digest, scaled_rows
from dsat_miner.evaluation.scores import RECALLS, counts_as
from dsat_miner.options import options_of
from dsat_miner.rundir import RunDir
from dsat_miner.views import bind_tables

Row = dict[str, Any]
MEMORY_MB = 1024
MIN_ROWS = 50
"""Turns of a language, a kind or a rule below which its figures say nothing."""
MAX_ERRORS = 30
NOT_ENGLISH = "not en"


@dataclass(frozen=True)
class Evaluation:
    """Everything that `dsat-miner eval` prints.

    Attributes:
        counts: labels; matched to a turn; other_text, missing (no such turn); not_random and human (matched, but left
            out of the figures); measured; weighted (measured, with a weight); worth (how many labels of equal weight
            would tell as much).
        labels_fitted: measured labels about chats that the run's weights were fitted on: figures flatter if there are
            any; None where the calibration of the run is gone and nobody knows.
        dsat: figures of one side: turns, base_rate, precision, recall, f1, kappa, average_precision,
            calibration_error, precision_at_recall_…; `intervals` of those by the same names.
        sat: the same.
        reliability: bins of equal mass of p_dsat: n, weight, score, rate.
        by_kind: kind, true (turns), found (labelled dsat or sat); kind_precision, kind_recall: of those found rightly.
        by_language: figures of dsat, languages of at least MIN_ROWS turns, and all but English together.
        by_decider: the same by decided_by.
        changes: what classifier and judge made of dsat against the score alone: decided_by, turns, changed, of those
            mended (the score was wrong) and spoiled; labels are counted, not weighted.
        by_rule: rule, hits, precision with interval, of the rule's own side.
        errors: the turns furthest off, with texts.
    """

    counts: dict[str, int]
    labels_fitted: int | None
    dsat: Row
    sat: Row
    reliability: list[Row]
    by_kind: list[Row]
    by_language: list[Row]
    by_decider: list[Row]
    changes: list[Row]
    by_rule: list[Row]
    errors: list[Row]

    def as_dict(self) -> dict[str, Any]:
        """Return it as JSON takes it."""
        return asdict(self)


def evaluate(out: Path, labels: Path, *, n_bootstrap: int = 200, recalls: Sequence[float] = RECALLS) -> Evaluation:
    """Compare a finished run with verdicts.

    Args:
        out: the run.
        labels: JSON lines with conversation_id, message_index and label.
        n_bootstrap: bootstrap draws; 0 for none.
        recalls: at which the precision of dsat and sat is given.

    Raises:
        UserError: no finished run, no labels, or none of them about a turn of the run.
    """
    manifest = RunDir(out).need_manifest()
    rows = _joined(out, labels)
    matched = [row for row in rows if row["said"] is not None and not row["is_other_text"]]
    own = [row for row in matched if row["decided_by"] != "human"]
    chosen = [row for row in scaled_rows(own) if row["is_random"]]
    if not chosen:
        n_other = sum(row["said"] is not None and bool(row["is_other_text"]) for row in rows)
        about = f" ({n_other:,} are about turns whose text is another here, by user_text_md5)" if n_other else ""
        raise UserError(
            f"{labels}: none of its {len(rows)} labels can be measured on {out}{about}: they need conversation_id and "
            "message_index of turns of this run that people's labels (mine --labels) did not decide"
        )
    folders = [Path(name) for name in manifest["config"]["signals"]["rules"]]
    polarity = {rule.id: rule.polarity for rule in load_rules([folder for folder in folders if folder.is_dir()])}
    return Evaluation(
        counts={
            "labels": len(rows),
            "missing": sum(row["said"] is None for row in rows),
            "other_text": sum(row["said"] is not None and bool(row["is_other_text"]) for row in rows),
            "matched": len(matched),
            "not_random": sum(not row["is_random"] for row in scaled_rows(matched)),
            "human": sum(row["decided_by"] == "human" for row in matched),
            "measured": len(chosen),
            "weighted": sum(row["weight"] is not None for row in own),
            "worth": round(metrics.effective_sample_size(weights_of(chosen))),
        },
        labels_fitted=_labels_fitted(chosen, manifest["config"], labels_digest(labels)),
        **{side: measured(chosen, side, n_bootstrap=n_bootstrap, recalls=recalls) for side in SIDES},
        reliability=reliability(chosen),
        by_kind=_by_kind(chosen),
        by_language=measured_by_language(chosen),
        by_decider=measured_by(chosen, "decided_by"),
        changes=_changes(chosen, manifest["config"]["decide"]["min_p_dsat"]),
        by_rule=_by_rule(chosen, polarity),
        errors=_errors(chosen),
    )


def _labels_fitted(rows: Sequence[Row], config: dict[str, Any], digest: str) -> int | None:
    """Return how many rows are about chats that the weights of a run were fitted on; None where that is not known."""
    if digest == config["signals"].get("calibrated_on"):
        return len(rows)
    try:
        calibration = read_calibration(options_of(config).calibration)
    except UserError:
        return None
    return calibration.count_fitted((row["chat"] for row in rows), digest)


def _joined(out: Path, labels: Path) -> list[Row]:
    """Return a row per label: columns of sql/evaluation/turns.sql."""
    with tempfile.TemporaryDirectory(prefix="dsat-miner-") as folder, reading(MEMORY_MB) as con:
        bind_tables(con, RunDir(out), turns="turns", conversations="conversations")
        bind_labels(con, labels, Path(folder))
        return rows_of(con, read_sql("evaluation/turns.sql"))


def measured(rows: Sequence[Row], side: str, *, n_bootstrap: int = 0, recalls: Sequence[float] = RECALLS) -> Row:
    """Return the figures of one side over rows with truth, said, p_<side>, chat and weight.

    Args:
        rows: of `sql/evaluation/turns.sql`, or any with those keys.
        side: dsat or sat.
        n_bootstrap: bootstrap draws behind `intervals`; no such key where 0.
        recalls: at which a precision is given.
    """
    figures: Row = {"turns": len(rows), "base_rate": _rate(rows, side)} | _figures(rows, side, recalls)
    if n_bootstrap:
        figures["intervals"] = metrics.intervals(
            _grouped(rows, "chat"), lambda drawn: _figures(drawn, side, recalls), n_bootstrap=n_bootstrap
        )
    return figures


def _figures(rows: Sequence[Row], side: str, recalls: Sequence[float]) -> dict[str, float | None]:
    truth, scores, weights = columns(rows, side)
    table = metrics.agreement(truth, [counts_as(row["said"], side) for row in rows], weights)
    return {
        "precision": table.precision,
        "recall": table.recall,
        "f1": table.f1,
        "kappa": table.kappa,
        "average_precision": metrics.average_precision(truth, scores, weights),
        "calibration_error": metrics.calibration_error(truth, scores, weights=weights),
    } | {f"precision_at_recall_{r}": metrics.precision_at_recall(truth, scores, r, weights) for r in recalls}


def columns(rows: Sequence[Row], side: str) -> tuple[list[bool], list[float], list[float]]:
    """Return what `metrics` takes of rows with truth, p_<side> and weight: truth, scores and weights."""
    return [counts_as(row["truth"], side) for row in rows], [row[f"p_{side}"] for row in rows], weights_of(rows)


def reliability(rows: Sequence[Row]) -> list[Row]:
    """Return bins of equal mass of p_dsat: n, weight, score, rate."""
    truth, scores, weights = columns(rows, "dsat")
    return [asdict(found) for found in metrics.reliability(truth, scores, weights=weights)]


def weights_of(rows: Iterable[Row]) -> list[float]:
    """Return what each row counts."""
    return [row["weight"] for row in rows]


def _weighed(rows: Iterable[Row], holds: Iterable[bool]) -> float:
    """Return the weight of the rows for which something holds."""
    return float(sum(row["weight"] for row, h in zip(rows, holds, strict=True) if h))


def _rate(rows: Sequence[Row], side: str) -> float:
    """Return the share of rows that are of a side, by weight."""
    return _weighed(rows, columns(rows, side)[0]) / sum(weights_of(rows))


def _grouped(rows: Iterable[Row], column: str) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[column]].append(row)
    return groups


def measured_by(rows: Sequence[Row], column: str, *, least: int = 1) -> list[Row]:
    """Return the figures of dsat for each value of a column, the most frequent first."""
    groups = sorted(_grouped(rows, column).items(), key=lambda group: -len(group[1]))
    return [{column: value} | measured(members, "dsat") for value, members in groups if len(members) >= least]


def measured_by_language(rows: Sequence[Row]) -> list[Row]:
    """Return the figures of dsat for languages of at least MIN_ROWS turns, and for all others than English as one."""
    others = [row | {"language": NOT_ENGLISH} for row in rows if row["language"] != "en"]
    return measured_by(rows, "language", least=MIN_ROWS) + measured_by(others, "language", least=MIN_ROWS)


def _by_kind(rows: Sequence[Row]) -> list[Row]:
    """Return how often turns of a true kind are found, and whether kinds are named right among turns found rightly."""
    right = [row for row in rows if row["said"] != "neutral" and row["said"] == row["truth"] and row["true_kinds"]]
    found = []
    for kind in sorted({kind for row in rows for kind in row["true_kinds"] or []}):
        true = [row for row in rows if kind in (row["true_kinds"] or [])]
        table = metrics.agreement(
            [kind in row["true_kinds"] for row in right], [kind in row["kinds"] for row in right], weights_of(right)
        )
        found.append(
            {
                "kind": kind,
                "true": len(true),
                "found": _weighed(true, (row["said"] != "neutral" for row in true)) / sum(weights_of(true)),
                "kind_precision": table.precision,
                "kind_recall": table.recall,
            }
        )
    return sorted(found, key=lambda row: -row["true"])


def _changes(rows: Sequence[Row], min_p_dsat: float) -> list[Row]:
    """Return what each later decider changed of what the score alone says of dsat, and how often for the better."""
    found = []
    for decider in ("classifier", "judge"):
        members = [row for row in rows if row["decided_by"] == decider]
        changed = [row for row in members if (row["score_p_dsat"] >= min_p_dsat) != counts_as(row["said"], "dsat")]
        mended = sum(counts_as(row["said"], "dsat") == counts_as(row["truth"], "dsat") for row in changed)
        counts = {"turns": len(members), "changed": len(changed), "mended": mended, "spoiled": len(changed) - mended}
        found.append({"decided_by": decider} | counts)
    return [row for row in found if row["turns"]]


def _by_rule(rows: Sequence[Row], polarity: Mapping[str, str]) -> list[Row]:
    """Return hits and precision of each rule, for its own side."""
    hits: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for rule in row["rules"]:
            hits[rule].append(row)
    found = []
    for rule, members in hits.items():
        side = polarity.get(rule, "dsat")
        precision, n = _rate(members, side), metrics.effective_sample_size(weights_of(members))
        low, high = metrics.wilson(precision * n, n) or (0.0, 1.0)
        figures = {"hits": len(members), "precision": precision, "low": low, "high": high}
        found.append({"rule": rule, "polarity": side} | figures)
    return sorted(found, key=lambda row: (-row["hits"], row["rule"]))


def _errors(rows: Sequence[Row]) -> list[Row]:
    """Return the turns with the wrong label whose score is furthest off, one side or the other."""

    def off(row: Row) -> float:
        return float(max(abs(row[f"p_{side}"] - counts_as(row["truth"], side)) for side in SIDES))

    keys: tuple[str, ...] = ("conversation_id", "message_index", "truth", "true_kinds", "said", "p_dsat", "p_sat")
    keys += ("rules", "language", "request", "judged_reply", "user_text")
    wrong = sorted((row for row in rows if row["said"] != row["truth"]), key=lambda row: -off(row))
    return [{key: row[key] for key in keys} for row in wrong[:MAX_ERRORS]]
