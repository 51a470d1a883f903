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
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsat_miner.options import MineOptions, parse_size
from dsat_miner.rundir import RunDir

if TYPE_CHECKING:
    import polars as pl

    from dsat_miner.comparing import Comparison
    from dsat_miner.explaining import Explanation
    from dsat_miner.forgetting import Report
    from dsat_miner.inspecting import Inspection
    from dsat_miner.ruletest import Failure

StrPath = str | os.PathLike[str]
StrPaths = StrPath | Sequence[StrPath]


def mine(
    logs: StrPaths,
    out: StrPath,
    options: MineOptions | None = None,
    *,
    memory_limit: str = "1GB",
    threads: int | None = None,
    update: bool = False,
    fresh: bool = False,
    verify: bool = False,
    quiet: bool = True,
) -> Run:
    """Mine chat logs into the folder `out` and return the run: `dsat-miner mine`.

    Args:
        logs: a file, glob, folder or `hf:owner/dataset`, or several; may be empty with `update`.
        out: the folder of the run; made when missing. A killed run goes on when the same call is made again.
        options: what to mine; see `MineOptions`.
        memory_limit: for all processes together, such as `2GB`.
        threads: worker processes; None for the cores. Changes no byte of what is written.
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
    from dsat_miner.mining import Resources, usable_cores
    from dsat_miner.mining import mine as run_mining
    from dsat_miner.progress import Reporter

    resources = Resources(memory_limit=parse_size(memory_limit), threads=threads or usable_cores())
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
    return Run(out)


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
        ('messages', 42, 56)
    """
    from dsat_miner.inputs import discover
    from dsat_miner.inspecting import inspect_log

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
        >>> list_rules().filter(polarity="dsat", kind="ignored")["id"].to_list()
        ['en.ignored.i_said', 'en.ignored.reminds', 'en.ignored.unfinished', 'en.ignored.you_forgot']
    """
    import polars as pl

    from dsat_miner.rules import load_rules
    from dsat_miner.scoring import load_detector

    folders = _folders(rules)
    weights = {name: {"dsat": dsat, "sat": sat} for name, dsat, sat in load_detector(folders).weights}
    names = ("id", "language", "polarity", "kind", "ur", "description")
    rows = [
        {name: getattr(rule, name) for name in names}
        | {"weight": float(weights[rule.id][rule.polarity]), "path": str(rule.path)}
        for rule in load_rules(folders)
    ]
    return pl.DataFrame(rows).select(*names[:5], "weight", "description", "path")


def try_rules(rules: StrPaths = ()) -> list[Failure]:
    """Try every `hit:` and `miss:` of every rule and return those that do not do what they say: `dsat-miner rules test`.

    Raises:
        UserError: a rule is malformed.

    Examples:
        >>> try_rules()
        []
    """
    from dsat_miner.rules import load_rules
    from dsat_miner.ruletest import check_rules

    return check_rules(load_rules(_folders(rules)))


def explain(
    text: str, *, request: str | None = None, reply: str | None = None, rules: StrPaths = ()
) -> Explanation:
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
        >>> found.verdict.label, [hit.rule.kind for hit in found.hits][0]
        ('dsat', 'factual_error')
    """
    from dsat_miner.explaining import explain_turn
    from dsat_miner.rules import load_rules
    from dsat_miner.scoring import load_detector

    folders = _folders(rules)
    return explain_turn(text, load_rules(folders), load_detector(folders), request=request, reply=reply)


def compile_sql(stage: str | None = None, *, log_format: str = "wildchat", rules: StrPaths = ()) -> str:
    """Return the SQL that `mine` runs, of one stage or as a whole script: `dsat-miner compile`.

    Raises:
        UserError: no such stage or format, or a bad rule.

    Examples:
        >>> "create or replace temp table signals" in compile_sql("signals")
        True
    """
    from dsat_miner.compiling import compile_script

    return compile_script(stage, format_name=log_format, rules=_folders(rules))


class Run:
    """A finished run: its tables as lazy Polars frames, and what the commands do with the folder OUT.

    Attributes:
        out: the folder.

    Examples:
        >>> run = Run(out)
        >>> run.turns.filter(label="dsat").select("conversation_id", "kinds").collect().height > 10
        True
    """

    def __init__(self, out: StrPath) -> None:
        """Open the run in the folder `out`.

        Raises:
            UserError: there is no finished run.
        """
        self.out = Path(out)
        RunDir(self.out).need_manifest()

    def __repr__(self) -> str:
        return f"Run({str(self.out)!r})"

    @property
    def manifest(self) -> dict[str, Any]:
        """Configuration, inputs, counts and timings; docs/output.md says what each key holds."""
        return RunDir(self.out).need_manifest()

    def table(self, name: str) -> pl.LazyFrame:
        """Return a table by its name; preference tables have a column `split` besides.

        Raises:
            UserError: there is no such table.
        """
        from dsat_miner.frames import table_frame

        return table_frame(self.out, name)

    @property
    def turns(self) -> pl.LazyFrame:
        """A row per follow-up turn, with its label."""
        return self.table("turns")

    @property
    def conversations(self) -> pl.LazyFrame:
        """A row per conversation with a follow-up turn."""
        return self.table("conversations")

    @property
    def rejects(self) -> pl.LazyFrame:
        """A row per unreadable record."""
        return self.table("rejects")

    @property
    def dropped(self) -> pl.LazyFrame:
        """A row per conversation or candidate that a filter left out, with the reason."""
        return self.table("dropped")

    @property
    def seed_pairs(self) -> pl.LazyFrame:
        """The reply that satisfied beside the one that did not, for DPO."""
        return self.table("seed_pairs")

    @property
    def drift_rows(self) -> pl.LazyFrame:
        """Replies that dissatisfied, and the feedback, for DRIFT."""
        return self.table("drift_rows")

    @property
    def unpaired(self) -> pl.LazyFrame:
        """Replies and whether they satisfied, for KTO."""
        return self.table("unpaired")

    @property
    def sat(self) -> pl.LazyFrame:
        """Replies that satisfied, for SFT and SPIN."""
        return self.table("sat")

    def sql(self, query: str, **values: Any) -> pl.LazyFrame:
        """Return the answer of an SQL query over the run's views: `dsat-miner sql OUT QUERY`.

        It is parsed and bound at once and run when the frame is collected, over the run's folder alone.

        Args:
            query: one query; `$name` is a parameter.
            values: of the parameters.

        Raises:
            UserError: it is no query, or DuckDB's message about it.

        Examples:
            >>> run.sql("select count(*) as n from turns where label = $label", label="sat").collect()["n"].item()
            24
        """
        from dsat_miner.frames import query_frame

        return query_frame(self.out, query, values)

    def query(self, name: str, **values: Any) -> pl.LazyFrame:
        """Return the answer of a ready query of `sql/queries/`: `dsat-miner sql OUT --query NAME`.

        Args:
            name: of the query; `ready_queries` lists them.
            values: of its parameters; those left out have defaults.

        Raises:
            UserError: no such query or parameter.

        Examples:
            >>> run.query("longest_fights", top=1).collect().columns[:2]
            ['conversation_id', 'turns']
        """
        from dsat_miner.frames import query_frame
        from dsat_miner.ready import load_query

        found = load_query(name)
        return query_frame(self.out, found.sql, found.values(values))

    def export(self, to: str, file: StrPath, *, table: str | None = None, split: str = "all") -> int:
        """Write a preference table in another layout and return the number of rows: `dsat-miner export`.

        Args:
            to: drift-jsonl, trl-jsonl or wildfeedback.
            file: where to; `.gz` and `.zst` pack it.
            table: which table; None for the layout's own.
            split: train, test or all.

        Raises:
            UserError: a combination that makes no sense, or a place that cannot be written.

        Examples:
            >>> run.export("trl-jsonl", folder / "pairs.jsonl") == run.seed_pairs.collect().height
            True
        """
        from dsat_miner.exporting import export

        return export(self.out, to, Path(file), table=table, split=split)

    def diff(self, after: Run | StrPath, *, samples: int = 3) -> Comparison:
        """Compare the labels of this run with those of a later one over the same logs: `dsat-miner diff`.

        Raises:
            UserError: `after` is no finished run.

        Examples:
            >>> run.diff(run).labels
            []
        """
        from dsat_miner.comparing import compare

        return compare(self.out, after.out if isinstance(after, Run) else Path(after), samples=samples)

    def forget(self, ids: Iterable[str]) -> Report:
        """Delete conversations from everything that the run wrote, and count what is left: `dsat-miner forget`.

        Args:
            ids: conversation_id, source_id or chat_id of each.

        Raises:
            UserError: another process works on the run, or rows are left.
        """
        from dsat_miner.forgetting import forget

        return forget(self.out, list(ids))


def _listed(paths: StrPaths) -> list[str]:
    """Return one path or several as strings."""
    return [os.fspath(paths)] if isinstance(paths, str | os.PathLike) else [os.fspath(path) for path in paths]


def _folders(paths: StrPaths) -> tuple[Path, ...]:
    return tuple(Path(path) for path in _listed(paths))
