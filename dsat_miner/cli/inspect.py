"""`dsat-miner inspect`: what is in a log."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dsat_miner.cli import completing
from dsat_miner.errors import UserError

if TYPE_CHECKING:
    from dsat_miner.inspecting import Inspection
    from dsat_miner.reading.inputs import Input

TOP = 8
WIDTH = 160
OTHERS = {
    "unreadable": "unreadable",
    "with_verdicts": "with the dataset's own verdicts",
    "with_siblings": "with more than one reply to a prompt",
    "incomplete": "that start in mid-chat",
    "with_tools": "with tool messages",
    "with_parts": "with images or files",
    "toxic": "flagged as toxic",
}


def inspect(
    logs: Annotated[list[str], typer.Argument(help="Files, globs, folders (Parquet, JSONL, JSON, .gz, .zst).")],
    log_format: Annotated[
        str,
        typer.Option(
            "--format", autocompletion=completing.formats, help="auto, a format's name, or your own FILE.sql."
        ),
    ] = "auto",
    redact: Annotated[bool, typer.Option(help="Replace e-mail, phone, IP, card numbers and keys.")] = True,
    samples: Annotated[int, typer.Option(min=0, help="Turns to show of each file.")] = 5,
) -> None:
    """Show what logs hold: format, keys, counts, languages, models and sample turns. Writes nothing.

        dsat-miner inspect logs/ more/*.jsonl.gz

    Of a large file only the start is read; the output says how much.
    """
    from dsat_miner.inspecting import inspect_log
    from dsat_miner.reading.inputs import discover, left_aside
    from dsat_miner.terminal import neutral

    failed: list[UserError] = []
    with tempfile.TemporaryDirectory(prefix="dsat-miner-") as cache:
        for number, log in enumerate(discover(logs, cache=Path(cache))):
            try:
                found = inspect_log(log, log_format, redact=redact, samples=samples)
            except UserError as error:
                failed.append(error)
                continue
            print(end="\n" if number else "")
            _show(log, found)
    if aside := left_aside(logs):
        print(neutral(f"\n{aside}"))
    if failed:
        more = f" (and {len(failed) - 1} more files)" if failed[1:] else ""
        raise UserError(f"{failed[0]}{more}")


def _show(log: Input, found: Inspection) -> None:
    """Print what was found in one file."""
    from dsat_miner.terminal import clip, neutral

    counts = found.counts
    kind = {"parquet": "Parquet", "jsonl": "JSON lines", "json": "JSON"}[log.kind]
    print(neutral(log.name))
    _line("format", f"{found.format}: {found.description}")
    _line("file", f"{kind}{', ' + log.compression if log.compression else ''}, {_size(log.size)}")
    _line("keys", ", ".join(found.keys))
    _line("records", _records(log, found))
    _line("chats", f"{counts['with_follow_up']:,} of {counts['chats']:,} with a follow-up turn")
    _line("turns", f"{counts['follow_up_turns']:,} follow-up turns")
    others = [f"{counts[name]:,} {meaning}" for name, meaning in OTHERS.items() if counts[name]]
    _line("", ", ".join(others))
    for facet in ("languages", "models", "roles"):
        _line(facet, _top(found.facets.get(facet, {})))
    for row in found.samples:
        place = f"{clip(row['conversation_id'], 60)}, message {row['message_index']}, {clip(row['language'] or '', 60)}"
        print(f"\n  {place}")
        for name in ("request", "reply", "follow_up"):
            if row[name]:
                print(f"    {name.replace('_', '-'):<10}{clip(row[name], WIDTH)}")


def _line(name: str, text: str) -> None:
    from dsat_miner.terminal import clip

    if text:
        print(f"  {name:<11}{clip(text, 3 * WIDTH)}")


def _records(log: Input, found: Inspection) -> str:
    """Say how many records there are, how that is known, and how many the rest is about."""
    if found.records == found.records_read and found.exact == "counted":
        return f"{found.records:,}, all read"
    many = f"{'about ' if found.exact == 'estimated' else ''}{found.records:,} ({found.exact})"
    if found.exact == "at least":
        many = f"at least {found.records:,}"
    share = f", {found.records_read / found.records:.1%}" if found.exact != "at least" and found.records else ""
    text = f" = {_size(found.bytes_read)} of {'unpacked ' if log.compression else ''}text" if found.bytes_read else ""
    return f"{many}; what follows is about the first {found.records_read:,}{text}{share}"


def _top(values: dict[str, int]) -> str:
    listed = [f"{name} {n:,}" for name, n in list(values.items())[:TOP]]
    more = len(values) - TOP
    return ", ".join([*listed, f"{more} more"] if more > 0 else listed)


def _size(n_bytes: float) -> str:
    for unit in ("bytes", "kB", "MB", "GB"):
        if n_bytes < 1000 or unit == "GB":  # noqa: PLR2004 (decimal units)
            break
        n_bytes /= 1000
    return f"{n_bytes:,.0f} {unit}" if unit == "bytes" else f"{n_bytes:,.1f} {unit}"
