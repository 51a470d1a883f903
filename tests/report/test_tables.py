"""The tables behind the report, against the rows of the run counted in Python."""

from __future__ import annotations

import json
import math
import shutil
from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

import polars as pl
import pytest

from dsat_miner.data import read_sql
from dsat_miner.engine import connect
from dsat_miner.errors import UserError
from dsat_miner.evaluation.evaluating import evaluate
from dsat_miner.report import page
from dsat_miner.report.tables import CARDS, SAMPLES, report_tables
from tests.support import feedback
from tests.support.cli import mine

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def found(reported):
    return report_tables(reported.out)


def is_dsat(turn) -> bool:
    return turn["label"] in ("dsat", "mixed")


def test_rates_are_those_of_the_turns(reported, found):
    turns = reported["turns"]
    for facet, key in (("language", "language"), ("model", "model")):
        rows = {row["value"]: row for row in found.rates if row["facet"] == facet}
        counts = Counter(turn[key] or "not named" for turn in turns)
        assert {value: row["turns"] for value, row in rows.items()} == counts
        dsat = Counter(turn[key] or "not named" for turn in turns if is_dsat(turn))
        assert {value: row["dsat"] for value, row in rows.items()} == {value: dsat[value] for value in counts}
    (whole,) = [row for row in found.rates if row["facet"] == "all"]
    assert whole["turns"] == len(turns)


def test_bands_of_turns_and_periods_add_up_and_stand_in_order(reported, found):
    bands = [row for row in found.rates if row["facet"] == "turn"]
    assert sum(row["turns"] for row in bands) == len(reported["turns"])
    assert [row["value"] for row in bands] == sorted(
        (row["value"] for row in bands), key=lambda v: int(v.split("–")[0].split()[0])
    )
    periods = [row["value"] for row in found.rates if row["facet"] == "period"]
    assert periods == sorted(periods)
    timed = sum(turn["timestamp"] is not None for turn in reported["turns"])
    assert sum(row["turns"] for row in found.rates if row["facet"] == "period") == timed > 0


@pytest.mark.parametrize(("hits", "n"), [(0, 1), (1, 1), (0, 10), (3, 10), (10, 10), (500, 1000)])
def test_intervals_are_wilsons(hits, n):
    z, share = 1.959964, hits / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    with connect() as con:
        con.execute(read_sql("querying/statistics.sql"))
        low, high = con.execute("select wilson_low($h, $n), wilson_high($h, $n)", {"h": hits, "n": n}).fetchone()
        assert con.execute("select wilson_low(0, 0)").fetchone() == (None,)
    assert low == pytest.approx(max(0, middle - half), abs=1e-5)
    assert high == pytest.approx(min(1, middle + half), abs=1e-5)


def test_rules_show_how_often_people_agree(reported, found):
    people = [turn for turn in reported["turns"] if turn["decided_by"] == "human"]
    for row in found.rules:
        hits = [turn for turn in reported["turns"] if row["rule"] in turn["rules"]]
        labelled = [turn for turn in people if row["rule"] in turn["rules"]]
        sides = (row["side"], "mixed")
        assert (row["hits"], row["by_people"]) == (len(hits), len(labelled))
        assert row["people_agree"] == sum(turn["label"] in sides for turn in labelled)
    wrong = next(row for row in found.rules if row["rule"] == "en.factual_error.says_wrong")
    assert (wrong["by_people"], wrong["people_agree"], wrong["precision"]) == (3, 2, 2 / 3)


def test_score_is_held_against_people(found):
    dsat = next(row for row in found.people if row["side"] == "dsat")
    assert (dsat["turns"], dsat["true_turns"], dsat["agreed"]) == (4, 2, 2)


def weighted_labels(folder: Path) -> Path:
    """Write labels of a made-up log: a stratified draw with uneven weights, an even one, and turns picked for being hard."""
    given = [json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()]
    for at, label in enumerate(given):
        if at % 3 == 0:
            label |= {"sample": "stratified", "weight": 2.0 if label["label"] == "dsat" else 31.5}
        elif at % 3 == 1:
            label |= {"sample": "uncertain"}
    given[1]["label"] = "mixed"
    return feedback.dump(folder / "weighted.jsonl", given)


def test_figures_by_peoples_labels_are_those_of_eval(tmp_path):
    log, _ = feedback.write(tmp_path, chats=60)
    labels = weighted_labels(tmp_path)
    mine(tmp_path / "out", log)
    wanted = evaluate(tmp_path / "out", labels, n_bootstrap=0)
    mine(tmp_path / "out", log, "--labels", labels, "--update")
    found = report_tables(tmp_path / "out")
    for row in found.people:
        figures = getattr(wanted, row["side"])
        assert (row["measured"], round(row["worth"])) == (wanted.counts["measured"], wanted.counts["worth"])
        assert row["turns"] == wanted.counts["matched"] > row["measured"]
        assert row["precision"] == pytest.approx(figures["precision"])
        assert row["recall"] == pytest.approx(figures["recall"])
        assert row["precision_low"] < row["precision"] < row["precision_high"]
    rules = {row["rule"]: row for row in found.rules if row["by_people"]}
    assert len(rules) == len(wanted.by_rule) > 3
    for figures in wanted.by_rule:
        row = rules[figures["rule"]]
        assert row["by_people"] == figures["hits"]
        for name in ("precision", "low", "high"):
            assert row[name] == pytest.approx(figures[name], abs=1e-5)
    unweighted = next(row for row in found.people if row["side"] == "dsat")
    assert unweighted["agreed"] / unweighted["true_turns"] != pytest.approx(unweighted["recall"], abs=0.02)


def test_labels_whose_weights_are_not_kept_tell_nothing(reported, tmp_path):
    shutil.copytree(reported.out, tmp_path / "out")
    (tmp_path / "out" / ".dsat" / "human_labels.parquet").unlink()
    found = report_tables(tmp_path / "out")
    assert {(row["turns"], row["measured"], row["precision"], row["recall_low"]) for row in found.people} == {
        (4, 0, None, None)
    }
    text = page.render(reported.manifest, found)
    assert "do not tell how often the score is right" in text
    assert not any(row["by_people"] for row in found.rules)


def test_every_kind_has_its_cards(reported, found):
    shown = Counter(row["name"] for row in found.examples if row["what"] == "card")
    turns = Counter(kind for turn in reported["turns"] if turn["label"] != "neutral" for kind in turn["kinds"])
    assert shown == {kind: min(n, CARDS) for kind, n in turns.items()}
    assert all(
        row["evidence"] is None or row["evidence"] in row["user_text"] for row in found.examples if row["user_text"]
    )


def test_what_was_left_out_has_samples(reported, found):
    shown = Counter((row["export"], row["name"]) for row in found.examples if row["what"] == "dropped")
    names = Counter((row["export"], row["reason"]) for row in reported["dropped"])
    assert shown == {name: min(n, SAMPLES) for name, n in names.items()}
    counts = {(row["export"], row["name"]): row["drawn_from"] for row in found.examples if row["what"] == "dropped"}
    assert counts == names


def test_stand_ins_are_shown_and_secrets_are_not(found):
    assert {row["stand_in"] for row in found.redacted} >= {"[EMAIL]", "[IP]"}
    assert "jana.koch" not in str(found)


def test_medians_of_lengths_are_exact(reported, found):
    replies = [len(row["rejected"][0]["content"]) for row in reported["drift_rows"]]
    shown = {row["median_chars"] for row in found.lengths if (row["export"], row["measure"]) == ("drift_rows", "reply")}
    assert shown == {median(replies)}
    rows = [row["n_chars"] for row in reported["drift_rows"]]
    shown = {row["median_chars"] for row in found.lengths if (row["export"], row["measure"]) == ("drift_rows", "row")}
    assert shown == {median(rows)}


def test_lengths_count_every_row(reported, found):
    for export, replies in (("seed_pairs", 2), ("drift_rows", 1)):
        rows = [row for row in found.lengths if row["export"] == export and row["measure"] == "row"]
        assert sum(row["rows"] for row in rows) == replies * len(reported[export])
    short = report_tables(reported.out, max_length=1).lengths
    assert sum(row["over_limit"] for row in short if row["measure"] == "row") == sum(
        r["rows"] for r in short if r["measure"] == "row"
    )


def test_draw_is_the_same_each_time(reported, found, tmp_path):
    shutil.copytree(reported.out, tmp_path / "moved")
    assert report_tables(tmp_path / "moved") == found


def test_frames_are_polars(found):
    frames = found.frames()
    assert all(isinstance(frame, pl.DataFrame) for frame in frames.values())
    assert frames["kinds"]["turns"].sum() == sum(row["turns"] for row in found.kinds)


def test_no_run_is_a_users_mistake(tmp_path):
    with pytest.raises(UserError, match="no run here"):
        report_tables(tmp_path)
