"""dsat-miner beside what people use instead, on the same logs: seconds, peak memory, turns found, and how many rightly.

    python benchmarks/peers.py --conversations 20000 --datatrove-python ~/datatrove/bin/python
    python benchmarks/peers.py --labels labels.jsonl

Without --labels the logs are those of `chats.py`, salted copies to any number. With them they are the real ShareGPT
logs, each once, and precision, recall and F1 are over labels (conversation_id, message_index, label) whose `sample` is
`random` or absent. The logs are cut into as many files as there are cores, so that what runs a file a process can use
all of them. Each tool is a process of its own, started anew; the tools take turns, and seconds are medians.

What each does, and does not do:

- pandas + re (`peer_pandas.py`): follow-up turns by a loop, English complaints by a regex list (`complaints.py`),
  Parquet with prompt, rejected and user_preference. One core. No score, no thanks, no other language, no redaction, no
  duplicates, no splits, no resuming, no report; memory grows with what is found and with the largest file.
- Polars: the same list and the same rows, as one lazy query on all cores.
- datatrove: the same list and the same rows, through its reader, RegexFilter and writer and one step of our own that
  makes follow-up turns of dialogues; a process a file. It brings tasks that resume and run on a cluster. It has no
  filter for dialogues, so this one is ours, and its quality and language filters are left out: they judge web pages.
- dsat-miner mine, all defaults: every follow-up turn gets P(dsat), P(sat), kinds and evidence, by rules in nineteen
  languages and by what the replies before and after say; personal data are redacted, all conversations kept, prompts
  deduplicated, four tables of preferences split and written with card, views and report; what is left out is counted.

So the regex peers do far less work, and are quicker at it. Their list was written without a look at labels;
dsat-miner's weights may be fitted on yours (`dsat-miner eval` says so), and its figures then flatter.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import chats
import duckdb
import history
import measure

HERE = Path(__file__).resolve().parent

Key = tuple[str, int]


@dataclass(frozen=True)
class Tool:
    """One tool: its name, the command that writes OUT, and the SQL condition on the turns there that it found."""

    name: str
    command: list[str]
    out: Path
    turns: str
    condition: str = "true"


@dataclass(frozen=True)
class Scores:
    """How far what a tool found agrees with labels."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True)
class Row:
    """One line of the table: medians of the runs, the highest peak, and what was found."""

    name: str
    seconds: float
    peak_bytes: int
    turns: int
    scores: Scores | None


def options(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--conversations", type=int, default=20_000, help="how many to make, without --labels")
    parser.add_argument("--labels", type=Path, help="JSON lines about the real logs, which are then mined")
    parser.add_argument("--runs", type=int, default=3, help="runs of each tool, in turns (default 3)")
    parser.add_argument("--files", type=int, default=len(os.sched_getaffinity(0)), help="default: one a core")
    parser.add_argument("--data", type=Path, default=Path("bench-data"), help="folder of the made files and outputs")
    parser.add_argument("--datatrove-python", default=sys.executable, help="an interpreter that has datatrove")
    return parser.parse_args(argv)


def logs_folder(args: argparse.Namespace) -> Path:
    """Return the folder of files to mine, making it the first time."""
    name = "real" if args.labels else f"wildchat-{args.conversations}"
    folder: Path = args.data / f"{name}-in-{args.files}"
    if not folder.exists():
        whole = args.data / f"{name}.parquet"
        if not whole.exists():
            chats.write_chats(None if args.labels else args.conversations, whole)
        unfinished = folder.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        cut(whole, unfinished, args.files)
        unfinished.rename(folder)
    return folder


def cut(whole: Path, folder: Path, files: int) -> None:
    """Deal the rows of a file out to several, in order."""
    rows = "select * exclude (file_row_number) from read_parquet($whole, file_row_number = true)"
    with duckdb.connect(config={"threads": 1}) as con:
        for number in range(files):
            con.execute(
                f"copy ({rows} where file_row_number % $files = $number) to $target (format parquet, compression zstd)",
                {"whole": str(whole), "files": files, "number": number, "target": str(folder / f"{number}.parquet")},
            )


def peer(name: str, script: str, python: str, folder: Path, out: Path) -> Tool:
    """Return a peer of this folder as a tool."""
    target = out / script
    command = [python, str(HERE / f"{script}.py"), str(folder), str(target)]
    return Tool(name, command, target, str(target / "*.parquet"))


def missing(python: str, imports: str) -> str:
    """Return why an interpreter cannot import some modules, in a line; empty when it can."""
    try:
        tried = subprocess.run([python, "-c", f"import {imports}"], capture_output=True, text=True, check=False)
    except OSError as error:
        return str(error)
    return tried.stderr.strip().rpartition("\n")[2] if tried.returncode else ""


def tools(folder: Path, args: argparse.Namespace) -> tuple[list[Tool], list[str]]:
    """Return the tools that can run here, and a line for each that cannot."""
    out = args.data / "peers"
    wanted = {
        "pandas": ("pandas + `re` loop", sys.executable, "pandas, pyarrow", "pip install pandas pyarrow"),
        "polars": ("Polars + regex", sys.executable, "polars", "pip install polars"),
        "datatrove": (
            "datatrove, a RegexFilter",
            args.datatrove_python,
            "datatrove.pipeline.filters, pyarrow",
            "pip install datatrove pyarrow regex, in an environment that --datatrove-python names",
        ),
    }
    chosen, absent = [], []
    for module, (name, python, imports, hint) in wanted.items():
        if why := missing(python, imports):
            absent.append(f"skipped: {name}: {why} ({hint})")
        else:
            chosen.append(peer(name, f"peer_{module}", python, folder, out))
    mined = out / "dsat_miner"
    mine = [sys.executable, "-m", "dsat_miner", "mine", str(folder), "-o", str(mined), "--quiet"]
    turns = str(mined / "turns" / "*.parquet")
    return [*chosen, Tool("`dsat-miner mine`", mine, mined, turns, "label in ('dsat', 'mixed')")], absent


def run_once(tool: Tool) -> measure.Measured:
    """Run a tool into a fresh folder."""
    shutil.rmtree(tool.out, ignore_errors=True)
    tool.out.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(tool.out.with_name(f"{tool.out.name}-log"), ignore_errors=True)
    done = measure.run(tool.command, tool.out.with_suffix(".log"))
    if done.status:
        sys.exit(f"{' '.join(tool.command)} failed:\n{done.stdout}")
    print(f"  {tool.name}: {done.seconds:.2f} s", file=sys.stderr)
    return done


def keys_of(tool: Tool) -> set[Key]:
    """Return the turns that a tool wrote."""
    query = f"select conversation_id, message_index from read_parquet($turns) where {tool.condition}"
    return set(duckdb.execute(query, {"turns": tool.turns}).fetchall())


def read_labels(path: Path) -> dict[Key, bool]:
    """Return whether a turn is dsat, of the labels that were drawn at random."""
    with path.open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return {
        (row["conversation_id"], row["message_index"]): row["label"] in ("dsat", "mixed")
        for row in rows
        if row.get("sample", "random") == "random"
    }


def scored(found: set[Key], labels: dict[Key, bool]) -> Scores:
    """Hold what was found against labels; turns without a label do not count."""
    hits = sum(is_dsat and key in found for key, is_dsat in labels.items())
    said = sum(key in found for key in labels)
    true = sum(labels.values())
    return Scores(hits / max(said, 1), hits / max(true, 1), 2 * hits / max(said + true, 1))


def table(rows: list[Row]) -> str:
    """Return the rows as Markdown."""
    lines = [
        "| tool | seconds | peak RSS, GB | DSAT turns | precision | recall | F1 |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for row in rows:
        figures = "– | – | –"
        if row.scores:
            figures = f"{row.scores.precision:.2f} | {row.scores.recall:.2f} | {row.scores.f1:.2f}"
        measured = f"{row.seconds:.1f} | {row.peak_bytes / 1e9:.2f} | {row.turns:,}"
        lines.append(f"| {row.name} | {measured} | {figures} |")
    return "\n".join(lines)


def compare(args: argparse.Namespace) -> list[Row]:
    """Run every tool in turns, and collect medians and what each found."""
    folder = logs_folder(args)
    labels = read_labels(args.labels) if args.labels else None
    chosen, absent = tools(folder, args)
    for line in absent:
        print(line)
    runs: dict[str, list[measure.Measured]] = {tool.name: [] for tool in chosen}
    for _ in range(args.runs):
        for tool in chosen:
            runs[tool.name].append(run_once(tool))
    rows = []
    for tool in chosen:
        found = keys_of(tool)
        rows.append(
            Row(
                name=tool.name,
                seconds=statistics.median(run.seconds for run in runs[tool.name]),
                peak_bytes=max(run.peak_bytes for run in runs[tool.name]),
                turns=len(found),
                scores=scored(found, labels) if labels else None,
            )
        )
    return rows


def main() -> int:
    """Measure all tools and print the table."""
    args = options()
    here = history.machine(loaded=False)
    rows = compare(args)
    logs = "the real logs" if args.labels else f"{args.conversations:,} conversations"
    print(f"{logs}; {here['cores']} cores, {here['memory_gb']} GB{', loaded' if here['loaded'] else ''}\n")
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
