"""What it costs that the same conversations come in many small files: the whole run over each, in turns.

Run it: `python benchmarks/small_files.py --conversations 5000 --files 500`. It prints seconds and the ratio of the
medians of `mine` over FILES files to `mine` over one file, as JSON lines and as Parquet.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

import chats
import measure
import polars as pl


def options() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--conversations", type=int, default=5_000)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--runs", type=int, default=3, help="interleaved runs over each (default 3)")
    return parser.parse_args()


def lay(frame: pl.DataFrame, folder: Path, files: int, suffix: str) -> Path:
    """Write conversations as so many files."""
    folder.mkdir()
    size = -(-len(frame) // files)
    for number, part in enumerate(frame.iter_slices(size)):
        path = folder / f"{number:06}.{suffix}"
        if suffix == "parquet":
            part.write_parquet(path)
        else:
            part.write_ndjson(path)
    return folder


def seconds(logs: Path, out: Path) -> float:
    """Mine into a fresh folder; return the seconds of the whole command."""
    shutil.rmtree(out, ignore_errors=True)
    done = measure.run(
        [sys.executable, "-m", "dsat_miner", "mine", str(logs), "-o", str(out), "--quiet"], out.with_suffix(".log")
    )
    if done.status:
        sys.exit(f"mining {logs} failed:\n{done.stdout}")
    return done.seconds


def main() -> None:
    """Measure and print."""
    args = options()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        chats.write_chats(args.conversations, folder / "all.parquet")
        frame = pl.read_parquet(folder / "all.parquet", columns=["conversation_hash", "conversation", "model"])
        print("| format | files | one file, s | many files, s | times as long |\n|---|---:|---:|---:|---:|")
        for suffix in ("jsonl", "parquet"):
            logs = [lay(frame, folder / f"{suffix}-{n}", n, suffix) for n in (1, args.files)]
            taken = [[seconds(log, folder / "out") for log in logs] for _ in range(args.runs)]
            one, many = (statistics.median(column) for column in zip(*taken, strict=True))
            print(f"| {suffix} | {args.files:,} | {one:.1f} | {many:.1f} | {many / one:.2f} |")


if __name__ == "__main__":
    main()
