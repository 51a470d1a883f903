"""A question about a turn: prompt and key of each vote, and the row of `verdicts` that the answers come to.

    for question in questions(turn, options, load_rubric()):
        cache.get(question.key)

Calls, batches and dry runs ask the same questions, so that an answer counts whichever way it came.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from dsat_miner.judge.answers import Answer, decide
from dsat_miner.judge.budget import worst_tokens
from dsat_miner.judge.cache import Place, Stored, key_of
from dsat_miner.judge.client import parameters
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.rubric import SCHEMA, Message, Rubric

CHARS_A_TOKEN = 3  # for estimates and the pace of tokens a minute; the budget reckons with the worst case
SCHEMA_CHARS = len(str(SCHEMA))


@dataclass(frozen=True)
class Turn:
    """One row of the queue; texts are cut to what a prompt has room for."""

    conversation_id: str
    message_index: int
    user_text_md5: str
    asked_because: str
    reply_refused: bool
    request: str
    judged_reply: str
    follow_up: str

    @property
    def place(self) -> Place:
        """What tells the turn from all others."""
        return self.conversation_id, self.message_index


@dataclass(frozen=True)
class Question:
    """One vote about one turn; `key` is that of its answer in the cache."""

    turn: Turn
    vote: int
    key: str
    messages: list[Message]

    @property
    def worst_tokens(self) -> int:
        """Prompt tokens at most."""
        return worst_tokens(self.messages, SCHEMA_CHARS)

    @property
    def usual_tokens(self) -> int:
        """Prompt tokens about."""
        return (sum(len(m["content"]) for m in self.messages) + SCHEMA_CHARS) // CHARS_A_TOKEN


def questions(turn: Turn, options: JudgeOptions, rubric: Rubric) -> Iterator[Question]:
    """Yield every vote about a turn."""
    messages = rubric.messages(request=turn.request, reply=turn.judged_reply, follow_up=turn.follow_up)
    for vote in range(options.votes):
        key = key_of(
            judge=options.need_model(),
            parameters=parameters(options),
            version=rubric.version,
            schema=SCHEMA,
            messages=messages,
            vote=vote,
        )
        yield Question(turn, vote, key, messages)


def verdict_row(turn: Turn, votes: Sequence[tuple[Answer, Stored]], judge: str, version: str) -> dict[str, Any]:
    """Return the row of `verdicts` that the votes about a turn come to."""
    verdict = decide([answer for answer, _ in votes])
    costs = [stored.cost_usd for _, stored in votes if stored.cost_usd is not None]
    return {
        "conversation_id": turn.conversation_id,
        "message_index": turn.message_index,
        "user_text_md5": turn.user_text_md5,
        "label": verdict.label,
        "p_label": verdict.p_label,
        "kinds": list(verdict.kinds),
        "ur": verdict.ur,
        "evidence": verdict.evidence,
        "reason": verdict.reason,
        "refusal_wrong": verdict.refusal_wrong,
        "asked_because": turn.asked_because,
        "judge": judge,
        "prompt_version": version,
        "votes": verdict.votes,
        "votes_for_label": verdict.votes_for_label,
        "calls": sum(stored.calls for _, stored in votes),
        "tokens_in": sum(stored.tokens_in for _, stored in votes),
        "tokens_out": sum(stored.tokens_out for _, stored in votes),
        "cost_usd": round(sum(costs), 9) if costs else None,
    }
