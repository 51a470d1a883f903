"""Rule files: one SQL expression a file, with a comment header; read, checked and listed here.

A rule says whether a follow-up turn shows one kind of (dis)satisfaction with the reply before it:

    -- id: en.revision.shorter
    -- polarity: dsat
    -- kind: revision
    -- weight: 1.4
    -- description: asks for a shorter version of what was given
    -- hit: Can you make it shorter?
    -- miss: What is the shortest path algorithm?
    says(' (?:make|keep) (?:it|this|that) (?:much |a bit )?shorter ')

The first part of the id is the language of the turns that the rule reads (`any`: all of them). The body is
one boolean expression over the columns of `turns` and four macros:

    says(p)        p on the normalised words of the turn (boundaries are single spaces: ' wrong ')
    opens(p)       the same, at the start of the turn
    reply_says(p)  p on the first 300 characters of the judged reply, lower case
    raw(p)         p on the first 1,000 characters of the turn as it was typed
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dsat_miner import languages
from dsat_miner.data import sql_dir
from dsat_miner.detection.expressions import Expression
from dsat_miner.detection.rule_cache import compiled_bodies
from dsat_miner.errors import UserError
from dsat_miner.files import read_text

DSAT_UR = {
    "negative_feedback": "UR3",
    "revision": "UR2",
    "factual_error": "UR2",
    "unrealistic_expectation": "UR2",
    "no_engagement": "UR3",
    "ignored": "UR1",
    "lower_quality": "UR3",
    "insufficient_detail": "UR2",
    "style": "UR2",
}
SAT_KINDS = (
    "gratitude",
    "learning",
    "compliance",
    "praise",
    "personal_details",
    "humor",
    "acknowledgment",
    "positive_closure",
    "getting_there",
)
KIND_UR = {"dsat": DSAT_UR, "sat": dict.fromkeys(SAT_KINDS, "UR5")}
UR_CODES = ("UR1", "UR2", "UR3", "UR4", "UR5")
REQUIRED = ("id", "polarity", "kind", "weight", "description")
IMPLIED = {"style": ("revision",)}
"""Kinds that come with another: who wants it in another style wants it revised."""
REPEATED = ("hit", "miss")
HEADER = re.compile(r"--\s*(id|polarity|kind|ur|also|weight|yields|description|hit|miss)\s*:\s?(.*)")
RULE_ID = re.compile(r"[a-z]+(\.[a-z0-9_]+)+")

# What a rule may read of a turn. `sql/turns/` fills these columns; its contract describes them.
TURN_COLUMNS = {
    "user_text": "varchar",
    "words": "varchar",
    "turn_chars": "integer",
    "turn_words": "integer",
    "turn_number": "integer",
    "request": "varchar",
    "judged_reply": "varchar",
    "reply_chars": "integer",
    "reply_head": "varchar",
    "reply_tail": "varchar",
    "language": "varchar",
    "chat_language": "varchar",
    "overlap_request": "double",
    "overlap_earlier": "double",
    "contained_earlier": "double",
    "repeats_earlier": "boolean",
    "edit_request": "double",
    "length_ratio": "double",
    "prefix_request": "double",
    "overlap_reply": "double",
    "quotes_reply": "boolean",
    "has_code": "boolean",
    "has_error": "boolean",
    "is_question": "boolean",
    "has_url": "boolean",
    "reply_refused": "boolean",
    "reply_cut_off": "boolean",
    "reply_has_code": "boolean",
    "reply_apologised": "boolean",
    "reply_asks": "boolean",
}


@dataclass(frozen=True)
class Rule:
    """One rule: what it says about a turn, how much it counts (log-odds, a prior) and how it decides."""

    id: str
    polarity: str
    kind: str
    ur: str
    weight: float
    description: str
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    body: str
    path: Path
    line: int
    language: str
    also: tuple[str, ...] = ()
    """Kinds that a turn which it hits has besides."""
    yields: bool = False
    """It does not count where a rule of the other polarity hits."""


def load_rules(dirs: Sequence[Path] = ()) -> list[Rule]:
    """Read the packaged rules and those of `dirs`, sorted by id.

    A rule of `dirs` that bears the id of a packaged one replaces it.

    Raises:
        UserError: a rule is not usable; the message names file and line, says why and what to do.
    """
    rules = {rule.id: rule for rule in _read_folder(sql_dir() / "rules", min_examples=2)}
    mine: list[Rule] = []
    for folder in dirs:
        mine += _read_folder(folder, min_examples=1)
    _refuse_twins(mine)
    rules |= {rule.id: rule for rule in mine}
    ordered = [rules[key] for key in sorted(rules)]
    expressions(ordered)  # refuses what will not do
    return ordered


def parse_rule(path: Path, *, min_examples: int = 1) -> Rule:
    """Read the header and the body of one rule file; the body is checked later, against the engine.

    Raises:
        UserError: a header field is missing or wrong, examples are too few, or there is no body.
    """
    try:
        text = read_text(path)
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path}: cannot read this rule ({error}); save it as UTF-8 text") from error
    rule = _parse(path, text)
    for name, given in (("hit", rule.hits), ("miss", rule.misses)):
        if len(given) < min_examples:
            raise UserError(
                f"{path}:1: {len(given)} `-- {name}: …` examples; give at least {min_examples}, so that "
                "`dsat-miner rules test` can try the rule"
            )
    return rule


@lru_cache(maxsize=4096)  # a run reads its rules when it starts, and again for its report
def _parse(path: Path, text: str) -> Rule:
    lines = text.splitlines()
    fields, places, examples, last = _read_header(path, lines)
    for name in REQUIRED:
        if not fields.get(name):
            raise UserError(f"{path}:1: the header has no `-- {name}: …` line; add one")
    _check_fields(path, fields, places)
    start, body = _read_body(path, lines, last)
    polarity, kind = fields["polarity"], fields["kind"]
    return Rule(
        id=fields["id"],
        polarity=polarity,
        kind=kind,
        ur=fields.get("ur") or KIND_UR[polarity][kind],
        weight=float(fields["weight"]),
        description=fields["description"],
        hits=tuple(examples["hit"]),
        misses=tuple(examples["miss"]),
        body=body,
        path=path,
        line=start,
        language=fields["id"].split(".")[0],
        also=tuple(dict.fromkeys((*fields.get("also", "").split(), *IMPLIED.get(kind, ())))),
        yields="yields" in fields,
    )


def _read_header(path: Path, lines: list[str]) -> tuple[dict[str, str], dict[str, int], dict[str, list[str]], int]:
    """Return the fields, the line of each, the examples, and how many lines the header takes."""
    fields: dict[str, str] = {}
    places: dict[str, int] = {}
    examples: dict[str, list[str]] = {name: [] for name in REPEATED}
    last = 0
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.startswith("--"):
            break
        last = number
        match = HEADER.match(line)
        if not match:
            continue
        name, value = match[1], match[2].strip()
        if name in REPEATED:
            if not value:
                raise UserError(f"{path}:{number}: this `{name}:` has no text; write an example after it")
            examples[name].append(value)
        elif name in fields:
            raise UserError(f"{path}:{number}: a second `{name}:` line; keep one")
        else:
            fields[name], places[name] = value, number
    return fields, places, examples, last


def _check_fields(path: Path, fields: dict[str, str], places: dict[str, int]) -> None:
    """Refuse values that no later stage could use."""

    def refuse(name: str, hint: str) -> UserError:
        return UserError(f"{path}:{places[name]}: {name} {fields[name]!r} will not do; {hint}")

    if hint := _hint_on_id(fields["id"]):
        raise refuse("id", hint)
    if fields["polarity"] not in KIND_UR:
        raise refuse("polarity", "use dsat or sat")
    kinds = KIND_UR[fields["polarity"]]
    if fields["kind"] not in kinds:
        raise refuse("kind", f"a {fields['polarity']} rule takes one of {', '.join(kinds)}")
    for name in fields.get("also", "").split():
        if name not in kinds or name == fields["kind"]:
            raise refuse("also", f"name other kinds of {fields['polarity']}: {', '.join(kinds)}")
    if "ur" in fields and fields["ur"] not in UR_CODES:
        raise refuse("ur", f"use one of {', '.join(UR_CODES)}, or leave the line out")
    if fields.get("yields", "sat") != "sat" or ("yields" in fields and fields["polarity"] == "sat"):
        raise refuse("yields", "a dsat rule may yield to sat; leave the line out elsewhere")
    if not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)", fields["weight"]):
        raise refuse("weight", "write a number (log-odds, such as 1.5)")


def _hint_on_id(rule_id: str) -> str | None:
    """Return what an id should be where it is none, or where no turn can be in its language; else None."""
    if not RULE_ID.fullmatch(rule_id):
        return "write language.kind.name in lower case, such as en.revision.shorter or any.repeat.exact"
    code = rule_id.split(".", maxsplit=1)[0]
    return None if code == "any" else languages.impossible(code)


def _read_body(path: Path, lines: list[str], header: int) -> tuple[int, str]:
    """Return the line that the body starts at (1-based) and its text without a closing semicolon."""
    body = "\n".join(lines[header:]).strip()
    body = body[:-1].rstrip() if body.endswith(";") else body
    if not body:
        raise UserError(f"{path}:{header + 1}: no expression after the header; write one, such as says(' wrong ')")
    return header + 1, body


def _read_folder(folder: Path, *, min_examples: int) -> list[Rule]:
    """Read every `*.sql` below a folder, in the order of their paths."""
    if not folder.is_dir():
        raise UserError(f"{folder}: no such folder of rules; give --rules a folder that holds .sql files")
    paths = sorted(folder.rglob("*.sql"))
    if not paths:
        raise UserError(f"{folder}: no .sql file in it; give --rules a folder that holds one file per rule")
    rules = [parse_rule(path, min_examples=min_examples) for path in paths]
    _refuse_twins(rules)
    return rules


def _refuse_twins(rules: Iterable[Rule]) -> None:
    """Refuse two rules of one id among those that came together."""
    seen: dict[str, Rule] = {}
    for rule in rules:
        if rule.id in seen:
            raise UserError(
                f"{rule.path}:1: id {rule.id} is taken by {seen[rule.id].path}; give one of them another id"
            )
        seen[rule.id] = rule


def strength(rule: Rule) -> tuple[bool, float, str]:
    """Order rules by what they say of a turn: dissatisfaction first, then by weight."""
    return (rule.polarity != "dsat", -abs(rule.weight), rule.id)


def expressions(rules: Iterable[Rule]) -> tuple[Expression, ...]:
    """Return the compiled body of each rule.

    Raises:
        UserError: a body is no boolean expression over a turn; the message names file and line.
    """
    return compiled_bodies(tuple((rule.body, f"{rule.path}:{rule.line}") for rule in rules), TURN_COLUMNS)
