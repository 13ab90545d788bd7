"""Writes docs/RELIABILITY.md from the JSON files in docs/reliability, each of which is one section of it.

A file has: order (number), title, command (that wrote it), date (ISO 8601), columns and rows (texts), and notes.
Further fields are for whoever looks closer. A new file in the folder is a new section; nothing else has to change.

    python scripts/reliability.py [--check]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGE, FOLDER = DOCS / "RELIABILITY.md", DOCS / "reliability"
HEAD = """# Reliability

What was thrown at the program, and what it did. Each table is written by the command above it into
`docs/reliability/`, and this page by `python scripts/reliability.py`; `make reliability` does it all anew.
Tests of the suite are not repeated here.
"""


def sections(folder: Path = FOLDER) -> list[Mapping[str, Any]]:
    """The sections in their order. Raises ValueError for a file that is none."""
    found = []
    for path in sorted(folder.glob("*.json")):
        fields = json.loads(path.read_text(encoding="utf-8"))
        missing = {"order", "title", "command", "date", "columns", "rows"} - set(fields)
        if missing or any(len(row) != len(fields["columns"]) for row in fields["rows"]):
            raise ValueError(f"{path} is no section: {sorted(missing) or 'a row has another length'}")
        found.append(fields)
    return sorted(found, key=lambda fields: (fields["order"], fields["title"]))


def rendered(found: Iterable[Mapping[str, Any]]) -> str:
    """The page."""
    parts = [HEAD]
    for fields in found:
        lines = [_row(fields["columns"]), _row("---" for _ in fields["columns"]), *map(_row, fields["rows"])]
        notes = f"\n{fields['notes']}\n" if fields.get("notes") else ""
        parts.append(
            f"## {fields['title']}\n\n`{fields['command']}`, {fields['date']}.\n\n" + "\n".join(lines) + "\n" + notes
        )
    return "\n".join(parts)


def _row(cells: Iterable[object]) -> str:
    return "| " + " | ".join(str(cell).replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def main() -> int:
    """Exit codes: 0 written, or with --check the page is as it should be; 1 it is not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, and say whether the page is up to date")
    arguments = parser.parse_args()
    page = rendered(sections())
    if arguments.check:
        return 0 if PAGE.read_text(encoding="utf-8") == page else 1
    PAGE.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
