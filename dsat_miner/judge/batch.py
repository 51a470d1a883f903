"""`judge OUT --batch write|submit|collect`: the same questions as files of the Batch API.

    write    what the cache does not have, within the budget, as numbered parts
    submit   starts each part on the server, once; or run them offline: vllm run-batch -i requests-… -o results-…
    collect  fetches what is done, puts valid answers into the cache, starts anew what is missing, twice at most

Each step can be given again at any time. Answers are the same to the cache, whichever way they came.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from dsat_miner.errors import UserError
from dsat_miner.judge.batch_again import again
from dsat_miner.judge.batch_files import BatchPart, Books, request_line
from dsat_miner.judge.batch_results import take_in
from dsat_miner.judge.batch_server import AT_WORK, BatchServer, MissingError
from dsat_miner.judge.budget import Budget
from dsat_miner.judge.cache import Cache
from dsat_miner.judge.client import body_of
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.questions import Question, questions
from dsat_miner.judge.queue import band_of, read_queue
from dsat_miner.judge.rubric import load_rubric
from dsat_miner.judge.stage import opened_queue, ready
from dsat_miner.progress import Reporter
from dsat_miner.rundir import RunDir
from dsat_miner.running.resources import Resources


def run_step(
    out: Path, options: JudgeOptions, *, resources: Resources, reporter: Reporter
) -> tuple[list[str], JudgeOptions]:
    """Do one step of a batch; return lines that say what came of it, and the options that the batch was written with.

    Raises:
        UserError: no finished run, nothing to submit or collect, or the server refuses.
    """
    run = RunDir(out)
    books = Books.read(run)
    if options.batch == "write":
        manifest = ready(run, resources, reporter)
        options = replace(options, band=band_of(options, manifest["config"]))  # kept, whatever becomes of the run
        with opened_queue(run, options, manifest, resources) as (cache, file, _):
            return _write(books, options, cache, file), options
    if not books.parts:
        raise UserError(f"{out}: no batch has been written: give --batch write first")
    options = books.with_kept(options)
    if options.batch == "submit":
        todo = [part for part in books.parts if part.state in ("written", "uploading")]
        _submit(books, options, run, todo)
        return [f"{len(todo)} batches started: collect them with --batch collect"], options
    lines = _fetch(books, options)
    manifest = ready(run, resources, reporter)
    with opened_queue(run, options, manifest, resources) as (cache, file, _):
        found = take_in(books, options, cache, _questions(options, file))
    lines += found.told
    lines += again(books, options, found.missing, start=lambda parts: _submit(books, options, run, parts))
    return lines, options


def _questions(options: JudgeOptions, file: Path) -> Iterator[Question]:
    """Yield every vote of the queue."""
    rubric = load_rubric()
    for turn in read_queue(file):
        yield from questions(turn, options, rubric)


def _write(books: Books, options: JudgeOptions, cache: Cache, file: Path) -> list[str]:
    """Write what is not cached and not on its way, within the budget."""
    options.need_model()
    if any(part.is_open for part in books.parts) and books.with_kept(options) != options:
        raise UserError(f"{books.folder}: a batch with other options is on its way: collect it first")
    budget, taken, counts = Budget(options), books.open_keys(), Counter[str]()

    def lines() -> Iterator[dict[str, Any]]:
        for question in _questions(options, file):
            key = question.key
            if key in taken or cache.get(key) is not None:
                counts["known"] += 1
            elif budget.is_exhausted or not budget.take(question.worst_tokens, options.max_tokens):
                counts["not asked"] += 1
            else:
                taken.add(key)
                counts["written"] += 1
                cache.used(key, question.turn.place)  # so that a forgotten chat is found in the file, too
                yield request_line(key, body_of(options, question.messages, question.vote, books.dialect))

    books.keep_options(options)
    new = books.add(lines())
    told = [f"{counts['written']:,} requests in {len(new)} files, {counts['known']:,} known or on their way already"]
    if counts["not asked"]:
        told.append(f"{counts['not asked']:,} do not fit into the budget")
        told += [budget.shortage] if budget.shortage else []
    if new:
        told.append(f"next: --batch submit, or vllm run-batch -i {books.file('requests', new[0])} -o …/results-….jsonl")
    return told


def _submit(books: Books, options: JudgeOptions, run: RunDir, todo: list[BatchPart]) -> None:
    """Start these parts."""
    with closing(BatchServer(options)) as server:
        for part in todo:
            _start(books, server, part, run)


def _start(books: Books, server: BatchServer, part: BatchPart, run: RunDir) -> None:
    """Upload and start one part; what was done before a kill is found and not done again."""
    name = f"{run.out.resolve().name}/{part.number:05d}/{_digest(books.file('requests', part))}"
    if part.state == "uploading":
        part.batch_id = server.find(name)
    part.state = "uploading"
    books.save()
    if part.batch_id is None:
        part.file_id = server.upload(books.file("requests", part))
        part.batch_id = server.start(part.file_id, name)
    part.state = "submitted"
    books.save()


def _digest(file: Path) -> str:
    with file.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()[:16]


def _fetch(books: Books, options: JudgeOptions) -> list[str]:
    """Download what is done; results that somebody put beside the requests count as done, too."""
    states: Counter[str] = Counter()
    for part in books.parts:
        if part.state in ("written", "uploading") and books.file("results", part).exists():
            part.state = "completed"
    waiting = [part for part in books.parts if part.state == "submitted"]
    told: list[str] = []
    if waiting:
        with closing(BatchServer(options)) as server:
            for part in waiting:
                told += _fetch_part(books, server, part)
    states.update("at work" if part.state == "submitted" else part.state for part in books.parts)
    books.save()
    return [*told, "batches: " + ", ".join(f"{n} {state}" for state, n in sorted(states.items()))]


def _fetch_part(books: Books, server: BatchServer, part: BatchPart) -> list[str]:
    """Look at one batch and download both of its files, if they are there."""
    try:
        batch = server.look(str(part.batch_id))
    except MissingError:
        part.state = "lost"
        return [f"batch {part.number}: the server does not know it any more"]
    if batch.status in AT_WORK:
        return []
    has_output = server.download(batch.output_file_id, books.file("results", part))
    server.download(batch.error_file_id, books.file("errors", part))
    part.state = str(batch.status)
    if batch.status == "failed":
        return [f"batch {part.number} failed: {server.said(batch.errors)}"]
    return [] if has_output else [f"batch {part.number} ({batch.status}) has no output file"]
