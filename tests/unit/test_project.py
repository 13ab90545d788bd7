"""The project's own files agree with each other: version, packages, locks, sizes."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import deepfake_desktop

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("runtime", "dev", "train")
PROGRAM_ID = "org.deepfakedesktop.DeepfakeDesktop"
LARGEST_FILE = 5_000_000  # bytes; only models/ may hold more


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def requirements(lock: str) -> dict[str, str]:
    """Requirement lines of a lock file, each with its continuation lines, by package name."""
    text = (ROOT / "requirements" / f"{lock}.lock").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip()]
    return {f"{re.split('[=; ]', line)[0]} {number}": line for number, line in enumerate(lines)}


def tracked_files() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not done.stdout:
        pytest.skip("not a git checkout")
    return [path for name in done.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_version_comes_from_one_place(project: dict[str, Any]) -> None:
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "deepfake_desktop.__version__"}
    command = [sys.executable, "-m", "deepfake_desktop", "--version"]
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True).stdout
    assert shown.split() == ["deepfake-desktop", deepfake_desktop.__version__]
    others = [path for path in (ROOT / "deepfake_desktop").rglob("*.py") if path.name != "__init__.py"]
    assert [path.name for path in others if f'"{deepfake_desktop.__version__}"' in path.read_text("utf-8")] == []


def test_every_package_folder_is_installed(project: dict[str, Any]) -> None:
    folders = {".".join(path.parent.relative_to(ROOT).parts) for path in ROOT.glob("deepfake_desktop/**/__init__.py")}
    named = set(project["tool"]["setuptools"]["packages"])
    assert named == folders | {"deepfake_desktop.models", "deepfake_desktop.resources"}


def test_no_module_lies_in_a_folder_that_is_not_a_package() -> None:
    folders = {path.parent for path in ROOT.glob("deepfake_desktop/**/*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_requirement_is_exact_and_hashed(lock: str) -> None:
    lines = requirements(lock)
    assert len(lines) > 10
    loose = [
        name for name, line in lines.items() if not re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line)
    ]
    assert loose == []


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_hold_no_address(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text


@pytest.mark.parametrize(("lock", "extras"), [("runtime", []), ("dev", ["dev"]), ("train", ["dev", "train"])])
def test_locks_cover_what_the_project_asks_for(project: dict[str, Any], lock: str, extras: list[str]) -> None:
    optional = project["project"]["optional-dependencies"]
    wanted = [*project["project"]["dependencies"], *(line for extra in extras for line in optional[extra])]
    locked = {name.split()[0]: line for name, line in requirements(lock).items()}
    for requirement in [*wanted, "setuptools", "wheel"]:
        name, _, pinned = requirement.partition("==")
        name = re.split("[<>=]", name)[0].lower()
        assert name in locked
        assert not pinned or f"=={pinned} " in locked[name]


def test_pyside6_is_not_the_version_that_aborts(project: dict[str, Any]) -> None:
    """6.12.0 aborts on Python 3.11 after a few hundred Signal.emit() calls."""
    assert version("PySide6-Essentials") == version("PySide6-Addons") != "6.12.0"
    assert all("6.12.0" not in line for lock in LOCKS for line in requirements(lock).values() if "pyside6" in line)


def test_runtime_does_not_ask_for_tensorflow() -> None:
    assert not {"tensorflow", "keras", "matplotlib"} & {name.split()[0] for name in requirements("runtime")}


def test_no_large_file_is_tracked_outside_models() -> None:
    large = [path for path in tracked_files() if path.stat().st_size > LARGEST_FILE]
    assert [path for path in large if ROOT / "models" not in path.parents] == []


def test_desktop_entry_and_metainfo_name_the_same_program() -> None:
    entry = (ROOT / "resources" / f"{PROGRAM_ID}.desktop").read_text(encoding="utf-8")
    metainfo = (ROOT / "resources" / f"{PROGRAM_ID}.metainfo.xml").read_text(encoding="utf-8")
    assert "\nExec=deepfake-desktop %F\n" in entry
    assert f"<id>{PROGRAM_ID}</id>" in metainfo
    assert f'<launchable type="desktop-id">{PROGRAM_ID}.desktop</launchable>' in metainfo


def test_every_recipe_step_of_the_makefile_exists() -> None:
    """Scripts that the Makefile and continuous integration call are in the repository."""
    text = (ROOT / "Makefile").read_text("utf-8") + (ROOT / ".ci" / "run").read_text("utf-8")
    called = set(re.findall(r"scripts/\w+\.sh", text))
    assert called
    assert [name for name in called if not (ROOT / name).is_file()] == []
