"""What a training leaves on its way: lines of progress, margins beside checkpoints, and which checkpoint is whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from transformers import TrainerCallback

from drift.process import is_main
from dsat_miner.rundir import write_text

TOLD = {"loss": "loss", "margin": "rewards/margins", "σ(−s) ≥ τ": "sigma/active_share", "norm": "grad_norm"}


class KeepMargins(TrainerCallback):  # type: ignore[misc]
    """Writes the margins beside every checkpoint, so that a resumed stage has those from before."""

    def __init__(self, trainer: Any) -> None:
        self.trainer = trainer

    def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:  # noqa: ARG002 (transformers' signature)
        """Write the margins of the steps so far."""
        if is_main():
            folder = Path(args.output_dir) / f"checkpoint-{state.global_step}"
            write_text(folder / "margins.json", json.dumps(self.trainer.seen))


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
