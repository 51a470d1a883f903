"""The rule packs: each is large enough, knows its traps, and leaves the turns of other languages alone."""

from __future__ import annotations

from collections import Counter

import pytest

from dsat_miner.detection.rules import Rule, load_rules
from dsat_miner.detection.ruletest import Tried, try_examples

RULES = load_rules()
LANGUAGES = sorted({rule.language for rule in RULES} - {"any"})
TRANSLATED = [language for language in LANGUAGES if language != "en"]
POLARITY = {rule.id: rule.polarity for rule in RULES}

# What a pack must look for: complaints, corrections, changes, repeats, detail, form, refusals, thanks, praise, insight.
KINDS = {
    "negative_feedback",
    "factual_error",
    "revision",
    "ignored",
    "insufficient_detail",
    "style",
    "unrealistic_expectation",
    "gratitude",
    "praise",
    "learning",
}


def of(language: str) -> list[Rule]:
    """Return the rules of one pack."""
    return [rule for rule in RULES if rule.language == language]


@pytest.fixture(scope="module")
def tried() -> list[Tried]:
    return try_examples(RULES)


def test_there_are_packs_for_many_languages():
    assert len(TRANSLATED) >= 12


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_pack_has_rules_of_every_kind_and_enough_examples(language):
    pack = of(language)
    assert len(pack) >= 8
    assert {rule.kind for rule in pack} >= KINDS
    assert sum(len(rule.hits) for rule in pack) >= 15
    assert sum(len(rule.misses) for rule in pack) >= 10
    examples = Counter(example for rule in pack for example in (*rule.hits, *rule.misses))
    assert [example for example, n in examples.items() if n > 1] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_trap_of_one_rule_is_no_hit_of_another(tried, language):
    caught = [
        (case.example, name)
        for case in tried
        if case.rule.language == language and case.expected == "miss"
        for name in case.ids
        if POLARITY[name] == case.rule.polarity and not name.startswith("any.")
    ]
    assert caught == []


def test_no_rule_hits_the_traps_of_another_language(tried):
    strays = [
        (case.example, name)
        for case in tried
        if case.expected == "miss" and case.rule.language != "any"
        for name in case.ids
        if name.split(".")[0] not in {case.rule.language, "any"}
    ]
    assert strays == []


def test_hits_are_of_the_polarity_that_they_stand_for(tried):
    """A complaint is no praise, and praise no complaint, in the same pack."""
    crossed = [
        (case.example, name)
        for case in tried
        if case.rule.language in TRANSLATED and case.expected == "hit"
        for name in case.ids
        if POLARITY[name] != case.rule.polarity and name.startswith(case.rule.language + ".")
    ]
    assert crossed == []
