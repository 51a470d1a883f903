"""The command line: one file a command. `dsat-miner --help` lists them."""

from __future__ import annotations

import typer

from dsat_miner.app import LOOKS, Version, run_app
from dsat_miner.cli import rules
from dsat_miner.cli.calibrate import calibrate_run
from dsat_miner.cli.classify import classify_run, train_classifier
from dsat_miner.cli.compile import compile_sql
from dsat_miner.cli.diff import diff
from dsat_miner.cli.doctor import doctor
from dsat_miner.cli.eval import evaluate_run
from dsat_miner.cli.export import export
from dsat_miner.cli.forget import forget
from dsat_miner.cli.inspect import inspect
from dsat_miner.cli.judge import judge
from dsat_miner.cli.mine import mine
from dsat_miner.cli.report import report
from dsat_miner.cli.review import review
from dsat_miner.cli.sql import sql

app = typer.Typer(
    name="dsat-miner",
    help="Find what users were not happy with in chat logs, and write preference tables that trainers read.",
    invoke_without_command=True,
    **LOOKS,
)
FIRST_STEPS = """\
dsat-miner finds what users were not happy with in chat logs, and writes preference tables that trainers read.

  dsat-miner inspect LOGS        what the logs hold; writes nothing
  dsat-miner mine LOGS -o out    finds the turns and writes the tables; open out/report.html
  dsat-miner sql out --queries   questions that are ready to be asked of a run

LOGS are files, globs or folders of Parquet, JSON lines or JSON (.gz, .zst), or hf:owner/dataset.
Every command: dsat-miner --help. Does everything work here: dsat-miner doctor
"""
# in the order in which they are needed
app.command()(inspect)
app.command()(mine)
app.command()(judge)
app.command()(report)
app.command()(review)
app.command()(sql)
app.add_typer(rules.app, name="rules")
app.command("compile")(compile_sql)
app.command()(export)
app.command()(diff)
app.command("eval")(evaluate_run)
app.command("calibrate")(calibrate_run)
app.command("classify")(classify_run)
app.command("train-classifier")(train_classifier)
app.command()(forget)
app.command()(doctor)


@app.callback()
def _root(context: typer.Context, version: Version = False) -> None:  # noqa: ARG001
    if context.invoked_subcommand is None:
        typer.echo(FIRST_STEPS, nl=False)


def main() -> None:
    """Run the command line: `dsat_miner.app.run_app` says how it ends."""
    run_app(app, "dsat-miner")
