"""First use without reading: the bare command, completion, and errors that name the next step."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.cli import environment, miner

SCRIPT = Path(sys.executable).with_name("dsat-miner")


def test_alone_it_shows_the_three_commands_that_matter():
    done = miner()
    steps = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("  dsat-miner ")]
    assert steps == ["inspect", "mine", "sql"]
    assert "--help" in done.stdout
    assert "dsat-miner doctor" in done.stdout
    assert len(done.stdout.splitlines()) < 12
    assert done.stderr == ""


def complete(words: str, shell: str = "bash") -> set[str]:
    """Return what a shell is offered for the last word of a line."""
    typed = words.split(" ")
    variables = {
        "_DSAT_MINER_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(typed) - 1),
        "_TYPER_COMPLETE_ARGS": words,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    done = subprocess.run([SCRIPT], capture_output=True, text=True, env=environment(**variables), check=False)
    return {line.split("\t")[0].strip() for line in done.stdout.splitlines()}


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("dsat-miner mi", {"mine"}),
        ("dsat-miner rules e", {"explain"}),
        ("dsat-miner mine logs --drop-t", {"--drop-toxic"}),
        ("dsat-miner mine logs --format wildf", {"wildfeedback", "wildfeedback-pairs"}),
        ("dsat-miner mine logs --engine r", {"ray"}),
        ("dsat-miner sql out --query dsat_rate_by_m", {"dsat_rate_by_model"}),
    ],
)
@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_shells_complete_commands_and_options(words, offered, shell):
    assert complete(words, shell) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_installed_by_one_command(shell, tmp_path):
    env = environment(HOME=str(tmp_path), SHELL=f"/bin/{shell}")
    done = subprocess.run([SCRIPT, "--install-completion", shell], capture_output=True, text=True, env=env, check=False)
    assert done.returncode == 0, done.stderr
    written = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*") if path.is_file()]
    assert any("_DSAT_MINER_COMPLETE" in text for text in written)


@pytest.mark.parametrize(
    ("args", "next_step"),
    [
        (("sql", "nowhere", "select 1"), "dsat-miner mine LOGS -o nowhere"),
        (("export", "nowhere", "--to", "trl-jsonl", "-o", "x.jsonl"), "dsat-miner mine LOGS -o nowhere"),
        (("mine", "nothing-*.jsonl", "-o", "out"), "nothing-*.jsonl"),
        (("min",), "mine"),
        (("mine", "logs", "--lenguages", "en"), "--languages"),
        (("doctor", "--need", "gpus"), "there are"),
    ],
)
def test_errors_name_the_next_step(tmp_path, args, next_step):
    done = miner(*args, ok=False, cwd=tmp_path)
    assert done.returncode == 2
    assert next_step in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
