"""`dsat-miner eval`: a run against verdicts about its turns."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dsat_miner.cli.figures import (
    GROUPS,
    place_of_figures,
    show_conflicts,
    show_languages,
    show_reliability,
    show_sides,
    show_table,
    write_figures,
)
from dsat_miner.evaluation.scores import RECALLS

if TYPE_CHECKING:
    from dsat_miner.evaluation.evaluating import Evaluation


def evaluate_run(
    run: Annotated[Path, typer.Argument(metavar="OUT", help="Folder of a run.")],
    labels: Annotated[Path, typer.Option(help="Verdicts (JSONL): conversation_id, message_index, label.")],
    json_file: Annotated[Path | None, typer.Option("--json", help="Also write everything as JSON here.")] = None,
    n_bootstrap: Annotated[int, typer.Option(min=0, help="Bootstrap draws behind the intervals.")] = 200,
    errors: Annotated[int, typer.Option(min=0, max=30, help="Wrong labels to show, the worst first.")] = 30,
    recalls: Annotated[str, typer.Option(help="Give the precision at these.")] = ",".join(map(str, RECALLS)),
) -> None:
    """Say how far a run's labels and scores agree with verdicts that it has not seen.

        dsat-miner eval out --labels labels.jsonl --json eval.json

    Labels with a `weight` count by it; others whose `sample` is not `random` are left out of the figures. With labels
    that the weights of the score were fitted on, read what `dsat-miner calibrate` prints instead: its figures are
    cross-validated.
    """
    from dsat_miner.evaluation.evaluating import evaluate

    place = place_of_figures(run, json_file, labels)
    found = evaluate(run, labels, n_bootstrap=n_bootstrap, recalls=shares(recalls))
    write_figures(place, found.as_dict())
    show_conflicts(labels)
    show(found, errors=errors)


def shares(text: str) -> list[float]:
    """Return numbers above 0 and up to 1 that stand in a text with commas between.

    Raises:
        UserError: one is no such number.
    """
    from dsat_miner.errors import UserError

    try:
        found = [float(part) for part in text.split(",")]
    except ValueError:
        found = []
    if not found or not all(0 < share <= 1 for share in found):
        raise UserError(f"--recalls {text}: give numbers above 0 and up to 1, such as 0.2,0.35,0.5")
    return found


def show(found: Evaluation, *, errors: int) -> None:
    """Print an evaluation."""
    counts = found.counts
    weighted = f" ({counts['weighted']:,} weighted, worth {counts['worth']:,})" if counts["weighted"] else ""
    print(
        f"{counts['labels']:,} labels: {counts['measured']:,} measured{weighted}; "
        f"{counts['not_random']:,} not picked at random, "
        f"{counts['human']:,} decided by people's labels, {counts['other_text']:,} about another text, "
        f"{counts['missing']:,} about no turn of the run"
    )
    if found.labels_fitted is None:
        print("The calibration of this run is gone: whether its weights were fitted on these chats is not known.")
    elif found.labels_fitted:
        print(
            f"The weights were fitted on the chats of {found.labels_fitted:,} of the {counts['measured']:,} labels: "
            "the figures flatter. See `dsat-miner calibrate`."
        )
    show_sides({"dsat": found.dsat, "sat": found.sat})
    show_reliability(found.reliability)
    show_table(
        _where_enough(found.by_kind, "true"),
        "by true kind",
        ("kind", "true", "found", "kind_precision", "kind_recall"),
    )
    show_languages(found.by_language)
    show_table(found.by_decider, "dsat by who decided", ("decided_by", *GROUPS))
    changes = ("decided_by", "turns", "changed", "mended", "spoiled")
    show_table(found.changes, "dsat: what was changed against the score alone", changes)
    show_table(
        _where_enough(found.by_rule, "hits"),
        "by rule (95 % interval)",
        ("rule", "polarity", "hits", "precision", "low", "high"),
    )
    for row in found.errors[:errors]:
        _error(row)


def _where_enough(rows: list[dict[str, Any]], count: str) -> list[dict[str, Any]]:
    """Return rows with `few` for figures that rest on too few turns."""
    from dsat_miner.evaluation.evaluating import MIN_ROWS

    return [{k: "few" if isinstance(v, float) and row[count] < MIN_ROWS else v for k, v in row.items()} for row in rows]


def _error(row: dict[str, Any]) -> None:
    """Print one turn with a wrong label."""
    from dsat_miner.terminal import clip

    place = f"{clip(row['conversation_id'], 60)} message {row['message_index']}"
    kinds = f" ({', '.join(row['true_kinds'])})" if row["true_kinds"] else ""
    print(f"\n{row['truth']}{kinds}, said {row['said']}  {place}  p_dsat {row['p_dsat']:.2f}, p_sat {row['p_sat']:.2f}")
    texts = {"request": row["request"], "reply": row["judged_reply"], "follow-up": row["user_text"]}
    for name, text in ({"rules": " ".join(row["rules"])} | texts).items():
        if text:
            print(f"  {name:<10}{clip(text, 200 if name == 'follow-up' else 100)}")
