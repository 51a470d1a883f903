"""Compiled rules are kept between runs, and keeping them changes nothing."""

from __future__ import annotations

import pytest

from dsat_miner.detection import rule_cache
from dsat_miner.errors import UserError

COLUMNS = {"words": "varchar", "turn_words": "integer", "user_text": "varchar", "reply_head": "varchar"}
BODIES = (
    ("says(' (?:wrong|false) ') and turn_words < 40", "a.sql:1"),
    ("opens('no ') or raw('!!') or reply_says('^sorry')", "b.sql:1"),
    ("turn_words > 3", "c.sql:1"),
)


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    rule_cache._compiled.cache_clear()
    yield tmp_path / "dsat-miner"
    rule_cache._compiled.cache_clear()


def again(bodies=BODIES):
    """Compile as a new process would."""
    rule_cache._compiled.cache_clear()
    return rule_cache.compiled_bodies(bodies, COLUMNS)


@pytest.fixture
def counted(monkeypatch):
    """Bodies that were really compiled, in order."""
    seen = []
    real = rule_cache.compile_bodies

    def spy(bodies, columns):
        seen.extend(body for body, _ in bodies)
        return real(bodies, columns)

    monkeypatch.setattr(rule_cache, "compile_bodies", spy)
    return seen


def test_second_run_compiles_nothing_and_finds_the_same(counted):
    first = again()
    assert len(counted) == len(BODIES)
    assert again() == first
    assert len(counted) == len(BODIES)


def test_only_a_changed_rule_is_compiled(counted):
    again()
    counted.clear()
    changed = ("says(' wrong ')", "a.sql:1")
    assert again((changed, *BODIES[1:]))[1:] == again()[1:]
    assert counted == [changed[0]]


def test_bad_rule_is_refused_every_time_with_its_place():
    for _ in range(2):
        with pytest.raises(UserError, match=r"bad\.sql:7"):
            again((*BODIES, ("turn_words + 1", "bad.sql:7")))


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"x": {}}', "\x00"])
def test_damaged_file_is_made_anew(cache, content):
    first = again()
    (file,) = cache.iterdir()
    whole = file.read_text(encoding="utf-8")
    file.write_text(content, encoding="utf-8")
    assert again() == first
    assert file.read_text(encoding="utf-8") == whole


def test_without_a_place_to_keep_them_rules_still_compile(tmp_path, monkeypatch):
    first = again()
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    assert again() == first
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(rule_cache.Path, "home", lambda: (_ for _ in ()).throw(RuntimeError("no home")))
    assert again() == first


def test_file_stays_small(cache, monkeypatch):
    monkeypatch.setattr(rule_cache, "MAX_KEPT", 3)
    again()
    again((("turn_words > 9", "d.sql:1"),))
    (file,) = cache.iterdir()
    assert len(rule_cache._read(file)) == 1
