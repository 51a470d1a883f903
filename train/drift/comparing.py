"""Runs beside each other: the table of the paper, on own data.

print_comparison([Path("runs/drift"), Path("runs/spin")], plot=Path("compare.svg"))
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from drift import reporting
from drift.methods import METHODS
from drift.state import RunFolder, differences, fixed
from dsat_miner.errors import UserError
from dsat_miner.files import is_special, place_of, write_text
from dsat_miner.terminal import print_table

OWN = ("method", "loop.seed_stage")  # what methods differ in by nature


def names_of(runs: Sequence[Path]) -> dict[Path, str]:
    """Return a name for each of some runs: the end of its path that tells it from all others."""
    parts = {run: run.resolve().parts for run in runs}
    found = {}
    for run, own in parts.items():
        others = [other for each, other in parts.items() if each != run]
        n = next((n for n in range(1, len(own)) if all(other[-n:] != own[-n:] for other in others)), len(own))
        found[run] = str(Path(*own[-n:]))
    return found


def compared(runs: Sequence[Path]) -> list[dict[str, Any]]:
    """Return the figures of every stage of every run, methods in the order of the paper."""
    names = names_of(runs)
    found = [(folder.recipe().method, folder) for folder in map(RunFolder, runs)]
    found.sort(key=lambda told: list(METHODS).index(told[0]))
    return [
        {"run": names[folder.path], "method": method, **row}
        for method, folder in found
        for row in reporting.figures(folder)
    ]


def unlike_options(runs: Sequence[Path]) -> list[str]:
    """Return the options besides the method in which runs differ: their figures are then of more than the method."""
    first, *others = [_options(RunFolder(path)) for path in runs]
    found = {line for other in others for line in differences(first, other)}
    return sorted(line for line in found if line.split(":")[0] not in OWN)


def _options(folder: RunFolder) -> dict[str, Any]:
    """Return what the figures of a run depend on; evaluation and judge as the last stage was measured by them."""
    recipe = folder.configuration()["recipe"]
    measured = [record["options"] for stage in folder.stages() if (record := folder.measured(stage))]
    used = measured[-1] if measured else recipe
    of_eval = {f"eval.{name}": value for name, value in used["eval"].items()}
    return {**fixed(recipe), **of_eval, **{f"judge.{name}": used["judge"][name] for name in ("model", "base_url")}}


def unlike_data(runs: Sequence[Path]) -> list[str]:
    """Return the tables of which runs read unlike rows: mined anew, or of other logs."""
    read = [RunFolder(path).configuration()["data"] for path in runs]
    tables = sorted({table for digests in read for table in digests})  # methods need unlike tables
    return [f"data of {t}" for t in tables if len({digests[t] for digests in read if t in digests}) > 1]


def unlike_counts(runs: Sequence[Path]) -> list[str]:
    """Return the stages for which runs had unlike numbers of rows: their budgets were not the same."""
    counts: dict[str, dict[str, int]] = {}
    names = names_of(runs)
    for folder in map(RunFolder, runs):
        for stage in folder.stages():
            if report := folder.data_report(stage):
                counts.setdefault(stage, {})[names[folder.path]] = report["rows"]
    return [
        f"rows of {stage}: {', '.join(f'{run} {n:,}' for run, n in found.items())}"
        for stage, found in counts.items()
        if len(set(found.values())) > 1
    ]


def print_comparison(runs: Sequence[Path], plot: Path | None = None) -> None:
    """Print the table of some runs, and draw it where asked to.

    Raises:
        UserError: no run, nothing to draw, or no place for an SVG file.
    """
    runs = list({run.resolve(): run for run in runs}.values())
    place = None if plot is None else _place(plot)
    rows = compared(runs)
    names, listed = reporting.shown(rows)
    print_table(names, listed, fixed=names[:3])
    for line in [*unlike_options(runs), *unlike_data(runs), *unlike_counts(runs)]:
        print(f"not the same in all runs: {line}")  # noqa: T201
    if place:
        from drift.charts import across, one_picture  # matplotlib

        charts = across(rows)
        if not charts:
            raise UserError(f"{plot}: nothing to draw, because no stage was measured: run `drift eval RECIPE` first")
        write_text(place, one_picture(charts))


def _place(plot: Path) -> Path:
    """Return where the picture is to go; asked before anything is printed."""
    if plot.suffix.lower() != ".svg" and not is_special(plot):
        raise UserError(f"--plot {plot}: the picture is SVG: give the file a name that ends in .svg")
    return place_of(plot)
