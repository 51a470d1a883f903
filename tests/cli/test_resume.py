"""Killed, continued, extended, changed: a run ends in the same bytes, and redoes only what it must.

Every comparison of bytes mines into the same folder twice, because trl_dpo.yaml holds absolute paths.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dsat_miner.cli import app
from dsat_miner.rundir import RunDir
from dsat_miner.running import mining
from tests.support import make
from tests.support.cli import LENIENT, Run, command, digests, environment, leaves, mine, miner, write_chats

KILLS = 10


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Three logs of two formats, large enough for several parts and for ten kills."""
    folder = tmp_path_factory.mktemp("resume")
    make.sharegpt_slice(folder / "one.jsonl", 600)
    make.sharegpt_slice(folder / "two.jsonl", 300, skip=600)
    make.wildchat(folder)
    return folder


@dataclass
class Finished:
    """An uninterrupted run: where, how long it took, what it wrote."""

    logs: list[Path]
    out: Path
    seconds: float
    digests: dict[str, str]
    manifest: dict[str, object]


@pytest.fixture(scope="module")
def finished(folder) -> Finished:
    logs, out = sorted(p for p in folder.iterdir() if p.is_file()), folder / "out"
    started = time.perf_counter()
    mine(out, *logs)
    seconds = time.perf_counter() - started
    done = Finished(logs, out, seconds, digests(out), without_timings(out))
    shutil.rmtree(out)
    return done


def without_timings(out: Path) -> dict[str, object]:
    """Return the manifest's leaves but for the timings."""
    return {k: v for k, v in leaves(Run(out).manifest).items() if "timing" not in k}


@dataclass
class Killed:
    """A run that is shot after some time: the parent alone, or every process of its session."""

    args: list[object]
    whole_session: bool
    dead: bool = field(init=False, default=False)

    def after(self, seconds: float) -> bool:
        """Start, shoot, and say whether the run was still going; no process of it is left when this returns."""
        process = subprocess.Popen(
            command(*self.args),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment(),
            start_new_session=True,
        )
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.dead = True
        if self.whole_session and self.dead:
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()
        orphans_end(process.pid)
        return self.dead


def orphans_end(session: int, limit: float = 20) -> None:
    """Wait until workers whose parent was shot have noticed; one that goes on writing for long is a fault."""
    deadline = time.monotonic() + limit
    while alive := [pid for pid in Path("/proc").glob("[0-9]*") if in_session(pid, session)]:
        assert time.monotonic() < deadline, f"workers outlive their parent: {alive}"
        time.sleep(0.05)


def in_session(pid: Path, session: int) -> bool:
    try:
        fields = (pid / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return int(fields[3]) == session and fields[0] != "Z"


# Kill and go on


@pytest.mark.slow
@pytest.mark.parametrize("point", range(1, KILLS + 1))
def test_killed_anywhere_the_next_run_ends_in_the_same_bytes(finished, point):
    args = ["mine", *finished.logs, "-o", finished.out]
    seconds = finished.seconds * point / (KILLS + 1)
    shutil.rmtree(finished.out, ignore_errors=True)
    while not Killed(args, whole_session=point % 2 == 0).after(seconds):
        # A machine that became faster than it was for the measured run: shoot earlier, for a kill that hits nothing
        # tests nothing.
        seconds *= 0.7
        shutil.rmtree(finished.out)
    miner("mine", *finished.logs, "-o", finished.out)
    assert digests(finished.out) == finished.digests
    assert without_timings(finished.out) == finished.manifest


@pytest.mark.slow
def test_killed_again_and_again_it_still_ends(finished):
    shutil.rmtree(finished.out, ignore_errors=True)
    kills = 0
    for step in range(2, 8):
        victim = Killed(["mine", *finished.logs, "-o", finished.out], whole_session=True)
        kills += victim.after(finished.seconds * step / 8)
    assert kills >= 1
    miner("mine", *finished.logs, "-o", finished.out)
    assert digests(finished.out) == finished.digests


@pytest.mark.slow
def test_killed_as_soon_as_the_first_table_file_lies_there(finished):
    shutil.rmtree(finished.out, ignore_errors=True)
    args = command("mine", *finished.logs, "-o", finished.out)
    process = subprocess.Popen(
        args, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment(), start_new_session=True
    )
    while process.poll() is None and not list(finished.out.rglob("*.parquet")):
        time.sleep(0.001)
    assert process.poll() is None
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    orphans_end(process.pid)
    miner("mine", *finished.logs, "-o", finished.out)
    assert digests(finished.out) == finished.digests


@pytest.mark.slow
def test_interrupt_stops_cleanly_and_says_how_to_go_on(finished):
    shutil.rmtree(finished.out, ignore_errors=True)
    process = subprocess.Popen(
        command("mine", *finished.logs, "-o", finished.out),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
        start_new_session=True,
    )
    while process.poll() is None and not list((finished.out / ".dsat" / "done").glob("mine-*.json")):
        time.sleep(0.01)  # until it is in the middle of its work
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode not in {0, None}
    assert "Traceback" not in out + err
    assert "again" in (out + err).lower()
    miner("mine", *finished.logs, "-o", finished.out)
    assert digests(finished.out) == finished.digests


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("Query interrupted")])
def test_interrupt_in_the_middle_of_a_query(monkeypatch, tmp_path, error):
    def stop(*_, **__):
        raise error

    monkeypatch.setattr(mining, "_mine_into", stop)
    done = CliRunner().invoke(app, ["mine", "log.jsonl", "-o", str(tmp_path / "out")])
    assert done.exit_code == 130
    assert "same command again" in done.output


# Equal bytes whatever the machine


@pytest.mark.slow
@pytest.mark.parametrize(
    "options",
    [
        ["--threads", 1],
        ["--threads", 2, "--memory-limit", "512MB"],
        ["--threads", 3, "--memory-limit", "2GB"],
    ],
)
def test_threads_and_memory_change_no_byte(finished, options):
    shutil.rmtree(finished.out, ignore_errors=True)
    miner("mine", *finished.logs, "-o", finished.out, *options)
    assert digests(finished.out) == finished.digests


# Do nothing, or little


@pytest.fixture(scope="module")
def mined_once(tmp_path_factory) -> tuple[Path, Path]:
    """A folder with a log and the run over it, and where a copy of both lies."""
    place, kept = tmp_path_factory.mktemp("small"), tmp_path_factory.mktemp("kept") / "copy"
    mine(place / "out", make.sharegpt_slice(place / "small.jsonl", 200))
    shutil.copytree(place, kept)
    return place, kept


@pytest.fixture
def small(mined_once) -> tuple[Path, Path]:
    """One log and the folder it was mined into, both as they were in their place: runs know absolute paths."""
    place, kept = mined_once
    shutil.rmtree(place)
    shutil.copytree(kept, place)
    return place / "small.jsonl", place / "out"


def stamps(out: Path) -> dict[Path, tuple[int, int]]:
    """Return inode and time of every Parquet file: a file that was written anew has others."""
    return {p: (p.stat().st_ino, p.stat().st_mtime_ns) for p in out.rglob("*.parquet")}


def test_second_run_does_nothing(small):
    log, out = small
    before = stamps(out)
    miner("mine", log, "-o", out)
    assert stamps(out) == before


def test_a_new_file_alone_is_mined(small, tmp_path):
    log, out = small
    before = {p: stamp for p, stamp in stamps(out).items() if p.parent.name in {"turns", "conversations"}}
    new = make.sharegpt_slice(tmp_path / "zz-new.jsonl", 100, skip=200)
    both = mine(out, log, new)
    after = stamps(out)
    assert {p: after.get(p) for p in before} == before
    fresh = mine(tmp_path / "fresh", log, new)
    for table in (
        "conversations",
        "turns",
        "seed_pairs",
        "drift_rows",
        "unpaired",
        "sat",
        "rejects",
        "dropped",
    ):
        rows = [
            [{**row, "part_record": 0} for row in run[table]] for run in (both, fresh)
        ]  # files that come together share
        assert sorted(map(repr, rows[0])) == sorted(map(repr, rows[1]))


def test_what_a_new_file_leaves_out_replaces_the_empty_files(chats, tmp_path):
    out, new = tmp_path / "out", tmp_path / "new.jsonl"
    mine(out, chats, *LENIENT)
    assert {"rejects/part-00000.parquet", "dropped/read-00000.parquet"} <= digests(out).keys()
    new.write_text('{"id": "c3", "messages": [{"role": "user", "content": "Hello"}]}\nno JSON\n', encoding="utf-8")
    added = mine(out, chats, new, *LENIENT).manifest["files"]
    assert added["rejects/part-00001.parquet"] == added["dropped/read-00001.parquet"] == 1
    assert added["conversations/part-00001.parquet"] == added["turns/part-00001.parquet"] == 0
    assert not {"rejects/part-00000.parquet", "dropped/read-00000.parquet"} & added.keys()


def test_duplicate_prompt_in_a_new_file_loses_to_the_earlier_one(small, tmp_path):
    log, out = small
    before = {(r["conversation_id"], r["message_index"]) for r in Run(out)["drift_rows"]}
    again = tmp_path / "aa-again.jsonl"
    again.write_bytes(log.read_bytes())
    after = mine(out, log, again)
    assert {(r["conversation_id"], r["message_index"]) for r in after["drift_rows"]} == before
    assert sum("#" in key for key in after.conversations) == len(after.conversations) // 2


def poisoned(log: Path) -> None:
    """Change the middle of a log, so that whoever reads it sees it, but not its size, time, first or last MiB."""
    stat, data = log.stat(), bytearray(log.read_bytes())
    middle = range(1 << 20, len(data) - (1 << 20))
    assert len(middle) > 500_000
    for at in middle:
        if data[at : at + 2] in (b"e ", b"n "):
            data[at] = ord("q")
    log.write_bytes(bytes(data))
    os.utime(log, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def test_new_threshold_rereads_no_log(tmp_path):
    log, out = make.sharegpt_slice(tmp_path / "log.jsonl", 500), tmp_path / "out"
    mine(out, log, "--min-p-dsat", "0.9")
    wanted = {table: Run(out)[table] for table in ("turns", "drift_rows", "seed_pairs", "unpaired")}
    shutil.rmtree(out)
    mine(out, log)
    poisoned(log)
    updated = mine(out, log, "--min-p-dsat", "0.9", "--update")
    for table, rows in wanted.items():
        assert updated[table] == rows


def test_verify_finds_a_change_in_the_middle(tmp_path):
    log, out = make.sharegpt_slice(tmp_path / "log.jsonl", 500), tmp_path / "out"
    mine(out, log, "--verify")
    poisoned(log)
    done = miner("mine", log, "-o", out, "--verify", ok=False)
    assert done.returncode == 2
    assert "log.jsonl" in done.stderr


def test_changed_option_is_refused_with_the_difference(small):
    log, out = small
    before = digests(out)
    done = miner("mine", log, "-o", out, "--min-p-dsat", "0.8", "--max-rows-per-chat", "2", ok=False)
    assert done.returncode == 2
    for word in ("min-p-dsat", "0.8", "max-rows-per-chat", "--update", "--fresh"):
        assert word in done.stderr.replace("_", "-"), word
    assert digests(out) == before


@pytest.mark.parametrize(
    "option",
    [["--no-redact"], ["--min-p-dsat", "0.7"], ["--max-rows-per-chat", "1"], ["--definition", "strict"]],
)
def test_update_ends_where_a_fresh_run_ends(small, option):
    log, out = small
    miner("mine", log, "-o", out, *option, "--update")
    updated = digests(out)
    shutil.rmtree(out)
    miner("mine", log, "-o", out, *option)
    assert updated == digests(out)


def test_a_log_that_is_gone_is_missed_before_anything_is_made_anew(small):
    log, out = small
    moved, before = log.rename(log.with_suffix(".away")), digests(out)
    refused = miner("mine", "-o", out, "--no-redact", "--update", ok=False)
    assert refused.returncode == 2
    assert f"{log.name} has vanished" in refused.stderr
    assert digests(out) == before
    miner("mine", "-o", out, "--min-p-dsat", "0.7", "--update")  # what reads no log needs none
    moved.rename(log)
    miner("mine", "-o", out, "--no-redact", "--update")


# columns, how an id is made, and what a line is
OWN_FORMAT = """-- columns:
--   id VARCHAR
--   messages STRUCT(role VARCHAR, content VARCHAR)[]
select {id} as source_id, messages, record from source
"""
OWN_SESSIONS = """-- sessions: a line each
-- columns:
--   id VARCHAR
--   messages STRUCT(role VARCHAR, content VARCHAR)[]
select 'all' as session, id as trace, messages as input, cast([] as STRUCT(role VARCHAR, content VARCHAR)[]) as output,
    record
from source
"""


@pytest.fixture
def chats(tmp_path) -> Path:
    """Two chats with different prompts, so that no export leaves anything out."""
    wrong = [("user", "Sort a list."), ("assistant", "sorted(x)"), ("user", "No, that is wrong."), ("assistant", "Oh.")]
    right = [("user", "Name a tree."), ("assistant", "Oak."), ("user", "Thanks, that works!"), ("assistant", "Good.")]
    return write_chats(tmp_path, {"c1": wrong, "c2": right})


def test_update_with_another_format_ends_where_a_fresh_run_ends(chats, tmp_path):
    own, out = tmp_path / "own.sql", tmp_path / "out"
    own.write_text(OWN_SESSIONS, encoding="utf-8")
    mine(out, chats, "--format", "messages")
    updated = mine(out, chats, "--format", own, "--update")
    assert [source["format"] for source in updated.manifest["inputs"]] == [str(own)]
    assert list(updated.conversations) == ["all"]
    after = digests(out)
    miner("mine", chats, "-o", out, "--format", own, "--fresh")
    assert digests(out) == after


def test_update_after_an_edit_of_the_format_file_makes_ids_anew(chats, tmp_path):
    own, out = tmp_path / "own.sql", tmp_path / "out"
    own.write_text(OWN_FORMAT.format(id="id"), encoding="utf-8")
    assert list(mine(out, chats, "--format", own).conversations) == ["c1", "c2"]
    own.write_text(OWN_FORMAT.format(id="'x-' || id"), encoding="utf-8")
    assert list(mine(out, chats, "--format", own, "--update").conversations) == ["x-c1", "x-c2"]


def test_parts_that_new_cuts_do_not_give_are_removed(tmp_path):
    run = RunDir(tmp_path)
    kept = [run.table_file("turns", 1), run.export_file("sat", "train", 1), run.state_file("ids", 1)]
    gone = [
        run.table_file("dropped", 2, "read"),
        run.export_file("sat", "test", 12),
        run.state_file("candidates", 2),
        run.state / "embeddings" / "encoder" / "part-00002-0000.parquet",
    ]
    others = [run.state / "plan.parquet", run.out / "judge-batch" / "part-00007.parquet"]
    for file in (*kept, *gone, *others):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    for number in (1, 2):
        run.mark("mine", number, {"counts": {}})
    run.drop_parts(2)
    assert [file for file in (*kept, *gone, *others) if file.exists()] == [*kept, *others]
    assert run.parts() == [1]


def test_changed_input_is_refused(small):
    log, out = small
    before = digests(out)
    with log.open("a", encoding="utf-8") as file:
        file.write('{"id": "late", "conversations": []}\n')
    done = miner("mine", log, "-o", out, ok=False)
    assert done.returncode == 2
    assert "small.jsonl" in done.stderr
    assert "--fresh" in done.stderr
    assert digests(out) == before


def test_vanished_input_is_refused(small, tmp_path):
    log, out = small
    other = make.sharegpt_slice(tmp_path / "other.jsonl", 20, skip=300)
    log.unlink()
    done = miner("mine", other, "-o", out, ok=False)
    assert done.returncode == 2
    assert "small.jsonl" in done.stderr


def test_fresh_starts_over(small):
    log, out = small
    lines = log.read_text(encoding="utf-8").splitlines(keepends=True)
    log.write_text("".join(lines[:50]), encoding="utf-8")
    run = mine(out, log, "--fresh")
    assert run.manifest["counts"]["records_read"] == 50
    again = digests(out)
    shutil.rmtree(out)
    miner("mine", log, "-o", out)
    assert digests(out) == again


def test_fresh_keeps_what_people_made(small):
    log, out = small
    kept = out / "notes.txt"
    kept.write_text("not ours", encoding="utf-8")
    miner("mine", log, "-o", out, "--fresh")
    assert kept.read_text(encoding="utf-8") == "not ours"
