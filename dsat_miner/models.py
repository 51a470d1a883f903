"""The SQL models of `sql/` in the order in which they are built, and how each is kept while a part is mined.

A model is one select in one file. `build` turns it into a temporary view or table of the same name on a
connection, so that every model reads the ones before it by name. `dsat-miner compile` prints the same statements.

    bind_turns(con, MineOptions())
    build(con, TURN_MODELS)  # needs `records` and `ids`, too; leaves `turns`
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import duckdb

from dsat_miner.contracts import no_rows
from dsat_miner.data import read_sql
from dsat_miner.engine import bind_files, set_variables
from dsat_miner.options import MineOptions
from dsat_miner.rundir import RunDir


@dataclass(frozen=True)
class Model:
    """One select of `sql/`: its name on the connection, its file, and whether its rows are kept in memory.

    The file may be a contract (.yaml): its columns, no rows.
    """

    name: str
    file: str
    materialized: str  # "table" where several later models read it, else "view"

    def statement(self) -> str:
        """Return the create statement as it is run."""
        model, kind = self.file.rsplit(".", 1)
        select = no_rows(model) if kind == "yaml" else read_sql(self.file).strip()
        return f"create or replace temp {self.materialized} {self.name} as\n{select}"


# records (sql/formats/*.sql, reading/records.sql) -> the users' turns and the language of each chat
CHAT_MODELS = (
    Model("chats", "turns/chats.sql", "table"),
    Model("user_turns", "turns/user_turns.sql", "table"),
    Model("turn_languages", "turns/turn_languages.sql", "table"),
    Model("languages", "turns/languages.sql", "table"),
)

# chats -> one row per follow-up turn
FOLLOW_UP_MODELS = (
    Model("redacted", "turns/redacted.sql", "table"),
    Model("clean_chats", "turns/clean_chats.sql", "view"),
    Model("siblings", "turns/siblings.sql", "table"),
    Model("follow_ups", "turns/follow_ups.sql", "view"),
    Model("turns", "turns/turns.sql", "table"),
)

TURN_MODELS = CHAT_MODELS + FOLLOW_UP_MODELS

# turns, signals -> what weights may speak of; labels/logits.sql and labels/features.sql read it beside `signals`
FEATURE_MODELS = (
    Model("next_replies", "labels/next_replies.sql", "table"),
    Model("compared", "labels/compared.sql", "view"),
)

# what DECIDED_MODELS join where nobody but the score decides
NO_VERDICTS = (
    Model("human_labels", "labels/human_labels.yaml", "table"),
    Model("judge_verdicts", "judge/verdicts.yaml", "table"),
    Model("classifier_verdicts", "classifier/verdicts.yaml", "table"),
)

# turns + signals -> the tables that are stored; deciding again skips the first: stored turns are its `scored`.
# stored_turns is a table, although written once: rows come out of it in even chunks, and chunks show in the bytes
SCORED = Model("scored", "labels/scored.sql", "view")
DECIDED_MODELS = (
    Model("decided", "labels/decided.sql", "table"),
    Model("stored_turns", "labels/stored_turns.sql", "table"),
)
DECISION_MODELS = (SCORED, *DECIDED_MODELS, Model("stored_chats", "turns/conversations.sql", "view"))

# stored chats and turns -> what could be a row of an export, without text
CANDIDATE_MODELS = (
    Model("export_turns", "exports/export_turns.sql", "table"),
    Model("turn_pairs", "exports/turn_pairs.sql", "table"),
    Model("turn_texts", "exports/turn_texts.sql", "table"),
    Model("sibling_pairs", "exports/sibling_pairs.sql", "view"),
    # a table first: a statement with a parameter, such as the path of the file to write, is planned several times over
    Model("candidates", "exports/candidates.sql", "table"),
)

# stored chats and turns + plan -> rows to write
EXPORT_MODELS = (
    Model("plan", "exports/plan_of_part.sql", "table"),
    Model("planned_chats", "exports/planned_chats.sql", "table"),
    Model("planned_turns", "exports/planned_turns.sql", "table"),
    Model("planned_rows", "exports/planned_rows.sql", "view"),
)


def build(con: duckdb.DuckDBPyConnection, models: Iterable[Model]) -> None:
    """Create each model on the connection, in order."""
    for model in models:
        con.execute(model.statement())


def bind_turns(
    con: duckdb.DuckDBPyConnection,
    options: MineOptions,
    *,
    part: int = 0,
    source_files: Sequence[str] = ("chats",),
    source_offsets: Sequence[int] = (0,),
) -> None:
    """Set the variables that TURN_MODELS and the tables made of them read.

    Args:
        con: the connection.
        options: of the run; languages, drop_toxic and redact are read.
        part: number of the part.
        source_files: what the records are from.
        source_offsets: what is added to the numbers of each file's records, as `Part.offsets`.
    """
    set_variables(con, part=part, **options.turn_variables)
    set_variables(con, source_files=list(source_files), source_offsets=list(source_offsets))


def bind_stored(con: duckdb.DuckDBPyConnection, run: RunDir, part: int) -> None:
    """Create the views `stored_turns` and `stored_chats` over what a run holds of a part."""
    bind_files(con, "stored_turns", run.table_file("turns", part))
    bind_files(con, "stored_chats", run.table_file("conversations", part))


def bind_candidates(con: duckdb.DuckDBPyConnection, run: RunDir, part: int) -> None:
    """Create the view `candidates` over those of a part."""
    bind_files(con, "candidates", run.state_file("candidates", part))
