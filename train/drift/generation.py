"""What whoever generates is asked, and what it hands back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from drift.chat import Chat
from drift.data import Message


@dataclass(frozen=True)
class Request:
    """One answer to be sampled: the chat, its tokens, and the seed of its chance."""

    messages: list[Message]
    ids: list[int]
    seed: int


@dataclass(frozen=True)
class Sampled:
    """One answer of the policy."""

    text: str
    ended: bool
    n_tokens: int


Generate = Callable[[Sequence[Request]], list[Sampled]]  # answers come in the order of the requests


def request(chat: Chat, messages: list[Message], *key: object) -> Request:
    """Return the request for an answer whose chance follows from `key` alone."""
    seed = int(hashlib.md5(repr(key).encode(), usedforsecurity=False).hexdigest()[:15], 16)
    return Request(messages, chat.ids(messages), seed)
