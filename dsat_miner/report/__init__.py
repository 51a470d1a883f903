"""OUT/report.html: one self-contained page that says what a run found, whether to trust it, and what to do next.

    dsat-miner report OUT

`mine` writes the page with tables alone, which takes a second and needs nothing besides the core. The command writes it
anew with pictures, which matplotlib draws (extra `report`).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from markupsafe import Markup

from dsat_miner.card import MAX_LENGTH
from dsat_miner.errors import UserError
from dsat_miner.files import read_text, write_text
from dsat_miner.report import page
from dsat_miner.report.tables import Tables, report_tables, tables_of
from dsat_miner.rundir import REPORT, RunDir

__all__ = ["Tables", "report", "report_tables", "write"]

INSTALL = "pip install 'dsat-miner[report]'"


def write(run: RunDir, manifest: dict[str, Any]) -> None:
    """Write the page of a run that is being finished, without pictures; equal runs give equal pages."""
    tables = tables_of(run, manifest, max_length=MAX_LENGTH)
    write_text(run.out / REPORT, page.render(manifest, tables))


def report(out: Path, *, evaluation: Path | None = None) -> bool:
    """Write the page of a finished run anew, with pictures; tell whether they could be drawn.

    Args:
        out: folder of the run.
        evaluation: JSON that `dsat-miner eval --json` wrote; its figures go onto the page.

    Raises:
        UserError: there is no finished run, or the evaluation is none.
    """
    run = RunDir(out)
    manifest = run.need_manifest()
    measured = None if evaluation is None else _read_evaluation(evaluation)
    with run.locked():
        tables = tables_of(run, manifest, max_length=MAX_LENGTH)
        pictures = _pictures(tables, manifest)
        html = page.render(manifest, tables, pictures=pictures, evaluation=measured)
        write_text(run.out / REPORT, html)
    return pictures is not None


def _pictures(tables: Tables, manifest: dict[str, Any]) -> dict[str, Markup] | None:
    """Return the pictures that there is something to draw for; None without the extra."""
    try:
        from dsat_miner.report import figures  # noqa: PLC0415 (an extra)
    except ImportError:
        return None
    return figures.draw_all(tables, manifest["config"]["decide"])


def _read_evaluation(path: Path) -> dict[str, Any]:
    """Return what the page shows of an evaluation: figures by side, and those of each rule."""
    figures = ("turns", "precision", "recall", "f1", "average_precision", "calibration_error", "intervals")
    of_rule = ("hits", "precision", "low", "high")
    try:
        found = json.loads(read_text(path))
        sides = {side: {name: found[side].get(name) for name in figures} for side in ("dsat", "sat")}
        rules = {row["rule"]: {name: row[name] for name in of_rule} for row in found["by_rule"]}
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}): check the path of --eval") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise UserError(
            f"{path}: no evaluation: write one with `dsat-miner eval OUT --labels FILE --json {path.name}`"
        ) from None
    return {"sides": sides, "rules": rules}
