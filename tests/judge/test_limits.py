"""Budget, gate, pace, breaker and what counts as a fault: pure or on the event loop alone, no server."""

from __future__ import annotations

import asyncio
import itertools
import json
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsat_miner.chat_api.access import check_url
from dsat_miner.chat_api.dialect import FORMATS, Dialect, Learner
from dsat_miner.chat_api.faults import CallFailed, Fault, of_status, retry_after, without
from dsat_miner.chat_api.replies import read_completion
from dsat_miner.errors import UserError
from dsat_miner.judge import limits
from dsat_miner.judge.budget import Budget, rounded_up, worst_tokens
from dsat_miner.judge.client import body_of
from dsat_miner.judge.limits import Breaker, Gate, Pace, backoff
from dsat_miner.judge.options import JudgeOptions, parse_band

# Budget


@given(
    calls=st.lists(st.tuples(st.integers(1, 5000), st.integers(1, 500), st.booleans()), max_size=40),
    max_usd=st.floats(0, 0.05),
    max_calls=st.integers(0, 30),
)
def test_no_order_of_calls_overshoots(calls, max_usd, max_calls):
    options = JudgeOptions(max_usd=max_usd, max_calls=max_calls, price_in=2.0, price_out=8.0)
    budget = Budget(options)

    async def one(tokens_in, tokens_out, counts):
        reserved = await budget.reserve(tokens_in, tokens_out)
        if reserved is None:
            return
        assert budget.usd + reserved.usd <= max_usd
        await asyncio.sleep(0)
        if counts:
            await budget.settle(reserved, tokens_in // 2, tokens_out)
        else:
            await budget.settle(reserved)

    async def all_at_once():
        await asyncio.gather(*(one(*call) for call in calls))

    asyncio.run(all_at_once())
    assert budget.usd <= max_usd
    assert budget.calls <= max_calls


def test_what_was_not_taken_is_given_back():
    async def go():
        budget = Budget(JudgeOptions(max_calls=1))
        first = await budget.reserve(1, 1)
        waiting = asyncio.create_task(budget.reserve(1, 1))
        await asyncio.sleep(0)
        assert not waiting.done()
        await budget.release(first)
        assert await waiting is not None
        assert not budget.is_exhausted

    asyncio.run(go())


@given(st.lists(st.tuples(st.integers(1, 900), st.integers(1, 400)), min_size=1, max_size=20), st.floats(1, 5))
def test_a_server_that_bills_more_oversteps_once(calls, rate):
    budget = Budget(JudgeOptions(max_usd=0.01, price_in=2.0, price_out=8.0))

    async def go():
        over = 0
        for tokens_in, tokens_out in calls:
            reserved = await budget.reserve(tokens_in, tokens_out)
            if reserved is not None:
                spent = await budget.settle(reserved, int(rate * tokens_in), int(rate * tokens_out))
                over += spent > reserved.usd and budget.usd > 0.01
        assert over <= 1

    asyncio.run(go())


def test_what_is_on_its_way_is_set_aside_at_the_rate_that_was_learned():
    async def go():
        budget = Budget(JudgeOptions(max_usd=10.0, price_in=1e6, price_out=0.0))
        first, _ = [await budget.reserve(2, 1) for _ in range(2)]
        await budget.settle(first, 4, 1)
        assert await budget.reserve(1, 1) is not None  # 4 spent, 4 on its way, 2 for this
        assert not budget.take(1, 1)

    asyncio.run(go())


def test_a_budget_that_one_request_exceeds_says_how_much_it_needs():
    budget = Budget(JudgeOptions(max_usd=0.001, price_in=1.0, price_out=1.0))
    assert budget.shortage is None
    assert not budget.take(3000, 401)
    assert budget.shortage == "--max-usd 0.001: one request needs up to $0.0035: raise it"


@given(st.floats(1e-9, 1e6))
def test_dollars_are_rounded_up(usd):
    assert usd * (1 - 1e-9) <= float(rounded_up(usd).replace(",", "")) <= max(1.2 * usd, usd + 0.01)


def test_an_exhausted_budget_lets_nobody_wait():
    async def go():
        budget = Budget(JudgeOptions(max_calls=1))
        first = await budget.reserve(1, 1)
        waiting = [asyncio.create_task(budget.reserve(1, 1)) for _ in range(3)]
        await asyncio.sleep(0)
        await budget.settle(first, 1, 1)
        assert await asyncio.gather(*waiting) == [None] * 3
        assert budget.is_exhausted

    asyncio.run(go())


@given(st.text())
def test_no_text_has_more_tokens_than_bytes(text):
    assert worst_tokens([{"role": "user", "content": text}], 100) >= len(text.encode("utf-8", "surrogatepass")) + 100


# Gate, pace, backoff


def test_the_gate_narrows_at_429_and_widens_again():
    gate = Gate(64)
    gate.refused(0.0)
    assert gate.limit == 38
    gate.refused(0.0)  # the same storm
    assert gate.limit == 38
    for _ in range(5000):
        gate.answered()
    assert gate.limit == 64


def test_the_gate_never_closes_for_good(monkeypatch):
    seconds = itertools.count(60, step=60)  # each refusal is of a storm of its own
    monkeypatch.setattr(limits.time, "monotonic", lambda: float(next(seconds)))
    gate = Gate(2)
    for _ in range(50):
        gate.refused(0.0)
    assert gate.limit == 1


def test_a_place_of_one_who_is_called_off_goes_to_the_next():
    async def ask() -> list[str]:
        gate, done = Gate(1), []

        async def one(name: str) -> None:
            async with gate.place():
                done.append(name)

        async with gate.place():
            first, second = (asyncio.create_task(one(name)) for name in ("first", "second"))
            await asyncio.sleep(0)  # both wait
        first.cancel()  # just as it was let in
        await asyncio.wait_for(second, 5)
        return done

    assert asyncio.run(ask()) == ["second"]


def test_no_more_calls_than_the_gate_admits():
    async def go():
        gate, inside, most = Gate(5), 0, 0

        async def one():
            nonlocal inside, most
            async with gate.place():
                inside += 1
                most = max(most, inside)
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                inside -= 1

        await asyncio.gather(*(one() for _ in range(200)))
        assert most == 5

    asyncio.run(go())


def test_pace_spreads_calls(monkeypatch):
    now, slept = 100.0, []

    async def sleep(seconds):
        slept.append(round(seconds, 3))

    monkeypatch.setattr(limits.time, "monotonic", lambda: now)
    monkeypatch.setattr(limits.asyncio, "sleep", sleep)

    async def go():
        pace = Pace(60)
        for _ in range(3):
            await pace.wait()
        tokens = Pace(6000)
        await tokens.wait(200)
        tokens.give_back(100)
        await tokens.wait(1)

    asyncio.run(go())
    assert slept == [1.0, 2.0, 1.0]


@given(st.integers(0, 30))
def test_pauses_grow_and_end(attempt):
    assert 0.2 < backoff(attempt) <= 20.0
    assert backoff(0) <= 0.5
    assert backoff(20) >= 10.0
    assert backoff(attempt, asked_for=15.0) >= 15.0
    assert backoff(attempt, asked_for=3600.0) == 20.0


# Breaker


@pytest.mark.parametrize(
    ("kind", "seconds", "failures", "is_over"),
    [
        ("connection", 11, 3, True),
        ("connection", 9, 99, False),
        ("server_error", 41, 3, True),
        ("server_error", 39, 50, False),
        ("timeout", 50, 1, True),
        ("rate_limited", 59, 50, False),
        ("rate_limited", 61, 3, True),
    ],
)
def test_a_server_that_never_answers_is_given_up(monkeypatch, kind, seconds, failures, is_over):
    now = 0.0
    monkeypatch.setattr(limits.time, "monotonic", lambda: now)
    breaker = Breaker()
    now = float(seconds)
    fail = lambda: [breaker.failed(kind, "HTTP 500") for _ in range(failures)]  # noqa: E731
    if is_over:
        with pytest.raises(UserError, match="does not answer"):
            fail()
    else:
        fail()


class Clock:
    """A clock that a test moves, and the failures of one server over time."""

    def __init__(self, monkeypatch):
        self.now = 0.0
        monkeypatch.setattr(limits.time, "monotonic", lambda: self.now)
        self.breaker = Breaker()

    def fail(self, kind, *times, pause=None):
        for self.now in times:
            self.breaker.failed(kind, "…", pause)


def test_a_busy_server_that_drops_a_connection_is_not_dead(monkeypatch):
    clock = Clock(monkeypatch)
    clock.fail("rate_limited", 0.0, 12.0, 24.0, pause=12.0)
    clock.fail("connection", 36.0, 36.5, 37.0)
    clock.fail("rate_limited", 48.0, pause=12.0)
    clock.fail("timeout", 80.0)
    clock.fail("server_error", 81.0, 82.0, 83.0, 99.0)
    with pytest.raises(UserError, match=r"5 failures in a row"):  # nothing but them for more than 40 seconds
        clock.fail("server_error", 101.0)


def test_many_kinds_of_failures_are_each_counted_alone(monkeypatch):
    clock = Clock(monkeypatch)
    for at in range(0, 36, 4):
        clock.fail("server_error", at)
        clock.fail("connection", at + 2)
    with pytest.raises(UserError, match="does not answer"):
        clock.fail("server_error", 41)


def test_a_server_that_says_nothing_but_429_is_given_up_a_minute_after_the_pause_it_asked_for(monkeypatch):
    clock = Clock(monkeypatch)
    clock.fail("rate_limited", *range(0, 73, 12), pause=12.0)
    with pytest.raises(UserError, match=r"8 failures in a row"):
        clock.fail("rate_limited", 84, pause=12.0)


def test_a_server_that_has_answered_may_be_at_its_limit_for_ten_minutes(monkeypatch):
    clock = Clock(monkeypatch)
    clock.breaker.answered()
    clock.fail("rate_limited", *range(0, 600, 20))
    with pytest.raises(UserError, match="does not answer"):
        clock.fail("rate_limited", 601)


def test_refusals_are_signs_of_life_and_end_a_run_only_if_nothing_else_comes(monkeypatch):
    clock = Clock(monkeypatch)
    clock.fail("refused", *range(0, 72, 8))
    clock.fail("timeout", 75)
    with pytest.raises(UserError, match="refuses everything"):
        clock.fail("refused", 80)


def test_a_server_that_has_answered_gets_more_patience(monkeypatch):
    now = 0.0
    monkeypatch.setattr(limits.time, "monotonic", lambda: now)
    breaker = Breaker()
    breaker.answered()
    now = 50.0
    for _ in range(9):
        breaker.failed("server_error", "…")
    with pytest.raises(UserError):
        breaker.failed("server_error", "…")
    breaker.answered()
    breaker.failed("server_error", "…")


def test_a_server_that_hangs_after_an_answer_is_given_up_at_the_second_timeout(monkeypatch):
    now = 0.0
    monkeypatch.setattr(limits.time, "monotonic", lambda: now)
    breaker = Breaker()
    breaker.answered()
    now = 50.0
    breaker.failed("timeout", "…")
    with pytest.raises(UserError):
        breaker.failed("timeout", "…")


# Faults

KEY = "sk-proj-abcdefghijklmnop1234"


@pytest.mark.parametrize(
    ("status", "body", "kind", "may_pass", "is_billed"),
    [
        (429, "slow down", "rate_limited", True, False),
        (429, '{"code": "insufficient_quota"}', "fatal", False, False),
        (500, "oops", "server_error", True, True),
        (503, "busy", "server_error", True, True),
        (408, "late", "timeout", True, True),
        (401, f"Incorrect API key: {KEY}", "fatal", False, False),
        (404, "no such model", "fatal", False, False),
        (400, "context length exceeded", "refused", False, False),
    ],
)
def test_statuses(status, body, kind, may_pass, is_billed):
    fault = of_status(status, body, {}, KEY)
    assert (fault.kind, fault.may_pass, fault.is_billed) == (kind, may_pass, is_billed)
    assert KEY not in fault.message


@pytest.mark.parametrize(
    "text",
    [f"Bearer {KEY}", f"key={KEY}&x", "Incorrect key sk-pro**********1234", "sk-other-key-of-somebody", KEY[:20]],
)
def test_keys_are_never_repeated(text):
    told = without(KEY, text)
    assert "abcdef" not in told
    assert "1234" not in told
    assert "[key]" in told


def test_a_placeholder_is_no_key():
    assert without("none", "none of it") == "none of it"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": "9999"}, 120.0),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after": "soon"}, None),
        ({}, None),
        ({"retry-after": formatdate(0)}, 0.0),
    ],
)
def test_retry_after(headers, seconds):
    assert retry_after(headers) == seconds


# What a server takes

OPTIONS = JudgeOptions(model="m")


@pytest.mark.parametrize(
    ("told", "check"),
    [
        ("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", lambda b: "max_tokens" not in b),
        ("logprobs are not supported", lambda b: "logprobs" not in b and "top_logprobs" not in b),
        ("temperature does not support 0", lambda b: "temperature" not in b),
        ("unknown field seed", lambda b: "seed" not in b),
        ("response_format json_schema is not supported", lambda b: b["response_format"] == {"type": "json_object"}),
    ],
)
def test_what_a_server_refuses_by_name_is_left_out(told, check):
    body = body_of(OPTIONS, [], 0, Dialect().without(told))
    assert check(body)
    assert not check(body_of(OPTIONS, [], 0, Dialect()))


def test_formats_end_in_plain_text():
    dialect = Dialect()
    for _ in FORMATS:
        dialect = dialect.without("response_format")
    assert "response_format" not in body_of(OPTIONS, [], 0, dialect)
    assert dialect.without("response_format") == dialect
    assert dialect.without("nothing that could go") == dialect


def test_calls_that_are_under_way_together_learn_from_each_other():
    learner, first, body = Learner(), Dialect(), {"max_tokens": 9, "seed": 1, "temperature": 0}
    assert not learner.learns(first, body, Fault("server_error", "seed"))
    assert not learner.learns(first, body, Fault("refused", "logprobs are not supported"))  # none were asked for
    assert learner.dialect == first
    assert learner.learns(first, body, Fault("refused", "unknown field seed"))
    assert learner.learns(first, body, Fault("refused", "no temperature here"))
    assert learner.dialect.fitted(body) == {"max_tokens": 9}
    assert learner.learns(first, body, Fault("refused", "bad request"))  # perhaps for what is learnt by now
    assert not learner.learns(learner.dialect, {"max_tokens": 9}, Fault("refused", "bad request"))


@pytest.mark.parametrize(
    "found", [{}, [], {"choices": []}, {"choices": [{"message": {"content": [1]}}]}, {"choices": 3}]
)
def test_no_completion(found):
    with pytest.raises(CallFailed, match="no chat completion") as failed:
        read_completion(json.dumps(found), "none")
    assert failed.value.fault.kind == "bad_response"


def test_usage_that_is_no_number_is_not_believed():
    choices = [{"message": {"content": "x"}, "finish_reason": "stop"}]
    usage = {"prompt_tokens": "9", "completion_tokens": -1}
    reply = read_completion(json.dumps({"choices": choices, "usage": usage}), "none")
    assert (reply.tokens_in, reply.tokens_out) == (None, None)


# Options


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"band": (0.8, 0.2)}, "--band"),
        ({"votes": 0}, "--votes"),
        ({"votes": 10}, "--votes"),
        ({"concurrency": 0}, "--concurrency"),
        ({"rpm": 0}, "--rpm"),
        ({"tpm": 100}, "--tpm"),
        ({"max_calls": -1}, "--max-calls"),
        ({"max_usd": 1.0}, "--price-in"),
        ({"timeout": 0}, "--timeout"),
        ({"batch": "send"}, "--batch"),
        ({"base_url": "localhost:8000"}, "--base-url"),
        ({"temperature": float("nan")}, "--temperature"),
    ],
)
def test_options_that_cannot_be_meant(values, told):
    with pytest.raises(UserError, match=told):
        JudgeOptions(**values)


@pytest.mark.parametrize("url", [f"https://me:{KEY}@host/v1", f"https://host/v1?key={KEY}"])
def test_a_url_holds_no_secret_and_is_not_repeated(url):
    with pytest.raises(UserError) as error:
        check_url(url)
    assert KEY not in str(error.value)
    assert "--api-key-env" in str(error.value)


def test_the_band():
    assert parse_band("0.3:0.6") == (0.3, 0.6)
    with pytest.raises(UserError, match="LOW:HIGH"):
        parse_band("0.3-0.6")


def test_a_key_is_read_from_the_environment(monkeypatch):
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    assert JudgeOptions().api_key() == "none"
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert JudgeOptions().api_key() == KEY
    with pytest.raises(UserError, match="JUDGE_KEY"):
        JudgeOptions(api_key_env="JUDGE_KEY").api_key()


@pytest.mark.parametrize("key", [f"{KEY}\nmore", f"{KEY} more", "ключ-ключ-ключ"])
def test_what_can_be_no_key_is_not_sent_and_not_repeated(monkeypatch, key):
    monkeypatch.setenv("JUDGE_KEY", key)
    with pytest.raises(UserError, match="JUDGE_KEY: ") as error:
        JudgeOptions(api_key_env="JUDGE_KEY").api_key()
    assert not any(part in str(error.value) for part in key.split())
