"""Whether parts of the data share people, on embeddings that are made up."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.faces.embedding import SIZE
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.training.shared_people import (
    KINDS,
    People,
    embed_people,
    find_persons,
    format_shared_people,
    persons_of_part,
    shared_people,
    similarity_histograms,
)

CROPS_OF_A_PERSON = 8


def made_up(persons_of_part: dict[str, list[int]], sides: dict[str, str]) -> People:
    """Crops of persons, each a direction of its own with a little noise; one group a crop."""
    rng = np.random.default_rng(1)
    directions = rng.normal(size=(40, SIZE))
    rows, side_of_row, embeddings = [], [], []
    for part, persons in persons_of_part.items():
        for person in persons:
            for number in range(CROPS_OF_A_PERSON):
                embedding = directions[person] + 0.5 * rng.normal(size=SIZE)
                embeddings.append(embedding / np.linalg.norm(embedding))
                rows.append(Row(Path(f"{part}.zip"), "", "real", f"{part}-{person}-{number}", "crop", "dfdc"))
                side_of_row.append(sides[part])
    return People(rows, np.array(side_of_row), np.array(embeddings, np.float32))


@pytest.fixture
def people() -> People:
    """Part c shares person 9 with part a; the others share nobody."""
    persons = {"a": [*range(10)], "b": [*range(10, 20)], "c": [9, *range(20, 29)], "d": [*range(30, 40)]}
    return made_up(persons, {"a": "train", "b": "train", "c": "test", "d": "validation"})


def test_every_pair_is_counted_once_and_under_its_kind(people: People) -> None:
    histograms = similarity_histograms(people)
    count = 10 * CROPS_OF_A_PERSON
    assert [int(histograms[kind].sum()) for kind in KINDS] == [4 * count * (count - 1) // 2, 6 * count * count]
    across = histograms["across parts"]
    assert across[len(across) * 3 // 4 :].sum() == CROPS_OF_A_PERSON**2  # cosine of 0.5 and more: person 9


def test_crops_are_put_together_to_people(people: People) -> None:
    persons = find_persons(people)
    assert len(persons) == 40 and {len(rows) for rows in persons} == {CROPS_OF_A_PERSON}
    for rows in persons:
        assert len({people.rows[row].group.rpartition("-")[0] for row in rows}) == 1
    assert [rows.tolist() for rows in persons_of_part(people.embeddings[:1])] == [[0]]
    strangers = people.embeddings[::CROPS_OF_A_PERSON][:5]
    assert len(persons_of_part(strangers)) == 5


def test_people_with_few_crops_are_not_judged(people: People) -> None:
    few = People(people.rows[6:16], people.sides[6:16], people.embeddings[6:16])  # two crops of person 0
    assert [rows.tolist() for rows in find_persons(few)] == [[*range(2, 10)]]


def test_a_shared_person_is_found_with_the_groups_it_stands_in(people: People) -> None:
    report = shared_people(people)
    assert [(pair["parts"], pair["sides"], pair["groups"]) for pair in report["shared"]] == [
        (["a", "c"], ["train", "test"], [CROPS_OF_A_PERSON] * 2)
    ]
    assert report["person_pairs"] == 6 * 10 * 10
    assert report["steps"]["0.5"] == report["steps"]["0.7"] == 1
    assert report["sides"] == {
        "test": {"groups": 80, "groups_of_people_in_training": CROPS_OF_A_PERSON},
        "validation": {"groups": 80, "groups_of_people_in_training": 0},
    }
    text = format_shared_people(report)
    assert "| a (train) and c (test) | 0." in text and f"test: {CROPS_OF_A_PERSON} of 80 groups belong" in text


def test_parts_without_a_shared_person_are_not_named() -> None:
    strangers = made_up({"a": [*range(10)], "b": [*range(10, 20)]}, {"a": "train", "b": "test"})
    report = shared_people(strangers)
    assert report["shared"] == [] and report["sides"]["test"]["groups_of_people_in_training"] == 0


def test_only_genuine_crops_with_a_face_are_compared(tmp_path: Path) -> None:
    import cv2
    import skimage.data

    face = np.ascontiguousarray(skimage.data.astronaut()[0:200, 125:325, ::-1])
    cv2.imwrite(str(tmp_path / "face.png"), face)
    cv2.imwrite(str(tmp_path / "grey.png"), np.full_like(face, 90))
    rows = [
        Row(tmp_path / name, "", label, f"{name}-{label}", "crop", "")
        for name in ("face.png", "grey.png")
        for label in ("real", "fake")
    ]
    done: list[tuple[int, int]] = []
    found = embed_people({"test": rows}, lambda *progress: done.append(progress))
    assert [row.group for row in found.rows] == ["face.png-real"] and found.sides.tolist() == ["test"]
    assert found.embeddings.shape == (1, SIZE) and np.linalg.norm(found.embeddings[0]) == pytest.approx(1)
    assert done == [(1, 2), (2, 2)]
