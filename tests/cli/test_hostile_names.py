"""What is hostile around the text: names of files, models, languages and ids, patterns, and JSON inside JSON."""

from __future__ import annotations

import json
import os
import pty
import subprocess

import duckdb
import pytest
import yaml

from tests.support.cli import Run, command, environment, mine, miner
from tests.support.reading import read

NAME = 'it\'s a "log"\n; drop table turns --\x1b[31m |<b>[x](javascript:y)`.jsonl'
MODEL = "<script>alert(1)</script>\n\n# big | [click](javascript:alert(2)) `x` \x1b[2J =cmd()"


def chat(i: int, **more: object) -> dict[str, object]:
    messages = [
        ("user", f"What is {i} and {i}?"),
        ("assistant", "Five."),
        ("user", "That is wrong, try again."),
        ("assistant", f"{i + i}."),
    ]
    messages += [("user", "Perfect, thank you so much!")]
    return {"id": f"chat {i}", "messages": [{"role": r, "content": c} for r, c in messages], **more}


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> Run:
    """A run whose log, folder, models, languages and ids are all made to break something."""
    folder = tmp_path_factory.mktemp("names") / 'it\'s "here"\nand there'
    folder.mkdir()
    lines = [chat(i, model=MODEL, language="<i>|Klingon\n", user="=1+1") | {"id": f"'; --\n<b>{i}"} for i in range(6)]
    (folder / NAME).write_text("".join(json.dumps(line) + "\n" for line in lines) + "torn {\n", encoding="utf-8")
    return mine(folder / "out", folder / NAME)


def test_a_run_with_hostile_names_is_a_run_like_any_other(run):
    counts = run.manifest["counts"]
    assert (counts["records_read"], counts["rejects"], counts["conversations"]) == (7, 1, 6)
    assert {row["source_file"] for row in run["turns"]} == {str(run.out.parent / NAME)}
    assert run["seed_pairs"]
    assert {row["model"] for row in run["turns"]} == {MODEL}


def test_files_for_other_tools_hold_the_names_as_text(run):
    recipe = yaml.safe_load((run.out / "preference" / "trl_dpo.yaml").read_text(encoding="utf-8"))
    assert str(run.out) in json.dumps(recipe, ensure_ascii=False).replace('\\"', '"').replace("\\n", "\n")
    card = (run.out / "README.md").read_text(encoding="utf-8")
    assert yaml.safe_load(card.split("---")[1])["configs"]
    with duckdb.connect() as con:
        con.execute((run.out / "views.sql").read_text(encoding="utf-8"))
        assert con.execute("select count(*) from turns").fetchone() == (len(run["turns"]),)


@pytest.mark.parametrize("name", ["report.html", "README.md"])
def test_no_page_runs_or_links_what_a_name_says(run, name):
    page = (run.out / name).read_text(encoding="utf-8")
    dangers = ["<script>alert", "<b>[x]", "<i>|", "\x1b"]
    dangers += ["](javascript:", "\n# big"] if name == "README.md" else []
    assert [danger for danger in dangers if danger in page] == []


def test_terminals_see_no_escapes_of_names(run):
    for args in (("inspect", run.out.parent / NAME), ("sql", run.out, "select model, source_file from turns limit 2")):
        done = miner(*args)
        assert "\x1b" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "args",
    [
        ("sql", "select 'a\x1b[2Jb\u202ec\x9bd' as x", "--csv"),
        ("sql", "select 'a\x1b[2Jb\u202ec\x9bd' as x", "--json"),
        ("export", "--to", "trl-jsonl", "-o", "-"),
    ],
)
def test_what_is_printed_on_a_terminal_is_harmless(run, args):
    terminal, side = pty.openpty()
    calling = command(args[0], run.out, *args[1:])
    with subprocess.Popen(calling, stdout=side, stderr=subprocess.DEVNULL, env=environment()) as called:
        os.close(side)
        shown = b""
        while chunk := _read(terminal):
            shown += chunk
        called.wait()
    os.close(terminal)
    assert called.returncode == 0
    assert shown
    assert not {"\x1b", "\u202e", "\x9b"} & set(shown.decode())


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # how a terminal ends on Linux
        return b""


def test_formulas_in_csv_are_quoted(run):
    done = miner("sql", run.out, "select '=cmd()' as \"=a\", '+1+1' as b, '@x' as c, -5 as d", "--csv")
    assert done.stdout.split() == ["'=a,b,c,d", "'=cmd(),'+1+1,'@x,-5"]


# Patterns and nesting

RULE = """\
-- id: en.style.backtracker
-- polarity: dsat
-- kind: style
-- weight: 3
-- description: what would take a backtracking engine for ever
-- hit: wrong aaaab
-- miss: right
says('wrong (?:a+)+b')
"""


def test_patterns_take_linear_time_whatever_the_text(tmp_path):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "mine.sql").write_text(RULE, encoding="utf-8")
    evil = "That is wrong " + "a" * 3000
    messages = [{"role": r, "content": c} for r, c in (("user", "Why?"), ("assistant", "So."), ("user", evil))]
    (tmp_path / "log.jsonl").write_text(json.dumps({"id": "evil", "messages": messages}) + "\n", encoding="utf-8")
    run = mine(tmp_path / "out", tmp_path / "log.jsonl", "--rules", tmp_path / "rules")
    assert [row["user_text"] for row in run["turns"]] == [evil]


def test_json_inside_json_may_nest_as_deep_as_it_likes(tmp_path):
    deep = "[" * 100_000 + "]" * 100_000
    rows = tmp_path / "log.parquet"
    with duckdb.connect() as con:
        con.execute("create table t as select 'a' as id, $deep as messages", {"deep": deep})
        con.execute("copy t to $path (format parquet)", {"path": str(rows)})
    assert [row["messages"] for row in read(rows, tmp_path, "messages").rows] == [None]
    lines = tmp_path / "log.jsonl"
    record = {"id": "t", "timestamp": "2025-01-01", "sessionId": "s", "userId": "u", "input": deep, "output": "b"}
    lines.write_text(json.dumps(record) + "\n", encoding="utf-8")
    assert [row["messages"] for row in read(lines, tmp_path, "langfuse").rows] == [None]
