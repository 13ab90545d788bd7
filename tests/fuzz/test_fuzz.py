"""The fuzzer finds what is broken, survives it, and its kept inputs still go well."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest

from tests.fuzz import child, mutate, supervise
from tests.fuzz.__main__ import _shares
from tests.fuzz.targets import TARGETS, opened


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_kept_inputs_go_well(name: str, qapp: object) -> None:
    """Each once behaved as none before it; none may raise anything that the program does not mean to."""
    kept = sorted((supervise.CORPUS / name).glob("*"))
    with opened(TARGETS[name]) as (read, seeds):
        for data in (*seeds[:3], *(path.read_bytes() for path in kept)):
            assert read(data)
    assert kept and all(path.stat().st_size <= supervise.LARGEST_KEPT for path in kept)


@pytest.mark.parametrize("change", [mutate.mutate_bytes, mutate.mutate_video, mutate.mutate_json, mutate.mutate_text,
                                    mutate.mutate_page])  # fmt: skip
@pytest.mark.parametrize("seed", [b"", b"x", b'{"a": [1, {"b": "c"}]}', b"path,label\na.mp4,real\n"])
def test_mutations_are_bounded_and_repeatable(change: mutate.Mutation, seed: bytes) -> None:
    for number in range(60):
        made = change(random.Random(number), seed, [b"another input"])
        assert made == change(random.Random(number), seed, [b"another input"])
        assert len(made) <= child.MAPPED - child.HEAD


def test_boxes_are_found_inside_boxes() -> None:
    inner = b"\0\0\0\x0ctrakdata"
    found = mutate.find_boxes(b"\0\0\0\x14moov" + inner + b"\0\0\0\x08free")
    assert [kind for _, _, kind in found] == [b"moov", b"trak", b"free"]


def test_runs_are_shared_out_whole() -> None:
    shares = _shares(sorted(TARGETS), 100_000)
    assert sum(shares.values()) == pytest.approx(100_000, abs=len(shares))
    assert min(shares.values()) > 100_000 / 2 / len(shares)


class _Played:
    """Stands in for a child process, which says and does what a test wants."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr(supervise, "CORPUS", tmp_path / "corpus")
        monkeypatch.setattr(supervise, "FINDINGS", tmp_path / "findings")
        self._script = tmp_path / "played.py"
        self._real = supervise.subprocess.Popen
        monkeypatch.setattr(supervise.subprocess, "Popen", self._start)

    def says(self, body: str) -> None:
        head = "import json, os, sys, time\nfrom tests.fuzz.child import Mapped\n"
        head += "wanted = json.loads(sys.argv[1])\nmapped = Mapped(wanted['mapped'])\n"
        head += "def tell(**news): print(json.dumps(news), flush=True)\n"
        self._script.write_text(head + body)

    def _start(self, command: list[str], **options: object) -> object:
        options["env"] = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
        return self._real([command[0], str(self._script), command[-1]], **options)


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> _Played:
    return _Played(monkeypatch, tmp_path)


def test_a_crash_is_a_finding_with_its_input_and_not_the_end(played: _Played) -> None:
    played.says(
        "mapped.begin(40, b'the culprit')\n"
        "if not os.path.exists(wanted['mapped'] + '.once'):\n"
        "    open(wanted['mapped'] + '.once', 'w').close(); os.kill(os.getpid(), 11)\n"
        "tell(done=wanted['runs'])\n"
    )
    outcome = supervise.fuzz("queue", 100, 60, 1)
    assert (outcome.runs, outcome.restarts) == (100, 2)
    assert [finding.kind for finding in outcome.findings] == ["ended with -11"]
    assert (supervise.FINDINGS / outcome.findings[0].file).read_bytes() == b"the culprit"


def test_a_hang_is_ended_and_is_a_finding(played: _Played, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervise, "HANG_S", 0.5)
    played.says(
        "mapped.begin(1, b'endless')\n"
        "if not os.path.exists(wanted['mapped'] + '.once'):\n"
        "    open(wanted['mapped'] + '.once', 'w').close(); time.sleep(600)\n"
        "tell(done=wanted['runs'])\n"
    )
    outcome = supervise.fuzz("queue", 10, 100, 1)
    assert [finding.kind for finding in outcome.findings] == ["hang"] and outcome.runs == 10


def test_new_behaviour_is_kept_within_bounds(played: _Played, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervise, "MOST_KEPT", 2)
    played.says(
        "import base64\n"
        "for n in range(5):\n"
        "    tell(new=f'way {n}', data=base64.b64encode(b'x' * (n + 1)).decode())\n"
        "tell(finding='ValueError: a', trace='t', data='')\ntell(finding='ValueError: a', trace='t', data='')\n"
        "tell(done=wanted['runs'])\n"
    )
    outcome = supervise.fuzz("queue", 5, 60, 1)
    assert outcome.behaviours == 5 and len(outcome.findings) == 1
    assert len(list((supervise.CORPUS / "queue").iterdir())) == 2
    assert json.loads(json.dumps(outcome.to_json()))["runs"] == 5


def test_the_loop_tells_what_raises_and_what_is_new(tmp_path: Path) -> None:
    path = tmp_path / "mapped"
    with path.open("wb") as stream:
        stream.truncate(child.MAPPED)
    mapped, told = child.Mapped(str(path)), (tmp_path / "told").open("w+")

    def read(data: bytes) -> str:
        if len(data) > 8:
            raise KeyError("too long")
        return str(len(data))

    wanted = {"seed": 1, "known": [], "seconds": 60, "runs": 200}
    assert child._loop(told, mapped, mutate.mutate_bytes, read, [b"seed"], wanted) == 200
    told.seek(0)
    news = [json.loads(line) for line in told]
    assert {"finding", "new"} <= {key for one in news for key in one}
    assert mapped.state()[0] == 200
    told.close()
