"""The user guide as a page of the site: a hook of mkdocs. Its text and pictures lie where the program reads them."""

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
    """The pictures lie beside the page."""
    from mkdocs.structure.files import File

    for picture in sorted(GUIDE.glob("*.jpg")):
        files.append(File.generated(config, picture.name, abs_src_path=str(picture)))
    return files


def on_page_read_source(*, page: Page, config: MkDocsConfig) -> str | None:
    """The guide instead of the signpost; None leaves every other page as it is."""
    return (GUIDE / "guide.md").read_text(encoding="utf-8") if page.file.src_uri == PAGE else None
