"""Compiled rule bodies, kept between runs: to parse, check and plan hundreds of rules takes a second or two.

They lie in one JSON file in the user's cache folder, by the hash of their bodies. The file's name is a hash of all
that compiling depends on (our code, DuckDB's version, the columns that rules may read), so an update starts a new one.
A file that cannot be read or written costs time and nothing else.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.data import PACKAGE, cache_dir
from dsat_miner.detection.expressions import Expression, Gate, Pattern, compile_bodies
from dsat_miner.errors import UserError
from dsat_miner.files import write_text

CODE = ("detection/rule_cache.py", "detection/expressions.py", "detection/triggers.py", "guard.py")
# with more bodies than this in it, a file starts over with those in use
MAX_KEPT = 5000

_SAMPLE = {"varchar": " some words ", "integer": 2, "double": 0.5, "boolean": False}

Bodies = tuple[tuple[str, str], ...]
"""(body, `file:line` for messages) of each rule"""


def compiled_bodies(bodies: Bodies, columns: Mapping[str, str]) -> tuple[Expression, ...]:
    """Check the bodies of rules and compile them, those that are not known from before.

    Args:
        bodies: of the rules.
        columns: {name: DuckDB type} of what a body may read.

    Raises:
        UserError: one is no pure boolean expression over these columns, or fails on a made-up turn.
    """
    return _compiled(bodies, tuple(columns.items()))


@cache
def _compiled(bodies: Bodies, columns: tuple[tuple[str, str], ...]) -> tuple[Expression, ...]:
    folder = cache_dir()
    file = folder and folder / f"rules-{_version(columns)}.json"
    kept = _read(file) if file else {}
    new = {_key(body): (body, where) for body, where in bodies if _key(body) not in kept}
    if new:
        expressions = compile_bodies(tuple(new.values()), tuple(name for name, _ in columns))
        _check(expressions, tuple(new.values()), columns)
        kept |= dict(zip(new, expressions, strict=True))
        used = {_key(body) for body, _ in bodies}
        if file:
            _write(file, kept if len(kept) <= MAX_KEPT else {key: kept[key] for key in used})
    return tuple(kept[_key(body)] for body, _ in bodies)


def _key(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()


def _version(columns: tuple[tuple[str, str], ...]) -> str:
    """Return a hash of all that the outcome depends on besides the body."""
    digest = hashlib.sha256(repr((columns, duckdb.__version__)).encode())
    for name in CODE:
        digest.update((PACKAGE / name).read_bytes())
    return digest.hexdigest()[:16]


def _check(expressions: tuple[Expression, ...], bodies: Bodies, columns: tuple[tuple[str, str], ...]) -> None:
    """Run every body on two made-up turns, so that a wrong column, type or cast is found before a run."""
    blank = [_SAMPLE[kind] for _, kind in columns]
    with duckdb.connect(":memory:") as con:
        con.execute(f"create temp table turns ({', '.join(f'{name} {kind}' for name, kind in columns)})")
        con.executemany(f"insert into turns values ({', '.join('?' * len(blank))})", [blank, [None] * len(blank)])
        try:  # all at once, and one by one only to say which will not do
            found = con.execute(f"select {_listed(e.sql for e in expressions)} from turns")
            kinds = {str(column[1]) for column in found.description or ()}
            found.fetchall()
        except duckdb.Error:
            kinds = set()
        if kinds != {"BOOLEAN"}:
            for expression, (_, where) in zip(expressions, bodies, strict=True):
                _check_one(con, expression.sql, where)


def _listed(expressions: Iterable[str]) -> str:
    return ", ".join(f"({sql}) as hit_{i}" for i, sql in enumerate(expressions))


def _check_one(con: duckdb.DuckDBPyConnection, sql: str, where: str) -> None:
    try:
        kind = con.execute(f"select ({sql}) as hit, typeof(hit) from turns").fetchall()[0][1]
    except duckdb.Error as error:
        reason = " ".join(str(error).split("\n\n")[0].split())
        raise UserError(f"{where}: {reason}; write a condition over the columns of a turn") from None
    if kind != "BOOLEAN":
        raise UserError(f"{where}: the expression is {kind}, not true or false; compare it with something")


def _read(file: Path) -> dict[str, Expression]:
    try:
        return {key: _decoded(value) for key, value in json.loads(file.read_bytes()).items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def _write(file: Path, kept: Mapping[str, Expression]) -> None:
    """Write the file; a folder that cannot be written keeps nothing."""
    with suppress(OSError):
        write_text(file, json.dumps({key: _encoded(kept[key]) for key in sorted(kept)}))


def _encoded(expression: Expression) -> dict[str, Any]:
    gate = expression.gate
    return {
        "sql": expression.sql,
        "cheap": expression.cheap,
        "evidence": sorted(expression.evidence),
        "gate": gate
        and {
            "words": sorted(gate.words),
            "second": sorted(gate.second),
            "patterns": sorted(gate.patterns),
            "says": sorted(gate.says),
        },
    }


def _decoded(value: Mapping[str, Any]) -> Expression:
    gate = value["gate"]
    return Expression(
        sql=value["sql"],
        cheap=value["cheap"],
        evidence=_patterns(value["evidence"]),
        gate=gate
        and Gate(
            words=frozenset(gate["words"]),
            second=frozenset(gate["second"]),
            patterns=_patterns(gate["patterns"]),
            says=_patterns(gate["says"]),
        ),
    )


def _patterns(found: Iterable[tuple[str, str]]) -> frozenset[Pattern]:
    return frozenset((column, pattern) for column, pattern in found)
