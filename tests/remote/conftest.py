"""A server of objects, and an environment that knows no other place."""

from __future__ import annotations

from collections.abc import Iterator

import fsspec
import pytest

from tests.support.s3 import S3, serve


@pytest.fixture(scope="module")
def server() -> Iterator[S3]:
    with serve() as found:
        yield found


@pytest.fixture
def s3(server: S3, monkeypatch, tmp_path) -> Iterator[S3]:
    """Return the server, with credentials in the environment and an empty cache."""
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    server.failures, server.failing = 0, ""
    server.requests.clear()
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    yield server
    fsspec.get_filesystem_class("s3").clear_instance_cache()
