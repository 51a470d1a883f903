"""Servers differ in what they take. What one refuses by name is left out or exchanged from then on."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from dsat_miner.chat_api.faults import Fault

FORMATS = ("json_schema", "json_object", "text")
FORMAT_WORDS = re.compile("response_format|json_schema|json_object|schema|guided|grammar")


@dataclass(frozen=True)
class Dialect:
    """What a server has turned out to take. `format`: place in `FORMATS` of the first response format that it knows."""

    format: int = 0
    has_logprobs: bool = True
    has_temperature: bool = True
    has_seed: bool = True
    limit_name: str = "max_tokens"

    def fitted(self, body: dict[str, Any]) -> dict[str, Any]:
        """Return the body of a request as the server takes it; `max_tokens` is what it is called before."""
        gone = {
            *(() if self.has_temperature else ("temperature",)),
            *(() if self.has_seed else ("seed",)),
            *(() if self.has_logprobs else ("logprobs", "top_logprobs")),
        }
        fitted = {name: value for name, value in body.items() if name not in gone}
        if "max_tokens" in fitted:
            fitted[self.limit_name] = fitted.pop("max_tokens")
        wanted = fitted.get("response_format")
        if wanted is not None and FORMATS.index(wanted["type"]) < self.format:
            fitted["response_format"] = {"type": FORMATS[self.format]}
        if self.format == len(FORMATS) - 1:
            fitted.pop("response_format", None)
        return fitted

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


class Learner:
    """Whoever asks one server: the dialect in `dialect` is learnt from what the server refuses, for all later calls."""

    def __init__(self) -> None:
        self.dialect = Dialect()

    def learns(self, used: Dialect, body: dict[str, Any], fault: Fault) -> bool:
        """Tell whether a call that failed should be made again, in the dialect that it has taught.

        Args:
            used: the dialect of the call.
            body: what was sent.
            fault: what came back.
        """
        if fault.kind != "refused":
            return False
        taken = used.without(fault.message)
        if taken.fitted(body) == body and self.dialect == used:  # else another call under way has just learnt it
            return False
        self.dialect = self.dialect.joined(taken)
        return True
