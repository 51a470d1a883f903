"""How fast to ask: calls at once that follow what the server takes, a pace for its quotas, pauses, and when to give up.

`Gate` admits questions: at most as many at once as the server has shown to take (additive increase, multiplicative
decrease at each 429), not before a Retry-After has passed, and within requests and tokens a minute. `Breaker` ends a
run whose server is dead. `backoff` is the pause before another try.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from dsat_miner.errors import UserError

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 20.0
SHRINK = 0.6
# seconds without one answer after which a server is given up: nobody there; failing or hanging
PATIENCE = {"connection": 10.0}
USUAL_PATIENCE = 40.0
# seconds of nothing but 429 after which it is given up: if it has never answered (besides the longest pause it
# asked for), and if it has
LIMIT_PATIENCE = 60.0
LIMIT_PATIENCE_AFTER_ANSWERS = 600.0
# how much life a kind of failure shows; it resets the counts of the kinds that show less: who says 429 does not hang
SHOWS = {"connection": 0, "timeout": 0, "server_error": 1, "bad_response": 1, "rate_limited": 2, "refused": 2}
# failures in a row that it takes besides, of a server that has never answered, and of one that has; a call that hung
# until its timeout tells more than one that failed at once
FAILURES = {"timeout": 1, "refused": 10}
USUAL_FAILURES = 3
FAILURES_AFTER_ANSWERS = {"timeout": 2}
USUAL_FAILURES_AFTER_ANSWERS = 10


def backoff(attempt: int, *, asked_for: float | None = None) -> float:
    """Return seconds to wait before try number `attempt` + 1: doubled each time, with full jitter (half at least).

    A server that fails may ask for more, but not for longer than the longest pause: its end has to show in a minute.
    """
    longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0**attempt)
    pause = longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreads calls, keeps no secret
    return max(pause, min(asked_for or 0.0, LONGEST_PAUSE))


class Pace:
    """An amount a minute, spent evenly: a call that would come too early waits."""

    def __init__(self, a_minute: int | None) -> None:
        self._seconds_each = 60.0 / a_minute if a_minute else 0.0
        self._next = 0.0

    async def wait(self, amount: int = 1) -> None:
        """Wait for this amount's turn."""
        if not self._seconds_each:
            return
        now = time.monotonic()
        start = max(self._next, now)
        self._next = start + amount * self._seconds_each
        if start > now:
            await asyncio.sleep(start - now)

    def give_back(self, amount: int) -> None:
        """Return what a call was expected to take and did not."""
        if self._seconds_each:
            self._next = max(self._next - amount * self._seconds_each, 0.0)


class Gate:
    """Admits calls to one server."""

    def __init__(self, concurrency: int, rpm: int | None = None, tpm: int | None = None) -> None:
        self._most = concurrency
        self._limit = float(concurrency)
        self._inside = 0
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._closed_until = 0.0
        self._shrunk_at = 0.0
        self._requests = Pace(rpm)
        self.tokens = Pace(tpm)

    @property
    def limit(self) -> int:
        """Calls at once that are admitted now."""
        return max(1, int(self._limit))

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Hold a place until a question is answered, its further tries included: what has been paid for comes first."""
        while self._inside >= self.limit:
            turn = asyncio.get_running_loop().create_future()
            self._waiting.append(turn)
            try:
                await turn
            except asyncio.CancelledError:
                if turn.done() and not turn.cancelled():  # let in and called off at once: the place is another's
                    self._wake(1)
                raise
        self._inside += 1
        try:
            yield
        finally:
            self._inside -= 1
            self._wake(self.limit - self._inside)

    async def opened(self, tokens: int) -> None:
        """Wait until a call that is expected to take so many tokens may go out."""
        await self._requests.wait()
        await self.tokens.wait(tokens)
        while (wait := self._closed_until - time.monotonic()) > 0:  # noqa: ASYNC110 - it may be put off again
            await asyncio.sleep(wait)

    def _wake(self, places: int) -> None:
        """Let as many in as there are places; one that was cancelled while it waited takes none."""
        while places > 0 and self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                places -= 1

    def answered(self) -> None:
        """Widen by one call for each round of answers."""
        self._limit = min(float(self._most), self._limit + 1.0 / max(self._limit, 1.0))

    def refused(self, pause: float) -> None:
        """Narrow, once a round, and keep everybody out for `pause` seconds: the server has said 429."""
        now = time.monotonic()
        if now >= self._shrunk_at:
            self._limit = max(1.0, self._limit * SHRINK)
            self._shrunk_at = now + max(pause, FIRST_PAUSE)
        self._closed_until = max(self._closed_until, now + pause)


class Breaker:
    """Counts failures of each kind between answers, and says when there is no point in going on."""

    def __init__(self) -> None:
        self._has_answered = False
        self._failures: Counter[str] = Counter()
        self._since: dict[str, float] = {}
        self._longest_pause = 0.0
        self._start_anew(SHOWS)

    def answered(self) -> None:
        """Note that the server works."""
        self._has_answered = True
        self._start_anew(SHOWS)

    def failed(self, kind: str, message: str, pause: float | None = None) -> None:
        """Note a failure that is the server's, and the seconds that it asks to wait.

        Raises:
            UserError: it has been silent or failing for too long.
        """
        self._start_anew([other for other, shown in SHOWS.items() if shown < SHOWS[kind]], pause or 0.0)
        self._failures[kind] += 1
        self._longest_pause = max(self._longest_pause, pause or 0.0)
        if self._has_answered:
            needed = FAILURES_AFTER_ANSWERS.get(kind, USUAL_FAILURES_AFTER_ANSWERS)
        else:
            needed = FAILURES.get(kind, USUAL_FAILURES)
        silent = time.monotonic() - self._since[kind]
        if self._failures[kind] >= needed and silent > self._patience(kind):
            does = "refuses everything" if kind == "refused" else "does not answer"
            raise UserError(
                f"the judge {does} ({self._failures[kind]} failures in a row, the last: {message}): check "
                "--base-url, --model and the server, then give the same command again; what was answered is kept"
            )

    def _start_anew(self, kinds: Iterable[str], pause: float = 0.0) -> None:
        """Forget the failures of these kinds; a pause that was asked for is no silence of the server's."""
        since = time.monotonic() + pause
        for kind in kinds:
            self._failures[kind], self._since[kind] = 0, since

    def _patience(self, kind: str) -> float:
        """Return for how many seconds failures of a kind may go on."""
        if kind != "rate_limited":
            return PATIENCE.get(kind, USUAL_PATIENCE)
        return LIMIT_PATIENCE_AFTER_ANSWERS if self._has_answered else LIMIT_PATIENCE + self._longest_pause
