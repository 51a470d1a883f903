"""The contracts beside the SQL of `sql/judge/`, held against a run that a judge has decided."""

from __future__ import annotations

import yaml

from dsat_miner.contracts import no_rows
from dsat_miner.data import read_sql, sql_dir
from dsat_miner.engine import connect, set_variables
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.queue import bind_options, bind_run
from dsat_miner.judge.stage import judge
from dsat_miner.judge.verdicts import bind_verdicts
from dsat_miner.rundir import RunDir
from dsat_miner.running.resources import Resources
from tests.test_contracts import broken, described, types

MODELS = ("queue", "queue_texts", "agreement", "totals", "verdicts")
# stored_verdicts has the columns of verdicts; macros is no select
WITHOUT = {"stored_verdicts", "macros"}


def contract(name):
    return yaml.safe_load((sql_dir() / "judge" / f"{name}.yaml").read_text(encoding="utf-8"))


def test_every_model_has_a_contract_or_a_reason():
    models = {path.stem for path in (sql_dir() / "judge").glob("*.sql")}
    assert models - WITHOUT == set(MODELS) == {path.stem for path in (sql_dir() / "judge").glob("*.yaml")}


def test_models_are_as_the_contracts_say(out, serve):
    run = RunDir(out)
    options = JudgeOptions(base_url=serve().url, model="scripted", band=(0.0, 1.0))
    judge(out, options, resources=Resources(threads=1))
    with connect() as con:
        bind_run(con, run)
        bind_verdicts(con, run)
        bind_options(con, options, run.manifest()["config"])
        con.execute(f"create temp table queue as {read_sql('judge/queue.sql')}")
        con.execute(f"create temp table verdicts as from '{run.state / 'judge' / 'verdicts.parquet'}'")
        for name in ("queue_texts", "agreement", "totals"):
            con.execute(f"create temp table {name} as {read_sql(f'judge/{name}.sql')}")
        for name in MODELS:
            c = contract(name)
            assert described(con, f"from {name}") == types(c["columns"]), name
            con.execute(f"create or replace temp view model as from {name}")
            assert con.execute("select count(*) > 0 from model").fetchone() == (True,)
            assert broken(con, c) == [], name


def test_stored_and_missing_verdicts_have_the_columns_of_the_contract(out, serve):
    run = RunDir(out)
    server = serve()
    judge(
        out,
        JudgeOptions(base_url=server.url, model="scripted", max_calls=1, band=(0.0, 1.0)),
        resources=Resources(threads=1),
    )
    with connect() as con:
        wanted = list(types(contract("verdicts")["columns"]).items())
        set_variables(con, verdicts_file=str(run.verdicts_file))
        for select in (read_sql("judge/stored_verdicts.sql"), no_rows("judge/verdicts")):
            assert list(described(con, select).items()) == wanted
