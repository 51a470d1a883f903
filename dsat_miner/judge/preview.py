"""`--dry-run`: how many turns are open, what of it the cache has, and what the rest would cost. Asks nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from dsat_miner.judge.budget import Budget
from dsat_miner.judge.local import name_of, question_of
from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.questions import Question, Turn, questions
from dsat_miner.judge.queue import read_queue
from dsat_miner.judge.rubric import load_rubric
from dsat_miner.judge.stage import opened_queue, ready
from dsat_miner.progress import Reporter
from dsat_miner.rundir import RunDir
from dsat_miner.running.resources import Resources


@dataclass
class Preview:
    """What would be asked. Prompt tokens are an estimate, answer tokens and requests are without repairs.

    `fitting` of the calls fit into the budget, by the same estimate; `shortage` says that not even one does.
    """

    turns: int = 0
    cached: int = 0
    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    usd: float | None = None
    fitting: int = 0
    shortage: str | None = None


def preview(out: Path, options: JudgeOptions, *, resources: Resources | None = None) -> Preview:
    """Count what a judge would be asked.

    Raises:
        UserError: there is no finished run, or no model is named.
    """
    resources, run = resources or Resources(), RunDir(out)
    ask = _asker(options)
    found, budget = Preview(), Budget(options)
    manifest = ready(run, resources, Reporter(quiet=True))
    with opened_queue(run, options, manifest, resources) as (cache, file, n_turns):
        found.turns = n_turns
        for turn in read_queue(file):
            for question in ask(turn):
                if cache.get(question.key) is not None:
                    found.cached += 1
                    continue
                found.calls += 1
                found.tokens_in += question.usual_tokens
                tokens_out = 0 if options.local else options.max_tokens  # labels are weighed, none is written
                found.tokens_out += tokens_out
                found.fitting += budget.take(question.worst_tokens, tokens_out, usual_in=question.usual_tokens)
    found.usd, found.shortage = budget.cost(found.tokens_in, found.tokens_out), budget.shortage
    return found


def _asker(options: JudgeOptions) -> Callable[[Turn], Iterable[Question]]:
    """Return what gives the questions about a turn.

    Raises:
        UserError: no model is named.
    """
    rubric = load_rubric()
    if options.local is None:
        options.need_model()
        return lambda turn: questions(turn, options, rubric)
    name = name_of(options.local)
    return lambda turn: [question_of(turn, name, rubric)]
