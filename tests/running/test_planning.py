"""What decides that a stage is done again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dsat_miner.data import sql_dir
from dsat_miner.detection.scoring import SCORE_FILES
from dsat_miner.engine import MACROS
from dsat_miner.options import MineOptions
from dsat_miner.running.mining import mine
from dsat_miner.running.planning import CLASSIFIER_SQL, STAGE_SQL
from dsat_miner.running.pool import Here
from tests.support.cli import ROOT

SAMPLE = ROOT / "examples" / "sample_chats.jsonl"
# they count what was decided, or clean up: no table follows from them
WITHOUT_RESULT = {"labels/label_counts.sql", "engine/temporary.sql"}


@pytest.fixture
def read_by_steps(monkeypatch) -> set[str]:
    """The files of sql/ that have been read so far while a step ran."""
    found: set[str] = set()
    whole, run_all = Path.read_text, Here.run
    running = []

    def read_text(self, *args, **how):
        if running and sql_dir() in self.parents:
            found.add(self.relative_to(sql_dir()).as_posix())
        return whole(self, *args, **how)

    def run(self, tasks, done):
        running.append(tasks)
        run_all(self, tasks, done)
        running.pop()

    monkeypatch.setattr(Path, "read_text", read_text)
    monkeypatch.setattr(Here, "run", run)
    return found


def test_every_model_that_a_step_reads_is_in_a_fingerprint(tmp_path, read_by_steps):
    label = {"conversation_id": "none", "message_index": 2, "label": "sat"}
    labels = tmp_path / "labels.jsonl"
    labels.write_text(json.dumps(label) + "\n", encoding="utf-8")
    out = tmp_path / "out"
    mine([str(SAMPLE)], out, MineOptions(labels=labels))
    mine([str(SAMPLE)], out, MineOptions(labels=labels, min_p_dsat=0.9), update=True)
    covered = {
        file.relative_to(sql_dir()).as_posix()
        for names in STAGE_SQL.values()
        for name in names
        for file in [sql_dir() / name, *(sql_dir() / name).glob("**/*.sql")]
    }
    assert {"turns/turns.sql", "labels/human_labels.sql", "labels/scored_again.sql"} <= read_by_steps
    assert {f"macros/{name}.sql" for name in MACROS} <= covered | set(CLASSIFIER_SQL)
    # empty twins, for runs without labels and verdicts, hold column names alone
    read = {file for file in read_by_steps if not Path(file).name.startswith("no_")}
    assert sorted(read - covered - set(SCORE_FILES) - set(CLASSIFIER_SQL) - WITHOUT_RESULT) == []
