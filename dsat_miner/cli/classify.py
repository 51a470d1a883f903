"""`dsat-miner classify` and `dsat-miner train-classifier`: an encoder decides what the score leaves open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dsat_miner.app import stoppable
from dsat_miner.cli.figures import figure_text, place_of_figures, show_conflicts, write_figures
from dsat_miner.errors import UserError
from dsat_miner.options import DEFAULT_ENCODER

if TYPE_CHECKING:
    from dsat_miner.embed.training import Trained

FIGURES = ("average_precision", "f1", "precision", "recall", "precision_at_recall_0.35", "calibration_error")


def classify_run(
    out: Annotated[Path, typer.Argument(help="Folder of a run.")],
    encoder: Annotated[
        str, typer.Option(help="A sentence-transformers folder, an installed package with one, or an id.")
    ] = DEFAULT_ENCODER,
    head: Annotated[Path | None, typer.Option(help="Folder that `train-classifier` wrote.")] = None,
    memory_limit: Annotated[str, typer.Option(help="For DuckDB; the encoder comes on top.")] = "1GB",
    threads: Annotated[int | None, typer.Option(min=1, help="Cores; default: all.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False,
) -> None:
    """Let a classifier decide the turns of a finished run that the score leaves open; no log is read.

        dsat-miner classify out

        dsat-miner classify out --encoder models/multilingual --head my-head

    Vectors are kept in the run, so a killed run goes on and another head costs seconds. The same as `mine --update
    --classify`. Needs pip install 'dsat-miner[embed]'.
    """
    from dsat_miner.cli.mine import show_summary
    from dsat_miner.engine import usable_cores
    from dsat_miner.progress import Reporter
    from dsat_miner.running.mining import classify
    from dsat_miner.running.resources import Resources, parse_size

    resources = Resources(memory_limit=parse_size(memory_limit), threads=threads or usable_cores())
    with stoppable(out, "vectors and finished parts"):
        manifest = classify(out, encoder, head, resources=resources, reporter=Reporter(quiet=quiet))
    if not quiet:
        show_summary(manifest, str(out))


def train_classifier(
    run: Annotated[Path, typer.Argument(metavar="OUT", help="Folder of a run.")],
    labels: Annotated[str, typer.Option(help="Verdicts (JSONL), or `judge`: those of the judge in this run.")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Folder for the head and its card.")] = None,
    encoder: Annotated[
        str, typer.Option(help="A sentence-transformers folder, an installed package with one, or an id.")
    ] = DEFAULT_ENCODER,
    languages: Annotated[
        str | None,
        typer.Option(
            help="Of the turns that it decides, as en,ko, or `all`; default: those with 50 labels of each sort."
        ),
    ] = None,
    threads: Annotated[int | None, typer.Option(min=1, help="Cores; default: all.")] = None,
    n_bootstrap: Annotated[int, typer.Option(min=0, help="Bootstrap draws behind the intervals.")] = 200,
    json_file: Annotated[Path | None, typer.Option("--json", help="Also write what is printed as JSON here.")] = None,
) -> None:
    """Train the classifier's head on verdicts, a judge's included, and print what it is worth.

        dsat-miner train-classifier out --labels labels.jsonl -o my-head

        dsat-miner train-classifier out --labels judge -o distilled

        dsat-miner train-classifier out --labels labels.jsonl --encoder models/multilingual --languages all -o my-head

    All figures are cross-validated by chat, beside those of the score alone. Needs pip install
    'dsat-miner[embed,calibrate]'.
    """
    from dsat_miner.embed.encoder import Encoder, need_sentence_transformers
    from dsat_miner.engine import usable_cores
    from dsat_miner.evaluation.fitting import need_sklearn

    need_sentence_transformers()
    need_sklearn()
    from dsat_miner.embed.head import write_head
    from dsat_miner.embed.training import JUDGE, train

    place = place_of_figures(run, json_file, labels)
    path = None if labels == JUDGE else _existing(labels)
    with stoppable(run, "vectors"):
        found = train(
            run,
            path,
            encoder=Encoder.find(encoder),
            languages=[name.strip() for name in (languages or "").split(",") if name.strip()],
            threads=threads or usable_cores(),
            n_bootstrap=n_bootstrap,
        )
    if out is not None:
        write_head(found.head, out)
    write_figures(place, {"counts": found.counts, "score_alone": found.score, "with_head": found.combined})
    if path is not None:
        show_conflicts(path)
    _show(found)
    if out is not None:
        print(f"{out}/card.json  {out}/head.safetensors: use them with `dsat-miner classify {run} --head {out}`")


def _existing(labels: str) -> Path:
    path = Path(labels)
    if not path.is_file():
        raise UserError(f"--labels {labels}: no such file: name JSON lines of verdicts, or `judge`")
    return path


def _show(found: Trained) -> None:
    """Print figures with and without the head, and say whether it pays."""
    from dsat_miner.terminal import print_table

    low, high = found.head.open
    lows, highs = zip(*found.bands, strict=True)
    print(
        f"{found.counts['labelled']:,} labelled turns, {found.counts['open']:,} of them left open by the score "
        f"({low:g} to {high:g}; in the folds {min(lows):g} to {max(lows):g}, {min(highs):g} to {max(highs):g}) and in "
        f"a language that the head decides ({', '.join(found.head.languages)}); figures are cross-validated, over "
        f"{found.score['turns']:,} picked at random"
    )
    rows = [(name, figure_text(found.score, name), figure_text(found.combined, name)) for name in FIGURES]
    print_table(("dsat", "score alone", "with the head"), rows, fixed=("dsat",))
    gain = found.combined["average_precision"] - found.score["average_precision"]
    print(
        f"average precision {gain:+.3f}: "
        + ("the head pays" if gain > 0 else "the head does not pay on these labels: leave --classify out")
    )
