"""The page of what was thrown at the program is made of the numbers in docs/reliability, and of nothing else."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

import pytest

PAGE = runpy.run_path(str(Path(__file__).parents[2] / "scripts" / "reliability.py"))
SECTION: dict[str, Any] = {
    "order": 5,
    "title": "Things tried",
    "command": "make things",
    "date": "2026-01-02",
    "columns": ["what", "how often"],
    "rows": [["a | b\nc", "3"]],
    "notes": "And so on.",
}


def test_the_page_is_up_to_date() -> None:
    assert PAGE["PAGE"].read_text(encoding="utf-8") == PAGE["rendered"](PAGE["sections"]())


def test_a_new_file_is_a_new_section(tmp_path: Path) -> None:
    for name, order in (("b", 9), ("a", 20)):
        (tmp_path / f"{name}.json").write_text(json.dumps(SECTION | {"order": order, "title": f"Title {name}"}))
    page = PAGE["rendered"](PAGE["sections"](tmp_path))
    assert page.index("## Title b") < page.index("## Title a")
    assert "`make things`, 2026-01-02." in page and "| a \\| b c | 3 |" in page and "And so on." in page


@pytest.mark.parametrize("changes", [{"rows": [["one cell"]]}, {"columns": None}])
def test_a_file_that_is_no_section_is_named(tmp_path: Path, changes: dict[str, Any]) -> None:
    fields = {name: value for name, value in (SECTION | changes).items() if value is not None}
    (tmp_path / "odd.json").write_text(json.dumps(fields))
    with pytest.raises(ValueError, match=r"odd\.json"):
        PAGE["sections"](tmp_path)
