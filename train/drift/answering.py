"""Answers of a stage to the prompts of a benchmark, in the file format that its own tool scores.

answer(recipe, "iter-2", Path("alpaca_eval.json"), "alpaca-eval", Path("answers.json"))
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from drift import models
from drift.backends import answered, for_evaluation
from drift.config import Recipe, Sample
from drift.data import Message
from drift.lines import parse_records
from drift.state import RunFolder
from drift.steps import BASE
from dsat_miner.errors import UserError
from dsat_miner.files import read_text, write_text

FORMATS = ("alpaca-eval", "wildbench")


def answer(recipe: Recipe, stage: str, prompts: Path, to: str, out: Path) -> int:
    """Write the answers of a stage; return how many.

    Args:
        recipe: of the run.
        stage: base, seed, iter-1, ….
        prompts: JSON array or lines: `instruction` (AlpacaEval) or `conversation_input` and `session_id` (WildBench).
        to: one of `FORMATS`.
        out: the file.

    Raises:
        UserError: a stage or file that is not there, or prompts of another format.
    """
    if to not in FORMATS:
        raise UserError(f"--to {to}: give one of {', '.join(FORMATS)}")
    try:
        items = parse_records(read_text(prompts))
    except (OSError, ValueError) as error:
        raise UserError(f"{prompts}: cannot be read ({error}): give the prompts of the benchmark as JSON") from None
    chats = [_chat(item, prompts, number) for number, item in enumerate(items, start=1)]
    folder = RunFolder(Path(recipe.run))
    sample = for_evaluation(recipe)
    with _policy(recipe, folder, stage) as policy:
        chat = models.load_chat(recipe.model, policy)
        found = answered(recipe, policy, chat, "answer", list(enumerate(chats)))
    name = f"{Path(recipe.run).name}-{stage}"
    row_of = _alpaca if to == "alpaca-eval" else _wildbench
    rows = [row_of(item, c, a.text, name, sample) for item, c, a in zip(items, chats, found, strict=True)]
    write_text(out, json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
    return len(rows)


@contextmanager
def _policy(recipe: Recipe, folder: RunFolder, stage: str) -> Iterator[str]:
    """Yield the path of a stage's policy; a base is made in the run where there is one, and else only for now.

    Raises:
        UserError: the stage is not there, or the base has to be made and another process works in the run.
    """
    base, own = folder.stage(BASE), folder.stage(stage) / "model"
    if stage == BASE and not models.is_made(recipe.model):
        yield models.base_path(recipe.model, base)
    elif own.is_dir():
        yield str(own)
    elif stage != BASE:
        raise UserError(f"{own}: no model of {stage} here: `drift status {recipe.run}` says which stages there are")
    elif folder.recipe_file.exists():
        with folder.locked():
            made = models.base_path(recipe.model, base)
        yield made
    else:  # a folder that holds a base alone is not known as a run's
        with TemporaryDirectory() as beside:
            yield models.base_path(recipe.model, Path(beside))


def _chat(item: dict[str, Any], path: Path, number: int) -> list[Message]:
    """Return the chat of one item of either benchmark."""
    if isinstance(item.get("instruction"), str):
        return [{"role": "user", "content": item["instruction"]}]
    if isinstance(item.get("conversation_input"), list) and item["conversation_input"]:
        try:
            return [{"role": str(m["role"]), "content": str(m["content"] or "")} for m in item["conversation_input"]]
        except (KeyError, TypeError):
            raise UserError(f"{path}: item {number}: conversation_input has messages with role and content") from None
    raise UserError(f"{path}: item {number} has neither instruction (AlpacaEval) nor conversation_input (WildBench)")


def _alpaca(item: dict[str, Any], chat: list[Message], text: str, name: str, _: Sample) -> dict[str, Any]:
    """Return a row of AlpacaEval 2's model outputs."""
    return {
        "instruction": chat[-1]["content"], "output": text, "generator": name, "dataset": item.get("dataset", "custom")
    }  # fmt: skip


def _wildbench(item: dict[str, Any], chat: list[Message], text: str, name: str, sample: Sample) -> dict[str, Any]:
    """Return a row of WildBench's result files."""
    how = {"temperature": sample.temperature, "top_p": sample.top_p, "max_tokens": sample.max_new_tokens}
    return {
        "session_id": item.get("session_id"), "chat_history": [m["content"] for m in chat], "model_input": "n/a",
        "output": [text], "generator": name, "configs": {"engine": "drift", **how}, "dataset": "wild_bench",
        "primary_tag": item.get("primary_tag"),
    }  # fmt: skip
