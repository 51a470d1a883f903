"""Close the books of a run: add up the counts, check them against the files, and write card, YAML, views and report."""

from __future__ import annotations

import platform
from collections import Counter
from pathlib import Path
from typing import Any

import duckdb

import dsat_miner
from dsat_miner import card, report
from dsat_miner.contracts import no_rows
from dsat_miner.data import read_sql
from dsat_miner.engine import connect, copy_to, set_variables
from dsat_miner.errors import UserError
from dsat_miner.files import write_text
from dsat_miner.remote.fetching import discard
from dsat_miner.remote.store import fetched_folder
from dsat_miner.rundir import EXPORTS, PREFERENCE, SPLITS, VIEWS, RunDir
from dsat_miner.running.planning import Plan
from dsat_miner.views import views_sql

FACETS = ("label", "decided_by", "kind", "language", "rule")
RECORD_COUNTS = ("records_read", "conversations", "no_follow_up", "filtered", "rejects", "forgotten")


def finish(run: RunDir, plan: Plan, timings: dict[str, Any]) -> dict[str, Any]:
    """Write everything that speaks of the run as a whole and return its manifest.

    Raises:
        UserError: the counts do not add up or a file lost rows; the run is then left unfinished.
    """
    with connect(macros=()) as con:
        _at_least_one_file(run, con)
        counts = _record_counts(run)
        counts["exports"] = _export_counts(run, con)
        files = _files(run, con)
    check_equations(counts, files, run.out)
    write_text(run.out / VIEWS, views_sql(run.out))
    manifest = {
        "state": "complete",
        **plan.described(),
        "counts": counts,
        "files": files,
        "versions": {
            "dsat_miner": dsat_miner.__version__,
            "duckdb": duckdb.__version__,
            "python": platform.python_version(),
        },
    }
    if run.verdicts_file.exists():
        from dsat_miner.judge.summary import described  # noqa: PLC0415 (most runs have no judge)

        manifest["judge"] = described(run, plan.settings["decide"])
    card.write(run, manifest)
    report.write(run, manifest)
    run.write_manifest({**manifest, "timings": timings})
    run.remove_scratch()
    discard(fetched_folder(run.out))
    return {**manifest, "timings": timings}


def _at_least_one_file(run: RunDir, con: duckdb.DuckDBPyConnection) -> None:
    """Give rejects and dropped an empty file where nothing was left out, so that they can be read like the others.

    Once something is left out that file goes: parts write none without rows, so no other is empty.
    """
    for table, prefix in (("rejects", "part"), ("dropped", "read")):
        placeholder = run.table_file(table, 0, prefix)
        others = [path for path in run.table_files(table) if path != placeholder]
        if not others and not placeholder.exists():
            copy_to(con, no_rows(f"turns/{table}"), placeholder, run.tmp)
        elif others and placeholder.exists() and _rows_of(con, [placeholder]) == {str(placeholder): 0}:
            placeholder.unlink()


def _record_counts(run: RunDir) -> dict[str, Any]:
    counts: dict[str, Any] = dict.fromkeys(RECORD_COUNTS, 0)
    nested: dict[str, Counter[str]] = {"redacted": Counter(), "repaired": Counter()}
    turns: dict[str, Counter[str]] = {facet: Counter() for facet in FACETS}
    for number in run.parts():
        found = run.marker("mine", number)["counts"]
        for name in RECORD_COUNTS:
            counts[name] += found.get(name, 0)
        for name, counter in nested.items():
            counter.update({k: v for k, v in found.get(name, {}).items() if k != "records"})
        for facet, values in found["turns"].items():
            turns[facet].update(values)
    counts["turns"] = sum(turns["label"].values())
    facets = {
        f"turns_by_{facet}": dict(sorted(c.items(), key=lambda kv: (-kv[1], kv[0]))) for facet, c in turns.items()
    }
    return counts | {name: dict(counter) for name, counter in nested.items()} | facets


def _export_counts(run: RunDir, con: duckdb.DuckDBPyConnection) -> dict[str, Any]:
    set_variables(con, plan_file=str(run.plan_file))
    exports: dict[str, Any] = {
        name: {"eligible": 0, "rows": 0, "dropped": 0, **dict.fromkeys(SPLITS, 0), "reasons": {}} for name in EXPORTS
    }
    for export, split, reason, n in con.execute(read_sql("exports/export_counts.sql")).fetchall():
        entry = exports[export]
        entry["eligible"] += n
        if reason is None:
            entry["rows"] += n
            entry[split] += n
        else:
            entry["dropped"] += n
            entry["reasons"][reason] = n + entry["reasons"].get(reason, 0)
    return exports


def _files(run: RunDir, con: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Return the rows of every Parquet file of the run, read from the files' own footers."""
    paths = run.result_files()
    rows = _rows_of(con, paths) if paths else {}
    return {str(p.relative_to(run.out)): rows[str(p)] for p in paths}


def _rows_of(con: duckdb.DuckDBPyConnection, paths: list[Path]) -> dict[str, int]:
    set_variables(con, files=[str(p) for p in paths])
    return dict(con.execute(read_sql("exports/file_rows.sql")).fetchall())


def check_equations(counts: dict[str, Any], files: dict[str, int], out: Path) -> None:
    """Assert that nothing was lost: every record and every eligible turn is in one table, and the files agree.

    Raises:
        UserError: which sum does not hold.
    """
    in_files: Counter[str] = Counter()
    for name, rows in files.items():
        in_files[name.rpartition("/")[0]] += rows
    exports = counts["exports"]
    where_records_went = ("conversations", "no_follow_up", "filtered", "rejects", "forgotten")
    sums = {
        "records read": (counts["records_read"], sum(counts[name] for name in where_records_went)),
        "rows of conversations": (counts["conversations"], in_files["conversations"]),
        "rows of turns": (counts["turns"], in_files["turns"]),
        "rows of rejects": (counts["rejects"], in_files["rejects"]),
        "rows of dropped": (
            counts["no_follow_up"] + counts["filtered"] + sum(e["dropped"] for e in exports.values()),
            in_files["dropped"],
        ),
    }
    for name, entry in exports.items():
        sums[f"eligible for {name}"] = (entry["eligible"], entry["rows"] + entry["dropped"])
        sums[f"rows of {name}"] = (entry["rows"], in_files[f"{PREFERENCE}/{name}"])
    for name, (expected, found) in sums.items():
        if expected != found:
            raise UserError(
                f"{out}: {name}: {expected} expected, {found} found: run again with --fresh, and report this"
            )
