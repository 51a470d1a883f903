"""Charts of the trainer: what stands on the axes, and what is left out."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from drift.charts import Chart, one_picture, page_charts


def texts(svg: str) -> list[str]:
    root = ET.fromstring(svg.replace("xlink:href", "href"))
    return ["".join(element.itertext()).strip() for element in root.iter() if element.tag.endswith("text")]


def test_a_chart_says_its_title_lines_and_stages():
    lines = {"drift <b>": [(0, 0.5), (1, 0.7)], "spin $a$": [(0, 0.4)]}
    [svg] = page_charts([Chart("accuracy", lines, ["base", "iter-1"])], "x")
    assert {"accuracy", "drift <b>", "spin $a$", "base", "iter-1"} <= set(texts(svg))
    assert "<b>" not in svg


def test_names_of_runs_are_shown_whatever_they_hold():
    names = ["run [a]", "fill: #010101;", 'x id="y', "a font-family: b; c"]
    charts = [Chart("wins", {name: [(0, 0.5)] for name in ["run\x1b [a]", *names[1:]]}, ["base"])]
    names[0] = "run␛ [a]"
    for svg in (one_picture(charts), *page_charts(charts, "x")):
        assert set(names) <= set(texts(svg))


@pytest.mark.parametrize("value", [0, 3, -123456.789, 1e-9])
def test_one_step_has_one_tick(value):
    [svg] = page_charts([Chart("loss", {"loss": [(7, value)]})], "x")
    assert [text for text in texts(svg) if text in {"6", "7", "8", "7.0", "7.00"}] == ["7"]


def test_steps_are_whole_numbers():
    [svg] = page_charts([Chart("loss", {"loss": [(1, 2.5), (2, 0.5), (3, 0.25)]})], "x")
    assert {"1", "2", "3"} <= set(texts(svg))
    assert "1.5" not in texts(svg)[: texts(svg).index("step")]


def test_what_was_not_measured_is_not_drawn():
    assert page_charts([Chart("loss", {"loss": []}), Chart("norm", {})], "x") == []


def test_ids_of_two_charts_are_apart_and_the_same_again():
    charts = [Chart("loss", {"loss": [(1, 1), (2, 2)]}), Chart("norm", {"norm": [(1, 1), (2, 2)]})]
    first, second = (set(ET.fromstring(svg.replace("xlink:href", "href")).iter()) for svg in page_charts(charts, "x"))
    assert not {e.get("id") for e in first if e.get("id")} & {e.get("id") for e in second if e.get("id")}
    assert page_charts(charts, "x") == page_charts(charts, "x")


@pytest.mark.parametrize("n", [1, 2, 5])
def test_all_charts_stand_in_one_picture_and_nothing_else(n):
    svg = one_picture([Chart(f"figure {at}", {"line": [(0, 1.0)]}, ["base"]) for at in range(n)])
    assert [text for text in texts(svg) if text.startswith("figure")] == [f"figure {at}" for at in range(n)]
    assert svg.count('<g id="axes_') == n
