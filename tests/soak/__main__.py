"""Uses the real window for a long time and measures whether memory, threads and open files stay flat.

    xvfb-run -a python -m tests.soak --minutes 120 --out FOLDER

writes ``soak.json`` (a row each ten seconds, what was done, how much each quantity grew) and ``soak.svg``. Exit code 1
where something grew by more than is allowed, or the window complained. Nothing of the user's is read or written.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QSettings

from deepfake_desktop.files import CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE
from tests.fixtures.make_video import audio_only, face_video, no_face_video, text_file
from tests.gui.event_loop import spin
from tests.soak.measure import MOST_GROWTH, Sample, growth, sample
from tests.soak.plot import as_svg

SAMPLE_EVERY_S = 10.0


class Hand:
    """Does what a person does, by chance."""

    def __init__(self, window, clips: list[str], seed: int) -> None:
        self._window, self._clips, self._random = window, clips, random.Random(seed)
        self.done: Counter[str] = Counter()
        self._ways = {
            "open": (self.open, 5),
            "cancel": (window.cancel, 3),
            "queue": (self.queue_some, 2),
            "cancel the queue": (window.queue.runner.cancel_all, 1),
            "play or pause": (window.watching.transport.toggle, 4),
            "seek": (self.seek, 4),
            "theme": (self.theme, 1),
            "clear what is finished": (window.queue.menu.clear.trigger, 2),
        }

    def act(self) -> None:
        names = list(self._ways)
        (name,) = self._random.choices(names, [self._ways[one][1] for one in names])
        self._ways[name][0]()
        self.done[name] += 1
        spin(self._random.choice((30, 300, 1500, 4000)))

    def open(self) -> None:
        self._window.open_path(self._random.choice(self._clips))

    def queue_some(self) -> None:
        self._window.queue.add(self._random.sample(self._clips, 3))

    def seek(self) -> None:
        self._window.seek(self._random.uniform(0.0, 4.0))

    def theme(self) -> None:
        self._window.menus.theme_chosen.emit(self._random.choice(("light", "dark")))


def make_clips(folder: Path) -> list[str]:
    made = [
        face_video(folder / "one.mp4", seconds=4.0),
        face_video(folder / "two.mp4", seconds=6.0, people=2),
        no_face_video(folder / "nobody.mp4", seconds=2.0),
        audio_only(folder / "sound.mp4", seconds=2.0),
        text_file(folder / "text.mp4"),
    ]
    made += [face_video(folder / f"more {number}.mp4", seconds=2.0 + number) for number in range(3)]
    return [str(path) for path in made]


def soak(minutes: float, seed: int) -> tuple[list[Sample], dict[str, int]]:
    from deepfake_desktop.gui.app import make_application
    from deepfake_desktop.gui.main_window import MainWindow

    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        clips = make_clips(Path(folder))
        window = MainWindow()
        window.preferences.remember_results = False  # or nearly everything would be recalled
        window.show()
        hand, begun = Hand(window, clips, seed), time.monotonic()
        samples: list[Sample] = []
        while (now := time.monotonic() - begun) < minutes * 60:
            if not samples or now - samples[-1].at_s >= SAMPLE_EVERY_S:
                samples.append(sample(now))
            hand.act()
        window.close()
        if not window.ended_cleanly:
            raise RuntimeError("the window did not end cleanly")
        app.processEvents()
    return samples, dict(hand.done)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=120.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("build/soak"))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ.update({name: f"{home}/{name}" for name in (CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE)})
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        samples, done = soak(arguments.minutes, arguments.seed)
    grown = {name: growth([float(getattr(one, name)) for one in samples]) for name in MOST_GROWTH}
    arguments.out.mkdir(parents=True, exist_ok=True)
    record = {"minutes": arguments.minutes, "seed": arguments.seed, "done": done, "growth": grown}
    rows = [asdict(one) for one in samples]
    (arguments.out / "soak.json").write_text(json.dumps({**record, "samples": rows}, indent=1) + "\n")
    (arguments.out / "soak.svg").write_text(as_svg(samples))
    print(json.dumps(record, indent=1))
    too_much = [name for name, most in MOST_GROWTH.items() if grown[name] > most]
    print(f"grew too much: {', '.join(too_much)}" if too_much else "flat")
    return 1 if too_much else 0


if __name__ == "__main__":
    sys.exit(main())
