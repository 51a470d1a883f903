"""Pictures by matplotlib as SVG: for pages in colours that the page sets, light or dark, and for files on white.

    with drawing():
        svg = page_svg(figure, "rates", "DSAT rate by model")

Nothing in them depends on the clock or on the fonts of the machine: equal figures give equal text. Needs matplotlib,
which the extras `report` and `train` bring.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import escape
from typing import Any

import matplotlib as mpl
from markupsafe import Markup
from matplotlib.figure import Figure

from dsat_miner.templating import visible

# what is drawn in these colours gets the page's: style sheets cannot reach into numbers
COLOURS = {
    "#010101": "ink",
    "#020202": "faint",
    "#030303": "dsat",
    "#040404": "sat",
    "#050505": "rest",
    "#060606": "line",
}
INK, FAINT, DSAT, SAT, REST, LINE = COLOURS
ON_WHITE = {INK: "#1c1917", FAINT: "#6b6560", DSAT: "#b93a0b", SAT: "#0b6e63", REST: "#cfc9c1", LINE: "#d3cdc6"}
SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",  # text stays text
    "svg.hashsalt": "dsat-miner",
    "text.parse_math": False,  # a dollar sign in a model's name is one
    "font.size": 10,
    "axes.edgecolor": LINE,
    "axes.labelcolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": FAINT,
    "ytick.color": FAINT,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "text.color": INK,
    "grid.color": LINE,
    "axes.axisbelow": True,
    "legend.frameon": False,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
}


@contextmanager
def drawing() -> Iterator[None]:
    """Set how figures look that are made and written inside.

    Text is measured with a font that lacks most scripts, without a warning: the page shows it in the reader's own.
    """
    with mpl.rc_context(SETTINGS), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r".*[Gg]lyph.*")
        yield


def page_svg(figure: Figure, name: str, what: str) -> Markup:
    """Return a figure as SVG for a page: sized by the page, coloured by it, with ids of its own.

    Args:
        figure: made under `drawing()`.
        name: starts its ids; no other picture of the page has it.
        what: what it shows, for those who cannot see it.
    """
    svg = re.sub(r"<metadata>.*?</metadata>", "", _svg(figure), flags=re.DOTALL)
    opening = rf'<svg \1 role="img" aria-label="{escape(what)}">'
    svg = re.sub(r"^.*?<svg [^>]*?(viewBox=\"[^\"]*\")[^>]*>", opening, svg, flags=re.DOTALL)
    changes = {r'(\bid="|href="#|url\(#)': rf"\g<1>{name}-", r"font-family: [^;\"]+": "font-family: inherit"}
    return Markup(_in_tags(svg, changes | {colour: f"var(--{it})" for colour, it in COLOURS.items()}))  # noqa: S704 (matplotlib escapes its text)


def file_svg(figure: Figure) -> str:
    """Return a figure made under `drawing()` as the text of an SVG file: dark on white, whatever shows it."""
    return _in_tags(_svg(figure, facecolor="white"), ON_WHITE)


def _svg(figure: Figure, **options: Any) -> str:
    text = io.StringIO()
    figure.savefig(text, format="svg", metadata={"Date": None}, **options)
    return str(visible(text.getvalue()))  # a control character in a name is no XML


def _in_tags(svg: str, changes: Mapping[str, str]) -> str:
    """Return SVG with patterns replaced inside tags alone: its texts may hold anything."""

    def changed(tag: re.Match[str]) -> str:
        text = tag.group()
        for pattern, new in changes.items():
            text = re.sub(pattern, new, text)
        return text

    return re.sub(r"<[^>]*>", changed, svg)
