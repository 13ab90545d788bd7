"""Checking a report: each difference is found and told, and nothing is claimed that was not compared."""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.analysis.record_parts import FaceAt, model_facts
from deepfake_desktop.analysis.result import AnalysisResult, to_json
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.detector.bundle import load_bundle
from deepfake_desktop.errors import ReportError, VideoError
from deepfake_desktop.files import MODELS_VARIABLE, sha256_of
from deepfake_desktop.report.make import make_report
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.report.page import read_report
from deepfake_desktop.report.pictures import ABSENT, OFF, Pictures, draw_pictures
from deepfake_desktop.report.record import parse_record
from deepfake_desktop.report.verify import AGREES, DIFFERS, UNKNOWN, Check, check_report
from tests.fixtures import make_video
from tests.fixtures.make_bundle import write_bundle
from tests.fixtures.make_record import full_result


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_video.no_face_video(tmp_path_factory.mktemp("video") / "clip.mp4", seconds=10, fps=5, size=(320, 180))


@pytest.fixture(autouse=True)
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path / "models"))
    return write_bundle(tmp_path / "models" / "made-up")


@pytest.fixture
def result(video: Path, bundle: Path) -> AnalysisResult:
    made = full_result("clip.mp4")
    return replace(made, file=replace(made.file, sha256=sha256_of(video)), model=model_facts(load_bundle("made-up")))


Save = Callable[..., Path]


@pytest.fixture
def save(tmp_path: Path, result: AnalysisResult, video: Path) -> Save:
    def saved(pictures: Pictures | None = None, who: str = "Jane <Examiner>", **changes: object) -> Path:
        record = parse_record(json.dumps(to_json(replace(result, **changes))).encode(), "x")  # type: ignore[arg-type]
        drawn = draw_pictures(record.result, video) if pictures is None else pictures
        options = ReportOptions(who, "2026-01-02T03:04:05+01:00")
        (tmp_path / "report.html").write_bytes(make_report("html", record, drawn, options))
        return tmp_path / "report.html"

    return saved


def checks(report: Path, file: Path, model: str | None = None, found: AnalysisResult | None = None) -> dict[str, Check]:
    """found: what a new analysis finds; None for none."""

    def analyse(path: Path, settings: Settings) -> AnalysisResult:
        assert path == file and settings.sampling == "standard" and found is not None
        assert settings.model is not None and Path(settings.model).is_dir()
        return found

    done = check_report(read_report(str(report)), file, model, analyse if found else None)
    return {check.what: check for check in done}


def outcomes(found: dict[str, Check]) -> dict[str, str]:
    return {what: check.outcome for what, check in found.items()}


def altered(report: Path, old: str, new: str) -> Path:
    text = report.read_text(encoding="utf-8")
    assert old in text
    report.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")
    return report


def test_all_agrees_for_the_very_file_record_model_and_page(save: Save, video: Path, result: AnalysisResult) -> None:
    found = checks(save(), video, found=result)
    assert outcomes(found) == dict.fromkeys(("File", "Record", "Model", "Page", "Analysis"), AGREES)
    assert (
        "every score, person and moment of it: moderate evidence of face manipulation (0.81)" in found["Analysis"].words
    )


@pytest.mark.parametrize("pictures", [OFF, ABSENT])
def test_a_page_without_pictures_can_be_checked_without_the_file(
    save: Save, tmp_path: Path, pictures: Pictures
) -> None:
    (tmp_path / "other.mp4").write_bytes(b"another")
    found = checks(save(pictures, who=""), tmp_path / "other.mp4")
    assert outcomes(found) == {"File": DIFFERS, "Record": AGREES, "Model": AGREES, "Page": AGREES}
    assert found["File"].words.startswith("this is not the analysed file: its SHA-256 is ")


def test_pictures_cannot_be_compared_without_the_file(save: Save, tmp_path: Path, result: AnalysisResult) -> None:
    (tmp_path / "other.mp4").write_bytes(b"another")
    found = checks(save(), tmp_path / "other.mp4", found=result)
    assert found["Page"].outcome == UNKNOWN and "cannot be compared" in found["Page"].words
    assert found["Analysis"] == Check(UNKNOWN, "Analysis", "not made again, since this is another file.")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Moderate evidence of face manipulation", "No evidence of face manipulation found"),
        ("Jane &lt;Examiner&gt;</bdi>", "Joe</bdi>"),
        ("<footer>", "<p>It is certain.</p><footer>"),
        ('content="drawn"', 'content="dreamt"'),
    ],
)
def test_a_changed_page_is_found(save: Save, video: Path, old: str, new: str) -> None:
    found = outcomes(checks(altered(save(), old, new), video))
    assert found == {"File": AGREES, "Record": AGREES, "Model": AGREES, "Page": DIFFERS}


def test_other_pictures_are_told_apart_from_other_words(save: Save, video: Path) -> None:
    found = checks(altered(save(), "data:image/jpeg;base64,/9j/", "data:image/jpeg;base64,/9k/"), video)
    assert found["Page"].outcome == UNKNOWN and "pictures differ" in found["Page"].words


def test_a_changed_record_is_found(save: Save, video: Path) -> None:
    found = checks(altered(save(), html.escape('"probability":0.81'), html.escape('"probability":0.01')), video)
    assert found["Record"].outcome == DIFFERS and "was changed" in found["Record"].words
    assert found["Page"].outcome == DIFFERS


def test_a_page_of_another_version_is_not_called_changed(save: Save, video: Path) -> None:
    report = altered(
        save(), 'name="generator" content="deepfake-desktop ', 'name="generator" content="deepfake-desktop 9'
    )
    found = checks(report, video)
    assert found["Page"].outcome == UNKNOWN and "another version" in found["Page"].words


def test_the_record_itself_can_be_checked(tmp_path: Path, video: Path, result: AnalysisResult) -> None:
    (tmp_path / "r.json").write_text(json.dumps(to_json(result)))
    found = checks(tmp_path / "r.json", video)
    assert outcomes(found) == {"File": AGREES, "Record": UNKNOWN, "Model": AGREES}
    assert parse_record((tmp_path / "r.json").read_bytes(), "").sha256 in found["Record"].words


def test_a_model_that_is_altered_missing_or_another_is_told(
    save: Save, video: Path, bundle: Path, tmp_path: Path
) -> None:
    report = save(OFF)
    (bundle / "features.tflite").write_text("altered")
    assert "was altered" in checks(report, video)["Model"].words
    moved = bundle.rename(tmp_path / "elsewhere")
    missing = checks(report, video)["Model"]
    assert missing.outcome == UNKNOWN and "not installed here" in missing.words
    write_bundle(bundle, version="9")
    other = checks(report, video)["Model"]
    assert other.outcome == DIFFERS and "another one" in other.words
    (moved / "features.tflite").write_text("not a network: features.tflite")
    assert checks(report, video, model=str(moved))["Model"].outcome == AGREES


def test_the_model_is_found_by_its_hash_whatever_its_folder_is_called(save: Save, video: Path, bundle: Path) -> None:
    report = save(OFF)
    bundle.rename(bundle.with_name("renamed"))
    assert checks(report, video)["Model"].outcome == AGREES


def test_a_record_does_not_choose_which_folder_is_read(
    save: Save, video: Path, result: AnalysisResult, tmp_path: Path
) -> None:
    assert result.model is not None
    elsewhere = write_bundle(tmp_path / "elsewhere")
    model = replace(result.model, name=str(elsewhere), sha256="00" * 32)
    found = checks(save(OFF, model=model), video)["Model"]
    assert found.outcome == UNKNOWN and "not installed" in found.words


def test_a_new_analysis_that_differs_says_in_what_and_what_is_another(
    save: Save, video: Path, result: AnalysisResult
) -> None:
    timeline = (replace(result.timeline[0], score=0.1), *result.timeline[1:])
    tool = replace(result.tool, version="9.9", libraries={"av": "99"}, code_sha256="aa")
    verdict = replace(result.verdict, band="strong", probability=0.95)
    now = replace(result, timeline=timeline, tool=tool, verdict=verdict)
    words = checks(save(OFF), video, found=now)["Analysis"].words
    assert "differs in the band, the probability, the timeline:" in words
    assert "strong evidence of face manipulation (0.95) now, moderate evidence" in words
    assert "the program (0.0.9 then, 9.9 now), the engine's code, av (18.1.0 then, 99 now)" in words
    same_tool = checks(save(OFF), video, found=replace(result, timeline=timeline))["Analysis"]
    assert same_tool.outcome == DIFFERS and "are the same as then" in same_tool.words


def test_a_new_analysis_that_was_cancelled_differs(save: Save, video: Path, result: AnalysisResult) -> None:
    words = checks(save(OFF), video, found=replace(result, status="cancelled"))["Analysis"].words
    assert "its status (complete then, cancelled now)" in words


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"cuts": (3.0,)}, "the cuts"),
        ({"moments": ()}, "the moments"),
        ({"people": "face"}, "the people"),
        ({"sampling": "failures"}, "what was looked at"),
        ({"file": "size"}, "the facts of the file"),
        ({"verdict": "reason"}, "the reason"),
    ],
)
def test_whatever_a_new_analysis_does_not_find_is_told(
    save: Save, video: Path, result: AnalysisResult, changes: dict[str, object], told: str
) -> None:
    """A record that was changed by hand, and a report drawn from it, which agrees with itself."""
    made: dict[object, object] = {
        "face": (replace(result.people[0], face=FaceAt(3.0, 1.0, 1.0, 60.0, 75.0)), *result.people[1:]),
        "failures": replace(result.sampling, decode_failures=0, faces_too_small=0),
        "size": replace(result.file, size_bytes=7),
        "reason": replace(result.verdict, reason="It is certain."),
    }
    forged = {name: made.get(value, value) if isinstance(value, str) else value for name, value in changes.items()}
    found = checks(save(OFF, **forged), video, found=result)
    assert found["Page"].outcome == found["Record"].outcome == AGREES
    assert found["Analysis"].outcome == DIFFERS and f"differs in {told}:" in found["Analysis"].words


def test_what_an_older_program_did_not_record_makes_no_difference(
    tmp_path: Path, video: Path, result: AnalysisResult
) -> None:
    record = to_json(result)
    del record["moments"], record["cuts"], record["sampling"]["decoder"], record["model"]["error_rates"]
    del record["verdict"]["interval"]
    for person in record["people"]:
        del person["face"]
    (tmp_path / "r.json").write_text(json.dumps(record))
    assert checks(tmp_path / "r.json", video, found=result)["Analysis"].outcome == AGREES


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            {"error_rates": {"measured_on": "everything", "date": "2026-01-02", "real_clips": 9, "fake_clips": 9}},
            "error",
        ),
        ({"thresholds": None}, "limits"),
        ({"calibration": None}, "calibration"),
    ],
)
def test_a_record_that_flatters_its_model_is_found(
    save: Save, video: Path, result: AnalysisResult, changes: dict[str, Any], told: str
) -> None:
    assert result.model is not None
    found = checks(save(OFF, model=replace(result.model, **changes)), video)["Model"]
    assert found.outcome == DIFFERS and "untrue" in found.words and told in found.words


def test_a_result_that_a_device_decoded_is_made_again_with_one(save: Save, video: Path, result: AnalysisResult) -> None:
    asked: list[str] = []

    def analyse(path: Path, settings: Settings) -> AnalysisResult:
        asked.append(settings.hardware)
        return result

    for decoder in ("software", "cuda"):
        report = save(OFF, sampling=replace(result.sampling, decoder=decoder))
        list(check_report(read_report(str(report)), video, None, analyse))
    assert asked == ["off", "auto"]


def test_timing_path_and_recalling_make_no_difference(save: Save, video: Path, result: AnalysisResult) -> None:
    now = replace(
        result, timing={}, recalled_from="2026-01-02T03:04:05+00:00", file=replace(result.file, path="elsewhere/x.mp4")
    )
    assert checks(save(OFF), video, found=now)["Analysis"].outcome == AGREES


def test_what_is_no_report_is_refused_in_words(tmp_path: Path, video: Path, save: Save) -> None:
    for raw, text in (
        (b"%PDF-1.4", "is a PDF"),
        (b"<html></html>", "no report of this program"),
        (b"{}", "no sound result"),
    ):
        (tmp_path / "x").write_bytes(raw)
        with pytest.raises(ReportError, match=text):
            read_report(str(tmp_path / "x"))
    with pytest.raises(ReportError, match="cannot be read"):
        read_report(str(tmp_path / "missing"))
    report = save(OFF)
    report.write_bytes(report.read_bytes()[:-2000])  # cut short in the record
    with pytest.raises(ReportError, match="the record in"):
        read_report(str(report))
    with pytest.raises(VideoError, match="folder"):
        checks(save(OFF), tmp_path)


def test_a_record_of_a_file_that_was_no_video_has_nothing_to_compare(
    tmp_path: Path, video: Path, result: AnalysisResult
) -> None:
    odd = replace(result, file=replace(result.file, sha256=None), model=None)
    (tmp_path / "r.json").write_text(json.dumps(to_json(odd)))
    assert outcomes(checks(tmp_path / "r.json", video)) == dict.fromkeys(("File", "Record", "Model"), UNKNOWN)
