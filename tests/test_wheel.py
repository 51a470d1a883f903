"""A wheel, built and run where there is no checkout: the SQL travels with it and the core install is enough."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.support import make
from tests.support.cli import ROOT, Run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

HEAVY = {"torch", "pyarrow", "datasets", "transformers", "numpy", "pandas"}


def call(*args: object, cwd: Path) -> str:
    """Run a command outside the checkout and return what it prints."""
    env = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run(
        list(map(str, args)), capture_output=True, text=True, cwd=cwd, env=env, timeout=600, check=False
    )
    assert done.returncode == 0, f"{args}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    call(sys.executable, "-m", "build", "--outdir", folder, ROOT, cwd=folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel) -> Path:
    """The bin folder of an empty environment with the wheel alone."""
    venv = wheel.parent / "venv"
    call(sys.executable, "-m", "venv", venv, cwd=wheel.parent)
    pip = [
        venv / "bin" / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--constraint",
        ROOT / "constraints.txt",
    ]
    call(*pip, wheel, cwd=wheel.parent)
    return venv / "bin"


def test_wheel_holds_sql_and_templates_and_no_tests(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    sources = [p.relative_to(ROOT / "sql") for p in (ROOT / "sql").rglob("*.sql")]
    assert sources
    assert [str(p) for p in sources if f"dsat_miner/sql/{p}" not in names] == []
    templates = [p.relative_to(ROOT) for p in (ROOT / "dsat_miner" / "templates").rglob("*") if p.is_file()]
    assert [str(p) for p in templates if str(p) not in names] == []
    assert "dsat_miner/py.typed" in names
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/"))]


def test_the_wheel_that_the_sdist_builds_holds_every_file_of_both_packages(wheel):
    """`python -m build` makes the wheel out of the sdist, so what is missing from either is missing here."""
    in_wheel = set(zipfile.ZipFile(wheel).namelist())
    with tarfile.open(next(wheel.parent.glob("*.tar.gz"))) as archive:
        in_sdist = {name.partition("/")[2] for name in archive.getnames()}
    places = {
        "dsat_miner": "dsat_miner",
        "sql": "dsat_miner/sql",
        "train/drift": "drift",
        "train/configs": "drift/configs",
    }
    kept: dict[str, str] = {}
    for source, target in places.items():
        for path in (ROOT / source).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                kept[str(path.relative_to(ROOT))] = f"{target}/{path.relative_to(ROOT / source)}"
    assert {"sql/labels/weights.csv", "dsat_miner/judge/rubric.md", "dsat_miner/templates/card.md.j2"} <= set(kept)
    assert sorted(set(kept) - in_sdist) == []
    assert sorted(set(kept.values()) - in_wheel) == []


def test_archives_are_what_an_index_takes(wheel):
    sdist = next(wheel.parent.glob("*.tar.gz"))
    told = call(sys.executable, "-m", "twine", "check", "--strict", wheel, sdist, cwd=wheel.parent)
    assert told.count("PASSED") == 2
    told = call(
        sys.executable, "-m", "check_wheel_contents", "--config", ROOT / "pyproject.toml", wheel, cwd=wheel.parent
    )
    assert told.endswith("OK\n")


def test_both_packages_say_that_they_are_typed(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert {"dsat_miner/py.typed", "drift/py.typed"} <= set(names)


def test_the_sdist_holds_what_its_makefile_asks_for(wheel):
    with tarfile.open(next(wheel.parent.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "Makefile",
        "constraints.txt",
        "constraints-oldest.txt",
        "tests/conftest.py",
        "sql/formats/phoenix.sql",
    } <= names


def test_installed_wheel_mines_outside_the_checkout(installed, tmp_path):
    log = make.wildchat(tmp_path)
    text = call(installed / "dsat-miner", "mine", log.name, "-o", "out", cwd=tmp_path)
    assert "out" in text
    run = Run(tmp_path / "out")
    assert {turn["label"] for turn in run["turns"]} >= {"dsat", "sat"}
    assert run["seed_pairs"]
    call(installed / "dsat-miner", "rules", "test", cwd=tmp_path)
    call(installed / "python", "-m", "dsat_miner", "sql", "out", "select count(*) from turns", cwd=tmp_path)


def test_core_install_is_small(installed, tmp_path):
    names = {
        line.split("==")[0].lower()
        for line in call(installed / "python", "-m", "pip", "freeze", cwd=tmp_path).splitlines()
    }
    assert not names & HEAVY
    assert len(names) < 30


def test_hub_logs_without_the_extra_say_what_to_install(installed, tmp_path):
    done = subprocess.run(
        [installed / "dsat-miner", "mine", "hf:owner/set", "-o", "out"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 2
    assert "dsat-miner[hf]" in done.stderr
    assert not (tmp_path / "out").exists()
