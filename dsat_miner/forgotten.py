"""Ids that a run was told to forget, remembered as hashes so that no later mining brings them back.

`dsat-miner forget` writes `.dsat/forgotten.json`, which outlives even `--fresh`; `mine` reads it. While a deletion is
under way `.dsat/forgetting.parquet` stands beside it, and nothing else touches the run.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable

from dsat_miner.errors import UserError
from dsat_miner.files import read_json, write_text
from dsat_miner.rundir import RunDir

REMEDY = "put a copy of it back, or remove it and give the ids to `dsat-miner forget` again"
COPY = re.compile(r"#\d+(?:#\d+-\d+)?$")  # what sql/turns/ids.sql puts behind a repeated id


def hashes(run: RunDir) -> tuple[str, ...]:
    """Return sha256 (hex) of every forgotten id, sorted; empty for most runs."""
    return tuple(_remembered(run).get("sha256", ()))


def remember(run: RunDir, ids: Iterable[str], conversations: Iterable[str] = ()) -> None:
    """Add ids to those that a run must not bring back.

    Args:
        run: the run.
        ids: as they were given; they stand for all their copies and parts.
        conversations: what these were called in the run; no record is left out for such a name, labels are.
    """
    known = _remembered(run)
    for key, names in (("sha256", ids), ("conversations", conversations)):
        known[key] = sorted({*known.get(key, ()), *map(_hash, names)})
    content = {key: value for key, value in known.items() if value}
    write_text(run.forgotten_file, json.dumps(content, indent=0) + "\n")


def named(run: RunDir) -> Callable[[str], bool]:
    """Return what tells whether a conversation_id, such as that of a label, names a forgotten conversation."""
    known = _remembered(run)
    ids, conversations = set(known.get("sha256", ())), set(known.get("conversations", ()))
    return lambda name: _hash(name) in ids | conversations or _hash(without_copy(name)) in ids


def _remembered(run: RunDir) -> dict[str, list[str]]:
    """Return what the file holds.

    Raises:
        UserError: it is damaged; to take it for empty would bring everybody back.
    """
    return read_json(run.forgotten_file, remedy=REMEDY) or {}


def without_copy(name: str) -> str:
    """Return the id that a copy of it was named after; any other name as it is."""
    return COPY.sub("", name)


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()


def refuse_half_done(run: RunDir) -> None:
    """Make sure that no deletion was cut off.

    Raises:
        UserError: one was, and has to be finished first.
    """
    if run.forgetting_file.exists():
        raise UserError(f"{run.out}: `dsat-miner forget` was interrupted here: give it again first, it goes on")
