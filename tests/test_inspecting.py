"""What is in a log, before it is mined."""

from __future__ import annotations

import gzip
import json

import pytest

from dsat_miner import inspecting
from dsat_miner.errors import UserError
from dsat_miner.inspecting import inspect_log
from dsat_miner.reading.inputs import discover
from tests.support import make
from tests.support.cli import miner, write_chats


def look(path, **options):
    (log,) = discover([str(path)])
    return inspect_log(log, **options)


@pytest.fixture
def small(monkeypatch):
    """Read 50 kB at first, 400 kB if that holds no record, and count nothing beyond 100 kB."""
    monkeypatch.setattr(inspecting, "HEADS", (50_000, 400_000))
    monkeypatch.setattr(inspecting, "COUNTED", 100_000)


def test_counts_are_those_of_a_run(hand, logs):
    for path in sorted(logs.iterdir()):
        found = look(path)
        stored = [row for row in hand["conversations"] if row["source_file"].endswith(path.name)]
        turns = [row for row in hand["turns"] if row["source_file"].endswith(path.name)]
        assert found.counts["with_follow_up"] + found.counts["with_siblings"] >= len(stored)
        assert found.counts["follow_up_turns"] == len(turns)
        assert found.exact == "counted"


def test_real_slice_has_every_record_and_the_torn_one(real, real_log):
    found = look(real_log)
    assert found.records == real.manifest["counts"]["records_read"]
    assert found.counts["unreadable"] == 1
    assert found.counts["follow_up_turns"] == len(real["turns"])
    assert found.facets["roles"].keys() >= {"user", "assistant"}
    assert next(iter(found.facets["languages"])) == "en"


@pytest.mark.parametrize("shape", ["jsonl", "json"])
def test_of_a_large_file_the_start_is_read(small, tmp_path, shape):
    records = make.sharegpt_records(80)
    path = tmp_path / f"log.{shape}"
    text = "\n".join(map(json.dumps, records)) if shape == "jsonl" else json.dumps(records)
    path.write_text(text, encoding="utf-8")
    found = look(path)
    assert found.exact == "estimated"
    assert found.bytes_read <= 50_000
    assert 0 < found.records_read < 80
    assert found.counts["unreadable"] == 0  # the record that the cut went through is none
    assert found.counts["chats"] == found.records_read
    assert 40 <= found.records <= 160


@pytest.mark.parametrize("shape", ["jsonl", "json"])
def test_medium_files_are_counted_to_their_end(small, monkeypatch, tmp_path, shape):
    monkeypatch.setattr(inspecting, "COUNTED", 10**9)
    records = make.sharegpt_records(80)
    path = tmp_path / f"log.{shape}"
    path.write_text("\n\n".join(map(json.dumps, records)) if shape == "jsonl" else json.dumps(records))
    found = look(path)
    assert (found.records, found.exact) == (80, "counted")
    assert found.records_read < 80


def test_packed_text_gives_a_lower_bound(small, tmp_path):
    text = "\n".join(map(json.dumps, make.sharegpt_records(80)))
    path = tmp_path / "log.jsonl.gz"
    path.write_bytes(gzip.compress(text.encode()))
    found = look(path)
    assert found.exact == "at least"
    assert found.records == found.records_read < 80


def test_a_first_record_that_is_longer_than_the_first_look(small, tmp_path):
    log = write_chats(
        tmp_path,
        {"a": [("user", "x" * 200_000), ("assistant", "Yes."), ("user", "Thanks!")], "b": [("user", "Hi")]},
    )
    found = look(log)
    assert found.counts["follow_up_turns"] == 1


def test_parquet_is_counted_from_its_footer(tmp_path):
    found = look(make.wildchat(tmp_path))
    assert found.format == "wildchat"
    assert found.exact == "counted"
    assert "conversation.role" in found.keys


def test_samples_are_redacted_unless_told_otherwise(tmp_path):
    log = write_chats(tmp_path, {"a": [("user", "Hi"), ("assistant", "Ho"), ("user", "write to kim@mail.example now")]})
    assert "kim@mail.example" not in look(log).samples[0]["follow_up"]
    assert "kim@mail.example" in look(log, redact=False).samples[0]["follow_up"]


def test_samples_are_of_different_chats_and_the_same_each_time(real_log):
    one, two = look(real_log).samples, look(real_log).samples
    assert one == two
    assert len({row["conversation_id"] for row in one}) == 5


def test_records_without_ids_and_twins(tmp_path):
    chat = {"messages": [{"role": r, "content": r} for r in ("user", "assistant", "user")]}
    path = tmp_path / "log.jsonl"
    path.write_text("\n".join([json.dumps(chat)] * 3))
    found = look(path)
    assert found.counts["follow_up_turns"] == 3
    assert len({row["conversation_id"] for row in found.samples}) == 3


def test_nothing_is_left_behind(tmp_path, monkeypatch):
    temp = tmp_path / "temp"
    temp.mkdir()
    monkeypatch.setenv("TMPDIR", str(temp))
    monkeypatch.setattr("tempfile.tempdir", None)
    folder = tmp_path / "logs"
    folder.mkdir()
    make.sharegpt_slice(folder / "log.jsonl", 20)
    look(folder / "log.jsonl")
    assert list(temp.iterdir()) == []
    assert [path.name for path in folder.iterdir()] == ["log.jsonl"]


def test_a_named_format_and_an_unknown_one(tmp_path):
    log = write_chats(tmp_path, {"a": [("user", "Hi"), ("assistant", "Ho"), ("user", "Hm")]})
    assert look(log, format_name="messages").format == "messages"
    with pytest.raises(UserError, match="nothing-such"):
        look(log, format_name="nothing-such")


def test_one_bad_file_does_not_hide_the_others(tmp_path):
    good = write_chats(tmp_path, {"a": [("user", "Hi"), ("assistant", "Ho"), ("user", "Hm")]})
    done = miner("inspect", make.DATA / "unknown.json", good, ok=False)
    assert done.returncode == 2
    assert "unknown.json" in done.stderr
    assert "chats.jsonl" in done.stdout
    assert "messages" in done.stdout
