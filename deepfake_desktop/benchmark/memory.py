"""Peak memory of a process, and of one analysis in a process of its own.

Run as ``python -m deepfake_desktop.benchmark.memory VIDEO MODEL SAMPLING THREADS`` (0 threads: the engine's choice):
prints one JSON object.
"""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path

from deepfake_desktop.benchmark.child import run_child
from deepfake_desktop.benchmark.rounds import Sample

MODULE = "deepfake_desktop.benchmark.memory"
_STATUS = Path("/proc/self/status")


def peak_bytes() -> int | None:
    """Largest resident set of this process so far; None where the system does not tell (Windows).

    On Linux this is VmHWM. getrusage would not do there: a new process starts with the peak of the one it came from.
    """
    if _STATUS.is_file():
        found = re.search(r"^VmHWM:\s*(\d+) kB", _STATUS.read_text(), re.MULTILINE)
        return int(found[1]) * 1024 if found else None
    try:
        import resource
    except ImportError:
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # bytes on macOS


def memory_sample(video: Path, model: str, sampling: str, threads: int | None, home: Path) -> Sample:
    """Peak bytes of one analysis, and seconds from the start of its process to its end. Raises BenchmarkError."""
    started = time.perf_counter()
    answer = run_child(MODULE, [str(video), model, sampling, str(threads or 0)], home)
    return {"process_s": time.perf_counter() - started} | {name: float(value) for name, value in answer.items()}


def main(words: list[str]) -> int:
    # Imported here: what this module is imported for elsewhere needs no engine.
    from deepfake_desktop.analysis.pipeline import analyze
    from deepfake_desktop.analysis.settings import Settings
    from deepfake_desktop.cli.native_output import stdout_of_our_own

    video, model, sampling, threads = words
    with stdout_of_our_own() as out:
        result = analyze(video, Settings(model, sampling, int(threads) or None))
        peak = peak_bytes()
        print(json.dumps({} if peak is None else {"peak_bytes": peak}), file=out)
    if result.status not in ("complete", "partial"):
        print(result.message, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
