"""The commands around mine: sql, rules, compile, export, diff, inspect, forget, views.sql."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from typing import TYPE_CHECKING

import duckdb
import pytest

from tests.support import make
from tests.support.cli import EXPORTS, LENIENT, ROOT, TABLES, Run, every_text, labelled, mine, miner, query

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = ("inspect", "mine", "report", "review", "sql", "rules", "compile", "export", "diff", "forget")


@pytest.fixture
def copy(hand, tmp_path) -> Run:
    """A copy of the hand-written run that a test may change."""
    shutil.copytree(hand.out, tmp_path / "out")
    return Run(tmp_path / "out")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name):
    text = miner(name, "--help").stdout
    assert "dsat-miner" in text
    assert len(text) > 300


def test_where_lists_its_columns_in_help():
    text = miner("mine", "--help").stdout
    for column in ("messages", "language", "model", "timestamp", "toxic", "has_tools", "user_id"):
        assert column in text


# sql


@pytest.mark.parametrize("view", [*TABLES, *EXPORTS])
def test_sql_has_a_view_of_every_table(hand, view):
    done = miner("sql", hand.out, f"select count(*) as n from {view}", "--csv")
    assert done.stdout.split() == ["n", str(len(hand[view]))]


def test_sql_prints_a_table(hand):
    done = miner("sql", hand.out, "select label, count(*) as many from turns group by all")
    assert "label" in done.stdout
    assert "dsat" in done.stdout


def test_sql_of_the_issue(hand):
    assert "factual_error" in miner("sql", hand.out, "select kinds, count(*) from turns group by all").stdout


def test_sql_writes_csv_that_reads_back(hand):
    done = miner("sql", hand.out, "select conversation_id, user_text from turns order by all", "--csv")
    rows = list(csv.reader(io.StringIO(done.stdout)))
    assert len(rows) == len(hand["turns"]) + 1
    assert [row[0] for row in rows[1:]] == sorted(turn["conversation_id"] for turn in hand["turns"])


def test_sql_writes_parquet(hand, tmp_path):
    target = tmp_path / "o'clock.parquet"
    miner("sql", hand.out, "select * from turns where label = 'dsat'", "--parquet", target)
    assert len(query("select * from read_parquet(?)", str(target))) == len(labelled(hand, "dsat"))


def test_sql_that_is_wrong_is_one_line(hand):
    done = miner("sql", hand.out, "select nothing from turns", ok=False)
    assert done.returncode == 2
    assert "nothing" in done.stderr
    assert "Traceback" not in done.stderr


def test_sql_changes_nothing(hand):
    before = {p: p.stat().st_mtime_ns for p in hand.out.rglob("*")}
    miner("sql", hand.out, "delete from turns", ok=False)
    assert {p: p.stat().st_mtime_ns for p in hand.out.rglob("*")} == before


def test_views_open_a_run_in_any_duckdb(hand, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with duckdb.connect() as con:
        con.execute((hand.out / "views.sql").read_text(encoding="utf-8"))
        for table in (*TABLES, *EXPORTS):
            assert con.execute(f"select count(*) from {table}").fetchall() == [(len(hand[table]),)]


# rules


def test_rules_test_passes():
    done = miner("rules", "test")
    assert re.search(r"\d+ (rules|examples|hits)", done.stdout)


def test_rules_list_names_at_least_sixty():
    listed = miner("rules", "list").stdout
    files = list((ROOT / "sql" / "rules").rglob("*.sql"))
    assert len(files) >= 60
    ids = [re.search(r"^-- id:\s*(\S+)", p.read_text(encoding="utf-8"), re.MULTILINE).group(1) for p in files]
    assert len(set(ids)) == len(ids)
    assert [name for name in ids if name not in listed] == []


def test_rules_explain_names_the_rule_that_hits():
    done = miner("rules", "explain", "No, that's wrong, I asked for Python 3")
    assert re.search(r"\ben\.factual_error\.\w+", done.stdout)
    assert "dsat" in done.stdout.lower()


def test_rules_explain_of_a_plain_question_finds_none():
    assert not re.search(r"\ben\.\w+\.\w+", miner("rules", "explain", "How far is the moon from here?").stdout)


def test_rules_test_fails_on_a_rule_that_misses(tmp_path):
    folder = tmp_path / "rules" / "en"
    folder.mkdir(parents=True)
    (folder / "odd.sql").write_text(
        "-- id: en.revision.odd\n-- polarity: dsat\n-- kind: revision\n-- weight: 1\n-- description: Odd.\n"
        "-- hit: this one hits\n-- hit: these words do not\n-- miss: fine\n-- miss: good\nsays(' hits ')\n",
        encoding="utf-8",
    )
    done = miner("rules", "test", "--rules", tmp_path / "rules", ok=False)
    assert done.returncode != 0
    assert "odd.sql" in done.stdout + done.stderr
    assert "these words do not" in done.stdout + done.stderr


# compile


def test_compile_prints_sql_that_parses():
    text = miner("compile").stdout
    assert len(duckdb.extract_statements(text)) >= 3


def test_compile_names_its_stages():
    done = miner("compile", "nothing-such", ok=False)
    assert done.returncode == 2
    stages = [name for name in ("turns", "signals", "labels", "exports", "export", "decide") if name in done.stderr]
    assert stages
    assert duckdb.extract_statements(miner("compile", stages[0]).stdout)


# export


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_export_drift_jsonl(hand, tmp_path):
    miner("export", hand.out, "--to", "drift-jsonl", "-o", tmp_path / "d.jsonl")
    rows = lines(tmp_path / "d.jsonl")
    assert len(rows) == len(hand["drift_rows"])
    wanted = sorted(json.dumps([r["prompt"], r["rejected"], r["user_preference"]]) for r in hand["drift_rows"])
    assert sorted(json.dumps([r["prompt"], r["rejected"], r["user_preference"]]) for r in rows) == wanted


@pytest.mark.parametrize(
    ("table", "columns"), [("seed_pairs", "prompt chosen rejected"), ("unpaired", "prompt completion label")]
)
def test_export_trl_jsonl(hand, tmp_path, table, columns):
    miner("export", hand.out, "--to", "trl-jsonl", "--table", table, "-o", tmp_path / "t.jsonl")
    names = columns.split()
    found = sorted(json.dumps([row[name] for name in names]) for row in lines(tmp_path / "t.jsonl"))
    assert found == sorted(json.dumps([row[name] for name in names]) for row in hand[table])


def test_export_wildfeedback_reads_back(hand, tmp_path):
    target = tmp_path / "pairs.json"
    miner("export", hand.out, "--to", "wildfeedback", "-o", target)
    rows = json.loads(target.read_text(encoding="utf-8"))
    assert {"conversations", "chosen", "rejected"} <= set(rows[0])
    assert {m["from"] for m in rows[0]["conversations"]} <= {"human", "gpt", "system"}
    again = mine(tmp_path / "again", target, "--format", "wildfeedback")
    sides = {(r["chosen"][0]["content"], r["rejected"][0]["content"]) for r in hand["seed_pairs"]}
    assert {(r["chosen"][0]["content"], r["rejected"][0]["content"]) for r in again["seed_pairs"]} <= sides


def test_export_of_an_unknown_kind_names_the_known(hand, tmp_path):
    done = miner("export", hand.out, "--to", "csv", "-o", tmp_path / "x", ok=False)
    assert done.returncode == 2
    assert "drift-jsonl" in done.stderr
    assert not (tmp_path / "x").exists()


# diff


def test_diff_of_a_run_with_itself_finds_nothing(hand):
    assert re.search(r"\b(0|no)\b", miner("diff", hand.out, hand.out).stdout, re.IGNORECASE)


def test_diff_shows_flipped_turns_by_rule_and_kind(hand, logs, tmp_path):
    other = mine(tmp_path / "out", *sorted(logs.iterdir()), "--min-p-dsat", "0.95")
    keys = [{(t["conversation_id"], t["message_index"]): t["label"] for t in run["turns"]} for run in (hand, other)]
    flipped = sum(keys[0][key] != keys[1][key] for key in keys[0])
    done = miner("diff", hand.out, other.out)
    assert flipped
    assert str(flipped) in done.stdout
    assert "dsat" in done.stdout
    assert re.search(r"\ben\.\w+\.\w+", done.stdout)


# inspect


def test_inspect_counts_and_shows_five_turns(tmp_path):
    log = make.sharegpt_slice(tmp_path / "log.jsonl", 120)
    text = miner("inspect", log).stdout
    assert "sharegpt" in text
    assert "120" in text
    assert "en" in text


# forget


def test_forget_removes_a_chat_from_everything(copy, tmp_path):
    ids = ["tKq3vWz_0", "msg-001", "ab12" * 8]
    marks = ["this only lists the files", "it sounds like shouting", "Banana starts with b"]
    assert all(mark in every_text(copy.out) for mark in marks)
    before = {table: len(copy[table]) for table in (*TABLES, *EXPORTS)}
    # an id of the log stands for every copy of it, such as tKq3vWz_0#2
    meant = {c["conversation_id"] for c in copy["conversations"] if {c["conversation_id"], c["source_id"]} & set(ids)}
    (tmp_path / "ids.txt").write_text("\n".join(ids) + "\n", encoding="utf-8")
    done = miner("forget", copy.out, "--ids", tmp_path / "ids.txt")
    after, text = Run(copy.out), every_text(copy.out)
    assert not any(mark in text for mark in marks)
    for table in (*TABLES, *EXPORTS):
        gone = sum(row.get("conversation_id") in meant for row in copy[table])
        assert len(after[table]) == before[table] - gone
        assert not {row.get("conversation_id") for row in after[table]} & meant
    assert re.search(r"\b3\b", done.stdout)
    card = (copy.out / "README.md").read_text(encoding="utf-8")
    assert "tKq3vWz_0" not in card


def test_forget_leaves_counts_that_add_up(copy, tmp_path):
    (tmp_path / "ids.txt").write_text("tKq3vWz_0\n", encoding="utf-8")
    miner("forget", copy.out, "--ids", tmp_path / "ids.txt")
    after = Run(copy.out)
    for export in EXPORTS:
        assert after.manifest["counts"]["exports"][export]["rows"] == len(after[export])


def test_forgotten_chats_do_not_come_back(copy, logs, tmp_path):
    (tmp_path / "ids.txt").write_text("tKq3vWz_0\n", encoding="utf-8")
    miner("forget", copy.out, "--ids", tmp_path / "ids.txt")
    inputs = sorted(logs.iterdir())
    miner("mine", *inputs, "-o", copy.out, *LENIENT)
    assert "tKq3vWz_0" not in Run(copy.out).conversations
    miner("mine", *inputs, "-o", copy.out, *LENIENT, "--max-rows-per-chat", "3", "--update")
    assert "this only lists the files" not in every_text(copy.out)


def test_forget_says_which_ids_it_did_not_find(copy, tmp_path):
    (tmp_path / "ids.txt").write_text("tKq3vWz_0\nno-such-chat\n", encoding="utf-8")
    done = miner("forget", copy.out, "--ids", tmp_path / "ids.txt", ok=False)
    assert "1" in done.stdout + done.stderr
    assert "tKq3vWz_0" not in Run(copy.out).conversations
