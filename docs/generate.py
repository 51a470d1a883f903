"""Write the pages that are made from the commands and from the contracts; a test fails when they are not current.

    python docs/generate.py

- docs/reference/commands.md: every command and option, as `--help` has them
- sql/README.md and docs/reference/models.md: the map of the SQL models, their columns, the ready queries
- in other documents the tables between `<!-- columns: FOLDER/MODEL -->` or `<!-- packs -->` and `<!-- end -->`
"""

from __future__ import annotations

import importlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer
import yaml

from dsat_miner.data import sql_dir
from dsat_miner.detection.rules import TURN_COLUMNS, load_rules
from dsat_miner.queries import ready_queries

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = {"dsat-miner": "dsat_miner.cli", "drift": "drift.cli"}
MADE = "<!-- made by docs/generate.py: change the source, not this page -->\n"
DOCUMENTS = ("docs/output.md", "docs/rules.md")
BLOCK = re.compile(r"(<!-- (?:packs|columns: (?P<name>[\w/]+)) -->\n).*?(<!-- end -->)", re.DOTALL)
MODELS_HEAD = """\
# SQL models

Everything that reads or decides over data is SQL in the folder `sql/`, for DuckDB 2. `dsat-miner mine` runs these files
part by part; `dsat-miner compile` prints them as one script for a DuckDB of your own.

```text
log ── reading/, formats/ ──> source ──> records              one row per record, canonical
records ── turns/ ──> chats ──> follow_ups ──> turns           a row per follow-up turn, with all that rules read
turns ── signals/, rules/ ──> signals                          which rules hit, and where
signals ── labels/ ──> scored ──> decided ──> stored_turns     P(dsat), P(sat), the label; kept as OUT/turns
decided ── exports/ ──> candidates ──> picked ──> plan         over all parts, without texts
plan ── exports/ ──> seed_pairs, drift_rows, unpaired, sat     kept as OUT/preference
```

Beside each model of the map below lies its contract, `NAME.yaml`: what one row is, each column with type and meaning,
and the tests that CI runs against real outputs. The tables on this page are made from the contracts.

A finished run is read with `dsat-miner sql OUT`, from Python with `Run.sql`, or in any DuckDB through `OUT/views.sql`.
The views have the names of the tables: `turns`, `conversations`, `seed_pairs`, `drift_rows`, `unpaired`, `sat`,
`rejects`, `dropped`. Queries that many people want lie ready in `sql/queries/`:

```text
dsat-miner sql OUT --queries
dsat-miner sql OUT --query dsat_rate_by_model --set min_turns=50
```

All macros of `sql/macros/` may be called, and those of `sql/querying/statistics.sql`: `wilson_low(hits, n)` and
`wilson_high(hits, n)` are the 95 % interval of a share, `gap_low` and `gap_high(hits, n, other_hits, other_n)` that of
the difference of two; `dsat_kinds(kinds)` leaves out what a mixed turn praises.

"""
# folders of models in the order in which a run goes through them
FOLDERS = {
    "reading": "How one part of a file becomes the table `source`, and what of a format's rows is kept as `records`.",
    "formats": "The canonical row of a conversation, from the columns of a log.",
    "turns": "Conversations, their follow-up turns, and everything that rules look at.",
    "signals": "Which rules hit which turn.",
    "labels": "Scores, decisions, and the two tables that a run keeps of them.",
    "judge": "What a judge is asked and what it said.",
    "exports": "Candidates, the plan over all parts, and the preference tables.",
}
SOURCE = re.compile(r"\b(?:from|join)\s+([a-z_]+)\b", re.IGNORECASE)
CTE = re.compile(r"\b([a-z_]+) as (?:materialized )?\(\n")

Contract = dict[str, Any]


# Commands


def commands_page() -> str:
    """Return the reference of all commands and options."""
    text = f"{MADE}# Commands\n\nWhat `--help` says, on one page.\n"
    for program, module in PROGRAMS.items():
        group = typer.main.get_command(importlib.import_module(module).app)
        text += f"\n## {program}\n\n{_body(group)}"
        for name, command in group.commands.items():  # type: ignore[attr-defined]
            text += _command(f"{program} {name}", command, 3)
    return text


def _command(path: str, command: Any, level: int) -> str:
    """Return the section of a command, and those of its own commands."""
    text = f"\n{'#' * level} {path}\n\n{_body(command, usage=path)}"
    return text + "".join(_command(f"{path} {n}", c, level + 1) for n, c in getattr(command, "commands", {}).items())


def _body(command: Any, usage: str = "") -> str:
    """Return what a command does, with its arguments and options by panel."""
    shown = [p for p in command.params if not p.hidden] if usage else command.params
    arguments = [p for p in shown if not _is_option(p)]
    text = f"{_with_code(command.help or '')}\n"
    if usage and not getattr(command, "commands", None):
        names = " ".join(_argument(p) for p in arguments)
        text += f"\n```text\n{' '.join(f'{usage} {names} [OPTIONS]'.split())}\n```\n"
    text += _table("argument", [(f"`{_argument(p)}`", p) for p in arguments])
    panels: dict[str, list[Any]] = {}
    for option in filter(_is_option, shown):
        panels.setdefault(option.rich_help_panel or "", []).append(option)
    for panel, options in panels.items():
        rows = [(", ".join(f"`{name}`" for name in (*p.opts, *p.secondary_opts)) + _value(p), p) for p in options]
        text += (f"\n**{panel}**\n" if panel else "") + _table("option", rows)
    return text


def _is_option(parameter: Any) -> bool:
    return bool(parameter.opts[0].startswith("-"))


def _argument(parameter: Any) -> str:
    name = parameter.metavar or parameter.name.upper() + ("..." if parameter.nargs == -1 else "")
    return name if parameter.required else f"[{name}]"


def _value(parameter: Any) -> str:
    """Return what follows an option, empty for a flag."""
    return "" if parameter.is_flag else f" `{parameter.metavar or parameter.name.upper()}`"


def _table(kind: str, rows: list[tuple[str, Any]]) -> str:
    """Return a table of arguments or options."""
    if not rows:
        return ""
    lines = [f"| {shown} | {_cell(p.help or '')} | {_default(p)} |" for shown, p in rows]
    return "\n".join(("", f"| {kind} | meaning | default |", "|---|---|---|", *lines, ""))


def _default(parameter: Any) -> str:
    if parameter.required:
        return "must be given"
    if parameter.default in (None, False, (), []):
        return ""
    if parameter.default is True:
        return f"`{parameter.opts[0]}`"
    return f"`{parameter.default}`"


def _with_code(text: str) -> str:
    """Return help with its examples as blocks of code, however deep they were indented."""
    paragraphs = text.strip().split("\n\n")
    programs = tuple(f"{name} " for name in PROGRAMS)
    found = []
    for paragraph in paragraphs:
        if paragraph.strip().startswith(programs):
            commands: list[str] = []
            for line in map(str.strip, paragraph.splitlines()):
                if line.startswith(programs) or not commands:
                    commands.append(line)
                else:
                    commands[-1] += f" {line}"
            found.append("\n".join(("```text", *commands, "```")))
        else:
            found.append(paragraph)
    return "\n\n".join(found)


# Models


def contracts() -> dict[str, Contract]:
    """Return the contracts of all models by name, such as turns/chats."""
    paths = [path for folder in FOLDERS for path in sorted((sql_dir() / folder).glob("*.yaml"))]
    return {f"{p.parent.name}/{p.stem}": _contract(p) for p in paths}


def _contract(path: Path) -> Contract:
    """Return a contract; those of reading/ and formats/ say `row` and `meaning` where the others say `description`."""
    contract = yaml.safe_load(path.read_text(encoding="utf-8"))
    if "row" in contract:
        contract["description"] = f"One row per {re.sub('^an? ', '', contract['row'])}."
    for column in contract["columns"]:
        column.setdefault("description", column.get("meaning"))
    return dict(contract)


def models_page() -> str:
    """Return the map of the models, the columns of each, and the ready queries."""
    known = contracts()
    tables = {path.stem for folder in FOLDERS for path in (sql_dir() / folder).glob("*.sql")}
    parts = [MADE + MODELS_HEAD]
    parts += ["## Map", "", "| model | a row is | reads | kept in |", "|---|---|---|---|"]
    for name, contract in known.items():
        reads = ", ".join(f"`{source}`" for source in _sources(name, tables))
        kept = f"`OUT/{contract['stored_in']}`" if "stored_in" in contract else ""
        parts.append(f"| [`{name}`](#{_anchor(name)}) | {_cell(_row_of(contract))} | {reads} | {kept} |")
    parts += ["", *_queries()]
    for folder, meaning in FOLDERS.items():
        members = [name for name in known if name.startswith(f"{folder}/")]
        if members:
            parts += [f"## {folder}", "", meaning, ""]
        for name in members:
            parts += [f"### {name}", columns_table(name, known[name])]
    return "\n".join(parts).rstrip() + "\n"


def _row_of(contract: Contract) -> str:
    """Return the first sentence of a contract, from what one row is."""
    sentence = re.split(r"(?<=[^.])[.:;](?:\s|$)", contract["description"], maxsplit=1)[0]
    return str(sentence.removeprefix("One row per "))


def _sources(name: str, tables: set[str]) -> Iterator[str]:
    """Yield the models that a model reads, in the order of its text."""
    text = re.sub(r"--[^\n]*", "", (sql_dir() / f"{name}.sql").read_text(encoding="utf-8"))
    own = {*CTE.findall(text), name.split("/")[1]}
    yield from dict.fromkeys(t for t in SOURCE.findall(text) if t in tables and t not in own)


def _anchor(name: str) -> str:
    return name.replace("/", "").replace(" ", "-").lower()


def _queries() -> Iterator[str]:
    """Yield the lines about the ready queries."""
    yield from ("## Ready queries", "", "| query | answers | parameters and defaults |", "|---|---|---|")
    for query in ready_queries():
        values = "<br>".join(f"`{p.name}={p.shown}` {p.meaning}" for p in query.parameters)
        yield f"| `{query.name}` | {_cell(query.description)} | {_cell(values)} |"
    yield ""


def columns_table(name: str, contract: Contract) -> str:
    """Return the columns of a contract as a table of Markdown; `rules` is what rules may read of turns."""
    columns = [column for column in contract["columns"] if name != "rules" or column["name"] in TURN_COLUMNS]
    head = "" if name == "rules" else f"{contract['description']}\n\n"
    rows = "".join(f"| `{x['name']}` | `{x['type']}` | {_cell(x['description'])} |\n" for x in columns)
    return f"\n{head}| column | type | what it holds |\n|---|---|---|\n{rows}\n"


def packs_table() -> str:
    """Return how many rules and examples each pack has, as a table of Markdown; `any` last."""
    rules = load_rules()
    rows = []
    for language in sorted({rule.language for rule in rules}, key=lambda name: (name == "any", name)):
        pack = [rule for rule in rules if rule.language == language]
        polarities = Counter(rule.polarity for rule in pack)
        examples = (sum(len(rule.hits) for rule in pack), sum(len(rule.misses) for rule in pack))
        cells = (f"`{language}`", len(pack), polarities["dsat"], polarities["sat"], *examples)
        rows.append(f"| {' | '.join(map(str, cells))} |\n")
    return f"\n| language | rules | dsat | sat | hits | misses |\n|---|---|---|---|---|---|\n{''.join(rows)}\n"


def with_tables(text: str) -> str:
    """Return a document with its tables made from the contracts and from the rules."""
    known = contracts()
    known["rules"] = known["turns/turns"]

    def table(name: str | None) -> str:
        return columns_table(name, known[name]) if name else packs_table()

    return BLOCK.sub(lambda m: m[1] + table(m["name"]) + m[3], text)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def pages() -> dict[str, str]:
    """Return every page and document that is made here, by its path, as it ought to be."""
    models = models_page()
    made = {"docs/reference/commands.md": commands_page(), "docs/reference/models.md": models, "sql/README.md": models}
    return made | {name: with_tables((ROOT / name).read_text(encoding="utf-8")) for name in DOCUMENTS}


if __name__ == "__main__":
    for name, text in pages().items():
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_text(text, encoding="utf-8")
