"""Rule packs as SQL over `turns`: gates first, then each rule that is worth a try on the few turns that pass.

Several statements, since DuckDB plans every pattern that a statement names, each time that it runs: the words that set
rules off (`rule_words`), what each turn holds of them (`rule_gates`), the rules that any turn at hand may set off, some
packs at a time (`rule_hits`, by turn `hits`), and what those speak of that are the strongest of a turn (`signals`).
Most parts of a log speak few languages, so most packs are never planned.

    compile_rules(load_rules()).run(con)  # needs `turns`; leaves `signals`: turn_id, rules, evidence_raw, complains
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import duckdb

from dsat_miner.contracts import no_rows
from dsat_miner.detection.expressions import Expression
from dsat_miner.detection.gates import (
    MASK_BITS,
    NO_GATES,
    SHORT_TURN,
    Gates,
    Member,
    make_gates,
    reads,
    speaks,
    speaks_any,
)
from dsat_miner.detection.rules import Rule, expressions, strength
from dsat_miner.engine import planned_as_written, set_variables
from dsat_miner.errors import UserError, line_of
from dsat_miner.quoting import quote
from dsat_miner.templating import sql_template

# Where a sentence or a line ends; a full stop inside a number or a name ends nothing.
SENTENCE_END = r"[.!?]\s|[。！？]|\n"

# Rules in one statement: each adds some 0.3 MB to its plan, which lives until it has run. Packs are not torn.
MAX_RULES = 128


@dataclass(frozen=True)
class RulePass:
    """Compiled rules of any number and language; picklable, made once a run."""

    members: tuple[Member, ...]
    gates: Gates

    @property
    def variables(self) -> dict[str, str]:
        """What `run` sets before its statements: ids and words, joined by spaces."""
        return {"rule_ids": " ".join(member.rule.id for member in self.members), **self.gates.variables}

    def statements(self) -> Iterator[str]:
        """Yield the statements that make `signals`, with every rule in them."""
        yield from self._gate_statements()
        yield from self._hit_statements(self.members)
        yield _table("signals", self._signals_sql(self.members))

    def run(self, con: duckdb.DuckDBPyConnection) -> None:
        """Create `signals` over `turns`: turn_id, rules (sorted ids), evidence_raw, complains.

        `turns` has the columns of `rules.TURN_COLUMNS`, turn_id and redacted_text (the turn as it may be written out,
        NULL where that is user_text).

        Raises:
            UserError: a rule fails on a turn; names its file and line.
        """
        try:
            self._run(con)
        except (duckdb.DataError, duckdb.ProgrammingError) as error:  # a value that a rule cannot take
            if culprit := self._failing(con):
                raise UserError(f"{culprit}; let it hold for every turn, with try_cast for one") from error
            raise

    def _run(self, con: duckdb.DuckDBPyConnection) -> None:
        set_variables(con, **self.variables)
        for statement in self._gate_statements():
            con.execute(statement)
        active = self._active(con)
        with planned_as_written(con):
            for statement in self._hit_statements(active):
                con.execute(statement)
            strongest = {number for (number,) in con.execute("select distinct list_min(numbers) from hits").fetchall()}
            signals = self._signals_sql([member for member in self.members if member.number in strongest])
            con.execute(_table("signals", signals))

    def _failing(self, con: duckdb.DuckDBPyConnection) -> str:
        """Return which rule fails on the turns that it is tried on, and how; an empty text where none does."""
        # without gates the second time: where a gate failed itself, there are none, or those of other turns
        for gates in (self.gates, NO_GATES):
            for member in self.members:
                try:
                    with planned_as_written(con):
                        con.execute(_table("rule_hits", self._rule_hits_sql([member], gates)))
                except duckdb.CatalogException:
                    break
                except duckdb.Error as error:
                    rule = member.rule
                    return f"{rule.path}:{rule.line}: rule {rule.id} fails on a turn ({line_of(error)})"
        return ""

    def _gate_statements(self) -> Iterator[str]:
        if self.gates.n_masks:
            yield _table("rule_words", self.gates.words_sql)
        if self.gates.sql:
            yield _table("rule_gates", self.gates.sql)

    def _hit_statements(self, members: Sequence[Member]) -> Iterator[str]:
        """Yield the statements that try rules and leave `hits`."""
        yield _table("rule_hits", no_rows("signals/rule_hits"))
        for batch in _batches(members):
            yield f"insert into rule_hits\n{self._rule_hits_sql(batch, self.gates)}"
        sql = sql_template("signals/hits.sql").render(
            yielding=[m.number for m in members if m.rule.yields], first_sat=_first_sat(members)
        )
        yield _table("hits", sql)

    def _rule_hits_sql(self, members: Sequence[Member], gates: Gates) -> str:
        """Return the select that tries rules."""
        masks = [
            {"first_number": mask * MASK_BITS + 1, "groups": _groups(sharing, gates)}
            for mask, sharing in groupby(sorted(members, key=lambda m: m.number), key=lambda m: m.place[0])
        ]
        return sql_template("signals/rule_hits.sql").render(
            is_gated=bool(gates.sql),
            masks=masks,
            mask_bits=MASK_BITS,
            when=speaks_any(m.language for m in members),
        )

    def _signals_sql(self, members: Sequence[Member]) -> str:
        """Return the select that finds the evidence, where these rules may be the strongest of a turn."""
        return sql_template("signals/signals.sql").render(
            evidence=[(m.number, _shows(m.expression)) for m in members if m.expression.evidence],
            sentence_end=quote(SENTENCE_END),
            first_sat=_first_sat(self.members),
        )

    def _active(self, con: duckdb.DuckDBPyConnection) -> list[Member]:
        """Return the rules that some turn in `rule_gates` may set off; all of them where nothing is gated."""
        if not self.gates.sql:
            return list(self.members)
        template = sql_template("signals/active.sql")
        sql = template.render(short_turn=SHORT_TURN, n_masks=self.gates.n_masks, n_gates=self.gates.n_gates)
        shapes = con.execute(sql).fetchall()
        held = {
            pack: _together([shape[3:] for shape in shapes if reads(pack, *shape[:3])])
            for pack in {member.language for member in self.members}
        }
        return [member for member in self.members if self._may_hit(member, held[member.language])]

    def _may_hit(self, member: Member, held: tuple[list[int], list[bool]] | None) -> bool:
        """Whether turns that hold these bits of masks and alternations may set a rule off; None stands for no turns."""
        gate = member.expression.gate
        if gate is None or held is None:
            return held is not None
        masks, alternations = held
        mask, bit = member.place
        said = bool(gate.words) and bool(masks[mask] & bit)
        return said or any(alternations[number] for number in self.gates.alternations(member))


def _table(name: str, select: str) -> str:
    return f"create or replace temp table {name} as\n{select}"


def _groups(members: Iterable[Member], gates: Gates) -> list[dict[str, Any]]:
    """Return the rules language by language: when to look at a turn at all, and when to try each rule."""
    ordered = sorted(members, key=lambda m: (m.language, m.number))
    return [
        {
            "when": speaks(language),
            "rules": [(m.place[1], gates.passes(m), m.expression.sql) for m in pack],
        }
        for language, pack in groupby(ordered, key=lambda m: m.language)
    ]


def _batches(members: Iterable[Member]) -> Iterator[list[Member]]:
    """Yield whole packs of at most MAX_RULES rules together, or one that has more."""
    batch: list[Member] = []
    ordered = sorted(members, key=lambda m: (m.language != "any", m.language, m.number))
    for _, pack in groupby(ordered, key=lambda m: m.language):
        rules = list(pack)
        if batch and len(batch) + len(rules) > MAX_RULES:
            yield batch
            batch = []
        batch += rules
    if batch:
        yield batch


def _first_sat(members: Iterable[Member]) -> int:
    """Return the least number of a sat rule; dsat rules lie below it. 0 where there is none."""
    return min((m.number for m in members if m.rule.polarity == "sat"), default=0)


def _together(shapes: Sequence[tuple[list[int], list[bool]]]) -> tuple[list[int], list[bool]] | None:
    """Return what turns of several kinds hold together; None for no turns."""
    if not shapes:
        return None
    masks = [functools.reduce(operator.or_, bits) for bits in zip(*(masks for masks, _ in shapes), strict=True)]
    return masks, [any(found) for found in zip(*(gates for _, gates in shapes), strict=True)]


def compile_rules(rules: Sequence[Rule], *, gated: bool = True) -> RulePass:
    """Compile rules into one pass over `turns`.

    Args:
        rules: any number of them, of any language. They are numbered by strength, so that the least number of those
            that hit a turn is the one to show evidence for.
        gated: False tries every rule on every turn: slow, to compare with.
    """
    return _rule_pass(tuple(rules), gated)


@functools.lru_cache(maxsize=4)  # a notebook mines more than once
def _rule_pass(rules: tuple[Rule, ...], gated: bool) -> RulePass:
    # in the order in which they were read and checked: bodies are compiled once a process
    compiled = dict(zip(rules, expressions(rules), strict=True))
    members = tuple(Member(i, rule, compiled[rule]) for i, rule in enumerate(sorted(rules, key=strength), start=1))
    return RulePass(members, make_gates(members) if gated and members else NO_GATES)


def _shows(expression: Expression) -> str:
    """Return the condition on a sentence that it holds what the rule speaks of."""
    place = {"words": "words", "raw_head": "said"}
    conditions = []
    for column, found in groupby(sorted(expression.evidence), key=lambda part: part[0]):
        joined = "|".join(f"(?:{pattern})" for _, pattern in found)
        conditions.append(f"regexp_matches({place[column]}, {quote(joined)})")
    return "(" + " or ".join(conditions) + ")"
