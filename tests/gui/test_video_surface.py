"""The picture and the boxes on it."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from deepfake_desktop.faces.face import Box
from deepfake_desktop.gui.theme import person_colour
from deepfake_desktop.gui.video_surface import FaceMark, VideoSurface, label_place


def frame(width: int, height: int, colour: str) -> QVideoFrame:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return QVideoFrame(image)


@pytest.fixture
def surface(qtbot) -> VideoSurface:
    shown = VideoSurface()
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_a_wide_picture_keeps_its_shape(surface: VideoSurface) -> None:
    surface.sink.setVideoFrame(frame(160, 80, "#204060"))
    image = surface.grab().toImage()
    assert image.pixelColor(200, 150).name() == "#204060"
    assert image.pixelColor(200, 20) != QColor("#204060")  # 400 x 200 leaves 50 pixels above
    assert surface.picture_rect().size().toSize() == QSize(400, 200)


def test_a_box_is_drawn_where_the_face_is_and_in_the_persons_colour(surface: VideoSurface) -> None:
    surface.sink.setVideoFrame(frame(160, 80, "#204060"))
    surface.set_frame_size(1600, 800)  # the engine reads ten times the size
    surface.set_marks([FaceMark(2, Box(400, 400, 400, 200), "low score")])
    image = surface.grab().toImage()
    assert image.pixelColor(100, 175) == person_colour(2)  # left edge: 400 / 1600 * 400
    assert image.pixelColor(150, 175).name() == "#204060"  # the face itself stays free
    assert surface.accessibleDescription() == "Person 2"


def test_labels_cover_neither_each_other_nor_other_faces(qapp) -> None:
    metrics, target = QFontMetricsF(qapp.font()), QRectF(0, 0, 300, 200)
    boxes = [QRectF(x, y, 40, 45) for x, y in ((40, 80), (150, 90), (230, 85), (45, 2))]
    labels: list[QRectF] = []
    texts = []
    for number, box in enumerate(boxes, 1):
        wanted = [f"Person {number} · here moderate evidence", f"Person {number}", str(number)]
        others = [one for one in boxes if one is not box]
        label, text = label_place(box, target, metrics, wanted, labels, others)
        labels.append(label)
        texts.append(text)
    assert [pair for pair in itertools.combinations(labels, 2) if pair[0].intersects(pair[1])] == []
    assert [label for label in labels if any(label.intersects(box) for box in boxes)] == []
    assert all(target.contains(label) for label in labels)
    assert texts[0].endswith("here moderate evidence")


def test_a_picture_that_is_too_narrow_for_the_finding_names_the_person(qapp) -> None:
    metrics = QFontMetricsF(qapp.font())
    texts = ["Person 1 · here moderate evidence", "Person 1", "1"]
    room = metrics.horizontalAdvance(texts[1]) + 20
    box = QRectF(10, 60, 30, 40)
    assert label_place(box, QRectF(0, 0, room, 150), metrics, texts, [], [])[1] == "Person 1"
    assert label_place(box, QRectF(0, 0, 40, 150), metrics, texts, [], [])[1] == "1"
    beside, _ = label_place(QRectF(10, 5, 40, 140), QRectF(0, 0, 300, 150), metrics, texts, [], [])
    assert beside.left() > 50  # no room above or below
    filled = QRectF(0, 0, 300, 150)  # a face as large as the picture: whatever is there
    label, text = label_place(filled, filled, metrics, texts, [], [])
    assert filled.contains(label) and text == "1"


def test_zoom_brings_a_face_to_the_middle_and_leaves_no_edge_empty(surface: VideoSurface) -> None:
    surface.sink.setVideoFrame(frame(160, 80, "#204060"))
    surface.set_frame_size(1600, 800)
    surface.set_zoom(Box(700, 300, 150, 200))
    shown = surface.picture_rect()
    assert shown.width() / shown.height() == pytest.approx(2.0)
    face = shown.height() * 200 / 800
    assert face * 2.2 == pytest.approx(surface.height())
    assert shown.left() + shown.width() * 775 / 1600 == pytest.approx(200)
    surface.set_zoom(Box(0, 0, 150, 200))  # in the corner: the picture ends at the edge of the widget
    assert (surface.picture_rect().left(), surface.picture_rect().top()) == (0, 0)
    assert surface.grab().toImage().pixelColor(200, 5).name() == "#204060"
    surface.set_zoom(None)
    assert surface.picture_rect().size().toSize() == QSize(400, 200)


def test_a_face_larger_than_the_widget_is_not_made_smaller(surface: VideoSurface) -> None:
    surface.sink.setVideoFrame(frame(160, 80, "#204060"))
    surface.set_zoom(Box(0, 0, 160, 80))
    assert surface.picture_rect().size().toSize() == QSize(400, 200)


def test_the_shown_frame_tells_its_time(surface: VideoSurface) -> None:
    assert surface.frame_span() is None
    timed = frame(160, 80, "#204060")
    timed.setStartTime(40_000)
    timed.setEndTime(80_000)
    surface.sink.setVideoFrame(timed)
    assert surface.frame_span() == (0.04, 0.08)


def test_the_last_picture_stays_at_the_end(surface: VideoSurface) -> None:
    surface.sink.setVideoFrame(frame(160, 80, "#204060"))
    surface.sink.setVideoFrame(QVideoFrame())
    assert surface.grab().toImage().pixelColor(200, 150).name() == "#204060"


def test_a_new_video_starts_without_the_old_picture(surface: VideoSurface) -> None:
    surface.sink.setVideoFrame(frame(160, 80, "#204060"))
    surface.grab()
    surface.clear()
    assert not surface.has_picture()
    assert surface.grab().toImage().pixelColor(200, 150).name() != "#204060"


def test_a_frame_without_pixels_does_no_harm(surface: VideoSurface) -> None:
    surface.sink.setVideoFrame(
        QVideoFrame(QVideoFrameFormat(QSize(16, 16), QVideoFrameFormat.PixelFormat.Format_Invalid))
    )
    assert not surface.has_picture()
