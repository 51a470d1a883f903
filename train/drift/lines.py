"""Records as JSON: lines that a run writes and reads again, and files of others."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dsat_miner.chat_api.replies import without_halves
from dsat_miner.errors import UserError
from dsat_miner.files import write_text

# a pair of these escapes is a character, one alone is half of one
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def parse_records(text: str) -> list[dict[str, Any]]:
    """Return the records of a JSON array or of JSON lines; half a character (a lone surrogate) becomes U+FFFD.

    Only a line feed ends a line, U+2028 in a text does not.

    Raises:
        ValueError: it is no JSON, or a record is no object; names the record.
    """
    try:
        if text.lstrip().startswith("["):
            records = json.loads(text)
        else:
            records = [json.loads(line) for line in text.split("\n") if line.strip()]
        if _SURROGATE.search(text):
            records = json.loads(without_halves(json.dumps(records, ensure_ascii=False)))
    except RecursionError:
        raise ValueError("its values are nested too deep") from None
    no_objects = [number for number, record in enumerate(records, start=1) if not isinstance(record, dict)]
    if no_objects:
        raise ValueError(f"record {no_objects[0]} is no JSON object")
    return list(records)


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file that `write_lines` wrote.

    Raises:
        UserError: it is gone, or not as it was written.
    """
    try:
        return parse_records(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        advice = "delete it, and the file of its step in the run's state/: `drift run` makes both anew"
        raise UserError(f"{path}: cannot be read ({error}): {advice}") from None


def read_both(first: Path, second: Path) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Return the records of two files that have the same `id`, in the order of the first; others are left out.

    Raises:
        UserError: a file is gone, or not as it was written.
    """
    of = {record["id"]: record for record in read_lines(second)}
    return [(record, of[record["id"]]) for record in read_lines(first) if record["id"] in of]


def write_lines(path: Path, records: Sequence[dict[str, Any]]) -> None:
    """Write JSON lines, whole or not at all."""
    write_text(path, "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records))
