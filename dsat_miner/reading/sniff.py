"""What a file is, read off its first bytes: its compression, and Parquet, JSON lines or JSON.

Suffixes lie often enough (`.json` files of JSON lines, `.jsonl` of one array), so none is looked at here.
"""

from __future__ import annotations

import gzip
import json
import re
from contextlib import closing
from typing import IO, TYPE_CHECKING, Any, cast

from dsat_miner.errors import UserError, line_of
from dsat_miner.reading.splitter import BOM

if TYPE_CHECKING:
    from pathlib import Path

HEAD = 1 << 20
MAGIC = {b"\x1f\x8b": "gz", b"\x28\xb5\x2f\xfd": "zst"}
OTHER_ARCHIVES = {b"PK\x03\x04": "a zip archive", b"BZh": "bzip2", b"\xfd7zXZ\x00": "xz", b"7z\xbc\xaf": "7z"}
UTF16 = (b"\xff\xfe", b"\xfe\xff")
LFS_POINTER = b"version https://git-lfs.github.com/spec/"

# `{"data": [{`, after any number of plain values: an array of records in an envelope.
ENVELOPE = re.compile(
    rb'\s*\{(?:\s*"[^"\\]*"\s*:\s*(?:"[^"\\]*"|[-+.\deE]+|true|false|null)\s*,)*'
    rb'\s*"(?:data|records|rows|items|chats|conversations|threads)"\s*:\s*\[(?=\s*\{)'
)
MESSAGE_KEYS = {"role", "from", "content", "value"}
LIST_KEYS = {"messages", "conversations", "conversation"}


def find_compression(path: Path, name: str) -> str:
    """Return '', 'gz' or 'zst'.

    Raises:
        UserError: the file is packed in a way that we do not read.
    """
    with path.open("rb") as stream:
        head = stream.read(8)
    for magic, label in OTHER_ARCHIVES.items():
        if head.startswith(magic):
            raise UserError(f"{name} is packed ({label}): unpack it first, then name the file inside")
    return next((label for magic, label in MAGIC.items() if head.startswith(magic)), "")


def open_text(path: Path, compression: str) -> IO[bytes]:
    """Open a file for reading its bytes, unpacked."""
    if compression == "gz":
        return cast("IO[bytes]", gzip.open(path, "rb"))
    if compression == "zst":
        import zstandard  # noqa: PLC0415 (workers that read no .zst need not load it)

        reader = zstandard.ZstdDecompressor(max_window_size=1 << 27)
        stream: Any = reader.stream_reader(path.open("rb"), read_across_frames=True, closefd=True)
        return cast("IO[bytes]", stream)
    return path.open("rb")


def read_head(path: Path, name: str, compression: str, size: int = HEAD) -> bytes:
    """Return the first `size` unpacked bytes.

    Raises:
        UserError: the packed file is damaged.
    """
    chunks: list[bytes] = []
    with closing(open_text(path, compression)) as stream:
        try:
            while size > 0 and (chunk := stream.read(size)):
                chunks.append(chunk)
                size -= len(chunk)
        except Exception as error:  # noqa: BLE001 (gzip, zlib and zstandard have their own)
            if not chunks or isinstance(error, MemoryError):
                raise damaged(name, error) from None
    return b"".join(chunks)


def damaged(name: str, error: Exception) -> UserError:
    """Return the error for a packed file that does not unpack."""
    return UserError(f"{name} does not unpack ({line_of(error)}): copy it again, or unpack what can be saved yourself")


def decide_kind(path: Path, name: str, compression: str) -> str:
    """Return 'parquet', 'jsonl' or 'json'.

    Raises:
        UserError: the content is none of these.
    """
    head = read_head(path, name, compression)
    if compression and not head:  # a file that was cut off early gives nothing, and no error
        raise UserError(f"{name} unpacks to nothing: copy it again if it was cut short, or leave it out")
    if head.startswith(b"PAR1"):
        return _whole_parquet(path, name, compression)
    if head.startswith(UTF16):
        raise UserError(f"{name} is UTF-16: convert it with `iconv -f UTF-16 -t UTF-8`")
    return kind_of_text(head, name)


def kind_of_text(head: bytes, name: str) -> str:
    """Return 'jsonl' or 'json' for the first bytes of a text file."""
    text = head.removeprefix(BOM).lstrip(b" \t\r\n\x00")
    if not text:
        raise UserError(f"{name} holds nothing but white space: leave it out, or export it again")
    if text.startswith(b"["):
        return "json"
    if text.startswith(LFS_POINTER):
        raise UserError(f"{name} is a Git LFS pointer, not the file itself: fetch that with `git lfs pull`")
    if not text.startswith(b"{"):
        if re.search(rb"^\s*\{", text, re.MULTILINE) and _is_text(head):
            return "jsonl"
        what = "text, but not JSON" if _is_text(head) else "binary"
        raise UserError(f"{name} is no chat log ({what}): expected Parquet, JSON lines or a JSON array")
    if find_envelope(text):
        return "json"
    return "json" if _spans_lines(text) else "jsonl"


def find_envelope(text: bytes) -> int:
    """Return where the records of `{"data": [` start, or 0 when the text is no such envelope.

    `{"conversations": [{"from": …` is a record with its messages, not an envelope.
    """
    match = ENVELOPE.match(text)
    if not match:
        return 0
    inside = text[match.end() :]
    first = first_object(inside)
    keys = set(first) if first else {key.decode() for key in re.findall(rb'"(\w+)"\s*:', inside[:200])[:1]}
    is_message = keys & MESSAGE_KEYS and not keys & LIST_KEYS
    return 0 if is_message else match.end()


def records_begin(head: bytes) -> tuple[int, bool]:
    """Return the offset of the first record of a JSON file, and whether its records lie in an envelope."""
    text = head.removeprefix(BOM).lstrip(b" \t\r\n\x00")
    inside = find_envelope(text) if text.startswith(b"{") else 0
    return (len(head) - len(text) + inside, True) if inside else (0, False)


def first_object(text: bytes) -> dict[str, Any] | None:
    """Return the first JSON object of a text when it is whole and valid."""
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(text.decode("utf-8", "replace").lstrip())
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _spans_lines(text: bytes) -> bool:
    """Say whether the object that opens the text goes on after its line, as pretty-printed JSON does."""
    line, _, rest = text.partition(b"\n")
    decoder = json.JSONDecoder(strict=False)
    try:
        value = line.decode("utf-8", "replace")
        _, end = decoder.raw_decode(value)
    except (ValueError, RecursionError):
        if first_object(text) is not None:
            return True
        following = rest.lstrip(b" \t\r\n")
        return line.rstrip()[-1:] in (b"{", b"[", b",", b":") and following[:1] in (b'"', b"}", b"]")
    return value[end:].lstrip().startswith("{")


def _is_text(head: bytes) -> bool:
    """Say whether bytes look like text: next to no control characters."""
    sample = head[:4096]
    control = sum(byte < 9 or 13 < byte < 32 for byte in sample)  # noqa: PLR2004 (tab to carriage return)
    return control * 20 <= len(sample)


def _whole_parquet(path: Path, name: str, compression: str) -> str:
    if compression:
        raise UserError(f"{name} is Parquet inside .{compression}: unpack it first (Parquet is packed already)")
    with path.open("rb") as stream:
        stream.seek(-4, 2)
        if stream.read(4) != b"PAR1":
            raise UserError(f"{name} is a Parquet file that was cut short: copy or download it again")
    return "parquet"
