"""Files and names that point elsewhere: addresses, playlists, concat lists, references in containers.

``decoy`` is what they point at. That no demuxer opens it, ``test_pointers`` proves.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

from tests.corpus.nasty import Nasty
from tests.fixtures.make_video import face_video

ADDRESSES = (
    "http://192.0.2.1/v.mp4",
    "https://192.0.2.1/v.mp4",
    "rtsp://192.0.2.1/v",
    "rtmp://192.0.2.1/v",
    "udp://127.0.0.1:9999",
    "ftp://192.0.2.1/v.mp4",
    "hls+http://192.0.2.1/v.m3u8",
    "smb://192.0.2.1/share/v.mp4",
)
# What FFmpeg takes for protocols, and Python for names of files that are not there.
PROTOCOLS = ("pipe:0", "concat:a.mp4|b.mp4", "data:video/mp4;base64,AAAA", "subfile,,start,0,end,0,,:a.mp4", "fd:0")


def playlists(decoy: str) -> dict[str, bytes]:
    """Files that name another one, by file name."""
    texts = {
        "list.m3u8": f"#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{decoy}\n#EXT-X-ENDLIST\n",
        "keys.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:1\n"
        f'#EXT-X-KEY:METHOD=AES-128,URI="{decoy}"\n#EXTINF:1,\n{decoy}\n',
        "list.mp4": f"#EXTM3U\n#EXTINF:10,\n{decoy}\n",
        "old.m3u": f"{decoy}\n",
        "list.pls": f"[playlist]\nFile1={decoy}\nNumberOfEntries=1\nVersion=2\n",
        "list.ffconcat": f"ffconcat version 1.0\nfile '{decoy}'\n",
        "concat.mp4": f"ffconcat version 1.0\nfile '{decoy}'\n",
        "live.sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 26\n",
        "stream.mpd": f'<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" '
        f'mediaPresentationDuration="PT1S"><Period><AdaptationSet mimeType="video/mp4"><Representation id="1" '
        f'bandwidth="1"><BaseURL>{decoy}</BaseURL></Representation></AdaptationSet></Period></MPD>\n',
        "list.xspf": f'<?xml version="1.0"?><playlist version="1"><trackList><track><location>{decoy}</location>'
        "</track></trackList></playlist>\n",
        "list.asx": f'<asx version="3.0"><entry><ref href="{decoy}"/></entry></asx>\n',
        "smooth.ism": f'<smil><body><switch><video src="{decoy}"/></switch></body></smil>\n',
        "picture.svg": f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{decoy}"/></svg>\n',
        "sub.idx": "# VobSub index file, v7 (do not modify this line!)\ntimestamp: 00:00:01:000, filepos: 000000000\n",
        "script.avs": f'AVISource("{decoy}")\n',
        "images.txt": f"{decoy}\n{decoy}\n",
        "filter.lavfi": f"movie={decoy}[out0]\n",
    }
    return {name: text.encode() for name, text in texts.items()}


def movie_with_reference(folder: Path, decoy: str) -> Path:
    """A MOV whose data reference says that its pictures lie in another file (``dref`` with an alias to it)."""
    path = face_video(folder / "reference.mov", seconds=0.6, size=(320, 180))
    content = path.read_bytes()
    name = decoy.encode()
    # A Macintosh alias record, as FFmpeg reads it: kind "alis", then tagged names, 2 and 18 being paths.
    alias = bytes(10) + b"\x04disk".ljust(28, b"\0") + bytes(12) + b"\x05decoy".ljust(64, b"\0") + bytes(16)
    alias += struct.pack(">hh", 1, 1) + bytes(16)
    for tag in (2, 18):
        alias += struct.pack(">hH", tag, len(name)) + name + bytes(len(name) % 2)
    alias += struct.pack(">hH", -1, 0)
    entry = struct.pack(">I4sI", 12 + len(alias), b"alis", 0) + alias
    old = content.index(b"dref") - 4
    size = struct.unpack_from(">I", content, old)[0]
    dref = struct.pack(">I4sII", 16 + len(entry), b"dref", 0, 1) + entry
    return _replaced(path, content, old, size, dref)


def reference_movie(folder: Path, decoy: str) -> Path:
    """A MOV that is nothing but the address of another (``rmra``)."""
    name = decoy.encode() + b"\0"
    address = struct.pack(">I4sI4sI", 20 + len(name), b"rdrf", 0, b"url ", len(name)) + name
    inner = struct.pack(">I4s", 8 + len(address), b"rmda") + address
    outer = struct.pack(">I4s", 8 + len(inner), b"rmra") + inner
    movie = struct.pack(">I4s", 8 + len(outer), b"moov") + outer
    path = folder / "elsewhere.mov"
    path.write_bytes(struct.pack(">I4s4sI4s", 20, b"ftyp", b"qt  ", 0, b"qt  ") + movie)
    return path


def _replaced(path: Path, content: bytes, start: int, size: int, box: bytes) -> Path:
    """A box exchanged for another one; the sizes of its parents and the places of the pictures are mended."""
    from tests.fuzz.mutate import find_boxes

    made = bytearray(content[:start] + box + content[start + size :])
    grown = len(box) - size
    for at, end, kind in find_boxes(content):
        if at < start and end >= start + size:
            struct.pack_into(">I", made, at, end - at + grown)
        if kind == b"stco":
            shifted = at + grown if at > start else at
            (count,) = struct.unpack_from(">I", content, at + 12)
            for number in range(count):
                (place,) = struct.unpack_from(">I", content, at + 16 + 4 * number)
                struct.pack_into(">I", made, shifted + 16 + 4 * number, place + grown)
    path.write_bytes(bytes(made))
    return path


def _written(name: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        decoy = face_video(folder / "decoy.mp4", seconds=0.4, size=(320, 180))
        path = folder / name
        path.write_bytes(playlists(str(decoy))[name])
        return path

    return make


INPUTS = (
    *(
        Nasty(f"address {one}", "network-looking paths", lambda folder, one=one: Path(one), "unsupported", "offline")
        for one in ADDRESSES
    ),
    *(
        Nasty(f"protocol {one}", "network-looking paths", lambda folder, one=one: Path(one), "unreadable", "no file")
        for one in PROTOCOLS
    ),
    *(
        Nasty(f"playlist {name}", "playlists and concat files", _written(name), "unsupported", "not a video")
        for name in playlists("x")
    ),
    Nasty(
        "movie whose pictures lie elsewhere",
        "playlists and concat files",
        lambda folder: movie_with_reference(folder, str(folder / "decoy.mp4")),
        "unreadable",
        "Not one frame",
    ),
    Nasty(
        "movie that is an address",
        "playlists and concat files",
        lambda folder: reference_movie(folder, "http://192.0.2.1/v.mov"),
        "unreadable",
        "damaged|index",
    ),
)
