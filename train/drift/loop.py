"""The loop: seed, then sample and train again and again; every step is marked when it is done and never done twice.

    run(recipe)                  # everything, from wherever the run was left
    run(recipe, only="sample")   # up to and with the next step of one kind

A step reads what the steps before it wrote, so killing a run anywhere loses at most a part of samples, or the
training since the last checkpoint.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from drift import models, ready, reporting, sampling
from drift.config import Recipe
from drift.data import Split, digest, read_tables
from drift.evaluating import Evaluator, changed_options
from drift.lines import write_lines
from drift.process import is_main, wait_for_all
from drift.state import RunFolder
from drift.steps import BASE, Step, stages_of, steps_of
from drift.stopping import best_stage, spare, stop_reason
from dsat_miner.errors import UserError
from dsat_miner.files import whole
from dsat_miner.reading.inputs import full_digest

Say = Callable[[str], None]


def run(recipe: Recipe, *, only: str | None = None, fresh: bool = False, say: Say = print) -> None:
    """Do what is not done yet; what other options of the evaluation or another judge gave is made anew.

    Args:
        recipe: the recipe.
        only: seed, sample or train: do the next step, which has to be of this kind, and stop.
        fresh: remove what the run wrote before.
        say: where lines about progress go.

    Raises:
        UserError: the run was started with other options or data, its folder belongs to something else, or a step has
            nothing to work on.
    """
    folder = RunFolder(Path(recipe.run))
    with folder.locked():
        folder.refuse_foreign()
        work = _claimed(recipe, folder, say, fresh=fresh)
        if only is None:
            ready.check_server(recipe)
        todo, changed = work.todo(only), [] if only else work.changed_evaluation()
        work.refuse_other_picks(todo)
        unjudged = [] if only or changed else work.unjudged()
        if changed or unjudged or any(folder.done(step.name) is None for step in steps_of(recipe)):
            ready.check(recipe, work.base)
        if changed:
            work.forget_evaluation(changed)
            todo = work.todo(only)
        wait_for_all()  # none may find done what another does here
        work.judge_anew(unjudged)
        for step in todo:
            history = folder.history()
            if step.kind == "sample" and (reason := stop_reason(history, recipe.loop)):
                say(f"stopped: {reason}; best stage: {best_stage(history)}")
                break
            work.do(step)
        if is_main():
            reporting.write_report(folder)


def _claimed(recipe: Recipe, folder: RunFolder, say: Say, *, fresh: bool = False) -> Work:
    """Read the rows and make sure that the run was started with them and this recipe, or start it over."""
    tables = read_tables(recipe)  # first: a run is not given up for rows that cannot be read
    folder.claim(recipe, {name: digest((*split.train, *split.test)) for name, split in tables.items()}, fresh=fresh)
    wait_for_all()  # a process must not read what the first removes
    return Work(recipe, folder, tables, say)


@dataclass
class Work:
    """Does the steps of one run."""

    recipe: Recipe
    folder: RunFolder
    tables: dict[str, Split]
    say: Say

    def todo(self, only: str | None) -> list[Step]:
        """Return the steps that are not done, or the next one where it has to be of one kind.

        Raises:
            UserError: it is of another kind.
        """
        found = [step for step in steps_of(self.recipe) if self.folder.done(step.name) is None]
        if only is None:
            return found
        following = [step for step in found if step.kind != "eval"][:1]
        if following and following[0].kind != only:
            name, kind = following[0].name, following[0].kind
            raise UserError(f"{self.folder.path}: the next step is {name}: give `drift {kind}` first")
        return following

    def do(self, step: Step) -> None:
        """Do one step and mark it."""
        if is_main():
            self.say(f"{step.name} …")
        record = {"eval": self._eval, "seed": self._seed, "sample": self._sample, "train": self._train}[step.kind](step)
        if record is not None:
            self.folder.mark(step.name, record)
        wait_for_all()
        if is_main():
            self.say(f"{step.name}: {reporting.step_line(self.folder.need(step.name))}")
            self._prune()
        wait_for_all()

    @cached_property
    def base(self) -> str:
        """Path of the base model; a toy or a GGUF file is made into one by the first process."""
        if is_main():
            models.base_path(self.recipe.model, self.folder.stage(BASE))
        wait_for_all()
        return models.base_path(self.recipe.model, self.folder.stage(BASE))

    def policy(self, stage: str) -> str:
        """Return the path of a stage's policy."""
        if stage == BASE:
            return self.base
        path = self.folder.stage(stage) / "model"
        if not path.exists():
            raise UserError(
                f"{path}: the model of {stage} is gone: loop.keep_checkpoints keeps "
                f"{self.recipe.loop.keep_checkpoints}; start over with --fresh and keep more"
            )
        return str(path)

    def _parent(self, stage: str) -> str:
        """Return the stage that a stage starts from."""
        stages = stages_of(self.recipe)
        return stages[stages.index(stage) - 1]

    def _seed(self, step: Step) -> dict[str, Any] | None:
        """Train on the mined pairs."""
        chat = models.load_chat(self.recipe.model, self.base)
        pairs, report = sampling.seed_pairs(self.recipe, chat, self.tables["seed_pairs"].train)
        self._write_pairs(step.stage, pairs, "seed_pairs", report)
        wait_for_all()  # before any of them trains on what the first writes
        return {**self._train(step), "data_report": report}

    def _sample(self, step: Step) -> dict[str, Any] | None:
        """Sample from the parent for every row, filter, and write the pairs."""
        parent = self.policy(self._parent(step.stage))
        chat = models.load_chat(self.recipe.model, parent)
        table = self.recipe.traits.table
        rows = self.tables[table].train
        plan = sampling.plan_rows(self.recipe, chat, rows)
        samples = self.folder.stage(step.stage) / "samples"
        sampling.sample_parts(self.recipe, parent, chat, plan, samples, step.stage)
        if not is_main():
            return None
        ratings: dict[str, Any] = {}
        with self._picker(self.folder.stage(step.stage), ratings) as pick:
            pairs, dropped, report = sampling.build_pairs(self.recipe, chat, plan, samples, pick)
        report |= ratings
        write_lines(self.folder.stage(step.stage) / "dropped.jsonl", dropped)
        self._write_pairs(step.stage, pairs, table, report)
        return {"parent": parent, "data_report": report}

    @contextmanager
    def _picker(self, folder: Path, told: dict[str, Any]) -> Iterator[sampling.Pick | None]:
        """Yield what chooses among several samples that may stand.

        A judge keeps its ratings in `folder`; what it did is in `told` afterwards.
        """
        recipe, pick = self.recipe, self.recipe.sample.pick
        if pick == "judge":
            from drift.judging import Ratings

            with closing(Ratings(recipe.judge, folder / "ratings.jsonl")) as ratings:
                yield ratings.best
                told["ratings"] = ratings.report()
        elif pick == "reward":
            from drift.scoring import rewarder

            score = rewarder(recipe, str(recipe.sample.reward_model))
            yield lambda row, texts: int(np.argmax(score([(row.prompt, text) for text in texts])))
        else:
            yield None

    def _write_pairs(self, stage: str, pairs: list[dict[str, Any]], table: str, report: dict[str, Any]) -> None:
        """Write the pairs of a stage.

        Raises:
            UserError: there is none; says why rows were dropped.
        """
        if not pairs:
            reasons = ", ".join(f"{reason} {n:,}" for reason, n in report["reasons"].items())
            raise UserError(
                f"{self.folder.path}: {stage} has no pair: of {report['rows']:,} rows of {table} all were dropped "
                f"({reasons}): raise the limit that the reason names, or sample.n, and start over with --fresh"
            )
        if is_main():
            with whole(self.folder.stage(stage) / "pairs.parquet") as beside:
                pl.DataFrame(pairs).write_parquet(beside)

    def _train(self, step: Step) -> dict[str, Any]:
        """Train one stage from its parent on the pairs that lie there, and return what is recorded of it."""
        from drift.training import train_stage

        parent, loop = self.policy(self._parent(step.stage)), self.recipe.loop
        folder = self.folder.stage(step.stage)
        pairs = folder / "pairs.parquet"
        epochs = loop.seed_epochs if step.kind == "seed" else loop.epochs
        metrics = train_stage(
            self.recipe, parent, models.load_chat(self.recipe.model, parent), pairs, folder, epochs=epochs, say=self.say
        )
        return {"parent": parent, "data": full_digest(pairs), "metrics": metrics}

    def _eval(self, step: Step) -> dict[str, Any] | None:
        """Measure a stage; one process does it while the others wait."""
        policy = self.policy(step.stage)
        if not is_main():
            return None
        stages = stages_of(self.recipe)
        earlier = [s for s in stages[: stages.index(step.stage)] if self.folder.measured(s)]
        return self.evaluator().measure(step.stage, policy, earlier)

    def changed_evaluation(self) -> list[str]:
        """Return the options of the evaluation that changed since stages were measured."""
        records = filter(None, map(self.folder.measured, stages_of(self.recipe)))
        return changed_options(self.recipe, self.folder.path / "eval", records)

    def forget_evaluation(self, changed: Sequence[str]) -> None:
        """Forget what was measured with other options, so that all is measured anew: figures of both do not compare.

        Raises:
            UserError: the model of a stage is gone.
        """
        measured = [stage for stage in stages_of(self.recipe) if self.folder.measured(stage)]
        for stage in measured:
            if stage != BASE and not (self.folder.stage(stage) / "model").exists():
                raise UserError(
                    f"{self.folder.path}: was measured with other options ({'; '.join(changed)}), and the model of "
                    f"{stage} is gone (loop.keep_checkpoints): set them back, or start over with --fresh and keep more"
                )
        wait_for_all()  # none may find half of it removed
        if is_main():
            self.say(f"measuring all stages anew: {'; '.join(changed)}")
            for stage in measured:
                self.folder.unmark(Step("eval", stage).name)
            self.evaluator().clear()
        wait_for_all()

    def unjudged(self) -> list[str]:
        """Return the measured stages whose answers this recipe's judge has not seen, or gave no rate."""
        judge, found = self.recipe.judge, []
        for stage in stages_of(self.recipe)[1:]:
            record = self.folder.measured(stage)
            if not judge.base_url or not record or not record["answers"]["n"]:
                continue
            by = record["options"]["judge"]
            is_other = (by["model"], by["base_url"]) != (judge.model, judge.base_url)
            if is_other or record.get("judge", {}).get("rate") is None:
                found.append(stage)
        return found

    def judge_anew(self, stages: Sequence[str]) -> None:
        """Let this recipe's judge see the answers of some stages: what two judges said does not compare."""
        if not is_main():
            return
        for stage in stages:
            self.say(f"judging the answers of {stage} anew")
            evaluator = self.evaluator()
            record = {**self.folder.measured(stage), **evaluator.judged(stage), "options": evaluator.options}
            self.folder.mark(Step("eval", stage).name, record)

    def refuse_other_picks(self, todo: Sequence[Step]) -> None:
        """Refuse to pick by another judge than in the iterations before.

        Raises:
            UserError: names the judge of before.
        """
        if self.recipe.sample.pick != "judge" or not any(step.kind == "sample" for step in todo):
            return
        from drift.judging import named

        for stage in self.folder.stages():
            ratings = self.folder.data_report(stage).get("ratings")
            if ratings and not named(self.recipe.judge).items() <= ratings.items():
                raise UserError(
                    f"{self.folder.path}: {stage} was picked by the judge {ratings['judge']} at {ratings['server']}: "
                    "set judge.model and judge.base_url back, or start over with --fresh"
                )

    def evaluator(self) -> Evaluator:
        """Return what measures the stages of this run."""
        return Evaluator(self.recipe, self.folder.path / "eval", self.tables, self.base)

    def _prune(self) -> None:
        """Remove the models that are neither the newest nor the best, once they have been measured."""
        ready = [stage for stage in stages_of(self.recipe)[1:] if self.folder.trained(stage)]
        best = best_stage(self.folder.history())
        for stage in spare(ready, best, self.recipe.loop.keep_checkpoints):
            if self.folder.measured(stage):
                shutil.rmtree(self.folder.stage(stage) / "model", ignore_errors=True)


def measure(recipe: Recipe, say: Say = print) -> None:
    """Measure every stage that is trained and not measured; all again where the options of the evaluation changed.

    Another judge looks at all answers that are there, and the same one again where it gave no rate.
    """
    folder = RunFolder(Path(recipe.run))
    folder.configuration()
    with folder.locked():
        work = _claimed(recipe, folder, say)
        ready.check(recipe, work.base)
        if changed := work.changed_evaluation():
            work.forget_evaluation(changed)
        trained = [stage for stage in stages_of(recipe) if stage == BASE or folder.trained(stage)]
        unmeasured = [stage for stage in trained if not folder.measured(stage)]
        unjudged = work.unjudged()
        wait_for_all()
        work.judge_anew(unjudged)
        for stage in unmeasured:
            work.do(Step("eval", stage))
        if is_main():
            reporting.write_report(folder)
