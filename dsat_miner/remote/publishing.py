"""A run in an object store: mined in a folder of this machine, then sent, changed files alone, the manifest last.

    with published(Path("s3://bucket/run"), reporter) as work:    # its state stays there: a killed run goes on
        mine(logs, work)

Whoever finds a manifest in the store finds the whole run: it is taken away before anything changes and comes back when
every file is there. `files.json` beside it lists size, sha256 and the store's own version of each file; files for which
all of these still hold are not sent again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dsat_miner.errors import UserError
from dsat_miner.progress import Reporter
from dsat_miner.remote.store import Store, url_of, version_of, work_folder
from dsat_miner.rundir import MANIFEST, OWNED, TRL_YAML, VIEWS
from dsat_miner.views import views_sql

LISTING = "files.json"
# its paths are those of this machine
LOCAL_ONLY = (TRL_YAML,)
PIECE = 16 << 20  # of a multipart upload; files under two pieces go as one
REMEMBER = 32  # files after which the listing is sent, so that a killed run need not send them again


@dataclass
class Published:
    """What a publication did."""

    sent: list[str] = field(default_factory=list)
    kept: int = 0
    removed: list[str] = field(default_factory=list)


def check_target(url: str, work: Path, *, fresh: bool = False) -> Store:
    """Open an address as a place for the run of a work folder, before anything is mined.

    Raises:
        UserError: it is a hub's, has no path below the bucket, cannot be reached, or holds something else: no run, or
            one that was mined elsewhere and is not to be made `fresh`.
    """
    if url.startswith("hf:"):
        raise UserError(
            f"{url}: a hub takes a run as one commit: mine into a folder OUT, then "
            "`hf upload OWNER/NAME OUT --repo-type dataset --exclude '.dsat/*'`"
        )
    store = Store.of(url)
    if "/" not in store.path.strip("/"):
        raise UserError(f"{url}: name a folder of the bucket too, such as {url}/run")
    present = _present(store)
    if present and not {MANIFEST, LISTING} & present.keys():
        raise UserError(f"{url}: not empty and no run of dsat-miner: choose another place with -o")
    if present and not fresh and not (work / MANIFEST).exists():
        raise UserError(
            f"{url}: holds a run whose work folder is not on this machine ({work}): --fresh mines it anew and sends "
            "what has changed, or choose another place with -o"
        )
    return store


def publish(work: Path, url: str) -> Published:
    """Make the store hold what the finished run in `work` holds.

    Args:
        work: folder of the finished run.
        url: where to.

    Raises:
        UserError: the store cannot be written; the same command goes on.
    """
    store = check_target(url, work)
    present = _present(store)
    known = _listing(store) if LISTING in present else {}
    files = _files(work, url)
    contents = {name: _digest(data) for name, data in files.items()}
    done = Published()
    listing = {
        name: known[name]
        for name, (size, sha) in contents.items()
        if name in present and known.get(name) == {"size": size, "sha256": sha, "version": version_of(present[name])}
    }
    done.kept = len(listing)
    todo = [name for name in contents if name not in listing]
    done.removed = sorted(present.keys() - contents.keys() - {MANIFEST, LISTING})
    manifest = (work / MANIFEST).read_bytes()
    if not todo and not done.removed and MANIFEST in present and _read(store, MANIFEST) == manifest:
        return done
    if MANIFEST in present:
        store.attempt("remove the old manifest", store.fs.rm_file, _at(store, MANIFEST))
    for name in todo:
        info = _send(store, name, files[name])
        size, sha = contents[name]
        listing[name] = {"size": size, "sha256": sha, "version": version_of(info)}
        done.sent.append(name)
        if len(done.sent) % REMEMBER == 0:
            _send(store, LISTING, _json(listing))
    for name in done.removed:
        store.attempt("remove what the run no longer has", store.fs.rm_file, _at(store, name))
    _send(store, LISTING, _json(listing))
    _send(store, MANIFEST, manifest)
    return done


def _files(work: Path, url: str) -> dict[str, Path | bytes]:
    """Return what is to be published but manifest and listing, by name; views speak of the store."""
    paths = sorted(p for name in OWNED for p in [work / name, *(work / name).rglob("*")] if p.is_file())
    names = {p.relative_to(work).as_posix(): p for p in paths if not p.name.startswith(".")}
    found: dict[str, Path | bytes] = {n: p for n, p in names.items() if n not in (MANIFEST, *LOCAL_ONLY)}
    return found | {VIEWS: views_sql(work, place=url).encode()}


def _digest(data: Path | bytes) -> tuple[int, str]:
    if isinstance(data, bytes):
        return len(data), hashlib.sha256(data).hexdigest()
    with data.open("rb") as stream:
        return data.stat().st_size, hashlib.file_digest(stream, "sha256").hexdigest()


def _present(store: Store) -> dict[str, dict[str, Any]]:
    """Return what lies in the place, by name."""
    try:
        found = store.attempt("list", store.fs.find, store.path, detail=True)
    except UserError as error:
        if "does not exist" in str(error):  # gs:// says so of a folder in which nothing lies
            return {}
        raise
    return {path.removeprefix(store.path).lstrip("/"): info for path, info in found.items() if info["type"] == "file"}


def _listing(store: Store) -> dict[str, Any]:
    try:
        found = json.loads(_read(store, LISTING))
    except ValueError:
        return {}  # everything is sent again
    return found if isinstance(found, dict) else {}


def _read(store: Store, name: str) -> bytes:
    return bytes(store.attempt("read", store.fs.cat_file, _at(store, name)))


def _send(store: Store, name: str, data: Path | bytes) -> dict[str, Any]:
    """Send a file, in pieces where it is large, and return what the store says of it."""
    path = _at(store, name)
    if isinstance(data, bytes):
        store.attempt(f"write {name}", store.fs.pipe_file, path, data)
    else:
        store.attempt(f"write {name}", store.fs.put_file, str(data), path, chunksize=PIECE)
    info: dict[str, Any] = store.attempt(f"look at {name}", store.fs.info, path)
    if info["size"] != _size(data):
        raise UserError(f"{store.url}: {name} did not arrive whole: give the same command again")
    return info


def _size(data: Path | bytes) -> int:
    return len(data) if isinstance(data, bytes) else data.stat().st_size


def _at(store: Store, name: str) -> str:
    return f"{store.path.rstrip('/')}/{name}"


def _json(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode()


@contextmanager
def published(out: Path, reporter: Reporter, *, fresh: bool = False) -> Iterator[Path]:
    """Yield the folder to mine a run into; that of an address is published when the work in it has ended well.

    Args:
        out: a folder, which is yielded as it is, or an address.
        reporter: where it is said what was sent.
        fresh: whether the run is to be started over, which may replace one that was mined elsewhere.

    Raises:
        UserError: the store cannot be written, or is not to be; see `check_target`.
    """
    if (url := url_of(out)) is None:
        yield out
        return
    work = work_folder(url)
    check_target(url, work, fresh=fresh)
    yield work
    reporter.say(f"publishing {work} to {url}")
    done = publish(work, url)
    reporter.say(f"{url}: {len(done.sent)} files sent, {done.kept} unchanged, {len(done.removed)} removed")
