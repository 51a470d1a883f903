"""The trainer against plain code on the same model and rows, as ratios in one run: sampling, and a step of DPO.

Run it: `python benchmarks/train.py`; `--model FOLDER` takes a real model instead of a toy of five million weights.

Sampling: tokens a second of `drift.decoding` against `generate` with fixed batches of 16 in the order of the file,
padded to their longest prompt and run until their slowest row has ended. DPO: seconds of a step (forward, backward,
optimiser) of our trainer with row weights against bare TRL with the same settings on the same batches. Both are
interleaved, so that whatever else the machine does hits both.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
os.environ.setdefault("TQDM_DISABLE", "1")

import numpy as np
import polars as pl
import torch
from trl import DPOTrainer
from trl.trainer.dpo_trainer import DataCollatorForPreference

from drift import decoding, models, tiny, training
from drift.chat import Chat
from drift.config import Model, Recipe, Sample, Train
from drift.generation import Request

LEAST_SAMPLING = 2.0
MOST_STEP = 1.10
PLAIN_BATCH = 16
TOY_ENDS = "ab"  # letters that close a toy's answer besides its closing token: 3 of 261, so after some 90 tokens


def options(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, help="folder of a real instruct model")
    parser.add_argument("--rows", type=int, default=96, help="prompts to sample from (default 96)")
    parser.add_argument("--new-tokens", type=int, default=256, help="longest answer (default 256)")
    parser.add_argument("--batch-tokens", type=int, default=16384, help="tokens in flight of ours (default 16384)")
    parser.add_argument("--runs", type=int, default=3, help="interleaved pairs of sampling runs (default 3)")
    parser.add_argument("--steps", type=int, default=24, help="interleaved pairs of DPO steps (default 24)")
    parser.add_argument("--threads", type=int, default=1, help="threads of torch (default 1)")
    parser.add_argument("--check", action="store_true", help="exit 1 when a limit of the project is missed")
    return parser.parse_args(argv)


def mixed_texts(n: int, median: int, seed: int) -> list[str]:
    """Return texts whose lengths are log-normal, as those of chats are: a few are ten times the median."""
    drawn = random.Random(seed)
    lengths = [min(max(int(drawn.lognormvariate(0, 0.9) * median), 4), 8 * median) for _ in range(n)]
    return ["".join(drawn.choice("abcdefgh ") for _ in range(length)) for length in lengths]


def plain_sampling(model: Any, chat: Chat, prompts: list[list[int]], new_tokens: int, ends: tuple[int, ...]) -> int:
    """Sample as the released code of DRIFT does; return the tokens written until each answer ended."""
    written = 0
    for first in range(0, len(prompts), PLAIN_BATCH):
        batch = prompts[first : first + PLAIN_BATCH]
        width = max(map(len, batch))
        ids = torch.tensor([[chat.tokenizer.pad_token_id] * (width - len(p)) + p for p in batch], device=model.device)
        mask = torch.tensor([[0] * (width - len(p)) + [1] * len(p) for p in batch], device=model.device)
        found = model.generate(
            ids, attention_mask=mask, do_sample=True, temperature=1.0, top_p=0.9, top_k=0, max_new_tokens=new_tokens,
            eos_token_id=list(ends), pad_token_id=chat.tokenizer.pad_token_id,
        )  # fmt: skip
        for row in found[:, width:].tolist():
            written += next((at + 1 for at, token in enumerate(row) if token in ends), len(row))
    return written


def our_sampling(model: Any, prompts: list[list[int]], sample: Sample, ends: tuple[int, ...]) -> int:
    """Sample as the trainer does; return the tokens written, closing ones too."""
    requests = [Request([], prompt, seed) for seed, prompt in enumerate(prompts)]
    return sum(len(tokens) + ended for _, tokens, ended in decoding.decode(model, requests, sample, ends))


def rate(sample: Callable[[], int]) -> float:
    """Return the tokens a second of one run."""
    started = time.perf_counter()
    tokens = sample()
    return tokens / (time.perf_counter() - started)


def sampling_ratios(path: str, chat: Chat, args: argparse.Namespace) -> tuple[list[float], list[float]]:
    """Return tokens a second of plain sampling and of ours, run by run."""
    model = models.load(Model(path=path), path).to(models.device()).eval()
    texts = mixed_texts(args.rows, 120, 0)
    prompts = [chat.ids([{"role": "user", "content": text}]) for text in texts]
    ends = decoding.ends_of(model, chat.tokenizer)
    if args.model is None:
        ends += tuple(chat.tokenizer.convert_tokens_to_ids(list(TOY_ENDS)))
    sample = Sample(temperature=1.0, top_p=0.9, max_new_tokens=args.new_tokens, batch_tokens=args.batch_tokens)
    plain, ours = [], []
    for number in range(args.runs):
        torch.manual_seed(number)
        plain.append(rate(lambda: plain_sampling(model, chat, prompts, args.new_tokens, ends)))
        ours.append(rate(lambda: our_sampling(model, prompts, sample, ends)))
    return plain, ours


def bare(chat: Chat) -> Callable[..., Any]:
    """Return what makes TRL's own trainer with its own collator."""

    def make(_: Train, **arguments: Any) -> Any:
        collator = DataCollatorForPreference(
            pad_token_id=chat.tokenizer.pad_token_id, max_length=arguments["data_collator"].max_length
        )
        return DPOTrainer(**{**arguments, "data_collator": collator})

    return make


def step_seconds(path: str, chat: Chat, n_steps: int, folder: Path) -> tuple[list[float], list[float]]:
    """Return seconds of DPO steps of bare TRL and of ours, on the same batches and in turns."""
    train = Train(weights="label", max_length=1024, checkpointing=False, report_to=[], learning_rate=1e-5)
    recipe = Recipe(run=str(folder), model=Model(path=path), train=train)
    n = n_steps * train.batch_size
    pairs = [
        {
            "prompt": [{"role": "user", "content": asked}],
            "chosen": [{"role": "assistant", "content": better}],
            "rejected": [{"role": "assistant", "content": worse}],
            "weight": 0.5 + at % 2 / 2,
        }
        for at, (asked, better, worse) in enumerate(
            zip(mixed_texts(n, 90, 1), mixed_texts(n, 60, 2), mixed_texts(n, 60, 3), strict=True)
        )
    ]
    pl.DataFrame(pairs).write_parquet(folder / "pairs.parquet")
    with models.others_quiet():
        trainers = [
            training.make_trainer(recipe, path, chat, folder / "pairs.parquet", folder / name, 1, kind)
            for name, kind in (("bare", bare(chat)), ("ours", None))
        ]
        for trainer in trainers:
            trainer.create_optimizer()
            trainer.current_gradient_accumulation_steps = 1  # train() sets it
            trainer.model.train().to(models.device())
        seconds: tuple[list[float], list[float]] = ([], [])
        for step in range(-2, n_steps):  # two to warm up
            for which in (0, 1) if step % 2 else (1, 0):
                took = one_step(trainers[which], max(step, 0) * train.batch_size, train.batch_size)
                if step >= 0:
                    seconds[which].append(took)
    return seconds


def one_step(trainer: Any, first: int, size: int) -> float:
    """Return the seconds of one step on the rows from `first`."""
    rows = [trainer.train_dataset[at] for at in range(first, first + size)]
    started = time.perf_counter()
    trainer.training_step(trainer.model, trainer.data_collator(rows))
    trainer.optimizer.step()
    trainer.optimizer.zero_grad()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter() - started


def median_interval(values: list[float]) -> tuple[float, float, float]:
    """Return a median and its 95 % bootstrap interval."""
    drawn = np.random.default_rng(0).choice(np.asarray(values), (4000, len(values)))
    low, high = np.quantile(np.median(drawn, axis=1), (0.025, 0.975))
    return statistics.median(values), float(low), float(high)


def main(argv: list[str] | None = None) -> int:
    """Measure and print; return the exit status."""
    args = options(argv)
    torch.set_num_threads(args.threads)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = str(args.model or tiny.make(folder / "toy", hidden=256, layers=4))
        chat = models.load_chat(Model(path=path), path)
        plain, ours = sampling_ratios(path, chat, args)
        bare_s, ours_s = step_seconds(path, chat, args.steps, folder)
    faster = statistics.median(o / p for o, p in zip(ours, plain, strict=True))
    step, low, high = median_interval([o / b for o, b in zip(ours_s, bare_s, strict=True)])
    print(f"{args.rows} prompts, {args.new_tokens} new tokens at most, {args.threads} threads, {models.device().type}")
    print("| | plain | ours | ratio |")
    print("|---|---:|---:|---:|")
    rates = f"{statistics.median(plain):,.0f} | {statistics.median(ours):,.0f}"
    print(f"| sampling, tokens/s (median of {args.runs}) | {rates} | {faster:.2f} |")
    print(
        f"| DPO step, s (median of {args.steps}) | {statistics.median(bare_s):.3f} | {statistics.median(ours_s):.3f} "
        f"| {step:.3f} (95 %: {low:.3f} to {high:.3f}) |"
    )
    missed = faster < LEAST_SAMPLING or step > MOST_STEP
    if missed:
        print(f"missed: at least {LEAST_SAMPLING} × sampling, at most {MOST_STEP} × a step", file=sys.stderr)
    return int(args.check and missed)


if __name__ == "__main__":
    sys.exit(main())
