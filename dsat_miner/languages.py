"""Codes of languages: what `--languages` takes, and what it doubts.

A log may call its languages what it likes, so a code of two letters that ISO 639-1 does not have is no mistake for
sure: `doubts` is for a warning.
"""

from __future__ import annotations

import re

from dsat_miner.errors import UserError

CODES = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj
kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nd ne ng nl no nr nv ny oc
oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk
tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
ISO_639_1 = frozenset(CODES.split())
# as sql/macros/language.sql reads them
RENAMED = {"iw": "he", "in": "id", "nb": "no", "nn": "no"}
# countries that are taken for languages
MEANT = {"jp": "ja", "cn": "zh", "kr": "ko", "ua": "uk", "gr": "el", "cz": "cs", "dk": "da", "us": "en", "gb": "en"}


def check(code: str) -> None:
    """Refuse what no conversation can have as its language.

    Raises:
        UserError: says what to give instead.
    """
    if code in RENAMED:
        raise UserError(f"--languages {code}: that language is kept as {RENAMED[code]}: give {RENAMED[code]}")
    if not re.fullmatch("[a-z]{2}|und", code):
        raise UserError(f"--languages {code}: give ISO 639-1 codes, such as en,de (und: not known)")


def is_found(code: str) -> bool:
    """Tell whether a turn may be found to be in this language."""
    return code in ISO_639_1 and code not in RENAMED


def meant_by(code: str) -> str | None:
    """Return the language that is meant by a code that is of another age or of a country, if it is known."""
    return (RENAMED | MEANT).get(code)


def doubts(code: str) -> str | None:
    """Return why hardly a conversation will have this language, None for a code that is one."""
    if code in MEANT:
        why = f"is {MEANT[code]} meant?"
    elif code != "und" and code not in ISO_639_1:
        why = "no ISO 639-1 code, such as en, de, zh or ja:"
    else:
        return None
    return f"--languages {code}: {why} Only conversations whose log calls it so are mined"
