"""What went wrong that is no bug (a full disk, lost permissions, damaged files, too little memory), in one line."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path

import duckdb

from dsat_miner.errors import LONGEST, UserError, line_of
from dsat_miner.terminal import clip

KEPT = "run the same command again, finished parts are kept"
MACHINE = {errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EIO}
AGAIN = (
    "download or export it again, or leave it out; if SQL of yours (--where, a format file) fails on a value, mend that"
)


def explain(error: BaseException, name: str, records: str = "its records", *, kept: bool = True) -> BaseException:
    """Return a task's failure as a line that says what the user can do about it, or the failure itself.

    Args:
        error: what was raised.
        name: of the input.
        records: which of its records, in words.
        kept: whether a run keeps what it has finished.
    """
    again = KEPT if kept else "run the same command again"
    if isinstance(error, BrokenProcessPool):
        return UserError(
            f"{name}: a process of the run ended at once: where it says why, mend that; else it was killed, most "
            f"likely for memory: use fewer --threads; {KEPT}"
        )
    if isinstance(error, duckdb.OutOfMemoryException | MemoryError):
        return UserError(
            f"{name}: {records} need more memory ({line_of(error)}): raise --memory-limit or use fewer --threads; "
            f"{again}"
        )
    if isinstance(error, duckdb.IOException | OSError):
        return UserError(f"{name}: cannot read or write ({line_of(error)}): mend that; {again}")
    if isinstance(error, duckdb.Error):
        return UserError(f"{name}: {records} cannot be read ({line_of(error)}): {AGAIN}")
    return error


def of_run(error: Exception, out: Path) -> UserError:
    """Return what stopped a run, where no input is to be named."""
    if isinstance(error, UserError):
        return error
    advice = "raise --memory-limit" if isinstance(error, duckdb.OutOfMemoryException) else "free space or mend that"
    return UserError(f"{out}: {line_of(error)}: {advice} and give the same command again, finished parts are kept")


def of_machine(error: Exception) -> UserError | None:
    """Return a disk or a permission that fails under a command as a line; None for what may be a bug of ours."""
    if isinstance(error, OSError) and error.errno in MACHINE:
        place = f"{error.filename}: " if isinstance(error.filename, str) else ""
        reason = clip(f"{place}{error.strerror}", LONGEST)
    elif isinstance(error, duckdb.IOException):
        reason = line_of(error)
    else:
        return None
    return UserError(f"{reason}: make room or mend that, and give the same command again")


@contextmanager
def interruptible() -> Iterator[None]:
    """Let Ctrl-C be a KeyboardInterrupt in the middle of a query too, where DuckDB makes a RuntimeError of it."""
    try:
        yield
    except RuntimeError as error:
        if "Query interrupted" not in str(error):
            raise
        raise KeyboardInterrupt from None
