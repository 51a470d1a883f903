"""The dataset card says what is in the tables, how it was decided, and what to mind."""

from __future__ import annotations

import pytest
import yaml

from dsat_miner.card import DECIDERS, DEFINITIONS
from dsat_miner.labels import LABELS
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
