"""People who come back: is a face that the tracker does not know that of somebody seen before?

A bounded gallery of mean embeddings. It decides at once and for good, and in doubt for a new person: splitting one
person in two costs evidence, mixing two people falsifies it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

# Cosine of a face with somebody's mean embedding. On labelled clips of 55 people: no false match in 77,089 comparisons,
# and 81 % of the faces of a person's other clips (other looks, turned heads) are recognised. Between single DFDC faces
# of different parts 0.02 % match, those included that are one actor's after all.
SAME_PERSON = 0.6
# Somebody else for certain: 79 % of the comparisons with other people lie below, and none of 4,558 pairs of faces of
# one clip. Not higher, since a head turned away has 0.2 with its own front.
OTHER_PERSON = 0.15
# Two known people who were in one frame and both resemble a face: who is the likelier one must be so by this much.
CLEARLY_NEARER = 0.15
MOST_PEOPLE = 64


@dataclass
class _Known:
    """One person: the sum of the embeddings kept, and who was in a frame with them."""

    total: np.ndarray
    companions: set[int] = field(default_factory=set)

    def likeness(self, embedding: np.ndarray) -> float:
        return float(self.total @ embedding) / max(float(np.linalg.norm(self.total)), 1e-9)


class Gallery:
    """The people last seen, at most MOST_PEOPLE, by their faces. People without an embedding are not in it."""

    def __init__(self, most_people: int = MOST_PEOPLE) -> None:
        self._most_people = most_people
        self._known: dict[int, _Known] = {}  # who was seen last comes last

    def __len__(self) -> int:
        return len(self._known)

    def add(self, person: int, embedding: np.ndarray) -> None:
        """Keep one more face of a person: float32 (F,) of length 1."""
        if person in self._known:
            self._known[person].total = self._known[person].total + embedding
        else:
            self._known[person] = _Known(embedding.copy())

    def saw(self, people: Sequence[int]) -> None:
        """Note who is in one frame; whoever was not seen for longest is forgotten where there are too many."""
        present = [person for person in people if person in self._known]
        for person in present:
            known = self._known[person] = self._known.pop(person)
            known.companions.update(other for other in present if other != person)
        while len(self._known) > self._most_people:
            gone = next(iter(self._known))
            del self._known[gone]
            for known in self._known.values():
                known.companions.discard(gone)

    def likeness(self, person: int, embedding: np.ndarray) -> float | None:
        """Cosine of a face with a person's mean face, -1 to 1; None for somebody not in the gallery."""
        known = self._known.get(person)
        return None if known is None else known.likeness(embedding)

    def recognise(self, faces: Sequence[np.ndarray | None], present: set[int]) -> list[int | None]:
        """Who each face of one frame is among those seen before and not in ``present``; None for somebody new.

        faces: embeddings, None for a face too small to tell. No person is given to two faces: the likest gets it.
        """
        pairs = []
        for index, embedding in enumerate(faces):
            person = None if embedding is None else self._likest(embedding, present)
            if embedding is not None and person is not None:
                pairs.append((-self._known[person].likeness(embedding), index, person))
        found: list[int | None] = [None] * len(faces)
        for _, index, person in sorted(pairs):
            if person not in found:
                found[index] = person
        return found

    def _likest(self, embedding: np.ndarray, present: set[int]) -> int | None:
        ranked = sorted(
            ((known.likeness(embedding), person) for person, known in self._known.items() if person not in present),
            reverse=True,
        )
        if not ranked or ranked[0][0] < SAME_PERSON:
            return None
        best, person = ranked[0]
        rivals = self._known[person].companions  # twins, a mirror image, one face put on several people
        doubtful = any(best - other < CLEARLY_NEARER for other, rival in ranked[1:] if rival in rivals)
        return None if doubtful else person
