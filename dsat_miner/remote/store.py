"""An object store behind s3://, gs:// or hf://, through fsspec: found late, tried again, and silent about secrets.

    store = Store.of("s3://bucket/logs/")
    store.attempt("read", store.fs.info, store.path)

Credentials and endpoints come from where the libraries look for them anyway: environment, configuration files of the
cloud's own tools and of fsspec, roles of the machine. No option of ours takes one, and no message shows one.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from dsat_miner.data import cache_dir
from dsat_miner.errors import UserError, line_of

PACKAGES = {"s3": "s3fs", "gs": "gcsfs", "hf": "huggingface_hub"}
# a path has lost one of the two slashes
URL = re.compile(r"(?P<scheme>s3|gs|hf):/+(?P<path>[^/].*)", re.DOTALL)
TRIES = 2  # on top of those that the libraries make themselves
SHORTEST_WAIT = 0.5  # seconds; doubled with each try
# errors that another try cannot mend
NOT_TRIED_AGAIN = (FileNotFoundError, PermissionError, IsADirectoryError, NotImplementedError, UserError)
SECRET_NAME = re.compile(r"KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL", re.IGNORECASE)
SHORTEST_SECRET = 8  # anything shorter would blank out words
# what a store says of an object's content, the surest first
VERSIONS = ("ETag", "etag", "generation", "md5Hash", "blob_id", "LastModified", "created", "mtime")


def url_of(place: str | PurePath) -> str | None:
    """Return the address of a place in an object store, or None where it is a local path.

    Raises:
        UserError: the address holds credentials.
    """
    match = URL.fullmatch(str(place) if isinstance(place, str) else place.as_posix())
    if match is None:
        return None
    bucket = match["path"].split("/", 1)[0]
    if "@" in bucket:
        raise UserError(
            f"{match['scheme']}://...: an address with credentials: name bucket and path alone; they "
            "come from the environment or from files of the cloud's own tools"
        )
    return f"{match['scheme']}://{match['path'].rstrip('/')}"


def refuse_remote(place: PurePath) -> None:
    """Refuse an address where only the folder of a run will do.

    Raises:
        UserError: it is an address; says which folder to take.
    """
    if (url := url_of(place)) is None:
        return
    work = work_folder(url)
    instead = f"name the one it was mined in, {work}" if work.exists() else "copy the run to one first"
    raise UserError(f"{url}: this needs a folder on this machine: {instead}; only mine takes an address as OUT")


def cache_folder() -> Path:
    """Return where what can be had again is kept between runs."""
    return cache_dir() or Path(tempfile.gettempdir()) / "dsat-miner"


def work_folder(url: str) -> Path:
    """Return the folder in which the run of an address is mined."""
    return cache_folder() / "runs" / f"{url.rsplit('/', 1)[-1]}-{_key(url)}"


def fetched_folder(out: Path) -> Path:
    """Return where the copies of a run's remote logs are kept while they are mined."""
    return cache_folder() / "fetched" / _key(str(out.resolve()))


def local_folder(out: PurePath) -> Path:
    """Return the folder of a run: OUT itself, or where the run of an address is mined."""
    url = url_of(out)
    return Path(out) if url is None else work_folder(url)


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:20]


@dataclass(frozen=True)
class Store:
    """A filesystem of fsspec and a path in it."""

    url: str
    fs: Any
    path: str

    @classmethod
    def of(cls, url: str) -> Store:
        """Open the store behind an address.

        Raises:
            UserError: its package is missing, or its configuration is wrong.
        """
        scheme = url.split(":", 1)[0]
        try:
            import fsspec  # noqa: PLC0415 (an extra)

            # listings are not kept: what lies there may have changed since
            fs, path = fsspec.core.url_to_fs(url, use_listings_cache=False)
        except ImportError:
            raise UserError(f"{url} needs the package {PACKAGES[scheme]}: pip install 'dsat-miner[remote]'") from None
        except Exception as error:  # noqa: BLE001 (each library has its own)
            raise UserError(f"{url}: cannot be opened ({reason(error)}): mend the configuration") from None
        return cls(url, fs, path)

    def named(self, path: str) -> str:
        """Return the address of a path of this store."""
        return f"{self.url.split(':', 1)[0]}://{path.lstrip('/')}"

    def attempt(self, verb: str, call: Callable[..., Any], *args: Any, **options: Any) -> Any:
        """Call the store; what may be passing is tried again, with longer and longer waits.

        Raises:
            UserError: it does not work; one line without credentials.
        """
        for remaining in reversed(range(TRIES)):
            try:
                return call(*args, **options)
            except Exception as error:  # noqa: BLE001 (each library has its own)
                if remaining and not isinstance(error, NOT_TRIED_AGAIN) and "Credentials" not in type(error).__name__:
                    time.sleep(SHORTEST_WAIT * 2 ** (TRIES - 1 - remaining))
                    continue
                raise self._error(verb, error) from None
        raise AssertionError  # the last try has raised

    def _error(self, verb: str, error: Exception) -> UserError:
        if isinstance(error, UserError):
            return error
        if isinstance(error, FileNotFoundError):
            return UserError(f"{self.url}: does not exist: check the address")
        if isinstance(error, PermissionError) or "Credentials" in type(error).__name__:
            return UserError(
                f"{self.url}: no access to {verb} ({reason(error)}): set up credentials as for the cloud's own tools"
            )
        return UserError(
            f"{self.url}: cannot {verb} after {TRIES} tries ({reason(error)}): check the address and the network, "
            "and give the same command again, it goes on"
        )


def version_of(info: Mapping[str, Any]) -> str:
    """Return what tells one content of an object from another: size, and ETag or the like."""
    found = next((str(info[name]).strip('"') for name in VERSIONS if info.get(name)), "")
    return f"{info.get('size')} {found}"


def reason(error: Exception, environ: Mapping[str, str] = os.environ) -> str:
    """Return the first line of an error, without any value that an environment variable keeps secret."""
    line = line_of(error)
    for name, value in environ.items():
        if SECRET_NAME.search(name) and len(value) >= SHORTEST_SECRET:
            line = line.replace(value, "***")
    return line
