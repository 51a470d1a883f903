"""The tables of a run as DuckDB views.

    con.execute(views_sql(Path("out")))    # each table by its name, as users see it
    bind_tables(con, RunDir(Path("out")), run_turns="turns")    # those that a job of ours reads

`views_sql` is what `dsat-miner sql` runs, and OUT/views.sql for any DuckDB.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import duckdb

from dsat_miner.contracts import no_rows
from dsat_miner.engine import set_variables
from dsat_miner.quoting import quote
from dsat_miner.rundir import EXPORTS, PREFERENCE, SPLITS, TABLES, RunDir

BRACKETED = re.compile(r"[\[*?]")  # what DuckDB takes for a pattern


def views_sql(out: Path, place: str | None = None) -> str:
    """Return SQL that creates one view a table.

    Paths are absolute, so that the file works from any folder; `dsat-miner sql` makes its own for a run that moved.

    Args:
        out: folder of the run.
        place: where the tables are going to be read instead, such as s3://bucket/run.
    """
    run = RunDir(out)
    here = as_pattern(out) if place is None else BRACKETED.sub(r"[\g<0>]", place)
    lines = ["-- The tables of this run, for any DuckDB:  duckdb -init views.sql"]
    lines += [_view(table, f"{here}/{table}/*.parquet") for table in TABLES]
    if place is None and run.verdicts_file.exists():
        lines.append(_view("verdicts", f"{here}/{run.verdicts_file.relative_to(out).as_posix()}"))
    for export in EXPORTS:
        if run.table_files(export):
            lines.append(_view(export, f"{here}/{PREFERENCE}/{export}/*.parquet"))
        else:
            empty = f"select *, null::VARCHAR as split from (\n{no_rows(f'exports/{export}')}\n)"
            lines.append(f"create or replace view {export} as\n{empty};")
    return "\n".join(lines) + "\n"


def as_pattern(folder: Path) -> str:
    """Return a folder's absolute path with brackets around what DuckDB would take for a pattern."""
    return BRACKETED.sub(r"[\g<0>]", folder.resolve().as_posix())


def _view(name: str, pattern: str) -> str:
    split = f", regexp_extract(filename, '({'|'.join(SPLITS)})-[0-9]+', 1) as split" if name in EXPORTS else ""
    columns = f"* exclude (filename){split}"
    return (
        f"create or replace view {name} as\n"
        f"select {columns} from read_parquet({quote(pattern)}, "
        "union_by_name = true, filename = true, hive_partitioning = false);"
    )


def bind_tables(con: duckdb.DuckDBPyConnection, run: RunDir, **views: str) -> None:
    """Create a temporary view over all files of each table, such as run_turns="turns".

    Besides the table's columns it has `filename`, and `turn_file`: the name of the file of turns/ that a row's turn is
    in (what was left out while logs were read has none).
    """
    for view, table in views.items():
        bind_table_files(con, view, run.table_files(table))


def bind_table_files(con: duckdb.DuckDBPyConnection, view: str, files: Iterable[Path]) -> None:
    """Create such a view over some files of a table, at least one."""
    set_variables(con, **{f"{view}_files": [str(file) for file in files]})
    con.execute(
        f"create or replace temp view {view} as "
        "select *, replace(parse_filename(filename), 'export-', 'part-') as turn_file "
        f"from read_parquet(getvariable('{view}_files'), union_by_name = true, filename = true, "
        "hive_partitioning = false)"
    )
