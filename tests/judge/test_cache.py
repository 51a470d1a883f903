"""The cache: nothing lost, nothing asked twice, whoever else is at work and however it ended."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys

import pytest

from dsat_miner.judge.cache import Cache, Stored, forget, is_judging, key_of
from dsat_miner.rundir import RunDir
from tests.support.cli import ROOT, environment

ANSWER = Stored('{"label": "dsat"}', {"dsat": 0.9}, calls=2, tokens_in=10, tokens_out=5, cost_usd=0.25)
PARTS = {"judge": "m", "parameters": {"t": 0}, "version": "1", "schema": {}, "messages": [{"a": "é"}], "vote": 0}


def put(cache, key, place=("chat", 2), answer=ANSWER):
    cache.put(key, answer, place, judge="m", version="1", vote=0)


@pytest.fixture
def run(tmp_path):
    return RunDir(tmp_path / "out")


def test_an_answer_comes_back_as_it_was(run):
    with Cache(run) as cache:
        assert cache.get("a") is None
        put(cache, "a")
    with Cache(run) as cache:
        assert cache.get("a") == ANSWER
        put(cache, "a", answer=Stored("other", None, 1, 1, 1, None))  # the first one stays
        assert cache.get("a") == ANSWER


@pytest.mark.parametrize(
    "change",
    [{"judge": "n"}, {"parameters": {"t": 1}}, {"version": "2"}, {"schema": []}, {"messages": []}, {"vote": 1}],
)
def test_a_key_depends_on_everything(change):
    assert key_of(**PARTS) != key_of(**(PARTS | change))
    assert key_of(**PARTS) == key_of(**dict(reversed(PARTS.items())))
    assert len(key_of(**(PARTS | {"messages": "\ud83d"}))) == 64


def test_one_process_claims_a_key(run):
    with Cache(run) as one, Cache(run) as other:
        assert one.claim("a")
        assert not other.claim("a")
        one.give_back("a")
        assert other.claim("a")
        put(other, "a")
        assert one.get("a") == ANSWER


def test_claims_end_with_their_owner(run):
    with Cache(run) as cache:
        with Cache(run) as other:
            assert other.claim("a")
        assert cache.claim("a")


CLAIMER = """
import sys, time
from pathlib import Path
from dsat_miner.judge.cache import Cache
from dsat_miner.rundir import RunDir
cache = Cache(RunDir(Path(sys.argv[1])))
print(cache.claim("a"), flush=True)
(RunDir(Path(sys.argv[1])).state / "judge" / f"queue-{cache.owner}.parquet").write_text("text of a chat")
print("ready", flush=True)
time.sleep(600)
"""


def test_a_killed_process_leaves_nothing_claimed_and_no_text(run):
    with subprocess.Popen(
        [sys.executable, "-c", CLAIMER, run.out], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment()
    ) as process:
        assert process.stdout.readline().strip() == "True"
        assert process.stdout.readline().strip() == "ready"
        with Cache(run) as cache:
            assert not cache.claim("a")
            assert is_judging(run)
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            assert cache.claim("a")
        assert not is_judging(run)
    assert list((run.state / "judge").glob("queue-*")) == []


def test_forgetting_takes_answers_that_nobody_else_needs(run):
    with Cache(run) as cache:
        put(cache, "mine", ("gone", 2))
        put(cache, "shared", ("gone", 4))
        cache.used("shared", ("stays", 4))
        cache.used("shared", ("stays", 4))
    assert forget(run, ["gone"]) == (3, {"mine"})
    with Cache(run) as cache:
        assert cache.get("mine") is None
        assert cache.get("shared") == ANSWER
    assert forget(run, ["gone"]) == (0, set())


def test_no_trace_is_left_in_the_file(run):
    with Cache(run) as cache:
        put(cache, "a", ("gone", 2), Stored("a telling quote", None, 1, 1, 1, None))
    forget(run, ["gone"])
    for path in run.state.glob("judge_cache.sqlite*"):
        assert b"a telling quote" not in path.read_bytes()


def test_forgetting_without_a_cache(run):
    assert forget(run, ["gone"]) == (0, set())
    assert not run.judge_cache_file.exists()


def test_the_cache_is_plain_sqlite(run):
    with Cache(run) as cache:
        put(cache, "a")
    with sqlite3.connect(run.judge_cache_file) as con:
        assert con.execute("pragma journal_mode").fetchone() == ("wal",)
        assert con.execute("select judge, prompt_version, vote from answers").fetchall() == [("m", "1", 0)]
    con.close()
