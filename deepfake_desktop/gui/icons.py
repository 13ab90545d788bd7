"""The program's icon and the small glyphs of the controls, drawn in the text colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from deepfake_desktop.files import resources_folder

_GLYPH_SIZE = 24.0  # side of the square that the glyphs are designed in
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def app_icon() -> QIcon:
    icon = QIcon()
    for size in ICON_SIZES:
        icon.addFile(str(resources_folder() / "icons" / f"deepfake-desktop-{size}.png"))
    return icon


def glyph(name: str, colour: QColor, pixel_ratio: float) -> QIcon:
    """One of "play", "pause", "next", "previous", "loop", "sound", "muted", as an icon in the given colour."""
    pixmap = QPixmap(round(_GLYPH_SIZE * pixel_ratio), round(_GLYPH_SIZE * pixel_ratio))
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if name == "play":
        painter.drawPolygon(QPolygonF([QPointF(6, 4), QPointF(20, 12), QPointF(6, 20)]))
    elif name == "pause":
        painter.drawRoundedRect(QRectF(5.5, 4, 4.5, 16), 1, 1)
        painter.drawRoundedRect(QRectF(14, 4, 4.5, 16), 1, 1)
    elif name in ("next", "previous"):
        if name == "previous":
            painter.translate(_GLYPH_SIZE, 0)
            painter.scale(-1, 1)
        painter.drawRoundedRect(QRectF(5, 5, 3, 14), 1, 1)
        painter.drawPolygon(QPolygonF([QPointF(10, 5), QPointF(20, 12), QPointF(10, 19)]))
    elif name == "loop":
        _draw_loop(painter, colour)
    else:
        _draw_loudspeaker(painter, colour, muted=name == "muted")
    painter.end()
    return QIcon(pixmap)


def _draw_loop(painter: QPainter, colour: QColor) -> None:
    """Two arrows that follow each other round."""
    painter.drawPolygon(QPolygonF([QPointF(15, 2.5), QPointF(20.5, 6.5), QPointF(15, 10.5)]))
    painter.drawPolygon(QPolygonF([QPointF(9, 13.5), QPointF(3.5, 17.5), QPointF(9, 21.5)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF([QPointF(4.5, 11.5), QPointF(4.5, 6.5), QPointF(15, 6.5)]))
    painter.drawPolyline(QPolygonF([QPointF(19.5, 12.5), QPointF(19.5, 17.5), QPointF(9, 17.5)]))


def _draw_loudspeaker(painter: QPainter, colour: QColor, muted: bool) -> None:
    body = QPainterPath()
    body.addPolygon(
        QPolygonF([QPointF(3, 9), QPointF(7, 9), QPointF(12, 5), QPointF(12, 19), QPointF(7, 15), QPointF(3, 15)])
    )
    body.closeSubpath()
    painter.drawPath(body)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if muted:
        painter.drawLine(QPointF(15.5, 9.5), QPointF(20.5, 14.5))
        painter.drawLine(QPointF(20.5, 9.5), QPointF(15.5, 14.5))
    else:
        painter.drawArc(QRectF(10.5, 8.5, 7, 7), -50 * 16, 100 * 16)
        painter.drawArc(QRectF(8.5, 5, 13, 14), -50 * 16, 100 * 16)
