"""Preference tables of a run as the JSON files of others: row by row, whole or not at all.

    export(Path("out"), "drift-jsonl", Path("drift.jsonl.gz"))

Rows come in the order of the run's files. A `.gz` or `.zst` at the end of the name packs the file.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from dsat_miner.data import read_sql
from dsat_miner.engine import bind_files, connect
from dsat_miner.errors import UserError
from dsat_miner.files import whole
from dsat_miner.rundir import EXPORTS, SPLITS, RunDir, place_outside
from dsat_miner.terminal import neutral

BATCH = 256  # rows held in memory
ALL = "all"  # of the splits


@dataclass(frozen=True)
class Target:
    """A layout of others: which SQL writes each table, the default first; and whether the file is one JSON array."""

    models: dict[str, str]
    is_array: bool = False


TARGETS = {
    "drift-jsonl": Target({"drift_rows": "drift_rows", "seed_pairs": "seed_pairs"}),
    "trl-jsonl": Target({"seed_pairs": "seed_pairs", "unpaired": "unpaired", "sat": "sat"}),
    "wildfeedback": Target({"seed_pairs": "wildfeedback"}, is_array=True),
}


def export(out: Path, to: str, file: Path | None, *, table: str | None = None, split: str = "all") -> int:
    """Write a table of a run in another layout and return the number of rows.

    Args:
        out: the run's folder.
        to: a key of `TARGETS`.
        file: where to; None for standard output.
        table: which table; None for the layout's own.
        split: train, test or all.

    Raises:
        UserError: no run, a combination that makes no sense, or a place that cannot be written.
    """
    target, name = _chosen(to, table, split)
    run = RunDir(out)
    run.need_manifest()
    files = [file for s in SPLITS if split in (s, ALL) for file in run.export_files(name, s)]
    lines = _lines(files, target.models[name])
    if file is None:
        harmless = map(neutral, lines) if sys.stdout.isatty() else lines
        return _write(harmless, sys.stdout.buffer, is_array=target.is_array)
    place = place_outside(out, file)
    try:
        with whole(place) as beside, _opened(beside, file.suffix) as stream:
            return _write(lines, stream, is_array=target.is_array)
    except OSError as error:
        raise UserError(f"{file}: cannot be written ({error.strerror or error}): make room or choose another") from None


def _chosen(to: str, table: str | None, split: str) -> tuple[Target, str]:
    """Return the layout and the table after checking that they go together."""
    if to not in TARGETS:
        raise UserError(f"--to {to}: give one of {', '.join(TARGETS)}")
    if split not in (*SPLITS, ALL):
        raise UserError(f"--split {split}: give one of {', '.join((*SPLITS, ALL))}")
    target = TARGETS[to]
    name = table or next(iter(target.models))
    if name not in EXPORTS:
        raise UserError(f"--table {name}: give one of {', '.join(target.models)}")
    if name not in target.models:
        fitting = ", ".join(f"--to {other}" for other, t in TARGETS.items() if name in t.models)
        raise UserError(f"--to {to} has no place for {name} (it takes {', '.join(target.models)}): use {fitting}")
    return target, name


def _lines(files: list[Path], model: str) -> Iterator[str]:
    """Yield one JSON text per row, file by file: a part is small, a result of all may be held in memory by DuckDB."""
    with connect() as con:
        for file in files:
            bind_files(con, "rows_of_table", file)
            con.execute(read_sql(f"layouts/{model}.sql"))
            while rows := con.fetchmany(BATCH):
                yield from (row[0] for row in rows)


def _write(lines: Iterable[str], stream: IO[bytes], *, is_array: bool) -> int:
    """Write JSON lines, or one array with an item a line; return the number of rows."""
    n_rows = 0
    if is_array:
        stream.write(b"[")
    for n_rows, line in enumerate(lines, start=1):
        if is_array:
            stream.write(b"\n" if n_rows == 1 else b",\n")
        stream.write(line.encode())
        if not is_array:
            stream.write(b"\n")
    if is_array:
        stream.write(b"\n]\n" if n_rows else b"]\n")
    stream.flush()
    return n_rows


@contextmanager
def _opened(path: Path, suffix: str) -> Iterator[IO[bytes]]:
    """Open a file for writing, packed as the final name's suffix says; equal rows give equal bytes."""
    with path.open("wb") as plain:
        if suffix == ".gz":
            with gzip.GzipFile(filename="", mode="wb", fileobj=plain, mtime=0) as packed:
                yield cast("IO[bytes]", packed)
        elif suffix == ".zst":
            import zstandard  # noqa: PLC0415 (only where a .zst is written)

            with zstandard.ZstdCompressor().stream_writer(plain, closefd=False) as writer:
                stream: Any = writer
                yield stream
        else:
            yield plain
