"""Options as fields of dataclasses: help, choices and bounds stand beside the default.

    @dataclass(frozen=True)
    class Sampling:
        top_p: float = option(0.9, "nucleus", low=0.001, high=1)

        def __post_init__(self) -> None:
            check_values(self)

`cli/declaring.py` makes options of a command from such a dataclass, `drift.recipes` the options of a recipe.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import Field, field, fields
from numbers import Integral, Real
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from dsat_miner.errors import UserError, need_unicode


def option(default: Any, text: str = "", **how: Any) -> Any:
    """Return a field of a dataclass of options, with what is said of it.

    Args:
        default: the value where none is given; a function returns it, and of a list or dict each gets its own copy.
        text: what `--help`, or a recipe, says.
        how: `stage` (of mining, that a changed value touches) or `panel` (of the help); `choices`, or `low` and `high`,
            which `check_values` holds a value against; where the command line differs from Python, `flag` (the
            option's name), `metavar` (what stands for a value), and `parse` (text to value).
    """
    metadata = {"help": text, **how}
    if isinstance(default, list | dict):
        return field(default_factory=default.copy, metadata=metadata)
    if callable(default):
        return field(default_factory=default, metadata=metadata)
    return field(default=default, metadata=metadata)


def flag_of(one: Field[Any]) -> str:
    """Return what an option is called on the command line."""
    return str(one.metadata.get("flag") or "--" + one.name.replace("_", "-"))


def check_values(options: Any, called: Callable[[Field[Any]], str] = flag_of) -> None:
    """Hold each option of a dataclass against its choices, bounds and type.

    Paths may come as text and one value for several, and numbers become Python's own. Fields of other types, such as
    the sections of a recipe, are passed over.

    Args:
        options: the dataclass; values are written into it as their types have them.
        called: what an option is called, for messages.

    Raises:
        UserError: names the option, the value, and what it may be.
    """
    types = get_type_hints(type(options))
    for one in fields(options):
        value, kinds = getattr(options, one.name), _kinds(types[one.name])
        if not (value is None and NoneType in kinds):
            object.__setattr__(options, one.name, _checked(value, kinds, one, called(one)))


def _checked(value: Any, kinds: set[type], one: Field[Any], name: str) -> Any:
    """Return the value of an option as its type has it."""
    rules = one.metadata
    for kind, what in ((bool, "True or False"), (dict, "names, each with its value")):
        if kind in kinds:
            if not isinstance(value, kind):
                raise UserError(f"{name} {value}: give {what}")
            return value
    if "choices" in rules and value not in rules["choices"]:
        raise UserError(f"{name} {value}: give one of {', '.join(rules['choices'])}")
    several = kinds & {tuple, list}
    if kinds & {str, Path}:
        read = _texts if several else _text
        return read(name, value, kinds)
    if kinds & {int, float} and not several:
        bounds = {bound: rules[bound] for bound in ("low", "high") if bound in rules}
        return number(name, value, whole=float not in kinds, **bounds)
    return value


def _kinds(annotation: Any) -> set[type]:
    """Return the classes that an annotation names: of `tuple[Path, ...] | None` tuple, Path and NoneType."""
    parts = [_kinds(part) for part in get_args(annotation) if part is not Ellipsis]
    own = set() if isinstance(annotation, UnionType) else {get_origin(annotation) or annotation}
    return own.union(*parts)


def _texts(name: str, values: Any, kinds: set[type]) -> Any:
    """Return an option that may be given several times; one text or path is the only one of its kind."""
    several = isinstance(values, Iterable) and not isinstance(values, str | bytes | dict)
    listed = [] if values is None else [_text(name, value, kinds) for value in (values if several else (values,))]
    return listed if list in kinds else tuple(listed)


def _text(name: str, value: Any, kinds: set[type]) -> str | Path:
    """Return an option's text or path, either of which may be given as the other."""
    as_path = Path in kinds
    text = os.fspath(value) if isinstance(value, os.PathLike) else value
    if not isinstance(text, str):
        raise UserError(f"{name} {value}: give {'a path' if as_path else 'text'}")
    need_unicode(text, name)
    return Path(text) if as_path else str(text)


def number(name: str, value: Any, *, low: float = -math.inf, high: float = math.inf, whole: bool = True) -> int | float:
    """Return a number as Python's own, since numpy's are no JSON.

    Args:
        name: what the option is called.
        value: what was given.
        low: the least that it may be.
        high: the most.
        whole: it has no fraction.

    Raises:
        UserError: it is none, or out of bounds.
    """
    made: int | float = math.nan
    is_number = isinstance(value, Integral if whole else Real) and not isinstance(value, bool)
    if is_number:
        with suppress(OverflowError):
            made = int(value) if whole else float(value)
    if not (low <= made <= high and abs(made) < math.inf):
        shown = f"{value:g}" if isinstance(value, float) else value
        raise UserError(f"{name} {shown}: give {_range(low, high, whole=whole)}")
    return made


def _range(low: float, high: float, *, whole: bool) -> str:
    """Return in words what a number may be."""
    kind = "a whole number" if whole else "a number"
    if high < math.inf:
        return f"{kind} from {low:g} to {high:g}"
    return f"{kind} from {low:g} on" if low > -math.inf else kind


def typed(options: Any) -> list[str]:
    """Return the words that stand for a dataclass of options on the command line; defaults are left out."""
    words: list[str] = []
    for one in fields(options):
        value, flag = getattr(options, one.name), flag_of(one)
        if value == one.default:
            continue
        if isinstance(value, bool):
            words.append(flag if value else f"--no-{flag.removeprefix('--')}")
        elif isinstance(value, tuple) and "parse" in one.metadata:
            words += [flag, ",".join(map(str, value))]
        else:
            words += [word for each in (value if isinstance(value, tuple) else (value,)) for word in (flag, str(each))]
    return words
