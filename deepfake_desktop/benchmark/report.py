"""The record of one benchmark: every sample, its spread, and the ratios between subjects."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from deepfake_desktop import __version__
from deepfake_desktop.benchmark.batches import BATCH
from deepfake_desktop.benchmark.machine import Machine
from deepfake_desktop.benchmark.rounds import Sample
from deepfake_desktop.benchmark.spread import Spread, paired_ratio
from deepfake_desktop.benchmark.subject import Subject

SCHEMA = "deepfake-desktop/benchmark/1"

Samples = Mapping[Subject, Sequence[Sample]]


@dataclass(frozen=True)
class VideoFacts:
    """The video that was measured on."""

    name: str
    made: bool  # by code
    sha256: str
    size_bytes: int
    width: int
    height: int
    codec: str
    frame_rate: float | None
    duration_s: float | None


@dataclass(frozen=True)
class NetworkFacts:
    """A bundle's backbone."""

    model: str
    input_size: int  # pixels
    views: int  # runs for each crop, of all networks together
    macs: int  # multiplications with addition of one run, the mean over those


@dataclass(frozen=True)
class Ratio:
    """How many times one measure is another, round by round."""

    name: str  # a key of RATIOS
    subject: Subject  # the one above or below the line that is ours
    spread: Spread


@dataclass(frozen=True)
class Report:
    machine: Machine
    video: VideoFacts
    networks: tuple[NetworkFacts, ...]
    rounds: int
    screen: str  # the Qt platform of the window that was timed
    measured: Mapping[Subject, Mapping[str, Spread]]
    ratios: tuple[Ratio, ...]
    left_out: Mapping[str, str]  # why, by part or subject

    def spread(self, subject: Subject, measure: str) -> Spread | None:
        return self.measured.get(subject, {}).get(measure)

    def ratio(self, name: str, subject: Subject) -> Spread | None:
        return next((one.spread for one in self.ratios if (one.name, one.subject) == (name, subject)), None)

    def subjects(self, name: str) -> list[Subject]:
        return [subject for subject in self.measured if subject.name == name]


# Name: the other subject's measure over ours, or ours over the other's; how the other is found from our subject.
OVER_DECODING = "analysis over decoding alone"
SEED_TOGETHER = "seed's way in one predict over analysis"
SEED_ONE_BY_ONE = "seed's way with a predict a frame over analysis"
FEATURES = "features a second over Keras predict"
OF_FLOAT32 = "operations a second over float32 matrix products"


def with_rates(subject: Subject, sample: Sample, video: VideoFacts, networks: Mapping[str, NetworkFacts]) -> Sample:
    """A sample with the numbers that follow from it: speeds, and cores kept busy."""
    rates: dict[str, float] = {}
    if subject.name in ("analysis", "decoding"):
        frames = sample["frames_decoded" if subject.name == "analysis" else "frames"]
        rates["frames_per_s"] = frames / sample["total_s"]
        if video.duration_s:
            rates["times_real_time"] = video.duration_s / sample["total_s"]
    if subject.name == "analysis":
        rates["cores_busy"] = sample["processor_s"] / sample["total_s"]
    if subject.name in ("features", "seed_features"):
        views = networks[subject.model or ""].views if subject.name == "features" else 1
        rates["crops_per_s"] = BATCH / sample["batch_s"]
        rates["runs_per_s"] = views * BATCH / sample["batch_s"]
    return {**sample, **rates}


def summarise(samples: Samples) -> dict[Subject, dict[str, Spread]]:
    """The spread of every measure; a measure may lack some rounds, such as evidence that came only with the end."""
    spreads: dict[Subject, dict[str, Spread]] = {}
    for subject, rounds in samples.items():
        names = dict.fromkeys(name for sample in rounds for name in sample)
        spreads[subject] = {name: Spread(tuple(s[name] for s in rounds if name in s)) for name in names}
    return spreads


def ratios_of(samples: Samples, networks: Mapping[str, NetworkFacts]) -> tuple[Ratio, ...]:
    """All ratios for which both sides were measured."""
    found = []

    def add(name: str, ours: Subject, above: tuple[Subject, str], below: tuple[Subject, str]) -> None:
        if above[0] in samples and below[0] in samples:
            columns = [[sample[measure] for sample in samples[subject]] for subject, measure in (above, below)]
            found.append(Ratio(name, ours, paired_ratio(*columns)))

    for ours in samples:
        if ours.name == "analysis":
            seed = Subject("seed", sampling=ours.sampling)
            add(OVER_DECODING, ours, (ours, "total_s"), (Subject("decoding"), "total_s"))
            add(SEED_TOGETHER, ours, (seed, "total_together_s"), (ours, "total_s"))
            add(SEED_ONE_BY_ONE, ours, (seed, "total_one_by_one_s"), (ours, "total_s"))
        elif ours.name == "features":
            add(FEATURES, ours, (ours, "runs_per_s"), (Subject("seed_features", ours.model), "runs_per_s"))
            found += _share_of_float32(samples, ours, networks)
    return tuple(found)


def _share_of_float32(samples: Samples, ours: Subject, networks: Mapping[str, NetworkFacts]) -> list[Ratio]:
    """What the network multiplies and adds in a second, over what a float32 matrix product does on all cores."""
    matrix = Subject("matrix")
    if matrix not in samples:
        return []
    operations = 2 * networks[ours.model or ""].macs
    above = [sample["runs_per_s"] * operations for sample in samples[ours]]
    return [Ratio(OF_FLOAT32, ours, paired_ratio(above, [one["operations_per_s"] for one in samples[matrix]]))]


def to_json(report: Report) -> dict[str, Any]:
    """The record as plain dicts, lists, texts and numbers."""
    return {
        "schema": SCHEMA,
        "tool": {"name": "deepfake-desktop", "version": __version__},
        "machine": asdict(report.machine),
        "video": asdict(report.video),
        "networks": [asdict(network) for network in report.networks],
        "rounds": report.rounds,
        "screen": report.screen,
        "measured": [
            {**asdict(subject), "measures": {name: spread.to_json() for name, spread in measures.items()}}
            for subject, measures in report.measured.items()
        ],
        "ratios": [{"ratio": one.name, **asdict(one.subject), "spread": one.spread.to_json()} for one in report.ratios],
        "left_out": dict(report.left_out),
    }


def dumps(report: Report) -> str:
    """The record on one line, in ASCII."""
    return json.dumps(to_json(report), allow_nan=False)
