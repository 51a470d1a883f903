"""The contracts (YAML) beside the SQL models: what a model's columns are, without running it.

    con.execute(f"create temp table dropped as {no_rows('turns/dropped')}")

Contracts are data of the package as the SQL is; tests hold them against what the models yield.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from dsat_miner.data import sql_dir
from dsat_miner.quoting import quote_name


@cache
def contract(model: str) -> dict[str, Any]:
    """Return the contract of a model, such as turns/dropped: its keys are those of CONTRIBUTING.md."""
    import yaml  # noqa: PLC0415 (most commands read no contract)

    # the parser in C, where PyYAML was built with it, takes a tenth of the time
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = (sql_dir() / f"{model}.yaml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.load(text, Loader=loader)  # noqa: S506 (both are safe)  # nosec B506
    return found


def no_rows(model: str) -> str:
    """Return a select with the columns of a model and no rows: it stands in where nothing was written."""
    columns = (f"    null::{column['type']} as {quote_name(column['name'])}" for column in contract(model)["columns"])
    return "select\n" + ",\n".join(columns) + "\nwhere false"
