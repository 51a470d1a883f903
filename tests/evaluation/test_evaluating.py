"""`dsat-miner eval`: a real run against verdicts, through the command line."""

from __future__ import annotations

import json

import pytest

from dsat_miner.evaluation.labels import scaled_rows
from tests.support import feedback
from tests.support.cli import mine, miner


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A mined log beside its verdicts."""
    folder = tmp_path_factory.mktemp("eval")
    log, _ = feedback.write(folder, chats=60)
    mine(folder / "out", log)
    return folder


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def evaluated(folder, labels, *args):
    done = miner("eval", folder / "out", "--labels", labels, "--json", folder / "eval.json", "--n-bootstrap", 20, *args)
    return json.loads((folder / "eval.json").read_text(encoding="utf-8")), done.stdout


def test_figures_are_those_of_the_stored_turns(folder):
    found, printed = evaluated(folder, folder / "labels.jsonl")
    run = mine(folder / "out", folder / "log.jsonl")
    said = {(row["conversation_id"], row["message_index"]): row for row in run["turns"]}
    truth = {(row["conversation_id"], row["message_index"]): row["label"] for row in lines(folder / "labels.jsonl")}
    dsat = [key for key in truth if said[key]["label"] in ("dsat", "mixed")]
    right = sum(truth[key] == "dsat" for key in dsat)
    assert found["counts"]["measured"] == len(truth) == 120
    assert found["dsat"]["precision"] == pytest.approx(right / len(dsat))
    assert found["dsat"]["recall"] == pytest.approx(right / list(truth.values()).count("dsat"))
    low, high = found["dsat"]["intervals"]["f1"]
    assert low <= found["dsat"]["f1"] <= high
    assert sum(b["n"] for b in found["reliability"]) == 120
    assert {row["decided_by"] for row in found["by_decider"]} == {"rules"}
    assert [row["language"] for row in found["by_language"]] == ["en"]
    for name in ("average_precision", "kappa", "by true kind", "by rule", "reliability"):
        assert name in printed


def test_rules_are_measured_on_their_own_side(folder):
    found, _ = evaluated(folder, folder / "labels.jsonl")
    by_rule = {row["rule"]: row for row in found["by_rule"]}
    thanks = by_rule["en.gratitude.thanks"]
    assert thanks["polarity"] == "sat"
    assert 0 <= thanks["low"] < thanks["precision"] <= thanks["high"] + 1e-9 <= 1 + 1e-9
    assert thanks["precision"] > 0.5


def test_recalls_are_an_option(folder):
    found, printed = evaluated(folder, folder / "labels.jsonl", "--recalls", "0.1,0.9")
    assert [name for name in found["dsat"] if name.startswith("precision_at")] == [
        "precision_at_recall_0.1",
        "precision_at_recall_0.9",
    ]
    assert "precision_at_recall_0.9" in printed
    assert "precision_at_recall_0.5" not in printed
    for bad in ("", "0", "0.2,2", "half"):
        done = miner("eval", folder / "out", "--labels", folder / "labels.jsonl", "--recalls", bad, ok=False)
        assert done.returncode == 2
        assert "numbers above 0 and up to 1" in done.stderr


def test_figures_of_few_turns_are_not_printed(folder):
    found, printed = evaluated(folder, folder / "labels.jsonl", "--errors", 0)
    by_rule = printed.split("by rule")[1].splitlines()
    few = {row["rule"] for row in found["by_rule"] if row["hits"] < 50}
    assert few
    for row in found["by_rule"]:
        line = next(line for line in by_rule if row["rule"] in line)
        assert (" few " in line) == (row["rule"] in few)
    kind = next(line for line in printed.split("by true kind")[1].splitlines() if "revision" in line)
    assert (" few " in kind) == (found["by_kind"][0]["true"] < 50)


def test_all_languages_but_english_are_one_row(tmp_path):
    german = {"request": "Erzähle mir bitte etwas über den alten Hafen der Stadt", "reply": "Der Hafen liegt im Süden."}
    turns = ("Das ist falsch, der Hafen liegt doch im Norden", "Und welche Schiffe fahren dort im Sommer?")
    chats, labels = [], []
    for number in range(60):
        said = (german["request"], german["reply"], turns[number % 2])
        roles = zip(("user", "assistant", "user"), said, strict=True)
        chats.append({"id": f"c{number}", "messages": [{"role": role, "content": text} for role, text in roles]})
        labels.append(feedback.verdict(f"c{number}", 2, "neutral" if number % 2 else "dsat"))
    mine(tmp_path / "out", feedback.dump(tmp_path / "log.jsonl", chats))
    found, printed = evaluated(tmp_path, feedback.dump(tmp_path / "labels.jsonl", labels))
    rows = {row["language"]: row for row in found["by_language"]}
    assert set(rows) == {"de", "not en"}
    assert rows["not en"]["f1"] == rows["de"]["f1"]
    assert "not en" in printed


def test_errors_are_the_worst_first_with_text(folder):
    found, printed = evaluated(folder, folder / "labels.jsonl", "--errors", 2)
    errors = found["errors"]
    assert 0 < len(errors) <= 30
    assert all(row["said"] != row["truth"] for row in errors)

    def off(row):
        return max(abs(row[f"p_{side}"] - (row["truth"] == side)) for side in ("dsat", "sat"))

    assert [off(row) for row in errors] == sorted(map(off, errors), reverse=True)
    assert errors[0]["user_text"] in printed


def test_labels_that_cannot_be_measured_are_counted_and_left_out(folder):
    known = lines(folder / "labels.jsonl")
    odd = [
        known[0] | {"user_text_md5": "0" * 32},
        known[1] | {"sample": "uncertain"},
        feedback.verdict("no-such-chat", 2, "dsat"),
        feedback.verdict("chat-1", 3, "dsat"),  # an assistant message
    ]
    labels = feedback.dump(folder / "odd.jsonl", [*odd, *(row | {"sample": "random"} for row in known[2:])])
    counts = evaluated(folder, labels)[0]["counts"]
    assert counts == {
        "labels": 122,
        "missing": 2,
        "other_text": 1,
        "matched": 119,
        "not_random": 1,
        "human": 0,
        "measured": 118,
        "weighted": 0,
        "worth": 118,
    }


def test_labels_that_contradict_each_other_are_told(folder, tmp_path):
    known = lines(folder / "labels.jsonl")
    labels = feedback.dump(tmp_path / "odd.jsonl", [known[0] | {"label": "mixed"}, *known])
    done = miner("eval", folder / "out", "--labels", labels, "--n-bootstrap", 0)
    assert f"{labels}:2: says {known[0]['label']} of a turn that line 1 calls mixed" in done.stderr
    done = miner("mine", folder / "log.jsonl", "-o", tmp_path / "out", "--labels", labels)
    assert f"{labels}:2: says {known[0]['label']} of a turn that line 1 calls mixed" in done.stderr


def test_a_stratified_sample_is_weighted_to_the_run(folder):
    """All first follow-ups are labelled and a third of the second ones, of which one label stands for three turns."""
    run = mine(folder / "out", folder / "log.jsonl")
    said = {(row["conversation_id"], row["message_index"]): row["label"] for row in run["turns"]}
    rows = sorted(lines(folder / "labels.jsonl"), key=lambda row: (row["conversation_id"], row["message_index"]))
    first, second = ([row for row in rows if row["message_index"] == index] for index in (2, 4))
    more = {"sample": "stratified"}
    given = [row | more | {"stratum": "first", "weight": 1.0} for row in first]
    given += [row | more | {"stratum": "second", "weight": 3.0} for row in second[::3]]
    found, printed = evaluated(folder, feedback.dump(folder / "stratified.jsonl", given))

    def turns(holds):
        return sum(map(holds, first)) + 3 * sum(map(holds, second[::3]))

    is_dsat = turns(lambda row: row["label"] == "dsat")
    is_said = turns(lambda row: said[row["conversation_id"], row["message_index"]] in ("dsat", "mixed"))
    is_both = turns(
        lambda row: row["label"] == "dsat" and said[row["conversation_id"], row["message_index"]] in ("dsat", "mixed")
    )
    assert 0 < is_both < is_said
    assert found["dsat"]["base_rate"] == pytest.approx(is_dsat / 120)
    assert found["dsat"]["precision"] == pytest.approx(is_both / is_said)
    assert found["dsat"]["recall"] == pytest.approx(is_both / is_dsat)
    low, high = found["dsat"]["intervals"]["precision"]
    assert low <= found["dsat"]["precision"] <= high
    assert (found["counts"]["measured"], found["counts"]["weighted"]) == (80, 80)
    assert found["counts"]["worth"] == round(120**2 / (60 * 1 + 20 * 9))
    assert found["counts"]["not_random"] == 0
    assert "80 weighted, worth 60" in printed
    assert sum(b["n"] for b in found["reliability"]) == 80


def test_samples_count_beside_each_other_by_what_they_know():
    """A stratified label stands for many turns of the log, an even one for itself: neither may drown the other."""
    even = [{"sample": "random", "weight": None}] * 4
    drawn = [{"sample": "stratified", "weight": w} for w in (100.0, 100.0, 400.0)]
    hard = [{"sample": "uncertain", "weight": None}]
    rows = scaled_rows([*even, *drawn, *hard])
    assert [row["weight"] for row in rows[:4]] == [1] * 4
    assert [row["weight"] for row in rows[4:7]] == pytest.approx([1 / 3, 1 / 3, 4 / 3])  # worth two: 600² / 180,000
    assert [row["is_random"] for row in rows] == [True] * 7 + [False]


def test_labels_without_the_weight_that_they_need_are_refused(folder, tmp_path):
    for more, why in (
        ({"sample": "stratified"}, "stratified label without weight"),
        ({"weight": 0}, "above 0"),
        ({"weight": "3"}, "above 0"),
        ({"weight": True}, "above 0"),
    ):
        labels = feedback.dump(tmp_path / "bad.jsonl", [feedback.verdict("chat-1", 2, "dsat", **more)])
        done = miner("eval", folder / "out", "--labels", labels, ok=False)
        assert done.returncode == 2
        assert f"{labels}:1: " in done.stderr
        assert why in done.stderr


def test_mixed_counts_as_both(folder):
    labels = feedback.dump(folder / "mixed.jsonl", [row | {"label": "mixed"} for row in lines(folder / "labels.jsonl")])
    found, _ = evaluated(folder, labels)
    assert found["dsat"]["base_rate"] == found["sat"]["base_rate"] == 1
    assert found["dsat"]["precision"] == found["sat"]["precision"] == 1


def test_turns_that_the_labels_decided_themselves_are_not_measured(folder, tmp_path):
    mine(tmp_path / "out", folder / "log.jsonl", "--labels", folder / "labels.jsonl")
    done = miner("eval", tmp_path / "out", "--labels", folder / "labels.jsonl", ok=False)
    assert done.returncode == 2
    assert "none of its 120 labels can be measured" in done.stderr


def test_labels_of_other_texts_alone_are_named_as_such(folder, tmp_path):
    others = [row | {"user_text_md5": "0" * 32} for row in lines(folder / "labels.jsonl")]
    labels = feedback.dump(tmp_path / "others.jsonl", others)
    mine(tmp_path / "out", folder / "log.jsonl")
    done = miner("eval", tmp_path / "out", "--labels", labels, ok=False)
    assert "(120 are about turns whose text is another here, by user_text_md5)" in done.stderr


def test_mistakes_are_one_line(folder, tmp_path):
    assert "no run here" in miner("eval", tmp_path, "--labels", folder / "labels.jsonl", ok=False).stderr
    (tmp_path / "bad.jsonl").write_text('{"label": "dsat"}\n', encoding="utf-8")
    done = miner("eval", folder / "out", "--labels", tmp_path / "bad.jsonl", ok=False)
    assert f"{tmp_path}/bad.jsonl:1: no label" in done.stderr
    done = miner("eval", folder / "out", "--labels", folder / "labels.jsonl", "--json", "-", ok=False)
    assert "-: name a file" in done.stderr
    done = miner("eval", folder / "out", "--labels", folder / "labels.jsonl", "--json", tmp_path, ok=False)
    assert f"{tmp_path}: no such folder, or a folder itself: name a file in a folder that exists" in done.stderr
    done = miner(
        "eval", folder / "out", "--labels", folder / "labels.jsonl", "--json", folder / "out/manifest.json", ok=False
    )
    assert "the run's own files are not written to" in done.stderr
    assert not done.stdout
    kept = (folder / "labels.jsonl").read_bytes()
    done = miner(
        "eval", folder / "out", "--labels", folder / "labels.jsonl", "--json", folder / "labels.jsonl", ok=False
    )
    assert "your labels lie there" in done.stderr
    assert (folder / "labels.jsonl").read_bytes() == kept
