"""One transport for two players, whose times differ by an offset that the user sets."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

_DRIFT_S = 0.12  # apart from where they should be; what is less nobody sees
_MENDED_EVERY_S = 1.0  # a seek takes a moment, and one after the other would be seen as stutter
_NEAR_S = 0.01  # apart, while both stand: the same picture
_ASIDE_S = 0.05  # from the end of a file, where it counts as played


class Playable(Protocol):
    """What is asked of a player (``gui.player.Player``)."""

    def play(self) -> None: ...
    def pause(self) -> None: ...
    def seek(self, seconds: float) -> None: ...
    def is_playing(self) -> bool: ...
    def position_s(self) -> float: ...
    def duration_s(self) -> float: ...
    def set_speed(self, speed: float) -> None: ...


class Mirror:
    """Stands for a player that another side commands: it tells where that is, and does nothing."""

    def __init__(self, player: Playable) -> None:
        self._player = player

    def play(self) -> None:
        pass

    def pause(self) -> None:
        pass

    def seek(self, seconds: float) -> None:
        pass

    def set_speed(self, speed: float) -> None:
        pass

    def is_playing(self) -> bool:
        return self._player.is_playing()

    def position_s(self) -> float:
        return self._player.position_s()

    def duration_s(self) -> float:
        return self._player.duration_s()


class CompareLink(QObject):
    """Left and right, 0 and 1: while linked, the right one's time is the left one's plus ``offset_s``.

    Where one file has no picture at the time of the other, it waits at its beginning or end.
    """

    changed = Signal()  # linked or not, and the offset

    def __init__(
        self,
        left: Playable,
        right: Playable,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._players, self._now = (left, right), now
        self.linked, self.offset_s = True, 0.0
        self._driver = 0  # the side that was told something last: the other follows
        self._plays = False  # wanted; one of them may wait
        self._mended_s = float("-inf")

    # --- what the user wants

    def set_linked(self, linked: bool) -> None:
        """Linking keeps the two pictures that are shown now side by side."""
        if linked and not self.linked:
            self.offset_s = self._players[1].position_s() - self._players[0].position_s()
        self.linked = linked
        self.changed.emit()

    def set_offset(self, offset_s: float) -> None:
        """How far the right one is ahead, in seconds; it moves there."""
        if offset_s != self.offset_s:
            self.offset_s = offset_s
            if self.linked:
                self._place(1, self._wanted(1))
            self.changed.emit()

    def is_playing(self) -> bool:
        return any(player.is_playing() for player in self._players)

    def toggle(self) -> None:
        if self.is_playing():
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Both, but not one that was played to its end or that has to wait for the other; from the start after it."""
        self._plays = True
        if all(self._is_over(side) for side in (0, 1)):
            self._begin_again()
            return
        self._driver = 1 if self._is_over(0) else 0
        for side in (0, 1):
            waits = self.linked and side != self._driver and self._wanted(side) < 0
            if not waits and not self._is_over(side):
                self._players[side].play()

    def pause(self) -> None:
        self._plays = False
        for player in self._players:
            player.pause()
        if self.linked:
            self._place(1 - self._driver, self._wanted(1 - self._driver))

    def seek(self, side: int, seconds: float) -> None:
        """Go to a time of one side; the other follows while linked."""
        self._driver = side
        self._place(side, seconds)
        if self.linked:
            other = 1 - side
            self._place(other, seconds + self._ahead(other))

    def skip(self, seconds: float) -> None:
        """So far on (or back) from where both are."""
        if self.linked:
            self.seek(self._driver, self._players[self._driver].position_s() + seconds)
        else:
            for side, player in enumerate(self._players):
                self._place(side, player.position_s() + seconds)

    def set_speed(self, speed: float) -> None:
        for player in self._players:
            player.set_speed(speed)

    # --- what the players tell

    def follow(self, side: int, seconds: float) -> None:
        """One of them is at another position."""
        if not self.linked or not self._plays or side != self._driver:
            return
        other = 1 - side
        wanted = seconds + self._ahead(other)
        player = self._players[other]
        if not 0 <= wanted < self._end(other):
            if player.is_playing():
                player.pause()
        elif not player.is_playing():
            player.seek(wanted)
            player.play()
        elif abs(player.position_s() - wanted) > _DRIFT_S and self._now() - self._mended_s > _MENDED_EVERY_S:
            self._mended_s = self._now()
            player.seek(wanted)

    def follow_frame(self, side: int, seconds: float) -> None:
        """One of them shows another picture; while both stand, the other shows that of the same time."""
        other = 1 - side
        wanted = seconds + self._ahead(other)
        apart = abs(self._players[other].position_s() - wanted) > _NEAR_S
        if self.linked and side == self._driver and apart and not self.is_playing():
            self._place(other, wanted)

    def ended(self, side: int) -> None:
        """One of them was played to its end: the other goes on, and leads."""
        if self._is_over(1 - side):
            self._plays = False
        elif side == self._driver:
            self._driver = 1 - side
            if self._plays:
                self._players[1 - side].play()

    def drive(self, side: int) -> None:
        """The side that steps by single frames, and that the other follows."""
        self._driver = side

    # --- parts

    def _ahead(self, side: int) -> float:
        """How far this side is ahead of the other one."""
        return self.offset_s if side else -self.offset_s

    def _wanted(self, side: int) -> float:
        return self._players[1 - side].position_s() + self._ahead(side)

    def _end(self, side: int) -> float:
        return self._players[side].duration_s()

    def _is_over(self, side: int) -> bool:
        return self._players[side].position_s() >= self._end(side) - _ASIDE_S

    def _begin_again(self) -> None:
        self._driver = 0
        begins = (0.0, self.offset_s if self.linked else 0.0)
        for side, begin in enumerate(begins):
            self._place(side, begin)
            if begin >= 0:
                self._players[side].play()

    def _place(self, side: int, seconds: float) -> None:
        self._players[side].seek(min(max(seconds, 0.0), max(self._end(side) - _ASIDE_S, 0.0)))
