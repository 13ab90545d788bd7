"""Every language says everything, with the same places for names and numbers, and is compiled."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from distribution import contents
from scripts import translations

_PLACE = re.compile(r"\{\w*\}|%L?n")
_TAG = re.compile(r"</?\w+>")
_MOST_FORMS = {"en": 2, "es": 2, "fr": 2, "zh_CN": 1}


def messages(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations (one for each plural form) and whether it is finished."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform")
            texts = [form.text or "" for form in forms] if forms else [translation.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), texts, "type" not in translation.attrib


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .ts files as the code makes them now."""
    folder = tmp_path_factory.mktemp("translations")
    for path in translations.FOLDER.glob("*.ts"):
        (folder / path.name).write_bytes(path.read_bytes())
    translations.update(folder)
    return folder


@pytest.mark.parametrize("language", (translations.ENGLISH, *translations.LANGUAGES))
def test_every_text_of_the_code_is_translated(language: str, fresh: Path) -> None:
    found = list(messages(fresh / f"{language}.ts"))
    assert len(found) > (10 if language == translations.ENGLISH else 500)
    missing = [
        (context, source)
        for context, source, texts, finished in found
        if not finished or not all(map(str.strip, texts))
    ]
    assert missing == [], "translate these and run: make translations"
    for _, _, texts, _ in found:
        assert len(texts) in (1, _MOST_FORMS[language])


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_places_tags_and_keys_are_those_of_the_source(language: str) -> None:
    for context, source, texts, _ in messages(translations.FOLDER / f"{language}.ts"):
        for text in texts:
            where = f"{context}: {source!r} is {text!r}"
            assert sorted(_PLACE.findall(text)) == sorted(_PLACE.findall(source)), where
            assert sorted(_TAG.findall(text)) == sorted(_TAG.findall(source)), where
            assert source.count("\t") == text.count("\t") and source.count("*.") == text.count("*."), where
            assert text.count("&") <= 1 and text.count("…") == source.count("…"), where
            assert (source[:1] == " ", source[-1:] == "…") == (
                text[:1] == " ",
                text[-1:] == "…",
            ) or context == "List", where


@pytest.mark.parametrize("language", (translations.ENGLISH, *translations.LANGUAGES))
def test_the_compiled_files_are_those_of_the_texts(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / f"{language}.qm"
    translations.compile_one(translations.FOLDER / f"{language}.ts", compiled)
    assert compiled.read_bytes() == (translations.FOLDER / f"{language}.qm").read_bytes(), "run: make translations"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_language_certifies_a_video(language: str) -> None:
    """ "Real" is no verdict; each language has such words, and the one sentence that may use them denies it."""
    words = {
        "es": ("auténtic", "verdader", "genuin"),
        "fr": ("authenti", "véritable", "vraie"),
        "zh_CN": ("真实", "可信"),
    }
    allowed = ("This does not mean that the video is real.", "genuine", "does <i>not</i> certify", "true time")
    for _, source, texts, _ in messages(translations.FOLDER / f"{language}.ts"):
        if any(word in text for text in texts for word in words[language]):
            assert any(part in source for part in allowed) or "trust" in source.lower(), (source, texts)


def test_the_package_carries_the_languages() -> None:
    assert set(contents.LANGUAGES) == set(translations.LANGUAGES)
