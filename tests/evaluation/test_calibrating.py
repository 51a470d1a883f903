"""`dsat-miner calibrate`: fit on verdicts, mine with what came out, all through the command line."""

from __future__ import annotations

import json
import shutil

import pytest

from dsat_miner.detection.calibration import chat_key
from dsat_miner.detection.scorecard import Scorecard, Weight
from dsat_miner.detection.scoring import load_detector
from dsat_miner.evaluation.calibrating import changes, open_band
from dsat_miner.evaluation.fitting import folds
from dsat_miner.evaluation.labelled import read_examples
from tests.support import feedback
from tests.support.cli import mine, miner


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A mined log, its verdicts, and a calibration on them."""
    folder = tmp_path_factory.mktemp("calibrate")
    log, labels = feedback.write(folder, chats=110)
    mine(folder / "out", log)
    done = miner(
        "calibrate",
        folder / "out",
        "--labels",
        labels,
        "-o",
        folder / "mine",
        "--json",
        folder / "c.json",
        "--n-bootstrap",
        20,
    )
    (folder / "printed.txt").write_text(done.stdout, encoding="utf-8")
    return folder


def test_figures_are_held_out_and_say_what_the_labels_allow(folder):
    found = json.loads((folder / "c.json").read_text(encoding="utf-8"))
    dsat = found["figures"]["next"]["dsat"]
    assert dsat["turns"] == found["counts"]["random"] == 220
    # the next reply tells, but for a tenth of the turns the user's words lie
    assert 0.8 < dsat["average_precision"] <= 1
    assert found["figures"]["turn"]["dsat"]["average_precision"] < dsat["average_precision"]
    assert dsat["intervals"]["f1"][0] <= dsat["f1"] <= dsat["intervals"]["f1"][1]
    printed = (folder / "printed.txt").read_text(encoding="utf-8")
    for text in ("as if no reply followed", "weights changed", "min_p_dsat", "reliability"):
        assert text in printed


def test_a_calibration_is_mined_with(folder):
    facts = json.loads((folder / "mine" / "calibration.json").read_text(encoding="utf-8"))
    run = mine(folder / "again", folder / "log.jsonl", "--calibration", folder / "mine")
    decide = run.manifest["config"]["decide"]
    assert (decide["min_p_dsat"], decide["min_p_sat"]) == (facts["min_p_dsat"], facts["min_p_sat"])
    assert run.manifest["config"]["export"]["min_p_export"] == facts["min_p_export"]
    assert run.manifest["config"]["signals"]["calibrated_on"] == facts["calibrated_on"] != ""
    for row in run["turns"]:
        assert (row["label"] in ("dsat", "mixed")) == (row["p_dsat"] >= facts["min_p_dsat"])
        assert (row["label"] == "neutral") or row["kinds"]
        assert (row["label"] == "neutral") or row["evidence"] in row["user_text"]
    for export in ("drift_rows", "unpaired", "sat"):
        assert all(row["p_label"] >= facts["min_p_export"] for row in run[export])
    done = miner("eval", folder / "again", "--labels", folder / "labels.jsonl", "--n-bootstrap", 0)
    assert "fitted on the chats of 220 of the 220 labels" in done.stdout


def test_labels_of_fitted_chats_are_known_in_any_file(folder, tmp_path):
    """A line less, other verdicts about the same chats: the weights have seen them all the same."""
    mine(tmp_path / "out", folder / "log.jsonl", "--calibration", folder / "mine")
    rows = [json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len((folder / "mine" / "fitted_chats.txt").read_text(encoding="ascii").split()) == 110

    def printed(labels, out=tmp_path / "out"):
        return miner("eval", out, "--labels", feedback.dump(tmp_path / "some.jsonl", labels), "--n-bootstrap", 0).stdout

    assert "fitted on the chats of 219 of the 219 labels" in printed(rows[1:])
    fewer = (folder / "mine" / "fitted_chats.txt").read_text(encoding="ascii").split()
    keys = {chat_key(row["conversation_id"]) for row in rows[:10]}
    (folder / "mine" / "fitted_chats.txt").write_text(" ".join(k for k in fewer if k not in keys), encoding="ascii")
    try:
        assert "fitted on the chats of 210 of the 219 labels" in printed(rows[1:])
        assert "flatter" not in printed(rows[:10])
    finally:
        (folder / "mine" / "fitted_chats.txt").write_text("\n".join(fewer) + "\n", encoding="ascii")
    assert "flatter" not in printed(rows, folder / "out")  # mined with weights that never saw these chats


def test_without_its_calibration_a_run_does_not_know_what_was_fitted(folder, tmp_path):
    moved = shutil.copytree(folder / "mine", tmp_path / "moved")
    mine(tmp_path / "out", folder / "log.jsonl", "--calibration", moved)
    moved.rename(tmp_path / "gone")
    rows = [json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()]
    labels = feedback.dump(tmp_path / "some.jsonl", rows[:50])
    assert "is not known" in miner("eval", tmp_path / "out", "--labels", labels, "--n-bootstrap", 0).stdout


def test_thresholds_of_the_user_win(folder, tmp_path):
    run = mine(tmp_path / "out", folder / "log.jsonl", "--min-p-dsat", 0.9, "--min-p-export", 0.95)
    assert all(row["p_dsat"] >= 0.9 for row in run["turns"] if row["label"] == "dsat")
    unsure = [row for row in run["dropped"] if row["reason"] == "unsure"]
    sure = [row["p_label"] for row in run["drift_rows"]]
    assert unsure
    assert min(sure) >= 0.95


def test_another_calibration_is_a_changed_option(folder, tmp_path):
    mine(tmp_path / "out", folder / "log.jsonl")
    again = ("mine", folder / "log.jsonl", "-o", tmp_path / "out", "--calibration", folder / "mine")
    assert "calibration was none" in miner(*again, ok=False).stderr
    miner(*again, "--update")


def test_the_same_labels_give_the_same_calibration(folder):
    miner("calibrate", folder / "out", "--labels", folder / "labels.jsonl", "-o", folder / "twice", "--n-bootstrap", 20)
    for name in ("weights.csv", "calibration.json", "fitted_chats.txt"):
        assert (folder / "twice" / name).read_bytes() == (folder / "mine" / name).read_bytes()


def test_no_chat_is_in_both_parts_of_a_fold(folder):
    examples = read_examples(folder / "out", folder / "labels.jsonl", load_detector())
    tested = []
    for train, test in folds(examples):
        assert not {examples[i].chat for i in train} & {examples[i].chat for i in test}
        tested += test
    assert sorted(tested) == list(range(len(examples)))


def test_words_of_few_chats_get_no_weight(folder):
    table = (folder / "mine" / "weights.csv").read_text(encoding="utf-8")
    assert "replies sorry" not in table  # no reply says it
    assert "next,replies town," in table
    assert "replies apologize" not in table  # it is an apology in every language: no word tells that again
    assert ",says number," not in table


def test_too_few_labels_are_refused(folder, tmp_path):
    few = feedback.dump(tmp_path / "few.jsonl", [feedback.verdict(f"chat-{i}", 2, "dsat") for i in range(20)])
    done = miner("calibrate", folder / "out", "--labels", few, ok=False)
    assert done.returncode == 2
    assert "20 of 20 labelled turns are dsat: give at least 50" in done.stderr


def test_weights_undo_a_draw_that_was_not_even(folder, tmp_path):
    """Every other neutral turn is left out, and those that stay count twice: chances are those of the log again."""
    rows = [json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()]
    neutral = [row for row in rows if row["label"] == "neutral"]
    kept = [row | {"weight": 1.0} for row in rows if row["label"] != "neutral"]
    kept += [row | {"weight": len(neutral) / len(neutral[::2])} for row in neutral[::2]]
    plain = [{k: v for k, v in row.items() if k != "weight"} for row in kept]
    found = {}
    for name, given in (("weighted", kept), ("plain", plain)):
        labels = feedback.dump(tmp_path / f"{name}.jsonl", given)
        miner("calibrate", folder / "out", "--labels", labels, "--json", tmp_path / f"{name}.json", "--n-bootstrap", 0)
        found[name] = json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8"))
    rate = sum(row["label"] == "dsat" for row in rows) / len(rows)
    mean = {
        k: sum(b["weight"] * b["score"] for b in f["reliability"]) / sum(b["weight"] for b in f["reliability"])
        for k, f in found.items()
    }
    assert found["weighted"]["counts"]["random"] == len(kept)
    assert found["weighted"]["figures"]["next"]["dsat"]["base_rate"] == pytest.approx(rate, abs=1e-4)
    assert mean["weighted"] == pytest.approx(rate, abs=0.03)
    assert mean["plain"] > rate + 0.03


def scored(*truths):
    """Rows whose score is their place."""
    p = [i / len(truths) for i in range(len(truths))]
    return [{"truth": t, "p_dsat": x, "p_sat": 0.0, "weight": 1.0} for t, x in zip(truths, p, strict=True)]


def test_undecided_lies_between_the_missed_and_the_sure():
    rows = scored(*["neutral"] * 20, *["dsat", "neutral"] * 20, *["dsat"] * 20)
    low, high = open_band(rows)
    below = sum(row["truth"] == "dsat" for row in rows if row["p_dsat"] < low)
    above = [row["truth"] == "dsat" for row in rows if row["p_dsat"] >= high]
    assert 0.25 <= low < high < 1
    assert below <= 4  # of 40
    assert 0.9 <= sum(above) / len(above) < 1


def test_a_score_that_parts_all_turns_leaves_nothing_undecided():
    assert open_band(scored(*["neutral"] * 50, *["dsat"] * 50)) == (0.5, 0.5)


def test_changes_name_what_is_new_and_gone():
    before = Scorecard((Weight("turn", "has_code", 1.0, 0.0), Weight("turn", "says old", 0.5, 0.0)))
    after = Scorecard((Weight("turn", "has_code", 1.0, 0.25), Weight("turn", "says new", -2.0, 0.0)))
    assert [(c.feature, c.side, c.before, c.after) for c in changes(before, after)] == [
        ("says new", "dsat", 0.0, -2.0),
        ("says old", "dsat", 0.5, 0.0),
        ("has_code", "sat", 0.0, 0.25),
    ]
