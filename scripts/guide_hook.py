"""The user guide as pages of the site: a hook of mkdocs. Its texts and pictures lie where the program reads them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

GUIDE = Path(__file__).resolve().parents[1] / "resources" / "guide"
PAGE = "GUIDE.md"  # in docs/: a signpost for whoever reads the sources


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """The pictures lie beside the page, and so do its translations: GUIDE.fr.md."""
    from mkdocs.structure.files import File

    for picture in sorted(GUIDE.glob("*.jpg")):
        files.append(File.generated(config, picture.name, abs_src_path=str(picture)))
    for text in sorted(GUIDE.glob("guide.*.md")):
        files.append(File.generated(config, text.name.replace("guide", "GUIDE", 1), abs_src_path=str(text)))
    return files


def on_page_read_source(*, page: Page, config: MkDocsConfig) -> str | None:
    """The guide instead of the signpost; None leaves every other page as it is."""
    return (GUIDE / "guide.md").read_text(encoding="utf-8") if page.file.src_uri == PAGE else None
