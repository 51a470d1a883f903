"""Files that are whole or not there."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

from dsat_miner.errors import UserError
from dsat_miner.files import place_of, read_json, whole, write_text
from tests.support.cli import environment


def test_a_file_takes_its_place_when_it_is_whole(tmp_path):
    file = tmp_path / "new folder" / "table.txt"
    with whole(file) as beside:
        beside.write_text("half", encoding="utf-8")
        assert not file.exists()
        assert beside.parent == file.parent
    assert file.read_text(encoding="utf-8") == "half"
    assert [path.name for path in file.parent.iterdir()] == ["table.txt"]


@pytest.mark.parametrize("failure", [OSError("disk full"), ValueError("bad"), KeyboardInterrupt()])
def test_writing_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, failure):
    file = tmp_path / "table.txt"
    write_text(file, "old")

    def fail_halfway():
        with whole(file) as beside:
            beside.write_text("half", encoding="utf-8")
            raise failure

    with pytest.raises(type(failure)):
        fail_halfway()
    assert file.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["table.txt"]


def test_what_a_killed_process_left_beside_a_file_is_removed(tmp_path):
    file = tmp_path / "table [1].txt"
    code = f"""
import os, pathlib, signal
from dsat_miner.files import whole
with whole(pathlib.Path({str(file)!r})) as beside:
    beside.touch()
    os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", code], env=environment(), check=False)
    [left] = tmp_path.iterdir()
    others = [f".{file.name}.{os.getpid()}", f".{file.name}.bak", f".{file.name}.12.gz", f".other{left.suffix}"]
    for name in others:
        (tmp_path / name).touch()
    assert place_of(file) == file
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(others)


def test_a_pipe_is_written_to_and_stays_one(tmp_path):
    pipe, heard = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: heard.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    write_text(pipe, "text")
    reader.join()
    assert heard == ["text"]
    assert pipe.is_fifo()
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]


@pytest.mark.parametrize("text", ["[1, 2]", '"text"', "null", "{", "\x00"])
def test_what_is_no_object_is_refused_with_the_way_out(tmp_path, text):
    file = tmp_path / "books.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=r"books\.json: .*: put it back$"):
        read_json(file, remedy="put it back")


def test_an_object_and_a_missing_file(tmp_path):
    write_text(tmp_path / "books.json", '{"a": 1}')
    assert read_json(tmp_path / "books.json") == {"a": 1}
    assert read_json(tmp_path / "none.json") is None


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_file_that_the_command_prints_to_is_not_replaced(tmp_path, stream):
    """`>> log.txt` with `--json /dev/stdout` would replace the log; a pipe there is fine."""
    code = (
        "import sys; from pathlib import Path; from dsat_miner.files import place_of\n"
        f"print('before', file=sys.{stream}, flush=True); place_of(Path('/dev/{stream}'))"
    )
    with (tmp_path / "log.txt").open("w", encoding="utf-8") as log:
        other = {name: log if name == stream else subprocess.PIPE for name in ("stdout", "stderr")}
        done = subprocess.run([sys.executable, "-c", code], text=True, check=False, **other)
    printed = (tmp_path / "log.txt").read_text(encoding="utf-8") + (done.stdout or "") + (done.stderr or "")
    assert "before" in printed
    assert f"UserError: /dev/{stream}: the output of this command is printed there" in printed
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
