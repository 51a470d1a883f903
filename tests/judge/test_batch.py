"""Batch files, and a server that loses, repeats, tears and fails what it was given."""

from __future__ import annotations

import json

import pytest

from dsat_miner.errors import UserError
from dsat_miner.judge import batch_again, batch_files
from dsat_miner.judge.batch import run_step
from dsat_miner.judge.batch_files import Books, forget, read_lines
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.stage import judge
from dsat_miner.progress import Reporter
from dsat_miner.rundir import RunDir
from dsat_miner.running.resources import Resources
from tests.support.cli import Run, digests
from tests.support.judge_server import completion

RESOURCES = Resources(threads=1)
QUIET = Reporter(quiet=True)


def step(out, name, server=None, **options):
    """One step; returns what it said."""
    values = {"model": "scripted", "band": (0.0, 1.0), "batch": name} | options
    if server is not None:
        values["base_url"] = server.url
    return " | ".join(run_step(out, JudgeOptions(**values), resources=RESOURCES, reporter=QUIET)[0])


def requests_of(out):
    return [line for file in sorted((out / "judge-batch").glob("requests-*")) for line in read_lines(file)]


def cached(out):
    """How many of the eleven turns the cache answers, without asking anybody."""
    report = judge(out, JudgeOptions(model="scripted", band=(0.0, 1.0), max_calls=0), resources=RESOURCES)
    assert report.tally.calls == 0
    return report.tally.judged


def test_written_lines_are_those_of_the_batch_api(out):
    told = step(out, "write")
    assert "11 requests in 1 files" in told
    lines = requests_of(out)
    assert len({line["custom_id"] for line in lines}) == 11
    for line in lines:
        assert set(line) == {"custom_id", "method", "url", "body"}
        assert (line["method"], line["url"]) == ("POST", "/v1/chat/completions")
        assert len(line["custom_id"]) == 64
        assert line["body"]["response_format"]["json_schema"]["strict"] is True
    assert "0 requests in 0 files, 11 known" in step(out, "write")


def test_written_submitted_collected(out, serve):
    server = serve()
    step(out, "write")
    assert "1 batches started" in step(out, "submit", server)
    assert "0 batches started" in step(out, "submit", server)
    told = step(out, "collect", server)
    assert "answers taken in: 11" in told
    assert cached(out) == 11
    assert Run(out).manifest["counts"]["turns_by_decided_by"] == {"judge": 11}
    assert Run(out).manifest["judge"]["tokens_in"] == 9900
    before = digests(out)
    step(out, "collect", server)
    assert cached(out) == 11
    assert digests(out) == before
    (upload,) = [r for r in server.requests if r["action"] == "upload"]
    assert upload["purpose"].strip() == "batch"


def test_batch_and_calls_share_the_cache(out, serve):
    server = serve()
    judge(out, JudgeOptions(model="scripted", base_url=server.url, band=(0.0, 1.0), max_calls=4), resources=RESOURCES)
    assert "7 requests in 1 files, 4 known" in step(out, "write")


def test_parts_are_numbered_and_hold_what_they_may(out, monkeypatch):
    monkeypatch.setattr(batch_files, "MAX_LINES", 4)
    step(out, "write")
    sizes = [len(list(read_lines(file))) for file in sorted((out / "judge-batch").glob("requests-*"))]
    assert sizes == [4, 4, 3]
    assert [part.lines for part in Books.read(RunDir(out)).parts] == sizes


def test_parts_hold_at_most_so_many_bytes(out, monkeypatch):
    monkeypatch.setattr(batch_files, "MAX_BYTES", 40_000)
    step(out, "write")
    files = sorted((out / "judge-batch").glob("requests-*"))
    assert len(files) > 1
    assert max(file.stat().st_size for file in files) <= 40_000
    assert len(requests_of(out)) == 11


def test_a_budget_bounds_what_is_written(out):
    told = step(out, "write", max_calls=3)
    assert "3 requests" in told
    assert "8 do not fit" in told
    told = step(out, "write", max_usd=0.001, price_in=1.0, price_out=1.0)
    assert "one request needs up to $" in told


@pytest.mark.parametrize(
    ("action", "told", "rounds"),
    [
        ("missing", "written again", 2),
        ("twice", "answers taken in: 11", 1),
        ("torn", "not usable: not_json: 1", 2),
        ("errors", "written again", 2),
        ("expired", "written again", 2),
        ("failed", "bad batch", 2),
        ("no_output", "no output file", 2),
    ],
)
def test_what_is_missing_is_started_again(out, serve, action, told, rounds):
    server = serve(action)
    step(out, "write")
    step(out, "submit", server)
    assert told in step(out, "collect", server)
    assert len([r for r in server.requests if r["action"].startswith("batch:")]) == rounds
    step(out, "collect", server)
    assert cached(out) == 11
    asked = [line["custom_id"] for line in requests_of(out)]
    if action in ("missing", "errors", "expired", "torn"):
        assert 11 < len(asked) < 22  # only what was missing


def test_a_budget_bounds_what_is_started_again(out, serve):
    server = serve("no_output")
    step(out, "write")
    step(out, "submit", server)
    assert "no room" in step(out, "collect", server, max_calls=0)
    assert "2 requests have no usable answer: written again" in step(out, "collect", server, max_calls=2)
    assert len(requests_of(out)) == 13
    told = step(out, "collect", server, max_calls=0)
    assert "no room to ask again for 9 requests" in told
    assert "9 requests stay open" in told
    assert cached(out) == 2
    assert "9 requests in 1 files" in step(out, "write")


def test_a_batch_at_work_is_left_alone(out, serve):
    server = serve("unfinished")
    step(out, "write")
    step(out, "submit", server)
    told = step(out, "collect", server)
    assert "1 at work" in told
    assert "again later" in told
    assert "0 requests in 0 files" in step(out, "write")


def test_a_server_that_fails_for_ever_is_given_up(out, serve):
    server = serve(default="failed")
    step(out, "write")
    step(out, "submit", server)
    told = [step(out, "collect", server) for _ in range(4)]
    assert "no usable answer after 3 rounds" in told[-1]
    assert len([r for r in server.requests if r["action"].startswith("batch:")]) == 3


def test_a_server_that_refuses_one_parameter_at_a_time_is_learned_by_collecting_alone(out, serve):
    server = serve(default="picky")
    step(out, "write")
    step(out, "submit", server)
    told = [step(out, "collect", server) for _ in range(5)]
    assert "answers taken in: 11" in told[-1]
    parts = Books.read(RunDir(out)).parts
    assert [(part.round, part.is_lesson) for part in parts] == [(1, True)] * 4 + [(1, False)]
    assert parts[-1].dialect.format == 0  # a refusal that eleven lines repeat is one refusal
    assert cached(out) == 11


def test_who_gives_up_says_how_to_go_on(out, serve):
    server = serve(default="failed")
    step(out, "write")
    step(out, "submit", server)
    told = [step(out, "collect", server) for _ in range(3)]
    assert "after 3 rounds: give --batch write again" in told[-1]
    assert "11 requests stay open" in told[-1]
    assert "11 requests in 1 files, 0 known" in step(out, "write")


def test_a_later_write_has_rounds_of_its_own(out, serve):
    server = serve("no_output", "ok", "expired")  # the first batch, its second round, the second batch
    step(out, "write", max_calls=4)
    step(out, "submit", server)
    step(out, "collect", server)
    assert "0 requests stay open" in step(out, "collect", server)
    assert "7 requests in 1 files, 4 known" in step(out, "write")
    step(out, "submit", server)
    told = step(out, "collect", server)
    assert "4 requests have no usable answer: written again in 1 files, and started" in told
    assert "4 requests stay open" in told
    assert [part.round for part in Books.read(RunDir(out)).parts] == [1, 2, 1, 2]
    step(out, "collect", server)
    assert cached(out) == 11


def test_what_is_at_work_holds_nothing_else_up(out, serve):
    server = serve("no_output", "unfinished")
    step(out, "write", max_calls=4)
    step(out, "submit", server)
    step(out, "write")
    step(out, "submit", server)
    told = step(out, "collect", server)
    assert "4 requests have no usable answer: written again in 1 files, and started" in told
    assert "7 requests are not back yet: give --batch collect again later" in told
    assert "11 requests stay open" in told
    told = step(out, "collect", server)
    assert "answers taken in: 4" in told
    assert "7 requests stay open" in told


def test_other_options_leave_an_old_batch_behind(out, serve):
    server = serve("no_output")
    step(out, "write", max_calls=4)
    step(out, "submit", server)
    step(out, "collect", server, max_calls=0)
    step(out, "write", model="other")
    step(out, "submit", server)
    assert "0 requests stay open" in step(out, "collect", server)
    assert {line["body"]["model"] for line in requests_of(out)[4:]} == {"other"}


def test_a_kill_between_start_and_books_starts_nothing_twice(out, serve):
    server = serve()
    step(out, "write")
    step(out, "submit", server)
    books = Books.read(RunDir(out))
    books.parts[0].state, books.parts[0].batch_id = "uploading", None
    books.save()
    step(out, "submit", server)
    assert len([r for r in server.requests if r["action"].startswith("batch:")]) == 1
    step(out, "collect", server)
    assert cached(out) == 11


def test_results_of_an_offline_run_are_taken_in(out):
    step(out, "write")
    lines = [
        {"custom_id": line["custom_id"], "response": {"status_code": 200, "body": completion(line["body"], "ok")}}
        for line in requests_of(out)
    ]
    target = out / "judge-batch" / "results-00001.jsonl"
    target.write_text("\n".join(json.dumps(line) for line in reversed(lines)), encoding="utf-8")
    assert "answers taken in: 11" in step(out, "collect")
    assert cached(out) == 11


def test_what_a_server_refuses_by_name_is_left_out_the_next_time(out):
    step(out, "write")
    refusal = {"error": {"message": "logprobs are not supported"}}
    lines = [
        {"custom_id": line["custom_id"], "response": {"status_code": 400, "body": refusal}} for line in requests_of(out)
    ]
    target = out / "judge-batch" / "results-00001.jsonl"
    target.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    told = step(out, "collect")
    assert "11 requests have no usable answer: written again" in told
    assert "the last line that failed: HTTP 400: " in told
    assert "logprobs are not supported" in told
    assert ["logprobs" in line["body"] for line in requests_of(out)] == [True] * 11 + [False] * 11


def test_steps_out_of_order(out, serve):
    with pytest.raises(UserError, match="--batch write first"):
        step(out, "submit", serve())
    step(out, "write")
    assert "11 requests are written and not started: give --batch submit" in step(out, "collect")
    with pytest.raises(UserError, match="--base-url"):
        step(out, "submit")
    with pytest.raises(UserError, match="other options"):
        step(out, "write", votes=3)


def test_keys_are_not_in_any_file(out, serve, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-0123456789abcdef")
    server = serve()
    step(out, "write")
    step(out, "submit", server)
    step(out, "collect", server)
    for file in (out / "judge-batch").iterdir():
        assert b"0123456789abcdef" not in file.read_bytes()


def test_forgotten_lines_go(tmp_path):
    run = RunDir(tmp_path)
    folder = run.judge_batch_folder
    folder.mkdir()
    file = folder / "results-00001.jsonl"
    file.write_text('{"custom_id": "a", "x": 1}\n{"custom_id": "b"}\n{"custom_id": "a', encoding="utf-8")
    assert forget(run, set()) == 0
    assert forget(run, {"a"}) == 2
    assert file.read_text(encoding="utf-8") == '{"custom_id": "b"}\n'


def test_rounds_are_bounded():
    assert batch_again.ROUNDS == 3
