"""Wall time, time of the processors and peak memory of a command and of every process that it starts."""

from __future__ import annotations

import resource
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE_EVERY_S = 0.05


@dataclass(frozen=True)
class Measured:
    """One run: wall seconds, CPU seconds and peak bytes of the process tree, exit status, what it printed."""

    seconds: float
    cpu_seconds: float
    peak_bytes: int
    status: int
    stdout: str


def session_pids(session: int) -> Iterator[int]:
    """Yield the processes of a session: everything a command started, orphans too.

    Fields as in proc_pid_stat(5): the session is the sixth, the fourth after the closing bracket of the name.
    """
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(after_name[3]) == session:
            yield int(stat.parent.name)


def high_water_mark(pid: int) -> int:
    """Return VmHWM of a process in bytes, 0 when it is gone or a zombie."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8", errors="replace").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def run(command: list[str], log: Path) -> Measured:
    """Run a command in a session of its own and sample the memory of that session's processes.

    The peak is the largest sum, over the processes alive together, of each one's VmHWM so far. It errs
    upwards: they need not have peaked together, and pages that they share count once for each. `ru_maxrss`
    would be wrong twice: a child inherits the peak of the parent that forked it, even after exec, and
    RUSAGE_CHILDREN gives the largest child, not the sum.
    """
    marks: dict[int, int] = {}
    peak = 0
    started, cpu = time.perf_counter(), cpu_of_children()
    with (
        log.open("w+", encoding="utf-8") as out,
        subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, start_new_session=True) as process,
    ):
        while True:
            alive = list(session_pids(process.pid))
            for pid in alive:
                marks[pid] = max(marks.get(pid, 0), high_water_mark(pid))
            peak = max(peak, sum(marks[pid] for pid in alive))
            try:
                status = process.wait(timeout=SAMPLE_EVERY_S)
            except subprocess.TimeoutExpired:
                continue
            break
        seconds = time.perf_counter() - started
        out.seek(0)
        return Measured(seconds, cpu_of_children() - cpu, peak, status, out.read())


def cpu_of_children() -> float:
    """Return the CPU seconds of all processes that were started and waited for, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
