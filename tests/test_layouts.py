"""Preference tables in the layouts of others."""

from __future__ import annotations

import gzip
import json
import os
import subprocess

import pytest
import zstandard

from dsat_miner.errors import UserError
from dsat_miner.layouts import TARGETS, export
from tests.support.cli import command, environment, miner

KEYS = {
    ("drift-jsonl", "drift_rows"): ["prompt", "rejected", "user_preference"],
    ("drift-jsonl", "seed_pairs"): ["prompt", "chosen", "rejected"],
    ("trl-jsonl", "seed_pairs"): ["prompt", "chosen", "rejected"],
    ("trl-jsonl", "unpaired"): ["prompt", "completion", "label"],
    ("trl-jsonl", "sat"): ["prompt", "completion"],
    ("wildfeedback", "seed_pairs"): ["conversations", "chosen", "rejected"],
}


def rows_of(path, to):
    text = path.read_text(encoding="utf-8")
    return json.loads(text) if to == "wildfeedback" else [json.loads(line) for line in text.split("\n")[:-1]]


@pytest.mark.parametrize(("to", "table"), KEYS)
def test_rows_have_the_layouts_keys_in_order(real, tmp_path, to, table):
    n_rows = export(real.out, to, tmp_path / "x", table=table)
    rows = rows_of(tmp_path / "x", to)
    assert n_rows == len(rows) == len(real[table])
    assert all(list(row) == KEYS[to, table] for row in rows)
    assert list(tmp_path.iterdir()) == [tmp_path / "x"]


def test_every_layout_is_covered():
    assert {(to, table) for to, target in TARGETS.items() for table in target.models} == set(KEYS)


@pytest.mark.parametrize("to", TARGETS)
def test_the_first_table_is_the_default(real, tmp_path, to):
    export(real.out, to, tmp_path / "one")
    export(real.out, to, tmp_path / "two", table=next(iter(TARGETS[to].models)))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_texts_are_those_of_the_table_and_in_its_order(real, tmp_path):
    export(real.out, "drift-jsonl", tmp_path / "x")
    wanted = sorted(real["drift_rows"], key=lambda row: row["split"] == "test")
    found = rows_of(tmp_path / "x", "drift-jsonl")
    assert found == [{k: row[k] for k in ("prompt", "rejected", "user_preference")} for row in wanted]


def test_a_pipe_takes_the_rows_and_stays_one(real, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with (tmp_path / "heard").open("wb") as heard, subprocess.Popen(["cat", pipe], stdout=heard) as reader:
        try:
            miner("export", real.out, "--to", "drift-jsonl", "-o", pipe)
            reader.wait(60)
        finally:
            reader.kill()  # it would wait for ever where nobody has opened the pipe
    export(real.out, "drift-jsonl", tmp_path / "file")
    assert (tmp_path / "heard").read_bytes() == (tmp_path / "file").read_bytes()
    assert pipe.is_fifo()


def test_splits_make_up_the_whole(real, tmp_path):
    counts = {
        s: export(real.out, "trl-jsonl", tmp_path / s, table="unpaired", split=s) for s in ("train", "test", "all")
    }
    assert counts["train"] == sum(row["split"] == "train" for row in real["unpaired"])
    assert counts["all"] == counts["train"] + counts["test"]
    whole = (tmp_path / "train").read_bytes() + (tmp_path / "test").read_bytes()
    assert (tmp_path / "all").read_bytes() == whole


def test_packed_files_hold_the_same_and_equal_bytes(real, tmp_path):
    for name in ("x.jsonl", "x.jsonl.gz", "x.jsonl.zst", "y.jsonl.gz"):
        export(real.out, "drift-jsonl", tmp_path / name)
    plain = (tmp_path / "x.jsonl").read_bytes()
    assert gzip.decompress((tmp_path / "x.jsonl.gz").read_bytes()) == plain
    with (tmp_path / "x.jsonl.zst").open("rb") as packed:
        assert zstandard.ZstdDecompressor().stream_reader(packed).read() == plain
    assert (tmp_path / "x.jsonl.gz").read_bytes() == (tmp_path / "y.jsonl.gz").read_bytes()


def test_wildfeedback_names_its_speakers(real, tmp_path):
    export(real.out, "wildfeedback", tmp_path / "w.json")
    pairs = sorted(real["seed_pairs"], key=lambda row: row["split"] == "test")
    for row, pair in zip(rows_of(tmp_path / "w.json", "wildfeedback"), pairs, strict=True):
        assert [m["value"] for m in row["conversations"]] == [m["content"] for m in pair["prompt"]]
        assert row["chosen"] == {"from": "gpt", "value": pair["chosen"][0]["content"]}
        assert row["rejected"]["value"] == pair["rejected"][0]["content"]


def test_a_table_without_rows_is_an_empty_file(hand, tmp_path):
    empty = [s for s in ("train", "test") if not any(row["split"] == s for row in hand["seed_pairs"])]
    for split in empty:
        assert export(hand.out, "drift-jsonl", tmp_path / "x", table="seed_pairs", split=split) == 0
        assert (tmp_path / "x").read_bytes() == b""
        export(hand.out, "wildfeedback", tmp_path / "w", split=split)
        assert json.loads((tmp_path / "w").read_text()) == []


def test_a_pipe_that_closes_is_no_trace(real):
    line = command("export", real.out, "--to", "drift-jsonl", "-o", "-")
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()) as process:
        assert process.stdout.read(10) == b'{"prompt":'
        process.stdout.close()  # as `head -c 10` does
        said = process.stderr.read().decode()
    assert (said, process.returncode) == ("", 1)  # not all was written


def test_standard_output_holds_the_rows_alone(real, tmp_path):
    export(real.out, "trl-jsonl", tmp_path / "x", table="sat")
    done = miner("export", real.out, "--to", "trl-jsonl", "--table", "sat", "-o", "-")
    assert done.stdout == (tmp_path / "x").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("to", "table", "split", "words"),
    [
        ("csv", None, "all", "drift-jsonl, trl-jsonl, wildfeedback"),
        ("drift-jsonl", "sat", "all", "--to trl-jsonl"),
        ("trl-jsonl", "drift_rows", "all", "--to drift-jsonl"),
        ("wildfeedback", "unpaired", "all", "seed_pairs"),
        ("trl-jsonl", "turns", "all", "seed_pairs, unpaired, sat"),
        ("trl-jsonl", None, "dev", "train, test, all"),
    ],
)
def test_what_does_not_go_together_is_refused(hand, tmp_path, to, table, split, words):
    with pytest.raises(UserError, match=words):
        export(hand.out, to, tmp_path / "x", table=table, split=split)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["no/such/folder.jsonl", "."])
def test_a_place_that_cannot_be_written(hand, tmp_path, place):
    with pytest.raises(UserError, match="folder"):
        export(hand.out, "drift-jsonl", tmp_path / place)


def test_the_runs_own_files_are_safe(hand):
    with pytest.raises(UserError, match="own files"):
        export(hand.out, "drift-jsonl", hand.out / "preference" / "drift_rows" / "train-00000.parquet")
