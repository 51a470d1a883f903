"""What worker processes do: one step over one part, on a DuckDB connection of its own with one thread.

    index       part -> ids            the log's own ids (or a hash of the content), to make them unique in the run
    mine        part -> conversations, turns, rejects, dropped
    decide      turns -> turns         a new threshold, definition or set of labels; reads no log
    candidates  turns -> candidates    what could be exported, without text
    export      plan -> preference     the rows themselves

Every step writes its files beside their places, renames them, and leaves a marker with its fingerprint; a step whose
marker is current is never run again.
"""

from __future__ import annotations

import atexit
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.contracts import no_rows
from dsat_miner.data import read_sql
from dsat_miner.detection.scoring import Detector
from dsat_miner.engine import clear, connect, copy_to, set_variables, tree_of
from dsat_miner.guard import where_text
from dsat_miner.judge.verdicts import bind_verdicts
from dsat_miner.models import (
    CANDIDATE_MODELS,
    CHAT_MODELS,
    DECIDED_MODELS,
    DECISION_MODELS,
    EXPORT_MODELS,
    FOLLOW_UP_MODELS,
    NO_VERDICTS,
    Model,
    bind_stored,
    bind_turns,
    build,
)
from dsat_miner.options import MineOptions
from dsat_miner.reading.parts import Part
from dsat_miner.reading.staging import bind_source, records_sql, refuse_repeated, stage_rows, stage_text
from dsat_miner.rundir import EXPORTS, SPLITS, RunDir
from dsat_miner.running import damage


@dataclass(frozen=True)
class Job:
    """What is the same for all parts of a run; sent to each worker once."""

    run: RunDir
    options: MineOptions
    detector: Detector
    memory_limit_mb: int
    fingerprints: dict[str, str] = field(default_factory=dict)
    labels: Path | None = None
    forgotten: tuple[str, ...] = ()


@contextmanager
def connection(job: Job) -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield the connection of this process, with nothing on it but the macros: defining those takes 0.1 s."""
    con = _connect(job.memory_limit_mb, job.run.tmp / f"spill-{platform.node()}-{os.getpid()}")
    try:
        yield con
        clear(con)
    except BaseException:
        con.close()
        _connect.cache_clear()
        raise


def disconnect() -> None:
    """Close the connection of this process, and give its memory back."""
    _connect.cache_clear()


@lru_cache(maxsize=1)
def _connect(memory_limit_mb: int, spill: Path) -> duckdb.DuckDBPyConnection:
    con = connect(memory_limit_mb=memory_limit_mb, temp_dir=spill)
    atexit.register(_connect.cache_clear)  # DuckDB complains of connections that outlive it
    return con


def index_part(job: Job, part: Part) -> dict[str, Any]:
    """Stage a part of a text input and list its ids: columns part, record, source_id, content_id.

    content_id, a hash of the messages, is set only where the log has no id of its own.
    """
    return damage.surviving(_index_part, job, part)


def _index_part(job: Job, part: Part) -> dict[str, Any]:
    counts: dict[str, Any] = {}
    staged = _staged(job, part)
    with connection(job) as con:
        if staged is not None:
            counts["repaired"] = _stage(job, part, con, staged)
        _bind_source(job, part, con, staged)
        con.execute(f"create temp view records as {records_sql(part.read_as)}")
        set_variables(con, part=part.number)
        con.execute(f"create temp table listed as {read_sql('turns/source_ids.sql')}")
        refuse_repeated(con, "listed", part.read_as)
        if con.execute("select count(*) from listed where source_id is null").fetchone() != (0,):
            con.execute(f"create or replace temp table listed as {read_sql('turns/content_ids.sql')}")
        ids = "from listed"
        if job.forgotten:
            set_variables(con, forgotten=list(job.forgotten))
            ids = read_sql("forgetting/ids_again.sql")
        copy_to(con, ids, job.run.state_file("ids", part.number), job.run.tmp)
        rows = con.execute("select (select count(*) from listed) + (select count(*) from unreadable)").fetchone()
        counts["records_read"] = rows[0] if rows else 0
    job.run.mark("index", part.number, _prints(job, "ids") | {"counts": counts})
    return counts


def mine_part(job: Job, part: Part) -> dict[str, Any]:
    """Read a part, find its turns, score and decide them, and write its share of every table."""
    return damage.surviving(_mine_part, job, part)


def _mine_part(job: Job, part: Part) -> dict[str, Any]:
    run = job.run
    with connection(job) as con:
        _prepare_mining(job, part, con)
        build(con, CHAT_MODELS)
        if job.forgotten:
            set_variables(con, forgotten=list(job.forgotten))
            con.execute(read_sql("forgetting/chats_again.sql"))
        if job.options.languages:
            con.execute(read_sql("turns/filter_languages.sql"))
        build(con, FOLLOW_UP_MODELS)
        _release(con, "user_turns", "turn_languages")
        job.detector.run(con)
        _bind_all_verdicts(job, con)
        build(con, DECISION_MODELS)
        _release(
            con,
            "turns",
            "signals",
            "hits",
            "rule_hits",
            "rule_words",
            "rule_gates",
            "next_replies",
            "logits",
            "decided",
        )
        copy_to(con, "from stored_chats", run.table_file("conversations", part.number), run.tmp)
        copy_to(con, "from stored_turns", run.table_file("turns", part.number), run.tmp)
        counts: dict[str, Any] = run.marker("index", part.number)["counts"]
        counts |= _counts(con, "turns/counts.sql") | {"redacted": _counts(con, "turns/redaction_counts.sql")}
        _write_left_out(job, part, con, counts)
        counts["turns"] = tree_of(con, read_sql("labels/label_counts.sql"))
        if not job.options.classify:
            _write_candidates(job, part, con)
    staged = _staged(job, part)
    # with a classifier the turns are decided on once it has looked at them
    stages = ("signals",) if job.options.classify else ("signals", "decide")
    run.mark("mine", part.number, _prints(job, *stages) | {"counts": counts})
    if staged is not None:
        staged.unlink(missing_ok=True)
    return counts


def _release(con: duckdb.DuckDBPyConnection, *tables: str) -> None:
    """Give back the memory of tables that no later step reads, before the writers ask for theirs."""
    for table in tables:
        con.execute(f"drop table {table}")


def _write_left_out(job: Job, part: Part, con: duckdb.DuckDBPyConnection, counts: dict[str, Any]) -> None:
    """Write rejects and dropped of a part, and count the rejects."""
    run = job.run
    if damage.reason_of(job, part):  # a reject each row, also where the index saw conversations of many rows
        counts["records_read"] = part.n_records
    counts["rejects"] = counts["records_read"] - counts.pop("readable")
    # nothing to list is the usual case, and listing reads the input again
    rejects = read_sql("turns/rejects.sql") if counts["rejects"] else no_rows("turns/rejects")
    if job.forgotten:
        con.execute(read_sql("forgetting/words.sql"))
        con.execute(f"create temp view listed_rejects as {rejects}")
        rejects = read_sql("forgetting/rejects_again.sql")
    n_rejects = copy_to(con, rejects, run.table_file("rejects", part.number), run.tmp, skip_empty=True)
    if job.forgotten:
        counts["forgotten"] += counts["rejects"] - n_rejects
        counts["rejects"] = n_rejects
    copy_to(
        con, read_sql("turns/dropped.sql"), run.table_file("dropped", part.number, "read"), run.tmp, skip_empty=True
    )


def decide_part(job: Job, part: Part) -> dict[str, Any]:
    """Decide the stored turns of a part anew; the same bytes as mining with the same options would write."""
    run = job.run
    file = run.table_file("turns", part.number)
    with connection(job) as con:
        set_variables(con, turns_file=str(file))
        job.detector.bind(con, job.options)
        con.execute(f"create temp view scored as {read_sql('labels/scored_again.sql')}")
        _bind_all_verdicts(job, con, classified=run.state_file("classified", part.number))
        build(con, DECIDED_MODELS)
        copy_to(con, "from stored_turns", file, run.tmp)
        turns = tree_of(con, read_sql("labels/label_counts.sql"))
    marker = run.marker("mine", part.number)
    counts: dict[str, Any] = marker["counts"] | {"turns": turns}
    run.mark("mine", part.number, marker | _prints(job, "signals", "decide") | {"counts": counts})
    return counts


def candidates_part(job: Job, part: Part) -> dict[str, Any]:
    """List what a part could export, without text, from its stored tables."""
    with connection(job) as con:
        bind_stored(con, job.run, part.number)
        _write_candidates(job, part, con)
    return {}


def _write_candidates(job: Job, part: Part, con: duckdb.DuckDBPyConnection) -> None:
    """Write the candidates of a part from `stored_turns` and `stored_chats`."""
    set_variables(con, part=part.number, **job.options.export_variables)
    build(con, CANDIDATE_MODELS)
    copy_to(con, "from candidates", job.run.state_file("candidates", part.number), job.run.tmp)
    job.run.mark("candidates", part.number, _prints(job, "export"))


def export_part(job: Job, part: Part, digest: str) -> dict[str, Any]:
    """Write the planned rows of a part, and what the exports left out.

    Args:
        job: the run.
        part: the part.
        digest: of the part's rows of the plan; kept in the marker.
    """
    run = job.run
    with connection(job) as con:
        bind_stored(con, job.run, part.number)
        set_variables(con, plan_file=str(run.plan_file), part=part.number, **part.variables)
        build(con, EXPORT_MODELS)
        planned = con.execute(read_sql("exports/planned_counts.sql")).fetchall()
        rows = {(export, split): n for export, split, n in planned}
        for export in EXPORTS:
            for split in SPLITS:
                file = run.export_file(export, split, part.number)
                if not rows.get((export, split)):
                    file.unlink(missing_ok=True)
                    continue
                set_variables(con, export=export, split=split)
                copy_to(con, read_sql(f"exports/{export}.sql"), file, run.tmp)
        file = run.table_file("dropped", part.number, "export")
        copy_to(con, read_sql("exports/dropped.sql"), file, run.tmp, skip_empty=True)
    run.mark("export", part.number, {"digest": digest})
    return {}


def _prints(job: Job, *stages: str) -> dict[str, Any]:
    return {stage: job.fingerprints[stage] for stage in stages}


def _staged(job: Job, part: Part) -> Path | None:
    """Where the records of a part are staged; None for Parquet that is read where it lies."""
    return job.run.state_file("staged", part.number) if part.is_staged else None


def _stage(job: Job, part: Part, con: duckdb.DuckDBPyConnection, staged: Path) -> dict[str, int]:
    """Stage a part; return what was repaired in its text."""
    staged.parent.mkdir(parents=True, exist_ok=True)
    if part.kind == "parquet":
        stage_rows(con, part, staged, job.run.tmp)
        return {}
    return asdict(stage_text(part, staged))


def _bind_source(job: Job, part: Part, con: duckdb.DuckDBPyConnection, staged: Path | None) -> None:
    bind_source(con, part, part.read_as, staged=staged, damaged=damage.reason_of(job, part))


def _prepare_mining(job: Job, part: Part, con: duckdb.DuckDBPyConnection) -> None:
    options = job.options
    staged = _staged(job, part)
    if staged is not None and not staged.exists():
        _stage(job, part, con, staged)
    _bind_source(job, part, con, staged)
    set_variables(con, ids_file=str(job.run.ids_file))
    bind_turns(con, options, part=part.number, **part.variables)
    con.execute(f"create temp view records as {_wanted(con, records_sql(part.read_as), options.where)}")
    con.execute(f"create temp table ids as {read_sql('turns/ids_of_part.sql')}")
    job.detector.bind(con, options)


def _wanted(con: duckdb.DuckDBPyConnection, records: str, where: str | None) -> str:
    """Return the select that adds `is_wanted` to records; the user's `record` is the number in the file."""
    if where is None:
        return f"select *, true as is_wanted from ({records})"
    numbered = f"select * replace (source_record_of(record) as record), record as part_record from ({records})"
    return (
        "select * exclude (part_record) replace (part_record as record), "
        f"coalesce({where_text(con, where)}, false) as is_wanted from ({numbered})"
    )


def _bind_all_verdicts(job: Job, con: duckdb.DuckDBPyConnection, *, classified: Path | None = None) -> None:
    """Create `human_labels`, `judge_verdicts`, `classifier_verdicts`: the run's, or empty tables of their columns."""
    set_variables(con, labels_file=str(job.labels or ""), classified_file=str(classified or ""))
    build(con, NO_VERDICTS)
    bind_verdicts(con, job.run)
    if job.options.classify and classified is not None:
        build(con, [Model("classifier_verdicts", "classifier/verdicts.sql", "table")])
    if job.labels:
        build(con, [Model("human_labels", "labels/human_labels.sql", "table")])


def _counts(con: duckdb.DuckDBPyConnection, file: str) -> dict[str, int]:
    """Return the rows of a two-column query as a dict."""
    return {name: int(n or 0) for name, n in con.execute(read_sql(file)).fetchall()}
