"""The player beside Python's lock."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

import pytest

from deepfake_desktop.gui.player import CANNOT_PLAY, Player
from deepfake_desktop.gui.video_surface import VideoSurface
from tests.fixtures.make_video import audio_only, text_file

# A thread that waits for Python's lock wakes up every millisecond or so; one that waits for work hardly ever.
_COUNT_WAKINGS = """
count() { cat /proc/%d/task/*/status | awk '/^Name:.*QFFmpeg/ {ours=1} /^voluntary/ {if (ours) sum+=$2; ours=0}
END {print sum+0}'; }
before=$(count); sleep 0.6; after=$(count); echo $((after - before)) > '%s'
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_no_playing_thread_waits_for_pythons_lock_when_stopped(qtbot, tmp_path: Path) -> None:
    surface = VideoSurface()
    qtbot.addWidget(surface)
    player = Player(surface.sink, surface)
    player.open(audio_only(tmp_path / "sound.mp4", seconds=5.0))
    qtbot.waitUntil(lambda: player.position_s() > 0.2, timeout=10_000)
    player._media.stop()
    # PyDLL keeps Python's lock for as long as the shell runs.
    ctypes.PyDLL(None).system((_COUNT_WAKINGS % (os.getpid(), tmp_path / "wakings")).encode())
    assert int((tmp_path / "wakings").read_text()) < 100
    player.close()


@pytest.mark.broken_media
def test_what_cannot_be_played_is_a_sentence(qtbot, tmp_path: Path) -> None:
    surface = VideoSurface()
    qtbot.addWidget(surface)
    player = Player(surface.sink, surface)
    with qtbot.waitSignal(player.failed, timeout=10_000) as failed:
        player.open(text_file(tmp_path / "text.mp4"))
    assert failed.args == [CANNOT_PLAY]
    assert not player.is_playing()
