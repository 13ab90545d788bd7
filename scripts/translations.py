"""Collects the window's texts into resources/translations/*.ts and compiles them: ``make translations``.

New texts then stand in the .ts files as unfinished; translate them there (Qt Linguist opens them, and so does any
editor) and run it again. The compiled .qm files are committed, so that a fresh clone has all languages;
tests/unit/test_translations.py fails where a text is untranslated or a .qm is older than its .ts.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "deepfake_desktop" / "gui"
ENGLISH = "en"  # has the plurals only: all else is what stands in the code
LANGUAGES = ("es", "fr", "zh_CN")


def tool(name: str) -> str:
    """The path of one of PySide's programs, which lie beside the interpreter."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def update(folder: Path = FOLDER) -> None:
    """Bring the .ts files up to date with the code; texts that are gone leave no trace, nor do line numbers."""
    # PySide's lupdate goes by the current folder, so the same texts come in the same order everywhere.
    sources = [str(path.relative_to(ROOT)) for path in sorted(SOURCES.glob("*.py"))]
    for language in (ENGLISH, *LANGUAGES):
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
        if language == ENGLISH:
            options.append("-pluralonly")
        _run(tool("lupdate"), *sources, *options, "-ts", str(folder / f"{language}.ts"))


def compile_one(source: Path, target: Path) -> None:
    """Write the .qm of a .ts file, in one step: a window that is open has the old one mapped into its memory."""
    made = target.with_suffix(".qm.new")
    _run(tool("lrelease"), "-silent", str(source), "-qm", str(made))
    os.replace(made, target)


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def main() -> None:
    update()
    for language in (ENGLISH, *LANGUAGES):
        compile_one(FOLDER / f"{language}.ts", FOLDER / f"{language}.qm")
        text = (FOLDER / f"{language}.ts").read_text(encoding="utf-8")
        print(f"{language}: {text.count('<message')} texts, {text.count('unfinished')} of them not translated yet")


if __name__ == "__main__":
    main()
