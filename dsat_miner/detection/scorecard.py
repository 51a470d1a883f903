"""The score as a table of weights: reads and checks weights.csv, and compiles it to SQL over `compared`.

    card = read_scorecard(sql_dir() / "labels" / "weights.csv")
    con.execute(f"create temp table logits as {logits_sql(card)}")

A row is a stage (turn, or next: what the reply after the turn does), a feature and what it adds to the log-odds of dsat
and of sat. Features are

    (intercept)                of each stage
    (turn)                     next stage alone: by how much the log-odds of the turn stage are multiplied
    (rule)                     for rules without a row: log-odds for each unit of the weight in their header
    rule ID                    that rule hits
    overlap_request >= 0.5     a number of the turn, compared; or a column that is true or false
    says WORD                  among the first ten words of the turn
    opens WORD [WORD]          the turn opens so
    replies WORD               in the first 60 characters of the next reply
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from dsat_miner.detection.rules import Rule
from dsat_miner.errors import UserError
from dsat_miner.files import read_text
from dsat_miner.quoting import quote
from dsat_miner.templating import sql_template

SIDES = ("dsat", "sat")
FIELDS = ("stage", "feature", "dsat", "sat")
UNIT = 1000
"""Weights are compiled as whole thousandths, so that sums are exact in any order."""

NUMBERS = {
    "turn": (
        "turn_number",
        "turn_words",
        "reply_chars",
        "length_ratio",
        "overlap_request",
        "overlap_earlier",
        "contained_earlier",
        "edit_request",
        "prefix_request",
        "overlap_reply",
    ),
    "next": ("next_reply_likeness",),
}
TURN_FLAGS = (
    "repeats_earlier",
    "quotes_reply",
    "has_code",
    "has_error",
    "is_question",
    "has_url",
    "reply_refused",
    "reply_apologised",
    "reply_cut_off",
    "reply_has_code",
    "reply_asks",
)
"""Columns of a turn that are true or false; the matrix of the packaged head has them in this order."""
FLAGS = {
    "turn": ("is_not_english", "brief_complaint", *TURN_FLAGS),
    "next": ("next_reply_apologised",),
}
WORDS = {"turn": ("says", "opens"), "next": ("replies",)}
TERM_COLUMNS = {"turn": "terms", "next": "next_terms"}
COMPARED = re.compile(r"(\w+) >= (\d+(?:\.\d+)?)")
MAX_WEIGHT = 100.0


@dataclass(frozen=True)
class Weight:
    """One row: what a feature adds to the log-odds of dsat and of sat."""

    stage: str
    feature: str
    dsat: float
    sat: float

    def of(self, side: str) -> float:
        """Return the weight of one side."""
        return self.dsat if side == "dsat" else self.sat


@dataclass(frozen=True)
class Scorecard:
    """All weights, in the order of the file."""

    weights: tuple[Weight, ...]

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], Weight]:
        return {(w.stage, w.feature): w for w in self.weights}

    def find(self, stage: str, feature: str) -> Weight:
        """Return a weight, 0 where the table has no such row."""
        return self._by_name.get((stage, feature)) or Weight(stage, feature, 0.0, 0.0)

    def rule(self, rule: Rule) -> Weight:
        """Return the weight of a rule: its row, else its header's weight in the units of this table."""
        feature, unit = f"rule {rule.id}", self.find("turn", "(rule)")
        dsat, sat = (rule.weight * unit.dsat, 0.0) if rule.polarity == "dsat" else (0.0, rule.weight * unit.sat)
        return self._by_name.get(("turn", feature)) or Weight("turn", feature, dsat, sat)

    def conditions(self) -> tuple[tuple[str, str], ...]:
        """Return (stage, feature) of all rows that are conditions on columns."""
        return tuple((w.stage, w.feature) for w in self.weights if condition(w.stage, w.feature))


def read_scorecard(path: Path) -> Scorecard:
    """Read and check a table of weights.

    Raises:
        UserError: names the file and line of what is no weight of a known feature.
    """
    try:
        reader = csv.DictReader(io.StringIO(read_text(path)))
        rows = [_weight(row, f"{path}:{reader.line_num}") for row in reader]
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path}: cannot be read ({error}): give a file that `dsat-miner calibrate` wrote") from None
    seen: set[tuple[str, str]] = set()
    for row in rows:
        if (row.stage, row.feature) in seen:
            raise UserError(f"{path}: {row.stage},{row.feature}: stands there twice: keep one line")
        seen.add((row.stage, row.feature))
    return Scorecard(tuple(rows))


def write_scorecard(card: Scorecard, path: Path) -> None:
    """Write a table of weights."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(FIELDS)
        writer.writerows((w.stage, w.feature, f"{w.dsat:.3f}", f"{w.sat:.3f}") for w in card.weights)


def _weight(row: dict[str, Any], where: str) -> Weight:
    try:
        found = Weight(row["stage"], row["feature"], float(row["dsat"]), float(row["sat"]))
    except (KeyError, TypeError, ValueError):
        raise UserError(f"{where}: no weight: a line is {','.join(FIELDS)}, the last two numbers") from None
    if not all(abs(found.of(side)) <= MAX_WEIGHT for side in SIDES):  # nan is refused, too
        raise UserError(f"{where}: a weight of {found.dsat}, {found.sat}: give log-odds, at most {MAX_WEIGHT:g}")
    if found.stage not in WORDS or not _is_known(found.stage, found.feature):
        raise UserError(f"{where}: no feature {found.stage},{found.feature}: docs/detection.md lists them")
    return found


def _is_known(stage: str, feature: str) -> bool:
    special = ("(intercept)", "(rule)") if stage == "turn" else ("(intercept)", "(turn)")
    is_rule = stage == "turn" and feature.startswith("rule ")
    return feature in special or is_rule or condition(stage, feature) is not None or term(stage, feature) is not None


def condition(stage: str, feature: str) -> str | None:
    """Return a feature as SQL over `compared`; None where it is no condition on a column."""
    if feature in FLAGS[stage]:
        return feature
    match = COMPARED.fullmatch(feature)
    return feature if match and match[1] in NUMBERS[stage] else None


def term(stage: str, feature: str) -> str | None:
    """Return what a word feature is looked up by in `terms` or `next_terms`; None where it is none."""
    kind, _, words = feature.partition(" ")
    if kind not in WORDS[stage] or not words.strip():
        return None
    return f"^ {words}" if kind == "opens" else words


def logits_sql(card: Scorecard) -> str:
    """Return a select over `compared` and `signals`: turn_id, turn_logit_<side> and logit_<side>.

    Reads the variable rule_weights (thousandths).
    """
    return sql_template("labels/logits.sql").render(
        sides=SIDES,
        word_tables=[_word_table(card, stage) for stage in WORDS],
        **{stage: _stage(card, stage) for stage in WORDS},
    )


def features_sql(conditions: Iterable[tuple[str, str]]) -> str:
    """Return a select over `compared` and `signals`: turn_id, stage, feature, n.

    Args:
        conditions: (stage, feature) of the conditions to try; words and rules are all listed.
    """
    listed = [(quote(stage), quote(feature), condition(stage, feature)) for stage, feature in conditions]
    return sql_template("labels/features.sql").render(conditions=listed)


def _stage(card: Scorecard, stage: str) -> dict[str, Any]:
    def thousandths(feature: str) -> dict[str, int]:
        return {side: _thousandths(card.find(stage, feature).of(side)) for side in SIDES}

    return {
        "intercept": thousandths("(intercept)"),
        "slope": thousandths("(turn)"),
        "conditions": {
            side: [
                (condition(stage, w.feature), _thousandths(w.of(side)))
                for w in card.weights
                if w.stage == stage and condition(stage, w.feature)
            ]
            for side in SIDES
        },
    }


def _word_table(card: Scorecard, stage: str) -> dict[str, str]:
    rows = [(term(stage, w.feature), w) for w in card.weights if w.stage == stage]
    words = [(text, w) for text, w in rows if text is not None]
    return {
        "name": stage,
        "column": TERM_COLUMNS[stage],
        "terms": "[" + ", ".join(quote(text) for text, _ in words) + "]::varchar[]",
        **{side: f"{[_thousandths(w.of(side)) for _, w in words]}::bigint[]" for side in SIDES},
    }


def _thousandths(weight: float) -> int:
    return round(weight * UNIT)
