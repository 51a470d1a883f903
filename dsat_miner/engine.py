"""DuckDB connections as every stage uses them: one thread, a memory limit, our macros, nothing downloaded.

One thread per connection and ordered results are what make the written bytes equal on every run; parallel
work comes from several processes, each with a connection of its own.
"""

from __future__ import annotations

import atexit
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.data import read_sql
from dsat_miner.quoting import quote_name

# files of sql/macros/; each may use the ones before it
MACROS = (
    "lineage",
    "text",
    "language",
    "redact",
    "content",
    "sessions",
    "surface",
    "terms",
    "splits",
    "messages",
    "filters",
    "embed",
)


# plans stay as written: a join that swaps its sides would change the order of the rows that are written
KEEP_ORDER = "join_order,build_side_probe_side"

# level 1 takes two thirds of the time of level 3 for 8 % more bytes; small row groups keep the writer's memory small
WRITER = "format parquet, compression zstd, compression_level 1, row_group_size 8192"


def usable_cores() -> int:
    """Return how many cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS has no affinity
        return os.cpu_count() or 1


def connect(
    *,
    memory_limit_mb: int = 1024,
    temp_dir: Path | None = None,
    threads: int = 1,
    macros: Sequence[str] = MACROS,
) -> duckdb.DuckDBPyConnection:
    """Open an in-memory DuckDB with macros of `sql/macros/` loaded.

    Args:
        memory_limit_mb: buffer-manager limit of this connection, MiB.
        temp_dir: where it may spill; a folder of the run, so that a crash leaves nothing elsewhere.
        threads: 1 wherever results are written (equal bytes); more only for reading.
        macros: files of `sql/macros/` that the connection needs, all by default; to define them all takes 0.2 s.
    """
    config: dict[str, str | bool | int | float | list[str]] = {
        "threads": threads,
        "memory_limit": f"{memory_limit_mb}MiB",
        "preserve_insertion_order": True,
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    if temp_dir is not None:
        config["temp_directory"] = str(temp_dir)
    con = duckdb.connect(":memory:", config=config)
    con.execute("set TimeZone = 'UTC'")
    # not where it is off: in Jupyter the mere setting wants ipywidgets
    if con.execute("select current_setting('enable_progress_bar')").fetchone() == (True,):
        con.execute("set enable_progress_bar = false")
    con.execute(f"set disabled_optimizers = '{KEEP_ORDER}'")
    load_macros(con, macros)
    return con


@contextmanager
def reading(memory_limit_mb: int, *, macros: Sequence[str] = MACROS) -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield a connection that looks at finished runs and writes nothing of them: all cores, and plans as DuckDB likes.

    Args:
        memory_limit_mb: buffer-manager limit, MiB; what is more is spilled to a temporary folder.
        macros: files of `sql/macros/` that are needed.
    """
    with (
        tempfile.TemporaryDirectory(prefix="dsat-miner-") as spill,
        connect(memory_limit_mb=memory_limit_mb, temp_dir=Path(spill), threads=usable_cores(), macros=macros) as con,
    ):
        con.execute("set disabled_optimizers = ''")  # plans are fixed only where equal bytes are written
        yield con


def rows_of(con: duckdb.DuckDBPyConnection, sql: str) -> list[dict[str, Any]]:
    """Return the rows of a select as dicts."""
    found = con.execute(sql)
    names = [column[0] for column in found.description or []]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def tree_of(con: duckdb.DuckDBPyConnection, sql: str) -> dict[str, dict[str, int]]:
    """Return the rows of a select of (group, name, count) as a dict of dicts."""
    tree: dict[str, dict[str, int]] = {}
    for group, name, n in con.execute(sql).fetchall():
        tree.setdefault(group, {})[name] = n
    return tree


@contextmanager
def look() -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield a connection for a look at a file's footer: no macros, no limits, nothing of an earlier look.

    One database serves all of a process: to open one takes ten times as long as the look.
    """
    with _bare().cursor() as con:
        yield con


@cache
def _bare() -> duckdb.DuckDBPyConnection:
    con = duckdb.connect(":memory:", config={"threads": 1})
    atexit.register(_bare.cache_clear)  # DuckDB complains of connections that outlive it
    return con


def load_macros(con: duckdb.DuckDBPyConnection, names: Sequence[str] = MACROS) -> None:
    """Define the macros of these files of `sql/macros/`."""
    for name in names:
        con.execute(read_sql(f"macros/{name}.sql"))


@contextmanager
def planned_as_written(con: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Let no optimizer look at each expression of a statement that names hundreds of patterns.

    They compile each pattern anew and compare every expression with every other, for nothing: a fifth of the time.
    """
    con.execute(f"set disabled_optimizers = '{KEEP_ORDER},expression_rewriter,common_subexpressions'")
    try:
        yield
    finally:
        con.execute(f"set disabled_optimizers = '{KEEP_ORDER}'")


def clear(con: duckdb.DuckDBPyConnection) -> None:
    """Drop every temporary table and view, and unset every variable; the macros stay."""
    for kind, name in con.execute(read_sql("engine/temporary.sql")).fetchall():
        drop = "reset variable" if kind == "variable" else f"drop {kind} if exists"
        con.execute(f"{drop} {quote_name(name)}")


def lock(con: duckdb.DuckDBPyConnection, folders: list[Path]) -> None:
    """Let a connection read `folders` alone and nothing else, and let nobody undo that.

    Called before any SQL of a user's runs on it.
    """
    con.execute("set allowed_directories = $folders", {"folders": [str(f.resolve()) for f in folders]})
    con.execute("set enable_external_access = false")
    con.execute("set lock_configuration = true")


def set_variables(con: duckdb.DuckDBPyConnection, **values: Any) -> None:
    """Set variables that SQL reads with getvariable(); a value is bound, never pasted."""
    for name, value in values.items():
        con.execute(f"set variable {name} = $value", {"value": value})


def bind_files(con: duckdb.DuckDBPyConnection, name: str, *files: Path) -> None:
    """Create the view `name` over Parquet files; their paths are bound, as the variable `NAME_files`.

    Args:
        con: the connection.
        name: one of our own; an older view of that name goes.
        files: at least one.
    """
    set_variables(con, **{f"{name}_files": [str(file) for file in files]})
    con.execute(
        f"create or replace temp view {name} as "
        f"from read_parquet(getvariable('{name}_files'), hive_partitioning = false)"  # a folder a=b is no column
    )


def copy_to(con: duckdb.DuckDBPyConnection, sql: str, path: Path, tmp: Path, *, skip_empty: bool = False) -> int:
    """Write the rows of a select to a Parquet file, whole or not at all; return their number.

    Args:
        con: the connection.
        sql: a select.
        path: the file; its folder is made. An older file is replaced.
        tmp: a folder on the same disk for the unfinished file.
        skip_empty: write no file (and remove an old one) where there are no rows.
    """
    beside = tmp / f"{path.parent.name}-{path.stem}-{os.getpid()}.parquet"
    row = con.execute(f"copy ({sql}) to $path ({WRITER})", {"path": str(beside)}).fetchone()
    n_rows = int(row[0]) if row else 0
    if skip_empty and n_rows == 0:
        beside.unlink()
        path.unlink(missing_ok=True)
        return 0
    path.parent.mkdir(parents=True, exist_ok=True)
    beside.replace(path)
    return n_rows
