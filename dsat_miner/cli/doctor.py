"""`dsat-miner doctor`: what this machine lacks."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer


def doctor(
    folder: Annotated[Path, typer.Argument(help="Where runs are to be written.")] = Path(),
    need: Annotated[
        list[str] | None, typer.Option(metavar="EXTRA", help="An extra that must be there; may be given again.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Check versions, extras, disk, memory and GPU, and say how to get what is missing. Changes nothing.

        dsat-miner doctor

        dsat-miner doctor /data/runs --need judge --need train

    Exit status 1 when mining could not work here, or an extra of --need is missing; other missing extras are only told.
    """
    from dsat_miner.doctor import WRONG, examine
    from dsat_miner.terminal import as_json as json_of
    from dsat_miner.terminal import print_table

    found = examine(folder, need or ())
    wrong = [finding for finding in found if finding.state == WRONG]
    if as_json:
        print(json_of([asdict(finding) for finding in found]))
    else:
        rows = [(f.state, f.check, f.found, f.advice) for f in found]
        print_table(("", "what", "found", "what to do"), rows)
        names = ", ".join(finding.check for finding in wrong)
        print(f"to mend: {names}" if wrong else "ready: dsat-miner inspect LOGS")
    if wrong:
        raise typer.Exit(1)
