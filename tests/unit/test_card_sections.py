"""Sections of a finished bundle's card written anew, with the hashes that go with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deepfake_desktop.detector.bundle import CARD_FILE, load_bundle, save_model_json
from deepfake_desktop.errors import BundleError, TrainingError
from deepfake_desktop.training.card_sections import describe, write_sections
from deepfake_desktop.training.model_card import DEGRADED_TITLE, MORE_TITLE, SLICES_TITLE
from tests.fixtures.make_bundle import bundle_fields, write_bundle, write_ensemble

CARD = "# made-up\n\nA network.\n\n## Trained on\n\nNothing.\n\n## In slices\n\nOld.\n\n## Limits\n\nMany.\n"


def bundle_with_card(folder: Path, **changes: object) -> Path:
    write_bundle(folder, **changes)
    (folder / CARD_FILE).write_text(CARD)
    save_model_json(folder, bundle_fields(**changes))
    return folder


def test_a_section_takes_its_place_and_the_old_one_goes(tmp_path: Path) -> None:
    folder = bundle_with_card(tmp_path / "one")
    write_sections(folder, {SLICES_TITLE: "New.\n", DEGRADED_TITLE: "Worse.", MORE_TITLE: "See there."})
    text = (folder / CARD_FILE).read_text()
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == [f"## {one}" for one in ("Trained on", DEGRADED_TITLE, SLICES_TITLE, "Limits", MORE_TITLE)]
    assert "Old." not in text and "\n\n## In slices\n\nNew.\n\n## Limits\n\nMany.\n\n" in text
    assert text.endswith("See there.\n")
    write_sections(folder, {SLICES_TITLE: "New.", DEGRADED_TITLE: "Worse.", MORE_TITLE: "See there."})
    assert (folder / CARD_FILE).read_text() == text


def test_networks_stay_and_ensembles_go_on_knowing_their_member(tmp_path: Path) -> None:
    first, second = (bundle_with_card(tmp_path / name, name=name) for name in ("first", "second"))
    ensemble = write_ensemble(tmp_path / "both", "first", "second")
    stale = write_ensemble(tmp_path / "stale", "first", "second")
    fields = json.loads((stale / "model.json").read_text())
    fields["members"]["first"] = "0" * 64  # of another export: it must not be made to fit
    save_model_json(stale, {key: value for key, value in fields.items() if key != "files"})
    before = json.loads((first / "model.json").read_text())
    write_sections(first, {SLICES_TITLE: "New."})
    after = json.loads((first / "model.json").read_text())
    changed = {name for name, known in before["files"].items() if after["files"][name] != known}
    assert changed == {CARD_FILE} and before | {"files": after["files"]} == after
    assert {one.name for one in load_bundle(str(ensemble)).networks} == {"first", "second"}
    assert load_bundle(str(second)).name == "second"
    with pytest.raises(BundleError):
        load_bundle(str(stale))


def test_only_the_manifest_of_the_export_will_do(tmp_path: Path) -> None:
    folder = bundle_with_card(tmp_path / "one", provenance={"manifests_sha256": {"test": "0" * 64}})
    (tmp_path / "test.csv").write_text("path,label,group,kind\n")
    with pytest.raises(TrainingError, match="is not the manifest that made-up was exported with"):
        describe(str(folder), tmp_path / "test.csv", (), None, lambda doing: lambda done, total: None)
