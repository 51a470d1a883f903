"""The Python API: it mirrors the commands, gives lazy frames, costs nothing to import, and its examples run."""

from __future__ import annotations

import doctest
import inspect as inspecting
import json
import re
import shutil
import subprocess
import sys
import typing
from pathlib import Path

import numpy as np
import polars as pl
import pytest

import dsat_miner as dm
from dsat_miner import api, run
from dsat_miner.cli import app
from dsat_miner.frames import NAMES
from dsat_miner.running.resources import resources_of
from tests.support.cli import ROOT, environment, query

SAMPLE = ROOT / "examples" / "sample_chats.jsonl"
# What does in Python what a command does; doctor, completion and the like are for a terminal alone.
MIRRORS = {
    "inspect": dm.inspect,
    "mine": dm.mine,
    "sql": dm.Run.sql,
    "rules list": dm.list_rules,
    "rules test": dm.try_rules,
    "rules explain": dm.explain,
    "compile": dm.compile_sql,
    "export": dm.Run.export,
    "diff": dm.Run.diff,
    "eval": dm.Run.eval,
    "calibrate": dm.Run.calibrate,
    "judge": dm.Run.judge,
    "classify": dm.Run.classify,
    "train-classifier": dm.Run.train_classifier,
    "report": dm.Run.report,
    "review": dm.Run.review,
    "forget": dm.Run.forget,
}
TERMINAL_ONLY = {"doctor"}


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> dm.Run:
    """The sample, mined through the API."""
    return dm.mine(SAMPLE, tmp_path_factory.mktemp("api") / "out", threads=1)


def test_options_take_paths_as_text_and_lists():
    options = dm.MineOptions(labels="l.jsonl", calibration="c", head="h", rules=["one", Path("two")], languages=["en"])
    assert (options.labels, options.calibration, options.head) == (Path("l.jsonl"), Path("c"), Path("h"))
    assert options.rules == (Path("one"), Path("two"))
    assert options.languages == ("en",)
    assert dm.MineOptions(rules="one", languages="en") == dm.MineOptions(rules=(Path("one"),), languages=("en",))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"min_p_dsat": "0.5"}, "--min-p-dsat 0.5: give a number from 0 to 1"),
        ({"min_p_dsat": True}, "--min-p-dsat True: give a number from 0 to 1"),
        ({"min_p_dsat": float("nan")}, "--min-p-dsat nan: give a number from 0 to 1"),
        ({"min_p_dsat": 10**400}, "give a number from 0 to 1"),
        ({"max_rows_per_chat": 2.5}, "--max-rows-per-chat 2.5: give a whole number from 1 on"),
        ({"max_rows_per_chat": None}, "--max-rows-per-chat None: give a whole number from 1 on"),
        ({"pairs": None}, "--pairs None: give one of strict, moved-on"),
        ({"redact": "no"}, "--redact no: give True or False"),
        ({"where": 5}, "--where 5: give text"),
        ({"format": None}, "--format None: give text"),
        ({"encoder": b"e"}, "--encoder b'e': give text"),
        ({"languages": [1]}, "--languages 1: give text"),
        ({"languages": 5}, "--languages 5: give text"),
        ({"labels": 5}, "--labels 5: give a path"),
        ({"rules": ["mine", None]}, "--rules None: give a path"),
    ],
)
def test_options_of_a_wrong_type_are_refused_by_name(given, message):
    with pytest.raises(dm.UserError, match=re.escape(message)):
        dm.MineOptions(**given)


def test_paths_are_text_where_text_is_asked_for_and_no_rules_are_none():
    options = dm.MineOptions(format=Path("ff.sql"), encoder=Path("e"), rules=None)
    assert (options.format, options.encoder, options.rules) == ("ff.sql", "e", ())


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"threads": "2"}, "--threads 2: give a whole number from 1 on"),
        ({"threads": 0}, "--threads 0: give a whole number from 1 on"),
        ({"threads": -1}, "--threads -1: give a whole number from 1 on"),
        ({"threads": 1.5}, "--threads 1.5: give a whole number from 1 on"),
        ({"memory_limit": 5}, "--memory-limit 5 bytes: give at least 384MB"),
        ({"memory_limit": 1e9}, "--memory-limit 1000000000.0: write it as 512MB or 2GB, or give bytes"),
        ({"memory_limit": True}, "--memory-limit True: write it as"),
        ({"engine": None}, "--engine None: give one of local, ray"),
        ({"engine": "ray", "ray_address": 5}, "--ray-address 5: give text"),
    ],
)
def test_what_a_run_cannot_take_is_refused_by_name(tmp_path, given, message):
    with pytest.raises(dm.UserError, match=re.escape(message)):
        dm.mine(SAMPLE, tmp_path / "out", **given)


def test_a_limit_in_bytes_is_one():
    assert resources_of(1 << 30, None, "local", None) == resources_of("1GB", None, "local", None)


def test_numbers_of_numpy_are_numbers():
    options = dm.MineOptions(min_p_dsat=np.float64(0.5), max_rows_per_chat=np.int64(3))
    assert (options.min_p_dsat, options.max_rows_per_chat) == (0.5, 3)
    assert json.dumps([options.min_p_dsat, options.max_rows_per_chat]) == "[0.5, 3]"
    assert dm.MineOptions(min_p_dsat=np.float32(0.5)).min_p_dsat == 0.5
    assert isinstance(dm.MineOptions(min_p_dsat=1).min_p_dsat, float)  # as on the command line


def test_the_judge_takes_its_band_and_its_model_as_text(tmp_path):
    tmp_path.joinpath("config.json").write_text("{}")
    options = dm.JudgeOptions(band="0.2:0.6", local=str(tmp_path))
    assert (options.band, options.local) == ((0.2, 0.6), tmp_path)
    with pytest.raises(dm.UserError, match="--votes 3: give a whole number from 1 to"):
        dm.JudgeOptions(votes="3")
    with pytest.raises(dm.UserError, match="--base-url 5: give text"):
        dm.JudgeOptions(base_url=5)
    with pytest.raises(dm.UserError, match="--judge-local 5: give a path"):
        dm.JudgeOptions(local=5)
    for band in (5, "0.2", (0.1, 0.2, 0.3), (None, 1)):
        with pytest.raises(dm.UserError, match=r"--band .*: write LOW:HIGH"):
            dm.JudgeOptions(band=band)


def commands() -> set[str]:
    """Return every command as it is typed, such as rules list."""
    found = {c.name or c.callback.__name__ for c in app.registered_commands}
    for group in app.registered_groups:
        name = group.name or group.typer_instance.info.name
        found |= {f"{name} {c.name or c.callback.__name__}" for c in group.typer_instance.registered_commands}
    return found


def test_every_command_has_a_function():
    assert commands() == MIRRORS.keys() | TERMINAL_ONLY


@pytest.mark.parametrize("name", MIRRORS)
def test_functions_name_the_command_that_they_mirror(name):
    assert f"`dsat-miner {name}" in MIRRORS[name].__doc__


def test_everything_exported_is_there_and_no_module_hides_it():
    modules = {path.stem for path in (ROOT / "dsat_miner").iterdir()}
    for name in set(dm.__all__) - {"__version__"}:
        assert getattr(dm, name) is not None
        assert name in dir(dm)
        assert name not in modules
    with pytest.raises(AttributeError, match="nothing_here"):
        _ = dm.nothing_here


@pytest.mark.parametrize("function", [*MIRRORS.values(), dm.Run.query, dm.Run.table, dm.Run.__init__])
def test_everything_is_typed_and_described(function):
    late = {"Trained": object}  # of a module that wants an extra
    hints = typing.get_type_hints(function, vars(sys.modules[function.__module__]) | late)
    names = [name for name in inspecting.signature(function).parameters if name != "self"]
    assert set(names) | {"return"} <= hints.keys()
    assert function.__doc__.split("\n")[0].endswith(".")


def test_importing_is_light():
    code = "import dsat_miner, sys; print(*(m for m in ('polars', 'duckdb', 'typer', 'torch', 'pyarrow') if m in sys.modules))"
    light = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    assert light.stdout.split() == []
    code = "import dsat_miner; dsat_miner.mine; import sys; print(*({'torch', 'pyarrow', 'transformers', 'openai', 'sklearn'} & set(sys.modules)))"
    used = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    assert used.stdout.split() == []


def imported(module: str) -> set[str]:
    """Return the names of all modules that a fresh interpreter has once it has imported one."""
    code = f"import {module}, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    return set(done.stdout.split())


def test_the_command_line_starts_without_the_miner_and_workers_without_the_command_line():
    heavy = {
        "duckdb",
        "polars",
        "jinja2",
        "asyncio",
        "yaml",
        "rich",
        "dsat_miner.running.mining",
        "dsat_miner.detection.scoring",
    }
    assert imported("dsat_miner.cli") & heavy == set()
    script = imported("dsat_miner.__main__")  # what workers import again
    assert script & (heavy | {"typer", "dsat_miner.cli"}) == set()
    assert imported("dsat_miner.running.pool") & {"typer", "polars", "jinja2", "asyncio"} == set()


def test_a_list_of_rules_waits_for_nothing_that_it_does_not_need():
    loud = [sys.executable, "-X", "importtime", "-m", "dsat_miner", "rules", "list"]
    done = subprocess.run(loud, capture_output=True, text=True, env=environment(), check=True)
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}
    assert "dsat_miner.detection.rules" in loaded
    assert loaded & {"polars", "dsat_miner.api", "dsat_miner.running.mining"} == set()


def test_a_script_ends_without_a_word_on_stderr(sample):
    code = f"import dsat_miner as dm; print(dm.Run({str(sample.out)!r}).sql('select 1 as x').collect().item())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    assert (done.stdout, done.stderr) == ("1\n", "")


@pytest.mark.parametrize("module", [dm, api, run])
def test_examples_of_docstrings_run(module, sample, tmp_path):
    names = {"sample": SAMPLE, "folder": tmp_path, "out": sample.out, "run": sample, "json": json}
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    tried = 0
    for test in doctest.DocTestFinder(exclude_empty=True).find(module, extraglobs=names):
        if test.examples and test.globs.get("__name__") == module.__name__:
            shown: list[str] = []
            assert runner.run(test, out=shown.append).failed == 0, "".join(shown)
            tried += len(test.examples)
    assert tried


@pytest.mark.parametrize("name", NAMES)
def test_tables_are_lazy_and_whole(sample, name):
    frame = getattr(sample, name)
    assert isinstance(frame, pl.LazyFrame)
    rows = frame.collect()
    pattern = sample.out / ("preference" if name not in {"conversations", "turns", "rejects", "dropped"} else "") / name
    files = list(pattern.glob("*.parquet"))
    expected = [query("select count(*) as n from read_parquet(?)", str(file))[0]["n"] for file in files]
    assert rows.height == sum(expected)
    assert ("split" in rows.columns) == ("preference" in str(pattern))
    assert rows.columns == sample.sql(f"from {name}").collect_schema().names()


def test_a_table_without_files_has_its_columns(sample, tmp_path):
    shutil.copytree(sample.out, tmp_path / "out")
    shutil.rmtree(tmp_path / "out" / "preference" / "sat")
    empty = dm.Run(tmp_path / "out").sat.collect()
    assert empty.height == 0
    assert set(empty.columns) == set(sample.sat.collect_schema().names())


def test_queries_take_what_polars_asks_for(sample):
    frame = sample.sql("select conversation_id, message_index, label, p_dsat from turns order by all")
    whole = frame.collect()
    assert frame.select("label").collect().equals(whole.select("label"))
    assert frame.filter(pl.col("label") == "dsat").head(3).collect().equals(whole.filter(label="dsat").head(3))
    assert frame.head(5).filter(pl.col("label") == "sat").collect().equals(whole.head(5).filter(label="sat"))
    assert frame.select(pl.len()).collect().item() == whole.height


def test_columns_of_one_name_are_told_apart_as_on_the_command_line(sample):
    frame = sample.sql("select 1 as a, 2 as a, 3 as A, 4 as a_1")
    assert frame.collect().to_dicts() == [{"a": 1, "a_1": 2, "A": 3, "a_1_1": 4}]
    assert frame.select("a_1", "A").collect().to_dicts() == [{"a_1": 2, "A": 3}]
    assert frame.select(pl.len()).collect().item() == 1


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("interval 1 day", "INTERVAL"),
        ("1::union(a int, b varchar)", "UNION"),
        ("{'a': [map{'x': interval 1 day}]}", "INTERVAL"),
        ("[null]::union(a int)[1]", "UNION"),
        ("row(1, interval 1 day)", "INTERVAL"),
    ],
)
def test_types_that_polars_does_not_have_are_refused_at_once(sample, value, kind):
    with pytest.raises(dm.UserError, match=f"column i: Polars has no type {kind}: cast it, as in i::varchar"):
        sample.sql(f"select 1 as x, {value} as i")
    assert sample.sql(f"select ({value})::varchar as i").collect().height == 1


def test_types_that_polars_has_are_taken(sample):
    frame = sample.sql("select 'interval'::enum('interval') as e, [1]::int[1] as a, map{1: {'union': [2]}} as m")
    assert frame.collect().height == 1


def test_queries_see_the_run_as_it_is_when_they_are_collected(sample, tmp_path):
    shutil.copytree(sample.out, tmp_path / "out")
    copy = dm.Run(tmp_path / "out")
    frame = copy.sql("select count(*) as n from conversations")
    before = frame.collect().item()
    copy.forget(["sample-py2-print"])
    assert frame.collect().item() == before - 1


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("select nothing from turns", "nothing"),
        ("copy turns to 'x.csv'", "COPY is not run here"),
        ("select 1; select 2", "one query"),
        ("explain select 1", "one query"),
        ("", "one query"),
        ("from read_text('/etc/hostname')", "/etc/hostname"),
    ],
)
def test_bad_queries_are_refused_at_once(sample, query, said):
    with pytest.raises(dm.UserError, match=said):
        sample.sql(query)


def test_a_query_that_is_no_text_is_refused(sample):
    with pytest.raises(dm.UserError, match="the query None: give text"):
        sample.sql(None)


def test_mistakes_are_user_errors(tmp_path, sample):
    with pytest.raises(dm.UserError, match="no run here"):
        dm.Run(tmp_path)
    with pytest.raises(dm.UserError, match="no table turn:"):
        sample.table("turn")
    with pytest.raises(dm.UserError):
        dm.mine(tmp_path / "missing.jsonl", tmp_path / "out")
    with pytest.raises(dm.UserError, match="no query fights"):
        sample.query("fights")


def test_paths_are_text_or_path_one_or_several(tmp_path):
    texts = SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
    for at, lines in enumerate((texts[:20], texts[20:])):
        (tmp_path / f"{at}.jsonl").write_text("".join(lines), encoding="utf-8")
    both = dm.inspect([str(tmp_path / "0.jsonl"), tmp_path / "1.jsonl"])
    assert sum(found.records for found in both.values()) == len(texts)


def test_a_calibration_wants_labels_enough(sample, tmp_path):
    """The third notebook fits one and mines with it."""
    verdicts = sample.turns.select("conversation_id", "message_index", "label").head(40).collect().to_dicts()
    labels = tmp_path / "labels.jsonl"
    labels.write_text("".join(json.dumps(verdict) + "\n" for verdict in verdicts), encoding="utf-8")
    with pytest.raises(dm.UserError, match="at least 50"):
        sample.calibrate(labels, tmp_path / "mine", n_bootstrap=0)
    assert not (tmp_path / "mine").exists()


def test_the_page_is_written_anew(sample):
    (sample.out / "report.html").unlink()
    assert "<html" in sample.report().read_text(encoding="utf-8")


def test_a_classifier_from_python_says_what_is_missing(sample, tmp_path):
    with pytest.raises(dm.UserError, match="nowhere"):
        sample.classify(head=tmp_path / "nowhere")
    with pytest.raises(dm.UserError):
        sample.train_classifier(None, tmp_path / "head", n_bootstrap=0)
    assert not (tmp_path / "head").exists()


def test_a_rule_of_ones_own(tmp_path):
    (tmp_path / "nope.sql").write_text(
        "-- id: en.negative_feedback.nope\n-- polarity: dsat\n-- kind: negative_feedback\n-- weight: 2.5\n"
        "-- description: says nope\n-- hit: Nope nope nope\n-- miss: Yes please\nsays(' nope nope ')\n",
        encoding="utf-8",
    )
    assert dm.list_rules(tmp_path).height == dm.list_rules().height + 1
    assert dm.try_rules(tmp_path) == []
    assert "en.negative_feedback.nope" in {hit.rule.id for hit in dm.explain("nope nope", rules=[tmp_path]).hits}
    assert "en.negative_feedback.nope" in dm.compile_sql("signals", rules=tmp_path)


def test_a_script_without_a_main_guard_is_told_of_it(tmp_path):
    script, array = tmp_path / "script.py", tmp_path / "array.json"
    array.write_text("[" + ",".join(SAMPLE.read_text(encoding="utf-8").splitlines()) + "]", encoding="utf-8")
    logs = [str(SAMPLE), str(array)]  # of two kinds, so that there are two parts, and workers
    script.write_text(f"import dsat_miner as dm\ndm.mine({logs!r}, {str(tmp_path / 'out')!r})\n")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, env=environment(), check=False)
    assert done.returncode == 1
    assert 'put the call under `if __name__ == "__main__":`' in done.stderr
    script.write_text(script.read_text().replace("dm.mine(", 'if __name__ == "__main__":\n    dm.mine('))
    subprocess.run([sys.executable, str(script)], capture_output=True, env=environment(), check=True)
