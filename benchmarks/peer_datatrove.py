"""The peer from a library: datatrove's reader, regex filter and writer around one step of our own.

Run it: `PYTHON benchmarks/peer_datatrove.py FOLDER OUT`, PYTHON having `datatrove` and `pyarrow`; reads and writes what
`peer_pandas.py` does. datatrove knows documents, not dialogues: the step `FollowUps` makes a document of each user
message after a reply. Its RegexFilter drops what matches, and what it drops is kept: those are the complaints.
A file is a task, and a task a process.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from complaints import OPENING_CHARS, PATTERN
from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.filters import RegexFilter
from datatrove.pipeline.readers import ParquetReader
from datatrove.pipeline.writers import ParquetWriter


def whole_chat(_reader: ParquetReader, row: dict[str, Any], _path: str, _place: int) -> dict[str, Any]:
    """Return a row of the log as a document; its text, which must not be empty, is not looked at."""
    return {"id": row["conversation_hash"], "text": "chat", "metadata": {"messages": row["conversation"]}}


def as_row(_writer: ParquetWriter, document: Document) -> dict[str, Any]:
    """Return a complaint as the row that is written."""
    kept = ("message_index", "prompt", "rejected", "user_preference")
    return {"conversation_id": document.id} | {name: document.metadata[name] for name in kept}


class FollowUps(PipelineStep):
    """A document for each user message after a reply: its text is the opening, its metadata the row."""

    name = "Follow-up turns"
    type = "SPLIT"

    def run(self, data: Iterator[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:  # noqa: ARG002
        """Yield the follow-up turns of every chat."""
        for document in data:
            messages = document.metadata["messages"]
            chat = [{"role": message["role"], "content": message["content"]} for message in messages]
            for at in range(1, len(chat)):
                if (chat[at - 1]["role"], chat[at]["role"]) == ("assistant", "user"):
                    yield self.document(document.id, chat, at)

    @staticmethod
    def document(conversation_id: str, chat: list[dict[str, str]], at: int) -> Document:
        """Return one follow-up turn."""
        row = {
            "message_index": at,
            "prompt": chat[: at - 1],
            "rejected": chat[at - 1]["content"],
            "user_preference": chat[at]["content"],
        }
        return Document(id=conversation_id, text=chat[at]["content"][:OPENING_CHARS], metadata=row)


def main() -> None:
    """Run the pipeline, a task a file."""
    folder, out = sys.argv[1:]
    complaints = ParquetWriter(out, adapter=as_row)
    pipeline = [
        ParquetReader(folder, glob_pattern="*.parquet", adapter=whole_chat),
        FollowUps(),
        RegexFilter(PATTERN, exclusion_writer=complaints),
    ]
    files = len(list(Path(folder).glob("*.parquet")))
    LocalPipelineExecutor(pipeline, tasks=files, logging_dir=f"{out}-log").run()


if __name__ == "__main__":
    main()
