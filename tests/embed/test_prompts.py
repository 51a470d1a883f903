"""`--near-duplicates`: prompts that nearly repeat an earlier one leave the exports, counted and named."""

from __future__ import annotations

import json

import numpy as np
import pytest

from dsat_miner.embed.encoder import Encoder
from dsat_miner.options import MineOptions
from dsat_miner.running.mining import mine as mine_here
from dsat_miner.running.resources import Resources
from tests.support import make
from tests.support.cli import EXPORTS, digests, dropped, mine, miner

REPLY = "The harbour lies below the old town, and fishing boats leave it at dawn."


def chat(name, request, *, opening=None):
    """A chat whose last turn complains about the reply to `request`."""
    said = [opening, "Two towns share the bay.", request] if opening else [request]
    messages = [{"role": ("user", "assistant")[at % 2], "content": text} for at, text in enumerate(said)]
    messages += [{"role": "assistant", "content": REPLY}, {"role": "user", "content": "No, that's wrong, try again"}]
    return {"id": name, "messages": messages}


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    folder = tmp_path_factory.mktemp("near")
    asked = "Tell me everything about the harbour of the old town and the boats that leave it at dawn"
    chats = [
        chat("first", asked),
        chat("again", asked + "."),
        chat("other", "0123456789 9876543210 @@@@ #### 55555"),
        chat("go-on-1", "go on", opening=asked),
        chat("go-on-2", "go on", opening="@@@@ 0123456789 ############ 777777777777777777777777777777"),
    ]
    path = folder / "log.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in chats), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def out(log, encoder, tmp_path_factory):
    return mine(tmp_path_factory.mktemp("out") / "out", log, "--near-duplicates", "0.999", "--encoder", encoder)


def test_the_earliest_stays_and_the_others_are_counted(out):
    kept = {row["conversation_id"] for row in out["drift_rows"]}
    near = {row["conversation_id"] for row in dropped(out, "drift_rows") if row["reason"] == "near_duplicate_prompt"}
    assert {"first", "other"} <= kept
    assert "again" in near
    entry = out.manifest["counts"]["exports"]["drift_rows"]
    assert entry["reasons"]["near_duplicate_prompt"] == len(near)
    assert entry["eligible"] == entry["rows"] + entry["dropped"]


def test_what_is_left_out_is_near_what_stays(out, encoder):
    def vector(name):
        said = [m["content"] for m in out.conversations[name]["messages"] if m["role"] == "user"][:-1]
        text = said[0] if len(said) == 1 else f"{said[0]}\n{said[-1]}"
        [found] = Encoder.find(str(encoder)).encode([text], threads=1).astype(np.float32)
        return found / np.linalg.norm(found)

    kept = [vector(row["conversation_id"]) for row in out["drift_rows"]]
    for row in dropped(out, "drift_rows"):
        assert max(float(v @ vector(row["conversation_id"])) for v in kept) >= 0.998
    for at, one in enumerate(kept):
        assert all(float(one @ other) < 0.9995 for other in kept[:at])


def test_without_the_option_all_stay(log, tmp_path):
    run = mine(tmp_path / "out", log)
    assert len(run["drift_rows"]) == 5
    assert all(row["reason"] != "near_duplicate_prompt" for name in EXPORTS for row in dropped(run, name))


def test_one_core_or_two_and_taken_up_later_the_bytes_are_the_same(log, out, encoder, tmp_path):
    options = ("--near-duplicates", "0.999", "--encoder", encoder)
    mine(tmp_path / "two", log, *options, "--threads", "2")
    mine(tmp_path / "later", log)
    miner("mine", "-o", tmp_path / "later", "--update", *options)
    expected = {name: digest for name, digest in digests(out.out).items() if not name.endswith((".yaml", ".sql"))}
    for folder in ("two", "later"):
        found = digests(tmp_path / folder)
        assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize("value", ["0.5", "1.2", "-1"])
def test_a_cosine_that_means_nothing_is_refused(log, tmp_path, value):
    done = miner("mine", log, "-o", tmp_path / "out", "--near-duplicates", value, ok=False)
    assert done.returncode == 2
    assert f"--near-duplicates {value}" in done.stderr


def test_a_chat_of_thousands_of_turns_fits_the_memory_of_any_other(encoder, head, tmp_path):
    turns = 2000
    log = make.endless_chat(tmp_path / "long.jsonl", turns)
    options = MineOptions(classify=True, encoder=str(encoder), head=head, near_duplicates=0.99)
    small = Resources(threads=1, memory_limit=512 << 20)
    counts = mine_here([str(log)], tmp_path / "out", options, resources=small)["counts"]
    assert counts["turns_by_decided_by"] == {"classifier": turns - 1}
    entry = counts["exports"]["unpaired"]
    assert entry["reasons"]["near_duplicate_prompt"] > 0
    assert entry["eligible"] == entry["rows"] + entry["dropped"]
