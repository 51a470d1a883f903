"""Line charts of what was measured: SVG text for the report, or one picture of all for `drift compare --plot`."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, MaxNLocator

from drift.state import RunFolder
from drift.steps import in_order
from dsat_miner.pictures import drawing, file_svg, page_svg

WIDTH, HEIGHT = 4.6, 2.6  # inches
# seen on light and dark
COLOURS = ("#2563eb", "#d97706", "#059669", "#db2777", "#7c3aed", "#6b7280", "#0891b2", "#dc2626")
FEW = 12  # points of a line up to which each has a dot
ACROSS = ("accuracy", "margin", "wins", "chars", "distinct-2", "self-BLEU")
CURVES = {
    "margin s: mean and quantiles": {
        "mean": "rewards/margins", "10 %": "margins/q10", "50 %": "margins/q50", "90 %": "margins/q90",
    },
    "σ(−s): mean, share ≥ τ; share with s < 0": {
        "mean": "sigma/mean", "share ≥ τ": "sigma/active_share", "s < 0": "margins/negative_share",
    },
    "gradient norm": {"norm": "grad_norm"},
    "log-probabilities": {"chosen": "logps/chosen", "rejected": "logps/rejected"},
    "tokens": {"chosen": "lengths/chosen", "rejected": "lengths/rejected"},
    "loss": {"loss": "loss"},
}  # fmt: skip


@dataclass(frozen=True)
class Chart:
    """Named lines of (x, y) points. `labels` are the names of the x values 0, 1, …; without them x counts steps."""

    title: str
    lines: Mapping[str, Sequence[tuple[float, float]]]
    labels: Sequence[str] = ()


def curves(folder: RunFolder) -> list[tuple[str, list[Markup]]]:
    """Return the charts of each stage that was trained, as SVG."""
    found = []
    for stage in folder.stages():
        if trained := folder.trained(stage):
            log = trained["metrics"]["log"]
            charts = [
                Chart(title, {name: [(e["step"], e[key]) for e in log if key in e] for name, key in lines.items()})
                for title, lines in CURVES.items()
            ]
            found.append((stage, page_charts(charts, stage)))
    return found


def across(rows: Sequence[dict[str, Any]]) -> list[Chart]:
    """Return charts of figures from stage to stage, with a line for each run where rows are of several."""
    labels = in_order({row["stage"] for row in rows})
    charts = []
    for name in ACROSS:
        lines: dict[str, list[tuple[float, float]]] = {}
        for row in rows:
            if row[name] is not None:
                line = f"{row['method']} ({row['run']})" if "run" in row else name
                lines.setdefault(line, []).append((float(labels.index(row["stage"])), row[name]))
        if lines:
            charts.append(Chart(name, lines, labels))
    return charts


def page_charts(charts: Sequence[Chart], name: str) -> list[Markup]:
    """Return each chart that has a point as SVG for a page; `name` keeps their ids apart from those of others."""
    with drawing():
        return [
            page_svg(_figure([chart]), f"{name}-{at}", chart.title)
            for at, chart in enumerate(charts)
            if any(chart.lines.values())
        ]


def one_picture(charts: Sequence[Chart]) -> str:
    """Return all charts as one SVG file, on white; there is at least one."""
    with drawing():
        return file_svg(_figure(charts))


def _figure(charts: Sequence[Chart]) -> Figure:
    across = min(2, len(charts))
    down = math.ceil(len(charts) / across)
    figure = Figure(figsize=(WIDTH * across, HEIGHT * down), layout="constrained")
    for at, chart in enumerate(charts, start=1):
        _draw(figure.add_subplot(down, across, at), chart)
    return figure


def _draw(axes: Axes, chart: Chart) -> None:
    for at, (name, points) in enumerate(chart.lines.items()):
        xs, ys = [x for x, _ in points], [y for _, y in points]
        marker = "o" if len(points) <= FEW else ""
        axes.plot(xs, ys, color=COLOURS[at % len(COLOURS)], linewidth=1.6, marker=marker, markersize=4, label=name)
    axes.set_title(chart.title, loc="left", fontsize=10, fontweight="bold")
    axes.grid(axis="y", linewidth=0.5)
    axes.tick_params(length=0)
    if chart.labels:
        axes.set_xticks(range(len(chart.labels)), chart.labels)
    else:
        steps = {x for points in chart.lines.values() for x, _ in points}
        axes.xaxis.set_major_locator(
            MaxNLocator(nbins=6, integer=True) if len(steps) > 1 else FixedLocator(list(steps))
        )
        axes.set_xlabel("step")
    if len(chart.lines) > 1:
        axes.legend(loc="upper left", bbox_to_anchor=(0, -0.22), ncols=2, fontsize=9, borderaxespad=0)
