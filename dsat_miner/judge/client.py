"""One chat completion over the `openai` client: OpenAI, vLLM, llama.cpp, `transformers serve` and their like.

    async with Client(options) as client:
        reply = await client.complete(messages)     # raises CallFailed with a Fault

Servers differ in what they take. What one refuses by name (HTTP 400: a response_format, logprobs, max_tokens, …) is
left out or exchanged from then on, so that only the first calls of a run find it out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import cycle
from types import TracebackType
from typing import Any, Self

from dsat_miner.errors import UserError
from dsat_miner.judge.faults import Fault, of_status, without
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.rubric import SCHEMA, Message

FORMATS = ("json_schema", "json_object", "text")
TOP_LOGPROBS = 5
CALLS_A_POOL = 8
MAX_COUNT = 1 << 40  # tokens; more is no count
NOT_ONE = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError)
"""What `read_completion` raises about something that is no chat completion."""
FORMAT_WORDS = re.compile("response_format|json_schema|json_object|schema|guided|grammar")


class CallFailed(Exception):  # noqa: N818 - carries a fault, is none of ours
    """A call that gave no answer."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


@dataclass(frozen=True)
class Reply:
    """What came back: text, why it ended, tokens (None where the server does not count), log-probabilities."""

    content: str
    finish_reason: str
    refusal: str | None
    tokens_in: int | None
    tokens_out: int | None
    logprobs: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class Dialect:
    """What a server has turned out to take."""

    format: int = 0
    has_logprobs: bool = True
    has_temperature: bool = True
    has_seed: bool = True
    limit_name: str = "max_tokens"

    def without(self, message: str) -> Dialect:
        """Return the dialect that does without what a refusal names; itself where it names nothing that could go."""
        text = message.lower()
        if "max_completion_tokens" in text and self.limit_name == "max_tokens":
            return replace(self, limit_name="max_completion_tokens")
        if re.search("log_?probs", text) and self.has_logprobs:
            return replace(self, has_logprobs=False)
        if "temperature" in text and self.has_temperature:
            return replace(self, has_temperature=False)
        if "seed" in text and self.has_seed:
            return replace(self, has_seed=False)
        if FORMAT_WORDS.search(text) and self.format < len(FORMATS) - 1:
            return replace(self, format=self.format + 1)
        return self

    def joined(self, other: Dialect) -> Dialect:
        """Return the dialect that does without what either does without."""
        return Dialect(
            format=max(self.format, other.format),
            has_logprobs=self.has_logprobs and other.has_logprobs,
            has_temperature=self.has_temperature and other.has_temperature,
            has_seed=self.has_seed and other.has_seed,
            limit_name=max(self.limit_name, other.limit_name, key=lambda name: name != "max_tokens"),
        )


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
    body: dict[str, Any] = {"model": options.need_model(), "messages": list(messages)}
    body[dialect.limit_name] = max_tokens or options.max_tokens
    if dialect.has_temperature:
        body["temperature"] = options.sampling
    if dialect.has_seed:
        body["seed"] = vote
    if dialect.has_logprobs:
        body |= {"logprobs": True, "top_logprobs": TOP_LOGPROBS}
    if wanted := response_format(FORMATS[max(format_at, dialect.format)]):
        body["response_format"] = wanted
    return body


class Client:
    """Calls to one server. Use as an async context manager."""

    def __init__(self, options: JudgeOptions) -> None:
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
        self.dialect = Dialect()

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
        text = await self._posted(messages, vote, format_at, max_tokens)
        try:
            return read_completion(json.loads(text))
        except NOT_ONE:
            told = f"no chat completion: {without(self._key, text)}"
            raise CallFailed(Fault("bad_response", told, is_billed=True)) from None

    async def _posted(self, messages: Sequence[Message], vote: int, format_at: int, max_tokens: int | None) -> str:
        """Post a request, again without what the server refuses by name."""
        while True:
            used = self.dialect
            body = body_of(self._options, messages, vote, used, format_at, max_tokens)
            try:
                return await self._post(body)
            except CallFailed as failed:
                if failed.fault.kind != "refused":
                    raise
                if self.dialect == used:  # else another call has just learned it
                    self.dialect = used.without(failed.fault.message)
                if self.dialect == used:
                    raise

    async def _post(self, body: dict[str, Any]) -> str:
        """Return the text of a successful response."""
        try:
            # the client's typed method would walk through the schema for 3 ms at each call
            return str(await next(self._next_pool).post("/chat/completions", body=body, cast_to=str))
        except (self._openai.OpenAIError, UnicodeEncodeError) as error:
            told = f"no answer within {self._options.timeout:g} s (--timeout)"
            raise CallFailed(fault_of(error, self._key, told)) from None


def fault_of(error: Exception, key: str, timeout: str) -> Fault:
    """Return what an exception of the client stands for.

    Args:
        error: of posting a request.
        key: what must not be told.
        timeout: what is told of a server that did not answer in time.
    """
    openai = import_openai()
    if isinstance(error, UnicodeEncodeError):  # half surrogate pairs do not go over the wire
        return Fault("refused", "the text is no valid Unicode")
    if isinstance(error, openai.APITimeoutError):
        return Fault("timeout", timeout, is_billed=True)
    if isinstance(error, openai.APIConnectionError):
        cause = error.__cause__ or error
        # a connection that was never made took no request
        is_billed = "connect" not in type(cause).__name__.lower()
        return Fault("connection", without(key, f"{type(cause).__name__}: {cause}"), is_billed=is_billed)
    if isinstance(error, openai.APIStatusError):
        return of_status(error.status_code, _text_of(error), error.response.headers, key)
    return Fault("bad_response", without(key, str(error)), is_billed=True)


def _text_of(error: Any) -> str:
    try:
        return str(error.response.text)
    except Exception:  # noqa: BLE001 - a body that cannot be read says nothing
        return str(error.message)


def read_completion(found: dict[str, Any]) -> Reply:
    """Return the reply in a chat completion object.

    Raises:
        ValueError, KeyError, TypeError, IndexError, AttributeError: it is none.
    """
    choice = found["choices"][0]
    message = choice["message"]
    usage = found.get("usage") or {}
    content = message.get("content")
    if content is not None and not isinstance(content, str):
        raise ValueError("content is no text")
    return Reply(
        content=whole(content or ""),
        finish_reason=str(choice.get("finish_reason") or ""),
        refusal=message.get("refusal") or None,
        tokens_in=_count(usage.get("prompt_tokens")),
        tokens_out=_count(usage.get("completion_tokens")),
        logprobs=(choice.get("logprobs") or {}).get("content") or [],
    )


def whole(text: str) -> str:
    """Return a text without halves of surrogate pairs, which neither a file nor a request can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_COUNT else None


def import_openai() -> Any:
    """Return the package `openai`, which comes with an extra.

    Raises:
        UserError: it is not installed.
    """
    try:
        import openai  # noqa: PLC0415 - an extra
    except ImportError:
        raise UserError("a judge needs the package openai: pip install 'dsat-miner[judge]'") from None
    return openai
