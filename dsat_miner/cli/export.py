"""`dsat-miner export`: a preference table as the JSON file of another tool."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer


def export(
    out: Annotated[Path, typer.Argument(help="Folder of a run.")],
    to: Annotated[str, typer.Option(help="drift-jsonl, trl-jsonl or wildfeedback.")],
    file: Annotated[Path, typer.Option("-o", "--output", help="File to write; .gz and .zst pack it; - prints it.")],
    table: Annotated[
        str | None, typer.Option(help="seed_pairs, drift_rows, unpaired or sat; default: the layout's own.")
    ] = None,
    split: Annotated[str, typer.Option(help="train, test or all.")] = "all",
) -> None:
    """Write a preference table of a run as the JSON of another tool.

        dsat-miner export out --to drift-jsonl -o drift.jsonl

        dsat-miner export out --to trl-jsonl --table unpaired --split train -o kto.jsonl.gz

    - drift-jsonl: the released rows of DRIFT (drift_rows: prompt, rejected, user_preference; seed_pairs: prompt,
      chosen, rejected)
    - trl-jsonl: TRL's keys alone (seed_pairs: prompt, chosen, rejected; unpaired: prompt, completion, label; sat:
      prompt, completion)
    - wildfeedback: seed_pairs as WildFeedback's wildfeedback.json, one array
    """
    from dsat_miner.layouts import export as write

    printed = str(file) == "-"
    n_rows = write(out, to, None if printed else file, table=table, split=split)
    rows = f"{n_rows:,} {'row' if n_rows == 1 else 'rows'}"
    print(f"{rows} printed" if printed else f"{rows} in {file}", file=sys.stderr if printed else sys.stdout)
