"""Which files a run reads, what each of them is, and the errors for those that it cannot read."""

from __future__ import annotations

import gzip
import json
import logging
import os
import sys
import types
from itertools import pairwise
from pathlib import Path

import duckdb
import pytest
import zstandard

from dsat_miner.errors import UserError
from dsat_miner.reading import unpack
from dsat_miner.reading.formats import load_format
from dsat_miner.reading.inputs import check_unchanged, discover, full_digest, left_aside
from dsat_miner.reading.parts import plan_parts

RECORD = {"id": "a", "conversations": [{"from": "human", "value": "Which tea?"}, {"from": "gpt", "value": "Green."}]}
LINE = json.dumps(RECORD) + "\n"


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, data: str | bytes = LINE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def refused(*logs: str) -> str:
    with pytest.raises(UserError) as caught:
        discover(logs)
    assert "\n" not in str(caught.value)
    return str(caught.value)


# Which files


def test_folder_is_walked_in_order_and_hidden_files_are_not(folder):
    for name in ("b.jsonl", "a/z.json", "a/y.ndjson.gz", "notes.txt", ".hidden.jsonl", "_SUCCESS.json", ".git/x.json"):
        write(folder / "logs" / name, gzip.compress(LINE.encode()) if name.endswith("gz") else LINE)
    assert [log.name for log in discover(["logs"])] == ["logs/a/y.ndjson.gz", "logs/a/z.json", "logs/b.jsonl"]
    assert [log.name for log in discover(["./logs/"])] == ["logs/a/y.ndjson.gz", "logs/a/z.json", "logs/b.jsonl"]


def test_of_an_account_export_the_chats_are_taken_and_the_rest_is_told(folder):
    for name in ("conversations-000.json", "conversations-001.json", "user.json", "message_feedback.json"):
        write(folder / "export" / name)
    for name in ("user.json", "more.json"):
        write(folder / "logs" / name)
    logs = ["export", "logs"]
    assert [log.name for log in discover(logs)] == [
        "export/conversations-000.json",
        "export/conversations-001.json",
        "logs/more.json",
        "logs/user.json",
    ]
    assert left_aside(logs).endswith("no chats in them: export/message_feedback.json, export/user.json")
    assert left_aside(["logs"]) is None
    assert [log.name for log in discover(["export/user.json"])] == ["export/user.json"]


def test_globs_are_sorted_and_arguments_keep_their_order(folder):
    for name in ("2.jsonl", "1.jsonl", "deep/er/3.jsonl", "0.txt"):
        write(folder / name)
    assert [log.name for log in discover(["0.txt", "*.jsonl"])] == ["0.txt", "1.jsonl", "2.jsonl"]
    assert [log.name for log in discover(["**/*.jsonl"])] == ["1.jsonl", "2.jsonl", "deep/er/3.jsonl"]


def test_a_file_is_read_once_however_often_it_is_named(folder):
    write(folder / "a.jsonl")
    (folder / "link.jsonl").symlink_to("a.jsonl")
    found = discover(["a.jsonl", "./a.jsonl", str(folder / "a.jsonl"), "*.jsonl", "link.jsonl"])
    assert [log.name for log in found] == ["a.jsonl"]


def test_name_with_glob_characters_is_taken_as_it_stands(folder):
    write(folder / "chat [1]*.jsonl")
    assert [log.name for log in discover(["chat [1]*.jsonl"])] == ["chat [1]*.jsonl"]


def test_input_knows_its_place_and_size(folder):
    write(folder / "a.jsonl")
    (log,) = discover(["a.jsonl"])
    assert (log.path, log.size) == (folder / "a.jsonl", len(LINE))
    assert log.path.is_absolute()


# What each file is


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (LINE * 2, "jsonl"),
        (LINE.rstrip(), "jsonl"),
        ("\ufeff" + LINE, "jsonl"),
        ("\n\n  " + LINE, "jsonl"),
        ("oops\n" + LINE, "jsonl"),
        (LINE[:40] + "\n" + LINE, "jsonl"),
        ('{"id": 1, \n' + LINE, "jsonl"),
        (LINE[:-1] + "\r\n" + LINE, "jsonl"),
        ('{"id": "' + "x" * (2 << 20) + '", "conversations": []}\n' + LINE, "jsonl"),
        (f"[{LINE}]", "json"),
        (f"\ufeff [\n{LINE}", "json"),
        (json.dumps(RECORD, indent=1), "json"),
        (json.dumps(RECORD, indent=1) * 2, "json"),
        (json.dumps({"id": "x" * (2 << 20), "conversations": []}, indent=1), "json"),
        (LINE.strip() + LINE, "json"),
        (json.dumps({"data": [RECORD]}), "json"),
        (json.dumps({"version": 2, "ok": True, "rows": [RECORD]}), "json"),
        (json.dumps({"conversations": [RECORD]}), "json"),
        (json.dumps({"conversations": RECORD["conversations"]}), "jsonl"),
        (json.dumps({"items": RECORD["conversations"]}) + "\n", "jsonl"),
    ],
)
def test_kind_is_read_off_the_content(folder, data, kind):
    write(folder / "log.parquet", data)
    assert [log.kind for log in discover(["log.parquet"])] == [kind]


def test_parquet_and_packed_text(folder):
    duckdb.sql("copy (select 1 as id) to 'x.json' (format parquet)")
    write(folder / "y", gzip.compress(f"[{LINE}]".encode()))
    write(folder / "z", zstandard.compress(LINE.encode()))
    found = [(log.kind, log.compression) for log in discover(["x.json", "y", "z"])]
    assert found == [("parquet", ""), ("json", "gz"), ("jsonl", "zst")]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t", "white space"),
        (b"name,role\nanna,user\n", "text, but not JSON"),
        (bytes(range(256)) * 20, "binary"),
        (b"PK\x03\x04rest", "zip"),
        (b"PAR1 and no more", "cut short"),
        (gzip.compress(b"PAR1 PAR1", mtime=0), "unpack it first"),
        (b"\x1f\x8b and no gzip", "does not unpack"),
        (LINE.encode("utf-16"), "UTF-16"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n", "git lfs pull"),
    ],
)
def test_what_is_no_chat_log_is_refused(folder, data, words):
    write(folder / "log.jsonl", data)
    message = refused("log.jsonl")
    assert words in message
    assert "log.jsonl" in message


def test_nothing_found_is_an_error_that_says_so(folder):
    (folder / "bare").mkdir()
    assert "does not exist" in refused("absent.jsonl")
    assert "matches no file" in refused("*.jsonl")
    assert "holds no logs" in refused("bare")
    assert "no logs named" in refused()


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_unreadable_file(folder):
    write(folder / "a.jsonl").chmod(0)
    assert "permissions" in refused("a.jsonl")


# What changed since


def test_check_unchanged(folder):
    path = write(folder / "a.jsonl")
    (log,) = discover(["a.jsonl"])
    check_unchanged(log)
    os.utime(path, ns=(1, 1))
    check_unchanged(log)
    write(path, LINE.replace("Green", "Black"))
    with pytest.raises(UserError, match=r"a\.jsonl has changed"):
        check_unchanged(log)
    write(path, LINE + LINE)
    with pytest.raises(UserError, match=r"a\.jsonl has changed"):
        check_unchanged(log)
    path.unlink()
    with pytest.raises(UserError, match=r"a\.jsonl has vanished"):
        check_unchanged(log)


def test_digests(folder):
    big = LINE * 40_000
    path = write(folder / "a.jsonl", big)
    (before,) = discover(["a.jsonl"])
    middle = len(big) // 2
    write(path, big[:middle] + "X" + big[middle + 1 :])
    (after,) = discover(["a.jsonl"])
    assert before.size > 3 << 20
    assert before.digest == after.digest
    write(folder / "b.jsonl", big)
    assert full_digest(path) != full_digest(folder / "b.jsonl")


# Packed text


def unpacked(name: str, folder: Path) -> bytes:
    (log,) = discover([name])
    return unpack.unpacked(log, folder / "work").read_bytes()


def test_packed_text_is_unpacked_once(folder):
    text = LINE.encode() * 1000
    write(folder / "a.gz", gzip.compress(text))
    write(folder / "b.zst", zstandard.compress(text))
    write(folder / "c.gz", gzip.compress(text[:500]) + gzip.compress(text[500:]))
    write(folder / "d.zst", zstandard.compress(text[:500]) + zstandard.compress(text[500:]))
    assert {unpacked(name, folder) for name in ("a.gz", "b.zst", "c.gz", "d.zst")} == {text}
    files = sorted((folder / "work").iterdir())
    stamps = [file.stat().st_mtime_ns for file in files]
    assert unpacked("a.gz", folder) == text
    assert sorted((folder / "work").iterdir()) == files
    assert [file.stat().st_mtime_ns for file in files] == stamps


def test_plain_text_is_read_where_it_lies(folder):
    write(folder / "a.jsonl")
    (log,) = discover(["a.jsonl"])
    assert unpack.unpacked(log, folder / "work") == log.path
    assert not (folder / "work").exists()


def test_packed_text_that_was_cut_off_before_its_first_byte_is_no_empty_log(folder):
    write(folder / "early.jsonl.zst", zstandard.compress(LINE.encode() * 9)[:10])
    with pytest.raises(UserError, match="unpacks to nothing: copy it again"):
        discover(["early.jsonl.zst"])


@pytest.mark.parametrize("pack", ["gz", "zst"])
def test_damaged_packed_text_is_refused_and_leaves_nothing(folder, pack):
    text = os.urandom(200_000).hex().encode()
    packer = gzip if pack == "gz" else zstandard.ZstdCompressor(write_checksum=True)
    packed = packer.compress(LINE.encode() + text * 5)
    write(folder / "cut", packed[:-20])
    with pytest.raises(UserError, match="cut does not unpack"):
        unpacked("cut", folder)
    write(folder / "bad", packed[:90_000] + b"\xff" * 5000 + packed[95_000:])
    with pytest.raises(UserError, match="bad does not unpack"):
        unpacked("bad", folder)
    assert not list(folder.glob("work/*"))


@pytest.mark.parametrize("pack", ["gz", "zst"])
def test_bombs_are_refused(folder, monkeypatch, pack):
    monkeypatch.setattr(unpack, "BOMB_BYTES", 1 << 20)
    monkeypatch.setattr(unpack, "BOMB_RATIO", 100)
    data = LINE.encode() + b" " * (8 << 20)
    write(folder / "bomb", (gzip if pack == "gz" else zstandard).compress(data))
    with pytest.raises(UserError, match="unpacks to more than"):
        unpacked("bomb", folder)
    assert list((folder / "work").iterdir()) == []


# Parts of Parquet


def parquet(folder: Path, sql: str, options: str = "row_group_size 2048"):
    duckdb.sql(f"copy ({sql}) to 'x.parquet' (format parquet, {options})")
    return discover(["x.parquet"])[0]


CHATS = """select 'chat ' || i as conversation_id, [{{'role': 'user', 'content': repeat(md5(i::varchar), {n})}}]
    as conversation from range({rows}) t(i)"""


def bounds(log, **targets: int) -> list[tuple[int, int]]:
    parts = plan_parts(log, load_format("lmsys"), number=7, work=Path("work"), **targets)
    assert [part.number for part in parts] == list(range(7, 7 + len(parts)))
    assert [part.only.first_record for part in parts] == [part.only.start + 1 for part in parts]
    assert [part.n_records for part in parts] == [part.only.stop - part.only.start for part in parts]
    return [(part.only.start, part.only.stop) for part in parts]


def test_parts_of_parquet_are_whole_row_groups(folder):
    log = parquet(folder, CHATS.format(n=1, rows=21_000))
    assert bounds(log) == [(0, 16384), (16384, 21_000)]
    assert bounds(log, target_rows=1000)[:2] == [(0, 2048), (2048, 4096)]
    assert bounds(log, target_rows=100_000) == [(0, 21_000)]


def test_a_small_rest_of_parquet_joins_the_part_before(folder):
    log = parquet(folder, CHATS.format(n=1, rows=20_000))
    assert bounds(log) == [(0, 20_000)]
    assert bounds(log, target_rows=8192) == [(0, 8192), (8192, 16384), (16384, 20_000)]


def test_big_row_groups_are_cut_inside(folder):
    log = parquet(folder, CHATS.format(n=100, rows=10_000), "row_group_size 122880, compression uncompressed")
    cuts = bounds(log, target_bytes=4 << 20)
    assert 3 <= len(cuts) <= 5
    assert cuts[0][0] == 0
    assert cuts[-1][1] == 10_000
    assert all(a[1] == b[0] for a, b in pairwise(cuts))
    assert len(bounds(log)) == 1
    assert len(bounds(log, target_rows=100)) >= 6


def test_empty_parquet_has_no_parts(folder):
    assert bounds(parquet(folder, CHATS.format(n=1, rows=0))) == []


def test_damaged_parquet_is_refused(folder):
    log = parquet(folder, CHATS.format(n=1, rows=10))
    data = log.path.read_bytes()
    log.path.write_bytes(data[:-200] + bytes(192) + data[-8:])
    with pytest.raises(UserError, match=r"x\.parquet is no readable Parquet"):
        bounds(discover(["x.parquet"])[0])


# Datasets of the hub


class Split:
    def to_parquet(self, path: str) -> None:
        duckdb.sql(f"copy (select 'a' as id) to '{path}' (format parquet)")


def test_hub_datasets_are_downloaded_once(folder, monkeypatch):
    calls: list[tuple[str, str | None]] = []

    def load_dataset(name: str, config: str | None = None):
        calls.append((name, config))
        return {"train": Split(), "test": Split()}

    monkeypatch.setitem(
        sys.modules,
        "datasets",
        types.SimpleNamespace(load_dataset=load_dataset, are_progress_bars_disabled=lambda: True),
    )
    for _ in range(2):
        found = discover(["hf:some/chats"], cache=folder / "cache")
        assert [log.name for log in found] == ["hf:some/chats/test.parquet", "hf:some/chats/train.parquet"]
        assert {log.kind for log in found} == {"parquet"}
    discover(["hf:some/chats:small"], cache=folder / "cache")
    assert calls == [("some/chats", None), ("some/chats", "small")]


def test_hub_errors_say_what_to_do(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(UserError, match=r"pip install 'dsat-miner\[hf\]'"):
        discover(["hf:some/chats"], cache=folder)

    heard = []

    def offline(*_: object):
        heard.append(logging.getLogger("huggingface_hub.utils").isEnabledFor(logging.WARNING))
        raise ConnectionError("no route to the hub\nand more")

    monkeypatch.setitem(
        sys.modules, "datasets", types.SimpleNamespace(load_dataset=offline, are_progress_bars_disabled=lambda: True)
    )
    with pytest.raises(UserError, match=r"cannot be downloaded \(no route to the hub\)"):
        discover(["hf:some/chats"], cache=folder)
    assert heard == [False], "retries are not told"
    assert logging.getLogger("huggingface_hub.utils").isEnabledFor(logging.WARNING), "what else happens is"
    with pytest.raises(UserError, match="is no dataset"):
        discover(["hf:chats"], cache=folder)
    with pytest.raises(UserError, match="needs a folder"):
        discover(["hf:some/chats"])


def test_a_file_whose_name_is_not_utf8_is_named_in_one_line(folder):
    Path(os.fsdecode(b"b\xff.jsonl")).write_text('{"id": "a"}\n', encoding="utf-8")
    with pytest.raises(UserError, match=r"^b\?\.jsonl: its name is not UTF-8: rename it$"):
        discover(["."])
