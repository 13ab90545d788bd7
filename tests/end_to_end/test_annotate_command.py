"""``annotate`` and the origin in ``analyze``, as the real command in its own process."""

from __future__ import annotations

import json
from pathlib import Path

import av

from tests.end_to_end.test_command import run


def test_a_copy_is_written_and_never_over_a_file_unasked(tmp_path: Path, face_video: Path) -> None:
    target = tmp_path / "annotated.mp4"
    done = run(tmp_path, "annotate", face_video, "--out", target, "--sampling", "quick")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{target}: 36 frames, no sound\n"
    with av.open(str(target)) as container:
        assert len(list(container.decode(video=0))) == 36
    again = run(tmp_path, "annotate", face_video, "--out", target)
    assert again.returncode == 1 and "exists already" in again.stderr
    original = run(tmp_path, "annotate", face_video, "--out", face_video, "--force")
    assert original.returncode == 1 and "never overwritten" in original.stderr
    assert list(tmp_path.glob(".*unfinished*")) == []


def test_what_cannot_be_analysed_cannot_be_annotated(tmp_path: Path, bad_files: dict[str, Path]) -> None:
    done = run(tmp_path, "annotate", bad_files["text"], "--out", tmp_path / "out.mp4")
    assert done.returncode == 1 and "is not a video" in done.stderr and not (tmp_path / "out.mp4").exists()


def test_the_record_tells_the_origin_and_the_verdict_does_not_depend_on_it(tmp_path: Path, face_video: Path) -> None:
    done = run(tmp_path, "analyze", "--json", "--sampling", "quick", face_video)
    record = json.loads(done.stdout)
    assert record["provenance"]["credentials"]["state"] == "none"
    assert any("Lavf" in note["fact"] for note in record["provenance"]["notes"])
    assert "credential" not in json.dumps(record["verdict"]).lower()
    recalled = json.loads(run(tmp_path, "analyze", "--json", "--sampling", "quick", face_video).stdout)
    assert recalled["recalled_from"] and recalled["provenance"] == record["provenance"]
