"""`hf:owner/dataset` as logs: downloaded once through `datasets`, kept as one Parquet file a split.

dsat-miner mine hf:allenai/WildChat -o out
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from dsat_miner.errors import UserError, line_of
from dsat_miner.files import whole

if TYPE_CHECKING:
    from pathlib import Path

NAME = re.compile(r"hf:([\w.-]+/[\w.-]+)(?::([\w.-]+))?")


def download(log: str, cache: Path | None) -> Iterator[tuple[Path, str]]:
    """Yield (path, name) of one Parquet file per split of `hf:owner/dataset` or `hf:owner/dataset:config`.

    Raises:
        UserError: the name is none, `datasets` is not installed, or the hub cannot be reached.
    """
    match = NAME.fullmatch(log)
    if not match:
        raise UserError(f"{log} is no dataset: write hf:owner/dataset or hf:owner/dataset:config")
    if cache is None:
        raise UserError(f"{log} needs a folder to download to: give one with -o")
    folder = cache / "hf" / match[0].removeprefix("hf:").replace("/", "--").replace(":", "--")
    if not (folder / "complete").exists():
        _fetch(log, match[1], match[2], folder)
    for path in sorted(folder.glob("*.parquet")):
        yield path, f"{log}/{path.name}"


def _fetch(log: str, dataset: str, config: str | None, folder: Path) -> None:
    """Write one Parquet file per split into `folder`, and the file `complete` last."""
    try:
        import datasets  # noqa: PLC0415 (an extra)
    except ImportError:
        raise UserError(f"{log} needs the package datasets: pip install 'dsat-miner[hf]'") from None
    try:
        with _quiet(datasets):
            splits: dict[str, Any] = datasets.load_dataset(dataset, config)
    except Exception as error:  # noqa: BLE001 (the library raises any of a dozen)
        raise UserError(
            f"{log} cannot be downloaded ({line_of(error)}): check the name and the network, or download its Parquet "
            "files yourself and name their folder"
        ) from None
    folder.mkdir(parents=True, exist_ok=True)
    for split, rows in splits.items():
        with whole(folder / f"{split}.parquet") as beside:
            rows.to_parquet(str(beside))
    (folder / "complete").touch()


@contextmanager
def _quiet(datasets: Any) -> Iterator[None]:
    """Keep retries of the library to itself, and its bars to a terminal: what fails is told once, at the end."""
    loggers = [logging.getLogger(name) for name in ("huggingface_hub", "datasets", "urllib3", "fsspec")]
    levels = [logger.level for logger in loggers]
    hides_bars = not (sys.stderr.isatty() or datasets.are_progress_bars_disabled())
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    if hides_bars:
        datasets.disable_progress_bars()
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        if hides_bars:
            datasets.enable_progress_bars()
