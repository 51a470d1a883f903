"""The positive filter: each reason has an answer that it is for, and one that it must leave alone."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drift.config import INSTRUCTION, Filters
from drift.data import Row
from drift.filters import leaks, reasons, repetition, rouge_l, summary
from drift.generation import Sampled
from tests.drift.conftest import message

REQUEST = "How do I keep bread fresh for a week?"
REJECTED = "You could put it somewhere and see whether it keeps, which it may or may not do."
GOOD = "Wrap it in a clean cloth, keep it in a tin, and freeze what you will not eat in three days."


def judged(text, mode="guided", *, ended=True, n_tokens=20, rejected=REJECTED, decided_by="rules", **rules):
    row = Row(
        "a",
        "g",
        (message("user", REQUEST),),
        rejected=rejected,
        feedback="No, I want to know how.",
        decided_by=decided_by,
    )
    return reasons([(Sampled(text, ended, n_tokens), row)], mode, INSTRUCTION, 100, Filters(**rules))[0]


@pytest.mark.parametrize(
    ("reason", "text", "how"),
    [
        (None, GOOD, {}),
        ("no_end", GOOD, {"ended": False}),
        ("over_token_limit", GOOD, {"n_tokens": 101}),
        ("empty_chosen", "  \n ", {}),
        ("near_equal", REJECTED, {}),
        ("near_equal", REJECTED.upper() + "!", {}),
        ("chosen_refuses", "I'm sorry, but I cannot help with that.", {}),
        (
            "chosen_other_language",
            "Wickeln Sie das Brot in ein Tuch und legen Sie es in eine Dose, dann ist es noch gut.",
            {},
        ),
        ("chosen_talks_about_feedback", "I apologize for my earlier mistake. " + GOOD, {}),
        ("chosen_talks_about_feedback", "Here is an improved answer: " + GOOD, {}),
        ("chosen_talks_about_feedback", GOOD + " I hope this takes your feedback into account.", {}),
        ("chosen_talks_about_feedback", "Unlike my previous answer: " + GOOD, {}),
        ("repetition", "Keep it in a tin and close the lid well. " * 20, {}),
        ("chosen_only_delta", "The rest of the text stays the same.", {}),
        ("refusal_unverified", GOOD, {"rejected": "I'm sorry, but I cannot help with that.", "decided_by": ""}),
        (None, GOOD, {"rejected": "I'm sorry, but I cannot help with that.", "decided_by": "human"}),
        (
            "copies_rejected",
            REJECTED.replace("somewhere", "in a big old wooden box") + " So there.",
            {"drop_copies": True, "copy_rouge": 0.6},
        ),
        (None, REJECTED.replace("somewhere", "in a big old wooden box") + " So there.", {"copy_rouge": 0.6}),
    ],
)
def test_each_reason(reason, text, how):
    assert judged(text, **how) == reason


def test_an_answer_may_speak_of_feedback_that_its_prompt_holds():
    text = "I apologize for my earlier mistake. " + GOOD
    assert judged(text, "keep-feedback") is None
    assert judged(text, "unguided") == "chosen_talks_about_feedback"


def test_an_answer_that_repeats_the_instruction_leaks():
    assert leaks("Well: " + INSTRUCTION, "No.", INSTRUCTION)
    assert leaks(
        "You said, quote, the third line of it should be blue and not red.", "The third line of it should be blue!", ""
    )
    assert not leaks(GOOD, "No.", INSTRUCTION)


def test_words_of_the_task_are_no_leak():
    assert not leaks(
        "A survey collects what guests think; send it a day after the visit and keep it short.", "No!", INSTRUCTION
    )
    long = GOOD * 8 + " In my previous answer" + GOOD * 8
    assert not leaks(long, "No!", INSTRUCTION)  # only where answers speak of themselves: at the ends


@given(st.lists(st.sampled_from("abcdef"), max_size=40), st.lists(st.sampled_from("abcdef"), max_size=40))
def test_rouge_l_is_that_of_the_table(a, b):
    """The bit-parallel count against the textbook's table."""
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    expected = 2 * table[-1][-1] / (len(a) + len(b)) if a and b else 0.0
    assert rouge_l(" ".join(a), " ".join(b)) == pytest.approx(expected)
    matched = SequenceMatcher(None, a, b, autojunk=False)
    assert rouge_l(" ".join(a), " ".join(b)) >= (matched.ratio() - 1e-9 if a and b else 0)


LOOPS = {
    "zh": "我不知道该怎么回答你的问题，", "ja": "それはよい質問ですね。", "th": "ฉันไม่รู้ว่าจะตอบอย่างไร", "lo": "ຂ້ອຍບໍ່ຮູ້ຈະຕອບແນວໃດ",
    "km": "ខ្ញុំមិនដឹងថាត្រូវឆ្លើយយ៉ាងណា", "my": "ကျွန်တော် ဘယ်လိုဖြေရမလဲ မသိဘူး",
}  # fmt: skip
ZH = (
    "把面包用干净的布包好，放进铁盒里，盖紧盖子。三天内吃不完的部分切片冷冻，吃的时候直接放进烤箱加热几分钟即可。"
    "不要放进冰箱冷藏室，那里的温度会让面包更快变硬。夏天潮湿，最好每天检查一次有没有发霉。"
)


@pytest.mark.parametrize("said", LOOPS.values(), ids=LOOPS)
def test_a_loop_is_repetition_in_scripts_without_spaces(said):
    assert repetition(said * 20) > 0.8
    assert repetition(said) == 0


def test_chinese_is_compared_by_characters():
    assert repetition(ZH) == 0
    assert rouge_l(ZH, ZH.replace("三天", "两天")) > 0.95
    assert rouge_l(ZH, "今年的足球比赛在雨中结束，观众们唱着歌回家。") < 0.3
    assert judged(ZH, "unguided", rejected=ZH.replace("三天", "两天"), drop_copies=True) == "copies_rejected"


def test_a_name_at_the_start_of_the_feedback_is_no_quote_in_chinese():
    assert not leaks(
        "中华人民共和国的首都是北京。", "中华人民共和国的首都是哪里？你没有回答我的问题，请直接告诉我城市的名字。", ""
    )
    assert leaks("你问：" + ZH, ZH, "")


@given(st.text(max_size=200))
def test_repetition_is_a_share(text):
    assert 0 <= repetition(text) < 1


def test_the_summary_counts_every_row_once_by_reason_and_kind():
    rows = [
        Row(
            str(at),
            "g",
            (message("user", "x"),),
            rejected="one two three four five six",
            kinds=("style",) if at % 2 else ("ignored", "style"),
        )
        for at in range(4)
    ]
    positives = {"0": "one two three four five six!", "1": "brief"}
    found = summary(rows, [None, None, "no_end", "no_end"], positives, Filters())
    assert (found["rows"], found["kept"], found["reasons"]) == (4, 2, {"no_end": 2})
    assert found["by_kind"]["style"] == {"kept": 2, "no_end": 2, "copies": 1, "shorter": 1}
    assert found["by_kind"]["ignored"] == {"kept": 1, "no_end": 1, "copies": 1, "shorter": 0}
    assert found["copy_share"] == 0.5
