"""What the report page shows: counts that add up, texts that stay texts, and nothing that is not there."""

from __future__ import annotations

import builtins
import json
import re
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsat_miner.errors import UserError
from dsat_miner.report import page, report
from dsat_miner.report.tables import report_tables
from tests.report.conftest import HOSTILE
from tests.support.cli import ROOT, Run, mine, miner, write_chats


def html(out) -> str:
    return (out / "report.html").read_text(encoding="utf-8")


@pytest.fixture
def copy(reported, tmp_path) -> Run:
    shutil.copytree(reported.out, tmp_path / "out")
    return Run(tmp_path / "out")


@given(st.text(max_size=300), st.text(min_size=1, max_size=80), st.text(max_size=300), st.integers(20, 200))
def test_evidence_is_marked_word_for_word(before, evidence, after, room):
    shown = page.around(before + evidence + after, evidence, room)
    if len(evidence) <= room:
        assert shown.marked == evidence
    assert len(shown.before) + len(shown.marked) + len(shown.after) <= room + 3


def test_short_text_is_shown_whole():
    shown = page.around("Hm. No, that's wrong. Again", "No, that's wrong.", 100)
    assert (shown.before, shown.marked, shown.after) == ("Hm. ", "No, that's wrong.", " Again")
    assert page.around("Thanks", None, 100) == page.Clip("Thanks")
    assert page.around("Thanks", "absent", 100) == page.Clip("Thanks")


def test_every_step_adds_up(reported):
    counts = reported.manifest["counts"]
    steps = page.funnel(counts, report_tables(reported.out).deciders)
    steps += [page.export_step(name, entry) for name, entry in counts["exports"].items()]
    assert [step.name for step in steps if step.n != sum(piece.n for piece in step.slices)] == []
    assert [step.n for step in steps[:2]] == [counts["records_read"], counts["turns"]]


def test_mine_writes_tables_without_pictures(reported):
    text = html(reported.out)
    assert "<svg" not in text
    assert "dsat-miner report OUT" in text
    assert text.count('class="kind"') == len(reported.manifest["counts"]["turns_by_kind"])


def test_report_draws_pictures_and_is_the_same_again(copy):
    first = miner("report", copy.out)
    text = html(copy.out)
    assert first.stderr == ""
    assert text.count("<svg") >= 8
    miner("report", copy.out)
    assert html(copy.out) == text


def test_mining_again_gives_an_equal_page(reported, copy):
    (copy.out / "report.html").unlink()
    names = [entry["name"] for entry in reported.manifest["inputs"]]
    (copy.out / "manifest.json").write_text(json.dumps({**copy.manifest, "state": "running"}), encoding="utf-8")
    verdicts = reported.out.parent / "verdicts.jsonl"
    miner("mine", *names, "-o", copy.out, "--labels", verdicts, "--test-fraction", "0.3", "--threads", "2")
    assert html(copy.out) == html(reported.out)


def test_without_matplotlib_there_are_tables_and_a_hint(copy, monkeypatch, capsys):
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name.split(".")[0] == "matplotlib" or "figures" in (args[2] or () if len(args) > 2 else ()):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    from dsat_miner.cli.report import report as command

    command(copy.out, None)
    assert "dsat-miner[report]" in capsys.readouterr().err
    assert "<svg" not in html(copy.out)


def test_hostile_text_is_escaped(copy):
    miner("report", copy.out)
    text = html(copy.out)
    assert "&lt;script&gt;document.title" in text
    for danger in (HOSTILE, "<script", "<img", "\u001b", "\u0000", "jana.koch"):
        assert danger not in text


def test_page_loads_nothing(copy):
    miner("report", copy.out)
    text = html(copy.out)
    assert "default-src 'none'" in text
    assert re.findall(r'<[a-z][^>]*\s(?:src|(?:xlink:)?href)="(?!#)[^"]*"', text) == []
    assert re.findall(r"url\((?!#)", text) == []


def test_evaluation_goes_onto_the_page(copy, tmp_path):
    side = {
        "turns": 123,
        "precision": 0.812,
        "recall": None,
        "f1": 0.5,
        "average_precision": 0.6,
        "calibration_error": 0.04,
    }
    intervals = {"intervals": {"precision": [0.7, 0.9]}}
    rule = {"rule": "en.revision.no", "hits": 7, "precision": 0.857, "low": 0.49, "high": 0.97}
    file = tmp_path / "eval.json"
    file.write_text(json.dumps({"dsat": side | intervals, "sat": side, "by_rule": [rule]}), encoding="utf-8")
    report(copy.out, evaluation=file)
    text = html(copy.out)
    assert "0.812" in text
    assert "0.700–0.900" in text
    assert "85.7" in text


@pytest.mark.parametrize("content", ["", "[]", '{"dsat": {}}', '{"dsat": {}, "sat": {}, "by_rule": [{"rule": 1}]}'])
def test_what_is_no_evaluation_is_refused(copy, tmp_path, content):
    file = tmp_path / "eval.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match="no evaluation"):
        report(copy.out, evaluation=file)


def test_cost_of_a_judge_is_shown(reported):
    band = {
        "band_from": 0.4,
        "band_to": 0.5,
        "turns": 9,
        "score_dsat": 0,
        "judge_dsat": 4,
        "agree": 5,
        "agreement": 0.55,
    }
    counted = dict.fromkeys(
        ("turns", "decided", "dsat", "sat", "mixed", "neutral", "calls", "refusals", "refusals_wrong"), 9
    )
    judge = counted | {
        "tokens_in": 12345,
        "tokens_out": 678,
        "cost_usd": 1.25,
        "judges": ["a <judge>"],
        "prompt_versions": ["1"],
        "agreement": [band],
    }
    text = page.render({**reported.manifest, "judge": judge}, report_tables(reported.out))
    assert "$1.25" in text
    assert "12,345" in text
    assert "a &lt;judge&gt;" in text
    assert "The judge" not in html(reported.out)


def assert_whole(text: str) -> None:
    """Assert that nothing was divided by nothing, and that every link of the page leads somewhere."""
    assert "nan" not in text
    anchors = re.findall('href="#([^"]+)"', text)
    assert anchors
    assert [name for name in anchors if f'id="{name}"' not in text] == []


def test_run_without_a_turn_has_a_page(tmp_path):
    log = write_chats(tmp_path, {"short": [("user", "Hello"), ("assistant", "Hello")]})
    run = mine(tmp_path / "out", log)
    pages = [html(run.out)]
    done = miner("report", run.out)
    assert "pip install" not in done.stderr
    pages.append(html(run.out))
    for text in pages:
        assert_whole(text)
        assert "a user must write again after a reply" in text
    assert "the run has no follow-up turn" in miner("review", run.out, "--by", "random", ok=False).stderr


def test_scored_replies_without_turns_have_rows_and_lengths_to_show(tmp_path):
    run = mine(tmp_path / "out", ROOT / "tests" / "data" / "ultrafeedback.jsonl")
    assert run.manifest["counts"]["turns"] == 0
    for _ in range(2):
        text = html(run.out)
        assert_whole(text)
        assert "a user must write again after a reply" not in text
        assert "<td><code>drift_rows</code></td>" in text
        assert "Train on the pairs" in text
        assert "conversations with scored replies 2" in text
        miner("report", run.out)


def test_cards_say_what_made_the_score_where_no_rule_hit(reported):
    examples = [row for row in report_tables(reported.out).examples if row["what"] == "card"]
    turns = {(turn["conversation_id"], turn["message_index"]): turn for turn in reported["turns"]}
    for row in examples:
        turn = turns[row["conversation_id"], row["message_index"]]
        assert ("the next reply apologises" in row["seen"]) == turn["next_reply_apologised"]
        assert ("the turn quotes the reply" in row["seen"]) == turn["quotes_reply"]
    assert any(row["seen"] for row in examples)
    scored = [row for row in examples if not row["rules"] and row["decided_by"] == "rules"]
    text = html(reported.out)
    assert text.count("no rule hit: its words, structure and the next reply made the score") == len(scored)
    assert "no signal" not in text


def test_what_was_left_out_is_counted_beside_each_reason(reported):
    text = html(reported.out)
    assert f"<h3>Left out of the tables: {len(reported['dropped']):,}</h3>" in text
    assert f"<h3>Unreadable: {len(reported['rejects']):,}</h3>" in text
    section = text[text.index('id="left-out"') : text.index('id="run"')]
    counts = [int(n.replace(",", "")) for n in re.findall(r'<span class="n">([\d,]+)</span></summary>', section)]
    assert sum(counts) == len(reported["dropped"]) + len(reported["rejects"])
    for table in section.split("<h4>")[1:]:
        of_table = [int(n.replace(",", "")) for n in re.findall(r'<span class="n">([\d,]+)</span></summary>', table)]
        assert of_table == sorted(of_table, reverse=True)
