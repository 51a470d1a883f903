"""Ctrl-C in a command that can be gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer


@contextmanager
def stoppable(out: Path, kept: str) -> Iterator[None]:
    """Tell whoever presses Ctrl-C how to go on; the command ends with 130.

    It has to be around what runs inside a command: Typer swallows the KeyboardInterrupt that leaves one.

    Args:
        out: where the work lies.
        kept: what of it is kept, such as `answers`.
    """
    try:
        yield
    except KeyboardInterrupt:
        typer.echo(f"stopped; {kept} are kept: give the same command again to go on ({out})", err=True)
        raise typer.Exit(130) from None
