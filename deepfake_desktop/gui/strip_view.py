"""Which part of a video's time a strip shows. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

SHORTEST_S = 2.0  # no closer look than this
STEP = 1.5  # how much one step of zooming brings nearer


@dataclass(frozen=True)
class View:
    """A stretch of time in seconds; ``end_s`` None is the end of the video, wherever that turns out to be."""

    start_s: float = 0.0
    end_s: float | None = None

    def end(self, span_s: float) -> float:
        """The end in seconds. span_s: length of the video, > 0."""
        return span_s if self.end_s is None else min(self.end_s, span_s)

    def length(self, span_s: float) -> float:
        return max(self.end(span_s) - self.start_s, 1e-6)

    def holds(self, seconds: float, span_s: float) -> bool:
        return self.start_s <= seconds <= self.end(span_s)

    def is_whole(self) -> bool:
        return self.end_s is None

    def zoomed(self, factor: float, at_s: float, span_s: float) -> View:
        """Nearer (factor > 1) or farther, while ``at_s`` stays where it is on the screen."""
        length = self.length(span_s)
        wanted = max(length / factor, min(SHORTEST_S, span_s))
        share = min(max((at_s - self.start_s) / length, 0.0), 1.0)
        return _within(at_s - share * wanted, wanted, span_s)

    def moved(self, by_s: float, span_s: float) -> View:
        """The same length of time, later or earlier."""
        return self if self.is_whole() else _within(self.start_s + by_s, self.length(span_s), span_s)

    def turned_to(self, seconds: float, span_s: float) -> View:
        """The page that holds a moment: unchanged where it does already, else the moment a tenth from the left."""
        if self.holds(seconds, span_s):
            return self
        length = self.length(span_s)
        return _within(seconds - length / 10, length, span_s)


def _within(start_s: float, length_s: float, span_s: float) -> View:
    if length_s >= span_s * (1 - 1e-9):
        return View()
    start = min(max(start_s, 0.0), span_s - length_s)
    return View(start, start + length_s)
