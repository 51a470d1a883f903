"""Cut inputs into parts with fixed bounds: the unit of work, of resuming and of equal bytes.

Bounds depend on the inputs and the constants here alone, never on the number of workers. Parquet is cut at row
groups (and inside one that is too big), text at records. Where a format's conversations span several records
(`group:` in its header), cuts fall only where a conversation starts; where its records are spans of sessions
(`sessions:`), the sessions are gathered first (`sessions.py`) and cut as records. Small files in a row share a part: a
part has a price, however little is in it, and logs come as a file an hour or a file a chat.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import IO, TYPE_CHECKING, Any

from dsat_miner.reading.footers import bytes_of_text, group_starts, row_groups
from dsat_miner.reading.formats import Format, load_format, session_format
from dsat_miner.reading.sessions import gathered
from dsat_miner.reading.sniff import HEAD, records_begin
from dsat_miner.reading.splitter import line_cuts, spans
from dsat_miner.reading.unpack import unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from dsat_miner.reading.inputs import Input


# Every part costs a second or two of planning, whatever is in it; twice as much text would exceed 1.5 GB in two
# workers. Text that is parsed from JSON needs more memory than Parquet.
TARGET_ROWS = 16384
TARGET_BYTES = {"parquet": 64 << 20, "text": 32 << 20}
SPAN_BYTES = 4 << 20  # of spans that are gathered at a time: calls that repeat their history hold many messages

SMALL = 4  # what is left of a file joins the last part where it is less than this part of the targets
MOST_FILES = 1000  # that share a part; each row of it looks its own up among them
MAX_GROUPS = 16  # a row group of more than this many times `target_rows` is cut inside

Bounds = tuple[int, int, int, int]  # start, stop, first record, number of records


@dataclass(frozen=True)
class Slice:
    """Records of one input that follow one another.

    Attributes:
        input: the file as the user named it.
        start: first row (Parquet, from 0) or byte of `data_path`.
        stop: the row or byte behind the last one.
        first_record: number of the first record: row or array position from 1, or line number.
        n_records: rows, objects or lines.
        n_bytes: of text, or of the columns of the file that are read.
        data_path: what to read: the input itself, its unpacked text, or its gathered sessions.
    """

    input: Input
    start: int
    stop: int
    first_record: int
    n_records: int
    n_bytes: int
    data_path: Path


@dataclass(frozen=True)
class Part:
    """A slice of one input, or several small inputs whole.

    A record has a number in its part, `part_record`: that in its input, and an offset where inputs share the part.

    Attributes:
        number: of the part, counted over all inputs of a run.
        format: name of a format, or path of a FILE.sql.
        slices: what it holds, in order; one alone unless all are whole inputs.
        gathered: whether it holds sessions, as `sessions.py` writes them, instead of records of the format.
    """

    number: int
    format: str
    slices: tuple[Slice, ...]
    gathered: bool = False

    @property
    def is_staged(self) -> bool:
        """Whether its records are brought into a file of the run first, instead of being read where they lie."""
        return self.kind != "parquet" or len(self.slices) > 1

    @property
    def only(self) -> Slice:
        """The slice of a part that shares nothing, such as one of Parquet."""
        (only,) = self.slices
        return only

    @property
    def kind(self) -> str:
        """Kind of its inputs, as in `Input`; all have the same."""
        return self.slices[0].input.kind

    @property
    def inputs(self) -> tuple[Input, ...]:
        """The files that it reads."""
        return tuple(piece.input for piece in self.slices)

    @property
    def n_records(self) -> int:
        """Rows, objects or lines in all."""
        return sum(piece.n_records for piece in self.slices)

    @property
    def offsets(self) -> tuple[int, ...]:
        """What is added to the numbers of each slice's records to number them in the part."""
        return tuple(accumulate((piece.n_records for piece in self.slices[:-1]), initial=0))

    @property
    def variables(self) -> dict[str, list[Any]]:
        """What `sql/macros/lineage.sql` reads: names of the files, and their offsets."""
        return {"source_files": [piece.input.name for piece in self.slices], "source_offsets": list(self.offsets)}

    @property
    def name(self) -> str:
        """The file, or the first of several, as an error names it."""
        more = f" and {len(self.slices) - 1:,} more" if len(self.slices) > 1 else ""
        return f"{self.slices[0].input.name}{more}"

    @property
    def records(self) -> str:
        """Which records these are, as an error names them."""
        first = self.slices[0].first_record
        return f"records {first:,} to {first + self.n_records - 1:,}"

    @property
    def read_as(self) -> Format:
        """The format of what lies in the part."""
        return session_format() if self.gathered else load_format(self.format)


def share_parts(parts: Iterable[Part], *, number: int, target_bytes: int = TARGET_BYTES["text"]) -> list[Part]:
    """Return parts with small inputs in a row put together, up to a part's targets.

    Args:
        parts: of whole inputs, in order.
        number: what the first is to be called; the others follow.
        target_bytes: bytes that a part may hold; an input of less than a `SMALL` part of it is small.
    """
    shared: list[Part] = []
    for part in parts:
        if shared and _may_share(shared[-1], part, target_bytes):
            shared[-1] = replace(shared[-1], slices=shared[-1].slices + part.slices)
        else:
            shared.append(replace(part, number=number + len(shared)))
    return shared


def _may_share(one: Part, other: Part, target: int) -> bool:
    """Whether a part takes another in: small files of one kind and format, and room for both."""
    if (one.format, one.kind, one.gathered) != (other.format, other.kind, False) or one.read_as.group:
        return False
    if not (_is_small(one.slices[-1], target) and _is_small(other.slices[0], target)):
        return False
    pieces = one.slices + other.slices
    if one.kind == "parquet" and sum(piece.n_records for piece in pieces) > TARGET_ROWS:
        return False
    return sum(piece.n_bytes for piece in pieces) <= target and len(pieces) <= MOST_FILES


def _is_small(piece: Slice, target: int) -> bool:
    """Whether a slice is a whole input, as all small ones are."""
    is_long = piece.input.kind == "parquet" and piece.n_records * SMALL >= TARGET_ROWS
    return piece.first_record == 1 and piece.n_bytes * SMALL < target and not is_long


def plan_parts(
    source: Input,
    fmt: Format | str,
    *,
    number: int,
    work: Path,
    target_rows: int = TARGET_ROWS,
    target_bytes: int | None = None,
) -> list[Part]:
    """Return the parts of one input, in order and without gaps between their records.

    Args:
        source: the input.
        fmt: its format, or the format's name: which columns count, and whether conversations span records.
        number: of the first part.
        work: folder for the unpacked text of a .gz or .zst.
        target_rows: rows after which a Parquet part is closed.
        target_bytes: bytes of text after which a part is closed, `TARGET_BYTES` by default; a Parquet part has at most
            twice as many.

    Raises:
        UserError: the file is damaged.
    """
    fmt = load_format(fmt) if isinstance(fmt, str) else fmt
    path = unpacked(source, work)
    target_bytes = target_bytes or TARGET_BYTES.get(source.kind, TARGET_BYTES["text"])
    if fmt.sessions:
        path = gather(source, fmt, work, target_bytes)
        bounds = _line_bounds(path, fmt, target_bytes)
        return [_part(number + i, source, fmt, bound, path, gathered=True) for i, bound in enumerate(bounds)]
    if source.kind != "parquet":
        return list(_text_parts(source, fmt, number, path, target_bytes))

    groups = row_groups(source, fmt)
    n_rows, n_bytes = (sum(column) for column in zip(*groups, strict=True)) if groups else (0, 0)
    bounds = _parquet_bounds(source, fmt, groups, target_rows, target_bytes)
    pieces = [Slice(source, *bound, n_bytes * bound[3] // n_rows, path) for bound in bounds]
    if len(pieces) == 1 and _is_small(pieces[0], target_bytes):
        pieces = [replace(pieces[0], n_bytes=bytes_of_text(source, fmt))]
    return [Part(number + i, fmt.name, (piece,)) for i, piece in enumerate(pieces)]


def _part(number: int, source: Input, fmt: Format, bounds: Bounds, path: Path, *, gathered: bool = False) -> Part:
    """Return a part of text."""
    start, stop, *_ = bounds
    return Part(number, fmt.name, (Slice(source, *bounds, stop - start, path),), gathered)


def gather(source: Input, fmt: Format, work: Path, target_bytes: int = SPAN_BYTES) -> Path:
    """Return the file with the sessions of a trace export, gathered again where it is gone.

    Args:
        source: the input.
        fmt: its format, whose records are spans.
        work: folder for the file, and for the unpacked text of a .gz or .zst.
        target_bytes: bytes of text that are read at a time, at most `SPAN_BYTES`.

    Raises:
        UserError: the file is damaged, or Parquet.
    """
    spans = _text_parts(source, fmt, 0, unpacked(source, work), min(target_bytes, SPAN_BYTES))
    return gathered(source, fmt, spans, work)


def _text_parts(source: Input, fmt: Format, number: int, path: Path, target: int) -> Iterator[Part]:
    """Yield the parts of a file of text."""
    bounds = _json_bounds(path, fmt, target) if source.kind == "json" else _line_bounds(path, fmt, target)
    for i, bound in enumerate(bounds):
        yield _part(number + i, source, fmt, bound, path)


def _parquet_bounds(
    source: Input, fmt: Format, groups: list[tuple[int, int]], target_rows: int, target_bytes: int
) -> Iterator[Bounds]:
    """Cut at row groups near the targets, and evenly inside a group that is more than twice as big."""
    cuts = list(_row_cuts(groups, target_rows, target_bytes))
    if fmt.group and cuts:
        starts = group_starts(source, fmt)
        cuts = [min((s for s in starts if s >= cut), default=cuts[-1]) for cut in cuts[:-1]] + cuts[-1:]
    start = 0
    for stop in dict.fromkeys(cuts):
        if stop > start:
            yield start, stop, start + 1, stop - start
            start = stop


def _row_cuts(groups: list[tuple[int, int]], target_rows: int, target_bytes: int) -> Iterator[int]:
    """Yield the rows at which parts stop, for row groups of (rows, bytes)."""
    start = row = held = 0  # of the open part: its first row, the next row, its bytes
    left_rows, left_bytes = (sum(column) for column in zip(*groups, strict=True)) if groups else (0, 0)
    for rows, size in groups:
        too_much = held + size > 2 * target_bytes or row + rows - start > 2 * target_rows
        if row > start and too_much:
            yield row
            start, held = row, 0
        pieces = max(-(-size // (2 * target_bytes)), -(-rows // (MAX_GROUPS * target_rows)))
        yield from (row + rows * i // pieces for i in range(1, pieces))
        row += rows
        held += size
        left_rows, left_bytes = left_rows - rows, left_bytes - size
        is_last = left_rows * SMALL < target_rows and left_bytes * SMALL < target_bytes
        if pieces > 1 or ((held >= target_bytes or row - start >= target_rows) and not is_last):
            yield row
            start, held = row, 0
    if row > start:
        yield row


def _json_bounds(path: Path, fmt: Format, target: int) -> Iterator[Bounds]:
    """Cut a file of objects in a row: each part holds whole records, at least `target` bytes."""
    may_start = _starts_conversation(fmt)
    with path.open("rb") as stream:
        begin, envelope = records_begin(stream.read(HEAD))
        stream.seek(0)
        start, stop, first, count = begin, begin, 1, 0
        for span in spans(stream, start=begin):
            if envelope and span.fault == "stray" and span.raw[:1] in b'"}':
                break
            if count and span.start - start >= target and may_start(span.raw):
                yield start, stop, first, count
                start, first, count = span.start, first + count, 0
            stop, count = span.stop, count + 1
    if count:
        yield start, stop, first, count


def _line_bounds(path: Path, fmt: Format, target: int) -> Iterator[Bounds]:
    """Cut JSON lines behind newlines near the target."""
    first = 1
    with path.open("rb") as stream:
        cuts = _grouped_cuts(stream, fmt, target) if fmt.group else line_cuts(stream, target=target)
        for start, stop, lines in cuts:
            yield start, stop, first, lines
            first += lines


def _grouped_cuts(stream: IO[bytes], fmt: Format, target: int) -> Iterator[tuple[int, int, int]]:
    """Yield (start, stop, number of lines) of pieces that stop where a conversation starts."""
    may_start = _starts_conversation(fmt)
    start = offset = lines = 0
    for line in stream:
        if lines and offset - start >= target and may_start(line):
            yield start, offset, lines
            start, lines = offset, 0
        offset += len(line)
        lines += 1
    if lines:
        yield start, offset, lines


def _starts_conversation(fmt: Format) -> Callable[[bytes], bool]:
    """Return a test for the bytes of a record: true unless a conversation goes on with it."""
    if not fmt.group:
        return lambda _: True
    zero = re.compile(rb'"' + re.escape(fmt.group.encode()) + rb'"\s*:\s*"?0(?:\.0)?"?\s*[,}\]]')
    return lambda raw: zero.search(raw) is not None
