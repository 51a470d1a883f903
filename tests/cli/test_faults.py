"""What fails under a run while it works: the folder, the inputs, the memory, another run. It says so and goes on later."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from dsat_miner.cli import main
from dsat_miner.errors import UserError
from dsat_miner.progress import Reporter
from dsat_miner.rundir import RunDir
from dsat_miner.running.mining import mine
from dsat_miner.running.resources import Resources
from tests.support import make
from tests.support.cli import ROOT, digests, environment, miner

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


@pytest.fixture
def bound(tmp_path) -> None:
    """Skip where the permissions bind nobody, as they do not bind root."""
    (tmp_path / "mine").mkdir(mode=0o500)
    if os.access(tmp_path / "mine", os.W_OK):
        pytest.skip("root may write whatever the permissions say: the test below takes that right away")


@pytest.mark.usefixtures("bound")
@pytest.mark.parametrize(("stage", "below"), [("mine", ""), ("mine", ".dsat/tmp"), ("export", ".dsat/done")])
def test_permission_lost_in_mid_run_is_one_line_and_the_run_goes_on_once_it_is_back(
    log, tmp_path, monkeypatch, capsys, stage, below
):
    out = tmp_path / "out"
    expected = whole(log, out)
    begin = Reporter.stage

    def lose(reporter: Reporter, name: str, total: int) -> None:
        begin(reporter, name, total)
        if name == stage:
            (out / below).chmod(0o500)

    monkeypatch.setattr(Reporter, "stage", lose)
    monkeypatch.setattr(sys, "argv", ["dsat-miner", "mine", str(log), "-o", str(out), "--threads", "1", "--quiet"])
    with pytest.raises(SystemExit) as ended:
        main()
    monkeypatch.undo()
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "Permission denied" in told
    assert "same command again" in told
    if (out / below).exists():  # not where nothing was finished: OUT was taken away again
        (out / below).chmod(0o700)
    mine([str(log)], out, resources=ONE)
    assert digests(out) == expected


@pytest.mark.skipif(os.geteuid() != 0, reason="for root alone, whom permissions bind only without these rights")
def test_permission_lost_in_mid_run_as_root_without_its_rights():
    limited = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    if shutil.which("setpriv") is None or subprocess.run([*limited, "true"], check=False).returncode:
        pytest.skip("no setpriv here that can take rights away")
    again = [
        *limited,
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        __file__,
        "-k",
        "permission_lost and once_it_is_back",
    ]
    done = subprocess.run(again, capture_output=True, text=True, cwd=ROOT, env=environment(), check=False)
    assert done.returncode == 0, done.stdout
    assert "skipped" not in done.stdout


def test_a_clock_that_is_put_back_in_mid_run_changes_nothing(log, tmp_path, monkeypatch):
    out = tmp_path / "out"
    expected = whole(log, out)
    true_time = time.time

    def put_back() -> None:
        monkeypatch.setattr(time, "time", lambda: true_time() - 86_400)

    timings = mine([str(log)], out, resources=ONE, reporter=Saboteur("mine", put_back))["timings"]
    assert digests(out) == expected
    assert 0 <= min(timings["stages"].values()) <= max(timings["stages"].values()) <= timings["seconds"] < 3600


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


def test_a_chat_of_thousands_of_turns_fits_the_memory_of_any_other(tmp_path):
    turns = 3000
    log = make.endless_chat(tmp_path / "long.jsonl", turns)
    manifest = mine([str(log)], tmp_path / "out", resources=ONE)
    assert manifest["counts"]["turns"] == turns - 1
    assert manifest["counts"]["redacted"]["email"] == turns
    assert manifest["counts"]["exports"]["drift_rows"]["rows"] == 4
