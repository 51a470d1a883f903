"""What a turn must hold before a rule is worth a try, for all rules at once.

A rule names what it looks for, so a turn without the words of the rule need not be looked at. Those words are looked
up for all rules at once in a table; patterns without a whole word in them (other scripts, marks) are asked for in
alternations of at most `MAX_PATTERNS`. Rules without a gate (structural ones) compare columns, which is cheap.

    gates = make_gates(members)  # gates.sql: select over `turns` and `rule_words` -> turn_id, mask_…, gate_…
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from dsat_miner.detection.expressions import Expression, Pattern, matches
from dsat_miner.detection.rules import Rule
from dsat_miner.quoting import quote
from dsat_miner.templating import sql_template

# RE2 falls off a cliff somewhere above 200 patterns in one alternation (measured on 250,000 turns).
MAX_PATTERNS = 100

# Rules in one integer of the word table; 62 leaves the sign alone.
MASK_BITS = 62

# Turns of at most so many words are read by the packs of the chat's language too: alone they seem to be of another.
SHORT_TURN = 12


@dataclass(frozen=True)
class Member:
    """A rule with its number (by strength, from 1) and its compiled body."""

    number: int
    rule: Rule
    expression: Expression

    @property
    def language(self) -> str:
        """The language of the turns that the rule reads."""
        return self.rule.language

    @property
    def place(self) -> tuple[int, int]:
        """Which integer of the word table says that the rule is worth a try, and which bit of it."""
        mask, bit = divmod(self.number - 1, MASK_BITS)
        return mask, 1 << bit


@dataclass(frozen=True)
class Gates:
    """The gates of some rules.

    Attributes:
        sql: a select over `turns` and `rule_words`: turn_id, language, chat_language, turn_words, mask_0…, gate_0….
        words_sql: a select that lays `rule_words` down from the variables.
        variables: words and bits as texts, split in SQL: DuckDB plans thousands of literals slowly.
        n_masks: how many integers a turn has.
        n_gates: how many alternations there are.
        places: the alternation that a pattern of a language is in.
    """

    sql: str
    words_sql: str
    variables: Mapping[str, str]
    n_masks: int
    n_gates: int
    places: Mapping[tuple[str, Pattern], int] = field(default_factory=dict)

    def passes(self, member: Member) -> str:
        """Return the condition that a turn passes the gate of one rule."""
        gate = member.expression.gate
        if gate is None or not self.sql:
            return "true"
        mask, bit = member.place
        conditions = [f"mask_{mask} & {bit} <> 0"] if gate.words else []
        conditions += [f"gate_{number}" for number in self.alternations(member)]
        return " or ".join(conditions)

    def alternations(self, member: Member) -> list[int]:
        """Return the numbers of the alternations that a rule's patterns are in."""
        gate = member.expression.gate
        return sorted({self.places[member.language, pattern] for pattern in gate.patterns}) if gate else []


NO_GATES = Gates(sql="", words_sql="", variables={}, n_masks=0, n_gates=0)


def make_gates(members: Sequence[Member]) -> Gates:
    """Return the gates of all rules together."""
    variables, when = _words(members)
    n_masks = sum(name.startswith("rule_first") for name in variables)
    gates, places = _alternations(members)
    return Gates(
        sql=sql_template("signals/gates.sql").render(n_masks=n_masks, when=when, gates=gates),
        words_sql=sql_template("signals/rule_words.sql").render(n_masks=n_masks),
        variables=variables,
        n_masks=n_masks,
        n_gates=len(gates),
        places=places,
    )


def speaks(language: str) -> str:
    """Return the condition under which a pack reads a turn.

    It reads turns of its language and, in chats of its language, short turns of any: a few words hardly tell Spanish
    from Portuguese or "no funciona" from English. Where neither turn nor chat tells, every pack reads.
    """
    if language == "any":
        return "true"
    name = quote(language)
    short = f"chat_language = {name} and turn_words <= {SHORT_TURN}"
    return f"(language = {name} or ({short}) or (language = 'und' and chat_language in ({name}, 'und')))"


def speaks_any(languages: Iterable[str]) -> str:
    """Return the condition under which some of these packs read a turn."""
    conditions = [speaks(language) for language in sorted(set(languages))]
    return "true" if "true" in conditions else " or ".join(conditions)


def reads(pack: str, language: str, chat_language: str, is_short: bool) -> bool:
    """Whether a pack reads turns of this language in chats of that one: the condition of `speaks`, in Python."""
    return (
        pack in {"any", language}
        or (chat_language == pack and is_short)
        or (language == "und" and chat_language in {pack, "und"})
    )


def _words(members: Iterable[Member]) -> tuple[dict[str, str], str]:
    """Return the words that set rules off with the bits of those rules, and the turns to look for them in.

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
    if not languages:
        return {}, "false"
    texts = sorted(bits[0] | bits[1])
    n_masks = max(which.bit_length() for which in bits[0].values()) // MASK_BITS + 1
    ones = (1 << MASK_BITS) - 1
    variables = {"rule_words": " ".join(texts)}
    for i in range(n_masks):
        for name, which in zip(("first", "second"), bits, strict=True):
            variables[f"rule_{name}_{i}"] = " ".join(str(which[text] >> (MASK_BITS * i) & ones) for text in texts)
    return variables, speaks_any(languages)


def _alternations(members: Iterable[Member]) -> tuple[list[dict[str, Any]], dict[tuple[str, Pattern], int]]:
    """Return the alternations, and the one that each (language, pattern) is in."""
    gates: list[dict[str, Any]] = []
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
