"""Moving through the video as an editor does: frame by frame, J K L, slower and faster, round and round."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from deepfake_desktop.gui.player import Player
from deepfake_desktop.gui.video_surface import VideoSurface

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_ASIDE_S = 0.002  # beyond a frame's edge, so that milliseconds cannot round to the other side of it
_BACK_EVERY_MS = 60  # between two steps of playing backwards
_LONGEST_WAIT_S = 0.7  # for the picture of such a step, before the next is asked for all the same
_ASSUMED_FRAME_S = 1 / 25


class Transport(QObject):
    """Drives the player. It only ever asks: nothing here waits for a playing thread."""

    speed_changed = Signal(float)  # signed: negative while playing backwards
    loop_changed = Signal()

    def __init__(
        self,
        player: Player,
        surface: VideoSurface,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._player, self._surface, self._now = player, surface, now
        self.frame_s = _ASSUMED_FRAME_S  # seconds per frame, where the frames themselves do not tell
        self.loop_on = False
        self.loop_start_s: float | None = None
        self.loop_end_s: float | None = None
        self._chosen = 1.0  # the speed that K returns to
        self._speed = 1.0
        self._target_s: float | None = None  # of a frame step whose picture has not come yet
        self._back_from = (0.0, 0.0)  # where and when playing backwards began
        self._asked_s = 0.0  # when the last step back was asked for
        self._picture_due = False
        self._back = QTimer(self)
        self._back.setInterval(_BACK_EVERY_MS)
        self._back.timeout.connect(self._step_back)
        surface.frame_arrived.connect(self._take_frame)
        player.position_changed.connect(self._keep_in_loop)
        player.ended.connect(self._start_again)

    def reset(self) -> None:
        """Ready for another file."""
        self._back.stop()
        self._target_s = None
        self.frame_s = _ASSUMED_FRAME_S
        self.loop_start_s = self.loop_end_s = None
        self.set_loop(False)
        self.set_speed(1.0)

    # --- frame by frame

    def step(self, frames: int) -> None:
        """Pause and show the next frame (1) or the previous one (-1)."""
        self.stop_shuttle()
        self._player.pause()
        span = self._surface.frame_span()
        if span is None:
            return
        start, end = span
        frame_s = end - start if end > start else self.frame_s
        if self._target_s is not None:  # the picture of the last step is still to come
            target = self._target_s + frames * frame_s
        else:
            target = start + frame_s + _ASIDE_S if frames > 0 else start - _ASIDE_S
        last = self._player.duration_s() - _ASIDE_S
        if 0 <= target <= last:
            self._target_s = target
            self._player.seek(target)

    def moved(self) -> None:
        """The user went elsewhere: play no further backwards, and count the next step from the picture there."""
        self._stop_backwards()
        self._target_s = None

    def _take_frame(self) -> None:
        self._picture_due = False
        span = self._surface.frame_span()
        if self._target_s is not None and span is not None and span[0] - _ASIDE_S <= self._target_s < span[1]:
            self._target_s = None

    # --- speed, J K L

    def speed(self) -> float:
        return self._speed

    def set_speed(self, speed: float) -> None:
        """One of SPEEDS."""
        self._stop_backwards()
        self._chosen = speed
        self._take_speed(speed)

    def change_speed(self, steps: int) -> None:
        """The next faster (1) or slower (-1) of SPEEDS."""
        index = SPEEDS.index(self._chosen) + steps
        self.set_speed(SPEEDS[min(max(index, 0), len(SPEEDS) - 1)])

    def toggle(self) -> None:
        """Play or pause; pause where it plays backwards."""
        if self._back.isActive():
            self.shuttle_stop()
        else:
            self._target_s = None
            self._player.toggle()

    def shuttle_forward(self) -> None:
        """L: play; again: twice as fast."""
        if self._player.is_playing():
            self._take_speed(min(self._speed * 2, SPEEDS[-1]))
        else:
            self.moved()
            self._player.play()

    def shuttle_back(self) -> None:
        """J: play backwards, without sound; again: twice as fast. Shows as many pictures as can be had."""
        speed = max(2 * self._speed, -SPEEDS[-1]) if self._back.isActive() else -1.0
        self._player.pause()
        self._target_s = None
        self._back_from = (self._player.position_s(), self._now())
        self._picture_due = False
        self._back.start()
        self._take_speed(speed)

    def shuttle_stop(self) -> None:
        """K: stop; the next L plays at the chosen speed."""
        self.stop_shuttle()
        self._player.pause()

    def stop_shuttle(self) -> None:
        """Neither backwards nor faster than chosen any more."""
        self._stop_backwards()
        self._take_speed(self._chosen)

    def _stop_backwards(self) -> None:
        if self._back.isActive():
            self._back.stop()
            self._take_speed(self._chosen)

    def _take_speed(self, speed: float) -> None:
        if speed != self._speed:
            self._speed = speed
            if speed > 0:
                self._player.set_speed(speed)
            self.speed_changed.emit(speed)

    def _step_back(self) -> None:
        now = self._now()
        if self._picture_due and now - self._asked_s < _LONGEST_WAIT_S:
            return  # a slow machine shows fewer pictures rather than falling behind
        from_s, since = self._back_from
        target = from_s + (now - since) * self._speed
        self._asked_s, self._picture_due = now, True
        self._player.seek(max(target, 0.0))
        if target <= 0:
            self._stop_backwards()

    # --- loop

    def mark_start(self, seconds: float) -> None:
        """The loop begins here; an end before it is forgotten."""
        self.loop_start_s = seconds
        if self.loop_end_s is not None and self.loop_end_s <= seconds:
            self.loop_end_s = None
        self.set_loop(True)

    def mark_end(self, seconds: float) -> None:
        """The loop ends here; a start after it is forgotten."""
        self.loop_end_s = seconds
        if self.loop_start_s is not None and self.loop_start_s >= seconds:
            self.loop_start_s = None
        self.set_loop(True)

    def clear_marks(self) -> None:
        self.loop_start_s = self.loop_end_s = None
        self.set_loop(False)

    def set_loop(self, on: bool) -> None:
        """Repeat what lies between the marks; without marks, the whole video."""
        self.loop_on = on
        self.loop_changed.emit()

    def _keep_in_loop(self, seconds: float) -> None:
        end = self.loop_end_s
        if self.loop_on and end is not None and seconds >= end and self._player.is_playing():
            self._player.seek(self.loop_start_s or 0.0)

    def _start_again(self) -> None:
        if self.loop_on:
            self._player.seek(self.loop_start_s or 0.0)
            self._player.play()
