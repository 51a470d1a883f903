"""One process or several: `accelerate launch` starts one a GPU, and they share the parts and the training."""

from __future__ import annotations

import os


def rank_and_size() -> tuple[int, int]:
    """Return which process of a launch this is, and how many there are."""
    return int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))


def is_main() -> bool:
    """Tell whether this process writes what is written once."""
    return rank_and_size()[0] == 0


def wait_for_all() -> None:
    """Wait until every process of the launch is here."""
    if rank_and_size()[1] > 1:
        from accelerate import PartialState

        PartialState().wait_for_everyone()
