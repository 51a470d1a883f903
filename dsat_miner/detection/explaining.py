"""What a run would say of one turn, and the rules that say it: `dsat-miner rules explain`.

found = explain_turn("No, that's wrong, I asked for Python 3", load_detector())
print(found.verdict.p_dsat, [(hit.rule.id, hit.evidence) for hit in found.hits])
"""

from __future__ import annotations

from dataclasses import dataclass

from dsat_miner.data import read_sql
from dsat_miner.detection import ruletest
from dsat_miner.detection.rules import Rule
from dsat_miner.detection.scorecard import SIDES, Weight
from dsat_miner.detection.scoring import Detector
from dsat_miner.errors import UserError, need_unicode
from dsat_miner.models import DECIDED_MODELS, NO_VERDICTS, SCORED, build
from dsat_miner.options import MineOptions


@dataclass(frozen=True)
class Verdict:
    """What a run with default options stores of a turn."""

    p_dsat: float
    p_sat: float
    label: str
    kinds: list[str]
    ur: str | None
    language: str


@dataclass(frozen=True)
class Hit:
    """A rule that hits, the sentence that shows it, and what it adds to the log-odds of dsat and of sat."""

    rule: Rule
    evidence: str
    dsat: float
    sat: float


@dataclass(frozen=True)
class Explanation:
    """A verdict and what it is made of.

    Attributes:
        verdict: what a run stores.
        hits: the rules that hit, the strongest first.
        others: what else adds to the log-odds, the most first; the constant is among them.
    """

    verdict: Verdict
    hits: list[Hit]
    others: list[Weight]


def explain_turn(text: str, detector: Detector, *, request: str | None = None, reply: str | None = None) -> Explanation:
    """Explain a turn.

    Args:
        text: the turn.
        detector: its rules are tried.
        request: the user's turn before it; None for a neutral one.
        reply: the reply that it judges; None for a neutral one.

    Raises:
        UserError: the turn has no text, or a text is no valid Unicode.
    """
    for what, given in (("the turn", text), ("--request", request), ("--reply", reply)):
        need_unicode(given or "", what)
    if not text.strip():
        raise UserError("nothing to explain: give the text of a user's turn")
    before = {"request": request or ruletest.REQUEST, "reply": reply or ruletest.REPLY}
    shown = ruletest.explain(text, detector.rules, **before)
    hits = [Hit(rule, evidence, *map(detector.weight(rule).of, SIDES)) for rule, evidence in shown]
    roles = zip(("user", "assistant", "user"), (*before.values(), text), strict=True)
    messages = [{"role": role, "content": content} for role, content in roles]
    verdict, others = _judged(messages, detector)
    return Explanation(verdict, hits, others)


def _judged(messages: list[dict[str, str]], detector: Detector) -> tuple[Verdict, list[Weight]]:
    """Send one chat through the models of a run; return what they decide of its last turn and what else counts."""
    with ruletest.turns_of([(None, messages)]) as con:
        detector.bind(con, MineOptions())
        detector.run(con)
        build(con, (*NO_VERDICTS, SCORED, *DECIDED_MODELS))
        [row] = con.execute(read_sql("explaining/verdict.sql")).fetchall()
        features = con.execute(
            f"select stage, feature, n from ({detector.features_sql}) where turn_id = (select max(turn_id) from turns)"
        ).fetchall()
    return Verdict(*row), _others(detector, features)


def _others(detector: Detector, features: list[tuple[str, str, int]]) -> list[Weight]:
    """Return what features other than rules add, and the constant, the most first."""
    plain = [("turn", "(intercept)", 1), *(row for row in features if not row[1].startswith("rule "))]
    found = [(detector.card.find(stage, feature), n) for stage, feature, n in plain]
    added = [Weight(w.stage, w.feature, w.dsat * n, w.sat * n) for w, n in found]
    return sorted((w for w in added if w.dsat or w.sat), key=lambda w: -abs(w.dsat) - abs(w.sat))
