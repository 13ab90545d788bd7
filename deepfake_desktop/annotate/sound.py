"""The sound of the annotated copy: the original's packets where MP4 can hold them, else encoded as AAC."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import av
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.packet import Packet

COPIED = {"aac", "ac3", "alac", "eac3", "mp3", "opus"}  # codecs that MP4 holds and common players know
EARLIEST_S = -1.0  # sound that ends so long before the first picture is left out
RATE = 48_000  # of sound that is encoded


class Sound:
    """All sound streams of an open file, written in step with the pictures.

    ``kind`` tells what happens to them: "copied", "encoded" (at least one of them) or "none".
    """

    def __init__(self, source: InputContainer, target: OutputContainer, start_s: float) -> None:
        """start_s: time of the first picture on the file's clock. Adds streams to ``target``, before anything is
        written to it."""
        self._source, self._target, self._start_s = source, target, start_s
        self._streams = [stream for stream in source.streams.audio if stream.codec_context is not None]
        self._writers = {stream.index: _writer_for(stream, target, start_s) for stream in self._streams}
        self._packets = self._demuxed()
        self._next: tuple[float, int, Packet] | None = next(self._packets, None)

    @property
    def kind(self) -> str:
        if not self._writers:
            return "none"
        return "encoded" if any(isinstance(one, _Encoder) for one in self._writers.values()) else "copied"

    def write_until(self, time_s: float) -> None:
        """Write what belongs before a picture of that time."""
        while self._next is not None and self._next[0] <= time_s:
            self._target.mux(list(self._writers[self._next[1]].written(self._next[2])))
            self._next = next(self._packets, None)

    def finish(self, end_s: float) -> None:
        """Write the rest, up to the end of the pictures, and what encoders still hold."""
        self.write_until(end_s)
        for writer in self._writers.values():
            self._target.mux(list(writer.rest()))

    def _demuxed(self) -> Iterator[tuple[float, int, Packet]]:
        """Packets with their times from the first picture; ends where the file is damaged."""
        if not self._streams:
            return
        try:
            for packet in self._source.demux(self._streams):
                ticks = packet.pts if packet.pts is not None else packet.dts
                if ticks is None or not packet.size or packet.time_base is None:
                    continue
                time_s = float(ticks * packet.time_base) - self._start_s
                if time_s >= EARLIEST_S:
                    yield time_s, packet.stream_index, packet
        except (av.FFmpegError, OSError):
            return


class _Copier:
    """Hands packets on as they are, on a clock that starts with the first picture."""

    def __init__(self, stream: AudioStream, target: OutputContainer, start_s: float) -> None:
        self._stream = target.add_stream_from_template(stream)
        self._shift = round(start_s / stream.time_base) if stream.time_base else 0
        self._last: int | None = None

    def written(self, packet: Packet) -> Iterator[Packet]:
        packet.pts = None if packet.pts is None else packet.pts - self._shift
        packet.dts = packet.pts if packet.dts is None else packet.dts - self._shift
        if packet.pts is None or packet.dts is None or (self._last is not None and packet.dts <= self._last):
            return  # a clock that falls back, which MP4 has no room for
        self._last = packet.dts
        packet.stream = self._stream
        yield packet

    def rest(self) -> Iterator[Packet]:
        return iter(())


class _Encoder:
    """Decodes, and encodes as AAC."""

    def __init__(self, stream: AudioStream, target: OutputContainer, start_s: float) -> None:
        layout = "mono" if stream.codec_context.channels == 1 else "stereo"
        self._encoder = target.add_stream("aac", rate=RATE, layout=layout)
        self._resampler = AudioResampler(format="fltp", layout=layout, rate=RATE)
        self._shift = round(start_s * RATE)
        self._next: int | None = None  # where the next sample belongs

    def written(self, packet: Packet) -> Iterator[Packet]:
        try:
            frames = packet.decode()
        except av.FFmpegError:  # damaged: a gap
            return
        for frame in frames:
            if isinstance(frame, av.AudioFrame):
                yield from self._encoded(frame)

    def _encoded(self, frame: av.AudioFrame) -> Iterator[Packet]:
        at = self._next or 0
        if frame.pts is not None and frame.time_base is not None:
            at = round(frame.pts * frame.time_base * RATE) - self._shift
        frame.pts = None
        for made in self._resampler.resample(frame):
            made.pts = at if self._next is None or at > self._next else self._next
            made.time_base = Fraction(1, RATE)
            self._next = at = made.pts + made.samples
            yield from self._encoder.encode(made)

    def rest(self) -> Iterator[Packet]:
        yield from self._encoder.encode(None)


def _writer_for(stream: AudioStream, target: OutputContainer, start_s: float) -> _Copier | _Encoder:
    copied = stream.codec_context.codec.canonical_name in COPIED
    return (_Copier if copied else _Encoder)(stream, target, start_s)
