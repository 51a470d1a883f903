"""`dsat-miner forget`: delete conversations from a run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

NAMED = 5


def forget(
    out: Annotated[Path, typer.Argument(help="Folder of a run.")],
    ids: Annotated[
        Path,
        typer.Option(help="File of ids (conversation_id, source_id or chat_id), one a line: plain, or a JSON object."),
    ],
) -> None:
    """Delete conversations from everything that a run wrote, and prove it by count.

        dsat-miner forget out --ids deletion-requests.txt

    Tables, splits, rejects, card, counts and working files are rewritten; hashes of the ids are kept, so that no later
    mining of the same logs brings the conversations back. An id stands for all its copies, a chat's id for all its
    parts. Killed in the middle, the same command goes on. The logs themselves are not touched.
    """
    from dsat_miner.forgetting import forget as carry_out
    from dsat_miner.forgetting import read_ids
    from dsat_miner.terminal import clip, print_table

    report = carry_out(out, read_ids(ids))
    found = report.given - len(report.unknown)
    print(f"{report.given:,} ids given, {found:,} found, {report.records:,} records forgotten")
    if report.unknown:
        named = ", ".join(clip(name, 60) for name in report.unknown[:NAMED])
        more = f" and {len(report.unknown) - NAMED:,} more" if len(report.unknown) > NAMED else ""
        print(f"not in this run: {named}{more} (remembered all the same)")
    if report.removed:
        print_table(("table", "rows removed"), sorted(report.removed.items()))
    print(f"read again: {sum(report.left.values())} rows left in {len(report.left)} places of {out}")
    if report.named_in:
        print(f"settings or file names spell an id out, mine anew without them: {', '.join(report.named_in)}")
    print("the logs that were mined still hold these conversations, and so do files exported from the run before")
