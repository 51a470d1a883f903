"""Rows to train on: tables of a dsat-miner run, or files in the format of DRIFT's released code.

    tables = read_tables(recipe)      # {"seed_pairs": Split(train, test), "drift_rows": …, "sat": …}

Files without a split are divided by conversation and seed, so that no conversation is in both halves; what one table
holds out is trained on in no other.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from itertools import takewhile
from pathlib import Path
from typing import Any

import polars as pl

from drift.config import Data, Recipe
from drift.lines import parse_records
from drift.process import is_main
from dsat_miner.errors import UserError
from dsat_miner.files import read_text
from dsat_miner.rundir import PREFERENCE, SPLITS, RunDir

log = logging.getLogger(__name__)
Message = dict[str, str]
ANSWERS = {"seed_pairs": ("chosen", "rejected"), "drift_rows": ("rejected",), "sat": ("completion",)}


@dataclass(frozen=True)
class Row:
    """One row of any table; `chosen`, `rejected` and `feedback` are empty where the table has none."""

    id: str
    group: str
    prompt: tuple[Message, ...]
    chosen: str = ""
    rejected: str = ""
    feedback: str = ""
    p_label: float = 1.0
    kinds: tuple[str, ...] = ()
    decided_by: str = ""

    @property
    def request(self) -> str:
        """The last user message."""
        return next((m["content"] for m in reversed(self.prompt) if m["role"] == "user"), "")


@dataclass(frozen=True)
class Split:
    """Rows to train on and rows held out."""

    train: tuple[Row, ...] = ()
    test: tuple[Row, ...] = ()


def read_tables(recipe: Recipe) -> dict[str, Split]:
    """Return the tables that a recipe uses, limited and in an order that the seed decides.

    Raises:
        UserError: a table is missing, empty or not readable; names the file and the row.
    """
    data = recipe.data
    own = recipe.traits.table
    # figures are of the same held-out rows for every method, so tables that it does not train on are read too
    is_wanted = {
        "seed_pairs": recipe.loop.seed_stage or data.seed_pairs or data.mined,
        own: own,
        "drift_rows": own == "drift_rows" or data.drift_rows or data.mined,
    }
    found = _apart(data, {table: _read_table(recipe, table) for table, wanted in is_wanted.items() if wanted})
    for table, split in found.items():
        limit = data.max_seed_pairs if table == "seed_pairs" else data.max_rows
        train = _chosen(split.train, data, recipe.seed, limit)
        found[table] = Split(train, _chosen(split.test, data, recipe.seed, data.max_test_rows))
    for table, is_trained_on in (("seed_pairs", recipe.loop.seed_stage), (own, own and recipe.loop.iterations)):
        if is_trained_on and not found[table].train:
            raise UserError(f"{_source(data, table)}: no row of {table} to train on: mine more logs, or loosen data.*")
    return found


def _source(data: Data, table: str) -> str:
    return str(getattr(data, table) or f"{data.mined}/{PREFERENCE}/{table}")


def _read_table(recipe: Recipe, table: str) -> Split:
    """Return a table from its own file or from the mined run; a missing one is empty."""
    data = recipe.data
    own = getattr(data, table)
    if own:
        rows = read_file(Path(own), table)
        return by_group(rows, data.test_fraction, recipe.seed)
    if data.mined is None:
        return Split()
    run = RunDir(Path(data.mined))
    run.need_manifest()
    return Split(**{split: tuple(_rows(run.export_files(table, split), table)) for split in SPLITS})


def _apart(data: Data, tables: dict[str, Split]) -> dict[str, Split]:
    """Leave out of each training half the conversations that another table holds out, and say how many rows that is.

    A file's rows may not say which conversation they are of, so the first request tells as well. Mined tables, which
    share one split, are apart already.
    """
    mined = {table for table in tables if not getattr(data, table)}
    found = {}
    for table, split in tables.items():
        others = [other for other in tables if other != table and not {table, other} <= mined]
        held = {key for other in others for row in tables[other].test for key in _conversation(row)}
        train = tuple(row for row in split.train if held.isdisjoint(_conversation(row)))
        n_out = len(split.train) - len(train)
        if n_out and is_main():
            log.warning("%s: %d rows are not trained on: %s holds their chats out", table, n_out, " or ".join(others))
        found[table] = Split(train, split.test)
    return found


def _conversation(row: Row) -> tuple[str, str]:
    """Return what a conversation is known by in tables that need not share its id."""
    return row.group, next((m["content"].strip() for m in row.prompt if m["role"] == "user"), "")


def read_file(path: Path, table: str) -> list[Row]:
    """Return the rows of one file: Parquet, JSON lines or a JSON array.

    Raises:
        UserError: it is missing, or a row is not of the table's shape.
    """
    if not path.is_file():
        raise UserError(f"{path}: no such file: data.{table} is a Parquet, JSON or JSONL file")
    return _rows([path], table)


def by_group(rows: Iterable[Row], fraction: float, seed: int) -> Split:
    """Divide rows by md5 of their conversation: the same in every run with this seed."""
    train: list[Row] = []
    test: list[Row] = []
    for row in rows:
        (test if _draw(f"{seed}:{row.group}") < fraction else train).append(row)
    return Split(tuple(train), tuple(test))


def _draw(key: str) -> float:
    return int(hashlib.md5(key.encode(), usedforsecurity=False).hexdigest()[:8], 16) / 16**8


def _chosen(rows: Iterable[Row], data: Data, seed: int, limit: int | None) -> tuple[Row, ...]:
    """Return the rows that pass data.*, in an order that follows from the seed and the row alone."""
    kept = [
        row for row in rows if row.p_label >= data.min_p_label and (not data.kinds or set(data.kinds) & set(row.kinds))
    ]
    kept.sort(key=lambda row: (_draw(f"{seed}:{row.id}"), row.id))
    return tuple(kept[:limit])


def digest(rows: Iterable[Row]) -> str:
    """Return the sha256 of rows."""
    total = hashlib.sha256()
    for row in rows:
        total.update(json.dumps(asdict(row), ensure_ascii=False, sort_keys=True).encode())
    return total.hexdigest()


def _rows(files: Iterable[Path], table: str) -> list[Row]:
    """Return the rows of some files; an id that comes again gets a number."""
    seen: dict[str, int] = {}
    found = []
    for file in files:
        for number, raw in enumerate(_records(file), start=1):
            try:
                row = _row(raw, table)
            except (KeyError, TypeError, ValueError, OverflowError) as error:
                raise UserError(
                    f"{file}: row {number}: no row of {table} ({error}): it has prompt (messages) "
                    f"and {', '.join(ANSWERS[table])}"
                ) from None
            seen[row.id] = seen.get(row.id, 0) + 1
            found.append(row if seen[row.id] == 1 else replace(row, id=f"{row.id}#{seen[row.id]}"))
    return found


def _records(file: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of a file as dicts."""
    try:
        if file.suffix == ".parquet":
            yield from pl.read_parquet(file).iter_rows(named=True)
        else:
            yield from parse_records(read_text(file))
    except (ValueError, pl.exceptions.PolarsError) as error:
        raise UserError(f"{file}: cannot be read ({error}): give Parquet, a JSON array or JSON lines") from None


def _row(raw: dict[str, Any], table: str) -> Row:
    """Return one record as a row."""
    talks = {name: _messages(name, raw[name], "assistant") for name in ANSWERS[table]}
    has_prompt = table != "seed_pairs" or raw.get("prompt") is not None
    prompt = _messages("prompt", raw["prompt"], "user") if has_prompt else _beginning(*talks.values())
    if not any(m["role"] == "user" for m in prompt):
        raise ValueError("the prompt has no user message")
    answers = {name: _reply(name, talk, prompt) for name, talk in talks.items()}
    chosen, rejected = answers.get("chosen", answers.get("completion", "")), answers.get("rejected", "")
    key = hashlib.md5(json.dumps([prompt, rejected or chosen]).encode(), usedforsecurity=False).hexdigest()
    first = next(m["content"] for m in prompt if m["role"] == "user")
    chat = raw.get("conversation_id")
    return Row(
        id=f"{chat}:{raw.get('message_index', 0)}" if chat else key,
        group=str(raw.get("split_key") or chat or first),
        prompt=prompt,
        chosen=chosen,
        rejected=rejected,
        feedback=_joined(_messages("user_preference", raw.get("user_preference") or "", "user")),
        p_label=_probability(raw.get("p_label")),
        kinds=tuple(raw.get("kinds") or ()),
        decided_by=str(raw.get("decided_by") or ""),
    )


def _probability(value: Any) -> float:
    """Return how sure a label is; a row that does not say is sure."""
    p = 1.0 if value is None else float(value)
    if not 0 <= p <= 1:
        raise ValueError(f"p_label {p} is no probability")
    return p


def _messages(name: str, value: Any, role: str) -> tuple[Message, ...]:
    """Return text (a message of `role`), a message or a list of them as messages; a developer is a system.

    Raises:
        TypeError: it is none of these; says so of `name`.
    """
    listed = [{"role": role, "content": value}] if isinstance(value, str) else value
    listed = [listed] if isinstance(listed, dict) else listed
    if not isinstance(listed, list):
        raise TypeError(f"{name} is {value}, neither text nor messages")
    return tuple(
        {"role": "system" if m["role"] == "developer" else str(m["role"]), "content": _content(m["content"])}
        for m in listed
    )


def _content(value: Any) -> str:
    """Return the text of a message, which may come in parts; null is none."""
    parts = value if isinstance(value, list) else ["" if value is None else value]
    texts = [part["text"] if isinstance(part, dict) and part.get("type") == "text" else part for part in parts]
    if not all(isinstance(text, str) for text in texts):
        raise ValueError("a message has content that is not text")
    return "\n\n".join(texts)


def _beginning(*talks: tuple[Message, ...]) -> tuple[Message, ...]:
    """Return the messages that conversations have in common before the last of each: TRL's implicit prompt."""
    beside = zip(*(talk[:-1] for talk in talks), strict=False)
    return tuple(first for first, *_ in takewhile(lambda each: all(m == each[0] for m in each), beside))


def _reply(name: str, talk: tuple[Message, ...], prompt: tuple[Message, ...]) -> str:
    """Return the text of an answer, which may stand behind a copy of its prompt.

    Raises:
        ValueError: more than the assistant's reply is left.
    """
    rest = talk[len(prompt) :] if talk[: len(prompt)] == prompt else talk
    if not rest or any(m["role"] != "assistant" for m in rest):
        raise ValueError(f"{name} is neither a reply of the assistant alone nor one behind the messages of the prompt")
    return _joined(rest)


def _joined(messages: Iterable[Message]) -> str:
    return "\n\n".join(m["content"] for m in messages)
