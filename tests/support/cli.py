"""The command line as a user runs it, and what a run leaves on disk."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from tests.support import warm

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = ("conversations", "turns", "rejects", "dropped")
EXPORTS = ("seed_pairs", "drift_rows", "unpaired", "sat")
ROOT = Path(__file__).resolve().parents[2]
IMPORTED_FIRST: list[Path] = []  # what tests put in the place of packages
# options of the hand-written run: its tests are about structure, not about the score
LENIENT = ("--min-p-dsat", 0.2, "--min-p-export", 0)

Row = dict[str, Any]


def command(*args: object) -> list[str]:
    """Return the argument vector of one dsat-miner call with this interpreter."""
    return [sys.executable, "-m", "dsat_miner", *map(str, args)]


def environment(**extra: str) -> dict[str, str]:
    """Return the environment for a call: the checkout importable from any folder, no colours, no hub."""
    kept = {k: v for k, v in os.environ.items() if k not in {"FORCE_COLOR", "COLUMNS", "PYTHONWARNINGS"}}
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(map(str, [*IMPORTED_FIRST, ROOT, ROOT / "train"])),
        "NO_COLOR": "1",
        "COLUMNS": "200",
        "HF_HUB_OFFLINE": "1",
        **extra,
    }


def miner(*args: object, ok: bool = True, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Call dsat-miner; with `ok` a non-zero exit fails the test and shows what it printed."""
    done = warm.run([str(arg) for arg in args], cwd=cwd, env=environment())
    if ok and done.returncode:
        msg = f"dsat-miner {' '.join(map(str, args))} ended with {done.returncode}\n{done.stdout}\n{done.stderr}"
        raise AssertionError(msg)
    return done


def query(sql: str, *params: object) -> list[Row]:
    """Run SQL in a plain DuckDB and return the rows as dicts."""
    with duckdb.connect(config={"threads": 2}) as con:
        con.execute("set TimeZone = 'UTC'")
        found = con.execute(sql, list(params))
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


class Run:
    """One OUT folder: its tables as lists of dicts, read once."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.read: dict[str, list[Row]] = {}

    def files(self, table: str, split: str = "*") -> list[Path]:
        """Return the Parquet files of a table or export."""
        if table in EXPORTS:
            return sorted((self.out / "preference" / table).glob(f"{split}-*.parquet"))
        return sorted((self.out / table).glob("*.parquet"))

    def __getitem__(self, table: str) -> list[Row]:
        """Return every row of a table; rows of an export get a key `split`."""
        if table not in self.read:
            self.read[table] = [row for path in self.files(table) for row in self.rows(path, table in EXPORTS)]
        return self.read[table]

    @staticmethod
    def rows(path: Path, split: bool) -> list[Row]:
        """Return the rows of one file."""
        rows = query("select * from read_parquet(?)", str(path))
        return [{**row, "split": path.name.split("-")[0]} for row in rows] if split else rows

    def columns(self, table: str) -> set[str]:
        """Return the column names of a table; a table without files has none."""
        found = [query("describe select * from read_parquet(?)", str(path)) for path in self.files(table)]
        return {row["column_name"] for rows in found for row in rows}

    @cached_property
    def manifest(self) -> Row:
        """Return manifest.json."""
        return json.loads((self.out / "manifest.json").read_text(encoding="utf-8"))

    @cached_property
    def conversations(self) -> dict[str, Row]:
        """Return the conversations by id."""
        return {row["conversation_id"]: row for row in self["conversations"]}


def mine(out: Path, *args: object) -> Run:
    """Mine into a folder and return the run."""
    miner("mine", *args, "-o", out)
    return Run(out)


def digests(out: Path) -> dict[str, str]:
    """Return the sha256 of every file that must be equal byte for byte, by its path inside OUT."""
    fixed = [p for p in out.rglob("*") if p.suffix in {".parquet", ".yaml", ".sql"} or p == out / "README.md"]
    return {str(p.relative_to(out)): hashlib.sha256(p.read_bytes()).hexdigest() for p in fixed}


def every_text(out: Path) -> str:
    """Return all that a reader of OUT can see: every Parquet cell as text, every other file as it is."""
    texts = []
    for path in sorted(p for p in out.rglob("*") if p.is_file()):
        if path.suffix == ".parquet":
            rows = query("select t::varchar as line from read_parquet(?) as t", str(path))
            texts += [row["line"] for row in rows]
        else:
            texts.append(path.read_bytes().decode("utf-8", errors="replace"))
    return "\n".join(texts)


def leaves(value: object, path: str = "") -> dict[str, object]:
    """Flatten JSON to {dotted path: leaf}."""
    if isinstance(value, dict):
        return {k: v for key, item in value.items() for k, v in leaves(item, f"{path}.{key}".strip(".")).items()}
    if isinstance(value, list):
        return {k: v for at, item in enumerate(value) for k, v in leaves(item, f"{path}.{at}".strip(".")).items()}
    return {path: value}


def follow_ups(messages: list[Row]) -> list[int]:
    """Return the positions of the follow-up turns: the first user message of each row of them after a reply.

    The definition of the design, written a second time and in another way: it is the tests' yardstick.
    """
    replies = [at for at, message in enumerate(messages) if message["role"] == "assistant"]
    return [at for at in user_turns(messages) if replies and replies[0] < at]


def user_turns(messages: list[Row]) -> list[int]:
    """Return where each user turn starts; user messages that only tools or systems part are one turn."""
    found, previous = [], ""
    for at, message in enumerate(messages):
        if message["role"] == "user" and previous != "user":
            found.append(at)
        previous = message["role"] if message["role"] in {"user", "assistant"} else previous
    return found


def dropped(run: Run, export: str) -> list[Row]:
    """Return what an export left out."""
    return [row for row in run["dropped"] if row["export"] == export]


def reply_before(messages: list[Row], at: int) -> tuple[int, str]:
    """Return where the judged reply of the turn at `at` starts, and its text: joined assistant messages."""
    end = at
    while end > 0 and not (messages[end - 1]["role"] == "assistant" and messages[end - 1]["content"].strip()):
        end -= 1
    start = end
    while start > 0 and messages[start - 1]["role"] == "assistant":
        start -= 1
    return start, "\n".join(m["content"] for m in messages[start:end] if m["role"] == "assistant")


def squeezed(text: str) -> str:
    """Return a text with every run of white space as one blank: joins may use any separator."""
    return " ".join(text.split())


def write_chats(folder: Path, chats: dict[str, list[tuple[str, str]]], name: str = "chats.jsonl") -> Path:
    """Write chats as JSONL in the OpenAI messages format."""
    lines = [
        json.dumps({"id": key, "messages": [{"role": r, "content": c} for r, c in messages]}, ensure_ascii=False)
        for key, messages in chats.items()
    ]
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def labelled(run: Run, *labels: str) -> list[Row]:
    """Return the turns with one of the labels."""
    return [turn for turn in run["turns"] if turn["label"] in labels]


def whole_records(text: str) -> Iterator[Row]:
    """Yield the whole records of a torn array of ShareGPT as Python's own parser reads them."""
    decoder, at = json.JSONDecoder(), text.find("{")
    while at >= 0:
        try:
            record, end = decoder.raw_decode(text, at)
        except json.JSONDecodeError:
            return
        yield record
        at = text.find("{", end)


def canonical(record: Row) -> list[Row]:
    """Return a ShareGPT record's messages with the design's role names."""
    roles = {"human": "user", "user": "user", "system": "system"}
    return [{"role": roles.get(m["from"], "assistant"), "content": m["value"]} for m in record["conversations"]]
