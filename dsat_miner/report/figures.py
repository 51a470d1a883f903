"""The report's pictures.

draw_all(tables, manifest["config"]["decide"])  # {"kinds": "<svg …>", …}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from markupsafe import Markup
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from dsat_miner.pictures import DSAT, INK, REST, SAT, drawing, page_svg
from dsat_miner.report.tables import CHARS_PER_TOKEN, Row, Tables
from dsat_miner.terminal import clip

SIDES = {"dsat": DSAT, "sat": SAT}
WIDTH = 5.4  # inches at 72 points: what a phone shows without shrinking much
MAX_RULES = 30
DAYS_APART = 60  # up to here ticks name days, beyond months or years
Drawing = tuple[str, str, Figure]


def draw_all(tables: Tables, decide: dict[str, Any]) -> dict[str, Markup]:
    """Return the pictures that there are rows for, by name.

    Args:
        tables: of one run.
        decide: configuration of the decision: thresholds.
    """
    with drawing():
        return {name: page_svg(figure, name, what) for name, what, figure in _drawings(tables, decide)}


def _drawings(tables: Tables, decide: dict[str, Any]) -> Iterator[Drawing]:
    """Yield name, description and figure of each picture that has something to show."""
    if tables.kinds:
        yield "kinds", "Share of follow-up turns by kind, with intervals", _kinds(tables.kinds)
    facets = {
        facet: [r for r in tables.rates if r["facet"] == facet] for facet in ("model", "language", "turn", "period")
    }
    for facet in ("model", "language", "turn"):
        if len(facets[facet]) > 1:
            yield facet, f"DSAT and SAT rate by {facet}, with intervals", _rates(facets[facet])
    dated = [row for row in facets["period"] if _began(row["value"])]
    if len(dated) > 1:
        yield "period", "DSAT and SAT rate over time, with intervals", _over_time(dated)
    for score, side in (("p_dsat", "dsat"), ("p_sat", "sat")):
        rows = [row for row in tables.scores if row["score"] == score]
        if rows:
            yield score, f"Turns by {score}, and the threshold", _scores(rows, side, decide[f"min_{score}"])
    if tables.rules:
        yield "rules", "The rules that hit most", _rules(tables.rules[:MAX_RULES])
    for export in ("seed_pairs", "drift_rows"):
        rows = [row for row in tables.lengths if row["export"] == export]
        if rows:
            yield f"lengths_{export}", f"Lengths in {export}", _lengths(rows)


def _axes(height: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(WIDTH, height), layout="constrained")
    axes = figure.subplots()
    axes.tick_params(length=0)
    return figure, axes


def _shares(axes: Axes, rows: Sequence[Row], at: Iterable[float], side: str, names: tuple[str, str, str]) -> None:
    """Draw a dot a row with its interval, across."""
    share, low, high = ([row[name] * 100 for row in rows] for name in names)
    below = [s - x for s, x in zip(share, low, strict=True)]
    above = [x - s for s, x in zip(share, high, strict=True)]
    axes.errorbar(
        share, list(at), xerr=[below, above], fmt="o", markersize=4.5, color=SIDES[side], elinewidth=1.6, clip_on=False
    )


def _percent_across(axes: Axes, names: Sequence[str]) -> None:
    axes.set_yticks(range(len(names)), [clip(name, 26) for name in names])
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.set_xlim(left=0)
    axes.set_xlabel("% of follow-up turns, 95 % interval")
    axes.grid(axis="x", linewidth=0.5)
    axes.spines["left"].set_visible(False)


def _kinds(rows: Sequence[Row]) -> Figure:
    figure, axes = _axes(0.9 + 0.24 * len(rows))
    for side in SIDES:
        at = [i for i, row in enumerate(rows) if row["side"] == side]
        _shares(axes, [rows[i] for i in at], at, side, ("share", "low", "high"))
    _percent_across(axes, [row["kind"].replace("_", " ") for row in rows])
    _legend(axes, ("dsat", "sat"))
    return figure


def _rates(rows: Sequence[Row]) -> Figure:
    figure, axes = _axes(0.9 + 0.34 * len(rows))
    for side, offset in (("dsat", -0.13), ("sat", 0.13)):
        at = [i + offset for i in range(len(rows))]
        _shares(axes, rows, at, side, (f"{side}_rate", f"{side}_low", f"{side}_high"))
    _percent_across(axes, [row["value"] for row in rows])
    _legend(axes, ("dsat", "sat"))
    return figure


def _over_time(rows: Sequence[Row]) -> Figure:
    """Draw shares over a true time axis: each period stands where it began, so that a gap in the log is one here."""
    figure, axes = _axes(2.6)
    began = [day.toordinal() for row in rows if (day := _began(row["value"]))]
    for side, colour in SIDES.items():
        share, low, high = ([row[f"{side}_{name}"] * 100 for row in rows] for name in ("rate", "low", "high"))
        axes.fill_between(began, low, high, color=colour, alpha=0.22, linewidth=0)
        axes.plot(began, share, color=colour, linewidth=1.6, marker="o", markersize=3)
    ticks = _time_ticks(began[0], began[-1])
    axes.set_xticks([tick.toordinal() for tick, _ in ticks], [label for _, label in ticks])
    axes.tick_params(axis="x", length=3)
    axes.set_ylim(bottom=0)
    axes.set_ylabel("% of follow-up turns")
    axes.grid(axis="y", linewidth=0.5)
    _legend(axes, ("dsat", "sat"))
    return figure


def _began(period: str) -> date | None:
    """Return the day that a period such as 2024, 2024-03 or 2024-03-11 began with; none where no calendar has it."""
    try:
        year, month, day = (*map(int, period.split("-")), 1, 1)[:3]
        return date(year, month, day)
    except ValueError:
        return None


def _time_ticks(first: int, last: int) -> list[tuple[date, str]]:
    """Return at most seven days between two, evenly apart in the calendar, with what to write there."""
    if last - first <= DAYS_APART:
        days = [date.fromordinal(at) for at in range(first, last + 1, max(1, -(-(last - first) // 5)))]
        return _with_years(days, [f"{day.day} {day:%b}" for day in days])
    start, end = (12 * day.year + day.month - 1 for day in map(date.fromordinal, (first, last)))
    step = next((months for months in (1, 2, 3, 6) if end - start <= 6 * months), 0)
    years = -(-(end - start) // 72)
    begins = range(start + -start % (step or 12), end + 1, step or 12 * years)
    days = [day for day in (date(at // 12, at % 12 + 1, 1) for at in begins) if day.toordinal() >= first]
    return _with_years(days, [f"{day:%b}" for day in days]) if step else [(day, str(day.year)) for day in days]


def _with_years(days: Sequence[date], names: Sequence[str]) -> list[tuple[date, str]]:
    """Return days with their names, and the year below where it is another than before."""
    before = (None, *(day.year for day in days))
    return [
        (day, name if day.year == year else f"{name}\n{day.year}")
        for day, name, year in zip(days, names, before, strict=False)
    ]


def _scores(rows: Sequence[Row], side: str, threshold: float) -> Figure:
    figure, axes = _axes(2.5)
    at = [row["bin_from"] for row in rows]
    axes.bar(at, [row["turns"] for row in rows], width=0.046, align="edge", color=REST, label="other turns")
    axes.bar(
        at, [row["labelled"] for row in rows], width=0.046, align="edge", color=SIDES[side], label=f"labelled {side}"
    )
    axes.axvline(threshold, color=INK, linewidth=1.2, linestyle="--", label=f"threshold {threshold:g}")
    axes.set_yscale("log")
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    axes.set_ylim(bottom=0.7)
    axes.set_xlim(0, 1)
    axes.minorticks_off()
    axes.set_xlabel(f"P({side})")
    axes.set_ylabel("turns (log scale)")
    axes.grid(axis="y", linewidth=0.5)
    figure.legend(loc="outside upper center", ncols=3, fontsize=9)
    return figure


def _rules(rows: Sequence[Row]) -> Figure:
    figure, axes = _axes(0.8 + 0.21 * len(rows))
    at = range(len(rows))
    axes.barh(at, [row["hits"] for row in rows], height=0.7, color=REST)
    axes.barh(at, [row["labelled"] for row in rows], height=0.7, color=[SIDES[row["side"]] for row in rows])
    axes.set_yticks(at, [clip(row["rule"], 40) for row in rows], fontsize=8.5)
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_xlabel("turns it hit; coloured: labelled as it says")
    axes.grid(axis="x", linewidth=0.5)
    axes.spines["left"].set_visible(False)
    return figure


def _lengths(rows: Sequence[Row]) -> Figure:
    """Draw lengths of replies above lengths of whole rows, both over tokens as estimated."""
    figure = Figure(figsize=(WIDTH, 3.8), layout="constrained")
    upper, lower = figure.subplots(2, 1, sharex=True)
    for axes, measure, title in ((upper, "reply", "the reply"), (lower, "row", "prompt and reply")):
        for reply, colour in (("rejected", DSAT), ("chosen", SAT)):
            shown = [row for row in rows if row["measure"] == measure and row["reply"] == reply]
            if shown:
                _steps(axes, shown, reply, colour)
        axes.set_xscale("log")
        axes.set_ylabel("rows")
        axes.set_title(title, fontsize=10, loc="left")
        axes.tick_params(length=0, which="both")
        axes.grid(axis="y", linewidth=0.5)
        axes.set_ylim(bottom=0)
    limit = rows[0]["limit_chars"] / CHARS_PER_TOKEN
    lower.axvline(limit, color=INK, linewidth=1.2, linestyle="--", label=f"limit {limit:,.0f}")
    lower.set_xlabel("tokens, estimated (log scale)")
    lower.minorticks_off()
    lower.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}" if value >= 1 else f"{value:g}")
    handles, labels = lower.get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside upper center", ncols=3, fontsize=9)
    return figure


def _steps(axes: Axes, rows: Sequence[Row], label: str, colour: str) -> None:
    """Draw a histogram as an outline; bins without a row are zero."""
    counts = {row["bin"]: row["rows"] for row in rows}
    bins = range(min(counts), max(counts) + 1)
    edges = [2 ** (at / 2) / CHARS_PER_TOKEN for at in (*bins, bins[-1] + 1)]
    axes.stairs([counts.get(at, 0) for at in bins], edges, color=colour, linewidth=1.8, label=label)


def _legend(axes: Axes, sides: Sequence[str]) -> None:
    for side in sides:
        axes.plot([], [], "o", color=SIDES[side], label=side, markersize=5)
    assert isinstance(axes.figure, Figure)
    axes.figure.legend(loc="outside upper center", ncols=len(sides), fontsize=9)
