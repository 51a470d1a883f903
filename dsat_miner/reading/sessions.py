"""Gather the spans of each session of a trace export, so that a session is one record like any other.

Spans of a session lie anywhere in the file, so no cut of the file could keep it whole. One pass over the file (in its
parts) writes the spans that the format's SELECT yields into a spool, and an index without text; the index is sorted,
and the spool copied in its order into a file of lines, a session each. That file is cut into parts as any log is.

    path = gathered(log, fmt, parts, work)

A session is one line of JSON: {"session": "…", "spans": [{…}, …]}, in the order in which sessions first appear. A
record that cannot be read stays alone in its place: "!", why, a tab and its opening. Nothing but the index is ever
sorted, and no session is held in memory.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from itertools import groupby
from operator import itemgetter
from typing import IO, TYPE_CHECKING, Any

from dsat_miner.data import read_sql
from dsat_miner.engine import connect, set_variables
from dsat_miner.errors import UserError
from dsat_miner.reading.staging import FAULT_MARK, bind_source, stage_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import duckdb

    from dsat_miner.reading.formats import Format
    from dsat_miner.reading.inputs import Input
    from dsat_miner.reading.parts import Part

BATCH = 256  # rows that are fetched at a time; a span may be large
MEMORY_MB = 512  # of a part of the log, and of the narrow index, which spills beyond


def gathered(log: Input, fmt: Format, parts: Iterable[Part], work: Path) -> Path:
    """Return the file with the sessions of a log, written on the first call.

    Args:
        log: the trace export.
        fmt: its format, whose SELECT yields spans.
        parts: of the log, by bytes.
        work: folder for the file; it needs about as much room as the log, twice while it is written.

    Raises:
        UserError: the log is Parquet.
    """
    if log.kind == "parquet":
        raise UserError(f"{log.name}: {fmt.name} is read from JSON lines or JSON, not Parquet: export it as JSON lines")
    key = hashlib.sha256(f"{log.digest} {log.name} {fmt.sql}".encode()).hexdigest()[:20]
    out = work / f"{key}.sessions"
    if out.exists():
        return out
    scratch = work / f"gathering-{os.getpid()}"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    try:
        with connect(memory_limit_mb=MEMORY_MB, temp_dir=scratch / "spill") as con:
            _copy_sessions(con, _spool(con, fmt, parts, scratch), scratch)
        (scratch / "sessions").replace(out)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return out


def refuse_torn(con: duckdb.DuckDBPyConnection, parts: Iterable[Part]) -> None:
    """Refuse sessions that lie in more than one file of a run; reads the view `all_ids`.

    Raises:
        UserError: there is one; half a conversation would be mined as if it were whole.
    """
    files = {part.number: part.name for part in parts if part.gathered}
    if len(set(files.values())) < 2:  # noqa: PLR2004 (one file tears nothing)
        return
    con.execute("set variable session_files = map($parts, $names)", {"parts": [*files], "names": [*files.values()]})
    torn = con.execute(read_sql("reading/torn_sessions.sql")).fetchone()
    if torn:
        session, names = torn
        raise UserError(
            f"session {json.dumps(session[:80])} lies in {names}: put these files into one, "
            "so that its conversation is whole, and start over with --fresh"
        )


def _spool(con: duckdb.DuckDBPyConnection, fmt: Format, parts: Iterable[Part], scratch: Path) -> list[str]:
    """Write every span of a log to the spool, and an index file a part; return the index files."""
    indexes: list[str] = []
    number = 0
    staged = scratch / "staged.parquet"
    with (scratch / "spool").open("wb") as spool:
        for part in parts:
            stage_text(part, staged)
            bind_source(con, part, fmt, staged=staged)
            con.execute(f"create or replace temp table spans as {fmt.sql}")
            index = list(_spooled(con.execute(read_sql("reading/session_lines.sql")), spool, number))
            number += len(index)
            indexes.append(str(scratch / f"index-{len(indexes):06}.parquet"))
            _write_index(index, indexes[-1])
    con.execute("drop table if exists spans")
    return indexes


def _spooled(rows: duckdb.DuckDBPyConnection, spool: IO[bytes], number: int) -> Iterator[dict[str, Any]]:
    """Write the spans of one part to the spool; yield their index rows."""
    names = [column[0] for column in rows.description or []]
    while batch := rows.fetchmany(BATCH):
        for values in batch:
            row = dict(zip(names, values, strict=True))
            number += 1
            if row["fault"] is None:
                session, body = row["session"], row["body"].encode()
            else:
                session, body = f"fault {number}", FAULT_MARK + f"{row['fault']}\t{row['body']}".encode()
            head = b"" if row["fault"] is not None else json.dumps(session).encode()
            yield {
                "number": number,
                "session_md5": hashlib.md5(session.encode(), usedforsecurity=False).hexdigest(),
                "moment": row["moment"],
                "begin": spool.tell(),
                "head": len(head),
                "size": len(head) + len(body),
            }
            spool.write(head + body)


def _write_index(index: list[dict[str, Any]], path: str) -> None:
    import polars as pl  # noqa: PLC0415 (heavy)

    schema: dict[str, pl.DataType] = {"number": pl.Int64(), "session_md5": pl.String(), "moment": pl.Datetime("us")}
    schema |= dict.fromkeys(("begin", "head", "size"), pl.Int64())
    frame = pl.DataFrame(index, schema=schema)
    frame.write_parquet(path, compression="lz4", statistics=False)


def _copy_sessions(con: duckdb.DuckDBPyConnection, indexes: list[str], scratch: Path) -> None:
    """Copy the spool into a file of sessions, a line each."""
    with (scratch / "spool").open("rb") as spool, (scratch / "sessions").open("wb") as out:
        for _, spans in groupby(_ordered(con, indexes), key=itemgetter(0)):
            opened = False
            for _, begin, head, size in spans:
                spool.seek(begin)
                text = spool.read(size)
                if not head:
                    out.write(text)
                    break
                out.write(b"," if opened else b'{"session": ' + text[:head] + b', "spans": [')
                out.write(text[head:])
                opened = True
            out.write(b"]}\n" if opened else b"\n")


def _ordered(con: duckdb.DuckDBPyConnection, indexes: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield (which session, begin, size of its name, size) of every span, session by session."""
    set_variables(con, index_files=indexes)
    rows = con.execute(read_sql("reading/session_order.sql"))
    while batch := rows.fetchmany(1 << 12):
        yield from batch
