"""The eight faults of DRIFT's released code, each with the test that ours does not have it."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import polars as pl
import pytest

from drift import decoding, models, sampling, training
from drift.config import INSTRUCTION, Filters, Model, Sample
from drift.data import Row, read_file, read_tables
from drift.filters import reasons
from drift.generation import Request, Sampled
from drift.lines import read_lines
from drift.recipes import load
from tests.drift.conftest import drift_row, message, write
from tests.support.cli import ROOT

LONG = [
    message("system", "You are a careful clerk."),
    *(message(role, f"{role} says a great deal about point {at} " + "and so on " * 20) for at in range(8) for role in ("user", "assistant")),
    message("user", "Now list the points."),
]  # fmt: skip


def test_fault_1_prompts_go_through_the_models_own_template(recipe_of, chat, toy):
    """Theirs: hand-made User:/Assistant: text."""
    recipe = recipe_of()
    plan = sampling.plan_rows(recipe, chat, read_tables(recipe)["drift_rows"].train[:2])
    seen = []

    def generate(requests):
        seen.extend(requests)
        return [Sampled("Fine.", True, 2) for _ in requests]

    sampling._sample_part(recipe, generate, chat, plan, "iter-1")
    for request in seen:
        text = chat.tokenizer.decode(request.ids)
        assert text == chat.tokenizer.apply_chat_template(request.messages, tokenize=False, add_generation_prompt=True)
        assert text.endswith("<|assistant|>\n")
        assert "User:" not in text


def test_fault_2_long_chats_keep_feedback_instruction_request_and_system(recipe_of, chat):
    """Theirs: truncated on the right at 2048 tokens, so the long chats lose exactly the feedback."""
    recipe = recipe_of(sample__max_prompt_tokens=700, train__max_length=600)
    row = Row("a", "g", tuple(LONG), rejected="There are some.", feedback="No, list all of them!")
    assert len(chat.ids(LONG)) > 2000
    (planned,) = sampling.plan_rows(recipe, chat, [row])
    asked = planned.asked["fresh"]
    assert planned.reason is None
    assert planned.n_cut > 0
    assert asked[0] == LONG[0]
    assert asked[-1]["content"] == f"No, list all of them!\n\n{INSTRUCTION}"
    assert LONG[-1] in asked
    assert all(m in [*LONG, message("assistant", row.rejected)] for m in asked[:-1])  # whole messages
    assert len(chat.ids(asked)) <= 700


def test_fault_3_an_answer_is_the_new_tokens_and_may_hold_any_text(toy, chat):
    """Theirs: cut out of the decoded text at the last "Assistant: "."""
    model = models.load(Model(path=toy, dtype="float32"), toy).eval()
    prompt = chat.ids([message("user", "Quote: Assistant: hello <|end|>")])
    wanted = chat.tokenizer("He said: Assistant: hi, and left.", add_special_tokens=False)["input_ids"]
    script = iter([*wanted, chat.tokenizer.eos_token_id])

    class Scripted:
        """The toy, whose next tokens are written down."""

        generation_config = model.generation_config
        parameters = model.parameters

        def __call__(self, **arguments):
            found = model(**arguments)
            found.logits[:, -1] = 0.0
            found.logits[:, -1, next(script, 0)] = 100.0
            return found

    sample = Sample(temperature=0, top_p=1, max_new_tokens=100, batch_tokens=4000)
    ends = decoding.ends_of(model, chat.tokenizer)
    (answer,) = decoding.sampled(Scripted(), chat.tokenizer, [Request([], prompt, 0)], sample, ends)
    assert answer == Sampled("He said: Assistant: hi, and left.", True, len(wanted))


def test_fault_4_an_answer_that_did_not_end_is_no_positive(recipe_of, chat, toy, tmp_path):
    """Theirs: answers cut at 512 tokens become positives."""
    recipe = recipe_of(sample__max_new_tokens=3, sample__n=1)
    plan = sampling.plan_rows(recipe, chat, read_tables(recipe)["drift_rows"].train)
    sampling.sample_parts(recipe, toy, chat, plan, tmp_path, "iter-1")
    samples = {s["id"]: s for part in tmp_path.iterdir() for s in read_lines(part)}
    pairs, dropped, report = sampling.build_pairs(recipe, chat, plan, tmp_path)
    unended = {key for key, s in samples.items() if not s["ended"]}
    assert unended
    assert not unended & {pair["id"] for pair in pairs}
    assert {d["id"] for d in dropped if d["reason"] == "no_end"} == unended
    assert report["reasons"]["no_end"] == len(unended)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty_chosen"),
        ("You should simply try and see what comes of it.", "near_equal"),
        ("I'm sorry, but I can't help with that.", "chosen_refuses"),
        ("Man nimmt einen Topf mit Wasser und legt das Ei hinein, und dann wartet man.", "chosen_other_language"),
        ("Sorry for my earlier mistake. Take a pot and boil the water first.", "chosen_talks_about_feedback"),
        ("Take a pot, boil the water, lay the egg in and wait for seven minutes.", None),
    ],
)
def test_fault_5_a_positive_is_checked(text, reason):
    """Theirs: no check at all."""
    row = Row(
        "a", "g", (message("user", "How do I boil an egg?"),),
        rejected="You should simply try and see what comes of it.", feedback="That is no answer.",
    )  # fmt: skip
    assert reasons([(Sampled(text, True, 9), row)], "guided", INSTRUCTION, 512, Filters()) == [reason]


def test_fault_6_splits_are_by_conversation_and_seed_and_sampling_goes_on(recipe_of, tmp_path, chat, toy):
    """Theirs: the first 100 rows are the test set, and files are opened for writing."""
    rows = [{**drift_row(at), "conversation_id": f"chat-{at // 3}", "message_index": at} for at in range(30)]
    path = str(write(tmp_path / "rows.jsonl", rows))
    recipe = recipe_of(data__drift_rows=path)
    split = read_tables(recipe)["drift_rows"]
    assert split.test
    assert not {row.group for row in split.train} & {row.group for row in split.test}
    assert {r.id for r in split.test} != {r.id for r in read_file(Path(path), "drift_rows")[: len(split.test)]}
    assert split.test != read_tables(replace(recipe, seed=1))["drift_rows"].test

    plan = sampling.plan_rows(recipe, chat, split.train)
    folder = tmp_path / "samples"
    sampling.sample_parts(recipe, toy, chat, plan, folder, "iter-1")
    whole = {part.name: part.read_bytes() for part in folder.iterdir()}
    (folder / "part-00001.jsonl").unlink()
    (folder / "part-00000.jsonl").write_text(marked := (folder / "part-00000.jsonl").read_text() + "\n")
    assert sampling.sample_parts(recipe, toy, chat, plan, folder, "iter-1") == 1
    assert (folder / "part-00001.jsonl").read_bytes() == whole["part-00001.jsonl"]
    assert (folder / "part-00000.jsonl").read_text() == marked  # a part that is there is left alone


@pytest.mark.parametrize("path", sorted((ROOT / "train" / "configs").glob("*.yaml")), ids=lambda path: path.stem)
def test_fault_7_an_iteration_reads_what_its_own_run_sampled(path):
    """Theirs: the 7B configuration of iteration 1 names the 14B data. Ours name no data of an iteration at all."""
    recipe, text = load(path), path.read_text()
    sizes = [size for size in ("135m", "7b", "14b") if f"-{size}" in recipe.run.lower()]
    assert all(size in recipe.model.path.lower() for size in sizes)
    assert "iter-" not in text.split("\n\n")[-1]
    runs = [load(other).run for other in path.parent.glob("*.yaml")]
    assert runs.count(recipe.run) == 1


def test_fault_7_the_parent_and_the_data_of_an_iteration_are_recorded(recipe_of):
    from drift import loop
    from drift.state import RunFolder
    from dsat_miner.reading.inputs import full_digest

    recipe = recipe_of(loop__seed_stage=False)
    loop.run(recipe, say=lambda _: None)
    folder = RunFolder(Path(recipe.run))
    record = folder.need("iter-1-train")
    assert record["parent"] == recipe.model.path == folder.need("iter-1-sample")["parent"]
    assert record["data"] == full_digest(folder.stage("iter-1") / "pairs.parquet")
    ids = {s["id"] for part in (folder.stage("iter-1") / "samples").iterdir() for s in read_lines(part)}
    assert set(pl.read_parquet(folder.stage("iter-1") / "pairs.parquet")["id"]) <= ids


def test_fault_8_every_setting_is_one_that_trl_knows(recipe_of, tmp_path):
    """Theirs: rpo_alpha, max_prompt_length and dataset_mixer, which TRL has no more."""
    from trl import DPOConfig

    known = {f.name for f in fields(DPOConfig)}
    assert not {"rpo_alpha", "max_prompt_length", "dataset_mixer"} & known  # if they come back, ours may use them
    assert set(training.arguments(recipe_of(), tmp_path, 1, 100)) <= known
