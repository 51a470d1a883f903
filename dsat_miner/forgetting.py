"""Delete conversations from everything that a run wrote: tables, splits, card, counts and working files.

    report = forget(Path("out"), read_ids(Path("ids.txt")))
    assert not any(report.left.values())

The request is written down as records (part and number in it) before anything is touched, then every file with such a
row is rewritten beside its place and renamed, and the books are closed anew. Each step can be done twice, so a deletion
that was killed goes on when it is asked for again. What other rows the exports hold does not change. The logs
themselves belong to the user and are not touched.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner import forgotten
from dsat_miner.contracts import no_rows
from dsat_miner.data import read_sql
from dsat_miner.engine import bind_files, connect, copy_to, set_variables, tree_of
from dsat_miner.errors import UserError, need_unicode
from dsat_miner.files import read_text
from dsat_miner.judge import batch_files, cache
from dsat_miner.models import bind_candidates
from dsat_miner.options import MineOptions
from dsat_miner.progress import Reporter
from dsat_miner.rundir import EXPORTS, SPLITS, RunDir
from dsat_miner.running import finish
from dsat_miner.running.planning import Plan, Source
from dsat_miner.views import bind_tables

IDS = ("conversation_id", "source_id", "chat_id")
# columns that may hold an id, in any table or working file
ID_COLUMNS = (*IDS, "content_id", "split_key")
TEXTS = (".json", ".md", ".html", ".yaml", ".sql")
TELLING = 8  # characters from which an id is unlikely to stand in a text by chance
CHATS_IN_PARTS = "sharegpt"  # the format whose ids name the chat and the part


@dataclass
class Report:
    """What a deletion did.

    Attributes:
        given: how many ids were asked for.
        unknown: those that the run does not have.
        records: records of the logs that are gone from the run.
        removed: rows removed, by table; those of a deletion that was cut off before are not in it.
        left: rows that still name a forgotten id, by folder or cache, found by reading every file again.
        named_in: files of the run's settings that spell one out, such as a manifest whose --where does.
    """

    given: int
    unknown: list[str] = field(default_factory=list)
    records: int = 0
    removed: Counter[str] = field(default_factory=Counter)
    left: dict[str, int] = field(default_factory=dict)
    named_in: list[str] = field(default_factory=list)


def read_ids(path: Path) -> list[str]:
    """Return the ids of a file, each once: one a line, plain or as a JSON object with one of `IDS`.

    Blanks around a plain line are no part of the id; one that has some is given as JSON.

    Raises:
        UserError: the file cannot be read, is empty or a JSON array, or a line holds no id.
    """
    try:
        content = read_text(path)
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path}: cannot be read ({error}): give ids one a line, in UTF-8") from None
    if _is_json_array(content):
        raise UserError(f"{path}: a JSON array, whose lines are no ids: write them one a line, without punctuation")
    found: dict[str, None] = {}
    for number, line in enumerate(content.split("\n"), start=1):
        if text := line.strip():
            found[_id_of(text, f"{path}:{number}")] = None
    if not found:
        raise UserError(f"{path}: holds no ids: write one a line")
    return list(found)


def _is_json_array(content: str) -> bool:
    """Whether a file as a whole is an array, as `jq` and `json.dump` write lists: its lines would be taken for ids."""
    try:
        return content.lstrip().startswith("[") and isinstance(json.loads(content), list)
    except (ValueError, RecursionError):
        return False


def _id_of(line: str, where: str) -> str:
    """Return the id that a line holds; quotation marks belong to it: a deletion guesses at nothing."""
    if not line.startswith("{"):
        return line
    try:
        row = json.loads(line)
        found = next(row[name] for name in IDS if row.get(name))
    except (ValueError, StopIteration, RecursionError):
        found = None
    if isinstance(found, bool) or not isinstance(found, str | int) or not str(found).strip():
        raise UserError(
            f"{where}: holds no id: write it as it is, or as a JSON object with {', '.join(IDS[:-1])} or {IDS[-1]}"
        ) from None
    need_unicode(str(found), f"{where}: the id")
    return str(found)


def _texts(ids: str | Iterable[str]) -> list[str]:
    """Return ids as a list; one text is one id, not its letters, which would be remembered for good."""
    listed: list[object] = [ids] if isinstance(ids, str) or not isinstance(ids, Iterable) else list(ids)
    for name in listed:
        if not isinstance(name, str):
            raise UserError(f"--ids {name!r}: an id is text: write it in quotes")
    return [str(name) for name in listed]


def forget(out: Path, ids: str | Iterable[str]) -> Report:
    """Delete the conversations of `ids` (conversation_id, source_id or chat_id) and prove it by reading again.

    Raises:
        UserError: an id is no text, there is no finished run, another process works on it, or rows are left.
    """
    ids, run = _texts(ids), RunDir(out)
    if (run.manifest() or {}).get("state") != "forgetting":
        run.need_manifest()
    with run.locked():
        if cache.is_judging(run):
            raise UserError(f"{out}: a judge is being asked about this run: wait for it, or stop it first")
        run.tmp.mkdir(parents=True, exist_ok=True)
        forgotten.remember(run, ids)
        with connect(temp_dir=run.tmp / "spill") as con:
            deletion = _Deletion(run, con, run.manifest() or {}, Report(given=len(ids)))
            report = deletion.carry_out(ids)
            report.left = deletion.rows_left(ids)
            report.named_in = texts_naming(run, ids)
        left = ", ".join(name for name, n in report.left.items() if n)
        if left:
            raise UserError(f"{out}: forgotten ids are left in {left}: give the command again, and report this")
        run.forgetting_file.unlink(missing_ok=True)
    return report


@dataclass
class _Deletion:
    """One deletion in a locked run; `given` (ids) and `targets` (part, record) are tables on its connection."""

    run: RunDir
    con: duckdb.DuckDBPyConnection
    manifest: dict[str, Any]
    report: Report

    def carry_out(self, ids: Sequence[str]) -> Report:
        """Do all of it, in an order that can be begun again at any point."""
        plan = _plan_of(self.manifest)
        parts = plan.cut(self.run, Reporter(quiet=True))
        chats_in_parts = [part.number for part in parts if part.format == CHATS_IN_PARTS]
        self._find(ids, chats_in_parts)
        known = set(self._column("select distinct id from targets"))
        self.report.unknown = [name for name in ids if name not in known]
        self.report.records = len(self._column("select distinct (part, record) from targets"))
        forgotten.remember(self.run, ids, self._conversations())
        if self.report.records:
            self.run.write_manifest({**self.manifest, "state": "forgetting"})
        for number in self._column("select distinct part from targets order by part"):
            self._forget_in_part(number)
        # labels and a judge's answers may speak of conversations that the run does not hold
        self._forget_over_parts(ids)
        if self.report.records:
            finish.finish(self.run, plan, self.manifest.get("timings", {}))
        return self.report

    def _conversations(self) -> list[str]:
        return self._column(
            "select distinct conversation_id from targets where conversation_id is not null order by all"
        )

    def _column(self, sql: str) -> list[Any]:
        return [row[0] for row in self.con.execute(sql).fetchall()]

    def _find(self, ids: Sequence[str], chats_in_parts: list[int]) -> None:
        """Create `given` and `targets`, those of a deletion that was cut off included, and write them down."""
        run, con = self.run, self.con
        pending = run.forgetting_file
        set_variables(
            con,
            parts_of_chats=chats_in_parts,
            pending=str(pending),
            copy_ending=forgotten.COPY.pattern,
        )
        bind_files(con, "ids", *run.state_files("ids"))
        bind_files(con, "renamed", run.ids_file)
        bind_tables(con, run, run_chats="conversations", run_rejects="rejects")
        con.execute("create temp table given as select distinct unnest($ids::varchar[]) as id", {"ids": list(ids)})
        con.execute(read_sql("forgetting/words.sql"))
        con.execute(read_sql("forgetting/views.sql"))
        con.execute(f"create temp table targets as {read_sql('forgetting/targets.sql')}")
        if pending.exists():
            con.execute("insert into targets from read_parquet(getvariable('pending'))")
        copy_to(con, "from targets", pending, run.tmp)

    def _forget_in_part(self, number: int) -> None:
        """Take the targets of one part out of its files, and count what is left."""
        run = self.run
        set_variables(self.con, part=number)
        self.con.execute(f"create or replace temp table gone as {read_sql('forgetting/gone.sql')}")
        for export in EXPORTS:
            for split in SPLITS:
                self._keep(export, run.export_file(export, split, number), "chats", skip_empty=True)
        for prefix in ("read", "export"):
            self._keep("dropped", run.table_file("dropped", number, prefix), "rows", skip_empty=True)
        self._keep("rejects", run.table_file("rejects", number), "rows", skip_empty=True)
        for table in ("turns", "conversations"):
            self._keep(table, run.table_file(table, number), "rows")
        for file in (run.state_file("candidates", number), run.state_file("classified", number)):
            self._keep("working files", file, "records")
        ids = run.state_file("ids", number)
        bind_files(self.con, "file", ids)
        copy_to(self.con, read_sql("forgetting/hidden_ids.sql"), ids, run.tmp)
        self._count_again(number)
        self._forget_vectors(number)

    def _forget_vectors(self, number: int) -> None:
        """Take the vectors of texts that no turn of a part has any more out of the caches of embeddings."""
        run, con = self.run, self.con
        shards = run.vector_files(part=number)
        if not shards:
            return
        set_variables(con, open_low=0.0, open_high=1.0)
        bind_candidates(con, run, number)
        con.execute(f"create or replace temp view kept_turns as {read_sql('classifier/texts.sql')}")
        con.execute(f"create or replace temp view kept_prompts as {read_sql('exports/prompt_texts.sql')}")
        con.execute(f"create or replace temp table kept_keys as {read_sql('forgetting/kept_keys.sql')}")
        for shard in shards:
            self._keep("embeddings", shard, "texts", skip_empty=True)

    def _forget_over_parts(self, ids: Sequence[str]) -> None:
        """Take the targets, and what was given, out of the files that speak of all parts."""
        self.con.execute("create or replace temp table gone as select distinct conversation_id from targets")
        for file in (self.run.plan_file, self.run.ids_file, self.run.near_duplicates_file):
            self._keep("working files", file, "of_run")
        self._keep("working files", self.run.labels_file, "labels")
        self._keep("verdicts", self.run.verdicts_file, "chats")
        n_rows, keys = cache.forget(self.run, self._conversations(), ids)
        # added as a counter: what has no rows is not listed
        self.report.removed += Counter({"judge cache": n_rows, "judge batches": batch_files.forget(self.run, keys)})

    def _keep(self, table: str, file: Path, by: str, *, skip_empty: bool = False) -> None:
        """Rewrite a file without the rows that are gone (forgetting/kept_BY.sql); leave it alone if it has none."""
        if not file.exists():
            return
        bind_files(self.con, "file", file)
        kept = read_sql(f"forgetting/kept_{by}.sql")
        [(before, after)] = self.con.execute(f"select (select count(*) from file), count(*) from ({kept})").fetchall()
        if after < before:
            copy_to(self.con, kept, file, self.run.tmp, skip_empty=skip_empty)
            self.report.removed[table] += before - after

    def _count_again(self, number: int) -> None:
        """Count the files of a part and put the counts into its marker; what is missing from them is forgotten."""
        run, con = self.run, self.con
        for name, file in (
            ("chats", run.table_file("conversations", number)),
            ("turns", run.table_file("turns", number)),
            ("rejects", run.table_file("rejects", number)),
            ("dropped", run.table_file("dropped", number, "read")),
        ):
            if file.exists():
                bind_files(con, f"stored_{name}", file)
            else:
                con.execute(f"create or replace temp view stored_{name} as {no_rows(f'turns/{name}')}")
        marker = run.marker("mine", number)
        found = dict(con.execute(read_sql("forgetting/counts.sql")).fetchall())
        turns = tree_of(con, read_sql("labels/label_counts.sql"))
        missing = marker["counts"]["records_read"] - sum(found.values())
        counts = marker["counts"] | found | {"forgotten": missing, "turns": turns}
        run.mark("mine", number, marker | {"counts": counts})

    def rows_left(self, ids: Sequence[str]) -> dict[str, int]:
        """Read every Parquet file and the judge's cache again; return how many rows name what is forgotten."""
        found: dict[str, int] = {}
        folders = sorted({file.parent for file in self.run.out.rglob("*.parquet") if file != self.run.forgetting_file})
        for folder in folders:
            files = [file for file in sorted(folder.glob("*.parquet")) if file != self.run.forgetting_file]
            set_variables(self.con, searched=list(map(str, files)))
            described = self.con.execute(
                "describe from read_parquet(getvariable('searched'), union_by_name = true)"
            ).fetchall()
            columns = {row[0] for row in described} & set(ID_COLUMNS)
            sql = read_sql("forgetting/left.sql")
            counts = [self._column(sql.replace("{column}", column))[0] for column in sorted(columns)]
            found[str(folder.relative_to(self.run.out))] = sum(counts)
        bind_tables(self.con, self.run, run_rejects="rejects")
        found["rejects"] += self._column(read_sql("forgetting/left_rejects.sql"))[0]
        file = self.run.judge_cache_file
        if file.exists():
            found[str(file.relative_to(self.run.out))] = cache.count_left(self.run, self._conversations(), ids)
        return found


def texts_naming(run: RunDir, ids: Sequence[str]) -> list[str]:
    """Return the texts of a run (not its tables) in which an id stands; short ids stand in any text."""
    telling = [name for name in ids if len(name) >= TELLING]
    texts = [p for p in sorted(run.out.rglob("*")) if p.suffix in TEXTS and p.is_file()]
    return [
        str(path.relative_to(run.out))
        for path in texts
        if (content := path.read_text(encoding="utf-8", errors="replace")) and any(name in content for name in telling)
    ]


def _plan_of(manifest: dict[str, Any]) -> Plan:
    """Return the plan that a finished run was made by, for closing its books again."""
    return Plan(
        options=MineOptions(),
        sources=tuple(Source.from_dict(entry) for entry in manifest["inputs"]),
        settings=manifest["config"],
        fingerprints=manifest["fingerprints"],
        detector_version=manifest["detector_version"],
    )
