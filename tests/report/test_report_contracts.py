"""The contracts of sql/report/ and sql/review/: every query has one, and its rows are what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from dsat_miner import reviewing
from dsat_miner.data import read_sql, sql_dir
from dsat_miner.engine import connect
from dsat_miner.report import tables
from dsat_miner.rundir import RunDir
from tests.test_contracts import broken, contract, described, types

MODELS = sorted(
    f"{path.parent.name}/{path.stem}"
    for folder in ("report", "review")
    for path in (sql_dir() / folder).glob("*.sql")
    if path.stem != "macros"
)


@pytest.fixture(scope="module")
def bound(reported):
    """Connections on which the queries of each folder can be asked."""
    manifest, run = reported.manifest, RunDir(reported.out)
    with connect() as for_report, connect() as for_review:
        tables._bind(for_report, run, manifest, 2048)
        tables._examples(for_report, run)
        tables._redacted(for_report)
        reviewing._drawn(for_review, run, manifest, n=30, mode="random", rule="")
        yield {"report": for_report, "review": for_review}


def test_every_query_has_a_contract():
    folders = [sql_dir() / "report", sql_dir() / "review"]
    contracts = {f"{path.parent.name}/{path.stem}" for folder in folders for path in folder.glob("*.yaml")}
    assert contracts == set(MODELS)


@pytest.mark.parametrize("name", MODELS)
def test_rows_are_as_the_contract_says(bound, name):
    con, c = bound[name.split("/")[0]], contract(name)
    assert c["model"] == Path(name).name
    assert c["description"].startswith("One row per ")
    assert described(con, read_sql(f"{name}.sql")) == types(c["columns"])
    con.execute(f"create or replace temp table model as {read_sql(f'{name}.sql')}")
    assert con.execute("select count(*) > 0 from model").fetchone() == (True,)
    assert broken(con, c) == []
