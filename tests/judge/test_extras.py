"""The core needs no extra: a judge's packages are imported when a judge is asked, with a hint where they are missing."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dsat_miner.chat_api.access import import_openai
from dsat_miner.errors import UserError
from dsat_miner.judge.cache import Cache
from dsat_miner.judge.local import LocalJudge
from dsat_miner.rundir import RunDir
from tests.support.cli import ROOT, environment


def test_the_command_line_imports_nothing_heavy():
    code = "import sys, dsat_miner.cli, dsat_miner.judge.stage; print({'openai', 'torch', 'transformers'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, env=environment(), check=True
    )
    assert done.stdout.strip() == "set()"


def test_a_missing_client_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "openai", None)
    with pytest.raises(UserError, match=r"pip install 'dsat-miner\[judge\]'"):
        import_openai()


def test_a_missing_runtime_is_told(monkeypatch, tmp_path):
    (tmp_path / "config.json").write_text("{}")
    monkeypatch.setitem(sys.modules, "transformers", None)
    with Cache(RunDir(tmp_path / "run")) as cache, pytest.raises(UserError, match=r"pip install 'dsat-miner\[train\]'"):
        LocalJudge(tmp_path, cache)
