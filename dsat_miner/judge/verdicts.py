"""The verdicts of a run: one Parquet file in `.dsat/judge`, merged from answers, joined when turns are decided.

The file's digest goes into the fingerprint of the decision, as that of human labels does. It is written down beside
the file when the verdicts are made. So nothing is decided again where `dsat-miner forget` takes rows out of both
verdicts and turns, or a run that is redacted from now on has the texts of its verdicts redacted.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.contracts import no_rows
from dsat_miner.data import read_sql
from dsat_miner.engine import copy_to, set_variables
from dsat_miner.files import read_json, write_text
from dsat_miner.redacting import redact_file
from dsat_miner.rundir import RunDir

DIGEST, ASKED = "verdicts.json", "asked.json"  # beside them


def verdicts_digest(run: RunDir | None) -> str:
    """Return the digest of a run's verdicts, empty without any."""
    if run is None or not run.verdicts_file.exists():
        return ""
    return str((read_json(run.judge_folder / DIGEST) or {}).get("sha256", ""))


def last_asking(run: RunDir) -> dict[str, Any] | None:
    """Return what the last asking took: see `facts_of` in stage.py; None where no judge has been asked."""
    return read_json(run.judge_folder / ASKED)


def redact_verdicts(run: RunDir) -> None:
    """Replace personal data in the verdicts of a run: the judge may have read it before it was redacted."""
    if run.verdicts_file.exists():
        redact_file(run.verdicts_file, run, "redacting/verdicts.sql")


def bind_verdicts(con: duckdb.DuckDBPyConnection, run: RunDir) -> None:
    """Create `judge_verdicts`: those of the run, or an empty table of the same columns."""
    file = run.verdicts_file
    set_variables(con, verdicts_file=str(file))
    rows = read_sql("judge/stored_verdicts.sql") if file.exists() else no_rows("judge/verdicts")
    con.execute(f"create or replace temp table judge_verdicts as {rows}")


def merge(con: duckdb.DuckDBPyConnection, run: RunDir, new: Path) -> int:
    """Put new verdicts (JSON lines of verdict rows) in the place of earlier ones; return how many there are now.

    Needs the view `run_turns` on the connection. Nothing is written where there are neither.
    """
    bind_verdicts(con, run)
    con.execute("create or replace temp view old_verdicts as from judge_verdicts")
    described = con.execute("describe judge_verdicts").fetchall()
    types = {row[0]: row[1] for row in described}
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in types.items())
    set_variables(con, new_file=str(new))
    rows = f"from read_ndjson(getvariable('new_file'), columns = {{{columns}}})"
    con.execute(
        f"create or replace temp table new_verdicts as {rows if new.stat().st_size else 'from old_verdicts limit 0'}"
    )
    [(n_new, n_old)] = con.execute(
        "select (select count(*) from new_verdicts), (select count(*) from old_verdicts)"
    ).fetchall()
    if n_new + n_old == 0:
        return 0
    file = run.verdicts_file
    n_rows = copy_to(con, read_sql("judge/verdicts.sql"), file, run.tmp)
    write_text(run.judge_folder / DIGEST, json.dumps({"sha256": hashlib.sha256(file.read_bytes()).hexdigest()[:16]}))
    return n_rows
