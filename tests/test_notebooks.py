"""The notebooks run from top to bottom in a fresh kernel, and lie in git without outputs."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import nbclient
import nbformat
import pytest

from notebooks.strip import stripped, text_of
from tests.support.cli import ROOT

FOLDER = ROOT / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
MAX_SECONDS = 120  # a cell; on the machine of a reader a whole notebook takes less


def sources(path: Path, kind: str) -> list[str]:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == kind]


def test_notebooks_lead_on_to_each_other():
    names = [path.name for path in NOTEBOOKS]
    assert [name[:3] for name in names] == [f"{n:02d}_" for n in range(1, len(names) + 1)]
    assert len(names) >= 4
    for path, following in zip(NOTEBOOKS, names[1:], strict=False):
        assert following in sources(path, "markdown")[-1]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebooks_lie_without_outputs(path):
    text = path.read_text(encoding="utf-8")
    assert text == text_of(stripped(json.loads(text))), "run: python notebooks/strip.py"


def test_stripping_takes_outputs_and_counters_out():
    cell = {
        "cell_type": "code",
        "source": "1",
        "outputs": [{"text": "a chat"}],
        "execution_count": 3,
        "metadata": {"x": 1},
    }
    [clean] = stripped({"cells": [cell], "metadata": {"widgets": {}}})["cells"]
    assert clean == {"cell_type": "code", "source": "1", "outputs": [], "execution_count": None, "metadata": {}}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebooks_say_what_one_learns_and_use_the_public_api(path):
    words = sources(path, "markdown")
    assert "**You learn**" in words[0]
    assert "## What you saw" in words[-1]
    code = "\n".join(sources(path, "code"))
    imported = [
        name
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
    ]
    assert [name for name in imported if name and name.startswith("dsat_miner.")] == []
    assert code.count("plt.show()") >= 2


@pytest.fixture(scope="session")
def matplotlib_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with matplotlib's list of fonts, made here: the one at home may stem from another environment, and
    matplotlib then warns of each font that it lacks."""
    folder = tmp_path_factory.mktemp("matplotlib")
    environment = os.environ | {"MPLCONFIGDIR": str(folder)}
    subprocess.run([sys.executable, "-c", "import matplotlib.font_manager"], env=environment, check=True)
    assert list(folder.glob("fontlist*.json"))
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
def test_notebooks_run(path, tmp_path, matplotlib_folder, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("MPLCONFIGDIR", str(matplotlib_folder))
    monkeypatch.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(ROOT / "train")]))
    notebook = nbformat.read(path, as_version=4)
    client = nbclient.NotebookClient(notebook, timeout=MAX_SECONDS, resources={"metadata": {"path": str(FOLDER)}})
    client.execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert [output for output in outputs if output.output_type == "error"] == []
    assert [output.text for output in outputs if output.get("name") == "stderr"] == []
    pictures = sum("image/png" in output.get("data", {}) for output in outputs)
    assert pictures == "\n".join(sources(path, "code")).count("plt.show()")
