"""dsat-miner: turn the dissatisfaction in chat logs into preference tables.

>>> import dsat_miner as dm
>>> dm.explain("No, that's wrong, I asked for Python 3").verdict.label
'dsat'

`dsat_miner.api` describes the functions; each does what the command of its name does.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dsat_miner.api import compile_sql, explain, inspect, list_rules, mine, try_rules
    from dsat_miner.errors import UserError
    from dsat_miner.judge.options import JudgeOptions
    from dsat_miner.options import MineOptions
    from dsat_miner.queries import ready_queries
    from dsat_miner.run import Run

__version__ = "0.1.0"
__all__ = [
    "JudgeOptions",
    "MineOptions",
    "Run",
    "UserError",
    "__version__",
    "compile_sql",
    "explain",
    "inspect",
    "list_rules",
    "mine",
    "ready_queries",
    "try_rules",
]

# where each lies; the others are in api
_HOMES = {
    "JudgeOptions": "judge.options",
    "MineOptions": "options",
    "Run": "run",
    "UserError": "errors",
    "ready_queries": "queries",
}


def __getattr__(name: str) -> Any:
    """Import what is asked for when it is asked for, so that `import dsat_miner` costs nothing."""
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(importlib.import_module(f"{__name__}.{_HOMES.get(name, 'api')}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
