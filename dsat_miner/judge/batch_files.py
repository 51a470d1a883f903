"""Files of the Batch API in OUT/judge-batch: numbered parts of requests, what came back for each, and the books.

    OUT/judge-batch/requests-00001.jsonl   a request a line (custom_id = key of the answer in the cache)
    OUT/judge-batch/results-00001.jsonl    what a server, or `vllm run-batch`, answered, in any order
    OUT/judge-batch/errors-00001.jsonl     lines that failed, where a server writes them apart
    OUT/judge-batch/batches.json           options, what the server takes, and the state of each part

A part holds at most 50,000 lines and 200 MB, as OpenAI wants it. `--fresh` leaves the folder alone: it may be paid for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from dsat_miner.chat_api.dialect import Dialect
from dsat_miner.files import read_json, whole, write_text
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.rundir import RunDir

URL = "/v1/chat/completions"
MAX_LINES = 50_000
MAX_BYTES = 200_000_000
# options that the keys of the answers depend on: later steps take them from the books
KEPT = ("model", "votes", "temperature", "max_tokens", "band", "refusals")


@dataclass
class BatchPart:
    """One file of requests.

    `state`: written, uploading, submitted, or the state in which the server ended it. `dialect` is what its lines are
    written in; `is_lesson` says that nothing came of them but a better one.
    """

    number: int
    lines: int
    round: int = 1
    state: str = "written"
    file_id: str | None = None
    batch_id: str | None = None
    is_read: bool = False
    dialect: Dialect = field(default_factory=Dialect)
    is_lesson: bool = False

    @property
    def is_open(self) -> bool:
        """Whether answers may still come."""
        return self.state in ("written", "uploading", "submitted")


@dataclass
class Books:
    """What is known of all parts; written whole after every change."""

    folder: Path
    options: dict[str, Any] = field(default_factory=dict)
    dialect: Dialect = field(default_factory=Dialect)
    parts: list[BatchPart] = field(default_factory=list)

    @classmethod
    def read(cls, run: RunDir) -> Books:
        """Return the books of a run, empty ones where nothing has been written yet."""
        folder = run.judge_batch_folder
        found = (
            read_json(folder / "batches.json", remedy=f"put a copy of it back, or remove {folder} to ask anew") or {}
        )
        return cls(
            folder,
            found.get("options", {}),
            Dialect(**found.get("dialect", {})),
            [BatchPart(**{**part, "dialect": Dialect(**part.get("dialect", {}))}) for part in found.get("parts", [])],
        )

    def save(self) -> None:
        """Write the books."""
        content = {
            "options": self.options,
            "dialect": asdict(self.dialect),
            "parts": [asdict(part) for part in self.parts],
        }
        write_text(self.folder / "batches.json", json.dumps(content, indent=2) + "\n")

    def keep_options(self, options: JudgeOptions) -> None:
        """Note the options that the keys depend on."""
        self.options = {name: getattr(options, name) for name in KEPT}

    def with_kept(self, options: JudgeOptions) -> JudgeOptions:
        """Return options with those of the books in place of the given ones."""
        kept = {**self.options, "band": tuple(self.options["band"])} if self.options else {}
        return replace(options, **kept)

    def file(self, kind: str, part: BatchPart) -> Path:
        """Return a file of a part: requests, results or errors."""
        return self.folder / f"{kind}-{part.number:05d}.jsonl"

    def open_keys(self) -> set[str]:
        """Return the keys that parts are open about: nothing is asked twice."""
        open_parts = [part for part in self.parts if part.is_open]
        return {line["custom_id"] for part in open_parts for line in read_lines(self.file("requests", part))}

    def add(self, lines: Iterable[dict[str, Any]], *, number_of_round: int = 1) -> list[BatchPart]:
        """Write requests as new parts and return them; a part is in the books when its file is whole."""
        new: list[BatchPart] = []
        texts = (json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        text = next(texts, None)
        while text is not None:
            number = max((part.number for part in self.parts), default=0) + 1
            part = BatchPart(number, 0, number_of_round, dialect=self.dialect)
            with whole(self.file("requests", part)) as beside, beside.open("wb") as handle:
                while text is not None and part.lines < MAX_LINES and handle.tell() + len(text.encode()) <= MAX_BYTES:
                    handle.write(text.encode())
                    part.lines += 1
                    text = next(texts, None)
            self.parts.append(part)
            new.append(part)
            self.save()
        return new


def request_line(key: str, body: dict[str, Any]) -> dict[str, Any]:
    """Return one line of a batch file."""
    return {"custom_id": key, "method": "POST", "url": URL, "body": body}


def read_lines(file: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file of JSON lines; torn lines, and those without a custom_id, are passed over."""
    if not file.exists():
        return
    with file.open(encoding="utf-8", errors="replace") as lines:
        for text in lines:
            try:
                line = json.loads(text)
            except (ValueError, RecursionError):
                continue
            if isinstance(line, dict) and isinstance(line.get("custom_id"), str):
                yield line


def forget(run: RunDir, keys: set[str]) -> int:
    """Take the lines of these keys out of every file; return how many there were."""
    folder = run.judge_batch_folder
    removed = 0
    for file in sorted(folder.glob("*-*.jsonl")) if keys else ():
        n_kept = 0
        with file.open("rb") as lines, whole(file) as beside, beside.open("w", encoding="utf-8") as kept:
            n_lines = sum(1 for _ in lines)
            for line in read_lines(file):  # a torn line goes, too: it may be about anybody
                if line["custom_id"] not in keys:
                    kept.write(json.dumps(line, ensure_ascii=False) + "\n")
                    n_kept += 1
        removed += n_lines - n_kept
    return removed
