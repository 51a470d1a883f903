"""The exports of `dsat-miner mine`: shapes, pairs worked out a second time, filters, duplicates, splits."""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter, defaultdict

import pytest

from tests.support.cli import EXPORTS, Run, dropped, mine, reply_before, squeezed, write_chats

ROLES = {"system", "developer", "user", "assistant"}


def is_messages(value: object) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(set(m) == {"role", "content"} and m["role"] in ROLES and isinstance(m["content"], str) for m in value)
    )


@pytest.mark.parametrize("export", EXPORTS)
def test_rows_are_conversational(run, export):
    for row in run[export]:
        assert is_messages(row["prompt"])
        assert row["prompt"][-1]["role"] == "user"
        for side in {"chosen", "rejected", "completion"} & set(row):
            assert is_messages(row[side])
            assert [m["role"] for m in row[side]] == ["assistant"]
            assert row[side][0]["content"].strip()
        if "user_preference" in row and row["user_preference"] is not None:
            assert row["user_preference"]["role"] == "user"
            assert isinstance(row["user_preference"]["content"], str)


@pytest.mark.parametrize("export", EXPORTS)
def test_rows_say_their_length_and_source(run, export):
    for row in run[export]:
        sides = [m for side in ("prompt", "chosen", "rejected", "completion") for m in row.get(side) or []]
        assert row["n_chars"] == sum(len(m["content"]) for m in sides)
        conversation = run.conversations[row["conversation_id"]]
        assert row["source_file"] == conversation["source_file"]
        assert row["model"] == conversation["model"]


def mined(rows: list[dict]) -> list[dict]:
    """Leave out regenerated siblings, which are pairs without a feedback turn."""
    return [row for row in rows if row.get("pair_source") != "regeneration"]


@pytest.mark.parametrize(
    ("export", "side"), [("drift_rows", "rejected"), ("unpaired", "completion"), ("sat", "completion")]
)
def test_row_is_its_turn(run, export, side):
    wanted = {"drift_rows": {"dsat"}, "sat": {"sat"}, "unpaired": {"dsat", "sat"}}[export]
    turns = {(t["conversation_id"], t["message_index"]): t for t in run["turns"]}
    for row in run[export]:
        turn = turns[row["conversation_id"], row["message_index"]]
        assert turn["label"] in wanted
        messages = run.conversations[row["conversation_id"]]["messages"]
        start, reply = reply_before(messages, row["message_index"])
        assert squeezed(row[side][0]["content"]) == squeezed(reply)
        assert [squeezed(m["content"]) for m in row["prompt"]] == [squeezed(m["content"]) for m in messages[:start]]
        if export == "unpaired":
            assert row["label"] is (turn["label"] == "sat")
        if export == "drift_rows":
            assert squeezed(row["user_preference"]["content"]) == squeezed(turn["user_text"])


def seed_candidates(run: Run) -> dict[tuple[str, int], tuple[str, str, int]]:
    """Work out the rank-1 seed pairs from labels and messages alone: (chat, DSAT turn) → rejected, chosen, start."""
    by_chat = defaultdict(list)
    for turn in run["turns"]:
        by_chat[turn["conversation_id"]].append(turn)
    pairs = {}
    for chat, turns in by_chat.items():
        messages = run.conversations[chat]["messages"]
        for one, two in itertools.pairwise(sorted(turns, key=lambda t: t["message_index"])):
            if (one["label"], two["label"]) == ("dsat", "sat"):
                start, rejected = reply_before(messages, one["message_index"])
                chosen = reply_before(messages, two["message_index"])[1]
                pairs[chat, one["message_index"]] = (squeezed(rejected), squeezed(chosen), start)
    return pairs


def test_seed_pairs_are_dsat_then_sat_on_one_request(run):
    candidates = seed_candidates(run)
    rows = mined(run["seed_pairs"])
    assert rows
    for row in rows:
        key = row["conversation_id"], row["message_index"]
        rejected, chosen, start = candidates[key]
        assert squeezed(row["rejected"][0]["content"]) == rejected
        assert squeezed(row["chosen"][0]["content"]) == chosen
        messages = run.conversations[row["conversation_id"]]["messages"]
        assert [squeezed(m["content"]) for m in row["prompt"]] == [squeezed(m["content"]) for m in messages[:start]]
        assert row["pair_rank"] == 1
        assert row["user_preference"]["content"].startswith(messages[row["message_index"]]["content"][:50])


def test_no_seed_pair_is_lost_without_a_reason(run):
    written = {(row["conversation_id"], row["message_index"]) for row in mined(run["seed_pairs"])}
    left_out = {(row["conversation_id"], row["message_index"]) for row in dropped(run, "seed_pairs")}
    lost = [key for key in seed_candidates(run) if key not in written | left_out]
    assert lost == []


def test_hand_written_seed_pairs(hand):
    pairs = {row["conversation_id"]: row for row in hand["seed_pairs"] if row["pair_source"] != "regeneration"}
    assert {"tKq3vWz_0", "gEo9s1A_0", "msg-001", "ab12" * 8, "h-good"} <= set(pairs)
    row = pairs["ab12" * 8]
    assert row["prompt"] == [{"role": "user", "content": "Name a fruit that starts with the letter k."}]
    assert row["rejected"] == [{"role": "assistant", "content": "Banana"}]
    assert row["chosen"] == [{"role": "assistant", "content": "Kiwi"}]
    assert row["user_preference"] == {"role": "user", "content": "Wrong. Banana starts with b."}


def test_incomplete_context_and_tools_stay_out(hand):
    out = {
        key
        for key, row in hand.conversations.items()
        if not row["context_complete"] or row["has_tools"] or row["has_parts"]
    }
    assert {"tKq3vWz_6", "msg-002", "msg-003", "msg-007", "h-first"} <= out
    assert "msg-004" not in out
    for export in EXPORTS:
        assert not out & {row["conversation_id"] for row in hand[export]}


@pytest.mark.parametrize("export", EXPORTS)
def test_same_prompt_comes_once(run, export):
    prompts = Counter(json.dumps(row["prompt"]) for row in mined(run[export]))
    assert [prompt for prompt, times in prompts.items() if times > 1] == []


def test_of_equal_prompts_the_earliest_stays(hand):
    kept = {row["conversation_id"] for row in hand["drift_rows"]}
    assert "11" * 16 in kept
    assert "66" * 16 not in kept
    reasons = {row["reason"] for row in dropped(hand, "drift_rows") if row["conversation_id"] == "66" * 16}
    assert any("dup" in reason for reason in reasons)


@pytest.mark.parametrize("export", EXPORTS)
def test_no_chat_is_in_both_splits(run, export):
    splits = defaultdict(set)
    for row in run[export]:
        assert row["split"] in {"train", "test"}
        splits[row["split_key"]].add(row["split"])
        splits[run.conversations[row["conversation_id"]]["chat_id"]].add(row["split"])
    assert [key for key, names in splits.items() if len(names) > 1] == []


def test_parts_of_a_chat_are_one_chat(hand, real):
    assert hand.conversations["tKq3vWz_0"]["chat_id"] == hand.conversations["tKq3vWz_6"]["chat_id"]
    for row in real["conversations"]:
        assert row["chat_id"] == re.sub(r"_\d+$", "", row["source_id"])


def test_no_more_rows_a_chat_than_the_cap(run):
    for export in EXPORTS:
        rows = Counter(run.conversations[row["conversation_id"]]["chat_id"] for row in run[export])
        assert max(rows.values(), default=0) <= 4


def test_chosen_passes_the_filters(run):
    for row in mined(run["seed_pairs"]):
        chosen = row["chosen"][0]["content"]
        assert squeezed(chosen) != squeezed(row["rejected"][0]["content"])
        assert not re.match(r"(?i)(i'm sorry|i am sorry|i apologi[sz]e|sorry[, ]|my apologies|apologies)", chosen)


def test_refusing_reply_is_dropped_as_unverified(tmp_path):
    chat = [
        ("user", "How do I kill a process that hangs on Linux?"),
        ("assistant", "I'm sorry, but I can't help with that request."),
        ("user", "That's wrong, this is about a computer program."),
        ("assistant", "Find its number with ps aux and run kill with that number."),
        ("user", "Perfect, thank you!"),
        ("assistant", "You're welcome."),
    ]
    run = mine(tmp_path / "out", write_chats(tmp_path, {"refused": chat}))
    assert run["drift_rows"] == []
    assert "refusal_unverified" in {row["reason"] for row in run["dropped"]}
