"""The judge over a real run and a real server: what is asked, in which order, and what becomes of the answers."""

from __future__ import annotations

import json
import re
import shutil

import pytest

from dsat_miner.data import read_sql, sql_dir
from dsat_miner.engine import connect
from dsat_miner.errors import UserError
from dsat_miner.evaluation.evaluating import evaluate
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.queue import read_queue
from dsat_miner.judge.stage import judge, opened_queue
from dsat_miner.judge.summary import agreement
from dsat_miner.judge.verdicts import last_asking
from dsat_miner.options import MineOptions
from dsat_miner.progress import Reporter
from dsat_miner.rundir import RunDir
from dsat_miner.running.mining import mine
from dsat_miner.running.resources import Resources
from tests.judge.conftest import REFUSED, TURNS, chats, follow_up
from tests.support.cli import Run, digests, miner, query, write_chats

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


def test_an_evaluation_shows_what_it_changed(out, serve, tmp_path):
    before = {name: turn["label"] for name, turn in turns_of(out).items()}
    ask(out, serve())
    after = turns_of(out)
    wanted = {name: turn["label"] for name, turn in after.items()} | {"next": "dsat"}
    labels = tmp_path / "labels.jsonl"
    rows = [{"conversation_id": n, "message_index": after[n]["message_index"], "label": v} for n, v in wanted.items()]
    labels.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    [changes] = evaluate(out, labels, n_bootstrap=0).changes
    changed = {name for name in wanted if (before[name] == "dsat") != (after[name]["label"] == "dsat")}
    assert changed
    assert changes == {
        "decided_by": "judge",
        "turns": 11,
        "changed": len(changed),
        "mended": len(changed - {"next"}),
        "spoiled": len(changed & {"next"}),
    }


def test_progress_ends_where_the_budget_does(out, serve, capsys):
    def progress(**options):
        values = {"base_url": server.url, "model": "scripted", "band": (0.0, 1.0), "concurrency": 1} | options
        judge(out, JudgeOptions(**values), resources=RESOURCES, reporter=Reporter())
        lines = capsys.readouterr().err.splitlines()
        return [line.split(",")[0] for line in lines if line.startswith("judge: ")][-1]

    server = serve()
    assert progress(max_calls=3) == "judge: 3/3 turns"
    assert progress(max_calls=4) == "judge: 7/7 turns"  # those in the cache are asked about for nothing
    assert progress() == "judge: 11/11 turns"


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
    assert '<h2 id="judge">The judge</h2>' in page
    assert "scripted" in page


def test_the_page_is_the_same_afresh_and_from_the_cache(mined, out, serve, tmp_path):
    server = serve("torn", "500")
    ask(out, server)
    again = shutil.copytree(mined.out, tmp_path / "again")
    shutil.copy(out / ".dsat" / "judge_cache.sqlite", again / ".dsat")
    assert ask(again, server).tally.cache_hits == 11
    assert (again / "report.html").read_bytes() == (out / "report.html").read_bytes()


def test_the_last_asking_names_what_went_wrong(out, serve):
    ask(out, serve("ok", default="torn"))
    told = last_asking(RunDir(out))
    assert (told["calls"], told["answers"], told["errors"]) == (31, 1, {"not_json": 10})
    shown = miner("judge", out, "--report").stdout
    assert "votes lost: not_json" in shown
    assert "tries that failed: not_json" in shown


def test_no_judge_no_mention(mined):
    assert "judge" not in mined.manifest
    assert '<h2 id="judge">The judge</h2>' not in (mined.out / "report.html").read_text(encoding="utf-8")
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


def test_verdicts_go_as_they_came(out, serve, mined):
    ask(out, serve())
    judged = turns_of(out)
    mine([], out, MineOptions(min_p_dsat=0.9), resources=RESOURCES, update=True)
    mine([], out, MineOptions(), resources=RESOURCES, update=True)
    assert turns_of(out) == judged
    (out / ".dsat" / "judge" / "verdicts.parquet").unlink()
    mine([], out, MineOptions(), resources=RESOURCES, update=True)
    assert turns_of(out) == turns_of(mined.out)  # evidence of the rules and all


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
        con.execute(
            "create table v as select * replace ($k::varchar[] as kinds) from read_parquet($f)",
            {"k": kinds, "f": str(file)},
        )
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
    decide = Run(out).manifest["config"]["decide"]
    asked = queue(out, band=(0.0, 1.0), refusals=False)

    def distance(turn):
        return round(min(abs(turn[f"p_{side}"] - decide[f"min_p_{side}"]) for side in ("dsat", "sat")), 2)

    distances = [distance(known[t.conversation_id]) for t in asked]
    assert distances == sorted(distances)
    assert len(asked) == len(known)


def test_the_band_is_that_of_the_calibration_of_the_run(tmp_path):
    folder = shutil.copytree(sql_dir() / "labels", tmp_path / "calibration")
    facts = json.loads((folder / "calibration.json").read_text())
    packaged = tuple(facts["undecided"])
    (folder / "calibration.json").write_text(json.dumps(facts | {"undecided": [0.0, 0.05]}))
    out = tmp_path / "out"
    mine([str(write_chats(tmp_path, chats()))], out, MineOptions(calibration=folder), resources=RESOURCES)
    asked = queue(out, refusals=False)
    assert asked == queue(out, refusals=False, band=(0.0, 0.05))
    assert asked != queue(out, refusals=False, band=packaged)


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
    middle = "No, that is wrong. " + "x " * 4800
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
    assert max(len(turn.judged_reply), len(turn.follow_up)) < 4200
    assert len(turn.request) < 2200


def test_a_long_chat_of_long_replies_is_queued_in_the_memory_of_any_other(tmp_path):
    turns, words = 600, " ".join(f"word{n}" for n in range(700))
    messages = [
        (role, text)
        for turn in range(turns)
        for role, text in (("user", f"No, step {turn} is wrong"), ("assistant", f"Step {turn}: {words} END {turn}"))
    ]
    mine([str(write_chats(tmp_path, {"long": messages}))], tmp_path / "out", resources=RESOURCES)
    asked = {turn.message_index: turn for turn in queue(tmp_path / "out", band=(0.0, 1.0))}
    assert len(asked) == turns - 1
    for at, turn in asked.items():
        assert turn.request == f"No, step {at // 2 - 1} is wrong"
        assert turn.judged_reply.startswith(f"Step {at // 2 - 1}: word0 ")
        assert turn.judged_reply.endswith(f" END {at // 2 - 1}")


def test_feedback_is_never_cut_away():
    text = "a" * 3000 + " That is wrong. " + "b" * 3000
    with connect() as con:
        con.execute(read_sql("judge/macros.sql"))
        (cut, whole) = con.execute(
            "select cut_around($text, 'That is wrong.', 1000), cut_around('short', 'That', 1000)", {"text": text}
        ).fetchone()
    assert "That is wrong." in cut
    assert len(cut) < 1100
    assert (cut[:300], cut[-300:]) == ("a" * 300, "b" * 300)
    assert whole == "short"


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
