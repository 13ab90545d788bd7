"""How large a package is, by component, and whether it keeps within the budget.

``python -m distribution.size dist/deepfake-desktop [DOWNLOAD...]`` prints the table; it fails over the budget.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

MEGABYTE = 1_000_000
FOLDER_BUDGET, FOLDER_AIM = 350, 250  # MB on disk
DOWNLOAD_BUDGET, DOWNLOAD_AIM = 130, 95  # MB compressed

# The first prefix that fits a file's place counts; macOS' and Windows' folders differ in their first part only.
COMPONENTS = (
    ("OpenCV", ("cv2/", "opencv_python_headless.libs/")),
    ("FFmpeg and PyAV", ("av/", "av.libs/")),
    ("NumPy with OpenBLAS", ("numpy/", "numpy.libs/")),
    ("LiteRT", ("ai_edge_litert/",)),
    ("Qt's FFmpeg", tuple(f"PySide6/Qt/lib/lib{name}" for name in ("avcodec", "avformat", "avutil", "sw"))),
    ("ICU", ("PySide6/Qt/lib/libicu",)),
    ("Qt", ("PySide6/Qt/", "PySide6/plugins/", "PySide6/Qt6")),
    ("PySide6", ("PySide6/", "shiboken6/")),
    ("models", ("deepfake_desktop/models/",)),
    ("icons and sample clip", ("deepfake_desktop/",)),
    ("Python", ("libpython", "python3.", "base_library.zip", "lib-dynload/", "Python")),
    ("licences and papers", ("licences/", "LICENSE", "NOTICE", "THIRD_PARTY.md", "sbom.cdx.json")),
)


def sizes(folder: Path) -> dict[str, int]:
    """Bytes by component, largest first. What links lead to is counted once."""
    found: dict[str, int] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            name = component(path.relative_to(folder).as_posix())
            found[name] = found.get(name, 0) + path.stat().st_size
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def component(place: str) -> str:
    """The component that a file of the package belongs to."""
    for inner in ("_internal/", "Contents/Frameworks/", "Contents/Resources/"):
        if place.startswith(inner):
            place = place.removeprefix(inner)
            break
    else:
        return "program (with the Python modules)"
    if ".dist-info/" in place:
        return "licences and papers"
    return next((name for name, prefixes in COMPONENTS if place.startswith(prefixes)), "other libraries")


def table(found: dict[str, int]) -> str:
    lines = [f"{name:36}{size / MEGABYTE:9.1f} MB" for name, size in found.items()]
    return "\n".join([*lines, f"{'together':36}{sum(found.values()) / MEGABYTE:9.1f} MB"])


def over_budget(size: int, budget: int, aim: int, what: str) -> bool:
    """Print how ``size`` (bytes) stands to the budget (MB); whether it is over."""
    megabytes = size / MEGABYTE
    over = megabytes > budget
    print(f"{what}: {megabytes:.1f} MB, budget {budget} MB, aim {aim} MB: {'OVER THE BUDGET' if over else 'within'}")
    return over


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m distribution.size", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("downloads", type=Path, nargs="*", help="compressed packages")
    arguments = parser.parse_args()
    found = sizes(arguments.folder)
    print(table(found))
    over = [over_budget(sum(found.values()), FOLDER_BUDGET, FOLDER_AIM, "folder")]
    over += [over_budget(path.stat().st_size, DOWNLOAD_BUDGET, DOWNLOAD_AIM, path.name) for path in arguments.downloads]
    return 1 if any(over) else 0


if __name__ == "__main__":
    sys.exit(main())
