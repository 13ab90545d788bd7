"""Hostile bundles, records, reports and lists: each is refused in words, in bounded time and memory.

What one input may take is measured in a process of its own, where nothing else has taken memory before.
"""

from __future__ import annotations

import io
import json
import os
import struct
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from deepfake_desktop.analysis.result import to_json
from deepfake_desktop.batch.journal import Journal
from deepfake_desktop.cli import models as models_command
from deepfake_desktop.detector.bundle import load_bundle, save_model_json
from deepfake_desktop.detector.novelty import feature_statistics, load_novelty_meter
from deepfake_desktop.errors import BundleError, ManifestError, ReportError
from deepfake_desktop.files import MODELS_VARIABLE
from deepfake_desktop.provenance.mp4_boxes import MOST_BOXES, read_boxes
from deepfake_desktop.report.page import MOST_TAGS, read_report
from deepfake_desktop.report.record import MOST_PARTS, parse_record
from deepfake_desktop.training.manifest import LARGEST_CROP, crop_bytes, read_crop, read_manifest
from tests.fixtures.make_bundle import bundle_fields, write_bundle
from tests.fixtures.make_record import full_result

# --- bundles


@pytest.mark.parametrize(
    "raw",
    [
        '{"scale": 1e999, "offset": 0}',
        '{"scale": NaN, "offset": 0}',
        '{"scale": -Infinity, "offset": 0}',
        '{"scale": 1, "offset": 1' + "0" * 400 + "}",
        '{"scale": 1, "offset": -1' + "0" * 4000 + "}",
    ],
)
def test_a_number_that_is_none_or_endless_is_refused(tmp_path: Path, raw: str) -> None:
    folder = write_bundle(tmp_path / "made-up")
    text = (folder / "model.json").read_text()
    fields = json.loads(text)
    fields["calibration"] = "HERE"
    (folder / "model.json").write_text(json.dumps(fields).replace('"HERE"', raw))
    with pytest.raises(BundleError, match="calibration"):
        load_bundle(str(folder))


@pytest.mark.parametrize("field", ["error_rates", "provenance"])
@pytest.mark.parametrize("value", ["\x1b]0;owned\x07", ["a", {"deep": ["\x1b[2J"]}], {"\u202etxt": 1}])
def test_texts_that_steer_terminals_are_refused(tmp_path: Path, field: str, value: Any) -> None:
    folder = write_bundle(tmp_path / "made-up", **{field: {"measured_on": value}})
    with pytest.raises(BundleError, match=f"{field} holds a text that must not be shown"):
        load_bundle(str(folder))


def test_a_nesting_beyond_pythons_own_is_refused(tmp_path: Path) -> None:
    folder = write_bundle(tmp_path / "made-up")
    text = (folder / "model.json").read_text()
    for depth in (500, 200_000):
        deep = text.replace('"error_rates": {}', '"error_rates": {"a": ' + "[" * depth + "]" * depth + "}")
        (folder / "model.json").write_text(deep)
        if depth < 1000:
            load_bundle(str(folder))
        else:
            with pytest.raises(BundleError, match="not valid JSON"):
                load_bundle(str(folder))


@pytest.mark.parametrize(("card", "text"), [(b"\xff\xfe\xff", "no text in UTF-8"), (b"a" * 2_000_000, "is too large")])
def test_a_card_that_cannot_be_shown_is_refused(tmp_path: Path, card: bytes, text: str) -> None:
    folder = write_bundle(tmp_path / "made-up")
    (folder / "MODEL_CARD.md").write_bytes(card)
    save_model_json(folder, bundle_fields())
    with pytest.raises(BundleError, match=text):
        load_bundle(str(folder))


def test_the_list_of_models_prints_any_accepted_rates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path))
    rates = {"auc": 10**400, "auc_95": [10**400, -1], "bands": {"strong": 5}, "real_clips": "x", "fake_clips": None}
    write_bundle(tmp_path / "made-up", error_rates=rates)
    assert models_command.run(None) == 0  # type: ignore[arg-type]
    assert "made-up" in capsys.readouterr().out


@pytest.mark.parametrize("target", ["/dev/zero", "/dev/stdin", "/etc", "pipe"])
def test_a_bundles_file_that_leads_to_no_file_is_refused(tmp_path: Path, target: str) -> None:
    folder = write_bundle(tmp_path / "made-up")
    path = folder / "features.tflite"
    path.unlink()
    if target == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(target)
    with pytest.raises(BundleError, match="is missing"):
        load_bundle(str(folder))


# --- feature statistics


def _npy(header: str, body: bytes = b"") -> bytes:
    raw = header.encode("latin-1") + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(raw)) + raw + body


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"PK\x03\x04 a zip file",
        _npy("{'descr': '<f4', 'fortran_order': False, 'shape': (1000000000, 1000000000)}"),
        _npy("{'descr': '<f4', 'fortran_order': False, 'shape': (-9, 8)}"),
        _npy("{'descr': '<f4', 'fortran_order': False, 'shape': (9, 8)}", b"short"),
        _npy("{'descr': '<f4', 'fortran_order': False, 'shape': (9, 8)}", bytes(4 * 72 + 1)),
        _npy("{'descr': '<f4', 'fortran_order': True, 'shape': (9, 8)}", bytes(4 * 72)),
        _npy("{'descr': '|O', 'fortran_order': False, 'shape': (9, 8)}", b"cposix\nsystem\n(S'x'\ntR."),
        _npy("{'descr': '<f8', 'fortran_order': False, 'shape': (9, 8)}", bytes(8 * 72)),
        _npy("{'descr': '<f4', 'fortran_order': False, 'shape': (9, 8)}", b"\xff" * (4 * 72)),
        _npy("((((((((((" * 500),
        _npy("{'descr': '<f4', (( 'shape'"),
        _npy("{'descr':\n   1,\n  2"),
        _npy("__import__('os').system('x')"),
    ],
)
def test_statistics_that_are_none_are_refused(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "feature_statistics.npy"
    path.write_bytes(raw)
    with pytest.raises(BundleError, match=r"cannot be read|does not fit"):
        load_novelty_meter(path, 8)


def test_sound_statistics_are_read(tmp_path: Path) -> None:
    statistics = feature_statistics(np.random.default_rng(0).normal(size=(100, 8)).astype(np.float32))
    np.save(tmp_path / "s.npy", statistics)
    meter = load_novelty_meter(tmp_path / "s.npy", 8)
    assert meter.distance(statistics[0]) == pytest.approx(0, abs=1e-6)


# --- boxes of MP4


def test_boxes_nested_without_end_end() -> None:
    nested = b"".join(struct.pack(">I4s", 8 * n, b"moov") for n in range(MOST_BOXES, 0, -1))
    assert read_boxes(io.BytesIO(nested)).tracks == []


@pytest.mark.parametrize("kind", [b"mvhd", b"mdhd", b"elst", b"hdlr"])
def test_boxes_without_content_give_nothing(kind: bytes) -> None:
    track = struct.pack(">I4s", 16, b"trak") + struct.pack(">I4s", 8, kind)
    assert len(read_boxes(io.BytesIO(struct.pack(">I4s", 24, b"moov") + track)).tracks) == 1


# --- lists of training data


def _listed(folder: Path, path: str, member: str = "") -> Path:
    manifest = folder / "list.csv"
    manifest.write_text(f"path,member,label,group,kind\n{path},{member},real,g,crop\n", encoding="utf-8")
    return manifest


@pytest.mark.parametrize("path", ["nul\0.png", "x" * 5000, "loop/loop", "../../../../../../etc"])
def test_a_path_that_cannot_be_one_is_named_with_its_line(tmp_path: Path, path: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(ManifestError, match="line 2"):
        read_manifest(_listed(tmp_path, path))


def _zipped(folder: Path, content: bytes, **changes: int) -> Path:
    path = folder / "crops.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("face.png", content)
    raw = bytearray(path.read_bytes())
    directory = raw.index(b"PK\x01\x02")
    for place in (6, directory + 8):  # flags of the member, in its own header and in the directory
        raw[place] |= changes.get("flags", 0)
    for place in (8, directory + 10):
        raw[place] = changes.get("method", raw[place])
    path.write_bytes(raw)
    return _listed(folder, "crops.zip", "face.png")


def test_a_zip_that_swells_is_not_unpacked(tmp_path: Path) -> None:
    manifest = _zipped(tmp_path, bytes(LARGEST_CROP + 1))
    assert (tmp_path / "crops.zip").stat().st_size < 100_000
    with pytest.raises(ManifestError, match="larger than any face image"):
        crop_bytes(read_manifest(manifest)[0])


@pytest.mark.parametrize("changes", [{"flags": 1}, {"method": 77}, {"method": 12}])
def test_a_zip_that_cannot_be_unpacked_is_told(tmp_path: Path, changes: dict[str, int]) -> None:
    row = read_manifest(_zipped(tmp_path, b"x" * 999, **changes))[0]
    with pytest.raises(ManifestError, match=r"crops\.zip face\.png"):
        crop_bytes(row)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"no picture"])
def test_what_is_no_image_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(ManifestError):
        read_crop(read_manifest(_listed(tmp_path, "a.png"))[0])


# --- results of a scan


@pytest.mark.parametrize(
    ("part", "value"),
    [
        (("scan", "size_bytes"), float("inf")),
        (("scan", "mtime_ns"), float("nan")),
        (("verdict", "band"), []),
        (("verdict", "probability"), "1"),
        (("verdict", "probability"), 7),
        (("status",), {}),
        (("file", "path"), 5),
    ],
)
def test_a_line_of_a_scan_that_holds_anything_is_left_alone(tmp_path: Path, part: tuple[str, ...], value: Any) -> None:
    record: dict[str, Any] = to_json(full_result()) | {"scan": {"path": "/a", "size_bytes": 1, "mtime_ns": 2}}
    place = record
    for name in part[:-1]:
        place = place[name]
    path = tmp_path / "results.jsonl"
    path.write_text(json.dumps(record) + "\n")
    with Journal(path, resume=True) as journal:
        assert (len(journal.done), journal.strange) == (1, 0)
    place[part[-1]] = value
    path.write_text(json.dumps(record) + "\n")
    with Journal(path, resume=True) as journal:
        assert (len(journal.done), journal.strange) == (0, 1)


# --- records and reports


@pytest.mark.parametrize("part", [b"{}", b"[]", b"[[", b'{"a":'])
def test_a_record_of_too_many_parts_is_not_even_parsed(part: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json, "loads", None)
    monkeypatch.setattr("deepfake_desktop.report.record.MOST_PARTS", 1000)
    raw = b"[" + b",".join([part] * 1001)
    with pytest.raises(ReportError, match="larger than any result"):
        parse_record(raw, "x")


@pytest.mark.parametrize(
    "piece", [b"<!--", b"<![CDATA[", b"<a ", b"</", b"<a b='", b"<?x", b"<!DOCTYPE [<!", b"<x>", b"<![if x", b"&#1"]
)
def test_a_page_of_a_million_broken_tags_takes_no_time(tmp_path: Path, piece: bytes) -> None:
    """Python's parser takes time with the square of them; at this size it would be hours."""
    path = tmp_path / "page.html"
    path.write_bytes(b"<!DOCTYPE html>\n" + piece * (MOST_TAGS + 1 if piece == b"<x>" else 300_000))
    with pytest.raises(ReportError, match="no report of this program"):
        read_report(str(path))


@pytest.mark.parametrize("piece", ["<![x y]>", "<!X [<]>", "<! >", "<!DOCTYPE x [<!ENTITY a 'b'>]>"])
def test_a_page_with_declarations_is_none_of_ours(tmp_path: Path, piece: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(f"<!DOCTYPE html>\n<html>{piece}</html>")
    with pytest.raises(ReportError, match="no report of this program"):
        read_report(str(path))


_MEASURED = """
import resource, sys
from pathlib import Path
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    {call}
except {error} as error:
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"{{grown:.0f}} {{str(error)[:60]}}")
"""


def _megabytes(call: str, error: str, imports: str, argument: Path) -> float:
    """By how much a process grows that refuses an input."""
    script = f"{imports}\n{textwrap.dedent(_MEASURED).format(call=call, error=error)}"
    run = subprocess.run([sys.executable, "-c", script, str(argument)], capture_output=True, text=True, timeout=200)
    assert run.returncode == 0 and run.stdout, run.stderr or "it was accepted"
    return float(run.stdout.split()[0])


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")
def test_a_header_that_claims_a_billion_entries_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "feature_statistics.npy"
    path.write_bytes(_npy("{'descr': '<f4', 'fortran_order': False, 'shape': (1000000001, 1000000000)}", bytes(1000)))
    imports = "from deepfake_desktop.detector.novelty import load_novelty_meter\n"
    imports += "from deepfake_desktop.errors import BundleError"
    call = "load_novelty_meter(Path(sys.argv[1]), 8)"
    assert _megabytes(call, "BundleError", imports, path) < 100


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")
@pytest.mark.parametrize("piece", [b"{},", b"1.5,", b'"ab",', b"[[],[]],", b'{"a":1},'])
def test_the_largest_record_that_is_parsed_takes_bounded_memory(tmp_path: Path, piece: bytes) -> None:
    path = tmp_path / "record.json"
    parts = (MOST_PARTS - 2) // max(piece.count(b"{") + piece.count(b"["), 1)
    path.write_bytes(b"[" + piece * min(parts, 63_000_000 // len(piece)) + b"0]")
    imports = "from deepfake_desktop.report.record import read_record\nfrom deepfake_desktop.errors import ReportError"
    assert _megabytes("read_record(sys.argv[1])", "ReportError", imports, path) < 2500
