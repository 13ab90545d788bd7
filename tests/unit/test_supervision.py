"""A child that crashes, hangs, eats memory or says nonsense costs one file, and the program says so."""

from __future__ import annotations

import io
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import deepfake_desktop
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.annotate.unfinished import unfinished_name
from deepfake_desktop.errors import (
    EngineCrashError,
    EngineError,
    EngineHangError,
    EngineMemoryError,
    UnreadableVideoError,
)
from deepfake_desktop.supervision import child, messages, tasks
from deepfake_desktop.supervision.engine import Engine
from deepfake_desktop.supervision.failures import end_words
from deepfake_desktop.supervision.memory import machine_memory, resident_bytes, usual_limit
from deepfake_desktop.supervision.messages import BrokenMessage, Head, read_message, write_message
from deepfake_desktop.supervision.process import Limits, Work, usual_command
from tests.fixtures import played_engine
from tests.unit.test_result import made_up_result

LONG = Limits(silence_s=60.0)
SOON = Limits(silence_s=1.5, cancel_silence_s=1.0)  # a child says that it is alive twice a second
LITTLE = Limits(memory_bytes=400_000_000)


def work(job: str, told: list[Head] | None = None, **options: Any) -> Work:
    arguments = options.pop("arguments", {})
    on_told = options.pop("on_told", lambda head, raw: told.append(head) if told is not None else None)
    return Work(job, arguments, "clip.mp4", lambda head, raw: (head, raw), on_told=on_told, **options)


def engine(limits: Limits) -> Iterator[Engine]:
    made = Engine(played_engine.COMMAND, limits)
    yield made
    pids = made.pids()
    made.shut_down()
    assert [pid for pid in pids if is_there(pid)] == [] and made.pids() == []


patient = pytest.fixture(scope="module")(lambda: (yield from engine(LONG)))
impatient = pytest.fixture(scope="module")(lambda: (yield from engine(SOON)))
frugal = pytest.fixture(scope="module")(lambda: (yield from engine(LITTLE)))


def is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def within(seconds: float, condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def pid_of(one: Engine) -> int:
    """Of the child that works next."""
    assert within(60, one.is_ready)  # else a new one may come first
    return one.run(work("echo"))[0]["pid"]


# --- messages


def test_a_message_arrives_as_it_was_sent() -> None:
    pipe = io.BytesIO()
    write_message(pipe, {"text": "\udcff ü 1.5"}, b"\x00\xff")
    write_message(pipe, {})
    pipe.seek(0)
    assert read_message(pipe) == ({"text": "\udcff ü 1.5"}, b"\x00\xff")
    assert read_message(pipe) == ({}, b"") and read_message(pipe) is None


@pytest.mark.parametrize(
    "sent",
    [
        b"\x00",
        b"\x00\x00\x00\x05\x00\x00\x00\x00{}",
        b"\x00\x00\x00\x02\x00\x00\x00\x09{}abc",
        b"\x00\x00\x00\x02\x00\x00\x00\x00[]",
        b"\x00\x00\x00\x02\x00\x00\x00\x00xx",
        b"\xff\xff\xff\xff\x00\x00\x00\x00",
        b"INFO: Created TensorFlow Lite XNNPACK delegate for CPU.\n",
        b"\x00\x01\x86\xa0\x00\x00\x00\x00" + b"[" * 100_000,
    ],
)
def test_what_is_no_message_is_refused(sent: bytes) -> None:
    with pytest.raises(BrokenMessage):
        read_message(io.BytesIO(sent))


def test_what_cannot_be_said_is_not_said(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.BytesIO()
    with pytest.raises(ValueError, match="JSON"):
        write_message(pipe, {"number": float("nan")})
    monkeypatch.setattr(messages, "LARGEST_RAW", 10)
    with pytest.raises(ValueError, match="too long"):
        write_message(pipe, {}, b"x" * 11)
    assert pipe.getvalue() == b""


# --- work as it should be


def test_one_child_does_one_job_after_the_other(patient: Engine) -> None:
    told: list[Head] = []
    answer, raw = patient.run(work("echo", told, arguments={"tell": [1, "two"]}))
    assert told == [{"thing": 1}, {"thing": "two"}] and raw == bytes(range(256))
    assert answer["pid"] == pid_of(patient) and answer["pid"] != os.getpid()


def test_work_at_the_same_time_has_children_of_its_own(patient: Engine) -> None:
    going, stop = threading.Event(), threading.Event()
    other = work("wait_for_cancel", is_cancelled=stop.is_set, on_told=lambda head, raw: going.set())
    answers: list[Any] = []
    thread = threading.Thread(target=lambda: answers.append(patient.run(other)))
    thread.start()
    assert going.wait(60)
    pid_of(patient)
    assert len(patient.pids()) == 2
    stop.set()
    thread.join(60)
    assert answers[0][0]["count"] > 0


def test_the_programs_own_variables_are_those_of_now(patient: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEEPFAKE_DESKTOP_PLAYED", "one")
    assert patient.run(work("echo"))[0]["variable"] == "one"
    monkeypatch.delenv("DEEPFAKE_DESKTOP_PLAYED")
    assert patient.run(work("echo"))[0]["variable"] is None


def test_what_native_code_prints_is_no_message(patient: Engine) -> None:
    assert patient.run(work("print_much"))[0] == {"read": ""}


def test_errors_of_a_job_are_the_parents(patient: Engine, caplog: pytest.LogCaptureFixture) -> None:
    pid = pid_of(patient)
    with pytest.raises(UnreadableVideoError, match="There is nothing to be read"):
        patient.run(work("refuse"))
    with caplog.at_level(logging.INFO), pytest.raises(EngineError, match=r"ZeroDivisionError: made up\)\. Please"):
        patient.run(work("fail"))
    assert within(10, lambda: "fail failed" in caplog.text) and "Traceback" in caplog.text  # the child's log is ours
    assert pid_of(patient) == pid  # nothing has happened to it


def test_a_cancel_in_the_middle_ends_the_job_and_not_the_child(patient: Engine) -> None:
    pid, told = pid_of(patient), []
    answer, _ = patient.run(work("wait_for_cancel", told, is_cancelled=lambda: len(told) >= 5))
    assert answer["count"] >= 5 and pid_of(patient) == pid


def test_work_that_was_cancelled_before_it_began_does_nothing(patient: Engine) -> None:
    answer, _ = patient.run(work("wait_for_cancel", [], is_cancelled=lambda: True))
    assert answer["count"] == 0


def test_held_work_stands_still_and_goes_on(patient: Engine) -> None:
    told: list[Head] = []
    held = threading.Event()
    stop = threading.Event()
    job = work("wait_for_cancel", told, is_cancelled=stop.is_set, is_held=held.is_set)
    thread = threading.Thread(target=patient.run, args=(job,))
    thread.start()
    assert within(60, lambda: len(told) > 3)
    held.set()
    time.sleep(0.2)
    stood = len(told)
    time.sleep(0.4)
    assert len(told) == stood
    held.clear()
    assert within(60, lambda: len(told) > stood)
    held.set()
    stop.set()  # whoever cancels need not let it go on first
    thread.join(60)
    assert not thread.is_alive()
    assert [head["count"] for head in told] == list(range(len(told)))  # nothing was lost


# --- grief


@pytest.mark.parametrize(
    ("job", "words"),
    [("abort", "signal SIGABRT"), ("segfault", "signal SIGSEGV"), ("leave", "exit code 7")],
)
@pytest.mark.skipif(os.name == "nt", reason="signals have other names there")
def test_a_crash_is_told_and_the_next_file_gets_another_child(
    patient: Engine, job: str, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    before = pid_of(patient)
    with pytest.raises(EngineCrashError) as caught:
        patient.run(work(job))
    text = str(caught.value)
    assert text.startswith(f"Reading clip.mp4 crashed the decoder ({words}). The program itself is unharmed")
    assert "try another copy" in text and text in caplog.text
    if job != "leave":
        assert f"in {job}" in caplog.text  # the lines of Python that led to it
    assert pid_of(patient) != before


@pytest.mark.parametrize("sent", ["deadbeef" * 4, "0000000200000000" + b"[]".hex(), "00000002ffffffff" + b"{}".hex()])
def test_garbage_in_the_pipe_ends_the_child(patient: Engine, sent: str) -> None:
    before = pid_of(patient)
    with pytest.raises(EngineCrashError, match="said something strange"):
        patient.run(work("babble", arguments={"hex": sent}))
    assert pid_of(patient) != before and not is_there(before)


def test_a_sound_message_with_nonsense_in_it_ends_the_child(patient: Engine) -> None:
    def read(head: Head, raw: bytes) -> None:
        raise BrokenMessage("no such event")

    before = pid_of(patient)
    with pytest.raises(EngineCrashError, match=r"said something strange and was ended \(no such event\)"):
        patient.run(work("say_strange", arguments={"tell": {"event": "Nonsense"}}, on_told=read))
    assert pid_of(patient) != before


def test_a_fault_of_whoever_listens_ends_the_child_and_is_raised(patient: Engine) -> None:
    def listen(head: Head, raw: bytes) -> None:
        raise ZeroDivisionError

    before = pid_of(patient)
    with pytest.raises(ZeroDivisionError):
        patient.run(work("wait_for_cancel", on_told=listen))
    assert pid_of(patient) != before and not is_there(before)


@pytest.mark.parametrize("job", ["hang", "seize"])
def test_a_hang_is_ended(impatient: Engine, job: str) -> None:
    if job == "seize" and os.name == "nt":
        pytest.skip("there is no sleep in the C library there")
    before = pid_of(impatient)
    with pytest.raises(EngineHangError, match=r"Reading clip.mp4 hung: nothing went on for 1.5 seconds"):
        impatient.run(work(job))
    assert pid_of(impatient) != before and not is_there(before)


def test_who_does_not_hear_a_cancel_is_ended(patient: Engine) -> None:
    limits = replace(LONG, cancel_silence_s=0.3)
    hard = Engine(played_engine.COMMAND, limits)
    try:
        pid_of(hard)
        with pytest.raises(EngineHangError, match=r"was cancelled, but the decoder did not stop"):
            hard.run(work("hang", is_cancelled=lambda: True))
    finally:
        hard.shut_down()


def test_work_that_waits_for_wishes_does_not_hang(impatient: Engine) -> None:
    stop = time.monotonic() + 2.0
    answer = impatient.run(work("wait_for_cancel", is_cancelled=lambda: time.monotonic() > stop, is_idle=lambda: True))
    assert answer[0]["count"] > 0


@pytest.mark.skipif(resident_bytes(os.getpid()) is None, reason="this system does not tell a process's memory")
def test_who_takes_too_much_memory_is_ended(frugal: Engine) -> None:
    before = pid_of(frugal)
    with pytest.raises(EngineMemoryError, match="took more than 400 MB of memory"):
        frugal.run(work("eat", arguments={"bytes": 430_000_000}))  # less than the child may ask for
    assert pid_of(frugal) != before and not is_there(before)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know no such limit")
def test_what_is_far_too_much_is_not_even_given(frugal: Engine) -> None:
    with pytest.raises(EngineMemoryError, match="took more than 400 MB"):
        frugal.run(work("ask_for_too_much", arguments={"bytes": 2_000_000_000}))


def test_a_child_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    without = Engine([str(tmp_path / "nothing")])
    try:
        with pytest.raises(EngineError, match="could not be started: No such file"):
            without.run(work("echo"))
    finally:
        without.shut_down()
    with pytest.raises(EngineError, match="being closed"):
        without.run(work("echo"))


def test_a_copy_that_nobody_finishes_is_removed(patient: Engine, tmp_path: Path) -> None:
    class Crashes:
        def run(self, work: Work, kind: str = "") -> Any:
            unfinished_name(target).write_bytes(b"half")
            return patient.run(replace(work, job="abort"))

    target, other = tmp_path / "copy [1].mp4", tmp_path / ".other-12345678.unfinished.mp4"
    other.write_bytes(b"whole")
    with pytest.raises(EngineCrashError):
        tasks.annotate(Crashes(), tmp_path / "a.mp4", target, made_up_result(), Timeline(5.0), lambda: False, print)
    assert list(tmp_path.iterdir()) == [other]


def test_closing_ends_work_under_way() -> None:
    closing = Engine(played_engine.COMMAND, LONG)
    going, errors = threading.Event(), []

    def run() -> None:
        try:
            closing.run(work("wait_for_cancel", on_told=lambda head, raw: going.set()))
        except EngineError as error:
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert going.wait(60)
    closing.shut_down()
    thread.join(30)
    assert not thread.is_alive() and len(errors) == 1


# --- the child and its parent

PARENT = """
import sys, threading, time
from deepfake_desktop.supervision.engine import Engine
from deepfake_desktop.supervision.process import Work
from tests.fixtures import played_engine

engine = Engine(played_engine.COMMAND)
print(engine.run(Work("echo", {}, "clip.mp4", lambda head, raw: head["pid"])), flush=True)
engine.run(Work(sys.argv[1], {}, "clip.mp4", lambda head, raw: None))
"""


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
@pytest.mark.parametrize("job", ["wait_for_cancel", "seize"])
def test_a_child_does_not_outlive_its_parent(job: str) -> None:
    """Not even one that is in the middle of something and cannot run any Python."""
    if job == "seize" and sys.platform != "linux":
        pytest.skip("only Linux ends a process with its parent")
    root = Path(deepfake_desktop.__file__).parents[1]
    command = [sys.executable, "-c", PARENT, job]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=root, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert is_there(pid)
        time.sleep(0.5)
        os.kill(parent.pid, signal.SIGKILL)
    assert within(30, lambda: not is_there(pid))


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_the_real_child_limits_itself() -> None:
    real = Engine()
    try:
        real.start_ahead(["pictures"])
        assert within(60, real.is_ready)
        (pid,) = real.pids()
        limits = Path(f"/proc/{pid}/limits").read_text()
        core, data = (next(line for line in limits.splitlines() if name in line) for name in ("core file", "data size"))
        assert core.split()[4:6] == ["0", "0"]
        assert data.split()[3:5] == [str(round(usual_limit() * 1.5))] * 2
        assert "NoNewPrivs:\t1" in Path(f"/proc/{pid}/status").read_text()
        assert os.readlink(f"/proc/{pid}/fd/0") == os.devnull
    finally:
        real.shut_down()


def test_no_job_that_a_test_plays_is_in_the_program() -> None:
    from deepfake_desktop.supervision.jobs import JOBS

    assert set(JOBS) == {"analyse", "stills", "notes", "explain", "stability", "report", "annotate"}


def test_a_packaged_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert usual_command() == [sys.executable, "-P", "-m", "deepfake_desktop.supervision.child"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert usual_command() == [sys.executable, child.COMMAND]
    by_word = Engine([sys.executable, "-m", "deepfake_desktop", child.COMMAND])  # as the packaged program would
    try:
        with pytest.raises(UnreadableVideoError, match="There is no file"):
            by_word.run(work("notes", arguments={"path": "/nowhere/clip.mp4"}))
    finally:
        by_word.shut_down()


def test_how_a_process_ended_is_said() -> None:
    words = [end_words(code) for code in (-11, 3, 0xC0000005, -9999, None)]
    assert words == ["signal SIGSEGV", "exit code 3", "exit code 0xc0000005", "signal 9999", "it fell silent"]


def test_a_child_may_take_a_share_of_the_machines_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = machine_memory()
    assert memory is None or memory > 100_000_000
    for machine, most in ((None, 4e9), (64e9, 4e9), (4e9, 3e9), (1e9, 1e9)):
        monkeypatch.setattr("deepfake_desktop.supervision.memory.machine_memory", lambda machine=machine: machine)
        assert usual_limit() == most
