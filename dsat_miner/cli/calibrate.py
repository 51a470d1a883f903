"""`dsat-miner calibrate`: fit weights and thresholds on verdicts about a run's turns."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dsat_miner.cli.figures import (
    place_of_figures,
    show_conflicts,
    show_languages,
    show_reliability,
    show_sides,
    write_figures,
)

if TYPE_CHECKING:
    from dsat_miner.evaluation.calibrating import Calibrated

MAX_CHANGES = 15


def calibrate_run(
    run: Annotated[Path, typer.Argument(metavar="OUT", help="Folder of a run.")],
    labels: Annotated[Path, typer.Option(help="Verdicts (JSONL): conversation_id, message_index, label.")],
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="Folder for weights.csv, calibration.json, fitted_chats.txt.")
    ] = None,
    calibration: Annotated[
        Path | None, typer.Option(help="A calibration to start from; default: the packaged one.")
    ] = None,
    rules: Annotated[list[Path] | None, typer.Option(help="Folder of more rules; may be given again.")] = None,
    n_bootstrap: Annotated[int, typer.Option(min=0, help="Bootstrap draws behind the intervals.")] = 200,
    json_file: Annotated[Path | None, typer.Option("--json", help="Also write what is printed as JSON here.")] = None,
) -> None:
    """Fit the weights of the score and its thresholds on verdicts, and print what they are worth.

        dsat-miner calibrate out --labels labels.jsonl -o my-calibration
        dsat-miner mine logs/ -o better --calibration my-calibration

    Figures are cross-validated by chat, thresholds included. Needs scikit-learn: pip install 'dsat-miner[calibrate]'.
    """
    from dsat_miner.detection.calibration import write_calibration
    from dsat_miner.evaluation.calibrating import calibrate
    from dsat_miner.evaluation.fitting import need_sklearn

    need_sklearn()
    place = place_of_figures(run, json_file, labels)
    found = calibrate(run, labels, rule_dirs=tuple(rules or ()), before=calibration, n_bootstrap=n_bootstrap)
    if out is not None:
        write_calibration(found.calibration, out)
    write_figures(place, found.as_dict())
    show_conflicts(labels)
    _show(found)
    if out is not None:
        print(f"{out}/weights.csv  {out}/calibration.json: use them with `dsat-miner mine --calibration {out}`")


def _show(found: Calibrated) -> None:
    """Print figures, thresholds, and what changed."""
    from dsat_miner.terminal import print_table

    counts = found.counts
    print(
        f"{counts['examples']:,} labelled turns of {counts['chats']:,} chats: {counts['dsat']:,} dsat, "
        f"{counts['sat']:,} sat; {counts['random']:,} picked at random, which the figures are over"
    )
    titles = {"next": "with the reply after the turn", "turn": "as if no reply followed"}
    for stage, sides in found.calibration.figures.items():
        show_sides(sides, title=f"cross-validated, {titles[stage]} (95 % interval by chat)")
    show_reliability(found.reliability)
    show_languages(found.by_language, title="cross-validated")
    before = found.before.thresholds()
    rows = [(name, before[name], value) for name, value in found.calibration.thresholds().items()]
    low, high = zip(found.before.band, found.calibration.band, strict=True)
    rows += [("band from", *low), ("band to", *high)]
    print_table(("threshold", "before", "after"), rows, fixed=("threshold",))
    moved = [(c.stage, c.feature, c.side, c.before, c.after) for c in found.changes[:MAX_CHANGES]]
    if moved:
        title = f"{len(found.changes):,} weights changed, most of all"
        print_table(("stage", "feature", "side", "before", "after"), moved, title=title, fixed=("feature",))
