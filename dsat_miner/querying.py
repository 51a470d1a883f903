"""The tables of a run behind a fence, for SQL that a user types: read alone, nothing outside the run, no settings.

    with open_run(Path("out")) as con:
        answer = ask(con, "select label, count(*) from turns group by all")

Two fences: statements are parsed first and only queries run; and the connection sees the run's folder alone, with
its configuration locked. Views are made for where the folder lies now, so a run that was moved works.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.engine import lock, reading
from dsat_miner.errors import UserError, need_unicode
from dsat_miner.files import is_special, whole
from dsat_miner.rundir import EXPORTS, TABLES, RunDir, place_outside
from dsat_miner.terminal import Writable, as_json, as_text, clip
from dsat_miner.views import as_pattern, views_sql

MEMORY_MB = 2048
BATCH = 1000
ALLOWED = "SELECT, FROM, WITH, VALUES, PIVOT, DESCRIBE, SUMMARIZE, SHOW, EXPLAIN"
EXPLAIN = re.compile(r"explain(?:\s+analyze|\s*\([^)]*\))?\s+", re.IGNORECASE)
QUERY_WORDS = re.compile(r"(?:select|from|with|pivot|unpivot|\()\b", re.IGNORECASE)
NO_TABLE = re.compile(r"Catalog Error: Table with name (.+?) does not exist!")
# what a spreadsheet would take for a formula
FORMULA = re.compile(r"[=+\-@\t\r]")
NUMBER = re.compile(r"[+-]?(?:\d[\d,]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?")


@dataclass
class Answer:
    """What one query gave: column names, and rows as they are fetched."""

    names: list[str]
    rows: Iterator[tuple[Any, ...]]


@contextmanager
def open_run(out: Path, *, writable: Path | None = None) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open a finished run for queries.

    Args:
        out: the run's folder.
        writable: the one file that may be written, for `save_parquet`.

    Raises:
        UserError: there is no finished run.
    """
    RunDir(out).need_manifest()
    with reading(MEMORY_MB) as con:
        con.execute(read_sql("querying/statistics.sql"))
        con.execute(read_sql("querying/parameters.sql"))
        con.execute(views_sql(out))
        if writable is not None:
            con.execute("set allowed_paths = $paths", {"paths": [str(writable)]})
        lock(con, [out, Path(as_pattern(out))])
        yield con


def ask(con: duckdb.DuckDBPyConnection, sql: str, values: Mapping[str, Any] | None = None) -> Answer | None:
    """Run queries one after the other and return the last one's answer; None where there is none to run.

    Args:
        con: a connection of `open_run`.
        sql: the queries.
        values: of the parameters that they name, such as `$top`; bound, never pasted.

    Raises:
        UserError: a statement is no query, or DuckDB's message about it.
    """
    answer = None
    for statement in queries(sql):
        with plainly():
            con.execute(statement, dict(values)) if values else con.execute(statement)
            names = [str(column[0]) for column in con.description or []]
        answer = Answer(names, _fetched(con))
    return answer


def queries(sql: str) -> list[str]:
    """Return the statements of a text, which must all be queries.

    Raises:
        UserError: one is no query or is not SQL.
    """
    if not isinstance(sql, str):
        raise UserError(f"the query {sql}: give text")
    need_unicode(sql, "the query")
    with plainly():
        statements = duckdb.extract_statements(sql)
    return [_checked(statement) for statement in statements]


def _checked(statement: duckdb.Statement) -> str:
    text = statement.query.strip()
    kind = statement.type.name
    if kind == "EXPLAIN" and (match := EXPLAIN.match(text)):
        queries(text[match.end() :])
    elif kind != "SELECT" and not (kind == "MULTI" and QUERY_WORDS.match(text)):
        raise UserError(
            f"{kind} is not run here, the run is read alone: write a query ({ALLOWED}), or open OUT/views.sql "
            "in a DuckDB of your own"
        )
    return text


def _fetched(con: duckdb.DuckDBPyConnection) -> Iterator[tuple[Any, ...]]:
    while True:
        with plainly():
            rows = con.fetchmany(BATCH)
        if not rows:
            return
        yield from rows


@contextmanager
def plainly() -> Iterator[None]:
    """Turn DuckDB's errors into one line."""
    try:
        yield
    except (duckdb.Error, RuntimeError) as error:
        raise UserError(message_of(error)) from None


def message_of(error: Exception) -> str:
    """Return what DuckDB says of a query, without the picture of the place, as one line."""
    if "pytz" in str(error):
        return "a column is TIMESTAMP WITH TIME ZONE: cast it to TIMESTAMP or VARCHAR"
    if missing := NO_TABLE.match(str(error)):
        return f"no view {clip(missing[1], 60)}: the views are {', '.join((*TABLES, *EXPORTS))}"
    paragraphs = [p for p in str(error).split("\n\n") if not p.startswith("LINE ")]
    place = re.search(r"^LINE (\d+):", str(error), re.MULTILINE)
    # error() of SQL is an invalid input, too
    told = clip("; ".join(p.strip() for p in paragraphs if p.strip()).removeprefix("Invalid Input Error: "), 600)
    return f"{told} (line {place[1]})" if place and place[1] != "1" else told


def write_csv(answer: Answer, stream: Writable) -> int:
    """Write an answer as RFC 4180 and return the number of rows; what a spreadsheet would run gets an apostrophe."""
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([as_cell(name) for name in answer.names])
    n_rows = 0
    for n_rows, row in enumerate(answer.rows, start=1):  # noqa: B007 (the count is the result)
        writer.writerow([as_cell(value) for value in row])
    return n_rows


def as_cell(value: Any) -> str:
    """Return a value as a cell of a spreadsheet: text that looks like a formula and is no number is quoted."""
    text = as_text(value)
    return f"'{text}" if FORMULA.match(text) and not NUMBER.fullmatch(text) else text


def distinct_names(names: Sequence[str]) -> list[str]:
    """Return names of columns, with a number behind those that stood there before."""
    found: list[str] = []
    for name in names:
        tries = (f"{name}_{n}" if n else name for n in count())
        found.append(next(tried for tried in tries if tried not in found))
    return found


def write_json(answer: Answer, stream: Writable) -> int:
    """Write an answer as a JSON array, an object a line, and return the number of rows.

    Of columns of one name the second is called `name_1`, as in a Parquet file: an object has a name once.
    """
    n_rows = 0
    names = distinct_names(answer.names)
    stream.write("[")
    for n_rows, row in enumerate(answer.rows, start=1):
        stream.write("\n" if n_rows == 1 else ",\n")
        stream.write(as_json(dict(zip(names, row, strict=True))))
    stream.write("\n]\n" if n_rows else "]\n")
    return n_rows


def save_parquet(out: Path, sql: str, target: Path, values: Mapping[str, Any] | None = None) -> int:
    """Write the rows of the last query of `sql` to a Parquet file, whole or not at all; return their number.

    `values` are those of its parameters, as `ask` takes them.

    Raises:
        UserError: bad SQL, no query, or a place that cannot be written.
    """
    place = place_outside(out, target)
    if is_special(place):
        raise UserError(f"{target}: Parquet is written from both ends: give a file, no device or pipe")
    *before, last = queries(sql) or [""]
    if not last or EXPLAIN.match(last):
        raise UserError("--parquet wants a query that gives rows")
    with whole(place) as beside, open_run(out, writable=beside) as con, plainly():
        for statement in before:
            con.execute(statement)
        rows = con.sql(last, params=dict(values)) if values else con.sql(last)
        rows.write_parquet(str(beside), compression="zstd", row_group_size=8192)
        counted = con.execute("select num_rows from parquet_file_metadata($file)", {"file": str(beside)})
        [(n_rows,)] = counted.fetchall()
    return int(n_rows)


def complete(lines: Sequence[str]) -> bool:
    """Tell whether the lines typed so far end a statement: a semicolon outside of texts, names and comments."""
    text = "\n".join(lines)
    bare = re.sub(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/", " ", text, flags=re.DOTALL)
    return bare.rstrip().endswith(";")
