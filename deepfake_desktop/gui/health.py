"""The window's part of ``--healthcheck``: modules, plugins, codecs, icons, languages. No window is opened."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QPluginLoader, QTranslator, qVersion
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtMultimedia import QMediaFormat, QMediaPlayer

from deepfake_desktop.cli.checks import import_all
from deepfake_desktop.errors import UnsupportedVideoError
from deepfake_desktop.gui.failures import log_qt_messages
from deepfake_desktop.gui.guide_page import ENGLISH_GUIDE, guide_folder
from deepfake_desktop.gui.icons import ICON_SIZES, app_icon
from deepfake_desktop.gui.language import ENGLISH, languages, translation_files
from deepfake_desktop.supervision.confinement import is_confined
from deepfake_desktop.supervision.engine import Engine
from deepfake_desktop.supervision.tasks import container_notes

# The least of what the window needs, by folder of Qt's plugins: one of each group.
_PLATFORMS = ("qxcb", "qwayland", "qwindows", "qcocoa")
_PICTURES = {"png", "svg", "jpeg"}


def window_checks() -> dict[str, Callable[[], str]]:
    """Checks by name. Qt draws nothing on the screen meanwhile."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    log_qt_messages()
    QGuiApplication.instance() or QGuiApplication(["deepfake-desktop"])
    return {
        "window modules": lambda: import_all("deepfake_desktop.gui"),
        "Qt plugins": _plugins,
        "Qt pictures": _pictures,
        "Qt video": _video,
        "child process": _child,
        "icons": _icons,
        "languages": _languages,
        "guide": _guide,
    }


def _plugins() -> str:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    files = sorted(path for path in folder.glob("*/*") if path.suffix in (".so", ".dll", ".dylib"))
    if not any(name in path.stem for path in files if path.parent.name == "platforms" for name in _PLATFORMS):
        raise FileNotFoundError(f"no plugin for a desktop in {folder / 'platforms'}")
    needed = [path for path in files if path.parent.name in ("platforms", "multimedia", "imageformats", "iconengines")]
    for path in needed:
        if path.stem.startswith(("libqwayland", "libqeglfs", "libqvkkhr")):
            continue  # they may want libraries that only such a desktop has
        loader = QPluginLoader(str(path))
        if not loader.load():
            raise ImportError(loader.errorString())
    return f"{len(files)}, of Qt {qVersion()}"


def _pictures() -> str:
    known = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    if lacking := _PICTURES - known:
        raise ImportError(f"Qt reads no {', '.join(sorted(lacking))}")
    return ", ".join(sorted(known))


def _video() -> str:
    QMediaPlayer()  # loads the media plugin
    formats = QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode)
    if QMediaFormat.FileFormat.MPEG4 not in formats:
        raise ImportError("Qt opens no MPEG-4 files; its FFmpeg plugin was not loaded")
    return ", ".join(sorted(QMediaFormat.fileFormatName(name) for name in formats))


def _languages() -> str:
    found = []
    for code in languages():
        files = translation_files(code)
        if lacking := [path.name for path in files if not QTranslator().load(str(path))]:
            raise FileNotFoundError(f"{', '.join(lacking)} cannot be read")
        found.append(code)
    return ", ".join(found)


def _guide() -> str:
    """The text of the user guide in each language, and the pictures that these name."""
    folder = guide_folder()
    guides = [ENGLISH_GUIDE, *(f"guide.{code}.md" for code in languages() if code != ENGLISH)]
    texts = [(folder / name).read_text(encoding="utf-8") for name in guides]
    named = sorted({name for text in texts for name in re.findall(r"!\[[^\]]*\]\(([^)]*)\)", text)})
    if lacking := [name for name in named if not QImageReader(str(folder / name)).size().isValid()]:
        raise FileNotFoundError(f"{', '.join(lacking)} cannot be read")
    return f"{len(guides)} languages, {len(named)} pictures"


def _child() -> str:
    """The process that reads videos: whether this program can start itself as one, and is answered."""
    engine = Engine()
    try:
        container_notes(engine, Path(os.devnull))
    except UnsupportedVideoError:  # said by the child: no ordinary file
        cut_off = any(map(is_confined, engine.pids()))
        return f"starts and answers, {'without' if cut_off else 'not cut off from'} network and other programs"
    finally:
        engine.shut_down()
    raise RuntimeError("it has read a video where there is none")


def _icons() -> str:
    sizes = sorted(size.width() for size in app_icon().availableSizes())
    if sizes != sorted(ICON_SIZES):
        raise FileNotFoundError(f"icons of {sizes} pixels only")
    return f"{len(sizes)} sizes"
