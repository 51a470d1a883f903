"""The ready queries of sql/queries/ on finished runs, and their headers."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import duckdb
import pytest

from dsat_miner.data import read_sql, sql_dir
from dsat_miner.detection.rules import KIND_UR
from dsat_miner.errors import UserError
from dsat_miner.queries import Parameter, load_query, query_names, read_query, ready_queries
from dsat_miner.querying import ask, open_run
from tests.support.cli import ROOT, Row, Run, miner, query

if TYPE_CHECKING:
    from pathlib import Path

NAMES = query_names()


def rows_of(run: Run, name: str, **values: object) -> list[Row]:
    """Return the rows of a ready query on a run."""
    found = load_query(name)
    with open_run(run.out) as con:
        answer = ask(con, found.sql, found.values(values))
        return [dict(zip(answer.names, row, strict=True)) for row in answer.rows]


def is_dsat(turn: Row) -> bool:
    return turn["label"] in {"dsat", "mixed"}


def with_turns(run: Run, out: Path, changed: str) -> Run:
    """Return a copy of a run whose turns have other values."""
    shutil.copytree(run.out, out)
    for file in (out / "turns").glob("*.parquet"):
        beside = file.with_suffix(".new")
        with duckdb.connect() as con:
            con.execute(
                f"copy (select * replace ({changed}) from read_parquet($file)) to $to (format parquet)",
                {"file": str(file), "to": str(beside)},
            )
        beside.replace(file)
    return Run(out)


@pytest.fixture(scope="module")
def two_models(hand, tmp_path_factory) -> Run:
    """The hand-written run under two model names, so that every query has something to say."""
    model = "case when md5(conversation_id) < '8' then 'chat-1' else 'chat-2' end as model"
    return with_turns(hand, tmp_path_factory.mktemp("ready") / "out", model)


@pytest.fixture(scope="module")
def mixed(two_models, tmp_path_factory) -> Run:
    """The same with nothing but mixed turns, praise first."""
    changed = "'mixed' as label, ['praise', 'revision'] as kinds"
    return with_turns(two_models, tmp_path_factory.mktemp("mixed") / "out", changed)


def test_there_are_ten_and_more():
    assert len(NAMES) >= 10
    assert {"worst_prompts", "dsat_rate_by_model", "recovery_rate", "longest_fights", "annoying_refusals"} <= set(NAMES)
    assert {"language_gaps", "rule_overlap", "model_regression"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_query_runs_on_hand_written_and_real_logs(two_models, real, name):
    assert rows_of(two_models, name) or rows_of(real, name)


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_is_used_and_explained(name):
    found = load_query(name)
    assert sorted(p.name for p in found.parameters) == sorted(set(re.findall(r"\$(\w+)", found.sql)))
    assert all(p.meaning for p in found.parameters)


@pytest.mark.parametrize(
    ("name", "parameter", "there_is"),
    [
        ("model_regression", "before", "chat-1"),
        ("model_regression", "after", "chat-2"),
        ("rules_that_hit", "language", "en"),
        ("annoying_refusals", "kind", "revision"),
        ("why_left_out", "export", "drift_rows, sat, seed_pairs, unpaired"),
    ],
)
def test_a_value_that_the_run_does_not_have_is_refused_with_those_that_it_has(two_models, name, parameter, there_is):
    with pytest.raises(UserError, match=f"^{parameter} = unknown: the run has ") as caught:
        rows_of(two_models, name, **{parameter: "unknown"})
    assert there_is in str(caught.value)


def test_rates_are_those_of_the_turns(two_models):
    rows = rows_of(two_models, "dsat_rate_by_model", min_turns=1)
    for row in rows:
        turns = [t for t in two_models["turns"] if (t["model"] or "(not named)") == row["model"]]
        assert row["turns"] == len(turns)
        assert row["dsat"] == sum(map(is_dsat, turns))
        assert row["low"] <= row["rate"] <= row["high"]
    assert sum(row["turns"] for row in rows) == len(two_models["turns"])
    assert rows_of(two_models, "dsat_rate_by_model", min_turns=10**6) == []


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605)],
)
def test_wilson_is_as_published(hits, n, low, high):
    """The values of Newcombe 1998, table I, method 3."""
    with duckdb.connect() as con:
        con.execute(read_sql("querying/statistics.sql"))
        [found] = con.execute("select wilson_low($h, $n), wilson_high($h, $n)", {"h": hits, "n": n}).fetchall()
        assert found == pytest.approx((low, high), abs=1e-4)
        assert con.execute("select wilson_low(0, 0), wilson_high(0, 0)").fetchone() == (None, None)


def test_gap_is_as_published():
    """Newcombe 1998, table II, 56/70 - 48/80, method 10: 0.0524 to 0.3339."""
    with duckdb.connect() as con:
        con.execute(read_sql("querying/statistics.sql"))
        [found] = con.execute("select gap_low(56, 70, 48, 80), gap_high(56, 70, 48, 80)").fetchall()
    assert found == pytest.approx((0.0524, 0.3339), abs=1e-4)


def test_fights_are_the_runs_that_a_loop_finds(real):
    chats: dict[str, list[Row]] = {}
    for turn in sorted(real["turns"], key=lambda t: t["message_index"]):
        chats.setdefault(turn["conversation_id"], []).append(turn)
    runs = []
    for name, turns in chats.items():
        length = 0
        for at, turn in enumerate(turns):
            length = length + 1 if is_dsat(turn) else 0
            after = turns[at + 1] if at + 1 < len(turns) else None
            if length and (after is None or not is_dsat(after)):
                runs.append((-length, name, turns[at - length + 1]["message_index"], after and after["label"]))
    runs.sort(key=lambda run: run[:3])
    found = [
        (
            -r["turns"],
            r["conversation_id"],
            r["first_message"],
            None if r["then_came"] == "the chat ends" else r["then_came"],
        )
        for r in rows_of(real, "longest_fights", top=10**6)
    ]
    assert found == runs
    assert len(rows_of(real, "longest_fights", top=3)) == 3


def test_recoveries_add_up(real):
    rows = rows_of(real, "recovery_rate")
    total = next(row for row in rows if row["kind"] == "(all)")
    assert total["dsat"] == sum(map(is_dsat, real["turns"])) == sum(r["dsat"] for r in rows if r is not total)
    for row in rows:
        assert row["dsat"] == row["last_word"] + row["went_on"]
        assert row["went_on"] == row["satisfied"] + row["moved_on"] + row["dsat_again"]


def test_kinds_of_complaints_are_those_of_dissatisfaction():
    with duckdb.connect() as con:
        con.execute(read_sql("querying/statistics.sql"))
        kinds = [*KIND_UR["sat"], *KIND_UR["dsat"]]
        [[found]] = con.execute("select dsat_kinds($kinds)", {"kinds": kinds}).fetchall()
        assert found == list(KIND_UR["dsat"])
        assert con.execute("select dsat_kinds([])[1]").fetchone() == (None,)


@pytest.mark.parametrize(
    ("name", "column"), [("recovery_rate", "kind"), ("model_regression", "name"), ("longest_fights", "kinds")]
)
def test_mixed_turns_count_by_what_they_complain_of(mixed, name, column):
    shown = [row[column] for row in rows_of(mixed, name)]
    assert "revision" in str(shown)
    assert "praise" not in str(shown)


def test_the_last_band_of_turns_says_that_more_are_in_it(real):
    rows = rows_of(real, "dsat_rate_by_turn", last=3)
    turns = [min(turn["turn_number"], 3) for turn in real["turns"]]
    assert [row["turn_number"] for row in rows] == ["1", "2", "3+"][-len(rows) :]
    assert [row["turns"] for row in rows] == [turns.count(at) for at in sorted(set(turns))]


def test_overlaps_are_counted_both_ways(real):
    hits = {}
    for at, turn in enumerate(real["turns"]):
        for rule in turn["rules"]:
            hits.setdefault(rule, set()).add(at)
    rows = rows_of(real, "rule_overlap")
    assert rows
    for row in rows:
        one, two = hits[row["rule"]], hits[row["other_rule"]]
        assert row["hit_both"] == len(one & two)
        assert row["jaccard"] == pytest.approx(len(one & two) / len(one | two), abs=1e-4)


def test_a_regression_is_told_from_chance(two_models):
    rows = rows_of(two_models, "model_regression", min_turns=1)
    overall = next(row for row in rows if row["facet"] == "all")
    assert (overall["before"], overall["after"]) == ("chat-1", "chat-2")
    for row in rows:
        assert row["low"] <= row["change"] <= row["high"]
        assert row["verdict"] == ("worse" if row["low"] > 0 else "better" if row["high"] < 0 else "not told apart")
    swapped = rows_of(two_models, "model_regression", before="chat-2", after="chat-1")
    assert next(r for r in swapped if r["facet"] == "all")["change"] == pytest.approx(-overall["change"], abs=1e-4)
    assert rows_of(two_models, "model_regression", before="chat-1", after="chat-1") == []


def test_what_is_left_out_is_what_the_manifest_counts(real):
    reasons = {
        (name, reason): n
        for name, entry in real.manifest["counts"]["exports"].items()
        for reason, n in entry["reasons"].items()
    }
    assert {(r["export"], r["reason"]): r["dropped"] for r in rows_of(real, "why_left_out")} == reasons


def test_undecided_turns_lie_on_both_sides_of_the_threshold(real):
    rows = rows_of(real, "undecided", top=200)
    threshold = min(t["p_dsat"] for t in real["turns"] if is_dsat(t) and t["decided_by"] == "rules")
    distances = [abs(row["p_dsat"] - threshold) for row in rows]
    assert distances == pytest.approx(sorted(distances), abs=2e-3)
    assert {is_dsat(row) for row in rows} == {True, False}
    high = rows_of(real, "undecided", threshold=0.9, top=5)
    assert all(row["p_dsat"] > threshold for row in high)


def test_values_are_bound_and_never_pasted(hand):
    hostile = "x' or 1=1; copy turns to '/nowhere' --"
    with pytest.raises(UserError) as caught:
        rows_of(hand, "annoying_refusals", kind=hostile)
    assert str(caught.value).startswith(f"kind = {hostile}: the run has ")


def test_a_query_on_the_command_line(hand):
    shown = json.loads(miner("sql", hand.out, "--query", "rules_that_hit", "--set", "min_hits=2", "--json").stdout)
    assert shown
    assert all(row["hits"] >= 2 for row in shown)
    listed = miner("sql", hand.out, "--queries").stdout
    assert [name for name in NAMES if name not in listed] == []


def test_a_query_as_parquet(hand, tmp_path):
    miner("sql", hand.out, "--query", "undecided", "--set", "top=4", "--parquet", tmp_path / "u.parquet")
    assert len(query("from read_parquet(?)", str(tmp_path / "u.parquet"))) == 4


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--query", "dsat_rate"), "dsat_rate_by_model"),
        (("--query", "zzz"), "--queries"),
        (("--query", "undecided", "--set", "top=many"), "top = many: give an integer, such as 25"),
        (("--query", "undecided", "--set", "tops=1"), "no parameter tops: it has threshold, top"),
        (("--query", "undecided", "--set", "top"), "write NAME=VALUE"),
        (("select 1", "--query", "undecided"), "without SQL of your own"),
        (("select 1", "--set", "top=1"), "without SQL of your own"),
    ],
)
def test_mistakes_are_one_line(hand, args, said):
    done = miner("sql", hand.out, *args, ok=False)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_null_is_no_value():
    assert Parameter("kind", "text", "x", "").read("null") is None


@pytest.mark.parametrize(
    "header",
    [
        "-- description: d",
        "-- query: q",
        "-- query: other\n-- description: d",
        "-- query: q\n-- description: d\n-- param: top = 1",
    ],
)
def test_a_bad_header_is_refused(tmp_path, header):
    path = tmp_path / "q.sql"
    path.write_text(f"{header}\nselect 1\n", encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(str(path))):
        read_query(path)


def test_a_bad_default_is_refused(tmp_path):
    (tmp_path / "q.sql").write_text("-- query: q\n-- description: d\n-- param: top integer = x: m\nselect $top\n")
    with pytest.raises(UserError):
        read_query(tmp_path / "q.sql")


def test_listing_reads_every_file():
    assert [q.name for q in ready_queries()] == sorted(p.stem for p in (sql_dir() / "queries").glob("*.sql"))
    assert (ROOT / "sql" / "queries").is_dir()
