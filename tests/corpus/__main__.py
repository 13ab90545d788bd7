"""``python -m tests.corpus --report FILE``: every nasty input through the engine, with the time and memory it took.

The engine runs in a child process, so that a crash in native code is counted and not the end.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from tests.corpus.check import most_memory
from tests.corpus.inputs import INPUTS, WORDS
from tests.fixtures.make_video import has_encoder


def main() -> int:
    """Exit codes: 0 every input came to a state that was expected, 1 some did not."""
    parser = argparse.ArgumentParser("python -m tests.corpus", description=__doc__)
    parser.add_argument("--report", type=Path)
    parser.add_argument("--from-number", type=int, help=argparse.SUPPRESS)  # in the child
    arguments = parser.parse_args()
    if arguments.from_number is not None:
        return _child(arguments.from_number)
    outcomes: list[dict[str, Any]] = []
    while len(outcomes) < len(INPUTS):
        outcomes += _run_child(len(outcomes))
    wrong = [one for one in outcomes if not one["expected"]]
    for one in wrong:
        print(one)
    if arguments.report:
        arguments.report.parent.mkdir(parents=True, exist_ok=True)
        arguments.report.write_text(json.dumps(section(outcomes), indent=1) + "\n", encoding="utf-8")
    print(f"{len(outcomes)} inputs, {len(wrong)} not as expected")
    return 1 if wrong else 0


def section(outcomes: list[dict[str, Any]]) -> dict[str, Any]:
    """The outcome as scripts/reliability.py puts it into docs/RELIABILITY.md."""
    rows = []
    for word in WORDS:
        mine = [one for one in outcomes if one["word"] == word and one["state"] != "not made"]
        states = sorted({one["state"] for one in mine})
        slowest = max((one["seconds"] for one in mine), default=0.0)
        grown = max((one["megabytes"] for one in mine), default=0)
        rows.append([word, str(len(mine)), ", ".join(states) or "not made here", f"{slowest:.1f}", str(grown)])
    tried = [one for one in outcomes if one["state"] != "not made"]
    wrong = sum(not one["expected"] for one in tried)
    total = f"{len(tried)} inputs, {len(outcomes) - len(tried)} more cannot be made here, {wrong} not as expected"
    seconds, megabytes = sum(one["seconds"] for one in tried), max(one["megabytes"] for one in tried)
    return {
        "order": 10,
        "title": "Inputs tried",
        "command": "make reliability, or: python -m tests.corpus --report docs/reliability/inputs.json",
        "date": date.today().isoformat(),
        "columns": ["input", "tried", "states", "slowest, s", "memory grew by at most, MB"],
        "rows": [*rows, ["all", str(len(tried)), total, f"{seconds:.1f} together", str(megabytes)]],
        "notes": "Quick sampling, the smallest model. Times hold for a machine that had other work to do as well.",
        "outcomes": outcomes,
    }


def _run_child(start: int) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.corpus", "--from-number", str(start)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert child.stdout is not None
    outcomes = [json.loads(line) for line in child.stdout]
    if child.wait() != 0 and start + len(outcomes) < len(INPUTS):
        nasty = INPUTS[start + len(outcomes)]
        fields = {"name": nasty.name, "word": nasty.word, "state": f"ended with {child.returncode}", "expected": False}
        outcomes.append(fields | {"seconds": 0.0, "megabytes": 0})
    return outcomes


def _child(start: int) -> int:
    from deepfake_desktop.analysis.events import Event, Started
    from deepfake_desktop.analysis.pipeline import analyze
    from deepfake_desktop.analysis.settings import Settings

    logging.disable(logging.CRITICAL)
    out = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)
    settings = Settings(model="light-gru", sampling="quick")
    analyze("nothing is there", settings)
    for nasty in INPUTS[start:]:
        fields: dict[str, Any] = {"name": nasty.name, "word": nasty.word}
        with tempfile.TemporaryDirectory(prefix="dfd-nasty-") as folder:
            try:
                possible = all(map(has_encoder, nasty.encoders)) and not (os.name == "posix" and _is_root(nasty.word))
                path = nasty.make(Path(folder)) if possible else None
            except (AttributeError, OSError):
                path = None
            if path is None:
                fields |= {"state": "not made", "expected": True, "seconds": 0.0, "megabytes": 0}
            else:

                def on_event(event: Event, path: Path = path, nasty: Any = nasty) -> None:
                    if isinstance(event, Started) and nasty.meanwhile:
                        nasty.meanwhile(path)

                memory, begun = most_memory(), time.monotonic()
                result = analyze(str(path), settings, on_event=on_event)
                fields |= {
                    "state": result.status,
                    "expected": result.status in nasty.status.split("|"),
                    "seconds": round(time.monotonic() - begun, 2),
                    "megabytes": round((most_memory() - memory) / 1e6),
                }
        out.write(json.dumps(fields) + "\n")
        out.flush()
    return 0


def _is_root(word: str) -> bool:
    """Nobody forbids root to read a file."""
    return word == "no permission" and os.geteuid() == 0


if __name__ == "__main__":
    sys.exit(main())
