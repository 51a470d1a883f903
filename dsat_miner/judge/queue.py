"""The queue of a judge: which turns, in which order, with which texts; made by `sql/judge/` over the stored turns.

    with connect(…) as con:
        bind_run(con, run)
        n_turns = write_queue(con, run, options, config, file)
    for turn in read_queue(file): ...

Choosing and ordering look at narrow columns; texts are joined once and written in order, so that asking reads a file
from its start and holds a few rows at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.detection.calibration import read_calibration
from dsat_miner.engine import connect, copy_to, set_variables
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.questions import Turn
from dsat_miner.judge.rubric import load_rubric
from dsat_miner.rundir import RunDir
from dsat_miner.views import bind_tables

FETCH = 64
READER_MB = 256


def bind_run(con: duckdb.DuckDBPyConnection, run: RunDir) -> None:
    """Create the views `run_turns` and `run_chats` over the stored tables of a run."""
    bind_tables(con, run, run_turns="turns", run_chats="conversations")


def band_of(options: JudgeOptions, config: dict[str, Any]) -> tuple[float, float]:
    """Return the band of scores that are open: those asked for, else those of the calibration of the run."""
    if options.band is not None:
        return options.band
    folder = config["signals"]["calibration"]
    return read_calibration(Path(folder) if folder else None).band


def bind_options(con: duckdb.DuckDBPyConnection, options: JudgeOptions, config: dict[str, Any]) -> None:
    """Set what the queue's SQL reads; `config` is that of the run, from its manifest."""
    room, decision = load_rubric().room, config["decide"]
    low, high = band_of(options, config)
    set_variables(
        con,
        band_low=low,
        band_high=high,
        ask_refusals=options.refusals,
        min_p_dsat=decision["min_p_dsat"],
        min_p_sat=decision["min_p_sat"],
        room_request=room["request"],
        room_reply=room["judged_reply"],
        room_follow_up=room["follow_up"],
    )
    con.execute(read_sql("judge/macros.sql"))


def write_queue(
    con: duckdb.DuckDBPyConnection, run: RunDir, options: JudgeOptions, config: dict[str, Any], file: Path
) -> int:
    """Write the queue of a run with its texts and return the number of turns."""
    bind_options(con, options, config)
    con.execute(f"create or replace temp table queue as {read_sql('judge/queue.sql')}")
    return copy_to(con, read_sql("judge/queue_texts.sql"), file, run.tmp)


def read_queue(file: Path) -> Iterator[Turn]:
    """Yield the turns of a queue in its order, a few rows in memory at a time."""
    with connect(memory_limit_mb=READER_MB) as con:
        columns = ", ".join(field.name for field in fields(Turn))
        con.execute(f"select {columns} from read_parquet($file)", {"file": str(file)})
        while rows := con.fetchmany(FETCH):
            yield from (Turn(*row) for row in rows)
