"""`dsat-miner mine`: chat logs in, a run folder out."""

from __future__ import annotations

import shlex
from inspect import cleandoc
from pathlib import Path
from typing import Annotated, Any

import typer

from dsat_miner.app import stoppable
from dsat_miner.cli import completing
from dsat_miner.cli.declaring import with_options
from dsat_miner.cli.judge import run_judge
from dsat_miner.errors import UserError
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.options import CONVERSATION_COLUMNS, MineOptions

RUN = "How it runs"
COLUMNS_HELP = "\n".join(f"- `{name}`: {meaning}" for name, meaning in CONVERSATION_COLUMNS.items())

Logs = Annotated[
    list[str] | None,
    typer.Argument(
        help="Files, globs, folders (Parquet, JSONL, JSON, .gz, .zst), hf:owner/dataset, s3://…, gs://…, hf://…"
    ),
]
Out = Annotated[Path, typer.Option("-o", "--out", help="Folder of the run, or s3://… or gs://… to publish it to.")]
MemoryLimit = Annotated[
    str, typer.Option(help="For all processes together; with ray, for each task.", rich_help_panel=RUN)
]
Threads = Annotated[
    int | None, typer.Option(min=1, help="Worker processes; default: the cores. Not with ray.", rich_help_panel=RUN)
]
Engine = Annotated[
    str,
    typer.Option(
        autocompletion=completing.engines, help="local (processes) or ray (a cluster; extra ray).", rich_help_panel=RUN
    ),
]
RayAddress = Annotated[
    str | None, typer.Option(help="Of the cluster, such as auto; default: one on this machine.", rich_help_panel=RUN)
]
Update = Annotated[
    bool,
    typer.Option(
        "--update",
        help="Redo what changed options touch. Options that are not given go back to their defaults.",
        rich_help_panel=RUN,
    ),
]
Fresh = Annotated[bool, typer.Option("--fresh", help="Start the run over.", rich_help_panel=RUN)]
Verify = Annotated[bool, typer.Option("--verify", help="Compare whole inputs with their digests.", rich_help_panel=RUN)]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.", rich_help_panel=RUN)]
Judge = Annotated[bool, typer.Option("--judge", help="Let an LLM decide what is left open; see `dsat-miner judge`.")]


@with_options
def mine(
    logs: Logs = None,
    out: Out = Path("dsat-out"),
    *,
    options: MineOptions,
    memory_limit: MemoryLimit = "1GB",
    threads: Threads = None,
    engine: Engine = "local",
    ray_address: RayAddress = None,
    update: Update = False,
    fresh: Fresh = False,
    verify: Verify = False,
    quiet: Quiet = False,
    judge: Judge = False,
    judge_options: JudgeOptions,
) -> None:
    """Mine chat logs: find the turns in which users were (dis)satisfied and write preference tables.

        dsat-miner mine logs/*.parquet -o out --languages en,de

    A killed run goes on when the same command is given again; new files are mined alone.
    """
    from dsat_miner.progress import Reporter
    from dsat_miner.remote.publishing import published
    from dsat_miner.remote.store import url_of
    from dsat_miner.rundir import RunDir
    from dsat_miner.running.mining import mine as run_mining
    from dsat_miner.running.resources import resources_of

    if judge_options != JudgeOptions() and not judge:
        raise UserError("options of a judge without --judge: add it, or leave them out")
    resources = resources_of(memory_limit, threads, engine, ray_address)
    reporter = Reporter(quiet=quiet)
    how = {"update": update, "fresh": fresh, "verify": verify}
    with stoppable(out, "finished parts"), published(out, reporter, fresh=fresh) as folder:
        manifest = run_mining(logs or [], folder, options, resources=resources, reporter=reporter, **how)
        if judge:
            run_judge(folder, judge_options, resources, quiet=quiet)
            manifest = RunDir(folder).need_manifest()
    if not quiet:
        show_summary(manifest, url_of(out) or str(out))


mine.__doc__ = f"{cleandoc(mine.__doc__ or '')}\n\n--where sees these columns of a conversation:\n\n{COLUMNS_HELP}"


def show_summary(manifest: dict[str, Any], out: str) -> None:
    """Print what a run found: records, labels, exports, and where they lie."""
    from rich.console import Console
    from rich.table import Table

    from dsat_miner.rundir import CARD, PREFERENCE, REPORT

    counts = manifest["counts"]
    console = Console(soft_wrap=True)
    table = Table("", "count", title=f"{counts['records_read']:,} records read", title_justify="left")
    table.columns[1].justify = "right"
    for name in ("conversations", "no_follow_up", "filtered", "rejects", "forgotten"):
        if counts[name] or name != "forgotten":
            table.add_row(name, f"{counts[name]:,}")
    table.add_section()
    table.add_row("follow-up turns", f"{counts['turns']:,}")
    for label, n in counts["turns_by_label"].items():
        table.add_row(f"  {label}", f"{n:,}")
    table.add_section()
    for name, entry in counts["exports"].items():
        table.add_row(f"{name} (train + test)", f"{entry['train']:,} + {entry['test']:,}")
    console.print(table)
    places = "  ".join(f"{out}/{name}" for name in (PREFERENCE, "turns", REPORT, CARD))
    console.print(places, markup=False, highlight=False)
    if "://" not in out:  # the page of a published run lies in a store
        console.print(f"pictures: dsat-miner report {shlex.quote(out)}", markup=False, highlight=False)
