"""The budget: the worst case of a call is set aside before it goes out, so that no number of calls at once overshoots.

    reserved = await budget.reserve(tokens_in, tokens_out)   # None: it does not fit any more
    await budget.settle(reserved, used_in, used_out)         # what the server counted
    await budget.release(reserved)                           # the server did not take the call

The worst case of a prompt is a token a byte, which no byte-level tokenizer exceeds. A call that may have been billed
without an answer (timed out, torn) is settled at its worst case.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence
from dataclasses import dataclass

from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.rubric import Message

TOKENS_A_MESSAGE = 16  # chat templates put marks and role names around each message
TOKENS_A_PROMPT = 64
MILLION = 1_000_000


def worst_tokens(messages: Sequence[Message], schema_chars: int) -> int:
    """Return how many prompt tokens these messages can have at most; some servers put the schema in, too."""
    texts = sum(len(m["content"].encode(errors="surrogatepass")) + TOKENS_A_MESSAGE for m in messages)
    return texts + schema_chars + TOKENS_A_PROMPT


@dataclass(frozen=True)
class Reserved:
    """What is set aside for one call."""

    tokens_in: int
    tokens_out: int
    usd: float


class Budget:
    """Calls and US dollars of one command; no limit where none was given.

    Tokens are added up, and priced as a whole: no rounding error makes room for a call.
    """

    def __init__(self, options: JudgeOptions) -> None:
        self._max_calls = options.max_calls
        self._max_usd = options.max_usd
        self._prices = (options.price_in, options.price_out)
        self._used = (0, 0)
        self._reserved = (0, 0)
        self._reserved_calls = 0
        self._factors = (1.0, 1.0)  # highest ratios so far of tokens billed to our worst case: prompt, answer
        self._needed_usd = 0.0
        self._changed = asyncio.Condition()
        self.calls = 0
        self.is_exhausted = False

    def cost(self, tokens_in: float, tokens_out: float) -> float | None:
        """Return US dollars for these tokens, None where no prices were given."""
        price_in, price_out = self._prices
        if price_in is None or price_out is None:
            return None
        return (tokens_in * price_in + tokens_out * price_out) / MILLION

    @property
    def usd(self) -> float:
        """US dollars that have been spent."""
        return self.cost(*self._used) or 0.0

    @property
    def shortage(self) -> str | None:
        """What to tell where a single request needs more than the whole budget; None where that has not happened."""
        if not self._needed_usd:
            return None
        return f"--max-usd {self._max_usd:g}: one request needs up to ${rounded_up(self._needed_usd)}: raise it"

    async def reserve(self, tokens_in: int, tokens_out: int) -> Reserved | None:
        """Set the worst case of a call aside; wait while calls on their way may give some back.

        Returns None when it does not fit even with nothing on its way: the budget is then exhausted.
        """
        async with self._changed:
            while not self._fits(tokens_in, tokens_out):
                if self.is_exhausted or self._reserved_calls == 0:
                    self.is_exhausted = True
                    self._changed.notify_all()
                    return None
                await self._changed.wait()
            self._reserved = (self._reserved[0] + tokens_in, self._reserved[1] + tokens_out)
            self._reserved_calls += 1
        return Reserved(tokens_in, tokens_out, self.cost(*self._worst(tokens_in, tokens_out)) or 0.0)

    def take(self, tokens_in: int, tokens_out: int, *, usual_in: int | None = None) -> bool:
        """Book the worst case of a call that is made elsewhere, if at all; False if it does not fit.

        Args:
            tokens_in: prompt tokens at most.
            tokens_out: answer tokens at most.
            usual_in: prompt tokens to book instead, for an estimate.
        """
        self.is_exhausted = self.is_exhausted or not self._fits(tokens_in, tokens_out)
        if not self.is_exhausted:
            self.calls += 1
            self._spend(tokens_in if usual_in is None else usual_in, tokens_out)
        return not self.is_exhausted

    def _fits(self, tokens_in: int, tokens_out: int) -> bool:
        if self._max_calls is not None and self.calls + self._reserved_calls >= self._max_calls:
            return False
        if self._max_usd is None:
            return True
        alone = self.cost(*self._worst(tokens_in, tokens_out)) or 0.0
        if alone > self._max_usd:
            self._needed_usd = max(self._needed_usd, alone)
        worst = self._worst(self._reserved[0] + tokens_in, self._reserved[1] + tokens_out)
        return (self.cost(self._used[0] + worst[0], self._used[1] + worst[1]) or 0.0) <= self._max_usd

    def _worst(self, tokens_in: int, tokens_out: int) -> tuple[int, int]:
        """Return how many tokens this server may bill for so many by our reckoning."""
        return math.ceil(tokens_in * self._factors[0]), math.ceil(tokens_out * self._factors[1])

    async def settle(self, reserved: Reserved, tokens_in: int | None = None, tokens_out: int | None = None) -> float:
        """Book a call at what the server counted, at its worst case where it did not; return its US dollars.

        A server that counts more than the worst case is believed: what is on its way and what follows is set aside at
        its rate, so that it oversteps the budget once at most.
        """
        worst_in, worst_out = self._worst(reserved.tokens_in, reserved.tokens_out)
        counted_in = worst_in if tokens_in is None else tokens_in
        counted_out = worst_out if tokens_out is None else tokens_out
        self._factors = (
            max(self._factors[0], counted_in / max(reserved.tokens_in, 1)),
            max(self._factors[1], counted_out / max(reserved.tokens_out, 1)),
        )
        async with self._changed:
            self.calls += 1
            self._spend(counted_in, counted_out)
            self._close(reserved)
        return self.cost(counted_in, counted_out) or 0.0

    async def release(self, reserved: Reserved) -> None:
        """Give back what was set aside for a call that the server did not take."""
        async with self._changed:
            self._close(reserved)

    def _spend(self, tokens_in: int, tokens_out: int) -> None:
        self._used = (self._used[0] + tokens_in, self._used[1] + tokens_out)

    def _close(self, reserved: Reserved) -> None:
        self._reserved = (self._reserved[0] - reserved.tokens_in, self._reserved[1] - reserved.tokens_out)
        self._reserved_calls -= 1
        self._changed.notify_all()


def rounded_up(usd: float) -> str:
    """Return US dollars with two telling digits, never less than they are."""
    places = max(2, 1 - math.floor(math.log10(usd)))
    return f"{math.ceil(usd * 10**places) / 10**places:,.{places}f}"
