"""`dsat-miner review`: a page to label turns with the keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def review(
    out: Annotated[Path, typer.Argument(help="Folder of a run.")],
    n: Annotated[int, typer.Option(min=1, max=5000, help="Turns to review.")] = 200,
    by: Annotated[
        str, typer.Option(help="uncertain (nearest the thresholds), random (stratified) or rule:ID.")
    ] = "uncertain",
    page: Annotated[Path, typer.Option("-o", "--output", help="The page to write.")] = Path("review.html"),
) -> None:
    """Write a page to go through turns of a run with the keyboard, and print the command that mines with its labels.

        dsat-miner review out --by random --n 200 -o review.html

        dsat-miner review out --by rule:en.revision.no

    - uncertain: the turns nearest the thresholds, where a label teaches most
    - random: drawn by chance from every label; the page says how often the run is right, with an interval
    - rule:ID, as in rule:en.revision.no: turns that one rule hit; the page says how often it is right

    The page needs no network and keeps progress in the browser. It holds texts of the logs: share it as you would share
    them.
    """
    from dsat_miner.reviewing import command_with_labels
    from dsat_miner.reviewing import review as write

    written = write(out, page, n=n, by=by)
    print(f"{page}: {written.turns:,} of {written.population:,} turns; open it in a browser, save labels.jsonl, then:")
    print(command_with_labels(out))
