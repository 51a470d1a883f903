"""Every valid answer of a judge, kept in SQLite (WAL), so that none is paid for twice; failures are never kept.

    with Cache(run) as cache:
        found = cache.get(key)

A key is the sha256 of everything that the answer depends on: model, parameters, prompt version, schema, messages and
the number of the vote. An answer is committed as soon as it is there, so a killed process loses only what was on its
way. Processes that judge at once share the work: each claims a key before it asks, and a claim is worth something only
while its owner lives, which a file lock tells. `uses` says which turns an answer is about, for `dsat-miner forget`.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import secrets
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from dsat_miner.errors import UserError
from dsat_miner.forgotten import without_copy
from dsat_miner.rundir import RunDir

SCHEMA = """
create table if not exists answers (
    key text primary key, judge text not null, prompt_version text not null, vote integer not null,
    content text not null, p_labels text, calls integer not null, tokens_in integer not null,
    tokens_out integer not null, cost_usd real
) without rowid;
create table if not exists uses (
    key text not null, conversation_id text not null, message_index integer not null,
    primary key (key, conversation_id, message_index)
) without rowid;
create index if not exists uses_by_conversation on uses (conversation_id);
create table if not exists claims (key text primary key, owner text not null) without rowid;
"""
INSERT = "insert or ignore into answers values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
BUSY_MS = 60_000

Place = tuple[str, int]
"""conversation_id and message_index of a turn."""


@dataclass(frozen=True)
class Stored:
    """An answer with what it took: requests, tokens, and US dollars (None where no prices were given)."""

    content: str
    p_labels: dict[str, float] | None
    calls: int
    tokens_in: int
    tokens_out: int
    cost_usd: float | None


def key_of(*, judge: str, parameters: dict[str, Any], version: str, schema: Any, messages: Any, vote: int) -> str:
    """Return the key of one answer: 64 hex digits."""
    parts = [judge, parameters, version, schema, messages, vote]
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


class Cache:
    """The cache of one run, opened by one process. Use as a context manager."""

    def __init__(self, run: RunDir) -> None:
        folder = run.judge_folder / "owners"
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.owner = secrets.token_hex(8)
        self._lock: IO[str] = (folder / self.owner).open("w")
        fcntl.flock(self._lock, fcntl.LOCK_EX)
        self.path = run.judge_cache_file
        self._con = sqlite3.connect(self.path, timeout=BUSY_MS / 1000, isolation_level=None)
        try:
            self._con.execute("pragma journal_mode = wal")
            self._con.execute("pragma synchronous = normal")
            self._con.execute("pragma secure_delete = on")
            self._con.executescript(SCHEMA)
        except sqlite3.DatabaseError as error:
            self._close()
            raise UserError(unusable(self.path, error)) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(sqlite3.DatabaseError):  # claims end with their owner anyway
            self._con.execute("delete from claims where owner = ?", (self.owner,))
        self._close()

    def _close(self) -> None:
        self._con.close()
        (self._folder / self.owner).unlink(missing_ok=True)
        self._lock.close()

    def get(self, key: str) -> Stored | None:
        """Return a cached answer, or None."""
        sql = "select content, p_labels, calls, tokens_in, tokens_out, cost_usd from answers where key = ?"
        row = self._con.execute(sql, (key,)).fetchone()
        return Stored(row[0], json.loads(row[1]) if row[1] else None, *row[2:]) if row else None

    def put(self, key: str, answer: Stored, about: Place, *, judge: str, version: str, vote: int) -> None:
        """Keep an answer and what it is about, and give its claim back, in one transaction."""
        p_labels = json.dumps(answer.p_labels) if answer.p_labels else None
        paid = (answer.calls, answer.tokens_in, answer.tokens_out, answer.cost_usd)
        self._con.execute("begin immediate")
        self._con.execute(INSERT, (key, judge, version, vote, answer.content, p_labels, *paid))
        self._con.execute("insert or ignore into uses values (?, ?, ?)", (key, *about))
        self._con.execute("delete from claims where key = ?", (key,))
        self._con.execute("commit")

    def used(self, key: str, about: Place) -> None:
        """Note that a cached answer is about this turn, too: equal chats share their answers."""
        sql = "select 1 from uses where key = ? and conversation_id = ? and message_index = ?"
        if self._con.execute(sql, (key, *about)).fetchone() is None:
            self._con.execute("insert or ignore into uses values (?, ?, ?)", (key, *about))

    def claim(self, key: str) -> bool:
        """Take a key for this process; False while another living process has it."""
        taken = self._con.execute("insert or ignore into claims values (?, ?)", (key, self.owner)).rowcount
        if taken:
            return True
        row = self._con.execute("select owner from claims where key = ?", (key,)).fetchone()
        if row is None:  # given back between the two statements
            return self.claim(key)
        if row[0] == self.owner or _is_locked(self._folder / row[0]):
            return False
        sql = "update claims set owner = ? where key = ? and owner = ?"
        return bool(self._con.execute(sql, (self.owner, key, row[0])).rowcount)

    def give_back(self, key: str) -> None:
        """Give a claim back that led to no answer."""
        self._con.execute("delete from claims where key = ? and owner = ?", (key, self.owner))

    def drop(self, key: str) -> None:
        """Forget an answer that does not count: one that an earlier version took."""
        self._con.execute("delete from answers where key = ?", (key,))


def unusable(path: Path, error: sqlite3.Error) -> str:
    """Return what to do about a cache that cannot be read or written."""
    return (
        f"{path}: the cache of the judge cannot be used ({error}): make room on the disk, or, if the file is damaged, "
        "move it away: what it holds is asked again"
    )


def forget(run: RunDir, conversation_ids: Sequence[str], ids: Sequence[str] = ()) -> tuple[int, set[str]]:
    """Delete what the cache holds of conversations; return the number of rows and the keys that went.

    An answer goes when no conversation is left that it is about: equal chats share their answers. The cache outlives
    `--fresh`, so it may hold conversations that the run does not.

    Args:
        run: the run.
        conversation_ids: of conversations in the run.
        ids: as they were given; they stand for all their copies.
    """
    path = run.judge_cache_file
    if not path.exists():
        return 0, set()
    con = sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None)
    try:
        con.execute("pragma secure_delete = on")
        con.executescript(SCHEMA)
        con.execute("begin immediate")
        _name_gone(con, conversation_ids, ids)
        touched = {row[0] for row in con.execute("select distinct key from uses where conversation_id in gone")}
        removed = con.execute("delete from uses where conversation_id in gone").rowcount
        keys = {key for key in touched if not con.execute("select 1 from uses where key = ?", (key,)).fetchone()}
        removed += con.executemany("delete from answers where key = ?", [(key,) for key in keys]).rowcount
        con.executemany("delete from claims where key = ?", [(key,) for key in keys])
        con.execute("commit")
        con.execute("vacuum")  # deleted text must not stay in free pages, nor in the log
        con.execute("pragma wal_checkpoint(truncate)")
    finally:
        con.close()
    return max(removed, 0), keys


def count_left(run: RunDir, conversation_ids: Sequence[str], ids: Sequence[str] = ()) -> int:
    """Return how many rows of the cache name conversations that `forget` was to delete."""
    path = run.judge_cache_file
    if not path.exists():
        return 0
    con = sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None)
    try:
        con.executescript(SCHEMA)
        _name_gone(con, conversation_ids, ids)
        return int(con.execute("select count(*) from uses where conversation_id in gone").fetchone()[0])
    finally:
        con.close()


def _name_gone(con: sqlite3.Connection, conversation_ids: Sequence[str], ids: Sequence[str]) -> None:
    """Create the table `gone`: the given names, and all copies of the given ids that the cache speaks of."""
    con.execute("create temp table gone (conversation_id text primary key)")
    con.executemany("insert or ignore into gone values (?)", [(name,) for name in (*conversation_ids, *ids)])
    given = set(ids)
    copies = [row for row in con.execute("select distinct conversation_id from uses") if without_copy(row[0]) in given]
    con.executemany("insert or ignore into gone values (?)", copies)


def is_judging(run: RunDir, *, besides: str = "") -> bool:
    """Tell whether a process (other than `besides`) asks a judge about this run; clear away what killed ones left."""
    found = False
    for path in (run.judge_folder / "owners").glob("*"):
        if path.name == besides or _is_locked(path):
            found = found or path.name != besides
            continue
        path.unlink(missing_ok=True)
        for left in run.judge_folder.glob(f"queue-{path.name}.*"):
            left.unlink(missing_ok=True)
    return found


def _is_locked(path: Path) -> bool:
    """Tell whether a living process holds the lock of a file; the lock goes with the process."""
    try:
        with path.open("r+") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False
