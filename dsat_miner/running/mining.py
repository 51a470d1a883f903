"""The main job: chat logs in, a run folder out. Plans the stages, hands parts to workers, and closes the books.

    plan -> index (ids) -> mine (conversations, turns) -> [classify] -> [decide]
         -> candidates -> [near duplicates] -> plan of exports -> export -> finish

Only the plan of the ids and of the exports looks at all parts at once, and neither reads text.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner import faults, forgotten, languages
from dsat_miner.detection.scoring import Detector, load_detector
from dsat_miner.errors import UserError
from dsat_miner.evaluation.labels import conflicts_in, count_labels, stage_labels
from dsat_miner.judge.verdicts import redact_verdicts
from dsat_miner.options import MineOptions, options_of
from dsat_miner.progress import Reporter
from dsat_miner.reading.formats import load_format
from dsat_miner.reading.inputs import bring_back, check_unchanged, left_aside
from dsat_miner.reading.parts import Part, gather
from dsat_miner.remote.publishing import published
from dsat_miner.rundir import RunDir
from dsat_miner.running import finish, overall, steps
from dsat_miner.running.planning import Plan, check_options, plan_run
from dsat_miner.running.pool import Executor, Task, executor_of, refuse_imported
from dsat_miner.running.resources import Resources


@faults.interruptible()
def mine(
    logs: Sequence[str],
    out: Path,
    options: MineOptions | None = None,
    *,
    resources: Resources | None = None,
    update: bool = False,
    fresh: bool = False,
    verify: bool = False,
    reporter: Reporter | None = None,
) -> dict[str, Any]:
    """Mine chat logs into `out` and return the manifest.

    Args:
        logs: files, globs, folders or `hf:` datasets; may be empty with `update`.
        out: the run folder; made when missing. An address (s3://, gs://) is mined in a work folder and published.
        options: what to mine; see `MineOptions`.
        resources: memory and processes.
        update: redo the stages that a changed option touches.
        fresh: forget an earlier run in `out` first.
        verify: compare whole inputs with the digests of the manifest instead of their ends.
        reporter: where progress goes; quiet when None.

    Raises:
        UserError: bad input or options, an earlier run with other options and neither `update` nor `fresh`, or a script
            that calls this as it is imported.
        KeyboardInterrupt: Ctrl-C; finished parts are kept.
    """
    refuse_imported()
    options = options or MineOptions()
    resources = resources or Resources()
    reporter = reporter or Reporter(quiet=True)
    if update and fresh:
        raise UserError("--update and --fresh: give one of them")
    with published(out, reporter, fresh=fresh) as folder:
        return _mine_into(folder, logs, options, resources, reporter, update=update, fresh=fresh, verify=verify)


def classify(
    out: Path, encoder: str, head: Path | None, *, resources: Resources, reporter: Reporter | None = None
) -> dict[str, Any]:
    """Let a classifier decide the turns of a run that the score leaves open, and return the manifest.

    No log of a finished run is read. A classifier that was stopped goes on, `mine --classify` too, from where it was.

    Args:
        out: folder of a run that is finished but for its classifier.
        encoder: a sentence-transformers folder, an installed package with one, or an id.
        head: folder that `train-classifier` wrote; None for the packaged one.
        resources: memory and processes.
        reporter: where progress goes; quiet when None.

    Raises:
        UserError: no such run, encoder or head, or the extra `embed` is missing.
        KeyboardInterrupt: Ctrl-C; vectors are kept.
    """
    run = RunDir(out)
    manifest = run.manifest()
    if not (manifest and manifest.get("state") == "running" and manifest["config"]["decide"].get("classify")):
        manifest = run.need_manifest()
    options = replace(options_of(manifest["config"]), classify=True, encoder=encoder, head=head)
    return mine([], out, options, resources=resources, update=True, reporter=reporter)


def _mine_into(
    out: Path,
    logs: Sequence[str],
    options: MineOptions,
    resources: Resources,
    reporter: Reporter,
    *,
    update: bool,
    fresh: bool,
    verify: bool,
) -> dict[str, Any]:
    """Mine into a folder of this machine; what was finished before is kept, and a run that came to nothing is not."""
    run = RunDir(out)
    started = time.perf_counter()
    check_options(options)
    detector = load_detector(options.rules, options.calibration)
    options = detector.resolve(options)
    plan = plan_run(run, logs, options, detector, update=update, fresh=fresh, verify=verify)
    is_new = not out.exists()
    with run.locked(), reporter:
        for doubt in _doubts(logs, options):
            reporter.say(doubt)
        if fresh:
            run.clear()
        forgotten.refuse_half_done(run)
        previous = run.manifest()
        if previous and previous.get("state") == "complete" and plan.is_current(run, previous):
            reporter.say(f"{out}: nothing to do, the run is complete (--update or --fresh to change it)")
            return previous
        if plan.changed:  # an option that was not given again is back at its default, which nobody may have meant
            reporter.say(f"{out}: {plan.changed}")
        try:
            timings = _write(run, plan, detector, resources, reporter)
            timings["seconds"] = round(time.perf_counter() - started, 3)
            manifest = finish.finish(run, plan, timings)
        except (UserError, OSError, duckdb.Error) as error:
            if is_new and not run.has_finished_parts():
                run.remove()
            raise faults.of_run(error, out) from None
        if plan.options.labels is not None:
            reporter.say(_matched(plan.options.labels, count_labels(run), manifest))
    return manifest


def _doubts(logs: Sequence[str], options: MineOptions) -> Iterator[str]:
    """Yield lines about what was asked for and may not be meant."""
    for code in options.languages or ():
        if doubt := languages.doubtful(code):
            yield f"--languages {code}: {doubt} (only conversations whose log calls it so are mined)"
    if aside := left_aside(logs):
        yield aside
    if options.labels is not None and (conflicts := conflicts_in(options.labels)):
        yield conflicts


def _matched(path: Path, n_labels: int, manifest: dict[str, Any]) -> str:
    """Say how many labels decided a turn: a log that was exported anew may have other ids."""
    n_matched = manifest["counts"]["turns_by_decided_by"].get("human", 0)
    missed = f"{n_labels - n_matched:,} match no turn of the run, or its text has changed"
    return f"{path}: {n_matched:,} of {n_labels:,} labels decide a turn" + (
        f"; {missed}" if n_matched < n_labels else ""
    )


def _write(run: RunDir, plan: Plan, detector: Detector, resources: Resources, reporter: Reporter) -> dict[str, Any]:
    """Take a run through all its stages and return what they took."""
    shutil.rmtree(run.tmp, ignore_errors=True)
    run.tmp.mkdir(parents=True)
    run.write_manifest({"state": "running", **plan.described()})
    parts = plan.cut(run, reporter)
    if plan.options.redact:
        redact_verdicts(run)
    job = steps.Job(
        run=run,
        options=plan.options,
        detector=detector,
        memory_limit_mb=resources.worker_mb(len(parts)),
        fingerprints=plan.fingerprints,
        labels=stage_labels(plan.options.labels, run, redact=plan.options.redact),
        forgotten=forgotten.hashes(run),
    )
    with executor_of(job, resources, len(parts)) as pool:
        seconds = _Stages(job, parts, pool, reporter, resources).run()
    return {"stages": seconds, "threads": resources.threads, "memory_limit": resources.memory_limit}


@dataclass
class _Stages:
    """The stages of one run, in order; each skips the parts whose markers are current.

    `digests` are those of the rows of the plan, by part; there are none before the plan is made.
    """

    job: steps.Job
    parts: list[Part]
    pool: Executor
    reporter: Reporter
    resources: Resources
    digests: dict[int, str] = field(default_factory=dict)

    def run(self) -> dict[str, float]:
        """Run all stages and return the seconds that each took."""
        seconds: dict[str, float] = {}
        for name, stage in (
            ("index", self._index),
            ("ids", self._ids),
            ("mine", self._mine),
            ("classify", self._classify),
            ("decide", self._decide),
            ("candidates", self._candidates),
            ("near_duplicates", self._near_duplicates),
            ("plan", self._plan),
            ("export", self._export),
        ):
            start = time.perf_counter()
            stage()
            seconds[name] = round(time.perf_counter() - start, 3)
        return seconds

    def _over(self, name: str, step: Callable[..., dict[str, Any]], todo: list[tuple[Part, tuple[Any, ...]]]) -> None:
        tasks: list[Task] = [(step, part, args) for part, args in todo]
        if not tasks:
            return
        self.reporter.stage(name, sum(max(part.n_records, 0) for part, _ in todo))
        self.pool.run(tasks, self._done)

    def _done(self, part: Part, result: dict[str, Any]) -> None:
        self.reporter.advance(max(part.n_records, 0))
        if damaged := result.get("damaged"):
            self.reporter.say(f"{part.name}: {part.records} are listed as rejects ({damaged})")

    def _stale(self, step: str, *stages: str) -> list[tuple[Part, tuple[Any, ...]]]:
        prints = {stage: self.job.fingerprints[stage] for stage in stages}
        markers = ((part, self.job.run.marker(step, part.number)) for part in self.parts)
        return [(part, ()) for part, marker in markers if any(marker.get(s) != p for s, p in prints.items())]

    def _readable(self, todo: list[tuple[Part, tuple[Any, ...]]]) -> list[tuple[Part, tuple[Any, ...]]]:
        """Bring back the logs of parts that are to be read: a finished run keeps no copy of them, nor of sessions."""
        work = self.job.run.unpacked
        part_of = {log: part for part, _ in todo for log in part.inputs}
        for log, part in part_of.items():
            bring_back(log, work)
            if part.gathered:
                gather(log, load_format(part.format), work)
        return todo

    def _index(self) -> None:
        todo = self._readable(self._stale("index", "ids"))
        self._over("index", steps.index_part, todo)
        check_unchanged(*(log for part, _ in todo for log in part.inputs))

    def _ids(self) -> None:
        overall.make_ids(self.job, self.parts, self.pool, self.resources)

    def _mine(self) -> None:
        todo = self._readable(self._stale("mine", "signals"))
        self._over("mine", steps.mine_part, todo)
        # text was staged by the index; Parquet is read where it lies
        check_unchanged(*(log for part, _ in todo for log in part.inputs if log.kind == "parquet"))

    def _classify(self) -> None:
        if not self.job.options.classify:
            return
        run, prints = self.job.run, {"classify": self.job.fingerprints["classify"]}
        todo = [part.number for part in self.parts if run.marker("classify", part.number) != prints]
        if not todo:
            return
        self.reporter.stage("classify", None, unit="texts")
        self.pool.classify(
            todo, lambda number: run.mark("classify", number, prints), self.reporter.advance, self.resources.threads
        )

    def _decide(self) -> None:
        self._over("decide", steps.decide_part, self._stale("mine", "decide"))

    def _candidates(self) -> None:
        self._over("candidates", steps.candidates_part, self._stale("candidates", "export"))

    def _near_duplicates(self) -> None:
        options = self.job.options
        if options.near_duplicates is None:
            return
        from dsat_miner.embed.encoder import Encoder  # noqa: PLC0415 (an extra)
        from dsat_miner.embed.prompts import find_near_duplicates  # noqa: PLC0415 (an extra)

        self.reporter.stage("near duplicates", None, unit="prompts")
        find_near_duplicates(
            self.job.run,
            [part.number for part in self.parts],
            Encoder.find(options.encoder),
            threshold=options.near_duplicates,
            threads=self.resources.threads,
            memory_limit_mb=self.job.memory_limit_mb,
            advance=self.reporter.advance,
        )

    def _plan(self) -> None:
        self.digests = overall.make_plan(self.job, self.parts, self.pool, self.resources)

    def _export(self) -> None:
        run = self.job.run
        todo = []
        for part in self.parts:
            # text of a row comes from the mined tables, its choice from the plan
            mined = run.marker("mine", part.number)
            digest = f"{mined['signals']}-{mined['decide']}-{self.digests.get(part.number, 'none')}"
            if run.marker("export", part.number).get("digest") != digest:
                todo.append((part, (digest,)))
        self._over("export", steps.export_part, todo)
