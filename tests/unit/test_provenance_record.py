"""The section of the record: it survives the way there and back, and nothing hostile gets in."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.__main__ import main
from deepfake_desktop.analysis.recall_entry import FaceLog, dump_entry, load_entry
from deepfake_desktop.analysis.result import dumps, from_json, to_json
from deepfake_desktop.cli.summary import format_summary
from deepfake_desktop.errors import UnreadableVideoError
from deepfake_desktop.provenance import examine as examining
from deepfake_desktop.provenance.examine import examine, examined_or_none
from deepfake_desktop.provenance.report import Credentials, CredentialState, Note, NoteKind, Provenance, cleaned
from deepfake_desktop.provenance.words import STATE_WORDS, state_reason
from tests.fixtures.make_video import no_face_video
from tests.unit.test_result import made_up_result

REPORT = Provenance(
    credentials=Credentials(
        CredentialState.UNKNOWN_SIGNER, "A reason.", "Somebody", "Camera 1", "2026-01-02T03:04:05+00:00",
        ("digitalCapture",), ("c2pa.created",), 2, ("signingCredential.untrusted",),
    ),
    notes=(Note(NoteKind.WRITER, "written by Lavf", "It says little."),),
    library="c2pa-python 0",
    trust_list="C2PA Trust List of 2026-09-24",
)  # fmt: skip


def with_report() -> Any:
    return dataclasses.replace(made_up_result(), provenance=REPORT)


def test_there_and_back() -> None:
    record = json.loads(dumps(with_report()))
    assert record["provenance"]["credentials"]["state"] == "unknown_signer"
    assert record["provenance"]["version"] == 1
    assert from_json(record).provenance == REPORT


def test_records_without_it_are_read() -> None:
    assert from_json(to_json(made_up_result())).provenance is None
    old = to_json(made_up_result())
    del old["provenance"]
    assert from_json(old).provenance is None


def test_the_verdict_does_not_depend_on_it() -> None:
    with_it, without = to_json(with_report()), to_json(made_up_result())
    assert {**with_it, "provenance": None} == without


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("version",), 2),
        (("credentials", "state"), "real"),
        (("credentials", "state"), ["none"]),
        (("credentials", "reason"), "red \x1b[31m"),
        (("credentials", "signer"), None),
        (("credentials", "signer"), "x" * 5000),
        (("credentials", "ingredients"), -1),
        (("credentials", "ingredients"), True),
        (("credentials", "actions"), "c2pa.created"),
        (("credentials", "actions"), [1]),
        (("credentials", "codes"), ["x"] * 500),
        (("credentials", "verdict"), "real"),
        (("credentials",), None),
        (("notes",), {}),
        (("notes",), [None]),
        (("notes",), [{"kind": "writer", "fact": "a\u202eb", "meaning": ""}]),
        (("notes",), [{"kind": "writer", "fact": "a"}]),
        (("notes",), [{"kind": "writer", "fact": "a", "meaning": "b"}] * 100),
        (("library",), 3),
        (("trust_list",), "a\nb"),
        ((), "none"),
        ((), []),
    ],
)
def test_what_does_not_fit_is_refused(place: tuple[str, ...], value: Any) -> None:
    record = json.loads(dumps(with_report()))
    part, keys = record, ("provenance", *place)
    for key in keys[:-1]:
        part = part[key]
    part[keys[-1]] = value
    with pytest.raises(ValueError):
        from_json(record)


def test_it_is_neither_remembered_nor_recalled() -> None:
    """It is read anew each time, since the trust list may have changed."""
    plain = made_up_result()
    plain = dataclasses.replace(plain, file=dataclasses.replace(plain.file, frame_rate=25.0))
    assert plain.model is not None
    key = {
        "file": plain.file.sha256,
        "bundle": plain.model.sha256,
        "settings": {"sampling": plain.sampling.setting},
        "decoder": plain.sampling.decoder,
    }
    made_at = "2026-01-02T03:04:05+00:00"
    assert load_entry(key, dump_entry(key, plain, FaceLog(), made_at)).result.provenance is None
    with pytest.raises(ValueError, match="such a result is not remembered"):
        load_entry(key, dump_entry(key, dataclasses.replace(plain, provenance=REPORT), FaceLog(), made_at))


def test_every_state_has_words_that_do_not_judge_the_video() -> None:
    for state in CredentialState:
        text = f"{STATE_WORDS[state]} {state_reason(state) if state is not CredentialState.BROKEN else ''}".lower()
        assert not any(word in text for word in ("authentic", "genuine", "real", "fake", "safe"))


def test_cleaned_texts() -> None:
    assert cleaned("a\x00\x1b[31m\n b\u202e") == "a [31m b"
    assert cleaned("x" * 1000, 10) == "xxxxxxxxx…"
    assert cleaned(None) == cleaned(["a"]) == ""


def test_the_report_on_a_file(tmp_path: Path) -> None:
    found = examine(no_face_video(tmp_path / "clip.mp4", seconds=0.3))
    assert found.credentials.state is CredentialState.NONE
    assert found.library.startswith("c2pa-python ") and found.trust_list.startswith("C2PA Trust List")
    assert [note.kind for note in found.notes][:2] == [NoteKind.CONTAINER, NoteKind.WRITER]
    with pytest.raises(UnreadableVideoError):
        examine(tmp_path / "missing.mp4")


def test_beside_an_analysis_nothing_goes_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert examined_or_none(tmp_path / "missing.mp4") is None

    def fails(path: Path) -> None:
        raise RuntimeError("unforeseen")

    monkeypatch.setattr("deepfake_desktop.provenance.container_notes.container_notes", fails)
    assert examining.examined_or_none(tmp_path) is None


def test_the_summary_tells_it_apart_from_the_verdict() -> None:
    text = format_summary(with_report(), None)
    assert "Where the file says it comes from (no part of the verdict)" in text
    assert "intact, signer not on the trust list" in text and "written by Lavf" in text
    assert "Where the file says" not in format_summary(made_up_result(), None)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    video = no_face_video(tmp_path / "clip.mp4", seconds=0.3)
    assert main(["provenance", str(video)]) == 0
    text = capsys.readouterr().out
    assert "Content Credentials: none" in text and "Written by Lavf" in text and "no part of the verdict" in text
    assert main(["provenance", "--json", str(video), str(tmp_path / "missing.mp4")]) == 1
    out, err = capsys.readouterr()
    record = json.loads(out)
    assert (
        record["schema"] == "deepfake-desktop/provenance/1" and record["provenance"]["credentials"]["state"] == "none"
    )
    assert "There is no file" in err
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "read-credentials" not in capsys.readouterr().out
