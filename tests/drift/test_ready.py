"""What a recipe names and is not there: one clear line before any step begins."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from drift import loop, process, ready
from drift.reporting import show_status
from drift.state import RunFolder
from dsat_miner.errors import UserError

MISSING = [
    ({"train__optimizer": "foo"}, r"train\.optimizer: foo: give one of .*rmsprop"),
    ({"train__optimizer": "paged_adamw_8bit"}, r"train\.optimizer: paged_adamw_8bit cannot be used .*bitsandbytes"),
    ({"train__optimizer": "galore_adamw"}, r"train\.optimizer: galore_adamw cannot be used here .*galore_torch"),
    ({"train__report_to": ["foo"]}, r"train\.report_to: foo: give some of .*tensorboard"),
    ({"lora__use": "lora", "lora__target_modules": "q_proj,bogus"}, r"lora\.target_modules: bogus: .*q_proj"),
    ({"eval__embedding_model": "/nope"}, r"eval\.embedding_model: /nope"),
    ({"sample__pick": "reward", "sample__reward_model": "/nope"}, r"sample\.reward_model: /nope"),
    ({"model__attention": "bogus"}, r"model\.attention: bogus"),
    ({"lora__use": "qlora"}, r"lora\.use: qlora needs bitsandbytes"),
    ({"sample__backend": "vllm"}, r"dsat-miner\[vllm\]"),
    ({"model__path": "/nope"}, r"model\.path: /nope"),
]


@pytest.mark.parametrize(
    ("given", "told"), MISSING, ids=lambda value: "" if isinstance(value, str) else next(iter(value))
)
def test_what_is_not_there_is_said_before_any_step(recipe_of, monkeypatch, given, told):
    real = importlib.util.find_spec
    absent = {"bitsandbytes", "vllm"}
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *a: None if name in absent else real(name, *a))
    recipe = recipe_of(**given)
    said = []
    with pytest.raises(UserError, match=told) as refused:
        loop.run(recipe, say=said.append)
    assert "\n" not in str(refused.value)
    assert said == []
    assert not (Path(recipe.run) / "state").exists()


@pytest.mark.parametrize("optimizer", ["rmsprop", "adamw_torch", "adafactor", "sgd"])
def test_an_optimiser_that_is_there_passes(recipe_of, toy, optimizer):
    ready.check(recipe_of(train__optimizer=optimizer), toy)


@pytest.mark.parametrize(
    ("kind", "labels", "told"),
    [
        ("LlamaForSequenceClassification", 1, None),
        ("LlamaForSequenceClassification", 2, r"is LlamaForSequenceClassification with num_labels 2: give"),
        ("LlamaForCausalLM", 1, r"is LlamaForCausalLM with num_labels 1: give a sequence classifier with 1$"),
        (None, 1, r"is no architecture with"),
    ],
)
@pytest.mark.parametrize("section", ["sample", "eval"])
def test_a_reward_model_is_a_classifier_with_one_output(
    recipe_of, toy, chat, tmp_path, monkeypatch, section, kind, labels, told
):
    from transformers import AutoConfig

    monkeypatch.setattr(ready, "_check_embedding", lambda _: None)
    folder = tmp_path / "reward"
    AutoConfig.from_pretrained(toy, num_labels=labels, architectures=kind and [kind]).save_pretrained(folder)
    used = {"sample__pick": "reward"} if section == "sample" else {"eval__embedding_model": "any"}
    recipe = recipe_of(**used, **{f"{section}__reward_model": str(folder)})
    if told is None:
        with pytest.raises(UserError, match=rf"{section}\.reward_model: .*its tokenizer cannot be loaded"):
            ready.check(recipe, toy)
        chat.tokenizer.save_pretrained(folder)
        ready.check(recipe, toy)
        return
    with pytest.raises(UserError, match=rf"^{section}\.reward_model: .*{told}"):
        ready.check(recipe, toy)


GPT2 = {"n_positions": 1024, "n_layer": 1, "n_head": 2, "n_embd": 8}


@pytest.mark.parametrize(
    ("shape", "given", "told"),
    [
        (GPT2, {}, None),
        (GPT2, {"sample__max_prompt_tokens": 1001}, r"^sample\.max_prompt_tokens and sample\.max_new_tokens: 1,025 "),
        (GPT2, {"eval__max_new_tokens": 25}, r"^sample\.max_prompt_tokens and eval\.max_new_tokens: 1,025 "),
        (GPT2, {"train__max_length": 1025}, r"^train\.max_length: 1,025 tokens, but .* reads 1,024"),
        ({"model_type": "bloom"}, {"train__max_length": 100_000}, None),  # ALiBi
    ],
)
def test_what_is_longer_than_the_model_reads_is_refused(recipe_of, shape, given, told):
    from transformers import AutoConfig

    config = AutoConfig.for_model(**{"model_type": "gpt2"} | shape)
    if told is None:
        ready._check_room(recipe_of(**given), config)
        return
    with pytest.raises(UserError, match=told):
        ready._check_room(recipe_of(**given), config)


def test_the_room_of_a_model_is_checked_before_any_step(recipe_of):
    with pytest.raises(UserError, match=r"train\.max_length: 5,000 tokens, but .* reads 4,096: lower"):
        loop.run(recipe_of(train__max_length=5000), say=lambda _: None)


def test_figures_stay_where_new_options_of_the_evaluation_name_nothing(recipe_of):
    recipe = recipe_of(method="seed")
    loop.run(recipe, say=lambda _: None)
    figures = RunFolder(Path(recipe.run)).need("eval-seed")
    with pytest.raises(UserError, match=r"eval\.embedding_model: /nope"):
        loop.measure(recipe_of(method="seed", eval__embedding_model="/nope"), say=lambda _: None)
    assert RunFolder(Path(recipe.run)).need("eval-seed") == figures


def test_what_is_there_passes(recipe_of, toy):
    given = {"lora__use": "lora", "model__attention": "eager"}
    ready.check(recipe_of(**given, lora__target_modules="q_proj,v_proj"), toy)
    with pytest.raises(UserError, match="q_projection"):  # it did look
        ready.check(recipe_of(**given, lora__target_modules="q_projection"), toy)


def test_a_recipe_json_of_another_hand_is_named(recipe_of):
    recipe = recipe_of()
    Path(recipe.run).mkdir(parents=True)
    (Path(recipe.run) / "recipe.json").write_text(json.dumps({"other": 1}))
    with pytest.raises(UserError, match=r"recipe\.json: holds no recipe"):
        show_status(RunFolder(Path(recipe.run)))
    with pytest.raises(UserError, match=r"recipe\.json: holds no recipe"):
        loop.run(recipe, say=lambda _: None)
    with pytest.raises(UserError, match=r"recipe\.json: holds no recipe"):
        RunFolder(Path(recipe.run)).configuration()


@pytest.mark.parametrize(("seed_stage", "iterations"), [(True, 1), (False, 2)])
def test_one_server_does_not_answer_as_every_policy(recipe_of, seed_stage, iterations):
    given = {
        "sample__backend": "server", "sample__server_url": "http://127.0.0.1:1/v1", "sample__server_model": "m",
        "loop__seed_stage": seed_stage, "loop__iterations": iterations,
    }  # fmt: skip
    with pytest.raises(UserError, match=r"sample\.server_follows"):
        loop.run(recipe_of(**given), say=lambda _: None)
    ready.check_server(recipe_of(**given, sample__server_follows=True))
    ready.check_server(recipe_of(**given | {"loop__seed_stage": False, "loop__iterations": 1}))
    if seed_stage:
        ready.check_server(recipe_of(**given, method="seed"))


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ({"ACCELERATE_USE_FSDP": "true"}, "FSDP"),
        ({"ACCELERATE_USE_DEEPSPEED": "true", "ACCELERATE_DEEPSPEED_ZERO_STAGE": "3"}, "ZeRO-3"),
        ({"ACCELERATE_USE_DEEPSPEED": "true", "ACCELERATE_DEEPSPEED_ZERO_STAGE": "2"}, None),
        ({}, None),
    ],
)
def test_spread_weights_and_adapters_do_not_go_together(recipe_of, toy, monkeypatch, told, name):
    for variable, value in told.items():
        monkeypatch.setenv(variable, value)
    assert process.spreads_weights() == name
    ready.check(recipe_of(), toy)
    if name:
        with pytest.raises(UserError, match=rf"lora\.use: lora does not go with {name}"):
            ready.check(recipe_of(lora__use="lora"), toy)
    else:
        ready.check(recipe_of(lora__use="lora"), toy)


def test_the_stage_of_zero_is_read_from_a_file_too(monkeypatch, tmp_path):
    config = tmp_path / "zero.json"
    config.write_text(json.dumps({"zero_optimization": {"stage": 3}}))
    monkeypatch.setenv("ACCELERATE_USE_DEEPSPEED", "true")
    monkeypatch.setenv("ACCELERATE_DEEPSPEED_CONFIG_FILE", str(config))
    assert process.spreads_weights() == "ZeRO-3"


@pytest.mark.parametrize(("visible", "own"), [("4,5,6", "5"), ("GPU-a,GPU-b", "GPU-b"), (None, "1")])
def test_a_child_of_one_rank_has_its_gpu_and_hears_nothing_of_the_launch(monkeypatch, visible, own):
    launch = {"RANK": "3", "WORLD_SIZE": "4", "LOCAL_RANK": "1", "MASTER_ADDR": "x", "MASTER_PORT": "1"}
    for name, value in launch.items():
        monkeypatch.setenv(name, value)
    if visible is None:
        monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    else:
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", visible)
    found = process.child_environment()
    assert not launch.keys() & found.keys()
    assert found["CUDA_VISIBLE_DEVICES"] == own
    assert found["PATH"]


def test_a_child_of_a_single_process_sees_what_it_sees(monkeypatch):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0,1")
    assert process.child_environment()["CUDA_VISIBLE_DEVICES"] == "0,1"
