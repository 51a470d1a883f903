"""Every format from a file on disk to canonical rows: JSON and Parquet alike, with wrong types and all."""

from __future__ import annotations

import json
import math
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
import yaml

from dsat_miner.data import sql_dir
from dsat_miner.engine import connect
from dsat_miner.errors import UserError
from dsat_miner.reading.detect import choose, detect
from dsat_miner.reading.formats import format_names, load_format, parse_format
from dsat_miner.reading.inputs import discover
from dsat_miner.reading.parts import plan_parts
from dsat_miner.reading.staging import bind_source, stage_text
from tests.support.reading import Reading, read

FORMATS = (
    "chatgpt-export",
    "langfuse",
    "lmsys",
    "messages",
    "otel-genai",
    "phoenix",
    "sharegpt",
    "ultrafeedback",
    "wildchat",
    "wildfeedback",
    "wildfeedback-pairs",
)
SPANNING = {"langfuse", "otel-genai", "phoenix", "wildfeedback"}  # a conversation is many records


@pytest.fixture
def reader(tmp_path):
    """Write records as JSON lines (or an array, or Parquet) and read them."""

    def write_and_read(records: list[Any], name: str = "auto", form: str = "jsonl", **targets: int) -> Reading:
        path = tmp_path / f"log.{form}"
        lines = "".join(json.dumps(record) + "\n" for record in records)
        path.write_text(lines if form != "json" else json.dumps(records, indent=1), encoding="utf-8")
        if form == "parquet":
            rows = tmp_path / "rows.jsonl"
            rows.write_text(lines, encoding="utf-8")
            duckdb.sql(f"copy (from read_json('{rows}', map_inference_threshold=-1)) to '{path}' (format parquet)")
        return read(path, tmp_path, name, **targets)

    return write_and_read


def talk(*texts: str, keys: tuple[str, str] = ("role", "content")) -> list[dict[str, str]]:
    role, content = keys
    names = ("human", "gpt") if role == "from" else ("user", "assistant")
    return [{role: names[i % 2], content: text} for i, text in enumerate(texts)]


STAMP = datetime.fromisoformat("2023-04-09T00:02:53")
CHAT = talk("Which tea is mild?", "Green tea.", "And which has no caffeine?")
TURNS = talk("Which tea is mild?", "Green tea.", "And which has no caffeine?", keys=("from", "value"))


# All formats


def test_names_of_the_formats():
    assert tuple(format_names()) == FORMATS


@pytest.mark.parametrize("name", FORMATS)
def test_contract_beside_each_format(name):
    contract = yaml.safe_load((sql_dir() / "formats" / f"{name}.yaml").read_text(encoding="utf-8"))
    assert contract["model"] == name
    assert {column["name"]: column["type"] for column in contract["columns"]} == load_format(name).yields
    assert all(column["meaning"] for column in contract["columns"])


@pytest.mark.parametrize(
    "name",
    [
        "checked",
        "unreadable",
        "source_text",
        "source_parquet",
        "source_rows",
        "sessions",
        "session_lines",
        "session_order",
        "torn_sessions",
    ],
)
def test_contract_beside_each_reading_model(name):
    contract = yaml.safe_load((sql_dir() / "reading" / f"{name}.yaml").read_text(encoding="utf-8"))
    sql = (sql_dir() / "reading" / f"{name}.sql").read_text(encoding="utf-8")
    assert all(column["name"] in sql for column in contract["columns"] if column["name"] != "…")


@pytest.mark.parametrize("name", [n for n in FORMATS if n not in SPANNING])
def test_ids_alone_are_read_without_the_text(name):
    fmt = load_format(name)
    with connect() as con:
        columns = ", ".join(f'"{n}" {t.replace("CONTENT", "VARCHAR")}' for n, t in fmt.columns.items())
        con.execute(f"create temp table source (record bigint, raw varchar, {columns})")
        plan = con.execute(f"explain select source_id, record from ({fmt.sql})").fetchall()[0][1]
    assert not any(word in plan for word in ("list_transform", "mapping", "messages", "WINDOW", "UNNEST"))


@pytest.mark.parametrize("name", FORMATS)
def test_records_of_nothing_but_wrong_types_are_unreadable_rows(name, reader):
    fmt = load_format(name)
    reading = reader([dict.fromkeys(fmt.columns, value) for value in (7, True, "text", [1], {"a": 1})], name)
    if name != "wildfeedback":
        assert len(reading.rows) == 5
    assert [row["messages"] for row in reading.rows if row["messages"]] == []
    assert reading.unreadable == []


def test_text_faults_are_unreadable_with_line_and_reason(tmp_path):
    good = json.dumps({"id": "a", "messages": CHAT}).encode()
    lines = [good, b"", b"oops", b"[1]", b'{"id": "b", "messages": [{', b'{"a":' * 300 + b"1" + b"}" * 300, good]
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"\n".join(lines) + b"\n")
    reading = read(path, tmp_path)
    assert [row["record"] for row in reading.rows] == [1, 7]
    assert [(record, reason) for record, reason, _ in reading.unreadable] == [
        (3, "not valid JSON"),
        (4, "JSON, but not an object"),
        (5, "not valid JSON"),
        (6, "nested more than 200 levels deep"),
    ]
    assert [raw for *_, raw in reading.unreadable] == [line.decode() for line in lines[2:6]]


def test_hostile_text_is_repaired_and_counted(tmp_path):
    path = tmp_path / "log.jsonl"
    chat = b'{"id": "a\xff", "messages": [{"role": "user", "content": "x\\ud83d y\\u0000 \x00z \\ud83d\\ude00"}]}\n'
    path.write_bytes(b"\xef\xbb\xbf" + chat)
    reading = read(path, tmp_path)
    assert reading.rows[0]["source_id"] == "a\ufffd"
    assert reading.texts() == ["x\ufffd y z \U0001f600"]
    (counts,) = reading.counts
    assert (counts.records, counts.utf8, counts.surrogates, counts.nulls) == (1, 1, 1, 2)


def test_twenty_megabyte_message(reader):
    reading = reader([{"id": "a", "messages": talk("long " * 4_000_000, "b")}, {"id": "b", "messages": CHAT}])
    assert len(reading.texts()[0]) == 20_000_000
    assert reading.texts(1) == [message["content"] for message in CHAT]


def test_paths_with_quotes_are_fine(tmp_path):
    folder = tmp_path / 'it\'s "here"'
    folder.mkdir()
    path = folder / "a'b.parquet"
    with duckdb.connect() as con:
        con.execute("set variable log = $chat", {"chat": json.dumps([{"role": "user", "content": "hi"}])})
        select = """select 'a' as id, from_json(getvariable('log'), '["STRUCT(role VARCHAR, content VARCHAR)"]') as messages"""
        con.execute(f"copy ({select}) to $path (format parquet)", {"path": str(path)})
    assert read(path, folder).texts() == ["hi"]
    lines = folder / "c'd.jsonl"
    lines.write_text(json.dumps({"id": "a", "messages": CHAT}) + "\n")
    assert len(read(lines, folder).rows) == 1


# WildChat and LMSYS

WILDCHAT = {
    "conversation_hash": "abc",
    "model": "gpt-4",
    "timestamp": "2023-04-09T00:02:53+00:00",
    "conversation": [{**message, "hashed_ip": "ff", "toxic": False, "turn_identifier": 1} for message in CHAT],
    "turn": 2,
    "language": "English",
    "openai_moderation": [{"flagged": False}],
    "toxic": True,
    "hashed_ip": "ee",
}


@pytest.mark.parametrize("form", ["jsonl", "json", "parquet"])
def test_wildchat(reader, form):
    reading = reader([WILDCHAT], form=form)
    assert reading.format.name == "wildchat"
    assert reading.rows == [
        {
            "source_id": "abc",
            "chat_id": "abc",
            "user_id": "ee",
            "messages": CHAT,
            "language": "English",
            "model": "gpt-4",
            "timestamp": STAMP,
            "toxic": True,
            "has_tools": False,
            "has_parts": False,
            "verdicts": [],
            "siblings": [],
            "record": 1,
        }
    ]


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_older_wildchat_has_conversation_id(reader, form):
    older = {key: value for key, value in WILDCHAT.items() if key not in {"conversation_hash", "hashed_ip"}}
    reading = reader([{"conversation_id": "old", **older}], form=form)
    assert reading.format.name == "wildchat"
    assert (reading.rows[0]["source_id"], reading.rows[0]["user_id"]) == ("old", "ff")


@pytest.mark.parametrize("stamp", [1680998573, 1680998573000, "2023-04-09 00:02:53", "2023-04-09T02:02:53+02:00"])
def test_time_stamps(reader, stamp):
    assert reader([{**WILDCHAT, "timestamp": stamp}]).rows[0]["timestamp"] == STAMP


@pytest.mark.parametrize("stamp", ["yesterday", -5, 1e300, None, "", [], "NaN"])
def test_time_stamps_that_are_none(reader, stamp):
    row = reader([{**WILDCHAT, "timestamp": stamp}]).rows[0]
    assert row["timestamp"] is None
    assert row["messages"] == CHAT


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_lmsys(reader, form):
    record = {
        "conversation_id": "abc",
        "model": "vicuna-13b",
        "conversation": CHAT,
        "turn": 2,
        "language": "German",
        "openai_moderation": [{"flagged": False, "categories": {}}, {"flagged": True, "categories": {}}],
        "redacted": False,
    }
    reading = reader([record, {**record, "openai_moderation": []}], form=form)
    assert reading.format.name == "lmsys"
    assert [row["toxic"] for row in reading.rows] == [True, False]
    assert reading.rows[1]["messages"] == CHAT
    assert (reading.rows[0]["model"], reading.rows[0]["language"]) == ("vicuna-13b", "German")


def test_one_connection_reads_plain_and_other_content_in_turn(tmp_path):
    plain, lines = tmp_path / "x.parquet", tmp_path / "x.jsonl"
    lines.write_text(json.dumps({"id": "a", "messages": [{"role": "user", "content": ["one", "two"]}]}) + "\n")
    duckdb.sql(f"copy (select [{{'role': 'user', 'content': 'hi'}}] as messages) to '{plain}' (format parquet)")
    fmt = load_format("messages")
    with connect() as con:
        texts = []
        for log in discover([str(plain), str(lines)]) * 2:
            (part,) = plan_parts(log, fmt, number=0, work=tmp_path)
            staged = None if log.kind == "parquet" else tmp_path / "staged"
            if staged:
                stage_text(part, staged)
            bind_source(con, part, fmt, staged=staged)
            texts += [row[0] for row in con.execute(f"select messages[1].content from ({fmt.sql})").fetchall()]
    assert texts == ["hi", "one\ntwo"] * 2


def test_parquet_rows_keep_their_numbers_in_every_part(tmp_path):
    path = tmp_path / "x.parquet"
    chats = "select 'c' || i as conversation_id, [{'role': 'user', 'content': 'text ' || i}] as conversation"
    duckdb.sql(f"copy ({chats} from range(9000) t(i)) to '{path}' (format parquet, row_group_size 2048)")
    reading = read(path, tmp_path, target_rows=2048)
    assert len(reading.parts) == 5
    assert [row["record"] for row in reading.rows] == list(range(1, 9001))
    assert [row["source_id"] for row in reading.rows] == [f"c{i}" for i in range(9000)]


# ShareGPT


@pytest.mark.parametrize("form", ["jsonl", "json", "parquet"])
@pytest.mark.parametrize("key", ["conversations", "conversation", "items"])
def test_sharegpt(reader, form, key):
    reading = reader([{"id": "QWJhYvA_12", key: TURNS}, {"id": "plain", key: TURNS[:1]}], form=form)
    assert reading.format.name == "sharegpt"
    assert [(row["source_id"], row["chat_id"]) for row in reading.rows] == [
        ("QWJhYvA_12", "QWJhYvA"),
        ("plain", "plain"),
    ]
    assert reading.rows[0]["messages"] == CHAT


def test_sharegpt_parts_share_a_chat_and_numbered_names_do_not(reader):
    chats = {
        "QWJhYvA_12": "QWJhYvA", "abc9efg_0": "abc9efg", "chat_1": "chat_1", "session_2": "session_2",
        "czgruqm_3": "czgruqm", "identity_0": "identity_0", "conv-12_4": "conv-12_4",
    }  # fmt: skip
    found = reader([{"id": name, "conversations": TURNS} for name in chats]).rows
    assert {row["source_id"]: row["chat_id"] for row in found} == chats
    (row,) = reader([{"id": "call-1", "conversation_id": "c9", "conversations": TURNS}]).rows
    assert (row["source_id"], row["chat_id"]) == ("call-1", "c9")


def test_requests_of_one_conversation_share_its_chat(reader):
    """A gateway logs each request with an id of its own and the conversation so far."""
    row = reader([{"id": "chatcmpl-1", "conversation_id": "c9", "messages": CHAT}]).rows[0]
    assert (row["source_id"], row["chat_id"]) == ("chatcmpl-1", "c9")


def test_sharegpt_values_that_are_no_text(reader):
    values = ["hi", None, 7, True, {"a": 1}, ["a", {"type": "image"}], [], {"text": "inside"}]
    reading = reader([{"id": i, "conversations": [{"from": "human", "value": v}]} for i, v in enumerate(values)])
    texts = [row["messages"] and row["messages"][0]["content"] for row in reading.rows]
    assert texts == ["hi", "", None, None, "[part]", "a\n[image]", "", "inside"]
    assert [row["has_parts"] for row in reading.rows] == [False] * 4 + [True, True, False, False]
    assert [row["source_id"] for row in reading.rows] == [str(i) for i in range(8)]


@pytest.mark.parametrize(
    "turns",
    [
        "text",
        5,
        {"a": 1},
        [1],
        [None],
        ["text"],
        [{"value": "no role"}],
        [{"from": None, "value": "x"}],
        [{"from": 3, "value": "x"}],
    ],
)
def test_turns_that_are_none_make_the_record_unreadable_and_no_other(reader, turns):
    good = {"id": "good", "conversations": TURNS}
    reading = reader([good, {"id": "bad", "conversations": turns}, good], "sharegpt")
    assert [row["messages"] is None for row in reading.rows] == [False, True, False]


def test_empty_conversation_is_readable(reader):
    reading = reader([{"id": "a", "conversations": TURNS}, {"id": "b", "conversations": []}])
    assert reading.rows[1]["messages"] == []


def test_sharegpt_with_role_and_content_and_system(reader):
    reading = reader([{"system": "Be brief.", "conversations": CHAT}])
    assert reading.format.name == "sharegpt"
    assert reading.rows[0]["messages"] == [{"role": "system", "content": "Be brief."}, *CHAT]
    assert reading.rows[0]["source_id"] is None


@pytest.mark.parametrize(
    ("role", "canonical", "tools"),
    [
        ("human", "user", False),
        ("Prompter", "user", False),
        ("gpt", "assistant", False),
        ("ChatGPT", "assistant", False),
        ("bing", "assistant", False),
        ("model", "assistant", False),
        ("system", "system", False),
        ("developer", "developer", False),
        ("function", "tool", True),
        ("observation", "tool", True),
        (" Narrator", "narrator", True),
    ],
)
def test_roles(reader, role, canonical, tools):
    reading = reader([{"id": "a", "conversations": [{"from": role, "value": "x"}]}])
    assert reading.rows[0]["messages"] == [{"role": canonical, "content": "x"}]
    assert reading.rows[0]["has_tools"] is tools


# OpenAI messages

CALL = [{"id": "c1", "type": "function", "function": {"name": "weather", "arguments": "{}"}}]


@pytest.mark.parametrize("form", ["jsonl", "json", "parquet"])
def test_messages(reader, form):
    record = {"id": "a", "messages": CHAT, "model": "m", "created": 1680998573, "user": "u1"}
    reading = reader([record], form=form)
    assert reading.format.name == "messages"
    row = reading.rows[0]
    assert (row["source_id"], row["user_id"], row["model"]) == ("a", "u1", "m")
    assert row["timestamp"] == STAMP
    assert row["messages"] == CHAT


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_tools_are_flagged(reader, form):
    reading = reader(
        [
            {
                "messages": [
                    {"role": "user", "content": "Rain?"},
                    {"role": "assistant", "content": None, "tool_calls": CALL},
                ]
            },
            {"messages": [{"role": "user", "content": "Rain?"}, {"role": "tool", "content": "No."}]},
            {"messages": CHAT, "tools": CALL},
            {"messages": [{"role": "assistant", "content": "x", "tool_calls": []}], "tools": []},
        ],
        form=form,
    )
    assert [row["has_tools"] for row in reading.rows] == [True, True, True, False]
    assert reading.rows[0]["messages"][1] == {"role": "assistant", "content": ""}


PARTS = [
    ([{"type": "text", "text": "one"}, {"type": "text", "text": "two"}], "one\ntwo", False),
    ([{"type": "text", "text": "see"}, {"type": "image_url", "image_url": {"url": "u"}}], "see\n[image]", True),
    ([{"type": "input_audio", "input_audio": {}}], "[audio]", True),
    ([{"type": "file", "file": {}}], "[file]", True),
    ([{"type": "Odd Thing!"}], "[oddthing]", True),
    ([{"type": "refusal", "refusal": "I cannot."}], "I cannot.", False),
    ([{"type": "thinking", "thinking": "hm"}, {"type": "text", "text": "so"}], "so", False),
    ([{"type": "output_text", "text": "out"}], "out", False),
    ([{"type": "text", "text": {"value": "nested"}}], "nested", False),
    ([], "", False),
]


@pytest.mark.parametrize(("content", "text", "has_parts"), PARTS)
def test_parts(reader, content, text, has_parts):
    row = reader([{"messages": [{"role": "user", "content": content}]}]).rows[0]
    assert row["messages"] == [{"role": "user", "content": text}]
    assert row["has_parts"] is has_parts


def test_parts_in_parquet(reader):
    contents = [content for content, *_ in PARTS[:3]]
    reading = reader([{"messages": [{"role": "user", "content": c}]} for c in contents], form="parquet")
    assert [reading.texts(i)[0] for i in range(3)] == [text for _, text, _ in PARTS[:3]]
    assert [row["has_parts"] for row in reading.rows] == [has_parts for *_, has_parts in PARTS[:3]]


def test_tool_parts_are_flagged(reader):
    content = [{"type": "tool_use", "name": "weather"}, {"type": "text", "text": "wait"}]
    row = reader([{"messages": [{"role": "assistant", "content": content}]}]).rows[0]
    assert (row["messages"][0]["content"], row["has_tools"]) == ("[tool_use]\nwait", True)


def test_messages_as_json_text_in_parquet(tmp_path):
    path = tmp_path / "x.parquet"
    sql = "create table t as select i as id, case when i % 2 = 0 then $m else 'no json' end as messages from range(4000) r(i)"
    with duckdb.connect() as con:
        con.execute(sql, {"m": json.dumps(CHAT)})
        con.execute(f"copy t to '{path}' (format parquet)")
    reading = read(path, tmp_path, "messages")
    assert [row["messages"] for row in reading.rows] == [CHAT, None] * 2000


# ChatGPT account export


def node(
    key: str, parent: str | None, role: str = "", *parts: Any, recipient: str = "all", **metadata: Any
) -> tuple[str, dict[str, Any]]:
    message = {
        "author": {"role": role},
        "content": {"content_type": "text", "parts": list(parts)},
        "metadata": metadata,
        "recipient": recipient,
        "weight": 1.0,
    }
    return key, {"id": key, "parent": parent, "children": [], "message": message if role else None}


def export(*nodes: tuple[str, dict[str, Any]], current: str | None = None) -> dict[str, Any]:
    return {
        "title": "t",
        "create_time": 1680998573.25,
        "mapping": dict(nodes),
        "current_node": current,
        "conversation_id": "c1",
        "default_model_slug": "auto",
    }


TREE = (
    node("root", None),
    node("sys", "root", "system", "", is_visually_hidden_from_conversation=True),
    node("u1", "sys", "user", "Write a line about rain."),
    node("a1", "u1", "assistant", "It rains."),
    node("a2", "u1", "assistant", "Rain taps on the roof.", model_slug="gpt-4"),
    node("u2", "a2", "user", "Shorter."),
    node("h", "u2", "system", "", is_visually_hidden_from_conversation=True),
    node("a3", "h", "assistant", "Rain taps."),
    node("h2", "u2", "system", ""),
    node("a4", "h2", "assistant", "Rain."),
)


@pytest.mark.parametrize("current", ["a3", "a4"])
@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_chatgpt_export(reader, current, form):
    reading = reader([export(*TREE, current=current)], form=form)
    assert reading.format.name == "chatgpt-export"
    row = reading.rows[0]
    last, other = ("Rain taps.", "Rain.") if current == "a3" else ("Rain.", "Rain taps.")
    assert reading.texts() == ["Write a line about rain.", "Rain taps on the roof.", "Shorter.", last]
    pair = {"feedback": None, "pair_source": "regeneration"}
    assert row["siblings"] == [
        {"message_index": 1, "kept": "Rain taps on the roof.", "abandoned": "It rains.", **pair},
        {"message_index": 3, "kept": last, "abandoned": other, **pair},
    ]
    assert (row["source_id"], row["model"]) == ("c1", "gpt-4")
    assert row["timestamp"] == STAMP + timedelta(milliseconds=250)
    assert (row["has_tools"], row["has_parts"]) == (False, False)


def test_chatgpt_export_without_current_node_takes_the_last_leaf(reader):
    for current in (None, "gone"):
        assert reader([export(*TREE, current=current)]).texts()[-1] == "Rain."


def test_chatgpt_export_pairs_whole_replies(reader):
    """A reply that announces itself in a message of its own, on the branch and beside it."""
    nodes = (
        node("root", None),
        node("u", "root", "user", "Name a colour."),
        node("p1", "u", "assistant", "Let me think."),
        node("t1", "p1", "system", ""),
        node("a1", "t1", "assistant", "Red."),
        node("u2", "a1", "user", "Why?"),
        node("p2", "u", "assistant", "One moment."),
        node("old", "p2", "assistant", "Gre"),
        node("a2", "p2", "assistant", "Green."),
        node("u3", "a2", "user", "No."),
        node("p3", "u2", "assistant", "It is warm."),
    )
    row = reader([export(*nodes, current="p3")]).rows[0]
    assert [(s["message_index"], s["kept"], s["abandoned"]) for s in row["siblings"]] == [
        (1, "Let me think.\n\nRed.", "One moment.\n\nGreen.")
    ]


def test_chatgpt_export_an_abandoned_reply_with_a_tool_or_an_image_is_no_text_to_learn_from(reader):
    image = {"content_type": "image_asset_pointer", "asset_pointer": "file://x"}
    nodes = (
        node("root", None),
        node("u", "root", "user", "Draw a cat."),
        node("a", "u", "assistant", "I cannot draw."),
        node("b", "u", "assistant", "Here it comes."),
        node("c", "b", "assistant", "draw()", recipient="dalle"),
        node("d", "c", "tool", "done"),
        node("e", "u", "assistant", "This:", image),
    )
    row = reader([export(*nodes, current="a")]).rows[0]
    assert [m["content"] for m in row["messages"]] == ["Draw a cat.", "I cannot draw."]
    assert row["siblings"] == []


def test_chatgpt_export_with_edited_question_has_no_sibling(reader):
    edited = (*TREE[:4], node("u1b", "sys", "user", "Write about snow."), node("a9", "u1b", "assistant", "It snows."))
    row = reader([export(*edited, current="a9")]).rows[0]
    assert [message["content"] for message in row["messages"]] == ["Write about snow.", "It snows."]
    assert row["siblings"] == []


def test_chatgpt_export_tools_reasoning_and_images(reader):
    image = {"content_type": "image_asset_pointer", "asset_pointer": "file://x"}
    thought = node("t", "c", "assistant", "x")
    thought[1]["message"]["content"] = {"content_type": "thoughts", "thoughts": []}
    nodes = (
        node("root", None),
        node("u", "root", "user", image, "What is it?"),
        node("c", "u", "assistant", "look()", recipient="python"),
        thought,
        node("o", "t", "tool", "a cat"),
        node("a", "o", "assistant", "A cat."),
        node("b", "u", "assistant", "A dog."),
    )
    row = reader([export(*nodes, current="a")]).rows[0]
    assert [(m["role"], m["content"]) for m in row["messages"]] == [
        ("user", "[image]\nWhat is it?"),
        ("tool", "look()"),
        ("tool", "a cat"),
        ("assistant", "A cat."),
    ]
    assert (row["has_tools"], row["has_parts"]) == (True, True)
    assert [(s["message_index"], s["abandoned"]) for s in row["siblings"]] == [(3, "A dog.")]


def test_chatgpt_export_cycles_and_broken_trees_do_not_hang(reader):
    loop = (node("a", "b", "user", "Hello?"), node("b", "a", "assistant", "Hi."))
    own = (node("a", "a", "user", "Hello?"),)
    gone = (node("a", "nowhere", "user", "Hello?"), node("b", "a", "assistant", "Hi."))
    reading = reader([export(*loop, current="b"), export(*own), export(*gone, current="b"), export()])
    assert [reading.texts(i) for i in range(4)] == [["Hello?", "Hi."], ["Hello?"], ["Hello?", "Hi."], []]


def test_chatgpt_export_of_a_long_conversation_is_quick(reader):
    nodes = [node("0", None, "user", "0")]
    for i in range(1, 3000):
        nodes.append(node(str(i), str(i - 1), "user" if i % 2 == 0 else "assistant", f"text {i}"))
        if i % 2:
            nodes.append(node(f"{i}b", str(i - 1), "assistant", f"other {i}"))
    row = reader([export(*nodes, current="2999")]).rows[0]
    assert len(row["messages"]) == 3000
    assert len(row["siblings"]) == 1500


# WildFeedback


def utterance(number: int, sat: bool = False, dsat: bool = False, **more: Any) -> dict[str, Any]:
    return {
        "UtteranceId": number,
        "TurnId": number // 2 + 1,
        "Role": "Agent" if number % 2 else "User",
        "Content": f"utterance {number}",
        "Satisfaction": sat,
        "Satisfaction-Justificiation": "glad" if sat else "",
        "Disatisfaction": dsat,
        "Dissatisfaction-Justificiation": "cross" if dsat else None,
        "Preceeding": "YES",
        "State": "x",
        **more,
    }


ANNOTATED = [
    utterance(0, dsat=True),
    utterance(1, dsat=True),
    utterance(2, sat=True, dsat=True),
    utterance(3, sat=True, dsat=True),
    utterance(4, dsat=True),
    utterance(0),
    utterance(1, Content=None),
    utterance(2, sat=True),
    utterance(3, sat=True),
]


@pytest.mark.parametrize("form", ["json", "jsonl", "parquet"])
@pytest.mark.parametrize("target", [1, 1 << 20])
def test_wildfeedback_annotations(reader, form, target):
    reading = reader(ANNOTATED, form=form, target_bytes=target, target_rows=1)
    assert reading.format.name == "wildfeedback"
    if form != "parquet" and target == 1:
        assert len(reading.parts) == 2
    assert [row["record"] for row in reading.rows] == [1, 6]
    assert reading.texts(0) == [f"utterance {i}" for i in range(5)]
    assert reading.texts(1)[1] == ""
    assert [message["role"] for message in reading.rows[1]["messages"]] == ["user", "assistant"] * 2
    assert reading.rows[0]["verdicts"] == [
        {"message_index": 2, "label": "mixed", "kinds": [], "reason": "cross; glad"},
        {"message_index": 4, "label": "dsat", "kinds": [], "reason": "cross"},
    ]
    assert reading.rows[1]["verdicts"] == [{"message_index": 2, "label": "sat", "kinds": [], "reason": "glad"}]


def test_wildfeedback_conversations_are_never_cut_by_parts(tmp_path):
    chats = [[utterance(i) for i in range(1 + number % 5)] for number in range(60)]
    records = [record for chat in chats for record in chat]
    for form, text in {
        "json": json.dumps(records, indent=2),
        "jsonl": "".join(json.dumps(record) + "\n" for record in records),
    }.items():
        path = tmp_path / f"log.{form}"
        path.write_text(text, encoding="utf-8")
        for target in (700, 3000):
            reading = read(path, tmp_path, target_bytes=target)
            assert len(reading.parts) > 2
            assert [len(row["messages"]) for row in reading.rows] == [len(chat) for chat in chats]
    rows = tmp_path / "log.parquet"
    duckdb.sql(f"copy (from '{tmp_path}/log.jsonl') to '{rows}' (format parquet)")
    reading = read(rows, tmp_path, target_rows=3)
    assert len(reading.parts) > 2
    assert [len(row["messages"]) for row in reading.rows] == [len(chat) for chat in chats]


def test_wildfeedback_with_a_missing_utterance_is_unreadable(reader):
    reading = reader([*ANNOTATED[:3], *ANNOTATED[4:]])
    assert [row["messages"] is None for row in reading.rows] == [True, False]


@pytest.mark.parametrize("name", ["auto", "wildfeedback"])
@pytest.mark.parametrize("form", ["json", "parquet"])
def test_wildfeedback_pairs(reader, name, form):
    good, bad = {"from": "gpt", "value": "Try oats."}, {"from": "gpt", "value": "No idea."}
    reading = reader([{"conversations": TURNS, "chosen": good, "rejected": bad}], name, form=form)
    assert reading.format.name == "wildfeedback-pairs"
    row = reading.rows[0]
    assert row["messages"] == [*CHAT, {"role": "assistant", "content": "Try oats."}]
    assert row["siblings"] == [
        {
            "message_index": 3,
            "kept": "Try oats.",
            "abandoned": "No idea.",
            "feedback": None,
            "pair_source": "wildfeedback",
        }
    ]


# UltraFeedback


def completion(text: str, overall: float | None, fine: float | None = None, critique: str = "meh") -> dict[str, Any]:
    return {
        "model": f"model of {text}",
        "response": text,
        "overall_score": overall,
        "fine-grained_score": fine,
        "critique": critique,
        "annotations": {},
    }


def scored(*completions: dict[str, Any]) -> dict[str, Any]:
    return {"source": "s", "instruction": "Name a tea.", "models": [], "completions": list(completions)}


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_ultrafeedback(reader, form):
    record = scored(
        completion("Oolong.", 7.5), completion("Coffee.", 1.0, critique="That is no tea."), completion("Mint.", 9.0)
    )
    reading = reader([record], form=form)
    assert reading.format.name == "ultrafeedback"
    row = reading.rows[0]
    assert row["messages"] == talk("Name a tea.", "Mint.")
    assert row["model"] == "model of Mint."
    assert row["siblings"] == [
        {
            "message_index": 1,
            "kept": "Mint.",
            "abandoned": "Coffee.",
            "feedback": "That is no tea.",
            "pair_source": "ultrafeedback",
        }
    ]


def test_ultrafeedback_without_a_worse_reply_has_no_sibling(reader):
    records = [
        scored(completion("a", 5.0), completion("b", 5.0)),
        scored(completion("a", 5.0)),
        scored(completion("a", math.nan), completion("b", None)),
        scored(completion("same", 5.0), completion("same", 1.0)),
        scored(completion("a", 5.0), completion("  ", 1.0)),
    ]
    reading = reader(records)
    assert [row["siblings"] for row in reading.rows] == [[]] * 5
    assert all(len(row["messages"]) == 2 for row in reading.rows)
    assert reader([scored(completion("a", 1.0)), scored()]).rows[1]["messages"] is None


def test_ultrafeedback_falls_back_on_the_fine_grained_score(reader):
    row = reader([scored(completion("a", math.nan, 2.0), completion("b", None, 4.0))]).rows[0]
    assert (row["siblings"][0]["kept"], row["siblings"][0]["abandoned"]) == ("b", "a")


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_ultrafeedback_binarized(reader, form):
    record = {
        "prompt": "Name a tea.",
        "prompt_id": "p1",
        "chosen": talk("Name a tea.", "Mint."),
        "rejected": talk("Name a tea.", "Coffee."),
        "messages": talk("Name a tea.", "Mint."),
        "score_chosen": 8.0,
        "score_rejected": 2.0,
    }
    reading = reader([record, {**record, "score_rejected": 8.0}], form=form)
    assert reading.format.name == "ultrafeedback"
    assert reading.rows[0]["source_id"] == "p1"
    assert reading.rows[0]["messages"] == talk("Name a tea.", "Mint.")
    sibling = reading.rows[0]["siblings"][0]
    assert (sibling["message_index"], sibling["abandoned"], sibling["feedback"]) == (1, "Coffee.", "")
    assert reading.rows[1]["siblings"] == []


# Detection, and formats of users' own


def log_of(path: Path, text: str):
    path.write_text(text, encoding="utf-8")
    return discover([str(path)])[0]


def test_unknown_format_names_the_keys_and_the_way_out(tmp_path):
    log = log_of(tmp_path / "rain.jsonl", '{"station": 1, "rain": 2}\n')
    with pytest.raises(UserError, match=r"rain\.jsonl.*\(rain, station\).*--format.*FILE\.sql"):
        detect(log)
    with pytest.raises(UserError, match="has no column that format sharegpt reads"):
        choose("sharegpt", log)
    with pytest.raises(UserError, match=r"unknown format 'shrgpt'.*sharegpt"):
        choose("shrgpt", log)


def test_file_without_a_readable_record_near_its_start(tmp_path):
    with pytest.raises(UserError, match="no readable record"):
        detect(log_of(tmp_path / "bad.jsonl", '{"a": \n' * 30))


def test_detection_passes_over_bad_lines(tmp_path):
    text = "oops\n{\n" + json.dumps({"id": "a", "messages": CHAT}) + "\n"
    assert detect(log_of(tmp_path / "a.jsonl", text)).name == "messages"


OWN = """-- format: forum
-- description: threads of a forum
-- columns:
--   thread VARCHAR
--   posts STRUCT(who VARCHAR, said CONTENT)[]
-- signature: thread posts.who
select
    thread as source_id,
    list_transform(posts, lambda p: {'role': canonical_role(p.who), 'content': content_text(p.said)}) as messages,
    record
from source;
"""
POSTS = [{"who": "human", "said": "Hello?"}, {"who": "bot", "said": [{"type": "text", "text": "Hi."}]}]


@pytest.mark.parametrize("end", ["", ";", "; -- that's all", ";\n-- done\n;\n", " -- of the forum"])
def test_a_select_may_end_in_semicolons_and_comments(reader, tmp_path, end):
    (tmp_path / "forum.sql").write_text(OWN.removesuffix(";\n") + end, encoding="utf-8")
    row = reader([{"thread": "t", "posts": POSTS}], str(tmp_path / "forum.sql")).rows[0]
    assert row["messages"] == talk("Hello?", "Hi.")


@pytest.mark.parametrize(
    "end", ["where thread <> 'a--b'; -- note", "where thread <> $$;--$$;", "where thread <> 'a\n-- b'"]
)
def test_marks_of_a_comment_in_a_text_end_no_select(end):
    sql = OWN.removesuffix(";\n") + f"\n{end}"
    assert parse_format(sql, "forum").sql == sql.removesuffix(" -- note").removesuffix(";")


def test_a_comment_without_an_end_is_refused(tmp_path):
    (tmp_path / "forum.sql").write_text(
        OWN.removesuffix(";\n") + "\n/* only some:\nwhere thread = 't'", encoding="utf-8"
    )
    with pytest.raises(UserError, match="unterminated"):
        load_format(str(tmp_path / "forum.sql"))


def test_rulers_and_trailing_blanks_in_comments_cost_nothing():
    ruler = f"-- {'-' * 200}\n" + "-- a note  \n" * 200
    fmt = parse_format(OWN.replace("select", f"{ruler}select", 1), "forum")
    assert fmt.sql.endswith("from source")


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_format_of_a_users_own(reader, tmp_path, form):
    (tmp_path / "forum.sql").write_text(OWN, encoding="utf-8")
    posts = POSTS if form == "jsonl" else [{"who": "human", "said": "Hello?"}, {"who": "bot", "said": "Hi."}]
    row = reader([{"thread": "t", "posts": posts}], str(tmp_path / "forum.sql"), form=form).rows[0]
    assert row["messages"] == talk("Hello?", "Hi.")
    assert (row["source_id"], row["chat_id"], row["user_id"]) == ("t", "t", None)
    assert (row["toxic"], row["has_tools"], row["siblings"], row["verdicts"]) == (False, False, [], [])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("from source", "from read_csv('/etc/passwd')"), "read_csv"),
        (("from source;", "from source; drop table x"), "SELECT"),
        (("from source", "from other"), "other"),
        (("thread as source_id", "nothing as source_id"), "nothing"),
        (("    record\n", "    1 as n\n"), "record"),
        (("thread VARCHAR", "thread VARCHARS"), "VARCHARS"),
        (("--   thread VARCHAR", "--   thread"), ":4: write a column"),
        (("-- columns:", "-- collumns:"), "declares no columns"),
    ],
)
def test_bad_formats_of_users_are_refused(tmp_path, change, words):
    path = tmp_path / "forum.sql"
    path.write_text(OWN.replace(*change), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load_format(str(path))
    assert words in str(caught.value)
    assert "forum.sql" in str(caught.value)
    assert "\n" not in str(caught.value)


LISTS = OWN.replace(
    "    record\nfrom source;",
    """    [
        {'message_index': 2, 'label': 'dsat', 'kinds': [], 'reason': null},
        {'message_index': 2, 'label': 'bad', 'kinds': [], 'reason': null},
        {'message_index': 9, 'label': 'sat', 'kinds': [], 'reason': null}
    ] as verdicts,
    [
        {'message_index': 1, 'kept': 'A', 'abandoned': 'B', 'feedback': null, 'pair_source': null},
        {'message_index': 99, 'kept': 'A', 'abandoned': 'B', 'feedback': null, 'pair_source': 'regeneration'},
        {'message_index': 2, 'kept': 'A', 'abandoned': 'B', 'feedback': null, 'pair_source': 'regeneration'},
        {'message_index': -1, 'kept': 'A', 'abandoned': 'B', 'feedback': null, 'pair_source': 'regeneration'},
        {'message_index': 1, 'kept': null, 'abandoned': 'B', 'feedback': null, 'pair_source': 'regeneration'}
    ] as siblings,
    record
from source;""",
)


def test_what_a_users_format_cannot_mean_is_left_out(reader, tmp_path):
    """Labels that are none, prompts that are not there or end in a reply, replies without text: tables would hold them."""
    (tmp_path / "forum.sql").write_text(LISTS, encoding="utf-8")
    posts = [{"who": "human", "said": "Hello?"}, {"who": "bot", "said": "Hi."}, {"who": "human", "said": "No."}]
    row = reader([{"thread": "t", "posts": posts}], str(tmp_path / "forum.sql")).rows[0]
    assert [(verdict["message_index"], verdict["label"]) for verdict in row["verdicts"]] == [(2, "dsat")]
    assert [(s["message_index"], s["kept"], s["pair_source"]) for s in row["siblings"]] == [(1, "A", "regeneration")]


@pytest.mark.parametrize("blank", ["", " ", "\t\n", "\u00a0\u200b", None])
def test_ids_of_white_space_are_none(reader, blank):
    row = reader([{"id": blank, "messages": talk("Hello?", "Hi.")}], form="jsonl").rows[0]
    assert (row["source_id"], row["chat_id"], row["user_id"]) == (None, None, None)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("-290308-12-22", None),
        ("0044-03-15 (BC)", None),
        ("294247-01-10 04:00:54", None),
        ("infinity", None),
        ("20230409", datetime.fromisoformat("2023-04-09")),
        (20230409, datetime.fromisoformat("2023-04-09")),
        ("2023-04-09", datetime.fromisoformat("2023-04-09")),
    ],
)
def test_times_that_no_log_can_mean_are_none(reader, written, meant):
    assert reader([{**WILDCHAT, "timestamp": written}], form="jsonl").rows[0]["timestamp"] == meant


def test_missing_format_file():
    with pytest.raises(UserError, match=r"absent\.sql cannot be read"):
        load_format("absent.sql")


def test_header_of_a_format():
    fmt = parse_format(OWN + "\n", "forum")
    assert fmt.columns == {"thread": "VARCHAR", "posts": "STRUCT(who VARCHAR, said CONTENT)[]"}
    assert fmt.description == "threads of a forum"
    assert fmt.score({"thread", "posts", "posts.who"}) == 2
    assert fmt.score({"thread"}) == 0
    assert not fmt.sql.endswith(";")


def test_an_edited_format_file_is_read_again(tmp_path):
    path = tmp_path / "forum.sql"
    for name in ("thread", "topic"):
        path.write_text(OWN.replace("thread", name), encoding="utf-8")
        assert name in load_format(str(path)).columns
