"""Kill mining runs at random and damage logs at random: the bytes must be equal, no record may be lost.

    python benchmarks/faults.py --kills 200 --cases 2000

Prints two tables: the kills (SIGKILL to the command alone or to all its processes, at a random time of the run; every
tenth run is then left to end and compared byte for byte with one that nobody disturbed), and the damaged logs a format.
Needs the package with the real logs (extra `demo`), and a checkout: the damage is that of tests/support/fuzz.py.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.support import make  # noqa: E402 (needs the path)
from tests.support.fuzz import LOGS, damaged, lost  # noqa: E402

ROUND = 10  # kills between two runs that are left to end


def command(log: Path, out: Path) -> list[str]:
    """Return the command of a mining run."""
    return [sys.executable, "-m", "dsat_miner", "mine", str(log), "-o", str(out), "--quiet"]


def digests(out: Path) -> dict[str, str]:
    """Return the digest of every file that must be equal byte for byte."""
    kept = (".parquet", ".yaml", ".md", ".sql")
    files = [p for p in sorted(out.rglob("*")) if p.suffix in kept and ".dsat" not in p.parts]
    return {str(p.relative_to(out)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def shot(args: list[str], seconds: float, *, everything: bool) -> bool:
    """Start a run, kill it after some time, and say whether it was still going."""
    process = subprocess.Popen(args, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        if everything:
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()
        return True
    return False


def kill_runs(kills: int, rng: random.Random, folder: Path, records: int) -> None:
    """Kill runs until there are `kills`, and print how they ended."""
    log, out = make.sharegpt_slice(folder / "log.jsonl", records), folder / "out"
    started = time.perf_counter()
    subprocess.run(command(log, out), check=True)
    seconds, expected = time.perf_counter() - started, digests(out)
    done = ended = equal = early = 0
    while done < kills:
        shutil.rmtree(out, ignore_errors=True)
        for _ in range(min(ROUND, kills - done)):
            was_killed = shot(command(log, out), rng.uniform(0, seconds), everything=rng.random() < 0.5)
            done += was_killed
            early += not was_killed
            if not was_killed:
                shutil.rmtree(out, ignore_errors=True)  # it was done: the next one starts over
        subprocess.run(command(log, out), check=True)
        ended += 1
        equal += digests(out) == expected
    print("| kills | ended by themselves | runs continued to their end | of them equal bytes |\n|---:|---:|---:|---:|")
    print(f"| {done} | {early} | {ended} | {equal} |\n", flush=True)
    if equal != ended:
        raise SystemExit("a run that was killed ended in other bytes")


def damage_logs(cases: int, rng: random.Random, folder: Path) -> None:
    """Read damaged logs of every format, and print how many records were lost."""
    print("| format | log | damaged logs read | records lost |\n|---|---|---:|---:|")
    total = 0
    for name, format_name in LOGS.items():
        data, missing = (make.DATA / name).read_bytes(), 0
        for _ in range(cases // len(LOGS)):
            with tempfile.TemporaryDirectory(dir=folder) as case:
                path = Path(case) / name
                path.write_bytes(damaged(data, rng.randrange(2**32)))
                missing += lost(path, Path(case), format_name)
        total += missing
        print(f"| {format_name} | {name} | {cases // len(LOGS)} | {missing} |", flush=True)
    if total:
        raise SystemExit(f"{total} records were lost")


def main() -> None:
    """Run both and print their tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--cases", type=int, default=2000, help="damaged logs, over all formats")
    parser.add_argument("--records", type=int, default=100, help="of the log that is mined")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    with tempfile.TemporaryDirectory() as name:
        if args.kills:
            kill_runs(args.kills, rng, Path(name), args.records)
        damage_logs(args.cases, rng, Path(name))


if __name__ == "__main__":
    main()
