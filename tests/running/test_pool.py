"""Workers: every task is run, however many there are."""

import hashlib
import operator
import pickle
from pathlib import Path
from types import SimpleNamespace

import pytest

from dsat_miner.errors import UserError
from dsat_miner.reading.inputs import Input
from dsat_miner.reading.parts import Part, Slice
from dsat_miner.running.pool import Pool

SHA256 = hashlib.sha256
LOG = Input(Path("/log.jsonl"), "log.jsonl", 1, 1, "", "jsonl", "")


def part(number: int) -> Part:
    return Part(number, "messages", (Slice(LOG, 0, 1, 1, 1, 1, LOG.path),))


def test_a_pool_outlives_any_number_of_tasks(tmp_path):
    # replacing workers after some tasks once left runs of more than 64 parts waiting for ever
    finished = []
    job = SimpleNamespace(run=SimpleNamespace(tmp=tmp_path))
    with Pool(job, 2) as pool:
        for _ in range(2):
            pool.run(
                [(operator.is_, part(i), ()) for i in range(150)], lambda p, result: finished.append((p.number, result))
            )
    assert sorted(number for number, _ in finished) == sorted([*range(150), *range(150)])
    assert {result for _, result in finished} == {False}  # a job is no part


def test_a_job_that_somebody_has_changed_is_not_loaded(tmp_path, monkeypatch):
    trap = pickle.dumps(Trap(tmp_path / "touched"))
    monkeypatch.setattr("dsat_miner.running.pool.hashlib.sha256", lambda content: Written(tmp_path, trap, content))
    with (
        Pool(SimpleNamespace(run=SimpleNamespace(tmp=tmp_path)), 2) as pool,
        pytest.raises(UserError, match="changed by somebody else since the run wrote it: run the same command again"),
    ):
        pool.run([(operator.is_, part(1), ())], lambda _, result: None)
    assert not (tmp_path / "touched").exists()


class Written:
    """The digest of what a run has written, put in place of which is something else at once."""

    def __init__(self, folder: Path, other: bytes, content: bytes) -> None:
        (folder / "job.pickle").write_bytes(other)
        self.content = content

    def hexdigest(self) -> str:
        return SHA256(self.content).hexdigest()


class Trap:
    """What a pickle may do: anything."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def __reduce__(self):
        return Path.touch, (self.file,)
