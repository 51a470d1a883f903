"""Options of `dsat-miner mine`: thresholds, definitions, caps, filters, splits, labels, rules."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.support import make
from tests.support.cli import EXPORTS, ROOT, Run, labelled, mine, miner

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def slice_log(tmp_path_factory) -> Path:
    return make.sharegpt_slice(tmp_path_factory.mktemp("slice") / "slice.jsonl", 300)


@pytest.fixture(scope="module")
def plain(slice_log) -> Run:
    """The slice with all defaults."""
    return mine(slice_log.parent / "out", slice_log)


def test_threshold_moves_turns_out(real, real_log, tmp_path):
    strict = mine(tmp_path / "out", real_log, "--min-p-dsat", "0.9")
    keys = [(t["conversation_id"], t["message_index"]) for t in labelled(strict, "dsat")]
    assert set(keys) < {(t["conversation_id"], t["message_index"]) for t in labelled(real, "dsat", "mixed")}
    assert all(turn["p_dsat"] >= 0.9 for turn in labelled(strict, "dsat"))


def test_strict_definition_finds_no_more_than_broad(plain, slice_log, tmp_path):
    assert plain.manifest["config"]["decide"]["definition"] == "broad"
    strict = mine(tmp_path / "strict", slice_log, "--definition", "strict")
    assert 0 < len(labelled(strict, "dsat")) < len(labelled(plain, "dsat"))


def test_moved_on_adds_pairs(plain, slice_log, tmp_path):
    assert plain.manifest["config"]["export"]["pairs"] == "strict"
    moved = mine(tmp_path / "moved", slice_log, "--pairs", "moved-on")
    assert len(moved["seed_pairs"]) > len(plain["seed_pairs"])
    keys = {(row["conversation_id"], row["message_index"]) for row in moved["seed_pairs"]}
    assert {(row["conversation_id"], row["message_index"]) for row in plain["seed_pairs"]} <= keys


def test_caps_and_limits_are_kept_and_counted(slice_log, tmp_path):
    run = mine(
        tmp_path / "out",
        slice_log,
        "--max-prompt-chars",
        2000,
        "--max-rows-per-chat",
        1,
        "--limit-per-kind",
        3,
    )
    for export in EXPORTS:
        rows = run[export]
        assert all(sum(len(m["content"]) for m in row["prompt"]) <= 2000 for row in rows)
        assert max(Counter(row["split_key"] for row in rows).values(), default=0) <= 1
        counts = run.manifest["counts"]["exports"][export]
        assert counts["eligible"] == counts["rows"] + counts["dropped"]
    first_kinds = Counter(row["kinds"][0] for row in run["drift_rows"] if row["kinds"])
    assert max(first_kinds.values()) <= 3
    assert len({row["reason"] for row in run["dropped"]} - {"no_follow_up"}) >= 3


def test_where_sees_the_conversation(slice_log, tmp_path):
    run = mine(tmp_path / "out", slice_log, "--where", "len(messages) <= 6 and not has_tools; -- short")
    assert run["conversations"]
    kept = {row["conversation_id"]: len(row["messages"]) for row in run["conversations"]}
    assert max(kept[turn["conversation_id"]] for turn in run["turns"]) <= 6
    assert all(kept[row["conversation_id"]] <= 6 for export in EXPORTS for row in run[export])


def test_languages_and_toxic_filters(logs, tmp_path):
    run = mine(tmp_path / "out", logs / "wildchat.parquet", "--languages", "en,de", "--drop-toxic")
    assert {row["conversation_id"] for export in EXPORTS for row in run[export]} <= {
        c * 16 for c in ("11", "22", "55", "66")
    }
    assert not {turn["language"] for turn in run["turns"]} - {"en", "de", None}


def test_split_by_user_keeps_a_user_together(logs, tmp_path):
    run = mine(tmp_path / "out", logs / "wildchat.parquet", "--split-by", "user", "--test-fraction", "0.5")
    keys = {row["split_key"] for export in EXPORTS for row in run[export]}
    assert len(keys) == 1
    assert len({row["split"] for row in run["drift_rows"]}) == 1


def test_more_data_moves_no_row_to_the_other_split(plain, real):
    large = {(row["conversation_id"], row["message_index"]): row["split"] for row in real["unpaired"]}
    common = [row for row in plain["unpaired"] if (row["conversation_id"], row["message_index"]) in large]
    assert len(common) > 20
    assert all(row["split"] == large[row["conversation_id"], row["message_index"]] for row in common)


def test_human_labels_win(logs, tmp_path):
    labels = tmp_path / "human.jsonl"
    rows = [
        {"conversation_id": "Zp81mMd_0", "message_index": 3, "label": "dsat", "kinds": ["revision"]},
        {"conversation_id": "tKq3vWz_0", "message_index": 2, "label": "neutral", "kinds": ["revision"]},
        {"conversation_id": "absent", "message_index": 2, "label": "sat"},
    ]
    labels.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = miner("mine", logs / "sharegpt.json", "-o", tmp_path / "out", "--labels", labels)
    assert "human.jsonl: 2 of 3 labels decide a turn; 1 match no turn of the run" in done.stderr
    run = Run(tmp_path / "out")
    assert all(turn["kinds"] == [] for turn in labelled(run, "neutral"))
    found = {(t["conversation_id"], t["message_index"]): (t["label"], t["decided_by"]) for t in run["turns"]}
    assert found["Zp81mMd_0", 3] == ("dsat", "human")
    assert found["tKq3vWz_0", 2] == ("neutral", "human")
    assert found["tKq3vWz_0", 4] == ("sat", "rules")


def test_a_rule_of_the_user_decides(logs, tmp_path):
    rules = tmp_path / "rules" / "en"
    rules.mkdir(parents=True)
    (rules / "cherry.sql").write_text(
        "-- id: en.revision.cherry\n-- polarity: dsat\n-- kind: revision\n-- weight: 6\n"
        "-- description: Asks about a cherry tree.\n-- hit: And a cherry tree?\n-- hit: What of the cherry tree\n"
        "-- miss: And a plum tree?\n-- miss: Thanks\nsays(' cherry tree ')\n",
        encoding="utf-8",
    )
    run = mine(tmp_path / "out", logs / "sharegpt.json", "--rules", tmp_path / "rules")
    turn = next(t for t in run["turns"] if (t["conversation_id"], t["message_index"]) == ("Zp81mMd_0", 3))
    assert turn["label"] == "dsat"
    assert "en.revision.cherry" in turn["rules"]
    assert turn["evidence"] in "And a cherry tree?"


def test_timestamps_are_kept(hand):
    turn = next(t for t in hand["turns"] if t["conversation_id"] == "11" * 16)
    assert turn["timestamp"].replace(tzinfo=UTC) == datetime(2023, 5, 2, 8, 30, tzinfo=UTC)
    assert turn["model"] == "gpt-4-0314"


def test_inputs_are_never_touched(real_log, real):
    assert real.out.is_dir()
    assert real_log.read_bytes() == make.sharegpt_bytes(12_000_000)


def test_update_says_which_options_change_those_that_were_not_given_again_too(tmp_path):
    log, out = ROOT / "examples" / "sample_chats.jsonl", tmp_path / "out"
    miner("mine", log, "-o", out, "--min-p-dsat", "0.7")
    done = miner("mine", log, "-o", out, "--definition", "strict", "--update")
    assert "definition was broad, is strict; min_p_dsat was 0.7, is 0." in done.stderr
    assert "min_p_dsat was" not in miner("mine", log, "-o", out, "--definition", "strict", "--update").stderr
