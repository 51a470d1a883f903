"""What the model reads: its own chat template, whole messages, and never a cut in the middle of one.

chat = Chat(tokenizer)
chat.ids(messages)                                   # tokens up to where the answer starts
sampling_prompt(row, "guided", instruction, chat, 3072)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from drift.data import Message, Row
from dsat_miner.errors import UserError

# does a template lose messages, and does it take two of one role in a row?
PROBE = (("system", "Probe one."), ("user", "Probe two."), ("assistant", "Probe three."), ("user", "Probe four."))
IN_A_ROW = (*PROBE, ("user", "Probe five."), ("assistant", "Six."), ("assistant", "Seven."), ("user", "Eight."))


class Chat:
    """A tokenizer with its chat template, checked once: no message may get lost in it.

    Raises:
        UserError: there is no template, or it leaves out messages.
    """

    def __init__(self, tokenizer: Any, template_kwargs: dict[str, Any] | None = None) -> None:
        self.tokenizer = tokenizer
        self.kwargs = template_kwargs or {}
        self.takes_system, self.alternates = True, False
        name = tokenizer.name_or_path
        if not tokenizer.chat_template:
            raise UserError(f"{name}: the tokenizer has no chat template: take the instruct variant of the model")
        if not self._holds(PROBE):
            self.takes_system = False
            if not self._holds(PROBE):
                raise UserError(
                    f"{name}: its chat template leaves out messages of a chat: mend the template, or take another model"
                )
        self.alternates = not self._holds(IN_A_ROW)

    def _holds(self, probe: Sequence[tuple[str, str]]) -> bool:
        """Tell whether the rendered chat holds the text of every message."""
        try:
            text = self.render([{"role": role, "content": content} for role, content in probe])
        except Exception:  # noqa: BLE001 (a template raises whatever its author liked)
            return False
        return all(content in text for _, content in probe)

    def render(self, messages: Sequence[Message], *, answer: bool = True) -> str:
        """Return the text of a chat; with `answer` up to where the assistant starts to write."""
        return str(
            self.tokenizer.apply_chat_template(
                self.fitted(messages), tokenize=False, add_generation_prompt=answer, **self.kwargs
            )
        )

    def ids(self, messages: Sequence[Message], *, answer: bool = True) -> list[int]:
        """Return the tokens of a chat; the template writes the special ones itself."""
        return list(self.tokenizer(self.render(messages, answer=answer), add_special_tokens=False)["input_ids"])

    def answered(self, prompt: Sequence[Message], reply: str) -> list[int]:
        """Return the tokens of a chat that a reply closes."""
        return self.ids([*prompt, {"role": "assistant", "content": reply}], answer=False)

    def fits(self, prompt: Sequence[Message], replies: Sequence[str], limit: int) -> bool:
        """Tell whether the chat has at most `limit` tokens with each of some replies."""
        return all(len(self.answered(prompt, reply)) <= limit for reply in replies)

    def fitted(self, messages: Sequence[Message]) -> list[Message]:
        """Return messages as the template takes them.

        A system message opens the first turn where it knows none; messages of one role in a row become one where it
        wants roles to alternate.
        """
        listed = _alternating(messages) if self.alternates else [dict(m) for m in messages]
        if self.takes_system or not listed or listed[0]["role"] != "system":
            return listed
        system, *rest = listed
        if not rest:
            return [{"role": "user", "content": system["content"]}]
        return [{**rest[0], "content": f"{system['content']}\n\n{rest[0]['content']}"}, *rest[1:]]


def _alternating(messages: Sequence[Message]) -> list[Message]:
    """Return messages with neighbours of one role joined."""
    return [
        {"role": role, "content": "\n\n".join(m["content"] for m in said if m["content"])}
        for role, said in groupby(messages, key=lambda m: m["role"])
    ]


def window(
    messages: Sequence[Message], n_last: int, fits: Callable[[list[Message]], bool]
) -> tuple[list[Message], int] | None:
    """Return as many of the last turns as fit, and how many messages that leaves out.

    System messages at the start and the last `n_last` messages always stay; turns are kept whole and begin with a
    user message. None where even those do not fit.
    """
    whole = list(messages)
    n_system = next((at for at, m in enumerate(whole) if m["role"] != "system"), len(whole))
    last = max(len(whole) - n_last, n_system)
    starts = [at for at in range(n_system, last) if whole[at]["role"] == "user"] + [last]

    def kept(start: int) -> list[Message]:
        return whole[:n_system] + whole[start:]

    # the first start that fits, mostly the very first; longer windows never fit where shorter ones do not
    first = 0 if fits(kept(starts[0])) else bisect_left(starts, x=True, key=lambda start: fits(kept(start)))
    return (kept(starts[first]), starts[first] - n_system) if first < len(starts) else None


def last_request(prompt: Sequence[Message]) -> int:
    """Return how many messages the last request is: the user messages at the end, and what stands behind them."""
    at = max(at for at, m in enumerate(prompt) if m["role"] == "user")
    while at > 0 and prompt[at - 1]["role"] == "user":
        at -= 1
    return len(prompt) - at


def sampling_prompt(
    row: Row, mode: str, instruction: str, chat: Chat, max_tokens: int
) -> tuple[list[Message], int] | None:
    """Return what the policy reads for a row, and how many messages the window left out; None where nothing fits.

    In guided mode the rejected reply is given up before the row is: feedback and request stay.
    """

    def fits(messages: list[Message]) -> bool:
        return len(chat.ids(messages)) <= max_tokens

    n_last = last_request(row.prompt)
    if mode == "unguided":
        return window(row.prompt, n_last, fits)
    if mode == "keep-feedback":
        return window(_with_feedback(row, row.feedback), n_last + 2, fits)
    said = "\n\n".join(text for text in (row.feedback, instruction) if text)
    found = window(_with_feedback(row, said), n_last + 2, fits)
    if found:
        return found
    shorter = [dict(m) for m in row.prompt]
    asked = max(at for at, m in enumerate(shorter) if m["role"] == "user")
    shorter[asked]["content"] += f"\n\n{said}"
    found = window(shorter, n_last, fits)
    return (found[0], found[1] + 1) if found else None


def training_prompt(row: Row, mode: str, chat: Chat, max_tokens: int) -> tuple[list[Message], int] | None:
    """Return the prompt that a pair is trained on; only keep-feedback has the feedback in it."""
    kept = "keep-feedback" if mode == "keep-feedback" else "unguided"
    return sampling_prompt(row, kept, "", chat, max_tokens)


def _with_feedback(row: Row, text: str) -> list[Message]:
    return [*row.prompt, {"role": "assistant", "content": row.rejected}, {"role": "user", "content": text}]
