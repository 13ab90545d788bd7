"""The benchmark's arithmetic, order, report and refusals. How long anything takes is never asserted."""

from __future__ import annotations

import importlib.util
import json
import math
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from deepfake_desktop.analysis.events import Event, FirstLook, Progress, Started, VerdictUpdated
from deepfake_desktop.analysis.result import AnalysisResult, Verdict
from deepfake_desktop.benchmark import child, clip, limits, memory, ours, report, run, seed_way, window
from deepfake_desktop.benchmark.batches import BATCH, median_seconds, noise_crops
from deepfake_desktop.benchmark.machine import Machine, this_machine
from deepfake_desktop.benchmark.rounds import Sample, interleaved, measure
from deepfake_desktop.benchmark.spread import Spread, paired_ratio
from deepfake_desktop.benchmark.subject import PARTS, Choices, Subject
from deepfake_desktop.benchmark.tables import WIDTH, as_markdown, as_text, number
from deepfake_desktop.benchmark.targets import TARGETS, target_rows
from deepfake_desktop.errors import BenchmarkError
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
from deepfake_desktop.video.sampling import SamplingPlan
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import face_video, no_face_video
from tests.unit.test_result import made_up_result

ANALYSIS = Subject("analysis", "made-up", "standard")
DECODING, SEED = Subject("decoding"), Subject("seed", sampling="standard")
FEATURES, KERAS, MATRIX = Subject("features", "made-up"), Subject("seed_features", "made-up"), Subject("matrix")
NETWORKS = {"made-up": report.NetworkFacts("made-up", 160, 2, 1_000_000_000)}
VIDEO = report.VideoFacts("clip.mp4", False, "ab" * 32, 4_000_000, 1920, 1080, "h264", 30.0, 10.0)


def analysis_sample(total_s: float, **others: float) -> Sample:
    times = {"total_s": total_s, "decode_s": total_s / 4, "processor_s": 1.5 * total_s}
    return times | {"frames_decoded": 300.0, "frames_sampled": 50.0, "faces_scored": 50.0} | others


def made_up_samples() -> dict[Subject, list[Sample]]:
    """Two rounds, the second one twice as slow for everybody."""
    samples: dict[Subject, list[Sample]] = {
        ANALYSIS: [analysis_sample(2.0, first_evidence_s=0.5), analysis_sample(4.0)],
        DECODING: [{"total_s": 1.0, "frames": 300.0}, {"total_s": 2.0, "frames": 300.0}],
        SEED: [{"total_together_s": 8.0, "total_one_by_one_s": 12.0, "peak_bytes": 9e8},
               {"total_together_s": 16.0, "total_one_by_one_s": 24.0, "peak_bytes": 9e8}],
        FEATURES: [{"batch_s": 0.5}, {"batch_s": 1.0}],
        KERAS: [{"batch_s": 1.0}, {"batch_s": 2.0}],
        MATRIX: [{"operations_per_s": 32e9}, {"operations_per_s": 16e9}],
    }  # fmt: skip
    return {one: [report.with_rates(one, s, VIDEO, NETWORKS) for s in rounds] for one, rounds in samples.items()}


def made_up_report(left_out: dict[str, str] | None = None) -> report.Report:
    samples = made_up_samples()
    return report.Report(
        machine=Machine("Made-up processor", 2, 8_000_000_000, "Linux x86_64", "3.11.0", {"numpy": "2.0"}),
        video=VIDEO,
        networks=tuple(NETWORKS.values()),
        rounds=2,
        screen="offscreen",
        measured=report.summarise(samples),
        ratios=report.ratios_of(samples, NETWORKS),
        left_out=left_out or {},
    )


# --- arithmetic


def test_a_spread_tells_median_and_extremes() -> None:
    assert Spread((3.0, 1.0, 2.0)).to_json() == {
        "median": 2.0, "lowest": 1.0, "highest": 3.0, "samples": [3.0, 1.0, 2.0]
    }  # fmt: skip
    assert Spread((1.0, 4.0)).median == 2.5


def test_ratios_are_taken_round_by_round() -> None:
    """A round in which the machine was slow would otherwise count as the work of one side."""
    ratio = paired_ratio([4.0, 40.0, 6.0], [2.0, 20.0, 2.0])
    assert ratio.samples == (2.0, 2.0, 3.0) and ratio.median == 2.0
    with pytest.raises(ValueError, match="shorter"):
        paired_ratio([1.0, 2.0], [1.0])


def test_speeds_follow_from_the_samples() -> None:
    first = made_up_samples()[ANALYSIS][0]
    assert (first["frames_per_s"], first["times_real_time"], first["cores_busy"]) == (150.0, 5.0, 1.5)
    assert made_up_samples()[DECODING][1]["frames_per_s"] == 150.0
    ours_, keras = made_up_samples()[FEATURES][0], made_up_samples()[KERAS][0]
    assert ours_["crops_per_s"] == BATCH / 0.5 and ours_["runs_per_s"] == 2 * BATCH / 0.5  # two views of each crop
    assert keras["runs_per_s"] == BATCH / 1.0


def test_a_video_without_a_length_has_no_speed_against_real_time() -> None:
    unknown = report.VideoFacts("clip.mp4", False, "", 1, 2, 2, "h264", None, None)
    assert "times_real_time" not in report.with_rates(ANALYSIS, analysis_sample(1.0), unknown, NETWORKS)


def test_every_ratio_has_the_right_sides() -> None:
    made = made_up_report()
    found = {one.name: one.spread.samples for one in made.ratios}
    assert found == {
        report.OVER_DECODING: (2.0, 2.0),
        report.SEED_TOGETHER: (4.0, 4.0),
        report.SEED_ONE_BY_ONE: (6.0, 6.0),
        report.FEATURES: (4.0, 4.0),
        report.OF_FLOAT32: (2.0, 2.0),  # 32 and 16 runs a second of 2 x 10^9 operations, over 32 and 16 x 10^9
    }
    assert made.ratio(report.SEED_TOGETHER, Subject("analysis", "made-up", "quick")) is None


def test_a_ratio_without_its_other_side_is_left_out() -> None:
    samples = made_up_samples()
    del samples[SEED], samples[KERAS], samples[MATRIX]
    assert [one.name for one in report.ratios_of(samples, NETWORKS)] == [report.OVER_DECODING]


def test_a_measure_may_lack_a_round() -> None:
    assert made_up_report().spread(ANALYSIS, "first_evidence_s") == Spread((0.5,))


@pytest.mark.parametrize(
    ("value", "text"), [(1234.5, "1,234"), (99.94, "99.9"), (2.345, "2.35"), (0.01234, "0.012"), (0.0, "0.000")]
)
def test_numbers_have_about_three_digits(value: float, text: str) -> None:
    assert number(value) == text


# --- rounds


def test_every_round_holds_every_subject_and_begins_with_another() -> None:
    assert list(interleaved("abc", 4)) == [
        (0, "a"), (0, "b"), (0, "c"), (1, "b"), (1, "c"), (1, "a"), (2, "c"), (2, "a"), (2, "b"),
        (3, "a"), (3, "b"), (3, "c"),
    ]  # fmt: skip
    assert list(interleaved("", 2)) == []


def test_measurements_are_taken_in_turn() -> None:
    taken: list[str] = []

    def taking(name: str) -> Callable[[], Sample]:
        def take() -> Sample:
            taken.append(name)
            return {"order": float(len(taken))}

        return take

    told: list[tuple[int, str]] = []
    outcome = measure({name: taking(name) for name in "ab"}, 3, lambda number, name: told.append((number, name)))
    assert "".join(taken) == "abbaab"
    assert told == [(0, "a"), (0, "b"), (1, "b"), (1, "a"), (2, "a"), (2, "b")]
    assert outcome.samples["a"] == [{"order": 1.0}, {"order": 4.0}, {"order": 5.0}]
    assert not outcome.failures


def test_a_subject_that_fails_is_given_up_and_the_others_go_on() -> None:
    attempts = []

    def fail_later() -> Sample:
        attempts.append(1)
        if len(attempts) == 2:
            raise BenchmarkError("it fell over")
        return {"x_s": 1.0}

    outcome = measure({"good": lambda: {"x_s": 2.0}, "bad": fail_later}, 4, lambda number, subject: None)
    assert len(outcome.samples["good"]) == 4
    assert "bad" not in outcome.samples and outcome.failures == {"bad": "it fell over"}
    assert len(attempts) == 2


def test_the_variants_are_every_combination() -> None:
    choices = Choices(("a", "b"), ("quick", "standard"), (None, 1), 3)
    assert len(set(choices.variants())) == 8 and choices.variants()[0] == ("a", "quick", None)
    assert str(Subject("seed_features", "a", None, 2)) == "seed features, a, 2 threads"


# --- the record and its tables


def test_the_json_record_holds_every_sample() -> None:
    record = json.loads(report.dumps(made_up_report({"window": "no window here"})))
    assert set(record) == {
        "schema", "tool", "machine", "video", "networks", "rounds", "screen", "measured", "ratios", "left_out"
    }  # fmt: skip
    assert record["schema"] == report.SCHEMA and record["left_out"] == {"window": "no window here"}
    first = record["measured"][0]
    assert (first["name"], first["model"], first["sampling"], first["threads"]) == (
        "analysis", "made-up", "standard", None
    )  # fmt: skip
    assert first["measures"]["total_s"] == {"median": 3.0, "lowest": 2.0, "highest": 4.0, "samples": [2.0, 4.0]}
    ratio = next(one for one in record["ratios"] if one["ratio"] == report.SEED_TOGETHER)
    assert ratio["spread"]["median"] == 4.0 and ratio["model"] == "made-up"


def test_the_text_shows_medians_ratios_and_what_is_missing() -> None:
    text = as_text(made_up_report({"window": "no window here"}))
    assert "clip.mp4 (1920x1080, h264, 10.0 s, 30.0 frames a second, 4.0 MB)" in text
    assert "3.00 (2.00 to 4.00)" in text
    assert "Not measured: window: no window here." in text
    assert max(map(len, text.splitlines())) <= WIDTH + 2
    assert "model                              made-up" in text  # that table is wider than a terminal, and so turned


@pytest.mark.parametrize(("load", "told"), [(None, False), (0.4, False), (1.5, True)])
def test_a_busy_machine_is_told(load: float | None, told: bool) -> None:
    made = made_up_report()
    busy = replace(made, machine=replace(made.machine, load=load))
    assert ("Other programs were at work" in as_text(busy)) == told
    assert report.to_json(busy)["machine"]["load"] == load


def test_the_markdown_is_tables() -> None:
    lines = as_markdown(made_up_report()).splitlines()
    rows = [line for line in lines if line.startswith("|")]
    assert any("| made-up | standard | auto | decode | 0.750 (0.500 to 1.00) | 25 % |" in row for row in rows)
    widths: dict[str, int] = {}
    title = ""
    for line in lines:
        title = line if line.startswith("###") else title
        if line.startswith("|"):
            assert widths.setdefault(title, line.count("|")) == line.count("|")
    assert {"### Whole analysis", "### Stages", "### The seed's way", "### Features a second",
            "### Against the targets"} <= set(widths)  # fmt: skip


def test_the_stage_table_has_stages_only() -> None:
    """Measures in seconds or a second which are no stages must not slip in."""
    text = as_markdown(made_up_report()).split("### Stages")[1].split("###")[0]
    stages = [line.split("|")[4].strip() for line in text.splitlines() if line.startswith("| made-up")]
    assert stages == ["decode", "total"]


def test_the_targets_are_compared_with_what_was_measured() -> None:
    made = made_up_report()
    rows = {target.text: spread.median * target.scale for target, spread in target_rows(made)}
    assert rows["times real time"] == 3.75
    assert rows["features a second at batch 8, times Keras predict"] == 4.0
    assert "cancel to idle, ms" not in rows  # it was not measured
    ratios = (report.OVER_DECODING, report.SEED_TOGETHER, report.SEED_ONE_BY_ONE, report.FEATURES)
    assert all((target.ratio in ratios) != bool(target.measure) for target in TARGETS)


# --- the video


def test_the_made_clip_is_what_it_says(tmp_path: Path) -> None:
    made = clip.made_clip(tmp_path, seconds=0.4, size=(320, 180))
    assert made.made and made.has_face == (importlib.util.find_spec("skimage") is not None)
    assert (made.info.width, made.info.height, made.info.video_codec) == (320, 180, "h264")
    assert made.info.frame_rate == clip.FRAME_RATE and made.info.duration_s == pytest.approx(0.4)


def test_without_a_photograph_the_parts_that_need_a_face_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hide(monkeypatch, "skimage")
    made = clip.made_clip(tmp_path, seconds=0.2, size=(320, 180))
    assert not made.has_face
    reasons = run._left_out(choices_of(*PARTS), made)
    assert {part for part, reason in reasons.items() if reason == run.NO_FACE} == {
        "analysis", "seed", "cancel", "memory", "window"
    }  # fmt: skip


def hide(monkeypatch: pytest.MonkeyPatch, *packages: str) -> None:
    found = importlib.util.find_spec

    def find(name: str, package: str | None = None) -> Any:
        return None if name in packages else found(name, package)

    monkeypatch.setattr(importlib.util, "find_spec", find)


def choices_of(*parts: str) -> Choices:
    return Choices(("made-up",), ("standard",), (None,), 1, parts)


def a_clip(tmp_path: Path) -> clip.Clip:
    return clip.given_clip(no_face_video(tmp_path / "plain.mp4", seconds=0.2))


# --- the seed's way


def test_without_tensorflow_the_seed_is_left_out_and_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hide(monkeypatch, "tensorflow")
    assert "make train-setup" in run._left_out(choices_of("analysis", "seed"), a_clip(tmp_path))["seed"]
    assert run._left_out(choices_of("analysis"), a_clip(tmp_path)) == {}


def test_opencv_picks_the_frames_that_the_engine_picks(tmp_path: Path) -> None:
    video = face_video(tmp_path / "face.mp4", seconds=2.0, fps=30)
    squares, read = seed_way.read_every_frame(str(video), SamplingPlan(5.0))
    with VideoReader(probe(video), 5.0) as reader:
        assert len(squares) == len(list(reader)) == 10
        assert read == reader.frames_decoded == 60
    assert squares[0].shape == (seed_way.SIZE, seed_way.SIZE, 3)


def test_a_file_that_opencv_cannot_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot read"):
        seed_way.read_every_frame(str(tmp_path / "missing.mp4"), SamplingPlan(5.0))


def test_importing_the_seed_module_loads_neither_keras_nor_the_engine() -> None:
    """Else its peak memory would be ours as well."""
    code = "import json, sys, deepfake_desktop.benchmark.seed_way; print(json.dumps(sorted(sys.modules)))"
    done = child.subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                                env=child.child_environment(Path("unused")))  # fmt: skip
    loaded = set(json.loads(done.stdout))
    assert {"tensorflow", "keras", "ai_edge_litert", "av", "PySide6"} & loaded == set()


# --- our own way


def test_a_video_without_a_face_cannot_be_used(tmp_path: Path) -> None:
    default_bundle()
    with pytest.raises(BenchmarkError, match="cannot be used to measure: No face"):
        run.run_benchmark(
            no_face_video(tmp_path / "plain.mp4", seconds=0.4),
            Choices((default_bundle().name,), ("quick",), (None,), 1, ("analysis",)),
            lambda text: None,
        )


def test_faces_that_were_not_scored_are_not_enough() -> None:
    sampling = made_up_result().sampling
    unscored = type(sampling)(**{**vars(sampling), "faces_scored": 0})
    with pytest.raises(BenchmarkError, match="large enough"):
        ours.check_scored(made_up_result(sampling=unscored))


def test_decoding_alone_counts_every_frame(tmp_path: Path) -> None:
    sample = ours.decoding_sample(no_face_video(tmp_path / "plain.mp4", seconds=1.0))
    assert sample["frames"] == 15 and sample["total_s"] > 0


@pytest.mark.slow
def test_the_cancel_comes_after_the_event_and_not_with_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An engine that looks for the cancel only after an event would else always seem to end at once."""
    seen: list[tuple[str, bool]] = []

    def engine(
        path: Path,
        settings: object,
        is_cancelled: Callable[[], bool],
        on_event: Callable[[Event], None],
        first_look: bool,
    ):
        for event in (Started(None), Progress(0.2, 1.0, 1, 1), Progress(0.8, 4.0, 5, 5)):  # type: ignore[arg-type]
            on_event(event)
            seen.append((type(event).__name__, is_cancelled()))
        while not is_cancelled():
            pass
        return made_up_result(status="cancelled")

    monkeypatch.setattr(ours, "analyze", engine)
    sample = ours.cancel_sample(tmp_path, ours.Settings(), 0, 1)
    assert set(sample) == {"cancel_s", "cancel_at_start_s"} and min(sample.values()) >= 0
    assert ("Progress", False) in seen


def test_first_evidence_is_the_first_verdict_whether_of_the_first_look_or_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    clock = iter(range(100))
    monkeypatch.setattr(ours.time, "perf_counter", lambda: float(next(clock)))
    verdict = Verdict("inconclusive", 0.5, "", (), (0.4, 0.6))
    news = [FirstLook((), 1, None), FirstLook((), 3, verdict), VerdictUpdated(verdict, ())]

    def engine(path: Path, settings: object, on_event: Callable[[Event], None], first_look: bool) -> AnalysisResult:
        assert first_look
        for event in news:
            on_event(event)
            ours.time.perf_counter()
        return made_up_result()

    monkeypatch.setattr(ours, "analyze", engine)
    assert ours.analysis_sample(tmp_path, ours.Settings())["first_evidence_s"] == 2.0


def test_a_cancel_that_came_too_late_is_not_counted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(ours, "analyze", lambda *arguments, **options: made_up_result())
    assert ours.cancel_sample(tmp_path, ours.Settings(), 0, 3) == {}


def test_work_is_repeated_and_its_median_counts() -> None:
    calls: list[int] = []
    assert median_seconds(lambda: calls.append(1)) >= 0 and len(calls) > 1
    assert noise_crops(32).shape == (BATCH, 32, 32, 3) and noise_crops(32).dtype == np.uint8


@pytest.mark.slow
def test_the_multiplications_of_a_network_are_counted() -> None:
    bundle = default_bundle()
    steps, features, units = bundle.window, bundle.feature_size, 64
    gates = 3 * units * (steps * features + (steps - 1) * units)  # the state is zero before the first step
    readings = steps * (features + units)  # of each step by itself, and of the state
    assert limits.network_macs(bundle.networks[0].sequence_file) == gates + readings
    backbone = limits.network_macs(bundle.networks[0].features_file)
    assert 1e8 < backbone < 1e10 and math.isfinite(limits.matrix_sample()["operations_per_s"])


# --- processes


@pytest.mark.slow
def test_a_process_tells_its_peak() -> None:
    before = memory.peak_bytes()
    assert before is not None and before > 1_000_000
    size = before + 50_000_000
    np.ones(size, np.uint8)
    after = memory.peak_bytes()
    assert after is not None and after >= size


def test_a_child_gets_nothing_of_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere/of/the/user")
    environment = child.child_environment(tmp_path, {"MORE": "yes"})
    assert environment["XDG_CACHE_HOME"] == str(tmp_path / "cache") and environment["MORE"] == "yes"
    package = Path(child.__file__).resolve().parents[2]
    assert environment["PYTHONPATH"].split(os.pathsep)[0] == str(package)


@pytest.mark.parametrize(
    ("module", "words", "told"),
    [
        ("deepfake_desktop.there_is_none", [], "No module named"),
        ("deepfake_desktop", ["--version"], "gave no answer"),  # it answers, but not in JSON
        (memory.MODULE, ["missing.mp4", "", "quick", "0"], "There is no file missing.mp4"),
    ],
)
def test_a_child_that_fails_is_told(tmp_path: Path, module: str, words: list[str], told: str) -> None:
    with pytest.raises(BenchmarkError, match=told):
        child.run_child(module, words, tmp_path)


def test_a_conversation_with_a_module_that_is_gone(tmp_path: Path) -> None:
    with (
        child.conversation("deepfake_desktop.there_is_none", tmp_path) as talk,
        pytest.raises(BenchmarkError, match="No module named"),
    ):
        talk.hear()


def test_a_packaged_program_leaves_the_processes_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    reasons = run._left_out(choices_of(*PARTS), a_clip(tmp_path))
    assert {part for part, reason in reasons.items() if reason == run.PACKAGED} == {"seed", "memory", "window"}


def test_without_qt_the_window_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "missing_qt_libraries", lambda: ["libEGL.so.1"])
    assert "libEGL.so.1" in window.why_no_window()
    hide(monkeypatch, "PySide6")
    assert window.why_no_window() == "PySide6 is not installed"


def test_the_machine_is_named() -> None:
    machine = this_machine()
    assert machine.processor and machine.cores >= 1 and machine.packages["numpy"] == np.__version__
