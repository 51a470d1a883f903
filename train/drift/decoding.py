"""Generation with a full batch: rows that ended leave it, waiting ones join it, and every row has its own seed.

Plain `generate` pads a batch to its longest prompt and runs until its slowest row has ended. Here prompts come sorted
by length, the batch is as wide as a budget of tokens allows, and it is refilled while it runs. The chance that decides
a row's text is drawn from the row's seed alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch.nn.utils.rnn import pad_sequence
from transformers import DynamicCache

from drift.config import Sample
from drift.generation import Request, Sampled

EVERY = 8  # steps between two looks at who has ended
CANDIDATES = 1024  # tokens looked at for the nucleus before all of them are
Ends = tuple[int, ...]  # the tokens that close an answer


@dataclass
class Batch:
    """The rows in flight: left-padded to one length, the last column of each the newest token."""

    numbers: list[int]
    written: list[list[int]]
    chances: torch.Tensor
    cache: Any
    mask: torch.Tensor
    logits: torch.Tensor

    def joined(self, other: Batch) -> Batch:
        """Return the rows of both; all become as long as the longest, and the parts are used up."""
        width = max(self.mask.shape[1], other.mask.shape[1])
        for batch in (self, other):
            batch.widen(width - batch.mask.shape[1])
        for mine, theirs in zip(self.cache.layers, other.cache.layers, strict=True):
            mine.keys = torch.cat([mine.keys, theirs.keys])
            mine.values = torch.cat([mine.values, theirs.values])
        return Batch(
            self.numbers + other.numbers,
            self.written + other.written,
            torch.cat([self.chances, other.chances]),
            self.cache,
            torch.cat([self.mask, other.mask]),
            torch.cat([self.logits, other.logits]),
        )

    def widen(self, n: int) -> None:
        """Put `n` masked columns before every row (positions are in the keys already), or take -n empty ones away."""
        if n:
            self.mask = torch.nn.functional.pad(self.mask, (n, 0))
            for layer in self.cache.layers:
                layer.keys = torch.nn.functional.pad(layer.keys, (0, 0, n, 0))
                layer.values = torch.nn.functional.pad(layer.values, (0, 0, n, 0))

    def keep(self, rows: list[int]) -> None:
        """Let the other rows go, and the columns that were theirs alone."""
        if len(rows) == len(self.numbers):
            return
        index = torch.tensor(rows, dtype=torch.long)
        self.numbers = [self.numbers[row] for row in rows]
        self.written = [self.written[row] for row in rows]
        self.chances = self.chances[index]
        index = index.to(self.mask.device)
        self.cache.batch_select_indices(index)
        self.mask, self.logits = self.mask[index], self.logits[index]
        self.widen(-int((self.mask.cumsum(1) == 0).all(0).sum()))


@torch.inference_mode()
def decode(
    model: Any, requests: Sequence[Request], sample: Sample, ends: Ends
) -> Iterator[tuple[int, list[int], bool]]:
    """Yield (number of the request, its new tokens without the closing one, whether it ended), as they end."""
    device = next(model.parameters()).device
    waiting = sorted(range(len(requests)), key=lambda at: (-len(requests[at].ids), at))
    batch: Batch | None = None
    while waiting or batch:
        joining = _admit(batch.numbers if batch else [], waiting, requests, sample)
        if joining:
            read = _prefill(model, joining, requests, sample, device)
            batch = batch.joined(read) if batch else read
        assert batch is not None
        for _ in range(EVERY):
            _step(model, batch, sample, ends)
            if all(_over(written, sample, ends) for written in batch.written):
                break
        going = [row for row, written in enumerate(batch.written) if not _over(written, sample, ends)]
        for row in set(range(len(batch.numbers))) - set(going):
            written = batch.written[row]
            ended = written[-1] in ends
            yield batch.numbers[row], written[:-1] if ended else written, ended
        if going:
            batch.keep(going)
        else:
            batch = None


def _admit(running: list[int], waiting: list[int], requests: Sequence[Request], sample: Sample) -> list[int]:
    """Take from the waiting requests as many as the budget has room for; wait until a quarter of the batch is free."""
    if not waiting:
        return []
    longest = max(len(requests[at].ids) for at in (waiting[0], *running))
    room = max(sample.batch_tokens // (longest + sample.max_new_tokens), 1) - len(running)
    if room <= 0 or (running and 3 * room < len(running)):
        return []
    joining = waiting[:room]
    del waiting[:room]
    return joining


def _prefill(model: Any, numbers: list[int], requests: Sequence[Request], sample: Sample, device: Any) -> Batch:
    """Read the prompts of new rows."""
    prompts = [torch.tensor(requests[at].ids, device=device) for at in numbers]
    ids = pad_sequence(prompts, batch_first=True, padding_side="left")
    mask = pad_sequence([torch.ones_like(prompt) for prompt in prompts], batch_first=True, padding_side="left")
    cache = DynamicCache()
    found = model(
        input_ids=ids,
        attention_mask=mask,
        position_ids=(mask.cumsum(1) - 1).clamp(min=0),
        past_key_values=cache,
        use_cache=True,
        logits_to_keep=1,
    )
    chances = torch.stack(
        [
            torch.rand(sample.max_new_tokens, generator=torch.Generator().manual_seed(requests[at].seed))
            for at in numbers
        ]
    )
    return Batch(list(numbers), [[] for _ in numbers], chances, cache, mask, found.logits[:, -1].float())


def _step(model: Any, batch: Batch, sample: Sample, ends: Ends) -> None:
    """Draw one token for every row and read it; rows that are over go along until they are let go."""
    at = torch.tensor([min(len(written), sample.max_new_tokens - 1) for written in batch.written])
    chance = batch.chances.gather(1, at[:, None]).to(batch.logits.device)
    tokens = draw(batch.logits, chance, sample.temperature, sample.top_p)
    for written, token in zip(batch.written, tokens.tolist(), strict=True):
        if not _over(written, sample, ends):
            written.append(token)
    positions = batch.mask.sum(1, keepdim=True)
    batch.mask = torch.nn.functional.pad(batch.mask, (0, 1), value=1)
    found = model(
        input_ids=tokens[:, None],
        attention_mask=batch.mask,
        position_ids=positions,
        past_key_values=batch.cache,
        use_cache=True,
    )
    batch.logits = found.logits[:, -1].float()


def draw(logits: torch.Tensor, chance: torch.Tensor, temperature: float, top_p: float) -> torch.Tensor:
    """Return one token a row: the nucleus of Holtzman et al. 2020, by inverse transform of `chance`.

    Args:
        logits: rows x vocabulary.
        chance: rows x 1, uniform in [0, 1).
        temperature: 0 takes the likeliest token.
        top_p: smallest mass that the likeliest tokens must reach; the rest is never drawn.
    """
    if temperature == 0:
        return logits.argmax(-1)
    probabilities = torch.softmax(logits / temperature, -1)
    # sorting a vocabulary of 50,000 takes as long as a small model: the nucleus is nearly always among a thousand
    best, order = probabilities.topk(min(CANDIDATES, probabilities.shape[-1]), -1)
    if bool((best.sum(-1) < top_p).any()):
        best, order = probabilities.sort(-1, descending=True)
    before = best.cumsum(-1) - best
    mass = torch.where(before < top_p, best, torch.zeros_like(best)).cumsum(-1)
    place = torch.searchsorted(mass, chance * mass[:, -1:], right=True).clamp(max=best.shape[-1] - 1)
    return order.gather(1, place)[:, 0]


def _over(written: list[int], sample: Sample, ends: Ends) -> bool:
    return len(written) >= sample.max_new_tokens or (bool(written) and written[-1] in ends)


def ends_of(model: Any, tokenizer: Any) -> Ends:
    """Return the tokens that close an answer: those of the model's generation settings, and the tokenizer's."""
    told = getattr(model.generation_config, "eos_token_id", None)
    listed = told if isinstance(told, list) else [told]
    return tuple(sorted({token for token in (*listed, tokenizer.eos_token_id) if token is not None}))


def sampled(model: Any, tokenizer: Any, requests: Sequence[Request], sample: Sample, ends: Ends) -> list[Sampled]:
    """Return the answers to some requests in their order; text is decoded from the new tokens alone."""
    found: dict[int, Sampled] = {}
    for number, tokens, ended in decode(model, requests, sample, ends):
        text = tokenizer.decode(tokens, skip_special_tokens=True).strip()
        found[number] = Sampled(text, ended, len(tokens))
    return [found[at] for at in range(len(requests))]
