"""TRL's DPOTrainer with what a stage of DRIFT adds: row weights, an SFT term beside WPO, and every margin kept.

All of it comes from the one forward pass that TRL makes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from trl import DPOTrainer
from trl.trainer.dpo_trainer import DataCollatorForPreference

from drift import losses
from drift.config import Train
from dsat_miner.files import write_text

MARGINS = "margins.json"


@dataclass
class Collator(DataCollatorForPreference):  # type: ignore[misc]
    """TRL's collator, with the weight of each pair over the mean weight of the stage.

    Not over that of the batch: a pair that is alone in one would count fully, whatever its weight.
    """

    mean_weight: float = 1.0

    def torch_call(self, examples: list[dict[str, Any]]) -> dict[str, Any]:
        """Return the batch of TRL and `weight`, shape (pairs,)."""
        batch: dict[str, Any] = super().torch_call(examples)
        weights = [example["weight"] / self.mean_weight for example in examples]
        batch["weight"] = torch.tensor(weights, dtype=torch.float32)
        return batch


class DriftTrainer(DPOTrainer):  # type: ignore[misc]
    """DPOTrainer that weighs pairs and keeps their margins."""

    def __init__(self, settings: Train, **arguments: Any) -> None:
        self.settings = settings
        self.seen: list[float] = []
        super().__init__(**arguments)

    def _save_checkpoint(self, model: Any, trial: Any) -> None:
        """Write the margins so far into the checkpoint, before what makes it whole."""
        if self.args.should_save:
            folder = Path(self.args.output_dir) / f"checkpoint-{self.state.global_step}"
            write_text(folder / MARGINS, json.dumps(self.seen))
        super()._save_checkpoint(model, trial)

    def compute_ref_log_probs(self, model: Any, inputs: dict[str, Any]) -> Any:
        """As TRL does it; the weight is no input of the model."""
        return super().compute_ref_log_probs(model, {k: v for k, v in inputs.items() if k != "weight"})

    def _compute_loss(self, model: Any, inputs: dict[str, Any], return_outputs: bool) -> Any:
        """Return TRL's loss with its pairs weighted, and keep the margins of its forward pass."""
        inputs = dict(inputs)
        weight = inputs.pop("weight")
        kept = []

        def watching(**arguments: Any) -> Any:
            kept.append(model(**arguments))
            return kept[-1]

        loss = super()._compute_loss(watching, inputs, return_outputs)
        mask = inputs["completion_mask"][:, 1:]
        logps = kept[0].log_probs[:, -mask.shape[1] :]
        chosen, rejected = logps.sum(1).chunk(2)
        s = losses.margins(chosen, rejected, inputs["ref_chosen_logps"], inputs["ref_rejected_logps"], self.beta)
        loss = loss + self._added(s, weight.to(s.device), logps, mask, kept[0])
        self._watch(s.detach(), mask)
        return loss

    def _added(
        self, s: torch.Tensor, weight: torch.Tensor, logps: torch.Tensor, mask: torch.Tensor, outputs: Any
    ) -> Any:
        """Return what TRL's loss lacks: the weights of the pairs, and the SFT term where WPO would have weighed it."""
        train, added = self.settings, torch.zeros((), device=s.device)
        of_chosen = logps.chunk(2)[0], mask.chunk(2)[0]
        if self.loss_types == ["sft"]:
            if train.weights == "label":
                added = losses.nll(*of_chosen, weight) - losses.nll(*of_chosen)
            return added
        if train.wpo and train.sft_weight:
            added = added + train.sft_weight * losses.nll(*of_chosen)
        if train.weights == "label":
            found = losses.pair_losses(s, train.label_smoothing) * self._wpo(outputs, mask)
            added = added + losses.reweighting(found, weight)
        return added

    def _wpo(self, outputs: Any, mask: torch.Tensor) -> Any:
        """Return the weights that TRL multiplied its losses with: eq. 2 of WPO (arXiv 2406.11827); 1 without."""
        if not self.settings.wpo:
            return 1.0
        width = mask.shape[1]
        with torch.no_grad():
            aligned = (outputs.log_probs[:, -width:] - outputs.log_sum_sq_probs[:, -width:]) * mask
            chosen, rejected = torch.exp(aligned.sum(1) / mask.sum(1).clamp_min(1)).chunk(2)
        return chosen * rejected

    def _watch(self, s: torch.Tensor, mask: torch.Tensor) -> None:
        """Log what theory says to watch, over the pairs of all processes."""
        every = self.accelerator.gather(s)
        lengths = self.accelerator.gather(torch.stack(mask.sum(1).chunk(2), dim=1).float())
        self.seen += every.tolist()
        found = losses.watched(every, self.settings.tau)
        found |= {"lengths/chosen": lengths[:, 0].mean().item(), "lengths/rejected": lengths[:, 1].mean().item()}
        for name, value in found.items():
            self._metrics["train" if self.model.training else "eval"][name].append(value)
