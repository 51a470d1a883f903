"""The benchmarks: the guard and the history of `mine.py`, and the peers on a small file."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import subprocess
import sys

import pytest

from tests.support.cli import ROOT, environment, query

BENCHMARKS = ROOT / "benchmarks"


def script(name: str, *args: object) -> subprocess.CompletedProcess[str]:
    """Run a benchmark."""
    command = [sys.executable, str(BENCHMARKS / name), *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, env=environment(), timeout=300, check=False)


@pytest.fixture
def benchmarks(monkeypatch):
    """Make the benchmarks importable, as they import each other."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))


def result(mine_cpu_s: float, scan_cpu_s: float):
    import chats
    import mine

    facts = chats.Facts(conversations=20_000, text_bytes=1, file_bytes=1, distinct_prompts=1.0)
    return mine.Result(facts, 1.0, 1.0, 10**9, mine_cpu_s, scan_cpu_s)


@pytest.mark.parametrize(("mine_s", "scan_s", "holds"), [(4.0, 0.1, True), (4.1, 0.1, False), (41.0, 1.1, True)])
def test_guard_is_on_the_ratio(benchmarks, mine_s, scan_s, holds):
    import mine

    faults = mine.above([result(1.0, 1.0), result(mine_s, scan_s)], 40)
    assert (faults == []) is holds
    assert holds or "20,000 conversations took the CPU of 41.0 bare scans, at most 40 allowed" in faults[0]


def test_benchmark_guards_and_records(tmp_path):
    kept = tmp_path / "kept.jsonl"
    small = ("--conversations", 300, "--runs", 1, "--data", tmp_path, "--record", "--history", kept)
    assert script("mine.py", *small, "--guard", 1e6).returncode == 0
    guarded = script("mine.py", *small, "--guard", 0.001, "--loaded")
    assert guarded.returncode == 1
    assert "at most 0.001 allowed" in guarded.stdout
    first, second = [json.loads(line) for line in kept.read_text(encoding="utf-8").splitlines()]
    assert set(first) == set(second)
    assert second["loaded"]
    assert second["conversations"] == 300
    assert second["ratio"] == pytest.approx(second["mine_s"] / second["scan_s"], rel=0.2)
    assert 0 < second["cpu_ratio"] < 1e6
    assert second["cores"] > 0
    assert second["memory_gb"] > 0
    assert second["peak_bytes"] > 10**7


@pytest.mark.parametrize(("load", "loaded"), [(0.1, False), (0.5, True)])
def test_history_tells_a_machine_that_was_busy(benchmarks, load, loaded):
    import history

    assert history.is_loaded(load, cores=2) is loaded


def test_scores_are_over_labelled_turns_alone(benchmarks, tmp_path):
    import peers

    labels = tmp_path / "labels.jsonl"
    rows = [("a", 2, "dsat"), ("a", 4, "neutral"), ("b", 2, "dsat"), ("c", 2, "mixed"), ("d", 2, "dsat", "uncertain")]
    names = ("conversation_id", "message_index", "label", "sample")
    labels.write_text("".join(json.dumps(dict(zip(names, row, strict=False))) + "\n" for row in rows), encoding="utf-8")
    truth = peers.read_labels(labels)
    assert ("d", 2) not in truth
    scores = peers.scored({("a", 2), ("a", 4), ("c", 2), ("z", 8)}, truth)
    assert (scores.precision, scores.recall, scores.f1) == pytest.approx((2 / 3, 2 / 3, 2 / 3))
    assert peers.scored(set(), truth) == peers.Scores(0.0, 0.0, 0.0)


def test_complaints_are_told_from_other_turns(benchmarks):
    import complaints

    pattern = re.compile(complaints.PATTERN)
    assert all(
        map(pattern.search, ["No, I need Python 3", "That's wrong.", "You forgot the dates", "Still not working"])
    )
    assert not any(map(pattern.search, ["Now add a login page", "Thanks, perfect!", "How does a bike work?", "Notes"]))


@pytest.mark.slow
def test_kills_are_counted_once(tmp_path):
    journal = tmp_path / "kills.jsonl"
    few = ("--over", "judge", "--kills", 1, "--jobs", 1, "--cases", 0, "--journal", journal)
    first, again = script("faults.py", *few), script("faults.py", *few)
    assert first.returncode == again.returncode == 0, first.stderr + again.stderr
    (trial,) = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    assert trial["equal"]
    assert trial["sound"]
    assert f"| judge | {len(trial['reached'])} |" in first.stdout
    assert again.stdout == first.stdout


def test_peers_find_the_same_turns_and_print_a_table(tmp_path):
    absent = tmp_path / "no-python"
    done = script("peers.py", "--conversations", 400, "--runs", 1, "--data", tmp_path, "--datatrove-python", absent)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^skipped: datatrove.*\(pip install datatrove", done.stdout, re.MULTILINE)
    lines = re.findall(r"^\| (.+?) \| [\d.]+ \| [\d.]+ \| ([\d,]+) \| – \| – \| – \|$", done.stdout, re.MULTILINE)
    assert [name for name, _ in lines] == ["pandas + `re` loop", "Polars + regex", "`dsat-miner mine`"]
    found = [int(turns.replace(",", "")) for _, turns in lines]
    assert 0 < found[0] == found[1] < found[2]
    rows = "select conversation_id, message_index, prompt, rejected, user_preference from read_parquet(?) order by all"
    tables = [query(rows, str(tmp_path / "peers" / name / "*.parquet")) for name in ("peer_pandas", "peer_polars")]
    assert tables[0] == tables[1]
    assert all(len(row["prompt"]) == row["message_index"] - 1 for row in tables[0])


def imported() -> list[tuple[str, str, str]]:
    """What scripts beside the packages import of them: file, module, name."""
    files = [file for folder in ("benchmarks", "docs", "examples") for file in (ROOT / folder).rglob("*.py")]
    nodes = [(file, node) for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))]
    return [
        (file.name, node.module or "", alias.name)
        for file, node in nodes
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in {"dsat_miner", "drift"}
        for alias in node.names
    ]


@pytest.mark.parametrize(("file", "module", "name"), imported())
def test_what_a_script_imports_is_there(file, module, name):
    found = importlib.import_module(module)
    assert hasattr(found, name) or importlib.util.find_spec(f"{module}.{name}"), file
