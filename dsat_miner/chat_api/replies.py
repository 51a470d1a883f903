"""A chat completion as it came back, read with suspicion."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from dsat_miner.chat_api.faults import CallFailed, Fault, without

MAX_COUNT = 1 << 40  # tokens; more is no count
THOUGHTS = re.compile(r"<think>.*?</think>", re.DOTALL)


@dataclass(frozen=True)
class Reply:
    """What came back: text, why it ended, tokens (None where the server does not count), log-probabilities."""

    content: str
    finish_reason: str
    refusal: str | None
    tokens_in: int | None
    tokens_out: int | None
    logprobs: list[dict[str, Any]] = field(default_factory=list)


def read_completion(text: str, key: str) -> Reply:
    """Return the reply in the text of a chat completion object.

    Args:
        text: as the server sent it.
        key: what must not be told.

    Raises:
        CallFailed: it is none; its fault, bad_response, quotes it.
    """
    try:
        return _reply(json.loads(text))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        told = f"no chat completion: {without(key, text)}"
        raise CallFailed(Fault("bad_response", told, is_billed=True)) from None


def _reply(found: dict[str, Any]) -> Reply:
    choice = found["choices"][0]
    message = choice["message"]
    usage = found.get("usage") or {}
    content = message.get("content")
    if content is not None and not isinstance(content, str):
        raise ValueError("content is no text")
    return Reply(
        content=without_halves(content or ""),
        finish_reason=str(choice.get("finish_reason") or ""),
        refusal=message.get("refusal") or None,
        tokens_in=_count(usage.get("prompt_tokens")),
        tokens_out=_count(usage.get("completion_tokens")),
        logprobs=(choice.get("logprobs") or {}).get("content") or [],
    )


def without_halves(text: str) -> str:
    """Return a text without halves of surrogate pairs, which neither a file nor a request can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_COUNT else None


def without_thoughts(text: str) -> str:
    """Return a reply without what a model has thought aloud before it."""
    return THOUGHTS.sub("", text)
