"""Logs from and runs into an S3-compatible server: the rows of a local run, in order, whole, and no secret anywhere."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

import dsat_miner as dm
from dsat_miner.errors import UserError
from dsat_miner.options import MineOptions
from dsat_miner.progress import Reporter
from dsat_miner.remote import fetching, publishing, store
from dsat_miner.remote.store import Store, url_of, work_folder
from dsat_miner.running.mining import mine
from tests.support.cli import command, digests, environment, miner
from tests.support.make import DATA
from tests.support.s3 import BUCKET, KEY, SECRET

LOG = (DATA / "messages.jsonl").read_bytes()
LARGE = 40 << 20


@pytest.fixture(autouse=True)
def short_waits(monkeypatch):
    monkeypatch.setattr(store, "SHORTEST_WAIT", 0.01)


def tables(out: Path) -> dict[str, str]:
    """Return the digests of everything but what names places of this machine."""
    return {k: v for k, v in digests(out).items() if not k.endswith((".yaml", ".sql")) and ".dsat" not in k}


def rows(out: Path) -> list[dict]:
    return dm.Run(out).turns.drop("source_file").sort("conversation_id", "message_index").collect().to_dicts()


def test_remote_logs_give_the_rows_of_local_ones(s3, tmp_path):
    (tmp_path / "a.jsonl").write_bytes(LOG)
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress((DATA / "sharegpt.jsonl").read_bytes(), mtime=0))
    for path in tmp_path.glob("*.jsonl*"):
        s3.put(f"in/{path.name}", path.read_bytes())
    s3.put("in/_hidden.jsonl", b"{}")
    s3.put("in/notes.txt", b"no log")
    local = [str(tmp_path / name) for name in ("a.jsonl", "b.jsonl.gz")]
    mine(local, tmp_path / "local")
    manifest = mine([f"s3://{BUCKET}/in/"], tmp_path / "out")
    assert [entry["name"] for entry in manifest["inputs"]] == [
        f"s3://{BUCKET}/in/a.jsonl",
        f"s3://{BUCKET}/in/b.jsonl.gz",
    ]
    assert rows(tmp_path / "out") == rows(tmp_path / "local")
    # the copies are gone, and a finished run fetches none again
    assert not list((tmp_path / "cache").rglob("*.jsonl*"))
    s3.requests.clear()
    assert mine([f"s3://{BUCKET}/in/[ab].jsonl*"], tmp_path / "out") == manifest
    assert not [key for key in s3.requests if key.startswith(f"GET /{BUCKET}/in/") and ".jsonl" in key]


def test_options_that_read_again_fetch_again(s3, tmp_path):
    url = s3.put("again/a.jsonl.gz", gzip.compress(LOG, mtime=0))
    mine([url], tmp_path / "out")
    mine([], tmp_path / "out", MineOptions(redact=False), update=True)
    mine([url], tmp_path / "new", MineOptions(redact=False))
    assert tables(tmp_path / "out") == tables(tmp_path / "new")


def test_a_replaced_or_vanished_object_is_refused(s3, tmp_path):
    url = s3.put("moving/a.jsonl", LOG)
    mine([url], tmp_path / "out")
    s3.put("moving/a.jsonl", LOG + LOG)
    with pytest.raises(UserError, match=r"a\.jsonl has changed since the run started"):
        mine([url], tmp_path / "out")
    s3.client().delete_object(Bucket=BUCKET, Key="moving/a.jsonl")
    with pytest.raises(UserError, match="does not exist"):
        mine([url], tmp_path / "out")


def test_a_fetch_goes_on_where_it_was_killed(s3, tmp_path, monkeypatch):
    data = os.urandom(5_000_000)
    url = s3.put("parts/log.parquet", data)
    monkeypatch.setattr(fetching, "RANGE", 1 << 20)
    real = fetching._ranges
    calls = []

    def stops(opened, path, starts, ends):
        if calls:
            raise KeyboardInterrupt
        calls.append(starts)
        return real(opened, path, starts, ends)

    monkeypatch.setattr(fetching, "_ranges", stops)
    with pytest.raises(KeyboardInterrupt):
        list(fetching.fetch(url, tmp_path / "c", (".parquet",)))
    (partial,) = (tmp_path / "c").rglob("*.partial")
    assert partial.stat().st_size == 4 << 20
    with partial.open("ab") as stream:  # killed in the middle of a write
        stream.write(data[4 << 20 : (4 << 20) + 77])
    starts = []
    monkeypatch.setattr(fetching, "_ranges", lambda opened, path, s, e: starts.extend(s) or real(opened, path, s, e))
    ((path, name),) = fetching.fetch(url, tmp_path / "c", (".parquet",))
    assert (path.read_bytes(), name, starts) == (data, url, [(4 << 20) + 77])


def test_short_answers_and_refusals_of_the_server_are_tried_again(s3, tmp_path):
    url = s3.put("slow/log.jsonl", LOG)
    s3.failures, s3.failing = 3, "GET /logs/slow/log.jsonl"
    ((path, _),) = fetching.fetch(url, tmp_path, (".jsonl",))
    assert path.read_bytes() == LOG
    assert s3.failures == 0


def test_a_server_that_stays_away_ends_in_one_line(s3, tmp_path, monkeypatch):
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:9/{SECRET}")
    done = miner("mine", f"s3://{BUCKET}/x/*.jsonl", "-o", tmp_path / "out", ok=False)
    assert done.returncode == 2
    assert "check the address and the network" in done.stderr
    assert done.stderr.count("\n") == 1
    assert SECRET not in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["nothing.jsonl", "nothing/", "nothing/*.jsonl"])
def test_what_is_not_there_is_said(s3, tmp_path, name):
    with pytest.raises(UserError, match=r"does not exist|matches no log"):
        mine([f"s3://{BUCKET}/{name}"], tmp_path / "out")


def test_a_published_run_is_the_local_one_and_only_changes_are_sent(s3, tmp_path):
    url, log = f"s3://{BUCKET}/runs/one", tmp_path / "a.jsonl"
    log.write_bytes(LOG)
    run = dm.mine(log, url, MineOptions(min_p_dsat=0.2, min_p_export=0))
    there = s3.objects("runs/one")
    work = work_folder(url)
    assert run.out == work
    for name in json.loads(there["manifest.json"])["files"]:
        assert there[name] == (work / name).read_bytes()
    assert f"read_parquet('{url}/turns/*.parquet'" in there["views.sql"].decode()
    assert not any(name.startswith(".dsat") for name in there)
    assert set(json.loads(there["files.json"])) == there.keys() - {"files.json", "manifest.json"}

    s3.written()
    dm.mine(log, url, MineOptions(min_p_dsat=0.2, min_p_export=0))
    assert not s3.written()

    (tmp_path / "b.jsonl").write_bytes((DATA / "sharegpt.jsonl").read_bytes())
    dm.mine([log, tmp_path / "b.jsonl"], url, MineOptions(min_p_dsat=0.2, min_p_export=0))
    keys = [key.replace(f" /{BUCKET}/runs/one/", " ") for key in s3.written()]
    assert "PUT turns/part-00001.parquet" in keys
    assert "PUT turns/part-00000.parquet" not in keys
    assert (keys[0], keys[-1]) == ("DELETE manifest.json", "PUT manifest.json")


def test_a_run_is_published_once_after_all_work_in_it_and_not_where_it_failed(s3, tmp_path):
    """As `mine --judge` does both: nobody finds the run before it is judged."""
    url, log = f"s3://{BUCKET}/runs/judged", tmp_path / "a.jsonl"
    log.write_bytes(LOG)

    def stopped():
        with publishing.published(Path(url), Reporter(quiet=True)) as folder:
            mine([str(log)], folder)
            raise UserError("the judge is gone")

    with pytest.raises(UserError, match="the judge"):
        stopped()
    assert not s3.objects("runs/judged")
    with publishing.published(Path(url), Reporter(quiet=True)) as folder:
        mine([str(log)], folder)
        assert not s3.objects("runs/judged")
    assert "manifest.json" in s3.objects("runs/judged")


def test_what_the_run_no_longer_has_is_removed(s3, tmp_path):
    url, log = f"s3://{BUCKET}/runs/fewer", tmp_path / "a.jsonl"
    log.write_bytes(LOG)
    dm.mine(log, url, MineOptions(min_p_dsat=0.2, min_p_export=0))
    assert any(name.startswith("preference/drift_rows/") for name in s3.objects("runs/fewer"))
    dm.mine(log, url, MineOptions(min_p_dsat=0.2, min_p_export=1), update=True)
    there = s3.objects("runs/fewer")
    assert not any(name.startswith("preference/drift_rows/") for name in there)
    assert {n for n in there if n.endswith(".parquet")} == json.loads(there["manifest.json"])["files"].keys()


def test_an_interrupted_publication_has_no_manifest_and_goes_on(s3, tmp_path, monkeypatch):
    url, log = f"s3://{BUCKET}/runs/torn", tmp_path / "a.jsonl"
    log.write_bytes(LOG)
    dm.mine(log, url)
    real, sent = publishing._send, []

    def stops(opened, name, data):
        if len(sent) == 2:
            raise KeyboardInterrupt
        sent.append(name)
        return real(opened, name, data)

    monkeypatch.setattr(publishing, "_send", stops)
    monkeypatch.setattr(publishing, "REMEMBER", 1)
    with pytest.raises(KeyboardInterrupt):
        dm.mine(log, url, MineOptions(redact=False), update=True)
    assert "manifest.json" not in s3.objects("runs/torn")
    monkeypatch.setattr(publishing, "_send", real)
    s3.written()
    dm.mine(log, url, MineOptions(redact=False), update=True)
    assert not [key for key in s3.written() if key.endswith(f"/{sent[0]}")]  # sent and remembered before
    there = s3.objects("runs/torn")
    assert json.loads(there["manifest.json"])["config"]["read"]["redact"] is False


def test_large_files_go_in_pieces_and_writes_are_tried_again(s3, tmp_path):
    opened = Store.of(f"s3://{BUCKET}/large")
    data = os.urandom(1 << 20) * (LARGE >> 20)
    (tmp_path / "large.parquet").write_bytes(data)
    s3.failures, s3.failing = 2, "PUT /logs/large/large.parquet"
    publishing._send(opened, "large.parquet", tmp_path / "large.parquet")
    assert s3.failures == 0
    written = s3.written()
    assert written["POST /logs/large/large.parquet?uploads"] >= 1
    assert written["PUT /logs/large/large.parquet"] >= LARGE // publishing.PIECE
    assert s3.objects("large")["large.parquet"] == data


def test_only_an_empty_place_or_a_run_of_this_machine_is_written_to(s3, tmp_path, monkeypatch):
    log = tmp_path / "a.jsonl"
    log.write_bytes(LOG)
    s3.put("taken/letter.txt", b"mine")
    with pytest.raises(UserError, match="not empty and no run of dsat-miner"):
        dm.mine(log, f"s3://{BUCKET}/taken")
    with pytest.raises(UserError, match="name a folder of the bucket too"):
        dm.mine(log, f"s3://{BUCKET}")
    with pytest.raises(UserError, match="hf upload"):
        dm.mine(log, "hf://datasets/owner/name")
    dm.mine(log, f"s3://{BUCKET}/elsewhere")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other machine"))
    with pytest.raises(UserError, match="--fresh mines it anew"):
        dm.mine(log, f"s3://{BUCKET}/elsewhere")
    s3.written()
    dm.mine(log, f"s3://{BUCKET}/elsewhere", fresh=True)
    assert not [key for key in s3.written() if ".parquet" in key]  # the same bytes


@pytest.mark.parametrize(
    "words", [("sql", "select 1"), ("report",), ("export", "--to", "trl-jsonl", "-o", "x"), ("forget", "--ids", "x")]
)
def test_other_commands_say_which_folder_to_take(s3, tmp_path, words):
    name, *rest = words
    (tmp_path / "x").write_text("id")
    done = miner(name, f"s3://{BUCKET}/runs/none", *rest, ok=False, cwd=tmp_path)
    assert done.returncode == 2
    assert f"s3://{BUCKET}/runs/none: this needs a folder on this machine" in done.stderr
    assert not (tmp_path / "s3:").exists()


def test_no_secret_is_written_or_shown(s3, tmp_path):
    url = s3.put("secret/a.jsonl", LOG)
    target = f"s3://{BUCKET}/runs/secret"
    done = miner("mine", url, "-o", target, cwd=tmp_path)
    shown = done.stdout + done.stderr
    kept = [p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()]
    for content in [shown.encode(), *kept, *s3.objects("runs/secret").values()]:
        assert SECRET.encode() not in content
        assert KEY.encode() not in content
    with pytest.raises(UserError) as refused:
        mine([f"s3://{KEY}:{SECRET}@{BUCKET}/a.jsonl"], tmp_path / "out")
    assert SECRET not in str(refused.value)
    assert KEY not in str(refused.value)


def test_a_killed_mining_run_goes_on_and_is_published(s3, tmp_path):
    url, target = s3.put("killed/a.jsonl", LOG), f"s3://{BUCKET}/runs/killed"
    run = subprocess.Popen(
        command("mine", url, "-o", target), env=environment(), stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    while run.poll() is None and not (work_folder(target) / "manifest.json").exists():
        time.sleep(0.01)  # waits for the work, not for a time
    run.send_signal(signal.SIGKILL)
    run.wait()
    miner("mine", url, "-o", target)
    assert json.loads(s3.objects("runs/killed")["manifest.json"])["state"] == "complete"


@pytest.mark.parametrize(
    ("place", "url"),
    [
        ("s3:/b/x", "s3://b/x"),
        ("gs://b/x/", "gs://b/x"),
        ("hf://datasets/o/n/f.parquet", "hf://datasets/o/n/f.parquet"),
        ("hf:owner/name", None),
        ("s3", None),
        ("./s3://b/x", None),
        ("/data/s3:/x", None),
    ],
)
def test_addresses_are_told_from_paths(place, url):
    assert url_of(place) == url
    assert place.startswith(".") or url_of(Path(place)) == url


def test_a_missing_package_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "fsspec", None)
    with pytest.raises(UserError, match=r"needs the package s3fs: pip install 'dsat-miner\[remote\]'"):
        Store.of("s3://b/x")
