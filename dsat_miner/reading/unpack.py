"""Packed text (.gz, .zst) is unpacked once into the run's work folder, so that parts can be read in parallel.

The plain file appears by rename, so a killed run leaves none that is half written. A file that unpacks to
more than a thousand times its size is taken for a bomb.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import IO, TYPE_CHECKING

from dsat_miner.errors import UserError
from dsat_miner.files import whole
from dsat_miner.reading.sniff import damaged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dsat_miner.reading.inputs import Input

PIECE = {"gz": 1 << 16, "zst": 1 << 12}  # of packed bytes at a time; zstd packs up to 30,000 : 1
BOMB_RATIO = 1000
BOMB_BYTES = 1 << 30


def unpacked(log: Input, work: Path) -> Path:
    """Return the plain text of a log: its own path, or a file below `work` that is written on the first call.

    Raises:
        UserError: the file is damaged or a bomb.
    """
    if not log.compression:
        return log.path
    key = hashlib.sha256(f"{log.digest} {log.name}".encode()).hexdigest()[:20]
    plain = work / f"{key}.{log.kind}"
    if plain.exists():
        return plain
    with whole(plain) as beside, log.path.open("rb") as packed, beside.open("wb") as out:
        _copy(log, packed, out)
    return plain


def _copy(log: Input, packed: IO[bytes], out: IO[bytes]) -> None:
    written = 0
    try:
        for data in _pieces(packed, log.compression):
            written += len(data)
            if written > BOMB_BYTES and written > BOMB_RATIO * log.size:
                raise UserError(
                    f"{log.name} unpacks to more than {BOMB_RATIO:,} times its size, as no chat log does: "
                    "unpack it yourself if you trust it, and name the plain file"
                )
            out.write(data)
    except (zlib.error, EOFError) as error:
        raise damaged(log.name, error) from None


def _pieces(packed: IO[bytes], compression: str) -> Iterator[bytes]:
    """Yield plain bytes; several packed files in a row are read as one.

    Raises:
        EOFError: the last one has no end.
        zlib.error: gzip or zstd data that is damaged.
    """
    size = PIECE[compression]
    unpack = None
    while data := packed.read(size):
        while data:
            unpack = unpack or _unpacker(compression)
            yield unpack.step(data)
            data = unpack.rest
            unpack = None if unpack.done else unpack
    if unpack is not None:
        raise EOFError("it was cut short")


class _Gzip:
    """One gzip member."""

    def __init__(self) -> None:
        self.inner = zlib.decompressobj(zlib.MAX_WBITS | 16)

    def step(self, data: bytes) -> bytes:
        return self.inner.decompress(data)

    @property
    def rest(self) -> bytes:
        return self.inner.unused_data.lstrip(b"\x00")

    @property
    def done(self) -> bool:
        return self.inner.eof


class _Zstd:
    """One zstd frame."""

    def __init__(self) -> None:
        import zstandard  # noqa: PLC0415 (only where a .zst is read)

        self.error = zstandard.ZstdError
        self.inner = zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj()

    def step(self, data: bytes) -> bytes:
        try:
            return self.inner.decompress(data)
        except self.error as error:
            raise zlib.error(str(error)) from None

    @property
    def rest(self) -> bytes:
        return self.inner.unused_data

    @property
    def done(self) -> bool:
        return self.inner.eof


def _unpacker(compression: str) -> _Gzip | _Zstd:
    return _Gzip() if compression == "gz" else _Zstd()
