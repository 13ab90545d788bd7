"""Progress bar, summary, and what native libraries may not print."""

from __future__ import annotations

import dataclasses
import io
import os
import sys

import pytest

from deepfake_desktop.analysis.events import Event, FirstLook, Progress, Started, VerdictUpdated
from deepfake_desktop.analysis.result import Person, SamplingFacts, Verdict
from deepfake_desktop.analysis.words import interval_words, size_words
from deepfake_desktop.cli.native_output import LoadingSilence, stdout_of_our_own
from deepfake_desktop.cli.progress import ProgressBar
from deepfake_desktop.cli.summary import format_summary
from tests.unit.test_result import made_up_result


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def drawn(fractions_at: list[tuple[float, float]], stream: io.StringIO) -> str:
    """Draw progress at given (seconds, fraction) of a 10-second video."""
    clock = iter([seconds for seconds, _ in fractions_at])
    with ProgressBar("d/clip.mp4", stream, now=lambda: next(clock)) as bar:
        for _, fraction in fractions_at:
            bar.on_event(Progress(fraction, fraction * 10, 3, 1))
    return stream.getvalue()


def test_the_bar_tells_share_speed_and_time_left() -> None:
    text = drawn([(100.0, 0.0), (104.0, 0.5)], Terminal())
    assert "clip.mp4: reading the file" in text
    assert "[############------------]  50 %  1.2 x speed  0:04 left  1 face" in text
    assert text.endswith("\r\x1b[K")


def test_the_bar_is_drawn_ten_times_a_second_at_most() -> None:
    text = drawn([(100 + step / 1000, step / 1000) for step in range(1000)], Terminal())
    assert 8 <= text.count(" %") <= 11


def test_the_first_look_and_the_interval_so_far_stand_in_the_line() -> None:
    stream, clock = Terminal(), iter([100.0, 101.0])
    with ProgressBar("d/clip.mp4", stream, now=lambda: next(clock)) as bar:
        bar.on_event(FirstLook((), 2, None))
        bar.on_event(FirstLook((), 3, Verdict("inconclusive", 0.5, "", (), (0.3, 0.7))))
        bar.on_event(Progress(0.1, 1.0, 3, 1))
        bar.on_event(VerdictUpdated(Verdict("inconclusive", 0.5, "", (), (0.45, 0.55)), ()))
        bar.on_event(Progress(0.5, 5.0, 16, 16))
    lines = [line.strip() for line in stream.getvalue().replace("\x1b[K", "").split("\r")]
    assert "clip.mp4: first look, reading on ..." in lines
    assert "clip.mp4: first look, probability between 0.30 and 0.70, reading on ..." in lines
    assert any("10 %  probability between 0.30 and 0.70  1 face" in line for line in lines)
    assert any("50 %  0:01 left  probability between 0.45 and 0.55" in line for line in lines)  # 80 columns


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        ((0.123, 0.311), "between 0.12 and 0.31"),
        ((0.004, 0.03), "up to 0.03"),
        ((0.97, 0.999), "from 0.97"),
        ((0.001, 0.002), "under 0.01"),
        ((0.995, 1.0), "over 0.99"),
        ((0.0, 1.0), "anything from 0 to 1"),
        ((0.311, 0.313), "about 0.31"),
    ],
)
def test_intervals_in_words(interval: tuple[float, float], text: str) -> None:
    assert interval_words(interval) == text


def test_the_summary_tells_between_what_the_probability_lies() -> None:
    verdict = Verdict("strong", 0.97, "Person 1: strong.", (), (0.91, 0.98))
    text = format_summary(made_up_result(verdict=verdict), None)
    assert "(probability of manipulation 0.97, between 0.91 and 0.98)" in text


def test_no_bar_without_a_terminal() -> None:
    assert drawn([(100.0, 0.0), (104.0, 0.5)], io.StringIO()) == ""


def test_the_summary_of_a_judged_video() -> None:
    people = (
        Person(1, "strong", 0.97, "Strong.", 0.0, 12.3, 60, 112),
        Person(2, "inconclusive", None, "Brief.", 3.0, 3.2, 2, 60),
    )
    text = format_summary(made_up_result(verdict=Verdict("strong", 0.97, "Person 1: strong."), people=people), None)
    assert "Strong evidence of face manipulation (probability of manipulation 0.97)" in text
    assert "Person 1, 0:00 to 0:12" in text and "Person 2" in text
    assert "likelihood, not a proof" in text and "Looked at 4 of 60 frames" in text
    assert "None" not in text and "nan" not in text


def test_the_summary_says_how_thinly_a_long_video_was_sampled() -> None:
    thinned = SamplingFacts("quick", 1 / 6, 108_000, 432, 432, 0, 0, True, 25 / 3)
    text = " ".join(format_summary(made_up_result(sampling=thinned), None).split())
    assert "Looked at 432 of 108,000 frames" in text and "; one key frame every 8.3 s, since the video is long;" in text
    assert "since the video" not in format_summary(made_up_result(), None)


def test_the_summary_says_who_decoded_where_it_was_not_the_processor() -> None:
    whole = made_up_result()
    by_device = dataclasses.replace(whole, sampling=dataclasses.replace(whole.sampling, decoder="cuda"))
    assert "decoded by" not in format_summary(whole, None) and "decoded by cuda" in format_summary(by_device, None)


def test_the_summary_says_when_a_recalled_result_was_found() -> None:
    text = format_summary(made_up_result(recalled_from="2026-01-15T12:00:00+00:00"), None)
    assert text.splitlines()[1].startswith("  Recalled: analysed on 15 Jan 2026, ")
    assert "--again" in text.splitlines()[1]
    assert "Recalled" not in format_summary(made_up_result(), None)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 kB"),
        (640_000, "640 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (1_234_567, "1.2 MB"),
        (100_000_000, "100 MB"),
    ],
)
def test_sizes_in_words(size: int, words: str) -> None:
    assert size_words(size) == words


def test_the_summary_names_what_is_wrong_with_the_material() -> None:
    people = (Person(1, "inconclusive", 0.2, "Dark.", 0.0, 12.3, 60, 112, None, ("blurred", "dark")),)
    verdict = Verdict("inconclusive", 0.2, "Person 1: dark.", ("blurred", "dark"))
    text = format_summary(made_up_result(verdict=verdict, people=people), None)
    assert "Quality of the material: blurred, dark." in text
    assert "60 faces of about 112 pixels; blurred, dark\n" in text
    assert "Quality of the material" not in format_summary(made_up_result(), None)


@pytest.mark.parametrize("status", ["no_face", "unreadable", "unsupported", "error", "cancelled"])
def test_the_summary_of_a_video_without_verdict(status: str) -> None:
    result = made_up_result(
        status=status, message="What happened.", verdict=Verdict("not_assessed", None, "x"), people=()
    )
    text = format_summary(result, None)
    assert "What happened." in text and "probability" not in text


def test_native_output_on_stdout_goes_to_stderr(capfd: pytest.CaptureFixture[str]) -> None:
    with stdout_of_our_own() as out:
        os.write(1, b"noise\n")
        print("ours", file=out)
    os.write(1, b"after\n")
    assert capfd.readouterr() == ("ours\nafter\n", "noise\n")


@pytest.mark.parametrize(("wanted", "kept"), [(True, "before|after|"), (False, "before|loading|after|")])
def test_loading_is_silent(wanted: bool, kept: str, capfd: pytest.CaptureFixture[str]) -> None:
    started = Started(None)  # type: ignore[arg-type]
    events: list[tuple[Event, str]] = [(started, "loading|"), (Progress(0, 0, 0, 0), "after|")]
    with LoadingSilence(wanted) as silence:
        os.write(2, b"before|")
        for event, text in events:
            silence.on_event(event)
            os.write(2, text.encode())
    assert capfd.readouterr().err == kept


def test_stderr_comes_back_where_loading_fails(capfd: pytest.CaptureFixture[str]) -> None:
    with LoadingSilence(True) as silence:
        silence.on_event(Started(None))  # type: ignore[arg-type]
    print("heard", file=sys.stderr, flush=True)
    assert capfd.readouterr().err == "heard\n"
