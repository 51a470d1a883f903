"""The classifier over a run: part by part, what the score left open is embedded and decided by a head.

    classifier = load_classifier(options)
    classify_part(run, part, classifier, threads=2)   # writes .dsat/classified/part-00003.parquet

It runs in the process of the command, after the turns are mined and before they are decided on: one model in memory,
one part's texts at a time. labels/decided.sql joins what it writes.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from dsat_miner.embed.cache import PartCache
from dsat_miner.embed.encoder import Encoder
from dsat_miner.embed.features import features, names
from dsat_miner.embed.head import Head, packaged_head, read_head
from dsat_miner.embed.texts import embed, open_turns
from dsat_miner.engine import connect
from dsat_miner.errors import UserError
from dsat_miner.files import whole
from dsat_miner.models import bind_stored
from dsat_miner.options import MineOptions
from dsat_miner.rundir import RunDir

SCHEMA = pl.Schema(
    {
        "record": pl.Int64,
        "message_index": pl.Int64,
        "conversation_id": pl.String,
        "p_dsat": pl.Float64,
        "min_p_dsat": pl.Float64,
    }
)
DIGITS = 6


@dataclass(frozen=True)
class Classifier:
    """An encoder and a head that was trained on its vectors."""

    encoder: Encoder
    head: Head


def load_classifier(options: MineOptions) -> Classifier:
    """Return the classifier that options name.

    Raises:
        UserError: the encoder or the head is missing, or the head belongs to another encoder.
    """
    encoder, head = Encoder.find(options.encoder), read_head(options.head or packaged_head())
    if head.encoder_digest != encoder.digest:
        raise UserError(
            f"--encoder {options.encoder}: the head was trained on {head.encoder} ({head.encoder_digest}, this is "
            f"{encoder.digest}): name that one with --encoder, or train a head for this one with `dsat-miner "
            f"train-classifier OUT --labels FILE --encoder {options.encoder} -o FOLDER` and name it with --head"
        )
    if head.columns != tuple(names((), 0)):
        raise UserError(
            f"{options.head or packaged_head()}: trained by another version of dsat-miner, which looked at other "
            "columns: train it again with `dsat-miner train-classifier`"
        )
    return Classifier(encoder, head)


def classify_part(
    run: RunDir,
    part: int,
    classifier: Classifier,
    *,
    threads: int,
    memory_limit_mb: int = 1024,
    advance: Callable[[int], None] = lambda _: None,
) -> int:
    """Decide what the score left open in one part and write it down; return the number of turns.

    Args:
        run: with the part mined.
        part: its number.
        classifier: what decides.
        threads: cores of the encoder.
        memory_limit_mb: buffer limit of DuckDB.
        advance: told the number of texts that were embedded, after each shard.
    """
    head = classifier.head
    with connect(memory_limit_mb=memory_limit_mb, temp_dir=run.tmp / f"spill-{os.getpid()}") as con:
        bind_stored(con, run, part)
        table = open_turns(con, run.tmp, low=head.open[0], high=head.open[1], languages=head.reads)
    rows = table.select("record", "message_index", "conversation_id")
    chances: list[float] = []
    if len(table):
        vectors = embed(table, PartCache(run, classifier.encoder, part), threads=threads, advance=advance)
        chances = [round(float(p), DIGITS) for p in head.chances(features(table, vectors, head.blocks))]
    found = rows.with_columns(
        pl.Series("p_dsat", chances, dtype=pl.Float64), pl.lit(head.min_p_dsat, dtype=pl.Float64).alias("min_p_dsat")
    )
    with whole(run.state_file("classified", part)) as beside:
        found.cast(SCHEMA).write_parquet(beside)
    return len(found)
