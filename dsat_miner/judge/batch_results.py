"""The results of a batch: every valid answer goes into the cache, and what a server refuses by name is learned.

    found = take_in(books, options, cache, questions)

`found` has lines for the user and the keys of the questions that are still without an answer.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace

from dsat_miner.chat_api.access import NO_KEY
from dsat_miner.chat_api.faults import CallFailed, without
from dsat_miner.chat_api.replies import read_completion
from dsat_miner.judge.answers import BadAnswer
from dsat_miner.judge.asking import checked
from dsat_miner.judge.batch_files import Books, read_lines
from dsat_miner.judge.budget import Budget
from dsat_miner.judge.cache import Cache, Stored
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.questions import Question, Turn
from dsat_miner.judge.rubric import load_rubric

OK = 200


@dataclass
class TakenIn:
    """What reading the results came to."""

    told: list[str] = field(default_factory=list)
    missing: set[str] = field(default_factory=set)


def take_in(books: Books, options: JudgeOptions, cache: Cache, asked: Iterable[Question]) -> TakenIn:
    """Put every valid answer of the results into the cache."""
    counts: Counter[str] = Counter()
    found = TakenIn()
    version, budget = load_rubric().version, Budget(options)
    with closing(sqlite3.connect("")) as results:  # a temporary file: results may be larger than memory
        refusal = _load(books, results, options)
        for question in asked:
            key, turn = question.key, question.turn
            if cache.get(key) is not None:
                continue
            found.missing.add(key)
            kinds = []
            for (body,) in results.execute("select body from results where key = ? order by place", (key,)).fetchall():
                stored = _answer(body, turn, budget)
                if isinstance(stored, Stored):
                    cache.put(key, stored, turn.place, judge=options.need_model(), version=version, vote=question.vote)
                    found.missing.discard(key)
                    kinds = ["answers taken in"]
                    break
                kinds.append(stored)
            counts.update(kinds[-1:])
    for part in books.parts:
        part.is_read = part.is_read or not part.is_open
    books.save()
    found.told = [f"{name}: {n:,}" for name, n in sorted(counts.items())]
    found.told += [f"the last line that failed: {refusal}"] if refusal else []
    return found


def _load(books: Books, results: sqlite3.Connection, options: JudgeOptions) -> str | None:
    """Load the results of all parts that are done, by key; what a server refuses by name is learned.

    Returns what the server says of the last new line that failed, without secrets; None where none did.
    """
    refusal = None
    results.execute("create table results (place integer primary key, key text, body text)")
    for part in books.parts:
        n_answers, learned = 0, part.dialect
        for line in (line for kind in ("results", "errors") for line in read_lines(books.file(kind, part))):
            response = line.get("response")
            if not isinstance(response, dict):
                continue
            body = json.dumps(response.get("body") or {})
            if response.get("status_code") == OK:
                results.execute("insert into results (key, body) values (?, ?)", (line["custom_id"], body))
                n_answers += 1
            else:
                learned = learned.joined(part.dialect.without(body))
                if not part.is_read:
                    refusal = f"HTTP {response.get('status_code')}: {without(options.api_key(), body)}"
        if not part.is_read and learned != part.dialect:
            books.dialect = books.dialect.joined(learned)
            part.is_lesson = n_answers == 0
    results.execute("create index by_key on results (key)")
    return refusal


def _answer(body: str, turn: Turn, budget: Budget) -> Stored | str:
    """Return the answer in one result, or the kind of what is wrong with it."""
    try:
        stored = checked(read_completion(body, NO_KEY), turn)
    except CallFailed as failed:
        return f"not usable: {failed.fault.kind}"
    except BadAnswer as bad:
        return f"not usable: {bad.kind}"
    return replace(stored, cost_usd=budget.cost(stored.tokens_in, stored.tokens_out))
