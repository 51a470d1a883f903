"""How far a run is, on a terminal and in a pipe."""

from __future__ import annotations

import io
import re

from rich.console import Console

from dsat_miner.progress import Reporter


def test_what_a_run_says_beside_its_bar_is_harmless():
    told = io.StringIO()
    Reporter(console=Console(file=told, width=200)).say("reading \x1b[31mlog.jsonl as messages")
    assert told.getvalue() == "reading ␛[31mlog.jsonl as messages\n"


def test_progress_of_what_nobody_has_counted_names_no_end(monkeypatch, capsys):
    monkeypatch.setattr("dsat_miner.progress.SECONDS_BETWEEN_LINES", -1.0)
    reporter = Reporter(console=Console(file=io.StringIO()))
    reporter.stage("classify", None, unit="texts")
    reporter.advance(139)
    assert re.fullmatch(r"classify: 139 texts, [\d,]+/s\n", capsys.readouterr().err)
    reporter.stage("mine", 20)
    reporter.advance(10)
    assert re.fullmatch(r"mine: 10/20 records, [\d,]+/s, \d+ s left\n", capsys.readouterr().err)


def test_a_bar_says_what_it_counts():
    told = io.StringIO()
    with Reporter(console=Console(file=told, width=120, force_terminal=True)) as reporter:
        reporter.stage("near duplicates", 4, unit="prompts")
        reporter.advance(4)
    assert re.search(r"near duplicates .*4/4\S* \S*prompts", told.getvalue())
