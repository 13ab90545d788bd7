"""Runs a target in child processes, one after the other, and takes down what they find: a native crash or a hang is
a finding and not the end."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.fuzz.child import MAPPED, Mapped

HERE = Path(__file__).parent
CORPUS, FINDINGS = HERE / "corpus", HERE / "findings"
MOST_KEPT, LARGEST_KEPT = 24, 6_000  # inputs of a target that are kept for the next time, and their size in bytes
HANG_S = 120.0  # of wall clock without a new run; ``child.SLOW_S`` finds slower ones on an idle machine
MEMORY_BYTES = 6_000_000_000  # of addresses; a child that wants more gets a MemoryError


@dataclass
class Finding:
    kind: str
    trace: str
    file: str  # below FINDINGS


@dataclass
class Outcome:
    """What came of one target."""

    target: str
    runs: int = 0
    seconds: float = 0.0
    behaviours: int = 0  # different ways in which inputs went
    restarts: int = 0
    findings: list[Finding] = field(default_factory=list)

    def to_json(self) -> dict[str, object]:
        return asdict(self) | {"seconds": round(self.seconds, 1), "runs_per_second": round(self.rate(), 1)}

    def rate(self) -> float:
        return self.runs / self.seconds if self.seconds else 0.0


def fuzz(target: str, runs: int, seconds: float, seed: int, keep: bool = True) -> Outcome:
    """Run one target so many times, or so long. keep: put inputs of a new behaviour into the corpus."""
    outcome, known = Outcome(target), []
    begun = time.monotonic()
    corpus = CORPUS / target
    corpus.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="dfd-fuzz-") as folder:
        mapped = Path(folder, "input")
        with mapped.open("wb") as stream:
            stream.truncate(MAPPED)
        while outcome.runs < runs and (left := begun + seconds - time.monotonic()) > 0:
            wanted = {
                "target": target,
                "runs": runs - outcome.runs,
                "seconds": left,
                "seed": f"{seed}-{target}-{outcome.restarts}",
                "mapped": str(mapped),
                "corpus": str(corpus),
                "known": known,
                "memory_bytes": MEMORY_BYTES,
            }
            done = _run_child(wanted, outcome, known, keep)
            outcome.runs += done
            if not done and outcome.restarts > 3:
                raise RuntimeError(f"the child for {target} does not run: {outcome.findings[-1:]}")
            outcome.restarts += 1
    outcome.seconds = time.monotonic() - begun
    outcome.behaviours = len(known)
    return outcome


def _run_child(wanted: dict, outcome: Outcome, known: list[str], keep: bool) -> int:
    """One child until it ends; returns how many runs it began."""
    memory = Mapped(wanted["mapped"])
    memory.begin(0, b"")
    with tempfile.TemporaryFile() as errors:
        command = [sys.executable, "-m", "tests.fuzz.child", json.dumps(wanted)]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0", "SVT_LOG": "0"}
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, env=environment)
        done = _listen(child, memory, outcome, known, keep)
        code = child.wait()
        if done is None:
            errors.seek(0, os.SEEK_END)
            errors.seek(max(errors.tell() - 6000, 0))
            said = errors.read().decode("utf-8", "replace")
            begun, data = memory.state()
            kind = "hang" if code in (-signal.SIGABRT, -9) else f"ended with {code}"
            _note(outcome, kind, said, data)
            return begun
    return done


def _listen(
    child: subprocess.Popen[bytes], memory: Mapped, outcome: Outcome, known: list[str], keep: bool
) -> int | None:
    """Take news until the child ends; None where it did not end by itself after its last run."""
    assert child.stdout is not None
    last, since, done, aborted = 0, time.monotonic(), None, False
    os.set_blocking(child.stdout.fileno(), False)
    torn = b""
    with selectors.DefaultSelector() as selector:
        selector.register(child.stdout, selectors.EVENT_READ)
        while True:
            if selector.select(timeout=1.0):
                piece = child.stdout.read()
                if piece == b"":
                    return done
                *lines, torn = (torn + (piece or b"")).split(b"\n")
                for line in lines:
                    news = json.loads(line)
                    done = news.get("done", done)
                    _take(news, outcome, known, keep)
            run = memory.state()[0]
            if run != last:
                last, since = run, time.monotonic()
            elif time.monotonic() - since > (HANG_S if run else 4 * HANG_S):
                if hasattr(signal, "SIGABRT") and child.returncode is None and not aborted:
                    child.send_signal(signal.SIGABRT)  # faulthandler then says where it is
                else:
                    child.kill()
                aborted, since = True, time.monotonic()


def _take(news: dict, outcome: Outcome, known: list[str], keep: bool) -> None:
    data = base64.b64decode(news.get("data", ""))
    if "new" in news:
        known.append(news["new"])
        folder = CORPUS / outcome.target
        if keep and 0 < len(data) <= LARGEST_KEPT and len(list(folder.iterdir())) < MOST_KEPT:
            (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    elif "finding" in news:
        _note(outcome, news["finding"], news["trace"], data)


def _note(outcome: Outcome, kind: str, trace: str, data: bytes) -> None:
    """Keep one input for each kind of finding."""
    if any(one.kind == kind for one in outcome.findings):
        return
    name = f"{outcome.target}-{hashlib.sha256(kind.encode()).hexdigest()[:10]}"
    FINDINGS.mkdir(exist_ok=True)
    (FINDINGS / f"{name}.bin").write_bytes(data)
    (FINDINGS / f"{name}.txt").write_text(f"{kind}\n\n{trace}\n", encoding="utf-8", errors="backslashreplace")
    outcome.findings.append(Finding(kind, trace[-1500:], f"{name}.bin"))
