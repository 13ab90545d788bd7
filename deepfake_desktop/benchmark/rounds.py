"""Measuring several subjects in turn, again and again, so that a slow moment of the machine hits all of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from deepfake_desktop.errors import BenchmarkError

Sample = Mapping[str, float]  # numbers of one measurement, by name
Measurement = Callable[[], Sample]
SubjectType = TypeVar("SubjectType", bound=Hashable)


@dataclass
class Outcome(Generic[SubjectType]):
    """What came of all rounds."""

    samples: dict[SubjectType, list[Sample]] = field(default_factory=dict)  # one for each round
    failures: dict[SubjectType, str] = field(default_factory=dict)  # why a subject was given up


def interleaved(subjects: Sequence[SubjectType], rounds: int) -> Iterator[tuple[int, SubjectType]]:
    """Round number, from 0, and subject. Every round holds every subject once and begins with another one, so that
    none always comes after the same neighbour's work on a cold machine."""
    for number in range(rounds):
        first = number % len(subjects) if subjects else 0
        for subject in (*subjects[first:], *subjects[:first]):
            yield number, subject


def measure(
    measurements: Mapping[SubjectType, Measurement], rounds: int, tell: Callable[[int, SubjectType], None]
) -> Outcome[SubjectType]:
    """Measure every subject once a round.

    tell: called before each measurement with the round and the subject. A subject whose measurement raises
    BenchmarkError is given up, and its samples with it; the others go on.
    """
    outcome: Outcome[SubjectType] = Outcome()
    for number, subject in interleaved(list(measurements), rounds):
        if subject in outcome.failures:
            continue
        tell(number, subject)
        try:
            sample = measurements[subject]()
        except BenchmarkError as error:
            outcome.failures[subject] = str(error)
            outcome.samples.pop(subject, None)
        else:
            outcome.samples.setdefault(subject, []).append(sample)
    return outcome
