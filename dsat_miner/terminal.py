"""Text of the logs on a terminal: harmless, clipped, and in tables that keep their shape in a pipe.

Chat text is hostile: an escape sequence in it could retitle a window, hide lines or type into a shell. Everything
that a command prints of a log goes through `neutral` (whole texts), `clip` (one line) or `Harmless` (CSV and JSON).
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import IO, TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from rich.console import Console

# C0 but tab and line feed, DEL, C1, marks and overrides of the writing direction, half surrogate pairs
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
SPACES = re.compile(r"\s+")
SHOWN_BYTES = frozenset(range(0x20, 0x7F)) - frozenset(b"\\'\"")  # of a blob; the others stand there in hex
MIN_COLUMN = 15  # characters below which a column says nothing
MAX_CELL = 120
LINES_OF_CELL = 3
PIPE_WIDTH = 10_000  # tables in a pipe are as wide as they need to be


class Writable(Protocol):
    """What a text can be written to."""

    def write(self, text: str, /) -> int:
        """Write a text."""


def neutral(text: str) -> str:
    """Return a text with every character replaced that a terminal would act on; line feeds and tabs stay."""
    return UNSAFE.sub(_picture, text.replace("\r\n", "\n"))


def clip(text: str, width: int) -> str:
    """Return a text as one harmless line of at most `width` characters."""
    line = SPACES.sub(" ", neutral(text[: 4 * width])).strip()
    short = len(line) > width or len(text) > 4 * width
    return line[: width - 1].rstrip() + "…" if short else line


class Harmless:
    """A stream for text of logs that goes to a terminal as `neutral` has it, and anywhere else as it is."""

    def __init__(self, stream: IO[str]) -> None:
        self.stream, self.is_terminal = stream, stream.isatty()

    def write(self, text: str) -> int:
        """Write a text."""
        return self.stream.write(neutral(text) if self.is_terminal else text)


def cell(value: Any, width: int = MAX_CELL) -> str:
    """Return a value of a query as one harmless line; lists and structs as JSON."""
    return clip(as_text(value), width)


def as_text(value: Any) -> str:
    """Return a value of a query as text: NULL is empty, lists and structs are JSON, blobs are as DuckDB shows them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | dict | tuple):
        return as_json(value)
    if isinstance(value, bytes):
        return "".join(chr(byte) if byte in SHOWN_BYTES else f"\\x{byte:02X}" for byte in value)
    return str(value)


def as_json(value: Any) -> str:
    """Return a value of a query as JSON: NaN and infinity are null; dates and others that it lacks are text."""
    return json.dumps(_jsonable(value), ensure_ascii=False, allow_nan=False)


def _jsonable(value: Any) -> Any:
    """Return a value as JSON can hold it, and what it is made of."""
    if isinstance(value, dict):
        keys = (key if key is None or isinstance(key, str | int) else as_text(key) for key in value)
        return dict(zip(keys, map(_jsonable, value.values()), strict=True))
    if isinstance(value, list | tuple):
        return [_jsonable(part) for part in value]
    if isinstance(value, Decimal):
        value = float(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value if value is None or isinstance(value, str | int) else as_text(value)


def console() -> Console:
    """Return a rich console that breaks no line in a pipe and takes no markup from texts."""
    from rich.console import Console  # noqa: PLC0415 (commands that print no table need none)

    width = None if sys.stdout.isatty() else PIPE_WIDTH
    return Console(file=sys.stdout, width=width, markup=False, highlight=False, emoji=False)


def columns_that_fit() -> int:
    """Return how many columns of a table the terminal has room for; a pipe has room for all."""
    return max(1, console().width // MIN_COLUMN)


def print_table(
    names: Sequence[str], rows: Iterable[Sequence[Any]], *, title: str | None = None, fixed: Sequence[str] = ()
) -> None:
    """Print rows as a table; numbers stand right, columns named in `fixed` are never folded."""
    from rich.table import Table  # noqa: PLC0415 (as above)
    from rich.text import Text  # noqa: PLC0415

    listed = [list(row) for row in rows]
    to = console()
    widest = min(MAX_CELL, LINES_OF_CELL * to.width // max(len(names), 1))
    table = Table(title=title, title_justify="left", title_style="bold")
    for at, name in enumerate(names):
        values = [row[at] for row in listed if row[at] is not None]
        numbers = bool(values) and all(isinstance(v, int | float) and not isinstance(v, bool) for v in values)
        table.add_column(
            Text(clip(name, 60)),
            justify="right" if numbers else "left",
            no_wrap=name in fixed,
            overflow="fold",
        )
    for row in listed:
        table.add_row(*(Text(_shown(value, widest)) for value in row))
    to.print(table)


def _shown(value: Any, width: int) -> str:
    """Return a cell of a table; whole numbers with thousands marked."""
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else cell(value, width)


def _picture(match: re.Match[str]) -> str:
    """Return a visible stand-in: control pictures for C0, U+FFFD for the rest."""
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"  # noqa: PLR2004 (C0 ends here)
