"""Views over a run: a table that wrote no file has the columns of its contract all the same."""

from pathlib import Path

import duckdb
import pytest
import yaml

from dsat_miner.data import sql_dir
from dsat_miner.rundir import EXPORTS
from dsat_miner.running.mining import mine
from dsat_miner.views import views_sql

CHAT = '{"messages": [{"role": "user", "content": "Name a colour"}, {"role": "assistant", "content": "Blue"}, %s]}\n'


@pytest.fixture(scope="module")
def quiet_run(tmp_path_factory):
    """Return a run in which nobody was satisfied or dissatisfied."""
    folder = tmp_path_factory.mktemp("views")
    log = folder / "log.jsonl"
    log.write_text(CHAT % '{"role": "user", "content": "Name a river in Spain"}', encoding="utf-8")
    mine([str(log)], folder / "out")
    return folder / "out"


@pytest.mark.parametrize("export", EXPORTS)
def test_a_view_without_rows_has_the_columns_of_its_contract(quiet_run: Path, export: str):
    assert not list((quiet_run / "preference").glob("**/*.parquet"))
    contract = yaml.safe_load((sql_dir() / "exports" / f"{export}.yaml").read_text(encoding="utf-8"))
    with duckdb.connect() as con:
        con.execute(views_sql(quiet_run))
        columns = {row[0]: row[1] for row in con.execute(f"describe {export}").fetchall()}
        assert con.execute(f"select count(*) from {export}").fetchone() == (0,)
    assert set(columns) == {column["name"] for column in contract["columns"]} | {"split"}
    for column in contract["columns"]:
        assert columns[column["name"]].replace('"', "") == column["type"].replace('"', ""), column["name"]
