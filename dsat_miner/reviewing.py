"""A page to label turns of a run with the keyboard: `dsat-miner review`.

    page = review(Path("out"), Path("review.html"), n=200, by="random")

The page keeps progress in the browser and saves labels.jsonl, which `mine --labels` reads. `random` draws from strata
(the run's label, near its threshold or not), dissatisfied turns more often than their share, and gives every label the
number of turns that it stands for; so the page can say how often the run is right, with an interval.
"""

from __future__ import annotations

import hashlib
import json
import shlex
from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
from markupsafe import Markup

from dsat_miner.data import read_sql
from dsat_miner.detection.calibration import read_calibration
from dsat_miner.detection.rules import KIND_UR
from dsat_miner.engine import reading, rows_of, set_variables
from dsat_miner.errors import UserError
from dsat_miner.files import write_text
from dsat_miner.option_fields import number, typed
from dsat_miner.options import options_of
from dsat_miner.report.tables import bind_drawn, bind_turns, rule_sides
from dsat_miner.rundir import RunDir, place_outside
from dsat_miner.templating import page_template, template_text

MEMORY_MB = 1024
MODES = ("uncertain", "random", "rule:ID")
SHARES = {"dsat": 0.5, "sat": 0.2, "mixed": 0.05, "neutral": 0.25}
"""How a random draw is divided between the run's labels."""
LEAST = 2
"""Turns of a stratum: fewer say nothing of it."""


@dataclass(frozen=True)
class Review:
    """What was written: how many turns of how many, and the strata that they come from."""

    turns: int
    population: int
    strata: dict[str, int]


def command_with_labels(out: Path, labels: str = "labels.jsonl") -> str:
    """Return the command that mines a run anew with labels: its options have to be given again, or they are gone."""
    options = options_of(RunDir(out).need_manifest()["config"])
    with suppress(UserError):  # a calibration that is gone is missed by the command itself
        found = read_calibration(options.calibration).thresholds()
        unset: dict[str, Any] = {name: None for name, p in found.items() if getattr(options, name) == p}
        options = replace(options, **unset)
    words = typed(replace(options, labels=Path(labels)))
    return shlex.join(["dsat-miner", "mine", "-o", str(out), *words, "--update"])


def review(out: Path, page: Path, *, n: int = 200, by: str = "uncertain") -> Review:
    """Write a page to review turns of a finished run.

    Args:
        out: folder of the run.
        page: file to write.
        n: turns to draw; fewer where there are fewer.
        by: uncertain (nearest the thresholds), random (stratified), or rule:ID (turns that a rule hit).

    Raises:
        UserError: no turns asked for, no finished run, no such rule or no such turn, or a place that cannot be written.
    """
    n = int(number("--n", n, low=1))
    mode, _, rule = by.partition(":")
    if mode not in ("uncertain", "random", "rule") or (mode == "rule") != bool(rule):
        raise UserError(f"--by {by}: give one of {', '.join(MODES)}")
    run = RunDir(out)
    manifest = run.need_manifest()
    place = place_outside(out, page)
    with reading(MEMORY_MB) as con:
        strata, turns = _drawn(con, run, manifest, n=n, mode=mode, rule=rule)
    if not turns:
        if mode == "random":
            raise UserError(f"{out}: no turn to review: the run has no follow-up turn")
        wanted = f"that {rule} hit" if rule else "to review"
        raise UserError(f"{out}: no turn {wanted}: `dsat-miner rules list` shows rules, `--by random` takes any turn")
    sides = rule_sides(manifest)
    write_text(place, page_of(manifest, strata, turns, mode=mode, rule=rule, rule_side=sides.get(rule, "dsat")))
    return Review(len(turns), sum(strata.values()), strata)


def _drawn(
    con: duckdb.DuckDBPyConnection, run: RunDir, manifest: Mapping[str, Any], *, n: int, mode: str, rule: str
) -> tuple[dict[str, int], list[dict[str, Any]]]:
    """Return the sizes of the strata and the turns to review."""
    bind_turns(con, run)
    decide = manifest["config"]["decide"]
    set_variables(con, mode=mode, rule=rule, min_p_dsat=decide["min_p_dsat"], min_p_sat=decide["min_p_sat"])
    con.execute(f"create temp view population as {read_sql('review/population.sql')}")
    strata = {row["stratum"]: row["turns"] for row in rows_of(con, read_sql("review/strata.sql"))}
    drawn = allocate(strata, n)
    set_variables(con, most=max(drawn.values(), default=1))
    con.execute("set variable allocation = map($names, $ns)", {"names": list(drawn), "ns": list(drawn.values())})
    con.execute(f"create temp table drawn as {read_sql('review/drawn.sql')}")
    bind_drawn(con, run)
    return strata, rows_of(con, read_sql("review/turns.sql"))


def allocate(strata: Mapping[str, int], n: int) -> dict[str, int]:
    """Return how many turns to draw of each stratum: n in all, or every turn where there are no more.

    Labels get their part of `SHARES`, the strata of one label by their size, and every stratum at least `LEAST`; what a
    stratum cannot give goes to the others.

    Args:
        strata: size by name; the name opens with the run's label.
        n: turns wanted.
    """
    wanted = min(n, sum(strata.values()))
    of_label: dict[str, int] = {}
    for name, size in strata.items():
        label = name.split()[0]
        of_label[label] = of_label.get(label, 0) + size
    weights = {name: SHARES.get(name.split()[0], 1) * size / of_label[name.split()[0]] for name, size in strata.items()}
    drawn = {name: min(LEAST, size) for name, size in strata.items()}
    while sum(drawn.values()) > wanted:  # fewer turns than strata can have
        drawn[max(drawn, key=lambda name: (drawn[name], -weights[name]))] -= 1
    while sum(drawn.values()) < wanted:  # one after the other to the stratum that is furthest below its part
        open_ones = [name for name in strata if drawn[name] < strata[name]]
        drawn[max(open_ones, key=lambda name: (weights[name] / (drawn[name] + 1), name))] += 1
    return drawn


def page_of(
    manifest: Mapping[str, Any],
    strata: Mapping[str, int],
    turns: list[dict[str, Any]],
    *,
    mode: str,
    rule: str,
    rule_side: str,
) -> str:
    """Return the page: script and style by digest, all texts as JSON that no markup can come out of."""
    data = {
        "mode": mode,
        "rule": rule,
        "rule_side": rule_side,
        "strata": dict(strata),
        "kinds": {side: list(kinds) for side, kinds in KIND_UR.items()},
        "turns": turns,
    }
    text = embedded(data)
    script, style = template_text("review.js"), template_text("colours.css") + template_text("review.css")
    return page_template(
        "review.html.j2"
    ).render(
        data=Markup(text),  # noqa: S704 (has no <, > or &)
        key=hashlib.sha256(f"{manifest['detector_version']} {text}".encode()).hexdigest()[:16],
        script=Markup(script),  # noqa: S704 (ours)
        style=Markup(style),  # noqa: S704 (ours)
        policy=f"default-src 'none'; script-src '{digest(script)}'; style-src '{digest(style)}'; "
        "base-uri 'none'; form-action 'none'",
        detector=manifest["detector_version"],
        n_turns=len(turns),
    )


def embedded(data: Any) -> str:
    """Return JSON for a script element: what could end the element or open another is written as an escape."""
    text = json.dumps(data, ensure_ascii=False, default=str)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def digest(text: str) -> str:
    """Return the source expression of a Content-Security-Policy that allows exactly this text."""
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
