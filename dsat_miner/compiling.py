"""The SQL that `mine` runs, printed as one script that runs in any DuckDB: `dsat-miner compile`.

The statements are those of the run, put together from the same files of sql/ and the same compiled rules; what a run
keeps between its steps in files of parts is one table here. Set the two variables at the top, and

    dsat-miner compile > mine.sql && duckdb < mine.sql

reads one Parquet file and writes turns, conversations and exports into an existing folder. A test runs it and compares
the turns with those of `mine`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dsat_miner.data import read_sql
from dsat_miner.detection.scoring import RULE_FACT, RULE_WEIGHT, Detector, load_detector
from dsat_miner.engine import KEEP_ORDER, MACROS, WRITER
from dsat_miner.errors import UserError
from dsat_miner.models import (
    CANDIDATE_MODELS,
    DECISION_MODELS,
    EXPORT_MODELS,
    FEATURE_MODELS,
    NO_VERDICTS,
    SCORED,
    TURN_MODELS,
    Model,
)
from dsat_miner.options import MineOptions
from dsat_miner.quoting import quote, quote_name
from dsat_miner.reading.columns import declared_types
from dsat_miner.reading.formats import Format, load_format
from dsat_miner.reading.staging import records_sql
from dsat_miner.rundir import EXPORTS, SPLITS

HEAD = """\
-- The SQL that dsat-miner mine runs, for one Parquet file of format {format}; rules and weights: {version}.
-- Set these two, then: duckdb < this file. The folder must exist.
set variable input = 'logs.parquet';
set variable out = '.';
"""


@dataclass(frozen=True)
class _Context:
    """What the statements are made of."""

    format: Format
    detector: Detector
    options: MineOptions


def compile_script(stage: str | None = None, *, format_name: str = "wildchat", rules: Sequence[Path] = ()) -> str:
    """Return the SQL of one stage, or of all of them as a script.

    Args:
        stage: a key of `STAGES`; None for everything.
        format_name: the format that the log is read by.
        rules: folders of more rules.

    Raises:
        UserError: no such stage or format, or a bad rule.
    """
    if stage is not None and stage not in STAGES:
        raise UserError(f"no stage {stage!r}: give one of {', '.join(STAGES)}, or none for the whole script")
    fmt = load_format(format_name)
    if fmt.sessions:
        raise UserError(f"{fmt.name}: its sessions are gathered before any SQL runs, which no script can do")
    detector = load_detector(rules)
    context = _Context(fmt, detector, detector.resolve(MineOptions()))
    chosen = STAGES if stage is None else {stage: STAGES[stage]}
    text = HEAD.format(format=context.format.name, version=context.detector.version) if stage is None else ""
    for name, statements in chosen.items():
        text += f"\n-- {name}: {statements.__doc__}\n\n"
        text += "".join(f"{statement.strip()}\n;\n\n" for statement in statements(context))
    return text.strip() + "\n"


def _read(context: _Context) -> Iterator[str]:
    """Bring the log to one row per conversation (records), with ids that are unique."""
    yield from ("set threads = 1", "set preserve_insertion_order = true", "set TimeZone = 'UTC'")
    yield f"set disabled_optimizers = '{KEEP_ORDER}'"
    for name in MACROS:
        yield read_sql(f"macros/{name}.sql").strip().rstrip(";")
    yield read_sql("reading/plain_content.sql").strip().rstrip(";")
    types = declared_types(context.format, "VARCHAR")
    names = [quote_name(name) for name in types]
    declared = [f"cast(null as {kind}) as {name}" for name, kind in zip(names, types.values(), strict=True)]
    source = read_sql("compiling/source.sql")
    yield source.replace("{declared}", ",\n        ".join(declared)).replace("{columns}", ",\n    ".join(names))
    records = records_sql(context.format).strip()
    yield f"create or replace temp view records as\nselect *, true as is_wanted from (\n{records}\n)"
    yield from _variables(part=0)
    yield _view("all_ids", "turns/content_ids.sql")
    yield _table("ids", "turns/ids.sql")


def _turns(context: _Context) -> Iterator[str]:
    """Find the follow-up turns (turns) with everything that rules look at."""
    yield from _variables(**context.options.turn_variables)
    yield "set variable source_files = [getvariable('input')]"
    yield "set variable source_offsets = [0]"
    yield from (model.statement() for model in TURN_MODELS)


def _signals(context: _Context) -> Iterator[str]:
    """Try the rules: gates first, then, some packs at a time, each rule on the turns that pass (signals)."""
    yield from _variables(**context.detector.signals.variables)
    yield from context.detector.signals.statements()


def _score(context: _Context) -> Iterator[str]:
    """Score the turns from the weights of all that holds for them (logits, scored)."""
    detector = context.detector
    yield from (model.statement() for model in FEATURE_MODELS)
    yield from _variables(**detector.variables(context.options))
    yield f"set variable rule_weights = {_map(detector.rule_weights())}::map(varchar, {RULE_WEIGHT})"
    yield f"create or replace temp table logits as\n{detector.logits_sql.strip()}"
    yield f"set variable rule_facts = {_map(detector.rule_facts())}::map(varchar, {RULE_FACT})"
    yield SCORED.statement()


def _decide(_: _Context) -> Iterator[str]:
    """Label the turns and write the two main tables (stored_turns, stored_chats)."""
    yield from (model.statement() for model in (*NO_VERDICTS, *DECISION_MODELS) if model is not SCORED)
    yield _copy("from stored_turns", "turns")
    yield _copy("from stored_chats", "conversations")


def _exports(context: _Context) -> Iterator[str]:
    """Choose the rows of the preference tables (candidates, picked, plan) and write them."""
    yield from _variables(**context.options.export_variables)
    yield from (model.statement() for model in CANDIDATE_MODELS)
    yield _table("near_duplicates", "exports/near_duplicates.yaml")
    yield _table("picked", "exports/picked.sql")
    yield f"set variable seed_test_fraction = (\n{read_sql('exports/seed_test_fraction.sql').strip()}\n)"
    yield _view("seeded_chats", "exports/seeded_chats.sql")
    yield _table("plan", "exports/plan.sql")
    yield from (model.statement() for model in EXPORT_MODELS if model.name != "plan")
    for export in EXPORTS:
        for split in SPLITS:
            yield from _variables(export=export, split=split)
            yield _copy(read_sql(f"exports/{export}.sql"), f"{export}-{split}")


STAGES: dict[str, Callable[[_Context], Iterator[str]]] = {
    "read": _read,
    "turns": _turns,
    "signals": _signals,
    "score": _score,
    "decide": _decide,
    "exports": _exports,
}


def _variables(**values: Any) -> Iterator[str]:
    return (f"set variable {name} = {_literal(value)}" for name, value in values.items())


def _view(name: str, file: str) -> str:
    return Model(name, file, "view").statement()


def _table(name: str, file: str) -> str:
    return Model(name, file, "table").statement()


def _copy(sql: str, name: str) -> str:
    return f"copy (\n{sql.strip()}\n) to (getvariable('out') || '/{name}.parquet') ({WRITER})"


def _literal(value: Any) -> str:
    """Return a value as an SQL literal."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quote(name)}: {_literal(item)}" for name, item in value.items()) + "}"
    return quote(value) if isinstance(value, str) else repr(value)


def _map(values: dict[str, Any]) -> str:
    """Return a dict as an SQL map, an entry a line."""
    return "map {\n" + ",\n".join(f"    {quote(name)}: {_literal(item)}" for name, item in values.items()) + "\n}"
