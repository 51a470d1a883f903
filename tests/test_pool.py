"""Workers: every task is run, however many there are."""

import operator
from pathlib import Path
from types import SimpleNamespace

from dsat_miner.reading.inputs import Input
from dsat_miner.reading.parts import Part, Slice
from dsat_miner.running.pool import Pool

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
