"""The two steps of a run that look at all of its parts at once: unique ids, and the plan of the exports.

Neither reads text. On a cluster rows are exchanged by hash instead (`exchange.py`), with the same results.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.engine import bind_files, connect, copy_to, set_variables
from dsat_miner.files import read_json, write_text
from dsat_miner.reading.parts import Part
from dsat_miner.reading.sessions import refuse_torn
from dsat_miner.rundir import RunDir
from dsat_miner.running.exchange import (
    Exchange,
    Spreader,
    bind_near_duplicates,
    buckets_for,
    exchange_ids,
    exchange_plan,
)
from dsat_miner.running.pool import Executor
from dsat_miner.running.resources import Resources
from dsat_miner.running.steps import Job


def make_ids(job: Job, parts: Sequence[Part], pool: Executor, resources: Resources) -> None:
    """Write the ids that differ from the logs' own, from the ids of all parts.

    Raises:
        UserError: sessions lie in several files.
    """
    run = job.run
    files = [run.state_file("ids", part.number) for part in parts]
    with _connection(run, resources) as con:
        bind_files(con, "all_ids", *files)
        refuse_torn(con, parts)
        if exchange := _exchange(con, job, parts, pool, files):
            exchange_ids(*exchange, con)
        else:
            copy_to(con, read_sql("turns/ids.sql"), run.ids_file, run.tmp)


def make_plan(job: Job, parts: Sequence[Part], pool: Executor, resources: Resources) -> dict[int, str]:
    """Write which candidates of all parts are exported, and their splits; return a digest of it by part."""
    run = job.run
    files = [run.state_file("candidates", part.number) for part in parts]
    with _connection(run, resources) as con:
        bind_files(con, "candidates", *files)
        set_variables(con, **job.options.export_variables)
        if exchange := _exchange(con, job, parts, pool, files):
            return exchange_plan(*exchange, con, lambda picked: seed_test_fraction(job, picked))
        return plan_here(con, job)


def _connection(run: RunDir, resources: Resources) -> duckdb.DuckDBPyConnection:
    return connect(memory_limit_mb=resources.overall_mb, temp_dir=run.tmp / "spill", macros=("splits",))


def _exchange(
    con: duckdb.DuckDBPyConnection, job: Job, parts: Sequence[Part], pool: Executor, files: Sequence[Path]
) -> tuple[Exchange, Spreader] | None:
    """Return how these rows are exchanged; None where one process is to look at them all."""
    if not isinstance(pool, Spreader) or (buckets := buckets_for(con, files)) < 2:  # noqa: PLR2004 (one is none)
        return None
    return Exchange(job.run, tuple(part.number for part in parts), buckets), pool


def plan_here(con: duckdb.DuckDBPyConnection, job: Job) -> dict[int, str]:
    """Make the plan on one connection, from the view `candidates` over those of all parts."""
    run = job.run
    bind_near_duplicates(job, con)
    con.execute(f"create temp table picked as {read_sql('exports/picked.sql')}")
    set_variables(con, seed_test_fraction=seed_test_fraction(job, con))
    con.execute(f"create temp view seeded_chats as {read_sql('exports/seeded_chats.sql')}")
    copy_to(con, read_sql("exports/plan.sql"), run.plan_file, run.tmp)
    con.execute("drop view seeded_chats")
    con.execute("drop table picked")
    set_variables(con, plan_file=str(run.plan_file))
    return dict(con.execute(read_sql("exports/plan_digests.sql")).fetchall())


def seed_test_fraction(job: Job, con: duckdb.DuckDBPyConnection) -> float:
    """Return the share of chats that seed pairs are tested on; kept while only inputs are added: none moves."""
    path = job.run.splits_file
    known = read_json(path) or {}
    if known.get("export") != job.fingerprints["export"]:
        row = con.execute(read_sql("exports/seed_test_fraction.sql")).fetchone()
        known = {"export": job.fingerprints["export"], "seed_test_fraction": row[0] if row else 0.1}
        write_text(path, json.dumps(known))
    return float(known["seed_test_fraction"])
