"""The folder of a run: which files there are, where each lies, and one writer at a time.

The manifest says the configuration; marker files below `.dsat/done` say the progress, one a part and step, each with
the fingerprint it was made under.
"""

from __future__ import annotations

import fcntl
import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TextIO, get_args

from dsat_miner.errors import BusyError, UserError, need_unicode
from dsat_miner.files import place_of, read_json, write_text
from dsat_miner.remote.store import refuse_remote

TABLES = ("conversations", "turns", "rejects", "dropped")
# the preference tables: sql/exports/NAME.sql writes one, and NAME.yaml beside it says its columns and its meaning
EXPORTS = ("seed_pairs", "drift_rows", "unpaired", "sat")
SPLITS = ("train", "test")
StateKind = Literal["staged", "ids", "classified", "candidates"]
"""What `.dsat` keeps a file a part of: a folder each."""
STATE_KINDS: tuple[StateKind, ...] = get_args(StateKind)
PREFERENCE, MANIFEST, VIEWS, CARD, REPORT = "preference", "manifest.json", "views.sql", "README.md", "report.html"
TRL_YAML = f"{PREFERENCE}/trl_dpo.yaml"
PART_FILE = re.compile(r"[a-z_]+-(\d{5,})(?:-\d+)?\.(?:parquet|json)")
# what a run writes at the top of OUT; --fresh removes these and nothing else
OWNED = (*TABLES, PREFERENCE, CARD, REPORT, VIEWS, MANIFEST)


@dataclass(frozen=True)
class RunDir:
    """Paths of one run folder. Picklable: workers get a copy."""

    out: Path

    def __post_init__(self) -> None:
        """Refuse an address, since a run works in a folder, and a name that no file of a run can hold.

        Raises:
            UserError: says which folder to take.
        """
        need_unicode(str(self.out), "the folder")
        refuse_remote(self.out)

    @property
    def state(self) -> Path:
        """Progress and working files; nothing in it is a result."""
        return self.out / ".dsat"

    @property
    def tmp(self) -> Path:
        """Files being written and DuckDB's spill; emptied when a run starts."""
        return self.state / "tmp"

    @property
    def unpacked(self) -> Path:
        """Logs as plain files, and sessions put together; gone when the run is finished."""
        return self.state / "unpacked"

    @property
    def parts_file(self) -> Path:
        """How the inputs are cut into parts."""
        return self.state / "parts.json"

    @property
    def splits_file(self) -> Path:
        """The share of seed pairs held out."""
        return self.state / "splits.json"

    @property
    def ids_file(self) -> Path:
        """Ids of records that are not simply the log's own (turns/ids.sql)."""
        return self.state / "ids.parquet"

    @property
    def plan_file(self) -> Path:
        """What becomes of each candidate (exports/plan.sql)."""
        return self.state / "plan.parquet"

    @property
    def near_duplicates_file(self) -> Path:
        """Candidates whose prompt nearly repeats an earlier one (exports/near_duplicates.yaml), if compared."""
        return self.state / "near_duplicates.parquet"

    @property
    def labels_file(self) -> Path:
        """Labels of people that the run was given (labels/human_labels.yaml), where it was given some."""
        return self.state / "human_labels.parquet"

    @property
    def forgotten_file(self) -> Path:
        """Hashes of ids that must not come back (forgotten.py); outlives --fresh."""
        return self.state / "forgotten.json"

    @property
    def forgetting_file(self) -> Path:
        """Records that a deletion takes out; stands while it is under way."""
        return self.state / "forgetting.parquet"

    @property
    def judge_folder(self) -> Path:
        """Verdicts, and what processes that ask a judge leave for each other."""
        return self.state / "judge"

    @property
    def verdicts_file(self) -> Path:
        """The verdicts of a judge (judge/verdicts.yaml); missing until one has answered."""
        return self.judge_folder / "verdicts.parquet"

    @property
    def judge_cache_file(self) -> Path:
        """Answers of a judge (judge/cache.py); outlives --fresh."""
        return self.state / "judge_cache.sqlite"

    @property
    def judge_batch_folder(self) -> Path:
        """Files of the Batch API (judge/batch_files.py); outlives --fresh."""
        return self.out / "judge-batch"

    @property
    def manifest_path(self) -> Path:
        """The run's configuration, counts and timings."""
        return self.out / MANIFEST

    def folder(self, table: str) -> Path:
        """Return where the files of a table, or of an export, lie."""
        return self.out / PREFERENCE / table if table in EXPORTS else self.out / table

    def table_file(self, table: str, part: int, prefix: str = "part") -> Path:
        """Return where a part of a table lies, such as turns/part-00003.parquet."""
        return self.folder(table) / f"{prefix}-{part:05d}.parquet"

    def table_files(self, table: str) -> list[Path]:
        """Return the files of a table, or those of all splits of an export, by name."""
        return sorted(self.folder(table).glob("*.parquet"))

    def export_file(self, export: str, split: str, part: int) -> Path:
        """Return where a part of an export lies, such as preference/sat/train-00003.parquet."""
        return self.table_file(export, part, split)

    def export_files(self, export: str, split: str) -> list[Path]:
        """Return the files of one split of an export; none where it has no rows."""
        return sorted(self.folder(export).glob(f"{split}-*.parquet"))

    def result_files(self) -> list[Path]:
        """Return the files of all tables and exports, by path."""
        return sorted(file for table in (*TABLES, *EXPORTS) for file in self.table_files(table))

    def state_file(self, kind: StateKind, part: int) -> Path:
        """Return a working file of one part, such as .dsat/ids/part-00003.parquet."""
        return self.state / kind / f"part-{part:05d}.parquet"

    def state_files(self, kind: StateKind) -> list[Path]:
        """Return the working files of one kind, by part."""
        return sorted((self.state / kind).glob("part-*.parquet"))

    def vector_file(self, encoder: str, part: int, shard: int) -> Path:
        """Return where vectors of one part's texts lie, such as .dsat/embeddings/ENCODER/part-00003-0000.parquet."""
        return self.state / "embeddings" / encoder / f"part-{part:05d}-{shard:04d}.parquet"

    def vector_files(self, encoder: str = "*", part: int | None = None) -> list[Path]:
        """Return the files of vectors, of all encoders and parts by default."""
        number = "*" if part is None else f"{part:05d}"
        return sorted((self.state / "embeddings").glob(f"{encoder}/part-{number}-*.parquet"))

    def marker(self, step: str, part: int) -> dict[str, Any]:
        """Return what the marker of a step says, or an empty dict when the step is not done."""
        return read_json(self.state / "done" / f"{step}-{part:05d}.json") or {}

    def mark(self, step: str, part: int, content: dict[str, Any]) -> None:
        """Record that a step of a part is done."""
        write_text(self.state / "done" / f"{step}-{part:05d}.json", json.dumps(content, ensure_ascii=False))

    def parts(self) -> list[int]:
        """Return the numbers of the parts that have been mined."""
        return sorted(int(path.stem.rsplit("-", 1)[1]) for path in (self.state / "done").glob("mine-*.json"))

    def drop_parts(self, first: int) -> None:
        """Remove what was written of parts from number `first` on: the inputs were cut anew, into fewer."""
        working = [file for kind in STATE_KINDS for file in self.state_files(kind)]
        for path in (*self.result_files(), *working, *self.vector_files(), *(self.state / "done").glob("*.json")):
            if (match := PART_FILE.fullmatch(path.name)) and int(match[1]) >= first:
                path.unlink()

    def remove_scratch(self) -> None:
        """Remove what only a run that is under way needs."""
        for folder in (self.tmp, self.state / "staged", self.unpacked):
            shutil.rmtree(folder, ignore_errors=True)

    def has_finished_parts(self) -> bool:
        """Tell whether anything stands here that a later run would go on from."""
        return bool(self.parts())

    def remove(self) -> None:
        """Remove a folder that this run has made and that holds nothing yet."""
        shutil.rmtree(self.out, ignore_errors=True)

    def manifest(self) -> dict[str, Any] | None:
        """Return the manifest, or None where there is no run.

        Raises:
            UserError: OUT is a file, or the manifest is no JSON.
        """
        self.refuse_file()
        return read_json(self.manifest_path)

    def refuse_file(self) -> None:
        """Refuse an OUT that is a file, or lies below one.

        Raises:
            UserError: names the file, which nobody touches.
        """
        if in_the_way := next((p for p in (self.out, *self.out.parents) if p.exists() and not p.is_dir()), None):
            raise UserError(f"{in_the_way} is a file, and a run is a folder: choose another with -o")

    def need_manifest(self) -> dict[str, Any]:
        """Return the manifest of a finished run.

        Raises:
            UserError: there is none, or the run never finished.
        """
        manifest = self.manifest()
        if manifest is None:
            raise UserError(
                f"{self.out}: no run here (no manifest.json): make one with `dsat-miner mine LOGS -o {self.out}`"
            )
        if manifest.get("state") == "forgetting":
            raise UserError(f"{self.out}: `dsat-miner forget` was interrupted: give it again, it goes on")
        if manifest.get("state") != "complete":
            raise UserError(
                f"{self.out}: this run did not finish: give the command that was stopped (mine, classify or judge) "
                "again, it goes on"
            )
        return manifest

    def write_manifest(self, manifest: dict[str, Any]) -> None:
        """Replace the manifest."""
        write_text(self.manifest_path, json.dumps(manifest, indent=2, ensure_ascii=False) + "\n")

    def clear(self) -> None:
        """Remove what a run wrote; a judge's cache, human labels, ids to keep forgotten and the user's files stay."""
        self.manifest_path.unlink(missing_ok=True)  # first: a half-cleared folder is then no run
        for name in OWNED:
            path = self.out / name
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        kept = {"lock", self.forgotten_file.name}
        for path in self.state.glob("*"):
            if path.name not in kept and not path.name.startswith(self.judge_cache_file.name):
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder for one process; the lock goes with the process, however it ends.

        Raises:
            UserError: another process holds it, or the folder cannot be written.
        """
        made = [p for p in (self.state, self.out) if not p.exists()]
        try:
            handle = take_lock(
                self.state / "lock", f"{self.out}: another dsat-miner works here: wait for it, or choose another -o"
            )
        except OSError as error:
            for path in made:
                if path.is_dir() and not any(path.iterdir()):
                    path.rmdir()
            raise UserError(
                f"{self.out}: cannot write here ({error.strerror}): choose another folder with -o"
            ) from None
        with handle:
            yield


def take_lock(lock: Path, busy: str) -> TextIO:
    """Return a lock file of this process, open; the lock goes with it.

    Args:
        lock: the file, in a folder that is made.
        busy: what to say where another process has it.

    Raises:
        BusyError: another process has it.
        OSError: it cannot be written.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    handle = lock.open("w")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        handle.close()
        raise BusyError(busy) from None
    return handle


def place_outside(out: Path, target: Path) -> Path:
    """Return the place of a file that a command is to write, as `place_of` does, where it is none of the run's.

    Raises:
        UserError: its folder is missing, or belongs to the run.
    """
    run, resolved = out.resolve(), target.resolve()
    if resolved.is_relative_to(run) and (*resolved.relative_to(run).parts, "")[0] in {*OWNED, ".dsat", ""}:
        raise UserError(f"{target}: the run's own files are not written to: choose another place")
    return place_of(target)
