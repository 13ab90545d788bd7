"""Manifests and their splits."""

import csv
import zipfile

import cv2
import numpy as np
import pytest

from deepfake_desktop.errors import ManifestError
from deepfake_desktop.training.manifest import Row, read_crop, read_manifest, write_manifest
from deepfake_desktop.training.prepare import prepare
from deepfake_desktop.training.recipe import Split, SplitPart


def _png(value: int, height: int = 8, width: int = 8) -> bytes:
    return cv2.imencode(".png", np.full((height, width, 3), (10, 20, value), np.uint8))[1].tobytes()


def test_rows_survive_writing_and_reading_from_another_folder(tmp_path):
    with zipfile.ZipFile(tmp_path / "faces.zip", "w") as archive:
        archive.writestr("a.png", _png(200))
    row = Row((tmp_path / "faces.zip").resolve(), "a.png", "fake", "g1", "crop", "dfdc")
    write_manifest(tmp_path / "lists" / "train.csv", [row])
    assert read_manifest(tmp_path / "lists" / "train.csv") == [row]
    assert read_crop(row)[0, 0].tolist() == [200, 20, 10]  # RGB


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("path,label,group\n", "kind"),
        ("path,label,group,kind\nclip.mp4,maybe,g,video\n", "line 2: label"),
        ("path,label,group,kind\nclip.mp4,fake,g,sound\n", "line 2: kind"),
        ("path,label,group,kind\nclip.mp4,fake,,video\n", "must not be empty"),
        ("path,label,group,kind\ngone.mp4,fake,g,video\n", "is not there"),
        ("path,label,group,kind\n", "no rows"),
    ],
)
def test_wrong_manifests_say_what_is_wrong(tmp_path, text, words):
    (tmp_path / "clip.mp4").write_bytes(b"x")
    (tmp_path / "list.csv").write_text(text)
    with pytest.raises(ManifestError, match=words):
        read_manifest(tmp_path / "list.csv")


def test_a_crop_must_be_a_square_image(tmp_path):
    (tmp_path / "wide.png").write_bytes(_png(1, 8, 9))
    with pytest.raises(ManifestError, match="not a square image"):
        read_crop(Row(tmp_path / "wide.png", "", "real", "g", "crop", ""))


def _labelled_folder(folder, groups_of_clips):
    (folder / "dfdc_faces").mkdir(parents=True)
    (folder / "clips").mkdir()
    with (folder / "dfdc_faces" / "faces.csv").open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("path", "member", "label", "group", "kind", "part"))
        for part in range(4):
            (folder / "dfdc_faces" / f"part_{part}.zip").write_bytes(b"")
            writer.writerow((f"part_{part}.zip", "a.jpg", "fake", f"p{part}", "crop", part))
            writer.writerow((f"part_{part}.zip", "b.jpg", "real", f"p{part}", "crop", part))
    with (folder / "clips" / "clips.csv").open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("path", "label", "group", "kind", "method", "source"))
        for number, (group, source) in enumerate(groups_of_clips):
            (folder / "clips" / f"{number}.mp4").write_bytes(b"")
            writer.writerow((f"{number}.mp4", "fake", group, "video", "M", source))


SPLIT = Split(SplitPart((1,), ("s1",)), SplitPart((2,), ("s2",)), ("dealt",))


def test_prepare_keeps_parts_sources_and_groups_whole(tmp_path):
    dealt = [(f"d{number // 2}", "dealt") for number in range(40)]
    _labelled_folder(tmp_path / "data", [("a", "s1"), ("b", "s2"), ("c", "s3"), *dealt])
    parts = prepare(tmp_path / "data", tmp_path / "out", SPLIT)
    assert {row.group for row in parts["validation"] if row.kind == "crop"} == {"p1"}
    assert {row.group for row in parts["test"] if row.kind == "crop"} == {"p2"}
    groups = {name: {row.group for row in rows} for name, rows in parts.items()}
    assert not groups["train"] & groups["validation"] and not groups["train"] & groups["test"]
    assert all(any(group.startswith("d") for group in names) for names in groups.values())
    assert read_manifest(tmp_path / "out" / "train.csv") == parts["train"]


def test_prepare_refuses_to_cut_a_group(tmp_path):
    _labelled_folder(tmp_path / "data", [("same", "s1"), ("same", "s3")])
    with pytest.raises(ManifestError, match="cuts 1 groups, for example same"):
        prepare(tmp_path / "data", tmp_path / "out", SPLIT)
