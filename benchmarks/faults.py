"""Kill runs at random and damage logs at random: the bytes must be equal, no record may be lost.

    python benchmarks/faults.py --kills 200 --cases 2000

Prints two tables: the kills of `mine` and of `judge` (kills.py says what a trial is), and the damaged logs a format.
Trials that are done are kept in --journal: stopped, and given again, it goes on with the others. Needs the package with
the real logs (extra `demo`), and a checkout: the damage is that of tests/support/fuzz.py.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import sys
import tempfile
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import kills
from history import commit

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.fuzz import ALL_LOGS, harmed, lost, whole  # noqa: E402 (needs the path)

ROUND = 10  # kills between two runs that are left to end


def kill_runs(over: str, args: argparse.Namespace, folder: Path) -> bool:
    """Kill one command until there are enough kills, in lanes side by side; print and say whether all ended equal."""
    journal = Journal(args.journal, {"over": over, "records": args.records, "seed": args.seed, "commit": commit()})
    numbers, lock = itertools.count(), threading.Lock()

    def lane(number: int) -> None:
        place = folder / f"{over}-{number}"
        subject = kills.mining(place, args.records) if over == "mine" else kills.judging(place)
        try:
            subject.measure()
            while journal.kills() < args.kills:
                with lock:
                    trial = next(n for n in numbers if not journal.has(n))
                journal.add(trial, kills.trial(subject, random.Random(f"{args.seed} {over} {trial}")))
        finally:
            subject.end()

    with ThreadPoolExecutor(args.jobs) as lanes:
        list(lanes.map(lane, range(args.jobs if journal.kills() < args.kills else 0)))
    print_kills(over, list(journal.trials.values()))
    return all(trial["equal"] and trial["sound"] for trial in journal.trials.values())


def print_kills(over: str, trials: list[dict[str, Any]]) -> None:
    """Print how trials of one command ended, as a line of a table."""
    reached = Counter(step for trial in trials for step in trial["reached"])
    far = ", ".join(f"{n} {step}" for step, n in reached.most_common())
    equal = sum(trial["equal"] for trial in trials)
    early, extra = sum(trial["early"] for trial in trials), sum(not trial["sound"] for trial in trials)
    print(f"| {over} | {reached.total()} | {far} | {early} | {len(trials)} | {equal} | {extra} |", flush=True)


class Journal:
    """Trials that are done, a line each, so that a benchmark that is stopped goes on; others' lines are left alone."""

    def __init__(self, path: Path, what: dict[str, Any]) -> None:
        self.path, self.what = path, what
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        known = [json.loads(line) for line in lines]
        self.trials = {line["trial"]: line for line in known if what.items() <= line.items()}

    def kills(self) -> int:
        """Return how many kills there were."""
        return sum(len(trial["reached"]) for trial in list(self.trials.values()))

    def has(self, number: int) -> bool:
        """Say whether a trial is done."""
        return number in self.trials

    def add(self, number: int, outcome: dict[str, Any]) -> None:
        """Keep the outcome of a trial."""
        self.trials[number] = self.what | {"trial": number} | outcome
        with self.path.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(self.trials[number]) + "\n")


def damage_logs(cases: int, rng: random.Random, folder: Path) -> None:
    """Read damaged logs of every format, and print how many were refused, and how many records of the others lost."""
    print("| format | log | damaged logs | refused as a whole | records lost |\n|---|---|---:|---:|---:|")
    total = 0
    for name, format_name in ALL_LOGS.items():
        data = whole(name, folder)
        missing: list[int | None] = []
        for _ in range(cases // len(ALL_LOGS)):
            with tempfile.TemporaryDirectory(dir=folder) as case:
                path = Path(case) / name
                path.write_bytes(harmed(name, data, rng.randrange(2**32)))
                missing.append(lost(path, Path(case), format_name))
        lost_here = sum(n or 0 for n in missing)
        total += lost_here
        print(f"| {format_name} | {name} | {len(missing)} | {missing.count(None)} | {lost_here} |", flush=True)
    if total:
        raise SystemExit(f"{total} records were lost")


def main() -> None:
    """Run both and print their tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200, help="of each command")
    parser.add_argument("--cases", type=int, default=2000, help="damaged logs, over all formats")
    parser.add_argument("--over", nargs="+", choices=["mine", "judge"], default=["mine", "judge"])
    parser.add_argument("--jobs", type=int, default=2, help="commands that are killed side by side")
    parser.add_argument("--records", type=int, default=300, help="of each of two logs that are mined")
    parser.add_argument("--journal", type=Path, default=Path("bench-data/kills.jsonl"), help="trials that are done")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    equal = True
    with tempfile.TemporaryDirectory() as name:
        if args.kills:
            print("| command | kills | done by then | ended before | continued | equal | asked twice |")
            print("|---|---:|---|---:|---:|---:|---:|", flush=True)
            equal = min([kill_runs(over, args, Path(name)) for over in args.over])
            print()
        damage_logs(args.cases, random.Random(args.seed), Path(name))
    if not equal:
        raise SystemExit("a run that was killed ended in other bytes, or asked a judge what it had answered")


if __name__ == "__main__":
    main()
