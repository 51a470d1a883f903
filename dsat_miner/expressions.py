"""The body of a rule: parsed by DuckDB, its macros written out, and the patterns that it cannot hit without.

A DuckDB macro cannot see columns, so `says(p)`, `opens(p)`, `reply_says(p)` and `raw(p)` are replaced in the text
that DuckDB itself writes from the checked tree (no comments, one way of quoting). The *gate* of an expression is
a set of (column, pattern) of which at least one must match wherever the expression is true:

    gate(says p) = {p}    gate(a and b) = the better of those that exist    gate(a or b) = both, if both exist
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import duckdb

from dsat_miner.errors import UserError
from dsat_miner.guard import check_expression, expression_text

Gate = frozenset[tuple[str, str]]

# macro -> (what it reads, what is put around the pattern). The gate columns are made in `sql/signals/`.
MACROS = {
    "says": ("words", "{}"),
    "opens": ("words", "^ (?:{})"),
    "reply_says": ("reply_head", "{}"),
    "raw": ("raw_head", "{}"),
}
SOURCES = {"words": "words", "raw_head": "left(user_text, 1000)", "reply_head": "reply_head"}
TOKEN = re.compile(
    r"""(?P<call>\b(?:says|opens|reply_says|raw)\s*\(\s*(?P<text>'(?:[^']|'')*')\s*\))|'(?:[^']|'')*'|"(?:[^"]|"")*\"""",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Expression:
    """A compiled body: SQL over `turns`, its gate (None: any turn may hit) and where evidence may stand."""

    sql: str
    gate: Gate | None
    evidence: Gate


@lru_cache(maxsize=16)
def compile_bodies(bodies: tuple[tuple[str, str], ...], columns: tuple[str, ...]) -> tuple[Expression, ...]:
    """Check the bodies of rules and write their macros out.

    Args:
        bodies: (body, `file:line` for messages) of each rule.
        columns: the names that a body may read.

    Raises:
        UserError: one is no single pure expression, or a macro or pattern in it is wrong.
    """
    with duckdb.connect(":memory:") as con:
        trees = _parse(con, bodies, columns)
        return tuple(_compile(con, tree, where) for tree, (_, where) in zip(trees, bodies, strict=True))


def _parse(
    con: duckdb.DuckDBPyConnection, bodies: tuple[tuple[str, str], ...], columns: tuple[str, ...]
) -> list[dict[str, Any]]:
    """Return the checked tree of each body.

    All are parsed as one list, since a check looks into DuckDB's catalog and that is slow; where the list will not
    do (or is not as long as it should be), one by one, so that the message names the file.
    """
    together = "[" + ",\n".join(f"({body}\n)" for body, _ in bodies) + "]"
    try:
        tree = check_expression(con, together, columns, "rules", functions=tuple(MACROS))
        trees = list(_children(tree))
        if len(trees) == len(bodies):
            return trees
    except UserError:
        pass
    return [check_expression(con, body, columns, where, functions=tuple(MACROS)) for body, where in bodies]


def _compile(con: duckdb.DuckDBPyConnection, tree: dict[str, Any], where: str) -> Expression:
    """Write the macros of one tree out, and find its gate."""
    for name, pattern in _calls(tree):
        _check_pattern(con, name, pattern, where)
    gate = _gate(tree)
    spoken = gate or frozenset(_positive(tree))
    return Expression(
        sql=TOKEN.sub(_write_out, expression_text(con, tree)),
        gate=gate,
        evidence=frozenset(part for part in spoken if part[0] != "reply_head"),
    )


def quote(text: str) -> str:
    """Return a text as an SQL string literal."""
    return "'" + text.replace("'", "''") + "'"


def _write_out(match: re.Match[str]) -> str:
    """Replace one macro call by its expression; leave literals and names alone."""
    if not match["call"]:
        return match[0]
    column, around = MACROS[match["call"].split("(")[0].strip().lower()]
    return f"regexp_matches({SOURCES[column]}, {around.format(match['text'][1:-1]).join(chr(39) * 2)})"


def _check_pattern(con: duckdb.DuckDBPyConnection, name: str, pattern: str | None, where: str) -> None:
    """Refuse a macro whose argument is no quoted pattern, or one that RE2 cannot read."""
    if pattern is None:
        raise UserError(
            f"{where}: {name}(…) takes one quoted pattern and nothing else, such as {name}(' wrong ')"
        )
    try:
        con.execute("select regexp_matches('', $pattern)", {"pattern": pattern}).fetchone()
    except duckdb.Error as error:
        reason = str(error).split(": ", 1)[-1].splitlines()[0]
        raise UserError(
            f"{where}: {name}({pattern!r}) is no RE2 pattern ({reason}); RE2 has no lookaround and no backreferences"
        ) from None


def _calls(node: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    """Yield (macro, pattern) of every macro call in a tree; the pattern is None where it is no literal."""
    if _macro(node):
        yield _macro(node), _pattern(node)
    for child in _children(node):
        yield from _calls(child)


def _gate(node: dict[str, Any]) -> Gate | None:
    """Return patterns of which one must match wherever this node is true; None where there is no such set."""
    if _macro(node):
        pattern = _pattern(node)
        column, around = MACROS[_macro(node)]
        return frozenset({(column, around.format(pattern))}) if pattern else None
    gates = [_gate(child) for child in _children(node)]
    found = [gate for gate in gates if gate is not None]
    if node["type"] == "CONJUNCTION_AND" and found:
        return min(found, key=_cost)
    if node["type"] == "CONJUNCTION_OR" and len(found) == len(gates):
        return frozenset().union(*found)
    return None


def _cost(gate: Gate) -> tuple[bool, int, int]:
    """Order gates: the turn's own words before the reply's, few patterns before many, long before short."""
    return (any(column == "reply_head" for column, _ in gate), len(gate), -min(len(p) for _, p in gate))


def _positive(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the (column, pattern) that stand under `and` and `or` alone, never under a negation."""
    if _macro(node):
        column, around = MACROS[_macro(node)]
        yield column, around.format(_pattern(node))
    elif node["type"] in {"CONJUNCTION_AND", "CONJUNCTION_OR"}:
        for child in _children(node):
            yield from _positive(child)


def _macro(node: dict[str, Any]) -> str:
    """Return the macro that a node calls, or an empty text."""
    name = str(node.get("function_name", "")).lower() if node.get("class") == "FUNCTION" else ""
    return name if name in MACROS else ""


def _pattern(node: dict[str, Any]) -> str | None:
    """Return the one text literal that a call has as its arguments."""
    arguments = list(_children(node))
    if len(arguments) != 1 or arguments[0].get("class") != "CONSTANT":
        return None
    constant = arguments[0]
    literal = constant.get("literal")  # DuckDB 2.0; earlier versions have a typed value
    if literal is not None:
        return str(literal["text"]) if literal.get("kind") == "STRING" else None
    value = constant["value"]
    return str(value["value"]) if value["type"]["id"] == "VARCHAR" and not value["is_null"] else None


def _children(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the expressions right below a node, whatever the version of DuckDB calls their place."""
    for item in value.values() if isinstance(value, dict) else value:
        if isinstance(item, dict) and "class" in item:
            yield item
        elif isinstance(item, dict | list):
            yield from _children(item)
