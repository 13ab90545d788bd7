"""Whether two builds are the same: ``python -m distribution.compare FOLDER FOLDER``.

Two builds of one commit with one lock file, one Python, SOURCE_DATE_EPOCH and PYTHONHASHSEED (the Makefile sets both)
must agree in every file but those listed here, with the reason why PyInstaller cannot make them equal.
"""

from __future__ import annotations

import sys
from pathlib import Path

from deepfake_desktop.files import sha256_of

# Files whose difference is understood, and the reason.
EXPLAINED: dict[str, str] = {}


def contents(folder: Path) -> dict[str, str]:
    """What every file is (its SHA-256) and where every link leads, by place."""
    found = {}
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[place] = f"link to {path.readlink()}"
        elif path.is_file():
            executable = "executable " if path.stat().st_mode & 0o100 else ""
            found[place] = executable + sha256_of(path)
    return found


def differences(first: dict[str, str], second: dict[str, str]) -> list[str]:
    """Places that only one has, or that differ."""
    return sorted(place for place in first.keys() | second.keys() if first.get(place) != second.get(place))


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    first, second = (contents(Path(name)) for name in sys.argv[1:])
    different = differences(first, second)
    for place in different:
        print(f"differs: {place}" + (f" ({EXPLAINED[place]})" if place in EXPLAINED else ""))
    print(f"{len(first)} files, {len(different)} different")
    return 1 if any(place not in EXPLAINED for place in different) else 0


if __name__ == "__main__":
    sys.exit(main())
