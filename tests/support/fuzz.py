"""Logs damaged by chance, and how many of their records a reader loses."""

from __future__ import annotations

import random
from pathlib import Path

from dsat_miner.errors import UserError
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


def lost(path: Path, work: Path, format_name: str) -> int:
    """Return how many records of a log are neither rows nor rejects; a log that is refused as a whole loses none."""
    try:
        reading = read(path, work, format_name)
    except UserError:
        return 0
    staged = sum(counts.records for counts in reading.counts)
    expected = staged
    if reading.parts and not reading.parts[0].gathered and reading.parts[0].input.kind == "jsonl":
        lines = path.read_bytes().split(b"\n")
        expected = max(staged, sum(bool(line.removeprefix(b"\xef\xbb\xbf").strip(b" \t\r\n\x00")) for line in lines))
    if reading.format.group:  # a row is as many records as its chat has utterances, which a reject does not tell
        readable = sum(len(row["messages"] or []) for row in reading.rows) + len(reading.unreadable)
        whole = all(row["messages"] for row in reading.rows)
        return expected - readable if whole and reading.rows else 0
    return abs(expected - yielded(reading))


def yielded(reading: Reading) -> int:
    """Return how many records came out as rows or as unreadable ones."""
    return len(reading.rows) + len(reading.unreadable)
