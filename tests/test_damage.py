"""Damaged Parquet: the rows of the damaged part are rejects, the others are mined, and every message names the file."""

from __future__ import annotations

import functools
from pathlib import Path

import polars as pl
import pytest

from dsat_miner import planning
from dsat_miner.errors import UserError
from dsat_miner.inputs import discover
from dsat_miner.inspecting import inspect_log
from dsat_miner.mining import mine
from dsat_miner.parts import plan_parts
from dsat_miner.resources import Resources
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
    counts = mine([str(log)], tmp_path / "out", resources=ONE)["counts"]
    assert (counts["records_read"], counts["conversations"], counts["rejects"]) == (ROWS, GROUP, GROUP)
    run = Run(tmp_path / "out")
    assert {row["conversation_id"] for row in run["turns"]} == {f"chat-{n}" for n in range(GROUP)}
    assert [row["record"] for row in run["rejects"]] == list(range(GROUP + 1, ROWS + 1))
    assert {row["reason"][:17] for row in run["rejects"]} == {"damaged Parquet: "}
    assert str(tmp_path) not in run["rejects"][0]["reason"]


def test_damage_in_the_ids_too_is_survived_and_gives_equal_bytes(log, tmp_path):
    harm(log, 1, "id")
    for name in ("one", "two"):
        counts = mine([str(log)], tmp_path / name, resources=ONE)["counts"]
        assert (counts["conversations"], counts["rejects"]) == (GROUP, GROUP)
    assert digests(tmp_path / "one") == digests(tmp_path / "two")


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


def test_a_step_that_fails_over_a_sound_file_fails(log, tmp_path):
    # a boolean that fails on a value is the user's, not the file's
    with pytest.raises(UserError, match=r"records 1 to 20 cannot be read"):
        from dsat_miner.options import MineOptions

        mine([str(log)], tmp_path / "out", MineOptions(where="error(source_id)::boolean"), resources=ONE)


def test_a_count_of_rows_that_no_file_has_is_refused(log, monkeypatch):
    from dsat_miner import parts

    monkeypatch.setattr(parts, "MOST_ROWS_A_BYTE", 0)
    [found] = discover([str(log)])
    with pytest.raises(UserError, match="counts rows that it cannot have"):
        inspect_log(found)
