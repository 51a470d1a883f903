"""`dsat-miner report`: the page of a run, with pictures."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer


def report(
    out: Annotated[Path, typer.Argument(help="Folder of a run.")],
    evaluation: Annotated[
        Path | None, typer.Option("--eval", help="JSON of `dsat-miner eval --json`: its figures go onto the page.")
    ] = None,
) -> None:
    """Write OUT/report.html anew, with pictures: what was found, whether to trust it, and what next.

        dsat-miner report out

        dsat-miner report out --eval eval.json

    One page that needs no network: open it in a browser. `mine` writes it too, with tables instead of pictures.
    Pictures need matplotlib: pip install 'dsat-miner[report]'.
    """
    from dsat_miner.report import INSTALL
    from dsat_miner.report import report as write
    from dsat_miner.rundir import REPORT

    has_pictures = write(out, evaluation=evaluation)
    print(out / REPORT)
    if not has_pictures:
        print(f"without pictures: {INSTALL} draws them", file=sys.stderr)
