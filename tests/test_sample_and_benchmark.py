"""The sample that `make demo` falls back to, and the benchmark script on a small file."""

from __future__ import annotations

import json
import re
import subprocess
import sys

from tests.support.cli import ROOT, environment, labelled, mine, query

SAMPLE = ROOT / "examples" / "sample_chats.jsonl"


def test_sample_has_what_a_demo_shows(tmp_path):
    run = mine(tmp_path / "out", SAMPLE)
    assert run["rejects"] == []
    assert len(run["seed_pairs"]) >= 8
    assert len(labelled(run, "dsat", "mixed")) >= 20
    assert len({row["language"] for row in run["conversations"]}) >= 5


def test_sample_is_in_the_messages_format():
    chats = [json.loads(line) for line in SAMPLE.read_text(encoding="utf-8").splitlines()]
    assert len(chats) >= 40
    assert len({chat["id"] for chat in chats}) == len(chats)
    for chat in chats:
        roles = [m["role"] for m in chat["messages"] if m["role"] != "system"]
        assert roles == (["user", "assistant"] * len(roles))[: len(roles)]


def test_benchmark_prints_its_figures(tmp_path):
    script = [ROOT / "benchmarks" / "mine.py", "--conversations", 400, "--runs", 1, "--data", tmp_path]
    done = subprocess.run(
        [sys.executable, *map(str, script)],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert re.search(r"400 conversations, .* distinct prompts", done.stdout)
    assert re.search(r"^\| 400 \|( [\d.,]+ \|){7}$", done.stdout, re.MULTILINE)


def test_benchmark_file_is_wildchat_with_distinct_copies(tmp_path):
    path = tmp_path / "chats.parquet"
    maker = [sys.executable, str(ROOT / "benchmarks" / "chats.py"), "20000", str(path)]
    subprocess.run(maker, check=True, capture_output=True, env=environment())
    facts = (
        "count(*) as n, count(distinct conversation_hash) as ids, count(distinct md5(conversation::varchar)) as texts"
    )
    assert query(f"select {facts} from read_parquet(?)", str(path)) == [{"n": 20_000, "ids": 20_000, "texts": 20_000}]
    firsts = "count(distinct conversation[1].content) / count(*) as share"
    assert query(f"select {firsts} from read_parquet(?)", str(path))[0]["share"] > 0.99
