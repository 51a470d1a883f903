"""Find the records of JSON text at the level of bytes: where each starts and stops, and where to cut a file.

Two shapes: JSON lines, cut behind a newline near the target size, and objects that follow each other (in an
array, an envelope or a row), found by counting braces outside strings. Nothing is parsed, so a file that is
torn, or has stray text between its records, still gives every whole record; and only one record and one chunk
are held.

    with open("conversations.json", "rb") as stream:
        for span in spans(stream):
            print(span.start, span.stop, span.fault)
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = 1 << 20
MAX_CHUNK = 16 << 20
MAX_RECORD = 64 << 20
CLIP = 4096

# A brace, or a string up to its end or its first escape; between strings nothing else matters to the depth.
TOKEN = re.compile(rb'[{}]|"[^"\\]*"?')
BETWEEN = re.compile(rb"[\s,\[\]\x00]*")
STRAY = re.compile(rb"[^{,\[\]\n]+")
OPENER = re.compile(
    rb'\{\s*("[^"\\]{1,80}"\s*:\s*)(?:("[^"\\]*"|[-+.\deE]+|true|false|null)\s*,\s*("[^"\\]{1,80}"\s*:))?'
)
BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Span:
    """One record, or what lies where one should be.

    Attributes:
        start: offset of its first byte.
        stop: offset behind its last byte.
        fault: '' for a whole object, else 'torn' (no end), 'stray' (text between records) or 'long'.
        raw: the bytes; of a faulty span the first 4,096.
    """

    start: int
    stop: int
    fault: str
    raw: bytes


def spans(
    stream: IO[bytes],
    *,
    start: int = 0,
    stop: int | None = None,
    chunk: int = CHUNK,
    max_record: int = MAX_RECORD,
) -> Iterator[Span]:
    """Yield the objects between two offsets of a file, in order, whatever holds them.

    Brackets, commas and white space between objects are passed over, so that arrays, arrays in a row and
    objects in a row read alike. A record without an end is 'torn'; where the way the file's first record
    opens shows up again inside it, reading goes on from there.
    """
    yield from _Scanner(stream, start, stop, chunk, max_record).run()


class _Scanner:
    """A window over the stream that starts at the record in hand and grows until its end is found."""

    def __init__(self, stream: IO[bytes], start: int, stop: int | None, chunk: int, max_record: int) -> None:
        self.stream = stream
        self.left = None if stop is None else stop - start
        self.chunk = chunk
        self.max_record = max_record
        self.buffer = b""
        self.offset = start  # of the buffer's first byte
        self.ended = False
        self.opener: re.Pattern[bytes] | None = None
        if start:
            stream.seek(start)

    def run(self) -> Iterator[Span]:
        self.grow()
        at = len(BOM) if self.offset == 0 and self.buffer.startswith(BOM) else 0
        while True:
            at = self.skip(at)
            if at == len(self.buffer):
                return
            if self.buffer[at] != ord("{"):
                span, at = self.stray(at)
            else:
                span, at = self.record(at)
            yield span
            if at > self.chunk:
                at = self.drop(at)

    def grow(self) -> bool:
        """Read on, up to as much again as is held, so that a long record is not scanned over and over."""
        size = max(self.chunk, min(len(self.buffer), MAX_CHUNK))
        data = b"" if self.ended else self.stream.read(size if self.left is None else min(size, self.left))
        if self.left is not None:
            self.left -= len(data)
        self.ended = not data
        self.buffer += data
        return not self.ended

    def drop(self, at: int) -> int:
        """Forget the bytes before `at`; return where the scan goes on."""
        self.buffer = self.buffer[at:]
        self.offset += at
        return 0

    def skip(self, at: int) -> int:
        """Return where the next thing starts that is no separator."""
        while True:
            match = BETWEEN.match(self.buffer, at)
            at = match.end() if match else at
            if at < len(self.buffer):
                return at
            at = self.drop(at)
            if not self.grow():
                return at

    def stray(self, at: int) -> tuple[Span, int]:
        """Return the text between two records as a span, up to the next separator."""
        end = at
        while True:
            match = STRAY.match(self.buffer, end)
            end = match.end() if match else end
            if end < len(self.buffer) or end - at >= self.max_record or not self.grow():
                return self.span(at, end, "stray"), end

    def record(self, at: int) -> tuple[Span, int]:
        """Return the object that starts at `at`, and where the scan goes on."""
        depth, position = 0, at
        while True:
            position, depth = self.tokens(position, depth)
            if self.opener is None:
                self.opener = _opener(self.buffer[at : at + CLIP])
            if depth == 0:
                return self.closed(at, position)
            if len(self.buffer) - at > self.max_record or not self.grow():
                return self.torn(at)

    def tokens(self, position: int, depth: int) -> tuple[int, int]:
        """Count braces from `position` on until the object ends or the buffer does.

        Returns: the offset behind the closing brace and 0, or where to go on with more bytes and the depth.
        """
        buffer = self.buffer
        size = len(buffer)
        search = TOKEN.search
        while match := search(buffer, position):
            position = match.end()
            first = buffer[match.start()]
            if first == 123:  # noqa: PLR2004 ({)
                depth += 1
            elif first == 125:  # noqa: PLR2004 (})
                depth -= 1
                if depth == 0:
                    return position, 0
            elif position - match.start() == 1 or buffer[position - 1] != 34:  # noqa: PLR2004 (")
                position = string_end(buffer, position)
                if position < 0:
                    return match.start(), depth
        return size, depth

    def closed(self, at: int, end: int) -> tuple[Span, int]:
        """Return an object whose braces match, unless it is a torn one that swallowed the next."""
        again = self.opener.search(self.buffer, at + 1, end) if self.opener else None
        if again and not _is_json(self.buffer[at:end]):
            return self.span(at, again.start(), "torn"), again.start()
        return self.span(at, end, ""), end

    def torn(self, at: int) -> tuple[Span, int]:
        """Return an object without an end, up to where another record opens inside it."""
        fault = "torn" if self.ended else "long"
        start, raw = self.offset + at, self.buffer[at : at + CLIP]
        at += 1
        while not (again := self.opener.search(self.buffer, at) if self.opener else None):
            at = self.drop(max(at, len(self.buffer) - CLIP))
            if not self.grow():
                at = len(self.buffer)
                return Span(start, self.offset + at, fault, raw), at
        return Span(start, self.offset + again.start(), fault, raw), again.start()

    def span(self, at: int, end: int, fault: str) -> Span:
        raw = self.buffer[at : min(end, at + CLIP) if fault else end]
        return Span(self.offset + at, self.offset + end, fault, raw)


def string_end(buffer: bytes, position: int) -> int:
    """Return the offset behind the quote that ends the string in which `position` lies, or -1."""
    while (quote := buffer.find(b'"', position)) >= 0:
        back = quote
        while back > position and buffer[back - 1] == 92:  # noqa: PLR2004 (backslash)
            back -= 1
        position = quote + 1
        if (quote - back) % 2 == 0:
            return position
    return -1


def _is_json(raw: bytes) -> bool:
    try:
        json.loads(raw.decode("utf-8", "replace"), strict=False)
    except (ValueError, RecursionError):
        return False
    return True


def _opener(record: bytes) -> re.Pattern[bytes] | None:
    """Return a pattern for how records of this file open: the first key, and the second if it is near."""
    match = OPENER.match(record)
    if not match:
        return None
    plain = rb'(?:"[^"\\]*"|[-+.\deE]+|true|false|null)\s*,\s*'
    keys = [key.rstrip(b" \t\r\n:") for key in (match[1], match[3]) if key]
    return re.compile(rb"\{\s*" + (rb"\s*:\s*" + plain).join(map(re.escape, keys)) + rb"\s*:")


def line_cuts(stream: IO[bytes], *, target: int, chunk: int = CHUNK) -> Iterator[tuple[int, int, int]]:
    """Yield (start, stop, number of lines) of pieces that end behind a newline, each at least `target` bytes.

    Only the last piece may be smaller; its last line may lack a newline.
    """
    start = offset = lines = 0
    while data := stream.read(chunk):
        position = 0
        while (newline := _cut_in(data, start + target - offset, position)) >= 0:
            lines += data.count(b"\n", position, newline + 1)
            yield start, offset + newline + 1, lines
            start, lines, position = offset + newline + 1, 0, newline + 1
        lines += data.count(b"\n", position)
        unfinished = data[-1] != 10  # noqa: PLR2004 (newline)
        offset += len(data)
    if offset > start:
        yield start, offset, lines + unfinished


def _cut_in(data: bytes, wanted: int, position: int) -> int:
    """Return the first newline of a chunk at which a piece may end, or -1."""
    return data.find(b"\n", max(wanted - 1, position)) if wanted <= len(data) else -1
