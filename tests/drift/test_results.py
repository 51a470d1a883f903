"""What comes out of a run: figures, report, comparison, benchmark files; all through the command line."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import polars as pl
import pytest
import yaml
from typer.testing import CliRunner

from drift import answering, charts, cli, comparing, evaluating, loop, reporting
from drift.data import read_tables
from drift.lines import read_lines
from drift.recipes import load
from drift.state import RunFolder
from dsat_miner.errors import UserError
from tests.drift.conftest import Server, drift_row, message, write
from tests.support.cli import ROOT, environment, mine

HOSTILE = "<script>alert(1)</script> & [31m"


def drift(*args: object):
    """Call the command in this process; torch is loaded already."""
    return CliRunner().invoke(cli.app, [str(arg) for arg in args], catch_exceptions=False)


def drift_alone(*args: object, **how: Any) -> subprocess.CompletedProcess[str]:
    """Call the command as a user does, in a process of its own."""
    words = [sys.executable, "-m", "drift", *map(str, args)]
    return subprocess.run(words, stderr=subprocess.PIPE, text=True, check=False, **{"env": environment(), **how})


@pytest.fixture(scope="module")
def finished(tmp_path_factory, toy, files):
    """Two runs of one iteration with a judge that likes long answers: DRIFT and SPIN."""
    folder = tmp_path_factory.mktemp("results")
    server = Server()

    def script(body):
        asked = body["messages"][0]["content"]
        a, b = (asked.split(f"===== {side} =====")[1].split("===== end")[0] for side in "AB")
        winner = "tie" if len(a) == len(b) else "A" if len(a) > len(b) else "B"
        return {"content": json.dumps({"winner": winner})}

    server.script = script
    rows = [{**drift_row(at), "user_preference": message("user", f"No. {HOSTILE}")} for at in range(12)]
    options = {
        "model": {"path": toy, "dtype": "float32"},
        "data": {**files, "drift_rows": str(write(folder / "rows.jsonl", rows)), "test_fraction": 0.3},
        "sample": {"n": 4, "temperature": 1.0, "top_p": 1.0, "max_new_tokens": 24, "max_prompt_tokens": 1000},
        "train": {
            "learning_rate": 1e-4, "max_length": 400, "max_prompt_tokens": 300, "logging_steps": 1,
            "checkpointing": False, "report_to": [],
        },
        "loop": {"seed_epochs": 1, "iterations": 1, "stop": False},
        "eval": {"prompts": 4, "max_new_tokens": 24, "temperature": 1.0},
        "judge": {"base_url": server.url, "model": "judge", "concurrency": 1},
    }  # fmt: skip
    recipes = {}
    for method in ("drift", "spin"):
        path = folder / f"{method}.yaml"
        path.write_text(yaml.safe_dump({**options, "method": method, "run": str(folder / method)}))
        loop.run(load(path), say=lambda _: None)
        recipes[method] = path
    yield recipes, server
    server.http.shutdown()
    server.http.server_close()


def test_every_stage_has_its_figures(finished):
    folder = RunFolder(Path(load(finished[0]["drift"]).run))
    base, last = folder.need("eval-base"), folder.need("eval-iter-1")
    assert "accuracy" not in base["heldout"]["all"]
    assert 0 <= base["heldout"]["all"]["logp_accuracy"] <= 1
    assert last["heldout"]["all"]["n"] == sum(last["heldout"][t]["n"] for t in ("seed_pairs", "drift_rows"))
    assert last["heldout"]["all"]["margin"] != 0
    low, high = last["heldout"]["all"]["accuracy_interval"]
    assert low <= last["heldout"]["all"]["accuracy"] <= high
    assert {"distinct_1", "distinct_2", "self_bleu", "chars", "ended"} <= last["answers"].keys()
    assert last["judge"]["judgements"] == 8
    assert last["judge"]["failed"] == 0


def test_held_out_pairs_that_are_none_are_left_out_and_counted(recipe_of, tmp_path):
    def pair(at, chosen, rejected):
        return {"prompt": f"Say {at}.", "chosen": chosen, "rejected": rejected, "conversation_id": f"c{at}"}

    texts = [("Yes, it is so.", "No."), ("Same.", "Same. "), ("", "No."), ("Yes.", "")]
    rows = [pair(at, *texts[at % 4]) for at in range(24)]
    recipe = recipe_of(
        method="seed", data__seed_pairs=str(write(tmp_path / "pairs.jsonl", rows)), data__drift_rows=None,
        data__test_fraction=0.5, eval__prompts=1,
    )  # fmt: skip
    said = []
    loop.run(recipe, say=said.append)
    held_out = read_tables(recipe)["seed_pairs"].test
    expected = Counter(texts[int(row.group[1:]) % 4] for row in held_out)
    reasons = dict(zip(texts, (None, "near_equal", "empty_chosen", "empty_rejected"), strict=True))
    found = RunFolder(Path(recipe.run)).need("eval-seed")["heldout"]
    assert found["all"]["n"] == expected[texts[0]] > 0
    assert found["dropped"] == {reasons[both]: n for both, n in expected.items() if reasons[both]}
    told = ", ".join(f"{reason} {n}" for reason, n in sorted(found["dropped"].items()))
    assert f"of {found['all']['n']} ({told})" in said[-1]


def test_the_base_and_every_stage_answer_the_same_prompts(finished):
    folder = Path(load(finished[0]["drift"]).run) / "eval"
    answers = [[a["prompt"] for a in read_lines(folder / f"{s}-answers.jsonl")] for s in ("base", "seed", "iter-1")]
    assert answers[0] == answers[1] == answers[2]
    assert len(answers[0]) == 4


def test_the_report_is_one_page_and_hostile_text_does_nothing_in_it(finished):
    run = load(finished[0]["drift"]).run
    assert drift("report", run).exit_code == 0
    page = (Path(run) / "report.html").read_text()
    tags = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            tags.append(tag)
            assert not {"src", "href", "onload"} & {name for name, _ in attrs}

    Reader().feed(page)
    assert "script" not in tags
    assert "&lt;script&gt;" in page
    assert tags.count("svg") > 8
    for told in ("gradient norm", "log-probabilities", "σ(−s)", "Before and after", "copy the rejected reply"):
        assert told in page


def test_compare_prints_a_line_a_stage_and_draws(finished, tmp_path):
    runs = [load(path).run for path in finished[0].values()]
    done = drift("compare", *runs, "--plot", tmp_path / "c.svg")
    assert done.exit_code == 0
    lines = done.output.splitlines()
    assert len([line for line in lines if "iter-1" in line and line.startswith("│")]) == 2
    unlike = [line for line in lines if line.startswith("not the same")]
    assert [line.split(":")[1] for line in unlike] in ([], [" rows of iter-1"])  # the filters drop what they drop
    root = ET.fromstring((tmp_path / "c.svg").read_text())
    texts = {"".join(element.itertext()).strip() for element in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"accuracy", "margin", "chars", "distinct-2", "self-BLEU", "base", "iter-1"} <= texts
    assert all(any(text.startswith(f"{method} (") for text in texts) for method in finished[0])


def test_compare_draws_nothing_where_nothing_was_measured(finished, tmp_path):
    (tmp_path / "run" / "state").mkdir(parents=True)
    (tmp_path / "run" / "recipe.json").write_text((Path(load(finished[0]["drift"]).run) / "recipe.json").read_text())
    with pytest.raises(UserError, match="no stage was measured: run `drift eval"):
        drift("compare", tmp_path / "run", "--plot", tmp_path / "c.svg")
    assert not (tmp_path / "c.svg").exists()


@pytest.mark.parametrize(("name", "why"), [("none/c.svg", "no such folder"), ("c.png", "ends in .svg")])
def test_compare_wants_a_place_for_an_svg_file(finished, tmp_path, name, why):
    with pytest.raises(UserError, match=why):
        drift("compare", load(finished[0]["drift"]).run, "--plot", tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_compare_says_what_else_differs(finished, tmp_path, toy, files):
    first = Path(load(finished[0]["drift"]).run)
    other = tmp_path / "other"
    (other / "state").mkdir(parents=True)
    told = json.loads((first / "recipe.json").read_text())
    told["recipe"]["train"]["beta"] = 0.5
    prompts = told["recipe"]["eval"]["prompts"]
    told["recipe"]["eval"]["prompts"] = prompts + 1
    (other / "recipe.json").write_text(json.dumps(told))
    done = drift("compare", first, other)
    assert "not the same in all runs: train.beta: 0.1 → 0.5" in done.output
    assert f"not the same in all runs: eval.prompts: {prompts} → {prompts + 1}" in done.output
    assert "rows of" not in done.output


def test_compare_says_where_runs_read_other_rows(finished, tmp_path):
    first = Path(load(finished[0]["drift"]).run)
    other = tmp_path / "other"
    (other / "state").mkdir(parents=True)
    told = json.loads((first / "recipe.json").read_text())
    assert set(told["data"]) == {"seed_pairs", "drift_rows"}
    told["data"] |= {"drift_rows": "mined anew", "sat": "read by spin alone"}
    (other / "recipe.json").write_text(json.dumps(told))
    done = drift("compare", first, other)
    unlike = [line for line in done.output.splitlines() if line.startswith("not the same")]
    assert unlike == ["not the same in all runs: data of drift_rows"]


def test_compare_says_where_runs_had_unlike_numbers_of_rows(finished, tmp_path):
    first = Path(load(finished[0]["drift"]).run)
    other = tmp_path / "other"
    (other / "state").mkdir(parents=True)
    (other / "recipe.json").write_text((first / "recipe.json").read_text())
    record = json.loads((first / "state" / "iter-1-sample.json").read_text())
    n = record["data_report"]["rows"]
    record["data_report"]["rows"] = n - 1
    (other / "state" / "iter-1-sample.json").write_text(json.dumps(record))
    done = drift("compare", first, other)
    assert f"not the same in all runs: rows of iter-1: drift {n}, other {n - 1}" in done.output


def test_compare_names_runs_by_what_tells_them_apart(finished, tmp_path, monkeypatch):
    told = (Path(load(finished[0]["drift"]).run) / "recipe.json").read_text()
    runs = [tmp_path / name for name in ("A/run", "B/run", "B/other")]
    for run in runs:
        (run / "state").mkdir(parents=True)
        (run / "recipe.json").write_text(told)
    assert list(comparing.names_of(runs).values()) == ["A/run", "B/run", "other"]
    monkeypatch.chdir(runs[0])
    assert comparing.names_of([Path()]) == {Path(): "run"}
    assert comparing.names_of([Path(), runs[1]]) == {Path(): "A/run", runs[1]: "B/run"}
    rows = [{"run": name, "method": "drift", "stage": "base", "wins": 0.5} for name in ("A/run", "B/run")]
    monkeypatch.setattr(charts, "ACROSS", ("wins",))
    assert list(charts.across(rows)[0].lines) == ["drift (A/run)", "drift (B/run)"]

    def measured(run, judge):
        record = {"options": {"eval": json.loads(told)["recipe"]["eval"], "judge": judge}}
        (run / "state" / "eval-base.json").write_text(json.dumps(record))

    for run, model in zip(runs, ("a", "b"), strict=False):
        measured(run, {"model": model, "base_url": f"http://{model}/v1", "key": "K"})
    assert comparing.unlike_options(runs[:2]) == ["judge.base_url: http://a/v1 → http://b/v1", "judge.model: a → b"]
    done = drift("compare", ".", *runs[:2])  # the first of them twice
    assert [line.split()[1] for line in done.output.splitlines() if " base " in line] == ["A/run", "B/run"]


def test_a_win_rate_is_shown_with_what_says_how_far_to_trust_it(finished):
    run = load(finished[0]["drift"]).run
    judge = RunFolder(Path(run)).need("eval-iter-1")["judge"]
    low, high = judge["interval"]
    told = f"{low:.3f} to {high:.3f}"
    shares = f"ties {judge['ties']:.3f}, orders disagree {judge['orders_disagree']:.3f}"
    assert f"wins {judge['rate']:.3f} of 4 ({told}; {shares})" in drift("status", run).output
    page = (Path(run) / "report.html").read_text()
    for text in (page, drift("compare", run).output):
        assert all(each in text for each in ("wins, 95 %", told, "ties", "orders disagree"))


def test_status_says_what_is_done(finished):
    done = drift("status", load(finished[0]["drift"]).run)
    assert done.output.count("done ") == 6
    assert "best so far" in done.output


def test_another_judge_looks_at_the_answers_that_are_there(finished):
    recipes, server = finished
    folder = RunFolder(Path(load(recipes["spin"]).run))
    before = folder.need("eval-iter-1")
    n = len(server.asked)
    assert drift("eval", recipes["spin"]).exit_code == 0
    assert len(server.asked) == n  # nothing changed
    assert drift("eval", recipes["spin"], "judge.model=other").exit_code == 0
    after = folder.need("eval-iter-1")
    assert {body["model"] for body in server.asked[n:]} == {"other"}
    assert after["judge"]["judge"] == "other"
    assert after["heldout"] == before["heldout"]


def test_a_run_that_goes_on_with_another_judge_judges_all_anew(finished):
    recipes, server = finished
    folder = RunFolder(Path(load(recipes["spin"]).run))
    n = len(server.asked)
    loop.run(load(recipes["spin"], ["judge.model=third"]), say=lambda _: None)
    assert {body["model"] for body in server.asked[n:]} == {"third"}
    assert {folder.need(f"eval-{stage}")["judge"]["judge"] for stage in ("seed", "iter-1")} == {"third"}
    n = len(server.asked)
    loop.run(load(recipes["spin"], ["judge.model=third", "judge.concurrency=2"]), say=lambda _: None)
    loop.run(load(recipes["spin"], ["judge.base_url=null", "judge.model=null"]), say=lambda _: None)
    assert len(server.asked) == n
    loop.run(load(recipes["spin"], ["judge.model=third", f"judge.base_url={server.url}/"]), say=lambda _: None)
    assert len(server.asked) > n  # another server


def test_a_judge_that_mostly_fails_gives_no_rate(finished):
    recipes, server = finished
    working, server.script = server.script, lambda body: {"content": "no idea"}
    drift("eval", recipes["spin"], "judge.model=silent")
    server.script = working
    run = load(recipes["spin"]).run
    assert RunFolder(Path(run)).need("eval-iter-1")["judge"]["rate"] is None
    done = drift("compare", run)
    assert "8 of 8 judgements failed" in done.output
    assert "no_verdict 8: no idea" in drift("status", run).output
    drift("eval", recipes["spin"], "judge.model=silent")  # which answers now
    assert RunFolder(Path(run)).need("eval-iter-1")["judge"]["rate"] is not None


def test_measured_again_where_the_evaluation_changed(finished):
    recipes, _ = finished
    drift("eval", recipes["spin"], "eval.prompts=2")
    folder = RunFolder(Path(load(recipes["spin"]).run))
    assert {folder.need(f"eval-{s}")["answers"]["n"] for s in ("base", "seed", "iter-1")} == {2}


def test_answers_for_alpacaeval_have_its_format(finished, tmp_path):
    prompts = tmp_path / "alpaca_eval.json"
    prompts.write_text(
        json.dumps([{"instruction": f"Say {n}.", "output": "ref", "dataset": "helpful_base"} for n in range(3)])
    )
    out = tmp_path / "answers.json"
    done = drift("answer", finished[0]["drift"], "--stage", "iter-1", "--prompts", prompts, "-o", out)
    assert done.exit_code == 0
    rows = json.loads(out.read_text())
    assert [row["instruction"] for row in rows] == ["Say 0.", "Say 1.", "Say 2."]
    assert all(set(row) == {"instruction", "output", "generator", "dataset"} for row in rows)
    assert all(isinstance(row["output"], str) and row["generator"] == "drift-iter-1" for row in rows)


def test_answers_for_wildbench_have_its_format(finished, tmp_path):
    prompts = tmp_path / "wildbench.jsonl"
    chat = [message("user", "Hi"), message("assistant", "Hello"), message("user", "Say it again")]
    write(prompts, [{"session_id": "s-1", "primary_tag": "Editing", "conversation_input": chat}])
    out = tmp_path / "answers.json"
    assert drift("answer", finished[0]["drift"], "--prompts", prompts, "--to", "wildbench", "-o", out).exit_code == 0
    (row,) = json.loads(out.read_text())
    assert (row["session_id"], row["primary_tag"], row["generator"]) == ("s-1", "Editing", "drift-base")
    assert row["chat_history"] == ["Hi", "Hello", "Say it again"]
    assert isinstance(row["output"], list)
    assert isinstance(row["output"][0], str)
    assert {"engine", "temperature", "top_p", "max_tokens"} <= row["configs"].keys()


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--to", "mt-bench"), "alpaca-eval, wildbench"),
        (("--stage", "iter-9"), "no model of iter-9"),
        (("--prompts", "none.json"), "cannot be read"),
    ],
)
def test_a_wrong_question_is_answered_with_a_way_out(finished, tmp_path, args, told):
    prompts = write(tmp_path / "p.jsonl", [{"instruction": "x"}])
    with pytest.raises(UserError, match=told):
        drift("answer", finished[0]["drift"], "--prompts", prompts, *args)
    for item, why in (
        ({"text": "x"}, "item 1 has neither"),
        ({"conversation_input": []}, "item 1 has neither"),
        ({"conversation_input": ["x"]}, "item 1: conversation_input has messages"),
        ("x", "record 1 is no JSON object"),
    ):
        with pytest.raises(UserError, match=why):
            drift("answer", finished[0]["drift"], "--prompts", write(tmp_path / "q.jsonl", [item]))


def test_a_base_that_is_made_for_answers_leaves_a_folder_free_for_a_run(recipe_of, toy):
    folder = RunFolder(Path(recipe_of().run))
    with answering._policy(recipe_of(), folder, "base") as policy:
        assert policy == toy
    recipe = recipe_of(model__path="tiny-random")
    with answering._policy(recipe, folder, "base") as policy:
        assert (Path(policy) / "config.json").is_file()
    assert not Path(policy).exists()
    assert not folder.path.exists()

    with folder.locked():
        folder.refuse_foreign()
        folder.claim(recipe, {})
        with pytest.raises(UserError, match="another drift works here"), answering._policy(recipe, folder, "base"):
            pass
    with answering._policy(recipe, folder, "base") as policy:
        assert Path(policy) == folder.path / "base" / "model"
    with folder.locked(), answering._policy(recipe, folder, "base") as again:
        assert again == policy


def test_embeddings_give_spread_and_region(recipe_of, monkeypatch):
    """Vectors by the letters of a text, in place of a model: what is done with them is what is tested."""
    monkeypatch.setattr(
        evaluating, "embed", lambda _, texts: np.array([[t.count(c) + 0.01 for c in "aeiou"] for t in texts])
    )
    recipe = recipe_of(eval__embedding_model="letters", eval__prompts=6, data__test_fraction=0.4)
    loop.run(recipe, say=lambda _: None)
    folder = RunFolder(Path(recipe.run))
    record = folder.need("eval-iter-1")
    assert {row["stage"]: row["region"] for row in reporting.figures(folder)} == record["region"]["shares"]
    assert record["answers"]["spread"] >= 0
    assert set(record["region"]["shares"]) == {"base", "seed", "iter-1"}
    assert record["region"]["by"] == "implicit reward"
    assert all(0 <= share <= 1 for share in record["region"]["shares"].values())


def test_a_reward_model_scores_answers_and_picks(recipe_of, toy, tmp_path):
    import torch
    from transformers import LlamaConfig, LlamaForSequenceClassification

    from drift import models, scoring, tiny

    folder = tiny.make(tmp_path / "reward", hidden=16)
    shape = LlamaConfig.from_pretrained(folder, num_labels=1)
    torch.manual_seed(5)
    LlamaForSequenceClassification(shape).save_pretrained(folder)
    recipe = recipe_of(
        sample__pick="reward", sample__reward_model=str(folder), loop__seed_stage=False, data__max_rows=4
    )
    found = scoring.rewarder(recipe, str(folder))([([message("user", "x")], text) for text in ("a", "bb", "a")])
    assert found[0] == found[2] != found[1]
    work = loop.Work(recipe, RunFolder(Path(recipe.run)), {}, print)
    from drift.data import Row

    with work._picker(tmp_path, {}) as pick:
        picked = pick(Row("r", "g", (message("user", "x"),)), ["a", "bb"])
    assert picked == int(found[1] > found[0])
    assert models.free() is None


def test_a_model_without_the_head_of_a_reward_model_scores_nothing(recipe_of, toy, tmp_path):
    from transformers import LlamaConfig, LlamaForSequenceClassification

    from drift import scoring, tiny

    with pytest.raises(UserError, match=r"has no weights for score\.weight: no reward model"):
        scoring.rewarder(recipe_of(), toy)
    folder = tiny.make(tmp_path / "reward", hidden=16)
    LlamaForSequenceClassification(LlamaConfig.from_pretrained(folder, num_labels=2)).save_pretrained(folder)
    with pytest.raises(UserError, match="cannot be loaded as a reward model") as refused:
        scoring.rewarder(recipe_of(), str(folder))
    assert "\n" not in str(refused.value)


def test_log_probabilities_are_those_of_the_model(toy, chat):
    import torch

    from drift import models, scoring
    from drift.config import Model

    model = models.load(Model(path=toy, dtype="float32"), toy).eval()
    pairs = [([message("user", "Hi")], "Hello."), ([message("user", "A longer question")], "No.")]
    found = scoring.log_probabilities(model, chat, pairs, 2)
    for (prompt, text), (total, n) in zip(pairs, found, strict=True):
        start, whole = len(chat.ids(prompt)), chat.answered(prompt, text)
        with torch.no_grad():
            logs = torch.log_softmax(model(torch.tensor([whole])).logits[0], -1)
        expected = sum(logs[at - 1, whole[at]].item() for at in range(start, len(whole)))
        assert total == pytest.approx(expected, rel=1e-4)
        assert n == len(whole) - start


def test_init_writes_a_recipe_for_a_mined_run(tmp_path, toy):
    mined = mine(tmp_path / "out", ROOT / "examples" / "sample_chats.jsonl")
    recipe = tmp_path / "recipe.yaml"
    args = ("init", mined.out, "-o", recipe, "--model", toy, "--run", tmp_path / "run")
    assert drift(*args).exit_code == 0
    found = load(recipe)
    assert (found.model.path, found.data.mined) == (toy, str(mined.out))
    assert recipe.read_text().count("#") > 60
    with pytest.raises(UserError, match="is there already"):
        drift(*args)
    with pytest.raises(UserError, match="no run here"):
        drift("init", tmp_path, "-o", tmp_path / "other.yaml")


def test_a_mistake_is_one_line_and_status_two(tmp_path):
    done = drift_alone("run", tmp_path / "none.yaml")
    assert done.returncode == 2
    assert done.stderr.startswith("drift: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_mistake_is_harmless_on_a_terminal(tmp_path):
    done = drift_alone("run", tmp_path / "\x1b[2Jnone.yaml")
    assert done.returncode == 2
    assert done.stderr.startswith(f"drift: {tmp_path}/␛[2Jnone.yaml: cannot be read (No such file or directory)")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_standard_output_that_takes_nothing_is_one_line(finished):
    with Path("/dev/full").open("w") as full:
        done = drift_alone("status", load(finished[0]["drift"]).run, stdout=full)
    assert done.returncode == 2
    assert done.stderr == "drift: No space left on device: make room or mend that, and give the same command again\n"


def test_a_fault_of_ours_is_told_with_where_it_arose(monkeypatch, capsys):
    def fails(*_: object) -> None:
        raise RuntimeError("tensors\n\x1b[31mdiffer")

    monkeypatch.setattr("drift.cli.load", fails)
    monkeypatch.setattr(sys, "argv", ["drift", "run", "recipe.yaml"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 1
    *where, told = capsys.readouterr().err.splitlines()
    assert told == "drift: internal error: RuntimeError: tensors ␛[31mdiffer; report it"
    assert any('raise RuntimeError("tensors' in line for line in where)
    assert not any("\x1b" in line for line in where)


def test_a_package_that_is_missing_is_one_line_with_its_extra(options, tmp_path, monkeypatch):
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(yaml.safe_dump(options))
    monkeypatch.setitem(sys.modules, "datasets", None)
    monkeypatch.delitem(sys.modules, "drift.training", raising=False)
    with pytest.raises(UserError, match=r"datasets is missing: pip install 'dsat-miner\[train\]'"):
        drift("seed", recipe)


def test_a_status_needs_no_pictures_and_what_draws_names_the_extra(finished, tmp_path):
    run = load(finished[0]["drift"]).run
    code = "import sys; sys.modules['matplotlib'] = None; from drift.cli import main; main()"

    def call(*args: object) -> subprocess.CompletedProcess[str]:
        words = [sys.executable, "-c", code, *map(str, args)]
        return subprocess.run(words, capture_output=True, text=True, check=False, env=environment())

    for args in (("status", run), ("compare", run)):
        assert call(*args).returncode == 0
    for args in (("report", run), ("compare", run, "--plot", tmp_path / "c.svg")):
        done = call(*args)
        assert done.returncode == 2
        assert done.stderr == "drift: matplotlib is missing: pip install 'dsat-miner[train]'\n"


def _torch(path: Path) -> None:
    import torch

    torch.save({"a": torch.zeros(10_000)}, path)


def _safetensors(path: Path) -> None:
    import torch
    from safetensors.torch import save_file

    save_file({"a": torch.zeros(10_000)}, path)


def _polars(path: Path) -> None:
    pl.DataFrame({"a": [str(at) * 9 for at in range(10_000)]}).write_parquet(path)


@pytest.mark.parametrize("save", [_torch, _safetensors, _polars])
def test_a_disk_that_is_full_is_told_with_the_way_on(options, tmp_path, monkeypatch, save):
    """A file may grow to 4,000 bytes here: libraries fail in the middle of it, each in its own words."""
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(yaml.safe_dump(options))
    save(tmp_path / "imports")  # which write files of their own

    def fills(*_: object, **__: object) -> None:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4000, hard))
        try:
            save(tmp_path / "file")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    monkeypatch.setattr(loop, "run", fills)
    with pytest.raises(
        UserError, match=r"run: the disk takes no more \(.*\): make room and give the same command"
    ) as told:
        drift("run", recipe)
    assert "\n" not in str(told.value)


def test_every_command_has_help_with_an_example():
    for command in ("run", "init", "seed", "sample", "train", "eval", "answer", "status", "report", "compare"):
        shown = drift(command, "--help")
        assert shown.exit_code == 0
        assert f"drift {command}" in shown.output, command


def test_answers_that_were_cut_are_one_line_and_made_anew(finished):
    recipe = finished[0]["drift"]
    run = Path(load(recipe).run)
    path = run / "eval" / "iter-1-answers.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole[:-20])
    with pytest.raises(
        UserError, match=r"iter-1-answers\.jsonl: cannot be read .*: delete it, and the file of its step"
    ):
        drift("report", run)
    path.unlink()
    (run / "state" / "eval-iter-1.json").unlink()
    loop.run(load(recipe), say=lambda _: None)
    assert path.read_bytes() == whole
    assert drift("report", run).exit_code == 0
