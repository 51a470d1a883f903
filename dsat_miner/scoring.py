"""The detector of a run: its rules compiled to SQL, their weights, and the name of this combination.

P(dsat) and P(sat) are logistic functions of an intercept and the weights of the rules that hit. Weights are the
priors in the rules' headers; a calibrated table in `sql/labels/weights.csv` wins where it has the rule.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from dsat_miner.data import read_sql, sql_dir
from dsat_miner.engine import set_variables
from dsat_miner.options import MineOptions, fingerprint
from dsat_miner.rules import Rule, load_rules
from dsat_miner.signals import RulePass, compile_rules

# Log-odds of a turn without any hit; fitted with the priors on the development labels.
INTERCEPTS = {"dsat": -2.0, "sat": -4.3}
SCORE_FILES = ("labels/scored.sql", "signals/signals.sql")


@dataclass(frozen=True)
class Detector:
    """Compiled rules and weights; picklable, made once a run and sent to the workers."""

    signals: RulePass
    facts: tuple[tuple[str, str, str, str, float], ...]
    """(id, polarity, kind, ur, weight) of each rule."""
    weights: tuple[tuple[str, float, float], ...]
    """(id, log-odds for dsat, log-odds for sat) of each rule."""
    intercepts: tuple[float, float]
    version: str

    def bind(self, con: duckdb.DuckDBPyConnection, options: MineOptions) -> None:
        """Set the variables that the score and the decision read."""
        set_variables(
            con,
            detector_version=self.version,
            min_p_dsat=options.min_p_dsat,
            min_p_sat=options.min_p_sat,
            definition=options.definition,
        )
        con.execute(
            "set variable intercepts = {'dsat': $dsat::double, 'sat': $sat::double}",
            {"dsat": self.intercepts[0], "sat": self.intercepts[1]},
        )
        con.execute(
            "set variable rule_weights = map($ids::varchar[], $weights::struct(dsat double, sat double)[])",
            {"ids": [w[0] for w in self.weights], "weights": [{"dsat": w[1], "sat": w[2]} for w in self.weights]},
        )
        con.execute(
            "set variable rule_facts = map($ids::varchar[], "
            "$facts::struct(polarity varchar, kind varchar, ur varchar, weight double)[])",
            {
                "ids": [f[0] for f in self.facts],
                "facts": [{"polarity": f[1], "kind": f[2], "ur": f[3], "weight": f[4]} for f in self.facts],
            },
        )


def load_detector(rule_dirs: Sequence[Path] = ()) -> Detector:
    """Load the packaged rules and the user's, and compile them.

    Raises:
        UserError: a rule is bad; the message names file and line.
    """
    rules = load_rules(rule_dirs)
    calibrated = _calibrated(sql_dir() / "labels" / "weights.csv")
    weights = tuple((r.id, *calibrated.get(r.id, _prior(r))) for r in rules)
    intercepts = calibrated.get("(intercept)", (INTERCEPTS["dsat"], INTERCEPTS["sat"]))
    signals = compile_rules(rules)
    files = [read_sql(f) for f in SCORE_FILES]
    return Detector(
        signals=signals,
        facts=tuple((r.id, r.polarity, r.kind, r.ur, abs(r.weight)) for r in rules),
        weights=weights,
        intercepts=intercepts,
        version="rules-" + fingerprint(*signals.statements(), signals.variables, weights, intercepts, files)[:12],
    )


def _prior(rule: Rule) -> tuple[float, float]:
    """Return (dsat, sat): until weights are fitted jointly, a rule speaks for its own polarity alone."""
    return (rule.weight, 0.0) if rule.polarity == "dsat" else (0.0, rule.weight)


def _calibrated(path: Path) -> dict[str, tuple[float, float]]:
    """Return {feature: (dsat, sat)} of the calibrated table, empty where there is none."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as handle:
        return {row["feature"]: (float(row["dsat"]), float(row["sat"])) for row in csv.DictReader(handle)}
