"""Labelled turns of a finished run with everything that holds for them: what `calibrate` learns from.

    examples = read_examples(Path("out"), Path("labels.jsonl"), load_detector())

The stored conversations that labels speak of go through the models of a run again, so that features are those that
`mine` will see. No log is read.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.detection.scoring import Detector
from dsat_miner.engine import connect, rows_of
from dsat_miner.errors import UserError
from dsat_miner.evaluation.labels import bind_labels, scaled_rows
from dsat_miner.models import FEATURE_MODELS, TURN_MODELS, bind_turns, build
from dsat_miner.options import MineOptions
from dsat_miner.rundir import RunDir
from dsat_miner.views import bind_tables

MEMORY_MB = 2048
Features = dict[tuple[str, str], int]
"""(stage, feature) to how often it holds; the names of weights.csv."""


@dataclass(frozen=True)
class Example:
    """One labelled turn.

    Attributes:
        conversation_id: of the run.
        message_index: of the turn.
        chat: the source chat; turns of one never part in cross-validation.
        truth: the verdict.
        kinds: that the verdict names.
        is_random: drawn evenly, or weighted so that it stands for the log: it counts for base rates and figures.
        weight: what it counts there beside the others, 1 if drawn evenly (`labels.scaled_rows`); else 1.
        language: of the turn.
        has_next: a reply with text follows.
        features: what holds for it.
    """

    conversation_id: str
    message_index: int
    chat: str
    truth: str
    kinds: tuple[str, ...]
    is_random: bool
    weight: float
    language: str
    has_next: bool
    features: Features


def read_examples(out: Path, labels: Path, detector: Detector) -> list[Example]:
    """Return the labelled turns of a run; labels about other texts, or about no turn of it, are left out.

    Raises:
        UserError: no label speaks of a turn of the run.
    """
    with (
        tempfile.TemporaryDirectory(prefix="dsat-miner-") as folder,
        connect(memory_limit_mb=MEMORY_MB, temp_dir=Path(folder)) as con,
    ):
        rows = _joined(con, out, labels, Path(folder))
        con.execute(f"create temp table records as {read_sql('evaluation/records.sql')}")
        con.execute("create temp table ids as select record, source_id as conversation_id from records")
        features, followed = _features(con, detector)
    known = [row for row in rows if _is_known(row, features)]
    if not known:
        raise UserError(f"{labels}: none of its {len(rows)} labels is about a turn of {out}: give labels of this run")
    return [_example(row, features, followed) for row in scaled_rows(known)]


def _joined(con: duckdb.DuckDBPyConnection, out: Path, labels: Path, folder: Path) -> list[dict[str, Any]]:
    """Create `labels` and the views of the run, and return a row per label as `eval` sees it."""
    bind_tables(con, RunDir(out), turns="turns", conversations="conversations")
    bind_labels(con, labels, folder)
    return rows_of(con, read_sql("evaluation/turns.sql"))


def _features(
    con: duckdb.DuckDBPyConnection, detector: Detector
) -> tuple[dict[tuple[str, int], Features], set[tuple[str, int]]]:
    """Send `records` through the models; return the features of each turn, and which turns a reply follows."""
    bind_turns(con, MineOptions(redact=False))
    con.execute("drop view turns")
    build(con, TURN_MODELS)
    detector.signals.run(con)
    build(con, FEATURE_MODELS)
    con.execute(f"create temp table features as {detector.features_sql}")
    features: dict[tuple[str, int], Features] = {}
    for conversation, index, stage, feature, n in con.execute(read_sql("evaluation/features.sql")).fetchall():
        features.setdefault((conversation, index), {})[stage, feature] = n
    followed = con.execute(
        "select t.conversation_id, t.message_index from turns as t "
        "inner join compared as c on c.turn_id = t.turn_id where c.has_next_reply"
    ).fetchall()
    return features, {(conversation, index) for conversation, index in followed}


def _is_known(row: dict[str, Any], features: dict[tuple[str, int], Features]) -> bool:
    """Tell whether the label is about a turn of the run and still about its text."""
    is_same = row["said"] is not None and not row["is_other_text"]
    return is_same and (row["conversation_id"], row["message_index"]) in features


def _example(row: dict[str, Any], features: dict[tuple[str, int], Features], followed: set[tuple[str, int]]) -> Example:
    key = row["conversation_id"], row["message_index"]
    same = ("conversation_id", "message_index", "chat", "truth", "is_random", "weight", "language")
    kinds = tuple(row["true_kinds"] or ())
    return Example(**{k: row[k] for k in same}, kinds=kinds, has_next=key in followed, features=features[key])


def hits(examples: list[Example], *, only_stage: str | None = None) -> Counter[tuple[str, str]]:
    """Count in how many chats each feature holds."""
    chats: dict[tuple[str, str], set[str]] = {}
    for example in examples:
        for stage, feature in example.features:
            if only_stage in (None, stage):
                chats.setdefault((stage, feature), set()).add(example.chat)
    return Counter({key: len(found) for key, found in chats.items()})
