"""Bring one part onto a DuckDB connection as `source` (its records as declared columns) and `unreadable`.

Parquet is read where it lies (small files that share a part are put together first). Text goes
through a staged Parquet file first, a row per record with its number
and its repaired text, because DuckDB's own JSON reader loses torn files, bad lines and their numbers:

    counts = stage_text(part, work / "part-0001.parquet")
    bind_source(con, part, fmt, staged=work / "part-0001.parquet")
    con.execute("create table records as " + records_sql(fmt))
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import IO, TYPE_CHECKING

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.engine import copy_to, set_variables
from dsat_miner.errors import UserError, line_of
from dsat_miner.quoting import quote, quote_name
from dsat_miner.reading.columns import declared_types, from_json_structure, typed_columns
from dsat_miner.reading.repair import StageCounts, repair, too_deep
from dsat_miner.reading.splitter import BOM, CLIP, MAX_RECORD, spans

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dsat_miner.reading.formats import Format
    from dsat_miner.reading.parts import Part, Slice

FAULTS = {
    "torn": "torn: the record has no end",
    "stray": "stray text between records",
    "long": f"longer than {MAX_RECORD >> 20} MiB, or torn",
}
FAULT_MARK = b"!"  # opens a line of gathered sessions that is a record which cannot be read
NOTHING_CHECKED = "create or replace temp table checked (record bigint, raw varchar, reason varchar)"
FULL, PLAIN = "macros/content.sql", "reading/plain_content.sql"  # what `content_text` and its like come to


def stage_text(part: Part, out: Path) -> StageCounts:
    """Write the records of a text part to a Parquet file: record BIGINT, raw VARCHAR, reason VARCHAR.

    `raw` is valid UTF-8; `reason` is NULL where nothing was seen to be wrong (whether it is JSON is for
    `bind_source` to say). Blank lines are left out, and keep their number. `record` is the number in the part. A part
    is at most a few dozen MB, or one record, so it is held in memory.
    """
    import polars as pl  # noqa: PLC0415 (heavy)

    counts = StageCounts()
    records: list[int] = []
    texts: list[str] = []
    reasons: list[str | None] = []
    for piece, offset in zip(part.slices, part.offsets, strict=True):
        with closing(piece.data_path.open("rb")) as stream:
            for record, raw, fault in _found(stream, part, piece):
                deep = fault is None and too_deep(raw)
                records.append(record + offset)
                texts.append(repair(raw[:CLIP] if deep else raw, counts))
                reasons.append("nested more than 200 levels deep" if deep else fault)
    counts.records = len(records)
    columns = {"record": pl.Int64, "raw": pl.String, "reason": pl.String}
    frame = pl.DataFrame({"record": records, "raw": texts, "reason": reasons}, schema=columns)
    try:
        frame.write_parquet(out, compression="lz4", statistics=False)
    except pl.exceptions.PolarsError as error:  # a full disk among others
        raise OSError(str(error)) from None
    return counts


def records_sql(fmt: Format) -> str:
    """Return the SELECT over `source` that yields the canonical rows of a format's records."""
    return read_sql("reading/records.sql").replace("{records}", fmt.sql)


def refuse_repeated(con: duckdb.DuckDBPyConnection, rows: str, fmt: Format) -> None:
    """Make sure that a table has each `record` once: all that is read afterwards is joined by it.

    Raises:
        UserError: the SELECT of a user's format yields one twice, or none.
    """
    if found := con.execute(read_sql("reading/repeated.sql").replace("{rows}", quote_name(rows))).fetchone():
        which = "no record" if found[0] is None else f"record {found[0]} more than once"
        raise UserError(f"{fmt.name}: yields {which}: pass `record` of source on, one row a record")


def stage_rows(con: duckdb.DuckDBPyConnection, part: Part, out: Path, tmp: Path) -> None:
    """Write the rows of a part of several Parquet files to one: record BIGINT, and the format's declared columns.

    Columns may have other types in each of the files. `record` is the number in the part.

    Args:
        con: a connection with our macros.
        part: of Parquet files.
        out: the file.
        tmp: a folder on the same disk for the unfinished file.
    """
    fmt = part.read_as
    columns = ", ".join(f"{quote_name(name)} {kind}" for name, kind in declared_types(fmt, "JSON").items())
    con.execute(f"create or replace temp table staged (record bigint, {columns})")
    for piece, offset in zip(part.slices, part.offsets, strict=True):
        bind_rows(con, fmt, piece, content="JSON")
        set_variables(con, shift=offset)
        con.execute("insert into staged by name select * replace (record + getvariable('shift') as record) from source")
    con.execute("drop view source")
    copy_to(con, "from staged", out, tmp)
    con.execute("drop table staged")


def _found(stream: IO[bytes], part: Part, piece: Slice) -> Iterator[tuple[int, bytes, str | None]]:
    """Yield (number in its input, bytes, fault) of the records of a slice."""
    if part.gathered or part.kind == "jsonl":
        return _lines(stream, piece, gathered=part.gathered)
    return _objects(stream, piece)


def _lines(stream: IO[bytes], piece: Slice, *, gathered: bool) -> Iterator[tuple[int, bytes, str | None]]:
    """Yield (line number, bytes, fault) of the lines that are not blank."""
    stream.seek(piece.start)
    left, number = piece.stop - piece.start, piece.first_record
    while left > 0 and (line := stream.readline(min(left, MAX_RECORD))):
        left -= len(line)
        fault = None
        if len(line) == MAX_RECORD and not line.endswith(b"\n"):
            fault = FAULTS["long"]
            while left > 0 and (rest := stream.readline(min(left, MAX_RECORD))):
                left -= len(rest)
                if rest.endswith(b"\n"):
                    break
        text = line.removeprefix(BOM).strip(b" \t\r\n\x00")
        if gathered and not fault:
            text, fault = read_fault(text)
        if text or fault:
            yield number, text[:CLIP] if fault else text, fault
        number += 1


def read_fault(line: bytes) -> tuple[bytes, str | None]:
    """Return the text of a line of the gathered file, and why it cannot be read where it is such a record."""
    if not line.startswith(FAULT_MARK):
        return line, None
    fault, _, opening = line[1:].partition(b"\t")
    return opening, fault.decode()


def _objects(stream: IO[bytes], piece: Slice) -> Iterator[tuple[int, bytes, str | None]]:
    """Yield (position, bytes, fault) of the objects of a slice."""
    found = spans(stream, start=piece.start, stop=piece.stop)
    for number, span in enumerate(found, piece.first_record):
        yield number, span.raw, FAULTS.get(span.fault)


def bind_source(
    con: duckdb.DuckDBPyConnection, part: Part, fmt: Format, *, staged: Path | None, damaged: str | None = None
) -> None:
    """Create the temporary views `source` and `unreadable` for one part, and the content macros that fit it.

    Args:
        con: a connection with our macros.
        part: the part.
        fmt: whose declared columns `source` gets, besides `record` and, for text, `raw`.
        staged: what `stage_text` or `stage_rows` wrote; None for Parquet that is read where it lies.
        damaged: why no row of a Parquet part can be read; all of them are then unreadable ones.

    `unreadable` has record BIGINT, reason VARCHAR and raw VARCHAR, the start of the record (at most 20,000 characters).

    Raises:
        UserError: the Parquet file cannot be read.
    """
    if staged is not None:
        set_variables(con, source_path=str(staged))
        con.execute(read_sql(FULL))
        _bind_staged(con, part, fmt)
        return
    piece = part.only
    con.execute(NOTHING_CHECKED)
    con.execute(read_sql("reading/unreadable.sql"))
    if damaged is not None:
        set_variables(con, start=piece.start, stop=piece.stop, damaged=damaged)
        con.execute(read_sql("reading/damaged_rows.sql"))
        piece = replace(piece, start=0, stop=0)
    try:
        plain = bind_rows(con, fmt, piece)
    except duckdb.Error as error:
        raise UserError(f"{part.name} cannot be read ({line_of(error)}): download it again") from None
    con.execute(read_sql(PLAIN if plain else FULL))


def _bind_staged(con: duckdb.DuckDBPyConnection, part: Part, fmt: Format) -> None:
    """Create `source` and `unreadable` from the file in the variable `source_path`."""
    if part.kind == "parquet":
        con.execute(NOTHING_CHECKED)
        columns = [
            f"cast({quote_name(name)} as {kind}) as {quote_name(name)}"
            for name, kind in declared_types(fmt, "JSON").items()
        ]
        con.execute(read_sql("reading/source_rows.sql").replace("{columns}", ",\n    ".join(columns)))
    else:
        con.execute(read_sql("reading/checked.sql"))
        structure = from_json_structure(fmt)
        con.execute(read_sql("reading/source_text.sql").replace("'{structure}'", quote(structure)))
    con.execute(read_sql("reading/unreadable.sql"))


def bind_rows(con: duckdb.DuckDBPyConnection, fmt: Format, piece: Slice, *, content: str | None = None) -> bool:
    """Create the view `source` over rows of a Parquet file, and return whether the contents there are plain strings.

    Args:
        con: a connection with our macros.
        fmt: whose declared columns it gets, besides `record`, the row in the file.
        piece: the rows.
        content: what CONTENT is to be, as in `columns.typed_columns`.

    Raises:
        duckdb.Error: the file cannot be read.
    """
    set_variables(con, source_path=str(piece.data_path))
    columns, plain = typed_columns(con, fmt, _parquet_types(con), content=content)
    rows = {"{start}": str(piece.start), "{stop}": str(piece.stop), "{columns}": ",\n    ".join(columns)}
    sql = read_sql("reading/source_parquet.sql")
    for mark, value in rows.items():
        sql = sql.replace(mark, value)
    con.execute(sql)
    return plain


def _parquet_types(con: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Return the column names and types of the file in the variable `source_path`."""
    rows = con.execute("describe select * from read_parquet(getvariable('source_path'))").fetchall()
    return {str(row[0]): str(row[1]) for row in rows}
