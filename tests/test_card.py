"""The dataset card says what is in the tables, how it was decided, and what to mind."""

from __future__ import annotations

from dataclasses import replace
from email.message import Message

import pytest
import yaml

from dsat_miner.card import DECIDERS, DEFINITIONS, LICENCES, homepage, main_languages
from dsat_miner.data import sql_dir
from dsat_miner.detection.calibration import read_calibration, write_calibration
from dsat_miner.evaluation.labels import LABELS
from tests.support.cli import mine, write_chats

CHATS = {"a": [("user", "Name a red fruit"), ("assistant", "Banana"), ("user", "No, that's wrong, bananas are yellow")]}


def card(run) -> str:
    return (run.out / "README.md").read_text(encoding="utf-8")


def test_card_counts_labels_kinds_languages_and_deciders(hand):
    text, counts = card(hand), hand.manifest["counts"]
    for facet in ("label", "kind", "language"):
        for name, n in counts[f"turns_by_{facet}"].items():
            assert f"| {name} | {n} |\n" in text
    for who, n in counts["turns_by_decided_by"].items():
        assert f"| {who} | {n} | {DECIDERS[who]} |\n" in text
    assert set(yaml.safe_load(text.split("---")[1])["language"]) <= set(counts["turns_by_language"])
    assert set(counts["turns_by_label"]) <= set(LABELS)


def test_card_says_what_to_mind(hand):
    for heading in ("How the labels were made", "Known biases", "Licence and privacy"):
        assert f"\n## {heading}\n" in card(hand)


@pytest.mark.parametrize("definition", DEFINITIONS)
def test_card_says_which_definition_held(tmp_path, definition):
    text = card(mine(tmp_path / "out", write_chats(tmp_path, CHATS), "--definition", definition))
    assert DEFINITIONS[definition] in text
    assert not any(other in text for name, other in DEFINITIONS.items() if name != definition)


def test_card_without_redaction_says_so(tmp_path):
    text = card(mine(tmp_path / "out", write_chats(tmp_path, CHATS), "--no-redact"))
    assert "Nothing was redacted" in text


def test_card_quotes_the_shipped_calibration(hand):
    found, text = read_calibration(), " ".join(card(hand).split())
    assert f"fitted on {found.labelled_turns:,} follow-up turns of ShareGPT that a language model labelled" in text
    assert f"On {found.figures['next']['dsat']['turns']:,} of them" in text
    for side in ("dsat", "sat"):
        figures = found.figures["next"][side]
        cells = [f"{figures[name]:.3f}" for name in ("base_rate", "precision", "recall", "average_precision")]
        assert f"| {side} | {' | '.join(cells)} |" in text


def test_card_of_another_calibration_quotes_none_of_it(tmp_path):
    folder = tmp_path / "mine"
    write_calibration(replace(read_calibration(), calibrated_on="abc123"), folder)
    text = card(mine(tmp_path / "out", write_chats(tmp_path, CHATS), "--calibration", folder))
    assert "labels of the user's own (digest `abc123`)" in text
    assert "ShareGPT that a language model" not in text


def test_card_defines_its_words(hand):
    text = card(hand)
    for word in ("follow-up turn", "dsat", "sat", "neutral", "mixed"):
        assert f"**{word}**" in text
    assert "2510.02341" in text.split("[DRIFT]: ")[1]


def test_every_format_has_a_licence_line():
    assert set(LICENCES) == {path.stem for path in (sql_dir() / "formats").glob("*.sql")}


def test_card_says_what_the_licence_of_each_format_asks(hand):
    formats = {entry["format"] for entry in hand.manifest["inputs"]}
    text = card(hand)
    for name, line in LICENCES.items():
        assert (f"- Format `{name}`: {line}.\n" in text) == (name in formats)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        ({"en": 900, "und": 300, "de": 20, "no": 19}, ["de", "en"]),
        ({"en": 3, "fr": 5, "und": 9}, ["fr"]),
        ({"und": 9}, []),
        ({}, []),
    ],
)
def test_header_names_languages_with_enough_turns(turns, named):
    assert main_languages(turns) == named


def test_homepage_is_what_the_package_names(monkeypatch):
    named = Message()
    named["Project-URL"] = "Homepage, https://example.org/dsat-miner"
    monkeypatch.setattr("dsat_miner.card.metadata", lambda _: named)
    assert homepage() == "https://example.org/dsat-miner"
    monkeypatch.setattr("dsat_miner.card.metadata", lambda _: Message())
    assert homepage() is None
