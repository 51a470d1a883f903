"""`dsat-miner sql`: ask a run questions in SQL."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dsat_miner.cli import completing
from dsat_miner.errors import UserError
from dsat_miner.files import read_text

if TYPE_CHECKING:
    import duckdb

    from dsat_miner.querying import Answer

SHOWN = 200
HELP = """\
.tables            the views of the run
.schema [VIEW]     their columns
.quit              leave (so does Ctrl-D)
a query;           runs it; it may span lines and ends with a semicolon
"""


def sql(
    out: Annotated[Path, typer.Argument(help="Folder of a run.")],
    query: Annotated[
        str | None, typer.Argument(help="SQL, @FILE.sql, or - for standard input; left out: a prompt.")
    ] = None,
    csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON array.")] = False,
    parquet: Annotated[Path | None, typer.Option(help="Write the rows to this Parquet file.")] = None,
    ready: Annotated[
        str | None, typer.Option("--query", metavar="NAME", autocompletion=completing.ready, help="Run a ready query.")
    ] = None,
    values: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="A parameter of the ready query; may be given again."),
    ] = None,
    queries: Annotated[bool, typer.Option("--queries", help="List the ready queries and their parameters.")] = False,
) -> None:
    """Ask a run questions in SQL.

    Views: conversations, turns, seed_pairs, drift_rows, unpaired, sat, rejects, dropped.

        dsat-miner sql out "select kinds, count(*) from turns group by all order by 2 desc"

        dsat-miner sql out "from seed_pairs" --parquet pairs.parquet

        dsat-miner sql out --query dsat_rate_by_model --set min_turns=50

    Only queries run, over the run's folder alone. In CSV, text that a spreadsheet would run as a formula gets a
    leading apostrophe.
    """
    from dsat_miner.querying import ask, open_run, save_parquet, write_csv, write_json
    from dsat_miner.terminal import Harmless

    if csv + as_json + (parquet is not None) > 1:
        raise UserError("--csv, --json and --parquet: choose one")
    if queries:
        _list_queries()
        return
    text, bound = _ready(ready, query, values or []) if ready or values else (_text(query), None)
    if text is None:
        with open_run(out) as con:
            _prompt(con)
        return
    if parquet is not None:
        print(f"{save_parquet(out, text, parquet, bound):,} rows in {parquet}")
        return
    with open_run(out) as con:
        answer = ask(con, text, bound)
        if answer is None:
            raise UserError("no query given: write one in quotes, or leave it out for a prompt")
        if csv:
            write_csv(answer, Harmless(sys.stdout))
        elif as_json:
            write_json(answer, Harmless(sys.stdout))
        else:
            show(answer)


def show(answer: Answer) -> None:
    """Print an answer as a table of at most `SHOWN` rows, with as many columns as the terminal has room for."""
    from dsat_miner.terminal import columns_that_fit, neutral, print_table

    rows = list(itertools.islice(answer.rows, SHOWN + 1))
    if answer.names[:1] == ["explain_key"]:
        print(*(neutral(row[1]) for row in rows), sep="\n")
        return
    n_columns = columns_that_fit()
    print_table(answer.names[:n_columns], [row[:n_columns] for row in rows[:SHOWN]])
    if len(answer.names) > n_columns:
        left_out = ", ".join(answer.names[n_columns:])
        print(f"no room for {neutral(left_out)}: select fewer columns, or use --json")
    if len(rows) > SHOWN:
        print(f"the first {SHOWN} rows; all of them with --csv, --json or --parquet FILE")
    else:
        print(f"{len(rows)} {'row' if len(rows) == 1 else 'rows'}")


def _list_queries() -> None:
    """Print what the ready queries answer, and their parameters with defaults."""
    from dsat_miner.queries import ready_queries
    from dsat_miner.terminal import print_table

    found = ready_queries()
    rows = [(q.name, q.description, ", ".join(f"{p.name}={p.shown}" for p in q.parameters)) for q in found]
    print_table(("query", "answers", "parameters"), rows, fixed=("query",))


def _ready(name: str | None, query: str | None, given: list[str]) -> tuple[str, dict[str, Any]]:
    """Return the SQL of a ready query and the values of its parameters."""
    from dsat_miner.queries import load_query

    if name is None or query is not None:
        raise UserError("--query and --set go without SQL of your own: name a ready query (--queries lists them)")
    pairs = [text.partition("=") for text in given]
    for text, (key, sign, _) in zip(given, pairs, strict=True):
        if not key or not sign:
            raise UserError(f"--set {text}: write NAME=VALUE")
    found = load_query(name)
    return found.sql, found.values({key: value for key, _, value in pairs})


def _text(query: str | None) -> str | None:
    """Return the SQL to run, None for a prompt."""
    if query == "-" or (query is None and not sys.stdin.isatty()):
        return sys.stdin.read()
    if query is None or not query.startswith("@"):
        return query
    try:
        return read_text(Path(query[1:]))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{query[1:]}: cannot be read ({error}): check the path behind the @") from None


def _prompt(con: duckdb.DuckDBPyConnection) -> None:
    """Read queries until the user leaves; an error or Ctrl-C ends a query, not the prompt."""
    import readline  # noqa: F401 (input() then edits lines and remembers them; nothing is kept on disk)

    print("Queries end with a semicolon; .help lists the commands.")
    lines: list[str] = []
    while True:
        try:
            line = input("  ...> " if lines else "dsat> ")
            if not lines and line.strip() in {".quit", ".exit", ".q"}:
                return
            lines = _typed(con, [*lines, line])
        except EOFError:
            print()
            return
        except KeyboardInterrupt:
            print()
            lines = []


def _typed(con: duckdb.DuckDBPyConnection, lines: list[str]) -> list[str]:
    """Act on what was typed so far and return the lines that wait for more."""
    from dsat_miner.querying import ask, complete
    from dsat_miner.terminal import neutral

    try:
        if lines[0].lstrip().startswith("."):
            _command(con, lines[0].split())
        elif not any(line.strip() for line in lines):
            return []
        elif not complete(lines):
            return lines
        elif (answer := ask(con, "\n".join(lines))) is not None:
            show(answer)
    except UserError as error:
        print(neutral(str(error)))
    return []


def _command(con: duckdb.DuckDBPyConnection, words: list[str]) -> None:
    """Run one of the prompt's own commands."""
    from dsat_miner.data import read_sql
    from dsat_miner.querying import ask

    if words[0] not in {".tables", ".schema"}:
        print(HELP, end="")
        return
    columns = ask(con, read_sql("querying/columns.sql"))
    rows = list(columns.rows) if columns else []
    from dsat_miner.terminal import print_table

    if words[0] == ".tables":
        print(*dict.fromkeys(row[0] for row in rows), sep="\n")
    else:
        print_table(("view", "column", "type"), [row for row in rows if row[0] in words[1:] or not words[1:]])
