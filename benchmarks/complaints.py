"""What the peers of `benchmarks/peers.py` take for a complaint: the regex list that an engineer writes in an afternoon.

English alone, tried on the opening of a turn: pasted code and articles come later and say nothing. Python's `re` and
Polars' Rust engine read the pattern alike. It was written from the meaning, without looking at labels.
"""

from __future__ import annotations

OPENING_CHARS = 300
COMPLAINTS = (
    r"\b(that|this|it)('s| is| was)( still| just| all| completely)? (not |in)correct\b",
    r"\b(that|this|it)('s| is| was)( still| just| all| completely)? wrong\b",
    r"\b(that|this|it)('s| is| was)( still)? not (right|true|what|working|helpful|good|enough)\b",
    r"\bnot what i (asked|wanted|meant|said|need|was looking)",
    r"\b(doesn'?t|does not|didn'?t|did not|isn'?t|is not|still not) work",
    r"\byou('re| are| were) (wrong|mistaken|incorrect|not listening)\b",
    r"\byou (forgot|missed|ignored|misunderstood|misread|made (a|an|some) (mistake|error)s?)\b",
    r"\byou (didn'?t|did not|haven'?t) (answer|include|follow|use|do|give|read|understand)",
    r"\bi (said|told you|already said|asked you|asked for|meant|specifically)\b",
    r"^no[,.! ]",
    r"^wrong\b",
    r"^(try|do it) again\b",
    r"\b(try again|start over|redo (it|this|that)|rewrite (it|this|that)|fix (it|this|that))\b",
    r"\b(still|again) (getting|get|the same|an? error|wrong|no)\b",
    r"\b(i get|i got|i'm getting|it gives|there is|there's) (this|the following|an?) (error|exception)\b",
    r"\b(too|so) (long|short|generic|vague|formal|complicated|wordy|repetitive|boring)\b",
    r"\b(make it|be) (more|less|shorter|longer|simpler)\b",
    r"\b(shorter|more (detail|detailed|specific|concise))\b",
    r"\bare you sure\b",
    r"\b(useless|terrible|awful|unhelpful|nonsense|ridiculous|disappoint(ed|ing))\b",
    r"\b(stop|don'?t) (apologi[sz]ing|repeating|repeat|saying|making (things|it|stuff) up)\b",
    r"\byes,? you can\b",
)
PATTERN = "(?i)" + "|".join(f"(?:{complaint})" for complaint in COMPLAINTS)
