"""Draws the program's icons from resources/icons/deepfake-desktop.svg: PNG in all sizes, Windows' ico, macOS' icns.

Run it after the drawing changed: ``QT_QPA_PLATFORM=offscreen python scripts/make_icons.py``. Both containers hold PNG
data, which Windows reads since Vista and macOS since 10.7.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
NAME = "deepfake-desktop"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's four-letter types by side in pixels; ic11 to ic14 and ic10 are the doubled sizes of high-resolution screens.
ICNS_TYPES = (
    (b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512),
    (b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512), (b"ic10", 1024),
)  # fmt: skip


def drawn(renderer: QSvgRenderer, side: int) -> bytes:
    """The drawing as a PNG file of ``side`` pixels square, with a transparent ground."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError(f"the icon of {side} pixels could not be written")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An ico file: header, one directory entry per size (0 stands for 256), then the pictures."""
    place = 6 + 16 * len(ICO_SIZES)
    entries, body = b"", b""
    for side in ICO_SIZES:
        picture = pictures[side]
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), place + len(body))
        body += picture
    return struct.pack("<HHH", 0, 1, len(ICO_SIZES)) + entries + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """An icns file: its length, then blocks of type, length and PNG data."""
    body = b"".join(kind + struct.pack(">I", 8 + len(pictures[side])) + pictures[side] for kind, side in ICNS_TYPES)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> int:
    QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(ICONS / f"{NAME}.svg"))
    if not renderer.isValid():
        raise SystemExit("the drawing cannot be read")
    sizes = {*PNG_SIZES, *ICO_SIZES, *(side for _, side in ICNS_TYPES)}
    pictures = {side: drawn(renderer, side) for side in sizes}
    for side in PNG_SIZES:
        (ICONS / f"{NAME}-{side}.png").write_bytes(pictures[side])
    (ICONS / f"{NAME}.ico").write_bytes(ico(pictures))
    (ICONS / f"{NAME}.icns").write_bytes(icns(pictures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
