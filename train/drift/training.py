"""One stage of DPO with TRL: pairs and a parent in, a policy, its log and its margins out.

    metrics = train_stage(recipe, parent, chat, pairs_file, folder, epochs=1)

TRL's DPOTrainer does the work; `dpo.py` holds what ours adds to it. The reference is the parent: its
log-probabilities are computed once, before the first step, and are cached in the stage's own folder, so that no other
parent's can be read.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from statistics import fmean
from typing import Any

import torch
from datasets import Dataset
from transformers import PrinterCallback
from transformers.integrations import TensorBoardCallback, is_tensorboard_available
from trl import DPOConfig

from drift import losses, models
from drift.chat import Chat
from drift.checkpoints import Lines, last_checkpoint
from drift.config import Recipe
from drift.dpo import MARGINS, Collator, DriftTrainer
from drift.process import PATIENCE, is_main, rank_and_size, wait_for_all


def arguments(recipe: Recipe, folder: Path, epochs: float, n_pairs: int) -> dict[str, Any]:
    """Return the arguments of TRL's DPOConfig for one stage; every name is one that the installed TRL has."""
    train, trains_margin = recipe.train, recipe.traits.trains_margin
    loss = [train.loss if trains_margin else "sft"]
    if trains_margin and train.sft_weight and not train.wpo:  # WPO would weigh the SFT term too: DriftTrainer adds it
        loss.append("sft")
    steps = epochs * n_pairs / (train.batch_size * train.accumulation * rank_and_size()[1])
    cpu = models.device().type == "cpu"
    return {
        "output_dir": str(folder / "checkpoints"),
        "loss_type": loss,
        "loss_weights": [1.0, train.sft_weight][: len(loss)],
        "beta": train.beta,
        "label_smoothing": train.label_smoothing,
        "use_weighting": train.wpo,
        "optim": train.optimizer,
        "learning_rate": train.learning_rate,
        "lr_scheduler_type": train.schedule,
        # below 1: a share of the steps; transformers rounds it up, and the first of few steps would go at rate 0
        "warmup_steps": train.warmup if train.warmup * steps >= 1 else 0,
        "num_train_epochs": epochs,
        "per_device_train_batch_size": train.batch_size,
        "gradient_accumulation_steps": train.accumulation,
        "max_length": train.max_length,
        "disable_dropout": not recipe.lora.dropout,  # that of the adapter is wanted
        "gradient_checkpointing": train.checkpointing,
        "precompute_ref_log_probs": True,
        "bf16": models.compute_dtype(recipe.model) == torch.bfloat16,
        "use_cpu": cpu,
        "dataloader_pin_memory": not cpu,
        "trust_remote_code": recipe.model.trust_remote_code,
        "logging_steps": train.logging_steps,
        "logging_first_step": True,
        "remove_unused_columns": False,  # the collator takes what it needs, the weight too
        "save_steps": train.save_steps,
        "save_total_limit": 1,
        "report_to": [name for name in train.report_to if name != "tensorboard"] or ["none"],
        "run_name": folder.name,
        "seed": recipe.seed,
        "ddp_timeout": int(PATIENCE.total_seconds()),
        "push_to_hub": False,
        "disable_tqdm": True,
    }


@models.others_quiet()
def train_stage(
    recipe: Recipe,
    parent: str,
    chat: Chat,
    pairs: Path,
    folder: Path,
    *,
    epochs: float,
    say: Callable[[str], None] = print,
) -> dict[str, Any]:
    """Train one stage and return its metrics; `folder/model` is the policy. A killed stage goes on from a checkpoint.

    Args:
        recipe: the recipe.
        parent: path of the policy that it starts from, which is its reference.
        chat: the tokenizer.
        pairs: Parquet with prompt, chosen, rejected, weight.
        folder: of the stage; `checkpoints/` and `cache/` in it are removed when the stage is done.
        epochs: passes over the pairs.
        say: where lines about progress go.
    """
    trainer = make_trainer(recipe, parent, chat, pairs, folder, epochs)
    trainer.remove_callback(PrinterCallback)
    trainer.add_callback(Lines(say))
    last = last_checkpoint(folder / "checkpoints")
    if last:
        trainer.seen = json.loads((last / MARGINS).read_text())
    trainer.train(resume_from_checkpoint=str(last) if last else None)
    metrics = {
        **losses.summary(trainer.seen, recipe.train.tau),
        "steps": trainer.state.global_step,
        "pairs": len(trainer.train_dataset),
        "resumed": bool(last),
        "log": trainer.state.log_history,
    }
    save(recipe, trainer, parent, chat, folder)
    del trainer
    models.free()
    if is_main():
        for used in ("checkpoints", "cache"):
            shutil.rmtree(folder / used, ignore_errors=True)
    return metrics


def make_trainer(
    recipe: Recipe, parent: str, chat: Chat, pairs: Path, folder: Path, epochs: float, kind: Any = None
) -> Any:
    """Return the trainer of a stage; building it computes the reference log-probabilities."""
    dataset = Dataset.from_parquet(str(pairs), cache_dir=str(folder / "cache"))
    if recipe.model.template_kwargs:
        dataset = dataset.add_column("chat_template_kwargs", [recipe.model.template_kwargs] * len(dataset))
    if chat.alternates or not chat.takes_system:
        dataset = dataset.map(lambda row: {"prompt": chat.fitted(row["prompt"])})
    config = DPOConfig(**arguments(recipe, folder, epochs, len(dataset)))
    quantised = recipe.lora.use == "qlora"
    # below an adapter the base is frozen, so half the room will do; peft keeps the adapter in 32 bits
    dtype = models.compute_dtype(recipe.model) if recipe.lora.use == "lora" else torch.float32
    model = models.load(recipe.model, parent, dtype=dtype, trainable=True, quantised=quantised)
    trainer = (kind or DriftTrainer)(
        recipe.train,
        model=model,
        args=config,
        train_dataset=dataset,
        processing_class=chat.tokenizer,
        data_collator=Collator(
            pad_token_id=chat.tokenizer.pad_token_id,
            max_length=recipe.train.max_length,
            mean_weight=fmean(dataset["weight"]) or 1.0,
        ),
        peft_config=_fresh_adapter(recipe, parent),
    )
    if "tensorboard" in recipe.train.report_to and is_tensorboard_available():
        from torch.utils.tensorboard import SummaryWriter

        # not below the checkpoints, which go when the stage is done
        trainer.add_callback(TensorBoardCallback(SummaryWriter(str(folder / "tensorboard"))))
    return trainer


def _fresh_adapter(recipe: Recipe, parent: str) -> Any:
    """Return the configuration of a new adapter; None for full fine-tuning, and where the parent has an adapter."""
    lora = recipe.lora
    if lora.use == "none" or (Path(parent) / models.ADAPTER).is_file():
        return None
    from peft import LoraConfig

    names = lora.target_modules
    return LoraConfig(
        r=lora.r,
        lora_alpha=lora.alpha,
        lora_dropout=lora.dropout,
        target_modules=names if names == "all-linear" else names.split(","),
        task_type="CAUSAL_LM",
    )


def save(recipe: Recipe, trainer: Any, parent: str, chat: Chat, folder: Path) -> None:
    """Write `folder/model`, whole or not at all: the weights, the adapter, or the parent with the adapter merged in."""
    making = folder / "making"
    if is_main():
        shutil.rmtree(making, ignore_errors=True)
    wait_for_all()
    if recipe.lora.use == "none":
        trainer.save_model(str(making))  # gathers what FSDP and ZeRO have spread
    elif is_main():
        trained = trainer.accelerator.unwrap_model(trainer.model)
        trained.save_pretrained(making / "adapter", selected_adapters=["default"])
    if is_main():
        if recipe.lora.use != "none" and recipe.lora.between == "continue":
            making = making / "adapter"
        elif recipe.lora.use != "none":
            models.merge_adapter(recipe.model, parent, making / "adapter", making)
            shutil.rmtree(making / "adapter")
        elif recipe.model.save_dtype != "float32":
            dtype = getattr(torch, recipe.model.save_dtype)
            models.load(recipe.model, str(making), dtype=dtype).save_pretrained(making)
        chat.tokenizer.save_pretrained(making)
        for stray in ("training_args.bin", "README.md"):
            (making / stray).unlink(missing_ok=True)
        shutil.rmtree(folder / "model", ignore_errors=True)
        making.rename(folder / "model")
        shutil.rmtree(folder / "making", ignore_errors=True)
    wait_for_all()
