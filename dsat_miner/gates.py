"""Compile rule packs into one SQL pass over `turns`: gates first, then each rule on the few turns that pass.

A pack costs one alternation over all its patterns instead of a scan per rule. Rules without a gate (structural ones:
comparisons of columns) share a group whose gate is their disjunction, which is cheap.

    sql = signals_sql(load_rules())  # select over `turns` -> turn_id, rules, evidence_raw
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from jinja2 import Environment, StrictUndefined

from dsat_miner.data import read_sql
from dsat_miner.expressions import SOURCES, Expression, compile_bodies, quote
from dsat_miner.rules import TURN_COLUMNS, Rule, bodies

# RE2 falls off a cliff somewhere above 200 patterns of one alternation (measured); long patterns count for more.
MAX_PATTERNS = 100
MAX_CHARS = 6000

# A sentence or a line: a full stop inside a number or a name ends nothing.
SENTENCE = r"(?:[^.!?。！？\n]|[.!?][^\s.!?])+[.!?。！？]*"


@dataclass
class Group:
    """Rules of one language that are tried together behind one gate."""

    language: str
    columns: frozenset[str]
    members: list[tuple[int, Expression]] = field(default_factory=list)

    @property
    def when(self) -> str:
        """The turns that this language's rules read."""
        return speaks(self.language)

    @property
    def gate(self) -> str:
        """One condition that is true wherever any member is."""
        if not self.columns:
            return " or ".join(f"coalesce({expression.sql}, false)" for _, expression in self.members)
        patterns = {part for _, expression in self.members for part in expression.gate or ()}
        return " or ".join(
            f"regexp_matches({SOURCES[column]}, {quote(alternation)})"
            for column in sorted(self.columns)
            for alternation in _alternations(sorted(p for c, p in patterns if c == column))
        )

    @property
    def flags(self) -> list[tuple[int, str]]:
        """(number of the rule, its expression) of each member."""
        return [(number, expression.sql) for number, expression in self.members]


def signals_sql(rules: Sequence[Rule], *, gated: bool = True) -> str:
    """Return a select over `turns` that yields turn_id, rules (sorted ids) and evidence_raw.

    `turns` has the columns `rules.TURN_COLUMNS`, turn_id and evidence_text (the turn as it may be written out).

    Args:
        rules: any number of them, of any language.
        gated: False tries every rule on every turn: slow, for comparison.
    """
    ranked = sorted(rules, key=lambda rule: (rule.polarity != "dsat", -abs(rule.weight), rule.id))
    expressions = compile_bodies(bodies(ranked), tuple(TURN_COLUMNS))
    numbered = [(i, rule, e) for i, (rule, e) in enumerate(zip(ranked, expressions, strict=True), start=1)]
    template = Environment(undefined=StrictUndefined, autoescape=False).from_string(  # noqa: S701 - SQL, not HTML
        read_sql("signals/signals.sql")
    )
    return template.render(
        groups=list(_groups(numbered)) if gated else [_Naive(rule, i, e) for i, rule, e in numbered],
        ids="[" + ", ".join(quote(rule.id) for rule in ranked) + "]::varchar[]",
        evidence=[(i, _shows(e)) for i, _, e in numbered if e.evidence],
        sentence=quote(SENTENCE),
    )


def speaks(language: str) -> str:
    """Return the condition under which a pack reads a turn: its language, or an unknown one in a chat of it."""
    if language == "any":
        return "true"
    name = quote(language)
    return f"(language = {name} or (language = 'und' and chat_language in ({name}, 'und')))"


@dataclass
class _Naive:
    """One rule as a group of its own that every turn of its language enters."""

    rule: Rule
    number: int
    expression: Expression
    gate: str = "true"

    @property
    def when(self) -> str:
        return speaks(self.rule.language)

    @property
    def flags(self) -> list[tuple[int, str]]:
        return [(self.number, self.expression.sql)]


def _groups(numbered: Sequence[tuple[int, Rule, Expression]]) -> Iterator[Group]:
    """Put rules that read the same language and columns together, at most `MAX_PATTERNS` patterns a group."""
    open_groups: dict[tuple[str, frozenset[str]], Group] = {}
    sizes: dict[tuple[str, frozenset[str]], int] = {}
    for number, rule, expression in sorted(numbered, key=lambda item: item[1].id):
        gate = expression.gate or frozenset()
        key = (rule.language, frozenset(column for column, _ in gate))
        size = len(gate)
        if key in open_groups and sizes[key] + size > MAX_PATTERNS:
            yield open_groups.pop(key)
        group = open_groups.setdefault(key, Group(rule.language, key[1]))
        sizes[key] = len(group.members) and sizes[key] + size or size
        group.members.append((number, expression))
    yield from open_groups.values()


def _alternations(patterns: Sequence[str]) -> Iterator[str]:
    """Join patterns into alternations of bounded size."""
    part: list[str] = []
    for pattern in patterns:
        if part and (len(part) == MAX_PATTERNS or sum(map(len, part)) + len(pattern) > MAX_CHARS):
            yield "|".join(part)
            part = []
        part.append(f"(?:{pattern})")
    yield "|".join(part)


def _shows(expression: Expression) -> str:
    """Return the condition on a sentence `s` that it holds what the rule speaks of."""
    place = {"words": "s.words", "raw_head": "s.said"}
    return " or ".join(
        f"regexp_matches({place[column]}, {quote('|'.join(f'(?:{p})' for c, p in sorted(expression.evidence) if c == column))})"
        for column in sorted({column for column, _ in expression.evidence})
    )
