"""The words that a pattern cannot match without: what a turn must hold before a rule is tried on it.

    trigger_words(" (?:is |was )?(?:wrong|false) ")  # ({"wrong", "false"}, {"wrong", "false"})
    trigger_words(" (?:make|turn) (?:it|this) ")  # ({"make", "turn"}, {"it", "this"}): one of each

Words of turns are looked up in a hash table, which costs the same for ten rules and for a thousand (0.2 s for 250,000
turns); an alternation of a hundred patterns with optional words exceeds RE2's cache of states (3 s).

This is what RE2's own prefilter computes (exact sets of texts, joined while they are few, and the best of them kept),
on the syntax tree of Python's parser. What that parser cannot read, or what has no whole word in it (Chinese, say),
has no trigger words; `gates.py` then puts the pattern itself into an alternation.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as sre_parser  # type: ignore[attr-defined]
from typing import Any

MAX_TEXTS = 96
MAX_CLASS = 4

# Where RE2 and Python's parser differ, and flags, under which a letter is more than itself.
FOREIGN = re.compile(r"\[\[:|\(\?[^:P]|\\[pPQ]")

# In how many of a thousand short messages a word stands, roughly; a word that is not listed is rare. Only the order
# of magnitude matters: it decides which words of a pattern are asked for, never what hits.
FREQUENCY = {
    word: int(count)
    for count, words in {
        400: "the to a and",
        250: "of in you is for",
        150: "that i can with this it what on",
        100: "how s write are be as me",
        70: "an please do from more have or not about if",
        50: "code but use make give t by all we my your would at like one so will now using let",
        35: "should create which there want some they also add their when any has could he no into need",
        25: "just only other time up them does name get where provide these was list new our his explain first same",
        15: "file out then include function answer help why table who work way words know show him used think don good "
        "error here next two most than type m d question go part text well different understand see tell change its "
        "take still number great before am story best start line back set ok again re end right",
        10: "try instead very did sure such format points word call say something those style keep look point us were "
        "correct over short been better must thank too including output because test find",
    }.items()
    for word in words.split()
}
RARE = 3

Texts = frozenset[str]
Needs = tuple[Texts, ...]
"""Sets of words, the rarest first; whatever matches holds a word of each."""

MAX_NEEDS = 4


@functools.cache
def trigger_words(pattern: str) -> tuple[Texts, Texts] | None:
    """Return two sets of words; every text that the pattern matches holds a word of each. They may be the same.

    None where there is no such set.
    """
    if FOREIGN.search(pattern):
        return None
    try:
        tree = sre_parser.parse(pattern)
    except (re.error, OverflowError, RecursionError):
        return None
    _, needs = _sequence(list(tree), Around())
    return (needs[0], _second(needs)) if needs else None


def cost(words: Texts) -> int:
    """Guess in how many of a thousand turns one of the words stands."""
    return sum(map(_frequency, words))


def _frequency(word: str) -> int:
    return FREQUENCY.get(word, RARE)


def _second(needs: Needs) -> Texts:
    """Return a second set of words to ask for beside the first, if there is one that says something else."""
    return next((words for words in needs[1:] if not words & needs[0]), needs[0])


def _best(sets: Iterable[Texts]) -> Needs:
    """Return the few sets that let least through."""
    return tuple(sorted(set(sets), key=lambda words: (cost(words), sorted(words)))[:MAX_NEEDS])


def _words_of(texts: Texts | None) -> Needs:
    """Return words that cover some texts, and other words that do; words cut off at the ends do not count."""
    within = [frozenset(text.split(" ")[1:-1]) - {""} for text in texts or ()]
    first = _cover(within)
    second = _cover([words - first for words in within])
    return tuple(words for words in (first, second) if words)


def _cover(within: list[frozenset[str]]) -> Texts:
    """Return a cheap set that has a word of each of the given sets; empty where one of them is empty."""
    if not all(within):
        return frozenset()
    chosen: set[str] = set()
    left = within
    while left:
        counts = Counter(word for words in left for word in words)
        word = min(counts, key=lambda w: (_frequency(w) / counts[w], w))
        chosen.add(word)
        left = [words for words in left if word not in words]
    return frozenset(chosen)


@dataclass(frozen=True)
class Around:
    """Whether a space always stands before and after a piece of a pattern, so that words may begin and end there."""

    before: bool = False
    after: bool = False

    def words(self, exact: Texts | None) -> Needs:
        """Return the words of a piece, given the spaces that stand around it."""
        return _words_of(exact and frozenset(" " * self.before + text + " " * self.after for text in exact))


def _sequence(items: list[Any], around: Around) -> tuple[Texts | None, Needs]:
    """Return (all texts that the items match, if few; sets of words that they need)."""
    run: Texts | None = frozenset({""})
    needs: list[Texts] = []
    whole = True
    run_before = space = around.before
    for place, item in enumerate(items):
        exact, needed = _item(item, Around(space, _opens_with_space(items[place + 1 :], around.after)))
        joined = _join(run, exact)
        if joined is None:
            whole = False
            needs += Around(run_before).words(run)
            joined = _join(_last_words(run), exact)
            run_before = False
        if joined is None:
            joined, run_before = exact, space
        run = joined
        needs += needed
        space = _ends_in_space(item, space)
    needs += Around(run_before, around.after).words(run)
    return (run if whole else None), _best(needs)


def _last_words(run: Texts | None) -> Texts | None:
    """Return the texts from their last space on, which are fewer; None where one has no space."""
    if run is None or not all(" " in text for text in run):
        return None
    return frozenset(" " + text.rsplit(" ", 1)[1] for text in run)


def _ends_in_space(item: Any, before: bool) -> bool:
    """Say whether the text up to the end of a node always ends in a space, given that it does before the node."""
    kind, value = item
    if kind is sre.LITERAL:
        return bool(chr(value) == " ")
    if kind is sre.AT:
        return before
    if kind is sre.SUBPATTERN:
        return functools.reduce(lambda space, child: _ends_in_space(child, space), list(value[-1]), before)
    if kind is sre.BRANCH:
        return all(
            functools.reduce(lambda space, child: _ends_in_space(child, space), list(branch), before)
            for branch in value[1]
        )
    if kind in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
        once = functools.reduce(lambda space, child: _ends_in_space(child, space), list(value[2]), before)
        return once and (before or value[0] > 0)
    return False


def _opens_with_space(items: list[Any], after: bool) -> bool:
    """Say whether the text from here on always begins with a space, given that it does after the items."""
    for kind, value in items:
        if kind is sre.LITERAL:
            return bool(chr(value) == " ")
        if kind is sre.SUBPATTERN:
            return _opens_with_space(list(value[-1]), after)
        return False
    return after


def _item(item: Any, around: Around) -> tuple[Texts | None, Needs]:
    """Return the same for one node of the parser."""
    kind, value = item
    found: tuple[Texts | None, Needs] = (None, ())
    if kind is sre.LITERAL:
        found = frozenset({chr(value)}), ()
    elif kind is sre.AT:
        found = frozenset({""}), ()
    elif kind is sre.IN:
        chars = [chr(code) for what, code in value if what is sre.LITERAL]
        found = (frozenset(chars) if len(chars) == len(value) <= MAX_CLASS else None), ()
    elif kind is sre.SUBPATTERN:
        found = _sequence(list(value[-1]), around)
    elif kind is sre.BRANCH:
        found = _branches([_sequence(list(branch), around) for branch in value[1]])
    elif kind in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
        least, most, body = value
        exact, needed = _sequence(list(body), Around())
        if (least, most) == (0, 1):
            found = (exact | {""} if exact is not None else None), ()
        else:
            found = None, (needed if least else ())
    return found


def _branches(found: list[tuple[Texts | None, Needs]]) -> tuple[Texts | None, Needs]:
    """Join alternatives: all texts of all of them, and a need of each."""
    needs: Needs = ()
    if all(needed for _, needed in found):
        first = frozenset().union(*(needed[0] for _, needed in found))
        second = frozenset().union(*(_second(needed) for _, needed in found))
        needs = (first, second)
    exacts = [exact for exact, _ in found]
    exact = None if None in exacts else frozenset().union(*(texts or () for texts in exacts))
    return (exact if exact is not None and len(exact) <= MAX_TEXTS else None), needs


def _join(left: Texts | None, right: Texts | None) -> Texts | None:
    """Return every text of the left followed by every text of the right, if they are few."""
    if left is None or right is None or len(left) * len(right) > MAX_TEXTS:
        return None
    return frozenset(a + b for a, b in product(left, right))
