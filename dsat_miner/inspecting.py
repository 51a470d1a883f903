"""What a log is, before it is mined: format, keys, counts and a few turns. Writes nothing that stays.

    for log in discover(["logs/"]):
        print(inspect_log(log).counts)

Only the first part of a file is read (of text at most its first 16 MiB, unless one record is longer), through the
same reader and models as a run, so that a file of any size takes a moment.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.engine import connect, rows_of, set_variables, tree_of
from dsat_miner.faults import explain
from dsat_miner.models import TURN_MODELS, bind_turns, build
from dsat_miner.options import MineOptions
from dsat_miner.reading.detect import choose, keys_of
from dsat_miner.reading.formats import Format
from dsat_miner.reading.inputs import Input
from dsat_miner.reading.parts import Part, plan_parts
from dsat_miner.reading.sniff import read_head
from dsat_miner.reading.staging import bind_source, records_sql, refuse_repeated, stage_text

MIB = 1 << 20
HEADS = (16 * MIB, 96 * MIB)  # the second where the first holds no whole record
PART_ROWS = 4096
COUNTED = 256 * MIB  # plain text up to this size is counted to its end, which takes about a second


@dataclass(frozen=True)
class Inspection:
    """What was found in one log.

    Attributes:
        format: name of its format.
        description: of the format.
        keys: paths of the columns or keys that it has.
        records: rows, lines or objects of the file; see `exact`.
        exact: how `records` was found: 'counted', 'estimated' from the size, or 'at least' (packed text).
        records_read: how many of them the counts below are over.
        bytes_read: of text; 0 for Parquet.
        counts: chats, with_follow_up, follow_up_turns, unreadable and more over what was read.
        facets: languages, models and roles with their counts, the most frequent first.
        samples: follow-up turns with request and reply.
    """

    format: str
    description: str
    keys: list[str]
    records: int
    exact: str
    records_read: int
    bytes_read: int
    counts: dict[str, int]
    facets: dict[str, dict[str, int]]
    samples: list[dict[str, Any]]


@dataclass(frozen=True)
class _Sample:
    """The first part of a log, and whether its last record may be cut off."""

    part: Part
    cut: bool
    bytes_read: int = 0


def inspect_log(log: Input, format_name: str = "auto", *, redact: bool = True, samples: int = 5) -> Inspection:
    """Look into one log.

    Args:
        log: as `inputs.discover` found it.
        format_name: auto, a format's name, or a FILE.sql.
        redact: replace personal data in the samples.
        samples: how many turns to show.

    Raises:
        UserError: the format is unknown or the file is damaged.
    """
    fmt = choose(format_name, log)
    with tempfile.TemporaryDirectory(prefix="dsat-miner-") as name:
        work = Path(name)
        for sample in _samples(log, fmt, work):
            try:
                with connect(temp_dir=work / "spill") as con:
                    bind_turns(con, MineOptions(redact=redact), source_files=[log.name])
                    n_read = _read(con, sample, work)
                    counts, facets = _describe(con)
                    turns = _turns(con, samples)
            except duckdb.Error as error:
                raise explain(error, log.name, sample.part.records, kept=False) from None
            if counts["chats"]:
                break
        records, exact = _records(log, fmt, sample, n_read, work)
    return Inspection(
        format=fmt.name,
        description=fmt.description,
        keys=sorted(keys_of(log)),
        records=records,
        exact=exact,
        records_read=n_read,
        bytes_read=sample.bytes_read,
        counts=counts,
        facets=facets,
        samples=turns,
    )


def _turns(con: duckdb.DuckDBPyConnection, samples: int) -> list[dict[str, Any]]:
    """Return some turns to show."""
    set_variables(con, samples=samples)
    return rows_of(con, read_sql("inspecting/samples.sql"))


def _samples(log: Input, fmt: Format, work: Path) -> Iterator[_Sample]:
    """Yield the first part of a log, and a longer one for text whose first record is very long."""
    if log.kind == "parquet":
        yield _Sample(
            plan_parts(log, fmt, number=0, work=work, target_rows=PART_ROWS, target_bytes=HEADS[0])[0], cut=False
        )
        return
    for size in HEADS:
        head = read_head(log.path, log.name, log.compression, size)
        cut = len(head) == size and (bool(log.compression) or log.size > size)
        if cut and log.kind == "jsonl":
            head = head[: head.rfind(b"\n") + 1] or head
        path = work / f"head-{size}"
        path.write_bytes(head)
        plain = replace(log, path=path, compression="", size=len(head))
        part, *_ = plan_parts(plain, fmt, number=0, work=work, target_bytes=2 * len(head))
        piece = replace(part.only, input=log)
        bytes_read = len(head) if part.gathered else piece.stop
        yield _Sample(replace(part, slices=(piece,)), cut=cut, bytes_read=bytes_read)
        if not cut:
            return


def _read(con: duckdb.DuckDBPyConnection, sample: _Sample, work: Path) -> int:
    """Create `records` and `ids` from a part as a run does; return how many it has, unreadable ones included."""
    part = sample.part
    n_read = part.n_records
    staged = None
    if part.kind != "parquet":
        staged = work / "staged.parquet"
        n_read = stage_text(part, staged).records
    bind_source(con, part, part.read_as, staged=staged)
    if sample.cut:
        cut_off = con.execute(read_sql("inspecting/cut_off.sql")).fetchone()
        n_read -= cut_off[0] if cut_off else 0
    con.execute(f"create temp view records as select *, true as is_wanted from ({records_sql(part.read_as)})")
    con.execute(f"create temp table all_ids as {read_sql('turns/content_ids.sql')}")
    refuse_repeated(con, "all_ids", part.read_as)
    con.execute(f"create temp table ids as {read_sql('turns/ids.sql')}")
    return n_read


def _describe(con: duckdb.DuckDBPyConnection) -> tuple[dict[str, int], dict[str, dict[str, int]]]:
    """Build the turns and return (counts, facets)."""
    build(con, TURN_MODELS)
    counts = {key: int(n) for key, n in con.execute(read_sql("inspecting/counts.sql")).fetchall()}
    return counts, tree_of(con, read_sql("inspecting/facets.sql"))


def _records(log: Input, fmt: Format, sample: _Sample, n_read: int, work: Path) -> tuple[int, str]:
    """Return how many records the whole file has, and how that is known."""
    if log.kind == "parquet":
        return sum(part.n_records for part in plan_parts(log, fmt, number=0, work=work)), "counted"
    if not sample.cut:
        return n_read, "counted"
    if log.compression or fmt.sessions:
        return n_read, "at least"
    if log.size > COUNTED:
        return round(n_read * log.size / sample.part.only.stop), "estimated"
    if log.kind == "json":
        return sum(part.n_records for part in plan_parts(log, fmt, number=0, work=work)), "counted"
    with log.path.open("rb") as lines:
        return sum(bool(line.strip()) for line in lines), "counted"
