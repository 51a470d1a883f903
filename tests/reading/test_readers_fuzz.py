"""Every reader against logs that were damaged by chance: none crashes, none hangs, and no record is lost.

`python benchmarks/faults.py --cases N` runs the same check over many more damaged logs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support import make
from tests.support.cli import environment
from tests.support.fuzz import ALL_LOGS, harmed, lost, whole

CASES = int(os.environ.get("DSAT_MINER_FUZZ_CASES", "10"))


@cache
def original(name: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return whole(name, Path(folder))


@pytest.mark.parametrize("name", ALL_LOGS)
@settings(max_examples=CASES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32 - 1))
def test_no_damage_crashes_or_hangs_a_reader_or_loses_a_record(tmp_path_factory, name, seed):
    folder = tmp_path_factory.mktemp("fuzz")
    path = folder / Path(name).name
    path.write_bytes(harmed(name, original(name), seed))
    assert not lost(path, folder, ALL_LOGS[name])


def test_a_case_that_hangs_ends_the_process():
    code = "import time; from tests.support.fuzz import limited\nwith limited(1): time.sleep(60)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment(), timeout=50, check=False
    )
    assert done.returncode
    assert "Timeout" in done.stderr


def test_the_check_finds_a_lost_record(tmp_path, monkeypatch):
    from tests.support import fuzz

    path = tmp_path / "messages.jsonl"
    path.write_bytes((make.DATA / "messages.jsonl").read_bytes())
    monkeypatch.setattr(fuzz, "yielded", lambda reading: len(reading.rows) - 1)
    assert fuzz.lost(path, tmp_path, "messages")
