"""Every nasty input through the engine, which is what the window and the command line show."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import av
import pytest

from deepfake_desktop.analysis.events import Event, Started
from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.result import from_json
from deepfake_desktop.analysis.settings import Settings
from tests.corpus.check import MOST_MEMORY, analyzed_as_nobody, check_result, made, most_memory
from tests.corpus.codecs import UNWRITTEN
from tests.corpus.inputs import INPUTS, WORDS
from tests.corpus.nasty import Nasty
from tests.fixtures.make_video import has_encoder

LEAST_INPUTS = 80


def _case(nasty: Nasty) -> object:
    return pytest.param(nasty, id=nasty.name, marks=[pytest.mark.slow] if nasty.costly else [])


def test_every_word_of_the_list_has_an_input() -> None:
    assert len(INPUTS) >= LEAST_INPUTS and len({nasty.name for nasty in INPUTS}) == len(INPUTS)
    assert {nasty.word for nasty in INPUTS} == set(WORDS)


@pytest.mark.timeout(100)
@pytest.mark.usefixtures("loaded_once")
@pytest.mark.parametrize("nasty", [_case(one) for one in INPUTS])
def test_a_named_state_and_words_that_help(nasty: Nasty, model: str, tmp_path: Path) -> None:
    path = made(nasty, tmp_path)
    if nasty.word == "no permission":
        check_result(nasty, analyzed_as_nobody(path))
        return

    def on_event(event: Event) -> None:
        if isinstance(event, Started) and nasty.meanwhile:
            nasty.meanwhile(path)

    before = most_memory()
    result = analyze(str(path), Settings(model=model, sampling="quick"), on_event=on_event)
    assert most_memory() - before < MOST_MEMORY
    check_result(nasty, result)


# Wherever the file is opened anew, and among them one of each status.
SAMPLE = ("zero bytes", "text", "folder", "named pipe", "link to itself", "playlist list.m3u8", "sound alone",
          "cut to 50%", "says 136 years", "1 frame", "black", "a name that steers terminals")  # fmt: skip


def _through_the_command_line(names: list[str], model: str, tmp_path: Path) -> None:
    chosen = [nasty for nasty in INPUTS if nasty.name in names]
    paths = []
    for number, nasty in enumerate(chosen):
        folder = tmp_path / str(number)
        folder.mkdir()
        paths.append(nasty.make(folder))
    settings = ["--json", "--private", "--model", model, "--sampling", "quick"]
    command = [sys.executable, "-m", "deepfake_desktop", "analyze", *settings, "--", *map(str, paths)]
    run = subprocess.run(command, capture_output=True, timeout=1200)
    assert run.returncode == 1, run.stderr  # some could not be analysed
    assert b"Traceback" not in run.stderr and b"\x1b" not in run.stdout + run.stderr
    results = [from_json(json.loads(line)) for line in run.stdout.splitlines()]
    for nasty, path, result in zip(chosen, paths, results, strict=True):
        assert result.file.path == str(path)
        check_result(nasty, result)
        direct = analyze(str(path), Settings(model=model, sampling="quick"))
        assert (direct.status, direct.message, direct.verdict) == (result.status, result.message, result.verdict)


@pytest.mark.usefixtures("loaded_once")
def test_the_command_line_says_the_same(model: str, tmp_path: Path) -> None:
    _through_the_command_line(list(SAMPLE), model, tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(1500)
@pytest.mark.usefixtures("loaded_once")
def test_the_command_line_says_the_same_of_all(model: str, tmp_path: Path) -> None:
    names = [
        nasty.name
        for nasty in INPUTS
        if not nasty.meanwhile and nasty.word != "no permission" and all(map(has_encoder, nasty.encoders))
    ]
    _through_the_command_line(names, model, tmp_path)


@pytest.mark.parametrize("codec", UNWRITTEN)
def test_codecs_that_cannot_be_written_here_are_at_least_read(codec: str) -> None:
    try:
        av.Codec(codec, "r")
    except ValueError:
        pytest.skip(f"PyAV's FFmpeg neither writes nor reads {codec}: such a file is refused as one that is not known")
    if has_encoder(codec):
        pytest.fail(f"{codec} can be written by now: it belongs into CODECS")
