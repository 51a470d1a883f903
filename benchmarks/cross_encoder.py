"""Is a cross-encoder worth its time? One is fine-tuned on labelled turns and tried on chats that it never saw.

    python benchmarks/cross_encoder.py OUT --labels FILE [--folds 3] [--epochs 2] [--max-length 192] [--keep FILE.npy]

OUT is a run over the logs that the labels speak of. The model opens with the weights of the packaged encoder and reads
the turn beside its request and the judged reply (the texts that the classifier's head sees, so head and tail of long
ones). Folds are those of `train-classifier`, nested likewise; `--folds` takes the first ones alone. Printed: turns a
second, and the figures of the score, of the cross-encoder, and of a logistic regression over both (everywhere, and only
where the score leaves a turn open), and of the classifier's head on the same folds. `--keep` holds what is held out so
far: the same command goes on from there. `--head-only` prints score and head alone, in minutes.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import polars as pl
import torch
from sentence_transformers import CrossEncoder
from sklearn.linear_model import LogisticRegression
from transformers.utils import logging

from dsat_miner.detection.scoring import load_detector
from dsat_miner.embed.encoder import Encoder
from dsat_miner.embed.features import logit
from dsat_miner.embed.heldout import Fold, held_out_scores
from dsat_miner.embed.texts import open_turns
from dsat_miner.embed.training import train as train_head
from dsat_miner.engine import connect
from dsat_miner.evaluation import metrics
from dsat_miner.evaluation.evaluating import measured
from dsat_miner.evaluation.fitting import FOLDS, row_weights
from dsat_miner.evaluation.labelled import Example, read_examples
from dsat_miner.evaluation.scores import counts_as
from dsat_miner.models import bind_stored
from dsat_miner.options import DEFAULT_ENCODER
from dsat_miner.rundir import RunDir

Array = np.ndarray[Any, Any]
BATCH = 16
RATE = 5e-5
WARM_UP = 0.1
POOLED = 50
"""Batches whose turns are sorted by length before they are parted, so that little is padded."""
FIGURES = ("average_precision", "f1", "precision", "recall", "precision_at_recall_0.35", "calibration_error")


class Pair(NamedTuple):
    """What the cross-encoder reads of a turn: the turn, and what it answers to."""

    turn: str
    before: str


def read_pairs(out: Path, examples: Sequence[Example]) -> list[Pair]:
    """Return the texts of labelled turns, in their order."""
    wanted = {(example.conversation_id, example.message_index): at for at, example in enumerate(examples)}
    run, found = RunDir(out), {}
    with tempfile.TemporaryDirectory(prefix="dsat-miner-") as folder:
        for part in run.parts():
            with connect(temp_dir=Path(folder) / "spill") as con:
                bind_stored(con, run, part)
                table = open_turns(con, Path(folder))
            for row in table.iter_rows(named=True):
                at = wanted.get((row["conversation_id"], row["message_index"]))
                if at is not None:
                    found[at] = Pair(row["turn"], f"{row['request']}\n{row['reply']}")
    return [found[at] for at in range(len(examples))]


def batches(pairs: Sequence[Pair], positions: Sequence[int], draw: random.Random) -> Iterator[list[int]]:
    """Yield every position once, in batches of turns that are about as long."""
    order = draw.sample(list(positions), len(positions))
    for start in range(0, len(order), BATCH * POOLED):
        pool = sorted(order[start : start + BATCH * POOLED], key=lambda at: sum(map(len, pairs[at])))
        parted = [pool[at : at + BATCH] for at in range(0, len(pool), BATCH)]
        yield from draw.sample(parted, len(parted))


def train(
    encoder: Encoder,
    pairs: Sequence[Pair],
    positions: Sequence[int],
    truth: Array,
    counts: Array,
    args: argparse.Namespace,
) -> CrossEncoder:
    """Fine-tune a cross-encoder on some of the pairs."""
    torch.manual_seed(args.seed)
    model = CrossEncoder(
        str(encoder.folder), num_labels=1, max_length=args.max_length, device="cpu", local_files_only=True
    )
    draw = random.Random(args.seed)
    steps = args.epochs * -(-len(positions) // BATCH)
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (WARM_UP * steps), (steps - step) / ((1 - WARM_UP) * steps))
    )
    model.train()
    for _ in range(args.epochs):
        for batch in batches(pairs, positions, draw):
            texts = [pairs[at] for at in batch]
            tokens = model.tokenizer(
                [p.turn for p in texts],
                [p.before for p in texts],
                padding=True,
                truncation="longest_first",
                max_length=args.max_length,
                return_tensors="pt",
            )
            with half():
                logits = model.model(**tokens).logits[:, 0].float()
            wanted, weights = (torch.tensor(column[batch], dtype=torch.float32) for column in (truth, counts))
            loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, wanted, weights)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
    return model.eval()


def half() -> torch.autocast:
    """Return a context of bfloat16 products, which are twice as fast where the processor has them."""
    return torch.autocast("cpu", dtype=torch.bfloat16)


def predict(model: CrossEncoder, pairs: Sequence[Pair]) -> Array:
    """Return the log-odds of each pair."""
    with half():
        found: Array = model.predict(
            [tuple(pair) for pair in pairs],
            batch_size=2 * BATCH,
            activation_fn=torch.nn.Identity(),
            show_progress_bar=False,
        )
    return found.astype(np.float64)


def held_out(
    pairs: Sequence[Pair], examples: Sequence[Example], parted: Sequence[Fold], args: argparse.Namespace
) -> Array:
    """Return the log-odds of each turn by a cross-encoder that never saw its chat; NaN in folds that are left out."""
    encoder = Encoder.find(args.encoder)
    truth = np.array([counts_as(example.truth, "dsat") for example in examples], dtype=np.float64)
    counts = row_weights(examples)
    log_odds = np.full(len(examples), np.nan)
    if args.keep and args.keep.is_file():
        log_odds = np.load(args.keep)
    for number, fold in enumerate(parted[: args.folds], start=1):
        if not np.isnan(log_odds[fold.test]).any():
            continue
        started = time.perf_counter()
        model = train(encoder, pairs, fold.train.tolist(), truth, counts, args)
        trained = time.perf_counter()
        log_odds[fold.test] = predict(model, [pairs[at] for at in fold.test])
        speed = len(fold.test) / (time.perf_counter() - trained)
        print(
            f"fold {number}: {len(fold.train):,} turns learnt in {trained - started:,.0f} s, "
            f"{speed:.0f} turns a second read on {args.threads} threads",
            flush=True,
        )
        if args.keep:
            np.save(args.keep, log_odds)
    return log_odds


def compared(examples: Sequence[Example], parted: Sequence[Fold], crossed: Array) -> dict[str, list[dict[str, Any]]]:
    """Return rows as `measured` takes them, by what decides; combination and threshold are found on the other folds."""
    found: dict[str, list[dict[str, Any]]] = {}
    truth = np.array([counts_as(example.truth, "dsat") for example in examples])
    is_random = np.array([example.is_random for example in examples])
    usable = is_random & ~np.isnan(crossed)
    for fold in parted:
        known, tried = fold.train[usable[fold.train]], fold.test[usable[fold.test]]
        if not len(tried):
            continue
        scores = [part[usable[at], 0] for part, at in ((fold.train_scores, fold.train), (fold.test_scores, fold.test))]
        sides = [np.column_stack([logit(p), crossed[at]]) for p, at in zip(scores, (known, tried), strict=True)]
        chances = {}
        for name, columns in (("score", [0]), ("cross-encoder", [1]), ("both", [0, 1])):
            model = LogisticRegression(C=1e6).fit(sides[0][:, columns], truth[known])
            chances[name] = [model.predict_proba(side[:, columns])[:, 1] for side in sides]
        chances["both, where open"] = [
            np.where((p >= fold.band[0]) & (p <= fold.band[1]), both, p)
            for p, both in zip(scores, chances["both"], strict=True)
        ]
        for name, (learnt, p) in chances.items():
            bar = metrics.best_threshold(truth[known].tolist(), learnt.tolist()) or 0.5
            found.setdefault(name, []).extend(
                {key: getattr(e, key) for key in ("truth", "chat", "weight")}
                | {"p_dsat": float(x), "said": "dsat" if x >= bar else "neutral"}
                for e, x in zip((examples[at] for at in tried), p, strict=True)
            )
    return found


def headed(args: argparse.Namespace) -> dict[str, list[dict[str, Any]]]:
    """Return rows of the score alone and with the classifier's head, on the same folds."""
    found = train_head(args.out, args.labels, encoder=Encoder.find(args.encoder), threads=args.threads, n_bootstrap=0)
    names = ("score", "head, where open")
    return {n: [row for row in rows if row["fold"] < args.folds] for n, rows in zip(names, found.rows, strict=True)}


def main() -> None:
    """Train, try, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--encoder", default=DEFAULT_ENCODER)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--max-length", type=int, default=192)
    parser.add_argument("--folds", type=int, default=FOLDS)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--head-only", action="store_true")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    torch.set_num_threads(args.threads)
    rows: dict[str, list[dict[str, Any]]] = {}
    if not args.head_only:
        detector = load_detector()
        examples = read_examples(args.out, args.labels, detector)
        parted, _ = held_out_scores(examples, detector, refit=True)
        crossed = held_out(read_pairs(args.out, examples), examples, parted, args)
        rows = compared(examples, parted, crossed)
    rows |= headed(args)
    figures = {name: measured(members, "dsat", n_bootstrap=200) for name, members in rows.items()}
    with pl.Config(tbl_rows=-1, tbl_width_chars=200, tbl_hide_dataframe_shape=True, fmt_str_lengths=40):
        print(pl.DataFrame([{"decides": name} | {f: _text(of, f) for f in FIGURES} for name, of in figures.items()]))


def _text(figures: dict[str, Any], name: str) -> str:
    low, high = figures["intervals"][name]
    return f"{figures[name]:.3f} ({low:.3f} to {high:.3f})"


if __name__ == "__main__":
    main()
