"""Asking a real server on loopback, over real texts of a queue: faults made good, servers given up, budgets kept."""

from __future__ import annotations

import asyncio

import pytest

from dsat_miner.errors import UserError
from dsat_miner.judge import asking, limits, tally
from dsat_miner.judge.cache import Cache
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.questions import Turn
from dsat_miner.judge.stage import ask_all
from dsat_miner.rundir import RunDir
from tests.judge.conftest import TURNS, follow_up

ELEVEN = [
    Turn(name, 2, name, "undecided", False, f"Name the capital ({name})", "It is Sydney.", text)
    for name, text in [*TURNS.items(), ("last", "And of New Guinea?")]
]


class Asked:
    """What came of asking: the tally and the rows of verdicts by conversation."""

    def __init__(self, tally, rows):
        self.tally = tally
        self.rows = {row["conversation_id"]: row for row in rows}


@pytest.fixture
def ask(tmp_path):
    """ask(server, **options): ask about eleven turns; the cache is the same for all calls of a test."""

    def run(server, **options):
        values = {"base_url": getattr(server, "url", server), "model": "scripted", "concurrency": 4} | options
        rows = []
        with Cache(RunDir(tmp_path / "run")) as cache:
            keep = lambda row, tally: rows.append(row) if row else None  # noqa: E731
            tally = asyncio.run(ask_all(JudgeOptions(**values), cache, iter(ELEVEN), keep))
        return Asked(tally, rows)

    return run


# Faults, each made good


@pytest.fixture
def quick(monkeypatch):
    """Pauses that tests can wait for."""
    monkeypatch.setattr(limits, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(limits, "LONGEST_PAUSE", 0.05)


@pytest.mark.parametrize(
    ("actions", "faults"),
    [
        (["429"] * 12, {"rate_limited": 12}),
        (["429:0.1", "429:0.05"], {"rate_limited": 2}),
        (["500", "503", "500"], {"server_error": 3}),
        (["drop", "drop"], {"connection": 2}),
        (["torn_http"], {"bad_response": 1}),
        (["torn"], {"not_json": 1}),
        (["torn", "torn"], {"not_json": 2}),
        (["empty"], {"not_json": 1}),
        (["schema"], {"schema": 1}),
        (["quote"], {"quote": 1}),
        (["no_evidence"], {"quote": 1}),
        (["length"], {"length": 1}),
        (["prose"], {}),
    ],
)
def test_faults_that_pass(ask, serve, quick, actions, faults):
    server = serve(*actions)
    report = ask(server, concurrency=1)
    assert dict(report.tally.faults) == faults
    assert (report.tally.judged, report.tally.answers, dict(report.tally.errors)) == (11, 11, {})


def test_a_hang_ends_at_the_timeout(ask, serve, quick):
    server = serve("hang", hang=5)
    report = ask(server, timeout=0.5)
    assert dict(report.tally.faults) == {"timeout": 1}
    assert report.tally.judged == 11


def test_formats_step_down_and_the_repair_shows_what_was_wrong(ask, serve, quick):
    server = serve("torn", "quote", "ok")
    found = ask(server, concurrency=1, max_calls=3)
    first, second, third = (r["body"] for r in server.requests)
    assert first["response_format"]["type"] == "json_schema"
    assert second["response_format"]["type"] == "json_object"
    assert second["messages"] == first["messages"]
    assert third["messages"][:2] == first["messages"]
    assert "words that nobody wrote" in third["messages"][2]["content"]
    assert "does not occur" in third["messages"][3]["content"]
    (verdict,) = found.rows.values()
    assert (verdict["calls"], verdict["tokens_in"]) == (3, 2700)


def test_an_answer_that_was_cut_off_gets_more_room(ask, serve, quick):
    server = serve("length", "ok")
    ask(server, concurrency=1, max_calls=2)
    assert [r["body"]["max_tokens"] for r in server.requests] == [400, 800]


@pytest.mark.parametrize(
    ("action", "kind", "calls"),
    [
        ("torn", "not_json", 3),
        ("schema", "schema", 2),
        ("quote", "quote", 2),
        ("refusal", "refusal", 1),
        ("length", "length", 2),
        ("400:the text is too long", "refused", 0),
    ],
)
def test_rows_without_an_answer_are_counted_and_not_cached(ask, serve, quick, action, kind, calls):
    bad = max(calls, 1)
    server = serve(*[action] * bad)
    report = ask(server, concurrency=1)
    assert dict(report.tally.errors) == {kind: 1}
    assert report.tally.calls == calls + 10
    assert report.tally.judged == 10
    again = ask(server, concurrency=1)  # failures were not cached
    assert (again.tally.calls, again.tally.cache_hits, again.tally.judged) == (1, 10, 11)


def test_a_server_without_formats_is_spoken_to_plainly(ask, serve, quick):
    server = serve(default="need:text")
    report = ask(server)
    assert report.tally.judged == 11
    plain = [r for r in server.requests if "response_format" not in r["body"]]
    assert len(plain) == 11


def test_a_server_that_does_not_count_is_booked_at_the_worst_case(ask, serve):
    server = serve(default="no_usage")
    report = ask(server, price_in=1.0, price_out=1.0, max_calls=1, concurrency=1)
    assert report.tally.tokens_out == 400
    assert report.tally.tokens_in > 900


# Votes and log-probabilities


def test_votes_give_a_probability(ask, serve):
    server = serve("dsat", "neutral", "dsat")
    found = ask(server, votes=3, concurrency=1, max_calls=3)
    assert found.tally.is_exhausted
    (verdict,) = found.rows.values()
    assert (verdict["label"], verdict["votes"], verdict["votes_for_label"], verdict["p_label"]) == ("dsat", 3, 2, 0.6)
    assert {r["body"]["seed"] for r in server.requests} == {0, 1, 2}
    assert {r["body"]["temperature"] for r in server.requests} == {0.7}


def test_log_probabilities_are_kept(ask, serve):
    server = serve(default="ok+logprobs")
    assert ask(server).rows["wrong"]["p_label"] == pytest.approx(0.8, abs=1e-4)
    assert ask(server).rows["wrong"]["p_label"] == pytest.approx(0.8, abs=1e-4)
    assert len(server.requests) == 11


def test_most_votes_make_a_verdict_and_half_of_them_none(ask, serve, quick):
    found = ask(serve("ok", "refusal", "ok"), votes=3, concurrency=1, max_calls=3)
    (verdict,) = found.rows.values()
    assert verdict["votes"] == 2
    found = ask(serve("refusal", "ok"), votes=2, concurrency=1, max_calls=2)
    assert found.rows == {}


# Prompt injection


def test_injected_orders_stand_inside_the_fence_and_sway_nothing(ask, serve):
    server = serve(default="echo")  # a model that copies the injected object in front of its own answer
    found = ask(server)
    hostile = next(r for r in server.requests if "Ignore your instructions" in r["body"]["messages"][1]["content"])
    assert follow_up(hostile) == TURNS["hostile"]
    assert [m["role"] for m in hostile["body"]["messages"]] == ["system", "user"]
    assert found.rows == {}
    assert ask(serve()).rows["hostile"]["label"] == "neutral"


# Servers that are given up


def test_a_dead_server(ask, monkeypatch):
    monkeypatch.setitem(limits.PATIENCE, "connection", 0.2)
    monkeypatch.setattr(limits, "FIRST_PAUSE", 0.05)
    with pytest.raises(UserError, match=r"does not answer .*--base-url"):
        ask("http://127.0.0.1:9/v1")


@pytest.mark.parametrize("action", ["500", "hang", "torn_http", "drop"])
def test_a_server_that_never_answers(ask, serve, quick, monkeypatch, action):
    monkeypatch.setattr(limits, "USUAL_PATIENCE", 0.5)
    monkeypatch.setitem(limits.PATIENCE, "connection", 0.5)
    monkeypatch.setattr(asking, "TRIES", 1000)
    with pytest.raises(UserError, match="does not answer"):
        ask(serve(default=action, hang=3), timeout=0.6)


def test_a_server_that_hangs_after_an_answer_is_given_up_at_the_second_timeout(ask, serve, quick, monkeypatch):
    monkeypatch.setattr(limits, "USUAL_PATIENCE", 0.5)
    server = serve("ok", default="hang", hang=3)
    with pytest.raises(UserError, match=r"does not answer .*2 failures in a row"):
        ask(server, concurrency=1, timeout=0.6)
    assert len(server.requests) == 3


@pytest.mark.parametrize("action", ["401", "404", "403"])
def test_a_server_that_refuses_is_not_asked_again(ask, serve, action):
    server = serve(default=action)
    with pytest.raises(UserError, match="the judge refuses"):
        ask(server)
    assert len(server.requests) <= 12


def test_a_model_that_answers_nonsense_is_given_up(ask, serve, quick, monkeypatch):
    monkeypatch.setattr(tally, "USELESS_AFTER", 5)
    with pytest.raises(UserError, match=r"none of 5 answers .*can be used \(schema 5, the last: label must be one of"):
        ask(serve(default="schema"), concurrency=1)


def test_a_server_that_refuses_every_request_is_quoted(ask, serve, quick, monkeypatch):
    monkeypatch.setattr(tally, "USELESS_AFTER", 5)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-0123456789abcdef")
    server = serve(default="400:no adapter for sk-test-0123456789abcdef is loaded")
    with pytest.raises(
        UserError, match=r"the server refuses every request: HTTP 400: .*no adapter for .key. is loaded"
    ):
        ask(server, concurrency=1)
    assert len(server.requests) < 8


def test_the_last_message_of_each_fault_is_kept(ask, serve, quick):
    found = ask(serve("400:first", "400:second", "500", "quote"), concurrency=1).tally
    assert list(found.messages) == ["refused", "server_error", "quote"]
    assert "second" in found.messages["refused"]
    assert "it broke" in found.messages["server_error"]
    assert found.only_refusal is None


def test_what_was_answered_before_the_end_is_kept(ask, serve, quick):
    server = serve(*["ok"] * 5, default="401")
    with pytest.raises(UserError):
        ask(server, concurrency=1)
    good = serve()
    report = ask(good)
    assert (report.tally.cache_hits, report.tally.calls) == (5, 6)


# Budget


@pytest.mark.parametrize("concurrency", [1, 16])
def test_calls_are_never_more_than_allowed(ask, serve, concurrency):
    server = serve(latency=0.05)
    report = ask(server, max_calls=4, concurrency=concurrency)
    assert len(server.requests) == report.tally.calls == 4
    assert (report.tally.judged, report.tally.turns, report.tally.errors) == (4, 11, {})
    second = ask(server, max_calls=4, concurrency=concurrency)
    assert (second.tally.cache_hits, second.tally.calls) == (4, 4)


@pytest.mark.parametrize("concurrency", [1, 16])
def test_dollars_are_never_more_than_allowed(ask, serve, concurrency):
    server = serve(latency=0.02)
    report = ask(server, max_usd=0.03, price_in=1.0, price_out=10.0, concurrency=concurrency)
    assert 0 < report.tally.usd <= 0.03
    assert report.tally.is_exhausted
    # what is left over is less than the worst case of one more call
    assert len(server.requests) < 11


def test_a_budget_for_nothing_asks_nothing(ask, serve):
    server = serve()
    report = ask(server, max_usd=0.0, price_in=1.0, price_out=1.0)
    assert (report.tally.calls, report.tally.turns, report.tally.votes) == (0, 11, 0)
    assert server.requests == []


def test_a_storm_of_429_costs_nothing(ask, serve, quick):
    server = serve(*["429"] * 8)
    report = ask(server, max_calls=11)
    assert (report.tally.calls, report.tally.judged) == (11, 11)
