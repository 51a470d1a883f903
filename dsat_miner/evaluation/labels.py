"""Verdicts of people about single turns, as `--labels` takes them: JSON lines, checked before a run starts.

A line has conversation_id, message_index and label (dsat, sat, neutral or mixed), and may have kinds (or criteria),
reason (or note), refusal_wrong (true: the refusal of the judged reply was wrong), user_text_md5 (a check that the
label still speaks of the same text), sample (how the turn was picked to be labelled; `random` or none where every turn
had the same chance) and weight (how many turns of the log this one stands for, as the review page writes it). A neutral
turn has no kinds, whatever its line says.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsat_miner import forgotten
from dsat_miner.detection.rules import KIND_UR
from dsat_miner.engine import bind_files
from dsat_miner.errors import UserError
from dsat_miner.evaluation.metrics import effective_sample_size
from dsat_miner.files import whole
from dsat_miner.redacting import redact_file
from dsat_miner.rundir import RunDir
from dsat_miner.terminal import clip

if TYPE_CHECKING:
    import duckdb
    import polars as pl

LABELS = ("dsat", "sat", "neutral", "mixed")
EVEN, STRATIFIED = "random", "stratified"
"""Samples: every turn with the same chance; strata with chances of their own, which weights make up for."""
MAX_INDEX = 2**63 - 1
KINDS = {kind for kinds in KIND_UR.values() for kind in kinds}
# names that labelling guides use for WildFeedback's kinds
SYNONYMS = {"unmet_request": "ignored", "refusal_pushback": "unrealistic_expectation"}


def labels_digest(path: Path | None) -> str:
    """Return a digest of a labels file, empty without one.

    Raises:
        UserError: the file cannot be read.
    """
    if path is None:
        return ""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}): check the path of --labels") from None


def read_labels(path: Path) -> list[dict[str, Any]]:
    """Return the labels of a file; of two lines about one turn the later wins.

    Raises:
        UserError: names the file and line of what is no label.
    """
    return list({_turn_of(label): label for _, label in _numbered(path)}.values())


def conflicts_in(path: Path) -> str | None:
    """Return a warning in one line where a file gives turns two different labels; None where it does not.

    Raises:
        UserError: names the file and line of what is no label.
    """
    given: dict[tuple[str, int], tuple[int, str]] = {}
    conflicts: dict[tuple[str, int], str] = {}
    for number, label in _numbered(path):
        turn = _turn_of(label)
        before, said = given.get(turn, (number, label["label"]))
        if said != label["label"]:
            conflicts.setdefault(
                turn, f"{path}:{number}: says {label['label']} of a turn that line {before} calls {said}"
            )
        given[turn] = number, label["label"]
    if not conflicts:
        return None
    [first, *more] = conflicts.values()
    return f"{first}{f', and so for {len(more):,} more turns' if more else ''}: the last line about a turn counts"


def _numbered(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the number of each line that is not blank, and its label."""
    try:
        with path.open(encoding="utf-8-sig") as lines:  # no splitlines(): JSON may hold U+2028 and the like as they are
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield number, _label(line, f"{path}:{number}")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path}: cannot be read ({error}): give JSON lines in UTF-8") from None


def _turn_of(label: dict[str, Any]) -> tuple[str, int]:
    return label["conversation_id"], label["message_index"]


def _label(line: str, where: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
        name, index, label = row["conversation_id"], row["message_index"], row["label"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UserError(f"{where}: no label: needs conversation_id, message_index and label as a JSON object") from None
    if label not in LABELS:
        raise UserError(f"{where}: label {_shown(label)}: give one of {', '.join(LABELS)}")
    kinds = _kinds(row.get("kinds") or row.get("criteria") or [], where)
    return {
        "conversation_id": _conversation_id(name, where),
        "message_index": _message_index(index, where),
        "label": label,
        "kinds": [] if label == "neutral" else kinds,
        "reason": _text(row, "reason", where) or _text(row, "note", where),
        "refusal_wrong": _refusal_wrong(row, where),
        "user_text_md5": _text(row, "user_text_md5", where),
        "sample": _text(row, "sample", where),
        "weight": _weight(row, where),
    }


def _conversation_id(given: Any, where: str) -> str:
    if isinstance(given, bool) or not isinstance(given, str | int):
        raise UserError(f"{where}: conversation_id {_shown(given)}: give the text that the run's turns have")
    return _storable(str(given), "conversation_id", where)


def _message_index(given: Any, where: str) -> int:
    """Return a position; 2.0 and "2" are what tables make of 2."""
    if isinstance(given, int | float | str) and not isinstance(given, bool):
        with suppress(ValueError, OverflowError):
            index = int(given)
            if (isinstance(given, str) or index == given) and 0 <= index <= MAX_INDEX:
                return index
    raise UserError(
        f"{where}: message_index {_shown(given)}: give the place of the turn's first message, counted from 0"
    )


def _text(row: dict[str, Any], name: str, where: str) -> str | None:
    value = row.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise UserError(f"{where}: {name} {_shown(value)}: give text in quotes, or leave it out")
    return _storable(value, name, where)


def _storable(text: str, name: str, where: str) -> str:
    """Refuse half a character, which JSON can escape alone and no table can hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise UserError(f"{where}: {name} {_shown(text)}: holds half a character: write it anew") from None
    return text


def _shown(value: Any) -> str:
    return clip(repr(value), 60)


def _refusal_wrong(row: dict[str, Any], where: str) -> bool:
    value = row.get("refusal_wrong")
    if value is not None and not isinstance(value, bool):
        raise UserError(f"{where}: refusal_wrong {_shown(value)}: give true or false, without quotes")
    return bool(value)


def _kinds(given: Any, where: str) -> list[str]:
    kinds = [SYNONYMS.get(str(kind), str(kind)) for kind in (given if isinstance(given, list) else [given])]
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise UserError(f"{where}: kind {_shown(unknown[0])} is none: give some of {', '.join(sorted(KINDS))}")
    return list(dict.fromkeys(kinds))


def _weight(row: dict[str, Any], where: str) -> float | None:
    weight = row.get("weight")
    if weight is None and row.get("sample") == STRATIFIED:
        raise UserError(f"{where}: a {STRATIFIED} label without weight: save the labels from the review page again")
    if weight is None:
        return None
    if isinstance(weight, bool) or not isinstance(weight, int | float) or not (0 < weight <= sys.float_info.max):
        raise UserError(f"{where}: weight {_shown(weight)}: give the number of turns that this one stands for, above 0")
    return float(weight)


def scaled_rows(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows with is_random (figures may be read off it) and weight (what it counts beside the others).

    Drawn evenly or given a weight, a label stands for the log. The weights of each sample are scaled to add up to
    its effective size: each sample alone estimates the whole log, so they are combined by how much they know, not by
    the number of turns that they stand for. All others have weight 1.

    Args:
        rows: with sample and weight (or None), those that are in use.
    """
    samples: dict[str | None, list[float]] = defaultdict(list)
    given = [row | {"is_random": row["weight"] is not None or row["sample"] in (None, EVEN)} for row in rows]
    for row in given:
        if row["is_random"]:
            samples[row["sample"]].append(row["weight"] or 1.0)
    units = {sample: effective_sample_size(weights) / sum(weights) for sample, weights in samples.items()}
    return [
        row | {"weight": (row["weight"] or 1.0) * units[row["sample"]] if row["is_random"] else 1.0} for row in given
    ]


def labels_frame(path: Path) -> pl.DataFrame:
    """Return the labels of a file as a table: columns as in sql/labels/human_labels.yaml.

    Raises:
        UserError: names the file and line of what is no label.
    """
    import polars as pl  # noqa: PLC0415 - only for those who have labels

    schema: dict[str, pl.DataType | type[pl.DataType]] = {
        "conversation_id": pl.String,
        "message_index": pl.Int64,
        "label": pl.String,
        "kinds": pl.List(pl.String),
        "reason": pl.String,
        "refusal_wrong": pl.Boolean,
        "user_text_md5": pl.String,
        "sample": pl.String,
        "weight": pl.Float64,
    }
    return pl.DataFrame(read_labels(path), schema=schema)


def bind_labels(con: duckdb.DuckDBPyConnection, path: Path, folder: Path) -> None:
    """Create the view `labels`: those of a file, which goes into `folder` as Parquet.

    Raises:
        UserError: names the file and line of what is no label.
    """
    file = folder / "labels.parquet"
    labels_frame(path).write_parquet(file)
    bind_files(con, "labels", file)


def stage_labels(path: Path | None, run: RunDir, *, redact: bool) -> Path | None:
    """Write labels as Parquet for the workers, without those of forgotten conversations; None without labels.

    Args:
        path: the file of labels.
        run: the run.
        redact: replace personal data in their reasons.

    Raises:
        UserError: names the file and line of what is no label.
    """
    file = run.labels_file
    if path is None:
        file.unlink(missing_ok=True)
        return None
    is_forgotten = forgotten.named(run)
    labels = labels_frame(path)
    with whole(file) as beside:
        labels.filter([not is_forgotten(name) for name in labels["conversation_id"]]).write_parquet(beside)
        if redact:
            redact_file(beside, run, "redacting/labels.sql")
    return file


def count_labels(run: RunDir) -> int:
    """Return how many labels a run was given, those of forgotten conversations left out."""
    import polars as pl  # noqa: PLC0415 - only for those who have labels

    return int(pl.scan_parquet(run.labels_file).select(pl.len()).collect().item())
