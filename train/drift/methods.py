"""DRIFT and the baselines beside it: what of a pair a method takes from where. All else they have in common."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Method:
    """What sets a method apart: by default it chooses an answer sampled anew, and rejects the mined reply."""

    table: str = "drift_rows"  # the rows of an iteration; empty: the seed stage is all
    chosen_is_mined: bool = False  # then nothing is asked with feedback
    rejects_own: bool = False  # what the policy answers to the bare prompt is rejected
    trains_margin: bool = True  # by DPO; else the chosen answers alone are learnt


METHODS = {
    "drift": Method(),
    "spin": Method(table="sat", chosen_is_mined=True, rejects_own=True),
    "iterdpo": Method(rejects_own=True),
    "seed": Method(table="", chosen_is_mined=True),
    "sft": Method(trains_margin=False),
}
