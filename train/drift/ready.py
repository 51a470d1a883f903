"""Is everything there that a recipe names? Asked once, before the first step: hours later is too late to find out.

ready.check(recipe, base)     # UserError: one line that names the option
"""

from __future__ import annotations

import importlib.util
from dataclasses import fields
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from drift import models
from drift.config import Model, Recipe, Train
from drift.process import spreads_weights
from dsat_miner.errors import UserError, line_of


def check(recipe: Recipe, base: str) -> None:
    """Refuse options that no library, file or hub answers to.

    Args:
        recipe: the recipe, valid by itself.
        base: path of the base model.

    Raises:
        UserError: the first that is not there.
    """
    _check_packages(recipe)
    _check_names(recipe)
    shape = config_of(base, recipe.model, "model.path")
    _check_room(recipe, shape)
    if recipe.sample.pick == "reward":
        _check_reward(str(recipe.sample.reward_model), recipe.model, "sample.reward_model")
    if recipe.eval.reward_model and recipe.eval.embedding_model:
        _check_reward(recipe.eval.reward_model, recipe.model, "eval.reward_model")
    _check_embedding(recipe.eval.embedding_model)
    _check_architecture(recipe, shape)


def check_server(recipe: Recipe) -> None:
    """Refuse to sample several policies from one server that does not know of them.

    Raises:
        UserError: says how it can be done.
    """
    sample, loop = recipe.sample, recipe.loop
    is_fixed = sample.backend == "server" and not sample.server_command and not sample.server_follows
    n_later = loop.iterations - (0 if loop.seed_stage else 1)
    if is_fixed and recipe.traits.table and n_later > 0:
        raise UserError(
            f"sample.server_url: {sample.server_url} would answer as the same policy in every iteration: give "
            "sample.server_command, which starts one for each; or go step by step (drift seed, sample, train) and "
            "start the server anew between; or set sample.server_follows: true where it takes up new policies by itself"
        )


def _check_packages(recipe: Recipe) -> None:
    """Refuse what needs a package that is missing, or a launch that cannot be."""
    if recipe.lora.use == "qlora":
        models.need_bitsandbytes()
    if recipe.sample.backend == "vllm" and importlib.util.find_spec("vllm") is None:
        raise UserError("sample.backend: vllm is missing: pip install 'dsat-miner[vllm]', or set another backend")
    if recipe.sample.backend == "server" or recipe.judge.base_url:
        from dsat_miner.chat_api.access import import_openai

        import_openai()
    if recipe.lora.use != "none" and (how := spreads_weights()):
        raise UserError(
            f"lora.use: {recipe.lora.use} does not go with {how}, which spreads the weights over processes: launch "
            "with plain data parallelism (accelerate launch --multi_gpu), or set lora.use: none"
        )


def _check_names(recipe: Recipe) -> None:
    """Refuse names of optimisers and trackers that transformers does not know."""
    from transformers.integrations.integration_utils import (
        INTEGRATION_TO_CALLBACK,
        get_available_reporting_integrations,
    )
    from transformers.training_args import OptimizerNames

    optimizers = [name.value for name in OptimizerNames]
    if recipe.train.optimizer not in optimizers:
        raise UserError(f"train.optimizer: {recipe.train.optimizer}: give one of {', '.join(optimizers)}")
    _check_optimizer(recipe.train)
    there = {*get_available_reporting_integrations(), "tensorboard", "none"}
    for name in set(recipe.train.report_to) - there:
        if name in INTEGRATION_TO_CALLBACK:
            raise UserError(f"train.report_to: {name} is not installed: pip install {name}, or leave it out")
        raise UserError(f"train.report_to: {name}: give some of {', '.join(sorted(INTEGRATION_TO_CALLBACK))}")


def _check_optimizer(train: Train) -> None:
    """Refuse an optimiser that transformers knows and cannot make: its package is missing, or it needs more options."""
    import torch
    from transformers import Trainer, TrainingArguments
    from transformers.training_args import OptimizerNames

    told = {f.name: f.default for f in fields(TrainingArguments)}  # arguments that are built would choose a device
    told |= {"optim": OptimizerNames(train.optimizer), "learning_rate": train.learning_rate}
    try:
        Trainer.get_optimizer_cls_and_kwargs(SimpleNamespace(**told), torch.nn.Linear(1, 1))
    except (ImportError, ValueError, NotImplementedError) as error:
        raise UserError(
            f"train.optimizer: {train.optimizer} cannot be used here ({line_of(error)}): give another"
        ) from None


def config_of(path: str, model: Model, option: str) -> Any:
    """Return the configuration of a model without its weights.

    Raises:
        UserError: there is none, here or on the hub.
    """
    from transformers import AutoConfig

    adapter = Path(path) / models.ADAPTER
    if adapter.is_file():
        raise UserError(f"{option}: {path}: is an adapter: merge it into its model and give that")
    try:
        return AutoConfig.from_pretrained(path, **models.from_hub(model, path))
    except (OSError, ValueError) as error:
        raise UserError(f"{option}: {path}: no model that can be read ({line_of(error)}): check it") from None


def _check_reward(path: str, model: Model, option: str) -> None:
    """Refuse what is no sequence classifier with one output: transformers would give it a head of random weights."""
    shape = config_of(path, model, option)
    kinds = shape.architectures or ["no architecture"]
    if not kinds[0].endswith("ForSequenceClassification") or shape.num_labels != 1:
        raise UserError(
            f"{option}: {path}: is {kinds[0]} with num_labels {shape.num_labels}: give a sequence classifier with 1"
        )
    try:
        models.load_chat(model, path)
    except UserError as error:
        raise UserError(f"{option}: {error}") from None


def _check_room(recipe: Recipe, shape: Any) -> None:
    """Refuse prompts and answers that are longer than what the model reads; its configuration is believed."""
    room = getattr(shape.get_text_config(), "max_position_embeddings", None)  # n_positions of GPT-2 by another name
    if not isinstance(room, int) or room <= 0:  # without positions: any length
        return
    sample, train, longest = recipe.sample, recipe.train, "sample.max_new_tokens"
    if recipe.eval.max_new_tokens > sample.max_new_tokens:
        longest = "eval.max_new_tokens"
    asked = sample.max_prompt_tokens + max(sample.max_new_tokens, recipe.eval.max_new_tokens)
    for options, n in ((f"sample.max_prompt_tokens and {longest}", asked), ("train.max_length", train.max_length)):
        if n > room:
            raise UserError(f"{options}: {n:,} tokens, but {recipe.model.path} reads {room:,}: lower them to fit")


def _check_embedding(path: str | None) -> None:
    """Refuse an embedding model that is a path to nothing, or has no package to load it."""
    if path is None:
        return
    if importlib.util.find_spec("sentence_transformers") is None:
        raise UserError(
            "eval.embedding_model needs sentence-transformers: pip install 'dsat-miner[embed]', or leave it out"
        )
    is_path = path.startswith(("/", ".", "~")) or path.count("/") > 1
    if is_path and not (Path(path).expanduser() / "config.json").is_file():
        raise UserError(f"eval.embedding_model: {path}: no model here (no config.json): give its folder or hub name")


def _check_architecture(recipe: Recipe, shape: Any) -> None:
    """Refuse an attention or adapter modules that the base model does not have; it is built without weights."""
    import torch
    from transformers import AutoModelForCausalLM

    model, names = recipe.model, recipe.lora.target_modules
    wants_modules = recipe.lora.use != "none" and names != "all-linear"
    if not model.attention and not wants_modules:
        return
    how = {"attn_implementation": model.attention} if model.attention else {}
    try:
        with torch.device("meta"), models.others_quiet():
            built = AutoModelForCausalLM.from_config(shape, trust_remote_code=model.trust_remote_code, **how)
    except (ValueError, ImportError) as error:
        raise UserError(f"model.attention: {model.attention}: {line_of(error)}") from None
    if not wants_modules:
        return
    linear = [name for name, module in built.named_modules() if isinstance(module, torch.nn.Linear)]
    for name in names.split(","):
        if not any(found == name or found.endswith(f".{name}") for found in linear):
            known = ", ".join(sorted({found.rsplit(".", 1)[-1] for found in linear}))
            raise UserError(f"lora.target_modules: {name}: no such layer in {model.path}: it has {known}")
