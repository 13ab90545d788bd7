"""Decoding on a device: played here by the processor, since a machine that tests need not have one."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.errors import UnreadableVideoError
from deepfake_desktop.video import container, hardware, reader
from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.hardware import SOFTWARE, planned_decoder, why_unusable, working_decoder
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
from tests.fixtures.make_video import no_face_video


@pytest.fixture(scope="module")
def info(tmp_path_factory: pytest.TempPathFactory) -> VideoInfo:
    return probe(no_face_video(tmp_path_factory.mktemp("video") / "clip.mp4", size=(320, 180)))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """A device "cuda" that is the processor in disguise; the list tells who was asked to open files."""
    asked: list[str | None] = []

    @contextmanager
    def open_anywhere(path: Path, device: str | None = None, content: bytes | None = None) -> Iterator[Any]:
        asked.append(device)
        with open_video(path, content=content) as both:
            yield both

    monkeypatch.setattr(hardware, "planned_decoder", lambda codec: "cuda")
    monkeypatch.setattr(hardware, "open_video", open_anywhere)
    monkeypatch.setattr(reader, "open_video", open_anywhere)
    return asked


def test_a_device_that_shows_the_same_is_used(info: VideoInfo, opened: list[str | None]) -> None:
    assert working_decoder(info) == "cuda"
    assert sorted(opened, key=str) == [None, "cuda"]  # both have shown the first picture


def test_the_reader_decodes_on_it_and_leaves_no_frame_out(info: VideoInfo, opened: list[str | None]) -> None:
    with VideoReader(info, 2.0, device="cuda") as on_device:
        shown = [frame.image for frame in on_device]
    assert opened == ["cuda"] and on_device._skipper is None
    with VideoReader(info, 2.0) as on_processor:
        assert all(np.array_equal(a, b.image) for a, b in zip(shown, on_processor, strict=True))


def _raise(error: Exception) -> Callable[..., Any]:
    def fail(*values: object, **options: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize(
    "error", [RuntimeError("no surface"), OSError(5, "gone"), UnreadableVideoError("no frame"), ValueError("odd")]
)
def test_a_device_that_fails_with_the_first_picture_is_left_alone(
    info: VideoInfo, opened: list[str | None], error: Exception, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    monkeypatch.setattr(hardware, "open_video", _raise(error))
    assert working_decoder(info) == SOFTWARE
    assert "the processor decodes" in caplog.text and "cuda" in caplog.text


def test_a_device_that_shows_something_else_is_left_alone(
    info: VideoInfo, opened: list[str | None], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    true_image = hardware._first_image

    def image(info: VideoInfo, decoder: str) -> np.ndarray:
        shown = true_image(info, decoder)
        return shown if decoder == SOFTWARE else np.minimum(shown.astype(int) + 5, 255).astype(np.uint8)  # brighter

    monkeypatch.setattr(hardware, "_first_image", image)
    assert working_decoder(info) == SOFTWARE and "differently" in caplog.text


@pytest.mark.parametrize("kinds", [(), ("cuda",)])
def test_without_a_device_the_processor_decodes(
    info: VideoInfo, kinds: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    planned_decoder.cache_clear()
    monkeypatch.setattr(hardware, "kinds_built_in", lambda: kinds)
    monkeypatch.setattr(hardware, "HWAccel", _raise(PermissionError(1, "Operation not permitted")))
    with caplog.at_level(logging.INFO):
        assert working_decoder(info) == SOFTWARE
    assert "no device" in caplog.text
    planned_decoder.cache_clear()


def test_the_first_kind_that_opens_is_planned(monkeypatch: pytest.MonkeyPatch) -> None:
    planned_decoder.cache_clear()
    monkeypatch.setattr(hardware, "kinds_built_in", lambda: ("vaapi", "cuda"))
    monkeypatch.setattr(hardware, "why_unusable", lambda kind, codec: "" if kind == "cuda" else "no driver")
    assert planned_decoder("h264") == "cuda"
    planned_decoder.cache_clear()


def test_a_kind_that_decodes_no_such_codec_says_so() -> None:
    assert why_unusable("cuda", "rawvideo")
    assert why_unusable("cuda", "there-is-none")


def test_a_missing_device_is_no_damaged_file(info: VideoInfo) -> None:
    """With the real PyAV, where there is no device."""
    if "cuda" in hardware.kinds_built_in() and not why_unusable("cuda", info.video_codec):
        pytest.skip("there is such a device here")
    with pytest.raises(RuntimeError), open_video(info.path, "cuda"):
        pass


def test_a_stream_that_the_device_does_not_take_is_refused(info: VideoInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    """PyAV opens such a file all the same where the device takes another stream of it, a cover for instance."""
    monkeypatch.setattr(container, "HWAccel", lambda *values, **options: None)
    with pytest.raises(RuntimeError, match="another stream"), open_video(info.path, "cuda"):
        pass


def test_an_unknown_use_of_hardware_is_refused() -> None:
    with pytest.raises(ValueError, match="off, auto"):
        Settings(hardware="always")
