"""What goes into the packaged program and what stays out, each with its reason; build.spec is the only user.

To add a package that the program imports: name it in ``CARRIED`` (its version and licence then travel along), and in
``DATA_OF`` where it reads files of its own. PyInstaller finds the modules. If the build then breaks the size budget,
``distribution/size.py`` says which component grew.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]  # destination in the package, source, PyInstaller's type code

# Distributions whose metadata are packaged: `doctor` reads versions, THIRD_PARTY.md and the SBOM read licences.
CARRIED = (
    "PySide6-Essentials",
    "PySide6-Addons",
    "shiboken6",
    "opencv-python-headless",
    "numpy",
    "av",
    "ai-edge-litert",
    "reportlab",
    "pillow",
    "c2pa-python",
)

# Packages whose data files are read at run time (PyInstaller's collect_data_files takes them).
DATA_OF: tuple[str, ...] = ()

# Languages of the window besides English; Qt's own texts (buttons of its dialogs) come along in these.
LANGUAGES = ("es", "fr", "zh_CN")

# A bundle's own files only: no recipes, nothing that training left beside them (the same choice as in pyproject.toml).
MODEL_FILES = ("*.onnx", "*.tflite", "*.txt", "*.md", "*/*.tflite", "*/*.npy", "*/model.json", "*/MODEL_CARD.md")

EXCLUDED_MODULES = [
    "tensorflow",  # trains and exports only; inference runs on LiteRT. 1.4 GB and 7 seconds at start
    "keras",  # comes with TensorFlow, as above
    "distributed",  # scanning on many machines is for installations with Python (extra "cluster")
    "dask",  # comes with distributed, as above
    "psutil",  # comes with distributed; NumPy's own tests would ask it how much memory there is
    "matplotlib",  # draws training curves only
    "skimage",  # tests only: the astronaut photograph
    "scipy",  # brought by scikit-image; nothing here imports it
    "pandas",  # hooks of other packages would take it along where it is installed
    "requests",  # c2pa-python names it for its build script; nothing here imports it
    "urllib3",  # as above
    "cryptography",  # as above; tests only
    "charset_normalizer",  # ReportLab asks it for the encoding of texts without one; ours are Unicode
    "PIL._avif",  # pictures in reports are JPEG and PNG; brings libavif, 5 MB
    "PIL._webp",  # as above
    "PIL._imagingcms",  # colour profiles, as above
    "PIL._imagingtk",  # the window is Qt
    "tkinter",  # the window is Qt
    "pytest",  # tests only
    "setuptools",  # installs packages; nothing to install in a frozen program
    "pip",  # as above
    "numpy.f2py",  # compiles Fortran; brings charset_normalizer
    "yaml",  # only numpy.show_config() would use it
    "readline",  # for Python's prompt, which there is none of; brings libreadline and libtinfo
    "ssl",  # encrypts connections, and the program makes none; brings libssl
    "PySide6.QtConcurrent",  # Python's face of it; the library itself stays, QtMultimedia is linked to it
    "PySide6.QtDBus",  # as above
    "PySide6.QtMultimediaWidgets",  # QVideoWidget; the window paints its frames itself
]

# Qt's plugins that are kept, by folder; all others are left out:
#   generic, egldeviceintegrations, eglfs, linuxfb, vnc, vkkhrdisplay: screens without a desktop
#   gtk3: brings GTK 3 and 25 MB with it; the portal theme asks the desktop for its file dialog without that
#   tls, networkinformation: there is no network
#   tiff, webp, icns, gif, tga, wbmp, pdf: pictures that the window never shows
#   virtualkeyboard: brings Qt Quick
QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qminimal.", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "xcbglintegrations": ("qxcb-egl", "qxcb-glx"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient", "adwaita"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl", "dmabuf-server", "drm-egl-server"),
    "multimedia": ("ffmpegmediaplugin",),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qjpeg", "qico"),
}

# The system's own libraries on Linux, which a package must not bring along: the graphics drivers of the machine are
# loaded into the program and are linked to them, and to versions that may be newer than ours; fontconfig reads the
# system's configuration. (The AppImage project's excludelist names the same ones, with the failures that taught it.)
# GLib, 1.9 MB with PCRE2: whatever has a desktop has it, and only the window needs it.
LINUX_SYSTEM_LIBRARIES = {
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libXau.so.6": "libxau6",
    "libXdmcp.so.6": "libxdmcp6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libexpat.so.1": "libexpat1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
}

# On Windows OpenCV loads its FFmpeg only to read videos, which PyAV does here.
WINDOWS_UNUSED = ("opencv_videoio_ffmpeg", "opengl32sw")  # the latter: OpenGL without a driver, for QML


def wanted(entry: Entry) -> bool:
    """Whether a file that PyInstaller found goes into the package."""
    place = entry[0].replace("\\", "/")
    name = place.rpartition("/")[2]
    if "/plugins/" in place and "PySide6" in place:
        folder = place.partition("/plugins/")[2].partition("/")[0]
        return any(part in name for part in QT_PLUGINS.get(folder, ()))
    if "/translations/" in place and "PySide6" in place:
        return any(name in (f"qtbase_{language}.qm", f"qt_{language}.qm") for language in LANGUAGES)
    if name.endswith(".ts"):
        return False  # what translators edit; the window reads the .qm beside it
    if name == "RECORD" and ".dist-info/" in place:
        return False  # lists what pip installed, for removing it; 0.7 MB
    if sys.platform == "win32" and any(part in name for part in WINDOWS_UNUSED):
        return False
    return not (sys.platform.startswith("linux") and name in LINUX_SYSTEM_LIBRARIES)


def models(root: Path) -> Iterable[tuple[str, str]]:
    """(file, folder in the package) of every model file."""
    for pattern in MODEL_FILES:
        for path in sorted((root / "models").glob(pattern)):
            yield str(path), str(Path("deepfake_desktop", path.parent.relative_to(root)))
