"""Jinja2 environments: pages escape everything, text files and SQL do not; Jinja2 is imported by who renders.

What Jinja2 compiles is kept in the user's cache folder, by the text of the template: else a third of a second a run.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from dsat_miner.data import PACKAGE, cache_dir, read_sql

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Environment, Template

PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"}


def page_template(name: str, package: str = "dsat_miner") -> Template:
    """Return an HTML template of a package, which may extend `page.html.j2`; every value that it shows is escaped."""
    return _environment(package, escape=True).get_template(name)


def text_template(name: str) -> Template:
    """Return a template of a plain text file. Only names and numbers go into one, never chat text."""
    return _environment("dsat_miner", escape=False).get_template(name)


@cache
def sql_template(file: str) -> Template:
    """Return a file of `sql/` as a template: names and conditions of rules are put in, never text of a log."""
    return _sql_environment().get_template(file)


def visible(value: Any) -> Any:
    """Return a text with control characters as pictures of them: a page is shown, searched and copied from."""
    return value.translate(PICTURES) if isinstance(value, str) and not isinstance(value, Markup) else value


def template_text(name: str) -> str:
    """Return a file of `templates/` as it is: style sheets and scripts."""
    return (PACKAGE / "templates" / name).read_text(encoding="utf-8")


@cache
def _sql_environment() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415 (as the module says)

    return Environment(
        loader=FunctionLoader(read_sql),
        autoescape=False,  # noqa: S701 - SQL
        undefined=StrictUndefined,
        bytecode_cache=_bytecode_cache(),
    )


def _environment(package: str, *, escape: bool) -> Environment:
    from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 (as the module says)

    return Environment(
        loader=ChoiceLoader([PackageLoader(name) for name in dict.fromkeys((package, "dsat_miner"))]),
        autoescape=escape,  # noqa: S701 - text files hold names and numbers alone; pages escape
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=visible if escape else None,
        bytecode_cache=_bytecode_cache(),
    )


@cache
def _bytecode_cache() -> BytecodeCache | None:
    """Return where compiled templates are kept; None where they cannot be."""
    from jinja2 import FileSystemBytecodeCache  # noqa: PLC0415 (as the module says)
    from jinja2.bccache import Bucket  # noqa: PLC0415

    class Kept(FileSystemBytecodeCache):
        def dump_bytecode(self, bucket: Bucket) -> None:
            with suppress(OSError):  # a full disk costs time and nothing else
                super().dump_bytecode(bucket)

    folder = cache_dir()
    if folder is None:
        return None
    try:
        (folder / "templates").mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return Kept(str(folder / "templates"))
