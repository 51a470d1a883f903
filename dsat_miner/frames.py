"""What a run holds as lazy Polars frames: its tables as scans of Parquet, the answers of its SQL as lazy sources.

    frame = query_frame(Path("out"), "select label, count(*) as turns from turns group by all")
    frame.collect()

A table is `pl.scan_parquet` over its files, so that Polars reads just the columns and rows that are asked for. A query
runs in DuckDB, behind the fence of `querying.py`, when its frame is collected; its answer is then in memory. Neither
needs pyarrow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
from polars.io.plugins import register_io_source

from dsat_miner.errors import UserError
from dsat_miner.querying import EXPLAIN, distinct_names, open_run, plainly, queries
from dsat_miner.quoting import quote_name
from dsat_miner.rundir import EXPORTS, SPLITS, TABLES, RunDir
from dsat_miner.terminal import clip

NAMES = (*TABLES, *EXPORTS)
UNKNOWN = ("interval", "union")
"""Types of DuckDB's that Polars does not have."""
NESTED = ("list", "array", "struct", "tuple", "map")


def table_frame(out: Path, name: str) -> pl.LazyFrame:
    """Return a table of a run; an export gets a column `split`.

    Raises:
        UserError: there is no such table.
    """
    if name not in NAMES:
        raise UserError(f"no table {name}: give one of {', '.join(NAMES)}")
    if name in TABLES:
        scans = [_scan(RunDir(out).table_files(name))]
    else:
        files = {split: RunDir(out).export_files(name, split) for split in SPLITS}
        scans = [_scan(found).with_columns(split=pl.lit(split)) for split, found in files.items() if found]
    return pl.concat(scans) if scans else query_frame(out, f"from {name}")  # an export may have no rows and no files


def _scan(files: list[Path]) -> pl.LazyFrame:
    return pl.scan_parquet(files, glob=False, hive_partitioning=False)


def query_frame(out: Path, sql: str, values: Mapping[str, Any] | None = None) -> pl.LazyFrame:
    """Return the rows of one query over a run's views, which runs each time when the frame is collected.

    Of columns of one name the second is called `name_1`, as `dsat-miner sql` writes them.

    Args:
        out: the run's folder.
        sql: one query.
        values: of the parameters that it names, such as `$top`.

    Raises:
        UserError: it is no query, more than one, or DuckDB's message about it; Polars lacks the type of a column.
    """
    statements = queries(sql)
    if len(statements) != 1 or EXPLAIN.match(statements[0]):
        raise UserError("write one query that gives rows")
    query = statements[0]

    def fetched(
        columns: list[str] | None, predicate: pl.Expr | None, n_rows: int | None, _: int | None
    ) -> Iterator[pl.DataFrame]:
        found = _fetch(out, query, values, columns=columns, limit=n_rows)
        yield found if predicate is None else found.filter(predicate)

    schema = _fetch(out, query, values, limit=0).schema
    return register_io_source(fetched, schema=schema, is_pure=True, explain_name="dsat-miner sql")


def _fetch(
    out: Path, query: str, values: Mapping[str, Any] | None, *, columns: list[str] | None = None, limit: int | None
) -> pl.DataFrame:
    """Run a query and return its rows, of just some columns and up to a number where Polars asks for no more."""
    with open_run(out) as con, plainly():
        rows = con.sql(query, params=dict(values)) if values else con.sql(query)
        names = distinct_names(rows.columns)
        _check_types(names, rows.types)
        # by number: several columns may have one name
        wanted = names if columns is None else columns
        chosen = ", ".join(f"#{names.index(name) + 1} as {quote_name(name)}" for name in wanted)
        rows = rows if limit is None else rows.limit(limit)
        return pl.DataFrame(_Stream(rows.project(chosen) if wanted else rows))


def _check_types(names: Sequence[str], types: Sequence[Any]) -> None:
    """Refuse types that Polars panics about, lists and structs of them too."""
    for name, kind in zip(names, types, strict=True):
        if unknown := _unknown(kind):
            shown = clip(name, 60)
            raise UserError(f"column {shown}: Polars has no type {unknown.upper()}: cast it, as in {shown}::varchar")


def _unknown(kind: Any) -> str | None:
    """Return the name of a type that Polars does not have, of all that a type of DuckDB's is made of."""
    if kind.id in UNKNOWN:
        return str(kind.id)
    parts = [part for _, part in kind.children] if kind.id in NESTED else []
    return next(filter(None, (_unknown(part) for part in parts if not isinstance(part, int))), None)  # an array's size


class _Stream:
    """The rows of a relation for Polars.

    Polars remembers the type of all that it is given, and a type of DuckDB's that is alive when Python ends makes
    DuckDB print a page about leaks.
    """

    def __init__(self, rows: duckdb.DuckDBPyRelation) -> None:
        self.rows = rows

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.rows.__arrow_c_stream__(requested_schema)


class Tables:
    """The tables of a run in the folder `out` by their names, as lazy frames."""

    out: Path

    def table(self, name: str) -> pl.LazyFrame:
        """Return a table by its name; preference tables have a column `split` besides.

        Raises:
            UserError: there is no such table.
        """
        return table_frame(self.out, name)

    @property
    def turns(self) -> pl.LazyFrame:
        """A row per follow-up turn, with its label."""
        return self.table("turns")

    @property
    def conversations(self) -> pl.LazyFrame:
        """A row per conversation with a follow-up turn."""
        return self.table("conversations")

    @property
    def rejects(self) -> pl.LazyFrame:
        """A row per unreadable record."""
        return self.table("rejects")

    @property
    def dropped(self) -> pl.LazyFrame:
        """A row per conversation or candidate that a filter left out, with the reason."""
        return self.table("dropped")

    @property
    def seed_pairs(self) -> pl.LazyFrame:
        """The reply that satisfied beside the one that did not, for DPO."""
        return self.table("seed_pairs")

    @property
    def drift_rows(self) -> pl.LazyFrame:
        """Replies that dissatisfied, and the feedback, for DRIFT."""
        return self.table("drift_rows")

    @property
    def unpaired(self) -> pl.LazyFrame:
        """Replies and whether they satisfied, for KTO."""
        return self.table("unpaired")

    @property
    def sat(self) -> pl.LazyFrame:
        """Replies that satisfied, for SFT and SPIN."""
        return self.table("sat")
