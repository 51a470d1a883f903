"""What fails under a run while it works: the folder, the inputs, the memory, another run. It says so and goes on later."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dsat_miner.errors import UserError
from dsat_miner.mining import mine
from dsat_miner.progress import Reporter
from dsat_miner.resources import Resources
from dsat_miner.rundir import RunDir
from tests.support import make
from tests.support.cli import digests, miner

ONE = Resources(threads=1)


class Saboteur(Reporter):
    """Does something as a stage begins."""

    def __init__(self, stage: str, act: Callable[[], object]) -> None:
        super().__init__(quiet=True)
        self.at, self.act = stage, act

    def stage(self, name: str, total: int) -> None:
        super().stage(name, total)
        if name == self.at:
            self.act()


@pytest.fixture
def log(tmp_path) -> Path:
    return make.sharegpt_slice(tmp_path / "log.jsonl", 30)


def whole(log: Path, out: Path) -> dict[str, str]:
    """Mine without any trouble and return the digests; OUT is taken away again."""
    mine([str(log)], out, resources=ONE)
    found = digests(out)
    shutil.rmtree(out)
    return found


def test_a_second_run_on_one_folder_is_refused_and_harms_nothing(log, tmp_path):
    out = tmp_path / "out"
    expected = whole(log, out)
    mine([str(log)], out, resources=ONE)
    with RunDir(out).locked():
        done = miner("mine", log, "-o", out, "--fresh", ok=False)
    assert done.returncode == 2
    assert "another dsat-miner works here" in done.stderr
    assert digests(out) == expected


@pytest.mark.parametrize("stage", ["mine", "export"])
def test_a_folder_that_is_lost_in_mid_run_is_one_line_and_the_run_goes_on_once_it_is_back(log, tmp_path, stage):
    out = tmp_path / "out"
    expected = whole(log, out)
    lost = out / {"mine": "turns", "export": "preference"}[stage]

    def lose() -> None:
        lost.write_text("in the way", encoding="utf-8")

    with pytest.raises(UserError, match="the same command again, finished parts are kept") as caught:
        mine([str(log)], out, resources=ONE, reporter=Saboteur(stage, lose))
    assert "\n" not in str(caught.value)
    lost.unlink(missing_ok=True)  # nothing was finished at the first stage: OUT was taken away again
    mine([str(log)], out, resources=ONE)
    assert digests(out) == expected


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write whatever the permissions say")
def test_permission_lost_in_mid_run(log, tmp_path):
    out = tmp_path / "out"
    expected = whole(log, out)
    with pytest.raises(UserError, match="Permission denied"):
        mine([str(log)], out, resources=ONE, reporter=Saboteur("mine", lambda: (out / ".dsat" / "tmp").chmod(0o500)))
    (out / ".dsat" / "tmp").chmod(0o700)
    mine([str(log)], out, resources=ONE)
    assert digests(out) == expected


def test_an_input_that_changes_while_it_is_read_is_refused(log, tmp_path):
    out = tmp_path / "out"
    more = json.dumps({"id": "late", "conversations": [{"from": "human", "value": "one more"}]}) + "\n"

    def append() -> None:
        with log.open("a", encoding="utf-8") as stream:
            stream.write(more)

    with pytest.raises(UserError, match=r"log\.jsonl has changed since the run started"):
        mine([str(log)], out, resources=ONE, reporter=Saboteur("index", append))
    assert not out.exists()
    assert mine([str(log)], out, resources=ONE)["counts"]["records_read"] == 31


def test_parquet_that_changes_while_it_is_read_is_refused(tmp_path):
    log = make.wildchat(tmp_path)
    other = log.read_bytes()

    def touch() -> None:
        log.write_bytes(other + b"\0" * 8 + b"PAR1")

    with pytest.raises(UserError, match=r"has changed since the run started|cannot be read"):
        mine([str(log)], tmp_path / "out", resources=ONE, reporter=Saboteur("mine", touch))


def test_an_input_that_vanishes_while_it_is_read_is_refused(log, tmp_path):
    with pytest.raises(UserError, match=r"No such file|vanished"):
        mine([str(log)], tmp_path / "out", resources=ONE, reporter=Saboteur("index", log.unlink))


def test_too_little_memory_is_refused_with_the_least(log, tmp_path):
    done = miner("mine", log, "-o", tmp_path / "out", "--memory-limit", "64MB", ok=False)
    assert done.returncode == 2
    assert "give at least 384MB" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("fresh", [(), ("--fresh",)])
@pytest.mark.parametrize("below", ["", "/deeper"])
def test_an_out_that_is_a_file_is_refused_and_left_alone(log, tmp_path, fresh, below):
    file = tmp_path / "afile"
    file.write_text("precious", encoding="utf-8")
    done = miner("mine", log, "-o", f"{file}{below}", *fresh, ok=False)
    assert done.returncode == 2
    assert done.stderr == f"dsat-miner: {file} is a file, and a run is a folder: choose another with -o\n"
    assert file.read_text(encoding="utf-8") == "precious"


def test_a_command_over_a_file_in_place_of_a_run_says_so(tmp_path):
    (tmp_path / "afile").write_text("precious", encoding="utf-8")
    assert "is a file, and a run is a folder" in miner("sql", tmp_path / "afile", "select 1", ok=False).stderr
