"""Run steps over parts on a Ray cluster: the executor behind `mine --engine ray` (extra `ray`).

A step of a part is one task. What it needs goes to each node once, what it answers is a small dict, and no more tasks
than the cluster can soon run are submitted: the driver's memory does not grow with the log. Files go from the tasks
straight to the run folder, which, like the logs, every node must see under the same path. A task whose worker or node
is lost is run again by Ray; its files are written beside and renamed, so that the second try cannot harm.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from types import TracebackType
from typing import Any, Self

from dsat_miner.errors import UserError, line_of
from dsat_miner.faults import KEPT, explain
from dsat_miner.reading.parts import Part
from dsat_miner.running.pool import Task
from dsat_miner.running.steps import Job

LOOPBACK = "127.0.0.1"
KNOCK_SECONDS = 10
RETRIES = 3  # of a task whose worker or node was lost
AHEAD = 2  # tasks submitted for each core of the cluster: enough for an autoscaler to see that more nodes would help
MEMORY_SHARE = 0.8  # of a task's memory that DuckDB's buffers get: the rest is for Python and the text in flight


def import_ray(*, loopback: bool) -> Any:
    """Return the package ray.

    Args:
        loopback: a cluster that is started listens on loopback alone; it would take work from the whole network.

    Raises:
        UserError: it is not installed.
    """
    if loopback:
        # read by ray when it is imported; its name speaks of other systems, its effect is the address of a node
        os.environ.setdefault("RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER", "0")
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    try:
        import ray  # noqa: PLC0415 (an extra)
    except ImportError:
        raise UserError("--engine ray needs the package ray: pip install 'dsat-miner[ray]'") from None
    return ray


class RayPool:
    """A connection to a cluster for one run; a cluster that was started here ends with it."""

    def __init__(self, job: Job, address: str | None) -> None:
        self.job = job
        self.address = address or os.environ.get("RAY_ADDRESS")
        self.ray = import_ray(loopback=self.address is None)
        self._is_mine = False

    def __enter__(self) -> Self:
        if not self.ray.is_initialized():
            self._connect()
            self._is_mine = True
        self._job = self.ray.put(self.job)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._is_mine:
            self.ray.shutdown()

    def run(self, tasks: Sequence[Task], done: Callable[[Part, dict[str, Any]], None]) -> None:
        """Run every task and call `done(part, result)` for each as it ends.

        Raises:
            UserError: a task met bad input, or was lost more often than Ray tries.
        """
        task = self.ray.remote(max_retries=RETRIES, num_cpus=1, memory=self._memory())(run_step)

        def start(one: Task) -> Any:
            step, part, args = one
            return task.options(name=f"{step.__name__} {part.number}").remote(self._job, step, part, args)

        def ended(one: Task, result: dict[str, Any]) -> None:
            done(one[1], result)

        self._each(tasks, start, ended, lambda one: one[1].name, AHEAD * self._cores())

    def spread(
        self, step: Callable[..., dict[str, Any]], numbers: Sequence[int], *args: Any
    ) -> dict[int, dict[str, Any]]:
        """Run `step(job, number, *args)` for every number, a part or a bucket, and return the answers by number.

        Raises:
            UserError: a task met bad input, or was lost more often than Ray tries.
        """
        task = self.ray.remote(max_retries=RETRIES, num_cpus=1, memory=self._memory())(run_numbered)
        shared = [self.ray.put(arg) for arg in args]
        answers: dict[int, dict[str, Any]] = {}

        def start(number: int) -> Any:
            return task.options(name=f"{step.__name__} {number}").remote(self._job, step, number, *shared)

        self._each(numbers, start, answers.__setitem__, lambda n: f"{step.__name__} {n}", AHEAD * self._cores())
        return answers

    def classify(
        self, numbers: Sequence[int], done: Callable[[int], None], advance: Callable[[int], None], threads: int
    ) -> None:
        """Let a classifier look at parts: actors hold the encoder, each loads it once.

        Raises:
            UserError: an actor was lost more often than Ray tries.
        """
        del threads  # one core an actor
        actor = self.ray.remote(max_restarts=RETRIES, max_task_retries=RETRIES, num_cpus=1)(ClassifierActor)
        idle = [actor.remote(self._job) for _ in range(min(len(numbers), self._cores()))]
        busy: dict[int, Any] = {}

        def start(number: int) -> Any:
            busy[number] = idle.pop()
            return busy[number].classify.remote(number)

        def ended(number: int, turns: int) -> None:
            idle.append(busy.pop(number))
            advance(turns)
            done(number)

        self._each(numbers, start, ended, lambda number: f"part {number}", len(idle))

    def _each(
        self,
        items: Iterable[Any],
        start: Callable[[Any], Any],
        done: Callable[[Any, Any], None],
        name: Callable[[Any], str],
        window: int,
    ) -> None:
        """Keep `window` calls in flight until all items are done."""
        waiting = iter(items)
        flying = {start(item): item for item in islice(waiting, window)}
        while flying:
            ready, _ = self.ray.wait(list(flying), num_returns=1)
            for reference in ready:
                item = flying.pop(reference)
                done(item, self._result(reference, name(item)))
                flying |= {start(more): more for more in islice(waiting, 1)}

    def _result(self, reference: Any, name: str) -> Any:
        """Return what a call answered, or say what the user can do about its failure."""
        failures = self.ray.exceptions
        try:
            return self.ray.get(reference)
        except failures.RayTaskError as error:
            raise explain(error.cause, name) from None
        except failures.OutOfMemoryError:
            raise UserError(f"{name}: Ray ended a task for memory: raise --memory-limit; {KEPT}") from None
        except failures.RayError as error:
            line = line_of(error)
            raise UserError(f"{name}: lost by the cluster {RETRIES + 1} times ({line}): see its logs; {KEPT}") from None

    def _connect(self) -> None:
        """Join a cluster, or start one on this machine that listens on loopback alone."""
        here = {} if self.address else {"include_dashboard": False, "_node_ip_address": LOOPBACK}
        try:
            self._knock()
            self.ray.init(address=self.address, log_to_driver=False, logging_level="error", **here)
        except (OSError, RuntimeError, ValueError) as error:
            line = line_of(error)
            raise UserError(f"--ray-address {self.address or 'local'}: no cluster there ({line}): is it up?") from None
        if self.address is None and self.ray.nodes()[0]["NodeManagerAddress"] != LOOPBACK:
            self.ray.shutdown()
            raise UserError(
                "--engine ray: ray was imported earlier in this process and would listen on the network: "
                "import dsat_miner and mine first, or start the cluster yourself with ray.init"
            )

    def _knock(self) -> None:
        """Make sure that somebody listens at HOST:PORT: ray itself would wait for minutes.

        Raises:
            OSError: nobody does.
        """
        host, _, port = (self.address or "").removeprefix("ray://").rpartition(":")
        if host and port.isdigit():
            socket.create_connection((host, int(port)), timeout=KNOCK_SECONDS).close()

    def _cores(self) -> int:
        return max(1, int(self.ray.cluster_resources().get("CPU", 1)))

    def _memory(self) -> int:
        """Return the bytes that a task asks the cluster for."""
        return int((self.job.memory_limit_mb << 20) / MEMORY_SHARE)


def run_step(job: Job, step: Callable[..., dict[str, Any]], part: Part, args: tuple[Any, ...]) -> dict[str, Any]:
    """Run a step over a part in a worker of the cluster."""
    job.run.tmp.mkdir(parents=True, exist_ok=True)
    return step(job, part, *args)


def run_numbered(job: Job, step: Callable[..., dict[str, Any]], number: int, *args: Any) -> dict[str, Any]:
    """Run a step over a part or a bucket in a worker of the cluster."""
    return step(job, number, *args)


class ClassifierActor:
    """A worker that holds an encoder and a head."""

    def __init__(self, job: Job) -> None:
        from dsat_miner.embed.stage import load_classifier  # noqa: PLC0415 (an extra)

        self.job = job
        self.classifier = load_classifier(job.options)

    def classify(self, number: int) -> int:
        """Let the classifier look at one part; return the number of turns."""
        from dsat_miner.embed.stage import classify_part  # noqa: PLC0415 (an extra)

        return classify_part(self.job.run, number, self.classifier, threads=1, memory_limit_mb=self.job.memory_limit_mb)
