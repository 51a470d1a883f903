"""The folder of a run: what it was configured by, which steps are done, and who works in it.

RUN/recipe.json                    the recipe and the digests of its data
RUN/state/STEP.json                a finished step: parent, data digest, counts, metrics, figures
RUN/STAGE/{samples,ratings.jsonl,pairs.parquet,dropped.jsonl,model,tensorboard}/…    stages: seed, iter-1, …
RUN/eval/{pairs,dropped,base-scores,STAGE-answers}.jsonl, STAGE-vectors.npy, options.json; RUN/report.html
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from drift.config import Recipe
from drift.process import is_main
from drift.recipes import from_dict
from drift.steps import Step, is_stage, stages_of
from drift.stopping import Measured
from dsat_miner.errors import UserError
from dsat_miner.files import read_json, write_text
from dsat_miner.rundir import take_lock
from dsat_miner.terminal import clip

# options that change nothing of what is done already; a step that they do touch says so itself
FREE: dict[str, tuple[str, ...] | None] = {
    "run": None, "eval": None, "judge": None,
    "loop": ("iterations", "keep_checkpoints", "stop", "min_margin", "max_accuracy_drop", "max_length_ratio",
             "min_length_ratio"),
    "train": ("save_steps", "logging_steps", "report_to"),
    "sample": ("server_url", "server_follows", "server_command", "server_key", "concurrency"),
}  # fmt: skip


@dataclass(frozen=True)
class RunFolder:
    """Paths of one run and the marks of its steps."""

    path: Path

    @property
    def recipe_file(self) -> Path:
        """What the run was configured by; where it stands, there is a run."""
        return self.path / "recipe.json"

    def stage(self, name: str) -> Path:
        """Return the folder of a stage: base, seed, iter-1, …."""
        return self.path / name

    def done(self, step: str) -> dict[str, Any] | None:
        """Return what a finished step recorded; None where it is not finished."""
        return read_json(self.path / "state" / f"{step}.json")

    def trained(self, stage: str) -> dict[str, Any]:
        """Return what the training of a stage recorded; nothing where it is not finished."""
        return self.done(Step("train", stage).name) or {}

    def data_report(self, stage: str) -> dict[str, Any]:
        """Return the counts of the pairs that a stage is trained on; nothing where there are none yet."""
        record = self.done(Step("sample", stage).name) or {}
        return record.get("data_report") or {}

    def measured(self, stage: str) -> dict[str, Any]:
        """Return the figures of a stage; nothing where it was not measured."""
        return self.done(Step("eval", stage).name) or {}

    def stages(self) -> list[str]:
        """Return the stages of which anything is done, the base first."""
        of_stage = (self.data_report, self.trained, self.measured)
        return [stage for stage in stages_of(self.recipe()) if any(found(stage) for found in of_stage)]

    def history(self) -> list[Measured]:
        """Return what was measured of each stage that is trained, the base first."""
        recipe, found = self.recipe(), []
        for stage in stages_of(recipe):
            trained, measured = self.trained(stage), self.measured(stage)
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

    def need(self, step: str) -> dict[str, Any]:
        """Return the record of a step that must be finished."""
        found = self.done(step)
        if found is None:
            raise UserError(f"{self.path}: step {step} is not done: `drift status {self.path}` says what is")
        return found

    def mark(self, step: str, content: dict[str, Any]) -> None:
        """Record that a step is finished."""
        if is_main():
            write_text(self.path / "state" / f"{step}.json", json.dumps(content, ensure_ascii=False, indent=1))

    def unmark(self, step: str) -> None:
        """Forget that a step was finished."""
        (self.path / "state" / f"{step}.json").unlink(missing_ok=True)

    def recipe(self) -> Recipe:
        """Return the recipe that the run was last given.

        Raises:
            UserError: there is no run here, or it is one of other options.
        """
        return from_dict(self.configuration()["recipe"], str(self.recipe_file))

    def configuration(self) -> dict[str, Any]:
        """Return what recipe.json holds: the recipe, its fingerprint and the digests of the data.

        Raises:
            UserError: there is no run here.
        """
        found = self._recorded()
        if found is None:
            raise UserError(f"{self.path}: no run here (no recipe.json): start one with `drift run RECIPE`")
        return found

    def _recorded(self) -> dict[str, Any] | None:
        """Return what recipe.json holds; None where it is missing.

        Raises:
            UserError: it is damaged, or of another hand.
        """
        remedy = "give another run folder, or move this one away"  # --fresh clears only what is known to be a run's
        found = read_json(self.recipe_file, remedy=remedy)
        if found is None or (isinstance(found.get("recipe"), dict) and isinstance(found.get("data"), dict)):
            return found
        raise UserError(f"{self.recipe_file}: holds no recipe of a run: {remedy}")

    def claim(self, recipe: Recipe, digests: dict[str, str], *, fresh: bool = False) -> None:
        """Start the run, or make sure that recipe and data are those that it was started with.

        Args:
            recipe: the recipe.
            digests: of the rows, by the name of their table.
            fresh: remove what the steps of a run wrote here before, and start it anew.

        Raises:
            UserError: they differ; names what does. Or recipe.json is not that of a run.
        """
        now: dict[str, Any] = {"fingerprint": fingerprint(recipe), "recipe": asdict(recipe), "data": digests}
        if fresh:
            self._clear()
        elif (before := self._recorded()) is not None:
            changed = differences(fixed(before["recipe"]), fixed(now["recipe"]))
            if changed:
                raise UserError(
                    f"{self.path}: was started with other options ({'; '.join(changed)}): "
                    "set them back, give another run folder, or start over with --fresh"
                )
            if before["data"] != digests:
                names = ", ".join(name for name in digests if before["data"].get(name) != digests[name])
                raise UserError(
                    f"{self.path}: {names} changed since the run was started: give another run folder, "
                    "or start over with --fresh"
                )
        if is_main():
            write_text(self.recipe_file, json.dumps(now, ensure_ascii=False, indent=1))

    def _clear(self) -> None:
        """Remove what the steps of a run wrote, and leave whatever else lies in its folder.

        recipe.json stays until the next one takes its place: a folder without it is not known as a run's.
        """
        if not is_main() or self._recorded() is None:
            return
        (self.path / "report.html").unlink(missing_ok=True)
        # state goes first: nothing that is half removed counts as done
        stages = [path for path in self.path.iterdir() if is_stage(path.name)]
        for path in (self.path / "state", self.path / "eval", *stages):
            if path.is_dir():
                shutil.rmtree(path)

    def refuse_foreign(self) -> None:
        """Refuse a folder that holds something and is no run: it would be mixed up with what the run writes.

        Raises:
            UserError: names what lies there.
        """
        if not is_main() or self.recipe_file.exists():
            return
        found = sorted(path.name for path in self.path.iterdir() if not path.name.startswith("."))
        if found:
            raise UserError(
                f"{self.path}: not empty and no run of drift ({clip(found[0], 60)}): give another folder as run"
            )

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder for one launch; the lock goes with the process.

        Raises:
            UserError: another process holds it, or the folder cannot be written.
        """
        if not is_main():
            yield
            return
        try:
            handle = take_lock(
                self.path / ".lock", f"{self.path}: another drift works here: wait for it, or give another run"
            )
        except OSError as error:
            raise UserError(f"{self.path}: cannot write here ({error.strerror}): give another folder as run") from None
        with handle:
            yield


def fixed(recipe: dict[str, Any]) -> dict[str, Any]:
    """Return the options of a recipe that decide what its steps do, by their dotted names."""
    found = {}
    for section, value in recipe.items():
        if section in FREE and FREE[section] is None:
            continue
        if not isinstance(value, dict):
            found[section] = value
            continue
        free = FREE.get(section) or ()
        found |= {f"{section}.{name}": item for name, item in value.items() if name not in free}
    return found


def fingerprint(recipe: Recipe) -> str:
    """Return 16 hex digits that change with every option that decides what steps do."""
    text = json.dumps(fixed(asdict(recipe)), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def differences(before: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """Return the options that differ, as `name: before → now`."""
    names = sorted(before.keys() | now.keys())
    return [f"{n}: {before.get(n)} → {now.get(n)}" for n in names if before.get(n) != now.get(n)]
