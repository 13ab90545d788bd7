"""The report as it is seen: the PDF in Qt's own viewer, the web page in a headless Chromium where there is one."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from deepfake_desktop.report.build import build_report
from deepfake_desktop.report.make import make_report
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.report.pictures import ABSENT, Pictures
from deepfake_desktop.report.record import Record
from tests.fixtures.make_record import HOSTILE_NAME, full_record
from tests.unit.test_report_page import a_picture

MADE = ReportOptions(who="Jane Examiner", when="2026-01-02T03:04:05+01:00")
CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)


def some_pictures(record: Record) -> Pictures:
    (moment,) = record.result.moments
    return Pictures("drawn", {1: a_picture()}, {moment: a_picture((0.1, 0.2, 0.3, 0.4))}, {moment: a_picture()})


def colours(image: QImage, step: int = 4) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)}


@pytest.mark.parametrize("page_size", ["a4", "letter"])
def test_every_page_of_the_pdf_can_be_seen_and_names_the_record(qapp: object, tmp_path: Path, page_size: str) -> None:
    record = full_record("Отчёт 中.mp4")
    raw = make_report("pdf", record, some_pictures(record), ReportOptions("Jane", MADE.when, page_size))
    (tmp_path / "report.pdf").write_bytes(raw)
    document = QPdfDocument()
    assert document.load(str(tmp_path / "report.pdf")) == QPdfDocument.Error.None_
    count = document.pageCount()
    assert 3 <= count <= 8
    texts = [document.getAllText(number).text() for number in range(count)]
    for number, text in enumerate(texts):
        assert f"Record SHA-256 {record.sha256[:16]}" in text and f"Page {number + 1} of {count}" in text
        assert len(colours(document.render(number, QSize(600, 800)))) > 3
    whole = " ".join(" ".join(texts).split())
    assert "Отчёт ⟨U+4E2D⟩.mp4" in whole and "stand as their number" in whole
    assert record.sha256 in whole and "Moderate evidence of face manipulation" in whole and MADE.when in whole
    title = document.metaData(QPdfDocument.MetaDataField.Title)
    assert title.startswith("Report on evidence of face manipulation: Отчёт")
    assert document.metaData(QPdfDocument.MetaDataField.Author) == "Jane"
    document.close()


@pytest.mark.parametrize("page_size", ["a4", "letter"])
def test_no_title_stands_alone_at_the_foot_of_a_page(qapp: object, tmp_path: Path, page_size: str) -> None:
    """Whatever comes before: the sections are moved down line by line."""
    for lines in range(0, 60, 3):
        record = full_record(
            message=" ".join(["A line of a long message that takes up room on the first page."] * lines)
        )
        raw = make_report("pdf", record, ABSENT, ReportOptions(page_size=page_size))
        (tmp_path / "report.pdf").write_bytes(raw)
        document = QPdfDocument()
        document.load(str(tmp_path / "report.pdf"))
        titles = {section.title for section in build_report(record, ABSENT, ReportOptions()).sections}
        for number in range(document.pageCount()):
            text = document.getAllText(number).text().splitlines()
            body = [line for line in text if line and not line.startswith(("Record SHA-256", "Page "))]
            assert body[-1] not in titles, (lines, body[-1])
        document.close()


@pytest.mark.slow  # a browser takes up to half a minute to start on a busy machine
@pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine to show the web page in")
def test_the_page_is_drawn_by_a_browser_in_light_and_dark(tmp_path: Path) -> None:
    record = full_record(HOSTILE_NAME)
    page = tmp_path / "report.html"
    page.write_bytes(make_report("html", record, some_pictures(record), MADE))
    shown = {}
    for scheme, options in (("light", []), ("dark", ["--force-dark-mode", "--blink-settings=preferredColorScheme=0"])):
        target = tmp_path / f"{scheme}.png"
        command = [
            CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--enable-logging=stderr",
            f"--user-data-dir={tmp_path / scheme}", "--window-size=900,1400", *options, f"--screenshot={target}",
            page.as_uri(),
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
        assert target.is_file(), done.stderr[-2000:]
        # Chromium tells on its console what a policy forbade; nothing of the page may need what is forbidden.
        assert "Content Security Policy" not in done.stderr and "CONSOLE" not in done.stderr
        shown[scheme] = QImage(str(target))
    assert len(colours(shown["light"])) > 20
    assert shown["light"].pixelColor(5, 5).lightness() > 240
    assert shown["dark"].pixelColor(5, 5).lightness() < 60
