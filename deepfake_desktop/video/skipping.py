"""Frames that need no decoding, known from their packets alone.

A frame from which no other is made (in H.264 one whose nal_ref_idc is 0: most B-frames) may be left out without any
other picture changing. The decoder itself knows which these are; here is decided for which packets it is told so.
"""

from __future__ import annotations

from deepfake_desktop.video.sampling import interval_at

# Codecs whose decoder, told to leave out such frames, was seen to give the same pictures at the same times.
SKIPPABLE_CODECS = ("h264",)
# Sampling intervals of which the earliest frame is remembered. Frames are coded at most 16 places out of order, so
# those of older intervals do not come any more; if they do, they are decoded.
MOST_INTERVALS = 64


class FrameSkipper:
    """Tells which packets hold a frame that is certainly not due, and counts the frames that were left out.

    Of the frames in one sampling interval the earliest is due. Packets come in the order of decoding; whatever follows
    an earlier frame of its interval is not due. The due frame follows none, so it is never left out.
    """

    def __init__(self, samples_per_second: float) -> None:
        self._rate = samples_per_second
        self._earliest: dict[int, float] = {}  # sampling interval -> seconds
        self._offered: dict[int, float] = {}  # presentation ticks -> seconds, of packets that may have been left out

    def may_skip(self, ticks: int, time_s: float) -> bool:
        """Whether the frame of the next packet may be left out. ticks, time_s: its presentation time, >= 0."""
        interval = interval_at(time_s, self._rate)
        earliest = self._earliest.get(interval)
        if earliest is not None and earliest < time_s:
            self._offered[ticks] = time_s
            return True
        self._earliest[interval] = time_s
        if len(self._earliest) > MOST_INTERVALS:
            del self._earliest[min(self._earliest)]
        return False

    def passed(self, ticks: int | None) -> int:
        """Frames left out since the last call, now that the picture of presentation time ``ticks`` has come."""
        if ticks is None:
            return 0
        self._offered.pop(ticks, None)  # it could not be left out, since others are made from it
        gone = [one for one in self._offered if one < ticks]  # pictures come in order of time
        for one in gone:
            del self._offered[one]
        return len(gone)

    def rest(self) -> list[float]:
        """Times of the frames left out after the last picture of the file."""
        times, self._offered = list(self._offered.values()), {}
        return times
