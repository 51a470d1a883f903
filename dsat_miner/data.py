"""Where the package's SQL and templates lie, in a wheel and in a checkout alike."""

from __future__ import annotations

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


@cache
def sql_dir() -> Path:
    """Return the folder `sql/`: inside the package when installed, beside it in a checkout.

    Raises:
        FileNotFoundError: neither place has it, so the installation is broken.
    """
    for folder in (PACKAGE / "sql", PACKAGE.parent / "sql"):
        if (folder / "formats").is_dir():
            return folder
    msg = f"no SQL models beside {PACKAGE}: reinstall dsat-miner"
    raise FileNotFoundError(msg)


def read_sql(name: str) -> str:
    """Return the text of one file below `sql/`, such as `turns/turns.sql`."""
    return (sql_dir() / name).read_text(encoding="utf-8")
