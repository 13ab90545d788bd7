"""A report as tables, for a terminal or for a Markdown page."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from deepfake_desktop.benchmark import report as r
from deepfake_desktop.benchmark.batches import BATCH
from deepfake_desktop.benchmark.machine import Machine
from deepfake_desktop.benchmark.report import Report
from deepfake_desktop.benchmark.spread import Spread
from deepfake_desktop.benchmark.subject import Subject
from deepfake_desktop.benchmark.targets import target_rows

NOTHING = "–"
WIDTH = 110  # of a terminal's table and lines, before they are indented by 2
# Keys of the engine's timing, in the order of the stages; what else it names comes after them.
STAGES = ("probe", "load", "first_look", "index", "decode", "wait", "faces", "crop", "features", "quality", "sequence")


@dataclass(frozen=True)
class Table:
    """Texts in rows; ``note`` says what the columns do not."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


def tables_of(report: Report) -> list[Table]:
    """Every table that has a row."""
    made = (_analyses(report), _stages(report), _seed(report), _features(report), _others(report), _targets(report))
    return [table for table in made if table.rows]


def as_text(report: Report) -> str:
    """For a terminal; a table too wide for one is turned on its side, if that helps."""
    parts = ["\n".join(line for text in _heading(report) for line in textwrap.wrap(text, WIDTH))]
    for table in tables_of(report):
        upright = (table.header, *table.rows)
        lines = _aligned(upright)
        if max(map(len, lines)) > WIDTH:
            lines = min(lines, _aligned(tuple(zip(*upright, strict=True))), key=lambda shape: max(map(len, shape)))
        parts.append("\n".join([table.title, *(f"  {line}" for line in [*lines, *textwrap.wrap(table.note, WIDTH)])]))
    return "\n\n".join([*parts, *_left_out(report)]) + "\n"


def _aligned(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def as_markdown(report: Report) -> str:
    """To be pasted into a page."""
    parts = [" ".join(_heading(report))]
    for table in tables_of(report):
        lines = [table.header, tuple("---" for _ in table.header), *table.rows]
        text = "\n".join(f"| {' | '.join(line)} |" for line in lines)
        parts += [f"### {table.title}", text, *([table.note] if table.note else [])]
    return "\n\n".join([*parts, *_left_out(report)]) + "\n"


def number(value: float) -> str:
    """Three significant digits, without an exponent."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}" if abs(value) >= 1 else f"{value:.3f}"


def _cell(spread: Spread | None, scale: float = 1.0, with_range: bool = False) -> str:
    if spread is None:
        return NOTHING
    text = number(spread.median * scale)
    if with_range and len(spread.samples) > 1:
        text += f" ({number(spread.lowest * scale)} to {number(spread.highest * scale)})"
    return text


def _heading(report: Report) -> list[str]:
    video, machine = report.video, report.machine
    length = f"{number(video.duration_s)} s, " if video.duration_s else ""
    rate = f"{number(video.frame_rate)} frames a second, " if video.frame_rate else ""
    memory = f", {machine.memory_bytes / 1e9:.0f} GB of memory" if machine.memory_bytes else ""
    packages = ", ".join(f"{name} {version}" for name, version in machine.packages.items())
    return [
        f"Video: {video.name} ({video.width}x{video.height}, {video.codec}, {length}{rate}"
        f"{video.size_bytes / 1e6:.1f} MB).",
        f"Machine: {machine.processor}, {machine.cores} cores{memory}, {machine.system}, Python {machine.python}, "
        f"{packages}.",
        f"Medians of {report.rounds} interleaved rounds (lowest to highest); ratios are medians of each round's ratio.",
        *([_busy(machine)] if machine.is_busy else []),
    ]


def _busy(machine: Machine) -> str:
    return (
        f"Other programs were at work when this began (load {machine.load:.1f} on {machine.cores} cores): measure "
        "again on an idle machine before you keep these numbers."
    )


def _left_out(report: Report) -> list[str]:
    return [f"Not measured: {part}: {reason}." for part, reason in report.left_out.items()]


def _variant(subject: Subject) -> tuple[str, str, str]:
    threads = str(subject.threads or "auto") if subject.model else NOTHING  # without a model nothing is inferred
    return subject.model or NOTHING, subject.sampling or NOTHING, threads


def _analyses(report: Report) -> Table:
    header = ("model", "sampling", "threads", "total s", "times real time", "frames/s", "first evidence s",
              "over decoding", "times the seed, one predict", "times the seed, a predict a frame",
              "cores busy")  # fmt: skip
    rows = []
    for subject in report.subjects("analysis"):
        rows.append((
            *_variant(subject),
            _cell(report.spread(subject, "total_s"), with_range=True),
            _cell(report.spread(subject, "times_real_time")),
            _cell(report.spread(subject, "frames_per_s")),
            _cell(report.spread(subject, "first_evidence_s")),
            _cell(report.ratio(r.OVER_DECODING, subject)),
            _cell(report.ratio(r.SEED_TOGETHER, subject)),
            _cell(report.ratio(r.SEED_ONE_BY_ONE, subject)),
            _cell(report.spread(subject, "cores_busy")),
        ))  # fmt: skip
    note = "Frames a second: of the video, looked at or not. Times the seed: how many times faster than its way."
    return Table("Whole analysis", header, tuple(rows), note)


def _stages(report: Report) -> Table:
    subjects = report.subjects("analysis")
    known = {name.removesuffix("_s") for one in subjects for name in report.measured[one] if name.endswith("_s")}
    known -= {"total", "processor", "first_evidence", "frames_per", ""}
    stages = [*(one for one in STAGES if one in known), *sorted(known - set(STAGES))]
    rows = []
    for subject in subjects:
        total = report.spread(subject, "total_s")
        for stage in [*stages, "total"]:
            spread = report.spread(subject, f"{stage}_s")
            if spread is None or total is None:
                continue
            share = f"{100 * spread.median / total.median:.0f} %"
            rows.append((*_variant(subject), stage, _cell(spread, with_range=True), share))
    header = ("model", "sampling", "threads", "stage", "s", "share of total")
    return Table("Stages", header, tuple(rows), "Stages that overlap add up to more than the total.")


def _seed(report: Report) -> Table:
    header = ("sampling", "frames", "read every frame s", "a predict a frame s", "one predict s", "GRU s",
              "total, a predict a frame s", "total, one predict s", "start s", "peak MB")  # fmt: skip
    measures = ("reading_s", "one_by_one_s", "together_s", "sequence_s", "total_one_by_one_s",
                "total_together_s", "start_s")  # fmt: skip
    rows = tuple(
        (
            subject.sampling or NOTHING,
            f"{spread.median:.0f}" if (spread := report.spread(subject, "frames_sampled")) else NOTHING,
            *(_cell(report.spread(subject, name)) for name in measures),
            _cell(report.spread(subject, "peak_bytes"), 1e-6),
        )
        for subject in report.subjects("seed")
    )
    return Table("The seed's way", header, rows, "The start (importing and building) is not part of the totals.")


def _features(report: Report) -> Table:
    header = ("model", "threads", "input px", "million MACs a run", "runs/s", "crops/s", "Keras runs/s", "times Keras",
              "billion operations/s", "times float32 products")  # fmt: skip
    networks = {network.model: network for network in report.networks}
    rows = []
    for subject in report.subjects("features"):
        network, runs = networks[subject.model or ""], report.spread(subject, "runs_per_s")
        rows.append((
            network.model,
            str(subject.threads or "auto"),
            str(network.input_size),
            number(network.macs / 1e6),
            _cell(runs),
            _cell(report.spread(subject, "crops_per_s")),
            _cell(report.spread(Subject("seed_features", subject.model), "runs_per_s")),
            _cell(report.ratio(r.FEATURES, subject), with_range=True),
            _cell(runs, 2e-9 * network.macs),
            _cell(report.ratio(r.OF_FLOAT32, subject)),
        ))  # fmt: skip
    peak = report.spread(Subject("matrix"), "operations_per_s")
    note = f"Batches of {BATCH}; Keras runs float32 InceptionV3 of the same input size. Float32 matrix products reach "
    note += f"{_cell(peak, 1e-9)} billion operations a second here on all cores."
    return Table("Features a second", header, tuple(rows), note if peak else "")


def _others(report: Report) -> Table:
    rows = []

    def add(text: str, subject: Subject, measure: str, scale: float, unit: str) -> None:
        spread = report.spread(subject, measure)
        if spread is not None:
            rows.append((text, *_variant(subject), f"{_cell(spread, scale, with_range=True)} {unit}"))

    add("decoding alone", Subject("decoding"), "total_s", 1, "s")
    add("decoding alone", Subject("decoding"), "frames_per_s", 1, "frames/s")
    for subject in report.subjects("memory"):
        add("peak memory of an analysis", subject, "peak_bytes", 1e-6, "MB")
        add("its process from start to end", subject, "process_s", 1, "s")
    for subject in report.subjects("cancel"):
        add("cancel to idle", subject, "cancel_s", 1000, "ms")
        add("cancel to idle, at the start", subject, "cancel_at_start_s", 1000, "ms")
    add("window painted after start", Subject("start"), "painted_s", 1, "s")
    for subject in report.subjects("stalls"):
        add("window: first evidence after opening", subject, "first_evidence_s", 1, "s")
        add("window: longest stall during analysis", subject, "longest_gap_s", 1000, "ms")
        add("window: longest stall while loading", subject, "longest_gap_loading_s", 1000, "ms")
        add("window: longest stall at rest", subject, "longest_gap_idle_s", 1000, "ms")
        add("window: peak memory of its own process", subject, "peak_window_bytes", 1e-6, "MB")
        add("window: peak memory of its children, each at its highest", subject, "peak_children_bytes", 1e-6, "MB")
    note = f"Window on: {report.screen}." if report.subjects("start") else ""
    return Table(
        "Decoding, memory, cancel, window", ("what", "model", "sampling", "threads", "measured"), tuple(rows), note
    )


def _targets(report: Report) -> Table:
    rows = [
        (target.text, target.must, target.aim, _cell(spread, target.scale, with_range=True))
        for target, spread in target_rows(report)
    ]
    note = "Set for 10 s of 1080p at 30 frames a second with one person, on two cores without a GPU; measured with the "
    note += "first model, sampling and number of threads that were chosen."
    return Table("Against the targets", ("measure", "must", "aim", "measured"), tuple(rows), note)
