"""The player beside Python's lock."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from deepfake_desktop.gui.player import Player, cannot_play
from deepfake_desktop.gui.video_surface import VideoSurface
from tests.fixtures.make_video import audio_only, text_file

ROOT = Path(__file__).resolve().parents[2]
# Qt's playing threads log that there is no sound device, just when the file is closed again.
_OPEN_AND_CLOSE = """
import sys
from pathlib import Path
from deepfake_desktop.gui.app import make_application
from deepfake_desktop.gui.failures import log_qt_messages
from deepfake_desktop.gui.player import Player
from deepfake_desktop.gui.video_surface import VideoSurface
from tests.gui.event_loop import spin

log_qt_messages()
app = make_application()
surface = VideoSurface()
player = Player(surface.sink, surface)
for turn in range(60):
    player.open(Path(sys.argv[1]))
    spin(turn)
    player.close()
print("closed 60 times")
"""


def test_closing_a_file_never_waits_for_a_thread_that_waits_for_pythons_lock(tmp_path: Path) -> None:
    clip = audio_only(tmp_path / "sound.mp4", seconds=5.0)
    command = [sys.executable, "-c", _OPEN_AND_CLOSE, str(clip)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=90, check=False, cwd=ROOT)
    assert ended.stdout == "closed 60 times\n", ended.stderr
    assert ended.returncode == 0


@pytest.mark.broken_media
def test_what_cannot_be_played_is_a_sentence(qtbot, tmp_path: Path) -> None:
    surface = VideoSurface()
    qtbot.addWidget(surface)
    player = Player(surface.sink, surface)
    with qtbot.waitSignal(player.failed, timeout=10_000) as failed:
        player.open(text_file(tmp_path / "text.mp4"))
    assert failed.args == [cannot_play()]
    assert not player.is_playing()
