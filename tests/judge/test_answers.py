"""Answers parsed and held against the turn; votes made one verdict."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsat_miner.evaluation.labels import LABELS
from dsat_miner.judge.answers import Answer, BadAnswer, decide, find_quote, label_probabilities, parse
from dsat_miner.judge.rubric import KINDS

TURN = "No, that's wrong: the “capital” is\nCanberra. Thanks anyway!"


def text(**changes):
    whole = {"evidence": "that's wrong", "reason": "r", "label": "dsat", "kinds": ["factual_error"], "refusal": "none"}
    return json.dumps({k: v for k, v in (whole | changes).items() if v is not ...})


def test_an_answer():
    answer = parse(text(), follow_up=TURN)
    assert answer == Answer("dsat", ("factual_error",), "that's wrong", "r", "none")


@pytest.mark.parametrize(
    "content",
    [
        "```json\n" + text() + "\n```",
        "Sure, here it is: " + text() + " Anything else?",
        '<think>Is it {"label": "sat"}? No.</think>' + text(),
    ],
)
def test_words_around_the_object_are_forgiven(content):
    assert parse(content, follow_up=TURN).label == "dsat"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("", "not_json"),
        ("dsat", "not_json"),
        (text()[:-4], "not_json"),
        ('{"label": "sat"} ' + text(), "not_json"),  # one of the two may be copied from the log
        (text() + text(), "not_json"),
        ("[1]", "not_json"),
        (text(label="angry"), "schema"),
        (text(label=None), "schema"),
        (text(label=["dsat"]), "schema"),
        (text(label=...), "schema"),
        (text(kinds=["rage"]), "schema"),
        (text(kinds="style"), "schema"),
        (text(kinds=[["style"]]), "schema"),
        (text(refusal="maybe"), "schema"),
        (text(evidence=None), "schema"),
        (text(reason=4), "schema"),
        (text(score=5), "schema"),
        (text(evidence="words that nobody wrote"), "quote"),
        (text(evidence=""), "quote"),
        (text(evidence="  ", label="sat"), "quote"),
        (text(evidence="nobody wrote it", label="neutral"), "quote"),
    ],
)
def test_bad_answers_say_what_is_wrong(content, kind):
    with pytest.raises(BadAnswer) as error:
        parse(content, follow_up=TURN)
    assert error.value.kind == kind
    assert str(error.value)


def test_neutral_needs_no_evidence_and_keeps_none():
    assert parse(text(label="neutral", evidence=""), follow_up=TURN).evidence is None
    answer = parse(text(label="neutral", evidence="wrong"), follow_up=TURN)
    assert (answer.evidence, answer.kinds) == (None, ())


def test_kinds_of_the_other_polarity_are_left_out():
    kinds = ["praise", "style", "style"]
    assert parse(text(kinds=kinds), follow_up=TURN).kinds == ("style",)
    assert parse(text(kinds=kinds, label="sat"), follow_up=TURN).kinds == ("praise",)
    assert parse(text(kinds=kinds, label="mixed"), follow_up=TURN).kinds == ("praise", "style")


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("that’s wrong", "that's wrong"),
        ('the "capital" is Canberra', "the “capital” is\nCanberra"),
        ("NO, THAT'S", "No, that's"),
        ('"that\'s wrong"', "that's wrong"),
        ("that's wrong…", "that's wrong"),
        ("that's (wrong", None),
        ("", None),
        ("...", None),
    ],
)
def test_quotes_are_found_as_they_stand(quote, found):
    assert find_quote(TURN, quote) == found


@given(st.text(min_size=1), st.data())
def test_every_part_of_a_text_is_found_in_it(whole, data):
    start = data.draw(st.integers(0, len(whole) - 1))
    quote = whole[start : data.draw(st.integers(start + 1, len(whole)))]
    found = find_quote(whole, quote)
    assert found is None if not quote.strip() else found is not None and found in whole


@given(st.text())
def test_no_text_breaks_the_parser(content):
    with pytest.raises(BadAnswer) as error:
        parse(content, follow_up=TURN)
    assert error.value.kind in {"not_json", "schema", "quote"}


def test_long_reasons_and_quotes_are_cut():
    answer = parse(text(evidence="x" * 900, reason="y " * 900), follow_up="x" * 1000)
    assert len(answer.evidence) == 300
    assert len(answer.reason) == 300


# Votes


def test_one_vote_is_not_certain():
    assert decide([Answer("dsat", ("style",))]).p_label == pytest.approx(2 / 3)


def test_three_votes():
    verdict = decide(
        [Answer("neutral"), Answer("dsat", ("style", "revision"), "b"), Answer("dsat", ("revision",), "a")]
    )
    assert (verdict.label, verdict.p_label, verdict.votes_for_label) == ("dsat", 0.6, 2)
    assert verdict.kinds == ("revision", "style")
    assert (verdict.evidence, verdict.ur) == ("b", "UR2")


def test_a_tie_is_conservative():
    assert decide([Answer("dsat"), Answer("neutral")]).label == "neutral"
    assert decide([Answer("dsat"), Answer("mixed")]).label == "mixed"


def test_a_refusal_is_wrong_for_more_than_half():
    wrong, right = Answer("dsat", refusal="wrong"), Answer("dsat", refusal="right")
    assert decide([wrong]).refusal_wrong
    assert not decide([wrong, right]).refusal_wrong
    assert decide([wrong, right, wrong]).refusal_wrong


def test_log_probabilities_decide_where_all_votes_have_them():
    sure = Answer("neutral", p_labels={"neutral": 0.9, "dsat": 0.1})
    unsure = Answer("dsat", p_labels={"neutral": 0.45, "dsat": 0.55})
    assert (decide([sure, unsure]).label, decide([sure, unsure]).p_label) == ("neutral", 0.675)
    assert decide([unsure, Answer("dsat")]).p_label == 0.75


@given(st.lists(st.sampled_from(LABELS), min_size=1, max_size=9))
def test_verdicts_are_probabilities(labels):
    verdict = decide([Answer(label) for label in labels])
    assert labels.count(verdict.label) == max(map(labels.count, labels)) == verdict.votes_for_label
    assert 0 < verdict.p_label < 1


# Log-probabilities


def token(written, **alternatives):
    tops = [{"token": name, "logprob": math.log(p)} for name, p in alternatives.items()]
    return {"token": written, "logprob": -0.1, "top_logprobs": tops}


@pytest.mark.parametrize(
    "tokens",
    [
        [token('{"'), token("label"), token('": "'), token("ds", ds=0.6, sat=0.2, neutral=0.1, maybe=0.1), token("at")],
        [token('{"label":'), token(' "d', **{' "d': 0.6, ' "s': 0.2, ' "ne': 0.1, "x": 0.1}), token("sat")],
        [token('{"label": "'), token("d", d=0.6, s=0.2, n=0.1, **{'"': 0.1}), token('sat"}')],
    ],
)
def test_label_probabilities_of_differently_cut_tokens(tokens):
    found = label_probabilities(tokens)
    assert found == pytest.approx({"dsat": 2 / 3, "sat": 2 / 9, "neutral": 1 / 9, "mixed": 0.0})


@pytest.mark.parametrize(
    "tokens", [[], [token("label")], [token('{"label": "')], [token('{"label": "'), token("q", q=1.0)]]
)
def test_tokens_that_do_not_tell(tokens):
    assert label_probabilities(tokens) is None


def test_kinds_are_those_of_the_rules():
    assert len(KINDS) == 18
