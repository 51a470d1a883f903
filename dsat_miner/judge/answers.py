"""What a judge answered: parsed, held against the turn, and several votes made one verdict. Pure functions.

    answer = parse(content, follow_up="No, that's wrong")    # raises BadAnswer with what is wrong
    verdict = decide([answer])

An answer counts only if it is one JSON object of the schema and quotes words that stand in the turn.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dsat_miner.chat_api.replies import without_thoughts
from dsat_miner.detection.rules import KIND_UR
from dsat_miner.evaluation.labels import LABELS
from dsat_miner.judge.rubric import KINDS, REFUSALS, SCHEMA, with_marks
from dsat_miner.terminal import clip

MAX_EVIDENCE = 300
MAX_REASON = 300
UR_ORDER = ("UR2", "UR3", "UR4", "UR1", "UR5")  # Don-Yehiya et al.: of several the first that applies
ALIKE = {mark: f"[{group}]" for group in ("'’‘`´", '"“”„«»', "-‐‑–—") for mark in group}
LABEL_START = re.compile(r'"label"\s*:\s*"')


class BadAnswer(Exception):  # noqa: N818 - it is about the answer, not a fault of ours
    """An answer that cannot be used; `kind` is counted, the message is shown to the judge."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True)
class Answer:
    """One valid vote. `p_labels` is empty where the server gives no log-probabilities."""

    label: str
    kinds: tuple[str, ...] = ()
    evidence: str | None = None
    reason: str | None = None
    refusal: str = "none"
    p_labels: Mapping[str, float] | None = None


@dataclass(frozen=True)
class Verdict:
    """What the votes about one turn come to."""

    label: str
    p_label: float
    kinds: tuple[str, ...]
    ur: str | None
    evidence: str | None
    reason: str | None
    refusal_wrong: bool
    votes: int
    votes_for_label: int


def parse(content: str, *, follow_up: str) -> Answer:
    """Return the answer in what a model wrote.

    Args:
        content: the message; fences, thoughts and words around the one JSON object are forgiven.
        follow_up: the turn as the judge saw it; evidence must occur in it.

    Raises:
        BadAnswer: not_json, schema or quote.
    """
    found = _the_object(content)
    label = _one_of(found, "label", LABELS)
    refusal = _one_of(found, "refusal", REFUSALS)
    kinds = found.get("kinds")
    if not isinstance(kinds, list) or any(kind not in KINDS for kind in kinds):
        raise BadAnswer("schema", f"kinds must be a list of the names of the rubric, not {json.dumps(kinds)[:80]}")
    for name in ("evidence", "reason"):
        if not isinstance(found.get(name), str):
            raise BadAnswer("schema", f"{name} must be a text")
    if unknown := sorted(found.keys() - SCHEMA["properties"].keys()):
        raise BadAnswer("schema", f"there is no key {unknown[0]!r}"[:100])
    return Answer(
        label=label,
        kinds=_fitting(kinds, label),
        evidence=_evidence(found["evidence"], label, follow_up),
        reason=clip(found["reason"], MAX_REASON) or None,
        refusal=refusal,
    )


def _the_object(content: str) -> dict[str, Any]:
    """Return the one JSON object of a message."""
    text = without_thoughts(content)
    decoder = json.JSONDecoder()
    objects: list[Any] = []
    at = text.find("{")
    while at >= 0:
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            raise BadAnswer("not_json", "it is no whole JSON object") from None
        objects.append(value)
        at = text.find("{", at)
    # of several one may be copied from the log: none is believed
    if len(objects) != 1:
        raise BadAnswer("not_json", f"it holds {len(objects)} JSON objects instead of one")
    found: dict[str, Any] = objects[0]
    return found


def _one_of(found: dict[str, Any], name: str, allowed: Sequence[str]) -> str:
    value = found.get(name)
    if value not in allowed:
        raise BadAnswer("schema", f"{name} must be one of {', '.join(allowed)}, not {json.dumps(value)[:80]}")
    return str(value)


def _fitting(kinds: list[str], label: str) -> tuple[str, ...]:
    """Leave out kinds of the other polarity, and what is named twice."""
    polarities = {"dsat": ("dsat",), "sat": ("sat",), "mixed": ("dsat", "sat")}.get(label, ())
    allowed = [kind for polarity in polarities for kind in KIND_UR[polarity]]
    return tuple(dict.fromkeys(kind for kind in kinds if kind in allowed))


def _evidence(quote: str, label: str, follow_up: str) -> str | None:
    """Return the quote as it stands in the turn."""
    if not quote.strip():
        if label == "neutral":
            return None
        raise BadAnswer("quote", f"the label {label} needs evidence quoted from FOLLOW_UP")
    place = find_quote(follow_up, quote)
    if place is None:
        raise BadAnswer("quote", "evidence does not occur in FOLLOW_UP")
    return None if label == "neutral" else place[:MAX_EVIDENCE]


def find_quote(text: str, quote: str) -> str | None:
    """Return the part of `text` that `quote` quotes, as it stands there, or None.

    White space, case and the form of quotation marks may differ; quotation marks around the quote are forgiven, and
    marks of roles may be as the prompt shows them.
    """
    for candidate in (quote, quote.strip().strip("\"'“”‘’ .…"), with_marks(quote)):
        words = candidate.split()
        if words:
            pattern = r"\s+".join("".join(ALIKE.get(c, re.escape(c)) for c in word) for word in words)
            if match := re.search(pattern, text, re.IGNORECASE):
                return match[0]
    return None


def label_probabilities(tokens: Any) -> dict[str, float] | None:
    """Return P of each label from the log-probabilities of an answer's tokens, or None where they do not tell.

    Args:
        tokens: `choices[0].logprobs.content`: per token `token` and `top_logprobs` (list of {token, logprob}).

    The labels differ in their first letter, so the token in which the value of "label" begins tells them apart. The
    alternatives that begin no label are left out and the rest is scaled to 1. Servers write them in many ways: what has
    another form tells nothing.
    """
    try:
        return _at_the_label(tokens)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _at_the_label(tokens: Sequence[Mapping[str, Any]]) -> dict[str, float] | None:
    """Find the token in which the value of "label" begins and weigh its alternatives."""
    text = "".join(str(token.get("token", "")) for token in tokens)
    match = LABEL_START.search(text)
    if match is None:
        return None
    at = 0
    for token in tokens:
        written = str(token.get("token", ""))
        if at + len(written) > match.end():
            return _scaled(token.get("top_logprobs") or [], written[: match.end() - at])
        at += len(written)
    return None


def _scaled(alternatives: Sequence[Mapping[str, Any]], before: str) -> dict[str, float] | None:
    """Add up what begins each label; `before` is what the token holds in front of the value."""
    found = dict.fromkeys(LABELS, 0.0)
    for entry in alternatives:
        word = str(entry.get("token", ""))
        rest = word.removeprefix(before).rstrip('", ')
        if not rest or not word.startswith(before):
            continue
        for label in LABELS:
            if label.startswith(rest) or rest.startswith(label):
                found[label] += math.exp(min(float(entry.get("logprob", -math.inf)), 0.0))
    total = sum(found.values())  # no number if one of them is none
    return {label: p / total for label, p in found.items()} if total > 0 else None


def decide(answers: Sequence[Answer]) -> Verdict:
    """Return the verdict of one or more votes.

    Where every vote has log-probabilities their mean decides; else the votes do: of labels with equal votes the more
    conservative wins (neutral, then mixed), and P is (votes for it + 1) / (votes + 2), Laplace's rule of succession.
    """
    votes = Counter(answer.label for answer in answers)
    probabilities = [answer.p_labels for answer in answers if answer.p_labels]
    if len(probabilities) == len(answers):
        mean = {name: sum(p.get(name, 0.0) for p in probabilities) / len(answers) for name in LABELS}
        label = max(votes, key=lambda name: (mean[name], name == "neutral"))
        p_label = mean[label]
    else:
        label = max(votes, key=lambda name: (votes[name], name == "neutral", name == "mixed"))
        p_label = (votes[label] + 1) / (len(answers) + 2)
    for_it = [answer for answer in answers if answer.label == label]
    named = Counter(kind for answer in for_it for kind in answer.kinds)
    kinds = tuple(kind for kind, _ in named.most_common())  # equal counts stay in the order of the votes
    codes = {KIND_UR[polarity][kind] for polarity in KIND_UR for kind in kinds if kind in KIND_UR[polarity]}
    return Verdict(
        label=label,
        p_label=round(min(max(p_label, 0.0), 1.0), 6),
        kinds=kinds,
        ur=next((code for code in UR_ORDER if code in codes), None),
        evidence=next((answer.evidence for answer in for_it if answer.evidence), None),
        reason=next((answer.reason for answer in for_it if answer.reason), None),
        refusal_wrong=2 * sum(answer.refusal == "wrong" for answer in answers) > len(answers),
        votes=len(answers),
        votes_for_label=votes[label],
    )
