"""What a Parquet log says of itself before a row of it is read: its row groups, and where conversations start.

One thing a footer does not say is how much text there is, since a text that stands in many rows is stored once.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.engine import look, set_variables
from dsat_miner.errors import UserError, line_of
from dsat_miner.quoting import quote_name
from dsat_miner.reading.columns import text_bytes

if TYPE_CHECKING:
    from dsat_miner.reading.formats import Format
    from dsat_miner.reading.inputs import Input

MOST_ROWS_A_BYTE = 1000  # of a Parquet file; one that says it has more is damaged


def row_groups(source: Input, fmt: Format) -> list[tuple[int, int]]:
    """Return (rows, bytes of the columns that the format reads) of each row group."""
    try:
        with look() as con:
            set_variables(con, log_path=str(source.path), log_columns=[name.lower() for name in fmt.columns])
            rows = con.execute(read_sql("reading/row_groups.sql")).fetchall()
    except duckdb.Error as error:
        raise UserError(f"{source.name} is no readable Parquet ({line_of(error)}): download it again") from None
    if any(n < 0 for n, _ in rows) or sum(n for n, _ in rows) > MOST_ROWS_A_BYTE * source.size:
        raise UserError(f"{source.name} is no readable Parquet (it counts rows that it cannot have): download it again")
    return [(int(n), int(size or 0)) for n, size in rows]


def bytes_of_text(source: Input, fmt: Format) -> int:
    """Return the bytes of text in the columns that the format reads; more than any part holds where they are damaged.

    Footers do not say it: a text that stands in a thousand rows is stored once.
    """
    wanted = {name.lower() for name in fmt.columns}
    try:
        with look() as con:
            set_variables(con, log_path=str(source.path))
            present = con.execute("describe from read_parquet(getvariable('log_path'))").fetchall()
            held = [
                text_bytes(quote_name(name), con.sqltype(kind)) for name, kind, *_ in present if name.lower() in wanted
            ]
            sql = f"select coalesce(sum({' + '.join(held) or '0'}), 0) from read_parquet(getvariable('log_path'))"
            row = con.execute(sql).fetchone()
    except duckdb.Error:
        return sys.maxsize
    return int(row[0]) if row else 0


def group_starts(source: Input, fmt: Format) -> list[int]:
    """Return the rows at which a conversation starts."""
    with look() as con:
        set_variables(con, log_path=str(source.path))
        column = quote_name(fmt.group)
        sql = read_sql("reading/group_starts.sql").format(column=column)
        try:
            return [int(row) for (row,) in con.execute(sql).fetchall()]
        except duckdb.Error as error:
            raise UserError(f"{source.name} is no readable Parquet ({line_of(error)}): download it again") from None
