"""The sections that say what was found: the finding, the timeline, the people, the moments, the quality."""

from __future__ import annotations

from deepfake_desktop.analysis.moments import ScoreLimits
from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.result import AnalysisResult, Person, Quality
from deepfake_desktop.analysis.words import (
    CAUTION,
    counted,
    flag_words,
    interval_words,
    measured_words,
    probability_number,
)
from deepfake_desktop.detector.bundle import QualityLimits
from deepfake_desktop.report.content import (
    Block,
    Bullets,
    Fact,
    Facts,
    Figure,
    Figures,
    Section,
    StripFigure,
    Table,
    Text,
)
from deepfake_desktop.report.pictures import Pictures
from deepfake_desktop.report.selection import shown_moments, shown_people
from deepfake_desktop.report.strip import lane_words, limits_of, strip_of
from deepfake_desktop.report.words import (
    LEVEL_WORDS,
    PERSON_BANDS,
    STATUS_WORDS,
    exact_time,
    headline,
    moment_span,
    number_or_unknown,
    probability_cell,
)

_NO_MOMENT = "There is no moment to show: no face was scored."
_STRETCHES = "Where the traces are clearest, the clearest first."
_MAXIMA = "No moment reaches the limit of moderate evidence. These scores come nearest, the highest first."
_UNKNOWN_LIMIT = "The highest scores, the highest first; the record does not tell the limits of the bands."
_ONE_MOMENT = (
    "A score is the network's raw output for one face, not a probability, and a single moment is no verdict: that "
    "follows all of a person's faces."
)
_MEASURES = (
    "Sharpness, 0 to 1: share of the variation between neighbouring pixels that one more blur takes away. Brightness: "
    "mean grey level, 0 to 255. Burnt out: share of pixels at 250 or more. Blocks: steps at the borders of 8 x 8 "
    "blocks over those inside them. Agreement, 0 to 1: of the network's windows over time. Distance: of the features "
    "from those of the training data. All are medians over a person's scored faces."
)


def finding_section(result: AnalysisResult) -> Section:
    verdict, facts = result.verdict, [Fact("Status", STATUS_WORDS[result.status])]
    if verdict.probability is not None:
        facts.append(Fact("Probability of manipulation", f"{probability_number(verdict.probability)} (calibrated)"))
    else:
        facts.append(Fact("Probability of manipulation", "none is given, since nothing was judged"))
    if verdict.interval is not None:
        told = f"{interval_words(verdict.interval)} (90 %), had other moments of this video been looked at"
        facts.append(Fact("Interval", told))
    facts.append(Fact("Reason", verdict.reason or result.message))
    if result.message and result.message != verdict.reason:
        facts.append(Fact("Note", result.message))
    if verdict.flags:
        facts.append(Fact("Quality of the material", flag_words(verdict.flags)))
    if verdict.band != "not_assessed":  # of which test clips say nothing
        facts.append(Fact("On clips with a known answer", _measured(result)))
    return Section(
        "finding", "Finding", (Text(headline(result), "headline"), Facts(tuple(facts)), Text(CAUTION, "note"))
    )


def timeline_section(result: AnalysisResult) -> Section:
    strip = strip_of(result)
    if strip is None:
        return Section("timeline", "Timeline", (Text("No face was scored, so there is no timeline."),))
    times: dict[int, list[float]] = {}
    for point in result.timeline:
        times.setdefault(point.person, []).append(point.time_s)
    caption = "One lane per person: the taller a bar, the higher the score at that time. "
    if strip.limits is not None:
        caption += (
            "Heights are no scores: they show in which band one face by itself would fall. Dashed line: the limit of "
            f"moderate evidence (a score of {strip.limits.moderate:.3f}); dotted line: that of strong evidence "
            f"({strip.limits.strong:.3f}). "
        )
    caption += "Nothing is drawn where no face was scored. Striped lanes: material too poor to be relied on."
    words = tuple(lane_words(lane, times[lane.person], strip.limits is not None) for lane in strip.lanes)
    return Section("timeline", "Timeline", (StripFigure(strip, words, caption), Bullets(words)))


def people_section(result: AnalysisResult, pictures: Pictures) -> Section:
    people = shown_people(result)
    if not people:
        return Section("people", "People", (Text("Nobody was seen whose face could be followed."),))
    header = ("Person", "Finding", "Probability (interval)", "Seen", "Faces", "Width", "Material")
    rows = tuple(_person_row(person) for person in people)
    blocks: list[Block] = [Table("Everyone seen", header, rows, (13, 17, 25, 21, 8, 9, 17))]
    figures = [
        Figure(
            picture,
            f"Face of person {person.id} at {exact_time(person.face.time_s)}",
            f"Person {person.id}, at {exact_time(person.face.time_s)}",
        )
        for person in people
        if (picture := pictures.faces.get(person.id)) and person.face
    ]
    if figures:
        blocks.append(Figures(tuple(figures)))
    blocks.append(Bullets(tuple(f"Person {person.id}: {person.reason}" for person in people)))
    if len(people) < len(result.people):
        left = len(result.people) - len(people)
        blocks.append(Text(f"Further people with less evidence: {left:,}. They are in the record.", "note"))
    return Section("people", "People", tuple(blocks))


def moments_section(result: AnalysisResult, pictures: Pictures) -> Section:
    moments, limits = shown_moments(result), limits_of(result)
    if not moments:
        return Section("moments", "Most suspicious moments", (Text(_NO_MOMENT),))
    lead = _UNKNOWN_LIMIT if limits is None else _MAXIMA if moments[0].level == "below" else _STRETCHES
    blocks: list[Block] = [Text(f"{lead} {_ONE_MOMENT}")]
    flags = {person.id: person.flags for person in result.people}
    for number, moment in enumerate(moments, 1):
        blocks.append(Text(f"{number}. Person {moment.person}, {moment_span(moment)}", "strong"))
        blocks.append(Text(_moment_words(result, moment, limits, flags.get(moment.person, ()))))
        figures = _moment_figures(moment, pictures)
        if figures:
            blocks.append(Figures(figures))
    if len(moments) < len(result.moments):
        left = len(result.moments) - len(moments)
        blocks.append(Text(f"Further moments with less evidence: {left:,}. They are in the record.", "note"))
    return Section("moments", "Most suspicious moments", tuple(blocks))


def quality_section(result: AnalysisResult) -> Section:
    people = [person for person in shown_people(result) if person.quality is not None]
    if not people:
        return Section("quality", "Quality of the material", (Text("No face was scored, so nothing was measured."),))
    limits = result.model.thresholds.quality if result.model and result.model.thresholds else None
    header = ("Person", "Sharpness", "Brightness", "Burnt out", "Blocks", "Agreement", "Distance")
    rows = [_quality_row(f"Person {person.id}", person.quality) for person in people if person.quality is not None]
    if limits is not None:
        rows.append(_limits_row(limits))
    blocks = (Table("Measures of quality", header, tuple(rows), (16, 14, 14, 14, 14, 14, 14)), Text(_MEASURES, "note"))
    return Section("quality", "Quality of the material", blocks)


def _measured(result: AnalysisResult) -> str:
    words = measured_words(result.model.error_rates, result.verdict.band) if result.model else ""
    return f"{words[0].upper()}{words[1:]}. See Error rates." if words else "not recorded for this model"


def _person_row(person: Person) -> tuple[str, ...]:
    return (
        f"Person {person.id}",
        PERSON_BANDS[person.band],
        probability_cell(person),
        f"{exact_time(person.first_s)} to {exact_time(person.last_s)}",
        f"{person.faces:,}",
        f"{person.median_face_px:,} px",
        flag_words(person.flags) or "good enough",
    )


def _moment_words(result: AnalysisResult, moment: Moment, limits: ScoreLimits | None, flags: tuple[str, ...]) -> str:
    inside = [
        point
        for point in result.timeline
        if point.person == moment.person and moment.start_s <= point.time_s <= moment.end_s
    ]
    level = LEVEL_WORDS[moment.level] if limits is not None else "limits not recorded"
    text = f"{level[0].upper()}{level[1:]}: the highest score is {moment.peak:.3f}, at {exact_time(moment.peak_s)}"
    text += f"; {counted(len(inside), 'face')} scored in this stretch" if len(inside) > 1 else ""
    text += f"; the limit of moderate evidence lies at {limits.moderate:.3f}" if limits is not None else ""
    text += f". The material of this person is too poor to be relied on: {flag_words(flags)}." if flags else "."
    return text


def _moment_figures(moment: Moment, pictures: Pictures) -> tuple[Figure, ...]:
    who, when = f"person {moment.person}", exact_time(moment.peak_s)
    figures = []
    if frame := pictures.moment_frames.get(moment):
        marked = f" The face of {who} is framed." if frame.mark else ""
        figures.append(Figure(frame, f"Frame at {when}.{marked}", f"Frame at {when}.{marked}"))
    if face := pictures.moment_faces.get(moment):
        figures.append(Figure(face, f"Face of {who} at {when}", "The part of the face that the network looks at"))
    return tuple(figures)


def _quality_row(name: str, quality: Quality) -> tuple[str, ...]:
    return (
        name,
        f"{quality.sharpness:.3f}",
        f"{quality.brightness:.0f}",
        f"{quality.burnt:.3f}",
        f"{quality.blockiness:.2f}",
        "one window" if quality.agreement is None else f"{quality.agreement:.2f}",
        number_or_unknown(quality.novelty) if quality.novelty is not None else "not measured",
    )


def _limits_row(limits: QualityLimits) -> tuple[str, ...]:
    return (
        "Limit of the model",
        f"{limits.min_sharpness:.3f} or more",
        f"{limits.min_brightness:.0f} or more",
        f"{limits.max_burnt:.3f} or less",
        f"{limits.max_blockiness:.2f} or less",
        f"{limits.min_agreement:.2f} or more",
        "none" if limits.max_novelty is None else f"{limits.max_novelty:.2f} or less",
    )
