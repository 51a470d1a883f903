"""Two runs side by side."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from dsat_miner.comparing import compare
from dsat_miner.errors import UserError
from tests.support.cli import mine, miner, write_chats

RULE = """-- id: en.revision.purple
-- polarity: dsat
-- kind: revision
-- weight: 9
-- description: Wants it purple.
-- hit: make it purple
-- miss: thanks
says(' purple ')
"""


@pytest.fixture(scope="module")
def purple_log(tmp_path_factory):
    """Ten chats of which every second one asks for purple."""
    chats = {
        f"chat-{n}": [("user", "Draw a house"), ("assistant", "A red house."), ("user", f"Is it {colour}?")]
        for n, colour in enumerate(["purple", "blue"] * 5)
    }
    return write_chats(tmp_path_factory.mktemp("compare"), chats)


@pytest.fixture(scope="module")
def runs(purple_log):
    """The same chats without and with a rule of ours."""
    folder = purple_log.parent / "rules" / "en"
    folder.mkdir(parents=True)
    (folder / "purple.sql").write_text(RULE, encoding="utf-8")
    one = mine(purple_log.parent / "one", purple_log)
    return one, mine(purple_log.parent / "two", purple_log, "--rules", folder.parent)


def test_a_run_and_itself(runs):
    found = compare(runs[0].out, runs[0].out)
    assert found.turns == {"before": 10, "after": 10, "label": 0, "rules": 0, "gone": 0, "new": 0}
    assert found.settings == found.labels == found.rules == found.kinds == found.samples == []


def test_a_new_rule_is_named_with_what_it_did(runs):
    found = compare(runs[0].out, runs[1].out)
    assert found.turns["label"] == 5
    assert found.labels == [{"label_before": "neutral", "label_after": "dsat", "turns": 5}]
    [rule] = [row for row in found.rules if row["rule"] == "en.revision.purple"]
    assert rule == {"rule": "en.revision.purple", "flipped": 5, "lost": 0, "gained": 5}
    assert {"kind": "revision", "before": 0, "after": 5} in found.kinds
    assert "signals.rules" in {row["setting"] for row in found.settings}


def test_the_other_way_round_it_is_lost(runs):
    found = compare(runs[1].out, runs[0].out)
    assert found.labels == [{"label_before": "dsat", "label_after": "neutral", "turns": 5}]
    assert [row["lost"] for row in found.rules if row["rule"] == "en.revision.purple"] == [5]


def test_samples_are_the_same_each_time(runs):
    one, two = (compare(runs[0].out, runs[1].out, samples=2).samples for _ in range(2))
    assert one == two
    assert len(one) == 2
    assert all("purple" in row["follow_up"] and row["gained"] == ["en.revision.purple"] for row in one)
    assert compare(runs[0].out, runs[1].out, samples=0).samples == []


def test_counts_are_those_of_the_tables(hand, runs):
    found = compare(hand.out, runs[1].out)
    assert found.turns["gone"] == len(hand["turns"])
    assert found.turns["new"] == 10
    assert found.turns["label"] == 0


def test_flips_by_label_are_those_of_python(real, real_log, tmp_path):
    other = mine(tmp_path / "out", real_log, "--min-p-dsat", "0.9", "--definition", "strict")
    labels = [{(t["conversation_id"], t["message_index"]): t["label"] for t in run["turns"]} for run in (real, other)]
    wanted = Counter((old, labels[1][key]) for key, old in labels[0].items() if labels[1][key] != old)
    found = compare(real.out, other.out)
    assert {(row["label_before"], row["label_after"]): row["turns"] for row in found.labels} == wanted
    assert found.turns["label"] == wanted.total() > 0


def test_json_is_the_whole_comparison(runs):
    done = miner("diff", runs[0].out, runs[1].out, "--json")
    assert json.loads(done.stdout) == compare(runs[0].out, runs[1].out).as_dict()


def test_texts_are_harmless_on_a_terminal(tmp_path, runs):
    chats = {"a\x1b[2J": [("user", "Hi"), ("assistant", "Ho"), ("user", "purple \x1b]0;owned\x07 purple")]}
    log = write_chats(tmp_path, chats)
    one = mine(tmp_path / "one", log)
    two = mine(tmp_path / "two", log, "--rules", runs[0].out.parent / "rules")
    shown = miner("diff", one.out, two.out).stdout
    assert "purple" in shown
    assert "\x1b" not in shown
    assert "\x07" not in shown


def test_a_folder_without_a_run(runs, tmp_path):
    with pytest.raises(UserError, match="no run here"):
        compare(runs[0].out, tmp_path)
