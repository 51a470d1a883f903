"""Figures of detection: what commands print of them, and the JSON that `--json` asks for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

BAR = 40
GROUPS = ("turns", "base_rate", "precision", "recall", "f1", "average_precision", "calibration_error")
FIGURES = ("precision", "recall", "f1", "kappa", "average_precision", "calibration_error")


def place_of_figures(run: Path, path: Path | None, labels: str | Path) -> Path | None:
    """Return where figures about a run are to go; asked before the work, so that none is lost.

    Raises:
        UserError: nothing can be written there, or it is the run's own, or the file of labels.
    """
    from dsat_miner.errors import UserError
    from dsat_miner.rundir import place_outside

    if path is None:
        return None
    place = place_outside(run, path)
    if place == Path(labels).resolve():
        raise UserError(f"--json {path}: your labels lie there: choose another place")
    return place


def show_conflicts(labels: Path) -> None:
    """Warn where a file of labels contradicts itself."""
    from dsat_miner.evaluation.labels import conflicts_in

    if conflicts := conflicts_in(labels):
        print(conflicts, file=sys.stderr)


def write_figures(place: Path | None, content: dict[str, Any]) -> None:
    """Write figures as JSON, where they were asked for.

    Raises:
        UserError: the file cannot be written.
    """
    from dsat_miner.errors import UserError
    from dsat_miner.files import write_text
    from dsat_miner.terminal import as_json

    if place is None:
        return
    try:
        write_text(place, as_json(content) + "\n")
    except OSError as error:
        raise UserError(f"{place}: cannot be written ({error.strerror}): give --json another place") from None


def show_languages(rows: list[dict[str, Any]], *, title: str = "dsat") -> None:
    """Print the figures of dsat by language."""
    show_table(rows, f"{title}, by language (50 turns or more)", ("language", *GROUPS))


def show_sides(sides: dict[str, dict[str, Any]], *, title: str = "figures (95 % interval by chat)") -> None:
    """Print the figures of dsat and sat beside each other, with intervals where there are some."""
    names = ["base_rate", *FIGURES, *(name for name in sides["dsat"] if name.startswith("precision_at"))]
    rows = [{"figure": "turns"} | {side: figures["turns"] for side, figures in sides.items()}]
    rows += [{"figure": name} | {side: figure_text(f, name) for side, f in sides.items()} for name in names]
    show_table(rows, title, ("figure", *sides))


def figure_text(figures: dict[str, Any], name: str) -> str:
    """Return a figure as it is printed, with its interval if it has one; `-` where there is none."""
    low, high = figures.get("intervals", {}).get(name, (None, None))
    spread = "" if low is None else f" ({low:.3f} to {high:.3f})"
    return ("-" if figures[name] is None else f"{figures[name]:.3f}") + spread


def show_reliability(bins: list[dict[str, Any]]) -> None:
    """Print what share of turns is dsat beside what the score says, in bins of equal mass."""
    print("reliability of p_dsat (# share that is dsat, | mean score)")
    for row in bins:
        bar = list(("#" * round(row["rate"] * BAR)).ljust(BAR + 1))
        bar[round(row["score"] * BAR)] = "|"
        print(f"  {row['score']:.3f}  {row['rate']:.3f}  {''.join(bar).rstrip()}")


def show_table(rows: list[dict[str, Any]], title: str, names: tuple[str, ...]) -> None:
    """Print some columns of rows as a table, numbers to three digits; nothing without rows."""
    from dsat_miner.terminal import print_table

    if rows:
        print_table(names, [[_rounded(row[name]) for name in names] for row in rows], title=title, fixed=names[:1])


def _rounded(value: Any) -> Any:
    return round(value, 3) if isinstance(value, float) else value
