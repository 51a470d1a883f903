"""Rule files: what is read from them, what is refused and where, and that every packaged example does as it says."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from dsat_miner.data import sql_dir
from dsat_miner.detection.rules import KIND_UR, TURN_COLUMNS, load_rules
from dsat_miner.detection.ruletest import Failure, check_rules, conversation, explain, turns_of
from dsat_miner.errors import UserError
from tests.support.cli import mine, miner, write_chats

GOOD = """\
-- id: en.revision.mine
-- polarity: dsat
-- kind: revision
-- weight: 1.5
-- description: asks for a limerick instead
-- hit: I wanted a limerick
-- miss: What is a limerick?
says(' wanted a limerick ')
"""


def write(folder: Path, text: str = GOOD, name: str = "mine.sql") -> Path:
    """Write a rule file and return its path."""
    folder.mkdir(exist_ok=True, parents=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


# the packaged rules


def test_packs_are_large_enough_and_well_formed():
    rules = load_rules()
    assert len(rules) >= 60
    assert [rule.id for rule in rules] == sorted({rule.id for rule in rules})
    assert Counter(rule.language for rule in rules)["any"] >= 15
    for rule in rules:
        assert rule.path.relative_to(sql_dir() / "rules").parts[0] == rule.language
        assert rule.path.stem == rule.id.split(".", 1)[1].replace(".", "_")
        assert rule.weight > 0
        assert len(rule.hits) >= 2
        assert len(rule.misses) >= 2
        assert rule.kind in KIND_UR[rule.polarity]


def test_every_kind_of_the_paper_has_a_rule():
    found = {rule.kind for rule in load_rules()}
    assert found == set(KIND_UR["dsat"]) | set(KIND_UR["sat"])


def test_every_packaged_example_does_as_it_says():
    assert [str(failure) for failure in check_rules(load_rules())] == []


def test_ur_follows_the_kind_unless_the_header_says_otherwise():
    by_id = {rule.id: rule for rule in load_rules()}
    assert by_id["any.repeat.exact"].ur == "UR1"
    assert by_id["en.factual_error.says_wrong"].ur == "UR2"
    assert by_id["en.negative_feedback.does_not_work"].ur == "UR3"
    assert by_id["en.insufficient_detail.not_understood"].ur == "UR4"
    assert by_id["en.gratitude.thanks"].ur == "UR5"


# folders of a user's own


def test_a_user_rule_is_added(tmp_path):
    write(tmp_path)
    rule = next(r for r in load_rules([tmp_path]) if r.id == "en.revision.mine")
    assert (rule.polarity, rule.kind, rule.ur, rule.weight) == ("dsat", "revision", "UR2", 1.5)
    assert rule.body == "says(' wanted a limerick ')"
    assert rule.line == 8
    assert rule.language == "en"
    assert rule.hits == ("I wanted a limerick",)
    assert len(load_rules([tmp_path])) == len(load_rules()) + 1


def test_a_user_rule_replaces_the_packaged_one_of_its_id(tmp_path):
    write(tmp_path, GOOD.replace("en.revision.mine", "en.revision.no"))
    rules = load_rules([tmp_path])
    assert len(rules) == len(load_rules())
    assert next(r for r in rules if r.id == "en.revision.no").description == "asks for a limerick instead"


def test_two_user_rules_of_one_id_are_refused(tmp_path):
    write(tmp_path / "a")
    second = write(tmp_path / "b", name="other.sql")
    with pytest.raises(UserError, match=rf"{re.escape(str(second))}:1: id en\.revision\.mine is taken by .*mine\.sql"):
        load_rules([tmp_path])
    with pytest.raises(UserError, match="is taken by"):
        load_rules([tmp_path / "a", tmp_path / "b"])


def test_a_folder_without_rules_is_refused(tmp_path):
    with pytest.raises(UserError, match=r"no \.sql file in it; give --rules a folder"):
        load_rules([tmp_path])
    with pytest.raises(UserError, match="no such folder of rules"):
        load_rules([tmp_path / "nowhere"])


def test_header_fields_may_stand_in_any_order_among_other_comments(tmp_path):
    lines = GOOD.splitlines()
    text = "\n".join(["-- a note of mine", *reversed(lines[:7]), "", "-- and one more", lines[7]])
    write(tmp_path, text + "  -- at the end\n")
    assert check_rules([r for r in load_rules([tmp_path]) if r.id == "en.revision.mine"]) == []


def test_a_byte_order_mark_is_no_part_of_the_header(tmp_path):
    write(tmp_path / "rules", "\ufeff" + GOOD)
    assert "en.revision.mine" in {rule.id for rule in load_rules([tmp_path / "rules"])}


def test_a_closing_semicolon_is_fine(tmp_path):
    write(tmp_path, GOOD.rstrip() + ";\n")
    assert len(load_rules([tmp_path])) > 60


BAD = {
    "no id": (lambda t: t.replace("-- id: en.revision.mine\n", ""), 1, "no `-- id: …` line; add one"),
    "no weight": (lambda t: t.replace("-- weight: 1.5\n", ""), 1, "no `-- weight: …` line"),
    "no description": (lambda t: re.sub("-- description.*\n", "", t), 1, "no `-- description: …` line"),
    "no hit": (lambda t: re.sub("-- hit.*\n", "", t), 1, "0 `-- hit: …` examples; give at least 1"),
    "empty hit": (lambda t: re.sub("-- hit.*\n", "-- hit:\n", t), 6, "this `hit:` has no text"),
    "bad id": (lambda t: t.replace("en.revision.mine", "Mine"), 1, "language.kind.name"),
    "an old code": (lambda t: t.replace("en.rev", "iw.rev"), 1, "that language is kept as he: give he"),
    "no code": (lambda t: t.replace("en.rev", "english.rev"), 1, "give ISO 639-1 codes"),
    "bad polarity": (lambda t: t.replace(": dsat", ": bad"), 2, "use dsat or sat"),
    "bad kind": (
        lambda t: t.replace("kind: revision", "kind: praise"),
        3,
        "a dsat rule takes one of negative_feedback",
    ),
    "bad ur": (lambda t: t.replace("-- weight", "-- ur: UR9\n-- weight"), 4, "use one of UR1"),
    "bad weight": (lambda t: t.replace("1.5", "much"), 4, "write a number"),
    "bad also": (lambda t: t.replace("-- weight", "-- also: style praise\n-- weight"), 4, "other kinds of dsat"),
    "bad yields": (lambda t: t.replace("-- weight", "-- yields: dsat\n-- weight"), 4, "may yield to sat"),
    "weight is nan": (lambda t: t.replace("1.5", "nan"), 4, "write a number"),
    "two ids": (lambda t: t.replace("-- polarity", "-- id: en.revision.two\n-- polarity"), 2, "a second `id:` line"),
    "no body": (lambda t: t.replace("says(' wanted a limerick ')\n", ""), 8, "no expression after the header"),
    "two statements": (lambda t: t + "; select 1", 8, "statements"),
    "unbalanced": (lambda t: t.replace("says('", "true) or (says('"), 8, "syntax error"),
    "two expressions": (lambda t: t + ", true", 8, "write one boolean expression"),
    "clauses": (lambda t: t + "from turns", 8, "write one boolean expression"),
    "unknown column": (lambda t: t + "and n_stars > 3", 8, "there is no column 'n_stars'"),
    "unknown macro": (lambda t: t + "and shouts('x')", 8, r"function shouts\(…\) is not allowed"),
    "reads a file": (lambda t: t + "and read_text('/etc/hosts') is null", 8, "not allowed"),
    "subquery": (lambda t: t + "and (select true)", 8, "SUBQUERY|subquer"),
    "no regex": (lambda t: t.replace("' wanted a limerick '", "' wanted (a '"), 8, "is no RE2 pattern"),
    "lookahead": (lambda t: t.replace("' wanted a limerick '", "' wanted (?!a) '"), 8, "RE2 has no lookaround"),
    "lookbehind": (lambda t: t.replace("' wanted", "'(?<=i) wanted"), 8, "RE2 has no lookaround"),
    "backreference": (lambda t: t.replace("' wanted a", r"' (wanted) \1 a"), 8, "is no RE2 pattern|RE2 has no"),
    "computed pattern": (lambda t: t.replace("' wanted a limerick '", "words"), 8, "takes one quoted pattern"),
    "two arguments": (lambda t: t.replace("limerick ')", "limerick ', 'i')"), 8, "takes one quoted pattern"),
    "no boolean": (lambda t: t.replace("says(' wanted a limerick ')", "turn_words + 1"), 8, "not true or false"),
    "fails on some turns": (lambda t: t + "and words::int > 3", 8, "Could not convert|cast"),
    "wrong types": (lambda t: t + "and turn_words > 'many words'", 8, "write a condition over the columns"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_rule_is_refused_with_file_and_line(name, tmp_path):
    change, line, why = BAD[name]
    path = write(tmp_path, change(GOOD))
    with pytest.raises(UserError, match=why) as caught:
        load_rules([tmp_path])
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert "\n" not in str(caught.value)


def test_a_rule_that_fails_on_a_turn_is_named(tmp_path):
    fails = "and if(turn_words > 8, user_text::int, 1) = 1"
    path = write(
        tmp_path,
        GOOD.replace("-- miss:", "-- miss: Of all the poets I read I never wanted a limerick\n-- miss:") + fails,
    )
    rules = load_rules([tmp_path])
    with pytest.raises(UserError, match="Could not convert") as caught:
        check_rules(rules)
    assert str(caught.value).startswith(f"{path}:9: rule en.revision.mine fails on a turn (")


def test_a_rule_that_fails_in_its_gate_is_named(tmp_path):
    """What a rule says without patterns is computed with the gates, before any rule is tried."""
    fails = "cast(case when turn_chars > 50 then 'x' else '1' end as integer) = 1 and raw('limerick')\n"
    body = GOOD.replace("-- miss:", "-- miss: Of all the poets that I read none ever wrote a limerick\n-- miss:")
    path = write(tmp_path, body.replace("says(' wanted a limerick ')", fails))
    with pytest.raises(UserError, match="Could not convert") as caught:
        check_rules(load_rules([tmp_path]))
    assert str(caught.value).startswith(f"{path}:9: rule en.revision.mine fails on a turn (")


def test_the_rule_that_is_named_is_the_one_that_failed(tmp_path):
    fails = " and if(turn_words > 8, user_text::int, 1) = 1\n"
    stronger = GOOD.replace("en.revision.mine", "de.revision.mine").replace("1.5", "9.5").rstrip() + fails
    write(tmp_path, stronger, "de.sql")  # no German turn is as long
    path = write(
        tmp_path,
        GOOD.replace("-- miss: ", "-- miss: Of all the poets I read I never wanted a limerick ").rstrip() + fails,
    )
    with pytest.raises(UserError) as caught:
        check_rules(load_rules([tmp_path]))
    assert str(caught.value).startswith(f"{path}:8: rule en.revision.mine fails")


def test_a_code_that_no_log_should_have_is_doubted(tmp_path):
    path = write(tmp_path, GOOD.replace("en.rev", "jp.rev"))
    done = miner("rules", "test", "--rules", tmp_path)
    assert f"{path}: id jp.revision.mine: jp: is ja meant?" in done.stdout


def test_a_run_that_a_rule_stops_names_the_rule_and_no_log(tmp_path):
    path = write(tmp_path / "rules", GOOD.rstrip() + " and if(turn_words > 8, user_text::int, 1) = 1\n")
    said = "I wanted a limerick that goes on for more words"
    log = write_chats(tmp_path, {"a": [("user", "Write"), ("assistant", "A sonnet."), ("user", said)]})
    done = miner("mine", log, "-o", tmp_path / "out", "--rules", tmp_path / "rules", ok=False)
    assert done.returncode == 2
    assert f"{path}:8: rule en.revision.mine fails on a turn (Conversion Error" in done.stderr
    assert log.name not in done.stderr.splitlines()[-1]


def test_a_rule_that_is_no_text_is_refused(tmp_path):
    (tmp_path / "x.sql").write_bytes(b"-- id: \xff\xfe")
    with pytest.raises(UserError, match=r"x\.sql: cannot read this rule"):
        load_rules([tmp_path])


def test_the_columns_of_rules_are_columns_of_turns():
    with turns_of([(None, [{"role": "user", "content": "Hi"}])]) as con:
        there = {name for name, *_ in con.execute("describe turns").fetchall()}
    assert set(TURN_COLUMNS) <= there


# examples


def test_an_example_is_a_turn_after_a_neutral_exchange():
    messages = conversation("That is wrong", "x.sql")
    assert [m["role"] for m in messages] == ["user", "assistant", "user"]
    assert messages[-1]["content"] == "That is wrong"


def test_an_example_may_be_a_whole_exchange():
    messages = conversation(r"[request] a [reply] b\nc [request] d [reply] e [turn] f", "x.sql")
    assert [(m["role"][0], m["content"]) for m in messages] == [
        ("u", "a"),
        ("a", "b\nc"),
        ("u", "d"),
        ("a", "e"),
        ("u", "f"),
    ]


@pytest.mark.parametrize(
    "text", ["[turn] x", "[reply] a [turn] b", "x [request] a [reply] b [turn] c", "[request] a [turn] b"]
)
def test_marks_that_make_no_exchange_are_refused(text):
    with pytest.raises(UserError, match=r"x\.sql: example .*write \[request\]"):
        conversation(text, "x.sql")


def test_examples_that_do_not_hold_are_reported(tmp_path):
    path = write(
        tmp_path,
        GOOD.replace("I wanted a limerick", "Make it rhyme").replace("What is a limerick?", "We wanted a limerick"),
    )
    failures = check_rules([r for r in load_rules([tmp_path]) if r.id == "en.revision.mine"])
    assert [(f.expected, f.example) for f in failures] == [("hit", "Make it rhyme"), ("miss", "We wanted a limerick")]
    assert str(failures[0]) == f"{path}:6: hit: 'Make it rhyme' was missed"
    assert str(failures[1]).endswith("miss: 'We wanted a limerick' was hit")
    assert isinstance(failures[0], Failure)


def test_explain_names_rules_and_their_sentences():
    found = explain("Hello there. No, that's wrong, I asked for Python 3! Thanks.", load_rules())
    assert next(rule.id for rule, _ in found) == "en.factual_error.says_wrong"
    assert {evidence for _, evidence in found} == {"No, that's wrong, I asked for Python 3!"}


def test_explain_sees_the_request_and_the_reply():
    request = "Give me three facts about otters and their young"
    found = explain(request, load_rules(), request=request, reply="Otters swim.")
    assert "any.repeat.exact" in [rule.id for rule, _ in found]


def test_a_rule_may_name_more_kinds_and_style_is_a_revision_too(tmp_path):
    rules = {rule.id: rule for rule in load_rules()}
    assert rules["en.revision.make_it"].also == ("style",)
    assert rules["en.style.length"].also == ("revision",)
    assert all("revision" in rule.also for rule in rules.values() if rule.kind == "style")
    chat = [{"role": "user", "content": "Tell me about the harbour"}, {"role": "assistant", "content": "It is old."}]
    chat.append({"role": "user", "content": "Make it shorter and funnier please"})
    (tmp_path / "log.jsonl").write_text(json.dumps({"id": "c", "messages": chat}) + "\n", encoding="utf-8")
    (turn,) = mine(tmp_path / "out", tmp_path / "log.jsonl")["turns"]
    assert turn["label"] == "dsat"
    assert sorted(turn["kinds"]) == ["revision", "style"]
    assert turn["kinds"][0] == rules[turn["rules"][0]].kind


THANKED = (
    (
        "de",
        "Wie heißt der Vogel, der nicht fliegt?",
        "Entschuldigung für den Fehler. Es ist der Strauß.",
        "Super, danke!",
    ),
    ("fr", "Comment s'appelle cet oiseau ?", "Toutes mes excuses. C'est une autruche.", "Super, merci beaucoup !!"),
    ("ja", "この鳥の名前は何ですか", "混乱させてしまい申し訳ありません。ダチョウです。", "ありがとうございます！！"),
)


@pytest.mark.parametrize(("language", "request_", "reply", "turn"), THANKED)
def test_structural_rules_yield_to_thanks_in_any_language(language, request_, reply, turn):
    found = explain(turn, load_rules(), request=request_, reply=reply, language=language)
    assert {rule.polarity for rule, _ in found} == {"sat"}
    yielding = {rule.id for rule in load_rules() if rule.yields}
    assert yielding > {"any.mark.shouts", "any.reply.apologised"}
    again = [replace(rule, yields=False) for rule in load_rules()]
    told = explain(turn, again, request=request_, reply=reply, language=language)
    assert {rule.id for rule, _ in told} & yielding


def test_a_complaint_is_heard_beside_thanks():
    found = explain("Thanks but that is wrong!!", load_rules(), reply="I apologize for the confusion. It is a robin.")
    assert "en.factual_error.says_wrong" in {rule.id for rule, _ in found}


def test_explain_of_a_neutral_turn_is_empty():
    assert explain("Which fish live in the bay?", load_rules()) == []
