"""`dsat-miner judge` and `mine --judge` as a user gives them: keys, kills, two at once, dry runs."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import time

import pytest

from tests.judge.conftest import chats
from tests.support import warm
from tests.support.cli import ROOT, Run, command, digests, environment, every_text, miner, write_chats

KEY = "sk-test-Zq3mW8nK1pL5vX7cR2tY9u"
ALL = ("--band", "0:1")


def server_of(server):
    return ("--base-url", server.url, "--model", "scripted")


def call(*args, ok=True, **variables):
    done = warm.run([str(arg) for arg in args], cwd=None, env=environment(**variables))
    assert (done.returncode == 0) == ok, done.stdout + done.stderr
    return done


def everything(out):
    """Every byte below a folder."""
    return b"".join(path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file())


def test_judge_prints_what_it_did(out, serve):
    done = miner("judge", out, *server_of(serve()), *ALL, "--price-in", 1, "--price-out", 10)
    for told in ("turns left open", "requests", "answers from the cache", "agreement of judge and score", "US dollars"):
        assert told in done.stdout
    shown = miner("judge", out, "--report").stdout
    assert "agreement of judge and score" in shown
    assert "scripted" in shown
    assert "11" in miner("sql", out, "select count(*) as n from verdicts where judge = 'scripted'").stdout


def test_keys_are_sent_and_appear_nowhere(out, serve):
    server = serve()
    done = call("judge", out, *server_of(server), "--api-key-env", "JUDGE_KEY", *ALL, JUDGE_KEY=KEY, OPENAI_LOG="debug")
    assert {r["key"] for r in server.requests} == {f"Bearer {KEY}"}
    assert KEY not in done.stdout + done.stderr
    assert KEY.encode() not in everything(out)


@pytest.mark.parametrize("action", ["401", "quota"])
def test_keys_do_not_come_back_in_errors(out, serve, action):
    server = serve(default=action)  # quotes the key in its message
    done = call("judge", out, *server_of(server), "--api-key-env", "JUDGE_KEY", *ALL, ok=False, JUDGE_KEY=KEY)
    assert done.returncode == 2
    assert "[key]" in done.stderr
    assert KEY[:12] not in done.stdout + done.stderr
    assert KEY.encode() not in everything(out)


@pytest.mark.parametrize(
    ("action", "args", "told", "status"),
    [
        ("400:no such adapter", (), "the server refuses every request: HTTP 400", 2),
        ("ok", ("--max-calls", 0), "no verdicts yet", 0),
        ("ok", ("--max-usd", "0.0001", "--price-in", 1, "--price-out", 10), "one request needs up to $", 0),
        ("refusal", (), "the last refusal: the model refused", 2),
        ("say:nonsense", ("--max-calls", 4, "--concurrency", 4), "votes lost: not_json", 2),
    ],
)
def test_where_nothing_was_answered_no_agreement_is_asked_for(out, serve, action, args, told, status):
    done = miner("judge", out, *server_of(serve(default=action)), *ALL, *args, ok=status == 0)
    assert done.returncode == status
    assert ("dsat-miner: " in done.stderr) == bool(status)
    assert told in done.stdout
    assert "no verdicts yet: nothing has been answered" in done.stdout
    assert "agreement of judge and score" not in done.stdout
    assert "no verdicts yet" in miner("judge", out, "--report").stdout


def test_a_dry_run_asks_nobody(out, serve):
    server = serve()
    done = miner(
        "judge",
        out,
        *server_of(server),
        *ALL,
        "--dry-run",
        "--votes",
        3,
        "--max-calls",
        5,
        "--price-in",
        1,
        "--price-out",
        1,
    )
    assert "33" in done.stdout
    assert "--max-calls 5 leaves 28" in done.stdout
    assert server.requests == []
    assert Run(out).manifest["counts"]["turns_by_decided_by"] == {"rules": 11}


@pytest.mark.parametrize(("usd", "told"), [("0.03", "--max-usd 0.03 leaves about "), ("0.001", "needs up to $")])
def test_a_dry_run_heeds_dollars(out, usd, told):
    priced = ("--max-usd", usd, "--price-in", 1, "--price-out", 10)
    assert told in miner("judge", out, "--model", "scripted", *ALL, "--dry-run", *priced).stdout


def test_mine_and_judge_in_one_command(tmp_path, serve):
    server = serve()
    log = write_chats(tmp_path, chats())
    args = ("mine", log, "-o", tmp_path / "out", "--judge", *server_of(server), *ALL)
    done = miner(*args)
    assert "follow-up turns" in done.stdout
    run = Run(tmp_path / "out")
    assert run.manifest["counts"]["turns_by_decided_by"] == {"judge": 11}
    before = digests(run.out)
    miner(*args)
    assert len(server.requests) == 11
    assert digests(run.out) == before


def test_a_quiet_batch_prints_nothing(tmp_path):
    log = write_chats(tmp_path, chats())
    args = ("mine", log, "-o", tmp_path / "out", "--judge", "--model", "m", *ALL, "--batch", "write")
    assert miner(*args, "-q").stdout == ""
    assert "0 requests in 0 files, 11 known" in miner("judge", tmp_path / "out", *args[5:]).stdout


def test_options_of_a_judge_want_a_judge(tmp_path):
    done = miner("mine", write_chats(tmp_path, chats()), "-o", tmp_path / "out", "--model", "m", ok=False)
    assert done.returncode == 2
    assert "--judge" in done.stderr
    assert not (tmp_path / "out").exists()


def test_killed_and_given_again_only_the_missing_is_asked(out, serve, tmp_path):
    whole = serve()
    twin = tmp_path / "twin"
    subprocess.run(["cp", "-r", out, twin], check=True)
    miner("judge", twin, *server_of(whole), *ALL, "--concurrency", 2)

    slow = serve(latency=0.3)
    args = command("judge", out, *server_of(slow), *ALL, "--concurrency", 2)
    with subprocess.Popen(
        args, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment(), cwd=ROOT
    ) as process:
        while len(slow.requests) < 6 and process.poll() is None:
            time.sleep(0.02)
        os.kill(process.pid, signal.SIGKILL)
    answered = len(slow.requests) - 2  # two were on their way
    again = serve()
    done = miner("judge", out, *server_of(again), *ALL, "--concurrency", 2)
    assert "answers from the cache" in done.stdout
    assert 0 < len(again.requests) <= 11 - answered + 2
    prompts = [json.dumps(r["body"]["messages"]) for r in again.requests]
    assert len(set(prompts)) == len(prompts)
    assert digests(out) == digests(twin) | {
        k: v for k, v in digests(out).items() if k in ("views.sql", "preference/trl_dpo.yaml")
    }
    ours, theirs = Run(out).manifest, Run(twin).manifest
    assert ours["judge"] == theirs["judge"]


@pytest.mark.slow
def test_killed_ten_times_the_verdicts_are_those_of_one_go(out, serve, tmp_path):
    twin = tmp_path / "twin"
    subprocess.run(["cp", "-r", out, twin], check=True)
    miner("judge", twin, *server_of(serve()), *ALL, "--concurrency", 2)
    slow = serve(latency=0.1)
    args = command("judge", out, *server_of(slow), *ALL, "--concurrency", 1)
    chance, killed = random.Random(7), 0
    for _ in range(10):
        seen, wanted = len(slow.requests), chance.choice([0, 1, 1, 2])
        with subprocess.Popen(
            args, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment(), cwd=ROOT
        ) as process:
            while len(slow.requests) < seen + wanted and process.poll() is None:
                time.sleep(0.005)
            killed += process.poll() is None
            process.kill()
    assert killed >= 5
    miner("judge", out, *server_of(serve()), *ALL, "--concurrency", 2)
    own = {name: digest for name, digest in digests(out).items() if name in ("views.sql", "preference/trl_dpo.yaml")}
    assert digests(out) == digests(twin) | own
    assert Run(out).manifest["counts"] == Run(twin).manifest["counts"]


def test_two_processes_share_the_work(out, serve):
    server = serve(latency=0.2)
    args = command("judge", out, *server_of(server), *ALL, "--concurrency", 2)
    both = [
        subprocess.Popen(args, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment())
        for _ in range(2)
    ]
    told = [process.communicate(timeout=300)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    prompts = [json.dumps(r["body"]["messages"]) for r in server.requests]
    assert len(prompts) == len(set(prompts)) == 11
    assert Run(out).manifest["counts"]["turns_by_decided_by"] == {"judge": 11}


def test_forgotten_chats_leave_verdicts_and_cache(out, serve, tmp_path):
    server = serve()
    miner("judge", out, *server_of(server), *ALL)
    miner("judge", out, "--model", "other", "--batch", "write", *ALL)
    assert "NameError" in every_text(out)
    ids = tmp_path / "ids.txt"
    ids.write_text("error\n")
    done = miner("forget", out, "--ids", ids)
    assert "verdicts" in done.stdout
    text = every_text(out)
    assert "NameError" not in text
    assert '"error"' not in text
    before = Run(out)["turns"]
    done = miner("judge", out, *server_of(server), *ALL)
    assert len(server.requests) == 11
    assert Run(out)["turns"] == before
    assert Run(out).manifest["judge"]["turns"] == 10


def test_what_a_judge_quoted_is_redacted_with_the_run(tmp_path, serve):
    turn = "dora@example.com says that is wrong, name it again"
    log = write_chats(tmp_path, {"c": [("user", "Name a capital"), ("assistant", "Sydney."), ("user", turn)]})
    run = tmp_path / "out"
    miner("mine", log, "-o", run, "--no-redact")
    miner("judge", run, *server_of(serve()), *ALL)
    assert [v["evidence"] for v in verdicts_of(run)] == ["dora@example.com says that is"]
    miner("mine", log, "-o", run, "--update")
    assert [v["evidence"] for v in verdicts_of(run)] == ["[EMAIL] says that is"]
    (told,) = Run(run)["turns"]
    assert (told["decided_by"], told["evidence"]) == ("judge", "[EMAIL] says that is")


def verdicts_of(out):
    return json.loads(miner("sql", out, "from verdicts", "--json").stdout)


def test_a_run_that_is_being_judged_is_not_cleaned(out, serve, tmp_path):
    server = serve(default="hang", hang=20)
    args = command("judge", out, *server_of(server), *ALL)
    ids = tmp_path / "ids.txt"
    ids.write_text("error\n")
    with subprocess.Popen(args, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment()) as process:
        while not server.requests and process.poll() is None:
            time.sleep(0.02)
        done = miner("forget", out, "--ids", ids, ok=False)
        process.kill()
    assert "a judge is being asked" in done.stderr
    miner("forget", out, "--ids", ids)


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--base-url", "ftp://x", "--model", "m"), "--base-url"),
        (("--base-url", "http://x/v1", "--model", "m", "--band", "wide"), "LOW:HIGH"),
        (("--base-url", "http://x/v1", "--model", "m", "--api-key-env", "NOT_SET_ANYWHERE"), "export it"),
        (("--judge-local", "/nowhere"), "config.json"),
        (("--base-url", "http://x/v1"), "--model"),
        ((), "--base-url"),
    ],
)
def test_mistakes_are_one_line(out, args, told):
    done = miner("judge", out, *args, ok=False)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
