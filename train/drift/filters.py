"""May a sampled answer stand as a positive? Each that may not has one reason, and reasons are counted.

What any reply is asked is SQL of the miner (`sql/macros/filters.sql`, asked by `sql/drift/positive_reasons.sql`);
here is what only a trainer can know: how the sampling ended, and what the prompt showed that training will not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import polars as pl

from drift.config import Filters
from drift.data import Row
from drift.generation import Sampled
from dsat_miner.data import read_sql
from dsat_miner.engine import connect

N_GRAM = 8
MIN_WORDS = 24  # shorter texts repeat nothing that matters
HEAD, TAIL = 300, 200  # characters where an answer speaks of itself
ASKED = {
    "number": pl.Int64, "reply": pl.String, "rejected": pl.String, "request": pl.String,
    "feedback": pl.String, "feedback_is_shown": pl.Boolean, "refusal_is_known": pl.Boolean,
}  # fmt: skip
# letters of scripts that put no space between words: Thai, Lao, Myanmar, Khmer, kana, Han
UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u1780-\u17d3"
    "\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
WORD = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")  # each of these letters is a word of its own
# an answer that speaks of the feedback or of being a second try, at its opening or its end
LEAK = re.compile(
    r"(?:(?:based on|given|considering|according to|taking|with|per|after) (?:\w+ ){0,3}feedback"
    r"|your (?:feedback|criticism|complaint)"
    r"|(?:previous|earlier|last|first|prior) (?:answer|response|reply|attempt|version|message)"
    r"|(?:an?|the|my) (?:new|improved|revised|updated|corrected|better|refined) (?:answer|response|reply|version)"
    r"|(?:i|i'll|i will|i have|i've|let me) (?:\w+ )?(?:tr(?:y|ied)|do|done) (?:\w+ )?(?:again|better)"
    r"|did not satisfy you|didn'?t satisfy you|apologi[sz]e)",
    re.IGNORECASE,
)


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return WORD.findall(text.lower())


def grams_of(words: Sequence[str], n: int) -> list[tuple[str, ...]]:
    """Return every run of `n` words."""
    return [tuple(words[at : at + n]) for at in range(len(words) - n + 1)]


def repetition(text: str) -> float:
    """Return the share of 8-word runs that occurred before in the text; 0 for short ones."""
    words = words_of(text) or list(text)
    if len(words) < MIN_WORDS:
        return 0.0
    runs = grams_of(words, N_GRAM)
    return 1 - len(set(runs)) / len(runs)


def leaks(text: str, feedback: str, instruction: str) -> bool:
    """Tell whether an answer speaks of the feedback or the instruction, which its training prompt does not hold."""
    ends = text if len(text) <= HEAD + TAIL else f"{text[:HEAD]} … {text[-TAIL:]}"
    if LEAK.search(ends):
        return True
    words = words_of(text)
    said = [opening for part in (feedback, instruction) if (opening := _opening(part))]
    return any(opening in grams_of(words, len(opening)) for opening in said)


def _opening(text: str) -> tuple[str, ...]:
    """Return the first words of a text, as many as nobody says twice by chance; none of a shorter one.

    Eight letters of a script without spaces, each of them a word, may be no more than a name.
    """
    words = words_of(text)
    n = N_GRAM if len("".join(words[:N_GRAM])) >= 2 * N_GRAM else 3 * N_GRAM
    return tuple(words[:n]) if len(words) >= n else ()


def rouge_l(a: str, b: str) -> float:
    """Return ROUGE-L (F1) of two texts by words.

    The longest common subsequence is counted bit by bit in one integer a word (Hyyrö 2004), which takes milliseconds
    where a table takes a second.
    """
    first, second = words_of(a), words_of(b)
    if not first or not second:
        return 0.0
    places: dict[str, int] = {}
    for at, word in enumerate(first):
        places[word] = places.get(word, 0) | (1 << at)
    full = (1 << len(first)) - 1
    row = full
    for word in second:
        hit = row & places.get(word, 0)
        row = ((row + hit) | (row - hit)) & full
    return 2 * (len(first) - row.bit_count()) / (len(first) + len(second))


def trainer_reason(answer: Sampled, row: Row, mode: str, instruction: str, limit: int, rules: Filters) -> str | None:
    """Return why an answer may not stand by what only the trainer knows, or None."""
    text = answer.text
    checks: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("over_token_limit", lambda: answer.n_tokens > limit),
        ("no_end", lambda: not answer.ended),
        ("empty_chosen", lambda: not text.strip()),
        ("repetition", lambda: repetition(text) > rules.max_repetition),
        ("chosen_talks_about_feedback", lambda: mode == "guided" and leaks(text, row.feedback, instruction)),
        ("copies_rejected", lambda: rules.drop_copies and rouge_l(text, row.rejected) > rules.copy_rouge),
    )
    return next((reason for reason, holds in checks if holds()), None)


def reasons(
    pairs: Sequence[tuple[Sampled, Row]], mode: str, instruction: str, limit: int, rules: Filters
) -> list[str | None]:
    """Return the reason against each answer beside its row's rejected reply, or None for those that may stand."""
    own = [trainer_reason(answer, row, mode, instruction, limit, rules) for answer, row in pairs]
    is_shown = mode == "keep-feedback"
    frame = pl.DataFrame(
        [
            (at, answer.text, row.rejected, row.request, row.feedback, is_shown, bool(row.decided_by))
            for at, (answer, row) in enumerate(pairs)
        ],
        schema=ASKED,
        orient="row",
    )
    with connect() as con:
        con.register("sampled", frame)
        shared = [reason for _, reason in con.execute(read_sql("drift/positive_reasons.sql")).fetchall()]
    return [mine or theirs for mine, theirs in zip(own, shared, strict=True)]


def refusals(texts: Sequence[str]) -> list[bool]:
    """Tell of each text whether it declines, by the miner's own rule."""
    with connect() as con:
        found = con.execute(
            "select is_refusal(opening_of(text)) from unnest(?::text[]) as told(text)", [list(texts)]
        ).fetchall()
    return [bool(refuses) for (refuses,) in found]


def summary(
    rows: Sequence[Row], outcomes: Sequence[str | None], positives: dict[str, str], rules: Filters
) -> dict[str, Any]:
    """Return what became of the rows: counts by reason and by kind, lengths, and the share of copies.

    Args:
        rows: every row that was asked for.
        outcomes: for each the reason for which it has no pair, or None.
        positives: the chosen answer of each row that has one, by id.
        rules: says what counts as a copy.
    """
    by_kind: dict[str, Counter[str]] = {}
    for row, outcome in zip(rows, outcomes, strict=True):
        for kind in row.kinds or ("none",):
            by_kind.setdefault(kind, Counter())[outcome or "kept"] += 1
    kept = [row for row, outcome in zip(rows, outcomes, strict=True) if outcome is None]
    copies = {row.id for row in kept if rouge_l(positives[row.id], row.rejected) > rules.copy_rouge}
    shorter = Counter(kind for row in kept for kind in row.kinds if len(positives[row.id]) < len(row.rejected))
    return {
        "rows": len(rows),
        "kept": len(kept),
        "reasons": dict(sorted(Counter(outcome for outcome in outcomes if outcome).items())),
        "by_kind": {
            kind: {
                **dict(sorted(counts.items())),
                "copies": sum(kind in (row.kinds or ("none",)) for row in kept if row.id in copies),
                "shorter": shorter[kind],
            }
            for kind, counts in sorted(by_kind.items())
        },
        "copy_share": len(copies) / len(kept) if kept else None,
        "chars_chosen": sum(len(positives[row.id]) for row in kept) / len(kept) if kept else None,
        "chars_rejected": sum(len(row.rejected) for row in kept) / len(kept) if kept else None,
    }
