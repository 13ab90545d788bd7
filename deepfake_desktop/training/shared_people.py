"""Do parts of the data share people? Genuine face crops compared with each other by the program's face comparer.

Every genuine crop becomes an embedding (faces/embedding.py); the cosine of two says how alike the faces are. Within a
part, crops are put together to people; two people of different parts are compared by the mean cosine of all their
crops, which tells strangers apart much better than one pair of crops does, and does not count two people who look
alike once for every pair of their crops. Where strangers end shows in the counts: they fall by a constant factor from
step to step, and what is left above are people who stand in two parts. Embeddings are kept in the memory only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any

import cv2
import numpy as np

from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.embedding import SIZE, FaceEmbedder
from deepfake_desktop.faces.face import Box, Face
from deepfake_desktop.training.manifest import Row, read_crop

MARGIN = 0.25  # of the side, around a crop: YuNet rarely fires on a face that fills the picture
BINS = 2000  # of the cosine, -1..1
BLOCK = 1024  # rows compared at once
QUANTILES = (0.01, 0.5, 0.99, 0.999, 0.9999)
TRAINING_SIDE = "train"
KINDS = ("across groups of a part", "across parts")
ONE_PERSON = 0.5  # mean cosine down to which crops of a part are put together (average linkage)
LEAST_CROPS = 3  # of a person; fewer make no dependable mean
STEPS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)
SAME_PERSON = 0.55  # mean cosine of two people of different parts: see STEPS in the report for what it rests on


@dataclass(frozen=True)
class People:
    """Genuine crops in which the face comparer found a face."""

    rows: list[Row]
    sides: np.ndarray  # str, (N,): the split each row belongs to
    embeddings: np.ndarray  # float32, (N, SIZE), of length 1

    @cached_property
    def parts(self) -> np.ndarray:
        return np.array([row.path.stem for row in self.rows])

    @cached_property
    def groups(self) -> np.ndarray:
        return np.array([row.group for row in self.rows])


def embed_people(
    rows_of_side: dict[str, list[Row]], on_progress: Callable[[int, int], None] = lambda done, total: None
) -> People:
    """Embeddings of the genuine crops of every side; those without a face to compare are left out.

    Raises BundleError where the face comparer is missing, ManifestError where a crop cannot be read.
    """
    detector, embedder = FaceDetector(), FaceEmbedder()
    wanted = [
        (side, row) for side, rows in rows_of_side.items() for row in rows if row.kind == "crop" and not row.is_fake
    ]
    rows, sides, embeddings = [], [], []
    for done, (side, row) in enumerate(wanted, start=1):
        embedding = _embedding(read_crop(row)[..., ::-1], detector, embedder)
        if embedding is not None:
            rows.append(row)
            sides.append(side)
            embeddings.append(embedding)
        on_progress(done, len(wanted))
    return People(rows, np.array(sides), np.array(embeddings, np.float32).reshape(-1, SIZE))


def _embedding(crop: np.ndarray, detector: FaceDetector, embedder: FaceEmbedder) -> np.ndarray | None:
    margin = int(len(crop) * MARGIN)
    faces = detector.detect(cv2.copyMakeBorder(crop, *(margin,) * 4, cv2.BORDER_REPLICATE))
    if not faces:
        return None
    found = max(faces, key=lambda face: face.box.width)
    box = Box(found.box.x - margin, found.box.y - margin, found.box.width, found.box.height)
    # Cut from the crop itself: a repeated border makes strangers alike.
    return embedder.embed(np.ascontiguousarray(crop), Face(box, found.confidence, found.landmarks - margin))


def similarity_histograms(people: People) -> dict[str, np.ndarray]:
    """How many pairs of each of KINDS have a cosine in each of BINS equal bins from -1 to 1, int64 (BINS,)."""
    parts, groups = people.parts, people.groups
    histograms = {kind: np.zeros(BINS, np.int64) for kind in KINDS}
    for start in range(0, len(parts), BLOCK):
        rows = slice(start, start + BLOCK)
        bins = np.clip((people.embeddings[rows] @ people.embeddings[start:].T + 1) * (BINS / 2), 0, BINS - 1).astype(
            int
        )
        later = np.arange(bins.shape[1]) > np.arange(bins.shape[0])[:, None]  # each pair once
        same_part = parts[rows][:, None] == parts[start:]
        same_group = groups[rows][:, None] == groups[start:]  # mostly one picture twice: says nothing
        for kind, mask in zip(KINDS, (same_part & ~same_group, ~same_part), strict=True):
            histograms[kind] += np.bincount(bins[mask & later], minlength=BINS)
    return histograms


def persons_of_part(embeddings: np.ndarray) -> list[np.ndarray]:
    """Crops of one part put together to people: row numbers of each, by average linkage down to ONE_PERSON."""
    sums = (embeddings @ embeddings.T).astype(float)  # of all cosines between two clusters
    np.fill_diagonal(sums, -np.inf)
    members: list[list[int]] = [[row] for row in range(len(embeddings))]
    counts = np.ones(len(embeddings))
    while len(members) > 1:
        means = sums / np.outer(counts, counts)
        one, other = sorted(divmod(int(np.argmax(means)), len(means)))
        if means[one, other] < ONE_PERSON:
            break
        sums[one] += sums[other]
        sums[:, one] = sums[one]
        sums[one, one] = -np.inf
        sums = np.delete(np.delete(sums, other, 0), other, 1)
        counts[one] += counts[other]
        counts = np.delete(counts, other)
        members[one] += members.pop(other)
    return [np.array(sorted(rows)) for rows in members]


def find_persons(people: People) -> list[np.ndarray]:
    """Row numbers of the people of every part who have at least LEAST_CROPS crops."""
    persons = []
    for part in sorted(set(people.parts.tolist())):
        rows = np.flatnonzero(people.parts == part)
        persons += [rows[found] for found in persons_of_part(people.embeddings[rows]) if len(found) >= LEAST_CROPS]
    return persons


def shared_people(people: People, same_person: float = SAME_PERSON) -> dict[str, Any]:
    """The figures of the check; no row is named in them.

    ``steps`` counts pairs of people of different parts by their mean cosine; ``shared`` holds those of ``same_person``
    and more; ``sides`` how many groups of each other side belong to somebody who stands in training too.
    """
    persons = find_persons(people)
    means = np.array([people.embeddings[rows].mean(0) for rows in persons]).reshape(-1, SIZE)
    pairs = [
        (one, other, float(means[one] @ means[other]))
        for one, other in combinations(range(len(persons)), 2)
        if people.parts[persons[one][0]] != people.parts[persons[other][0]]
    ]
    shared = sorted((pair for pair in pairs if pair[2] >= same_person), key=lambda pair: -pair[2])
    pairs_of_rows = [(persons[one], persons[other]) for one, other, _ in shared]
    sides = sorted(set(people.sides.tolist()) - {TRAINING_SIDE})
    return {
        "crops": len(people.rows),
        "parts": len(set(people.parts.tolist())),
        "persons": len(persons),
        "cosines": {kind: _spread(histogram) for kind, histogram in similarity_histograms(people).items()},
        "person_pairs": len(pairs),
        "steps": {f"{step:g}": sum(mean >= step for _, _, mean in pairs) for step in STEPS},
        "same_person": same_person,
        "shared": [_shared_pair(people, persons[one], persons[other], mean) for one, other, mean in shared],
        "sides": {
            side: {
                "groups": len(set(people.groups[people.sides == side].tolist())),
                "groups_of_people_in_training": len(groups_shared_with_training(people, pairs_of_rows, side)),
            }
            for side in sides
        },
    }


def groups_shared_with_training(people: People, shared: list[tuple[np.ndarray, np.ndarray]], side: str) -> set[str]:
    """Groups of ``side`` of people who are, by the pairs of ``shared``, on the training side as well."""
    found: set[str] = set()
    for pair in shared:
        for mine, others in (pair, pair[::-1]):
            if people.sides[mine[0]] == side and people.sides[others[0]] == TRAINING_SIDE:
                found |= set(people.groups[mine].tolist())
    return found


def format_shared_people(report: dict[str, Any]) -> str:
    """The figures as Markdown."""
    lines = ["| pairs of genuine crops | pairs | median cosine | 99 % below | 99.99 % below |", "|---|---|---|---|---|"]
    for kind, spread in report["cosines"].items():
        if spread["pairs"]:
            shown = " | ".join(f"{spread['quantiles'][f'{share:g}']:.2f}" for share in (0.5, 0.99, 0.9999))
            lines.append(f"| {kind} | {spread['pairs']:,} | {shown} |")
    steps = report["steps"]
    lines += [
        "",
        f"{report['persons']:,} people with {LEAST_CROPS} crops and more in {report['parts']} parts make "
        f"{report['person_pairs']:,} pairs across parts, of which so many have a mean cosine of at least",
        "",
        f"| {' | '.join(steps)} |",
        f"|{'---|' * len(steps)}",
        f"| {' | '.join(f'{count:,}' for count in steps.values())} |",
        "",
        f"| parts, of at least {report['same_person']:g} | mean | highest | groups in each |",
        "|---|---|---|---|",
    ]
    for pair in report["shared"]:
        names = " and ".join(f"{part} ({side})" for part, side in zip(pair["parts"], pair["sides"], strict=True))
        first, second = pair["groups"]
        lines.append(f"| {names} | {pair['mean']:.2f} | {pair['highest']:.2f} | {first} and {second} |")
    lines.append("")
    for side, counts in report["sides"].items():
        lines.append(
            f"{side}: {counts['groups_of_people_in_training']} of {counts['groups']:,} groups belong to somebody who "
            "by this stands in training as well."
        )
    return "\n".join(lines)


def _spread(histogram: np.ndarray) -> dict[str, Any]:
    total = int(histogram.sum())
    if not total:
        return {"pairs": 0}
    reached = np.cumsum(histogram) / total
    centres = (np.arange(BINS) + 0.5) / (BINS / 2) - 1
    return {
        "pairs": total,
        "quantiles": {f"{share:g}": float(centres[np.searchsorted(reached, share)]) for share in QUANTILES},
    }


def _shared_pair(people: People, one: np.ndarray, other: np.ndarray, mean: float) -> dict[str, Any]:
    return {
        "parts": [str(people.parts[rows[0]]) for rows in (one, other)],
        "sides": [str(people.sides[rows[0]]) for rows in (one, other)],
        "groups": [len(set(people.groups[rows].tolist())) for rows in (one, other)],
        "mean": round(mean, 3),
        "highest": round(float((people.embeddings[one] @ people.embeddings[other].T).max()), 3),
    }
