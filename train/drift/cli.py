"""The command `drift`. Nothing heavy is imported before a command needs it, so that help comes at once."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from drift.config import Recipe
from drift.recipes import commented, load
from dsat_miner.app import LOOKS, Version, run_app, stoppable
from dsat_miner.errors import UserError, line_of

# packages that come with the extra `train`
EXTRA = ("numpy", "torch", "transformers", "trl", "datasets", "peft", "accelerate", "matplotlib")
# what safetensors, polars and torch say of a disk that takes no more; they raise no OSError
FULL = re.compile(r"os error (?:27|28|122)\b|PytorchStreamWriter|inline_container\.cc.*unexpected pos")
app = typer.Typer(
    name="drift",
    help="Train a better policy from the exports of dsat-miner: real dissatisfaction, fresh positives, DPO.",
    no_args_is_help=True,
    **LOOKS,
)
RecipeFile = Annotated[Path, typer.Argument(metavar="RECIPE", help="A YAML file; `drift init` writes one.")]
Overrides = Annotated[
    list[str] | None, typer.Argument(metavar="OPTION=VALUE", help="Options that win over the file's: train.beta=0.2.")
]
RunPath = Annotated[Path, typer.Argument(metavar="RUN", help="Folder of a run.")]
Fresh = Annotated[bool, typer.Option("--fresh", help="Start the run over.")]


@app.command()
def run(recipe: RecipeFile, overrides: Overrides = None, fresh: Fresh = False) -> None:
    """Do everything that is not done yet: seed, sample, train, evaluate. Killed, it goes on where it was.

        drift run train/configs/smoke.yaml

        accelerate launch --num_processes 8 -m drift run train/configs/qwen2.5-7b.yaml
    """  # fmt: skip
    _run(recipe, overrides, None, fresh=fresh)


@app.command()
def init(
    mined: Annotated[Path, typer.Argument(metavar="OUT", help="Folder of a dsat-miner run.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="The recipe.")] = Path("recipe.yaml"),
    model: Annotated[str, typer.Option(help="Folder or hub name of an instruct model.")] = "Qwen/Qwen2.5-7B-Instruct",
    run_folder: Annotated[Path, typer.Option("--run", help="Folder of the run.")] = Path("runs/drift"),
) -> None:
    """Write a recipe for your run, every option with its meaning.

    drift init out -o recipe.yaml --model HuggingFaceTB/SmolLM2-135M-Instruct
    """
    from dsat_miner.files import write_text
    from dsat_miner.rundir import RunDir

    RunDir(mined).need_manifest()
    if out.exists():
        raise UserError(f"{out}: is there already: choose another name with -o")
    write_text(out, commented({"run": str(run_folder), "model": {"path": model}, "data": {"mined": str(mined)}}))
    typer.echo(f"{out}: look through it, then `drift run {out}`")


def _add_step(name: str, text: str) -> None:
    def step(recipe: RecipeFile, overrides: Overrides = None) -> None:
        _run(recipe, overrides, name)

    step.__doc__ = f"{text}\n\n    drift {name} recipe.yaml"
    app.command(name)(step)


_add_step("seed", "Train on the mined pairs alone, and stop.")
_add_step("sample", "Sample and filter the positives of the next iteration, and stop.")
_add_step("train", "Train the next iteration on what was sampled, and stop.")


@app.command("eval")
def evaluate(recipe: RecipeFile, overrides: Overrides = None) -> None:
    """Measure every stage that is trained and not measured yet, and stop.

    drift eval recipe.yaml judge.base_url=http://localhost:8000/v1 judge.model=my-judge
    """
    with _working(recipe, overrides) as told:
        from drift.loop import measure

        measure(told, say=typer.echo)


@app.command()
def answer(
    recipe: RecipeFile,
    prompts: Annotated[Path, typer.Option(help="Prompts of AlpacaEval 2 or WildBench, as JSON.")],
    overrides: Overrides = None,
    stage: Annotated[str, typer.Option(help="base, seed, iter-1, …")] = "base",
    to: Annotated[str, typer.Option(help="alpaca-eval or wildbench.")] = "alpaca-eval",
    out: Annotated[Path, typer.Option("-o", "--out", help="The file that the tool scores.")] = Path("answers.json"),
) -> None:
    """Answer a benchmark's prompts, in the format that its own tool scores.

    drift answer recipe.yaml --stage iter-2 --prompts alpaca_eval.json --to alpaca-eval -o answers.json
    """
    with _working(recipe, overrides) as told:
        from drift.answering import answer as write_answers

        n = write_answers(told, stage, prompts, to, out)
    typer.echo(f"{out}: {n:,} answers")


@app.command()
def status(run_folder: RunPath) -> None:
    """Show which steps of a run are done, what they found, and what comes next.

    drift status runs/drift
    """
    from drift.reporting import show_status
    from drift.state import RunFolder

    show_status(RunFolder(run_folder), say=typer.echo)


@app.command()
def report(run_folder: RunPath) -> None:
    """Write RUN/report.html: curves, drops by reason, answers before and after.

    drift report runs/drift
    """
    from drift.reporting import write_report
    from drift.state import RunFolder

    with _extra():
        typer.echo(write_report(RunFolder(run_folder)))


@app.command()
def compare(
    runs: Annotated[list[Path], typer.Argument(metavar="RUN…", help="Folders of runs.")],
    plot: Annotated[Path | None, typer.Option(help="Draw the figures into this SVG file.")] = None,
) -> None:
    """Print runs beside each other, stage by stage: the table of the paper on your data.

    drift compare runs/drift runs/spin runs/iterdpo --plot compare.svg
    """
    from drift.comparing import print_comparison

    with _extra():
        print_comparison(runs, plot)


@app.callback()
def _root(version: Version = False) -> None:
    pass


def _run(path: Path, overrides: list[str] | None, only: str | None, *, fresh: bool = False) -> None:
    with _working(path, overrides) as recipe:
        from drift.loop import run as run_loop

        run_loop(recipe, only=only, fresh=fresh, say=typer.echo)
    typer.echo(f"{recipe.run}/report.html  drift status {recipe.run}")


@contextmanager
def _extra() -> Iterator[None]:
    """Tell a package that is missing with the extra that it comes with."""
    try:
        yield
    except ModuleNotFoundError as error:
        package = str(error.name).split(".")[0]
        if package not in EXTRA:
            raise
        raise UserError(f"{package} is missing: pip install 'dsat-miner[train]'") from None


@contextmanager
def _working(path: Path, overrides: list[str] | None) -> Iterator[Recipe]:
    """Yield a recipe to what lives for hours: no progress bars of others in its log, and a word to whoever stops it.

    Raises:
        UserError: the recipe is none, a package is missing, or the disk is full.
    """
    recipe = load(path, overrides or ())
    for name in ("HF_HUB_DISABLE_PROGRESS_BARS", "HF_DATASETS_DISABLE_PROGRESS_BARS", "TQDM_DISABLE"):
        os.environ.setdefault(name, "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    try:
        with _extra(), stoppable(Path(recipe.run), "finished steps and parts"):
            yield recipe
    except Exception as error:
        if isinstance(error, UserError) or not FULL.search(str(error)):
            raise
        raise UserError(
            f"{recipe.run}: the disk takes no more ({line_of(error)}): make room and give the same command again: "
            "finished steps and parts are kept"
        ) from None


def main() -> None:
    """Run the command line: `dsat_miner.app.run_app` says how it ends."""
    run_app(app, "drift", lives_long=True)
