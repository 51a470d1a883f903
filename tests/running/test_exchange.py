"""The exchange by hash: ids and plan are those of one connection, whatever collides and however many buckets there are."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from dsat_miner.data import read_sql
from dsat_miner.detection.scoring import load_detector
from dsat_miner.engine import bind_files, connect, copy_to, set_variables
from dsat_miner.options import MineOptions
from dsat_miner.rundir import EXPORTS, RunDir
from dsat_miner.running import exchange, overall, pool
from dsat_miner.running.exchange import Exchange, buckets_for, exchange_ids, exchange_plan
from dsat_miner.running.steps import Job

PARTS = 4
KEY = ("part", "place", "record")
CANDIDATES = """
    part integer, place bigint, export varchar, record bigint, message_index bigint, pair_rank bigint, sibling_number bigint,
    chat_id varchar, split_key varchar, p_label double, kinds varchar[], rules varchar[], n_chars bigint,
    prompt_md5 varchar, completion_label boolean, reason varchar
"""


class Here:
    """An executor that runs everything in this process."""

    def __init__(self, job: Job) -> None:
        self.job = job

    def spread(self, step: exchange.Step, numbers: Any, *args: Any) -> dict[int, dict[str, Any]]:
        return {number: step(self.job, number, *args) for number in reversed(numbers)}


def write_rows(run: RunDir, kind: str, columns: str, rows: list[tuple[Any, ...]]) -> list[Path]:
    """Write rows as the files of parts; the first column is the part."""
    run.tmp.mkdir(parents=True, exist_ok=True)
    files = []
    with connect() as con:
        for part in range(PARTS):
            con.execute(f"create or replace temp table rows ({columns})")
            if own := [row for row in rows if row[0] == part]:
                con.executemany(f"insert into rows values ({', '.join('?' * len(own[0]))})", own)
            copy_to(con, "from rows", run.state_file(kind, part), run.tmp)
            files.append(run.state_file(kind, part))
    return files


def job_of(run: RunDir, **options: Any) -> Job:
    return Job(
        run=run,
        options=MineOptions(**options),
        detector=load_detector(),
        memory_limit_mb=256,
        fingerprints={"export": "of these options"},
    )


def drawn_candidates(rng: random.Random) -> list[tuple[Any, ...]]:
    """Return candidates of few prompts, chats, users and kinds, so that everything collides, in and across parts."""
    rows = []
    for part in range(PARTS - 1):  # the last part has none
        place = 0
        for record in range(20):
            for index in range(2, 6, 2):
                for export in sorted(rng.sample(EXPORTS, 3)):
                    place += 1
                    chat = f"chat {rng.randrange(12)}"
                    split_key = rng.choice([chat, "user", None])
                    about = (rng.choice([0.5, 0.9]), rng.choice([[], ["style"], ["ignored", "style"]]), ["a"], 7)
                    prompt = f"prompt {rng.randrange(25)}"
                    fate = (rng.choice([None, True, False]), rng.choice([None, None, None, "unsure"]))
                    where = (part, place, export, record, index, rng.randrange(2), 0)
                    rows.append((*where, chat, split_key, *about, prompt, *fate))
    return rows


@pytest.mark.parametrize("buckets", [2, 7])
@pytest.mark.parametrize(
    "options",
    [
        {"max_rows_per_chat": 3},
        {"max_rows_per_chat": 2, "limit_per_kind": 3, "near_duplicates": 0.9},
        {"max_rows_per_chat": 1, "limit_per_kind": 1, "test_fraction": 0.3},
    ],
)
def test_plan_is_that_of_one_connection(tmp_path, options, buckets):
    rng = random.Random(str((options, buckets)))
    run = RunDir(tmp_path)
    job = job_of(run, **options)
    rows = drawn_candidates(rng)
    files = write_rows(run, "candidates", CANDIDATES, rows)
    write_near_duplicates(run, rows, rng)
    with connect() as con:
        bind_plan(con, job, files)
        digests = overall.plan_here(con, job)
    wanted = pl.read_parquet(run.state / "plan.parquet")
    reasons = {"duplicate_prompt", "max_rows_per_chat", "unsure"} | ({"limit_per_kind"} if len(options) > 1 else set())
    assert reasons <= set(wanted["reason"])
    assert set(wanted["split"]) == {"train", "test"}
    with connect() as con:
        bind_plan(con, job, files)
        found = exchange_plan(
            Exchange(run, tuple(range(PARTS)), buckets), Here(job), con, lambda con: fraction_of(con, job)
        )
    assert pl.read_parquet(run.state / "plan.parquet").equals(wanted)
    assert found == digests
    assert not (run.tmp / "exchange").exists()


def fraction_of(con: Any, job: Job) -> float:
    """Count the share of seed pairs anew, and hold it against the one that is kept."""
    counted = con.execute(read_sql("exports/seed_test_fraction.sql")).fetchone()[0]
    assert counted == overall.seed_test_fraction(job, con)
    return counted


def bind_plan(con: Any, job: Job, files: list[Path]) -> None:
    bind_files(con, "candidates", *files)
    set_variables(con, **job.options.export_variables)


def write_near_duplicates(run: RunDir, rows: list[tuple[Any, ...]], rng: random.Random) -> None:
    """Write some of the rows that are the first of their prompts, as the comparison of prompts does."""
    first = {(row[2], row[13]): (*row[:2], row[3]) for row in reversed(rows) if not row[15]}
    keys = rng.sample(sorted(first.values()), 10)
    frame = pl.DataFrame([dict(zip(KEY, key, strict=True)) for key in keys])
    frame.write_parquet(run.near_duplicates_file)


def drawn_ids(rng: random.Random) -> list[tuple[Any, ...]]:
    """Draw ids of records, many of them of the form that repeated ones are given."""
    names = ["a", "a#2", "a#3", "b", "b#2", "c", None]
    return [
        (part, record, name, None if name else f"md5-{rng.randrange(9)}")
        for part in range(PARTS - 1)
        for record in range(20)
        for name in [rng.choice([*names, f"own {part} {record}"])]
    ]


def ids_on_one_connection(run: RunDir, rows: list[tuple[Any, ...]]) -> tuple[list[Path], pl.DataFrame]:
    files = write_rows(run, "ids", "part integer, record bigint, source_id varchar, content_id varchar", rows)
    with connect() as con:
        bind_files(con, "all_ids", *files)
        copy_to(con, read_sql("turns/ids.sql"), run.state / "wanted.parquet", run.tmp)
    return files, pl.read_parquet(run.state / "wanted.parquet")


@pytest.mark.parametrize("buckets", [1, 2, 7])
def test_ids_are_those_of_one_connection(tmp_path, buckets):
    run = RunDir(tmp_path)
    files, wanted = ids_on_one_connection(run, drawn_ids(random.Random(buckets)))
    with connect() as con:
        bind_files(con, "all_ids", *files)
        assert buckets_for(con, files) == 1
        exchange_ids(Exchange(run, tuple(range(PARTS)), buckets), Here(job_of(run)), con)
    assert wanted["conversation_id"].str.count_matches("#").max() > 1
    assert pl.read_parquet(run.state / "ids.parquet").equals(wanted)


@pytest.mark.parametrize("seed", range(20))
def test_later_parts_change_no_id(tmp_path, seed):
    rows = drawn_ids(random.Random(seed))
    _, of_all = ids_on_one_connection(RunDir(tmp_path / "all"), rows)
    renamed = {(part, record): name for part, record, name in of_all.iter_rows()}
    every_id = [renamed.get((part, record), source) for part, record, source, _ in rows]
    assert len(set(every_id)) == len(every_id)
    for parts in range(1, PARTS - 1):
        _, of_some = ids_on_one_connection(RunDir(tmp_path / str(parts)), [row for row in rows if row[0] < parts])
        assert of_some.equals(of_all.filter(pl.col("part") < parts))


def test_as_many_buckets_as_rows_want(tmp_path, monkeypatch):
    rows = [(part, record, "id", None) for part in range(PARTS) for record in range(10)]
    files = write_rows(RunDir(tmp_path), "ids", "part integer, record bigint, source_id varchar, c varchar", rows)
    monkeypatch.setattr(exchange, "ROWS_PER_BUCKET", 15)
    with connect() as con:
        assert buckets_for(con, files) == 3


def test_only_a_cluster_exchanges():
    assert not isinstance(pool.Pool(None, 1), exchange.Spreader)  # type: ignore[arg-type]
    assert isinstance(Here(None), exchange.Spreader)  # type: ignore[arg-type]
