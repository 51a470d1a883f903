"""Rows of the exports whose prompts are nearly equal: `--near-duplicates 0.95`.

    find_near_duplicates(run, parts, encoder, threshold=0.95, threads=2)   # writes .dsat/near_duplicates.parquet

A prompt is compared by its last user message behind the opening of its chat (sql/exports/prompt_texts.sql). Vectors go
to a file that is mapped, and what is kept in memory of a row is its place: a few dozen bytes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from dsat_miner.data import read_sql
from dsat_miner.embed.cache import PartCache
from dsat_miner.embed.encoder import Encoder
from dsat_miner.embed.near import near_duplicates
from dsat_miner.embed.texts import fetched
from dsat_miner.engine import connect
from dsat_miner.files import whole
from dsat_miner.models import bind_candidates, bind_stored
from dsat_miner.rundir import EXPORTS, RunDir

KEY = ("part", "place", "record")  # a candidate; its record, too, by which a deletion request finds it


def find_near_duplicates(
    run: RunDir,
    parts: Sequence[int],
    encoder: Encoder,
    *,
    threshold: float,
    threads: int,
    memory_limit_mb: int = 1024,
    advance: Callable[[int], None] = lambda _: None,
) -> int:
    """Compare the prompts of all candidates and write down those that nearly repeat an earlier one; return how many.

    Args:
        run: with the candidates of all parts.
        parts: their numbers, in order.
        encoder: makes the vectors; those of known texts come from its cache.
        threshold: cosine from which two prompts are nearly equal.
        threads: cores of the encoder.
        memory_limit_mb: buffer limit of DuckDB.
        advance: told the number of texts that were embedded, after each shard.
    """
    with _vectors_file(run) as path:
        rows = []
        with path.open("wb") as file:
            for part in parts:
                table, vectors = _part(run, part, encoder, threads, memory_limit_mb, advance)
                vectors.tofile(file)
                rows.append(table.with_columns(pl.lit(vectors.shape[1]).alias("dimensions")))
        table = (
            pl.concat(rows) if rows else pl.DataFrame(schema=dict.fromkeys((*KEY, "prompt", "dimensions"), pl.Int64))
        )
        found = _found(table, path, threshold)
    with whole(run.near_duplicates_file) as beside:
        found.write_parquet(beside)
    return len(found)


def _part(
    run: RunDir, part: int, encoder: Encoder, threads: int, memory_limit_mb: int, advance: Callable[[int], None]
) -> tuple[pl.DataFrame, np.ndarray[Any, Any]]:
    """Return the candidates of a part, and their vectors in the same order."""
    with connect(memory_limit_mb=memory_limit_mb, temp_dir=run.tmp / f"spill-{os.getpid()}") as con:
        bind_stored(con, run, part)
        bind_candidates(con, run, part)
        table = fetched(con, read_sql("exports/prompt_texts.sql"), run.tmp)
    cache = PartCache(run, encoder, part)
    keys = table["text_key"].to_list()
    cache.add(dict(zip(keys, table["text"], strict=True)), threads=threads, advance=advance)
    return table.drop("text", "text_key"), cache.vectors(keys)


def _found(table: pl.DataFrame, path: Path, threshold: float) -> pl.DataFrame:
    """Return the keys of the rows whose prompt is near that of an earlier row of their export."""
    n_rows = len(table)
    found = table.select(KEY).clear()
    if n_rows == 0:
        return found
    dimensions = int(table["dimensions"].max() or 0)  # type: ignore[arg-type]
    vectors = np.memmap(path, dtype=np.float16, mode="r", shape=(n_rows, dimensions))
    table = table.with_row_index("row")
    for export in EXPORTS:
        # equal prompts are duplicates already: one row of each is compared
        rows = table.filter(pl.col("export") == export).unique("prompt", keep="first", maintain_order=True)
        places = rows["row"].to_numpy()
        if len(places):
            is_near = near_duplicates(Rows(vectors, places), threshold=threshold)
            found = pl.concat([found, rows.filter(pl.Series(is_near)).select(KEY)])
    return found


class Rows:
    """Some rows of a mapped array, read when they are asked for."""

    def __init__(self, vectors: np.ndarray[Any, Any], places: np.ndarray[Any, Any]) -> None:
        self.vectors, self.places = vectors, places
        self.shape: tuple[int, ...] = (len(places), int(vectors.shape[1]))

    def __len__(self) -> int:
        return len(self.places)

    def __getitem__(self, rows: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        return np.asarray(self.vectors[self.places[rows]])


@contextmanager
def _vectors_file(run: RunDir) -> Iterator[Path]:
    """Yield a file for the vectors of this comparison; it is gone afterwards."""
    path = run.tmp / f"prompts-{os.getpid()}.f16"
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)
