"""Ask about one turn: from the cache if it is there, else from the server, with the fallbacks of a bad answer.

A vote is asked for in the strictest format that the server takes (json_schema), and what is no JSON as a json_object;
then the judge is shown its answer and what is wrong with it, once. What is no answer even then is an error of this row.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from dsat_miner.chat_api.faults import CallFailed, Fault, without
from dsat_miner.chat_api.replies import Reply
from dsat_miner.errors import UserError
from dsat_miner.judge.answers import Answer, BadAnswer, label_probabilities, parse
from dsat_miner.judge.budget import Budget, worst_tokens
from dsat_miner.judge.cache import Cache, Stored
from dsat_miner.judge.client import Client
from dsat_miner.judge.limits import Breaker, Gate, backoff
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.questions import CHARS_A_TOKEN, SCHEMA_CHARS, Question, Turn, questions, verdict_row
from dsat_miner.judge.rubric import Message, load_rubric
from dsat_miner.judge.tally import NoAnswer, Paid, Tally

TRIES = 8  # of one request, 429s not counted
POLL_SECONDS = 0.3


class Asker:
    """Asks one server about turns; every call goes through its budget, gate and breaker.

    `client` None asks nobody: what the cache has is used and the rest is counted as not asked.
    """

    def __init__(self, options: JudgeOptions, cache: Cache, client: Client | None, budget: Budget) -> None:
        self.options = options
        self.rubric = load_rubric()
        self.budget = budget
        self.tally = Tally()
        self._cache = cache
        self._client = client
        self._gate = Gate(options.concurrency, options.rpm, options.tpm)
        self._breaker = Breaker()

    async def row(self, turn: Turn) -> dict[str, Any] | None:
        """Return the verdict about a turn as a row, or None where most votes are missing.

        Raises:
            UserError: the server is dead, refuses everything, or answers nothing that can be used.
        """
        self.tally.turns += 1
        asked = questions(turn, self.options, self.rubric)
        found = await asyncio.gather(*(self._vote(question) for question in asked))
        votes = [vote for vote in found if vote is not None]
        if 2 * len(votes) <= len(found):
            return None
        self.tally.judged += 1
        return verdict_row(turn, votes, self.options.need_model(), self.rubric.version)

    async def _vote(self, question: Question) -> tuple[Answer, Stored] | None:
        """Return one vote with what it took; None, and counted, where there is none."""
        key, turn = question.key, question.turn
        known = await self._known_or_claimed(question)
        if known is not None:
            self.tally.cache_hits += 1
            self._cache.used(key, turn.place)
            return known
        try:
            async with self._gate.place():
                vote = await self._asked(question)
        except NoAnswer as error:
            self._cache.give_back(key)
            if error.kind != "not_asked":
                self.tally.errors[error.kind] += 1
                self.tally.give_up_on_nonsense()
            return None
        names = {"judge": self.options.need_model(), "version": self.rubric.version}
        self._cache.put(key, vote[1], turn.place, **names, vote=question.vote)
        self.tally.answers += 1
        return vote

    def _known(self, question: Question) -> tuple[Answer, Stored] | None:
        """Return the vote that the cache has; one that does not count (any more) is as good as none."""
        stored = self._cache.get(question.key)
        if stored is None:
            return None
        try:
            return read_vote(stored, question.turn), stored
        except BadAnswer:
            self._cache.drop(question.key)
            return None

    async def _known_or_claimed(self, question: Question) -> tuple[Answer, Stored] | None:
        """Return the cached vote; else None as soon as no other process is asking for it."""
        while (known := self._known(question)) is None:
            if self._client is None or self.budget.is_exhausted:
                return None
            if self._cache.claim(question.key):
                known = self._known(question)  # it may have come in just before the claim was free
                if known is not None:
                    self._cache.give_back(question.key)
                return known
            await asyncio.sleep(POLL_SECONDS)
        return known

    async def _asked(self, question: Question) -> tuple[Answer, Stored]:
        """Ask for one vote until there is an answer, at most three times.

        Raises:
            NoAnswer: there is none.
        """
        if self._client is None or self.budget.is_exhausted:
            raise NoAnswer("not_asked")
        paid, prompt, format_at, max_tokens, is_last = Paid(), question.messages, 0, self.options.max_tokens, False
        lost = ""  # what was wrong with the answer before
        while True:
            try:
                reply = await self._call(prompt, question.vote, format_at, max_tokens, paid)
            except NoAnswer as error:  # the budget may end between an answer and its repair
                raise NoAnswer(lost if lost and error.kind == "not_asked" else error.kind) from None
            try:
                stored = checked(reply, question.turn)
            except BadAnswer as bad:
                lost = bad.kind
                self.tally.fault(lost, without(self.options.api_key(), str(bad)))
                if is_last or bad.kind == "refusal":
                    raise NoAnswer(bad.kind) from None
                if bad.kind == "length":
                    max_tokens, is_last = 2 * max_tokens, True
                elif bad.kind == "not_json" and format_at == 0 and self._client.dialect.format == 0:
                    format_at = 1
                else:
                    prompt, is_last = self.rubric.repaired(question.messages, reply.content, str(bad)), True
            else:
                usd = paid.usd if self.budget.cost(0, 0) is not None else None
                stored = replace(
                    stored, calls=paid.calls, tokens_in=paid.tokens_in, tokens_out=paid.tokens_out, cost_usd=usd
                )
                return read_vote(stored, question.turn), stored

    async def _call(self, messages: list[Message], vote: int, format_at: int, max_tokens: int, paid: Paid) -> Reply:
        """Make one request, with pauses and further tries as the server's faults ask for them."""
        attempt = limited = 0
        while True:
            try:
                return await self._try(messages, vote, format_at, max_tokens, paid)
            except CallFailed as failed:
                fault = failed.fault
            self.tally.fault(fault.kind, fault.message)
            if fault.kind == "fatal":
                raise UserError(f"the judge refuses: {fault.message}: check --api-key-env, --model and --base-url")
            self._breaker.failed(fault.kind, fault.message, fault.pause)
            if not fault.may_pass:
                raise NoAnswer(fault.kind)
            if fault.kind == "rate_limited":
                pause = fault.pause if fault.pause is not None else backoff(limited)
                limited += 1
                self._gate.refused(pause)
                await asyncio.sleep(pause)
                continue
            attempt += 1
            if attempt >= TRIES:
                raise NoAnswer(fault.kind)
            await asyncio.sleep(backoff(attempt - 1, asked_for=fault.pause))

    async def _try(self, messages: list[Message], vote: int, format_at: int, max_tokens: int, paid: Paid) -> Reply:
        """Send one request within the budget and book what it took.

        Raises:
            CallFailed: it failed.
            NoAnswer: the budget has no room for it.
        """
        assert self._client is not None
        reserved = await self.budget.reserve(worst_tokens(messages, SCHEMA_CHARS), max_tokens)
        if reserved is None:
            raise NoAnswer("not_asked")
        expected = sum(len(m["content"]) for m in messages) // CHARS_A_TOKEN + max_tokens
        try:
            await self._gate.opened(expected)
            reply = await self._client.complete(messages, vote=vote, format_at=format_at, max_tokens=max_tokens)
        except CallFailed as failed:
            await self._book(failed.fault, reserved, paid)
            raise
        except BaseException:
            await self.budget.release(reserved)
            raise
        self._gate.answered()
        self._breaker.answered()
        tokens_in = reserved.tokens_in if reply.tokens_in is None else reply.tokens_in
        tokens_out = reserved.tokens_out if reply.tokens_out is None else reply.tokens_out
        self._gate.tokens.give_back(expected - tokens_in - tokens_out)
        paid.usd += await self.budget.settle(reserved, tokens_in, tokens_out)
        self._count(paid, tokens_in, tokens_out)
        return reply

    async def _book(self, fault: Fault, reserved: Any, paid: Paid) -> None:
        """Book a failed call: at its worst case if it may have been billed."""
        if fault.is_billed:
            paid.usd += await self.budget.settle(reserved)
            self._count(paid, 0, 0)
        else:
            await self.budget.release(reserved)

    def _count(self, paid: Paid, tokens_in: int, tokens_out: int) -> None:
        for total in (paid, self.tally):
            total.calls += 1
            total.tokens_in += tokens_in
            total.tokens_out += tokens_out
        self.tally.usd = self.budget.usd


def read_vote(stored: Stored, turn: Turn) -> Answer:
    """Return the vote in an answer, with the label probabilities that were kept beside it.

    Raises:
        BadAnswer: it does not count.
    """
    return replace(parse(stored.content, follow_up=turn.follow_up), p_labels=stored.p_labels)


def checked(reply: Reply, turn: Turn) -> Stored:
    """Return what is to be kept of a reply: one call, and the tokens that the server counted.

    Raises:
        BadAnswer: it is no answer about this turn.
    """
    check_end(reply)
    parse(reply.content, follow_up=turn.follow_up)
    p_labels = label_probabilities(reply.logprobs)
    return Stored(reply.content, p_labels, 1, reply.tokens_in or 0, reply.tokens_out or 0, None)


def check_end(reply: Reply) -> None:
    """Make sure that a reply is one: no refusal, not empty, not cut off.

    Raises:
        BadAnswer: refusal, length or not_json.
    """
    if reply.refusal or reply.finish_reason == "content_filter":
        raise BadAnswer("refusal", "the model refused")
    if reply.finish_reason == "length":
        try:
            parse(reply.content, follow_up=reply.content)
        except BadAnswer as bad:
            if bad.kind == "not_json":
                raise BadAnswer("length", "it was cut off") from None
    if not reply.content.strip():
        raise BadAnswer("not_json", "it is empty")
