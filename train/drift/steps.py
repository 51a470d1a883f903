"""Which steps a run has, which are done, and what they found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from drift import reporting
from drift.config import Recipe
from drift.recipes import from_dict
from drift.state import RunFolder
from drift.stopping import Measured, best_stage, stop_reason


@dataclass(frozen=True)
class Step:
    """One step of a run: its name, its kind, and the stage that it belongs to."""

    name: str
    kind: str
    stage: str


def steps_of(recipe: Recipe) -> Iterator[Step]:
    """Yield the steps of a run in their order."""
    yield Step("eval-base", "eval", "base")
    if recipe.loop.seed_stage:
        yield Step("seed", "seed", "seed")
        yield Step("eval-seed", "eval", "seed")
    for k in range(1, recipe.loop.iterations + 1 if recipe.traits.table else 1):
        stage = f"iter-{k}"
        yield Step(f"{stage}-sample", "sample", stage)
        yield Step(f"{stage}-train", "train", stage)
        yield Step(f"eval-{stage}", "eval", stage)


def stages_of(recipe: Recipe) -> list[str]:
    """Return the stages of a run, the base first."""
    return list(dict.fromkeys(step.stage for step in steps_of(recipe)))


def history_of(recipe: Recipe, folder: RunFolder) -> list[Measured]:
    """Return what was measured of each stage that is done, the base first."""
    found = []
    for stage in stages_of(recipe):
        trained, measured = folder.trained(stage), folder.measured(stage)
        metrics = trained.get("metrics", {})
        margin = metrics.get("margins/last_quarter")
        if trained or measured:
            found.append(
                Measured(
                    stage,
                    accuracy=measured.get("heldout", {}).get("all", {}).get("accuracy"),
                    last_margin=margin if recipe.traits.trains_margin else None,
                    answer_chars=measured.get("answers", {}).get("chars"),
                    margin_error=metrics.get("margins/last_quarter_error", 0.0),
                )
            )
    return found


def show_status(path: Path, say: Callable[[str], None] = print) -> None:
    """Say which steps of a run are done and what they found."""
    folder = RunFolder(path)
    recipe = from_dict(folder.configuration()["recipe"], str(path / "recipe.json"))
    history = history_of(recipe, folder)
    steps = list(steps_of(recipe))
    for step in steps:
        record = folder.done(step.name)
        say(f"{'done' if record is not None else 'to do':6} {step.name:16} {reporting.step_line(record or {})}")
    todo = [step for step in steps if folder.done(step.name) is None]
    reason = stop_reason(history, recipe.loop)
    if reason and todo:
        say(f"stopped: {reason}")
    best = best_stage(history)
    if best:
        say(f"best so far: {best} ({folder.stage(best) / 'model'})")
