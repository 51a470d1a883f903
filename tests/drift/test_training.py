"""Training with TRL: row weights, noisy labels, the arguments that TRL has, checkpoints."""

from __future__ import annotations

from dataclasses import fields

import polars as pl
import pytest
import torch
from trl import DPOConfig

from drift import checkpoints, losses, models, sampling, tiny, training
from drift.chat import Chat
from drift.data import Row, read_tables
from tests.drift.conftest import message


@pytest.fixture
def trainer_of(recipe_of, chat, toy, tmp_path):
    """A function from overrides to a trainer on the seed pairs, every other with a lesser label."""

    def build(parent=toy, **overrides):
        recipe = recipe_of(**overrides)
        pairs, _ = sampling.seed_pairs(recipe, chat, read_tables(recipe)["seed_pairs"].train)
        for at, pair in enumerate(pairs):
            pair["weight"] = 0.2 if at % 2 else 0.9
        path = tmp_path / "pairs.parquet"
        pl.DataFrame(pairs).write_parquet(path)
        with models.others_quiet():
            return training.make_trainer(recipe, parent, chat, path, tmp_path / "stage", 1)

    return build


def first_loss(trainer, *, shift=True):
    """The loss of the first four pairs, with weights moved away from the reference so that margins differ."""
    model = trainer.model
    if shift:
        torch.manual_seed(3)
        with torch.no_grad():
            model.lm_head.weight += 0.3 * torch.randn_like(model.lm_head.weight)
    model.train()
    batch = trainer.data_collator([trainer.train_dataset[at] for at in range(4)])
    with models.others_quiet():
        loss = trainer.compute_loss(model, batch)
    return loss, torch.tensor(trainer.seen[-4:]), batch["weight"]


def test_without_weights_the_loss_is_trls(trainer_of):
    loss, s, _ = first_loss(trainer_of(train__sft_weight=0.0))
    assert s.abs().max() > 0.05
    assert loss.item() == pytest.approx(losses.pair_losses(s, 0.0).mean().item(), rel=1e-5)


def test_label_weights_are_relative_to_the_mean_of_the_stage(trainer_of):
    loss, s, weight = first_loss(trainer := trainer_of(train__weights="label", train__sft_weight=0.0))
    mean = sum(trainer.train_dataset["weight"]) / len(trainer.train_dataset)
    assert weight.tolist() == pytest.approx([0.9 / mean, 0.2 / mean] * 2)
    assert loss.item() == pytest.approx((weight * losses.pair_losses(s, 0.0)).mean().item(), rel=1e-5)
    loss.backward()


@pytest.mark.parametrize("method", ["drift", "sft"])
def test_label_weights_do_not_depend_on_the_batch(trainer_of, method):
    """The mean over batches of one pair is the loss of all; pairs of unlike length count by token with SFT."""
    losses_of = {}
    for weights in ("none", "label"):
        trainer = trainer_of(method=method, train__weights=weights, train__sft_weight=0.0)
        total, _, weight = first_loss(trainer)
        batches = [trainer.data_collator([trainer.train_dataset[at]]) for at in range(4)]
        share = torch.tensor([b["completion_mask"][0].sum().item() if method == "sft" else 1.0 for b in batches])
        with models.others_quiet():
            singles = torch.tensor([trainer.compute_loss(trainer.model, batch).item() for batch in batches])
        assert total.item() == pytest.approx((share * singles).sum().item() / share.sum().item(), rel=1e-4)
        losses_of[weights] = singles
    assert losses_of["label"].tolist() == pytest.approx((weight * losses_of["none"]).tolist(), rel=1e-4)


def test_robust_loss_and_weights_go_together(trainer_of):
    loss, s, weight = first_loss(
        trainer_of(train__weights="label", train__loss="robust", train__label_smoothing=0.2, train__sft_weight=0.0)
    )
    each = losses.pair_losses(s, 0.2)
    assert loss.item() == pytest.approx((weight * each).mean().item(), rel=1e-5)


def test_wpo_weights_pairs_by_how_likely_they_are(trainer_of):
    plain, _, _ = first_loss(trainer_of(train__sft_weight=0.0))
    wpo, _, _ = first_loss(trainer_of(train__wpo=True, train__sft_weight=0.0))
    assert 0 < wpo.item() < plain.item()


def test_wpo_and_label_weights_multiply(trainer_of):
    """The weights of WPO are those of TRL, which does not normalise them; label weights come on top."""
    singles = {}
    for weights in ("none", "label"):
        trainer = trainer_of(train__wpo=True, train__weights=weights, train__sft_weight=0.0)
        total, _, weight = first_loss(trainer)
        singles[weights] = []
        for at in range(4):
            batch = trainer.data_collator([trainer.train_dataset[at]])
            with models.others_quiet():
                singles[weights].append(trainer.compute_loss(trainer.model, batch).item())
    expected = [w * x for w, x in zip(weight.tolist(), singles["none"], strict=True)]
    assert singles["label"] == pytest.approx(expected, rel=1e-4)
    assert total.item() == pytest.approx(sum(expected) / 4, rel=1e-4)


def test_the_sft_term_is_added_with_its_weight(trainer_of):
    without, _, _ = first_loss(trainer_of(train__sft_weight=0.0))
    more, _, _ = first_loss(trainer_of(train__sft_weight=0.5))
    nll = 2 * (more.item() - without.item())
    assert nll > 3  # nats a token of a random model with 261 tokens


def test_wpo_leaves_the_sft_term_as_it_is(trainer_of):
    """With the shipped sft_weight, which TRL cannot weigh: it is what a run without WPO adds."""
    terms = []
    for wpo in (False, True):
        without, _, _ = first_loss(trainer_of(train__wpo=wpo, train__sft_weight=0.0))
        whole, _, _ = first_loss(trainer := trainer_of(train__wpo=wpo))
        assert trainer.settings.sft_weight == 0.001
        whole.backward()
        terms.append(whole.item() - without.item())
    assert terms[0] == pytest.approx(terms[1], rel=1e-2)
    assert terms[1] > 0.003  # nats a token, a thousandth


def test_label_weights_of_sft_add_no_dpo(trainer_of):
    plain, _, _ = first_loss(trainer_of(method="sft"))
    loss, _, _ = first_loss(trainer_of(method="sft", train__weights="label"))
    assert loss.item() != plain.item()


@pytest.mark.parametrize("dropout", [0.0, 0.25])
def test_the_dropout_of_an_adapter_is_left_alive(trainer_of, dropout):
    trainer = trainer_of(lora__use="lora", lora__r=4, lora__dropout=dropout)
    found = [module.p for module in trainer.model.modules() if isinstance(module, torch.nn.Dropout)]
    assert max(found, default=0.0) == dropout


@pytest.mark.parametrize("is_continued", [False, True])
def test_an_adapter_trains_in_32_bits_over_a_base_in_16(trainer_of, toy, tmp_path, is_continued):
    parent = str(tmp_path / "parent")
    settings = {"lora__use": "lora", "lora__r": 4, "model__dtype": "bfloat16"}
    if is_continued:
        trainer_of(**settings).model.save_pretrained(parent)
    trainer = trainer_of(**settings, parent=parent if is_continued else toy)
    parameters = list(trainer.model.named_parameters())
    assert {p.dtype for _, p in parameters if p.requires_grad} == {torch.float32}
    assert {p.dtype for name, p in parameters if "lora" not in name} == {torch.bfloat16}
    loss, s, _ = first_loss(trainer, shift=False)
    assert s.abs().max() < 0.02  # the reference is computed as the policy is
    loss.backward()


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_full_fine_tuning_keeps_its_weights_in_32_bits(trainer_of, dtype):
    assert {p.dtype for p in trainer_of(model__dtype=dtype).model.parameters()} == {torch.float32}


@pytest.mark.parametrize("method", ["drift", "sft"])
def test_every_argument_is_one_that_trl_has(recipe_of, tmp_path, method):
    given = training.arguments(recipe_of(method=method), tmp_path, 1, 100)
    assert set(given) <= {f.name for f in fields(DPOConfig)}
    assert not {"rpo_alpha", "max_prompt_length", "dataset_mixer"} & set(given)
    assert given["push_to_hub"] is False
    assert given["precompute_ref_log_probs"] is True


def test_the_papers_values_reach_trl(recipe_of, tmp_path):
    from drift.recipes import load
    from tests.support.cli import ROOT

    given = training.arguments(load(ROOT / "train" / "configs" / "qwen2.5-7b.yaml"), tmp_path, 3, 491)
    assert given["loss_type"] == ["sigmoid", "sft"]
    assert given["loss_weights"] == [1.0, 0.001]
    assert (given["beta"], given["learning_rate"], given["optim"], given["warmup_steps"]) == (0.1, 5e-7, "rmsprop", 0.1)
    assert (given["num_train_epochs"], given["max_length"], given["gradient_checkpointing"]) == (3, 2048, True)


def test_a_handful_of_steps_has_no_warm_up_at_rate_zero(recipe_of, tmp_path):
    recipe = recipe_of()
    assert training.arguments(recipe, tmp_path, 1, 39)["warmup_steps"] == 0
    assert training.arguments(recipe, tmp_path, 1, 40)["warmup_steps"] == 0.1
    assert training.arguments(recipe, tmp_path, 3, 40)["warmup_steps"] == 0.1


def test_reference_log_probabilities_lie_in_the_stages_own_folder(trainer_of, tmp_path):
    trainer = trainer_of()
    assert {"ref_chosen_logps", "ref_rejected_logps"} <= set(trainer.train_dataset.column_names)
    assert list((tmp_path / "stage" / "cache").rglob("*.arrow"))
    assert all(str(tmp_path) in file["filename"] for file in trainer.train_dataset.cache_files)


def test_a_torn_checkpoint_is_passed_over(tmp_path):
    assert checkpoints.last_checkpoint(tmp_path / "none") is None
    for step, text in ((1, "{}"), (2, "{}"), (10, '{"torn'), (11, None)):
        folder = tmp_path / f"checkpoint-{step}"
        folder.mkdir()
        if text is not None:
            (folder / "trainer_state.json").write_text(text)
    assert checkpoints.last_checkpoint(tmp_path).name == "checkpoint-2"


def test_qlora_says_what_is_missing(recipe_of, monkeypatch):
    import importlib.util

    from dsat_miner.errors import UserError

    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *a: None if name == "bitsandbytes" else real(name, *a)
    )
    recipe = recipe_of(lora__use="qlora")
    with pytest.raises(UserError, match=r"dsat-miner\[qlora\]"):
        models.load(recipe.model, recipe.model.path, quantised=True)


def test_a_template_whose_roles_alternate_trains_on_joined_messages(recipe_of, toy, tmp_path):
    words = tiny.tokenizer()
    wants = "{% if (message.role == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('alternate') }}{% endif %}"
    words.chat_template = words.chat_template.replace("%}", "%}" + wants, 1)
    chat, path = Chat(words), tmp_path / "pairs.parquet"
    asked = (message("user", "Hi"), message("user", "there"))
    pairs, _ = sampling.seed_pairs(recipe_of(), chat, [Row(str(at), "g", asked, "good", "bad") for at in range(4)])
    pl.DataFrame(pairs).write_parquet(path)
    with models.others_quiet():
        trainer = training.make_trainer(recipe_of(), toy, chat, path, tmp_path / "stage", 1)
    ids = trainer.train_dataset[0]["prompt_ids"]
    assert ids == chat.ids(asked)
    assert "Hi\n\nthere<|end|>" in words.decode(ids)
