"""Recipes: what is refused, before a model loads, and what the shipped ones say."""

from __future__ import annotations

import inspect
import subprocess
import sys
from dataclasses import asdict, fields, is_dataclass
from pathlib import Path

import pytest
import yaml

from drift.config import Recipe
from drift.recipes import commented, from_dict, load
from dsat_miner.errors import UserError
from tests.support.cli import ROOT

CONFIGS = sorted((ROOT / "train" / "configs").glob("*.yaml"))
SHIPPED = {
    "smoke", "smollm2-135m", "qwen2.5-7b", "qwen2.5-14b", "qwen2.5-7b-lora", "qwen2.5-14b-lora",
}  # fmt: skip


@pytest.fixture
def recipe(tmp_path) -> Path:
    path = tmp_path / "recipe.yaml"
    path.write_text("run: out\nmodel: {path: tiny-random}\ndata: {mined: demo-out}\n")
    return path


@pytest.mark.parametrize(
    ("override", "told"),
    [
        ("train.bta=1", "did you mean train.beta"),
        ("trian.beta=1", "did you mean train"),
        ("train.beta=much", "train.beta much: give a number from 1e-06 on"),
        ("train.beta=0", "train.beta 0: give a number from 1e-06 on"),
        ("train.loss=ipo", "one of sigmoid, robust"),
        ("train.loss=robust", "train.label_smoothing"),
        ("train.label_smoothing=0.2", "set train.loss: robust"),
        ("train.max_prompt_tokens=4096", "room for an answer"),
        ("method=ppo", "one of drift, spin, iterdpo, seed, sft"),
        ("sample.pick=reward", "sample.reward_model"),
        ("sample.pick=judge", "judge.base_url"),
        ("judge.base_url=http://x/v1", "judge.model"),
        ("sample.backend=server", "sample.server_url"),
        ("sample.top_p=0", "from 0.001"),
        ("sample.backend=server sample.server_command=x lora.use=lora lora.between=continue", "sample.server_command"),
        ("sample.n=true", "sample.n True: give a whole number from 1 on"),
        ("data.mined=null", "data.seed_pairs"),
        ("model.path=", "model.path"),
        ("run=", "run None: give text"),
        ("run=''", "run: give a folder"),
        ("method=sft train.wpo=true", "train.wpo"),
        ("train.beta", "section.option=value"),
        ("train=3", "give options"),
        ("sample.top_p=1.5", "from 0.001 to 1"),
        ("train.learning_rate=.nan", "train.learning_rate nan: give a number from 0 on"),
        ("train.beta=inf", "train.beta inf: give a number from 1e-06 on"),
        ("loop.min_margin=-.inf", "loop.min_margin -inf: give a number"),
        (f"loop.min_margin={'9' * 400}", "9: give a number"),
        ("data.seed_pairs=3", "data.seed_pairs 3: give text"),
        ("train.report_to=[1]", "train.report_to 1: give text"),
        ("data.kinds={a}", "data.kinds {'a': None}: give text"),
        ("model.template_kwargs=thinking", "model.template_kwargs thinking: give names, each with its value"),
        ("loop.stop=1", "loop.stop 1: give True or False"),
    ],
)
def test_what_no_run_can_mean_is_refused_with_a_way_out(recipe, override, told):
    with pytest.raises(UserError, match=told.replace(".", r"\.")):
        load(recipe, override.split(" "))


def test_a_tilde_is_the_home_folder_in_every_path(recipe, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    recipe.write_text("run: ~/runs/x\nmodel: {path: ~/m}\ndata: {mined: ~/out, sat: rows~1.jsonl}\n")
    found = load(recipe, ["data.seed_pairs=~/s.jsonl"])
    assert (found.run, found.model.path) == (f"{tmp_path}/runs/x", f"{tmp_path}/m")
    assert (found.data.mined, found.data.seed_pairs) == (f"{tmp_path}/out", f"{tmp_path}/s.jsonl")
    assert (found.data.sat, found.data.drift_rows) == ("rows~1.jsonl", None)
    with pytest.raises(UserError, match="~nobody-here/x: no such home folder"):
        load(recipe, ["run=~nobody-here/x"])


@pytest.mark.parametrize("option", ["sample.server_url", "judge.base_url"])
@pytest.mark.parametrize("url", ["https://me:sk-secret@host/v1", "https://host/v1?key=sk-secret", "host"])
def test_a_url_holds_no_credentials_and_they_are_not_repeated(recipe, option, url):
    with pytest.raises(UserError, match=option.replace(".", r"\.")) as refused:
        load(recipe, [f"{option}={url}", "sample.server_model=m", "judge.model=m"])
    assert "sk-secret" not in str(refused.value)


def test_overrides_win_and_numbers_may_come_without_a_point(recipe):
    found = load(recipe, ["train.learning_rate=5e-7", "sample.n=3", "data.max_rows=null", "train.report_to=[]"])
    assert found.train.learning_rate == 5e-7
    assert found.sample.n == 3
    assert found.data.max_rows is None
    assert found.train.report_to == []


@pytest.mark.parametrize("text", ["run: [", "- a\n- b\n"])
def test_a_file_that_is_no_recipe_is_refused(tmp_path, text):
    path = tmp_path / "bad.yaml"
    path.write_text(text)
    with pytest.raises(UserError, match=r"bad\.yaml"):
        load(path)
    with pytest.raises(UserError, match="drift init"):
        load(tmp_path / "none.yaml")


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [("train: {beta: 0.1}\nrun: out\ntrain:\n  n: 1\n", 3, "train"), ("train:\n  beta: 1\n  beta: 2\n", 3, "beta")],
)
def test_an_option_that_is_given_twice_is_refused(tmp_path, text, line, what):
    path = tmp_path / "bad.yaml"
    path.write_text(text)
    with pytest.raises(UserError, match=rf"bad\.yaml:{line}: cannot be read as YAML \(a second '{what}'\)"):
        load(path)


@pytest.mark.parametrize(
    "value", ["2020-13-45", '!!bool "zz"', '!!int "x"', '!!timestamp "x"', "[" * 3000, '"a\\0b"', '"\\ud800"']
)
def test_a_value_that_yaml_cannot_read_is_one_line(tmp_path, value):
    path = tmp_path / "bad.yaml"
    path.write_text(f"run: {value}\nmodel: {{path: m}}\ndata: {{mined: o}}\n")
    with pytest.raises(UserError, match=r"bad\.yaml"):
        load(path)


def test_merged_options_may_be_overridden_and_stand_once(tmp_path, recipe):
    text = recipe.read_text()
    recipe.write_text(text + "train:\n  <<: {beta: 0.3}\n  beta: 0.4\n")
    assert load(recipe).train.beta == 0.4
    recipe.write_text(text + "train:\n  <<: {beta: 0.3, beta: 0.4}\n")
    with pytest.raises(UserError, match="a second 'beta'"):
        load(recipe)


def test_an_override_with_an_option_twice_is_refused(recipe):
    with pytest.raises(UserError, match=r"train=\{.*a second 'beta'"):
        load(recipe, ["train={beta: 0.3, beta: 0.5}"])
    assert load(recipe, ["run=*odd"]).run == "*odd"


def test_a_file_that_is_no_text_is_refused(tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_bytes(b"run: out\nmodel: \xff\xfe\n")
    with pytest.raises(UserError, match=r"bad\.yaml: is no UTF-8 \(invalid start byte at byte 16\)"):
        load(path)


def test_every_option_has_help():
    for section in fields(Recipe):
        if is_dataclass(section.default_factory):
            assert all(item.metadata["help"] for item in fields(section.default_factory)), section.name
            assert inspect.getdoc(section.default_factory)


def test_a_printed_recipe_reads_back_as_it_was(recipe, tmp_path):
    told = load(recipe, ["train.beta=0.25"])
    path = tmp_path / "printed.yaml"
    path.write_text(
        commented(
            {"run": "out", "model": {"path": "tiny-random"}, "data": {"mined": "demo-out"}, "train": {"beta": 0.25}}
        )
    )
    assert load(path) == told
    assert from_dict(asdict(told), "x") == told


def test_the_recipes_that_are_promised_are_there():
    assert {path.stem for path in CONFIGS} == SHIPPED


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_a_shipped_recipe_is_valid_and_commented(path):
    found = load(path)
    assert found.run.startswith("runs/")
    assert path.read_text().startswith("# ")
    assert not found.model.trust_remote_code


@pytest.mark.parametrize(
    "path", [p for p in CONFIGS if p.stem in {"qwen2.5-7b", "qwen2.5-14b"}], ids=lambda path: path.stem
)
def test_the_papers_table_is_in_the_recipe_and_written_out(path):
    found, text = load(path), yaml.safe_load(path.read_text())
    assert found.train.beta == 0.1
    assert found.train.sft_weight == 0.001
    assert (found.train.learning_rate, found.train.schedule, found.train.warmup) == (5e-7, "linear", 0.1)
    assert (found.train.optimizer, found.train.batch_size, found.train.accumulation) == ("rmsprop", 4, 1)
    assert (found.train.max_length, found.train.max_prompt_tokens) == (2048, 1024)
    assert (found.sample.temperature, found.sample.top_p, found.sample.max_new_tokens, found.sample.n) == (
        0.7,
        0.9,
        512,
        1,
    )
    assert (found.loop.seed_epochs, found.loop.epochs, found.loop.iterations) == (3, 1, 2)
    assert found.lora.use == "none"
    for section, option in (("train", "beta"), ("train", "optimizer"), ("sample", "top_p"), ("loop", "seed_epochs")):
        assert option in text[section]


def test_help_and_the_loop_come_without_torch():
    code = (
        "import sys\nsys.argv = ['drift', '--help']\nfrom drift import loop\n"
        "from drift.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "assert not {'torch', 'transformers', 'trl', 'datasets'} & set(sys.modules), sorted(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "drift" in done.stdout


def test_the_miner_never_imports_torch_or_the_trainer():
    code = (
        "import pkgutil, importlib, sys, dsat_miner\n"
        "for m in pkgutil.walk_packages(dsat_miner.__path__, 'dsat_miner.'):\n"
        "    if not m.name.endswith('__main__'):\n"
        "        importlib.import_module(m.name)\n"
        "assert not {'torch', 'transformers', 'trl', 'drift'} & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
