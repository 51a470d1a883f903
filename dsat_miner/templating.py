"""Jinja2 environments: pages escape everything, text files do not."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from dsat_miner.data import PACKAGE

PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"}


def page_template(name: str) -> Template:
    """Return an HTML template; every value that it shows is escaped."""
    return _environment(escape=True).get_template(name)


def text_template(name: str) -> Template:
    """Return a template of a plain text file. Only names and numbers go into one, never chat text."""
    return _environment(escape=False).get_template(name)


def visible(value: Any) -> Any:
    """Return a text with control characters as pictures of them: a page is shown, searched and copied from."""
    return value.translate(PICTURES) if isinstance(value, str) and not isinstance(value, Markup) else value


def template_text(name: str) -> str:
    """Return a file of `templates/` as it is: style sheets and scripts."""
    return (PACKAGE / "templates" / name).read_text(encoding="utf-8")


def _environment(*, escape: bool) -> Environment:
    return Environment(
        loader=PackageLoader("dsat_miner"),
        autoescape=escape,  # noqa: S701 - text files hold names and numbers alone; pages escape
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=visible if escape else None,
    )
