"""Human labels: what a line may say, and that a bad one is refused with its place before a run starts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from dsat_miner.errors import UserError
from dsat_miner.evaluation.labels import conflicts_in, labels_frame

if TYPE_CHECKING:
    from pathlib import Path

GOOD = {"conversation_id": "c", "message_index": 2, "label": "sat"}


def read(tmp_path: Path, *lines: str, encoding: str = "utf-8") -> list[dict[str, Any]]:
    path = tmp_path / "labels.jsonl"
    path.write_bytes("".join(lines).encode(encoding))
    return labels_frame(path).rows(named=True)


def line(**more: Any) -> str:
    return json.dumps(GOOD | more, ensure_ascii=False) + "\n"


def test_a_file_with_a_byte_order_mark_is_read(tmp_path):
    assert [row["label"] for row in read(tmp_path, line(), encoding="utf-8-sig")] == ["sat"]


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85"])
def test_a_line_ends_at_its_newline_and_nowhere_else(tmp_path, mark):
    (row,) = read(tmp_path, line(note=f"one{mark}two"), "\r\n")
    assert row["reason"] == f"one{mark}two"


def test_two_different_labels_of_one_turn_are_told_with_their_lines(tmp_path):
    rows = read(tmp_path, line(), line(note="again"), line(message_index=4), line(label="dsat"), line(label="neutral"))
    assert [(row["message_index"], row["label"]) for row in rows] == [(2, "neutral"), (4, "sat")]
    path = tmp_path / "labels.jsonl"
    told = f"{path}:4: says dsat of a turn that line 2 calls sat"
    assert conflicts_in(path) == f"{told}: the last line about a turn counts"
    read(
        tmp_path,
        line(),
        line(note="again"),
        line(message_index=4),
        line(label="dsat"),
        line(message_index=4, label="dsat"),
    )
    assert conflicts_in(path) == f"{told}, and so for 1 more turns: the last line about a turn counts"
    read(tmp_path, line(), line(), line(message_index=4, label="dsat"))
    assert conflicts_in(path) is None


@pytest.mark.parametrize("index", [2, 2.0, "2"])
def test_an_index_may_be_written_as_tables_write_it(tmp_path, index):
    (row,) = read(tmp_path, line(message_index=index, conversation_id=7))
    assert (row["conversation_id"], row["message_index"]) == ("7", 2)


def test_a_neutral_turn_has_no_kinds(tmp_path):
    (row,) = read(tmp_path, line(label="neutral", kinds=["revision"]))
    assert row["kinds"] == []


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        ({"message_index": 2.9}, "counted from 0"),
        ({"message_index": -1}, "counted from 0"),
        ({"message_index": float("inf")}, "counted from 0"),
        ({"message_index": 1e20}, "counted from 0"),
        ({"message_index": True}, "counted from 0"),
        ({"message_index": "9" * 5000}, "counted from 0"),
        ({"conversation_id": None}, "conversation_id None"),
        ({"note": {"a": 1}}, "note {'a': 1}: give text"),
        ({"reason": 5}, "reason 5: give text"),
        ({"sample": [1]}, "sample [1]: give text"),
        ({"user_text_md5": 5}, "user_text_md5 5: give text"),
        ({"refusal_wrong": "false"}, "give true or false"),
        ({"label": ["sat"]}, "give one of"),
        ({"kinds": [{"a": 1}]}, "give some of"),
        ({"weight": 10**400}, "above 0"),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_its_line(tmp_path, bad, says):
    with pytest.raises(UserError) as caught:
        read(tmp_path, line(), line(**bad))
    assert "labels.jsonl:2: " in str(caught.value)
    assert says in str(caught.value)
    assert len(str(caught.value)) < len(str(tmp_path)) + 400


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '"text"', "1", "{}"])
def test_what_is_no_object_is_refused_with_its_line(tmp_path, text):
    with pytest.raises(UserError, match=r"labels\.jsonl:2: no label"):
        read(tmp_path, line(), text)


@pytest.mark.parametrize("name", ["conversation_id", "note", "sample"])
def test_half_a_character_is_refused(tmp_path, name):
    with pytest.raises(UserError, match=rf"labels\.jsonl:1: {name} 'c.*half a character"):
        read(tmp_path, json.dumps(GOOD | {name: "c\ud800"}))
