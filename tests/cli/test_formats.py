"""Every format through the command line, from a file on disk: detection, roles, flags, labels, pairs."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest
import zstandard

from tests.support import make
from tests.support.cli import Run, mine, miner, query, squeezed

if TYPE_CHECKING:
    from pathlib import Path

# file → (format, records read, stored conversations, follow-up turns); UltraFeedback has no follow-ups, but siblings
FORMATS = {
    "wildchat.parquet": ("wildchat", 6, 5, 8),
    "lmsys.parquet": ("lmsys", 4, 3, 4),
    "sharegpt.json": ("sharegpt", 6, 5, 8),
    "sharegpt.jsonl": ("sharegpt", 3, 3, 4),
    "messages.jsonl": ("messages", 10, 9, 13),
    "conversations.json": ("chatgpt-export", 4, 3, 4),
    "sat_dsat_annotation.json": ("wildfeedback", 4, None, None),
    "wildfeedback.json": ("wildfeedback", 2, None, None),
    "langfuse.jsonl": ("langfuse", 3, 2, 3),
    "langfuse_observations.jsonl": ("langfuse", 1, 1, 1),
    "phoenix.jsonl": ("phoenix", 3, 2, 2),
    "phoenix_frame.jsonl": ("phoenix", 1, 1, 1),
    "otel_genai.jsonl": ("otel-genai", 4, 1, 1),
    "ultrafeedback.jsonl": ("ultrafeedback", 2, 2, 0),
    "ultrafeedback_binarized.jsonl": ("ultrafeedback", 2, 2, 0),
}


def source(name: str, folder: Path) -> Path:
    """Return a hand-written log, making the Parquet ones."""
    makers = {"wildchat.parquet": make.wildchat, "lmsys.parquet": make.lmsys}
    return makers[name](folder) if name in makers else make.DATA / name


class Runs(dict[str, Run]):
    """Each hand-written log mined alone, its format found out, when a test first asks for it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def __missing__(self, name: str) -> Run:
        self[name] = mine(self.folder / f"out-{name}", source(name, self.folder))
        return self[name]


@pytest.fixture(scope="module")
def runs(tmp_path_factory) -> Runs:
    return Runs(tmp_path_factory.mktemp("formats"))


@pytest.mark.parametrize("name", [name for name, facts in FORMATS.items() if facts[2] is not None])
def test_records_conversations_and_turns(runs, name):
    _, records, conversations, turns = FORMATS[name]
    run = runs[name]
    assert run.manifest["counts"]["records_read"] == records
    assert run["rejects"] == []
    assert len(run["conversations"]) == conversations
    assert len(run["turns"]) == turns


@pytest.mark.parametrize("name", ["wildchat.parquet", "sharegpt.json", "messages.jsonl", "ultrafeedback.jsonl"])
def test_named_format_gives_the_same_as_auto(runs, name, tmp_path):
    named = mine(tmp_path / "out", source(name, tmp_path), "--format", FORMATS[name][0])
    for table in ("turns", "conversations", "seed_pairs", "drift_rows"):
        found, wanted = named[table], runs[name][table]
        assert [strip(row) for row in found] == [strip(row) for row in wanted]


def strip(row: dict) -> dict:
    """Leave out the path of the file."""
    return {key: value for key, value in row.items() if key != "source_file"}


@pytest.mark.parametrize("name", FORMATS)
def test_inspect_names_the_format_and_writes_nothing(name, tmp_path):
    path = source(name, tmp_path)
    before = sorted(tmp_path.rglob("*"))
    done = miner("inspect", path, cwd=tmp_path)
    assert FORMATS[name][0] in done.stdout
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("pack", ["gz", "zst"])
def test_packed_text_is_read(runs, pack, tmp_path):
    plain = (make.DATA / "sharegpt.jsonl").read_bytes()
    path = tmp_path / f"sharegpt.jsonl.{pack}"
    path.write_bytes(gzip.compress(plain) if pack == "gz" else zstandard.compress(plain))
    run = mine(tmp_path / "out", path)
    assert [strip(row) for row in run["turns"]] == [strip(row) for row in runs["sharegpt.jsonl"]["turns"]]


def test_folders_and_globs_are_read(runs, tmp_path):
    folder = tmp_path / "logs with 'quotes' and blanks"
    folder.mkdir()
    for name in ("sharegpt.json", "sharegpt.jsonl"):
        (folder / name).write_bytes((make.DATA / name).read_bytes())
    by_folder = mine(tmp_path / "one", folder)
    by_glob = mine(tmp_path / "two", folder / "*.json*")
    wanted = {
        row["conversation_id"] for name in ("sharegpt.json", "sharegpt.jsonl") for row in runs[name]["conversations"]
    }
    assert set(by_folder.conversations) == wanted
    assert set(by_glob.conversations) == wanted


# One format after the other


def test_wildchat_columns(runs):
    rows = runs["wildchat.parquet"].conversations
    assert rows["33" * 16]["toxic"] is True
    assert rows["11" * 16]["toxic"] is False
    assert rows["55" * 16]["model"] == "gpt-3.5-turbo-0301"
    assert [m["role"] for m in rows["22" * 16]["messages"]] == ["user", "assistant"] * 3


def test_lmsys_columns(runs):
    rows = runs["lmsys.parquet"].conversations
    assert rows["ab12" * 8]["model"] == "vicuna-13b"
    assert rows["cd34" * 8]["language"] == "pt"


def test_sharegpt_roles_parts_and_mid_chat_starts(runs):
    rows = runs["sharegpt.json"].conversations
    assert rows["Zp81mMd_0"]["messages"][0] == {"role": "system", "content": "You are a patient gardener."}
    assert rows["tKq3vWz_6"]["context_complete"] is False
    assert rows["tKq3vWz_0"]["context_complete"] is True
    assert [m["role"] for m in rows["nV0hTT4_0"]["messages"]] == ["user", "assistant"] * 2


def test_messages_content_may_be_null_or_parts(runs):
    rows = runs["messages.jsonl"].conversations
    assert rows["msg-002"]["has_tools"] is True
    assert {m["role"] for m in rows["msg-002"]["messages"]} == {"user", "assistant", "tool"}
    assert rows["msg-003"]["has_parts"] is True
    assert rows["msg-004"]["has_parts"] is False
    request = rows["msg-004"]["messages"][0]["content"]
    assert squeezed(request) == "Spell the word for a place with many books. One word only."
    assert rows["msg-005"]["messages"][0] == {"role": "developer", "content": "Answer with one number only."}
    assert rows["msg-007"]["context_complete"] is False


def test_messages_without_id_get_one_from_their_content(runs, tmp_path):
    unnamed = [key for key in runs["messages.jsonl"].conversations if not key.startswith("msg-")]
    assert len(unnamed) == 1
    lines = (make.DATA / "messages.jsonl").read_text(encoding="utf-8").splitlines()
    alone = tmp_path / "alone.jsonl"
    alone.write_text(next(line for line in lines if "luna" in line) + "\n", encoding="utf-8")
    assert list(mine(tmp_path / "out", alone).conversations) == unnamed


def test_messages_users_in_a_row_are_one_turn(runs):
    turns = [t for t in runs["messages.jsonl"]["turns"] if t["conversation_id"] == "msg-008"]
    assert [turn["message_index"] for turn in turns] == [3, 7]
    assert "A young Gouda." in turns[1]["judged_reply"]
    assert "Or a mild goat cheese." in turns[1]["judged_reply"]


def test_system_prompt_stays_in_the_prompt(runs):
    row = next(row for row in runs["messages.jsonl"]["seed_pairs"] if row["conversation_id"] == "msg-001")
    assert [m["role"] for m in row["prompt"]] == ["system", "user"]


def test_messages_as_parquet(runs, tmp_path):
    path = tmp_path / "messages.parquet"
    rows = [
        {"id": key, "messages": row["messages"]}
        for key, row in runs["messages.jsonl"].conversations.items()
        if key in {"msg-005", "msg-008"}
    ]
    lines = tmp_path / "rows.json"
    lines.write_text(json.dumps(rows), encoding="utf-8")
    query(f"copy (from read_json('{lines}')) to '{path}' (format parquet)")
    found = mine(tmp_path / "out", path)
    assert set(found.conversations) == {"msg-005", "msg-008"}


def test_chatgpt_export_follows_the_current_branch(runs):
    rows = {row["source_id"][-1]: row for row in runs["conversations.json"]["conversations"]}
    toast = [m["content"] for m in rows["1"]["messages"] if m["role"] != "system"]
    assert len(toast) == 4
    assert toast[1].startswith("Seventy years")
    assert not any("old now" in text for text in toast)
    fractions = [m["content"] for m in rows["2"]["messages"] if m["role"] == "user"]
    assert fractions[0].startswith("What is three quarters")
    assert rows["3"]["has_parts"] is True


def test_chatgpt_export_regenerations_are_pairs(runs):
    pairs = [row for row in runs["conversations.json"]["seed_pairs"] if row["pair_source"] == "regeneration"]
    assert len(pairs) == 1
    assert pairs[0]["chosen"][0]["content"].startswith("Seventy years")
    assert pairs[0]["rejected"][0]["content"] == "Happy birthday. You are old now."
    assert pairs[0]["prompt"][-1]["content"].startswith("Write a two-sentence toast")


def test_a_regeneration_that_is_complained_of_is_not_chosen(tmp_path):
    nodes = {"root": {"id": "root", "parent": None, "message": None}}
    for key, parent, role, text in (
        ("u1", "root", "user", "Say good morning in Welsh."),
        ("a1", "u1", "assistant", "Bore da"),
        ("a2", "u1", "assistant", "Buenos dias"),
        ("u2", "a2", "user", "No, that is wrong! That is Spanish, I asked for Welsh."),
        ("a3", "u2", "assistant", "Bore da, then."),
    ):
        message = {"author": {"role": role}, "content": {"content_type": "text", "parts": [text]}}
        nodes[key] = {"id": key, "parent": parent, "message": message}
    chat = {"title": "t", "create_time": 1680998573.25, "mapping": nodes, "current_node": "a3", "conversation_id": "c"}
    log = tmp_path / "conversations.json"
    log.write_text(json.dumps([chat]), encoding="utf-8")
    run = mine(tmp_path / "out", log)
    assert [row["rejected"][0]["content"] for row in run["drift_rows"]] == ["Buenos dias"]
    assert run["seed_pairs"] == []
    assert [(r["reason"], r["pair_source"]) for r in run["dropped"]] == [("chosen_dissatisfies", "regeneration")]


def test_wildfeedback_flags_are_labels_of_the_dataset(runs):
    turns = runs["sat_dsat_annotation.json"]["turns"]
    labels = {turn["user_text"]: (turn["label"], turn["decided_by"]) for turn in turns}
    assert labels["Michelangelo did, not Raphael."] == ("dsat", "dataset")
    assert labels["Nice, now I remember it."] == ("sat", "dataset")
    assert labels["Better than nothing, thanks, yet far too short."] == ("mixed", "dataset")
    assert labels.get("Hello?", ("neutral", None))[0] == "neutral"


def test_wildfeedback_judges_the_reply_before_the_feedback(runs):
    rows = runs["sat_dsat_annotation.json"]["drift_rows"]
    row = next(r for r in rows if r["user_preference"]["content"].startswith("Michelangelo did"))
    assert row["rejected"][0]["content"] == "Raphael painted it."
    turn = next(t for t in runs["sat_dsat_annotation.json"]["turns"] if t["user_text"].startswith("Michelangelo did"))
    assert turn["judge_reason"] == "Factual Error: the user points out a mistake"
    seeds = runs["sat_dsat_annotation.json"]["seed_pairs"]
    assert [r["chosen"][0]["content"][:20] for r in seeds] == ["Michelangelo painted"]


def test_wildfeedback_pairs_are_seed_pairs(runs):
    rows = {row["rejected"][0]["content"]: row for row in runs["wildfeedback.json"]["seed_pairs"]}
    assert rows["Just run."]["chosen"][0]["content"].startswith("Walk briskly")
    assert rows["Just run."]["decided_by"] == "dataset"
    assert [m["role"] for m in rows["Just run."]["prompt"]] == ["user", "assistant", "user"]


def test_ultrafeedback_becomes_rows_directly(runs):
    run = runs["ultrafeedback.jsonl"]
    drift = {row["prompt"][-1]["content"]: row for row in run["drift_rows"]}
    salty = drift["Explain in one sentence why the sea is salty."]
    assert salty["rejected"] == [{"role": "assistant", "content": "Because fish cry."}]
    assert salty["user_preference"]["content"].startswith("The answer is a joke")
    assert (salty["decided_by"], salty["model"]) == ("dataset", None)  # the conversation names the best answer's model
    seeds = {row["prompt"][-1]["content"]: row for row in run["seed_pairs"]}
    cat = seeds["Translate to Spanish: The cat sleeps."]
    assert cat["chosen"][0]["content"] == "El gato duerme."
    assert cat["rejected"][0]["content"] == "The cat duerme."


def test_ultrafeedback_binarized(runs):
    seeds = {row["prompt"][-1]["content"]: row for row in runs["ultrafeedback_binarized.jsonl"]["seed_pairs"]}
    assert seeds["Give one tip against hiccups."]["chosen"][0]["content"].startswith("Hold your breath")
    assert seeds["Nenne eine Stadt am Neckar."]["rejected"][0]["content"] == "Hamburg liegt am Neckar."


def test_a_format_of_the_user(tmp_path):
    """A user's FILE.sql is one of ours with other names: the built-in one, printed, changed, must work."""
    log = tmp_path / "mine.jsonl"
    log.write_bytes((make.DATA / "sharegpt.jsonl").read_bytes())
    copied = tmp_path / "copied.sql"
    copied.write_text((make.DATA.parents[1] / "sql" / "formats" / "sharegpt.sql").read_text("utf-8"), "utf-8")
    run = mine(tmp_path / "out", log, "--format", copied)
    assert set(run.conversations) == {"gEo9s1A_0", "gEo9s1A_6", "Jx2dPq7_0"}


ONE_FOR_EACH = """-- columns:
--   messages STRUCT(role VARCHAR, content CONTENT)[]
select
    list_transform(messages, lambda m: {'role': canonical_role(m.role), 'content': content_text(m.content)}) as messages,
    RECORD as record
from source, unnest([1, 2])
"""


@pytest.mark.parametrize(
    ("record", "words"), [("record", "yields record 1 more than once"), ("null", "yields no record")]
)
@pytest.mark.parametrize("task", [("mine",), ("inspect",)])
def test_a_format_that_repeats_records_is_refused(logs, tmp_path, record, words, task):
    form = tmp_path / "twice.sql"
    form.write_text(ONE_FOR_EACH.replace("RECORD", record), encoding="utf-8")
    out = ("-o", tmp_path / "out") if task == ("mine",) else ()
    done = miner(*task, logs / "messages.jsonl", "--format", form, *out, ok=False)
    assert done.returncode == 2
    assert f"twice.sql: {words}" in done.stderr
    assert not (tmp_path / "out").exists()
