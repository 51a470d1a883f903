"""What the user named as logs becomes a list of files whose content we know how to read.

    for log in discover(["logs/", "more/*.jsonl.gz", "s3://bucket/logs/"], cache=Path("out/.cache")):
        print(log.name, log.kind, log.size)

The kind of a file is read off its first bytes, never off its suffix; suffixes only say which files of a
folder to take. Everything wrong with a file that can be seen from outside is a UserError here, before a run
has written anything.
"""

from __future__ import annotations

import glob
import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from dsat_miner.errors import UserError
from dsat_miner.reading.sniff import decide_kind, find_compression
from dsat_miner.reading.unpack import unpacked
from dsat_miner.remote.fetching import check_version, fetch, is_copy, refetch
from dsat_miner.remote.store import url_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

MIB = 1 << 20
SUFFIXES = (".parquet", ".jsonl", ".ndjson", ".json")
PACKED = ("", ".gz", ".zst")
# a ChatGPT account export, unpacked: the chats, and the files beside them that hold none
ACCOUNT_CHATS = "conversations*.json"
ACCOUNT_OTHERS = {
    "export_manifest.json",
    "message_feedback.json",
    "model_comparisons.json",
    "shared_conversations.json",
    "user.json",
    "user_settings.json",
}
LOG_SUFFIXES = tuple(f"{s}{p}" for s in SUFFIXES for p in PACKED)


@dataclass(frozen=True)
class Input:
    """One log file.

    Attributes:
        path: absolute, links resolved.
        name: as the user named it, with forward slashes; what the column `source_file` holds.
        size: bytes.
        mtime_ns: time of the last change.
        digest: sha256 over the first and the last MiB and the size.
        kind: 'parquet', 'jsonl' (a record a line) or 'json' (an array, or objects that span lines).
        compression: '', 'gz' or 'zst'.
    """

    path: Path
    name: str
    size: int
    mtime_ns: int
    digest: str
    kind: str
    compression: str


def discover(
    logs: Sequence[str], *, cache: Path | None = None, fetched: Path | None = None, known: Collection[Path] = ()
) -> list[Input]:
    """Return the files behind `logs` in the order named, sorted inside a folder or glob, each file once.

    Args:
        logs: files, globs, folders, `hf:owner/dataset`, or addresses in an object store.
        cache: where downloads of `hf:` datasets are kept as Parquet.
        fetched: where copies of remote files are kept; None for `cache`.
        known: files to leave out: the run has them already.

    Raises:
        UserError: nothing matches, or a file cannot be read as a chat log.
    """
    if not logs:
        raise UserError("no logs named: give files, globs or folders of Parquet, JSONL or JSON")
    found: dict[Path, Input] = {}
    for log in logs:
        remote = url_of(log)
        files = _expand(log, cache) if remote is None else fetch(remote, fetched or cache, LOG_SUFFIXES, known)
        for path, name in files:
            resolved = path.resolve()
            if resolved not in found and resolved not in known:
                found[resolved] = describe(resolved, name)
    return list(found.values())


def describe(path: Path, name: str) -> Input:
    """Look into one file and return what is known of it."""
    try:
        name.encode()
    except UnicodeEncodeError:
        raise UserError(f"{name.encode(errors='replace').decode()}: its name is not UTF-8: rename it") from None
    try:
        stat = path.stat()
        if stat.st_size == 0:
            raise UserError(f"{name} is empty: leave it out, or export it again")
        digest = _digest(path, stat.st_size)
        compression = find_compression(path, name)
        kind = decide_kind(path, name, compression)
    except FileNotFoundError:
        raise UserError(f"{name} does not exist: check the path") from None
    except OSError as error:
        raise UserError(f"{name} cannot be read ({error.strerror or error}): check its permissions") from None
    return Input(path, name, stat.st_size, stat.st_mtime_ns, digest, kind, compression)


def check_unchanged(*logs: Input) -> None:
    """Make sure that files are still those that were described: what was read of others would be of two files.

    Raises:
        UserError: one vanished or its size or content changed (a new time stamp alone is fine).
    """
    for log in dict.fromkeys(logs):
        _check_unchanged(log)


def _check_unchanged(log: Input) -> None:
    if is_copy(log.name):
        check_version(log.name, log.path)
        return
    advice = "put the original back, or start over with --fresh"
    try:
        stat = log.path.stat()
        same = stat.st_size == log.size and (
            stat.st_mtime_ns == log.mtime_ns or _digest(log.path, stat.st_size) == log.digest
        )
    except OSError:
        raise UserError(f"{log.name} has vanished since the run started: {advice}") from None
    if not same:
        raise UserError(f"{log.name} has changed since the run started: {advice}")


def bring_back(log: Input, work: Path) -> None:
    """Fetch and unpack again what a finished run has removed and a changed option wants to be read.

    Args:
        log: the input.
        work: folder for the unpacked text.

    Raises:
        UserError: it is no longer the file that was mined.
    """
    if is_copy(log.name):
        refetch(log.name, log.path)
    unpacked(log, work)


def full_digest(path: Path) -> str:
    """Return the sha256 of a whole file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _digest(path: Path, size: int) -> str:
    """Return the sha256 over the first and the last MiB and the size."""
    with path.open("rb") as stream:
        sha = hashlib.sha256(stream.read(MIB))
        stream.seek(max(0, size - MIB))
        sha.update(stream.read(MIB))
    sha.update(str(size).encode())
    return sha.hexdigest()


def _expand(log: str, cache: Path | None) -> Iterator[tuple[Path, str]]:
    """Yield (path, name) of the files that one argument stands for."""
    if log.startswith("hf:"):
        from dsat_miner.reading.hub import download  # noqa: PLC0415 (only for those who ask for it)

        yield from download(log, cache)
        return
    path = Path(log)
    if path.is_dir():
        files = [file for file in _logs_in(path) if not _is_beside_chats(file)]
        if not files:
            known = ", ".join(SUFFIXES)
            raise UserError(f"{log} holds no logs: expected files that end in {known} (also .gz and .zst)")
        yield from ((file, file.as_posix()) for file in files)
    elif path.exists() or not glob.has_magic(log):
        yield path, PurePath(log).as_posix()
    else:
        matches = sorted(Path(match) for match in glob.glob(log, recursive=True))  # noqa: PTH207 (keeps names)
        files = [match for match in matches if match.is_file()]
        if not files:
            raise UserError(f"{log} matches no file: check the pattern, and quote it for your shell")
        yield from ((file, file.as_posix()) for file in files)


def left_aside(logs: Sequence[str]) -> str | None:
    """Return a line about the files of folders that `discover` left aside, or None: they belong to account exports."""
    folders = [Path(log) for log in logs if url_of(log) is None and Path(log).is_dir()]
    found = [file.as_posix() for folder in folders for file in _logs_in(folder) if _is_beside_chats(file)]
    return f"left aside, as an account export has no chats in them: {', '.join(found)}" if found else None


def _logs_in(folder: Path) -> list[Path]:
    return [file for file in sorted(folder.rglob("*")) if _is_log(file, folder)]


def _is_beside_chats(path: Path) -> bool:
    return path.name in ACCOUNT_OTHERS and is_account_export(path.parent)


def is_account_export(folder: Path) -> bool:
    """Say whether a folder looks like an unpacked ChatGPT account export, whose chats are in ACCOUNT_CHATS."""
    return any(folder.glob(ACCOUNT_CHATS)) and any((folder / name).is_file() for name in ACCOUNT_OTHERS)


def _is_log(path: Path, folder: Path) -> bool:
    """Say whether a file of a folder is to be read: known suffix, and nothing on the way is hidden."""
    below = path.relative_to(folder)
    if any(step.startswith((".", "_")) for step in below.parts) or not path.is_file():
        return False
    return path.name.lower().endswith(LOG_SUFFIXES)
