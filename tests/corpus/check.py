"""Making a nasty input and looking at what came of it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from deepfake_desktop.analysis.result import AnalysisResult, from_json, to_json
from deepfake_desktop.cli.summary import format_summary
from tests.corpus.nasty import Nasty
from tests.fixtures.make_video import has_encoder

MOST_MEMORY = 1_500_000_000  # bytes that one input may add to what the process ever held


def made(nasty: Nasty, folder: Path) -> Path:
    """The input, in a folder of its own; skips where it cannot be made here."""
    for codec in nasty.encoders:
        if not has_encoder(codec):
            pytest.skip(f"PyAV's FFmpeg has no encoder {codec}")
    try:
        path = nasty.make(folder)
    except (AttributeError, OSError) as error:
        pytest.skip(f"this system does not make it: {error}")
    if nasty.word == "devices" and not path.exists() and not path.is_symlink():
        pytest.skip(f"no {path} here")
    return path


def check_result(nasty: Nasty, result: AnalysisResult) -> None:
    """A named state, and words that help: on the command line, in the window, and in the record."""
    assert result.status in nasty.status.split("|"), (result.status, result.message)
    assert re.search(nasty.says, result.message, re.IGNORECASE), result.message
    if nasty.people is not None:
        assert len(result.people) == nasty.people
    record = to_json(result)
    assert to_json(from_json(json.loads(json.dumps(record)))) == record
    if result.status in ("unreadable", "unsupported"):
        assert result.file.name in result.message or result.file.path in result.message
        assert result.message.count(". ") + result.message.endswith(".") >= 2, f"what to do? {result.message}"
        assert result.verdict.band == "not_assessed" and not result.people and not result.timeline
    for words in (format_summary(result, None), result.message, result.verdict.reason):
        assert "Traceback" not in words and "Error:" not in words and "fault in the program" not in words, words


def most_memory() -> int:
    """The most memory that this process ever held, in bytes; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


_AS_NOBODY = """
import json, os, sys
from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.result import to_json
analyze("nothing is there")  # what Python imports late lies where nobody may read
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
print(json.dumps(to_json(analyze(sys.argv[1]))))
"""


def analyzed_as_nobody(path: Path) -> AnalysisResult:
    """The result of somebody without rights; skips where they cannot be given up."""
    for folder in list(path.parents)[:3]:  # pytest's folders are for their owner only
        if os.access(folder, os.W_OK):
            folder.chmod(0o755)
    run = subprocess.run([sys.executable, "-c", _AS_NOBODY, str(path)], capture_output=True, text=True, timeout=100)
    if run.returncode:
        pytest.skip(f"rights cannot be given up here: {run.stderr.strip().splitlines()[-1]}")
    return from_json(json.loads(run.stdout))
