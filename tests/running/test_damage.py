"""Damaged Parquet: the rows of the damaged part are rejects, the others are mined, and every message names the file."""

from __future__ import annotations

import functools
import io
import json
from pathlib import Path
from types import SimpleNamespace

import polars as pl
import pytest
from rich.console import Console

from dsat_miner.errors import UserError
from dsat_miner.inspecting import inspect_log
from dsat_miner.options import MineOptions
from dsat_miner.progress import Reporter
from dsat_miner.reading import footers
from dsat_miner.reading.inputs import discover
from dsat_miner.reading.parts import plan_parts
from dsat_miner.rundir import RunDir
from dsat_miner.running import planning
from dsat_miner.running.damage import reason_of
from dsat_miner.running.mining import mine
from dsat_miner.running.resources import Resources
from tests.support import make
from tests.support.cli import Run, digests, miner, query

ONE = Resources(threads=1)
ROWS = 40
GROUP = 20  # rows of a row group, and of a part


@pytest.fixture
def log(tmp_path, monkeypatch) -> Path:
    """A log of two parts, the second with pages that no one can unpack."""
    monkeypatch.setattr(planning, "plan_parts", functools.partial(plan_parts, target_rows=GROUP))
    turns = [("user", "Name a bird, number {}"), ("assistant", "Bats fly, {}."), ("user", "No, that's wrong, {}")]
    chats = [[{"role": role, "content": text.format(n)} for role, text in turns] for n in range(ROWS)]
    path = tmp_path / "log.parquet"
    frame = pl.DataFrame({"id": [f"chat-{n}" for n in range(ROWS)], "messages": chats})
    frame.write_parquet(path, compression="zstd", row_group_size=GROUP)
    harm(path, 1, "%content%")
    return path


def harm(path: Path, group: int, column: str) -> None:
    """Overwrite the pages of a column of a row group."""
    [place] = query(
        "select coalesce(dictionary_page_offset, data_page_offset) as start, total_compressed_size as size "
        "from parquet_metadata(?) where row_group_id = ? and path_in_schema like ?",
        str(path),
        group,
        column,
    )
    data = bytearray(path.read_bytes())
    start = place["start"] + place["size"] // 2
    data[start : start + 40] = b"\xff" * 40
    path.write_bytes(data)


def test_rows_of_a_damaged_part_are_rejects_and_the_others_are_mined(log, tmp_path):
    told = io.StringIO()
    reporter = Reporter(console=Console(file=told, width=1000))
    counts = mine([str(log)], tmp_path / "out", resources=ONE, reporter=reporter)["counts"]
    assert f"{log}: records 21 to 40 are listed as rejects (damaged Parquet: " in told.getvalue()
    assert (counts["records_read"], counts["conversations"], counts["rejects"]) == (ROWS, GROUP, GROUP)
    run = Run(tmp_path / "out")
    assert {row["conversation_id"] for row in run["turns"]} == {f"chat-{n}" for n in range(GROUP)}
    assert [row["record"] for row in run["rejects"]] == list(range(GROUP + 1, ROWS + 1))
    assert {row["reason"][:17] for row in run["rejects"]} == {"damaged Parquet: "}
    assert str(tmp_path) not in run["rejects"][0]["reason"]


def test_damage_in_the_ids_too_is_survived_and_gives_equal_bytes(log, tmp_path):
    harm(log, 1, "id")
    found = []
    for again in (False, True):
        counts = mine([str(log)], tmp_path / "out", resources=ONE, fresh=again)["counts"]
        assert (counts["conversations"], counts["rejects"]) == (GROUP, GROUP)
        found.append(digests(tmp_path / "out"))
    assert found[0] == found[1]


def test_damage_is_looked_for_again_where_another_format_is_read(log, tmp_path):
    job = SimpleNamespace(run=RunDir(tmp_path), fingerprints={"ids": "one"})
    [part] = plan_parts(*discover([str(log)]), "messages", number=0, work=tmp_path)
    job.run.mark("damaged", part.number, {"reason": "why", "ids": "one"})
    assert reason_of(job, part) == "why"
    job.fingerprints["ids"] = "other"
    assert reason_of(job, part) is None


def test_rows_of_chats_that_span_many_are_rejects_each(tmp_path):
    rows = json.loads((make.DATA / "sat_dsat_annotation.json").read_text(encoding="utf-8"))
    path = tmp_path / "log.parquet"
    pl.DataFrame(rows).write_parquet(path, compression="zstd")
    harm(path, 0, "Disatisfaction")  # which the ids are not read from
    counts = mine([str(path)], tmp_path / "out", resources=ONE)["counts"]
    assert (counts["records_read"], counts["conversations"], counts["rejects"]) == (len(rows), 0, len(rows))


def test_inspect_names_the_file_and_its_records(log):
    harm(log, 0, "%content%")
    [found] = discover([str(log)])
    with pytest.raises(
        UserError, match=r"log\.parquet: records 1 to 40 cannot be read \(.*download or export it again"
    ):
        inspect_log(found)
    done = miner("inspect", log, ok=False)
    assert done.returncode == 2
    assert "internal error" not in done.stderr


def test_a_step_that_fails_over_a_sound_part_fails(log, tmp_path):
    options = MineOptions(where="source_id::integer > 0")  # fails on the values, which is no fault of the file
    with pytest.raises(UserError, match=r"log\.parquet: records 1 to 20 cannot be read"):
        mine([str(log)], tmp_path / "out", options, resources=ONE)


def test_a_count_of_rows_that_no_file_has_is_refused(log, monkeypatch):
    monkeypatch.setattr(footers, "MOST_ROWS_A_BYTE", 0)
    [found] = discover([str(log)])
    with pytest.raises(UserError, match="counts rows that it cannot have"):
        inspect_log(found)
