"""`dsat-miner train-classifier` with a tiny encoder: from verdicts to a head that `classify` takes."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import numpy as np
import pytest

from dsat_miner.data import sql_dir
from dsat_miner.detection.scoring import load_detector
from dsat_miner.embed.head import read_head
from dsat_miner.embed.heldout import held_out_scores
from dsat_miner.embed.training import languages_of
from dsat_miner.evaluation.labelled import read_examples
from tests.judge.conftest import Server
from tests.support import feedback
from tests.support.cli import Run, mine, miner


@pytest.fixture(scope="module")
def folder(tmp_path_factory, encoder):
    """A run whose calibration leaves every turn open, and a head that was trained on it."""
    folder = tmp_path_factory.mktemp("train")
    log, labels = feedback.write(folder, chats=110)
    shutil.copytree(sql_dir() / "labels", folder / "open")
    facts = json.loads((folder / "open" / "calibration.json").read_text(encoding="utf-8"))
    (folder / "open" / "calibration.json").write_text(json.dumps(facts | {"undecided": [0.0, 1.0]}), encoding="utf-8")
    mine(folder / "out", log, "--calibration", folder / "open")
    options = ("--encoder", encoder, "--json", folder / "figures.json", "--n-bootstrap", 20)
    done = miner("train-classifier", folder / "out", "--labels", labels, "-o", folder / "head", *options)
    (folder / "printed.txt").write_text(done.stdout, encoding="utf-8")
    return folder


def test_the_card_says_labels_encoder_and_figures(folder, encoder):
    head = read_head(folder / "head")
    found = json.loads((folder / "figures.json").read_text(encoding="utf-8"))
    assert head.encoder == str(encoder)
    assert head.open == (0.0, 1.0)
    assert head.facts["labelled_turns"] == head.facts["open_turns"] == found["counts"]["open"] == 220
    assert head.facts["with_head"]["average_precision"] == pytest.approx(
        found["with_head"]["average_precision"], abs=1e-4
    )
    printed = (folder / "printed.txt").read_text(encoding="utf-8")
    assert "score alone" in printed
    assert "the head pays" in printed or "does not pay" in printed


def test_a_head_learns_what_the_verdicts_say(folder):
    """Nine turns of ten say what they mean, so a head that sees letters and likenesses finds most of them."""
    figures = json.loads((folder / "figures.json").read_text(encoding="utf-8"))
    assert figures["with_head"]["average_precision"] > 0.8
    assert figures["with_head"]["turns"] == 220


def test_classify_takes_the_head(folder, encoder, tmp_path):
    out = shutil.copytree(folder / "out", tmp_path / "out")
    miner("classify", out, "--encoder", encoder, "--head", folder / "head")
    assert {turn["decided_by"] for turn in Run(out)["turns"]} == {"classifier"}


def test_scores_that_a_head_learns_from_never_saw_the_chat(folder):
    detector = load_detector((), folder / "open")
    examples = read_examples(folder / "out", folder / "labels.jsonl", detector)
    parted, final = held_out_scores(examples, detector, refit=True)
    flipped = [i for i, example in enumerate(examples) if example.chat == examples[0].chat]
    opposite = {"dsat": "neutral", "neutral": "dsat", "sat": "dsat"}
    changed = list(examples)
    for i in flipped:
        changed[i] = type(examples[i])(**{**vars(examples[i]), "truth": opposite[examples[i].truth]})
    _, after = held_out_scores(changed, detector, refit=True)
    assert np.allclose(final[flipped], after[flipped])
    assert not np.allclose(final, after)
    for fold in parted:
        chats = [{examples[i].chat for i in side} for side in (fold.train, fold.test)]
        assert not chats[0] & chats[1]


def test_the_band_of_a_fold_comes_from_its_training_part(folder):
    detector = load_detector((), folder / "open")
    examples = read_examples(folder / "out", folder / "labels.jsonl", detector)
    parted, _ = held_out_scores(examples, detector, refit=True)
    assert all(0 < fold.band[0] <= fold.band[1] <= 1 for fold in parted)
    assert {fold.band for fold in parted} != {detector.calibration.band}
    changed = [replace(e, truth="neutral" if at in set(parted[0].test) else e.truth) for at, e in enumerate(examples)]
    after, _ = held_out_scores(changed, detector, refit=True)
    assert after[0].band == parted[0].band
    assert any(now.band != was.band for now, was in zip(after[1:], parted[1:], strict=True))
    given, _ = held_out_scores(examples, detector, refit=False)
    assert {fold.band for fold in given} == {(0.0, 1.0)}  # the calibration has not seen these labels


def test_a_head_decides_languages_with_enough_labels(folder):
    examples = read_examples(folder / "out", folder / "labels.jsonl", load_detector((), folder / "open"))
    assert read_head(folder / "head").languages == ("en",)
    dsat = next(e for e in examples if e.truth == "dsat")
    neutral = next(e for e in examples if e.truth == "neutral")

    def many(language, n_dsat, n_neutral):
        return [replace(dsat, language=language)] * n_dsat + [replace(neutral, language=language)] * n_neutral

    assert languages_of([*many("ko", 50, 50), *many("en", 60, 200), *many("ru", 49, 500)]) == ("en", "ko")
    assert languages_of([*many("ko", 5, 5), *many("ru", 10, 10)]) == ("ru",)


def test_all_languages_are_an_option(folder, encoder, tmp_path):
    options = ("--encoder", encoder, "--languages", "all", "--n-bootstrap", 0)
    miner("train-classifier", folder / "out", "--labels", folder / "labels.jsonl", "-o", tmp_path / "h", *options)
    head = read_head(tmp_path / "h")
    assert (head.languages, head.reads) == (("all",), None)
    assert head.facts["labelled_languages"]["en"]["turns"] == 220


def test_a_head_learns_from_the_verdicts_of_a_judge(folder, encoder, tmp_path):
    log, _ = feedback.write(tmp_path, chats=300, seed=2)
    mine(tmp_path / "out", log, "--calibration", folder / "open")
    server = Server(tmp_path / "server", {})
    try:
        call = ("--base-url", server.url, "--model", "scripted", "--band", "0:1")
        miner("judge", tmp_path / "out", *call)
    finally:
        server.stop()
    judged = Run(tmp_path / "out")["turns"]
    assert {turn["decided_by"] for turn in judged} == {"judge"}
    options = ("--encoder", encoder, "--json", tmp_path / "figures.json", "--n-bootstrap", 0)
    miner("train-classifier", tmp_path / "out", "--labels", "judge", "-o", tmp_path / "head", *options)
    assert read_head(tmp_path / "head").facts["labelled_turns"] == len(judged) == 600
    figures = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    share = sum(turn["label"] == "dsat" for turn in judged) / len(judged)
    assert figures["with_head"]["base_rate"] == pytest.approx(share, abs=1e-3)
    # the scripted judge goes by words that letters show
    assert figures["with_head"]["average_precision"] > 0.8


def test_verdicts_of_a_judge_that_never_was_are_refused(folder, encoder):
    done = miner("train-classifier", folder / "out", "--labels", "judge", "--encoder", encoder, ok=False)
    assert done.returncode == 2
    assert "no turn was decided by a judge" in done.stderr


def test_too_few_open_turns_are_refused(folder, encoder, tmp_path):
    lines = (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()[:40]
    (tmp_path / "few.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = miner("train-classifier", folder / "out", "--labels", tmp_path / "few.jsonl", "--encoder", encoder, ok=False)
    assert done.returncode == 2
    assert "labelled turns that the score leaves open" in done.stderr


def test_labels_that_are_not_there_are_refused(folder, encoder):
    done = miner("train-classifier", folder / "out", "--labels", folder / "none", "--encoder", encoder, ok=False)
    assert done.returncode == 2
    assert "no such file" in done.stderr
