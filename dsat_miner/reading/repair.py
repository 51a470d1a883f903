"""Make the bytes of one JSON record text that every JSON reader takes, and count what had to be mended.

Three faults are common in real logs and cost nothing but a character: bytes that are no UTF-8, half surrogate
pairs (JavaScript cuts strings in the middle of an emoji), and null characters. The first two become U+FFFD,
nulls are removed. Nesting deeper than 200 is refused, since no chat log has it and parsers choke on it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_DEPTH = 200
REPLACEMENT = rb"\ufffd"

SUSPECT = re.compile(rb"\\u(?:[dD][89a-fA-F]|0000)")
ESCAPE = re.compile(
    rb"\\\\"
    rb"|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
    rb"|(?P<null>\\u0000|\x00)"
)
STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
NOT_BRACKETS = bytes(set(range(256)) - set(b"{}[]"))


@dataclass
class StageCounts:
    """What was mended in one part.

    Attributes:
        records: records staged, faulty ones included.
        utf8: runs of bytes that were no UTF-8.
        surrogates: half surrogate pairs.
        nulls: null characters.
    """

    records: int = 0
    utf8: int = 0
    surrogates: int = 0
    nulls: int = 0


def repair(raw: bytes, counts: StageCounts) -> str:
    """Return a record as text without half surrogate pairs and null characters."""
    if b"\x00" in raw or (b"\\u" in raw and SUSPECT.search(raw)):
        raw = _mend_escapes(raw, counts)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("utf-8", "replace")
        counts.utf8 += text.count("\ufffd") - raw.count(b"\xef\xbf\xbd")
        return text


def _mend_escapes(raw: bytes, counts: StageCounts) -> bytes:
    def mend(match: re.Match[bytes]) -> bytes:
        if match["half"]:
            counts.surrogates += 1
            return REPLACEMENT
        if match["null"]:
            counts.nulls += 1
            return b""
        return match[0]

    return ESCAPE.sub(mend, raw)


def too_deep(raw: bytes) -> bool:
    """Say whether a record nests deeper than `MAX_DEPTH`."""
    if raw.count(b"{") + raw.count(b"[") <= MAX_DEPTH:
        return False
    depth = 0
    for bracket in _brackets(raw):
        depth += 1 if bracket in b"{[" else -1
        if depth > MAX_DEPTH:
            return True
    return False


def _brackets(raw: bytes) -> bytes:
    """Return the brackets of a record that stand outside its strings."""
    return STRING.sub(b"", raw).translate(None, NOT_BRACKETS)
