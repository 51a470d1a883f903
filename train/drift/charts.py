"""Line charts as SVG text: no script, no font and no file besides, so that a page stays one file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 420, 210, 56, 34, 26
COLOURS = ("#2563eb", "#d97706", "#059669", "#db2777", "#7c3aed", "#4b5563", "#0891b2", "#b91c1c")
STYLE = 'xmlns="http://www.w3.org/2000/svg" font-family="system-ui, sans-serif" font-size="11" fill="currentColor"'
Points = Sequence[tuple[float, float]]


def line_chart(title: str, lines: Mapping[str, Points], labels: Sequence[str] = ()) -> str:
    """Return a chart of named lines; empty text where there is no point.

    Args:
        title: above the chart.
        lines: (x, y) points by name.
        labels: names of the whole x values 0, 1, …; without them x is a number.
    """
    drawn = {name: list(points) for name, points in lines.items() if points}
    if not drawn:
        return ""
    xs = [x for points in drawn.values() for x, _ in points]
    ys = [y for points in drawn.values() for _, y in points]
    low, high = min(ys), max(ys)
    if low == high:
        low, high = low - abs(low or 1) / 10, high + abs(high or 1) / 10
    first, last = min(xs), max(*xs, min(xs) + 1e-9)

    def place(x: float, y: float) -> tuple[float, float]:
        across = LEFT + (x - first) / (last - first) * (WIDTH - LEFT - 12)
        return across, HEIGHT - BOTTOM - (y - low) / (high - low) * (HEIGHT - BOTTOM - TOP)

    parts = [
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT + 16 * len(drawn)}" role="img" {STYLE}><title>{escape(title)}</title>',
        f'<text x="{LEFT}" y="14" font-weight="bold">{escape(title)}</text>',
    ]
    for share in (0, 0.5, 1):
        value = low + share * (high - low)
        y = place(first, value)[1]
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - 12}" y1="{y:.1f}" y2="{y:.1f}" stroke="#8884"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value:.3g}</text>')
    ticks = [(float(at), label) for at, label in enumerate(labels) if first <= at <= last]
    for x, label in ticks or [(first, f"{first:g}"), (last, f"{last:g}")]:
        across = place(x, low)[0]
        parts.append(f'<text x="{across:.1f}" y="{HEIGHT - 14}" text-anchor="middle">{escape(label)}</text>')
    for at, (name, points) in enumerate(drawn.items()):
        colour = COLOURS[at % len(COLOURS)]
        places = [place(x, y) for x, y in points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        if len(places) <= 12:  # noqa: PLR2004 (dots are for the few)
            parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places]
        y = HEIGHT + 16 * at + 4
        parts.append(f'<rect x="{LEFT}" y="{y - 8}" width="10" height="10" fill="{colour}"/>')
        parts.append(f'<text x="{LEFT + 16}" y="{y + 1}">{escape(name)}</text>')
    return "".join(parts) + "</svg>"
