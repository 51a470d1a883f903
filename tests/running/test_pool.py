"""Workers: every task is run, however many there are."""

import hashlib
import operator
import os
import pickle
from pathlib import Path
from types import SimpleNamespace

import pytest

from dsat_miner.errors import UserError
from dsat_miner.reading.inputs import Input
from dsat_miner.reading.parts import Part, Slice
from dsat_miner.running.pool import Pool, _start_worker

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


def test_a_job_that_somebody_has_changed_is_not_loaded(tmp_path):
    file, touched = tmp_path / "job.pickle", tmp_path / "touched"
    file.write_bytes(pickle.dumps(Trap(touched)))
    with pytest.raises(UserError, match="changed by somebody else"):
        _start_worker(file, hashlib.sha256(b"what the run wrote").hexdigest(), os.getpid())
    assert not touched.exists()


class Trap:
    """What a pickle may do: anything."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def __reduce__(self):
        return Path.touch, (self.file,)
