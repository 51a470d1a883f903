"""Records as JSON: lines that a run writes and reads again, and files of others."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dsat_miner.errors import UserError
from dsat_miner.files import write_text


def parse_records(text: str) -> list[dict[str, Any]]:
    """Return the records of a JSON array or of JSON lines; only a line feed ends a line, U+2028 in a text does not."""
    if text.lstrip().startswith("["):
        return list(json.loads(text))
    return [json.loads(line) for line in text.split("\n") if line.strip()]


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


def write_lines(path: Path, records: Sequence[dict[str, Any]]) -> None:
    """Write JSON lines, whole or not at all."""
    write_text(path, "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records))
