"""Small files share a part: fewer parts, and every row as if each file had been a part of its own."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import polars as pl
import pytest

from dsat_miner.reading.inputs import discover
from dsat_miner.reading.parts import MOST_FILES, plan_parts, share_parts
from tests.support.cli import TABLES, Run, digests, mine, miner, query

TURNS = ("Name a {0}", "A stone.", "No, that's wrong, I asked for a {0}.", "A {0}.", "Thanks, perfect!")
WORDS = ("bird", "fish", "tree", "town", "song", "coin")


def chat(name: str, word: str) -> dict:
    roles = ("user", "assistant")
    messages = [{"role": roles[at % 2], "content": text.format(word)} for at, text in enumerate(TURNS)]
    return {"id": name, "messages": messages}


def lines(*records: object) -> str:
    return "".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in records)


def lay(folder: Path) -> Path:
    """Six files: three lines each, of which one is blank or no JSON in some; the same id in two files."""
    folder.mkdir(parents=True)
    for at, word in enumerate(WORDS):
        single = {"id": f"single-{at}", "messages": chat("", word)["messages"][:2]}
        second = {1: "", 3: '{"id": "torn-record", "messages": [{'}.get(at, single)
        records = (chat(f"{word}-1", word), second, chat("twice" if at in {2, 4} else f"{word}-3", word + "s"))
        (folder / f"{at}.jsonl").write_text(lines(*records), encoding="utf-8")
    return folder


def tables(out: Path) -> dict[str, str]:
    """Digests of what does not name the folder itself."""
    return {name: digest for name, digest in digests(out).items() if name.endswith(".parquet")}


def stem(row: dict) -> str:
    return Path(row["source_file"]).stem


@pytest.fixture(scope="module")
def logs(tmp_path_factory):
    return lay(tmp_path_factory.mktemp("shared") / "logs")


@pytest.fixture(scope="module")
def mined(logs):
    return mine(logs.parent / "out", logs)


def test_files_of_one_folder_are_one_part(mined):
    assert [path.name for path in mined.files("turns")] == ["part-00000.parquet"]


def test_every_row_says_which_file_and_line_it_is_from(mined, logs):
    written = {(stem(row), row["record"]): row for row in mined["conversations"]}
    for at, word in enumerate(WORDS):
        for record, first in ((1, word), (3, word + "s")):
            assert written.pop((str(at), record))["messages"][0]["content"] == f"Name a {first}"
    assert written == {}
    for row in mined["turns"]:
        assert row["conversation_id"] in mined.conversations
        same = mined.conversations[row["conversation_id"]]
        assert (row["source_file"], row["record"]) == (same["source_file"], same["record"])
    # what is left out, and what cannot be read
    assert {(stem(row), row["record"]) for row in mined["dropped"] if row["stage"] == "read"} == {
        (str(at), 2) for at in (0, 2, 4, 5)
    }
    [reject] = mined["rejects"]
    assert (stem(reject), reject["record"]) == ("3", 2)
    assert "torn-record" in reject["raw"]
    places = {(row["source_file"], row["record"]) for row in mined["conversations"]}
    assert {(row["source_file"], row["record"]) for row in mined["dropped"] if row["stage"] == "export"} <= places


def test_exports_name_the_file_of_their_conversation(mined):
    rows = [row for export in ("seed_pairs", "drift_rows", "unpaired", "sat") for row in mined[export]]
    assert rows
    assert all(row["source_file"] == mined.conversations[row["conversation_id"]]["source_file"] for row in rows)


def test_rows_are_those_of_each_file_mined_as_a_part(mined, logs, tmp_path):
    """Files that come one by one are parts of their own: the same rows, but for the number in the part."""
    out = tmp_path / "one-by-one"
    for path in sorted(logs.iterdir()):
        mine(out, path)
    alone = Run(out)
    assert len(alone.files("turns")) == len(WORDS)
    for table in TABLES:
        key = {"part_record", "source_file"}
        left, right = (
            sorted(json.dumps({k: v for k, v in row.items() if k not in key}, default=str) for row in run[table])
            for run in (mined, alone)
        )
        assert left == right
        assert {stem(row) for row in mined[table]} == {stem(row) for row in alone[table]}


def test_numbers_in_a_part_are_unique_and_join_its_tables(mined):
    numbers = [row["part_record"] for table in ("conversations", "rejects") for row in mined[table]]
    numbers += [row["part_record"] for row in mined["dropped"] if row["stage"] == "read"]
    assert len(numbers) == len(set(numbers)) == mined.manifest["counts"]["records_read"]
    of_chat = {row["conversation_id"]: row["part_record"] for row in mined["conversations"]}
    assert all(row["part_record"] == of_chat[row["conversation_id"]] for row in mined["turns"])


def test_where_counts_records_in_their_file(logs, tmp_path):
    run = mine(tmp_path / "out", logs, "--where", "record = 3")
    assert {row["record"] for row in run["conversations"]} == {3}
    assert len(run["conversations"]) == len(WORDS)
    filtered = [row for row in run["dropped"] if row["reason"] == "where"]
    assert {row["record"] for row in filtered} == {1, 2}


def test_a_file_that_comes_later_is_a_part_of_its_own(logs, tmp_path):
    folder, out = lay(tmp_path / "logs"), tmp_path / "out"
    before = digests(mine(out, folder).out)
    (folder / "9.jsonl").write_text(lines(chat("late", "lake")), encoding="utf-8")
    mine(out, folder)
    run = Run(out)
    assert [path.name for path in run.files("turns")] == ["part-00000.parquet", "part-00001.parquet"]
    after = digests(out)
    kept = [name for name in before if name.startswith(("turns/", "conversations/", "rejects/"))]
    assert kept
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    assert (run.conversations["late"]["record"], stem(run.conversations["late"])) == (1, "9")


def test_a_conversation_in_the_middle_is_forgotten_alone(logs, tmp_path):
    out = tmp_path / "out"
    before = mine(out, logs)
    kept = {table: [r for r in before[table] if r.get("conversation_id") != "town-1"] for table in TABLES}
    ids = tmp_path / "ids"
    ids.write_text("town-1\n", encoding="utf-8")
    miner("forget", out, "--ids", ids)
    after = Run(out)
    assert {table: after[table] for table in TABLES} == kept
    assert all(len(before[t]) > len(after[t]) for t in ("conversations", "turns"))
    ids.write_text("torn-record\n", encoding="utf-8")
    miner("forget", out, "--ids", ids)
    assert Run(out)["rejects"] == []
    assert Run(out)["conversations"] == after["conversations"]


def test_another_threshold_gives_the_bytes_of_a_fresh_run(logs, tmp_path):
    options = ("--min-p-dsat", 0.9, "--definition", "strict")
    once, again = tmp_path / "once", tmp_path / "again"
    mine(once, logs, *options)
    mine(again, logs)
    mine(again, logs, *options, "--update")
    assert tables(again) == tables(once)


def test_arrays_and_packed_files_share_parts_too(tmp_path):
    folder = tmp_path / "logs"
    folder.mkdir()
    for at, word in enumerate(WORDS[:3]):
        records = [chat(f"{word}-{n}", f"{word} {n}") for n in range(3)]
        (folder / f"array-{at}.json").write_text(json.dumps(records, indent=1), encoding="utf-8")
        (folder / f"packed-{at}.jsonl.gz").write_bytes(
            gzip.compress(lines(*(chat(f"p{word}-{n}", f"packed {word} {n}") for n in range(2))).encode())
        )
    run = mine(tmp_path / "out", folder)
    assert len(run.files("turns")) == 2  # arrays and lines are read in other ways
    for row in run["conversations"]:
        number = int(row["conversation_id"].split("-")[1])
        assert row["record"] == number + 1
        place = Path(row["source_file"]).name.split(".")[0]
        word = WORDS[int(place.split("-")[1])]
        assert row["conversation_id"].removeprefix("p").startswith(word)
        assert row["conversation_id"].startswith("p") == place.startswith("packed")


def test_a_killed_run_of_shared_parts_goes_on(logs, tmp_path):
    """Every marker may be the last one that was written."""
    whole = mine(tmp_path / "whole", logs)
    wanted = tables(whole.out)
    out = mine(tmp_path / "out", logs).out
    for marker in sorted((out / ".dsat" / "done").rglob("*.json"), reverse=True):
        marker.unlink()
        (out / "manifest.json").write_text(
            json.dumps(json.loads((out / "manifest.json").read_text()) | {"state": "running"}), encoding="utf-8"
        )
        mine(out, logs)
        assert tables(out) == wanted


# Which files share


def parts_of(folder: Path, fmt: str = "messages", **targets: int):
    found = (plan_parts(log, fmt, number=0, work=folder / "work") for log in discover([str(folder / "logs")]))
    return share_parts([part for parts in found for part in parts], number=5, **targets)


def lay_files(folder: Path, *sizes: int, suffix: str = "jsonl") -> None:
    (folder / "logs").mkdir()
    for at, size in enumerate(sizes):
        record = {"id": str(at), "messages": [{"role": "user", "content": "x" * size}]}
        text = json.dumps(record) + "\n" if suffix == "jsonl" else json.dumps([record])
        (folder / "logs" / f"{at:04}.{suffix}").write_text(text, encoding="utf-8")


def shape(parts) -> list[int]:
    return [len(part.slices) for part in parts]


def test_a_part_takes_files_up_to_its_target(tmp_path):
    lay_files(tmp_path, *[900] * 10)
    parts = parts_of(tmp_path, target_bytes=4000)
    assert shape(parts) == [4, 4, 2]
    assert [part.number for part in parts] == [5, 6, 7]
    assert [part.offsets for part in parts] == [(0, 1, 2, 3), (0, 1, 2, 3), (0, 1)]


def test_a_file_that_is_not_small_stays_alone(tmp_path):
    lay_files(tmp_path, 100, 100, 5000, 100, 100)
    assert shape(parts_of(tmp_path, target_bytes=8000)) == [2, 1, 2]


def test_files_stay_in_order(tmp_path):
    lay_files(tmp_path, *[50] * 7)
    names = [log.name for part in parts_of(tmp_path, target_bytes=900) for log in part.inputs]
    assert names == sorted(names)
    assert len(names) == 7


def test_a_part_has_at_most_so_many_files(tmp_path):
    lay_files(tmp_path, *[1] * (MOST_FILES + 1))
    assert shape(parts_of(tmp_path)) == [MOST_FILES, 1]


def test_conversations_of_many_records_keep_their_file(tmp_path):
    """Where records are turns, a conversation must not go on in the next file."""
    (tmp_path / "logs").mkdir()
    for at in range(3):
        row = {"SessionId": "s", "ConversationHash": "c", "UtteranceId": at, "Role": "User", "Content": "x"}
        (tmp_path / "logs" / f"{at}.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    assert shape(parts_of(tmp_path, "wildfeedback")) == [1, 1, 1]


def test_an_error_names_the_first_file_of_a_part(tmp_path):
    lay_files(tmp_path, *[50] * 3)
    [part] = parts_of(tmp_path)
    assert Path(part.name.split(" and ")[0]).name == "0000.jsonl"
    assert part.name.endswith("and 2 more")


def test_a_file_that_changes_while_it_is_mined_is_named(logs, tmp_path):
    folder, out = lay(tmp_path / "logs"), tmp_path / "out"
    mine(out, folder)
    path = folder / "4.jsonl"
    path.write_text(path.read_text(encoding="utf-8") + lines(chat("more", "moor")), encoding="utf-8")
    os.utime(path, ns=(1, 1))
    done = miner("mine", folder, "-o", out, ok=False)
    assert done.returncode == 2
    assert "4.jsonl has changed" in done.stderr


def test_the_index_of_a_part_reads_as_the_file_does(mined):
    ids = query(
        "select * from read_parquet(?) order by record", str(mined.out / ".dsat" / "ids" / "part-00000.parquet")
    )
    assert [row["record"] for row in ids] == sorted({row["record"] for row in ids})


# Parquet


def rows_of(at: int, word: str) -> list[dict]:
    """Two chats of a file; where they are odd, the contents are parts as JSON and a column is missing."""
    chats = [chat(f"{word}-{n}", f"{word} {n}") | {"model": f"m{at}"} for n in (1, 2)]
    if at % 2:
        for row in chats:
            del row["model"]
            for message in row["messages"]:
                message["content"] = [{"type": "text", "text": message["content"]}]
    return chats


def lay_parquet(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for at, word in enumerate(WORDS):
        pl.DataFrame(rows_of(at, word)).write_parquet(folder / f"{at}.parquet")
    return folder


def test_small_parquet_files_share_a_part_whatever_types_their_columns_have(tmp_path):
    run = mine(tmp_path / "out", lay_parquet(tmp_path / "logs"))
    assert len(run.files("turns")) == 1
    found = {(stem(row), row["record"]): row for row in run["conversations"]}
    for at, word in enumerate(WORDS):
        for n in (1, 2):
            row = found.pop((str(at), n))
            assert row["conversation_id"] == f"{word}-{n}"
            assert [m["content"] for m in row["messages"]] == [t.format(f"{word} {n}") for t in TURNS]
            assert row["model"] == (None if at % 2 else f"m{at}")
            assert row["has_parts"] is False
    assert found == {}
    alone = Run(tmp_path / "alone")
    for path in sorted((tmp_path / "logs").iterdir()):
        mine(alone.out, path)
    for table in ("conversations", "turns", "dropped"):
        left, right = (
            sorted(json.dumps({**row, "part_record": 0}, default=str) for row in r[table]) for r in (run, alone)
        )
        assert left == right


def test_a_damaged_file_among_small_ones_is_the_only_one_whose_rows_are_rejects(tmp_path):
    folder = lay_parquet(tmp_path / "logs")
    path = folder / "2.parquet"
    [place] = query(
        "select data_page_offset as start, total_compressed_size as size from parquet_metadata(?) "
        "where path_in_schema like '%content%'",
        str(path),
    )
    data = bytearray(path.read_bytes())
    data[place["start"] + 20 : place["start"] + 60] = b"\xff" * 40
    path.write_bytes(data)
    done = miner("mine", folder, "-o", tmp_path / "out")
    assert "2.parquet: records 1 to 2 are listed as rejects (damaged Parquet: " in done.stdout + done.stderr
    run = Run(tmp_path / "out")
    assert [(stem(row), row["record"]) for row in run["rejects"]] == [("2", 1), ("2", 2)]
    assert {stem(row) for row in run["conversations"]} == set("01345")
    assert run.manifest["counts"]["records_read"] == 2 * len(WORDS)


def test_long_parquet_files_stay_alone(tmp_path):
    (tmp_path / "logs").mkdir()
    frame = pl.DataFrame([{"id": "a", "messages": [{"role": "user", "content": "x"}]}])
    for at, n in enumerate((10, 10, 5000, 10, 3000, 3000, 3000, 3000, 3000, 3000)):
        pl.concat([frame] * n).write_parquet(tmp_path / "logs" / f"{at}.parquet")
    parts = parts_of(tmp_path)
    assert shape(parts) == [2, 1, 6, 1]
    assert parts[2].offsets == (0, 10, 3010, 6010, 9010, 12010)


def test_a_text_that_is_stored_once_for_many_rows_counts_as_often_as_it_is_read(tmp_path):
    """Rows of agents open with the same long instructions; a footer says next to nothing about them."""
    (tmp_path / "logs").mkdir()
    system = "You are a helpful agent. " * 4000
    for at in range(4):
        rows = [{"id": f"{at}-{n}", "messages": [{"role": "system", "content": system}]} for n in range(100)]
        path = tmp_path / "logs" / f"{at}.parquet"
        pl.DataFrame(rows).write_parquet(path)
        assert path.stat().st_size < 500_000
    parts = parts_of(tmp_path)
    assert shape(parts) == [1, 1, 1, 1]  # 10 MB each: not small
    assert all(part.only.n_bytes == 100 * (len(system) + len("system")) + 100 * len("0-0") + 90 for part in parts)


# Runs that move


def test_a_run_over_packed_logs_can_be_moved_and_redone(tmp_path):
    packed = tmp_path / "log.jsonl.gz"
    packed.write_bytes(gzip.compress(lines(*(chat(str(n), f"bird {n}") for n in range(3))).encode()))
    run = mine(tmp_path / "out", packed)
    run.out.rename(tmp_path / "moved")
    moved = mine(tmp_path / "moved", packed, "--no-redact", "--update")
    fresh = mine(tmp_path / "fresh", packed, "--no-redact")
    assert tables(moved.out) == tables(fresh.out)
