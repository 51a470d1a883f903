"""Formats of chat logs: one SQL file each, from the columns of the log to the canonical conversation row.

A format file opens with a header and goes on with one SELECT over the table `source`:

    -- format: my-logs
    -- description: what writes such files
    -- columns:
    --   chat VARCHAR
    --   turns STRUCT(who VARCHAR, said CONTENT)[]
    -- signature: chat turns.who turns.said
    select chat as source_id, …, record from source

`columns` are read from Parquet columns or JSON keys of the same name; CONTENT is a message's content (string,
null or parts; see `content_text`). A file is recognised by a `signature` line all of whose keys it has
(`a|b`: either); the longest line wins. `group: key` says that conversations span records and start where key
is 0. `sessions:` says that a record is a trace or span of a session whose others may lie anywhere in the file: the
SELECT yields spans (`SPAN`), which `sessions.py` gathers into conversations.
A user's own FILE.sql needs `messages` (or `input` and `output`) and `record` among its results; other columns default.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from dsat_miner.data import read_sql, sql_dir
from dsat_miner.errors import UserError, line_of
from dsat_miner.files import read_text

if TYPE_CHECKING:
    import duckdb

CANONICAL = {
    "source_id": "VARCHAR",
    "chat_id": "VARCHAR",
    "user_id": "VARCHAR",
    "messages": "STRUCT(role VARCHAR, content VARCHAR)[]",
    "language": "VARCHAR",
    "model": "VARCHAR",
    "timestamp": "TIMESTAMP",
    "toxic": "BOOLEAN",
    "has_tools": "BOOLEAN",
    "has_parts": "BOOLEAN",
    "verdicts": "STRUCT(message_index BIGINT, label VARCHAR, kinds VARCHAR[], reason VARCHAR)[]",
    "siblings": "STRUCT(message_index BIGINT, kept VARCHAR, abandoned VARCHAR, feedback VARCHAR, "
    "pair_source VARCHAR)[]",
    "record": "BIGINT",
}
SPAN = {
    "session": "VARCHAR",
    "trace": "VARCHAR",
    "is_root": "BOOLEAN",
    "moment": "TIMESTAMP",
    "user_id": "VARCHAR",
    "model": "VARCHAR",
    "input": "STRUCT(role VARCHAR, content VARCHAR)[]",
    "output": "STRUCT(role VARCHAR, content VARCHAR)[]",
    "has_tools": "BOOLEAN",
    "has_parts": "BOOLEAN",
    "ratings": 'STRUCT("label" VARCHAR, reason VARCHAR)[]',
    "unreadable": "BOOLEAN",
    "record": "BIGINT",
}
REQUIRED = ("messages", "record")
REQUIRED_OF_SPANS = ("input", "output", "record")
DEFAULTS = {
    "is_root": "false",
    "ratings": "[]",
    "unreadable": "false",
    "chat_id": "source_id",
    "toxic": "false",
    "has_tools": "roles_have_tools(messages)",
    "has_parts": "false",
    "verdicts": "[]",
    "siblings": "[]",
}
KEY = re.compile(r"--\s?(format|description|columns|signature|group|sessions):\s*(.*)")
COLUMN = re.compile(r'--\s{2,}("(?:[^"]|"")+"|[\w-]+)\s+(\S.*)')
RESERVED = {"record", "raw"}


@dataclass(frozen=True)
class Format:
    """One way in which logs are laid out.

    Attributes:
        name: its name, or the path of a user's FILE.sql.
        columns: declared input columns and their types, CONTENT among them.
        sql: one SELECT over `source` that yields the canonical columns.
        description: one line.
        signatures: sets of key paths by which a file is recognised, alternatives joined by `|`.
        group: key that is 0 where a conversation starts, when conversations span records, else ''.
        sessions: what a record is when it belongs to a session (`a span each`), else ''; the SELECT yields spans then.
    """

    name: str
    columns: dict[str, str]
    sql: str
    description: str
    signatures: tuple[tuple[str, ...], ...] = field(default=())
    group: str = ""
    sessions: str = ""

    @property
    def yields(self) -> dict[str, str]:
        """Names and types of the columns that the SELECT yields."""
        return SPAN if self.sessions else CANONICAL

    def score(self, keys: set[str]) -> int:
        """Return how many keys the best signature names that is met by `keys`; 0 when none is."""
        met = (s for s in self.signatures if all(keys & set(path.split("|")) for path in s))
        return max((len(s) for s in met), default=0)


def format_names() -> list[str]:
    """Return the names of the formats that come with the package."""
    return sorted(path.stem for path in (sql_dir() / "formats").glob("*.sql"))


def load_format(name_or_path: str) -> Format:
    """Return a format of ours by name, or a user's by the path of its FILE.sql.

    Raises:
        UserError: there is no such format, or the file is no format.
    """
    if not name_or_path.lower().endswith(".sql"):
        return _packaged(name_or_path)
    try:
        text = read_text(Path(name_or_path))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{name_or_path} cannot be read ({error}): check the path") from None
    return _own(name_or_path, text)


@cache
def _packaged(name: str) -> Format:
    if name not in (known := format_names()):
        raise UserError(f"unknown format {name!r}: use auto, {', '.join(known)}, or a FILE.sql of your own")
    return parse_format(read_sql(f"formats/{name}.sql"), name)


@cache
def _own(path: str, text: str) -> Format:
    """Return the format of a file; its text is asked for, since a notebook outlives what it says."""
    return _checked(parse_format(text, path))


def parse_format(text: str, name: str) -> Format:
    """Read the header of a format file.

    Raises:
        UserError: the header declares no columns, or a line of it cannot be read.
    """
    columns: dict[str, str] = {}
    values: dict[str, str] = {}
    signatures: list[tuple[str, ...]] = []
    current = ""
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("--"):
            break
        if match := KEY.fullmatch(line.rstrip()):
            current = match[1]
            values[current] = match[2].strip()
            if current == "signature":
                signatures.append(tuple(match[2].split()))
        elif current == "columns":
            column = COLUMN.fullmatch(line.rstrip())
            if not column or (column_name := column[1].strip('"').replace('""', '"')).lower() in RESERVED:
                raise UserError(f"{name}:{number}: write a column as `--   name TYPE` (not {', '.join(RESERVED)})")
            columns[column_name] = column[2]
    if not columns:
        raise UserError(f"{name}: the header declares no columns: open the file with `-- columns:` and one a line")
    sql = _without_end(text)
    group, sessions = values.get("group", ""), values.get("sessions", "")
    return Format(name, columns, sql, values.get("description", ""), tuple(signatures), group, sessions)


def _without_end(sql: str) -> str:
    """Return a SELECT without the semicolon that ends it and what comments and semicolons follow."""
    import duckdb  # noqa: PLC0415 (commands that read no format are quick without)

    text, end = sql.encode(), len(sql.encode())
    try:
        tokens = duckdb.tokenize(sql)
    except duckdb.Error:
        return sql  # the check will say what is wrong with it
    for start, kind in reversed(tokens):  # tokens are places in bytes
        if text[start : start + 1] == b";":
            end = start
        elif kind != duckdb.token_type.comment:
            break
    return text[:end].decode().strip()


@cache
def session_format() -> Format:
    """Return the format in which sessions lie once they are gathered: one a record, with its spans in order."""
    spans = ", ".join(f"{name} {kind}" for name, kind in SPAN.items() if name not in ("session", "record"))
    columns = {"session": "VARCHAR", "spans": f"STRUCT({spans})[]"}
    return Format("sessions", columns, read_sql("reading/sessions.sql"), "sessions, gathered by us")


def _checked(fmt: Format) -> Format:
    """Return a user's format as a checked SELECT that yields every canonical column."""
    import duckdb  # noqa: PLC0415 (ours need no check)

    from dsat_miner.engine import connect  # noqa: PLC0415
    from dsat_miner.guard import check_select  # noqa: PLC0415
    from dsat_miner.reading.columns import declared_types  # noqa: PLC0415

    with connect(memory_limit_mb=128) as con:
        check_select(con, fmt.sql, {"source"}, where=fmt.name)
        wanted = ", ".join(f'"{n}" {t}' for n, t in declared_types(fmt, "JSON").items())
        try:
            con.execute(f"create temp table source (record bigint, raw varchar, {wanted})")
            sql = _completed(con, fmt)
            con.execute(f"create temp table records as {sql}")
        except duckdb.Error as error:
            raise UserError(f"{fmt.name}: {line_of(error)}") from None
    return replace(fmt, sql=sql)


def _completed(con: duckdb.DuckDBPyConnection, fmt: Format) -> str:
    """Wrap a user's SELECT so that columns it does not yield get their defaults."""
    own = {str(row[0]).lower() for row in con.execute(f"describe {fmt.sql}").fetchall()}
    missing = [name for name in (REQUIRED_OF_SPANS if fmt.sessions else REQUIRED) if name not in own]
    if missing:
        raise UserError(f"{fmt.name}: it yields no column {missing[0]}: add `… as {missing[0]}`")
    picked = ",\n    ".join(f"cast({_value(name, own)} as {kind}) as {name}" for name, kind in fmt.yields.items())
    return f"select\n    {picked}\nfrom (\n{fmt.sql}\n)"


def _value(name: str, own: set[str]) -> str:
    default = DEFAULTS.get(name, "null")
    if default == DEFAULTS["has_tools"] and "messages" not in own:
        default = "false"  # of a span: sessions.sql looks at the roles
    if name in own:
        return f"coalesce({name}, {default})" if default in {"false", "[]"} else name
    return default if default != "source_id" or "source_id" in own else "null"
