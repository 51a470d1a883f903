"""Compile rule packs into one SQL pass over `turns`: gates first, then each rule on the few turns that pass.

A rule names what it looks for, so a turn without the words of the rule need not be looked at. Those words are looked
up for all rules at once; patterns without a whole word in them (other scripts, marks) are asked for in alternations of
at most `MAX_PATTERNS`. Rules without a gate (structural ones) compare columns, which is cheap.

    sql = signals_sql(load_rules())  # select over `turns` -> turn_id, rules, evidence_raw
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from jinja2 import Environment, StrictUndefined

from dsat_miner.data import read_sql
from dsat_miner.expressions import Expression, Pattern, compile_bodies, matches, quote
from dsat_miner.rules import TURN_COLUMNS, Rule, bodies, strength

# RE2 falls off a cliff somewhere above 200 patterns in one alternation (measured on 250,000 turns).
MAX_PATTERNS = 100

# Rules in one integer of the word table; 62 leaves the sign alone.
MASK_BITS = 62

# Where a sentence or a line ends; a full stop inside a number or a name ends nothing.
SENTENCE_END = r"[.!?]\s|[。！？]|\n"


@dataclass(frozen=True)
class _Member:
    """A rule with its number (by strength, from 1) and its compiled body."""

    number: int
    rule: Rule
    expression: Expression

    @property
    def language(self) -> str:
        return self.rule.language


def signals_sql(rules: Sequence[Rule], *, gated: bool = True) -> str:
    """Return a select over `turns` that yields turn_id, rules (sorted ids) and evidence_raw.

    `turns` has the columns of `rules.TURN_COLUMNS`, turn_id and redacted_text (the turn as it may be written out, NULL where that is user_text).

    Args:
        rules: any number of them, of any language.
        gated: False tries every rule on every turn: slow, to compare with.
    """
    compiled = dict(zip(rules, compile_bodies(bodies(rules), tuple(TURN_COLUMNS)), strict=True))
    ranked = sorted(rules, key=strength)
    members = [_Member(number, rule, compiled[rule]) for number, rule in enumerate(ranked, start=1)]
    words = _word_table(members) if gated else None
    gates, places = _alternations(members) if gated else ([], {})
    template = Environment(undefined=StrictUndefined, autoescape=False).from_string(  # noqa: S701 - SQL, not HTML
        read_sql("signals/signals.sql")
    )
    return template.render(
        words=words,
        gates=gates,
        groups=_groups(members, places, gated=gated),
        ids="[" + ", ".join(quote(rule.id) for rule in ranked) + "]::varchar[]",
        evidence=[(m.number, _shows(m.expression)) for m in members if m.expression.evidence],
        sentence_end=quote(SENTENCE_END),
    )


def speaks(language: str) -> str:
    """Return the condition under which a pack reads a turn: its language, or an unknown one in a chat of it."""
    if language == "any":
        return "true"
    name = quote(language)
    return f"(language = {name} or (language = 'und' and chat_language in ({name}, 'und')))"


def _word_table(members: Iterable[_Member]) -> dict[str, Any] | None:
    """Return the words that set rules off, and for each the bits of those rules.

    A rule has two sets of words (often the same), and a turn needs one of each.
    """
    bits: tuple[dict[str, int], dict[str, int]] = (defaultdict(int), defaultdict(int))
    languages: set[str] = set()
    for member in members:
        gate = member.expression.gate
        if gate is None or not gate.words:
            continue
        languages.add(member.language)
        for which, words in zip(bits, (gate.words, gate.second), strict=True):
            for word in words:
                which[word] |= 1 << (member.number - 1)
    texts = sorted(bits[0] | bits[1])
    if not texts:
        return None
    n_masks = max(which.bit_length() for which in bits[0].values()) // MASK_BITS + 1
    ones = (1 << MASK_BITS) - 1
    return {
        "texts": "[" + ", ".join(map(quote, texts)) + "]::varchar[]",
        "masks": [
            [f"{[which[text] >> (MASK_BITS * i) & ones for text in texts]}::bigint[]" for which in bits]
            for i in range(n_masks)
        ],
        "when": "true" if "any" in languages else " or ".join(map(speaks, sorted(languages))),
    }


def _alternations(members: Iterable[_Member]) -> tuple[list[dict[str, str]], dict[tuple[str, Pattern], int]]:
    """Return the alternations, and the one that each (language, pattern) is in."""
    gates: list[dict[str, str]] = []
    places: dict[tuple[str, Pattern], int] = {}
    wanted: dict[tuple[str, Pattern], set[str]] = defaultdict(set)
    for member in members:
        for pattern in member.expression.gate.patterns if member.expression.gate else ():
            wanted[member.language, pattern].add(member.expression.cheap)
    for (language, _), found in groupby(sorted(wanted), key=lambda item: (item[0], item[1][0])):
        listed = list(found)
        for start in range(0, len(listed), MAX_PATTERNS):
            part = listed[start : start + MAX_PATTERNS]
            column = part[0][1][0]
            conditions = sorted(set().union(*(wanted[item] for item in part)))
            when = "true" if "true" in conditions else " or ".join(conditions)
            places.update(dict.fromkeys(part, len(gates)))
            gates.append(
                {"when": f"{speaks(language)} and ({when})", "matches": matches(column, [p for _, (_, p) in part])}
            )
    return gates, places


def _groups(members: Sequence[_Member], places: dict[tuple[str, Pattern], int], *, gated: bool) -> list[dict[str, Any]]:
    """Return the rules language by language: when to look at a turn at all, and when to try each rule."""
    groups: list[dict[str, Any]] = []
    for language, found in groupby(sorted(members, key=lambda m: (m.language, m.number)), key=lambda m: m.language):
        rules = [(m.number, _passes(m, places) if gated else "true", m.expression.sql) for m in found]
        groups.append({"when": speaks(language), "rules": rules})
    return groups


def _passes(member: _Member, places: dict[tuple[str, Pattern], int]) -> str:
    """Return the condition that a turn passes the gate of one rule."""
    gate = member.expression.gate
    if gate is None:
        return "true"
    mask, bit = divmod(member.number - 1, MASK_BITS)
    conditions = [f"mask_{mask} & {1 << bit} <> 0"] if gate.words else []
    conditions += sorted({f"gate_{places[member.language, pattern]}" for pattern in gate.patterns})
    return " or ".join(conditions)


def _shows(expression: Expression) -> str:
    """Return the condition on a sentence that it holds what the rule speaks of."""
    place = {"words": "words", "raw_head": "said"}
    conditions = []
    for column, found in groupby(sorted(expression.evidence), key=lambda part: part[0]):
        joined = "|".join(f"(?:{pattern})" for _, pattern in found)
        conditions.append(f"regexp_matches({place[column]}, {quote(joined)})")
    return "(" + " or ".join(conditions) + ")"
