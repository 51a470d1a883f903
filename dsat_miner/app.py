"""What the commands `dsat-miner` and `drift` have in common: their looks, --version, and faults told in a line.

app = typer.Typer(name="drift", **LOOKS)
run_app(app, "drift")
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

import dsat_miner
from dsat_miner.errors import UserError

SWITCH = "DSAT_MINER_TRACEBACK"
LOOKS: dict[str, Any] = {
    "pretty_exceptions_enable": False,
    "rich_markup_mode": "markdown",
    "context_settings": {"help_option_names": ["-h", "--help"]},
}
"""What both command lines tell Typer."""


def _print_version(context: typer.Context, value: bool) -> None:
    if value:
        typer.echo(f"{context.command.name} {dsat_miner.__version__}")
        raise typer.Exit


Version = Annotated[bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")]
"""The option of a command line's callback, which has nothing more to do with it."""


def run_app(app: Callable[[], object], name: str, *, lives_long: bool = False) -> None:
    """Run a command line; what goes wrong is one harmless line on stderr.

    A mistake of the user's, or a disk or permission that fails, ends with exit status 2, a fault of ours with 1. With
    DSAT_MINER_TRACEBACK in the environment the latter is raised as it is.

    Args:
        app: the command line; it takes its arguments from `sys.argv`.
        name: what it is called.
        lives_long: a fault of ours is told with where it arose, since nobody runs hours again to see that.

    Raises:
        SystemExit: it is over.
    """
    try:
        try:
            app()
        finally:
            sys.stdout.flush()  # here, where a full disk can still be told
    except Exception as error:  # noqa: BLE001 (each is told in a line)
        _tell(error, name, lives_long=lives_long)


def _tell(error: Exception, name: str, *, lives_long: bool) -> NoReturn:
    """Print what went wrong and leave."""
    from dsat_miner import faults  # noqa: PLC0415 (DuckDB, which help needs not)
    from dsat_miner.terminal import neutral  # noqa: PLC0415

    trouble = error if isinstance(error, UserError) else faults.of_machine(error)
    if trouble is not None:
        told = str(trouble)
    elif os.environ.get(SWITCH):
        raise error
    else:  # a fault of ours
        for line in "".join(traceback.format_tb(error.__traceback__)).splitlines() if lives_long else ():
            print(neutral(line), file=sys.stderr)  # noqa: T201
        advice = "report it" if lives_long else f"set {SWITCH}=1 to see where, and report it"
        told = f"internal error: {type(error).__name__}: {' '.join(str(error).split())}; {advice}"
    print(f"{name}: {neutral(told)}", file=sys.stderr)  # noqa: T201
    if isinstance(error, OSError):  # what standard output could not take is not tried again
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(1 if trouble is None else 2)


@contextmanager
def stoppable(out: Path, kept: str) -> Iterator[None]:
    """Tell whoever presses Ctrl-C, in the middle of a query too, how to go on; the command ends with 130.

    It has to be around what runs inside a command: Typer swallows the KeyboardInterrupt that leaves one.

    Args:
        out: where the work lies.
        kept: what of it is kept, such as `answers`.

    Raises:
        Exit: it was stopped.
    """
    from dsat_miner.faults import interruptible  # noqa: PLC0415 (as above)

    try:
        with interruptible():
            yield
    except KeyboardInterrupt:
        typer.echo(f"stopped; {kept} are kept: give the same command again to go on ({out})", err=True)
        raise typer.Exit(130) from None
