"""Plans, parts and pairs; backends beside transformers."""

from __future__ import annotations

import json
import sys

import pytest

from drift import sampling
from drift.backends import open_backend
from drift.data import Row, read_tables
from drift.methods import METHODS
from dsat_miner.errors import UserError
from tests.drift.conftest import message
from tests.support.cli import ROOT


@pytest.fixture
def rows(recipe_of):
    return read_tables(recipe_of())["drift_rows"].train


def test_rows_that_have_no_room_are_dropped_with_the_reason(recipe_of, chat):
    recipe = recipe_of()
    bad = [
        Row("long-request", "g", (message("user", "x" * 900),), rejected="y", feedback="z"),
        Row("long-reply", "g", (message("user", "x"),), rejected="y" * 900, feedback="z"),
        Row("fine", "g", (message("user", "x"),), rejected="y", feedback="z"),
    ]
    plan = sampling.plan_rows(recipe, chat, bad)
    assert [p.reason for p in plan] == ["prompt_too_long", "reply_too_long", None]
    silent = Row("s", "g", (message("user", "x"),), rejected="y")
    assert sampling.plan_rows(recipe_of(sample__mode="keep-feedback"), chat, [silent])[0].reason == "no_feedback"


def test_seed_pairs_that_are_none_are_dropped_with_the_reason(recipe_of, chat):
    texts = {"fine": ("a", "b"), "e": (" ", "b"), "r": ("a", ""), "n": ("a", "a\n"), "long": ("x" * 900, "b")}
    rows = [Row(name, "g", (message("user", "x"),), *both) for name, both in texts.items()]
    pairs, report = sampling.seed_pairs(recipe_of(), chat, rows)
    assert [pair["id"] for pair in pairs] == ["fine"]
    assert (report["rows"], report["kept"]) == (5, 1)
    assert report["reasons"] == {"empty_chosen": 1, "empty_rejected": 1, "near_equal": 1, "reply_too_long": 1}


def test_every_row_is_a_pair_or_dropped(recipe_of, chat, toy, rows, tmp_path):
    recipe = recipe_of()
    plan = sampling.plan_rows(recipe, chat, rows)
    sampling.sample_parts(recipe, toy, chat, plan, tmp_path, "iter-1")
    pairs, dropped, report = sampling.build_pairs(recipe, chat, plan, tmp_path)
    assert sorted([p["id"] for p in pairs] + [d["id"] for d in dropped]) == sorted(row.id for row in rows)
    assert report["kept"] + sum(report["reasons"].values()) == len(rows)


def test_samples_of_one_row_differ_and_those_of_another_iteration_too(recipe_of, chat, toy, rows, tmp_path):
    from drift.lines import read_lines

    recipe = recipe_of()
    plan = sampling.plan_rows(recipe, chat, rows[:2])
    for stage in ("iter-1", "iter-2"):
        sampling.sample_parts(recipe, toy, chat, plan, tmp_path / stage, stage)
    one, two = (
        [s["text"] for s in read_lines(tmp_path / stage / "part-00000.jsonl")] for stage in ("iter-1", "iter-2")
    )
    assert len(one) == 8
    assert len(set(one)) > 4
    assert one != two


def test_the_pick_sees_only_what_passed(recipe_of, chat, toy, rows, tmp_path):
    recipe = recipe_of()
    plan = sampling.plan_rows(recipe, chat, rows)
    sampling.sample_parts(recipe, toy, chat, plan, tmp_path, "iter-1")
    first, _, _ = sampling.build_pairs(recipe, chat, plan, tmp_path)
    offered = {}

    def last(row, texts):
        offered[row.id] = texts
        return len(texts) - 1

    picked, _, _ = sampling.build_pairs(recipe, chat, plan, tmp_path, last)
    assert offered
    for pair, before in zip(picked, first, strict=True):
        if pair["id"] in offered:
            texts = offered[pair["id"]]
            assert (before["chosen"][0]["content"], pair["chosen"][0]["content"]) == (texts[0], texts[-1])
            assert all(text.strip() for text in texts)


def test_a_sample_that_does_not_fit_makes_way_for_one_that_does(recipe_of, chat, tmp_path):
    from drift.lines import write_lines

    long, short = (
        "Blue, which is the colour of the sky on a bright day, and of many flowers by the road.",
        "Blue is a colour.",
    )
    asked = (message("user", "Name a colour."),)
    rows = [Row(name, "g", asked, rejected="I like dogs and cats a lot.", feedback="That is none.") for name in "abc"]
    recipe = recipe_of(sample__n=3, train__max_length=80, train__max_prompt_tokens=40)
    plan = sampling.plan_rows(recipe, chat, rows)
    texts = {"a": (long, short, "Red is a colour."), "b": (long, long, ""), "c": ("", "", "")}
    lines = [
        {"id": name, "of": sampling.FRESH, "index": at, "text": text, "ended": True, "n_tokens": 9}
        for name, said in texts.items() for at, text in enumerate(said)
    ]  # fmt: skip
    write_lines(tmp_path / "part-00000.jsonl", lines)
    offered = []
    pairs, dropped, _ = sampling.build_pairs(recipe, chat, plan, tmp_path, lambda _, some: offered.append(some) or 1)
    assert offered == [[short, "Red is a colour."]]
    assert [pair["chosen"][0]["content"] for pair in pairs] == ["Red is a colour."]
    assert {d["id"]: d["reason"] for d in dropped} == {"b": "over_token_limit", "c": "empty_chosen"}
    pairs, _, _ = sampling.build_pairs(recipe, chat, plan, tmp_path)
    assert [pair["chosen"][0]["content"] for pair in pairs] == [short]


def test_a_server_is_asked_with_the_chat_and_a_seed_of_its_own(recipe_of, chat, toy, rows, server, tmp_path):
    recipe = recipe_of(
        sample__backend="server", sample__server_url=server.url, sample__server_model="some-model", sample__n=2
    )
    server.script = lambda body: {
        "content": f" Take {body['seed'] % 97} of them. ", "finish_reason": "length" if body["seed"] % 3 == 0 else "stop"
    }  # fmt: skip
    plan = sampling.plan_rows(recipe, chat, rows)
    sampling.sample_parts(recipe, toy, chat, plan, tmp_path / "a", "iter-1")
    seeds = [body["seed"] for body in server.asked]
    assert len(set(seeds)) == len(seeds) == 2 * len(rows)
    assert {body["model"] for body in server.asked} == {"some-model"}
    assert all(body["messages"][-1]["content"].startswith("No, that is not an answer") for body in server.asked)
    pairs, dropped, _ = sampling.build_pairs(recipe, chat, plan, tmp_path / "a")
    assert all(pair["chosen"][0]["content"].endswith("of them.") for pair in pairs)
    assert all(d["reason"] == "no_end" for d in dropped)
    sampling.sample_parts(recipe, toy, chat, plan, tmp_path / "b", "iter-1")
    texts = [sorted(p.read_text() for p in (tmp_path / run).iterdir()) for run in "ab"]
    assert texts[0] == texts[1]


def test_a_server_that_refuses_parameters_by_name_is_asked_without_them_and_it_is_said(
    recipe_of, chat, toy, rows, server, tmp_path, caplog
):
    def script(body):
        refused = [name for name in ("seed", "max_tokens", "temperature") if name in body]
        if refused:
            hint = "; use max_completion_tokens" if refused[0] == "max_tokens" else ""
            return {"status": 400, "told": f"Unsupported parameter: {refused[0]}{hint}"}
        return {"content": "Take two of them."}

    server.script = script
    recipe = recipe_of(
        sample__backend="server", sample__server_url=server.url, sample__server_model="x", sample__concurrency=1
    )
    plan = sampling.plan_rows(recipe, chat, rows)
    sampling.sample_parts(recipe, toy, chat, plan, tmp_path, "iter-1")
    refused = ("seed", "max_tokens", "temperature")
    assert all(set(refused).isdisjoint(body) for body in server.asked[len(refused) :])
    told = [record.getMessage() for record in caplog.records if record.name == "drift.endpoint"]
    assert [name in line for name, line in zip(refused, told, strict=True)] == [True] * 3


KEY = "sk-test-Zq3mW8nK1pL5vX7cR2tY9u"


@pytest.mark.parametrize(
    "told",
    [
        {"status": 400},
        {"status": 401, "told": f"wrong key {KEY} or {KEY[:7]}***"},
        {"raw": '{"choices": []}'},
        {"raw": '{"choices": [{}]}'},
        {"raw": f"<html>{KEY}</html>"},
    ],
)
def test_a_server_that_fails_says_how_to_go_on(recipe_of, chat, toy, rows, server, tmp_path, monkeypatch, told):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    server.script = lambda body: told
    recipe = recipe_of(sample__backend="server", sample__server_url=server.url, sample__server_model="m")
    plan = sampling.plan_rows(recipe, chat, rows)
    with pytest.raises(UserError, match="finished parts are kept") as stopped:
        sampling.sample_parts(recipe, toy, chat, plan, tmp_path, "iter-1")
    assert KEY[:7] not in str(stopped.value)
    assert server.keys == {f"Bearer {KEY}"}


def test_a_server_is_told_what_the_template_takes(recipe_of, chat, server):
    from drift.generation import Request

    recipe = recipe_of(
        sample__backend="server", sample__server_url=server.url, sample__server_model="m",
        model__template_kwargs={"enable_thinking": False},
    )  # fmt: skip
    with open_backend(recipe, "x", chat) as generate:
        generate([Request([message("user", "x")], [1], 5)])
    assert server.asked[0]["chat_template_kwargs"] == {"enable_thinking": False}


OWN_SERVER = """
import sys
sys.path.insert(0, sys.argv[3])
from tests.drift.conftest import Server
from http.server import ThreadingHTTPServer
import json
server = Server()
handler = server.http.RequestHandlerClass
server.script = lambda body: {"content": "policy " + sys.argv[1]}
ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), handler).serve_forever()
"""


def test_a_server_is_started_for_each_policy_and_ended(recipe_of, chat, tmp_path):
    script = tmp_path / "serve.py"
    script.write_text(OWN_SERVER)
    command = f"{sys.executable} {script} {{model}} {{port}} {ROOT}"
    recipe = recipe_of(sample__backend="server", sample__server_command=command)
    from drift.generation import Request

    for policy in ("one", "two"):
        with open_backend(recipe, policy, chat) as generate:
            (answer,) = generate([Request([message("user", "x")], [1], 5)])
        assert answer.text == f"policy {policy}"


def test_a_server_command_that_is_wrong_is_named(recipe_of, chat):
    for command, told in (
        ("no-such-program {model}", "is it installed"),
        (f"{sys.executable} -c pass", "did not answer"),
    ):
        recipe = recipe_of(sample__backend="server", sample__server_command=command)
        with pytest.raises(UserError, match=told), open_backend(recipe, "x", chat):
            pass


FAKE_VLLM = """
import json, sys
from http.server import ThreadingHTTPServer
sys.path.insert(0, {root!r})
from tests.drift.conftest import Server
given = sys.argv[1:]
server = Server()
server.script = lambda body: {{
    "content": json.dumps([given, body]), "finish_reason": "stop" if body["seed"] % 2 else "length"
}}
port = int(given[given.index("--port") + 1])
ThreadingHTTPServer((given[given.index("--host") + 1], port), server.http.RequestHandlerClass).serve_forever()
"""


@pytest.mark.parametrize("is_adapter", [False, True])
def test_vllm_runs_in_a_process_of_its_own(recipe_of, chat, tmp_path, monkeypatch, is_adapter):
    """A scripted module stands where vLLM is not installed: what we hand it and take from it is checked."""
    from drift.generation import Request

    package = tmp_path / "vllm" / "entrypoints" / "openai"
    package.mkdir(parents=True)
    (package / "api_server.py").write_text(FAKE_VLLM.format(root=str(ROOT)))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    policy = tmp_path / "policy"
    policy.mkdir()
    if is_adapter:
        (policy / "adapter_config.json").write_text('{"base_model_name_or_path": "the-base", "r": 64}')
    recipe = recipe_of(sample__backend="vllm")
    with open_backend(recipe, str(policy), chat) as generate:
        found = generate([Request([message("user", "x")], [1], seed) for seed in (7, 8)])
    assert [answer.ended for answer in found] == [True, False]
    given, body = json.loads(found[0].text)
    assert body["model"] == "policy"
    assert (body["seed"], body["temperature"], body["messages"]) == (7, 1.0, [message("user", "x")])
    told = dict(zip(given[::2], given[1::2], strict=False))
    assert (told["--max-model-len"], told["--generation-config"]) == ("1024", "vllm")
    assert "--trust-remote-code" not in given
    if is_adapter:
        assert told["--model"] == "the-base"
        assert given[-5:] == ["--enable-lora", "--max-lora-rank", "64", "--lora-modules", f"policy={policy}"]
    else:
        assert (told["--model"], told["--served-model-name"]) == (str(policy), "policy")
    (package / "api_server.py").write_text("raise ImportError('no vllm here')")
    with pytest.raises(UserError, match=r"sample\.backend: vllm"), open_backend(recipe, str(policy), chat):
        pass


@pytest.mark.parametrize("method", ["spin", "iterdpo"])
def test_what_the_policys_own_must_not_be_to_be_rejected(recipe_of, chat, method, tmp_path):
    """No refusal that nobody judged, and nothing that was cut off."""
    from dataclasses import replace

    from drift.lines import write_lines

    recipe = recipe_of(method=method, sample__n=1)
    rows = read_tables(recipe)[METHODS[method].table].train[:3]
    rows = [replace(row, decided_by="judge") for row in rows]  # a verdict on the mined reply, not on this one
    plan = sampling.plan_rows(recipe, chat, rows)
    own = (
        "I'm sorry, but I can't help with that.",
        "Just look at the label and do what stands there.",
        "Just look at the label and then",
    )
    write_lines(
        tmp_path / "part-00000.jsonl",
        [
            {"id": row.id, "of": of, "index": 0, "text": text, "ended": text.endswith("."), "n_tokens": 9}
            for row, rejected in zip(rows, own, strict=True)
            for of, text in (("own", rejected), ("fresh", "Take the egg and boil it for seven minutes in water."))
        ],
    )
    pairs, dropped, report = sampling.build_pairs(recipe, chat, plan, tmp_path)
    reasons = [(d["id"], d["reason"]) for d in dropped]
    assert reasons == [(rows[0].id, "refusal_unverified"), (rows[2].id, "no_end")]
    assert report["reasons"] == {"no_end": 1, "refusal_unverified": 1}
    assert [p["rejected"][0]["content"] for p in pairs] == [own[1]]
