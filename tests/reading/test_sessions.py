"""Trace exports: spans of a session, anywhere in a file, become one conversation; ratings become labels."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsat_miner.compiling import compile_script
from dsat_miner.engine import connect
from dsat_miner.errors import UserError
from dsat_miner.inspecting import inspect_log
from dsat_miner.reading.formats import SPAN, load_format
from dsat_miner.reading.inputs import discover
from dsat_miner.reading.parts import plan_parts
from dsat_miner.reading.sessions import gathered
from tests.support import make
from tests.support.cli import digests, mine, miner
from tests.support.reading import Reading, read

SYSTEM = {"role": "system", "content": "Be brief."}


def said(*texts: str) -> list[dict[str, str]]:
    return [{"role": ("user", "assistant")[i % 2], "content": text} for i, text in enumerate(texts)]


def trace(session: str | None, minute: int, asked: Any, answered: Any, **more: Any) -> dict[str, Any]:
    """A trace as Langfuse exports it."""
    return {
        "id": f"{session}-{minute}",
        "timestamp": f"2025-01-01T{minute // 60:02}:{minute % 60:02}:00.000Z",
        "sessionId": session,
        "userId": "u",
        "input": asked,
        "output": answered,
        "scores": [],
        "tags": [],
        **more,
    }


def score(name: str, value: Any, **more: Any) -> dict[str, Any]:
    return {"name": name, "value": value, "source": "API", "comment": None, **more}


@pytest.fixture
def reader(tmp_path):
    def write_and_read(records: list[Any], name: str = "auto", **targets: int) -> Reading:
        path = tmp_path / "log.jsonl"
        path.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
        return read(path, tmp_path, name, **targets)

    return write_and_read


def texts(reading: Reading) -> dict[str, list[str]]:
    return {row["source_id"]: [m["content"] for m in row["messages"]] for row in reading.rows}


# The exports as their tools write them


def labels_of(name: str, tmp_path: Path) -> dict[str, tuple[list[str], list[tuple[int, str, str]]]]:
    reading = read(make.DATA / name, tmp_path)
    return {
        row["source_id"]: (
            [m["content"] for m in row["messages"] or []],
            [(v["message_index"], v["label"], v["reason"]) for v in row["verdicts"]],
        )
        for row in reading.rows
    }


def test_langfuse_traces(tmp_path):
    found = labels_of("langfuse.jsonl", tmp_path)
    assert list(found) == ["tea-1", "loose-2", "lf-7"]
    chat, labels = found["tea-1"]
    assert len(chat) == len(set(chat)) == 7
    assert labels == [(3, "dsat", "user-feedback: wrong")]
    assert found["loose-2"][1] == [(2, "sat", "thumbs")]


def test_langfuse_observations(tmp_path):
    reading = read(make.DATA / "langfuse_observations.jsonl", tmp_path)
    (row,) = reading.rows
    assert (row["source_id"], row["user_id"], row["model"]) == ("bread-1", "user-9", "small-model")
    assert reading.texts()[2:] == ["No, I asked for grams per loaf.", "Ten grams a loaf."]
    assert row["timestamp"].isoformat() == "2025-03-04T11:01:30"


def test_phoenix_spans(tmp_path):
    found = labels_of("phoenix.jsonl", tmp_path)
    assert found["trip-1"][0] == [
        "Plan a day in Lisbon.",
        "Visit Porto in the morning.",
        "I said Lisbon, not Porto.",
        "Start at the castle, then Alfama.",
    ]
    assert found["trip-1"][1] == [(2, "dsat", "user_feedback: not what I asked")]
    assert found["pt-3"] == ([], [])
    assert found["trip-2"][0][1:3] == ["Yes, from ten.", "Are you sure? The site says closed."]


def test_phoenix_data_frame(tmp_path):
    reading = read(make.DATA / "phoenix_frame.jsonl", tmp_path)
    assert reading.texts()[2] == "Too long, I wanted a short one."
    assert (reading.rows[0]["source_id"], reading.rows[0]["model"]) == ("walk-1", "mini-model")


def test_phoenix_nested_attributes_and_contents(reader):
    message = {"role": "user", "contents": [{"message_content": {"type": "text", "text": "Hello"}}]}
    span = {
        "context": {"trace_id": "t", "span_id": "s"},
        "span_kind": "LLM",
        "parent_id": None,
        "start_time": "2025-01-01T00:00:00Z",
        "attributes": {
            "session": {"id": "n"},
            "llm": {
                "input_messages": [{"message": message}],
                "output_messages": [{"message": {"role": "assistant", "content": "Hi", "tool_calls": [{"id": 1}]}}],
            },
        },
    }
    reading = reader([span])
    assert reading.format.name == "phoenix"
    assert texts(reading) == {"n": ["Hello", "Hi"]}
    assert reading.rows[0]["has_tools"]


def test_otlp_lines(tmp_path):
    reading = read(make.DATA / "otel_genai.jsonl", tmp_path)
    assert reading.format.name == "otel-genai"
    found = labels_of("otel_genai.jsonl", tmp_path)
    assert list(found) == ["conv-1", "tt-9", "conv-2", "conv-3"]
    assert found["conv-1"][0][0] == "Answer in one line."
    assert found["conv-1"][1] == [(3, "dsat", "user_rating: too vague")]
    assert found["tt-9"] == ([], [])
    tools = {row["source_id"]: row["has_tools"] for row in reading.rows}
    assert (tools["conv-3"], tools["conv-2"]) == (True, False)
    assert [m["role"] for m in reading.rows[3]["messages"]] == ["user", "assistant", "tool", "assistant"]


def test_a_span_a_record_as_sdks_print_it(reader):
    def span(conversation: str, second: int, asked: str, answered: str) -> dict[str, Any]:
        parts = [
            [{"role": r, "parts": [{"type": "text", "content": t}]}]
            for r, t in (("user", asked), ("assistant", answered))
        ]
        return {
            "name": "chat m",
            "context": {"trace_id": f"0x{second}", "span_id": "0x1"},
            "kind": "SpanKind.CLIENT",
            "start_time": f"2025-01-01T00:00:{second:02}Z",
            "end_time": f"2025-01-01T00:00:{second:02}Z",
            "attributes": {
                "gen_ai.conversation.id": conversation,
                "gen_ai.input.messages": json.dumps(parts[0]),
                "gen_ai.output.messages": parts[1],
            },
        }

    reading = reader(
        [
            span("c", 5, "Third?", "3"),
            span("c", 1, "First?", "1"),
            span("d", 2, "Else?", "e"),
            span("c", 3, "Second?", "2"),
        ]
    )
    assert reading.format.name == "otel-genai"
    assert texts(reading) == {"c": ["First?", "1", "Second?", "2", "Third?", "3"], "d": ["Else?", "e"]}


def test_messages_that_are_typed_all_the_way_down_are_refused_not_lost(reader):
    typed = {"arrayValue": {"values": [{"kvlistValue": {"values": []}}]}}
    spans = [
        {
            "traceId": "t",
            "spanId": "s",
            "name": "chat",
            "attributes": [{"key": "gen_ai.input.messages", "value": typed}],
        }
    ]
    reading = reader([{"resourceSpans": [{"scopeSpans": [{"spans": spans}]}]}])
    assert [row["messages"] for row in reading.rows] == [None]


# Traces joined


def test_a_trace_that_repeats_the_history_adds_what_is_new(reader):
    whole = said("a", "b", "c", "d", "e")
    reading = reader(
        [
            trace("s", 1, [SYSTEM, *whole[:1]], "b"),
            trace("s", 2, [SYSTEM, *whole[:3]], "d"),
            trace("s", 3, whole[2:5], "f"),  # a window of it, without the system message
        ]
    )
    assert texts(reading) == {"s": ["Be brief.", "a", "b", "c", "d", "e", "f"]}


def test_a_history_whose_replies_were_rewritten_does_not_double(reader):
    reading = reader([trace("s", 1, "a", "b (with a long table)"), trace("s", 2, said("a", "b", "c"), "d")])
    assert texts(reading) == {"s": ["a", "b (with a long table)", "c", "d"]}


def test_a_history_that_fits_nowhere_adds_its_last_question(reader):
    reading = reader([trace("s", 1, "a", "b"), trace("s", 2, said("x", "y", "z"), "w")])
    assert texts(reading) == {"s": ["a", "b", "z", "w"]}


def test_a_question_asked_twice_is_two_turns_and_one_retried_is_one(reader):
    reading = reader(
        [trace("s", 1, "a", "b"), trace("s", 2, "a", "c"), trace("r", 1, "a", None), trace("r", 2, "a", "b")]
    )
    assert texts(reading) == {"s": ["a", "b", "a", "c"], "r": ["a", "b"]}


def test_a_reply_made_again_takes_the_place_of_the_older_and_of_its_rating(reader):
    first = trace("s", 2, said("a", "b", "c"), "bad", scores=[score("thumbs", 0)])
    again = trace("s", 3, said("a", "b", "c"), "good", scores=[score("thumbs", 1)])
    reading = reader([trace("s", 1, "a", "b"), first, again, trace("s", 4, said("a", "b", "c", "good", "e"), "f")])
    assert texts(reading) == {"s": ["a", "b", "c", "good", "e", "f"]}
    assert [(v["message_index"], v["label"]) for v in reading.rows[0]["verdicts"]] == [(4, "sat")]


# Calls that are no part of the chat

SUGGEST = "Suggest three follow-up questions."
TITLE = "Write a title for this chat."


def calls(*pairs: tuple[Any, str | None]) -> list[dict[str, Any]]:
    """Traces of one session, in the order of time."""
    return [trace("s", minute, asked, answered) for minute, (asked, answered) in enumerate(pairs)]


JOINED = {
    "a helper call between": (
        [(said("a"), "b"), (said(SUGGEST), "1. d? 2. e?"), (said("a", "b", "c"), "d")],
        ["a", "b", "c", "d"],
    ),
    "helper calls before, between and behind the last": (
        [
            (said("Is this safe: a"), "yes"),
            (said("a"), "b"),
            (said(TITLE), "A"),
            (said("a", "b", "c"), "d"),
            (said(TITLE), "B"),
            (said("a", "b", "c", "d", "e"), "f"),
            (said(TITLE), "C"),
        ],
        ["a", "b", "c", "d", "e", "f"],
    ),
    "a helper call that has the history": (
        [
            (said("a"), "b"),
            (said("a", "b", SUGGEST), "1. d?"),
            (said("a", "b", "c"), "d"),
            (said("a", "b", "c", "d", SUGGEST), "1. f?"),
            (said("a", "b", "c", "d", "e"), "f"),
        ],
        ["a", "b", "c", "d", "e", "f"],
    ),
    "one that ends after the user went on": (
        [
            (said("a"), "b"),
            (said("a", "b", "c"), "d"),
            (said("a", "b", SUGGEST), "1. d?"),
            (said("a", "b", "c", "d", "e"), "f"),
        ],
        ["a", "b", "c", "d", "e", "f"],
    ),
    "a helper call that reads the same question": (
        [
            ([{"role": "system", "content": "Name the topic."}, *said("a")], "geography"),
            ([SYSTEM, *said("a")], "b"),
            ([{"role": "system", "content": "Name the topic."}, *said("a", "b", "c")], "geography"),
            ([SYSTEM, *said("a", "b", "c")], "d"),
        ],
        ["Be brief.", "a", "b", "c", "d"],
    ),
    "one that reads it later, and replies that are changed in the history": (
        [
            ([SYSTEM, *said("a")], "b"),
            ([{"role": "system", "content": "Is it safe?"}, *said("a")], "safe"),
            ([SYSTEM, *said("a", "**changed**", "c")], "d"),
        ],
        ["Be brief.", "a", "b", "c", "d"],
    ),
    "no history anywhere": (
        [(said("a"), "b"), (said("c"), "d"), (said("e"), "f")],
        ["a", "b", "c", "d", "e", "f"],
    ),
    "a window of the last messages, a helper call between": (
        [
            (said("a"), "b"),
            (said("a", "b", "c"), "d"),
            (said(TITLE), "A"),
            (said("a", "b", "c", "d", "e")[2:], "f"),
            ([{"role": "assistant", "content": "f"}, *said("g")], "h"),
        ],
        ["a", "b", "c", "d", "e", "f", "g", "h"],
    ),
    "a question that was edited": (
        [
            (said("a"), "b"),
            (said("a", "b", "c"), "d"),
            (said("a", "b", "c2"), "d2"),
            (said("a", "b", "c2", "d2", "e"), "f"),
        ],
        ["a", "b", "c2", "d2", "e", "f"],
    ),
    "a reply made again, and the first one kept": (
        [
            (said("a"), "b"),
            (said("a", "b", "c"), "d"),
            (said("a", "b", "c"), "x"),
            (said("a", "b", "c", "d", "e"), "f"),
        ],
        ["a", "b", "c", "d", "e", "f"],
    ),
    "a first reply made again": (
        [(said("a"), "b"), (said("a"), "x"), (said("a", "x", "c"), "d")],
        ["a", "x", "c", "d"],
    ),
    "instructions that change": (
        [
            ([{"role": "system", "content": "It is 9:00."}, *said("a")], "b"),
            ([{"role": "system", "content": "It is 9:01."}, *said("a", "b", "c")], "d"),
            ([{"role": "system", "content": "It is 9:02."}, *said("a", "b", "c", "d"), SYSTEM, *said("e")], "f"),
        ],
        ["It is 9:00.", "a", "b", "c", "d", "e", "f"],
    ),
    "replies cut, and marks taken out of them": (
        [
            (said("a"), "**Canberra** is the capital of Australia, and not Sydney."),
            (said(TITLE), "Capitals"),
            (said("a", "Canberra is the capital of Australia …", "c"), "d"),
            (said("a", "Canberra is the capital of Australia …", "c", "d", "e"), "f"),
        ],
        ["a", "**Canberra** is the capital of Australia, and not Sydney.", "c", "d", "e", "f"],
    ),
    "a question that was sent with what was looked up for it": (
        [
            (said("Page 3: …\n\na"), "Canberra is the capital, I think."),
            (said(TITLE), "Capitals"),
            (said("a", "Canberra is the capital, I think.", "Page 4: …\n\nc"), "d"),
        ],
        ["Page 3: …\n\na", "Canberra is the capital, I think.", "Page 4: …\n\nc", "d"],
    ),
    "a window that opens with a reply": (
        [
            (said("a"), "b"),
            (said("", "b", SUGGEST)[1:], "1. d?"),
            (said("", "b", "c")[1:], "d"),
            (said("", "d", "e")[1:], "f"),
        ],
        ["a", "b", "c", "d", "e", "f"],
    ),
    "chats that open with a greeting": (
        [
            (said("", "Hello!", "a")[1:], "b"),
            (said("", "Hello!", "a", "b", "c")[1:], "d"),
            (said("", "Hello!", "z")[1:], "y"),
            (said("", "Hello!", "k")[1:], "l"),
            (said("", "Hello!", "k", "l", "m")[1:], "n"),
        ],
        ["Hello!", "a", "b", "c", "d", "k", "l", "m", "n"],
    ),
    "a greeting before each question, and no history": (
        [(said("", "Hello!", "a")[1:], "b"), (said("", "Hello!", "c")[1:], "d")],
        ["Hello!", "a", "b", "c", "d"],
    ),
    "a history that fits nowhere goes on from the call before": (
        [(said("a"), "b"), (said("a", "b", "c"), "d"), (said("x", "y", "e"), "f")],
        ["a", "b", "c", "d", "e", "f"],
    ),
    "a helper call with examples": (
        [
            (said("a"), "b"),
            (said("An example", "Its title", "Title of: a"), "A"),
            (said("a", "b", "c"), "d"),
            (said("An example", "Its title", "Title of: c"), "C"),
            (said("a", "b", "c", "d", "e"), "f"),
        ],
        ["a", "b", "c", "d", "e", "f"],
    ),
    "examples before each question, and no history": (
        [(said("x", "y", "a"), "b"), (said("x", "y", "c"), "d"), (said("x", "y", "e"), "f")],
        ["x", "y", "a", "b", "c", "d", "e", "f"],
    ),
    "a log that begins in the middle": (
        [(said("a", "b", "c"), "d"), (said("a", "b", "c", "d", "e"), "f"), (said("a", "b", "c", "d", "e"), "f2")],
        ["a", "b", "c", "d", "e", "f2"],
    ),
    "one that begins there with a helper call": (
        [(said("a", "b", TITLE), "A"), (said("a", "b", "c"), "d"), (said("a", "b", "c", "d", "e"), "f")],
        ["a", "b", "c", "d", "e", "f"],
    ),
    "a call that was not logged": (
        [(said("a"), "b"), (said(TITLE), "A"), (said("a", "b", "c", "d", "e"), "f")],
        ["a", "b", "c", "d", "e", "f"],
    ),
    "two threads at once": (
        [
            (said("a"), "b"),
            (said("k"), "l"),
            (said("a", "b", "c"), "d"),
            (said("k", "l", "m"), "n"),
            (said("a", "b", "c", "d", "e"), "f"),
        ],
        ["a", "b", "c", "d", "e", "f", "k", "l", "m", "n"],
    ),
    "the same question again and again": (
        [
            (said("go on"), "b"),
            (said("go on", "b", "go on"), "d"),
            (said("go on", "b", "go on", "d", "go on"), "d"),
            (said("d", "d", "go on", "d", "go on")[2:], "f"),
        ],
        ["go on", "b", "go on", "d", "go on", "d", "go on", "f"],
    ),
}


@pytest.mark.parametrize("case", JOINED)
def test_calls_joined(reader, case):
    pairs, chat = JOINED[case]
    assert texts(reader(calls(*pairs))) == {"s": chat}


def test_a_loop_of_tools_in_several_traces_is_one_exchange(reader):
    def tool(result: str) -> dict[str, str]:
        return {"role": "tool", "content": result}

    looked = [*said("a", "look up"), tool("1"), *said("", "look further")[1:], tool("2")]
    reading = reader(
        calls(
            (looked[:1], "look up"),
            (looked[:3], "look further"),
            (looked, "b"),
            (said(TITLE), "A"),
            ([*looked, *said("", "b")[1:], *said("c")], "d"),
        )
    )
    assert texts(reading) == {"s": ["a", "look up", "1", "look further", "2", "b", "c", "d"]}


def test_of_a_trace_the_call_counts_that_the_chat_goes_on_from(reader):
    def span(turn: int, second: int, asked: list[dict[str, str]], answered: str) -> dict[str, Any]:
        return {
            "name": "chat m",
            "context": {"trace_id": f"0x{turn}", "span_id": f"0x{second}"},
            "start_time": f"2025-01-01T00:00:{second:02}Z",
            "end_time": f"2025-01-01T00:00:{second:02}Z",
            "attributes": {
                "gen_ai.conversation.id": "c",
                "gen_ai.request.model": "small" if asked[-1]["content"] == SUGGEST else "large",
                "gen_ai.input.messages": [{"role": m["role"], "parts": [{"type": "text", **m}]} for m in asked],
                "gen_ai.output.messages": [{"role": "assistant", "parts": [{"type": "text", "content": answered}]}],
            },
        }

    reading = reader(
        [
            span(1, 1, said("a"), "b"),
            span(1, 2, said(SUGGEST), "1. c?"),
            span(2, 3, said("a", "b", "c"), "d"),
            span(2, 4, said(SUGGEST), "1. e?"),
        ]
    )
    assert texts(reading) == {"c": ["a", "b", "c", "d"]}
    assert reading.rows[0]["model"] == "large"


def test_what_a_helper_call_was_is_not_said_of_the_chat(reader):
    rows = calls((said("a"), "b"), (said(TITLE), "A"), (said("a", "b", "c"), "d"), (said(TITLE), "C"))
    rows[0]["scores"] = [score("thumbs", 1)]
    rows[1] |= {"scores": [score("thumbs", 0)], "input": [*said(TITLE), {"role": "tool", "content": "x"}]}
    (row,) = reader(rows).rows
    assert [(v["message_index"], v["label"]) for v in row["verdicts"]] == [(2, "sat")]
    assert not row["has_tools"]


def test_a_session_of_thousands_of_calls(reader):
    n = 3000
    whole = said(*(text for i in range(n) for text in (f"question {i % 7}", f"answer {i}")))
    rows = [trace("s", i, whole[max(0, 2 * i - 4) : 2 * i + 1], whole[2 * i + 1]["content"]) for i in range(n)]
    rows += [trace("t", i, f"question {i}", f"answer {i}") for i in range(n)]
    for i, row in enumerate(rows):
        row["timestamp"] = f"2025-01-{1 + i % n // 1440:02}T{i % n // 60 % 24:02}:{i % n % 60:02}:00Z"
    reading = reader(rows)
    assert reading.rows[0]["messages"] == whole
    assert len(reading.rows[1]["messages"]) == 2 * n


words = st.sampled_from(["a", "b", "c", "why", "no"])


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.tuples(words, words, st.sampled_from(["", "alone", "behind"])), min_size=1, max_size=6),
    st.integers(0, 3),
    st.randoms(use_true_random=False),
)
def test_however_traces_repeat_and_lie_the_conversation_is_the_same(
    tmp_path_factory, turns, window, rng: random.Random
):
    tmp_path = tmp_path_factory.mktemp("joined")
    # every question its own text: whether equal ones are one cannot be told from a window
    whole = said(*(text for i, (asked, answered, _) in enumerate(turns) for text in (f"{asked}{i}", answered)))
    records = []
    for i, (_, _, helper) in enumerate(turns):
        begin = 0 if window == 0 else max(0, 2 * (i - window + 1))
        records.append(trace("s", 2 * i, whole[begin : 2 * i + 1], whole[2 * i + 1]["content"]))
        # without any history a helper call is a question like others; and so is one with it that comes last
        if helper and window != 1 and i < len(turns) - 1:
            history = whole[begin : 2 * i + 2] if helper == "behind" else []
            records.append(trace("s", 2 * i + 1, [*history, *said(SUGGEST)], "1. Why?"))
    rng.shuffle(records)
    path = tmp_path / "log.jsonl"
    path.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    assert read(path, tmp_path).rows[0]["messages"] == whole


# Ratings

RATINGS = [
    (score("user-feedback", 0), "dsat"),
    (score("user-feedback", 1), "sat"),
    (score("thumbs", -1), "dsat"),
    (score("Star Rating", 1), "dsat"),
    (score("star_rating", 5), "sat"),
    (score("rating", 2), "dsat"),
    (score("rating", 3), None),
    (score("csat", 4), "sat"),
    (score("feedback", None, stringValue="thumbs_down"), "dsat"),
    (score("feedback", "👍"), "sat"),
    (score("user-feedback", 0.2), "dsat"),
    (score("user-feedback", 0, source="EVAL"), None),
    (score("faithfulness", 0), None),
    (score("likelihood", 0), None),
    (score("feedback", "purple"), None),
    (score("rating", 9), None),
]


SCALES = [
    (score("user_rating", 1), "dsat"),
    (score("user_rating", 5), "sat"),
    (score("user_rating", 3), None),
    (score("rating", 1, dataType="BOOLEAN"), "sat"),
    (score("user_rating", 1, dataType="BOOLEAN", stringValue="True"), "sat"),
    (score("user_rating", 0, dataType="BOOLEAN", stringValue="False"), "dsat"),
    (score("user_rating", 1, stringValue="thumbs up"), "sat"),
    (score("stars", 1), "dsat"),
    (score("csat", 1), "dsat"),
    (score("satisfaction_score", 1), "dsat"),
    (score("satisfaction", 1), None),
    (score("feedback_score", 1), None),
    (score("feedback_rating", 1), None),
    (score("thumbs_rating", 1), "sat"),
    (score("like", 1), "sat"),
    (score("upvotes", 3), None),
    (score("upvotes", 2), None),
    (score("thumbs_down", 1), "dsat"),
    (score("downvote", True), "dsat"),
    (score("dislike", 1), "dsat"),
    (score("dislike", 0), None),
    (score("thumbs_up_down", 1), "sat"),
    (score("nps_rating", 1), "dsat"),
    (score("nps_rating", 5), None),
    (score("nps_rating", 7), None),
    (score("nps_rating", 9), "sat"),
    (score("rating_of_10", 4), None),
    (score("rating", 0.9), "sat"),
]


@pytest.mark.parametrize(("given_score", "label"), RATINGS + SCALES)
def test_ratings(reader, given_score, label):
    reading = reader([trace("s", 1, "a", "b", scores=[given_score]), trace("s", 2, "c", "d")])
    assert [v["label"] for v in reading.rows[0]["verdicts"]] == ([label] if label else [])


def test_ratings_in_columns_as_the_table_export_has_them(reader):
    rows = [trace("s", 1, "a", "b"), trace("s", 2, "c", "d")]
    for row in rows:
        del row["scores"]
    rows[0] |= {"user-feedback": [0], 'odd "rating"': [5], "toxicity": [0]}
    assert [v["label"] for v in reader(rows).rows[0]["verdicts"]] == ["dsat"]


def test_ratings_that_disagree_are_mixed_and_one_of_the_last_reply_labels_no_turn(reader):
    both = [score("thumbs", 0), score("rating", 5, comment="nice")]
    reading = reader([trace("s", 1, "a", "b", scores=both), trace("s", 2, "c", "d", scores=[score("thumbs", 0)])])
    assert [(v["label"], v["reason"]) for v in reading.rows[0]["verdicts"]] == [("mixed", "thumbs; rating: nice")]


# Gathered


def scattered(n_sessions: int, n_traces: int) -> list[dict[str, Any]]:
    rows = [
        trace(f"s{s}", m, f"question {s} {m}", f"answer {s} {m}") for s in range(n_sessions) for m in range(n_traces)
    ]
    random.Random(3).shuffle(rows)
    return rows


def test_no_session_is_torn_and_none_lost_however_the_file_is_cut(reader):
    rows = scattered(40, 12)
    reading = reader(rows, target_bytes=12_000)
    assert len(reading.parts) > 5
    assert [row["record"] for row in reading.rows] == list(range(1, 41))
    assert [row["source_id"] for row in reading.rows] == list(dict.fromkeys(row["sessionId"] for row in rows))
    for row in reading.rows:
        name = row["source_id"][1:]
        asked = [m["content"] for m in row["messages"] if m["role"] == "user"]
        assert asked == [f"question {name} {m}" for m in range(12)]


def test_records_that_cannot_be_read_keep_their_place_and_take_nothing_along(tmp_path):
    good = [json.dumps(trace("s", m, f"q{m}", f"a{m}")).encode() for m in range(3)]
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"\n".join([good[0], b"oops\tx", good[1], b'{"a":' * 300 + b"1" + b"}" * 300, good[2], b'"text"']))
    reading = read(path, tmp_path, "langfuse")
    assert texts(reading) == {"s": ["q0", "a0", "q1", "a1", "q2", "a2"]}
    assert [reason for _, reason, _ in reading.unreadable] == [
        "record 2: not valid JSON",
        "record 4: nested more than 200 levels deep",
        "record 6: JSON, but not an object",
    ]
    assert reading.unreadable[0][2] == "oops x"


def test_a_torn_array_and_a_packed_one(tmp_path):
    rows = json.dumps([trace("s", m, f"q{m}", f"a{m}") for m in range(3)])
    torn = tmp_path / "torn.json"
    torn.write_text(rows[:-40], encoding="utf-8")
    reading = read(torn, tmp_path)
    assert texts(reading) == {"s": ["q0", "a0", "q1", "a1"]}
    assert [reason for _, reason, _ in reading.unreadable] == ["record 3: torn: the record has no end"]
    packed = tmp_path / "log.json.gz"
    packed.write_bytes(gzip.compress(rows.encode()))
    assert len(texts(read(packed, tmp_path))["s"]) == 6


def test_gathering_twice_gives_the_file_of_the_first_time_and_leaves_nothing_else(tmp_path):
    log_path = tmp_path / "log.jsonl"
    log_path.write_text("".join(json.dumps(r) + "\n" for r in scattered(3, 3)), encoding="utf-8")
    (log,) = discover([str(log_path)])
    work = tmp_path / "work"
    first = plan_parts(log, "langfuse", number=0, work=work)
    assert [path.name for path in work.iterdir()] == [first[0].only.data_path.name]
    assert gathered(log, load_format("langfuse"), iter(()), work) == first[0].only.data_path
    other = plan_parts(log, "langfuse", number=0, work=tmp_path / "other")
    assert other[0].only.data_path.read_bytes() == first[0].only.data_path.read_bytes()


def test_a_long_chat_whose_calls_each_repeat_it_is_gathered_in_little_memory(tmp_path):
    whole = said(*(f"message {i} of a long chat, with some words that fill it" for i in range(800)))
    path = tmp_path / "log.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for i in range(0, 800, 2):
            file.write(json.dumps(trace("s", i, whole[: i + 1], whole[i + 1]["content"])) + "\n")
    (log,) = discover([str(path)])
    (part,) = plan_parts(log, "langfuse", number=0, work=tmp_path / "work")
    assert sum(piece.n_records for piece in part.slices) == 1


@pytest.mark.parametrize("name", ["langfuse", "otel-genai", "phoenix"])
def test_spans_are_what_the_contract_says(name):
    fmt = load_format(name)
    with connect() as con:
        columns = ", ".join(f'"{n}" {t}' for n, t in fmt.columns.items())
        con.execute(f"create temp table source (record bigint, raw varchar, {columns})")
        rows = con.execute(f"describe {fmt.sql}").fetchall()
    assert {row[0]: row[1].replace('"', "") for row in rows} == {n: t.replace('"', "") for n, t in SPAN.items()}


def test_parquet_is_refused(tmp_path):
    path = tmp_path / "log.parquet"
    duckdb.sql(
        f"copy (select 's' as sessionId, '1' as timestamp, 'a' as input, 'b' as output, 'u' as userId) to '{path}'"
    )
    with pytest.raises(UserError, match="JSON lines"):
        read(path, tmp_path)


def test_own_format_with_sessions(tmp_path):
    own = tmp_path / "own.sql"
    own.write_text(
        "-- sessions: a line each\n-- columns:\n--   chat VARCHAR\n--   day VARCHAR\n--   q CONTENT\n--   a CONTENT\n"
        "select chat as session, day as trace, read_timestamp(day) as moment, trace_messages(trace_items(q, 'user')) as input,"
        " trace_messages(trace_items(a, 'assistant')) as output, record from source\n"
    )
    log = tmp_path / "log.jsonl"
    rows = [{"chat": "c", "day": f"2025-01-0{d}", "q": f"q{d}", "a": f"a{d}"} for d in (3, 1, 2)]
    log.write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert texts(read(log, tmp_path, str(own))) == {"c": ["q1", "a1", "q2", "a2", "q3", "a3"]}


def test_no_script_for_sessions():
    with pytest.raises(UserError, match="gathered"):
        compile_script(format_name="langfuse")


# Runs


def test_a_run_labels_from_ratings_and_counts_sessions(tmp_path):
    log = tmp_path / "langfuse.jsonl"
    odd = json.dumps(trace("odd-3", 9, {"args": [1, 2]}, {"total": 3}))
    log.write_text((make.DATA / "langfuse.jsonl").read_text(encoding="utf-8") + odd + "\n", encoding="utf-8")
    run = mine(tmp_path / "out", log)
    counts = run.manifest["counts"]
    assert (counts["records_read"], counts["rejects"]) == (4, 1)
    labels = {turn["user_text"]: (turn["label"], turn["decided_by"], turn["judge_reason"]) for turn in run["turns"]}
    assert labels["That is wrong, green tea does have caffeine."] == ("dsat", "dataset", "user-feedback: wrong")
    assert labels["And how long does it bake?"][:2] == ("sat", "dataset")
    assert [row["raw"][:20] for row in run["rejects"]] == ['{"session": "odd-3",']


def test_a_changed_option_gathers_the_sessions_of_a_finished_run_again(tmp_path):
    packed = tmp_path / "phoenix.jsonl.gz"
    packed.write_bytes(gzip.compress((make.DATA / "phoenix.jsonl").read_bytes()))
    logs = [make.DATA / "langfuse.jsonl", packed, make.DATA / "otel_genai.jsonl"]
    out = tmp_path / "out"
    mine(out, *logs)
    mine(out, "--update", "--no-redact")
    assert not (out / ".dsat" / "unpacked").exists()
    updated = digests(out)
    mine(out, *logs, "--no-redact", "--fresh")
    assert updated == digests(out)


def test_a_session_in_two_files_is_refused(tmp_path):
    for name, minute in (("a", 1), ("b", 2)):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(trace("s", minute, f"q{minute}", "a")) + "\n")
    done = miner("mine", tmp_path / "a.jsonl", tmp_path / "b.jsonl", "-o", tmp_path / "out", ok=False)
    assert done.returncode == 2
    assert 'session "s" lies in' in done.stderr
    assert "put these files into one" in done.stderr


def test_inspect_shows_turns_of_sessions():
    (log,) = discover([str(make.DATA / "phoenix.jsonl")])
    found = inspect_log(log)
    assert (found.format, found.records, found.exact, found.counts["follow_up_turns"]) == ("phoenix", 3, "counted", 2)
