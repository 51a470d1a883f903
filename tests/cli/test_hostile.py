"""Hostile and broken logs through the command line: every record lands where it belongs and the run goes on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support import make
from tests.support.cli import leaves, mine, miner

READABLE = "h-good h-utf8 h-surrogate h-nullbyte h-sql h-html h-escape h-first h-row h-roles h-last"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    return mine(folder / "out", make.DATA / "hostile.jsonl")


def test_hostile_records_land_where_they_belong(hostile):
    assert set(hostile.conversations) >= set(READABLE.split())
    rejected = {row["record"] for row in hostile["rejects"]}
    assert rejected >= {2, 3, 4, 6, 7, 8, 9}
    assert not rejected & {1, 10, 11, 12, 13, 14, 15, 17, 18, 20, 21}
    assert not {"h-string", "h-empty", "h-null", "h-odd"} & set(hostile.conversations)
    assert hostile.manifest["counts"]["records_read"] == 21


def test_rejects_show_the_bad_text(hostile):
    raw = {row["record"]: row for row in hostile["rejects"]}
    assert raw[2]["raw"] == "this line is not JSON"
    assert raw[3]["raw"].startswith('{"id": "h-torn"')
    assert all(row["reason"] and row["source_file"].endswith("hostile.jsonl") for row in raw.values())


def test_bytes_that_are_no_utf8_are_repaired_and_counted(hostile):
    assert hostile.conversations["h-utf8"]["messages"][1]["content"].startswith("caf\ufffd or ")
    assert hostile.conversations["h-surrogate"]["messages"][1]["content"] == "Here: \ufffd"
    repaired = [v for k, v in leaves(hostile.manifest["counts"]).items() if "repair" in k]
    assert sum(repaired) >= 2


def test_hostile_text_is_kept_as_it_is_and_runs_nowhere(hostile):
    chats = hostile.conversations
    assert chats["h-sql"]["messages"][0]["content"] == "'; drop table turns; --"
    assert chats["h-html"]["messages"][0]["content"] == "<script>alert('one')</script>"
    assert "\u001b[1mvery" in chats["h-escape"]["messages"][2]["content"]
    assert not list(hostile.out.rglob("pwned*"))
    assert not Path("pwned.csv").exists()


@pytest.mark.parametrize("name", ["report.html", "README.md"])
def test_pages_escape_hostile_text(hostile, name):
    page = (hostile.out / name).read_text(encoding="utf-8")
    for danger in ("<script>alert('one')", "<img src=x onerror", "</textarea><script>", "\u001b["):
        assert danger not in page


def test_terminal_gets_no_escapes_of_a_chat(tmp_path):
    done = miner("inspect", make.DATA / "hostile.jsonl")
    assert "\u001b" not in done.stdout + done.stderr


def test_torn_array_gives_its_whole_records_and_one_reject(tmp_path):
    run = mine(tmp_path / "out", make.DATA / "torn_array.json")
    assert run.manifest["counts"]["records_read"] == 6
    assert [row["record"] for row in run["rejects"]] == [6]
    assert len(run["conversations"]) == 4


def test_bad_element_of_an_array_is_one_reject(tmp_path):
    run = mine(tmp_path / "out", make.DATA / "bad_array.json")
    assert [row["record"] for row in run["rejects"]] == [2]
    assert set(run.conversations) == {"tKq3vWz_0", "Zp81mMd_0"}


def test_message_of_twenty_megabytes(tmp_path):
    big = "All work and no play makes a dull log. " * 520_000
    lines = [
        {"id": "small", "messages": chat("Hi", "Hello", "That's wrong.", "Good day")},
        {
            "id": "big",
            "messages": chat("Write a lot.", big, "That's wrong, it is too long.", "A short text."),
        },
        {"id": "last", "messages": chat("Hi again", "Hello", "That's wrong.", "Good night")},
    ]
    path = tmp_path / "big.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    run = mine(tmp_path / "out", path)
    assert len(big) > 20_000_000
    assert set(run.conversations) == {"small", "big", "last"}
    assert run["rejects"] == []


def chat(*texts: str) -> list[dict]:
    return [{"role": ("user", "assistant")[at % 2], "content": text} for at, text in enumerate(texts)]


def test_empty_lines_and_a_byte_order_mark_are_no_records(tmp_path):
    lines = (make.DATA / "sharegpt.jsonl").read_bytes().splitlines(keepends=True)
    path = tmp_path / "gaps.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + b"\n\r\n".join(lines) + b"\n\n")
    run = mine(tmp_path / "out", path)
    assert run.manifest["counts"]["records_read"] == 3
    assert run["rejects"] == []
