"""The review page: what is drawn, with which weight, and data that no markup comes out of."""

from __future__ import annotations

import json
import re
import shlex
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsat_miner.errors import UserError
from dsat_miner.reviewing import allocate, digest, embedded, review
from tests.support.cli import ROOT, miner

STRATA = ("dsat near", "dsat sure", "mixed", "neutral near", "neutral sure", "sat near", "sat sure")


def data_of(page) -> dict:
    """Return the data of a page as its script reads them."""
    text = page.read_text(encoding="utf-8")
    (found,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', text, re.DOTALL)
    return json.loads(found)


@given(st.dictionaries(st.sampled_from(STRATA), st.integers(1, 2000), min_size=1), st.integers(1, 300))
def test_allocation_gives_what_was_wanted(strata, n):
    drawn = allocate(strata, n)
    assert sum(drawn.values()) == min(n, sum(strata.values()))
    assert all(0 <= drawn[name] <= size for name, size in strata.items())
    if n >= 2 * len(strata):
        assert all(drawn[name] >= min(2, size) for name, size in strata.items())


def test_allocation_looks_most_at_dissatisfied_turns():
    drawn = allocate({"dsat near": 3000, "dsat sure": 1000, "neutral sure": 40000, "sat near": 900}, 200)
    assert drawn["dsat near"] == pytest.approx(3 * drawn["dsat sure"], abs=3)
    assert drawn["dsat near"] + drawn["dsat sure"] > 2 * drawn["neutral sure"] - 10 > drawn["sat near"]


@given(st.text())
def test_embedded_data_cannot_end_its_element(text):
    shown = embedded({"a": text, "b": "</script><script>alert(1)</script><!-- \u2028"})
    assert not set("<>&\u2028\u2029") & set(shown)
    assert json.loads(shown)["a"] == text


def test_random_draw_has_every_stratum_and_its_size(hand, tmp_path):
    written = review(hand.out, tmp_path / "page.html", n=40, by="random")
    data = data_of(tmp_path / "page.html")
    assert len(data["turns"]) == written.turns == 40
    eligible = [turn for turn in hand["turns"] if turn["has_judged_reply"] and turn["decided_by"] != "human"]
    assert sum(data["strata"].values()) == len(eligible) == written.population
    by_label = Counter(turn["label"] for turn in eligible)
    assert Counter({k: sum(n for s, n in data["strata"].items() if s.split()[0] == k) for k in by_label}) == by_label
    assert {turn["stratum"] for turn in data["turns"]} == set(data["strata"])
    assert all(turn["stratum"].split()[0] == turn["label"] for turn in data["turns"])


def test_uncertain_draw_is_nearest_the_thresholds(hand, tmp_path):
    review(hand.out, tmp_path / "page.html", n=10)
    decide = hand.manifest["config"]["decide"]

    def distance(turn) -> float:
        return min(abs(turn[f"p_{side}"] - decide[f"min_p_{side}"]) for side in ("dsat", "sat"))

    drawn = [distance(turn) for turn in data_of(tmp_path / "page.html")["turns"]]
    every = sorted(distance(turn) for turn in hand["turns"] if turn["has_judged_reply"])
    assert drawn == pytest.approx(every[:10], abs=1e-6)


def test_draw_of_a_rule_holds_its_turns_alone(hand, tmp_path):
    rule = max(hand.manifest["counts"]["turns_by_rule"].items(), key=lambda item: item[1])[0]
    written = review(hand.out, tmp_path / "page.html", n=500, by=f"rule:{rule}")
    data = data_of(tmp_path / "page.html")
    assert all(rule in turn["rules"] for turn in data["turns"])
    assert (data["rule"], data["rule_side"]) == (rule, "sat" if ".gratitude." in rule or ".praise." in rule else "dsat")
    assert written.turns == written.population == hand.manifest["counts"]["turns_by_rule"][rule]


def test_draw_is_the_same_each_time(hand, tmp_path):
    for name in ("one.html", "two.html"):
        miner("review", hand.out, "--by", "random", "--n", "25", "-o", tmp_path / name)
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_policy_allows_the_pages_own_script_and_style_alone(hand, tmp_path):
    review(hand.out, tmp_path / "page.html", n=5)
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    (script,) = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    policy = text.split('Content-Security-Policy" content="')[1].split('"')[0].replace("&#39;", "'")
    assert policy.startswith(f"default-src 'none'; script-src '{digest(script)}'; style-src '{digest(style)}'")
    assert not re.search(r"<[a-z][^>]*\son[a-z]+=", text)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--by", "luck"], "uncertain, random, rule:ID"),
        (["--by", "rule:"], "uncertain, random, rule:ID"),
        (["--by", "rule:en.no.such_rule"], "rules list"),
        (["-o", "nowhere/page.html"], "no such folder"),
    ],
)
def test_mistakes_are_one_line(hand, tmp_path, args, said):
    done = miner("review", hand.out, *args, ok=False, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_the_command_that_is_printed_keeps_the_options_of_the_run(tmp_path):
    own = tmp_path / "my rules"
    own.mkdir()
    (own / "own.sql").write_text(
        "-- id: en.revision.own\n-- polarity: dsat\n-- kind: revision\n-- weight: 1\n-- description: a test\n"
        "-- hit: quince please\n-- miss: an apple\nsays(' quince ')\n"
    )
    log = ROOT / "examples" / "sample_chats.jsonl"
    options = ["--rules", own, "--no-redact", "--languages", "en,de", "--min-p-dsat", "0.6"]
    miner("mine", log, "-o", "out", *options, cwd=tmp_path)
    *_, command = miner("review", "out", "-o", "page.html", cwd=tmp_path).stdout.splitlines()
    (tmp_path / "labels.jsonl").write_text("", encoding="utf-8")
    program, *words = shlex.split(command)
    assert (program, words[-1]) == ("dsat-miner", "--update")
    done = miner(*words, cwd=tmp_path)
    changed = next(line for line in done.stderr.splitlines() if " was " in line)
    assert re.findall(r"(\w+) was ", changed) == ["labels", "labels_digest"]


@pytest.mark.parametrize("n", [0, -1, 1.5, "5", None])
def test_turns_are_a_whole_number(hand, tmp_path, n):
    with pytest.raises(UserError, match=f"--n {n}: give a whole number from 1 on"):
        review(hand.out, tmp_path / "page.html", n=n)
    assert not list(tmp_path.iterdir())


def test_page_is_not_written_over_the_run(hand):
    with pytest.raises(UserError, match="own files"):
        review(hand.out, hand.out / "report.html")
