"""Vectors that nearly repeat an earlier one, in time that grows with their number and not with its square.

    is_near = near_duplicates(vectors, threshold=0.95)  # (n,) bool; True: within the threshold of an earlier kept row

The first EXACT rows are compared with each other. Later rows are cut into buckets by random hyperplanes (Charikar
2002): two vectors at angle a lie on the same side of one with probability 1 - a / pi. The signs of a few planes name a
bucket, inside which cosines are worked out; of TABLES such cuts with p planes, 1 - (1 - (1 - a / pi)^p)^TABLES of the
pairs meet in one. So what is marked always is a duplicate, and few duplicates are missed. Rows are taken in levels that
double, each with the planes that its size wants, so that a row's fate depends on the rows before it alone: more rows
later change none.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Protocol

import numpy as np

Array = np.ndarray[Any, Any]
EXACT = 4096
"""Rows up to which everything is compared with everything."""
TABLES = 24
BUCKET = 64
"""Rows that a bucket has on average."""
CHUNK = 1024
"""Rows of which cosines are worked out at once."""
SEED = 20020519
ROUNDING = 1e-5
"""What float16 and the order of a sum may take off the cosine of equal texts."""


class Vectors(Protocol):
    """An array of vectors, or what hands out some of its rows."""

    shape: tuple[int, ...]

    def __len__(self) -> int:
        """Return the number of rows."""

    def __getitem__(self, rows: Array, /) -> Array:
        """Return some rows, in the order asked for."""


def planes_for(n_rows: int) -> int:
    """Return how many planes cut `n_rows` into buckets of about BUCKET rows; 0 where all are compared."""
    return 0 if n_rows <= EXACT else math.ceil(math.log2(n_rows / BUCKET))


def near_duplicates(vectors: Vectors, *, threshold: float) -> Array:
    """Tell which rows lie within a cosine of an earlier row that is kept.

    Args:
        vectors: (n, dimensions) in the order in which the earliest wins; a memory map is read in pieces.
        threshold: cosine from which two rows are duplicates.

    Returns:
        (n,) bool. Every marked row has an unmarked one before it within the threshold.
    """
    is_near = np.zeros(len(vectors), dtype=bool)
    for start, end in _levels(len(vectors)):
        rows = np.concatenate([np.flatnonzero(~is_near[:start]), np.arange(start, end)])
        n_planes = planes_for(end_of_level(start))
        tables = [
            _leaders(vectors, rows, start, n_planes, table, threshold) for table in range(TABLES if n_planes else 1)
        ]
        _mark(is_near, np.stack(tables), start)
    return is_near


def end_of_level(start: int) -> int:
    """Return where a level that begins at a row ends when it is full."""
    return max(EXACT, 2 * start)


def _levels(n_rows: int) -> Iterator[tuple[int, int]]:
    start = 0
    while start < n_rows:
        end = end_of_level(start)
        yield start, min(end, n_rows)
        start = end


def _leaders(vectors: Vectors, rows: Array, start: int, n_planes: int, table: int, threshold: float) -> Array:
    """Return for each row from `start` on a leader of its bucket within the threshold, or -1; (rows from start,)."""
    buckets = _buckets(vectors, rows, n_planes, table)
    order = np.argsort(buckets, kind="stable")  # inside a bucket rows stay in their order
    found = np.full(int(rows[-1]) + 1 - start, -1, dtype=np.int64)
    for members in np.split(rows[order], np.flatnonzero(np.diff(buckets[order])) + 1):
        if len(members) > 1 and members[-1] >= start:
            led, by = _in_bucket(vectors, members, start, threshold)
            found[led - start] = by
    return found


def _buckets(vectors: Vectors, rows: Array, n_planes: int, table: int) -> Array:
    """Return the bucket of each row in one table: the signs of its planes as a number."""
    if n_planes == 0:
        return np.zeros(len(rows), dtype=np.int64)
    random = np.random.Generator(np.random.PCG64([SEED, table]))
    planes = random.standard_normal((n_planes, vectors.shape[1])).astype(np.float32)
    powers = 1 << np.arange(n_planes, dtype=np.int64)
    pieces = [rows[at : at + CHUNK] for at in range(0, len(rows), CHUNK)]
    return np.concatenate([(vectors[piece].astype(np.float32) @ planes.T > 0) @ powers for piece in pieces])


def _in_bucket(vectors: Vectors, members: Array, start: int, threshold: float) -> tuple[Array, Array]:
    """Return (rows, the first leader within the threshold of each) of one bucket.

    A row leads when no leader before it is near, and rows before `start` lead all, being kept: a thousand copies of one
    prompt are compared with one row, not with each other.
    """
    old = members[members < start]
    leaders, names = _unit(vectors, old), old
    led: list[Array] = []
    by: list[Array] = []
    new = members[members >= start]
    for at in range(0, len(new), CHUNK):
        chunk = new[at : at + CHUNK]
        units = _unit(vectors, chunk)
        first = _first_near(units, leaders, threshold)
        led.append(chunk[first >= 0])
        by.append(names[first[first >= 0]])
        chunk, units = chunk[first < 0], units[first < 0]
        inside = _greedy(units, threshold)
        led.append(chunk[inside >= 0])
        by.append(chunk[inside[inside >= 0]])
        leaders = np.concatenate([leaders, units[inside < 0]])
        names = np.concatenate([names, chunk[inside < 0]])
    return np.concatenate(led), np.concatenate(by)


def _unit(vectors: Vectors, rows: Array) -> Array:
    """Return rows as float32 of length 1."""
    chosen = vectors[rows].astype(np.float32)
    found: Array = chosen / np.maximum(np.linalg.norm(chosen, axis=1, keepdims=True), 1e-12)
    return found


def _first_near(units: Array, leaders: Array, threshold: float) -> Array:
    """Return the place of the first leader near each row, or -1."""
    found = np.full(len(units), -1, dtype=np.int64)
    for at in range(0, len(leaders), CHUNK):
        near = units @ leaders[at : at + CHUNK].T >= threshold - ROUNDING
        fresh = near.any(axis=1) & (found < 0)
        found[fresh] = at + near[fresh].argmax(axis=1)
    return found


def _greedy(units: Array, threshold: float) -> Array:
    """Return the place of the first leader near each row among the rows themselves, or -1 where a row leads."""
    near = np.tril(units @ units.T >= threshold - ROUNDING, k=-1)
    found = np.full(len(units), -1, dtype=np.int64)
    for row in np.flatnonzero(near.any(axis=1)):
        leading = np.flatnonzero(near[row] & (found < 0))
        if len(leading):
            found[row] = leading[0]
    return found


def _mark(is_near: Array, leaders: Array, start: int) -> None:
    """Mark the rows that have a kept leader in any table; a leader that is itself a duplicate takes nobody along."""
    for at in np.flatnonzero((leaders >= 0).any(axis=0)):
        named = leaders[:, at]
        is_near[start + at] = bool((~is_near[named[named >= 0]]).any())
