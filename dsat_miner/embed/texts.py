"""From the stored tables of a part to the matrix that a head reads: texts, their vectors, features.

table = open_turns(con, tmp, low=0.1, high=0.8)      # needs `stored_turns` and `stored_chats`
vectors = embed(table, PartCache(run, encoder, 0), threads=1)
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import polars as pl

from dsat_miner.data import read_sql
from dsat_miner.embed.cache import PartCache
from dsat_miner.embed.features import TEXTS
from dsat_miner.engine import copy_to, set_variables


def open_turns(
    con: duckdb.DuckDBPyConnection,
    tmp: Path,
    *,
    low: float = 0.0,
    high: float = 1.0,
    languages: Sequence[str] | None = None,
) -> pl.DataFrame:
    """Return the turns whose score lies in a band: columns of sql/classifier/texts.sql.

    Args:
        con: with `stored_turns` and `stored_chats`.
        tmp: a folder for what goes from one engine to the other.
        low: bound of P(dsat).
        high: likewise.
        languages: of turns that are looked at; None for all.
    """
    set_variables(con, open_low=low, open_high=high, open_languages=None if languages is None else list(languages))
    return fetched(con, read_sql("classifier/texts.sql"), tmp)


def fetched(con: duckdb.DuckDBPyConnection, sql: str, tmp: Path) -> pl.DataFrame:
    """Return the rows of a select as a table, by way of a file: no third library, and no copy in Python."""
    file = tmp / f"fetched-{os.getpid()}" / "rows.parquet"
    copy_to(con, sql, file, tmp)
    table = pl.read_parquet(file, memory_map=False)
    file.unlink()
    file.parent.rmdir()
    return table


def text_key(text: str) -> str:
    """Return what a text's vector is kept under; DuckDB's md5() of it."""
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def embed(
    table: pl.DataFrame, cache: PartCache, *, threads: int, advance: Callable[[int], None] = lambda _: None
) -> dict[str, np.ndarray[Any, Any]]:
    """Return the vectors of the texts of each row, by column of texts, (rows, dimensions); no text, no direction."""
    keys = {name: [text_key(text) for text in table[name]] for name in TEXTS}
    texts = {key: text for name in TEXTS for key, text in zip(keys[name], table[name], strict=True) if text}
    cache.add(texts, threads=threads, advance=advance)
    found: dict[str, np.ndarray[Any, Any]] = {}
    for name in TEXTS:
        has_text = np.array([bool(text) for text in table[name]], dtype=bool)
        vectors = cache.vectors([key for key, text in zip(keys[name], table[name], strict=True) if text])
        found[name] = np.zeros((len(table), cache.dimensions), dtype=np.float16)
        found[name][has_text] = vectors
    return found
