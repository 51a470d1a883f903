"""What the report says of a finished run, as small tables: each is one query of `sql/report/`.

    found = report_tables(Path("out"))
    print(found.frames()["rates"])

Texts are read of the drawn examples alone, so that the time grows with narrow columns and memory stays flat.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from dsat_miner.contracts import no_rows
from dsat_miner.data import read_sql, sql_dir
from dsat_miner.detection.rules import KIND_UR, parse_rule
from dsat_miner.engine import bind_files, reading, rows_of, set_variables
from dsat_miner.errors import UserError
from dsat_miner.rundir import RunDir
from dsat_miner.views import bind_table_files, bind_tables, views_sql

if TYPE_CHECKING:
    import polars as pl

Row = dict[str, Any]
MEMORY_MB = 512
CARDS = 20
"""Examples of a kind."""
SAMPLES = 3
"""Examples of what was left out, redacted or unreadable, of each sort."""
CHARS_PER_TOKEN = 4
"""A rule of thumb for English text; a tokenizer says it exactly."""
COUNTED = ("rates", "kinds", "scores", "deciders", "rules", "people", "rejects", "lengths")


@dataclass(frozen=True)
class Tables:
    """The tables of a report, rows as dicts; named as the models of `sql/report/`, whose contracts say the columns."""

    rates: list[Row]
    kinds: list[Row]
    scores: list[Row]
    deciders: list[Row]
    rules: list[Row]
    people: list[Row]
    rejects: list[Row]
    lengths: list[Row]
    examples: list[Row]
    redacted: list[Row]

    def frames(self) -> dict[str, pl.DataFrame]:
        """Return the tables as Polars frames."""
        import polars as pl  # noqa: PLC0415 (the page needs none)

        return {f.name: pl.DataFrame(getattr(self, f.name), infer_schema_length=None) for f in fields(self)}


def report_tables(out: Path, *, max_length: int = 2048) -> Tables:
    """Return the tables of a finished run.

    Args:
        out: folder of the run.
        max_length: tokens of prompt and reply that a trainer takes.

    Raises:
        UserError: there is no finished run.
    """
    return tables_of(RunDir(out), RunDir(out).need_manifest(), max_length=max_length)


def tables_of(run: RunDir, manifest: dict[str, Any], *, max_length: int) -> Tables:
    """Return the tables of a run that has this manifest (which may not be written yet)."""
    with reading(MEMORY_MB, macros=()) as con:
        _bind(con, run, manifest, max_length)
        counted = {name: rows_of(con, read_sql(f"report/{name}.sql")) for name in COUNTED}
        return Tables(**counted, examples=_examples(con, run), redacted=_redacted(con))


def rule_sides(manifest: dict[str, Any]) -> dict[str, str]:
    """Return the side (dsat or sat) that each rule of a run speaks for; rules that are gone since are left out."""
    folders = [sql_dir() / "rules", *map(Path, manifest["config"]["signals"]["rules"])]
    sides = {}
    for path in (path for folder in folders for path in sorted(folder.rglob("*.sql"))):
        with suppress(UserError):
            rule = parse_rule(path)
            sides[rule.id] = rule.polarity
    return sides


def bind_turns(con: duckdb.DuckDBPyConnection, run: RunDir) -> None:
    """Load the macros and create the views of a run: its tables, and `run_turns` with the file that a turn lies in."""
    con.execute(read_sql("querying/statistics.sql"))
    con.execute(read_sql("report/macros.sql"))
    con.execute(views_sql(run.out))
    bind_tables(con, run, run_turns="turns")


def bind_drawn(con: duckdb.DuckDBPyConnection, run: RunDir) -> None:
    """Create the view `drawn_turns` over the files that the table `drawn` names, so that no other texts are read."""
    needed = {row[0] for row in con.execute("select distinct turn_file from drawn").fetchall()}
    files = run.table_files("turns")
    bind_table_files(con, "drawn_turns", [file for file in files if file.name in needed] or files[:1])


def _bind(con: duckdb.DuckDBPyConnection, run: RunDir, manifest: dict[str, Any], max_length: int) -> None:
    bind_turns(con, run)
    sides = rule_sides(manifest)
    decide = manifest["config"]["decide"]
    set_variables(
        con,
        sat_kinds=list(KIND_UR["sat"]),
        min_p_dsat=decide["min_p_dsat"],
        min_p_sat=decide["min_p_sat"],
        cards=CARDS,
        samples=SAMPLES,
        limit_chars=CHARS_PER_TOKEN * max_length,
    )
    con.execute("set variable rule_sides = map($ids, $sides)", {"ids": list(sides), "sides": list(sides.values())})
    bind_tables(con, run, run_dropped="dropped", run_rejects="rejects")
    _bind_people(con, run)


def _bind_people(con: duckdb.DuckDBPyConnection, run: RunDir) -> None:
    """Create the table `people_turns`; without the weights of its labels a run tells nothing of how well it does."""
    file = run.labels_file
    if file.exists() and "weight" in con.read_parquet(str(file)).columns:
        bind_files(con, "human_labels", file)
    else:
        con.execute(f"create temp view human_labels as {no_rows('labels/human_labels')}")
    con.execute(f"create temp table people_turns as {read_sql('report/people_turns.sql')}")


def _examples(con: duckdb.DuckDBPyConnection, run: RunDir) -> list[Row]:
    """Return the drawn examples with their texts, read from the files that have some and no others."""
    sampled = rows_of(con, read_sql("report/sampled_files.sql"))
    set_variables(con, sampled=[row["turn_file"] for row in sampled])
    bind_table_files(con, "sampled_turns", [Path(row["file_name"]) for row in sampled])
    con.execute(f"create temp table drawn as {read_sql('report/drawn.sql')}")
    bind_drawn(con, run)
    return rows_of(con, read_sql("report/examples.sql"))


def _redacted(con: duckdb.DuckDBPyConnection) -> list[Row]:
    """Return places where redaction left a stand-in."""
    return rows_of(con, read_sql("report/redacted.sql"))
