"""SQL of a user's over a run: only queries, only the run, no formulas in CSV."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil

import pytest

from dsat_miner.errors import UserError
from dsat_miner.querying import Answer, as_cell, ask, complete, open_run, queries, save_parquet, write_csv, write_json
from tests.support.cli import miner, query


def rows_of(out, sql):
    with open_run(out) as con:
        answer = ask(con, sql)
        return answer.names, list(answer.rows)


@pytest.mark.parametrize(
    "sql",
    [
        "select 1",
        "from turns",
        "with t as (from turns) select * from t",
        "describe turns",
        "summarize turns",
        "show tables",
        "values (1), (2)",
        "explain select 1",
        "explain analyze select 1",
        "select 1; select 2;",
        "-- a comment\nselect 1 -- another",
        "(select 1) union (select 2)",
    ],
)
def test_queries_run(hand, sql):
    assert rows_of(hand.out, sql)[1]


@pytest.mark.parametrize(
    "sql",
    [
        "copy turns to 'x.parquet'",
        "explain analyze copy turns to 'x.parquet'",
        "explain (analyze) copy turns to 'x.parquet'",
        "explain analyze explain analyze copy turns to 'x.parquet'",
        "export database 'x'",
        "attach 'x.duckdb'",
        "create table t as from turns",
        "insert into turns values (1)",
        "drop view turns",
        "set memory_limit = '1TB'",
        "reset lock_configuration",
        "install httpfs",
        "load httpfs",
        "select 1; copy (select 1) to 'x'",
        "copy (pivot turns on label) to 'x'",
        "/* pivot */ copy (pivot turns on label) to 'x'",
        "checkpoint",
        "call force_checkpoint()",
    ],
)
def test_everything_else_is_refused(sql):
    with pytest.raises(UserError):
        queries(sql)


def test_a_query_that_is_no_unicode_is_refused():
    with pytest.raises(UserError, match=r"the query select '\\udcff': is not valid UTF-8: mend character 9"):
        queries("select '\udcff'")


@pytest.mark.parametrize(
    "sql",
    [
        "from read_csv('/etc/passwd')",
        "from '/etc/hostname'",
        "from read_text('/etc/passwd')",
        "from glob('/*')",
        "from read_parquet('{out}/../*.parquet')",
    ],
)
def test_nothing_outside_the_run_is_read(hand, sql):
    with pytest.raises(UserError):
        rows_of(hand.out, sql.replace("{out}", str(hand.out)))


def test_a_view_that_is_none_is_told_with_those_that_are(hand):
    with pytest.raises(
        UserError, match=r"^no view nosuch: the views are conversations, turns, rejects, dropped, seed_pairs"
    ):
        rows_of(hand.out, "select * from nosuch")


@pytest.mark.parametrize("name", ["it's moved", "run [1]", "what? *", "k=1/out", "ü"])
def test_a_run_that_moved_works(hand, tmp_path, name):
    moved = tmp_path / name
    shutil.copytree(hand.out, moved)
    assert "k" not in rows_of(moved, "from turns limit 1")[0]
    assert rows_of(moved, "select count(*) from turns")[1] == [(len(hand["turns"]),)]


def test_splits_are_a_column(hand):
    names, rows = rows_of(hand.out, "select split, count(*) from drift_rows group by 1 order by 1")
    assert names[0] == "split"
    assert dict(rows).keys() <= {"train", "test"}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd", "'+cmd"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("-2", "-2"),
        ("+4.5e-3", "+4.5e-3"),
        ("-5%", "-5%"),
        ("-2+3", "'-2+3"),
        (-2.5, "-2.5"),
        ("a=b", "a=b"),
        ("", ""),
        (None, ""),
    ],
)
def test_formulas_are_quoted_and_numbers_are_not(value, shown):
    assert as_cell(value) == shown


def test_csv_is_what_the_rfc_says():
    answer = Answer(["a", 'b"'], iter([("x,y", 'say "hi"'), ("two\nlines", None)]))
    stream = io.StringIO(newline="")
    assert write_csv(answer, stream) == 2
    assert stream.getvalue() == 'a,"b"""\r\n"x,y","say ""hi"""\r\n"two\nlines",\r\n'
    assert list(csv.reader(io.StringIO(stream.getvalue(), newline="")))[1] == ["x,y", 'say "hi"']


@pytest.mark.parametrize("rows", [[], [(1, "é")], [(1, "a"), (2, None)]])
def test_json_reads_back(rows):
    stream = io.StringIO()
    assert write_json(Answer(["n", "s"], iter(rows)), stream) == len(rows)
    assert [tuple(row.values()) for row in json.loads(stream.getvalue())] == rows


def test_columns_of_one_name_stay_apart_in_json():
    stream = io.StringIO()
    write_json(Answer(["a", "a", "a_1", "b"], iter([(1, 2, 3, 4)])), stream)
    assert json.loads(stream.getvalue()) == [{"a": 1, "a_1": 2, "a_1_1": 3, "b": 4}]


def test_parquet_is_whole_or_not_there(hand, tmp_path):
    target = tmp_path / "t.parquet"
    with pytest.raises(UserError):
        save_parquet(hand.out, "select cast(user_text as int) from turns", target)
    assert list(tmp_path.iterdir()) == []
    assert save_parquet(hand.out, "select conversation_id, kinds from turns -- all", target) == len(hand["turns"])
    assert list(tmp_path.iterdir()) == [target]
    assert len(query("from read_parquet(?)", str(target))) == len(hand["turns"])


@pytest.mark.parametrize("place", ["turns/x.parquet", "manifest.json", ".dsat/x", "preference/sat/train-9.parquet"])
def test_parquet_never_goes_into_the_run(hand, place):
    with pytest.raises(UserError, match="own files"):
        save_parquet(hand.out, "select 1", hand.out / place)
    assert json.loads((hand.out / "manifest.json").read_text())["state"] == "complete"


def test_parquet_goes_into_files_alone(hand, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError, match="no device or pipe"):
        save_parquet(hand.out, "select 1 as one", tmp_path / "pipe")
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.parametrize(
    ("lines", "done"),
    [
        (["select 1;"], True),
        (["select 1"], False),
        (["select ';'"], False),
        (["select ';", "';"], True),
        (["select 1 -- ;"], False),
        (["select 1 /* ; */"], False),
        (["select 1; -- done"], True),
        (['select ";" from x;  '], True),
    ],
)
def test_a_statement_ends_with_its_semicolon(lines, done):
    assert complete(lines) is done


def test_sql_of_a_file_and_of_standard_input(hand, tmp_path):
    (tmp_path / "q.sql").write_text("select count(*) as n\nfrom turns;\n", encoding="utf-8-sig")
    assert miner("sql", hand.out, f"@{tmp_path / 'q.sql'}", "--csv").stdout.split() == ["n", str(len(hand["turns"]))]
    missing = miner("sql", hand.out, "@no.sql", ok=False)
    assert missing.returncode == 2
    assert "no.sql" in missing.stderr


def test_a_long_answer_is_cut_with_a_note(hand):
    shown = miner("sql", hand.out, "select range as i from range(1000)").stdout
    assert "199" in shown
    assert "200 │" not in shown
    assert "first 200 rows" in shown


def test_one_way_to_print_at_a_time(hand):
    assert miner("sql", hand.out, "select 1", "--csv", "--json", ok=False).returncode == 2
