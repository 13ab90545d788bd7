"""What a scan and its workers say to each other: JSON objects, one a line, through the worker's standard streams."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from deepfake_desktop.analysis.settings import Settings


@dataclass(frozen=True)
class Job:
    """One analysis. The worker answers with {"progress": 0..1} now and then, and at last {"record": {...}}."""

    path: str
    model: str | None
    sampling: str
    threads: int | None
    remembers: bool  # recalls results, and remembers new ones
    again: bool  # does not recall

    @property
    def settings(self) -> Settings:
        return Settings(self.model, self.sampling, self.threads)


def dump_job(job: Job) -> str:
    return json.dumps(asdict(job)) + "\n"


def load_job(line: str) -> Job:
    return Job(**json.loads(line))


def load_answer(line: str) -> dict[str, Any]:
    """Raises ValueError where it is no answer."""
    answer = json.loads(line)
    if not isinstance(answer, dict) or not ({"progress", "record"} & answer.keys()):
        raise ValueError(f"{line!r:.80} is no answer")
    return answer
