"""Generation with a full batch gives what plain generation gives, whatever is in the batch beside it."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
import torch

from drift import decoding, models
from drift.config import Model, Sample
from drift.decoding import draw
from drift.generation import Request
from tests.drift.conftest import message


@pytest.fixture(scope="module")
def model(toy):
    return models.load(Model(path=toy, dtype="float32"), toy).eval()


@pytest.fixture(scope="module")
def jobs(chat):
    drawn = random.Random(1)
    chats = [[message("user", "x" * drawn.randint(1, 120) + str(at))] for at in range(24)]
    return [Request(messages, chat.ids(messages), at) for at, messages in enumerate(chats)]


def settings(model, chat, batch_tokens=2000, temperature=1.0, max_new_tokens=30):
    sample = Sample(temperature=temperature, top_p=0.9, max_new_tokens=max_new_tokens, batch_tokens=batch_tokens)
    return sample, decoding.ends_of(model, chat.tokenizer)


def test_a_rows_text_follows_from_its_seed_alone(model, chat, jobs):
    together = decoding.sampled(model, chat.tokenizer, jobs, *settings(model, chat))
    alone = decoding.sampled(model, chat.tokenizer, jobs, *settings(model, chat, batch_tokens=1))
    assert together == alone
    assert {answer.ended for answer in together} == {True, False}
    assert together != decoding.sampled(
        model, chat.tokenizer, [replace(j, seed=j.seed + 1) for j in jobs], *settings(model, chat)
    )


def test_greedy_is_what_transformers_generates(model, chat, jobs):
    found = decoding.sampled(model, chat.tokenizer, jobs, *settings(model, chat, temperature=0))
    for job, answer in zip(jobs, found, strict=True):
        ids = torch.tensor([job.ids])
        plain = model.generate(ids, attention_mask=torch.ones_like(ids), do_sample=False, max_new_tokens=30)[
            0, len(job.ids) :
        ]
        assert chat.tokenizer.decode(plain, skip_special_tokens=True).strip() == answer.text
        assert answer.ended == (chat.tokenizer.eos_token_id in plain.tolist())


def test_the_nucleus_is_never_left_and_its_tokens_come_as_often_as_they_should():
    logits = torch.log(torch.tensor([[0.5, 0.3, 0.15, 0.05]])).repeat(4000, 1)
    chance = torch.rand(4000, 1, generator=torch.Generator().manual_seed(0))
    counts = torch.bincount(draw(logits, chance, 1.0, 0.9), minlength=4) / 4000
    assert counts[3] == 0
    assert counts[:3].tolist() == pytest.approx([0.5 / 0.95, 0.3 / 0.95, 0.15 / 0.95], abs=0.03)
    assert draw(logits[:1], torch.tensor([[0.999999]]), 1.0, 1.0).item() == 3
    assert draw(logits[:1], torch.tensor([[0.99]]), 0, 1.0).item() == 0


def test_a_nucleus_wider_than_the_candidates_is_drawn_from_all(monkeypatch):
    monkeypatch.setattr(decoding, "CANDIDATES", 2)
    logits = torch.zeros(1, 8)
    drawn = {draw(logits, torch.tensor([[c / 16]]), 1.0, 0.99).item() for c in range(16)}
    assert drawn == set(range(8))


def test_no_more_tokens_are_written_than_allowed(model, chat, jobs):
    found = decoding.sampled(model, chat.tokenizer, jobs, *settings(model, chat, max_new_tokens=5))
    assert max(answer.n_tokens for answer in found) == 5
    assert all(answer.n_tokens == 5 for answer in found if not answer.ended)


def test_no_jobs_no_answers(model, chat):
    assert decoding.sampled(model, chat.tokenizer, [], *settings(model, chat)) == []
