"""`dsat-miner judge`: an LLM decides the turns that rules and classifier leave open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dsat_miner.app import stoppable
from dsat_miner.cli.declaring import with_options
from dsat_miner.judge.options import JudgeOptions

if TYPE_CHECKING:
    from dsat_miner.judge.stage import Report


@with_options
def judge(
    out: Annotated[Path, typer.Argument(help="Folder of a run.")],
    report: Annotated[
        bool,
        typer.Option("--report", help="Ask nobody: show what the judge was asked last and has decided in this run."),
    ] = False,
    memory_limit: Annotated[str, typer.Option(help="For deciding and exporting again.")] = "1GB",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False,
    *,
    options: JudgeOptions,
) -> None:
    """Let an LLM decide the turns that rules and classifier leave open, within a budget.

        dsat-miner judge out --base-url http://localhost:8000/v1 --model my-model --max-calls 500

        dsat-miner judge out --base-url https://api.openai.com/v1 --model gpt-5-mini --api-key-env OPENAI_API_KEY
        --max-usd 5 --price-in 0.25 --price-out 2

        dsat-miner judge out --judge-local models/judge

        dsat-miner judge out --report

    Answers are cached: a killed or exhausted run goes on with the same command, and nothing is paid for twice.
    """
    from dsat_miner.cli.judge_tables import print_agreement, print_last_asking
    from dsat_miner.running.resources import Resources, parse_size

    if report:
        print_last_asking(out)
        print_agreement(out)
        return
    run_judge(out, options, Resources(memory_limit=parse_size(memory_limit)), quiet=quiet)


def run_judge(out: Path, options: JudgeOptions, resources: Any, *, quiet: bool) -> None:
    """Judge a run and print what it came to.

    Raises:
        UserError: not one of the questions that were asked has an answer.
    """
    from dsat_miner.cli.judge_tables import print_agreement, print_preview, print_report
    from dsat_miner.judge.batch import run_step
    from dsat_miner.judge.preview import preview
    from dsat_miner.judge.stage import judge as carry_out
    from dsat_miner.progress import Reporter

    reporter = Reporter(quiet=quiet)
    with stoppable(out, "answers"):
        if options.dry_run:
            print_preview(preview(out, options, resources=resources), options)
            return
        if options.batch:
            lines, options = run_step(out, options, resources=resources, reporter=reporter)
            if not quiet:
                print("\n".join(lines))
            if options.batch != "collect":
                return
        found: Report = carry_out(out, options, resources=resources, reporter=reporter)
    if not quiet:
        print_report(found, options)
        print_agreement(out)
    found.tally.refuse_nonsense()
