"""DuckDB connections as every stage uses them: one thread, a memory limit, our macros, nothing downloaded.

One thread per connection and ordered results are what make the written bytes equal on every run; parallel
work comes from several processes, each with a connection of its own.
"""

from __future__ import annotations

from pathlib import Path

import duckdb

from dsat_miner.data import sql_dir


def connect(
    *, memory_limit_mb: int = 1024, temp_dir: Path | None = None, threads: int = 1
) -> duckdb.DuckDBPyConnection:
    """Open an in-memory DuckDB with the macros of `sql/macros/` loaded.

    Args:
        memory_limit_mb: buffer-manager limit of this connection, MiB.
        temp_dir: where it may spill; a folder of the run, so that a crash leaves nothing elsewhere.
        threads: 1 wherever results are written (equal bytes); more only for reading.
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
    load_macros(con)
    return con


def load_macros(con: duckdb.DuckDBPyConnection) -> None:
    """Define every macro of `sql/macros/*.sql`, in the order of the file names."""
    for path in sorted((sql_dir() / "macros").glob("*.sql")):
        con.execute(path.read_text(encoding="utf-8"))


def lock(con: duckdb.DuckDBPyConnection, folders: list[Path]) -> None:
    """Let a connection read `folders` alone and nothing else, and let nobody undo that.

    Called before any SQL of a user's runs on it.
    """
    con.execute("set allowed_directories = $folders", {"folders": [str(f.resolve()) for f in folders]})
    con.execute("set enable_external_access = false")
    con.execute("set lock_configuration = true")
