"""vLLM in a process of its own: `python -m drift.vllm_worker` reads JSON lines from stdin and answers on stdout.

The first line says the model and the sampling, each later one {"requests": [{messages, ids, seed}, …]}; the answer to
each is one line. The process ends with its stdin, and the GPU's memory with it.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any


def main() -> None:
    """Answer requests until stdin closes."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever vLLM prints goes to stderr
    settings = json.loads(sys.stdin.readline())
    model, adapter = open_model(settings)
    print(json.dumps("ready"), file=answers, flush=True)
    for line in sys.stdin:
        found = generate(model, adapter, settings, json.loads(line)["requests"])
        print(json.dumps(found), file=answers, flush=True)


def open_model(settings: dict[str, Any]) -> tuple[Any, Any]:
    """Return vLLM's model, and the adapter's request where the policy is one."""
    try:
        from vllm import LLM
        from vllm.lora.request import LoRARequest
    except ImportError as error:
        sys.exit(f"{error}; pip install 'dsat-miner[vllm]'")
    adapter = Path(settings["model"]) / "adapter_config.json"
    shape = json.loads(adapter.read_text()) if adapter.is_file() else None
    model = LLM(
        model=shape["base_model_name_or_path"] if shape else settings["model"],
        dtype=settings["dtype"],
        seed=settings["seed"],
        max_model_len=settings["max_model_len"],
        trust_remote_code=settings["trust_remote_code"],
        enable_lora=shape is not None,
        max_lora_rank=max(shape["r"], 8) if shape else 8,
    )
    return model, LoRARequest("policy", 1, settings["model"]) if shape else None


def generate(
    model: Any, adapter: Any, settings: dict[str, Any], requests: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return {text, ended, n_tokens} for each request; the tokens are ours, so template and window are too."""
    from vllm import SamplingParams

    drawn = [
        SamplingParams(
            temperature=settings["temperature"],
            top_p=settings["top_p"],
            max_tokens=settings["max_tokens"],
            seed=request["seed"],
        )
        for request in requests
    ]
    prompts = [{"prompt_token_ids": request["ids"]} for request in requests]
    outputs = model.generate(prompts, drawn, lora_request=adapter, use_tqdm=False)
    answers = [output.outputs[0] for output in outputs]
    return [{"text": a.text.strip(), "ended": a.finish_reason == "stop", "n_tokens": len(a.token_ids)} for a in answers]


if __name__ == "__main__":
    main()
