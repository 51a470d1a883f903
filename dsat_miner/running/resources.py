"""What a run may take: memory, processes, a cluster. None of it changes a byte of what is written."""

from __future__ import annotations

from dataclasses import dataclass
from numbers import Integral

from dsat_miner.engine import usable_cores
from dsat_miner.errors import UserError
from dsat_miner.option_fields import check_values, option

# DuckDB's limit covers its buffers; Python and the text in flight come on top (measured: about 130 MB a process). A
# worker that comes near its limit gives memory back in bits and asks for it again, which costs a tenth of a run.
BUFFER_SHARE = 0.9
# of rows without text; beyond it they spill (measured: as fast for 1,000,000 conversations as with twice as much)
OVERALL_SHARE = 0.2
MIN_OVERALL_MB = 128
# what a part of chats with long texts needs; a smaller limit, or one for many cores, gets fewer workers
MIN_WORKER_MB = 320
ENGINES = ("local", "ray")
MIN_MEMORY_LIMIT = 384 << 20


@dataclass(frozen=True)
class Resources:
    """What a run may take; changes no byte of what it writes."""

    memory_limit: int = 1 << 30
    threads: int = option(usable_cores, low=1)
    engine: str = option("local", choices=ENGINES)
    ray_address: str | None = None

    def __post_init__(self) -> None:
        """Refuse what no run can work with, such as a limit that not even one worker can keep.

        Raises:
            UserError: names the option, the value, and what it may be.
        """
        check_values(self)
        if self.memory_limit < MIN_MEMORY_LIMIT:
            given = f"{self.memory_limit >> 20}MB" if self.memory_limit >= 1 << 20 else f"{self.memory_limit} bytes"
            raise UserError(f"--memory-limit {given}: give at least {MIN_MEMORY_LIMIT >> 20}MB")
        if self.ray_address is not None and self.engine != "ray":
            raise UserError("--ray-address without --engine ray: add it, or leave the address out")

    @property
    def workers(self) -> int:
        """How many processes of this machine the limit has room for."""
        return max(1, min(self.threads, (int(self.memory_limit * BUFFER_SHARE) >> 20) // MIN_WORKER_MB))

    def worker_mb(self, parts: int) -> int:
        """Buffer limit of one worker's DuckDB in a run of so many parts, MiB; on a cluster that of each task."""
        workers = 1 if self.engine == "ray" else max(1, min(self.workers, parts))
        return (int(self.memory_limit * BUFFER_SHARE) >> 20) // workers

    @property
    def overall_mb(self) -> int:
        """Buffer limit of the steps that look at all parts, MiB: workers wait for them, but keep their memory."""
        return max(MIN_OVERALL_MB, int(self.memory_limit * OVERALL_SHARE) >> 20)


def parse_size(text: str | int) -> int:
    """Return bytes of a size such as `1GB`, `512 MiB` or `2g`; a whole number is bytes.

    Raises:
        UserError: no number with a unit.
    """
    if isinstance(text, Integral) and not isinstance(text, bool):
        return int(text)
    if not isinstance(text, str):
        raise UserError(f"--memory-limit {text}: write it as 512MB or 2GB, or give bytes")
    units = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40}
    folded = text.strip().lower().removesuffix("b").removesuffix("i")
    amount, unit = (folded[:-1], folded[-1]) if folded[-1:] in units and folded[-1:] else (folded, "")
    try:
        return int(float(amount) * units[unit])
    except (ValueError, OverflowError):
        raise UserError(f"'{text}' is no size: write it as 512MB or 2GB") from None


def resources_of(memory_limit: str | int, threads: int | None, engine: str, ray_address: str | None) -> Resources:
    """Return resources as a user writes them.

    Raises:
        UserError: a bad size, no number of processes, an unknown engine, or options that do not go together.
    """
    if engine == "ray" and threads is not None:
        raise UserError("--threads with --engine ray: leave it out, the cluster says how many tasks run at a time")
    limit = parse_size(memory_limit)
    return Resources(limit, usable_cores() if threads is None else threads, engine, ray_address)
