"""Run steps over parts in worker processes: bounded, interruptible, and gone when the run is gone.

Workers are spawned (a fork would copy threads and locks) and end themselves when their parent dies, so that a killed
run leaves nobody writing. A run of one part has none: to start one takes as long as to mine a small log.
`ray_pool.py` does the same on a cluster; `Executor` is what all of them are to a run.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import pickle  # nosec B403
import signal
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from dsat_miner.errors import UserError
from dsat_miner.faults import KEPT, explain
from dsat_miner.reading.parts import Part
from dsat_miner.running.resources import Resources
from dsat_miner.running.steps import Job, disconnect

Step = Callable[..., dict[str, Any]]
Task = tuple[Step, Part, tuple[Any, ...]]

_JOB: Job | UserError | None = None


class Executor(Protocol):
    """What runs the parts of a run; a context, so that it ends with the run."""

    def __enter__(self) -> Self:
        """Be ready for tasks."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave nobody writing."""

    def run(self, tasks: Sequence[Task], done: Callable[[Part, dict[str, Any]], None]) -> None:
        """Run every task and call `done(part, result)` for each as it ends."""

    def classify(
        self, numbers: Sequence[int], done: Callable[[int], None], advance: Callable[[int], None], threads: int
    ) -> None:
        """Let the classifier of the job look at parts and call `done(number)` for each."""


def _start_worker(job_file: Path, digest: str, parent: int) -> None:
    global _JOB  # noqa: PLW0603 - one job a process, read once instead of sent with every part
    _JOB = _read_job(job_file, digest)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    threading.Thread(target=_follow, args=(parent,), daemon=True).start()


def _read_job(job_file: Path, digest: str) -> Job | UserError:
    """Return the job, or what the first task is to raise: an error at its start would end the process unexplained."""
    content = job_file.read_bytes()
    # unpickling may run anything: what another user has put there, where the folder is shared, is not what was written
    if hashlib.sha256(content).hexdigest() != digest:
        return UserError(f"{job_file}: changed by somebody else since the run wrote it: {KEPT}")
    job: Job = pickle.loads(content)  # noqa: S301  # nosec B301
    return job


def _follow(parent: int) -> None:
    """End this process as soon as its parent is gone."""
    while os.getppid() == parent:
        time.sleep(0.25)
    os._exit(1)


def _run(step: Step, part: Part, args: tuple[Any, ...]) -> dict[str, Any]:
    if isinstance(_JOB, UserError):
        raise _JOB
    assert _JOB is not None
    return step(_JOB, part, *args)


class _Local:
    """What runs the parts of a run on this machine."""

    def __init__(self, job: Job) -> None:
        self.job = job

    def __enter__(self) -> Self:
        return self

    def classify(
        self, numbers: Sequence[int], done: Callable[[int], None], advance: Callable[[int], None], threads: int
    ) -> None:
        """Let a classifier look at parts in this process: one model in memory, one part's texts at a time.

        Raises:
            UserError: the encoder or the head is missing.
        """
        from dsat_miner.embed.stage import classify_part, load_classifier  # noqa: PLC0415 (an extra)

        classifier, limit = load_classifier(self.job.options), self.job.memory_limit_mb
        for number in numbers:
            classify_part(self.job.run, number, classifier, threads=threads, memory_limit_mb=limit, advance=advance)
            done(number)


class Pool(_Local):
    """Worker processes for one run; started when the first task comes, stopped at once when the run fails."""

    def __init__(self, job: Job, workers: int) -> None:
        super().__init__(job)
        self.workers = workers
        self._executor: ProcessPoolExecutor | None = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._executor is None:
            return
        if kind is None:
            self._executor.shutdown(wait=False)  # nothing is left to write; they give their memory back meanwhile
        else:
            _stop(self._executor)

    def run(self, tasks: Sequence[Task], done: Callable[[Part, dict[str, Any]], None]) -> None:
        """Run every task and call `done(part, result)` for each as it ends.

        Raises:
            UserError: a task met bad input, or a worker was killed.
            KeyboardInterrupt: passed on; leaving the context stops the workers.
        """
        if self._executor is None:
            self._executor = self._start()
        futures: dict[Future[dict[str, Any]], Part] = {self._executor.submit(_run, *task): task[1] for task in tasks}
        while futures:
            finished, _ = wait(futures, return_when=FIRST_COMPLETED)
            for future in finished:
                part = futures.pop(future)
                done(part, _result(future, part))

    def _start(self) -> ProcessPoolExecutor:
        # by a file: a job is larger than a pipe, so that each worker would be waited for before the next is started
        job_file = self.job.run.tmp / "job.pickle"
        content = pickle.dumps(self.job)
        job_file.write_bytes(content)
        return ProcessPoolExecutor(
            self.workers,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_start_worker,
            initargs=(job_file, hashlib.sha256(content).hexdigest(), os.getpid()),
            # no max_tasks_per_child: with it, executors of Python 3.11 stop for good when their workers are replaced
        )


class Here(_Local):
    """The process of the run itself, where there is nothing to share out."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        disconnect()

    def run(self, tasks: Sequence[Task], done: Callable[[Part, dict[str, Any]], None]) -> None:
        """Run every task in turn and call `done(part, result)` for each.

        Raises:
            UserError: a task met bad input.
            KeyboardInterrupt: passed on.
        """
        for step, part, args in tasks:
            try:
                result = step(self.job, part, *args)
            except Exception as failure:  # noqa: BLE001 (what nobody can explain is raised as it is)
                raise explain(failure, part.name, part.records) from None
            done(part, result)


def refuse_imported() -> None:
    """Refuse to mine while a new process of a run imports the script that started the run.

    Raises:
        UserError: it does, since the script calls `mine` whenever it is imported.
    """
    # what Python itself asks before a process starts another; by then the run would have met its own lock
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise UserError(
            "mine() was called while a process of the run imported your script: put the call under "
            '`if __name__ == "__main__":`'
        )


def executor_of(job: Job, resources: Resources, parts: int) -> Executor:
    """Return what runs the parts: this process or workers beside it, or a cluster."""
    if resources.engine == "local":
        return Pool(job, min(resources.workers, parts)) if parts > 1 else Here(job)
    from dsat_miner.running.ray_pool import RayPool  # noqa: PLC0415 (an extra)

    return RayPool(job, resources.ray_address)


def _result(future: Future[dict[str, Any]], part: Part) -> dict[str, Any]:
    """Return a task's result, or say what the user can do about its failure."""
    try:
        return future.result()
    except Exception as error:  # noqa: BLE001 (what nobody can explain is raised as it is)
        raise explain(error, part.name, part.records) from None


def _stop(pool: ProcessPoolExecutor) -> None:
    """End the workers now: a part that is half done leaves only temporary files."""
    processes = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.kill()
    for process in processes:
        process.join()
