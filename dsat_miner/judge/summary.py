"""What a judge came to: for the manifest, the report page and whoever evaluates a run.

`agreement(out)` gives the agreement of judge and score by tenths of P(dsat); `dsat-miner judge OUT --report` prints it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.engine import connect, rows_of, set_variables
from dsat_miner.errors import UserError
from dsat_miner.judge.queue import bind_run
from dsat_miner.judge.verdicts import bind_verdicts
from dsat_miner.rundir import RunDir

Row = dict[str, Any]


def described(run: RunDir, decision: dict[str, Any]) -> Row | None:
    """Return what the manifest says of the judge, None where no judge has decided anything.

    All of it follows from the verdicts, whether they came from a server or from the cache.
    """
    if not run.verdicts_file.exists():
        return None
    with connect() as con:
        _bind(con, run, decision)
        [totals] = rows_of(con, read_sql("judge/totals.sql"))
        return {**totals, "agreement": rows_of(con, read_sql("judge/agreement.sql"))}


def need_described(out: Path) -> Row:
    """Return what the verdicts of a finished run came to.

    Raises:
        UserError: there is no finished run, or no judge has been asked about it.
    """
    run = RunDir(out)
    found = described(run, run.need_manifest()["config"]["decide"])
    if found is None:
        raise UserError(f"{out}: no judge has been asked yet: give --base-url and --model")
    return found


def agreement(out: Path) -> list[Row]:
    """Return the agreement of judge and score by band; columns are those of `sql/judge/agreement.yaml`.

    Raises:
        UserError: there is no finished run, or no judge has been asked about it.
    """
    return list(need_described(out)["agreement"])


def _bind(con: duckdb.DuckDBPyConnection, run: RunDir, decision: dict[str, Any]) -> None:
    set_variables(con, min_p_dsat=decision["min_p_dsat"], min_p_sat=decision["min_p_sat"])
    bind_run(con, run)
    bind_verdicts(con, run)
