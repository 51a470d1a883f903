"""A finished run in Python: its tables as lazy Polars frames, and what the commands do with the folder OUT.

    run = Run("out")
    run.turns.filter(pl.col("label") == "dsat").select("evidence").collect()
    run.query("longest_fights", top=5).collect()

`api.mine` returns one; `Run` opens a folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from dsat_miner.comparing import Comparison, compare
from dsat_miner.detection.calibration import write_calibration
from dsat_miner.engine import usable_cores
from dsat_miner.evaluation.calibrating import Calibrated, calibrate
from dsat_miner.evaluation.evaluating import Evaluation, evaluate
from dsat_miner.evaluation.scores import RECALLS
from dsat_miner.forgetting import Report, forget
from dsat_miner.frames import Tables, query_frame
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.preview import Preview, preview
from dsat_miner.judge.stage import Report as JudgeReport
from dsat_miner.judge.stage import judge
from dsat_miner.layouts import export
from dsat_miner.options import DEFAULT_ENCODER
from dsat_miner.queries import load_query
from dsat_miner.report import report as write_report
from dsat_miner.reviewing import Review, review
from dsat_miner.rundir import REPORT, RunDir
from dsat_miner.running.mining import classify
from dsat_miner.running.resources import Resources, parse_size

if TYPE_CHECKING:
    from dsat_miner.embed.training import Trained

StrPath = str | os.PathLike[str]


class Run(Tables):
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

    def sql(self, query: str, /, **values: Any) -> pl.LazyFrame:
        """Return the answer of an SQL query over the run's views: `dsat-miner sql OUT QUERY`.

        It is parsed and bound at once and run when the frame is collected, over the run's folder alone.

        Args:
            query: one query; `$name` is a parameter.
            values: of the parameters.

        Raises:
            UserError: it is no query, or DuckDB's message about it.

        Examples:
            >>> run.sql("select count(*) > 9 as several from turns where label = $x", x="sat").collect().item()
            True
        """
        return query_frame(self.out, query, values)

    def query(self, name: str, /, **values: Any) -> pl.LazyFrame:
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
        return export(self.out, to, Path(file), table=table, split=split)

    def diff(self, after: Run | StrPath, *, samples: int = 3) -> Comparison:
        """Compare the labels of this run with those of a later one over the same logs: `dsat-miner diff`.

        Raises:
            UserError: `after` is no finished run.

        Examples:
            >>> run.diff(run).labels
            []
        """
        return compare(self.out, after.out if isinstance(after, Run) else Path(after), samples=samples)

    def eval(self, labels: StrPath, *, n_bootstrap: int = 200, recalls: Sequence[float] = RECALLS) -> Evaluation:
        """Say how far labels and scores agree with verdicts that the run has not seen: `dsat-miner eval`.

        Args:
            labels: JSON lines with conversation_id, message_index and label.
            n_bootstrap: bootstrap draws behind the intervals; 0 for none.
            recalls: at which a precision is given.

        Raises:
            UserError: no usable labels.

        Examples:
            >>> verdict = {"conversation_id": "sample-py2-print", "message_index": 2, "label": "dsat"}
            >>> _ = (folder / "labels.jsonl").write_text(json.dumps(verdict))
            >>> run.eval(folder / "labels.jsonl", n_bootstrap=0).counts["measured"]
            1
        """
        return evaluate(self.out, Path(labels), n_bootstrap=n_bootstrap, recalls=recalls)

    def calibrate(
        self,
        labels: StrPath,
        folder: StrPath | None = None,
        *,
        rules: Sequence[StrPath] = (),
        calibration: StrPath | None = None,
        n_bootstrap: int = 200,
    ) -> Calibrated:
        """Fit the weights of the score and its thresholds on verdicts: `dsat-miner calibrate`.

        Args:
            labels: JSON lines with conversation_id, message_index and label.
            folder: where to write what `MineOptions(calibration=folder)` reads; None writes nothing.
            rules: folders of more rules.
            calibration: a calibration to start from; None for the packaged one.
            n_bootstrap: bootstrap draws behind the intervals.

        Raises:
            UserError: too few labels, or scikit-learn is missing.
        """
        dirs = tuple(Path(rule_dir) for rule_dir in rules)
        before = None if calibration is None else Path(calibration)
        found = calibrate(self.out, Path(labels), rule_dirs=dirs, before=before, n_bootstrap=n_bootstrap)
        if folder is not None:
            write_calibration(found.calibration, Path(folder))
        return found

    def preview_judge(self, options: JudgeOptions) -> Preview:
        """Count and price what a judge would be asked, and ask nobody: `dsat-miner judge --dry-run`.

        Raises:
            UserError: no model is named.
        """
        return preview(self.out, options)

    def judge(self, options: JudgeOptions, *, memory_limit: str | int = "1GB") -> JudgeReport:
        """Let an LLM decide the turns that are still open, within a budget: `dsat-miner judge`.

        Args:
            options: whom to ask, about what, and what it may cost.
            memory_limit: for deciding and exporting again.

        Raises:
            UserError: a server that is dead or refuses, or options that do not go together.
        """
        resources = Resources(memory_limit=parse_size(memory_limit))
        with ThreadPoolExecutor(1) as aside:  # a notebook has an event loop of its own in this thread
            return aside.submit(judge, self.out, options, resources=resources).result()

    def classify(
        self, encoder: str = DEFAULT_ENCODER, *, head: StrPath | None = None, memory_limit: str | int = "1GB"
    ) -> None:
        """Let a classifier decide the turns that the score leaves open: `dsat-miner classify`.

        Args:
            encoder: a sentence-transformers folder, an installed package with one, or an id.
            head: folder that `train_classifier` wrote; None for the packaged one.
            memory_limit: for DuckDB; the encoder comes on top.

        Raises:
            UserError: no such encoder or head, or the extra `embed` is missing.
        """
        chosen = None if head is None else Path(head)
        classify(self.out, encoder, chosen, resources=Resources(memory_limit=parse_size(memory_limit)))

    def train_classifier(
        self,
        labels: StrPath | None,
        folder: StrPath | None = None,
        *,
        encoder: str = DEFAULT_ENCODER,
        languages: Sequence[str] = (),
        n_bootstrap: int = 200,
    ) -> Trained:
        """Train the head of the classifier on verdicts: `dsat-miner train-classifier`.

        Args:
            labels: JSON lines with conversation_id, message_index and label; None: the judge's in this run.
            folder: where to write the head; None writes nothing.
            encoder: a sentence-transformers folder, an installed package with one, or an id.
            languages: of the turns that it decides, or ("all",); those with enough labels where none are named.
            n_bootstrap: bootstrap draws behind the intervals.

        Raises:
            UserError: too few labels, or an extra is missing.
        """
        from dsat_miner.embed.encoder import Encoder, need_sentence_transformers  # noqa: PLC0415 (an extra)
        from dsat_miner.evaluation.fitting import need_sklearn  # noqa: PLC0415

        need_sentence_transformers()
        need_sklearn()
        from dsat_miner.embed.head import write_head  # noqa: PLC0415
        from dsat_miner.embed.training import train  # noqa: PLC0415

        path = None if labels is None else Path(labels)
        options: dict[str, Any] = {"languages": languages, "threads": usable_cores(), "n_bootstrap": n_bootstrap}
        found = train(self.out, path, encoder=Encoder.find(encoder), **options)
        if folder is not None:
            write_head(found.head, Path(folder))
        return found

    def report(self, evaluation: StrPath | None = None) -> Path:
        """Write the page of the run anew, with pictures where matplotlib is, and return its path: `dsat-miner report`.

        Args:
            evaluation: JSON that `dsat-miner eval --json` wrote; its figures go onto the page.

        Raises:
            UserError: the evaluation is none.
        """
        write_report(self.out, evaluation=None if evaluation is None else Path(evaluation))
        return self.out / REPORT

    def review(self, page: StrPath, *, n: int = 200, by: str = "uncertain") -> Review:
        """Write a page to label turns with the keyboard: `dsat-miner review`.

        Args:
            page: file to write.
            n: turns to draw; fewer where there are fewer.
            by: uncertain (nearest the thresholds), random (stratified), or rule:ID.

        Raises:
            UserError: no such rule or turn, or a place that cannot be written.

        Examples:
            >>> run.review(folder / "review.html", n=5, by="random").turns
            5
        """
        return review(self.out, Path(page), n=n, by=by)

    def forget(self, ids: str | Iterable[str]) -> Report:
        """Delete conversations from everything that the run wrote, and count what is left: `dsat-miner forget`.

        Args:
            ids: conversation_id, source_id or chat_id of each; one text is one id.

        Raises:
            UserError: an id is no text, another process works on the run, or rows are left.
        """
        return forget(self.out, ids)
