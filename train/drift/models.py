"""Models on disk: where the base comes from, and how a policy (whole weights, or an adapter) is loaded and saved."""

from __future__ import annotations

import json
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from drift import process, tiny
from drift.chat import Chat
from drift.config import Model
from dsat_miner.errors import UserError, line_of
from dsat_miner.precision import native_dtype

ADAPTER = "adapter_config.json"


def is_made(model: Model) -> bool:
    """Tell whether the base model becomes a folder of the run first: toys and GGUF files."""
    return model.path == "tiny-random" or bool(model.gguf_file)


def base_path(model: Model, folder: Path) -> str:
    """Return the path of the base model; toys and GGUF files become a folder of the run first."""
    made, making = folder / "model", folder / "making"
    if is_made(model):
        if not made.exists():
            shutil.rmtree(making, ignore_errors=True)
            if model.path == "tiny-random":
                tiny.make(making)
            else:
                _dequantise(model, making)
            making.rename(made)
        return str(made)
    if Path(model.path).exists() and not (Path(model.path) / "config.json").is_file():
        raise UserError(f"{model.path}: no model here (no config.json): for a GGUF file give model.gguf_file too")
    return model.path


def _dequantise(model: Model, out: Path) -> None:
    """Write a GGUF file as plain weights: transformers refuses to save a model that still knows it was quantised."""
    from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

    name = str(model.gguf_file)
    if not (Path(model.path) / name).is_file():
        raise UserError(f"{model.path}/{name}: no such file: model.path is the folder that holds the GGUF file")
    read = AutoModelForCausalLM.from_pretrained(model.path, gguf_file=name)
    shape = AutoConfig.from_pretrained(model.path, gguf_file=name)
    if hasattr(shape, "quantization_config"):
        del shape.quantization_config
    plain = AutoModelForCausalLM.from_config(shape)
    plain.load_state_dict(read.state_dict())
    plain.save_pretrained(out)
    AutoTokenizer.from_pretrained(model.path, gguf_file=name).save_pretrained(out)


def load_chat(model: Model, path: str) -> Chat:
    """Return the tokenizer of a policy with its checked template."""
    from transformers import AutoTokenizer

    try:
        words = AutoTokenizer.from_pretrained(path, **from_hub(model, path))
    except (OSError, ValueError) as error:
        raise UserError(f"{path}: its tokenizer cannot be loaded ({line_of(error)}): check that model") from None
    if words.pad_token is None:
        words.pad_token = words.eos_token
    return Chat(words, model.template_kwargs)


def load(model: Model, path: str, *, dtype: Any = None, trainable: bool = False, quantised: bool = False) -> Any:
    """Return a policy: whole weights, or a base with the adapter that lies at `path`.

    Args:
        model: the recipe's section.
        path: folder or hub name.
        dtype: precision of the weights; default: that of the arithmetic.
        trainable: leave an adapter open for training.
        quantised: load the weights in 4 bits.
    """
    from transformers import AutoModelForCausalLM

    adapter = Path(path) / ADAPTER
    weights = json.loads(adapter.read_text())["base_model_name_or_path"] if adapter.is_file() else path
    arguments: dict[str, Any] = from_hub(model, weights)  # safetensors, and no remote code unless asked
    if model.attention:
        arguments["attn_implementation"] = model.attention
    if quantised:
        arguments["quantization_config"] = four_bits()
    try:
        found = AutoModelForCausalLM.from_pretrained(
            weights, dtype=dtype or compute_dtype(model), use_safetensors=True, **arguments
        )
    except (OSError, ValueError) as error:
        raise UserError(f"{weights}: cannot be loaded ({line_of(error)}): check model.path") from None
    if adapter.is_file():
        from peft import PeftModel

        with others_quiet():
            found = PeftModel.from_pretrained(found, path, is_trainable=trainable)
    return found


def four_bits() -> Any:
    """Return the quantisation of QLoRA: NF4, quantised twice, computed in bfloat16 (Dettmers et al. 2023)."""
    import torch
    from transformers import BitsAndBytesConfig

    need_bitsandbytes()
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=torch.bfloat16,
    )


def need_bitsandbytes() -> None:
    """Make sure that weights can be quantised.

    Raises:
        UserError: bitsandbytes is missing.
    """
    import importlib.util

    if importlib.util.find_spec("bitsandbytes") is None:
        raise UserError("lora.use: qlora needs bitsandbytes: pip install 'dsat-miner[qlora]', or set lora.use: lora")


def compute_dtype(model: Model) -> Any:
    """Return the precision of the arithmetic; auto is bfloat16 where the hardware has it."""
    import torch

    return native_dtype() if model.dtype == "auto" else getattr(torch, model.dtype)


def device() -> Any:
    """Return where this process computes."""
    return process.state().device


def free() -> None:
    """Hand the device's memory back after a model went out of use."""
    from accelerate.utils import release_memory

    release_memory()


def merge_adapter(model: Model, parent: str, adapter: Path, out: Path) -> None:
    """Write the parent with the adapter merged in: the parent of the next stage.

    The parent is loaded in full precision, also where training had it in 4 bits.
    """
    import torch
    from peft import PeftModel

    with others_quiet():
        whole = PeftModel.from_pretrained(load(model, parent, dtype=torch.float32), str(adapter)).merge_and_unload()
    whole.to(getattr(torch, model.save_dtype)).save_pretrained(out)


@contextmanager
def others_quiet() -> Iterator[None]:
    """Keep back warnings about what TRL and peft use of transformers and will have to change; not ours to mend."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=FutureWarning)
        yield


def from_hub(model: Model, path: str) -> dict[str, Any]:
    """Return what every `from_pretrained` is told of a hub's model; the revision is that of the base."""
    revision = {"revision": model.revision} if model.revision and path == model.path else {}
    return {"trust_remote_code": model.trust_remote_code, **revision}
