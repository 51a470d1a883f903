"""`dsat-miner judge`: an LLM decides the turns that rules and classifier leave open."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dsat_miner.judge.options import JudgeOptions, parse_band

if TYPE_CHECKING:
    from dsat_miner.judge.stage import Report

WHO, WHAT, COST, HOW = "Who judges", "What is asked", "What it may cost", "How it asks"

BaseUrl = Annotated[
    str | None,
    typer.Option(help="An OpenAI-compatible API, such as http://localhost:8000/v1.", rich_help_panel=WHO),
]
Model = Annotated[str | None, typer.Option(help="The model as the server names it.", rich_help_panel=WHO)]
ApiKeyEnv = Annotated[
    str | None,
    typer.Option(
        help="Environment variable that holds the key; default: OPENAI_API_KEY, or none.", rich_help_panel=WHO
    ),
]
JudgeLocal = Annotated[
    Path | None,
    typer.Option(
        help="Folder of a transformers model that judges in this process; nothing is sent.", rich_help_panel=WHO
    ),
]
Band = Annotated[
    str | None,
    typer.Option(
        metavar="LOW:HIGH",
        help="Scores that count as undecided; default: those that the run's calibration calls so.",
        rich_help_panel=WHAT,
    ),
]
AskRefusals = Annotated[
    bool,
    typer.Option(help="Ask about dissatisfied turns after refusals, too: was the refusal right?", rich_help_panel=WHAT),
]
Votes = Annotated[int, typer.Option(help="Answers a turn; several give a probability.", rich_help_panel=WHAT)]
MaxCalls = Annotated[
    int | None, typer.Option(help="Requests, repairs included; turns for --judge-local.", rich_help_panel=COST)
]
MaxUsd = Annotated[float | None, typer.Option(help="US dollars; wants both prices.", rich_help_panel=COST)]
PriceIn = Annotated[float | None, typer.Option(help="US dollars for a million prompt tokens.", rich_help_panel=COST)]
PriceOut = Annotated[float | None, typer.Option(help="US dollars for a million answer tokens.", rich_help_panel=COST)]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Count and price what would be asked; ask nothing.", rich_help_panel=COST)
]
Concurrency = Annotated[int, typer.Option(help="Requests at once, at most.", rich_help_panel=HOW)]
Rpm = Annotated[int | None, typer.Option(help="Requests a minute.", rich_help_panel=HOW)]
Tpm = Annotated[int | None, typer.Option(help="Tokens a minute.", rich_help_panel=HOW)]
Timeout = Annotated[float, typer.Option(help="Seconds a request may take.", rich_help_panel=HOW)]
MaxTokens = Annotated[
    int, typer.Option(help="Tokens of an answer; more for models that think first.", rich_help_panel=HOW)
]
Temperature = Annotated[
    float | None, typer.Option(help="Default: 0 for one vote, 0.7 for several.", rich_help_panel=HOW)
]
Batch = Annotated[
    str | None,
    typer.Option(metavar="STEP", help="write, submit or collect files of the Batch API.", rich_help_panel=HOW),
]


def _options(
    base_url: BaseUrl = None,
    model: Model = None,
    api_key_env: ApiKeyEnv = None,
    judge_local: JudgeLocal = None,
    band: Band = None,
    ask_refusals: AskRefusals = True,
    votes: Votes = 1,
    max_calls: MaxCalls = None,
    max_usd: MaxUsd = None,
    price_in: PriceIn = None,
    price_out: PriceOut = None,
    dry_run: DryRun = False,
    concurrency: Concurrency = 16,
    rpm: Rpm = None,
    tpm: Tpm = None,
    timeout: Timeout = 50.0,
    max_tokens: MaxTokens = 400,
    temperature: Temperature = None,
    batch: Batch = None,
) -> JudgeOptions:
    """Return the options of a judge; the one place where they are declared for both commands."""
    return JudgeOptions(
        base_url=base_url,
        model=model,
        api_key_env=api_key_env,
        local=judge_local,
        max_calls=max_calls,
        max_usd=max_usd,
        price_in=price_in,
        price_out=price_out,
        concurrency=concurrency,
        rpm=rpm,
        tpm=tpm,
        band=parse_band(band) if band else None,
        refusals=ask_refusals,
        votes=votes,
        temperature=temperature,
        max_tokens=max_tokens,
        timeout=timeout,
        dry_run=dry_run,
        batch=batch,
    )


PARAMETERS = inspect.signature(_options, eval_str=True).parameters


def with_judge_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of a judge; it gets them as `judge_options`, None where none was given."""
    own = inspect.signature(command, eval_str=True)

    @functools.wraps(command)
    def wrapped(**values: Any) -> None:
        given = {name: values.pop(name) for name in PARAMETERS}
        is_given = any(value != PARAMETERS[name].default for name, value in given.items())
        command(**values, judge_options=_options(**given) if is_given else None)

    kept = [p for name, p in own.parameters.items() if name != "judge_options"]
    parameters = [*kept, *(p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in PARAMETERS.values())]
    wrapped.__signature__ = own.replace(parameters=parameters)  # type: ignore[attr-defined]
    wrapped.__annotations__ = {p.name: p.annotation for p in parameters}
    return wrapped


@with_judge_options
def judge(
    out: Annotated[Path, typer.Argument(help="Folder of a run.")],
    report: Annotated[
        bool,
        typer.Option("--report", help="Ask nobody: show what the judge was asked last and has decided in this run."),
    ] = False,
    memory_limit: Annotated[str, typer.Option(help="For deciding and exporting again.")] = "1GB",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False,
    *,
    judge_options: JudgeOptions | None = None,
) -> None:
    """Let an LLM decide the turns that rules and classifier leave open, within a budget.

        dsat-miner judge out --base-url http://localhost:8000/v1 --model my-model --max-calls 500

        dsat-miner judge out --base-url https://api.openai.com/v1 --model gpt-5-mini --api-key-env OPENAI_API_KEY
        --max-usd 5 --price-in 0.25 --price-out 2

        dsat-miner judge out --judge-local models/judge

        dsat-miner judge out --report

    Answers are cached: a killed or exhausted run goes on with the same command, and nothing is paid for twice.
    """
    from dsat_miner.judge.tables import print_agreement, print_last_asking
    from dsat_miner.options import parse_size
    from dsat_miner.resources import Resources

    if report:
        print_last_asking(out)
        print_agreement(out)
        return
    run_judge(out, judge_options or JudgeOptions(), Resources(memory_limit=parse_size(memory_limit)), quiet=quiet)


def run_judge(out: Path, options: JudgeOptions, resources: Any, *, quiet: bool) -> None:
    """Judge a run and print what it came to."""
    from dsat_miner.judge.batch import run_step
    from dsat_miner.judge.preview import preview
    from dsat_miner.judge.stage import judge as carry_out
    from dsat_miner.judge.tables import print_agreement, print_preview, print_report
    from dsat_miner.progress import Reporter

    reporter = Reporter(quiet=quiet)
    try:
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
    except KeyboardInterrupt:
        typer.echo(f"stopped; answers are kept: give the same command again to go on ({out})", err=True)
        raise typer.Exit(130) from None
    if not quiet:
        print_report(found, options)
        print_agreement(out)
