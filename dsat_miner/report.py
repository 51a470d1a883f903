"""OUT/report.html: one self-contained page with the counts of a run."""

from __future__ import annotations

from typing import Any

from dsat_miner.rundir import RunDir, write_text
from dsat_miner.templating import page_template


def write(run: RunDir, manifest: dict[str, Any]) -> None:
    """Write the page from a manifest (without timings, so that equal runs give equal pages)."""
    counts = manifest["counts"]
    page = page_template("report.html.j2").render(
        manifest=manifest,
        counts=counts,
        facets=[(k.removeprefix("turns_by_"), v) for k, v in counts.items() if k.startswith("turns_by_")],
        records=[
            ("read", counts["records_read"]),
            ("with a follow-up turn (mined)", counts["conversations"]),
            ("without a follow-up turn", counts["no_follow_up"]),
            ("left out by a filter", counts["filtered"]),
            ("unreadable (rejects/)", counts["rejects"]),
            *([("forgotten on request", counts["forgotten"])] if counts["forgotten"] else []),
        ],
    )
    write_text(run.out / "report.html", page)
