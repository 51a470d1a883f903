"""The budget: the worst case of a call is set aside before it goes out, so that no number of calls at once overshoots.

    reserved = await budget.reserve(tokens_in, tokens_out)   # None: it does not fit any more
    budget.settle(reserved, used_in, used_out)               # what the server counted
    budget.release(reserved)                                 # the server did not take the call

The worst case of a prompt is a token a byte, which no byte-level tokenizer exceeds. A call that may have been billed
without an answer (timed out, torn) is settled at its worst case.
"""

from __future__ import annotations

import asyncio
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
    """Calls and US dollars of one command; no limit where none was given."""

    def __init__(self, options: JudgeOptions) -> None:
        self._max_calls = options.max_calls
        self._max_usd = options.max_usd
        self._prices = (options.price_in, options.price_out)
        self._in_flight: set[int] = set()
        self._reserved_usd = 0.0
        self._reserved_calls = 0
        self._changed = asyncio.Condition()
        self.calls = 0
        self.usd = 0.0
        self.is_exhausted = False

    def cost(self, tokens_in: int, tokens_out: int) -> float | None:
        """Return US dollars for these tokens, None where no prices were given."""
        price_in, price_out = self._prices
        if price_in is None or price_out is None:
            return None
        return (tokens_in * price_in + tokens_out * price_out) / MILLION

    async def reserve(self, tokens_in: int, tokens_out: int) -> Reserved | None:
        """Set the worst case of a call aside; wait while calls on their way may give some back.

        Returns None when it does not fit even with nothing on its way: the budget is then exhausted.
        """
        asked = Reserved(tokens_in, tokens_out, self.cost(tokens_in, tokens_out) or 0.0)
        async with self._changed:
            while not self._fits(asked):
                if self.is_exhausted or self._reserved_calls == 0:
                    self.is_exhausted = True
                    self._changed.notify_all()
                    return None
                await self._changed.wait()
            self._reserved_usd += asked.usd
            self._reserved_calls += 1
        return asked

    def take(self, tokens_in: int, tokens_out: int) -> bool:
        """Book the worst case of a call that is only written down, to be made elsewhere; False if it does not fit."""
        asked = Reserved(tokens_in, tokens_out, self.cost(tokens_in, tokens_out) or 0.0)
        self.is_exhausted = self.is_exhausted or not self._fits(asked)
        if not self.is_exhausted:
            self.calls += 1
            self.usd += asked.usd
        return not self.is_exhausted

    def _fits(self, asked: Reserved) -> bool:
        calls_fit = self._max_calls is None or self.calls + self._reserved_calls < self._max_calls
        usd_fits = self._max_usd is None or self.usd + self._reserved_usd + asked.usd <= self._max_usd
        return calls_fit and usd_fits

    async def settle(self, reserved: Reserved, tokens_in: int | None = None, tokens_out: int | None = None) -> float:
        """Book a call at what the server counted, at its worst case where it did not; return its US dollars."""
        counted_in = reserved.tokens_in if tokens_in is None else tokens_in
        counted_out = reserved.tokens_out if tokens_out is None else tokens_out
        usd = self.cost(counted_in, counted_out) or 0.0
        await self._close(reserved, calls=1, usd=usd)
        return usd

    async def release(self, reserved: Reserved) -> None:
        """Give back what was set aside for a call that the server did not take."""
        await self._close(reserved, calls=0, usd=0.0)

    async def _close(self, reserved: Reserved, *, calls: int, usd: float) -> None:
        async with self._changed:
            self._reserved_usd -= reserved.usd
            self._reserved_calls -= 1
            if self._reserved_calls == 0:
                self._reserved_usd = 0.0  # no rounding error outlives the calls
            self.calls += calls
            self.usd += usd
            self._changed.notify_all()
