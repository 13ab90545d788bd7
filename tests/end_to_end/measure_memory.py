"""Peak memory of ``analyze`` on a 1-minute and a 10-minute generated video.

Run: python -m tests.end_to_end.measure_memory

Each analysis runs in a process of its own, which reports its own peak resident set size (Linux and macOS). Ends with
1 where the long video needs over 15 % more than the short one.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fixtures.make_video import face_video

MOST_GROWTH = 0.15
FRAME_RATE = 10
SIZE = (640, 360)

CHILD = """
import resource, sys
from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.settings import Settings
result = analyze(sys.argv[1], Settings(sampling="standard"))
assert result.status == "complete", result.message
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak * (1 if sys.platform == "darwin" else 1024), result.sampling.faces_scored, result.timing["total_s"])
"""


def peak_bytes(video: Path) -> int:
    """Analyse in a new process; prints and returns its peak resident set size in bytes."""
    done = subprocess.run([sys.executable, "-c", CHILD, str(video)], stdout=subprocess.PIPE, text=True, check=True)
    peak, faces, seconds = done.stdout.split()
    print(
        f"{video.stem}: {int(peak) / 2**20:.1f} MiB at most, {faces} faces scored, {float(seconds):.1f} s", flush=True
    )
    return int(peak)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        peaks = []
        for minutes in (1, 10):
            video = Path(folder) / f"{minutes}_minutes.mp4"
            face_video(video, seconds=60 * minutes, fps=FRAME_RATE, size=SIZE, people=2)
            peaks.append(peak_bytes(video))
    growth = peaks[1] / peaks[0] - 1
    print(f"growth from 1 to 10 minutes: {growth:+.1%} (at most {MOST_GROWTH:.0%})")
    return int(growth > MOST_GROWTH)


if __name__ == "__main__":
    sys.exit(main())
