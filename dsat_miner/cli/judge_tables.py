"""The tables that `dsat-miner judge` prints: what it did, what all verdicts came to, what a dry run counted."""

from __future__ import annotations

from pathlib import Path

from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.preview import Preview
from dsat_miner.judge.stage import Report
from dsat_miner.judge.summary import need_described
from dsat_miner.judge.verdicts import last_asking
from dsat_miner.rundir import RunDir
from dsat_miner.terminal import print_table


def print_report(report: Report, options: JudgeOptions) -> None:
    """Print what one command did."""
    tally = report.tally
    rows: list[tuple[str, int | str]] = [
        ("turns left open", report.queued),
        ("  with a verdict now", tally.judged),
        ("  not asked", tally.turns - tally.judged - sum(tally.errors.values())),
        ("requests", tally.calls),
        ("answers from the cache", tally.cache_hits),
        ("new answers", tally.answers),
        ("prompt tokens", tally.tokens_in),
        ("answer tokens", tally.tokens_out),
    ]
    if options.price_in is not None:
        rows.append(("US dollars", f"{tally.usd:,.4f}"))
    rows += [(f"votes lost: {kind}", n) for kind, n in tally.errors.most_common()]
    rows += [(f"tries that failed: {kind}", n) for kind, n in tally.faults.most_common()]
    print_table(("", "count"), rows, title=f"judged in {report.seconds:,.1f} s")
    if tally.only_refusal:
        print(f"the server refuses every request: {tally.only_refusal}")
    else:
        for kind, message in tally.messages.items():
            print(f"the last {kind}: {message}")
    if tally.shortage:
        print(tally.shortage)
    elif tally.is_exhausted:
        print("the budget is used up: give the same command again to go on where it ended")


def print_last_asking(out: Path) -> None:
    """Print what the last asking took and lost; nothing where no judge has been asked."""
    found = last_asking(RunDir(out))
    if found is None:
        return
    rows: list[tuple[str, int | str]] = [
        ("turns left open", found["turns"]),
        ("  with a verdict now", found["judged"]),
        ("requests", found["calls"]),
        ("answers from the cache", found["cache_hits"]),
        ("new answers", found["answers"]),
    ]
    rows += [(f"votes lost: {kind}", n) for kind, n in found["errors"].items()]
    rows += [(f"tries that failed: {kind}", n) for kind, n in found["faults"].items()]
    print_table(("", "count"), rows, title="asked last")


def print_agreement(out: Path) -> None:
    """Print what all verdicts of a run came to, and how they agree with the score.

    Raises:
        UserError: there is no finished run, or no judge has been asked about it.
    """
    run = RunDir(out)
    if not run.verdicts_file.exists() and last_asking(run) is not None:
        print("no verdicts yet: nothing has been answered")
        return
    found = need_described(out)
    names = (
        "turns",
        "decided",
        "dsat",
        "sat",
        "mixed",
        "neutral",
        "refusals_wrong",
        "calls",
        "tokens_in",
        "tokens_out",
    )
    rows = [(name, found[name]) for name in names]
    if found["cost_usd"] is not None:
        rows.append(("cost_usd", f"{found['cost_usd']:,.4f}"))
    print_table(("verdicts", "count"), rows, title=", ".join(found["judges"]))
    rows_of = [
        (
            f"{row['band_from']:.1f} – {row['band_to']:.1f}",
            *(row[name] for name in ("turns", "score_dsat", "judge_dsat", "judge_sat")),
            f"{row['agreement']:.0%}",
        )
        for row in found["agreement"]
    ]
    head = ("P(dsat)", "turns", "score: dsat", "judge: dsat", "judge: sat", "same label")
    print_table(head, rows_of, title="agreement of judge and score")


def print_preview(found: Preview, options: JudgeOptions) -> None:
    """Print what a dry run counted."""
    rows: list[tuple[str, int | str]] = [
        ("turns left open", found.turns),
        ("answers in the cache", found.cached),
        ("requests to make", found.calls),
        ("prompt tokens, about", found.tokens_in),
        ("answer tokens, at most", found.tokens_out),
    ]
    if found.usd is not None:
        rows.append(("US dollars, about", f"{found.usd:,.4f}"))
    print_table(("", "count"), rows, title="nothing was asked (--dry-run)")
    left = found.calls - found.fitting
    if found.shortage:
        print(found.shortage)
    elif left and found.fitting == options.max_calls:
        print(f"--max-calls {options.max_calls:,} leaves {left:,} of them for another time")
    elif left:
        print(
            f"--max-usd {options.max_usd:g} leaves about {left:,} of them for another time, fewer if answers are short"
        )
