"""Chat text on a terminal."""

from __future__ import annotations

import datetime as dt
import os
import pty
import sys
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsat_miner.cli import main
from dsat_miner.terminal import Harmless, as_json, as_text, clip, neutral, print_table
from tests.support.cli import query


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x1b[2J", "␛[2J"),
        ("\x9b31m", "�31m"),
        ("one\r\ntwo", "one\ntwo"),
        ("over\rwritten", "over␍written"),
        ("\x7f\x00", "�␀"),
        ("\u202egnp.exe", "�gnp.exe"),
        ("\u2066a\u2069\u200f", "�a��"),
        ("\ud83d", "�"),
        ("naïve 日本語 👩‍👩‍👧", "naïve 日本語 👩‍👩‍👧"),
    ],
)
def test_what_a_terminal_would_act_on_is_replaced(text, shown):
    assert neutral(text) == shown


@given(st.text(st.characters()))
def test_no_control_character_is_left(text):
    left = {c for c in neutral(text) if unicodedata.category(c) in {"Cc", "Cs"}}
    assert left <= {"\n", "\t"}
    assert neutral(neutral(text)) == neutral(text)


@given(st.text(st.characters()), st.integers(min_value=1, max_value=50))
def test_clip_gives_one_line_that_fits(text, width):
    line = clip(text, width)
    assert len(line) <= width
    assert len(line.splitlines()) <= 1 or "\x85" not in line
    assert "\n" not in line


def test_clip_says_that_it_left_something_out():
    assert clip("one two three", 8) == "one two…"
    assert clip("one two", 8) == "one two"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (1.5, "1.5"),
        (["a", None], '["a", null]'),
        ({"é": Decimal("1.50")}, '{"é": 1.5}'),
        (dt.date(2024, 2, 29), "2024-02-29"),
        (b"\x00\xffab '\"\\\x7f", r"\x00\xFFab \x27\x22\x5C\x7F"),
    ],
)
def test_values_as_text(value, text):
    assert as_text(value) == text


def test_json_of_dates_is_text():
    assert as_json({"at": dt.datetime(2024, 2, 29, 12, 30)}) == '{"at": "2024-02-29 12:30:00"}'  # noqa: DTZ001


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (float("nan"), "null"),
        ({"a": [float("inf"), {"b": (-float("inf"), 1.5)}]}, '{"a": [null, {"b": [null, 1.5]}]}'),
        (Decimal("NaN"), "null"),
        ({"a": b"\x00\xff"}, r'{"a": "\\x00\\xFF"}'),
        ({dt.date(2024, 2, 29): 1, 2: True}, '{"2024-02-29": 1, "2": true}'),
    ],
)
def test_json_holds_what_json_can_hold_and_nothing_else(value, text):
    assert as_json(value) == text


def test_a_blob_is_shown_as_duckdb_shows_it():
    every = bytes(range(256))
    assert as_text(every) == query("select cast(?::blob as varchar) as x", every)[0]["x"]


def test_tables_take_no_markup_from_texts(capsys):
    print_table(("[red]name", "n"), [("[bold]x\x1b[0m", 1234567), ("", None)], title="[i]t")
    shown = capsys.readouterr().out
    assert "[red]name" in shown
    assert "[bold]x␛[0m" in shown
    assert "1,234,567" in shown
    assert "[i]t" in shown


def test_tables_in_a_pipe_are_not_folded(capsys):
    print_table(("a", "b"), [("x" * 100, "y " * 50)])
    shown = capsys.readouterr().out
    assert "x" * 100 in shown
    assert "y " * 49 in shown


def test_streams_are_harmless_on_a_terminal_and_exact_anywhere_else(tmp_path):
    hostile = "\x1b[2Jx\u202e\x9b31m\r\n"
    main, side = pty.openpty()
    with open(side, "w", encoding="utf-8", newline="") as stream:  # noqa: PTH123 (a file descriptor)
        Harmless(stream).write(hostile)
        stream.flush()
        shown = os.read(main, 1000).decode()
    os.close(main)
    assert shown == "␛[2Jx��31m\r\n"  # the terminal's own line end
    with (tmp_path / "file").open("w", encoding="utf-8", newline="") as stream:
        Harmless(stream).write(hostile)
    assert (tmp_path / "file").read_bytes() == hostile.encode()


def test_errors_are_harmless(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["dsat-miner", "inspect", "\x1bnothing"])
    with pytest.raises(SystemExit):
        main()
    assert capsys.readouterr().err == "dsat-miner: ␛nothing does not exist: check the path\n"
