"""Writes dist/SHA256SUMS of the downloads there, in the form that ``sha256sum --check`` reads.

``python -m distribution.checksums FILE...``; the files lie in one folder, and so will the list.
"""

from __future__ import annotations

import sys
from pathlib import Path

from deepfake_desktop.files import sha256_of


def main() -> int:
    paths = sorted(map(Path, sys.argv[1:]))
    if not paths or len({path.parent for path in paths}) > 1:
        print(__doc__, file=sys.stderr)
        return 2
    # In text mode Windows would end lines with a carriage return, which sha256sum takes for part of the name.
    text = "".join(f"{sha256_of(path)}  {path.name}\n" for path in paths)
    (paths[0].parent / "SHA256SUMS").write_bytes(text.encode("utf-8"))
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
