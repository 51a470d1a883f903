"""The pictures: equal for equal tables, coloured by the page, with text as text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from dsat_miner.pictures import COLOURS
from dsat_miner.report.figures import _over_time, draw_all
from dsat_miner.report.tables import report_tables

DECIDE = {"min_p_dsat": 0.5, "min_p_sat": 0.4}


@pytest.fixture(scope="module")
def tables(reported):
    return report_tables(reported.out)


def test_every_picture_is_drawn_and_drawn_the_same_again(tables):
    drawn = draw_all(tables, DECIDE)
    expected = {"kinds", "model", "language", "turn", "period", "p_dsat", "p_sat", "rules", "lengths_seed_pairs"}
    assert set(drawn) == expected | {"lengths_drift_rows"}
    assert draw_all(tables, DECIDE) == drawn


def test_pictures_take_their_colours_from_the_page(tables):
    for svg in draw_all(tables, DECIDE).values():
        assert not set(re.findall(r"#[0-9a-f]{6}\b", svg)) - {"#000000", "#ffffff"}
        assert "var(--ink)" in svg
        assert not any(colour in svg for colour in COLOURS)


def test_pictures_have_text_a_name_and_ids_of_their_own(tables):
    drawn = draw_all(tables, DECIDE)
    assert ">factual error<" in drawn["kinds"]
    assert 'aria-label="The rules that hit most"' in drawn["rules"]
    ids = [name for svg in drawn.values() for name in re.findall(r'\bid="([^"]+)"', svg)]
    assert len(ids) == len(set(ids))
    for svg in drawn.values():
        assert set(re.findall(r"(?:href=\"|url\()#([^\")]+)", svg)) <= set(ids)


def test_names_of_models_are_only_text(tables):
    names = ["$\\frac{1}{0}$", "<b>&", "模型", "\u202emodel"]
    rows = [{**row, "value": name} for row, name in zip(tables.rates[1:], names, strict=False)]
    rows = [{**row, "facet": "model"} for row in rows]
    svg = draw_all(replace(tables, rates=rows), DECIDE)["model"]
    assert "$\\frac{1}{0}$" in svg
    assert "&lt;b&gt;&amp;" in svg
    assert "模型" in svg


def test_nothing_is_drawn_of_nothing(tables):
    empty = replace(tables, **{name: [] for name in ("rates", "kinds", "scores", "rules", "lengths")})
    assert draw_all(empty, DECIDE) == {}


def periods(tables, names):
    """Return the tables with rates of these periods alone."""
    return replace(tables, rates=[{**tables.rates[0], "facet": "period", "value": name} for name in names])


def test_time_is_drawn_to_scale_with_few_ticks(tables):
    days = [f"2024-03-{day:02}" for day in range(1, 32)]
    weeks = [f"2023-{month:02}-0{day}" for month in range(1, 13) for day in (1, 8)]
    months = [f"{year}-{month:02}" for year in range(2021, 2025) for month in range(1, 13)]
    years = [f"{year}" for year in (1, 1970, 2024, 9999)]
    for names in (days, days[:2], weeks, months, months[:2] + months[-1:], years, ["1994", "2024"]):
        figure = _over_time(periods(tables, names).rates)
        (axes,) = figure.axes
        at = list(axes.lines[0].get_xdata())
        assert at == [date(*map(int, f"{name}-1-1".split("-")[:3])).toordinal() for name in names]
        ticks = axes.get_xticks()
        assert 2 <= len(ticks) <= 7
        assert at[0] <= ticks[0] <= ticks[-1] <= at[-1]
        assert sum("\n" in label.get_text() for label in axes.get_xticklabels()) <= 4


def test_a_year_that_no_calendar_has_is_not_drawn(tables):
    assert "period" not in draw_all(periods(tables, ["-0044", "2024"]), DECIDE)
    assert "period" in draw_all(periods(tables, ["2023", "2024", "31688"]), DECIDE)
