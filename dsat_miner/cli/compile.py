"""`dsat-miner compile`: print the SQL that mine runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dsat_miner.cli import completing


def compile_sql(
    stage: Annotated[
        str | None, typer.Argument(help="read, turns, signals, score, decide or exports; left out: everything.")
    ] = None,
    log_format: Annotated[
        str, typer.Option("--format", autocompletion=completing.formats, help="A format's name, or your own FILE.sql.")
    ] = "wildchat",
    rules: Annotated[list[Path] | None, typer.Option(help="Folder of more rules; may be given again.")] = None,
) -> None:
    """Print the SQL that mine runs, as a script for any DuckDB.

        dsat-miner compile > mine.sql

        dsat-miner compile signals --rules my-rules

    The whole script reads one Parquet file and writes turns, conversations and exports; the two lines at its top say
    where from and where to.
    """
    from dsat_miner.compiling import compile_script

    print(compile_script(stage, format_name=log_format, rules=tuple(rules or ())), end="")
