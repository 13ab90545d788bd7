"""The package as a library: light to import, typed, and its page's examples run."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import deepfake_desktop
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import face_video

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "LIBRARY.md").read_text("utf-8"), re.DOTALL)


def test_importing_it_loads_nothing_else() -> None:
    code = "import json, sys, deepfake_desktop; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    loaded = json.loads(done.stdout)
    assert [name for name in loaded if name.startswith("deepfake_desktop")] == ["deepfake_desktop"]
    assert not {"numpy", "cv2", "av", "sqlite3"} & set(loaded)


def test_every_name_it_exports_is_there() -> None:
    for name in deepfake_desktop.__all__:
        assert getattr(deepfake_desktop, name) is not None
        assert name in dir(deepfake_desktop)
    with pytest.raises(AttributeError, match="no attribute 'analyse'"):
        deepfake_desktop.analyse  # noqa: B018


def test_it_says_that_it_is_typed() -> None:
    assert (Path(deepfake_desktop.__file__).parent / "py.typed").is_file()


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the examples read."""
    default_bundle()
    folder = tmp_path_factory.mktemp("notebook")
    face_video(folder / "clip.mp4", seconds=2.0)
    record = {"file": {"name": "a"}, "status": "complete", "verdict": {"band": "none", "probability": 0.1}}
    (folder / "results.jsonl").write_text(json.dumps(record) + "\n")
    return folder


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_the_examples_of_its_page_run(notebook: Path, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(notebook)
    exec(compile(EXAMPLES[number], f"example {number}", "exec"), {})
