"""Runs that many tests look at, mined once a session through the command line."""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.support import make
from tests.support.cli import LENIENT, Run, mine

# each process has a core: threads of PyTorch that share it wait for each other at full load
os.environ.setdefault("OMP_NUM_THREADS", "1")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest: one that is left for the end keeps all but one process waiting."""
    slow = Counter(item.path for item in items if item.get_closest_marker("slow"))
    items.sort(key=lambda item: -slow[item.path])


HAND_WRITTEN = ("sharegpt.json", "sharegpt.jsonl", "messages.jsonl", "conversations.json", "hostile.jsonl")


@pytest.fixture(scope="session")
def logs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the hand-written logs, the Parquet ones made from them."""
    folder = tmp_path_factory.mktemp("logs")
    for name in HAND_WRITTEN:
        (folder / name).write_bytes((make.DATA / name).read_bytes())
    make.wildchat(folder)
    make.lmsys(folder)
    return folder


@pytest.fixture(scope="session")
def hand(logs: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Every hand-written log of a format with follow-ups, mined together; how sure the score is, is no matter here."""
    return mine(tmp_path_factory.mktemp("hand") / "out", *sorted(logs.iterdir()), *LENIENT)


@pytest.fixture(scope="session")
def real_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first 12 MB of the real ShareGPT file: an array that is torn in mid-record."""
    path = tmp_path_factory.mktemp("real") / "sharegpt.json"
    path.write_bytes(make.sharegpt_bytes(12_000_000))
    return path


@pytest.fixture(scope="session")
def real(real_log: Path) -> Run:
    """The real slice, mined with all defaults."""
    return mine(real_log.parent / "out", real_log)


@pytest.fixture(params=["hand", "real"])
def run(request: pytest.FixtureRequest) -> Run:
    """Both session runs, one after the other."""
    return request.getfixturevalue(request.param)
