"""The pictures: equal for equal tables, coloured by the page, with text as text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dsat_miner.report.figures import COLOURS, draw_all
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
