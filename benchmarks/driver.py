"""Memory of the command's own process with `mine --engine ray`: it must not grow with the log.

    python benchmarks/driver.py --conversations 5000 20000 80000

Prints one line a file: seconds, and the highest resident memory of the driver, not of the cluster that it starts. With
`--rows-per-bucket 10000` ids and plan go through the exchange by hash, as they do by themselves from a million rows on.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from measure import high_water_mark
from mine import made_file

ROOT = Path(__file__).resolve().parents[1]
SAMPLE_EVERY_S = 0.05
CALL = """
import sys
from dsat_miner.running import exchange
from dsat_miner.cli import app
exchange.ROWS_PER_BUCKET = int(sys.argv.pop(1)) or exchange.ROWS_PER_BUCKET
app()
"""


def drive(log: Path, out: Path, rows_per_bucket: int) -> tuple[float, int]:
    """Mine a log on a cluster of this machine; return seconds, and the driver's peak in bytes."""
    shutil.rmtree(out, ignore_errors=True)
    args = ["mine", str(log), "-o", str(out), "--engine", "ray", "--quiet"]
    # its own package, whatever is installed; a cluster that the user knows is not this machine's
    known = {name: value for name, value in os.environ.items() if name != "RAY_ADDRESS"}
    started, peak = time.perf_counter(), 0
    with subprocess.Popen(
        [sys.executable, "-c", CALL, str(rows_per_bucket), *args], env=known | {"PYTHONPATH": str(ROOT)}
    ) as process:
        while process.poll() is None:
            peak = max(peak, high_water_mark(process.pid))
            time.sleep(SAMPLE_EVERY_S)
    if process.returncode:
        raise SystemExit(process.returncode)
    return time.perf_counter() - started, peak


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--conversations", type=int, nargs="+", default=[5_000, 20_000, 80_000])
    parser.add_argument("--rows-per-bucket", type=int, default=0, help="exchange rows from two of these on")
    parser.add_argument("--data", type=Path, default=Path("bench-data"), help="folder for the made files")
    args = parser.parse_args()
    args.data.mkdir(parents=True, exist_ok=True)
    lines = ["| conversations | follow-up turns | parts | whole run, s | ids, s | plan, s | peak of the driver, MB |"]
    lines += ["|---:|---:|---:|---:|---:|---:|---:|"]
    for conversations in args.conversations:
        path, out = made_file(conversations, args.data)[0], args.data / f"driver-{conversations}"
        seconds, peak = drive(path, out, args.rows_per_bucket)
        manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
        stages, parts = manifest["timings"]["stages"], len(list((out / "turns").glob("*.parquet")))
        turns = sum(manifest["counts"]["turns_by_label"].values())
        lines.append(
            f"| {conversations:,} | {turns:,} | {parts} | {seconds:.1f} | {stages['ids']:.2f} "
            f"| {stages['plan']:.2f} | {peak / 1e6:.0f} |"
        )
    print("\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
