"""Reading paths out of what was pasted: addresses of files, or text with a path on each line. No widgets."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QUrl

_QUOTES = "\"'“”"
_MOST_LINES = 5000


@dataclass(frozen=True)
class PastedPaths:
    """Absolute paths that exist, and the texts that are none."""

    paths: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()  # look like a path, and nothing is there
    addresses: tuple[str, ...] = ()  # of the network, which is never used


def pasted_paths(urls: Iterable[QUrl], text: str) -> PastedPaths:
    """The files that the clipboard names. urls: as file managers copy files; where there are any, the text, which
    repeats them, is left out. Quotes around a path, as Windows copies it, and "~" are understood."""
    texts = [url.toString() for url in urls] or [line.strip() for line in text.splitlines()[:_MOST_LINES]]
    paths: list[str] = []
    missing: list[str] = []
    addresses: list[str] = []
    for one in filter(None, texts):
        path = _path_of(one)
        if path is None:
            addresses.append(one)
        elif os.path.isabs(path) and "\0" not in path and os.path.exists(path):
            paths.append(os.path.normpath(path))
        else:
            missing.append(one)
    return PastedPaths(tuple(paths), tuple(missing), tuple(addresses))


def dragged_urls(urls: Iterable[QUrl], text: str) -> list[QUrl]:
    """What is dragged over the window: files as file managers give them, or else the paths that exist in a text."""
    return list(urls) or [QUrl.fromLocalFile(path) for path in pasted_paths((), text).paths]


def path_of_argument(text: str) -> str:
    """A path from the command line, where some desktops and browsers give the address of a local file instead."""
    address = QUrl(text) if text.lower().startswith("file:") and not os.path.exists(text) else None
    return address.toLocalFile() if address is not None and address.isLocalFile() else text


def _path_of(text: str) -> str | None:
    """The path in a text; None for the address of something on the network."""
    bare = text.strip(_QUOTES)
    if bare.lower().startswith("file:"):
        return QUrl(bare).toLocalFile()
    if "://" in bare and not os.path.exists(bare):
        return None
    return os.path.expanduser(bare)
