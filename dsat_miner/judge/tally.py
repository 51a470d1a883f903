"""What a command that asks a judge has done so far, and when nothing that comes back is of any use."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from dsat_miner.errors import UserError

USELESS_AFTER = 50  # votes without one answer that can be used


@dataclass
class Paid:
    """Requests and tokens that a vote, or a whole command, has taken so far."""

    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    usd: float = 0.0


@dataclass
class Tally(Paid):
    """What a command has done so far. `errors` counts votes without an answer, by kind; `answers` those with one."""

    turns: int = 0
    judged: int = 0
    answers: int = 0
    cache_hits: int = 0
    is_exhausted: bool = False
    shortage: str | None = None
    errors: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    """Failed calls by kind, those included that a later try made good."""
    messages: dict[str, str] = field(default_factory=dict)
    """The last message of each kind of fault, without secrets; shown, never stored: servers repeat what they read."""

    def fault(self, kind: str, message: str) -> None:
        """Count a failed call and keep what was said of it."""
        self.faults[kind] += 1
        self.messages[kind] = message

    @property
    def votes(self) -> int:
        """How many votes were cached, given or lost: all but those that were not asked for."""
        return self.cache_hits + self.answers + sum(self.errors.values())

    @property
    def came_to_nothing(self) -> bool:
        """Whether questions were asked, and every one was lost."""
        return bool(self.errors) and not (self.answers or self.cache_hits)

    @property
    def only_refusal(self) -> str | None:
        """What the server says, where it has refused every request so far; None where it has not."""
        is_refused = set(self.errors) == {"refused"} and self.came_to_nothing
        return self.messages.get("refused") if is_refused else None

    def give_up_on_nonsense(self) -> None:
        """Stop where not one of many answers could be used.

        Raises:
            UserError: the server refuses every request, or this model does not follow the rubric.
        """
        if sum(self.errors.values()) >= USELESS_AFTER:
            self.refuse_nonsense()

    def refuse_nonsense(self) -> None:
        """Refuse to call it done where not one answer could be used.

        Raises:
            UserError: the server refuses every request, or this model does not follow the rubric.
        """
        if not self.came_to_nothing:
            return
        if self.only_refusal:
            raise UserError(
                f"the server refuses every request: {self.only_refusal}: check --model, --base-url and how much text "
                "the server lets a prompt have"
            )
        kinds = "; ".join(
            f"{kind} {n}" + (f", the last: {self.messages[kind]}" if kind in self.messages else "")
            for kind, n in self.errors.most_common()
        )
        raise UserError(
            f"none of {sum(self.errors.values())} answers of the judge can be used ({kinds}): try a stronger --model, "
            "or a larger --max-tokens where it thinks before it answers"
        )


class NoAnswer(Exception):  # noqa: N818 - a row's error, counted and passed over
    """A vote that gave no answer; `kind` is counted."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind
