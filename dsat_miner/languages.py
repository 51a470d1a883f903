"""Codes of languages, as `--languages` and the ids of rules have them: which cannot be, and which are doubtful.

A log may call its languages what it likes, so a code of two letters that ISO 639-1 does not have is no mistake for
sure: `doubtful` is for a warning.
"""

from __future__ import annotations

import re

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


def impossible(code: str) -> str | None:
    """Return what to give instead of a code that no conversation can have as its language; None for others."""
    if code in RENAMED:
        return f"that language is kept as {RENAMED[code]}: give {RENAMED[code]}"
    if not re.fullmatch("[a-z]{2}|und", code):
        return "give ISO 639-1 codes, such as en,de (und: not known)"
    return None


def doubtful(code: str) -> str | None:
    """Return what speaks against a language code, such as a likely typing error; None where nothing does."""
    if code in MEANT:
        return f"is {MEANT[code]} meant?"
    if code != "und" and code not in ISO_639_1:
        return "no ISO 639-1 code, such as en, de, zh or ja"
    return None
