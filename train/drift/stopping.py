"""When to stop, and which stage was best: pure functions of what was measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drift.config import Loop

ERRORS = 2  # standard errors within which a margin is no lower than the threshold


@dataclass(frozen=True)
class Measured:
    """What the rule looks at of one stage; None where it was not measured."""

    stage: str
    accuracy: float | None = None
    last_margin: float | None = None
    answer_chars: float | None = None
    margin_error: float = 0.0


def stop_reason(history: Sequence[Measured], loop: Loop) -> str | None:
    """Return why the last stage should be the last, or None.

    Args:
        history: base, seed and iterations in their order.
        loop: the thresholds.
    """
    if not loop.stop or len(history) < 2:  # noqa: PLR2004 (nothing to compare the base with)
        return None
    last, before = history[-1], history[:-1]
    if last.last_margin is not None and last.last_margin < loop.min_margin - ERRORS * last.margin_error:
        return (
            f"margin collapse: {last.last_margin:.4f} ± {last.margin_error:.4f} at the end of {last.stage}, "
            f"below {loop.min_margin}"
        )
    known = [m.accuracy for m in before if m.accuracy is not None]
    if last.accuracy is not None and known and last.accuracy < max(known) - loop.max_accuracy_drop:
        return f"held-out accuracy fell to {last.accuracy:.3f} at {last.stage}, from {max(known):.3f}"
    first = history[0].answer_chars
    if last.answer_chars is None or not first:
        return None
    ratio = last.answer_chars / first
    if loop.min_length_ratio <= ratio <= loop.max_length_ratio:
        return None
    return f"answers of {last.stage} are {ratio:.2f} times as long as the base model's"


def best_stage(history: Sequence[Measured]) -> str | None:
    """Return the stage with the highest held-out accuracy, of equal ones the earliest; None where none was measured."""
    known = [m for m in history if m.accuracy is not None]
    return max(known, key=lambda m: m.accuracy or 0.0).stage if known else None


def spare(stages: Sequence[str], best: str | None, keep: int) -> list[str]:
    """Return the stages whose models may go: all but the newest `keep` and the best."""
    return [stage for stage in stages[:-keep] if stage != best]
