"""One benchmark: prepares the video and the contenders, measures them in turn, and makes the report."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.settings import SAMPLES_PER_SECOND, Settings
from deepfake_desktop.benchmark import limits, memory, ours, report, seed_way, window
from deepfake_desktop.benchmark.batches import noise_crops
from deepfake_desktop.benchmark.child import Conversation, can_run_children, conversation
from deepfake_desktop.benchmark.clip import Clip, given_clip, made_clip
from deepfake_desktop.benchmark.machine import Machine, this_machine
from deepfake_desktop.benchmark.rounds import Measurement, Sample, measure
from deepfake_desktop.benchmark.subject import NEED_A_FACE, Choices, Subject
from deepfake_desktop.detector.bundle import Bundle, load_bundle
from deepfake_desktop.detector.runtime import BundleRuntime
from deepfake_desktop.errors import BenchmarkError
from deepfake_desktop.files import sha256_of

NO_FACE = (
    "the video that is made by code shows a face only where scikit-image is installed (make setup); name a VIDEO that "
    "shows one"
)
PACKAGED = "a packaged program cannot start parts of itself; run it from a checkout"
NO_TENSORFLOW = "TensorFlow is not installed (make train-setup, or the extra train)"


@dataclass
class Bench:
    """What is to be measured, while it is put together."""

    choices: Choices
    clip: Clip
    bundles: dict[str, Bundle]  # by the name the user gave
    home: Path  # a folder for what children write
    tell: Callable[[str], None]
    measurements: dict[Subject, Measurement] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)

    def wants(self, part: str) -> bool:
        return part in self.choices.parts and part not in self.left_out


def run_benchmark(video: Path | None, choices: Choices, tell: Callable[[str], None]) -> report.Report:
    """Measure what was chosen.

    video: None for one made by code. tell: called with what is being done. Raises BundleError where a model cannot
    be loaded, VideoError where the video cannot be read, BenchmarkError where it cannot be used to measure.
    """
    bundles = {name: load_bundle(name) for name in choices.models}
    machine = this_machine()
    with ExitStack() as resources:
        folder = Path(resources.enter_context(tempfile.TemporaryDirectory()))
        tell("preparing the video")
        clip = given_clip(video) if video else made_clip(folder)
        bench = Bench(choices, clip, bundles, folder / "home", tell)
        bench.left_out.update(_left_out(choices, clip))
        _warm_up(bench)
        _add_ours(bench)
        if bench.wants("seed"):
            _add_seed(bench, resources)
        _add_processes(bench)
        outcome = measure(bench.measurements, choices.repeats, _teller(bench))
    bench.left_out.update({str(subject): reason for subject, reason in outcome.failures.items()})
    return _report(bench, machine, outcome.samples)


def _left_out(choices: Choices, clip: Clip) -> dict[str, str]:
    """Which of the chosen parts cannot be measured here, and why."""
    reasons = {} if clip.has_face else dict.fromkeys(NEED_A_FACE, NO_FACE)
    if not seed_way.is_available():
        reasons.setdefault("seed", NO_TENSORFLOW)
    if missing := window.why_no_window():
        reasons.setdefault("window", missing)
    if not can_run_children():
        reasons |= dict.fromkeys(("seed", "memory", "window"), PACKAGED)
    return {part: reason for part, reason in reasons.items() if part in choices.parts}


def _warm_up(bench: Bench) -> None:
    """One analysis that is not counted: libraries and files come into memory, and the video proves to be usable."""
    if any(bench.wants(part) for part in NEED_A_FACE):
        bench.tell("a first analysis, not counted")
        model, sampling, threads = bench.choices.variants()[0]
        ours.check_scored(analyze(bench.clip.path, Settings(model, sampling, threads)))


def _add_ours(bench: Bench) -> None:
    """What is measured in this process."""
    video, rounds = bench.clip.path, bench.choices.repeats
    if bench.wants("decoding"):
        bench.measurements[Subject("decoding")] = lambda: ours.decoding_sample(video)
    for variant in bench.choices.variants():
        settings = Settings(*variant)
        if bench.wants("analysis"):
            bench.measurements[Subject("analysis", *variant)] = _call(ours.analysis_sample, video, settings)
        if bench.wants("cancel"):
            bench.measurements[Subject("cancel", *variant)] = _cancel(video, settings, rounds)
    if bench.wants("features"):
        bench.measurements[Subject("matrix")] = limits.matrix_sample
        for model, threads in itertools.product(bench.choices.models, bench.choices.threads):
            runtime = BundleRuntime(bench.bundles[model], threads)
            crops = noise_crops(bench.bundles[model].input_size)
            runtime.features(crops)  # the first run prepares memory
            bench.measurements[Subject("features", model, None, threads)] = _call(ours.features_sample, runtime, crops)


def _add_seed(bench: Bench, resources: ExitStack) -> None:
    """The seed's way, in a process that stays through all rounds."""
    bench.tell("starting Keras")
    try:
        keras = resources.enter_context(conversation(seed_way.MODULE, bench.home / "seed", seed_way.ENVIRONMENT))
        start = keras.hear()
    except BenchmarkError as error:
        bench.left_out["seed"] = str(error)
        return
    for sampling in bench.choices.samplings:
        bench.measurements[Subject("seed", sampling=sampling)] = _seed_video(keras, bench.clip.path, sampling, start)
    if bench.wants("features"):
        for model in bench.choices.models:
            size = bench.bundles[model].input_size
            bench.measurements[Subject("seed_features", model)] = _ask(keras, do="features", size=size)


def _add_processes(bench: Bench) -> None:
    """What is measured in a new process each time."""
    video, numbers = bench.clip.path, itertools.count()
    for variant in bench.choices.variants():
        if bench.wants("memory"):
            home = bench.home / f"memory {next(numbers)}"
            bench.measurements[Subject("memory", *variant)] = _call(memory.memory_sample, video, *variant, home)
    if not bench.wants("window"):
        return
    bench.tell("a first window, not counted")
    try:
        window.start_sample(bench.home / "window")
    except BenchmarkError as error:
        bench.left_out["window"] = str(error)
        return
    bench.measurements[Subject("start")] = _call(window.start_sample, bench.home / "window")
    for model, sampling in itertools.product(bench.choices.models, bench.choices.samplings):
        home = bench.home / f"stalls {next(numbers)}"
        bench.measurements[Subject("stalls", model, sampling)] = _call(
            window.stalls_sample, video, model, sampling, home
        )


def _call(work: Callable[..., Sample], *arguments: object) -> Measurement:
    return lambda: work(*arguments)


def _ask(keras: Conversation, **request: object) -> Measurement:
    return lambda: {name: float(value) for name, value in keras.ask(**request).items()}


def _seed_video(keras: Conversation, video: Path, sampling: str, start: dict[str, float]) -> Measurement:
    ask = _ask(keras, do="judge", path=str(video), samples_per_second=SAMPLES_PER_SECOND[sampling])
    return lambda: {**start, **ask()}


def _cancel(video: Path, settings: Settings, rounds: int) -> Measurement:
    numbers = itertools.count()
    return lambda: ours.cancel_sample(video, settings, next(numbers), rounds)


def _teller(bench: Bench) -> Callable[[int, Subject], None]:
    return lambda number, subject: bench.tell(f"round {number + 1} of {bench.choices.repeats}: {subject}")


def _report(bench: Bench, machine: Machine, samples: dict[Subject, list[Sample]]) -> report.Report:
    info = bench.clip.info
    video = report.VideoFacts(
        name=info.name,
        made=bench.clip.made,
        sha256=sha256_of(info.path),
        size_bytes=info.size_bytes,
        width=info.width,
        height=info.height,
        codec=info.video_codec,
        frame_rate=info.frame_rate,
        duration_s=info.duration_s,
    )
    networks = {name: _network(name, bundle) for name, bundle in bench.bundles.items()}
    rated = {
        subject: [report.with_rates(subject, one, video, networks) for one in rounds]
        for subject, rounds in samples.items()
    }
    return report.Report(
        machine=machine,
        video=video,
        networks=tuple(networks.values()),
        rounds=bench.choices.repeats,
        screen=window.screen().get("QT_QPA_PLATFORM", "the present display"),
        measured=report.summarise(rated),
        ratios=report.ratios_of(rated, networks),
        left_out=bench.left_out,
    )


def _network(name: str, bundle: Bundle) -> report.NetworkFacts:
    runs = sum(one.views for one in bundle.networks)
    macs = sum(one.views * limits.network_macs(one.features_file) for one in bundle.networks)
    return report.NetworkFacts(name, bundle.input_size, runs, macs // runs)
