"""Why a turn is labelled as it is."""

from __future__ import annotations

import math

import pytest

from dsat_miner.detection.explaining import explain_turn
from dsat_miner.detection.scoring import load_detector
from dsat_miner.errors import UserError
from tests.support.cli import mine, miner, write_chats


@pytest.fixture(scope="module")
def detector():
    return load_detector()


def logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def test_the_score_is_the_sum_of_what_it_lists(detector):
    found = explain_turn("No, that's wrong, I asked for Python 3", detector)
    assert found.hits
    assert {w.feature for w in found.others} > {"(intercept)", "opens no", "turn_words >= 4"}
    for side in ("dsat", "sat"):
        total = sum(getattr(part, side) for part in (*found.hits, *found.others))
        assert getattr(found.verdict, f"p_{side}") == pytest.approx(logistic(total), abs=1e-3)


def test_evidence_is_a_part_of_the_turn(detector):
    text = "Please look again. No, that's wrong. The second line is fine."
    found = explain_turn(text, detector)
    assert "en.factual_error.says_wrong" in {hit.rule.id for hit in found.hits}
    assert all(hit.evidence in text for hit in found.hits)


def test_structural_rules_see_the_request(detector):
    asked = "Plan a trip to the lake for two people with a dog"
    found = explain_turn(asked, detector, request=asked, reply="Take the bus to the lake in the morning.")
    assert any(hit.rule.id.startswith("any.repeat") for hit in found.hits)


def test_a_hit_weighs_more_where_it_is_the_whole_turn(detector):
    texts = ("That's wrong", "That's wrong, the bridge over the river was opened two years later than you say")
    brief, long = (explain_turn(text, detector) for text in texts)
    assert {hit.rule.id for hit in brief.hits} == {hit.rule.id for hit in long.hits}
    assert "brief_complaint" in {weight.feature for weight in brief.others}
    assert "brief_complaint" not in {weight.feature for weight in long.others}
    assert "brief_complaint" not in {weight.feature for weight in explain_turn("open on Sundays", detector).others}


@pytest.mark.parametrize(
    ("turn", "is_error"),
    [
        ("ERROR: No matching distribution found", True),
        ("error: expected a semicolon", True),
        ("#VALUE!", True),
        ("#NAME? in the third row", True),
        ("An ERROR of judgement", False),
        ("#valuable lessons", False),
    ],
)
def test_error_output_is_known_however_it_is_written(detector, turn, is_error):
    found = explain_turn(turn, detector)
    assert ("any.error.short" in {hit.rule.id for hit in found.hits}) is is_error


def test_it_says_what_a_run_says(detector, tmp_path):
    turn = "That's wrong, the second step does not work."
    log = write_chats(tmp_path, {"a": [("user", "How do I?"), ("assistant", "Like this."), ("user", turn)]})
    [stored] = mine(tmp_path / "out", log)["turns"]
    found = explain_turn(turn, detector, request="How do I?", reply="Like this.")
    assert (stored["p_dsat"], stored["p_sat"], stored["label"], stored["kinds"]) == (
        found.verdict.p_dsat,
        found.verdict.p_sat,
        found.verdict.label,
        found.verdict.kinds,
    )
    assert stored["rules"] == sorted(hit.rule.id for hit in found.hits)


@pytest.mark.parametrize("text", ["", " \n"])
def test_nothing_to_explain(detector, text):
    with pytest.raises(UserError, match="nothing to explain"):
        explain_turn(text, detector)


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ({"text": "wrong \ud800"}, r"the turn wrong \\ud800: is not valid UTF-8: mend character 7"),
        ({"text": "wrong", "request": "\udcff"}, r"--request \\udcff: is not valid UTF-8"),
        ({"text": "wrong", "reply": "\udcff"}, r"--reply \\udcff: is not valid UTF-8"),
    ],
)
def test_a_text_that_is_no_unicode_is_refused(detector, texts, said):
    with pytest.raises(UserError, match=said):
        explain_turn(detector=detector, **texts)


def test_a_failing_example_is_named_with_its_line(tmp_path):
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "odd.sql").write_text(
        "-- id: en.revision.odd\n-- polarity: dsat\n-- kind: revision\n-- weight: 1\n-- description: Odd.\n"
        "-- hit: this one hits\n-- hit: these words do not\n-- miss: fine\n-- miss: it hits too\nsays(' hits ')\n",
        encoding="utf-8",
    )
    done = miner("rules", "test", "--rules", tmp_path, ok=False)
    assert done.returncode == 1
    assert "odd.sql:7: hit: 'these words do not' was missed" in done.stdout
    assert "odd.sql:9: miss: 'it hits too' was hit" in done.stdout


def test_list_can_be_narrowed():
    listed = miner("rules", "list", "--polarity", "sat", "--kind", "praise").stdout
    assert "en.praise" in listed
    assert "en.gratitude" not in listed


def test_explain_neutralises_escapes():
    done = miner("rules", "explain", "No, that's wrong\x1b[2J")
    assert "\x1b" not in done.stdout
