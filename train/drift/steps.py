"""Which stages a run has, which steps make them, and what those are called; nobody else builds a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from drift.config import Recipe

BASE, SEED, ITERATION = "base", "seed", "iter-"


@dataclass(frozen=True)
class Step:
    """One step of a run: eval, seed, sample or train, and the stage that it belongs to."""

    kind: str
    stage: str

    @property
    def name(self) -> str:
        """The name of its file in the run's state/; pairs and policy of the seed stage come from one step."""
        if self.kind == "eval":
            return f"eval-{self.stage}"
        return SEED if self.stage == SEED else f"{self.stage}-{self.kind}"


def stages_of(recipe: Recipe) -> list[str]:
    """Return the stages of a run, the base first."""
    n = recipe.loop.iterations if recipe.traits.table else 0
    return [BASE, *[SEED][: recipe.loop.seed_stage], *(f"{ITERATION}{k}" for k in range(1, n + 1))]


def is_stage(name: str) -> bool:
    """Tell whether a folder of a run with this name holds a stage, whatever the recipe."""
    return name in {BASE, SEED} or (name.startswith(ITERATION) and name.removeprefix(ITERATION).isdecimal())


def steps_of(recipe: Recipe) -> Iterator[Step]:
    """Yield the steps of a run in their order."""
    before = {BASE: (), SEED: ("seed",)}
    for stage in stages_of(recipe):
        yield from (Step(kind, stage) for kind in (*before.get(stage, ("sample", "train")), "eval"))


def in_order(stages: set[str]) -> list[str]:
    """Return the stages of any runs in their order."""
    return sorted(stages, key=lambda stage: (stage != BASE, stage != SEED, len(stage), stage))
