"""What a label and log-odds stand for: a side, and a chance. Imports nothing, since the command line reads it."""

from __future__ import annotations

import math

RECALLS = (0.2, 0.35, 0.5, 0.65)
"""At which figures give the precision."""


def counts_as(label: str, side: str) -> bool:
    """Tell whether a label, or a verdict, counts as dsat or as sat: `mixed` is both."""
    return label in (side, "mixed")


def logistic(log_odds: float) -> float:
    """Return the chance that log-odds stand for."""
    return 1 / (1 + math.exp(min(-log_odds, 700.0)))  # e ** 710 is more than a float holds
