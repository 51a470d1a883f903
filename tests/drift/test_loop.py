"""The whole loop on a toy model: every method, mode and kind of adapter; killed anywhere, it goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest
import yaml
from safetensors.torch import load_file

from drift import loop, reporting, state
from drift.lines import read_lines
from drift.methods import METHODS
from drift.state import RunFolder
from drift.steps import stages_of, steps_of
from drift.stopping import best_stage
from dsat_miner.errors import UserError
from tests.support.cli import environment


def finish(recipe, **arguments):
    said = []
    loop.run(recipe, say=said.append, **arguments)
    return RunFolder(Path(recipe.run)), said


def weights(folder: RunFolder, stage: str):
    (path,) = (folder.stage(stage) / "model").glob("*.safetensors")  # the model, or an adapter alone
    return load_file(path)


def same(a, b) -> bool:
    return all(bool((a[name] == b[name]).all()) for name in a)


def test_two_iterations_leave_everything_that_is_promised(recipe_of):
    recipe = recipe_of(loop__iterations=2, train__report_to=["tensorboard"])
    folder, said = finish(recipe)

    assert all(folder.done(step.name) for step in steps_of(recipe))
    assert [line for line in said if line.startswith("iter-2-train:")]
    for stage, parent in (("seed", "base"), ("iter-1", "seed"), ("iter-2", "iter-1")):
        record = folder.need("seed" if stage == "seed" else f"{stage}-train")
        assert record["parent"].endswith(f"{parent}/model") or parent == "base"
        assert len(record["data"]) == 64
        assert {"margins/q10", "margins/q50", "margins/q90", "sigma/active_share", "margins/negative_share"} <= record[
            "metrics"
        ].keys()
        logged = [entry for entry in record["metrics"]["log"] if "loss" in entry]
        assert {
            "grad_norm",
            "logps/chosen",
            "logps/rejected",
            "lengths/chosen",
            "rewards/margins",
            "sigma/mean",
        } <= logged[0].keys()
        assert list((folder.stage(stage) / "tensorboard").glob("events*"))
        assert not (folder.stage(stage) / "checkpoints").exists()
        assert abs(logged[0]["rewards/margins"]) < 1e-3  # the parent is the reference
    for k in (1, 2):
        pairs = pl.read_parquet(folder.stage(f"iter-{k}") / "pairs.parquet")
        report = folder.need(f"iter-{k}-sample")["data_report"]
        assert report["kept"] == len(pairs) == report["rows"] - sum(report["reasons"].values())
        assert set(pairs.columns) >= {"prompt", "chosen", "rejected", "weight"}
    page = (folder.path / "report.html").read_text()
    assert "<svg" in page
    assert "://" not in page.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("method", METHODS)
def test_every_method_runs_on_the_same_rows(recipe_of, method):
    recipe = recipe_of(method=method, sample__n=2)
    folder, _ = finish(recipe)

    assert folder.done(f"eval-{stages_of(recipe)[-1]}")
    if method == "seed":
        assert stages_of(recipe) == ["base", "seed"]
        return
    pairs = pl.read_parquet(folder.stage("iter-1") / "pairs.parquet").to_dicts()
    rejected = {pair["rejected"][0]["content"] for pair in pairs}
    real = "You should simply try"
    if method in ("drift", "sft"):
        assert all(text.startswith(real) for text in rejected)
    else:
        assert not any(text.startswith(real) for text in rejected)
    if method == "spin":
        assert all(pair["chosen"][0]["content"].startswith("First take") for pair in pairs)
    logged = folder.need("iter-1-train")["metrics"]["log"][0]
    if method == "sft":
        assert logged["loss"] > 3  # the mean negative log-probability of a token, and no DPO


@pytest.mark.parametrize("mode", ["guided", "unguided", "keep-feedback"])
def test_every_mode_trains_on_its_own_prompt(recipe_of, mode):
    recipe = recipe_of(sample__mode=mode, loop__seed_stage=False, eval__prompts=0)
    folder, _ = finish(recipe)
    metrics = folder.need("iter-1-train")["metrics"]
    assert metrics["steps"] > 0
    assert not same(weights(folder, "iter-1"), load_file(Path(recipe.model.path) / "model.safetensors"))
    prompts = pl.read_parquet(folder.stage("iter-1") / "pairs.parquet")["prompt"].to_list()
    for prompt in prompts:
        told = any("not an answer" in m["content"] for m in prompt)
        assert told == (mode == "keep-feedback")
        assert prompt[-1]["role"] == "user"


@pytest.mark.parametrize("between", ["merge", "continue"])
def test_lora_changes_the_policy_and_each_iteration_starts_from_the_last(recipe_of, between):
    recipe = recipe_of(lora__use="lora", lora__r=4, lora__between=between, loop__iterations=2)
    folder, _ = finish(recipe)
    for stage in ("seed", "iter-1", "iter-2"):
        has_adapter = (folder.stage(stage) / "model" / "adapter_config.json").exists()
        assert has_adapter == (between == "continue")
        step = "seed" if stage == "seed" else f"{stage}-train"
        first = next(e for e in folder.need(step)["metrics"]["log"] if "rewards/margins" in e)
        assert abs(first["rewards/margins"]) < 1e-3
    if between == "merge":
        assert not same(weights(folder, "seed"), weights(folder, "iter-2"))
    assert folder.need("eval-iter-2")["heldout"]["all"]["margin"] != 0


def test_finished_steps_are_never_done_again(recipe_of):
    recipe = recipe_of()
    folder, _ = finish(recipe)
    before = {
        path: path.stat().st_mtime_ns
        for path in folder.path.rglob("*")
        if path.suffix in {".safetensors", ".jsonl", ".parquet"}
    }
    _, said = finish(recipe)
    assert not [line for line in said if "…" in line]
    assert before == {path: path.stat().st_mtime_ns for path in before}


def test_more_iterations_go_on_from_the_last(recipe_of):
    finish(recipe_of())
    _, said = finish(recipe_of(loop__iterations=2))
    assert [line.split(" ")[0] for line in said if "…" in line] == ["iter-2-sample", "iter-2-train", "eval-iter-2"]


def test_single_steps_come_in_their_order(recipe_of):
    recipe = recipe_of()
    with pytest.raises(UserError, match="next step is seed"):
        finish(recipe, only="sample")
    for only in ("seed", "sample", "train"):
        finish(recipe, only=only)
    loop.measure(recipe, say=lambda _: None)
    assert all(RunFolder(Path(recipe.run)).done(step.name) for step in steps_of(recipe))


def test_a_changed_option_is_refused_with_the_difference_and_fresh_starts_over(recipe_of):
    finish(recipe_of())
    with pytest.raises(UserError, match=r"train.beta: 0.1 → 0.3"):
        finish(recipe_of(train__beta=0.3))
    folder, _ = finish(recipe_of(train__beta=0.3), fresh=True)
    assert folder.configuration()["recipe"]["train"]["beta"] == 0.3


def test_a_folder_of_somebody_else_is_no_run_and_fresh_leaves_what_is_not_the_runs(recipe_of, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    recipe = recipe_of()
    folder = RunFolder(Path(recipe.run))
    mine = [folder.path / name for name in ("eval/mine.txt", "iter-notes/n.txt")]
    for file in mine:
        file.parent.mkdir(parents=True)
        file.write_text("thesis")
    for fresh in (False, True):
        with pytest.raises(UserError, match=r"not empty and no run of drift \(eval\)"):
            finish(recipe, only="seed", fresh=fresh)
    for content, told in (('{"name": "cake"}', "holds no recipe of a run"), ('{"recipe":', "cannot be read")):
        (folder.path / "recipe.json").write_text(content)
        with pytest.raises(UserError, match=f"{told}.*: give another run folder, or move this one away"):
            finish(recipe, only="seed", fresh=True)
    assert all(file.read_text() == "thesis" for file in mine)

    (folder.path / "recipe.json").unlink()
    folder.claim(recipe, {})
    for name in ("state", "iter-1"):
        (folder.path / name).mkdir()
    with folder.locked(), monkeypatch.context() as patch:
        patch.setattr(state, "write_text", interrupted)
        with pytest.raises(KeyboardInterrupt):
            folder.claim(recipe, {}, fresh=True)
    left = {path.name for path in folder.path.iterdir() if not path.name.startswith(".")}
    assert left == {"iter-notes", "recipe.json"}  # which says that the folder is a run's: --fresh may be tried again
    finish(recipe_of(train__beta=0.2), only="seed", fresh=True)
    assert folder.recipe().train.beta == 0.2
    assert mine[1].read_text() == "thesis"


def test_changed_rows_are_refused(recipe_of, tmp_path, files):
    own = tmp_path / "rows.jsonl"
    own.write_bytes(Path(files["drift_rows"]).read_bytes())
    recipe = recipe_of(data__drift_rows=str(own))
    finish(recipe, only="seed")
    own.write_text(own.read_text().replace("Give me steps", "Give me detail"))
    with pytest.raises(UserError, match="drift_rows changed"):
        finish(recipe)


def test_old_models_go_but_the_best_and_the_newest_stay(recipe_of):
    recipe = recipe_of(loop__iterations=3, loop__keep_checkpoints=1)
    folder, _ = finish(recipe)
    kept = {stage for stage in stages_of(recipe)[1:] if (folder.stage(stage) / "model").exists()}
    best = best_stage(folder.history())
    assert kept == {"iter-3", best}


def test_the_stop_rule_ends_the_loop_and_says_why(recipe_of):
    recipe = recipe_of(loop__iterations=3, loop__stop=True, loop__min_margin=1e9)
    folder, said = finish(recipe)
    assert folder.done("iter-1-sample") is None
    assert any("margin collapse" in line for line in said)
    shown = []
    reporting.show_status(folder, say=shown.append)
    assert any("margin collapse" in line for line in shown)


def test_sft_is_not_stopped_by_a_margin_that_it_does_not_train(recipe_of):
    recipe = recipe_of(
        method="sft", loop__iterations=2, loop__stop=True, loop__min_margin=1e9, loop__max_accuracy_drop=1.0,
        loop__max_length_ratio=1e9, loop__seed_stage=False,
    )  # fmt: skip
    folder, said = finish(recipe)
    assert folder.done("iter-2-train")
    assert not any("stopped" in line for line in said)
    assert all(measured.last_margin is None for measured in folder.history())


def test_a_stage_without_pairs_says_which_filter_took_them(recipe_of):
    with pytest.raises(UserError, match=r"iter-1 has no pair: of \d+ rows .*no_end"):
        finish(recipe_of(sample__max_new_tokens=1, sample__n=1))


def test_other_options_of_the_evaluation_measure_every_stage_anew(recipe_of):
    folder, _ = finish(recipe_of(loop__iterations=0))
    _, said = finish(recipe_of(loop__iterations=1, eval__prompts=2))
    assert "measuring all stages anew: eval.prompts: 3 → 2" in said
    assert [line.split(" ")[0] for line in said if line.endswith(" …")] == [
        "eval-base", "eval-seed", "iter-1-sample", "iter-1-train", "eval-iter-1",
    ]  # fmt: skip
    for stage in ("base", "seed", "iter-1"):
        assert folder.measured(stage)["answers"]["n"] == 2
        assert folder.measured(stage)["options"]["eval"]["prompts"] == 2
        assert len(read_lines(folder.path / "eval" / f"{stage}-answers.jsonl")) == 2
    assert len(reporting.examples(folder)) == 2


def test_answers_of_other_options_are_not_taken_for_those_of_a_stage_that_was_killed(recipe_of, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(RunFolder, "mark", interrupted)
        with pytest.raises(KeyboardInterrupt):
            finish(recipe_of())
    folder = RunFolder(Path(recipe_of().run))
    answers = folder.path / "eval" / "base-answers.jsonl"
    before = answers.stat().st_mtime_ns
    loop.measure(recipe_of(eval__batch_size=1), say=lambda _: None)
    assert answers.stat().st_mtime_ns == before  # no figure depends on it
    (folder.path / "state" / "eval-base.json").unlink()
    loop.measure(recipe_of(eval__max_new_tokens=4), say=lambda _: None)
    assert max(answer["n_tokens"] for answer in read_lines(answers)) == 4

    record = folder.need("eval-base")
    folder.mark("eval-seed", {**record, "stage": "seed"})
    told = r"other options \(eval\.max_new_tokens: 4 → 5\), and the model of seed is gone \(loop\.keep_checkpoints\)"
    for measure in (finish, loop.measure):
        with pytest.raises(UserError, match=told):
            measure(recipe_of(eval__max_new_tokens=5))
    assert folder.need("eval-base") == record
    assert answers.exists()


KILLER = """
import os, signal, sys
from drift import sampling, training, loop
from drift.recipes import load
from pathlib import Path
import transformers
where, at = sys.argv[2], int(sys.argv[3])
count = 0
def dying(function):
    def wrapped(*a, **k):
        global count
        count += 1
        if count == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*a, **k)
    return wrapped
if where == "part":
    sampling._sample_part = dying(sampling._sample_part)
elif where == "step":
    training.DriftTrainer.training_step = dying(training.DriftTrainer.training_step)
elif where == "save":
    training.save = dying(training.save)
elif where == "mark":
    loop.RunFolder.mark = dying(loop.RunFolder.mark)
loop.run(load(Path(sys.argv[1])))
"""


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory, toy, files):
    """The recipe of the runs that are killed, and the weights and samples of one that was not."""
    return {}


@pytest.mark.parametrize(("where", "at"), [("part", 2), ("step", 3), ("save", 1), ("mark", 2)])
def test_a_killed_run_goes_on_and_ends_the_same(options, tmp_path, undisturbed, where, at):
    options["train"]["save_steps"] = 1
    options["train"]["batch_size"] = 2
    options["eval"]["prompts"] = 0
    options["data"]["test_fraction"] = 0.0
    options["loop"]["seed_stage"] = False
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(yaml.safe_dump(options))
    killed = subprocess.run(
        [sys.executable, "-c", KILLER, str(recipe), where, str(at)],
        env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    from drift.recipes import load

    folder, _ = finish(load(recipe))
    if not undisturbed:
        options["run"] = str(tmp_path / "whole")
        recipe.write_text(yaml.safe_dump(options))
        whole, _ = finish(load(recipe))
        undisturbed["samples"] = samples(whole)
        undisturbed["weights"] = weights(whole, "iter-1")
    assert samples(folder) == undisturbed["samples"]
    assert same(weights(folder, "iter-1"), undisturbed["weights"])
    assert folder.need("iter-1-train")["metrics"]["resumed"] == (where in {"step", "save"})


@pytest.mark.parametrize("between", ["merge", "continue"])
def test_a_killed_training_of_an_adapter_goes_on_and_ends_the_same(options, tmp_path, between):
    """Killed at the second step of the iteration after the seed stage, whose five steps are done."""
    options["train"] |= {"save_steps": 1, "batch_size": 2, "learning_rate": 1e-3}
    options["lora"] = {"use": "lora", "r": 4, "dropout": 0.1, "between": between}
    options["eval"]["prompts"] = 0
    options["data"]["test_fraction"] = 0.0
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(yaml.safe_dump(options))
    killed = subprocess.run(
        [sys.executable, "-c", KILLER, str(recipe), "step", "7"],
        env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    from drift.recipes import load

    folder, _ = finish(load(recipe))
    assert folder.need("iter-1-train")["metrics"]["resumed"]
    options["run"] = str(tmp_path / "whole")
    recipe.write_text(yaml.safe_dump(options))
    whole, _ = finish(load(recipe))
    assert samples(folder) == samples(whole)
    assert same(weights(folder, "iter-1"), weights(whole, "iter-1"))
    assert not same(weights(folder, "iter-1"), weights(folder, "seed"))


@pytest.mark.slow
def test_whoever_stops_a_run_is_told_how_to_go_on(options, tmp_path):
    options["loop"] |= {"seed_epochs": 1000, "iterations": 0}
    options["eval"]["prompts"] = 0
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(yaml.safe_dump(options))
    with subprocess.Popen(
        [sys.executable, "-m", "drift", "run", str(recipe)],
        env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as running:  # fmt: skip
        assert any(line.startswith("  step 3/") for line in running.stdout)  # it is in the middle of its work
        running.send_signal(signal.SIGINT)
        _, told = running.communicate()
    assert running.returncode == 130
    line = f"stopped; finished steps and parts are kept: give the same command again to go on ({options['run']})"
    assert told.splitlines()[-1] == line
    assert "Traceback" not in told


def samples(folder: RunFolder) -> list[dict]:
    """Return the samples of the first iteration."""
    parts = sorted((folder.stage("iter-1") / "samples").iterdir())
    return [sample for part in parts for sample in read_lines(part)]


def test_two_runs_cannot_work_in_one_folder(recipe_of):
    recipe = recipe_of()
    with RunFolder(Path(recipe.run)).locked(), pytest.raises(UserError, match="another drift works here"):
        loop.run(recipe, say=lambda _: None)


def test_processes_of_a_launch_wait_for_each_other(options, tmp_path):
    """None trains before the pairs are written, and none waits where the others do not."""
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(yaml.safe_dump(options))
    launched = subprocess.run(
        [*f"{sys.executable} -m torch.distributed.run --standalone --nproc_per_node 2 -m drift run".split(), recipe],
        env=environment(), capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert launched.returncode == 0, launched.stderr
    folder = RunFolder(Path(options["run"]))
    assert all(folder.done(step.name) for step in steps_of(folder.recipe()))
    assert launched.stdout.count("iter-1-train:") == 1


def test_processes_of_a_launch_share_the_parts(recipe_of, monkeypatch, chat, toy):
    from drift import sampling
    from drift.data import read_tables

    recipe = recipe_of()
    plan = sampling.plan_rows(recipe, chat, read_tables(recipe)["drift_rows"].train)
    folder = Path(recipe.run) / "samples"
    monkeypatch.setattr(sampling, "wait_for_all", lambda: None)
    for rank in range(2):
        monkeypatch.setenv("RANK", str(rank))
        monkeypatch.setenv("WORLD_SIZE", "2")
        monkeypatch.setattr(sampling, "rank_and_size", lambda rank=rank: (rank, 2))
        n_before = len(list(folder.glob("*"))) if folder.exists() else 0
        sampling.sample_parts(recipe, toy, chat, plan, folder, "iter-1")
        n_parts = len(sampling.parts_of(plan, recipe.sample.rows_per_part))
        assert len(list(folder.glob("*"))) - n_before == len(range(rank, n_parts, 2))
    os.environ.pop("RANK", None)
