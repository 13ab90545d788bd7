"""What a report shows of a record that may hold hundreds of people: the most suspicious, always the same ones."""

from __future__ import annotations

from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.result import AnalysisResult, Person

MOST_PEOPLE = 24
MOST_MOMENTS = 8


def shown_people(result: AnalysisResult) -> tuple[Person, ...]:
    """Everyone by number; of more than MOST_PEOPLE those with the highest probability, then with the most faces."""

    def weight(person: Person) -> tuple[float, int, int]:
        return (-1.0 if person.probability is None else person.probability, person.faces, -person.id)

    chosen = sorted(result.people, key=weight, reverse=True)[:MOST_PEOPLE]
    return tuple(sorted(chosen, key=lambda person: person.id))


def shown_moments(result: AnalysisResult) -> tuple[Moment, ...]:
    """The moments with the most evidence, as many as fit into a report."""
    return result.moments[:MOST_MOMENTS]
