"""What a training leaves on its way: lines of progress, and which checkpoint is whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from transformers import TrainerCallback

TOLD = {"loss": "loss", "margin": "rewards/margins", "σ(−s) ≥ τ": "sigma/active_share", "norm": "grad_norm"}


class Lines(TrainerCallback):  # type: ignore[misc]
    """Says a line of progress wherever transformers logs."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self.say = say

    def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:  # noqa: ARG002
        """Say what was logged."""
        if logs and "grad_norm" in logs and state.is_world_process_zero:
            told = "  ".join(f"{name} {float(logs[key]):.4g}" for name, key in TOLD.items() if key in logs)
            self.say(f"  step {state.global_step}/{state.max_steps}  {told}")


def last_checkpoint(folder: Path) -> Path | None:
    """Return the newest checkpoint that is whole; `trainer_state.json` is the last file that transformers writes."""
    found = sorted(folder.glob("checkpoint-*"), key=lambda path: int(path.name.rsplit("-", 1)[1]), reverse=True)
    for path in found:
        try:
            json.loads((path / "trainer_state.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        return path
    return None
