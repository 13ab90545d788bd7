"""The documentation's site: it builds strictly, loads nothing from anywhere, and describes what the library exports."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path

import pytest

import deepfake_desktop

ROOT = Path(__file__).resolve().parents[2]
# Elements that make a browser fetch something by itself. Links are for readers, who decide.
LOADING = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "object": "data",
}
LOADING_LINKS = {"stylesheet", "preload", "modulepreload", "preconnect", "dns-prefetch", "icon", "manifest", "prefetch"}
REMOTE = re.compile(r"^\s*(https?:)?//")

needs_mkdocs = pytest.mark.skipif(
    find_spec("mkdocs") is None or find_spec("mkdocstrings") is None, reason="needs MkDocs: make docs installs it"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site")
    words = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(out)]
    done = subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return out


class _Loaded(HTMLParser):
    """What a page makes a browser fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag in LOADING:
            self.addresses.append(found.get(LOADING[tag]) or "")
        if tag == "link" and LOADING_LINKS & set((found.get("rel") or "").split()):
            self.addresses.append(found.get("href") or "")


def loaded_by(html: str) -> list[str]:
    reader = _Loaded()
    reader.feed(html)
    return reader.addresses


def test_what_a_page_loads_is_noticed() -> None:
    page = '<a href="https://x.org"><script src="https://a/b.js"></script><link rel="stylesheet" href="//c/d.css">'
    assert [address for address in loaded_by(page) if REMOTE.match(address)] == ["https://a/b.js", "//c/d.css"]


@needs_mkdocs
def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 5
    for page in pages:
        addresses = loaded_by(page.read_text(encoding="utf-8"))
        assert addresses and [one for one in addresses if REMOTE.match(one)] == [], page.name
    for sheet in site.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(r"(@import|url\()\s*[\"']?(https?:)?//", text), sheet.name


@needs_mkdocs
def test_every_public_name_has_its_docstring_on_the_page(site: Path) -> None:
    page = (site / "API.html").read_text(encoding="utf-8")
    for name, home in deepfake_desktop._HOMES.items():
        assert f'id="deepfake_desktop.{home}.{name}"' in page, name
    assert "Analyse one video and never raise" in page and "Raises ValueError for a sampling" in page
    assert "Calibrated probability of manipulation, 0..1" in page  # a comment beside the field
    assert "When the analysis was made, where this is a remembered result" in page  # and one above it


def test_every_picture_is_small() -> None:
    pictures = sorted((ROOT / "docs" / "images").iterdir())
    assert pictures and all(picture.stat().st_size < 150_000 for picture in pictures)
