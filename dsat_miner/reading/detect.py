"""Recognise the format of a log by its keys: the schema of Parquet, the first readable records of text.

fmt = detect(log)                  # of all formats the one with the longest signature that is met
fmt = choose("wildfeedback", log)  # as the user said; of a format with varieties the one that fits
"""

from __future__ import annotations

import io
import json
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import duckdb

from dsat_miner.engine import look, set_variables
from dsat_miner.errors import UserError, line_of
from dsat_miner.reading.columns import fields
from dsat_miner.reading.formats import Format, format_names, load_format
from dsat_miner.reading.inputs import ACCOUNT_CHATS, is_account_export
from dsat_miner.reading.sniff import read_head, records_begin
from dsat_miner.reading.splitter import spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from duckdb.sqltypes import DuckDBPyType

    from dsat_miner.reading.inputs import Input

SAMPLE = 20
HEADS = (1 << 20, 16 << 20, 80 << 20)
DEEPEST = 3
ROW_COUNT_SQL = "select num_rows from parquet_file_metadata(getvariable('log_path'))"


def choose(name: str, log: Input) -> Format:
    """Return the format for a log: `auto` looks at it, any other name is taken as said.

    A name stands for its varieties too (`wildfeedback` for `wildfeedback-pairs`): the one that fits best.

    Raises:
        UserError: the name is none, `auto` recognises nothing, or the log has no column of the format, or no row.
    """
    fmt = detect(log) if name == "auto" else _named(name, log)
    if log.kind == "parquet" and _is_empty(log):  # text without records has no keys to be recognised by
        raise UserError(f"{log.name} holds no rows: leave it out, or export it again")
    return fmt


def _named(name: str, log: Input) -> Format:
    """Return the format of a name, or the variety of it that fits best."""
    named = load_format(name)
    keys = keys_of(log)
    varieties = [other for other in format_names() if other.startswith(f"{name}-")]
    fmt = (_best([name, *varieties], keys) if varieties else None) or named
    if not {key.lower() for key in keys} & {column.lower() for column in fmt.columns}:
        wanted = ", ".join(list(fmt.columns)[:5])
        raise UserError(
            f"{log.name} has no column that format {name} reads ({wanted}), but {_listed(keys)}: "
            "use --format auto, or write a FILE.sql and give its path"
        )
    return fmt


def detect(log: Input) -> Format:
    """Return the format whose signature the log meets best.

    Raises:
        UserError: none does; the message lists the keys that were found.
    """
    keys = keys_of(log)
    found = _best(format_names(), keys)
    if found is None:
        raise UserError(f"{log.name}: no known format has its keys ({_listed(keys)}): {_way_out(log)}")
    return found


def _way_out(log: Input) -> str:
    if is_account_export(log.path.parent):
        chats = PurePath(log.name).with_name(ACCOUNT_CHATS).as_posix()
        return f"give {chats} to mine the chats of this account export alone"
    return (
        "name one with --format, or write a FILE.sql that opens with `-- columns:` and selects messages and record "
        "from source"
    )


def _is_empty(log: Input) -> bool:
    """Tell whether a Parquet log has no row."""
    with look() as con:
        set_variables(con, log_path=str(log.path))
        return con.execute(ROW_COUNT_SQL).fetchone() == (0,)


def keys_of(log: Input) -> set[str]:
    """Return the key paths of a log, such as `conversation.role` for a field of the items of a list.

    Raises:
        UserError: it is no readable Parquet, or text without a record.
    """
    if log.kind == "parquet":
        return set(_schema_keys(log))
    records = sample_records(log)
    if not records:
        raise UserError(f"{log.name} has no readable record near its start: check that it is JSON, whole and UTF-8")
    return {path for record in records for path in _paths(record)}


def sample_records(log: Input) -> list[dict[str, Any]]:
    """Return the first readable records of a text log."""
    for head_size in HEADS:
        head = read_head(log.path, log.name, log.compression, head_size)
        texts = _objects(head) if log.kind == "json" else iter(head.splitlines())
        records: list[dict[str, Any]] = []
        for text in texts:
            try:
                value = json.loads(text.decode("utf-8", "replace").strip("\ufeff \t\r\n\x00"), strict=False)
            except (ValueError, RecursionError):
                continue
            if isinstance(value, dict):
                records.append(value)
            if len(records) == SAMPLE:
                break
        if records or len(head) < head_size:
            return records
    return []


def _listed(keys: set[str]) -> str:
    """Return the outermost keys, as an error message names them."""
    return ", ".join(sorted(key for key in keys if "." not in key)[:12]) or "none"


def _objects(head: bytes) -> Iterator[bytes]:
    begin, _ = records_begin(head)
    return (span.raw for span in spans(io.BytesIO(head), start=begin) if not span.fault)


def _best(names: Iterable[str], keys: set[str]) -> Format | None:
    """Return the format with the highest score; of equal ones the first by name."""
    scored = [(load_format(name).score(keys), name) for name in names]
    best = max((score for score, _ in scored), default=0)
    return next((load_format(name) for score, name in scored if score == best > 0), None)


def _paths(value: Any, prefix: str = "", depth: int = DEEPEST) -> Iterator[str]:
    """Yield the key paths of a JSON value; lists are passed through."""
    if isinstance(value, list):
        for item in value[:5]:
            yield from _paths(item, prefix, depth)
    elif isinstance(value, dict) and depth:
        for key, inner in list(value.items())[:100]:
            yield prefix + key
            yield from _paths(inner, f"{prefix}{key}.", depth - 1)


def _schema_keys(log: Input) -> Iterator[str]:
    sql = "describe select * from read_parquet(getvariable('log_path'))"
    with look() as con:
        set_variables(con, log_path=str(log.path))
        try:
            rows = con.execute(sql).fetchall()
        except duckdb.Error as error:
            raise UserError(f"{log.name} is no readable Parquet ({line_of(error)}): download it again") from None
        for name, kind, *_ in rows:
            yield name
            yield from _type_paths(con.sqltype(kind), f"{name}.")


def _type_paths(kind: DuckDBPyType, prefix: str) -> Iterator[str]:
    if kind.id == "list":
        yield from _type_paths(fields(kind)[0][1], prefix)
    elif kind.id == "struct":
        for name, inner in fields(kind):
            yield prefix + name
            yield from _type_paths(inner, f"{prefix}{name}.")
