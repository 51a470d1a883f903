"""The judge over a finished run: ask about what was left open, merge the verdicts, decide and export again.

    report = judge(Path("out"), JudgeOptions(base_url=…, model=…))

The run is whole before a judge is asked and whole again afterwards; a server that dies in between takes nothing with
it. Asking holds no lock on the run, so that several processes may share the work; answers go through the cache.
"""

from __future__ import annotations

import asyncio
import json
import math
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner import forgotten
from dsat_miner.detection.scoring import load_detector
from dsat_miner.engine import connect
from dsat_miner.errors import BusyError, UserError
from dsat_miner.files import write_text
from dsat_miner.judge.asking import Asker
from dsat_miner.judge.budget import Budget
from dsat_miner.judge.cache import Cache, is_judging, unusable
from dsat_miner.judge.client import Client
from dsat_miner.judge.local import LocalJudge
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.questions import Turn
from dsat_miner.judge.queue import bind_run, read_queue, write_queue
from dsat_miner.judge.tally import Tally
from dsat_miner.judge.verdicts import ASKED, merge, verdicts_digest
from dsat_miner.options import options_of
from dsat_miner.progress import Reporter
from dsat_miner.rundir import RunDir
from dsat_miner.running.mining import mine
from dsat_miner.running.planning import plan_run
from dsat_miner.running.resources import BUFFER_SHARE, Resources

DECIDING = "deciding.json"  # stands while verdicts are being decided on
LOCK_SECONDS = 900.0
POLL_SECONDS = 0.2
READY = 8


@dataclass
class Report:
    """What one command did: the turns in the queue, what was asked and answered, and the manifest afterwards."""

    queued: int
    tally: Tally
    seconds: float
    manifest: dict[str, Any] = field(default_factory=dict)


def judge(
    out: Path, options: JudgeOptions, *, resources: Resources | None = None, reporter: Reporter | None = None
) -> Report:
    """Ask a judge about the turns of a run that are still open, and decide them.

    Args:
        out: folder of a finished run.
        options: whom to ask, about what, within which budget.
        resources: what deciding and exporting again may take.
        reporter: where progress goes; quiet when None.

    Raises:
        UserError: no finished run, a server that is dead or refuses, or options that do not go together.
    """
    resources, reporter = resources or Resources(), reporter or Reporter(quiet=True)
    run = RunDir(out)
    manifest = ready(run, resources, reporter)
    with opened_queue(run, options, manifest, resources) as (cache, file, n_turns):
        answers = file.with_suffix(".jsonl")
        started = time.monotonic()
        tally = asked(options, cache, file, n_turns, answers, reporter)
        report = Report(n_turns, tally, time.monotonic() - started, manifest)
        write_text(run.judge_folder / ASKED, json.dumps(facts_of(report)))
        if tally.judged:
            report.manifest = settle(run, answers, resources, reporter)
    return report


def facts_of(report: Report) -> dict[str, Any]:
    """Return what `judge OUT --report` tells of the last asking; errors and faults by kind, the most frequent first."""
    tally = report.tally
    return {
        "turns": report.queued,
        "judged": tally.judged,
        "calls": tally.calls,
        "cache_hits": tally.cache_hits,
        "answers": tally.answers,
        "errors": dict(tally.errors.most_common()),
        "faults": dict(tally.faults.most_common()),
    }


def ready(run: RunDir, resources: Resources, reporter: Reporter) -> dict[str, Any]:
    """Return the manifest of a run that can be judged; a decision that was cut off is finished first.

    Raises:
        UserError: there is no finished run, or its rules are not those of this version.
    """
    if (run.judge_folder / DECIDING).exists():
        return decide_again(run, resources, reporter)
    manifest = run.need_manifest()
    options = options_of(manifest["config"])
    detector = load_detector(options.rules, options.calibration)
    plan = plan_run(run, [], options, detector, update=True, fresh=False, verify=False)
    if plan.fingerprints["signals"] != manifest["fingerprints"]["signals"]:
        raise UserError(
            f"{run.out}: mined by another version of dsat-miner or with rules that have changed since: "
            f"give `dsat-miner mine LOGS -o {run.out} --update` first"
        )
    return manifest


@contextmanager
def opened_queue(
    run: RunDir, options: JudgeOptions, manifest: dict[str, Any], resources: Resources
) -> Iterator[tuple[Cache, Path, int]]:
    """Yield the cache, the file of the queue, and its number of turns; the file is gone afterwards."""
    with ExitStack() as stack:
        cache = stack.enter_context(Cache(run))  # first, so that others know that this process is at work
        is_judging(run, besides=cache.owner)  # clears away what killed processes have left
        with workspace(run, resources, wait=lambda: is_judging(run, besides=cache.owner)) as con:
            file = run.judge_folder / f"queue-{cache.owner}.parquet"
            stack.callback(file.unlink, missing_ok=True)
            stack.callback(file.with_suffix(".jsonl").unlink, missing_ok=True)
            n_turns = write_queue(con, run, options, manifest["config"], file)
        yield cache, file, n_turns


def asked(options: JudgeOptions, cache: Cache, file: Path, n_turns: int, answers: Path, reporter: Reporter) -> Tally:
    """Ask about every turn of a queue and write the verdicts to a file of JSON lines; return what was done."""
    with reporter, answers.open("w", encoding="utf-8") as lines:
        reporter.stage("judge", permitted(options, n_turns), unit="turns")
        n_shown = 0

        def keep(row: dict[str, Any] | None, tally: Tally) -> None:
            nonlocal n_shown
            if row is not None:
                lines.write(json.dumps(row, ensure_ascii=False) + "\n")
            n_new = tally.votes // options.votes - n_shown
            if n_new > 0:
                reporter.expect(permitted(options, n_turns, tally.cache_hits))
                reporter.advance(n_new)
                n_shown += n_new

        if options.local is None:
            return asyncio.run(ask_all(options, cache, read_queue(file), keep))
        local = LocalJudge(options.local, cache, options.max_calls)
        for turn in read_queue(file):
            keep(local.row(turn), local.tally)
        return local.tally


def permitted(options: JudgeOptions, n_turns: int, cache_hits: int = 0) -> int:
    """Return how many turns of a queue can get a verdict with --max-calls, with those that the cache had so far."""
    if options.max_calls is None:
        return n_turns
    return min(n_turns, math.ceil((options.max_calls + cache_hits) / options.votes))


async def ask_all(
    options: JudgeOptions, cache: Cache, turns: Iterator[Turn], keep: Callable[[dict[str, Any] | None, Tally], None]
) -> Tally:
    """Run a few more workers than calls may be on their way, so that the next is ready; all draw on one queue."""
    asks_nobody = options.max_calls == 0 or options.batch is not None
    async with AsyncExitStack() as stack:
        client = None if asks_nobody else await stack.enter_async_context(Client(options))
        asker = Asker(options, cache, client, Budget(options))

        async def work() -> None:
            try:
                for turn in turns:
                    keep(await asker.row(turn), asker.tally)
                    await asyncio.sleep(0)  # cached rows never wait: let the others in
            except sqlite3.Error as error:
                raise UserError(unusable(cache.path, error)) from None

        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(options.concurrency + READY):
                    group.create_task(work())
        except* UserError as errors:
            raise errors.exceptions[0] from None
    asker.tally.is_exhausted, asker.tally.shortage = asker.budget.is_exhausted, asker.budget.shortage
    return asker.tally


def settle(run: RunDir, answers: Path, resources: Resources, reporter: Reporter) -> dict[str, Any]:
    """Merge verdict rows into those of the run, and decide and export again where that changes them."""
    with workspace(run, resources, wait=lambda: True) as con:
        write_text(run.judge_folder / DECIDING, "{}")
        merge(con, run, answers)
    return decide_again(run, resources, reporter)


def decide_again(run: RunDir, resources: Resources, reporter: Reporter) -> dict[str, Any]:
    """Redo decision and exports with the verdicts that are there; nothing where the run stands on them already."""
    deadline = time.monotonic() + LOCK_SECONDS
    while True:
        manifest = run.manifest() or {}
        stands_on = manifest["config"]["decide"].get("verdicts_digest", "")
        if manifest["state"] == "complete" and stands_on == verdicts_digest(run):
            break
        try:
            mine([], run.out, options_of(manifest["config"]), resources=resources, update=True, reporter=reporter)
        except BusyError:  # another judge is deciding, most likely on the same verdicts
            if time.monotonic() > deadline:
                raise
            time.sleep(POLL_SECONDS)
    (run.judge_folder / DECIDING).unlink(missing_ok=True)
    return manifest


@contextmanager
def workspace(run: RunDir, resources: Resources, *, wait: Callable[[], bool]) -> Iterator[duckdb.DuckDBPyConnection]:
    """Hold the run's lock and yield a connection with its tables as views; `wait` says whether to wait for the lock.

    Raises:
        UserError: it took too long, another command works here, or a deletion was cut off.
    """
    deadline = time.monotonic() + LOCK_SECONDS
    with ExitStack() as stack:
        while True:
            try:
                stack.enter_context(run.locked())
                break
            except BusyError:
                if time.monotonic() > deadline or not wait():
                    raise
                time.sleep(POLL_SECONDS)
        forgotten.refuse_half_done(run)
        run.tmp.mkdir(parents=True, exist_ok=True)
        megabytes = int(resources.memory_limit * BUFFER_SHARE) >> 20
        con = stack.enter_context(connect(memory_limit_mb=megabytes, temp_dir=run.tmp / "spill"))
        bind_run(con, run)
        yield con
