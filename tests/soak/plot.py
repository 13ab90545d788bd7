"""Draws what was measured as one SVG: a panel for each quantity, over time."""

from __future__ import annotations

from collections.abc import Sequence

from tests.soak.measure import Sample

_WIDTH, _HEIGHT, _LEFT, _GAP = 720, 110, 90, 46


def as_svg(samples: Sequence[Sample]) -> str:
    panels = [
        ("memory of the window's process, MB", [one.memory_bytes / 1e6 for one in samples]),
        ("memory of its children, MB", [one.children_bytes / 1e6 for one in samples]),
        ("threads", [float(one.threads) for one in samples]),
        ("open files", [float(one.files) for one in samples]),
    ]
    times = [one.at_s for one in samples]
    drawn = [_panel(title, times, values, index) for index, (title, values) in enumerate(panels)]
    height = len(panels) * (_HEIGHT + _GAP) + 10
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{_LEFT + _WIDTH + 20}" height="{height}"'
    style = ' font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="white"/>'
    return "\n".join([head + style, *drawn, "</svg>", ""])


def _panel(title: str, times: Sequence[float], values: Sequence[float], index: int) -> str:
    top = index * (_HEIGHT + _GAP) + 24
    most, last = max(max(values), 1.0) * 1.1, max(times[-1], 1.0)
    points = " ".join(
        f"{_LEFT + _WIDTH * at / last:.1f},{top + _HEIGHT * (1 - value / most):.1f}"
        for at, value in zip(times, values, strict=True)
    )
    frame = f'<rect x="{_LEFT}" y="{top}" width="{_WIDTH}" height="{_HEIGHT}" fill="none" stroke="#999"/>'
    texts = (
        f'<text x="{_LEFT}" y="{top - 6}">{title}</text>'
        f'<text x="{_LEFT - 6}" y="{top + 10}" text-anchor="end">{most:.0f}</text>'
        f'<text x="{_LEFT - 6}" y="{top + _HEIGHT}" text-anchor="end">0</text>'
        f'<text x="{_LEFT + _WIDTH}" y="{top + _HEIGHT + 14}" text-anchor="end">{last / 60:.0f} min</text>'
    )
    return f'{frame}{texts}<polyline points="{points}" fill="none" stroke="#0b62a8"/>'
