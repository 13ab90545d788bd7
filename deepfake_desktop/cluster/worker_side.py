"""What runs on the machines of a cluster, inside Dask's workers."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import distributed

from deepfake_desktop import __version__
from deepfake_desktop.batch.files import FoundFile, look_at
from deepfake_desktop.batch.process import worker_command
from deepfake_desktop.batch.supervised import Options, SupervisedWorker, failure
from deepfake_desktop.detector.bundle import load_bundle
from deepfake_desktop.errors import DeepfakeDesktopError


class Analysts(distributed.WorkerPlugin):
    """A scan's own worker processes on one machine, as many as files are analysed there at a time. A crash in a codec
    ends one of them, never Dask's worker. They are ended when the scan takes its plugin away."""

    def __init__(self, options: Options) -> None:
        self.options = options

    def setup(self, worker: distributed.Worker) -> None:
        """Called by Dask on each machine, also on one that joins later."""
        self._lock, self._stop = threading.Lock(), threading.Event()
        self._idle: list[SupervisedWorker] = []

    def teardown(self, worker: distributed.Worker) -> None:
        """Called by Dask at the scan's end: what is in work is ended, too."""
        self._stop.set()
        with self._lock:
            for analyst in self._idle:
                analyst.end()
            self._idle.clear()

    def analyse(self, file: FoundFile) -> dict[str, Any] | None:
        """The record of a file; None where the scan ended meanwhile."""
        with self._lock:
            analyst = self._idle.pop() if self._idle else SupervisedWorker(self.options, worker_command())
        record = analyst.analyse(file, self._stop.is_set, lambda share: None)
        with self._lock:
            if self._stop.is_set():
                analyst.end()
            else:
                self._idle.append(analyst)
        return record


def analyse_file(plugin: str, file: FoundFile) -> dict[str, Any] | None:
    """Dask's task. file: with ``path`` as it is on every machine.

    A file that looks different from here than it did to the scan gives an error record: it would be another file's
    result.
    """
    worker = distributed.get_worker()
    analysts: Analysts = worker.plugins[plugin]
    here = look_at(Path(file.path))
    if here.key != file.key:
        message = (
            f"The worker {worker.address} sees another file at this place, or none. Mount the shared storage at the "
            "same place on every machine."
        )
        return failure(file, analysts.options.settings, message)
    return analysts.analyse(file)


def identity(bundle: str) -> tuple[str, str]:
    """Version of the program and SHA-256 of the bundle on a machine; of a bundle that cannot be loaded, why not."""
    try:
        return __version__, load_bundle(bundle).sha256
    except DeepfakeDesktopError as error:
        return __version__, str(error)
