"""Compiled packs: gated and naive evaluation agree, packs keep to their language, evidence is a part of the turn."""

from __future__ import annotations

import random
import re
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dsat_miner.detection import signals
from dsat_miner.detection.gates import MAX_PATTERNS, SHORT_TURN, speaks
from dsat_miner.detection.rules import TURN_COLUMNS, Rule, expressions, load_rules
from dsat_miner.detection.ruletest import conversation
from dsat_miner.detection.signals import compile_rules
from dsat_miner.detection.triggers import trigger_words
from dsat_miner.engine import connect

NUMBERS = ("overlap_request", "overlap_earlier", "contained_earlier", "edit_request", "prefix_request", "overlap_reply")
FLAGS = tuple(name for name, kind in TURN_COLUMNS.items() if kind == "boolean")


def rule(rule_id: str, body: str, weight: float = 1.0, polarity: str = "dsat") -> Rule:
    """Make a rule without a file."""
    kind = "revision" if polarity == "dsat" else "praise"
    return Rule(
        rule_id,
        polarity,
        kind,
        "UR2",
        weight,
        "",
        (),
        (),
        body,
        Path(f"{rule_id}.sql"),
        1,
        rule_id.split(".", maxsplit=1)[0],
    )


def turns(con: duckdb.DuckDBPyConnection, rows: list[dict]) -> None:
    """Lay down a table `turns` of which `rows` says only what matters."""
    columns = {"turn_id": "bigint", "redacted_text": "varchar"} | TURN_COLUMNS
    con.execute("create or replace temp table turns (" + ", ".join(f"{n} {k}" for n, k in columns.items()) + ")")
    default = {n: {"varchar": "", "boolean": False}.get(k, 0) for n, k in columns.items()}
    default |= {"language": "en", "chat_language": "en", "turn_number": 2}
    full = [default | {"turn_id": i} | row for i, row in enumerate(rows)]
    for row in full:
        row["redacted_text"] = row["redacted_text"] or None
        row["turn_chars"] = len(row["user_text"])
    con.executemany(
        f"insert into turns values ({', '.join('?' * len(columns))})", [[r[n] for n in columns] for r in full]
    )
    con.execute("update turns set words = normalize_words(user_text), reply_head = lower(left(judged_reply, 300))")
    con.execute("update turns set turn_words = len(string_split(trim(words), ' ')), reply_chars = length(judged_reply)")


def run(con: duckdb.DuckDBPyConnection, rules: list[Rule], *, gated: bool = True) -> list[tuple[list[str], str | None]]:
    """Return (rules, evidence) of each turn, in order."""
    compile_rules(rules, gated=gated).run(con)
    rows = con.execute("select * from signals order by turn_id").fetchall()
    assert [r[0] for r in rows] == list(range(len(rows)))
    return [(r[1], r[2]) for r in rows]


@pytest.fixture(scope="module")
def con():
    with connect() as connection:
        yield connection


@pytest.fixture(scope="module")
def packaged():
    return load_rules()


def drawn_turns(packaged: list[Rule], n: int) -> list[dict]:
    """Draw turns out of the words of all examples, with features of every size."""
    draw = random.Random(7)
    texts = [m["content"] for r in packaged for e in (*r.hits, *r.misses) for m in conversation(e, "x")[-1:]]
    words = " ".join(texts).split()
    languages = [*sorted({r.language for r in packaged} - {"any"}), *["en"] * 9, "und", "und"]
    rows = []
    for i in range(n):
        drawn = packaged[i % len(packaged)]
        example = conversation(draw.choice(drawn.hits), "x")[-1]["content"]
        pick = example if draw.random() < 2 / 3 else " ".join(draw.choices(words, k=draw.randint(0, 40)))
        own = "en" if drawn.language == "any" else drawn.language
        text = draw.choice(["{0}", "{0} {1}", "{1}. {0}", "{0}\n{1}", "> {1}\n{0}", "```\n{1}\n``` {0}"])
        rows.append(
            {
                "user_text": text.format(pick, draw.choice(texts)),
                "request": draw.choice(texts),
                "judged_reply": draw.choice(texts),
                "language": draw.choice([own, own, own, draw.choice(languages)]),
                "chat_language": draw.choice(languages),
                "turn_number": draw.randint(2, 9),
                "length_ratio": draw.choice([0.1, 0.9, 1.0, 3.0]),
            }
            | {name: draw.choice([0.0, 0.3, 0.5, 0.7, 0.95, 1.0]) for name in NUMBERS}
            | {name: draw.random() < 0.3 for name in FLAGS}
        )
    return rows


def test_gates_change_nothing(con, packaged):
    turns(con, drawn_turns(packaged, 16 * len(packaged)))
    gated = run(con, packaged)
    assert gated == run(con, packaged, gated=False)
    hit = {name for rules, _ in gated for name in rules}
    assert len(hit) > 0.9 * len(packaged), sorted({r.id for r in packaged} - hit)


@pytest.mark.parametrize("most", [1, 10_000])
def test_how_many_rules_a_statement_takes_changes_nothing(con, packaged, monkeypatch, most):
    """1: each pack by itself, the smallest among them over the limit; 10,000: all packs together."""
    turns(con, drawn_turns(packaged, 1500))
    as_they_come = run(con, packaged)
    monkeypatch.setattr(signals, "MAX_RULES", most)
    packs = {r.language for r in packaged}
    tried = [s for s in compile_rules(packaged).statements() if s.startswith("insert into rule_hits")]
    assert len(tried) == (len(packs) if most == 1 else 1)
    assert run(con, packaged) == as_they_come


def test_evidence_is_a_part_of_the_turn(con, packaged):
    rows = drawn_turns(packaged, 1500)
    turns(con, rows)
    for row, (rules, evidence) in zip(rows, run(con, packaged), strict=True):
        assert (evidence is not None) == bool(rules)
        assert evidence is None or (len(evidence) <= 300 and evidence in row["user_text"])


def test_rules_are_sorted_by_id(con, packaged):
    turns(con, drawn_turns(packaged, 500))
    assert all(rules == sorted(rules) for rules, _ in run(con, packaged))


PATTERNS = sorted(
    {
        pattern
        for expression in expressions(load_rules())
        for column, pattern in expression.evidence
        if column == "words" and trigger_words(pattern)
    }
)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_a_pattern_matches_holds_one_of_its_words(data):
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True))
    for words in trigger_words(pattern):
        assert words & set(text.split(" "))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (" wrong ", {"wrong"}),
        (" (?:is |was )*(?:wrong|false) ", {"wrong", "false"}),
        ("^ (?:(?:no|nope) )", {"no", "nope"}),
        (" (?:make|turn) (?:it|this) [a-z]+er ", {"make", "turn"}),
        (" doesn ?t work ", {"doesn", "doesnt"}),
        (" reali[sz]e ", {"realise", "realize"}),
        (" (?:please )?re ?write it ", {"rewrite", "re"}),
        (" mistakes? ", {"mistake", "mistakes"}),
        (" [a-z]+ing ", None),  # no whole word
        ("wrong", None),  # may stand inside a word
        (" wrong", None),
        (" (?:wrong|[a-z]+) ", None),
        ("(?i) WRONG ", None),  # a flag changes what letters mean
        (" [[:alpha:]]+ no ", None),  # Python reads this otherwise
        (r" \p{L}+ no ", None),
        ("不对", None),
    ],
)
def test_trigger_words(pattern, words):
    found = trigger_words(pattern)
    assert (found and found[0]) == words


def test_a_second_set_of_words_is_asked_for():
    assert trigger_words(" (?:make|turn) (?:it|this) [a-z]+er ") == ({"make", "turn"}, {"it", "this"})
    assert trigger_words(" doesn t work ") == ({"doesn"}, {"work"})
    assert trigger_words(" wrong ") == ({"wrong"}, {"wrong"})


# languages


@pytest.mark.parametrize(
    ("language", "chat", "hit"),
    [
        ("en", "en", True),
        ("en", "de", True),
        ("und", "en", True),
        ("und", "und", True),
        ("und", "de", False),
        ("de", "en", True),  # so short that it may be English
        ("de", "fr", False),
    ],
)
def test_a_pack_keeps_to_its_language(con, language, chat, hit):
    turns(con, [{"user_text": "that is wrong", "language": language, "chat_language": chat}])
    rules = [rule("en.a.b", "says(' wrong ')"), rule("en.a.raw", "raw('wrong')"), rule("en.a.long", "turn_words = 3")]
    assert run(con, rules)[0][0] == (["en.a.b", "en.a.long", "en.a.raw"] if hit else [])
    assert run(con, [rule("any.a.b", "says(' wrong ')")])[0][0] == ["any.a.b"]


@pytest.mark.parametrize(("language", "hit"), [("de", False), ("und", True)])
def test_a_long_turn_has_a_language_of_its_own(con, language, hit):
    text = "that is wrong " + "word " * SHORT_TURN
    turns(con, [{"user_text": text, "language": language, "chat_language": "en"}])
    assert run(con, [rule("en.a.b", "says(' wrong ')")])[0][0] == (["en.a.b"] if hit else [])


def test_speaks_quotes_its_language():
    assert speaks("any") == "true"
    assert "'de'" in speaks("de")


# the compiler


def test_two_hundred_rules_without_words_take_gates_of_at_most_a_hundred_patterns(con):
    rules = [rule(f"any.a.r{i:03}", f"says('不{chr(0x4E00 + i)}')") for i in range(220)]
    sql = compile_rules(rules).gates.sql
    gates = re.findall(r"regexp_matches\(words, '(.*)'\) else false end as gate_", sql)
    assert [gate.count("(?:") for gate in gates] == [MAX_PATTERNS, MAX_PATTERNS, 20]
    turns(con, [{"user_text": f"不{chr(0x4E00 + i)}"} for i in (0, 5, 219, 300)])
    assert [r for r, _ in run(con, rules)] == [["any.a.r000"], ["any.a.r005"], ["any.a.r219"], []]


def test_more_rules_than_one_integer_has_bits(con):
    rules = [rule(f"any.a.r{i:03}", f"says(' word{i} ')") for i in range(150)]
    turns(con, [{"user_text": f"say word{i} and word{149 - i}"} for i in (0, 61, 62, 100)])
    assert [r for r, _ in run(con, rules)] == [
        ["any.a.r000", "any.a.r149"],
        ["any.a.r061", "any.a.r088"],
        ["any.a.r062", "any.a.r087"],
        ["any.a.r049", "any.a.r100"],
    ]


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("says(' a1 ') and not says(' b1 ')", ["a1"]),
        ("says(' a1 ') or raw('B1')", ["a1", "a1 b1", "B1"]),
        ("says(' a1 ') or turn_words = 3", ["a1", "a1 b1", "x y z"]),
        ("not says(' a1 ')", ["B1", "x y z", "it's", ""]),
        ("opens('a1') and says(' b1 ')", ["a1 b1"]),
        ("(says(' a1 ') or says(' x ')) and (turn_words > 1 or says(' a1 '))", ["a1", "a1 b1", "x y z"]),
        ("case when says(' a1 ') then true else false end", ["a1", "a1 b1"]),
        ("coalesce(says(' a1 '), false)", ["a1", "a1 b1"]),
        ("raw('it''s') and not says('says(''a'')')", ["it's"]),
        ("says(' a1 ') and null", []),
        ("words like '% a1 %' and turn_words in (1, 2)", ["a1", "a1 b1"]),
        ("user_text = 'it''s' or user_text = 'says('' a1 '')'", ["it's"]),
    ],
)
def test_expressions(con, body, texts):
    given_texts = ["a1", "a1 b1", "B1", "x y z", "it's", ""]
    turns(con, [{"user_text": text} for text in given_texts])
    for gated in (True, False):
        found = run(con, [rule("any.a.b", body)], gated=gated)
        assert [t for t, (rules, _) in zip(given_texts, found, strict=True) if rules] == texts


def test_reply_says_reads_the_reply(con):
    turns(con, [{"user_text": "hm", "judged_reply": "I'm sorry, no."}, {"user_text": "hm", "judged_reply": "Sure."}])
    assert [r for r, _ in run(con, [rule("any.a.b", "reply_says('sorry')")])] == [["any.a.b"], []]


def test_no_rules_at_all(con):
    turns(con, [{"user_text": "that is wrong"}])
    assert run(con, []) == [([], None)]


def test_no_turns_at_all(con, packaged):
    turns(con, [{"user_text": "x"}])
    con.execute("delete from turns")
    assert run(con, packaged) == []


# evidence


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("That is wrong", "That is wrong"),
        ("  That is wrong \n", "That is wrong"),
        ("Hello. That is wrong! Bye.", "That is wrong!"),
        ("Version 3.11 is wrong. Why?", "Version 3.11 is wrong."),
        ("Hello\nthis is wrong\nbye", "this is wrong"),
        ("你好。wrong 吗？好", "wrong 吗？"),
        ("This is. wrong", "wrong"),
    ],
)
def test_evidence_is_the_sentence_that_the_rule_speaks_of(con, text, evidence):
    turns(con, [{"user_text": text}])
    (found,) = run(con, [rule("any.a.b", "says(' wrong ')")])
    assert found[1] == evidence


def test_evidence_of_a_pattern_over_two_sentences_is_the_whole(con):
    turns(con, [{"user_text": "Hello. No. That's it."}])
    assert run(con, [rule("any.a.b", "says(' no that ')")])[0][1] == "Hello. No. That's it."
    assert run(con, [rule("any.a.b", "not says(' yes ')")])[0][1] == "Hello."


def test_evidence_is_that_of_the_strongest_rule(con):
    turns(con, [{"user_text": "It is nice. It is wrong. It is long."}])
    rules = [
        rule("any.a.w", "says(' wrong ')", 1.0),
        rule("any.a.l", "says(' long ')", 2.0),
        rule("any.a.n", "says(' nice ')", 9.0, "sat"),
    ]
    assert run(con, rules) == [(["any.a.l", "any.a.n", "any.a.w"], "It is long.")]


def test_evidence_of_a_structural_rule_is_the_first_sentence(con):
    turns(con, [{"user_text": "First of all. Second.", "has_error": True}])
    assert run(con, [rule("any.a.b", "has_error")])[0][1] == "First of all."


def test_evidence_at_the_end_of_a_long_turn_is_found(con):
    text = "An apple a day. " * 100 + "That is wrong."
    turns(con, [{"user_text": text}])
    assert run(con, [rule("any.a.b", "says(' wrong ')")])[0][1] == "That is wrong."


def test_evidence_comes_from_the_redacted_text(con):
    turns(con, [{"user_text": "Hi. Wrong, mail bo@example.org", "redacted_text": "Hi. Wrong, mail [EMAIL]"}])
    assert run(con, [rule("any.a.b", "says(' wrong ')")])[0][1] == "Wrong, mail [EMAIL]"


def test_long_evidence_is_clipped(con):
    turns(con, [{"user_text": "wrong " + "x" * 900}])
    assert run(con, [rule("any.a.b", "says(' wrong ')")])[0][1] == "wrong " + "x" * 294
