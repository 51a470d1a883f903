"""Ids that a run was told to forget, remembered as hashes so that no later mining brings them back.

`dsat-miner forget` writes `.dsat/forgotten.json`, which outlives even `--fresh`; `mine` reads it. While a deletion is
under way `.dsat/forgetting.parquet` stands beside it, and nothing else touches the run.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from dsat_miner.errors import UserError
from dsat_miner.rundir import RunDir, read_json, write_text

REMEMBERED = "forgotten.json"
PENDING = "forgetting.parquet"


def hashes(run: RunDir) -> tuple[str, ...]:
    """Return sha256 (hex) of every forgotten id, sorted; empty for most runs."""
    return tuple((read_json(run.state / REMEMBERED) or {}).get("sha256", ()))


def remember(run: RunDir, ids: Iterable[str]) -> None:
    """Add ids to those that a run must not bring back."""
    known = {*hashes(run), *(hashlib.sha256(name.encode()).hexdigest() for name in ids)}
    write_text(run.state / REMEMBERED, json.dumps({"sha256": sorted(known)}, indent=0) + "\n")


def refuse_half_done(run: RunDir) -> None:
    """Make sure that no deletion was cut off.

    Raises:
        UserError: one was, and has to be finished first.
    """
    if (run.state / PENDING).exists():
        raise UserError(f"{run.out}: `dsat-miner forget` was interrupted here: give it again first, it goes on")
