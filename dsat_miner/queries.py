"""Ready queries over a run, `sql/queries/*.sql`: read, listed and given their parameters here.

    query = load_query("dsat_rate_by_model")
    with open_run(Path("out")) as con:
        answer = ask(con, query.sql, query.values({"min_turns": "50"}))

A query is one SELECT with a header: its name (that of the file), what it answers, and a line for each parameter,
`-- param: NAME integer|number|text = DEFAULT: meaning`. The SQL writes `$NAME`; values are bound, never pasted.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dsat_miner.data import sql_dir
from dsat_miner.errors import UserError

Value = int | float | str | None

HEADER = re.compile(r"-- (query|description|param): (.*)")
PARAM = re.compile(r"(\w+) (integer|number|text) = ([^:]*): (.*)")
READERS: dict[str, Callable[[str], Value]] = {"integer": int, "number": float, "text": str}


@dataclass(frozen=True)
class Parameter:
    """A parameter of a ready query; `kind` is integer, number or text."""

    name: str
    kind: str
    default: Value
    meaning: str

    @property
    def shown(self) -> str:
        """Return the default as a user writes it."""
        return "null" if self.default is None else str(self.default)

    def read(self, text: str) -> Value:
        """Return a value as the SQL takes it; `null` is none.

        Raises:
            UserError: no such number.
        """
        if text == "null":
            return None
        try:
            return READERS[self.kind](text)
        except ValueError:
            a_kind = f"{'an' if self.kind == 'integer' else 'a'} {self.kind}"
            raise UserError(f"{self.name} = {text}: give {a_kind}, such as {self.default}") from None


@dataclass(frozen=True)
class ReadyQuery:
    """A query of `sql/queries/`: its name, what it answers, its parameters and its SQL."""

    name: str
    description: str
    parameters: tuple[Parameter, ...]
    sql: str

    def values(self, given: Mapping[str, Any]) -> dict[str, Value]:
        """Return a value for every parameter: those given (texts are read) and the defaults of the others.

        Raises:
            UserError: the query has no such parameter, or a value is of another kind.
        """
        known = {parameter.name: parameter for parameter in self.parameters}
        for name in given:
            if name not in known:
                names = ", ".join(known) or "none"
                raise UserError(f"query {self.name} has no parameter {name}: it has {names}")
        return {
            name: parameter.read(str(given[name])) if given.get(name) is not None else parameter.default
            for name, parameter in known.items()
        }


def query_names() -> list[str]:
    """Return the names of all ready queries."""
    return sorted(path.stem for path in (sql_dir() / "queries").glob("*.sql"))


def ready_queries() -> list[ReadyQuery]:
    """Return all ready queries by name."""
    return [load_query(name) for name in query_names()]


def load_query(name: str) -> ReadyQuery:
    """Return the ready query of a name.

    Raises:
        UserError: there is none; the message has the nearest names.
    """
    names = query_names()
    if name not in names:
        near = difflib.get_close_matches(name, names, n=3, cutoff=0.4) or names
        raise UserError(f"no query {name}: there are {', '.join(near)}; `dsat-miner sql OUT --queries` lists them all")
    return read_query(sql_dir() / "queries" / f"{name}.sql")


def read_query(path: Path) -> ReadyQuery:
    """Return the query of one file.

    Raises:
        ValueError: the header is not as the module says.
    """
    text = path.read_text(encoding="utf-8")
    lines = [(match[1], match[2]) for line in text.splitlines() if (match := HEADER.fullmatch(line))]
    header: dict[str, str] = dict(lines)
    if header.get("query") != path.stem or not header.get("description"):
        msg = f"{path}: wants `-- query: {path.stem}` and `-- description: …`"
        raise ValueError(msg)
    parameters = tuple(_parameter(value, path) for key, value in lines if key == "param")
    return ReadyQuery(path.stem, header["description"], parameters, text)


def _parameter(line: str, path: Path) -> Parameter:
    match = PARAM.fullmatch(line)
    if match is None:
        msg = f"{path}: `-- param: {line}`: write `-- param: NAME integer|number|text = DEFAULT: meaning`"
        raise ValueError(msg)
    name, kind, default, meaning = match.groups()
    return Parameter(name, kind, Parameter(name, kind, None, meaning).read(default.strip()), meaning)
