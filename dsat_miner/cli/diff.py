"""`dsat-miner diff`: which turns two runs label differently."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from dsat_miner.comparing import Comparison, Row


def diff(
    before: Annotated[Path, typer.Argument(metavar="OUT1", help="Folder of a run.")],
    after: Annotated[Path, typer.Argument(metavar="OUT2", help="Folder of another run over the same logs.")],
    samples: Annotated[int, typer.Option(min=0, help="Turns to show of each flip.")] = 3,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show which turns two runs label differently, and which rules and kinds did it.

    dsat-miner mine logs -o one

    dsat-miner mine logs -o two --rules my-rules

    dsat-miner diff one two
    """
    from dsat_miner.comparing import compare
    from dsat_miner.terminal import as_json as json_of

    found = compare(before, after, samples=samples)
    if as_json:
        print(json_of(found.as_dict()))
    else:
        _show(found)


def _show(found: Comparison) -> None:
    """Print a comparison, the most telling first."""
    from dsat_miner.terminal import cell

    turns = found.turns
    for row in found.settings:
        print(f"{row['setting']}: {cell(row['before']) or 'none'} → {cell(row['after']) or 'none'}")
    print(f"{turns['before']:,} turns before, {turns['after']:,} after: {turns['label'] or 'no'} labels flipped")
    _table(found.labels, "flips", ("label_before", "label_after", "turns"))
    _table(found.rules, "rules on flipped turns", ("rule", "flipped", "lost", "gained"))
    _table(found.kinds, "kinds on flipped turns", ("kind", "before", "after"))
    for name, meaning in (("rules", "same label, other rules"), ("gone", "only before"), ("new", "only after")):
        if turns[name]:
            print(f"{meaning}: {turns[name]:,} turns")
    for row in found.samples:
        _sample(row)


def _table(rows: list[Row], title: str, names: tuple[str, ...]) -> None:
    from dsat_miner.terminal import print_table

    if rows:
        print_table(names, [[row[name] for name in names] for row in rows], title=title, fixed=names[:1])


def _sample(row: Row) -> None:
    """Print one flipped turn."""
    from dsat_miner.terminal import clip

    place = f"{clip(row['conversation_id'], 60)} message {row['message_index']}"
    score = f"p_dsat {row['p_dsat_before']:.2f} → {row['p_dsat_after']:.2f}"
    print(f"\n{row['label_before']} → {row['label_after']}  {place}  {score}")
    rules = [f"-{name}" for name in row["lost"]] + [f"+{name}" for name in row["gained"]]
    for name, text, width in (
        ("rules", " ".join(rules), 300),
        ("request", row["request"], 100),
        ("reply", row["reply"], 100),
        ("follow-up", row["follow_up"], 200),
    ):
        if text:
            print(f"  {name:<10}{clip(text, width)}")
