"""Differences in words: what differs, whether it can be told apart, and never a verdict on one by the other."""

from __future__ import annotations

from dataclasses import replace

from deepfake_desktop.gui.compare_words import (
    Side,
    caution,
    clip_side,
    differences,
    file_differences,
    person_side,
)
from tests.gui.made_up import person, result

LEFT = Side("Left", "strong", "strong evidence", (0.91, 0.97), (), 40, 120)
RIGHT = Side("Right", "none", "no evidence found", (0.1, 0.2), (), 40, 120)


def test_findings_that_differ_are_both_named() -> None:
    told = differences(LEFT, RIGHT)
    assert told[0] == "The findings differ. Left: strong evidence. Right: no evidence found."
    assert told[1] == "Their probabilities do not overlap: left between 0.91 and 0.97, right between 0.10 and 0.20."
    assert len(told) == 2


def test_overlapping_probabilities_may_be_chance() -> None:
    told = differences(LEFT, replace(RIGHT, interval=(0.8, 0.93)))
    assert "may be chance" in told[1]


def test_poor_material_is_named_and_its_numbers_are_not_measured_against_the_others() -> None:
    told = differences(LEFT, replace(RIGHT, flags=("blurred",), face_px=60, faces=9))
    assert not any("overlap" in sentence for sentence in told)
    assert "Right is in material too poor to be relied on: blurred." in told
    assert "Left has larger faces to go by: about 120 pixels wide, right about 60." in told
    assert "Left rests on 40 faces, right on 9 faces." in told


def test_equal_findings_say_so() -> None:
    assert differences(LEFT, replace(LEFT, name="Right"))[0] == "Both get the same finding: strong evidence."


def test_files_that_differ_and_one_that_is_the_same() -> None:
    one = result()
    assert file_differences(one, one) == ["Both are the same file, byte for byte."]
    other = replace(one, file=replace(one.file, sha256="11", width=320, height=180, video_codec="hevc"))
    assert file_differences(one, other)[0].startswith("Left is 640×360 h264, right is 320×180 hevc: ")
    assert one.model is not None
    judged = replace(other, model=replace(one.model, sha256="cd" * 32))
    assert "Two different models" in file_differences(one, judged)[1]


def test_a_clip_and_a_person_are_put_in_words() -> None:
    assert clip_side("Left", result()).finding == "moderate evidence of face manipulation"
    assert clip_side("Left", result("no_face", "not_assessed")).finding == "no face found"
    assert person_side(person(3)).name == "Person 3"


def test_no_sentence_makes_one_of_them_genuine_or_manipulated_because_of_the_other() -> None:
    for of_people in (False, True):
        assert "judged alone" in caution(of_people)
    told = " ".join(differences(LEFT, RIGHT)).lower()
    assert not any(word in told for word in ("fake", "genuine", "therefore", "because", "authentic"))
