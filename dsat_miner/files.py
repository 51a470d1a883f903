"""Files that are whole or not there: they are written beside their places and renamed."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from dsat_miner.errors import UserError


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Yield where to write a file: it takes its place at the end, and is gone where the writing fails.

    Args:
        path: its place; the folder is made. A device or a pipe, such as /dev/stdout, is written to as it is.
    """
    if is_special(path):
        yield path
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        yield beside
        beside.replace(path)
    except BaseException:
        with suppress(OSError):  # a folder that may not be written keeps what it has
            beside.unlink(missing_ok=True)
        raise


def is_special(path: Path) -> bool:
    """Whether something stands there that is written to and not replaced: a device or a pipe."""
    return path.exists() and not path.is_file() and not path.is_dir()


def place_of(target: Path) -> Path:
    """Return the place of a file that a command is to write, links resolved, after checking that it can be written.

    What `whole` left beside it in a process that was killed is removed.

    Raises:
        UserError: its folder is missing or cannot be written, or it is a folder itself, or `-`, or the file that this
            process prints to: replaced, it would lose what stands in it.
    """
    if str(target) == "-":
        raise UserError("-: name a file: this is not written to standard output")
    if is_special(target):
        return target
    resolved = target.resolve()
    if resolved.is_dir() or not resolved.parent.is_dir():
        raise UserError(f"{target}: no such folder, or a folder itself: name a file in a folder that exists")
    if _is_printed_to(resolved):
        raise UserError(f"{target}: the output of this command is printed there: name another file")
    if not os.access(resolved.parent, os.W_OK):
        raise UserError(f"{target}: its folder cannot be written: choose another place")
    _remove_leftovers(resolved)
    return resolved


def _remove_leftovers(path: Path) -> None:
    left = re.compile(rf"\.{re.escape(path.name)}\.(\d+)")
    for beside in path.parent.iterdir():
        if (match := left.fullmatch(beside.name)) and not _is_running(int(match[1])):
            with suppress(OSError):  # another's, say; it harms nobody
                beside.unlink()


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # another user's
        return True
    return True


def _is_printed_to(path: Path) -> bool:
    """Whether standard output or error of this process is redirected to a file; `/dev/stdout` is that file then."""
    for stream in (1, 2):
        with suppress(OSError):  # it is closed, or there is no such file yet
            if os.path.samestat(path.stat(), os.fstat(stream)):
                return True
    return False


def write_text(path: Path, text: str) -> None:
    """Write a file of UTF-8 text."""
    with whole(path) as beside:
        beside.write_text(text, encoding="utf-8")


def read_text(path: Path) -> str:
    """Return the text of a file that a person made: UTF-8, with or without the byte order mark that editors add.

    Raises:
        OSError, UnicodeDecodeError: it cannot be read; who asks knows the way out.
    """
    return path.read_text(encoding="utf-8-sig")


def read_json(path: Path, *, remedy: str = "start over with --fresh") -> dict[str, Any] | None:
    """Return a JSON object, or None where the file is missing.

    Args:
        path: the file.
        remedy: what to do about a damaged one, for messages.

    Raises:
        UserError: the file is no JSON object.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (ValueError, OSError) as error:
        raise UserError(f"{path}: cannot be read ({error}): {remedy}") from None
    if not isinstance(content, dict):
        raise UserError(f"{path}: no JSON object: {remedy}")
    return content
