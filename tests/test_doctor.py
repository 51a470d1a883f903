"""`dsat-miner doctor`: the checks with every answer, and the command on this machine."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from dsat_miner import doctor
from dsat_miner.errors import UserError
from tests.support.cli import ROOT, environment, miner

REQUIREMENTS = [
    "duckdb<3,>=2",
    "polars>=1.30",
    "openai>=1.60,<=9.1; extra == 'judge'",
    "ray[data]>=2.40; python_version >= '3.11' and extra == \"ray\"",
]


def packages(installed: dict[str, str], *needed: str) -> dict[str, doctor.Finding]:
    return {f.check.split(":")[0]: f for f in doctor.check_packages(REQUIREMENTS, installed.get, needed)}


def test_all_there():
    found = packages({"duckdb": "2.0.0", "polars": "2.1.0", "openai": "1.60", "ray": "2.40.1"})
    assert [f.state for f in found.values()] == ["ok"] * 3
    assert found["packages"].found == "duckdb 2.0.0, polars 2.1.0"


def test_a_missing_extra_says_how_to_get_it():
    found = packages({"duckdb": "2", "polars": "2.1.0", "ray": "2.40.1"})["extra judge"]
    assert (found.state, found.found, found.advice) == ("missing", "no openai", "pip install 'dsat-miner[judge]'")
    assert packages({"duckdb": "2", "polars": "2.1.0"}, "judge")["extra judge"].state == "wrong"


@pytest.mark.parametrize(
    ("version", "state"),
    [("1.5.4", "wrong"), ("2.0.0", "ok"), ("2", "ok"), ("2.9.1.dev3", "ok"), ("3.0.0", "wrong"), (None, "wrong")],
)
def test_core_packages_must_fit(version, state):
    installed = {"polars": "2.1.0"} | ({"duckdb": version} if version else {})
    found = packages(installed)["packages"]
    assert found.state == state
    assert ("pip install --upgrade dsat-miner" in found.advice) == (state == "wrong")


@pytest.mark.parametrize(("version", "state"), [("1.59", "missing"), ("9.1.0", "ok"), ("9.2", "missing")])
def test_bounds_of_an_extra(version, state):
    found = packages({"duckdb": "2", "polars": "2.1.0", "openai": version})["extra judge"]
    assert found.state == state
    assert ("wants" in found.found) == (state == "missing")


def test_an_unknown_extra_is_refused():
    with pytest.raises(UserError, match="no extra gpu: there are judge, ray"):
        packages({}, "gpu")


def test_every_extra_of_the_package_has_a_purpose():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(project["optional-dependencies"]) == set(doctor.PURPOSES)


def test_requirements_of_the_package_are_all_understood():
    requirements = doctor.importlib.metadata.requires("dsat-miner")
    assert requirements
    for text in requirements:
        match = doctor.REQUIREMENT.match(text)
        assert text.startswith(match["name"])
        assert bool(match["extra"]) == ("extra" in text)


@pytest.mark.parametrize(
    ("finding", "state"),
    [
        (doctor.check_python((3, 10, 4)), "wrong"),
        (doctor.check_python((3, 13, 0)), "ok"),
        (doctor.check_disk("disk", Path(), 10**8), "wrong"),
        (doctor.check_disk("disk", Path(), 10**10), "ok"),
        (doctor.check_memory(10**8), "wrong"),
        (doctor.check_memory(10**10), "ok"),
        (doctor.check_memory(None), "ok"),
        (doctor.check_gpu([], None), "ok"),
        (doctor.check_gpu(["H100"], None), "missing"),
        (doctor.check_gpu(["H100"], ""), "missing"),
        (doctor.check_gpu(["H100"], "12.8"), "ok"),
        (doctor.check_engine(), "ok"),
    ],
)
def test_states(finding, state):
    assert finding.state == state
    assert bool(finding.advice) == (state != "ok")


def test_an_engine_that_fails_is_wrong(monkeypatch):
    def broken():
        raise doctor.duckdb.IOException("no such extension\nmore")

    monkeypatch.setattr(doctor, "connect", broken)
    assert (doctor.check_engine().state, doctor.check_engine().found) == ("wrong", "no such extension")


@pytest.mark.parametrize(
    ("version", "cuda"),
    [
        ("cuda: Optional[str] = '12.8'\n", "12.8"),
        ("cuda: Optional[str] = None\n", ""),
        ("cuda = '13'\n", "13"),
        ("", ""),
    ],
)
def test_cuda_of_torch_is_read_off_a_file(tmp_path, monkeypatch, version, cuda):
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").write_text("raise RuntimeError('imported')\n")
    (tmp_path / "torch" / "version.py").write_text(version)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    assert doctor.torch_cuda() == cuda


def test_gpus_are_those_that_the_tool_names(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert doctor.gpu_names() == []
    tool = tmp_path / "nvidia-smi"
    tool.write_text("#!/bin/sh\necho 'NVIDIA H100, 81559 MiB'\n")
    tool.chmod(0o755)
    assert doctor.gpu_names() == ["NVIDIA H100, 81559 MiB"]
    tool.write_text("#!/bin/sh\nexit 9\n")
    assert doctor.gpu_names() == []


def test_the_command_on_this_machine():
    done = miner("doctor", "--json", ok=False)
    found = {f["check"].split(":")[0]: f for f in json.loads(done.stdout)}
    assert done.returncode == int(any(f["state"] == "wrong" for f in found.values()))
    assert found["Python"]["found"] == ".".join(map(str, sys.version_info[:3]))
    assert found["engine"]["state"] == "ok"
    table = miner("doctor", ok=False).stdout
    assert [check for check in found if check not in table] == []


def test_torch_is_not_imported():
    code = "import sys; from pathlib import Path; from dsat_miner.doctor import examine; examine(Path()); print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    assert done.stdout.strip() == "False"


def test_no_such_folder_is_one_line():
    done = miner("doctor", "no/such/folder", ok=False)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
