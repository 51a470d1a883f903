"""Figures that documents quote are those that calibration.json and the head's card hold, of the detector of today."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from dsat_miner.detection.calibration import read_calibration
from dsat_miner.detection.scoring import load_detector
from dsat_miner.embed.head import packaged_head
from tests.support.cli import ROOT

CALIBRATION = read_calibration()
CARD = json.loads((packaged_head() / "card.json").read_text(encoding="utf-8"))
FIGURES = ("average_precision", "f1", "precision", "recall", "precision_at_recall_0.35", "calibration_error")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def spread(figures: dict[str, Any], name: str, joint: str) -> str:
    low, high = figures["intervals"][name]
    return f"{figures[name]:.3f} ({low:.3f}{joint}{high:.3f})"


def score_row(name: str, figures: dict[str, Any]) -> str:
    """Return a line of the table of `dsat-miner calibrate`."""
    first, second, at = (spread(figures, n, " to ") for n in ("average_precision", "f1", "precision_at_recall_0.35"))
    cells = (first, second, *(f"{figures[n]:.3f}" for n in ("precision", "recall")), at)
    return f"| {name} | {' | '.join(cells)} | {figures['calibration_error']:.3f} |"


def head_row(name: str, figures: dict[str, Any]) -> str:
    """Return a line of the table of `dsat-miner train-classifier`."""
    cells = [spread(figures, n, "–") for n in ("average_precision", "f1")]
    cells += [f"{figures['precision']:.2f} / {figures['recall']:.2f}", f"{figures['precision_at_recall_0.35']:.3f}"]
    return f"| {name} | {' | '.join(cells)} | {figures['calibration_error']:.3f} |"


@pytest.mark.parametrize(
    ("name", "stage", "side"),
    [("dsat", "next", "dsat"), ("dsat, as if no reply followed", "turn", "dsat"), ("sat", "next", "sat")],
)
def test_the_table_of_the_score_is_that_of_the_calibration(name, stage, side):
    assert score_row(name, CALIBRATION.figures[stage][side]) in text("docs/detection.md")


@pytest.mark.parametrize(("name", "facts"), [("score alone", "score_alone"), ("with the head", "with_head")])
def test_the_table_of_the_head_is_that_of_its_card(name, facts):
    assert head_row(name, CARD["facts"][facts]) in text("docs/detection.md")


def test_the_readme_quotes_the_calibration():
    dsat = CALIBRATION.figures["next"]["dsat"]
    readme = " ".join(text("README.md").split())
    assert (
        f"cross-validated by chat: precision {dsat['precision']:.2f}, recall {dsat['recall']:.2f}, average precision "
        f"{dsat['average_precision']:.2f}, precision {dsat['precision_at_recall_0.35']:.2f} at a recall of 0.35."
    ) in readme
    assert (
        f"cross-validated by chat it is {dsat['precision']:.2f}, {dsat['recall']:.2f} and an F1 of {dsat['f1']:.2f}."
    ) in readme


def test_the_card_is_of_the_detector_of_today():
    assert CARD["facts"]["detector"] == load_detector().version
    assert tuple(CARD["open"]) == CALIBRATION.band
    assert CARD["facts"]["labels"] == CALIBRATION.calibrated_on
    assert CARD["facts"]["labelled_turns"] == CALIBRATION.labelled_turns
    assert f"labels are {CALIBRATION.labelled_turns:,} of" in text("docs/detection.md")
    assert f"{CARD['facts']['open_turns']:,} of" in text("docs/detection.md")


def test_the_packaged_calibration_knows_its_chats():
    assert len(CALIBRATION.fitted_chats) > 1000
    assert all(re.fullmatch("[0-9a-f]{8}", key) for key in CALIBRATION.fitted_chats)


def test_the_detector_keeps_what_it_promises():
    """Out of fold, on the random labels."""
    score, head = CALIBRATION.figures["next"]["dsat"], CARD["facts"]["with_head"]
    assert score["f1"] >= 0.62
    assert score["average_precision"] >= 0.65
    assert score["precision_at_recall_0.35"] >= 0.82
    assert score["calibration_error"] <= 0.05
    assert head["f1"] >= 0.68
    assert head["average_precision"] >= 0.72
