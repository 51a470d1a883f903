"""Log-probabilities of answers under a policy, and rewards of answers by a classifier."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 (its usual name)
from torch.nn.utils.rnn import pad_sequence

from drift import models
from drift.chat import Chat
from drift.config import Recipe
from drift.data import Message
from dsat_miner.errors import UserError, line_of

Answers = Sequence[tuple[Sequence[Message], str]]


@torch.inference_mode()
def log_probabilities(model: Any, chat: Chat, answers: Answers, batch_size: int) -> list[tuple[float, int]]:
    """Return (log π(answer | prompt), tokens of the answer) for each pair of a prompt and an answer."""
    device = next(model.parameters()).device
    rows = []
    for prompt, answer in answers:
        start, whole = chat.ids(prompt), chat.answered(prompt, answer)
        same = next((at for at, (a, b) in enumerate(zip(start, whole, strict=False)) if a != b), len(start))
        rows.append((whole, same))
    order = sorted(range(len(rows)), key=lambda at: -len(rows[at][0]))
    found: dict[int, tuple[float, int]] = {}
    for first in range(0, len(order), batch_size):
        chosen = order[first : first + batch_size]
        chats = [torch.tensor(rows[at][0], device=device) for at in chosen]
        ids = pad_sequence(chats, batch_first=True)
        seen = pad_sequence([torch.ones_like(tokens) for tokens in chats], batch_first=True)
        logits = model(input_ids=ids, attention_mask=seen, use_cache=False).logits
        for row, at in enumerate(chosen):
            whole, same = rows[at]
            before = logits[row, same - 1 : len(whole) - 1].float()
            found[at] = (-F.cross_entropy(before, chats[row][same:], reduction="sum").item(), len(whole) - same)
    return [found[at] for at in range(len(rows))]


def rewarder(recipe: Recipe, path: str) -> Callable[[Answers], list[float]]:
    """Return what scores answers by a sequence classifier with one output, which is loaded once.

    Raises:
        UserError: it cannot be loaded, or some of its weights are not there and would be random.
    """
    from transformers import AutoModelForSequenceClassification

    chat = models.load_chat(recipe.model, path)
    try:
        model, found = AutoModelForSequenceClassification.from_pretrained(
            path, use_safetensors=True, num_labels=1, output_loading_info=True
        )
    except (OSError, ValueError, RuntimeError) as error:
        raise UserError(f"{path}: cannot be loaded as a reward model ({line_of(error)}): check it") from None
    if found["missing_keys"]:
        raise UserError(f"{path}: has no weights for {', '.join(sorted(found['missing_keys']))}: no reward model")
    model = model.to(models.device()).eval()

    @torch.inference_mode()
    def score(answers: Answers) -> list[float]:
        rows = [torch.tensor([chat.answered(*answer)], device=model.device) for answer in answers]
        return [model(input_ids=ids).logits[0, 0].float().item() for ids in rows]

    return score
