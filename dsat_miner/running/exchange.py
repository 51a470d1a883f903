"""The steps that look at all parts, spread over a cluster by hash: unique ids, and the plan of the exports.

    ids    named (a part) -> copies (a bucket of ids) -> ids (a bucket of wanted ids) -> ids of a part
    plan   fit, split_keys (a part) -> unlike (a bucket of prompts) -> in_chat, seeds (a bucket of chats) -> [cutoffs,
           share of seeds] -> seeded (a bucket of split keys) -> plan of a part

A round is one task a part or a bucket. It reads what the round before left, its own row groups alone (files are sorted
by bucket), and writes one file. The two limits that count over all buckets come from sums in the driver: the row at
which each kind is full, and the share of chats that seed pairs are tested on. The driver then strings the parts'
files together. The rows are those of `sql/turns/ids.sql` and `sql/exports/plan.sql` on one machine.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.engine import bind_files, copy_to, set_variables
from dsat_miner.models import Model, bind_candidates, build
from dsat_miner.rundir import RunDir
from dsat_miner.running.steps import Job, connection

ROWS_PER_BUCKET = 1_000_000
"""Rows without text from which on a bucket is worth a task of its own."""

Step = Callable[..., dict[str, Any]]


@runtime_checkable
class Spreader(Protocol):
    """An executor that can run steps over buckets as well as over parts."""

    def spread(self, step: Step, numbers: Sequence[int], *args: Any) -> dict[int, dict[str, Any]]:
        """Run `step(job, number, *args)` for every number and return the answers by number."""


@dataclass(frozen=True)
class Exchange:
    """Where rows are exchanged, between which parts, and over how many buckets. Picklable: tasks get a copy."""

    run: RunDir
    parts: tuple[int, ...]
    buckets: int

    def file(self, name: str, number: int) -> Path:
        """Return the file that one task of a round writes."""
        return self.run.tmp / "exchange" / name / f"part-{number:05d}.parquet"

    def bind(self, con: duckdb.DuckDBPyConnection, **rounds: Iterable[int]) -> None:
        """Create a view over the files of each round, of the parts or buckets given."""
        for name, numbers in rounds.items():
            bind_files(con, name, *(self.file(name, n) for n in numbers))

    def write(self, con: duckdb.DuckDBPyConnection, name: str, number: int, sql: str | None = None) -> None:
        """Write the rows of `sql/exchange/NAME.sql` as the file of one task of a round."""
        copy_to(con, sql or read_sql(f"exchange/{name}.sql"), self.file(name, number), self.run.tmp)

    def remove(self) -> None:
        """Remove what was exchanged."""
        shutil.rmtree(self.run.tmp / "exchange", ignore_errors=True)


def buckets_for(con: duckdb.DuckDBPyConnection, files: Sequence[Path]) -> int:
    """Return over how many buckets the rows of Parquet files are exchanged, by their footers."""
    set_variables(con, files=[str(file) for file in files])
    rows = con.execute(f"select sum(num_rows) from ({read_sql('exports/file_rows.sql')})").fetchone()
    return -(-int(rows[0] or 0) // ROWS_PER_BUCKET) if rows else 0


def exchange_ids(exchange: Exchange, pool: Spreader, con: duckdb.DuckDBPyConnection) -> None:
    """Write `.dsat/ids.parquet` by tasks over parts and buckets."""
    buckets = range(exchange.buckets)
    pool.spread(name_records, exchange.parts, exchange)
    pool.spread(number_copies, buckets, exchange)
    pool.spread(settle_ids, buckets, exchange)
    pool.spread(gather_ids, exchange.parts, exchange)
    exchange.bind(con, ids_of_part=exchange.parts)
    copy_to(con, "from ids_of_part", exchange.run.ids_file, exchange.run.tmp)
    exchange.remove()


def exchange_plan(
    exchange: Exchange,
    pool: Spreader,
    con: duckdb.DuckDBPyConnection,
    seed_test_fraction: Callable[[duckdb.DuckDBPyConnection], float],
) -> dict[int, str]:
    """Write `.dsat/plan.parquet` by tasks over parts and buckets; return the digest of each part's rows.

    Args:
        exchange: where.
        pool: what runs the tasks.
        con: of the driver, with the variable limit_per_kind; sums alone are made on it.
        seed_test_fraction: reads `picked` (columns export, reason, split_key) on the connection.
    """
    buckets = range(exchange.buckets)
    pool.spread(split_candidates, exchange.parts, exchange)
    pool.spread(drop_equal_prompts, buckets, exchange)
    pool.spread(cap_chats, buckets, exchange)
    exchange.bind(con, in_chat=buckets, seeds=buckets)
    exchange.write(con, "cutoffs", 0)
    exchange.bind(con, cutoffs=(0,))
    con.execute(f"create temp view picked as {read_sql('exchange/kept_seeds.sql')}")
    fraction = seed_test_fraction(con)
    pool.spread(find_seeded, buckets, exchange)
    found = pool.spread(plan_part, exchange.parts, exchange, fraction)
    exchange.bind(con, plan=exchange.parts)
    copy_to(con, "from plan", exchange.run.plan_file, exchange.run.tmp)
    exchange.remove()
    return {part: answer["digest"] for part, answer in found.items() if answer["digest"]}


@contextmanager
def _connection(job: Job, exchange: Exchange, **variables: Any) -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield the connection of a task, with the number of buckets and what else its SQL reads."""
    with connection(job) as con:
        set_variables(con, buckets=exchange.buckets, **variables)
        con.execute(read_sql("exchange/macros.sql"))
        yield con


def name_records(job: Job, part: int, exchange: Exchange) -> dict[str, Any]:
    """Sort the ids of a part by bucket."""
    with _connection(job, exchange) as con:
        bind_files(con, "all_ids", job.run.state_file("ids", part))
        exchange.write(con, "named", part)
    return {}


def number_copies(job: Job, bucket: int, exchange: Exchange) -> dict[str, Any]:
    """Count records of equal ids in a bucket, and say which ids they would like."""
    with _connection(job, exchange, bucket=bucket) as con:
        exchange.bind(con, named=exchange.parts)
        exchange.write(con, "copies", bucket)
    return {}


def settle_ids(job: Job, bucket: int, exchange: Exchange) -> dict[str, Any]:
    """Give records of a bucket the ids that they would like, or others where a log has them already."""
    with _connection(job, exchange, bucket=bucket) as con:
        exchange.bind(con, named=exchange.parts, copies=range(exchange.buckets))
        exchange.write(con, "ids", bucket)
    return {}


def gather_ids(job: Job, part: int, exchange: Exchange) -> dict[str, Any]:
    """Gather the ids of a part."""
    with _connection(job, exchange, part=part) as con:
        exchange.bind(con, ids=range(exchange.buckets))
        exchange.write(con, "ids_of_part", part)
    return {}


def split_candidates(job: Job, part: int, exchange: Exchange) -> dict[str, Any]:
    """Sort the candidates of a part by bucket of their prompt, and its split keys by their own."""
    with _connection(job, exchange) as con:
        bind_candidates(con, job.run, part)
        exchange.write(con, "fit", part)
        exchange.write(con, "split_keys", part)
    return {}


def drop_equal_prompts(job: Job, bucket: int, exchange: Exchange) -> dict[str, Any]:
    """Keep the earliest row of each prompt of a bucket."""
    with _connection(job, exchange, bucket=bucket) as con:
        bind_near_duplicates(job, con)
        exchange.bind(con, fit=exchange.parts)
        exchange.write(con, "unlike", bucket)
    return {}


def cap_chats(job: Job, bucket: int, exchange: Exchange) -> dict[str, Any]:
    """Mark the rows of a bucket's chats that are beyond their cap, and list the seed pairs within it."""
    with _connection(job, exchange, bucket=bucket, max_rows_per_chat=job.options.max_rows_per_chat) as con:
        exchange.bind(con, unlike=range(exchange.buckets))
        exchange.write(con, "in_chat", bucket)
        exchange.bind(con, in_chat=(bucket,))
        exchange.write(con, "seeds", bucket)
    return {}


def find_seeded(job: Job, bucket: int, exchange: Exchange) -> dict[str, Any]:
    """List the split keys of a bucket that a seed pair has, part by part."""
    with _connection(job, exchange, bucket=bucket) as con:
        exchange.bind(con, seeds=range(exchange.buckets), cutoffs=(0,), split_keys=exchange.parts)
        con.execute(f"create temp view kept_seeds as {read_sql('exchange/kept_seeds.sql')}")
        exchange.write(con, "seeded", bucket)
    return {}


def plan_part(job: Job, part: int, exchange: Exchange, seed_test_fraction: float) -> dict[str, Any]:
    """Say of every candidate of a part whether it is kept, and in which split; return the digest of its plan."""
    with _connection(
        job, exchange, part=part, test_fraction=job.options.test_fraction, seed_test_fraction=seed_test_fraction
    ) as con:
        bind_candidates(con, job.run, part)
        bind_near_duplicates(job, con)
        exchange.bind(con, in_chat=range(exchange.buckets), seeded=range(exchange.buckets), cutoffs=(0,))
        con.execute(f"create temp table picked as {read_sql('exchange/picked.sql')}")
        con.execute(f"create temp table seeded_chats as {read_sql('exchange/seeded_chats.sql')}")
        exchange.write(con, "plan", part, read_sql("exports/plan.sql"))
        set_variables(con, plan_file=str(exchange.file("plan", part)))
        digests = dict(con.execute(read_sql("exports/plan_digests.sql")).fetchall())
    return {"digest": digests.get(part)}


def bind_near_duplicates(job: Job, con: duckdb.DuckDBPyConnection) -> None:
    """Create `near_duplicates`: what a comparison of prompts has found, or no rows."""
    set_variables(con, near_file=str(job.run.near_duplicates_file))
    kind = "yaml" if job.options.near_duplicates is None else "sql"
    build(con, [Model("near_duplicates", f"exports/near_duplicates.{kind}", "table")])
