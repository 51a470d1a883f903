"""Logs from and runs into a server of Google Cloud Storage's API: the rows of a local run, whole."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import fsspec
import pytest
from gcp_storage_emulator import server as storage
from gcsfs import core

from dsat_miner.running.mining import mine
from tests.remote.test_remote import LOG, rows, tables

BUCKET = "logs"


@pytest.fixture
def google(monkeypatch, tmp_path) -> Iterator[fsspec.AbstractFileSystem]:
    """Return the client of a server on loopback, with an empty cache."""
    # its own takes one connection at a time, and a client that keeps one open would wait for itself
    monkeypatch.setattr(storage.server, "HTTPServer", ThreadingHTTPServer)
    server = storage.create_server("127.0.0.1", 0, in_memory=True, default_bucket=BUCKET)
    server.start()
    monkeypatch.setenv("STORAGE_EMULATOR_HOST", f"http://127.0.0.1:{server._api._httpd.server_port}")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setitem(fsspec.config.conf, "gs", {"token": "anon"})
    # the one over HTTP: the package's own choice asks over gRPC, with TLS, what kind of bucket it is
    monkeypatch.setitem(sys.modules["fsspec.registry"]._registry, "gs", core.GCSFileSystem)
    core.GCSFileSystem.clear_instance_cache()
    yield fsspec.filesystem("gs", use_listings_cache=False)
    core.GCSFileSystem.clear_instance_cache()
    server.stop()


def test_a_run_from_a_bucket_into_a_bucket_is_that_of_one_machine(google, tmp_path):
    (tmp_path / "a.jsonl").write_bytes(LOG)
    mine([str(tmp_path / "a.jsonl")], tmp_path / "local")
    google.pipe_file(f"{BUCKET}/in/a.jsonl", LOG)
    manifest = mine([f"gs://{BUCKET}/in/*.jsonl"], tmp_path / "out")
    assert [entry["name"] for entry in manifest["inputs"]] == [f"gs://{BUCKET}/in/a.jsonl"]
    assert rows(tmp_path / "out") == rows(tmp_path / "local")
    mine([f"gs://{BUCKET}/in/*.jsonl"], Path(f"gs://{BUCKET}/runs/a"))
    kept = {name.removeprefix(f"{BUCKET}/runs/a/"): google.cat_file(name) for name in google.find(f"{BUCKET}/runs/a")}
    found = {name: hashlib.sha256(data).hexdigest() for name, data in kept.items()}
    assert tables(tmp_path / "out").items() <= found.items()
    assert {"manifest.json", "files.json"} <= kept.keys()
