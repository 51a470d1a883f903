"""Two runs over the same logs, turn by turn: which labels flipped, and which rules and kinds did it.

    found = compare(Path("out"), Path("out-with-new-rules"))
    print(found.labels, found.rules)

Turns are matched by conversation_id and message_index. All of it is SQL over the stored turns (sql/comparing/);
no log is read.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.engine import reading, rows_of, set_variables
from dsat_miner.options import differences
from dsat_miner.rundir import RunDir
from dsat_miner.views import bind_tables

MEMORY_MB = 2048
Row = dict[str, Any]


@dataclass(frozen=True)
class Comparison:
    """What differs between two runs.

    Attributes:
        turns: turns `before` and `after`, with another `label`, with the same label by other `rules`, `gone`, `new`.
        settings: setting (stage.name), before, after; digests of SQL and rules included.
        labels: label_before, label_after, turns.
        rules: rule, flipped (turns it hit in either run), lost, gained.
        kinds: kind, before, after.
        samples: a few flipped turns with texts.
    """

    turns: dict[str, int]
    settings: list[Row]
    labels: list[Row]
    rules: list[Row]
    kinds: list[Row]
    samples: list[Row]

    def as_dict(self) -> dict[str, Any]:
        """Return it as JSON takes it."""
        return asdict(self)


def compare(before: Path, after: Path, *, samples: int = 3) -> Comparison:
    """Compare two finished runs.

    Args:
        before: the run that is compared with.
        after: the run that is looked at.
        samples: turns to show of each flip, such as dsat to neutral.

    Raises:
        UserError: one of them is no finished run.
    """
    manifests = [RunDir(out).need_manifest() for out in (before, after)]
    with reading(MEMORY_MB) as con:
        bind_tables(con, RunDir(before), turns_before="turns")
        bind_tables(con, RunDir(after), turns_after="turns")
        con.execute(f"create temp table changed as {read_sql('comparing/turns.sql')}")
        set_variables(con, samples=samples)
        counts = dict.fromkeys(("before", "after", "label", "rules", "gone", "new"), 0)
        return Comparison(
            turns=counts | {row["name"]: row["n"] for row in _rows(con, "totals")},
            settings=_settings(*manifests),
            labels=_rows(con, "labels"),
            rules=_rows(con, "rules"),
            kinds=_rows(con, "kinds"),
            samples=_rows(con, "samples"),
        )


def _rows(con: duckdb.DuckDBPyConnection, name: str) -> list[Row]:
    """Return the rows of a file of sql/comparing/ as dicts."""
    return rows_of(con, read_sql(f"comparing/{name}.sql"))


def _settings(before: dict[str, Any], after: dict[str, Any]) -> list[Row]:
    """Return what was configured differently, digests of SQL included."""
    changed = differences(before["config"], after["config"])
    return [{"setting": f"{stage}.{name}", "before": old, "after": new} for stage, name, old, new in changed]
