"""The contracts (YAML) beside the SQL models: every model has one, and its rows are what it says.

The tables of the documents are made from the contracts by docs/generate.py; tests/test_docs.py holds them current.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import duckdb
import pytest
import yaml

from docs.generate import BLOCK
from dsat_miner.contracts import no_rows
from dsat_miner.data import read_sql, sql_dir
from dsat_miner.detection.rules import KIND_UR, TURN_COLUMNS, load_rules
from dsat_miner.detection.ruletest import bind_records, check_rules
from dsat_miner.detection.scorecard import FLAGS, NUMBERS
from dsat_miner.detection.scoring import load_detector
from dsat_miner.engine import bind_files, connect, set_variables
from dsat_miner.models import (
    CANDIDATE_MODELS,
    DECISION_MODELS,
    EXPORT_MODELS,
    FEATURE_MODELS,
    NO_VERDICTS,
    TURN_MODELS,
    build,
)
from dsat_miner.options import CONVERSATION_COLUMNS, MineOptions
from dsat_miner.reading.formats import CANONICAL, format_names
from dsat_miner.run import Run
from dsat_miner.rundir import EXPORTS, TABLES
from dsat_miner.running.mining import mine
from dsat_miner.running.resources import Resources

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "examples" / "sample_chats.jsonl"
FOLDERS = ("turns", "labels", "exports", "signals", "classifier")

# Selects that yield the columns of another model; test_twins holds them against it.
TWINS = {
    "turns/source_ids": "turns/content_ids",
    "labels/scored_again": "labels/scored",
    "exports/picked": "exports/candidates",
    "exports/plan_of_part": "exports/plan",
}
# Helpers that need no contract, and why.
EXEMPT = {
    "turns/counts": "name and count, for the manifest",
    "turns/clean_chats": "the columns of turns/chats, texts redacted",
    "turns/redaction_counts": "name and count, for the manifest",
    "labels/label_counts": "facet, name and count, for the manifest",
    "exports/export_counts": "counts for the manifest",
    "exports/planned_counts": "counts that say which files to write",
    "exports/seed_test_fraction": "one number, the share of chats that seed pairs are tested on",
    "exports/seeded_chats": "one column, the keys of chats with a seed pair",
    "exports/prompt_texts": "keys of candidates and one text each, inside one stage",
    "classifier/texts": "columns of the stored turns, texts clipped, inside one stage; features.py names what it reads",
    "classifier/judged": "a label's four columns, for train-classifier",
    "classifier/wanted": "rows of the stored turns, for train-classifier",
    "exports/plan_digests": "a digest a part, for the markers",
    "exports/file_rows": "rows a file, for the check of counts",
    "exports/planned_chats": "four columns of the stored chats, inside one export",
    "exports/planned_turns": "the columns of the plan and user_text, inside one export",
    "exports/planned_rows": "the columns of the plan beside those of the stored chats, inside one export",
    "turns/ids_of_part": "the rows of turns/ids of one part",
    "turns/filter_languages": "an update of chats, not a select",
    "signals/rule_words": "words and bits; its columns grow with the rules",
    "signals/gates": "a bit for each rule; its columns grow with the rules",
    "signals/active": "what a part holds of what sets rules off, for RulePass.run",
}

Contract = dict[str, Any]


def names() -> list[str]:
    """Return the models of the folders, such as turns/chats."""
    return sorted(f"{folder}/{p.stem}" for folder in FOLDERS for p in (sql_dir() / folder).glob("*.sql"))


def contract_file(name: str) -> Path:
    return sql_dir() / f"{name}.yaml"


def contract(name: str) -> Contract:
    """Return the contract of a model."""
    return yaml.safe_load(contract_file(name).read_text(encoding="utf-8"))


CONTRACTS = {name: contract(name) for name in names() if contract_file(name).exists()}
# written only where an encoder is asked for; tests/embed/test_classify.py holds them against their contracts
LATE = ("classifier/verdicts", "exports/near_duplicates")
STORED = [name for name, c in CONTRACTS.items() if "stored_in" in c and name not in LATE]
BUILT = [name for name in CONTRACTS if name not in (*STORED, *LATE)]


def types(columns: list[dict[str, Any]]) -> dict[str, str]:
    return {column["name"]: column["type"] for column in columns}


def described(con: duckdb.DuckDBPyConnection, query: str) -> dict[str, str]:
    """Return names and types of what a query yields, without the quotes that DuckDB puts around fields."""
    return {row[0]: row[1].replace('"', "") for row in con.execute(f"describe {query}").fetchall()}


def declared_tests(c: Contract) -> list[tuple[str, str]]:
    """Return (what is declared, a query over `model` that counts the rows against it)."""
    found = []
    for column in c["columns"]:
        for test in column.get("tests", []):
            kind, value = next(iter(test.items())) if isinstance(test, dict) else (test, None)
            found.append((f"{column['name']}: {kind}", column_test(column, kind, value)))
    for test in c.get("tests", []):
        kind, value = next(iter(test.items()))
        count = {
            "unique_combination": lambda v: f"count(*) - count(distinct ({', '.join(v)}))",
            "expression": lambda v: f"count(*) filter (where not coalesce(({v}), false))",
        }[kind]
        found.append((f"{kind}: {value}", f"select {count(value)} from model"))
    return found


def column_test(column: dict[str, Any], kind: str, value: Any) -> str:
    """Return the query of a column's test, in the words of dbt."""
    name = column["name"]
    if kind == "not_null":
        return f"select count(*) from model where {name} is null"
    if kind == "unique":
        return f"select count({name}) - count(distinct {name}) from model"
    assert kind == "accepted_values", kind
    listed = ", ".join(f"'{v}'" for v in value["values"])
    item = f"unnest({name})" if column["type"].endswith("[]") else name
    rows = f"select {item} as item from model where {value.get('where', 'true')}"
    return f"select count(*) from ({rows}) where item not in ({listed})"


def broken(con: duckdb.DuckDBPyConnection, c: Contract) -> list[str]:
    """Return the declared tests that rows of `model` go against."""
    return [what for what, query in declared_tests(c) if con.execute(query).fetchone() != (0,)]


# Every model has a contract


def test_every_model_has_a_contract_or_a_reason():
    without = {name for name in names() if not contract_file(name).exists()}
    assert without == TWINS.keys() | EXEMPT.keys()


def test_every_contract_has_a_model():
    contracts = {f"{folder}/{p.stem}" for folder in FOLDERS for p in (sql_dir() / folder).glob("*.yaml")}
    assert contracts <= set(names())


@pytest.mark.parametrize("name", CONTRACTS)
def test_contract_says_what_everything_is(name):
    c = CONTRACTS[name]
    assert set(c) <= {"model", "description", "meaning", "stored_in", "columns", "tests"}
    assert c["model"] == name.split("/")[1]
    assert c["description"].startswith("One row per ")
    for column in c["columns"]:
        assert set(column) <= {"name", "type", "description", "tests"}
        assert column["description"].strip()
    assert len(types(c["columns"])) == len(c["columns"])
    assert declared_tests(c)


def test_every_export_is_declared():
    """What a new name in EXPORTS needs; the card, the views and `split` follow from it."""
    assert {name for name, c in CONTRACTS.items() if "meaning" in c} == {f"exports/{export}" for export in EXPORTS}
    for name in ("exports/candidates", "exports/plan", "exports/dropped"):
        [column] = [column for column in CONTRACTS[name]["columns"] if column["name"] == "export"]
        assert {"accepted_values": {"values": list(EXPORTS)}} in column["tests"], name
    assert [name for name in (*TABLES, *EXPORTS) if not isinstance(getattr(Run, name, None), property)] == []


def test_clean_chats_are_chats(built):
    assert described(built, "from clean_chats") == types(CONTRACTS["turns/chats"]["columns"])


# What is stored


@pytest.fixture(scope="session")
def mined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, a chat of it again and a torn line, mined with a few human verdicts, so that no table is empty."""
    folder = tmp_path_factory.mktemp("contracts")
    chats = SAMPLE.read_text(encoding="utf-8").splitlines()
    chats += [chats[0], '{"id": "torn", "mess']
    (folder / "chats.jsonl").write_text("\n".join(chats), encoding="utf-8")
    verdicts = [("sample-py2-print", 2, "dsat"), ("sample-py2-print", 4, "sat"), ("sample-haiku-syllables", 2, "mixed")]
    lines = [json.dumps({"conversation_id": i, "message_index": at, "label": label}) for i, at, label in verdicts]
    (folder / "labels.jsonl").write_text("\n".join(lines), encoding="utf-8")
    options = MineOptions(labels=folder / "labels.jsonl", test_fraction=0.3)
    mine([str(folder / "chats.jsonl")], folder / "out", options, resources=Resources(threads=1))
    return folder / "out"


@pytest.mark.parametrize("name", STORED)
def test_stored_files_are_as_the_contract_says(mined, name):
    c = CONTRACTS[name]
    files = sorted(str(path) for path in mined.glob(c["stored_in"]))
    assert files
    with duckdb.connect() as con:
        set_variables(con, files=files)
        for file in files:  # one by one: a reader of many files would make their types alike
            set_variables(con, file=file)
            found = described(con, "select * from read_parquet(getvariable('file'))")
            assert list(found.items()) == list(types(c["columns"]).items())  # in order: see contracts.no_rows
        con.execute("create table model as from read_parquet(getvariable('files'))")
        assert con.execute("select count(*) > 0 from model").fetchone() == (True,)
        assert broken(con, c) == []


def test_views_have_a_column_split_besides(mined):
    with duckdb.connect() as con:
        con.execute((mined / "views.sql").read_text(encoding="utf-8"))
        for export in EXPORTS:
            wanted = types(CONTRACTS[f"exports/{export}"]["columns"]) | {"split": "VARCHAR"}
            assert described(con, f"select * from {export}") == wanted
        assert described(con, "select * from turns") == types(CONTRACTS["labels/stored_turns"]["columns"])
        assert described(con, "select * from dropped") == types(CONTRACTS["turns/dropped"]["columns"])


def test_both_kinds_of_dropped_rows_have_the_same_columns():
    assert types(contract("turns/dropped")["columns"]) == types(contract("exports/dropped")["columns"])


@pytest.mark.parametrize(("twin", "name"), TWINS.items())
def test_twins(mined, twin, name):
    with connect() as con:
        set_variables(
            con,
            part=0,
            labels_file=str(mined / ".dsat" / "human_labels.parquet"),
            turns_file=str(mined / "turns" / "part-00000.parquet"),
            plan_file=str(mined / ".dsat" / "plan.parquet"),
        )
        bind_files(con, "candidates", mined / ".dsat" / "candidates" / "part-00000.parquet")
        con.execute("create temp table records (record bigint, source_id varchar)")
        con.execute(f"create temp table near_duplicates as {no_rows('exports/near_duplicates')}")
        assert described(con, read_sql(f"{twin}.sql")) == types(CONTRACTS[name]["columns"])


@pytest.mark.parametrize("name", CONTRACTS)
def test_a_table_without_rows_has_the_columns_of_its_contract_in_order(name):
    with duckdb.connect() as con:
        wanted = types(CONTRACTS[name]["columns"])
        assert list(described(con, no_rows(name)).items()) == list(wanted.items())
        assert con.execute(f"select count(*) from ({no_rows(name)})").fetchone() == (0,)


# What lives in memory while a part is mined

ONE_SIBLING = f"""cast(case when record = 1 then [{{'message_index': 1, 'kept': 'A', 'abandoned': 'B',
    'feedback': null, 'pair_source': 'regeneration'}}] else [] end as {CANONICAL["siblings"]})"""


@pytest.fixture(scope="session")
def built() -> duckdb.DuckDBPyConnection:
    """A connection on which the sample has gone through every model up to the candidates."""
    con = connect()
    chats = [json.loads(line)["messages"] for line in SAMPLE.read_text(encoding="utf-8").splitlines()]
    bind_records(con, [(None, chat) for chat in chats], redact=True)
    con.execute(f"create or replace temp table records as select * replace ({ONE_SIBLING} as siblings) from records")
    detector = load_detector()
    detector.bind(con, MineOptions())
    build(con, TURN_MODELS)
    detector.run(con)
    con.execute(f"create temp table features as {detector.features_sql}")
    build(con, (*NO_VERDICTS, *DECISION_MODELS))
    set_variables(con, **MineOptions().export_variables)
    build(con, CANDIDATE_MODELS)
    return con


MODELS = (*TURN_MODELS, *FEATURE_MODELS, *DECISION_MODELS, *CANDIDATE_MODELS, *EXPORT_MODELS)
TABLE_OF = {m.file: m.name for m in MODELS} | {
    "signals/hits.sql": "hits",
    "signals/rule_hits.sql": "rule_hits",
    "signals/signals.sql": "signals",
    "labels/logits.sql": "logits",
    "labels/features.sql": "features",
}


@pytest.mark.parametrize("name", BUILT)
def test_models_in_memory_are_as_the_contract_says(built, name):
    c, table = CONTRACTS[name], TABLE_OF[f"{name}.sql"]
    assert described(built, f"select * from {table}") == types(c["columns"])
    built.execute(f"create or replace temp view model as select * from {table}")
    assert built.execute("select count(*) > 0 from model").fetchone() == (True,)
    assert broken(built, c) == []


def test_examples_are_canonical_rows(built):
    assert described(built, "select * from records") == CANONICAL | {"is_wanted": "BOOLEAN"}


def test_rules_read_columns_of_turns():
    columns = types(CONTRACTS["turns/turns"]["columns"])
    assert {n: number(columns[n]) for n in TURN_COLUMNS} == {n: number(k.upper()) for n, k in TURN_COLUMNS.items()}


def number(kind: str) -> str:
    """Widths of numbers do not matter to an expression."""
    return re.sub(r"^DECIMAL.*", "DOUBLE", kind.replace("BIGINT", "INTEGER"))


def test_kinds_of_the_contract_are_those_of_the_rules():
    kinds = next(c for c in CONTRACTS["labels/stored_turns"]["columns"] if c["name"] == "kinds")
    accepted = next(test["accepted_values"]["values"] for test in kinds["tests"] if isinstance(test, dict))
    assert accepted == [kind for polarity in ("dsat", "sat") for kind in KIND_UR[polarity]]


# The tests above find what they look for


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("(1, 'dsat', ['a']), (2, 'sat', ['b'])", []),
        ("(null, 'dsat', ['a']), (2, 'sat', ['b'])", ["id: not_null"]),
        ("(1, 'dsat', ['a']), (1, 'sat', ['b'])", ["id: unique"]),
        ("(1, 'odd', ['a']), (2, 'sat', ['b'])", ["label: accepted_values"]),
        ("(1, 'dsat', ['a', 'z']), (2, 'sat', ['z'])", ["kinds: accepted_values"]),
        ("(1, null, ['a'])", ["expression: label is not null"]),
        ("(1, 'dsat', ['a']), (1, 'dsat', ['a'])", ["id: unique", "unique_combination: ['id', 'label']"]),
    ],
)
def test_broken_contracts_are_found(rows, found):
    values = {"values": ["dsat", "sat"]}
    c = {
        "columns": [
            {"name": "id", "type": "INTEGER", "tests": ["not_null", "unique"]},
            {"name": "label", "type": "VARCHAR", "tests": [{"accepted_values": values}]},
            {
                "name": "kinds",
                "type": "VARCHAR[]",
                "tests": [{"accepted_values": {"values": ["a", "b"], "where": "label = 'dsat'"}}],
            },
        ],
        "tests": [{"unique_combination": ["id", "label"]}, {"expression": "label is not null"}],
    }
    with duckdb.connect() as con:
        con.execute(f"create table model as from (values {rows}) as t(id, label, kinds)")
        assert broken(con, c) == found


# Documents


def read(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def test_output_document_shows_every_table_of_a_run():
    results = {name for name in STORED if not CONTRACTS[name]["stored_in"].startswith(".dsat")}
    shown = {match["name"] for match in BLOCK.finditer(read("docs/output.md"))}
    assert results - shown == {"turns/dropped"}  # its columns are those of exports/dropped


@pytest.mark.parametrize("name", ["turns/dropped", "exports/dropped"])
def test_output_document_explains_every_reason(name):
    reason = next(c for c in CONTRACTS[name]["columns"] if c["name"] == "reason")
    values = next(t["accepted_values"]["values"] for t in reason["tests"] if isinstance(t, dict))
    assert [v for v in values if f"| `{v}` |" not in read("docs/output.md")] == []


def test_format_document_names_every_format_and_column():
    text = read("docs/formats.md")
    assert [name for name in format_names() if f"`{name}`" not in text] == []
    assert [name for name in CANONICAL if f"| `{name}` |" not in text] == []


def example(document: str) -> str:
    """Return the one SQL block of a document."""
    (block,) = re.findall(r"```sql\n(.*?)```", read(document), re.DOTALL)
    return block


def test_example_of_the_format_document_reads_a_log(tmp_path):
    (tmp_path / "helpdesk.sql").write_text(example("docs/formats.md"), encoding="utf-8")
    said = ["My parcel is late", "It is on its way", "That is no answer"]
    lines = [{"who": ("client", "agent")[i % 2], "said": text} for i, text in enumerate(said)]
    ticket = {"ticket": "T-1", "customer": "c9", "opened": "2026-02-03T10:00:00Z", "lines": lines}
    (tmp_path / "log.jsonl").write_text(json.dumps(ticket) + "\n", encoding="utf-8")
    options = MineOptions(format=str(tmp_path / "helpdesk.sql"))
    manifest = mine([str(tmp_path / "log.jsonl")], tmp_path / "out", options, resources=Resources(threads=1))
    assert manifest["counts"]["turns"] == 1
    with duckdb.connect() as con:
        set_variables(con, file=str(tmp_path / "out" / "conversations" / "part-00000.parquet"))
        row = con.execute(
            "select source_id, user_id, timestamp::varchar from read_parquet(getvariable('file'))"
        ).fetchone()
    assert row == ("T-1", "c9", "2026-02-03 10:00:00")


def test_example_of_the_rule_document_does_what_it_says(tmp_path):
    (tmp_path / "shorter.sql").write_text(example("docs/rules.md"), encoding="utf-8")
    rules = [rule for rule in load_rules([tmp_path]) if rule.path.parent == tmp_path]
    assert len(rules) == 1
    assert check_rules(rules) == []


def test_readme_shows_every_command_and_table():
    from dsat_miner.cli import app

    text = read("README.md")
    groups = [group.name or group.typer_instance.info.name for group in app.registered_groups]
    commands = [c.name or c.callback.__name__ for c in app.registered_commands]
    assert [name for name in (*commands, *groups) if f"dsat-miner {name}" not in text] == []
    assert [name for name in EXPORTS if f"`{name}`" not in text] == []


def test_readme_lists_the_columns_that_where_sees():
    assert [name for name in CONVERSATION_COLUMNS if f"`{name}`" not in read("docs/formats.md")] == []


def test_every_feature_of_the_score_is_listed():
    names = {name for kinds in (NUMBERS, FLAGS) for of_stage in kinds.values() for name in of_stage}
    assert sorted(name for name in names if f"`{name}`" not in read("docs/detection.md")) == []


def test_architecture_names_every_module():
    text = read("ARCHITECTURE.md")
    packages = ("", "running", "reading", "detection", "evaluation", "chat_api", "judge", "remote", "report")
    folders = [*(ROOT / "dsat_miner" / name for name in packages), ROOT / "train" / "drift"]
    modules = {path.name for folder in folders for path in folder.glob("*.py")}
    modules -= {"__init__.py", "__main__.py"}
    assert sorted(name for name in modules if f"`{name}`" not in text) == []


def test_architecture_names_every_folder_of_sql():
    folders = {path.name for path in sql_dir().iterdir() if path.is_dir()} - {
        "rules"
    }  # it stands as sql/rules/LANGUAGE
    assert sorted(name for name in folders if f"`sql/{name}/`" not in read("ARCHITECTURE.md")) == []
