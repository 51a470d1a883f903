"""The body of a rule: parsed by DuckDB, its macros written out, and what a turn must hold for it to be true.

A DuckDB macro cannot see columns, so `says(p)`, `opens(p)`, `reply_says(p)` and `raw(p)` are written out from the
checked tree. The *gate* of an expression is a set of words and patterns of which at least one must be in the turn
wherever the expression is true:

    gate(says p) = {words of p}, or {p}    gate(a and b) = the better of those that exist
    gate(a or b) = both, if both exist     gate(not a) = none
"""

from __future__ import annotations

import functools
import json
import operator
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import duckdb

from dsat_miner.detection.triggers import cost, trigger_words
from dsat_miner.errors import UserError
from dsat_miner.guard import Node, check_expressions, expression_text
from dsat_miner.quoting import quote

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


Pattern = tuple[str, str]
"""(column of SOURCES, RE2 pattern)"""


@dataclass(frozen=True)
class Gate:
    """What a turn must hold: one of the words and one of the second words, or a match of one of the patterns.

    `says` are the patterns of the rule that this was derived from: where they match, the evidence stands.
    """

    words: frozenset[str] = frozenset()
    second: frozenset[str] = frozenset()
    patterns: frozenset[Pattern] = frozenset()
    says: frozenset[Pattern] = frozenset()

    def __or__(self, other: Gate) -> Gate:
        """Either of two gates."""
        return Gate(
            self.words | other.words,
            self.second | other.second,
            self.patterns | other.patterns,
            self.says | other.says,
        )

    def cost(self) -> float:
        """Guess how much it lets through: common words much, a pattern costs by itself."""
        return cost(self.words) + sum(300.0 if column == "reply_head" else 100.0 for column, _ in self.patterns)


@dataclass(frozen=True)
class Expression:
    """A compiled body: SQL over `turns`, its gate (None: any turn may hit) and where evidence may stand.

    `cheap` is what it asks besides patterns, such as `turn_words <= 40`: no gate need be tried where that is false.
    """

    sql: str
    cheap: str
    gate: Gate | None
    evidence: frozenset[Pattern]


def compile_bodies(bodies: tuple[tuple[str, str], ...], columns: tuple[str, ...]) -> tuple[Expression, ...]:
    """Check the bodies of rules and write their macros out.

    Args:
        bodies: (body, `file:line` for messages) of each rule.
        columns: the names that a body may read.

    Raises:
        UserError: one is no single pure expression, or a macro or pattern in it is wrong.
    """
    with duckdb.connect(":memory:") as con:
        trees = check_expressions(con, bodies, columns, functions=tuple(MACROS))
        located = [(tree, where) for tree, (_, where) in zip(trees, bodies, strict=True)]
        _check_patterns(con, located)
        return tuple(_compile(con, tree) for tree, _ in located)


def _compile(con: duckdb.DuckDBPyConnection, tree: Node) -> Expression:
    """Write the macros of one tree out, and find its gate."""
    gate = _gate(tree)
    spoken = gate.says if gate else frozenset(_positive(tree))
    return Expression(
        sql=_lazily(con, tree),
        cheap=_cheap(con, tree),
        gate=gate,
        evidence=frozenset(part for part in spoken if part[0] != "reply_head"),
    )


def matches(column: str, patterns: Iterable[str]) -> str:
    """Return the condition that a column matches one of some patterns."""
    parts = list(patterns)
    joined = parts[0] if len(parts) == 1 else "|".join(f"(?:{part})" for part in parts)
    return f"regexp_matches({SOURCES[column]}, {quote(joined)})"


def _lazily(con: duckdb.DuckDBPyConnection, tree: Node) -> str:
    """Write a tree so that what is cheap decides first: comparisons, then the patterns of the gate, then the rest.

    `case when` stops early, `and` does not.
    """
    if tree["type"] != "CONJUNCTION_AND":
        return _write(con, tree)
    ranked = sorted(_children(tree), key=lambda child: (any(True for _ in _calls(child)), _gate_cost(child)))
    text = _write(con, ranked.pop())
    for child in reversed(ranked):
        text = f"case when {_write(con, child)} then {text} else false end"
    return text


def _cheap(con: duckdb.DuckDBPyConnection, tree: Node) -> str:
    """Return what a tree asks besides patterns, as one condition."""
    parts = list(_children(tree)) if tree["type"] == "CONJUNCTION_AND" else []
    return " and ".join(_write(con, part) for part in parts if not any(True for _ in _calls(part))) or "true"


def _gate_cost(node: Node) -> float:
    gate = _gate(node)
    return gate.cost() if gate else float("inf")


def _write(con: duckdb.DuckDBPyConnection, node: Node) -> str:
    """Write a node as SQL; alternatives on one column become one alternation."""
    if _macro(node):
        column, pattern = _part(node)
        return matches(column, [pattern])
    if node["type"] == "OPERATOR_NOT":
        return f"not ({_write(con, next(_children(node)))})"
    if node["type"] == "CONJUNCTION_AND":
        return "(" + " and ".join(_write(con, child) for child in _children(node)) + ")"
    if node["type"] == "CONJUNCTION_OR":
        calls: dict[str, list[str]] = {}
        for column, pattern in (_part(child) for child in _children(node) if _macro(child)):
            calls.setdefault(column, []).append(pattern)
        rest = [_write(con, child) for child in _children(node) if not _macro(child)]
        return "(" + " or ".join([matches(column, found) for column, found in calls.items()] + rest) + ")"
    return TOKEN.sub(_write_out, _text(con, json.dumps(_without_places(node))))


@lru_cache(maxsize=4096)
def _text(con: duckdb.DuckDBPyConnection, node: str) -> str:
    """Return a node, given as JSON, as SQL; asking DuckDB is slow, and `turn_words <= 40` comes often."""
    return expression_text(con, json.loads(node))


def _without_places(value: Any) -> Any:
    """Return a tree without the places in the text that it was read from."""
    if isinstance(value, dict):
        return {key: _without_places(item) for key, item in value.items() if not key.startswith("query_location")}
    return [_without_places(item) for item in value] if isinstance(value, list) else value


def _write_out(match: re.Match[str]) -> str:
    """Replace a macro call inside other functions by its expression; leave literals and names alone."""
    if not match["call"]:
        return match[0]
    column, around = MACROS[match["call"].split("(")[0].strip().lower()]
    return matches(column, [around.format(match["text"][1:-1].replace("''", "'"))])


def _part(call: Node) -> Pattern:
    """Return what a macro call reads and looks for."""
    column, around = MACROS[_macro(call)]
    return column, around.format(_pattern(call))


def _check_patterns(con: duckdb.DuckDBPyConnection, located: Sequence[tuple[Node, str]]) -> None:
    """Refuse a macro whose argument is no quoted pattern, or one that RE2 cannot read."""
    calls = [(name, pattern, where) for tree, where in located for name, pattern in _calls(tree)]
    patterns = [pattern for _, pattern, _ in calls if pattern is not None]
    try:
        con.execute(
            "select count(regexp_matches('', p)) from unnest($patterns::varchar[]) as t(p)", {"patterns": patterns}
        )
    except duckdb.Error:
        patterns = []
    if len(patterns) < len(calls):  # one of them will not do; find out which
        for call in calls:
            _check_pattern(con, *call)


def _check_pattern(con: duckdb.DuckDBPyConnection, name: str, pattern: str | None, where: str) -> None:
    if pattern is None:
        raise UserError(f"{where}: {name}(…) takes one quoted pattern and nothing else, such as {name}(' wrong ')")
    try:
        con.execute("select regexp_matches('', $pattern)", {"pattern": pattern}).fetchone()
    except duckdb.Error as error:
        reason = str(error).split(": ", 1)[-1].splitlines()[0]
        raise UserError(
            f"{where}: {name}({pattern!r}) is no RE2 pattern ({reason}); RE2 has no lookaround and no backreferences"
        ) from None


def _calls(node: Node) -> Iterator[tuple[str, str | None]]:
    """Yield (macro, pattern) of every macro call in a tree; the pattern is None where it is no literal."""
    if _macro(node):
        yield _macro(node), _pattern(node)
    for child in _children(node):
        yield from _calls(child)


def _gate(node: Node) -> Gate | None:
    """Return what must be in a turn wherever this node is true; None where there is no such thing."""
    if _macro(node):
        column, pattern = _part(node)
        words = trigger_words(pattern) if column == "words" else None
        says = frozenset({(column, pattern)})
        return Gate(*words, says=says) if words else Gate(patterns=says, says=says)
    gates = [_gate(child) for child in _children(node)]
    found = [gate for gate in gates if gate is not None]
    if node["type"] == "CONJUNCTION_AND" and found:
        return min(found, key=Gate.cost)
    if node["type"] == "CONJUNCTION_OR" and len(found) == len(gates):
        return functools.reduce(operator.or_, found)
    return None


def _positive(node: Node) -> Iterator[Pattern]:
    """Yield the patterns that stand under `and` and `or` alone, never under a negation."""
    if _macro(node):
        yield _part(node)
    elif node["type"] in {"CONJUNCTION_AND", "CONJUNCTION_OR"}:
        for child in _children(node):
            yield from _positive(child)


def _macro(node: Node) -> str:
    """Return the macro that a node calls, or an empty text."""
    name = str(node.get("function_name", "")).lower() if node.get("class") == "FUNCTION" else ""
    return name if name in MACROS else ""


def _pattern(node: Node) -> str | None:
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


def _children(value: Any) -> Iterator[Node]:
    """Yield the expressions right below a node, whatever the version of DuckDB calls their place."""
    for item in value.values() if isinstance(value, dict) else value:
        if isinstance(item, dict) and "class" in item:
            yield item
        elif isinstance(item, dict | list):
            yield from _children(item)
