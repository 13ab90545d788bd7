"""A process that reads hostile files reaches no network, no program and no other process, and works all the same."""

from __future__ import annotations

import platform
import re
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from deepfake_desktop.supervision import confinement
from deepfake_desktop.supervision.confinement import MACHINES, confine, filter_of, is_confined
from deepfake_desktop.supervision.engine import Engine
from deepfake_desktop.supervision.process import Limits, Work
from tests.fixtures import played_engine

HERE = MACHINES.get(platform.machine())


def filters_here() -> bool:
    words = "import sys; from deepfake_desktop.supervision.confinement import confine; sys.exit(confine() != '')"
    return subprocess.run([sys.executable, "-c", words], check=False).returncode == 0


filters = pytest.mark.skipif(not filters_here(), reason="this system has no such filter")


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    made = Engine(played_engine.COMMAND, Limits())
    yield made
    made.shut_down()


def in_a_process(code: str) -> str:
    """What code prints that was run in a process of its own."""
    head = "import os, socket, subprocess, sys\nfrom deepfake_desktop.supervision.confinement import confine\n"
    done = subprocess.run([sys.executable, "-c", head + code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@filters
def test_a_child_reaches_nothing(engine: Engine) -> None:
    answer = engine.run(Work("reach_out", {}, "clip.mp4", lambda head, raw: head["answers"]))
    refused = dict.fromkeys(("AF_INET", "AF_UNIX", "program", "parent's signal"), "EPERM")
    assert answer == [refused | {"own signal": "done", "pair": "done"}] * 2
    assert [is_confined(pid) for pid in engine.pids()] == [True]


@filters
def test_threads_that_were_there_before_are_confined_as_well() -> None:
    code = (
        "import threading\n"
        "go, said = threading.Event(), []\n"
        "def reach():\n"
        "    go.wait()\n"
        "    try: socket.socket()\n"
        "    except PermissionError: said.append('refused')\n"
        "one = threading.Thread(target=reach); one.start()\n"
        "assert confine() == ''; go.set(); one.join(); print(said)"
    )
    assert in_a_process(code) == "['refused']"


@filters
def test_who_may_have_children_has_confined_ones_and_can_end_them() -> None:
    """The worker of a scan, which has the reader of credentials started."""
    child = "import socket\ntry: socket.socket()\nexcept PermissionError: print('refused', flush=True)\ninput()"
    code = (
        "assert confine(has_children=True) == ''\n"
        f"one = subprocess.Popen([sys.executable, '-c', {child!r}], stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "said = one.stdout.readline(); one.kill(); print(said.decode().strip(), one.wait(60))"
    )
    assert in_a_process(code) == "refused -9"


@filters
def test_a_second_filter_does_no_harm() -> None:
    assert in_a_process("print([confine(has_children=True), confine(), confine()])") == "['', '', '']"


def test_where_there_is_no_filter_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confinement.platform, "machine", lambda: "riscv64")
    assert confine() == "there is no filter for this system"
    assert is_confined(2**22 + 1) is None


@pytest.mark.skipif(HERE is None, reason="this machine's numbers are not known")
def test_numbers_are_those_of_the_kernels_headers() -> None:
    found = {
        "x86_64": [Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"), Path("/usr/include/asm/unistd_64.h")],
        "aarch64": [Path("/usr/include/asm-generic/unistd.h")],
    }
    checked = 0
    for name, paths in found.items():
        for path in filter(Path.exists, paths):
            known = dict(re.findall(r"#define __NR_(\w+)\s+(\d+)", path.read_text()))
            machine = MACHINES[name]
            assert {one: known[one] for one in machine.numbers} == {k: str(v) for k, v in machine.numbers.items()}
            assert known["seccomp"] == str(machine.seccomp)
            checked += 1
    if not checked:
        pytest.skip("there are no headers here")


@pytest.mark.parametrize("name", MACHINES)
@pytest.mark.parametrize("has_children", [True, False])
def test_the_filter_refuses_what_it_is_to_refuse_and_nothing_else(name: str, has_children: bool) -> None:
    """Its steps, followed by hand; no kernel of that machine is needed."""
    machine = MACHINES[name]
    steps = list(struct.iter_unpack("=HBBI", filter_of(machine, 4321, has_children)))

    def is_refused(number: int, first: int = 0, audit: int = machine.audit) -> bool:
        at, value = 0, 0
        while True:
            code, if_true, if_false, operand = steps[at]
            at += 1
            if code == 0x06:
                return operand == 0x50001
            if code == 0x20:
                value = {0: number, 4: audit, 16: first}[operand]
            else:
                at += if_true if (value == operand if code == 0x15 else value >= operand) else if_false

    refused = {one for one, number in machine.numbers.items() if is_refused(number)}
    free = {"execve", "execveat", "kill", "tgkill"} if has_children else set()
    assert refused == set(machine.numbers) - free
    for call in ("kill", "tgkill"):
        assert not is_refused(machine.numbers[call], 4321)
    others = set(range(460)) - set(machine.numbers.values())
    assert not any(map(is_refused, others))
    assert is_refused(0, audit=0x40000003) and is_refused(0x40000000 | 41)  # other interfaces of the same kernel
