"""The tables of a run as DuckDB views, for `dsat-miner sql` and for OUT/views.sql in any DuckDB."""

from __future__ import annotations

import re
from pathlib import Path

from dsat_miner.contracts import no_rows
from dsat_miner.judge.verdicts import FILE as VERDICTS
from dsat_miner.judge.verdicts import verdicts_file
from dsat_miner.quoting import quote
from dsat_miner.rundir import EXPORTS, TABLES, RunDir

BRACKETED = re.compile(r"[\[*?]")  # what DuckDB takes for a pattern


def views_sql(out: Path, place: str | None = None) -> str:
    """Return SQL that creates one view a table.

    Paths are absolute, so that the file works from any folder; `dsat-miner sql` makes its own for a run that moved.

    Args:
        out: folder of the run.
        place: where the tables are going to be read instead, such as s3://bucket/run.
    """
    folder = as_pattern(out) if place is None else BRACKETED.sub(r"[\g<0>]", place)
    lines = ["-- The tables of this run, for any DuckDB:  duckdb -init views.sql"]
    lines += [_view(table, f"{folder}/{table}/*.parquet") for table in TABLES]
    if place is None and verdicts_file(RunDir(out)).exists():
        lines.append(_view("verdicts", f"{folder}/.dsat/{VERDICTS}"))
    for export in EXPORTS:
        if any((out / "preference" / export).glob("*.parquet")):
            lines.append(_view(export, f"{folder}/preference/{export}/*.parquet"))
        else:
            empty = f"select *, null::VARCHAR as split from (\n{no_rows(f'exports/{export}')}\n)"
            lines.append(f"create or replace view {export} as\n{empty};")
    return "\n".join(lines) + "\n"


def as_pattern(folder: Path) -> str:
    """Return a folder's absolute path with brackets around what DuckDB would take for a pattern."""
    return BRACKETED.sub(r"[\g<0>]", folder.resolve().as_posix())


def _view(name: str, pattern: str) -> str:
    split = ", regexp_extract(filename, '(train|test)-[0-9]+', 1) as split" if name in EXPORTS else ""
    columns = f"* exclude (filename){split}"
    return (
        f"create or replace view {name} as\n"
        f"select {columns} from read_parquet({quote(pattern)}, "
        "union_by_name = true, filename = true, hive_partitioning = false);"
    )
