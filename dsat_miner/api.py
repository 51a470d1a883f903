"""The commands as functions, for notebooks and scripts: `import dsat_miner as dm`.

What reads logs or rules is a function; what the commands do with the folder OUT is a method of `Run`:

    run = dm.mine(["logs/"], "out", dm.MineOptions(languages=("en",)))
    run.turns.filter(pl.col("label") == "dsat").select("evidence").collect()
    run.sql("select kinds, count(*) as turns from turns group by all").collect()
    run.export("trl-jsonl", "pairs.jsonl")

Tables and answers are lazy Polars frames. A user's mistake is a `UserError` with the same one line as on the
terminal. Nothing is imported before it is needed: `import dsat_miner` is quick.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import polars as pl

from dsat_miner.compiling import compile_script
from dsat_miner.detection.explaining import Explanation, explain_turn
from dsat_miner.detection.rules import load_rules
from dsat_miner.detection.ruletest import Failure, check_rules
from dsat_miner.detection.scoring import load_detector
from dsat_miner.inspecting import Inspection, inspect_log
from dsat_miner.options import MineOptions
from dsat_miner.progress import Reporter
from dsat_miner.reading.inputs import discover
from dsat_miner.remote.store import local_folder
from dsat_miner.run import Run, StrPath
from dsat_miner.running.mining import mine as run_mining
from dsat_miner.running.resources import resources_of

StrPaths = StrPath | Sequence[StrPath]


def mine(
    logs: StrPaths,
    out: StrPath,
    options: MineOptions | None = None,
    *,
    memory_limit: str | int = "1GB",
    threads: int | None = None,
    engine: str = "local",
    ray_address: str | None = None,
    update: bool = False,
    fresh: bool = False,
    verify: bool = False,
    quiet: bool = True,
) -> Run:
    """Mine chat logs into the folder `out` and return the run: `dsat-miner mine`.

    Args:
        logs: a file, glob, folder, address or `hf:owner/dataset`, or several; may be empty with `update`.
        out: the folder of the run, made when missing, or an address (s3://, gs://) to which it is published.
            A killed run goes on when the same call is made again.
        options: what to mine; see `MineOptions`.
        memory_limit: for all processes together, such as `2GB`, or bytes; with ray, for each task.
        threads: worker processes; None for the cores. Changes no byte of what is written. Not with ray.
        engine: `local`, or `ray` for a cluster (extra `ray`). Changes no byte either.
        ray_address: of the cluster, such as `auto`; None for one on this machine.
        update: redo what changed options touch.
        fresh: start the run over.
        verify: compare whole inputs with their digests.
        quiet: print no progress.

    Raises:
        UserError: bad input or options, or an earlier run with other options and neither `update` nor `fresh`.

    A script that calls this keeps the call under `if __name__ == "__main__":`, since workers import the script.

    Examples:
        >>> run = mine(sample, folder / "out", MineOptions(languages=("en",)))
        >>> run.manifest["counts"]["records_read"]
        42
    """
    resources = resources_of(memory_limit, threads, engine, ray_address)
    run_mining(
        _listed(logs),
        Path(out),
        options,
        resources=resources,
        update=update,
        fresh=fresh,
        verify=verify,
        reporter=Reporter(quiet=quiet),
    )
    return Run(local_folder(Path(out)))


def inspect(
    logs: StrPaths, log_format: str = "auto", *, redact: bool = True, samples: int = 5
) -> dict[str, Inspection]:
    """Look into logs without writing anything, and return what is in each file by its name: `dsat-miner inspect`.

    Args:
        logs: a file, glob, folder or `hf:owner/dataset`, or several.
        log_format: auto, a format's name, or a FILE.sql.
        redact: replace personal data in the samples.
        samples: follow-up turns to show of each file.

    Raises:
        UserError: a file is of no known format, damaged, or missing.

    Examples:
        >>> [found] = inspect(sample).values()
        >>> found.format, found.records, found.counts["follow_up_turns"]
        ('messages', 42, 83)
    """
    with tempfile.TemporaryDirectory(prefix="dsat-miner-") as cache:
        return {
            log.name: inspect_log(log, log_format, redact=redact, samples=samples)
            for log in discover(_listed(logs), cache=Path(cache))
        }


def list_rules(rules: StrPaths = ()) -> pl.DataFrame:
    """Return the packaged rules and those of folders of yours, a row each: `dsat-miner rules list`.

    Columns: id, language, polarity, kind, ur, weight (log-odds that a hit adds), description, path.

    Raises:
        UserError: a rule is malformed.

    Examples:
        >>> list_rules().filter(language="en", kind="gratitude")["id"].to_list()
        ['en.gratitude.thanks']
    """
    detector = load_detector(_folders(rules))
    names = ("id", "language", "polarity", "kind", "ur")
    rows = [
        {name: getattr(rule, name) for name in names}
        | {"weight": detector.weight(rule).of(rule.polarity), "description": rule.description, "path": str(rule.path)}
        for rule in detector.rules
    ]
    return pl.DataFrame(rows)


def try_rules(rules: StrPaths = ()) -> list[Failure]:
    """Try the examples of all rules and return those that do not do what they say: `dsat-miner rules test`.

    Raises:
        UserError: a rule is malformed.

    Examples:
        >>> try_rules()
        []
    """
    return check_rules(load_rules(_folders(rules)))


def explain(text: str, *, request: str | None = None, reply: str | None = None, rules: StrPaths = ()) -> Explanation:
    """Say which rules hit a turn and what a run would make of it: `dsat-miner rules explain`.

    Args:
        text: the user's turn.
        request: the user's turn before it; None for a neutral one.
        reply: the reply that it judges; None for a neutral one.
        rules: folders of more rules.

    Raises:
        UserError: the turn has no text, or a rule is malformed.

    Examples:
        >>> found = explain("No, that's wrong, I asked for Python 3")
        >>> found.verdict.label, "factual_error" in found.verdict.kinds
        ('dsat', True)
    """
    return explain_turn(text, load_detector(_folders(rules)), request=request, reply=reply)


def compile_sql(stage: str | None = None, *, log_format: str = "wildchat", rules: StrPaths = ()) -> str:
    """Return the SQL that `mine` runs, of one stage or as a whole script: `dsat-miner compile`.

    Raises:
        UserError: no such stage or format, or a bad rule.

    Examples:
        >>> "create or replace temp table signals" in compile_sql("signals")
        True
    """
    return compile_script(stage, format_name=log_format, rules=_folders(rules))


def _listed(paths: StrPaths) -> list[str]:
    """Return one path or several as strings."""
    return [os.fspath(paths)] if isinstance(paths, str | os.PathLike) else [os.fspath(path) for path in paths]


def _folders(paths: StrPaths) -> tuple[Path, ...]:
    return tuple(Path(path) for path in _listed(paths))
