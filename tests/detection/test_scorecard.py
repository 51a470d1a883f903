"""The table of weights: what it may say, and that SQL and Python add it up alike."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest

from dsat_miner.data import sql_dir
from dsat_miner.detection.rules import load_rules
from dsat_miner.detection.scorecard import (
    Scorecard,
    Weight,
    condition,
    logits_sql,
    read_scorecard,
    term,
    write_scorecard,
)
from dsat_miner.detection.scoring import load_detector
from dsat_miner.errors import UserError
from dsat_miner.evaluation.fitting import log_odds
from dsat_miner.evaluation.labelled import read_examples
from tests.support import feedback
from tests.support.cli import mine, miner

HEAD = "stage,feature,dsat,sat\n"


def table(tmp_path, *lines):
    path = tmp_path / "weights.csv"
    path.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_packaged_table_is_read_and_written_alike(tmp_path):
    packaged = sql_dir() / "labels" / "weights.csv"
    write_scorecard(read_scorecard(packaged), tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == packaged.read_bytes()
    (tmp_path / "by-a-spreadsheet.csv").write_bytes(b"\xef\xbb\xbf" + packaged.read_bytes().replace(b"\n", b"\r\n"))
    assert read_scorecard(tmp_path / "by-a-spreadsheet.csv") == read_scorecard(packaged)


def test_packaged_table_speaks_of_no_rule_that_is_gone():
    rules = {f"rule {rule.id}" for rule in load_rules()}
    rows = {
        w.feature for w in read_scorecard(sql_dir() / "labels" / "weights.csv").weights if w.feature.startswith("rule ")
    }
    assert rows <= rules


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("turn,has_wings,1,0", "no feature turn,has_wings"),
        ("turn,turn_words >= 4; drop table turns,1,0", "no feature"),
        ("turn,turn_words > 4,1,0", "no feature"),
        ("turn,user_text >= 4,1,0", "no feature"),
        ("turn,replies sorry,1,0", "no feature"),
        ("next,says sorry,1,0", "no feature"),
        ("next,rule en.revision.no,1,0", "no feature"),
        ("later,has_code,1,0", "no feature"),
        ("turn,has_code,much,0", "no weight"),
        ("turn,has_code,nan,0", "log-odds"),
        ("turn,has_code,1e9,0", "log-odds"),
        ("turn,has_code,1", "no weight"),
    ],
)
def test_what_is_no_weight_is_refused_with_its_line(tmp_path, line, reason):
    path = table(tmp_path, "turn,(intercept),-2,-4", line)
    with pytest.raises(UserError, match=reason) as caught:
        read_scorecard(path)
    assert str(caught.value).startswith(f"{path}:3: ")


def test_a_feature_that_stands_twice_is_refused(tmp_path):
    with pytest.raises(UserError, match="twice"):
        read_scorecard(table(tmp_path, "turn,has_code,1,0", "turn,has_code,2,0"))


def test_features_are_conditions_or_words():
    assert condition("turn", "overlap_request >= 0.5") == "overlap_request >= 0.5"
    assert condition("turn", "next_reply_likeness >= 0.5") is None
    assert term("turn", "opens make it") == "^ make it"
    assert term("turn", "says it's") == "it's"
    assert term("turn", "says ") is None


def test_a_rule_without_a_row_counts_by_its_header():
    card = Scorecard((Weight("turn", "(rule)", 0.5, 2.0), Weight("turn", "rule en.a.b", 1.25, -1.0)))
    some = load_rules()[0]
    assert card.rule(replace(some, id="en.a.b", polarity="dsat", weight=3.0)) == card.weights[1]
    assert card.rule(replace(some, id="es.a.b", polarity="dsat", weight=3.0)) == Weight("turn", "rule es.a.b", 1.5, 0.0)
    assert card.rule(replace(some, id="es.a.c", polarity="sat", weight=1.5)) == Weight("turn", "rule es.a.c", 0.0, 3.0)


def test_words_are_quoted_in_sql():
    card = Scorecard((Weight("turn", "says o'clock", 0.1234, 0.0), Weight("turn", "has_code", -1.0, 0.5)))
    sql = logits_sql(card)
    assert "'o''clock'" in sql
    assert "[123]::bigint[]" in sql
    assert "case when has_code then -1000 else 0 end" in sql


def test_sql_and_python_give_every_turn_the_same_score(tmp_path):
    log, labels = feedback.write(tmp_path, chats=20)
    run = mine(tmp_path / "out", log)
    detector = load_detector()
    examples = read_examples(tmp_path / "out", labels, detector)
    assert len(examples) == len(run["turns"]) == 40
    stored = {(row["conversation_id"], row["message_index"]): row for row in run["turns"]}
    for example, logits in zip(examples, log_odds(detector.card, examples, detector.rules), strict=True):
        row = stored[example.conversation_id, example.message_index]
        for side in ("dsat", "sat"):
            assert row[f"p_{side}"] == pytest.approx(1 / (1 + math.exp(-logits[side][1])), abs=2e-3)


def test_the_next_reply_counts_only_where_there_is_one(tmp_path):
    ask, answer = {"role": "user", "content": "How old is the mill?"}, feedback.say(feedback.REPLY)
    turn = {"role": "user", "content": "And the church?"}
    ends = {"nothing": [], "blank": [feedback.say("  ")], "sorry": [feedback.say(feedback.SORRY)]}
    chats = [{"id": name, "messages": [ask, answer, turn, *more]} for name, more in ends.items()]
    run = mine(tmp_path / "out", feedback.dump(tmp_path / "log.jsonl", chats))
    rows = {row["conversation_id"]: row for row in run["turns"]}
    assert [rows[name]["has_next_reply"] for name in ends] == [False, False, True]
    assert rows["sorry"]["next_reply_apologised"]
    assert rows["sorry"]["next_reply_likeness"] > 0
    assert rows["nothing"]["p_dsat"] == rows["blank"]["p_dsat"] < rows["sorry"]["p_dsat"]


def test_a_bad_calibration_is_one_line(tmp_path):
    done = miner("mine", tmp_path, "-o", tmp_path / "out", "--calibration", tmp_path / "none", ok=False)
    assert done.returncode == 2
    assert "no calibration: name a folder that `dsat-miner calibrate" in done.stderr
    folder = tmp_path / "odd"
    folder.mkdir()
    facts = {"min_p_dsat": 1.5, "min_p_sat": 0.5, "min_p_export": 0.5, "undecided": [0.1, 0.9]}
    (folder / "calibration.json").write_text(json.dumps(facts), encoding="utf-8")
    done = miner("mine", tmp_path, "-o", tmp_path / "out", "--calibration", folder, ok=False)
    assert "between 0 and 1" in done.stderr
    assert not (tmp_path / "out").exists()
