"""Logs damaged by chance, and how many of their records a reader loses."""

from __future__ import annotations

import faulthandler
import gzip
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import zstandard

from dsat_miner.errors import UserError
from tests.support import make
from tests.support.reading import Reading, read

# hand-written log → its format
LOGS = {
    "conversations.json": "chatgpt-export",
    "langfuse.jsonl": "langfuse",
    "lmsys.jsonl": "lmsys",
    "messages.jsonl": "messages",
    "otel_genai.jsonl": "otel-genai",
    "phoenix.jsonl": "phoenix",
    "sat_dsat_annotation.json": "wildfeedback",
    "sharegpt.json": "sharegpt",
    "sharegpt.jsonl": "sharegpt",
    "ultrafeedback.jsonl": "ultrafeedback",
    "wildchat.jsonl": "wildchat",
    "wildfeedback.json": "wildfeedback-pairs",
}
# made rather than written: Parquet, and packed text
MADE = {
    "wildchat.parquet": "wildchat",
    "lmsys.parquet": "lmsys",
    "messages.jsonl.gz": "messages",
    "sharegpt.jsonl.zst": "sharegpt",
}
ALL_LOGS = LOGS | MADE
SECONDS = 30  # that one damaged log may take, on a machine that does other things too
PIECES = [
    b"{",
    b"}",
    b"[",
    b"]",
    b'"',
    b"\\",
    b"\n",
    b",",
    b":",
    b"null",
    b"\x00",
    b"\xff\xfe",
    b"\\ud83d",
    b"1e999",
    b"[[[[[[[[",
]


def whole(name: str, folder: Path) -> bytes:
    """Return a log without faults; `folder` is for those that are made."""
    if name.endswith(".parquet"):
        return getattr(make, Path(name).stem)(folder).read_bytes()
    return packed(name, _text(name))


def packed(name: str, text: bytes) -> bytes:
    """Return text as a file of this name holds it."""
    if name.endswith(".gz"):
        return gzip.compress(text, mtime=0)
    return zstandard.compress(text) if name.endswith(".zst") else text


def _text(name: str) -> bytes:
    """Return the text of a log that is kept as text."""
    return (make.DATA / name.removesuffix(".gz").removesuffix(".zst")).read_bytes()


def harmed(name: str, data: bytes, seed: int) -> bytes:
    """Return a log with faults: `damaged` for text; of binary files bytes are flipped, or the end is cut off.

    Of packed text either the text is damaged or the file.
    """
    rng = random.Random(seed)
    if name in LOGS or (not name.endswith(".parquet") and rng.random() < 0.5):
        return packed(name, damaged(_text(name), seed))
    changed = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        changed[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(changed[: rng.randrange(1, len(data))] if rng.random() < 0.2 else changed)


@contextmanager
def limited(seconds: int = SECONDS) -> Iterator[None]:
    """End this process with a traceback of all threads if what is inside hangs, in C too."""
    faulthandler.dump_traceback_later(seconds, exit=True, file=sys.__stderr__)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


def damaged(data: bytes, seed: int) -> bytes:
    """Return a log with one to eight faults: bytes cut out, put in, flipped, or pieces of it doubled."""
    rng = random.Random(seed)
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(data) + 1)
        size = rng.choice([1, 1, 4, 40, 400])
        match rng.randrange(5):
            case 0:
                data = data[:at] + data[at + size :]
            case 1:
                data = data[:at] + rng.choice(PIECES) + data[at:]
            case 2:
                data = data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :]
            case 3:
                data = data[:at] + data[at : at + size] * 2 + data[at + size :]
            case _:
                data = data[: max(at, 1)] if rng.random() < 0.2 else data[:at] + rng.choice(PIECES) + data[at + size :]
    return data


def lost(path: Path, work: Path, format_name: str) -> int | None:
    """Return how many records of a log are neither rows nor rejects; None for a log that is refused as a whole."""
    try:
        with limited():
            reading = read(path, work, format_name)
    except UserError:
        return None
    staged = sum(counts.records for counts in reading.counts)
    expected = staged
    if reading.parts and reading.parts[0].kind == "parquet":
        expected = sum(part.n_records for part in reading.parts)
    elif reading.parts and not reading.parts[0].gathered and reading.parts[0].kind == "jsonl":
        lines = reading.parts[0].only.data_path.read_bytes().split(b"\n")
        expected = max(staged, sum(bool(line.removeprefix(b"\xef\xbb\xbf").strip(b" \t\r\n\x00")) for line in lines))
    if reading.format.group:  # a row is as many records as its chat has utterances, which a reject does not tell
        readable = sum(len(row["messages"] or []) for row in reading.rows) + len(reading.unreadable)
        whole = all(row["messages"] for row in reading.rows)
        return expected - readable if whole and reading.rows else 0
    return abs(expected - yielded(reading))


def yielded(reading: Reading) -> int:
    """Return how many records came out as rows or as unreadable ones."""
    return len(reading.rows) + len(reading.unreadable)
