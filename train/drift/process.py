"""One process or several: `accelerate launch` starts one a GPU, and they share the parts and the training."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from pathlib import Path
from typing import Any

PATIENCE = timedelta(days=7)  # one process samples or evaluates for hours while the others wait
# what a launcher tells its processes, and a child of one of them must not take for its own
LAUNCH = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "GROUP_RANK", "ROLE_RANK", "ROLE_WORLD_SIZE")
LAUNCH_PREFIXES = ("MASTER_", "TORCHELASTIC_", "ACCELERATE_", "FSDP_")


def rank_and_size() -> tuple[int, int]:
    """Return which process of a launch this is, and how many there are."""
    return int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))


def is_main() -> bool:
    """Tell whether this process writes what is written once."""
    return rank_and_size()[0] == 0


def state() -> Any:
    """Return what accelerate knows of this process; of several, the first call lets them wait long for each other."""
    from accelerate import PartialState

    if rank_and_size()[1] == 1:
        return PartialState()
    import torch

    # without a GPU, accelerate has to be told, or processes do not wait for each other at all
    return PartialState(cpu=not torch.cuda.is_available(), timeout=PATIENCE)


def wait_for_all() -> None:
    """Wait until every process of the launch is here."""
    if rank_and_size()[1] > 1:
        state().wait_for_everyone()


def spreads_weights() -> str | None:
    """Return the name of what spreads a model's weights over the processes of this launch, if anything does."""
    told = os.environ.get
    if told("ACCELERATE_USE_FSDP", "").lower() in ("true", "1"):
        return "FSDP"
    if told("ACCELERATE_USE_DEEPSPEED", "").lower() not in ("true", "1"):
        return None
    stage: Any = told("ACCELERATE_DEEPSPEED_ZERO_STAGE")
    config = Path(told("ACCELERATE_DEEPSPEED_CONFIG_FILE", ""))
    if config.is_file():
        stage = json.loads(config.read_text(encoding="utf-8")).get("zero_optimization", {}).get("stage")
    return "ZeRO-3" if str(stage) == "3" else None


def child_environment() -> dict[str, str]:
    """Return the environment for a process that serves this one alone: its own GPU, and no word of the launch."""
    found = {
        name: value for name, value in os.environ.items() if name not in LAUNCH and not name.startswith(LAUNCH_PREFIXES)
    }
    if rank_and_size()[1] > 1:
        at = int(os.environ.get("LOCAL_RANK", "0"))
        visible = [name for name in os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",") if name]
        found["CUDA_VISIBLE_DEVICES"] = visible[at] if at < len(visible) else str(at)
    return found
