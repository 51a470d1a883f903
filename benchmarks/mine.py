"""Speed and memory of `dsat-miner mine` against a bare scan of the same file, as the README quotes them.

Run it: `python benchmarks/mine.py --conversations 100000`; `--scale` adds a file of ten times the size and
compares the two. Files stay in --data, so a second run starts at once.

`--record` appends the result to benchmarks/results/mine.jsonl; `--guard RATIO` exits 1 where a run takes more than that
many times the CPU seconds of a bare scan, the least of all runs each: a ratio, so that it holds on slow machines too,
and of CPU, so that it holds on busy ones. On small files the fixed start of a run counts for most of it: a guard is
worth something from some ten thousand conversations on.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path

import chats
import history
import measure

HERE = Path(__file__).resolve().parent
MOST_TIMES_SCAN = 25
MOST_PEAK_GB = 1.5
MOST_SCALE = 1.2


@dataclass(frozen=True)
class Result:
    """Medians of the interleaved runs over one file; of CPU seconds the least."""

    facts: chats.Facts
    mine_s: float
    scan_s: float
    peak_bytes: int
    mine_cpu_s: float
    scan_cpu_s: float

    @property
    def cpu_ratio(self) -> float:
        """Return how many times the CPU seconds of a bare scan the whole run takes, by the least of each."""
        return self.mine_cpu_s / self.scan_cpu_s

    @property
    def ratio(self) -> float:
        """Return how many bare scans the whole run takes."""
        return self.mine_s / self.scan_s


def options(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--conversations", type=int, default=100_000)
    parser.add_argument("--scale", action="store_true", help="also mine ten times as many conversations")
    parser.add_argument("--runs", type=int, default=5, help="interleaved pairs of scan and run (default 5)")
    parser.add_argument("--data", type=Path, default=Path("bench-data"), help="folder for the made files")
    parser.add_argument("--memory-limit", default="1GB")
    parser.add_argument("--threads", type=int, default=None, help="default: what dsat-miner chooses")
    parser.add_argument("--check", action="store_true", help="exit 1 when a limit of the project is missed")
    parser.add_argument("--guard", type=float, metavar="RATIO", help="exit 1 when a run takes more CPU")
    parser.add_argument("--record", action="store_true", help="append the result to --history")
    parser.add_argument("--history", type=Path, default=history.MINE, help=f"default {history.MINE.name} in results/")
    parser.add_argument("--loaded", action="store_true", help="record that other work ran on the machine")
    return parser.parse_args(argv)


def made_file(conversations: int, folder: Path) -> tuple[Path, chats.Facts]:
    """Return the file with that many conversations, making it the first time, and say what it holds."""
    path = folder / f"wildchat-{conversations}.parquet"
    if not path.exists():
        print(f"making {path} …", file=sys.stderr)
        chats.write_chats(conversations, path)
    found = chats.facts(path)
    print(
        f"{path.name}: {found.conversations:,} conversations, {found.text_bytes / 1e6:,.0f} MB of text, "
        f"{found.file_bytes / 1e6:,.0f} MB on disk, {found.distinct_prompts:.2%} distinct prompts"
    )
    return path, found


def scan_once(path: Path, log: Path) -> tuple[float, float]:
    """Return the seconds and CPU seconds of one bare scan with two threads."""
    done = measure.run([sys.executable, str(HERE / "scan.py"), str(path)], log)
    if done.status:
        sys.exit(f"the bare scan failed:\n{done.stdout}")
    seconds, cpu_seconds = map(float, done.stdout.split())
    return seconds, cpu_seconds


def mine_once(path: Path, out: Path, args: argparse.Namespace) -> measure.Measured:
    """Mine the file into a fresh folder, all defaults but the memory limit."""
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, "-m", "dsat_miner", "mine", str(path), "-o", str(out), "--quiet"]
    command += ["--memory-limit", args.memory_limit]
    if args.threads:
        command += ["--threads", str(args.threads)]
    done = measure.run(command, out.with_suffix(".log"))
    if done.status:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout}")
    return done


def compare(conversations: int, args: argparse.Namespace) -> Result:
    """Run scan and miner in turns, so that a slow spell of the machine hits both, and take medians."""
    path, found = made_file(conversations, args.data)
    scans: list[tuple[float, float]] = []
    mines: list[measure.Measured] = []
    for number in range(args.runs):
        scans.append(scan_once(path, args.data / "scan.log"))
        mines.append(mine_once(path, args.data / f"out-{conversations}", args))
        print(f"  run {number + 1}: scan {scans[-1][0]:.2f} s, mine {mines[-1].seconds:.2f} s", file=sys.stderr)
    return Result(
        facts=found,
        mine_s=statistics.median(m.seconds for m in mines),
        scan_s=statistics.median(seconds for seconds, _ in scans),
        peak_bytes=max(m.peak_bytes for m in mines),
        mine_cpu_s=min(m.cpu_seconds for m in mines),
        scan_cpu_s=min(cpu for _, cpu in scans),
    )


def print_table(results: list[Result]) -> None:
    """Print one line a file, as Markdown."""
    print(
        "\n| conversations | scan, s | mine, s | times the scan | of its CPU | conversations/s | MB/s | peak RSS, GB |"
    )
    print("|---:|---:|---:|---:|---:|---:|---:|---:|")
    for r in results:
        rows, text = r.facts.conversations, r.facts.text_bytes / 1e6
        print(
            f"| {rows:,} | {r.scan_s:.2f} | {r.mine_s:.1f} | {r.ratio:.1f} | {r.cpu_ratio:.1f} "
            f"| {rows / r.mine_s:,.0f} | {text / r.mine_s:,.0f} | {r.peak_bytes / 1e9:.2f} |"
        )


def missed(results: list[Result]) -> list[str]:
    """Return the project's limits that these results miss, in words."""
    faults = []
    for r in results:
        rows = f"{r.facts.conversations:,} conversations"
        if r.ratio > MOST_TIMES_SCAN:
            faults.append(f"{rows}: {r.ratio:.1f} times the bare scan, at most {MOST_TIMES_SCAN} wanted")
        if r.peak_bytes > MOST_PEAK_GB * 1e9:
            faults.append(f"{rows}: peak of {r.peak_bytes / 1e9:.2f} GB, at most {MOST_PEAK_GB} wanted")
    growth = growth_of(results)
    if growth > MOST_SCALE:
        faults.append(f"ten times the file took {growth:.2f} times ten times as long, at most {MOST_SCALE} wanted")
    return faults


def above(results: list[Result], most: float) -> list[str]:
    """Return the results whose ratio of CPU seconds is above `most`, in words."""
    return [
        f"guard: {r.facts.conversations:,} conversations took the CPU of {r.cpu_ratio:.1f} bare scans, "
        f"at most {most:g} allowed"
        for r in results
        if r.cpu_ratio > most
    ]


def record_of(result: Result) -> history.Record:
    """Return a result as the history keeps it."""
    conversations = result.facts.conversations
    return {
        "conversations": conversations,
        "text_bytes": result.facts.text_bytes,
        "scan_s": round(result.scan_s, 3),
        "mine_s": round(result.mine_s, 2),
        "ratio": round(result.ratio, 1),
        "cpu_ratio": round(result.cpu_ratio, 1),
        "conversations_per_s": round(conversations / result.mine_s),
        "peak_bytes": result.peak_bytes,
    }


def growth_of(results: list[Result]) -> float:
    """Return time per conversation of the last file over that of the first: 1 when time grows linearly."""
    first, last = results[0], results[-1]
    return (last.mine_s / last.facts.conversations) / (first.mine_s / first.facts.conversations)


def main() -> int:
    """Measure and print; say with --check whether the limits hold, with --guard whether the ratio does."""
    args = options()
    machine = history.machine(loaded=args.loaded)
    sizes = [args.conversations, 10 * args.conversations] if args.scale else [args.conversations]
    results = [compare(size, args) for size in sizes]
    print_table(results)
    if args.scale:
        print(f"\nTime per conversation, large file over small: {growth_of(results):.2f} (at most {MOST_SCALE})")
    faults = missed(results)
    print("\n" + ("\n".join(faults) or "All limits hold."))
    if args.record:
        options_of_run = {"runs": args.runs, "memory_limit": args.memory_limit, "threads": args.threads}
        history.append(args.history, [machine | options_of_run | record_of(result) for result in results])
    too_slow = [] if args.guard is None else above(results, args.guard)
    for line in too_slow:
        print(line)
    return 1 if too_slow or (faults and args.check) else 0


if __name__ == "__main__":
    sys.exit(main())
