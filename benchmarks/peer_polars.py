"""The peer that thinks in columns: one lazy Polars query over all files, on all cores.

Run it: `python benchmarks/peer_polars.py FOLDER OUT`; reads and writes what `peer_pandas.py` does. The query streams
as far as Polars streams it; prompts are joined back only for the turns that were found.
"""

from __future__ import annotations

import sys
from pathlib import Path

import polars as pl
from complaints import OPENING_CHARS, PATTERN


def complaints(folder: Path) -> pl.LazyFrame:
    """Return a row for each user message after a reply that opens with a complaint."""
    chats = pl.scan_parquet(folder / "*.parquet").select(
        pl.col("conversation_hash").alias("conversation_id"),
        pl.col("conversation")
        .list.eval(pl.struct(pl.element().struct.field("role"), pl.element().struct.field("content")))
        .alias("messages"),
    )
    chats = chats.with_row_index("chat")  # ids may repeat
    turns = chats.select(
        "chat",
        "conversation_id",
        pl.int_ranges(pl.col("messages").list.len()).alias("message_index"),
        pl.col("messages").alias("turn"),
        pl.col("messages").list.shift(1).alias("reply"),
    ).explode("message_index", "turn", "reply", empty_as_null=False)
    words = pl.col("turn").struct.field("content")
    found = turns.filter(
        pl.col("reply").struct.field("role") == "assistant",
        pl.col("turn").struct.field("role") == "user",
        words.str.head(OPENING_CHARS).str.contains(PATTERN),
    )
    return found.join(chats.select("chat", "messages"), on="chat").select(
        "conversation_id",
        "message_index",
        pl.col("messages").list.head(pl.col("message_index") - 1).alias("prompt"),
        pl.col("reply").struct.field("content").alias("rejected"),
        words.alias("user_preference"),
    )


def main() -> None:
    """Run the query straight into a file."""
    folder, out = map(Path, sys.argv[1:])
    out.mkdir(parents=True)
    complaints(folder).sink_parquet(out / "complaints.parquet")


if __name__ == "__main__":
    main()
