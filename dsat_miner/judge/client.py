"""One chat completion over the `openai` client: OpenAI, vLLM, llama.cpp, `transformers serve` and their like.

    async with Client(options) as client:
        reply = await client.complete(messages)     # raises CallFailed with a Fault

What a server refuses by name (HTTP 400: a response_format, logprobs, max_tokens, …) is left out or exchanged from then
on, so that only the first calls of a run find it out.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle
from types import TracebackType
from typing import Any, Self

from dsat_miner.chat_api.access import import_openai
from dsat_miner.chat_api.dialect import FORMATS, Dialect, Learner
from dsat_miner.chat_api.faults import CallFailed, fault_of
from dsat_miner.chat_api.replies import Reply, read_completion
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.rubric import SCHEMA, Message

TOP_LOGPROBS = 5
CALLS_A_POOL = 8


def response_format(name: str) -> dict[str, Any] | None:
    """Return the parameter of that name, None for plain text."""
    if name == "json_schema":
        return {"type": name, "json_schema": {"name": "verdict", "strict": True, "schema": SCHEMA}}
    return {"type": name} if name == "json_object" else None


def parameters(options: JudgeOptions) -> dict[str, Any]:
    """Return what is asked of the model besides the messages; part of the key of its answers."""
    return {"temperature": options.sampling, "max_tokens": options.max_tokens, "logprobs": TOP_LOGPROBS}


def body_of(
    options: JudgeOptions,
    messages: Sequence[Message],
    vote: int,
    dialect: Dialect,
    format_at: int = 0,
    max_tokens: int | None = None,
) -> dict[str, Any]:
    """Return the body of one request; the same for a call and for a line of a batch.

    Args:
        options: model, sampling, limit.
        messages: the prompt.
        vote: its number is the seed, so that votes differ and repeat.
        dialect: what the server takes.
        format_at: place in `FORMATS`; a dialect may force a later one.
        max_tokens: instead of the option's.
    """
    body: dict[str, Any] = {
        "model": options.need_model(),
        "messages": list(messages),
        "max_tokens": max_tokens or options.max_tokens,
        "temperature": options.sampling,
        "seed": vote,
        "logprobs": True,
        "top_logprobs": TOP_LOGPROBS,
    }
    if wanted := response_format(FORMATS[format_at]):
        body["response_format"] = wanted
    return dialect.fitted(body)


class Client(Learner):
    """Calls to one server. Use as an async context manager."""

    def __init__(self, options: JudgeOptions) -> None:
        super().__init__()
        self._options = options
        self._key = options.api_key()
        self._openai = import_openai()
        base_url, _ = options.need_server()
        # retries are ours: the client's own would go round the budget. Each request makes a pool look through all its
        # connections, so many of them are dealt out to several pools.
        pools = [
            self._openai.AsyncOpenAI(api_key=self._key, base_url=base_url, max_retries=0, timeout=options.timeout)
            for _ in range(0, options.concurrency, CALLS_A_POOL)
        ]
        self._pools = pools
        self._next_pool = cycle(pools)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pool in self._pools:
            await pool.close()

    async def complete(
        self, messages: Sequence[Message], *, vote: int = 0, format_at: int = 0, max_tokens: int | None = None
    ) -> Reply:
        """Send one request and return what came back.

        Args:
            messages: the prompt.
            vote: number of the vote.
            format_at: place in `FORMATS` to begin at.
            max_tokens: instead of the option's.

        Raises:
            CallFailed: there is no usable reply; its fault says why and whether trying again makes sense.
        """
        return read_completion(await self._posted(messages, vote, format_at, max_tokens), self._key)

    async def _posted(self, messages: Sequence[Message], vote: int, format_at: int, max_tokens: int | None) -> str:
        """Post a request, again without what the server refuses by name."""
        while True:
            used = self.dialect
            body = body_of(self._options, messages, vote, used, format_at, max_tokens)
            try:
                return await self._post(body)
            except CallFailed as failed:
                if not self.learns(used, body, failed.fault):
                    raise

    async def _post(self, body: dict[str, Any]) -> str:
        """Return the text of a successful response."""
        try:
            # the client's typed method would walk through the schema for 3 ms at each call
            return str(await next(self._next_pool).post("/chat/completions", body=body, cast_to=str))
        except (self._openai.OpenAIError, UnicodeEncodeError) as error:
            told = f"no answer within {self._options.timeout:g} s (--timeout)"
            raise CallFailed(fault_of(error, self._key, told)) from None
