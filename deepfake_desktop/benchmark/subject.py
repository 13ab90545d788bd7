"""What is measured, and what the user chose to have measured."""

from __future__ import annotations

from dataclasses import dataclass

# As the user names them; a part may hold several subjects.
PARTS = {
    "analysis": "whole analyses, by stage, and the first evidence",
    "decoding": "decoding alone",
    "seed": "OpenCV and Keras instead of this program (needs TensorFlow)",
    "features": "features a second at batch 8, and the machine's speed in matrix products",
    "cancel": "from cancel to idle",
    "memory": "peak memory of an analysis",
    "window": "start, longest stall and first evidence of the window",
}
NEED_A_FACE = ("analysis", "seed", "cancel", "memory", "window")


@dataclass(frozen=True)
class Subject:
    """One thing that is measured once a round. What a field does not apply to it is None."""

    name: str  # analysis, decoding, seed, features, seed_features, matrix, cancel, memory, start, stalls
    model: str | None = None
    sampling: str | None = None
    threads: int | None = None  # None also where the engine chooses

    def __str__(self) -> str:
        threads = f"{self.threads} threads" if self.threads else None
        return ", ".join(one for one in (self.name.replace("_", " "), self.model, self.sampling, threads) if one)


@dataclass(frozen=True)
class Choices:
    """What a user may choose about one benchmark."""

    models: tuple[str, ...]  # bundle names or folders
    samplings: tuple[str, ...]  # of analysis.settings.SAMPLES_PER_SECOND
    threads: tuple[int | None, ...]  # inference threads; None: the engine's own choice
    repeats: int  # rounds, >= 1
    parts: tuple[str, ...] = tuple(PARTS)

    def variants(self) -> list[tuple[str, str, int | None]]:
        """Every model with every sampling and every number of threads."""
        return [(m, s, t) for m in self.models for s in self.samplings for t in self.threads]
