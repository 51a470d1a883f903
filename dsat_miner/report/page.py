"""What the report page shows, put together from a manifest and the tables, and rendered with autoescape.

All of it is pure: the same manifest, tables and pictures give the same page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from dsat_miner.card import MAX_LENGTH
from dsat_miner.report.tables import CARDS, CHARS_PER_TOKEN, SAMPLES, Row, Tables
from dsat_miner.templating import page_template

ROOM = {"request": 500, "judged_reply": 700, "user_text": 900}
"""Characters of a text that a card shows."""
TONES = {"dsat": "dsat", "sat": "sat", "mixed": "mixed"}


@dataclass(frozen=True)
class Slice:
    """One piece of a whole: its name, how many it counts, and the colour it is drawn in."""

    name: str
    n: int
    tone: str = ""


@dataclass(frozen=True)
class Step:
    """One step of the funnel: a whole, and the pieces that add up to it."""

    name: str
    n: int
    slices: tuple[Slice, ...]


@dataclass(frozen=True)
class Clip:
    """A text as a card shows it: what stands before the evidence, the evidence, what stands behind."""

    before: str
    marked: str = ""
    after: str = ""


def render(
    manifest: Mapping[str, Any],
    tables: Tables,
    *,
    pictures: Mapping[str, Markup] | None = None,
    evaluation: Mapping[str, Any] | None = None,
) -> str:
    """Return the page.

    Args:
        manifest: of the run, without timings.
        tables: of `report_tables`.
        pictures: SVG by name.
        evaluation: figures by side and by rule of `dsat-miner eval`.
    """
    counts = manifest["counts"]
    return page_template("report.html.j2").render(
        manifest=manifest,
        counts=counts,
        sections=sections(counts, manifest.get("judge")),
        decide=manifest["config"]["decide"],
        overall=next(row for row in tables.rates if row["facet"] == "all"),
        funnel=funnel(counts, tables.deciders),
        exports=[export_step(name, entry) for name, entry in counts["exports"].items()],
        facets=facets(tables.rates),
        tables=tables,
        lengths=lengths(tables.lengths),
        rules=rules(tables.rules, evaluation),
        evaluation=evaluation,
        kinds=cards(tables),
        left_out=left_out(tables.examples, list(counts["exports"])),
        n_left_out=sum(row["drawn_from"] for row in tables.examples if row["what"] == "dropped" and row["place"] == 1),
        judge=manifest.get("judge"),
        pictures=pictures or {},
        cards_a_kind=CARDS,
        samples=SAMPLES,
        chars_per_token=CHARS_PER_TOKEN,
        max_length=MAX_LENGTH,
    )


def sections(counts: Mapping[str, Any], judge: Any) -> dict[str, str]:
    """Return the sections that have something to show, each with its name in the navigation.

    `templates/report/` has a file for each.
    """
    turns, chats = counts["turns"], counts["conversations"]
    found = {
        "funnel": ("Funnel", True),
        "trust": ("Trust", turns),
        "next": ("What next", chats),
        "rates": ("Rates", turns),
        "scores": ("Scores", turns),
        "rules": ("Rules", turns),
        "judge": ("Judge", turns and judge),
        "examples": ("Examples", turns),
        "lengths": ("Lengths", chats),
        "left-out": ("Left out", True),
        "run": ("Run", True),
    }
    return {name: title for name, (title, has_something) in found.items() if has_something}


def funnel(counts: Mapping[str, Any], deciders: Sequence[Row]) -> list[Step]:
    """Return the way from records to labels, each step with the pieces that it falls into."""
    signals = sum(row["with_signals"] for row in deciders)
    labels, by = counts["turns_by_label"], counts["turns_by_decided_by"]
    gone = [
        ("no follow-up turn", counts["no_follow_up"]),
        ("left out by a filter", counts["filtered"]),
        ("unreadable", counts["rejects"]),
        ("forgotten on request", counts["forgotten"]),
    ]
    # beside turns few chats are kept for their siblings alone
    held = "a follow-up turn" if counts["turns"] else "scored replies"
    mined = Slice(f"conversations with {held}", counts["conversations"], "main")
    return [
        _step("records read", counts["records_read"], mined, *(Slice(*pair) for pair in gone)),
        _step(
            "follow-up turns",
            counts["turns"],
            Slice("a rule hit", signals, "main"),
            Slice("no rule hit", counts["turns"] - signals),
        ),
        _step("labels", counts["turns"], *(Slice(k, labels.get(k, 0), TONES.get(k, "")) for k in (*TONES, "neutral"))),
        _step("decided by", counts["turns"], *(Slice(who, n, f"by{at}") for at, (who, n) in enumerate(by.items()))),
    ]


def export_step(name: str, entry: Mapping[str, Any]) -> Step:
    """Return what became of the candidates of an export."""
    reasons = (Slice(reason, n) for reason, n in sorted(entry["reasons"].items(), key=lambda item: (-item[1], item[0])))
    rows = (Slice("train", entry["train"], "main"), Slice("test", entry["test"], "test"))
    return _step(name, entry["eligible"], *rows, *reasons)


def _step(name: str, n: int, *slices: Slice) -> Step:
    return Step(name, n, tuple(piece for piece in slices if piece.n))


def facets(rates: Sequence[Row]) -> list[tuple[str, str, list[Row]]]:
    """Return (facet, heading, rows) of the facets that have something to compare."""
    headings = {"model": "Model", "language": "Language", "turn": "Turn of the user", "period": "Time"}
    found = ((facet, heading, [row for row in rates if row["facet"] == facet]) for facet, heading in headings.items())
    return [(facet, heading, rows) for facet, heading, rows in found if len(rows) > 1]


def lengths(rows: Sequence[Row]) -> list[Row]:
    """Return by export and reply: rows, medians of reply and row in tokens as estimated, rows over the limit."""
    found = []
    for export, reply in dict.fromkeys((row["export"], row["reply"]) for row in rows):
        of = {
            m: [r for r in rows if (r["export"], r["reply"], r["measure"]) == (export, reply, m)]
            for m in ("reply", "row")
        }
        found.append(
            {
                "export": export,
                "reply": reply,
                "rows": sum(row["rows"] for row in of["reply"]),
                "median_reply": _tokens(of["reply"][0]["median_chars"]),
                "median_row": _tokens(of["row"][0]["median_chars"]),
                "over_limit": sum(row["over_limit"] for row in of["row"]),
            }
        )
    return found


def _tokens(chars: float) -> int:
    return int(chars / CHARS_PER_TOKEN + 0.5)


def rules(rows: Sequence[Row], evaluation: Mapping[str, Any] | None) -> list[Row]:
    """Return the rules with a precision where there is one: of people's labels in the run, else of the evaluation."""
    measured = evaluation["rules"] if evaluation else {}
    found = []
    for row in rows:
        other = measured.get(row["rule"]) if row["by_people"] == 0 else None
        figures = {name: other[name] for name in ("precision", "low", "high")} if other else {}
        found.append(row | figures | ({"by_people": other["hits"]} if other else {}))
    return found


def cards(tables: Tables) -> list[Row]:
    """Return the kinds, the most frequent first, each with its example cards."""
    by_kind: dict[str, list[Row]] = {}
    for row in tables.examples:
        if row["what"] == "card":
            by_kind.setdefault(row["name"], []).append(card(row))
    return [kind | {"cards": by_kind.get(kind["kind"], [])} for kind in tables.kinds]


def card(row: Row) -> Row:
    """Return an example with its texts clipped, the feedback around its evidence."""
    texts = {name: clipped(row[name] or "", room) for name, room in ROOM.items() if name != "user_text"}
    return row | texts | {"feedback": around(row["user_text"] or "", row["evidence"], ROOM["user_text"])}


def left_out(examples: Sequence[Row], exports: Sequence[str]) -> dict[str, list[tuple[str, list[Row]]]]:
    """Return what was left out before and by each export: its reasons, the most frequent first, with examples."""
    found: dict[str, dict[str, list[Row]]] = {table: {} for table in ("conversations", *exports)}
    for row in examples:
        if row["what"] == "dropped":
            shown = row | {"feedback": around(row["user_text"] or "", row["evidence"], 240)}
            found[row["export"] or "conversations"].setdefault(row["name"], []).append(shown)
    return {
        table: sorted(reasons.items(), key=lambda item: -item[1][0]["drawn_from"])
        for table, reasons in found.items()
        if reasons
    }


def clipped(text: str, room: int) -> str:
    """Return at most `room` characters of a text, with a mark where it goes on."""
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"


def around(text: str, evidence: str | None, room: int) -> Clip:
    """Return a text with its evidence apart; a long text is clipped to what stands around the evidence."""
    at = text.find(evidence) if evidence else -1
    if at < 0 or evidence is None:
        return Clip(clipped(text, room))
    marked = clipped(evidence, room)
    left = max(0, room - len(marked)) // 2
    before, after = text[:at], text[at + len(evidence) :]
    spare = max(0, left - len(before))
    if len(before) > left:
        before = f"…{before[len(before) - left :].lstrip()}" if left else "…"
    return Clip(before, marked, clipped(after, left + spare + 1) if after else "")
