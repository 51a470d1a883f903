"""The judge in this process: a tiny random model, its weights on disk as safetensors."""

from __future__ import annotations

import math
import shutil

import pytest

from dsat_miner.errors import UserError
from dsat_miner.evaluation.labels import LABELS
from dsat_miner.judge import stage
from dsat_miner.judge.cache import Cache
from dsat_miner.judge.local import LocalJudge, name_of
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.preview import preview
from dsat_miner.judge.questions import Turn
from dsat_miner.rundir import RunDir
from tests.judge.conftest import REFUSED, TURNS

torch = pytest.importorskip("torch")


def turn(name, reply="It is Sydney.", refused=False):
    return Turn(name, 2, name, "undecided", refused, "Name the capital", reply, TURNS.get(name, "That is wrong."))


@pytest.fixture(scope="session")
def model(tmp_path_factory):
    """A random Llama of two layers and a tokenizer that knows single bytes."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    folder = tmp_path_factory.mktemp("models") / "tiny"
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    words = Tokenizer(models.BPE(vocab={"<s>": 0, **{c: at for at, c in enumerate(letters, 1)}}, merges=[]))
    words.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    words.decoder = decoders.ByteLevel()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=words, bos_token="<s>")
    tokenizer.chat_template = (
        "{% for m in messages %}[{{ m.role }}] {{ m.content }}\n{% endfor %}"
        "{% if add_generation_prompt %}[assistant] {% endif %}"
    )
    tokenizer.save_pretrained(folder)
    torch.manual_seed(7)
    config = LlamaConfig(
        vocab_size=len(letters) + 1, hidden_size=16, intermediate_size=32, num_hidden_layers=2,
        num_attention_heads=2, num_key_value_heads=1, max_position_embeddings=8000,
    )  # fmt: skip
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


@pytest.fixture
def judge(model, tmp_path):
    with Cache(RunDir(tmp_path / "run")) as cache:
        yield LocalJudge(model, cache)


def test_halves_are_calculated_as_whole_numbers_where_they_are_emulated(model, tmp_path, monkeypatch):
    from transformers import AutoModelForCausalLM

    monkeypatch.setattr("dsat_miner.judge.local.native_dtype", lambda: torch.float32)
    halves = AutoModelForCausalLM.from_pretrained(model, dtype=torch.bfloat16)
    found = []
    for dtype in (torch.bfloat16, torch.float32):
        folder = tmp_path / str(dtype) / "tiny"
        shutil.copytree(model, folder)
        halves.to(dtype).save_pretrained(folder)
        with Cache(RunDir(folder / "run")) as cache:
            row = LocalJudge(folder, cache).row(turn("wrong"))
        found.append((row["label"], row["p_label"]))
    assert found[0] == found[1]


def test_a_verdict_is_a_weighed_label(judge):
    row = judge.row(turn("wrong"))
    assert row["label"] in LABELS
    assert 0.25 <= row["p_label"] < 1
    assert (row["evidence"], row["reason"], row["cost_usd"], row["calls"]) == (None, None, None, 0)
    assert row["judge"].startswith("tiny-")
    assert row["tokens_in"] > 3000
    assert (row["label"] == "neutral") == (row["kinds"] == [])


def test_weights_are_those_of_the_whole_text(judge):
    """With and without what is kept of the rubric: the same as reading each whole text at once."""
    judge.row(turn("next"))
    model = judge._model
    messages = judge._rubric.messages(request="a", reply="b", follow_up="c")
    model.read(messages)
    weighed = model.weigh('{"label": "', LABELS)
    totals = {}
    for label in LABELS:
        ids = model._ids(messages)
        added = model._tokenizer.encode(f'{{"label": "{label}"', add_special_tokens=False)
        with torch.inference_mode():
            logits = model._model(torch.tensor([ids + added])).logits[0].log_softmax(-1)
        totals[label] = sum(logits[len(ids) + at - 1, token].item() for at, token in enumerate(added))
    whole = {label: math.exp(total - max(totals.values())) for label, total in totals.items()}
    assert weighed == pytest.approx({k: v / sum(whole.values()) for k, v in whole.items()}, abs=1e-4)
    assert model._rubric_ids
    assert len(model._rubric_ids) > 3000


def test_a_turn_is_read_once(judge):
    first = judge.row(turn("wrong"))
    assert judge.row(turn("wrong")) == first
    assert (judge.tally.answers, judge.tally.cache_hits) == (1, 1)


def test_a_refusal_is_weighed_where_there_is_one(judge):
    row = judge.row(turn("refused", REFUSED, refused=True))
    assert isinstance(row["refusal_wrong"], bool)
    assert not judge.row(turn("wrong"))["refusal_wrong"]


def test_what_has_no_room_is_an_error_of_its_row(judge):
    judge._model._room = 100
    assert judge.row(turn("wrong")) is None
    assert dict(judge.tally.errors) == {"too_long": 1}


def test_no_more_turns_are_weighed_than_may_be(model, tmp_path):
    with Cache(RunDir(tmp_path / "run")) as cache:
        judge = LocalJudge(model, cache, max_calls=1)
        assert judge.row(turn("wrong")) is not None
        assert judge.row(turn("next")) is None
        assert judge.row(turn("wrong")) is not None  # the cache costs nothing
    assert (judge.tally.turns, judge.tally.answers, judge.tally.is_exhausted) == (3, 1, True)


def test_a_dry_run_and_a_bound(model, out):
    options = JudgeOptions(local=model, band=(0.0, 1.0), max_calls=2)
    before = preview(out, options)
    assert (before.turns, before.cached, before.calls, before.tokens_out) == (11, 0, 11, 0)
    assert stage.judge(out, options).tally.judged == 2
    after = preview(out, options)
    assert (after.turns, after.cached, after.calls) == (11, 2, 9)


def test_a_bound_in_dollars_bounds_nothing_here(model):
    with pytest.raises(UserError, match="--max-calls instead of --max-usd"):
        JudgeOptions(local=model, max_usd=1.0)


def test_other_weights_are_another_judge(model, tmp_path):
    import shutil

    copy = shutil.copytree(model, tmp_path / "tiny")
    assert name_of(copy) == name_of(model)
    config = copy / "config.json"
    config.write_text(config.read_text().replace('"hidden_size": 16', '"hidden_size": 32'))
    assert name_of(copy) != name_of(model)


@pytest.mark.parametrize("name", ["pytorch_model.bin", "model.safetensors"])
def test_a_folder_without_safetensors(tmp_path, name):
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')
    (tmp_path / name).write_bytes(b"cos\nsystem\n(S'true'\ntR.")
    with Cache(RunDir(tmp_path / "run")) as cache, pytest.raises(UserError, match="no transformers model"):
        LocalJudge(tmp_path, cache)


@pytest.mark.parametrize("values", [{"base_url": "http://x/v1"}, {"votes": 3}, {"batch": "write"}])
def test_options_that_need_a_server(model, values):
    with pytest.raises(UserError, match="--judge-local"):
        JudgeOptions(local=model, **values)
