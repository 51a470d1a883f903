"""What detection takes for the user's own words: no text that is handed over to work on, and no long quotations."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import pytest

from dsat_miner.engine import connect


@pytest.fixture(scope="module")
def con() -> Iterator[duckdb.DuckDBPyConnection]:
    with connect() as con:
        yield con


def own(con: duckdb.DuckDBPyConnection, text: str) -> str:
    [(words,)] = con.execute(
        "select own_words($t, without_long_quotations($t), normalize_words($t))", {"t": text}
    ).fetchall()
    return words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("rewrite: this is wrong and nobody answers", " rewrite "),
        ("Now translate to Spanish: You sent me the wrong size", " now translate to spanish "),
        ("please fix the grammar: the service was not good at all", " please fix the grammar "),
        ("Reply to this email politely\n\nHi, the chair that came is broken", " reply to this email politely "),
        ("перепиши: всё неправильно, мы ждём уже месяц", " перепиши "),
        ("翻译成英文：你说的不对，我们已经等了一个月了", " 翻译成英文 "),
        ('He wrote "you have missed the deadline again" to me', " he wrote to me "),
        ("You say “Sydney is the capital of Australia” but no", " you say but no "),
    ],
)
def test_texts_of_others_are_no_words_of_the_user(con, text, words):
    assert own(con, text) == words


@pytest.mark.parametrize(
    "text",
    [
        "rewrite it, that is wrong",
        "fix: the button still does nothing when I click",
        "Translate it again, you left out the second line",
        'You call it "blue", that is wrong',
        "Wrong: the capital is Canberra",
        'It\'s 5" wide and 3" high, not 4" and 2"',
    ],
)
def test_complaints_stay_whole(con, text):
    [(words,)] = con.execute("select normalize_words($t)", {"t": text}).fetchall()
    assert own(con, text) == words
