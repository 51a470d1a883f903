"""A judge in this process: a transformers model weighs the labels, and nothing leaves the machine.

    dsat-miner judge out --judge-local models/judge

The model reads the same rubric and the same texts. It writes nothing freely: each label is put where its answer would
stand and weighed, then each kind of the label, then whether the refusal was right. So every answer has the schema by
construction and a probability; it quotes nothing and gives no reason.
"""

from __future__ import annotations

import copy
import hashlib
import json
import math
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from dsat_miner.detection.rules import KIND_UR
from dsat_miner.errors import UserError, line_of
from dsat_miner.evaluation.labels import LABELS
from dsat_miner.judge.answers import Answer
from dsat_miner.judge.cache import Cache, Stored, key_of
from dsat_miner.judge.questions import Question, Turn, verdict_row
from dsat_miner.judge.rubric import Message, Rubric, load_rubric
from dsat_miner.judge.tally import Tally
from dsat_miner.precision import native_dtype

PARAMETERS = {"in_process": True}


class LocalJudge:
    """Weighs labels with one model, of so many turns; rows that are too long for it are counted as errors."""

    def __init__(self, folder: Path, cache: Cache, max_calls: int | None = None) -> None:
        self.name = name_of(folder)
        self.tally = Tally()
        self._cache = cache
        self._max_calls = max_calls
        self._rubric = load_rubric()
        self._model = _Model(folder)

    def row(self, turn: Turn) -> dict[str, Any] | None:
        """Return the verdict about a turn as a row, from the cache if it is there; None where there is none.

        That is where the turn is too long, or as many have been weighed as may be.
        """
        self.tally.turns += 1
        question, version = question_of(turn, self.name, self._rubric), self._rubric.version
        key = question.key
        stored = self._cache.get(key)
        if stored is not None:
            self.tally.cache_hits += 1
            self._cache.used(key, turn.place)
        elif self._max_calls is not None and self.tally.answers >= self._max_calls:
            self.tally.is_exhausted = True
            return None
        else:
            stored = self._weighed(turn, question.messages)
            if stored is None:
                self.tally.errors["too_long"] += 1
                return None
            self._cache.put(key, stored, turn.place, judge=self.name, version=version, vote=0)
            self.tally.answers += 1
            self.tally.tokens_in += stored.tokens_in
        self.tally.judged += 1
        found = json.loads(stored.content)
        answer = Answer(found["label"], tuple(found["kinds"]), refusal=found["refusal"], p_labels=stored.p_labels)
        return verdict_row(turn, [(answer, stored)], self.name, version)

    def _weighed(self, turn: Turn, messages: list[Message]) -> Stored | None:
        """Weigh labels, then kinds, then the refusal."""
        n_tokens = self._model.read(messages)
        if n_tokens is None:
            return None
        p_labels = self._model.weigh('{"label": "', LABELS)
        label = max(p_labels, key=lambda name: (p_labels[name], name == "neutral"))
        kinds = []
        for polarity in {"dsat": ("dsat",), "sat": ("sat",), "mixed": ("dsat", "sat")}.get(label, ()):
            weights = self._model.weigh(f'{{"label": "{label}", "kinds": ["', tuple(KIND_UR[polarity]))
            kinds.append(max(weights, key=lambda name: weights[name]))
        refusal = "none"
        if turn.reply_refused:
            weights = self._model.weigh(f'{{"label": "{label}", "refusal": "', ("right", "wrong"))
            refusal = "wrong" if weights["wrong"] > 0.5 else "right"  # noqa: PLR2004 - the likelier of two
        content = json.dumps({"label": label, "kinds": kinds, "refusal": refusal})
        return Stored(content, p_labels, calls=0, tokens_in=n_tokens, tokens_out=0, cost_usd=None)


def question_of(turn: Turn, name: str, rubric: Rubric) -> Question:
    """Return what a model of that name is asked about a turn."""
    messages = rubric.messages(request=turn.request, reply=turn.judged_reply, follow_up=turn.follow_up)
    key = key_of(judge=name, parameters=PARAMETERS, version=rubric.version, schema=None, messages=messages, vote=0)
    return Question(turn, 0, key, messages)


class _Model:
    """A causal language model with what it has read so far; the rubric, the same for all turns, is read once."""

    def __init__(self, folder: Path) -> None:
        try:
            torch, transformers = (import_module(name) for name in ("torch", "transformers"))  # an extra
        except ImportError:
            raise UserError("--judge-local needs torch and transformers: pip install 'dsat-miner[train]'") from None
        self._torch = torch
        try:
            self._tokenizer = transformers.AutoTokenizer.from_pretrained(folder, local_files_only=True)
            # as stored, but no halves where they are emulated; safetensors alone: a pickle could run code
            dtype = "auto" if native_dtype() == torch.bfloat16 else torch.float32
            model = transformers.AutoModelForCausalLM.from_pretrained(
                folder, local_files_only=True, use_safetensors=True, dtype=dtype
            )
        except (OSError, ValueError) as error:
            raise UserError(f"{folder}: no transformers model with safetensors ({line_of(error)})") from None
        self._model = model.eval().to("cuda" if torch.cuda.is_available() else "cpu")
        self._room = int(getattr(model.config, "max_position_embeddings", 0) or 1 << 20)
        self._rubric_ids: list[int] | None = None
        self._rubric_state: Any = None
        self._state: Any = None
        self._logits: Any = None
        self._read = 0

    def read(self, messages: list[Message]) -> int | None:
        """Read a prompt and return its tokens; None where the model has no room for it."""
        ids = self._ids(messages)
        if len(ids) + 32 > self._room:  # what is weighed comes on top
            return None
        if self._rubric_ids is None:
            self._read_rubric(messages)
        shared = len(self._rubric_ids or ())
        if ids[:shared] != self._rubric_ids or shared == len(ids):
            self._state, self._logits = self._forward(ids, None)
        else:
            self._state, self._logits = self._forward(ids[shared:], copy.deepcopy(self._rubric_state))
        self._read = len(ids)
        return len(ids)

    def weigh(self, before: str, choices: Sequence[str]) -> dict[str, float]:
        """Return the probability of each choice as what follows the prompt and `before`; they add up to 1."""
        torch = self._torch
        rows = [self._tokenizer.encode(f'{before}{choice}"', add_special_tokens=False) for choice in choices]
        longest = max(map(len, rows))
        padded = torch.tensor([row + [0] * (longest - len(row)) for row in rows], device=self._model.device)
        mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows], device=self._model.device)
        state = copy.deepcopy(self._state)
        state.batch_repeat_interleave(len(rows))
        seen = torch.ones((len(rows), self._read), dtype=mask.dtype, device=mask.device)
        with torch.inference_mode():
            out = self._model(
                padded, past_key_values=state, attention_mask=torch.cat([seen, mask], dim=1), use_cache=True
            )
        first = self._logits.expand(len(rows), 1, -1)
        logits = torch.cat([first, out.logits[:, :-1]], dim=1).float()
        logprobs = logits.log_softmax(-1).gather(-1, padded.unsqueeze(-1)).squeeze(-1)
        totals = (logprobs * mask).sum(-1).tolist()
        weights = [math.exp(total - max(totals)) for total in totals]
        return {choice: weight / sum(weights) for choice, weight in zip(choices, weights, strict=True)}

    def _ids(self, messages: list[Message]) -> list[int]:
        if self._tokenizer.chat_template:
            text = self._tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
        else:
            text = "\n\n".join(m["content"] for m in messages) + "\n\n"
        return list(self._tokenizer.encode(text, add_special_tokens=not self._tokenizer.chat_template))

    def _read_rubric(self, messages: list[Message]) -> None:
        """Read what all prompts begin with, found by comparing two of them."""
        one, other = (self._ids([messages[0], {"role": "user", "content": text}]) for text in ("<<<R", "Q"))
        shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
        self._rubric_ids = one[:shared]
        if shared:
            self._rubric_state, _ = self._forward(self._rubric_ids, None)

    def _forward(self, ids: list[int], state: Any) -> tuple[Any, Any]:
        torch = self._torch
        with torch.inference_mode():
            tokens = torch.tensor([ids], device=self._model.device)
            out = self._model(tokens, past_key_values=state, use_cache=True, logits_to_keep=1)
        return out.past_key_values, out.logits[:, -1:]


def name_of(folder: Path) -> str:
    """Return the name under which a model's answers are cached: the folder's name and a digest of what lies in it."""
    files = sorted(p for p in folder.iterdir() if p.is_file() and p.suffix in {".json", ".safetensors"})
    parts = [f"{p.name} {p.stat().st_size}" for p in files]
    parts += [p.read_text(encoding="utf-8") for p in files if p.name == "config.json"]
    return f"{folder.resolve().name}-{hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:8]}"
