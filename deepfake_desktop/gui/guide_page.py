"""The page of the user guide: Markdown with pictures from the program's own folder, and headings to go to.

``guide.md`` is the English guide, ``guide.fr.md`` the French one; all share the pictures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QImageReader, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from deepfake_desktop.files import resources_folder
from deepfake_desktop.gui.find_words import pattern_of
from deepfake_desktop.gui.language import current_language
from deepfake_desktop.gui.theme import text_factor

ENGLISH_GUIDE = "guide.md"
_MARGIN = 14  # pixels around the text
_LEAST_PICTURE = 160  # pixels of width


def guide_folder() -> Path:
    """Where the guide and its pictures lie."""
    return resources_folder() / "guide"


def guide_file() -> Path:
    """The guide in the window's language; the English one where there is none in it."""
    own = guide_folder() / f"guide.{current_language()}.md"
    return own if own.is_file() else guide_folder() / ENGLISH_GUIDE


@dataclass(frozen=True)
class Heading:
    level: int  # 1 for the title
    text: str
    position: int  # of its first character in the document

    @property
    def anchor(self) -> str:
        """As links in the text name it, and as the documentation's pages do: "reading-the-verdict", "用键盘操作"."""
        return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", self.text.lower())).strip("-")


class GuidePage(QTextBrowser):
    """Shows the guide. Links lead to headings of the page and nowhere else; pictures fit its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._follow)
        document = self.document()
        document.setDocumentMargin(_MARGIN)
        document.setBaseUrl(QUrl.fromLocalFile(f"{guide_folder()}/"))
        self.setMarkdown(_text())
        self._headings = list(self._found_headings())
        self._widths = {name: QImageReader(str(guide_folder() / name)).size().width() for name in self._pictures()}
        self._space_paragraphs()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def headings(self, most: int = 2) -> list[Heading]:
        """What the list of contents names; most: the lowest level wanted."""
        return [one for one in self._headings if 1 < one.level <= most]

    def go_to(self, heading: Heading) -> None:
        """Put a heading at the top of what is seen."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(heading.position)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.verticalScrollBar().setValue(round(top) - _MARGIN // 2)

    def current(self) -> Heading | None:
        """The heading under which the top of what is seen lies."""
        first = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        before = [one for one in self.headings() if one.position <= first + 1]
        return before[-1] if before else None

    def find_next(self, words: str, backwards: bool = False) -> bool:
        """Select the next place with these words, from the other end on where there is none; False: nowhere."""
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if not words:
            return False
        pattern = pattern_of(words)
        if self.find(pattern, flags):
            return True
        before = self.textCursor()
        self.moveCursor(QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start)
        if self.find(pattern, flags):
            return True
        self.setTextCursor(before)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    # --- what the page is made of

    def _blocks(self) -> list[QTextBlock]:
        blocks, block = [], self.document().begin()
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks

    def _found_headings(self) -> list[Heading]:
        found = [(block.blockFormat().headingLevel(), block) for block in self._blocks()]
        return [Heading(level, block.text(), block.position()) for level, block in found if level]

    def _pictures(self) -> dict[str, tuple[int, int]]:
        """The pictures by name, and where in the document they lie: from and to."""
        found = {}
        for block in self._blocks():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                form = fragment.charFormat()
                if form.isImageFormat():
                    found[form.toImageFormat().name()] = (fragment.position(), fragment.position() + fragment.length())
                fragments += 1
        return found

    def _fit_pictures(self) -> None:
        """Larger ones than there is room for get smaller; their height follows.

        In one edit, and all is laid out anew after it: a change while Qt lays the page out bit by bit leaves paragraphs
        without lines, which stay blank.
        """
        room = max(self.viewport().width() - 2 * _MARGIN - 2, _LEAST_PICTURE)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for name, (start, end) in self._pictures().items():
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = cursor.charFormat().toImageFormat()
            width = min(round(self._widths[name] * text_factor()), room)
            if form.width() != width:
                form.setWidth(width)
                cursor.setCharFormat(form)
        cursor.endEditBlock()
        self.document().markContentsDirty(0, self.document().characterCount())
        self.document().size()  # lays it out to its end

    def _space_paragraphs(self) -> None:
        """Air between paragraphs, which Markdown leaves out."""
        for block in self._blocks():
            level = block.blockFormat().headingLevel()
            if block.textList() is None and not QTextCursor(block).currentTable():
                form = block.blockFormat()
                form.setTopMargin(18.0 if level else 4.0)
                form.setBottomMargin(8.0)
                QTextCursor(block).setBlockFormat(form)

    def _follow(self, link: QUrl) -> None:
        for heading in self._headings:
            if not link.scheme() and heading.anchor == link.fragment():
                self.go_to(heading)


def _text() -> str:
    """The guide as it was written; a sentence where somebody took it away."""
    try:
        return guide_file().read_text(encoding="utf-8")
    except OSError as error:
        text = QCoreApplication.translate("Guide", "The guide cannot be read: {error}. Install the program again.")
        return text.format(error=error.strerror)
