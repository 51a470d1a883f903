"""The printed SQL is the SQL that runs."""

from __future__ import annotations

import duckdb
import pytest

from dsat_miner.compiling import STAGES, compile_script
from dsat_miner.data import sql_dir
from dsat_miner.errors import UserError
from dsat_miner.reading.formats import format_names, load_format
from tests.support import make
from tests.support.cli import EXPORTS, mine, miner, query

# how the rows came to be is told by other words there
DIFFERENT = {"source_file"}


def run_script(sql, log, out):
    """Run a printed script in a DuckDB that knows nothing of us."""
    out.mkdir()
    sql = sql.replace("'logs.parquet'", "'" + str(log) + "'").replace("out = '.'", f"out = '{out}'")
    with duckdb.connect() as con:
        for statement in duckdb.extract_statements(sql):
            con.execute(statement)


def rows(path, *, order=""):
    found = query(f"from read_parquet(?) {order}", str(path))
    return [{name: value for name, value in row.items() if name not in DIFFERENT} for row in found]


@pytest.fixture(scope="module")
def parquet_log(tmp_path_factory):
    """Real ShareGPT chats as Parquet."""
    folder = tmp_path_factory.mktemp("compile")
    log = make.sharegpt_slice(folder / "log.jsonl", 400)
    kind = 'struct("from" varchar, "value" varchar)[]'
    with duckdb.connect() as con:
        con.execute("set preserve_insertion_order = true")
        columns = "{'id': 'varchar', 'conversations': '" + kind.replace("'", "''") + "'}"
        con.execute(
            f"copy (from read_ndjson($log, columns = {columns})) to $to (format parquet)",
            {"log": str(log), "to": str(folder / "log.parquet")},
        )
    return folder / "log.parquet"


def test_the_script_gives_the_tables_of_a_run(parquet_log, tmp_path):
    run = mine(tmp_path / "mined", parquet_log)
    run_script(compile_script(format_name="sharegpt"), parquet_log, tmp_path / "sql")
    for table in ("turns", "conversations"):
        [stored] = run.files(table)
        assert rows(tmp_path / "sql" / f"{table}.parquet") == rows(stored)
    assert len(run["turns"]) > 500
    for export in EXPORTS:
        for split in ("train", "test"):
            stored = run.files(export, split)
            found = rows(tmp_path / "sql" / f"{export}-{split}.parquet")
            assert found == [row for path in stored for row in rows(path)]


def test_the_script_reads_wildchat_in_its_real_schema(tmp_path):
    log = make.wildchat(tmp_path)
    run = mine(tmp_path / "mined", log)
    run_script(miner("compile").stdout, log, tmp_path / "sql")
    [stored] = run.files("turns")
    assert rows(tmp_path / "sql" / "turns.parquet") == rows(stored)
    assert run["turns"]


def test_own_rules_are_in_it(tmp_path):
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "own.sql").write_text(
        "-- id: en.revision.zebra\n-- polarity: dsat\n-- kind: revision\n-- weight: 3\n-- description: 'Zebra'.\n"
        "-- hit: no zebra\n-- miss: fine\nsays(' zebra ')\n",
        encoding="utf-8",
    )
    assert "en.revision.zebra" in compile_script("signals", rules=[tmp_path])
    assert "'en.revision.zebra'" in compile_script("score", rules=[tmp_path])
    assert "zebra" not in compile_script("signals")


@pytest.mark.parametrize("stage", STAGES)
def test_each_stage_is_sql_and_a_part_of_the_whole(stage):
    part = compile_script(stage)
    assert duckdb.extract_statements(part)
    assert part.strip() in compile_script()


TRACES = [name for name in format_names() if load_format(name).sessions]


@pytest.mark.parametrize("name", TRACES)
def test_formats_whose_sessions_no_script_can_gather_are_refused(name):
    with pytest.raises(UserError, match=rf"^{name}: its sessions are gathered"):
        compile_script(format_name=name)


@pytest.mark.parametrize("name", sorted(set(format_names()) - set(TRACES)))
def test_every_format_reads_an_empty_file_of_its_own(name, tmp_path):
    log = tmp_path / "log.parquet"
    with duckdb.connect() as con:
        con.execute("copy (select 1 as nothing_of_ours where false) to $to", {"to": str(log)})
    run_script(compile_script(format_name=name), log, tmp_path / "out")
    assert rows(tmp_path / "out" / "turns.parquet") == []


def test_an_unknown_stage_or_format():
    with pytest.raises(UserError, match="read, turns, signals, score, decide, exports"):
        compile_script("labels")
    with pytest.raises(UserError, match="unknown format"):
        compile_script(format_name="nothing")


def test_nothing_of_this_machine_is_in_it():
    assert str(sql_dir().parent) not in compile_script()
