"""Every reader against logs that were damaged by chance: none crashes, none hangs, and no record is lost.

`python benchmarks/faults.py --cases N` runs the same check over many more damaged logs.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support import make
from tests.support.fuzz import LOGS, damaged, lost


@pytest.mark.parametrize("name", LOGS)
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32 - 1))
def test_no_damage_crashes_a_reader_or_loses_a_record(tmp_path_factory, name, seed):
    folder = tmp_path_factory.mktemp("fuzz")
    path = folder / Path(name).name
    path.write_bytes(damaged((make.DATA / name).read_bytes(), seed))
    assert lost(path, folder, LOGS[name]) == 0


def test_the_check_finds_a_lost_record(tmp_path, monkeypatch):
    from tests.support import fuzz

    path = tmp_path / "messages.jsonl"
    path.write_bytes((make.DATA / "messages.jsonl").read_bytes())
    monkeypatch.setattr(fuzz, "yielded", lambda reading: len(reading.rows) - 1)
    assert fuzz.lost(path, tmp_path, "messages") > 0
