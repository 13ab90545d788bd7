"""Every text of the engine that can reach the window has a template, and finished sentences are found again."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import deepfake_desktop
from deepfake_desktop import errors
from deepfake_desktop.analysis import gate, stability_words, verdict, words
from deepfake_desktop.gui import language
from deepfake_desktop.gui.engine_texts import TEMPLATES
from deepfake_desktop.gui.engine_words import engine_text, is_known
from deepfake_desktop.gui.language import install, languages
from deepfake_desktop.provenance import container_notes
from deepfake_desktop.provenance import words as provenance_words
from deepfake_desktop.provenance.report import CredentialState
from deepfake_desktop.video.container import CHECK_DISK

PACKAGE = Path(deepfake_desktop.__file__).parent
TYPED = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.DeepfakeDesktopError)
}
# Whose errors the window never shows, since only commands raise them.
NOT_IN_THE_WINDOW = {
    "report/page.py": "reads a report from a file, for `verify`",
    "report/record.py": "reads a record from a file, for `report` and `verify`",
    "report/options.py": "checks what is typed after `report`; the dialog cannot give such values but for the name",
    "report/verify.py": "`verify`",
}


@pytest.fixture(autouse=True)
def any_font(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chinese, too, where the machine has no font for it."""
    monkeypatch.setattr(language, "has_font", lambda code: True)


def shape(node: ast.expr) -> str | None:
    """A text as a template without names: "{} is a folder."; None for what is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


SHAPES = {re.sub(r"\{\w+\}", "{}", template) for template in TEMPLATES}


def calls(path: Path, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def engine_modules() -> list[Path]:
    folders = ("analysis", "annotate", "detector", "faces", "history", "provenance", "report", "supervision", "video")
    found = [path for folder in folders for path in sorted((PACKAGE / folder).glob("*.py"))]
    return [*found, PACKAGE / "files.py"]


def test_every_typed_error_has_a_template() -> None:
    missing = []
    for path in engine_modules():
        place = path.relative_to(PACKAGE).as_posix()
        if place in NOT_IN_THE_WINDOW:
            continue
        # FieldError is what a BundleError gives as its reason.
        for call in calls(path, TYPED | ({"FieldError"} if place.startswith("detector/") else set())):
            text = shape(call.args[0]) if call.args else None
            if text is not None and not _has_template(text):
                missing.append((place, call.lineno, text))
    assert missing == []


def test_every_sentence_of_a_result_has_a_template() -> None:
    """Messages and reasons are put together from pieces: each piece is part of a template."""
    missing = []
    for name in ("pipeline", "verdict", "gate"):
        for text in _sentences(PACKAGE / "analysis" / f"{name}.py"):
            # Whole sentences that a place stands in front of or behind are templates of their own.
            pattern = re.escape(re.sub(r"^\{\} |\{\}: (?=\{\}\))", "", text.strip())).replace(r"\{\}", ".+?")
            if not any(re.search(pattern, one) for one in SHAPES):
                missing.append((name, text))
    assert missing == []


def _sentences(path: Path) -> Iterator[str]:
    """Texts of three words and more that somebody is told: no docstrings, log lines, or faults of the program."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        parent = parents.get(node)
        if isinstance(parent, ast.Expr | ast.JoinedStr):
            continue
        if isinstance(parent, ast.Call) and ast.unparse(parent.func).startswith(("_log", "ValueError", "RuntimeError")):
            continue
        text = shape(node) if isinstance(node, ast.expr) else None
        if text is not None and len(re.findall(r"[A-Za-z]{2,}", text)) >= 3 and " " in text:
            yield text


def _has_template(text: str) -> bool:
    """Where a place of the text has one of several words, the templates have those words."""
    if text in SHAPES:
        return True
    pattern = re.escape(text).replace(r"\{\}", ".+?")
    return any(re.fullmatch(pattern, one) for one in SHAPES)


def test_every_note_on_a_container_has_a_template() -> None:
    notes = list(calls(PACKAGE / "provenance" / "container_notes.py", {"Note"}))
    assert len(notes) > 10
    texts = [shape(one) for note in notes for one in note.args[1:]]
    known = [text for text in texts if text is not None]
    assert [text for text in known if not _has_template(text)] == []
    tables = [meaning for _, meaning in container_notes._WRITERS] + [container_notes._WRITER_MEANING]
    tables += [name for name in container_notes._FORMATS.values() if name != "AVI"]
    assert [text for text in tables if text not in TEMPLATES] == []


def test_all_words_of_the_engine_have_a_template() -> None:
    texts = [
        *words.BAND_WORDS.values(),
        *(text[0].lower() + text[1:] for text in words.BAND_WORDS.values()),
        *words.FLAG_WORDS.values(),
        words.CAUTION,
        *verdict._BAND_REASONS.values(),
        provenance_words.TITLE,
        provenance_words.NO_PART,
        *provenance_words.STATE_WORDS.values(),
        *(meaning for _, meaning in provenance_words._CODE_WORDS),
        *provenance_words.SOURCE_WORDS.values(),
        *(provenance_words._REASONS[state] for state in CredentialState if state in provenance_words._REASONS),
    ]
    assert [text for text in texts if text not in TEMPLATES] == []
    assert stability_words.CHANGE_WORDS  # has its translations in gui/stability_words.py, by key


@pytest.mark.parametrize(
    "text",
    [
        gate._too_blurred(0.012, 0.05),
        gate._too_dark(12, 40),
        gate._overexposed(0.4, 0.2),
        gate._too_compressed(3.2, 2.5),
        gate._too_unsteady(0.2, 0.5),
        gate._too_unfamiliar(12.5, 9.1),
        "Person 2 (1,234 faces, 0:03 to 1:02:03): The traces of face manipulation are strong. This is evidence, not "
        "proof. Further people in material too poor to judge: 3. Further people seen too briefly or too small to "
        "judge: 1.",
        "Person 1 (1 face, 0:00 to 0:01): " + gate._too_blurred(0.012, 0.05) + " " + gate._too_dark(12, 40),
        "No evidence of face manipulation was found in 12 faces of 1 person. This does not mean that the video is "
        "real. Further people in material too poor to judge: 1.",
        "So far: no evidence of face manipulation found.\n\n"
        "The analysis was cancelled; the findings cover the first 0:03.",
        "The file is damaged or cut short: it could be read up to 0:07. The findings cover that part only.",
        "a video. with dots.mp4 cannot be read: Input/output error. " + CHECK_DISK,
        provenance_words.broken_reason(("assertion.bmffHash.mismatch", "claimSignature.missing")),
        provenance_words.state_reason(CredentialState.FAILED, "the reader gave no answer"),
        "The history was damaged: 12 entries of it could be saved. The damaged file is kept as /x/damaged.sqlite3.",
    ],
)
def test_finished_sentences_are_found_again_in_all_languages(text: str, qapp: QApplication) -> None:
    assert engine_text(text) == text
    for code in languages():
        install(qapp, code)
        shown = engine_text(text)
        assert all(map(is_known, text.split("\n\n"))) and "{" not in shown
        if code != "en":
            words_of = set(re.findall(r"[a-z]{3,}", text)) - set(re.findall(r"[a-z]{3,}", shown))
            assert len(words_of) > 1, shown


def test_names_in_a_sentence_stay_as_they_are_and_numbers_follow_the_language(qapp: QApplication) -> None:
    install(qapp, "es")
    assert "1,5.mp4" in engine_text("1,5.mp4 is empty (0 bytes). Download or copy it again.")
    assert "0,012" in engine_text(gate._too_blurred(0.012, 0.05))
    assert engine_text("blurred, dark") == "borroso, oscuro"
    install(qapp, "zh_CN")
    assert "2 张人脸" in engine_text("Seen too briefly to judge: 2 faces scored, 5 are needed.")


def test_what_has_no_template_is_shown_as_it_came(qapp: QApplication) -> None:
    install(qapp, "fr")
    assert engine_text("Nobody foresaw this: {0}.") == "Nobody foresaw this: {0}."
    both = engine_text("Nobody foresaw this. This is evidence, not proof.")
    assert both.startswith("Nobody foresaw this. ") and not both.endswith("proof.")
    assert engine_text("x" * 5000) == "x" * 5000
