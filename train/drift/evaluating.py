"""What a stage is worth: held-out accuracy and margin, diversity of its answers, and a judge's view, against the base.

Held-out pairs are made once, with the base model: pairs of the seed test split, and rows of the DRIFT test split
with a positive that the base model samples and the filters pass. Every stage is measured on the same pairs and
answers the same prompts with the same seeds.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from drift import filters, measuring, models, sampling
from drift.backends import answered, for_evaluation
from drift.chat import Chat, sampling_prompt, training_prompt
from drift.config import Recipe
from drift.data import Row, Split
from drift.lines import read_both, read_lines, write_lines
from drift.state import differences
from drift.steps import BASE
from dsat_miner.embed.encoder import import_sentence_transformers
from dsat_miner.files import read_json, whole, write_text

TABLES = ("seed_pairs", "drift_rows")
DROPPED = "dropped.jsonl"  # held-out pairs that are left out
OPTIONS = "options.json"  # beside the files that were made with them


@dataclass(frozen=True)
class Evaluator:
    """Measures the stages of one run; everything that it writes lies in `folder`."""

    recipe: Recipe
    folder: Path
    tables: dict[str, Split]
    base: str

    def measure(self, stage: str, policy: str, earlier: Sequence[str]) -> dict[str, Any]:
        """Measure one stage, write its answers, and return its figures."""
        write_text(self.folder / OPTIONS, json.dumps(asdict(self.recipe.eval)))  # first: files are known by it
        chat = models.load_chat(self.recipe.model, policy)
        pairs = self._pairs(chat)
        answers = self._answers(stage, policy, chat)
        found: dict[str, Any] = {"stage": stage, "policy": policy, "options": self.options}
        found["heldout"] = self._heldout(stage, policy, chat, pairs)
        found["answers"] = self._diversity(stage, answers)
        found |= self.judged(stage)
        if self.recipe.eval.embedding_model and answers:
            found["region"] = self._region([*earlier, stage], policy, chat)
        return found

    @property
    def options(self) -> dict[str, Any]:
        """What the figures depend on."""
        return {"eval": asdict(self.recipe.eval), "judge": asdict(self.recipe.judge)}

    def judged(self, stage: str) -> dict[str, Any]:
        """Return the judge's view of a stage's answers beside the base model's, where there is a judge."""
        if not self.recipe.judge.base_url or stage == BASE:
            return {}
        both = read_both(*(self.folder / f"{s}-answers.jsonl" for s in (BASE, stage)))
        if not both:
            return {}
        from drift.judging import Referee

        base, ours = zip(*both, strict=True)
        with closing(Referee(self.recipe.judge)) as referee:
            texts = ([a["text"] for a in answers] for answers in (ours, base))
            return {"judge": referee.compare([a["prompt"] for a in base], *texts)}

    def clear(self) -> None:
        """Remove what was written, but for the options that it was made with: half removed, it is still known."""
        for path in self.folder.glob("*"):
            if path.name != OPTIONS and path.is_file():
                path.unlink()

    def _held_out(self) -> list[tuple[str, Row]]:
        return [(table, row) for table in TABLES for row in self.tables.get(table, Split()).test]

    def _pairs(self, chat: Chat) -> list[dict[str, Any]]:
        """Return the held-out pairs, made with the base model the first time."""
        path = self.folder / "pairs.jsonl"
        if path.exists():
            return read_lines(path)
        train, rows = self.recipe.train, self._held_out()
        found = [(table, row, training_prompt(row, "unguided", chat, train.max_prompt_tokens)) for table, row in rows]
        fit = [(table, row, prompt[0]) for table, row, prompt in found if prompt]
        fresh = self._positives([row for table, row, _ in fit if table == "drift_rows"], chat)
        pairs, dropped = [], []
        for table, row, prompt in fit:
            chosen = row.chosen or fresh.get(row.id, "")
            if table == "drift_rows" and not chosen:  # the filters passed none
                continue
            if reason := sampling.no_pair(chosen, row.rejected):
                dropped.append({"table": table, "id": row.id, "reason": reason})
            elif chat.fits(prompt, (chosen, row.rejected), train.max_length):
                pair = {"table": table, "id": row.id, "prompt": prompt, "chosen": chosen, "rejected": row.rejected}
                pairs.append(pair)
        write_lines(self.folder / DROPPED, dropped)
        write_lines(path, pairs)
        return pairs

    def _positives(self, rows: Sequence[Row], chat: Chat) -> dict[str, str]:
        """Return a positive of the base model for each row where the filters pass one, by id."""
        sample = for_evaluation(self.recipe)
        asked = [(r, sampling_prompt(r, "guided", sample.instruction, chat, sample.max_prompt_tokens)) for r in rows]
        fit = [(row, prompt[0]) for row, prompt in asked if prompt]
        texts = answered(self.recipe, self.base, chat, "held-out", [(row.id, prompt) for row, prompt in fit])
        pairs = [(text, row) for text, (row, _) in zip(texts, fit, strict=True)]
        why = filters.reasons(pairs, "guided", sample.instruction, sample.max_new_tokens, self.recipe.filter)
        return {row.id: text.text for (text, row), reason in zip(pairs, why, strict=True) if reason is None}

    def _answers(self, stage: str, policy: str, chat: Chat) -> list[dict[str, Any]]:
        """Return the stage's answers to the held-out prompts, written as they come."""
        path = self.folder / f"{stage}-answers.jsonl"
        if path.exists():
            return read_lines(path)
        rows: dict[str, Row] = {}
        for _, row in self._held_out():
            rows.setdefault(row.id, row)
        limit = self.recipe.sample.max_prompt_tokens
        prompts = ((row, sampling_prompt(row, "unguided", "", chat, limit)) for row in rows.values())
        asked = [(row, found[0]) for row, found in prompts if found][: self.recipe.eval.prompts]
        texts = answered(self.recipe, policy, chat, "answer", [(row.id, prompt) for row, prompt in asked])
        answers = [
            {"id": row.id, "prompt": prompt, **asdict(text), "rejected": row.rejected, "feedback": row.feedback}
            for (row, prompt), text in zip(asked, texts, strict=True)
        ]
        write_lines(path, answers)
        return answers

    def _heldout(self, stage: str, policy: str, chat: Chat, pairs: Sequence[dict[str, Any]]) -> dict[str, Any]:
        """Return accuracy and margin by table; the margin is that of the implicit reward, so the base has none.

        `logp_accuracy` compares log-probabilities a token, which the base has too.
        """
        found: dict[str, Any] = {}
        if dropped := Counter(row["reason"] for row in read_lines(self.folder / DROPPED)):
            found["dropped"] = dict(sorted(dropped.items()))
        if not pairs:
            return found
        scores = self._scores(policy, chat, [(p["prompt"], p[side]) for p in pairs for side in ("chosen", "rejected")])
        path = self.folder / "base-scores.jsonl"
        if stage == BASE:
            write_lines(path, [{"score": s} for s in scores])
        base = [tuple(line["score"]) for line in read_lines(path)]
        beside = [(scores[at : at + 2], base[at : at + 2]) for at in range(0, len(scores), 2)]
        for name, tables in (("all", TABLES), *((table, (table,)) for table in TABLES)):
            mine = [both for both, pair in zip(beside, pairs, strict=True) if pair["table"] in tables]
            found[name] = _figures(mine, self.recipe.train.beta, is_base=stage == BASE)
        return found

    def _scores(self, policy: str, chat: Chat, answers: Sequence[Any]) -> list[tuple[float, int]]:
        from drift import scoring

        model = models.load(self.recipe.model, policy).to(models.device()).eval()
        found = scoring.log_probabilities(model, chat, answers, self.recipe.eval.batch_size)
        del model
        models.free()
        return found

    def _diversity(self, stage: str, answers: Sequence[dict[str, Any]]) -> dict[str, Any]:
        """Return lengths and diversity of a stage's answers."""
        texts = [a["text"] for a in answers]
        if not texts:
            return {"n": 0}
        found = {
            "n": len(texts),
            "chars": sum(map(len, texts)) / len(texts),
            "ended": sum(a["ended"] for a in answers) / len(texts),
            "distinct_1": measuring.distinct_n(texts, 1),
            "distinct_2": measuring.distinct_n(texts, 2),
            "self_bleu": measuring.self_bleu(texts),
        }
        if self.recipe.eval.embedding_model:
            found["spread"] = measuring.spread(self._vectors(stage, texts))
        return found

    def _vectors(self, stage: str, texts: Sequence[str]) -> Any:
        """Return the embeddings of a stage's answers, kept beside them."""
        import numpy as np

        path = self.folder / f"{stage}-vectors.npy"
        if not path.exists():
            vectors = embed(str(self.recipe.eval.embedding_model), texts)
            with whole(path) as beside, beside.open("wb") as file:
                np.save(file, vectors)
        return np.load(path).astype(float)

    def _region(self, stages: Sequence[str], policy: str, chat: Chat) -> dict[str, Any]:
        """Return the share of the high-reward region that each stage so far covers."""
        listed = {stage: read_lines(self.folder / f"{stage}-answers.jsonl") for stage in stages}
        flat = [(a["prompt"], a["text"]) for answers in listed.values() for a in answers]
        if self.recipe.eval.reward_model:
            from drift import scoring

            values = scoring.rewarder(self.recipe, self.recipe.eval.reward_model)(flat)
        else:
            now, base = self._scores(policy, chat, flat), self._scores(self.base, chat, flat)
            values = [self.recipe.train.beta * (n[0] - b[0]) for n, b in zip(now, base, strict=True)]
        rest = iter(values)
        rewards = {stage: list(islice(rest, len(answers))) for stage, answers in listed.items()}
        vectors = {stage: self._vectors(stage, [a["text"] for a in answers]) for stage, answers in listed.items()}
        shares = measuring.region_shares(vectors, rewards, self.recipe.eval.region_share)
        return {"by": self.recipe.eval.reward_model or "implicit reward", "shares": shares}


def changed_options(recipe: Recipe, folder: Path, measured: Iterable[dict[str, Any]]) -> list[str]:
    """Return the options of the evaluation that are not those of what was measured, as `name: before → now`.

    Args:
        recipe: the recipe.
        folder: where the evaluator writes.
        measured: what it returned of the stages so far; files whose stage was not finished count too.
    """
    now = asdict(recipe.eval)
    made = [record["options"]["eval"] for record in measured]
    made += [found] if (found := read_json(folder / OPTIONS)) else []
    lines = {line for options in made for line in differences(options, now)}
    return sorted(f"eval.{line}" for line in lines if not line.startswith("batch_size:"))  # which changes no figure


def _figures(scored: Sequence[tuple[Any, Any]], beta: float, *, is_base: bool) -> dict[str, Any]:
    """Return the figures of some pairs: (((log π+, n+), (log π−, n−)), the same of the base) for each."""
    a_token = [c[0] / max(c[1], 1) - r[0] / max(r[1], 1) for (c, r), _ in scored]
    found: dict[str, Any] = {"n": len(scored), "logp_accuracy": measuring.mean(measuring.wins(a_token))}
    if not is_base:
        margins = [beta * ((c[0] - bc[0]) - (r[0] - br[0])) for (c, r), (bc, br) in scored]
        wins = measuring.wins(margins)
        found |= {
            "accuracy": measuring.mean(wins),
            "accuracy_interval": measuring.interval(wins),
            "margin": measuring.mean(margins),
        }
    return found


def embed(model: str, texts: Sequence[str]) -> Any:
    """Return one unit vector a text."""
    encoder = import_sentence_transformers()(model, model_kwargs={"use_safetensors": True})
    return encoder.encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
