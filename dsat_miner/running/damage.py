"""Parts of a damaged Parquet file: their rows become rejects, and the other parts of the file are mined.

A damaged page takes its part with it, since DuckDB reads all of it or nothing. Whether it was the file that made a step
fail is told by reading the part once more, alone: what fails for another reason still fails.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from dsat_miner.engine import connect
from dsat_miner.errors import UserError, line_of
from dsat_miner.reading.inputs import check_unchanged, full_digest
from dsat_miner.reading.staging import bind_source
from dsat_miner.terminal import clip

if TYPE_CHECKING:
    from dsat_miner.reading.parts import Part
    from dsat_miner.running.steps import Job

STEP = "damaged"  # name of the marker
CLIP = 200


def reason_of(job: Job, part: Part) -> str | None:
    """Return why the rows of a part cannot be read, or None where they can, or where another format was tried."""
    marker = job.run.marker(STEP, part.number)
    return str(marker["reason"]) if marker.get("ids") == job.fingerprints.get("ids") and "reason" in marker else None


def surviving(step: Callable[[Job, Part], dict[str, Any]], job: Job, part: Part) -> dict[str, Any]:
    """Run a step over a part; where the part is damaged, mark it and run the step over its rows as rejects.

    Returns:
        What the step returns, with a key `damaged` that says why, where that was found now.
    """
    try:
        return step(job, part)
    except duckdb.OutOfMemoryException:
        raise
    except duckdb.Error:
        reason = None if reason_of(job, part) else _damage(part, job.memory_limit_mb, job.run.tmp)
        if reason is None:
            raise
    job.run.mark(STEP, part.number, {"reason": reason, "ids": job.fingerprints.get("ids")})
    return step(job, part) | {STEP: reason}


def _damage(part: Part, memory_limit_mb: int, tmp: Path) -> str | None:
    """Read a part of a Parquet file and nothing else; return why that fails, None where it does not."""
    if part.kind != "parquet" or part.is_staged:
        return None
    try:
        with connect(memory_limit_mb=memory_limit_mb, temp_dir=tmp / "spill-damage") as con:
            bind_source(con, part, part.read_as, staged=None)
            con.execute("select max(hash(s)) from source as s").fetchall()
    except duckdb.OutOfMemoryException:
        return None
    except duckdb.Error as error:
        piece = part.only
        try:
            check_unchanged(piece.input)
            full_digest(piece.data_path)  # a disk or a network that does not give the bytes is no damage of theirs
        except (OSError, UserError):
            return None
        return f"damaged Parquet: {clip(_without_folder(error, piece.data_path), CLIP)}"
    return None


def _without_folder(error: duckdb.Error, path: Path) -> str:
    """Return the text of an error with the file's name alone: rejects are equal wherever the log lies."""
    return line_of(type(error)(str(error).replace(str(path), path.name)))
