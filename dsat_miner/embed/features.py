"""What a head looks at, as one matrix: the score, how the texts of a turn are alike, and their vectors.

    inputs = features(table, {"turn": …, "next_reply": …}, blocks=("turn", "turn*next_reply"))

Columns come in a fixed order: NUMBERS, then a cosine for each pair of texts, then the blocks that a head names: a text
(its vector) or `a*b` (the product of two, number by number).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

import numpy as np
import polars as pl

from dsat_miner.detection.scorecard import TURN_FLAGS

Array = np.ndarray[Any, Any]
TEXTS = ("turn", "request", "reply", "next_reply")
"""Texts of a row of sql/classifier/texts.sql that are embedded."""
LOGITS = ("p_dsat", "p_sat")
SIZES = ("turn_chars", "turn_words", "reply_chars", "next_chars", "request_chars", "turn_number")
"""Columns of which the logarithm is taken."""
SHARES = (
    "turn_in_reply",
    "turn_in_next",
    "turn_in_request",
    "request_in_turn",
    "next_in_turn",
    "next_in_reply",
    "reply_in_next",
    "next_pairs_in_reply",
    "next_like_reply",
    "turn_like_reply",
    "overlap_request",
    "overlap_earlier",
    "contained_earlier",
    "edit_request",
    "prefix_request",
    "overlap_reply",
    "n_rules",
)
FLAGS = ("has_next_reply", *TURN_FLAGS)
RATIOS = (("turn_chars", "request_chars"), ("next_chars", "reply_chars"))
"""Pairs of sizes of which the logarithm of the quotient is taken."""
NUMBERS = (*LOGITS, *SIZES, *(f"{a}/{b}" for a, b in RATIOS), *SHARES, *FLAGS)
LEAST_P = 1e-4
VECTOR_SCALE = 10.0
"""Numbers of a unit vector are small: this gives them the size of the others."""


def features(table: pl.DataFrame, vectors: Mapping[str, Array], blocks: Sequence[str]) -> Array:
    """Return the matrix of a head, (rows, columns) float32.

    Args:
        table: rows of sql/classifier/texts.sql.
        vectors: by text, (rows, dimensions); an empty text has zeros.
        blocks: texts, or products of two, whose vectors stand in the matrix.
    """
    unit = {name: vectors[name].astype(np.float32) for name in TEXTS}
    cosines = [(unit[a] * unit[b]).sum(axis=1, keepdims=True) for a, b in combinations(TEXTS, 2)]
    return np.hstack([_numbers(table), *cosines, *(_block(unit, block) for block in blocks)]).astype(np.float32)


def names(blocks: Sequence[str], dimensions: int) -> list[str]:
    """Return a name for each column of `features`."""
    cosines = [f"{a}.{b}" for a, b in combinations(TEXTS, 2)]
    return [*NUMBERS, *cosines, *(f"{block}[{at}]" for block in blocks for at in range(dimensions))]


def _numbers(table: pl.DataFrame) -> Array:
    wanted = {*LOGITS, *SIZES, *(size for pair in RATIOS for size in pair), *SHARES, *FLAGS}
    columns = {name: np.asarray(table[name].cast(pl.Float64).to_numpy()) for name in wanted}
    found = [logit(columns[name]) for name in LOGITS]
    found += [np.log1p(columns[name]) for name in SIZES]
    found += [np.log((columns[a] + 10) / (columns[b] + 10)) for a, b in RATIOS]
    found += [columns[name] for name in (*SHARES, *FLAGS)]
    return np.column_stack(found)


def logit(chances: Array) -> Array:
    """Return the log-odds of chances, of which none counts as quite sure."""
    p = chances.clip(LEAST_P, 1 - LEAST_P)
    found: Array = np.log(p / (1 - p))
    return found


def _block(unit: Mapping[str, Array], block: str) -> Array:
    first, _, second = block.partition("*")
    return unit[first] * (unit[second] * VECTOR_SCALE if second else 1.0) * VECTOR_SCALE
