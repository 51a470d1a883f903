"""Logs in an object store, copied to this machine before they are read: whole, in order, and once a run.

    for path, name in fetch("s3://bucket/logs/*.parquet", cache, (".parquet", ".jsonl")):
        ...

An object lies in a folder named for its address and version, so that one which was replaced is another file. Its copy
grows by ranges behind the suffix `.partial` and is renamed when it is whole: a killed run goes on where it stopped, and
nothing torn is ever read. A finished run removes its copies; what has to be read again is fetched again.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dsat_miner.errors import UserError
from dsat_miner.remote.store import Store, url_of, version_of

RANGE = 8 << 20
AT_ONCE = 4  # ranges in flight, and so in memory


def fetch(
    url: str, cache: Path | None, suffixes: tuple[str, ...], known: Collection[Path] = ()
) -> Iterator[tuple[Path, str]]:
    """Yield (path, address) of a copy of each object behind an address: an object, a pattern, or a folder.

    Args:
        url: s3://, gs:// or hf://datasets/owner/name/...
        cache: where copies are kept.
        suffixes: which objects of a folder are logs.
        known: copies that need not be there.

    Raises:
        UserError: nothing there, no access, or no connection.
    """
    if cache is None:
        raise UserError(f"{url} needs a folder to fetch to: give one with -o")
    store = Store.of(url)
    for path in _expand(store, suffixes):
        yield _fetch_one(store, path, cache.resolve(), known), store.named(path)


def refetch(name: str, path: Path) -> None:
    """Bring back the copy of an input that a finished run has removed.

    Raises:
        UserError: the object is no longer the one that was mined.
    """
    if path.exists():
        return
    check_version(name, path)
    store = Store.of(name)
    _fetch_one(store, store.path, path.parents[1])


def check_version(name: str, path: Path) -> None:
    """Make sure that an object is still the one that `path` is, or was, a copy of.

    Raises:
        UserError: it has changed or vanished.
    """
    store = Store.of(name)
    info = store.attempt("look at it", store.fs.info, store.path)
    if _place(name, info, path.parents[1]) != path:
        raise UserError(f"{name} has changed since the run started: put the original back, or start over with --fresh")


def is_copy(name: str) -> bool:
    """Tell whether an input of this name is a copy of a remote object."""
    return url_of(name) is not None


def discard(cache: Path) -> None:
    """Remove the copies of a run."""
    shutil.rmtree(cache, ignore_errors=True)


def _expand(store: Store, suffixes: tuple[str, ...]) -> list[str]:
    """Return the objects that an address stands for, sorted."""
    if any(c in store.path for c in "*["):
        found = store.attempt("list", store.fs.glob, store.path, detail=True)
        paths = [path for path, info in found.items() if info["type"] == "file"]
        advice = "check the pattern, and quote it for your shell"
    elif store.attempt("look at it", store.fs.isfile, store.path):
        return [store.path]
    else:
        paths = [p for p in store.attempt("list", store.fs.find, store.path) if _is_log(p, store.path, suffixes)]
        advice = f"expected objects that end in {', '.join(suffixes)}"
    if not paths:
        raise UserError(f"{store.url} matches no log: {advice}")
    return sorted(paths)


def _is_log(path: str, folder: str, suffixes: tuple[str, ...]) -> bool:
    below = path.removeprefix(folder).strip("/").split("/")
    return path.lower().endswith(suffixes) and not any(step.startswith((".", "_")) for step in below)


def _place(name: str, info: dict[str, Any], cache: Path) -> Path:
    """Return where a version of an object is kept."""
    key = hashlib.sha256(f"{name} {version_of(info)}".encode()).hexdigest()[:20]
    return cache / key / name.rsplit("/", 1)[-1]


def _fetch_one(store: Store, path: str, cache: Path, known: Collection[Path] = ()) -> Path:
    """Return the copy of an object, which is made unless it is there."""
    info = store.attempt("look at it", store.fs.info, path)
    target = _place(store.named(path), info, cache)
    if target in known or target.exists():
        return target
    with _alone(target.parent):
        if not target.exists():
            partial = target.with_name("object.partial")
            _copy(store, path, int(info["size"]), partial)
            if version_of(store.attempt("look at it", store.fs.info, path)) != version_of(info):
                raise UserError(f"{store.named(path)} changed while it was fetched: give the same command again")
            os.utime(partial, (0, 0))  # the copy's own time means nothing, and would differ from copy to copy
            partial.replace(target)
    return target


def _copy(store: Store, path: str, size: int, partial: Path) -> None:
    """Let a copy grow to its size; what is there already stays, for it was written in order."""
    with partial.open("ab") as stream:
        at = stream.tell()
        while at < size:
            starts = list(range(at, min(size, at + AT_ONCE * RANGE), RANGE))
            ends = [min(size, start + RANGE) for start in starts]
            pieces = store.attempt("read", _ranges, store, path, starts, ends)
            for piece in pieces:
                stream.write(piece)
            at = ends[-1]
        stream.flush()
        os.fsync(stream.fileno())


def _ranges(store: Store, path: str, starts: list[int], ends: list[int]) -> list[bytes]:
    """Return ranges of an object, each whole."""
    pieces: list[bytes] = store.fs.cat_ranges([path] * len(starts), starts, ends, on_error="raise")
    for start, end, piece in zip(starts, ends, pieces, strict=True):
        if len(piece) != end - start:
            raise OSError(f"{len(piece)} of {end - start} bytes came")
    return pieces


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold a folder of the cache for one process."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
