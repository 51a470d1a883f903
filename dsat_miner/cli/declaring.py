"""Options of a command from a dataclass: declared once, for Python and for the command line.

    @with_options
    def judge(out: Path, *, options: JudgeOptions) -> None: ...

The command gets an option a field (`dsat_miner.option_fields.option` says what of it), in the place of the parameter.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from dataclasses import Field, fields, is_dataclass
from inspect import Parameter
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import typer

from dsat_miner.cli import completing
from dsat_miner.option_fields import flag_of

PANELS = {
    "read": "What is read",
    "signals": "What counts",
    "decide": "What counts",
    "export": "What is exported",
}
"""What the help calls the stages of mining."""
COMPLETE = {"format": completing.formats}


def with_options(command: Callable[..., None]) -> Callable[..., None]:
    """Replace each parameter of a command that is a dataclass of options by an option for each of its fields."""
    own = inspect.signature(command, eval_str=True)
    groups: dict[str, Any] = {name: p.annotation for name, p in own.parameters.items() if is_dataclass(p.annotation)}

    @functools.wraps(command)
    def wrapped(**values: Any) -> None:
        made = {name: kind(**dict(_given(kind, values))) for name, kind in groups.items()}
        command(**values, **made)

    parameters: list[Parameter] = []  # keyword-only, so that defaults may stand anywhere
    for name, parameter in own.parameters.items():
        parameters += _parameters(groups[name]) if name in groups else [parameter.replace(kind=Parameter.KEYWORD_ONLY)]
    wrapped.__signature__ = own.replace(parameters=parameters)  # type: ignore[attr-defined]
    wrapped.__annotations__ = {p.name: p.annotation for p in parameters}
    return wrapped


def _parameters(kind: Any) -> Iterator[Parameter]:
    """Yield the parameter that stands for each field."""
    types = get_type_hints(kind)
    for f in fields(kind):
        annotation, default = types[f.name], None if f.default == () else f.default
        if "parse" in f.metadata:
            annotation = str | None
        elif get_origin(annotation) is tuple:  # may be given several times
            annotation = list[get_args(annotation)[0]] | None  # type: ignore[misc]
        declared = typer.Option(
            *_flags(f),
            help=f.metadata["help"],
            metavar=f.metadata.get("metavar"),
            autocompletion=COMPLETE.get(f.name),
            rich_help_panel=f.metadata.get("panel") or PANELS[f.metadata["stage"]],
        )
        yield Parameter(f.name, Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[annotation, declared])


def _flags(f: Field[Any]) -> Iterator[str]:
    """Yield what an option is called; what is off by default has no `--no-`."""
    flag = flag_of(f)
    yield f"{flag}/--no-{flag.removeprefix('--')}" if f.default is True else flag


def _given(kind: Any, values: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Take the values of a dataclass's fields out of those of a command."""
    for f in fields(kind):
        value = values.pop(f.name)
        if value is not None and "parse" in f.metadata:
            value = f.metadata["parse"](value)
        yield f.name, f.default if value is None else value
