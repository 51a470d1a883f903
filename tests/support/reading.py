"""Read a file the way a run does: discovered, recognised, cut into parts, staged, and brought to canonical rows."""

from __future__ import annotations

import atexit
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.engine import clear, connect
from dsat_miner.reading.detect import choose
from dsat_miner.reading.formats import CANONICAL, Format
from dsat_miner.reading.inputs import discover
from dsat_miner.reading.parts import Part, plan_parts
from dsat_miner.reading.staging import StageCounts, bind_source, records_sql, stage_text


@dataclass
class Reading:
    """What came out of one file."""

    format: Format
    parts: list[Part]
    rows: list[dict[str, Any]] = field(default_factory=list)
    unreadable: list[tuple[int, str, str]] = field(default_factory=list)
    counts: list[StageCounts] = field(default_factory=list)

    def texts(self, row: int = 0) -> list[str]:
        return [message["content"] for message in self.rows[row]["messages"]]


def read(path: Path, work: Path, name: str = "auto", **targets: int) -> Reading:
    """Read one file; `targets` are those of `plan_parts`."""
    (log,) = discover([str(path)])
    fmt = choose(name, log)
    reading = Reading(fmt, plan_parts(log, fmt, number=0, work=work, **targets))
    for part in reading.parts:
        staged = None
        if log.kind != "parquet":
            staged = work / f"{path.name}-{part.number}.staged"
            reading.counts.append(stage_text(part, staged))
        try:
            _add(reading, part, staged, None)
        except duckdb.Error:
            if staged is not None:
                raise
            _add(reading, part, staged, "damaged")
    return reading


def _add(reading: Reading, part: Part, staged: Path | None, damaged: str | None) -> None:
    """Add the rows of one part to what was read."""
    con = _connect()
    try:
        bind_source(con, part, part.read_as, staged=staged, damaged=damaged)
        con.execute(f"create or replace temp table records as {records_sql(part.read_as)}")
        types = {row[0]: row[1].replace('"', "") for row in con.execute("describe records").fetchall()}
        assert types == CANONICAL
        cursor = con.execute("select * from records order by record")
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        unreadable = con.execute("select * from unreadable order by record").fetchall()
        clear(con)
    except BaseException:
        con.close()
        _connect.cache_clear()
        raise
    reading.rows += rows
    reading.unreadable += unreadable


@cache
def _connect() -> duckdb.DuckDBPyConnection:
    """Open a connection that one part after the other is read on, as a worker does."""
    con = connect(memory_limit_mb=512)
    atexit.register(_connect.cache_clear)  # DuckDB complains of connections that outlive it
    return con
