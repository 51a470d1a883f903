"""The detector of a run: its rules and weights compiled to SQL, its thresholds, and the name of this combination.

P(dsat) and P(sat) are logistic functions of the weights of all that holds for a turn (`scorecard.py` lists what may).
Weights and thresholds were fitted together by `dsat-miner calibrate`; the packaged ones lie in `sql/labels/`, and
`mine --calibration FOLDER` takes others. A rule that was not fitted counts by the weight in its header.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb

from dsat_miner.data import read_sql, without_comments
from dsat_miner.detection.calibration import Calibration, read_calibration
from dsat_miner.detection.rules import KIND_UR, Rule, load_rules
from dsat_miner.detection.scorecard import SIDES, UNIT, Scorecard, Weight, features_sql, logits_sql
from dsat_miner.detection.signals import RulePass, compile_rules
from dsat_miner.engine import set_variables
from dsat_miner.models import FEATURE_MODELS, build
from dsat_miner.options import MineOptions, fingerprint

SCORE_FILES = (
    "labels/scored.sql",
    "labels/logits.sql",
    "labels/compared.sql",
    "labels/next_replies.sql",
    "macros/terms.sql",
    "signals/hits.sql",
    "signals/rule_hits.sql",
    "signals/signals.sql",
)
# kinds of turns that the score finds and no rule names; labels/decided.sql says when each is taken
LIKELY = (("dsat", "revision"), ("dsat", "ignored"), ("dsat", "factual_error"), ("sat", "praise"))
# SQL types of what is known of each rule: its weights in thousandths, and what it speaks of
RULE_WEIGHT = "struct(dsat bigint, sat bigint)"
RULE_FACT = "struct(polarity varchar, kind varchar, also varchar[], ur varchar, weight double)"


@dataclass(frozen=True)
class Detector:
    """Rules and weights, and the SQL compiled from them; picklable, made once a run and sent to the workers."""

    rules: tuple[Rule, ...]
    """Sorted by id."""
    signals: RulePass
    logits_sql: str
    features_sql: str
    calibration: Calibration
    version: str

    @property
    def card(self) -> Scorecard:
        """All weights."""
        return self.calibration.card

    def weight(self, rule: Rule) -> Weight:
        """Return what a hit of one of its rules adds to the log-odds of dsat and of sat."""
        return self.card.rule(rule)

    def resolve(self, options: MineOptions) -> MineOptions:
        """Return options with the thresholds that the calibration found where none are given."""
        found = self.calibration.thresholds().items()
        missing: dict[str, Any] = {name: p for name, p in found if getattr(options, name) is None}
        return replace(options, **missing)

    def bind(self, con: duckdb.DuckDBPyConnection, options: MineOptions) -> None:
        """Set the variables that the score and the decision read."""
        set_variables(con, **self.variables(options))
        weights = self.rule_weights()
        con.execute(
            f"set variable rule_weights = map($ids::varchar[], $weights::{RULE_WEIGHT}[])",
            {"ids": list(weights), "weights": list(weights.values())},
        )
        facts = self.rule_facts()
        con.execute(
            f"set variable rule_facts = map($ids::varchar[], $facts::{RULE_FACT}[])",
            {"ids": list(facts), "facts": list(facts.values())},
        )

    def variables(self, options: MineOptions) -> dict[str, str | float | None]:
        """Return what the score and the decision read by getvariable(), besides what is known of each rule."""
        resolved = self.resolve(options)
        names = ("min_p_dsat", "min_p_sat", "definition")
        return {"detector_version": self.version, **{name: getattr(resolved, name) for name in names}}

    def run(self, con: duckdb.DuckDBPyConnection) -> None:
        """Create `signals` and `logits` over the tables `turns` and `chats`; `bind` comes first."""
        self.signals.run(con)
        build(con, FEATURE_MODELS)
        con.execute(f"create temp table logits as {self.logits_sql}")

    def rule_weights(self) -> dict[str, dict[str, int]]:
        """Return {rule: {dsat, sat}} in thousandths, as labels/logits.sql adds them."""
        return {r.id: {side: round(self.weight(r).of(side) * UNIT) for side in SIDES} for r in self.rules}

    def rule_facts(self) -> dict[str, dict[str, Any]]:
        """Return {rule: {polarity, kind, also, ur, weight}}, and `likely.KIND` for turns that no rule names."""
        likely = {
            f"likely.{kind}": {"polarity": side, "kind": kind, "also": [], "ur": KIND_UR[side][kind], "weight": 0.0}
            for side, kind in LIKELY
        }
        return {rule.id: _facts(rule) for rule in self.rules} | likely


def load_detector(rule_dirs: Sequence[Path] = (), calibration: Path | None = None) -> Detector:
    """Load the packaged rules and the user's, and compile them.

    Args:
        rule_dirs: folders of more rules.
        calibration: a folder that `dsat-miner calibrate` wrote; None takes the packaged weights.

    Raises:
        UserError: a rule or the calibration is bad; the message names file and line.
    """
    rules = tuple(load_rules(rule_dirs))
    fitted = read_calibration(calibration)
    weights = [(rule.id, *map(fitted.card.rule(rule).of, SIDES)) for rule in rules]
    facts = [(rule.id, *_facts(rule).values()) for rule in rules]
    signals, logits = compile_rules(rules), logits_sql(fitted.card)
    files = [without_comments(read_sql(f)) for f in SCORE_FILES]
    statements = [without_comments(statement) for statement in signals.statements()]
    return Detector(
        rules=rules,
        signals=signals,
        logits_sql=logits,
        features_sql=features_sql(fitted.card.conditions()),
        calibration=fitted,
        version="rules-"
        + fingerprint(*statements, signals.variables, weights, facts, without_comments(logits), files)[:12],
    )


def _facts(rule: Rule) -> dict[str, Any]:
    """Return what SQL reads of a rule; its weight, by which kinds are put in order, is the header's, not the fitted."""
    strength = abs(rule.weight)
    return {"polarity": rule.polarity, "kind": rule.kind, "also": list(rule.also), "ur": rule.ur, "weight": strength}
