"""Makes resources/self_test: the clip that ``--self-test`` analyses, and the result that it expects.

Run it after a new default model or a change of the result: ``python scripts/make_self_test.py``. Needs scikit-image
(``make setup``), whose photograph of an astronaut is the face. ``--keep-clip`` only renews the result.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from deepfake_desktop.benchmark.clip import made_clip  # noqa: E402
from deepfake_desktop.cli.self_test import analyse_sample, summary  # noqa: E402

SECONDS, SIZE = 4.0, (640, 480)


def main() -> int:
    folder = ROOT / "resources" / "self_test"
    folder.mkdir(exist_ok=True)
    sample = folder / "sample.mp4"
    if "--keep-clip" not in sys.argv[1:]:
        made_clip(folder, SECONDS, SIZE).path.replace(sample)
    expected = summary(analyse_sample(sample))
    (folder / "expected.json").write_text(json.dumps(expected, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(json.dumps(expected))
    return 0


if __name__ == "__main__":
    sys.exit(main())
