"""How far a run is: a live bar on a terminal, plain lines where output is piped, nothing with --quiet."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from dsat_miner.terminal import neutral

SECONDS_BETWEEN_LINES = 5.0


class Reporter:
    """Counts records per stage and shows them with the rate and the time left."""

    def __init__(self, *, quiet: bool = False, console: Console | None = None) -> None:
        self.console = console or Console(stderr=True)
        self.quiet = quiet
        self.live = not quiet and self.console.is_terminal
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._stage, self._unit = "", "records"
        self._total: int | None = None
        self._done = 0
        self._started = self._printed = 0.0

    def __enter__(self) -> Self:
        if self.live:
            self._bar = Progress(
                TextColumn("{task.description:<12}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[unit]}"),
                TextColumn("{task.fields[rate]}"),
                TimeRemainingColumn(),
                console=self.console,
            )
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def stage(self, name: str, total: int | None, *, unit: str = "records") -> None:
        """Start counting a stage of `total` records, or of another unit; None where nobody knows how many."""
        self._stage, self._total, self._unit, self._done = name, total, unit, 0
        self._started = self._printed = time.monotonic()
        if self._bar is not None:
            self._task = self._bar.add_task(name, total=total, unit=unit, rate="")

    def expect(self, total: int) -> None:
        """Change the number of records that the stage is expected to have."""
        self._total = total
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, total=total)

    def advance(self, records: int) -> None:
        """Add finished records, or what the stage counts."""
        self._done += records
        seconds = max(time.monotonic() - self._started, 1e-6)
        rate = self._done / seconds
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, advance=records, rate=f"{rate:,.0f}/s")
        elif not self.quiet and (self._is_last() or time.monotonic() - self._printed > SECONDS_BETWEEN_LINES):
            self._printed = time.monotonic()
            of, left = "", ""
            if self._total is not None:
                of, left = f"/{self._total:,}", f", {(self._total - self._done) / rate if rate else 0.0:,.0f} s left"
            line = f"{self._stage}: {self._done:,}{of} {self._unit}, {rate:,.0f}/s{left}"
            print(line, file=sys.stderr, flush=True)  # noqa: T201 - plain lines for logs

    def _is_last(self) -> bool:
        return self._total is not None and self._done >= self._total

    def say(self, text: str) -> None:
        """Print one line beside the bar."""
        if not self.quiet:
            self.console.print(neutral(text), markup=False, highlight=False, soft_wrap=True)  # paths stay whole
