"""The peer that loops: pandas reads the files, Python's `re` looks at every follow-up turn.

Run it: `python benchmarks/peer_pandas.py FOLDER OUT`; FOLDER holds Parquet in WildChat's columns. Writes
OUT/complaints.parquet: conversation_id, message_index, prompt (the messages before the reply), rejected and
user_preference. One process; a file is in memory at a time, its rows as Python objects, and all found rows to the end.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
from complaints import OPENING_CHARS, PATTERN

COMPLAINT = re.compile(PATTERN)
COLUMNS = ["conversation_hash", "conversation"]


def complaints(conversation_id: str, messages: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield a row for each user message after a reply that opens with a complaint."""
    chat = [{"role": message["role"], "content": message["content"]} for message in messages]
    for at in range(1, len(chat)):
        reply, turn = chat[at - 1], chat[at]
        if (reply["role"], turn["role"]) != ("assistant", "user"):
            continue
        if COMPLAINT.search(turn["content"][:OPENING_CHARS]):
            yield {
                "conversation_id": conversation_id,
                "message_index": at,
                "prompt": chat[: at - 1],
                "rejected": reply["content"],
                "user_preference": turn["content"],
            }


def main() -> None:
    """Read the folder file by file, and write what was found."""
    folder, out = map(Path, sys.argv[1:])
    rows: list[dict[str, Any]] = []
    for path in sorted(folder.glob("*.parquet")):
        logs = pd.read_parquet(path, columns=COLUMNS)
        for conversation_id, messages in logs.itertuples(index=False):
            rows.extend(complaints(conversation_id, list(messages)))
    out.mkdir(parents=True)
    pd.DataFrame(rows).to_parquet(out / "complaints.parquet")


if __name__ == "__main__":
    main()
