"""What a run found, for people: lines of progress, the status, and `report.html`, one page that needs no other file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from drift.lines import read_both
from drift.state import RunFolder
from drift.steps import steps_of
from drift.stopping import best_stage, stop_reason
from dsat_miner.files import write_text
from dsat_miner.templating import page_template

MAX_EXAMPLES = 12
CLIP = 1200


def number(value: Any, digits: int = 3) -> str:
    """Return a figure as text; nothing was measured where it is None."""
    if value is None:
        return "–"
    return f"{value:,}" if isinstance(value, int) else f"{value:.{digits}f}"


def step_line(record: dict[str, Any]) -> str:
    """Return one line about a finished step."""
    parts = []
    if data := record.get("data_report"):
        parts.append(f"{data['kept']:,} pairs of {data['rows']:,} rows{_counted(data['reasons'])}")
        if ratings := data.get("ratings"):
            parts.append(f"{ratings['n']:,} ratings, {ratings['failed']:,} failed")
    if metrics := record.get("metrics"):
        margin, active = metrics.get("margins/mean"), metrics.get("sigma/active_share")
        parts.append(f"{metrics['steps']:,} steps, margin {number(margin, 4)}, still taught by {number(active, 2)}")
    if "answers" in record:
        held = record.get("heldout", {})
        every, dropped = held.get("all", {}), _counted(held.get("dropped", {}))
        parts.append(f"held-out accuracy {number(every.get('accuracy'))} of {every.get('n', 0):,}{dropped}")
        parts.append(f"answers of {number(record['answers'].get('chars'), 0)} characters")
    if judge := record.get("judge"):
        parts.append(_no_rate(judge) if judge["rate"] is None else _rate(judge))
    return "; ".join(parts)


def _counted(reasons: dict[str, int]) -> str:
    """Return reasons with their numbers, in brackets; nothing where there are none."""
    return f" ({', '.join(f'{reason} {n:,}' for reason, n in reasons.items())})" if reasons else ""


def _rate(judge: dict[str, Any]) -> str:
    """Return the rate of wins with what says how far to trust it."""
    shares = f"ties {number(judge['ties'])}, orders disagree {number(judge['orders_disagree'])}"
    return f"wins {number(judge['rate'])} of {judge['n']:,} ({_between(judge['interval'])}; {shares})"


def _between(interval: Sequence[float] | None) -> str | None:
    """Return a 95 % interval as text; None where there is none."""
    return f"{interval[0]:.3f} to {interval[1]:.3f}" if interval else None


def _no_rate(judge: dict[str, Any]) -> str:
    """Return why a judge gave no rate."""
    kinds = ", ".join(f"{kind} {n:,}" for kind, n in judge.get("faults", {}).items())
    return f"no rate: {judge['refused']}" + (f" ({kinds}: {judge['last_fault']})" if kinds else "")


def show_status(folder: RunFolder, say: Callable[[str], None] = print) -> None:
    """Say which steps of a run are done and what they found.

    Raises:
        UserError: there is no run here.
    """
    recipe, history = folder.recipe(), folder.history()
    records = {step.name: folder.done(step.name) for step in steps_of(recipe)}
    for name, record in records.items():
        say(f"{'done' if record is not None else 'to do':6} {name:16} {step_line(record or {})}")
    reason = stop_reason(history, recipe.loop)
    if reason and None in records.values():
        say(f"stopped: {reason}")
    best = best_stage(history)
    if best:
        say(f"best so far: {best} ({folder.stage(best) / 'model'})")


def figures(folder: RunFolder) -> list[dict[str, Any]]:
    """Return the figures of each stage: what `drift compare` and the report show."""
    found = []
    shares: dict[str, float] = {}
    stages = folder.stages()
    for stage in stages:
        shares |= folder.measured(stage).get("region", {}).get("shares", {})  # one region for all: the last stage's
    for stage in stages:
        report, measured = folder.data_report(stage), folder.measured(stage)
        metrics, held = folder.trained(stage).get("metrics", {}), measured.get("heldout", {})
        judge, answers, every = measured.get("judge", {}), measured.get("answers", {}), held.get("all", {})
        found.append({
            "stage": stage,
            "pairs": report.get("kept"),
            "copies": report.get("copy_share"),
            "steps": metrics.get("steps"),
            "train margin": metrics.get("margins/mean"),
            "σ(−s) ≥ τ": metrics.get("sigma/active_share"),
            "accuracy": every.get("accuracy"),
            "seed pairs": held.get("seed_pairs", {}).get("accuracy"),
            "drift rows": held.get("drift_rows", {}).get("accuracy"),
            "held out": every.get("n"),
            "margin": every.get("margin"),
            "log-p accuracy": every.get("logp_accuracy"),
            "chars": answers.get("chars"),
            "distinct-2": answers.get("distinct_2"),
            "self-BLEU": answers.get("self_bleu"),
            "spread": answers.get("spread"),
            "region": shares.get(stage),
            "wins": judge.get("rate"),
            "wins, 95 %": _between(judge.get("interval")),
            "ties": judge.get("ties"),
            "orders disagree": judge.get("orders_disagree"),
            "wins, equal length": judge.get("length_controlled"),
            "judged": judge.get("n"),
            "refused": judge.get("refused"),
        })  # fmt: skip
    return found


def shown(rows: list[dict[str, Any]]) -> tuple[list[str], list[list[str]]]:
    """Return the columns of which anything is known, and the rows as text."""
    names = [name for name in (rows[0] if rows else ()) if any(row[name] is not None for row in rows)]
    return names, [[row[n] if isinstance(row[n], str) else number(row[n]) for n in names] for row in rows]


def examples(folder: RunFolder) -> list[dict[str, str]]:
    """Return answers of the base and of the last stage side by side, the same prompts for every report."""
    measured = [stage for stage in folder.stages() if (folder.path / "eval" / f"{stage}-answers.jsonl").is_file()]
    if len(measured) < 2:  # noqa: PLR2004 (before and after)
        return []
    return [
        {
            "request": b["prompt"][-1]["content"][:CLIP], "rejected": b["rejected"][:CLIP],
            "feedback": b["feedback"][:CLIP], "before": b["text"][:CLIP], "after": a["text"][:CLIP],
            "stage": measured[-1],
        }
        for b, a in read_both(*(folder.path / "eval" / f"{s}-answers.jsonl" for s in (measured[0], measured[-1])))
    ][:MAX_EXAMPLES]  # fmt: skip


def write_report(folder: RunFolder) -> Path:
    """Write report.html of a run."""
    from drift.charts import across, curves, page_charts  # matplotlib, which a status needs not

    configuration = folder.configuration()
    rows = figures(folder)
    page = page_template("report.html.j2", "drift").render(
        recipe=configuration["recipe"],
        fingerprint=configuration["fingerprint"],
        table=shown(rows),
        across=page_charts(across(rows), "across"),
        curves=curves(folder),
        data=[(stage, report) for stage in folder.stages() if (report := folder.data_report(stage))],
        examples=examples(folder),
    )
    write_text(folder.path / "report.html", page)
    return folder.path / "report.html"
