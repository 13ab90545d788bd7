"""Small pictures off the window's thread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from deepfake_desktop.gui import thumbnails
from deepfake_desktop.gui.thumbnails import HEIGHT, Thumbnails, rounded
from tests.fixtures.make_video import face_video, text_file
from tests.gui.event_loop import spin


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return face_video(tmp_path_factory.mktemp("thumbnails") / "face.mp4", seconds=3.0)


@pytest.fixture
def pictures(qapp) -> Iterator[Thumbnails]:
    made = Thumbnails()
    yield made
    assert made.shut_down()
    made.deleteLater()
    spin(0)


def test_a_picture_comes_once_and_is_then_at_hand(pictures: Thumbnails, clip: Path, qtbot) -> None:
    pictures.open(clip)
    with qtbot.waitSignal(pictures.arrived, timeout=20_000) as arrived:
        assert pictures.picture(1.04) is None
    assert arrived.args[0] == rounded(1.04) == 1.0
    kept = pictures.picture(0.96)
    assert kept is not None
    assert (kept.width(), kept.height()) == (160, HEIGHT)


def test_only_the_last_few_are_kept(pictures: Thumbnails, clip: Path, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(thumbnails, "KEPT", 2)
    pictures.open(clip)
    for seconds in (0.2, 1.0, 2.0):
        with qtbot.waitSignal(pictures.arrived, timeout=20_000):
            pictures.picture(seconds)
    assert len(pictures) == 2
    assert pictures.picture(2.0) is not None
    pictures.open(clip)
    assert len(pictures) == 0


def test_without_a_file_or_with_one_that_is_none_there_are_no_pictures(
    pictures: Thumbnails, tmp_path: Path, qtbot
) -> None:
    assert pictures.picture(1.0) is None
    pictures.open(text_file(tmp_path / "text.mp4"))
    assert pictures.picture(1.0) is None
    thread = pictures._thread
    assert thread is not None
    qtbot.waitUntil(thread.isFinished, timeout=20_000)
    assert pictures.picture(1.0) is None
