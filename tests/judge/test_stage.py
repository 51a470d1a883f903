"""The judge over a real run and a real server: what is asked, in which order, and what becomes of the answers."""

from __future__ import annotations

import json
import re

import pytest

from dsat_miner.errors import UserError
from dsat_miner.judge import asking, limits
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.queue import read_queue
from dsat_miner.judge.stage import judge, opened_queue
from dsat_miner.judge.summary import agreement
from dsat_miner.mining import Resources, mine
from dsat_miner.options import MineOptions
from dsat_miner.rundir import RunDir
from tests.judge.conftest import REFUSED, TURNS
from tests.support.cli import Run, digests, query

RESOURCES = Resources(threads=1)


def ask(out, server, **options):
    values = {"base_url": server.url, "model": "scripted", "band": (0.0, 1.0), "concurrency": 4} | options
    return judge(out, JudgeOptions(**values), resources=RESOURCES)


def turns_of(out):
    """The turns by conversation."""
    return {turn["conversation_id"]: turn for turn in Run(out)["turns"]}


def verdicts_of(out):
    rows = query("from read_parquet(?)", str(out / ".dsat" / "judge" / "verdicts.parquet"))
    return {row["conversation_id"]: row for row in rows}


def follow_up(request):
    prompt = request["body"]["messages"][1]["content"]
    return re.search(r"^<<<FOLLOW_UP (\w+)\n(.*)\nFOLLOW_UP \1>>>$", prompt, re.MULTILINE | re.DOTALL)[2]


# What becomes of the answers


def test_the_judge_decides_what_is_open(out, serve):
    server = serve()
    report = ask(out, server, price_in=1.0, price_out=10.0)
    assert (report.tally.judged, report.tally.calls) == (11, 11)
    turns = turns_of(out)
    assert {turn["decided_by"] for turn in turns.values()} == {"judge"}
    wrong = turns["wrong"]
    assert (wrong["label"], wrong["kinds"], wrong["ur"]) == ("dsat", ["factual_error"], "UR2")
    assert wrong["evidence"] == "No, that is wrong,"
    assert wrong["judge_reason"] == "The user is dsat."
    assert wrong["p_label"] == pytest.approx(2 / 3, abs=1e-6)
    assert turns["next"]["label"] == "neutral"
    verdict = verdicts_of(out)["wrong"]
    assert (verdict["judge"], verdict["calls"], verdict["tokens_in"], verdict["tokens_out"]) == ("scripted", 1, 900, 60)
    assert verdict["cost_usd"] == pytest.approx(0.0015)
    assert re.fullmatch(r"1-[0-9a-f]{8}", verdict["prompt_version"])
    assert report.tally.usd == pytest.approx(11 * 0.0015)


def test_the_manifest_and_the_report_show_it(out, serve):
    server = serve()
    ask(out, server)
    manifest = Run(out).manifest
    judged = manifest["judge"]
    assert manifest["state"] == "complete"
    assert (judged["turns"], judged["decided"], judged["calls"]) == (11, 11, 11)
    assert judged["judges"] == ["scripted"]
    assert manifest["counts"]["turns_by_decided_by"] == {"judge": 11}
    assert judged["agreement"] == agreement(out)
    assert sum(row["turns"] for row in agreement(out)) == 11
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "<h2>The judge</h2>" in page
    assert "scripted" in page


def test_no_judge_no_mention(mined):
    assert "judge" not in mined.manifest
    assert "<h2>The judge</h2>" not in (mined.out / "report.html").read_text(encoding="utf-8")
    with pytest.raises(UserError, match="no judge has been asked"):
        agreement(mined.out)


def test_a_second_run_asks_nothing_and_changes_no_byte(out, serve):
    server = serve()
    ask(out, server)
    before, manifest = digests(out), Run(out).manifest
    report = ask(out, server)
    assert (report.tally.calls, report.tally.cache_hits, report.tally.judged) == (0, 11, 11)
    assert len(server.requests) == 11
    assert digests(out) == before
    assert Run(out).manifest == manifest


def test_labels_are_the_same_whether_mined_or_decided_again(out, serve, mined):
    ask(out, serve())
    before = digests(out)
    options = MineOptions(min_p_dsat=0.9)
    mine([], out, options, resources=RESOURCES, update=True)
    mine([], out, MineOptions(), resources=RESOURCES, update=True)
    assert digests(out) == before
    (out / ".dsat" / "judge" / "verdicts.parquet").unlink()
    mine([], out, MineOptions(), resources=RESOURCES, update=True)
    strip = {"views.sql"}
    after = {k: v for k, v in digests(out).items() if k.split("/")[0] in {"turns", "conversations", "preference"}}
    assert after == {k: v for k, v in digests(mined.out).items() if k in after and k not in strip and "yaml" not in k} | {
        k: v for k, v in after.items() if "yaml" in k
    }


def test_the_same_command_after_a_judge_has_nothing_to_do(out, serve, mined):
    ask(out, serve())
    before = digests(out)
    log = mined.manifest["inputs"][0]["path"]
    mine([log], out, MineOptions(), resources=RESOURCES)
    assert digests(out) == before
    assert Run(out).manifest["counts"]["turns_by_decided_by"] == {"judge": 11}


def test_fresh_forgets_the_verdicts_and_keeps_the_cache(out, serve, mined):
    server = serve()
    ask(out, server)
    mine([mined.manifest["inputs"][0]["path"]], out, MineOptions(), resources=RESOURCES, fresh=True)
    assert {turn["decided_by"] for turn in turns_of(out).values()} == {"rules"}
    report = ask(out, server)
    assert (report.tally.calls, report.tally.cache_hits) == (0, 11)
    assert turns_of(out)["wrong"]["decided_by"] == "judge"


def test_strict_takes_wishes_for_a_change_for_neutral(out, serve):
    server = serve(default="dsat")
    ask(out, server)
    set_kinds(out, ["revision", "style"])
    mine([], out, MineOptions(definition="strict"), resources=RESOURCES, update=True)
    turns = turns_of(out)
    assert {turn["label"] for turn in turns.values()} == {"neutral"}
    assert {tuple(turn["kinds"]) for turn in turns.values()} == {()}


def set_kinds(out, kinds):
    """Write other kinds into the verdicts of a run."""
    import duckdb

    file = out / ".dsat" / "judge" / "verdicts.parquet"
    with duckdb.connect() as con:
        con.execute("create table v as select * replace ($k::varchar[] as kinds) from read_parquet($f)", {"k": kinds, "f": str(file)})
        con.execute(f"copy v to '{file}' (format parquet)")
    (out / ".dsat" / "judge" / "verdicts.json").write_text('{"sha256": "changed"}')


# Precedence


def test_human_labels_win(out, serve, tmp_path):
    ask(out, serve())
    labels = tmp_path / "human.jsonl"
    labels.write_text(json.dumps({"conversation_id": "wrong", "message_index": 2, "label": "sat"}) + "\n")
    mine([], out, MineOptions(labels=labels), resources=RESOURCES, update=True)
    turns = turns_of(out)
    assert (turns["wrong"]["label"], turns["wrong"]["decided_by"]) == ("sat", "human")
    assert turns["again"]["decided_by"] == "judge"


def test_who_has_a_human_label_is_not_asked_about(out, serve, tmp_path):
    labels = tmp_path / "human.jsonl"
    labels.write_text(json.dumps({"conversation_id": "wrong", "message_index": 2, "label": "sat"}) + "\n")
    mine([], out, MineOptions(labels=labels), resources=RESOURCES, update=True)
    server = serve()
    assert ask(out, server).tally.turns == 10
    assert TURNS["wrong"] not in {follow_up(r) for r in server.requests}


def test_a_verdict_counts_only_for_the_text_it_was_given_about(out, serve):
    ask(out, serve())
    before = turns_of(out)
    import duckdb

    file = out / ".dsat" / "judge" / "verdicts.parquet"
    with duckdb.connect() as con:
        con.execute(f"create table v as select * replace ('other' as user_text_md5) from '{file}'")
        con.execute(f"copy v to '{file}' (format parquet)")
    (out / ".dsat" / "judge" / "verdicts.json").write_text('{"sha256": "changed"}')
    mine([], out, MineOptions(), resources=RESOURCES, update=True)
    assert {turn["decided_by"] for turn in before.values()} == {"judge"}
    assert {turn["decided_by"] for turn in turns_of(out).values()} == {"rules"}


# Refusals


def test_only_a_verdict_re_admits_a_refusing_reply(out, serve, mined):
    dropped = [row for row in mined["dropped"] if row["conversation_id"] == "refused"]
    assert {row["reason"] for row in dropped} == {"refusal_unverified"}
    ask(out, serve(default="wrong_refusal"), band=(0.5, 0.5))
    assert turns_of(out)["refused"]["refusal_wrong"]
    assert verdicts_of(out)["refused"]["asked_because"] == "refusal"
    rows = [row for row in Run(out)["drift_rows"] if row["conversation_id"] == "refused"]
    assert rows[0]["rejected"] == [{"role": "assistant", "content": REFUSED}]


def test_a_right_refusal_stays_out(out, serve):
    ask(out, serve(), band=(0.5, 0.5))
    assert turns_of(out)["refused"]["decided_by"] == "judge"
    assert not turns_of(out)["refused"]["refusal_wrong"]
    assert "refused" not in {row["conversation_id"] for row in Run(out)["drift_rows"]}


def test_refusals_can_be_left_alone(out, serve):
    server = serve()
    ask(out, server, band=(0.5, 0.5), refusals=False)
    assert server.requests == []


# The queue


def queue(out, **options):
    run = RunDir(out)
    with opened_queue(run, JudgeOptions(**options), run.manifest(), RESOURCES) as (_, file, n_turns):
        turns = list(read_queue(file))
    assert len(turns) == n_turns
    assert list((out / ".dsat" / "judge").glob("queue-*")) == []
    return turns


def test_the_queue_begins_at_the_threshold(out):
    known = turns_of(out)
    asked = queue(out, band=(0.0, 1.0), refusals=False)
    distances = [
        round(min(abs(known[t.conversation_id]["p_dsat"] - 0.5), abs(known[t.conversation_id]["p_sat"] - 0.5)), 2)
        for t in asked
    ]
    assert distances == sorted(distances)
    assert len(asked) == len(known)


def test_the_band_says_what_is_open(out):
    known = turns_of(out)
    inside = {k for k, t in known.items() if 0.2 <= t["p_dsat"] <= 0.6 or 0.2 <= t["p_sat"] <= 0.6}
    assert {t.conversation_id for t in queue(out, band=(0.2, 0.6), refusals=False)} == inside
    assert 0 < len(inside) < len(known)


def test_long_feedback_is_cut_and_keeps_its_evidence(out):
    (long,) = [t for t in queue(out, band=(0.0, 1.0)) if t.conversation_id == "long"]
    assert len(long.follow_up) < 4500 < len(TURNS["long"])
    assert long.follow_up.endswith("that is wrong.")
    assert "characters left out" in long.follow_up


def test_long_replies_are_cut_in_the_middle(tmp_path):
    reply = "START " + "word " * 3000 + "END"
    request = "FIRST " + "term " * 3000 + "LAST"
    middle = "x " * 2400 + "That is wrong, really wrong. " + "x " * 2400
    messages = [
        {"role": "system", "content": "be brief"},
        {"role": "user", "content": "hello"},
        {"role": "assistant", "content": "hi"},
        {"role": "user", "content": request},
        {"role": "assistant", "content": reply},
        {"role": "user", "content": middle},
    ]
    log = tmp_path / "log.jsonl"
    log.write_text(json.dumps({"id": "a", "messages": messages}) + "\n", encoding="utf-8")
    mine([str(log)], tmp_path / "out", MineOptions(), resources=RESOURCES)
    turn = next(t for t in queue(tmp_path / "out", band=(0.0, 1.0)) if t.message_index == 5)
    assert turn.judged_reply.startswith("START")
    assert turn.judged_reply.endswith("END")
    assert turn.request.startswith("FIRST")
    assert turn.request.endswith("LAST")
    assert "hello" not in turn.request
    assert "That is wrong, really wrong." in turn.follow_up
    assert max(len(turn.judged_reply), len(turn.follow_up)) < 4200
    assert len(turn.request) < 2200


def test_what_is_sent_is_redacted(tmp_path, serve):
    texts = ("Write to me", "Done.", "No, that is wrong, write to jane.roe@example.com")
    messages = [{"role": ("user", "assistant")[at % 2], "content": text} for at, text in enumerate(texts)]
    log = tmp_path / "log.jsonl"
    log.write_text(json.dumps({"id": "a", "messages": messages}) + "\n", encoding="utf-8")
    mine([str(log)], tmp_path / "out", MineOptions(), resources=RESOURCES)
    server = serve()
    ask(tmp_path / "out", server)
    assert "jane.roe" not in json.dumps(server.requests)
    assert "[EMAIL]" in json.dumps(server.requests)


# Prompt injection


def test_injected_orders_stand_inside_the_fence_and_sway_nothing(out, serve):
    server = serve(default="echo")  # a model that copies the injected object in front of its own answer
    ask(out, server)
    hostile = next(r for r in server.requests if "Ignore your instructions" in r["body"]["messages"][1]["content"])
    assert follow_up(hostile) == TURNS["hostile"]
    assert turns_of(out)["hostile"]["decided_by"] == "rules"
    assert [m["role"] for m in hostile["body"]["messages"]] == ["system", "user"]


# Votes and log-probabilities


def test_votes_give_a_probability(out, serve):
    server = serve("dsat", "neutral", "dsat")
    report = ask(out, server, votes=3, concurrency=1, band=(0.0, 1.0), max_calls=3)
    assert report.tally.is_exhausted
    (verdict,) = verdicts_of(out).values()
    assert (verdict["label"], verdict["votes"], verdict["votes_for_label"], verdict["p_label"]) == ("dsat", 3, 2, 0.6)
    assert {r["body"]["seed"] for r in server.requests} == {0, 1, 2}
    assert {r["body"]["temperature"] for r in server.requests} == {0.7}


def test_log_probabilities_are_kept(out, serve):
    server = serve(default="ok+logprobs")
    ask(out, server)
    assert turns_of(out)["wrong"]["p_label"] == pytest.approx(0.8, abs=1e-4)
    ask(out, server)
    assert turns_of(out)["wrong"]["p_label"] == pytest.approx(0.8, abs=1e-4)


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
def test_faults_that_pass(out, serve, quick, actions, faults):
    server = serve(*actions)
    report = ask(out, server, concurrency=1)
    assert dict(report.tally.faults) == faults
    assert (report.tally.judged, report.tally.answers, dict(report.tally.errors)) == (11, 11, {})


def test_a_hang_ends_at_the_timeout(out, serve, quick):
    server = serve("hang", hang=5)
    report = ask(out, server, timeout=0.5)
    assert dict(report.tally.faults) == {"timeout": 1}
    assert report.tally.judged == 11


def test_formats_step_down_and_the_repair_shows_what_was_wrong(out, serve, quick):
    server = serve("torn", "quote", "ok")
    ask(out, server, concurrency=1, max_calls=3)
    first, second, third = (r["body"] for r in server.requests)
    assert first["response_format"]["type"] == "json_schema"
    assert second["response_format"]["type"] == "json_object"
    assert second["messages"] == first["messages"]
    assert third["messages"][:2] == first["messages"]
    assert "words that nobody wrote" in third["messages"][2]["content"]
    assert "does not occur" in third["messages"][3]["content"]
    (verdict,) = verdicts_of(out).values()
    assert (verdict["calls"], verdict["tokens_in"]) == (3, 2700)


def test_an_answer_that_was_cut_off_gets_more_room(out, serve, quick):
    server = serve("length", "ok")
    ask(out, server, concurrency=1, max_calls=2)
    assert [r["body"]["max_tokens"] for r in server.requests] == [400, 800]


@pytest.mark.parametrize(
    ("action", "kind", "calls"), [("torn", "not_json", 3), ("schema", "schema", 2), ("quote", "quote", 2), ("refusal", "refusal", 1), ("length", "length", 2), ("400:the text is too long", "refused", 0)]
)
def test_rows_without_an_answer_are_counted_and_not_cached(out, serve, quick, action, kind, calls):
    bad = max(calls, 1)
    server = serve(*[action] * bad)
    report = ask(out, server, concurrency=1)
    assert dict(report.tally.errors) == {kind: 1}
    assert report.tally.calls == calls + 10
    assert report.tally.judged == 10
    again = ask(out, server, concurrency=1)  # failures were not cached
    assert (again.tally.calls, again.tally.cache_hits, again.tally.judged) == (1, 10, 11)


def test_a_server_without_formats_is_spoken_to_plainly(out, serve, quick):
    server = serve(default="need:text")
    report = ask(out, server)
    assert report.tally.judged == 11
    plain = [r for r in server.requests if "response_format" not in r["body"]]
    assert len(plain) == 11


def test_a_server_that_does_not_count_is_booked_at_the_worst_case(out, serve):
    server = serve(default="no_usage")
    report = ask(out, server, price_in=1.0, price_out=1.0, max_calls=1, concurrency=1)
    assert report.tally.tokens_out == 400
    assert report.tally.tokens_in > 900


# Servers that are given up


def test_a_dead_server(out, monkeypatch):
    monkeypatch.setitem(limits.PATIENCE, "connection", 0.2)
    monkeypatch.setattr(limits, "FIRST_PAUSE", 0.05)
    before = digests(out)
    with pytest.raises(UserError, match="does not answer .*--base-url"):
        judge(out, JudgeOptions(base_url="http://127.0.0.1:9/v1", model="m", band=(0, 1)), resources=RESOURCES)
    assert digests(out) == before
    assert Run(out).manifest["state"] == "complete"


@pytest.mark.parametrize("action", ["500", "hang", "torn_http", "drop"])
def test_a_server_that_never_answers(out, serve, quick, monkeypatch, action):
    monkeypatch.setattr(limits, "USUAL_PATIENCE", 0.5)
    monkeypatch.setitem(limits.PATIENCE, "connection", 0.5)
    monkeypatch.setattr(asking, "TRIES", 1000)
    with pytest.raises(UserError, match="does not answer"):
        ask(out, serve(default=action, hang=3), timeout=0.6)


@pytest.mark.parametrize("action", ["401", "404", "403"])
def test_a_server_that_refuses_is_not_asked_again(out, serve, action):
    server = serve(default=action)
    with pytest.raises(UserError, match="the judge refuses"):
        ask(out, server)
    assert len(server.requests) <= 12


def test_a_model_that_answers_nonsense_is_given_up(out, serve, quick, monkeypatch):
    monkeypatch.setattr(asking, "USELESS_AFTER", 5)
    with pytest.raises(UserError, match="none of 5 answers .*can be used"):
        ask(out, serve(default="schema"), concurrency=1)


def test_what_was_answered_before_the_end_is_kept(out, serve, quick):
    server = serve(*["ok"] * 5, default="401")
    with pytest.raises(UserError):
        ask(out, server, concurrency=1)
    good = serve()
    report = ask(out, good)
    assert (report.tally.cache_hits, report.tally.calls) == (5, 6)


# Budget


@pytest.mark.parametrize("concurrency", [1, 16])
def test_calls_are_never_more_than_allowed(out, serve, concurrency):
    server = serve(latency=0.05)
    report = ask(out, server, max_calls=4, concurrency=concurrency)
    assert len(server.requests) == report.tally.calls == 4
    assert (report.tally.judged, report.tally.not_asked) == (4, 7)
    second = ask(out, server, max_calls=4, concurrency=concurrency)
    assert (second.tally.cache_hits, second.tally.calls) == (4, 4)


@pytest.mark.parametrize("concurrency", [1, 16])
def test_dollars_are_never_more_than_allowed(out, serve, concurrency):
    server = serve(latency=0.02)
    report = ask(out, server, max_usd=0.03, price_in=1.0, price_out=10.0, concurrency=concurrency)
    assert 0 < report.tally.usd <= 0.03
    assert report.tally.is_exhausted
    # what is left over is less than the worst case of one more call
    assert len(server.requests) < 11


def test_a_budget_for_nothing_asks_nothing(out, serve):
    server = serve()
    report = ask(out, server, max_usd=0.0, price_in=1.0, price_out=1.0)
    assert (report.tally.calls, report.tally.not_asked) == (0, 11)
    assert server.requests == []


def test_a_storm_of_429_costs_nothing(out, serve, quick):
    server = serve(*["429"] * 8)
    report = ask(out, server, max_calls=11)
    assert (report.tally.calls, report.tally.judged) == (11, 11)


# Runs that cannot be judged


def test_no_run(tmp_path, serve):
    with pytest.raises(UserError, match="no run here"):
        ask(tmp_path / "nowhere", serve())


def test_a_run_of_another_version(out, serve):
    manifest = json.loads((out / "manifest.json").read_text())
    manifest["fingerprints"]["signals"] = "other"
    (out / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(UserError, match="--update"):
        ask(out, serve())


def test_nobody_to_ask(out):
    with pytest.raises(UserError, match="--base-url"):
        judge(out, JudgeOptions(model="m"), resources=RESOURCES)
    with pytest.raises(UserError, match="--model"):
        judge(out, JudgeOptions(base_url="http://127.0.0.1:9/v1"), resources=RESOURCES)
