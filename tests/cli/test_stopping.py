"""Ctrl-C in commands that can be gone on with, and where things lie for users without a home."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from dsat_miner.cli import app
from dsat_miner.remote.store import cache_folder


@pytest.mark.parametrize(
    ("args", "inner", "kept"),
    [
        (("mine", "log.jsonl"), "dsat_miner.running.mining.mine", "finished parts are kept"),
        (("judge", "out", "--dry-run"), "dsat_miner.judge.preview.preview", "answers are kept"),
    ],
)
def test_who_stops_a_command_is_told_how_to_go_on(monkeypatch, args, inner, kept):
    def stopped(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(inner, stopped)
    ended = CliRunner().invoke(app, args)
    assert ended.exit_code == 130
    assert kept in ended.stderr
    assert "give the same command again to go on" in ended.stderr


def test_classifying_can_be_stopped_and_gone_on_with(monkeypatch, hand):
    def stopped(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("dsat_miner.running.mining.mine", stopped)
    ended = CliRunner().invoke(app, ["classify", str(hand.out)])
    assert ended.exit_code == 130
    assert f"give the same command again to go on ({hand.out})" in ended.stderr


def test_a_user_without_a_home_has_a_cache(monkeypatch):
    def homeless():
        msg = "Could not determine home directory."
        raise RuntimeError(msg)

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    assert cache_folder().is_absolute()


def test_an_empty_name_is_no_folder_for_a_cache(monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    assert cache_folder() == Path.home() / ".cache" / "dsat-miner"
