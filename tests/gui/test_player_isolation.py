"""The player reads the file that it is given and nothing else; Qt's own FFmpeg knows playlists."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtMultimedia import QVideoSink

from deepfake_desktop.gui.player import Player, cannot_play
from tests.corpus.pointers import playlists
from tests.gui.event_loop import spin

TRIED_MS = 1500  # in which Qt has opened a playlist and what stands in it, or given up


@pytest.fixture
def server() -> Iterator[tuple[str, list[bytes]]]:
    """Address of a file on this machine's own network, and who asked for it."""
    listener = socket.create_server(("127.0.0.1", 0))
    asked: list[bytes] = []

    def serve() -> None:
        while True:
            try:
                caller, _ = listener.accept()
            except OSError:
                return
            asked.append(caller.recv(200))
            caller.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/a.ts", asked
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


@pytest.fixture
def player(qapp: object) -> Iterator[Player]:
    sink = QVideoSink()
    made = Player(sink)
    yield made
    made.close()
    spin(0)


@pytest.mark.broken_media
@pytest.mark.parametrize("name", ["list.m3u8", "list.mp4", "concat.mp4", "stream.mpd"])
def test_a_playlist_leads_nowhere(player: Player, server: tuple[str, list[bytes]], tmp_path: Path, name: str) -> None:
    address, asked = server
    path = tmp_path / name
    path.write_bytes(playlists(address)[name])
    failed: list[str] = []
    player.failed.connect(failed.append)
    player.open(path)
    spin(TRIED_MS)
    assert asked == []
    assert set(failed) == {cannot_play()}


@pytest.mark.broken_media
def test_it_is_the_list_of_protocols_that_keeps_it(
    player: Player, server: tuple[str, list[bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_FFMPEG_PROTOCOL_WHITELIST")
    address, asked = server
    path = tmp_path / "list.m3u8"
    path.write_bytes(playlists(address)["list.m3u8"])
    player.open(path)
    spin(TRIED_MS)
    if not asked:
        pytest.skip("this Qt's FFmpeg has no network of its own")
    assert asked[0].startswith(b"GET /a.ts")


@pytest.mark.broken_media
@pytest.mark.timeout(60)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(player: Player, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    failed: list[str] = []
    player.failed.connect(failed.append)
    player.open(tmp_path / "pipe.mp4")
    player.open(Path("/dev/zero"))
    player.open(tmp_path)
    player.open(tmp_path / "gone.mp4")
    player.open(Path("nul\0.mp4"))
    assert failed == [cannot_play()] * 5
