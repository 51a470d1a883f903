"""Fresh answers for every row from the current policy, in parts that a killed run does not do again.

    sample_parts(recipe, policy, chat, plan, folder, "iter-1")    # folder/part-00000.jsonl, …
    pairs, dropped, report = build_pairs(recipe, chat, plan, folder)

A part has fixed rows and its own seed, so a resumed run writes the same text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from drift import filters
from drift.backends import open_backend
from drift.chat import Chat, sampling_prompt, training_prompt
from drift.config import Recipe
from drift.data import Message, Row
from drift.generation import Generate, Sampled, request
from drift.lines import read_lines, write_lines
from drift.methods import Method
from drift.process import rank_and_size, wait_for_all

Pick = Callable[[Row, list[str]], int]
FRESH = "fresh"  # an answer that may be chosen
OWN = "own"  # the policy's bare answer, which some methods reject


@dataclass(frozen=True)
class Planned:
    """A row with what it is sampled from and trained on; `reason` says why it cannot be, if so."""

    row: Row
    prompt: tuple[Message, ...] = ()
    asked: dict[str, list[Message]] = field(default_factory=dict)
    n_cut: int = 0
    reason: str | None = None


def plan_rows(recipe: Recipe, chat: Chat, rows: Sequence[Row]) -> list[Planned]:
    """Fit every row into its windows before anything is sampled."""
    return [_plan(recipe, chat, row) for row in rows]


def _plan(recipe: Recipe, chat: Chat, row: Row) -> Planned:
    """Return one row with its prompts, or with the reason why it has no room."""
    sample, train, traits = recipe.sample, recipe.train, recipe.traits
    mode = "unguided" if traits.chosen_is_mined else sample.mode
    if mode == "keep-feedback" and not row.feedback:
        return Planned(row, reason="no_feedback")
    prompt = training_prompt(row, mode, chat, train.max_prompt_tokens)
    if prompt is None:
        return Planned(row, reason="prompt_too_long")
    mined = [row.chosen] * traits.chosen_is_mined + [row.rejected] * (not traits.rejects_own)
    if not chat.fits(prompt[0], mined, train.max_length):
        return Planned(row, reason="reply_too_long")
    asked, n_cut = {}, prompt[1]
    for name, of_mode in _asked(traits, mode):
        found = sampling_prompt(row, of_mode, sample.instruction, chat, sample.max_prompt_tokens)
        if found is None:
            return Planned(row, reason="prompt_too_long")
        asked[name] = found[0]
        n_cut = max(n_cut, found[1])
    return Planned(row, tuple(prompt[0]), asked, n_cut)


def _asked(traits: Method, mode: str) -> list[tuple[str, str]]:
    """Return which answers a method needs, and the mode of each."""
    fresh = [] if traits.chosen_is_mined else [(FRESH, mode)]
    return [*fresh, (OWN, "unguided")] if traits.rejects_own else fresh


def parts_of(plan: Sequence[Planned], size: int) -> list[list[Planned]]:
    """Cut the rows that are sampled into parts, prompts of like length together."""
    ready = [p for p in plan if p.reason is None]
    ready.sort(key=lambda p: (-sum(len(m["content"]) for m in p.prompt), p.row.id))
    return [ready[at : at + size] for at in range(0, len(ready), size)]


def sample_parts(recipe: Recipe, policy: str, chat: Chat, plan: Sequence[Planned], folder: Path, stage: str) -> int:
    """Write every part that is not there yet; return how many that were. Processes of one launch share the parts."""
    parts = parts_of(plan, recipe.sample.rows_per_part)
    rank, size = rank_and_size()
    todo = [at for at in range(len(parts)) if not _part(folder, at).exists()]
    mine = [at for at in todo if at % size == rank]
    if mine:
        with open_backend(recipe, policy, chat) as generate:
            for at in mine:
                write_lines(_part(folder, at), _sample_part(recipe, generate, chat, parts[at], stage))
    wait_for_all()
    return len(todo)


def _part(folder: Path, at: int) -> Path:
    return folder / f"part-{at:05d}.jsonl"


def _sample_part(
    recipe: Recipe, generate: Generate, chat: Chat, part: Sequence[Planned], stage: str
) -> list[dict[str, Any]]:
    """Return the samples of one part, in the order of its rows."""
    wanted = [
        (planned, name, index)
        for planned in part
        for name in planned.asked
        for index in range(1 if name == OWN else recipe.sample.n)
    ]
    requests = [request(chat, p.asked[name], recipe.seed, stage, p.row.id, name, index) for p, name, index in wanted]
    return [
        {"id": planned.row.id, "of": name, "index": index, **asdict(answer)}
        for (planned, name, index), answer in zip(wanted, generate(requests), strict=True)
    ]


def build_pairs(
    recipe: Recipe, chat: Chat, plan: Sequence[Planned], folder: Path, pick: Pick | None = None
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], dict[str, Any]]:
    """Filter the samples and return (pairs, dropped rows, report); every row is in one of the first two.

    Args:
        recipe: the recipe.
        chat: the policy's tokenizer.
        plan: the rows that were planned.
        folder: where their parts lie.
        pick: chooses among several that may stand and fit; default: the first.
    """
    samples: dict[tuple[str, str], list[Sampled]] = {}
    for at in range(len(parts_of(plan, recipe.sample.rows_per_part))):
        for s in read_lines(_part(folder, at)):
            samples.setdefault((s["id"], s["of"]), []).append(Sampled(s["text"], s["ended"], s["n_tokens"]))
    candidates = [(p, _sides(recipe.traits, p.row, samples)) for p in plan if p.reason is None]
    # the verdict on the mined reply says nothing of the policy's own
    rows = [replace(p.row, decided_by="") if recipe.traits.rejects_own else p.row for p, _ in candidates]
    flat = [
        (chosen, replace(row, rejected=rejected.text))
        for row, (_, sides) in zip(rows, candidates, strict=True)
        for chosen, rejected in sides
    ]
    verdicts = iter(_verdicts(recipe, flat))
    pairs, outcomes = [], {p.row.id: p.reason for p in plan}
    for planned, sides in candidates:
        # a rejected reply that was cut off would be closed by the template as if it had ended there
        found = [reason if own.ended else "no_end" for (_, own), reason in zip(sides, verdicts, strict=False)]
        passed = [(a.text, b.text) for (a, b), reason in zip(sides, found, strict=True) if reason is None]
        fit = [texts for texts in passed if chat.fits(planned.prompt, texts, recipe.train.max_length)]
        if not fit:
            outcomes[planned.row.id] = "over_token_limit" if passed else found[0]
            continue
        at = pick(planned.row, [chosen for chosen, _ in fit]) if pick and len(fit) > 1 else 0
        pairs.append(_pair(planned, *fit[at]))
    return pairs, *_report(recipe, plan, pairs, outcomes)


def _sides(traits: Method, row: Row, samples: dict[tuple[str, str], list[Sampled]]) -> list[tuple[Sampled, Sampled]]:
    """Return (chosen, rejected) for each sample of a row, by the method."""
    chosen = [_mined(row.chosen)] if traits.chosen_is_mined else samples[row.id, FRESH]
    rejected = samples[row.id, OWN][0] if traits.rejects_own else _mined(row.rejected)
    return [(each, rejected) for each in chosen]


def _mined(reply: str) -> Sampled:
    """Return a reply of the log as if it had been sampled."""
    return Sampled(reply, ended=True, n_tokens=0)


def _verdicts(recipe: Recipe, flat: Sequence[tuple[Sampled, Row]]) -> list[str | None]:
    """Return the reason against each pair; a chosen reply that was mined was asked the rest before."""
    if recipe.traits.chosen_is_mined:
        refused = filters.refusals([row.rejected for _, row in flat])
        return [
            no_pair(chosen.text, row.rejected) or ("refusal_unverified" if refuses else None)
            for (chosen, row), refuses in zip(flat, refused, strict=True)
        ]
    sample = recipe.sample
    return filters.reasons(flat, sample.mode, sample.instruction, sample.max_new_tokens, recipe.filter)


def no_pair(chosen: str, rejected: str) -> str | None:
    """Return why two replies are no pair to train on or to measure, or None."""
    if not chosen.strip():
        return "empty_chosen"
    if not rejected.strip():
        return "empty_rejected"
    return "near_equal" if chosen.strip() == rejected.strip() else None


def _pair(planned: Planned, chosen: str, rejected: str) -> dict[str, Any]:
    """Return a row as TRL trains on it."""
    return {
        "prompt": list(planned.prompt),
        "chosen": [{"role": "assistant", "content": chosen}],
        "rejected": [{"role": "assistant", "content": rejected}],
        "weight": planned.row.p_label,
        "id": planned.row.id,
    }


def _report(
    recipe: Recipe, plan: Sequence[Planned], pairs: Sequence[dict[str, Any]], outcomes: dict[str, str | None]
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the dropped rows with their reasons, and the counts."""
    positives = {pair["id"]: pair["chosen"][0]["content"] for pair in pairs}
    negatives = {pair["id"]: pair["rejected"][0]["content"] for pair in pairs}
    rows = [replace(p.row, rejected=negatives.get(p.row.id, p.row.rejected)) for p in plan]
    report = filters.summary(rows, [outcomes[row.id] for row in rows], positives, recipe.filter)
    report["windowed"] = {
        "rows": sum(p.n_cut > 0 for p in plan if p.reason is None),
        "messages": sum(p.n_cut for p in plan if p.reason is None),
    }
    dropped = [{"id": row.id, "reason": outcomes[row.id], "kinds": row.kinds} for row in rows if outcomes[row.id]]
    assert len(pairs) + len(dropped) == len(plan)
    return dropped, report


def seed_pairs(recipe: Recipe, chat: Chat, rows: Sequence[Row]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the mined pairs that are some and fit, as TRL trains on them, and the counts of the others."""
    plan = plan_rows(replace(recipe, method="seed"), chat, rows)
    plan = [replace(p, reason=p.reason or no_pair(p.row.chosen, p.row.rejected)) for p in plan]
    pairs = [_pair(p, p.row.chosen, p.row.rejected) for p in plan if p.reason is None]
    reasons = dict(sorted(Counter(p.reason for p in plan if p.reason).items()))
    windowed = {"rows": sum(p.n_cut > 0 for p in plan)}
    return pairs, {"rows": len(rows), "kept": len(pairs), "reasons": reasons, "windowed": windowed}
