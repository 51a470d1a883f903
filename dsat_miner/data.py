"""Where the package's SQL and templates lie, in a wheel and in a checkout alike; where a user's caches do."""

from __future__ import annotations

import os
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


def without_comments(sql: str) -> str:
    """Return SQL without the lines that are comments, so that a word in them changes no digest."""
    return "\n".join(line for line in sql.splitlines() if not line.lstrip().startswith("--"))


def cache_dir() -> Path | None:
    """Return the folder for what may be thrown away: $XDG_CACHE_HOME/dsat-miner, or ~/.cache/dsat-miner.

    None for a user without a home.
    """
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "dsat-miner"
    except RuntimeError:
        return None
