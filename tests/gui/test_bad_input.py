"""Bad files and bundles: a named state, a sentence that helps, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from deepfake_desktop.files import MODELS_VARIABLE, models_folder
from deepfake_desktop.gui.main_window import MainWindow
from tests.fixtures.make_video import empty_file, text_file, truncated_copy
from tests.gui.test_window import drop, local, wait_for_end


def missing(folder: Path) -> Path:
    return folder / "missing.mp4"


def zero_bytes(folder: Path) -> Path:
    return empty_file(folder / "empty.mp4")


def text(folder: Path) -> Path:
    return text_file(folder / "text.mp4")


@pytest.mark.broken_media
@pytest.mark.parametrize(
    ("make", "status", "heading"),
    [
        (missing, "unreadable", "This file cannot be read"),
        (zero_bytes, "unreadable", "This file cannot be read"),
        (text, "unsupported", "Nothing to analyse in this file"),
    ],
)
def test_a_bad_file_is_explained(
    window: MainWindow, qtbot, tmp_path: Path, make: Callable[[Path], Path], status: str, heading: str
) -> None:
    path = make(tmp_path)
    drop(window, local(path))
    wait_for_end(window, qtbot)
    assert_explained(window, status, heading, path.name)
    assert window.workspace.surface.note() == "There is no picture to show."
    assert not window.workspace.controls.isVisible()


@pytest.mark.broken_media
def test_sound_without_picture_is_explained_and_not_played_on(window: MainWindow, qtbot, sound_clip: Path) -> None:
    drop(window, local(sound_clip))
    wait_for_end(window, qtbot)
    assert_explained(window, "unsupported", "Nothing to analyse in this file", sound_clip.name)
    assert not window.player.is_playing()


@pytest.mark.broken_media
def test_a_truncated_file_gives_what_it_has_and_says_so(window: MainWindow, qtbot, face_clip: Path, tmp_path) -> None:
    cut = truncated_copy(face_clip, tmp_path / "cut.mp4", 0.6)
    drop(window, local(cut))
    wait_for_end(window, qtbot)
    assert window.result is not None and window.result.status == "partial"
    assert "that part only" in window.workspace.panel.reason()
    assert window.timeline.point_count > 0


def test_an_altered_bundle_is_named_and_gives_no_score(
    window: MainWindow, qtbot, tmp_path: Path, face_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(models_folder(), tmp_path / "models")
    for network in (tmp_path / "models").glob("*/features.tflite"):
        network.write_bytes(network.read_bytes()[:-1] + b"!")
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path / "models"))
    drop(window, local(face_clip))
    wait_for_end(window, qtbot)
    assert_explained(window, "error", "The analysis could not be done", "features.tflite")


@pytest.mark.broken_media
def test_a_file_may_be_opened_after_a_bad_one(window: MainWindow, qtbot, tmp_path: Path, no_face_clip: Path) -> None:
    drop(window, local(tmp_path / "missing.mp4"))
    wait_for_end(window, qtbot)
    drop(window, local(no_face_clip))
    wait_for_end(window, qtbot)
    assert window.workspace.controls.isVisible()
    qtbot.waitUntil(window.workspace.surface.has_picture, timeout=5_000)
    assert window.workspace.surface.note() == ""


def assert_explained(window: MainWindow, status: str, heading: str, names: str) -> None:
    panel = window.workspace.panel
    assert window.result is not None
    assert window.result.status == status
    assert window.result.verdict.probability is None
    assert panel.heading() == heading
    assert names in panel.reason()
    assert "Traceback" not in panel.reason()
    assert panel.probability_text() == ""
    assert panel.step_button().isVisibleTo(panel)
    assert window.timeline.point_count == 0
