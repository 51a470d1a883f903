r"""Try rules on examples, through the same models as a run: what `dsat-miner rules test` and `rules explain` do.

An example is the text of a turn, which then follows a neutral request and reply, or a whole exchange on one line:

    -- hit: That is wrong
    -- hit: [request] Name a bird [reply] A robin. [turn] Name a bird

`[request] … [reply] …` may come several times before `[turn]`; `\n` stands for a line end.

    failures = check_rules(load_rules())
    for rule, evidence in explain("No, that's wrong, I asked for Python 3", load_rules()):
        print(rule.id, evidence)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.detection.rules import Rule, strength
from dsat_miner.detection.signals import compile_rules
from dsat_miner.engine import connect
from dsat_miner.errors import UserError
from dsat_miner.files import read_text
from dsat_miner.models import TURN_MODELS, bind_turns, build
from dsat_miner.options import MineOptions

REQUEST = "Tell me about the harbour of the old town by the sea."
REPLY = "The harbour lies below the old town. Fishing boats leave at dawn, and a ferry crosses the bay at noon."
MARK = re.compile(r"\[(request|reply|turn)\]\s*")

Message = dict[str, str]


@dataclass(frozen=True)
class Failure:
    """An example that does not do what its rule says: a hit that missed or a miss that hit."""

    rule: Rule
    expected: str
    example: str

    def __str__(self) -> str:
        """Return one line that names the file and the line."""
        did = "was missed" if self.expected == "hit" else "was hit"
        return f"{self.rule.path}:{self.line}: {self.expected}: {self.example!r} {did}"

    @property
    def line(self) -> int:
        """The line of the rule's file that holds the example."""
        lines = enumerate(read_text(self.rule.path).splitlines(), start=1)
        found = (n for n, text in lines if f"{self.expected}:" in text and text.rstrip().endswith(self.example))
        return next(found, 1)


@dataclass(frozen=True)
class Tried:
    """An example of a rule, and the ids of all rules that hit it."""

    rule: Rule
    expected: str
    example: str
    ids: tuple[str, ...]


def check_rules(rules: Sequence[Rule]) -> list[Failure]:
    """Run every hit and miss of the rules through the real turns and signals, in one pass.

    Raises:
        UserError: an example has marks that make no exchange.
    """
    return [
        Failure(tried.rule, tried.expected, tried.example)
        for tried in try_examples(rules)
        if (tried.rule.id in tried.ids) != (tried.expected == "hit")
    ]


def try_examples(rules: Sequence[Rule]) -> list[Tried]:
    """Try all rules on the examples of each, in a chat of its language.

    Raises:
        UserError: an example has marks that make no exchange.
    """
    cases = [
        (rule, expected, example)
        for rule in rules
        for expected, examples in (("hit", rule.hits), ("miss", rule.misses))
        for example in examples
    ]
    chats = [
        ("en" if rule.language == "any" else rule.language, conversation(example, str(rule.path)))
        for rule, _, example in cases
    ]
    with turns_of(chats) as con:
        found = {record: ids for record, ids, _ in _signals(con, rules)}
    return [Tried(*case, tuple(found.get(record, ()))) for record, case in enumerate(cases)]


def explain(
    text: str, rules: Sequence[Rule], *, request: str = REQUEST, reply: str = REPLY, language: str | None = None
) -> list[tuple[Rule, str]]:
    """Return the rules that hit a turn, the strongest first, each with the sentence that shows it.

    Args:
        text: the turn.
        rules: those to try.
        request: the user turn before.
        reply: the reply that the turn judges.
        language: the chat's ISO code; None detects it.
    """
    roles = zip(("user", "assistant", "user"), (request, reply, text), strict=True)
    chat = (language, [{"role": role, "content": content} for role, content in roles])
    with turns_of([chat]) as con:
        hit = {name for _, ids, _ in _signals(con, rules) for name in ids}
        chosen = sorted((r for r in rules if r.id in hit), key=strength)
        return [(rule, _signals(con, [rule])[0][2] or "") for rule in chosen]


def conversation(example: str, where: str) -> list[Message]:
    """Return the messages that an example stands for; its last user message is the turn.

    Raises:
        UserError: the marks are not `[request] … [reply] … [turn] …`.
    """
    text = example.replace("\\n", "\n")
    parts = MARK.split(text)
    if len(parts) == 1:
        parts = ["", "request", REQUEST, "reply", REPLY, "turn", text]
    names = parts[1::2]
    if parts[0].strip() or names != ["request", "reply"] * (len(names) // 2) + ["turn"] or len(names) == 1:
        raise UserError(
            f"{where}: example {example!r}: write [request] … [reply] … [turn] … in this order, on one line"
        )
    roles = {"request": "user", "reply": "assistant", "turn": "user"}
    return [{"role": roles[name], "content": part.strip()} for name, part in zip(names, parts[2::2], strict=True)]


@contextmanager
def turns_of(chats: Sequence[tuple[str | None, list[Message]]]) -> Iterator[duckdb.DuckDBPyConnection]:
    """Build the turns of (language, messages) chats as a run would that keeps everything and redacts nothing."""
    with connect() as con:
        bind_records(con, chats)
        build(con, TURN_MODELS)
        yield con


def bind_records(
    con: duckdb.DuckDBPyConnection, chats: Sequence[tuple[str | None, list[Message]]], *, redact: bool = False
) -> None:
    """Create what the models of the turns read (`records`, `ids` and variables) from (language, messages) chats."""
    con.execute(
        "create temp table examples (record bigint, language varchar, messages struct(role varchar, content varchar)[])"
    )
    con.executemany("insert into examples values (?, ?, ?)", [(i, *chat) for i, chat in enumerate(chats)])
    con.execute(f"create temp table records as {read_sql('ruletest/examples.sql')}")
    con.execute("create temp table ids (record bigint, conversation_id varchar)")
    bind_turns(con, MineOptions(redact=redact))


def _signals(con: duckdb.DuckDBPyConnection, rules: Sequence[Rule]) -> list[tuple[int, list[str], str | None]]:
    """Return (number of the chat, ids that hit, evidence) of the last turn of each chat."""
    compile_rules(rules).run(con)
    rows = con.execute(
        "select t.record, s.rules, s.evidence_raw from signals as s join turns as t using (turn_id) "
        "qualify t.turn_number = max(t.turn_number) over (partition by t.record) order by t.record"
    ).fetchall()
    return [(int(record), list(ids), evidence) for record, ids, evidence in rows]
