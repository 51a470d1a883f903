"""A history of benchmark results: JSON lines in benchmarks/results/, one a result, newest last.

A line names the code by its commit and the machine by cores and memory, never by name. `loaded` says that other work
ran beside it: such figures compare by their ratio at best. It is set when the load of the last minute, before anything
was measured, kept more than a tenth of the cores busy, or when the caller says so.
"""

from __future__ import annotations

import json
import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
MINE = HERE / "results" / "mine.jsonl"
BUSY_SHARE = 0.1

Record = dict[str, str | int | float | bool | None]


def commit() -> str | None:
    """Return the commit of the checkout, with `+` when files differ from it; None outside a checkout."""
    describe = ["git", "-C", str(HERE), "describe", "--always", "--abbrev=12", "--exclude=*", "--dirty=+"]
    done = subprocess.run(describe, capture_output=True, text=True, check=False)
    return done.stdout.strip() or None


def is_loaded(load: float, cores: int) -> bool:
    """Say whether a load average means that other work ran."""
    return load > BUSY_SHARE * cores


def machine(*, loaded: bool) -> Record:
    """Return date, commit and machine; call it before measuring, which is a load itself."""
    cores = len(os.sched_getaffinity(0))
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": commit(),
        "cores": cores,
        "memory_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 1),
        "loaded": loaded or is_loaded(os.getloadavg()[0], cores),
    }


def append(path: Path, records: list[Record]) -> None:
    """Add lines to the history."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)
