"""What a batch left without an answer is written again, and started where it was started before.

Each request counts for itself: what matters is the newest part that holds it, whichever rounds other requests have had.
A round that only taught what a server refuses by name is not counted; there are only so many such lessons.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from dsat_miner.judge.batch_files import BatchPart, Books, read_lines, request_line
from dsat_miner.judge.budget import Budget, worst_tokens
from dsat_miner.judge.client import body_of
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.questions import SCHEMA_CHARS

ROUNDS = 3


def again(
    books: Books, options: JudgeOptions, missing: set[str], *, start: Callable[[list[BatchPart]], None]
) -> list[str]:
    """Ask again for what nothing is on its way about, each request in three rounds at most; return what to tell.

    Args:
        books: all parts.
        options: those of the books, with the budget of this command.
        missing: keys of the questions without an answer.
        start: starts parts on the server.
    """
    newest = {key: part for part in books.parts for key in _keys(books, part) if key in missing}
    open_keys = books.open_keys()
    counts: Counter[str] = Counter()
    todo: dict[tuple[int, bool], dict[str, BatchPart]] = {}
    for key, part in newest.items():
        if key in open_keys:
            counts["on their way" if part.state == "submitted" else "not started"] += 1
        elif (number := part.round + (not part.is_lesson)) > ROUNDS:
            counts["given up"] += 1
        else:
            todo.setdefault((number, part.batch_id is not None), {})[key] = part
    told, budget = [], Budget(options)
    for (number, is_started), wanted in sorted(todo.items()):
        new = books.add(_retold(books, wanted, options, budget), number_of_round=number)
        n_new = sum(part.lines for part in new)
        counts["no room"] += len(wanted) - n_new
        if new:
            if is_started:
                start(new)
            told.append(
                f"{n_new:,} requests have no usable answer: written again in {len(new)} files"
                + (", and started" if is_started else "")
            )
    told += [budget.shortage] if budget.shortage else []
    return [*told, *_left(counts), f"{len(newest):,} requests stay open"]


def _left(counts: Counter[str]) -> list[str]:
    """Return a line about each kind of request that was not written again."""
    lines = {
        "no room": "the budget leaves no room to ask again for {} requests",
        "given up": f"{{}} requests have no usable answer after {ROUNDS} rounds: give --batch write again to go on",
        "not started": "{} requests are written and not started: give --batch submit, or run their files",
        "on their way": "{} requests are not back yet: give --batch collect again later",
    }
    return [line.format(f"{counts[name]:,}") for name, line in lines.items() if counts[name]]


def _keys(books: Books, part: BatchPart) -> Iterator[str]:
    """Yield the keys of the requests of a part."""
    return (line["custom_id"] for line in read_lines(books.file("requests", part)))


def _retold(
    books: Books, wanted: dict[str, BatchPart], options: JudgeOptions, budget: Budget
) -> Iterator[dict[str, Any]]:
    """Yield requests in the words that the server takes, while their worst case fits into the budget."""
    numbers = {part.number for part in wanted.values()}
    for part in [part for part in books.parts if part.number in numbers]:
        for line in read_lines(books.file("requests", part)):
            key, old = line["custom_id"], line["body"]
            if wanted.get(key) is not part:
                continue
            if not budget.take(worst_tokens(old["messages"], SCHEMA_CHARS), options.max_tokens):
                return
            body = body_of(options, old["messages"], int(old.get("seed", 0)), books.dialect)
            yield request_line(key, body)
