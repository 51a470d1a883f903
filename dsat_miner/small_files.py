"""Small Parquet files that share a part, put together as one file.

Columns may have other types in each of them, and one may be damaged without the others.

    said = stage_rows(con, part, work / "part-0001.parquet", tmp)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

from dsat_miner.columns import declared_types, quote_name
from dsat_miner.damage import damage_of
from dsat_miner.engine import copy_to, set_variables
from dsat_miner.staging import bind_rows

if TYPE_CHECKING:
    from pathlib import Path

    from dsat_miner.parts import Part


def stage_rows(con: duckdb.DuckDBPyConnection, part: Part, out: Path, tmp: Path) -> list[str]:
    """Write the rows of a part to a Parquet file: record BIGINT, why_unreadable VARCHAR, and the declared columns.

    `record` is the number in the part. `why_unreadable` is NULL but for the rows of damaged files.

    Args:
        con: a connection with our macros.
        part: of Parquet files.
        out: the file.
        tmp: a folder on the same disk for the unfinished file.

    Returns:
        A sentence for each damaged file.
    """
    fmt, said = part.read_as, []
    columns = ", ".join(f"{quote_name(name)} {kind}" for name, kind in declared_types(fmt, "JSON").items())
    con.execute(f"create or replace temp table staged (record bigint, why_unreadable varchar, {columns})")
    for piece, offset in zip(part.slices, part.offsets, strict=True):
        set_variables(con, start=piece.start, stop=piece.stop, shift=offset)
        try:
            bind_rows(con, fmt, piece, content="JSON")
            con.execute(
                "insert into staged by name select * replace (record + getvariable('shift') as record) from source"
            )
        except duckdb.Error as error:
            reason = damage_of(error, piece)
            if reason is None:
                raise
            set_variables(con, damaged=reason)
            con.execute(
                "insert into staged by name select range + 1 + getvariable('shift') as record, "
                "getvariable('damaged') as why_unreadable from range(getvariable('start'), getvariable('stop'))"
            )
            said.append(f"{piece.input.name}: its rows are listed as rejects ({reason})")
    con.execute("drop view if exists source")
    copy_to(con, "from staged", out, tmp)
    con.execute("drop table staged")
    return said
