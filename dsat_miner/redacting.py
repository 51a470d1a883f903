"""Personal data in what came into a run beside its logs: reasons of labels, reasons and quotes of verdicts.

The logs' own texts are redacted while they are mined, by `sql/turns/redacted.sql`.
"""

from __future__ import annotations

from pathlib import Path

from dsat_miner.data import read_sql
from dsat_miner.engine import bind_files, connect, copy_to
from dsat_miner.rundir import RunDir


def redact_file(file: Path, run: RunDir, model: str) -> None:
    """Replace a Parquet file of a run by what `model`, a file of `sql/`, makes of its rows.

    A file with nothing to redact keeps its bytes.
    """
    with connect(macros=("text", "language", "redact")) as con:
        bind_files(con, "file", file)
        con.execute(f"create temp table clean as {read_sql(model)}")
        if con.execute("(from file except from clean) limit 1").fetchone():
            copy_to(con, "from clean", file, run.tmp)
