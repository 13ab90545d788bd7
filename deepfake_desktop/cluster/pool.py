"""The machines of a cluster as one pool: files in, records out, in the order in which they are done."""

from __future__ import annotations

import contextlib
import logging
import queue
import time
import uuid
from collections import deque
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any

from deepfake_desktop.batch.files import FoundFile
from deepfake_desktop.batch.pool import Outcome
from deepfake_desktop.batch.supervised import Options, failure
from deepfake_desktop.errors import BatchError

if TYPE_CHECKING:
    import distributed

_CONNECT_S = 15.0
_FIRST_WORKER_S = 60.0
_LOOK_EVERY_S = 5.0  # at how many files the cluster works at a time; machines come and go
_WAITING_PER_PLACE = 3  # files handed over for each that is analysed at a time: the scheduler's memory stays small
_LEAST_WAITING = 4


class ClusterPool:
    """To be used in a ``with`` block, at whose end what is still in work is ended on all machines.

    A machine that is lost costs nothing: Dask gives its files to others. A file on which several are lost becomes an
    error record (Dask's setting ``distributed.scheduler.allowed-failures``).
    """

    def __init__(self, address: str, options: Options) -> None:
        """address: of the scheduler, such as tcp://10.0.0.5:8786. Raises BatchError where Dask is not installed."""
        try:
            import distributed
        except ImportError as error:
            raise BatchError(
                'Scanning on a cluster needs Dask. Install it with: pip install "deepfake-desktop[cluster]"'
            ) from error
        self._dask, self._address, self._options = distributed, address, options
        self._name = f"deepfake-desktop-{uuid.uuid4().hex}"
        self._waiting: deque[FoundFile] = deque()
        self._handed_over: dict[str, tuple[FoundFile, distributed.Future]] = {}
        self._done: queue.Queue[str] = queue.Queue()
        self._done_again: set[str] = set()  # keys whose record was lost with a machine; Dask makes it anew
        self._places, self._looked = 0, 0.0

    def __enter__(self) -> ClusterPool:
        """Raises BatchError where nobody answers, no worker joins, or one of them has another program or model."""
        if not self._options.verbose:  # what the user should know of lost machines is told in our own words
            logging.getLogger("distributed").setLevel(logging.CRITICAL)
        try:
            self._client = self._dask.Client(self._address, timeout=_CONNECT_S, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            raise BatchError(
                f"No scheduler answers at {self._address}. Start one with: dask scheduler. Its first lines say its "
                "address."
            ) from error
        try:
            self._prepare()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError, TimeoutError, RuntimeError):  # the scheduler may have gone
            self._client.cancel([future for _, future in self._handed_over.values()])
            self._client.unregister_worker_plugin(self._name)
        self._close()

    def submit(self, file: FoundFile) -> None:
        self._waiting.append(file)

    def next_outcome(self, timeout_s: float) -> Outcome | None:
        """Something that is done; None where nothing was within the time.

        Raises BatchError where the scheduler has gone.
        """
        self._hand_over()
        for key in [key for key in self._done_again if self._handed_over[key][1].done()]:
            self._done_again.remove(key)
            self._done.put(key)
        try:
            key = self._done.get(timeout=timeout_s)
        except queue.Empty:
            if self._client.status not in ("running", "connecting"):
                raise BatchError(self._gone()) from None
            return None
        if not self._handed_over[key][1].done():
            self._done_again.add(key)
            return None
        file, future = self._handed_over.pop(key)
        return Outcome(file, self._record(file, future))

    def at_work(self) -> dict[str, float]:
        """Nothing: the machines do not tell how far they are with a file."""
        return {}

    def _prepare(self) -> None:
        from deepfake_desktop.cluster.worker_side import Analysts, identity

        try:
            self._client.wait_for_workers(1, timeout=_FIRST_WORKER_S)
        except TimeoutError as error:
            raise BatchError(
                f"No worker has joined the scheduler at {self._address}. Start them with: dask worker {self._address} "
                "--nthreads 1"
            ) from error
        bundle = self._options.settings.bundle
        try:
            theirs = self._client.run(identity, bundle)
            self._client.register_plugin(Analysts(self._options), name=self._name)
        except Exception as error:  # whatever a machine without our program raises, Dask hands on as it is
            raise BatchError(f"The workers cannot run this program: {error}. Install it on all of them.") from error
        ours = identity(bundle)
        for worker, its in sorted(theirs.items()):
            if its != ours:
                raise BatchError(
                    f"The worker {worker} has another program or model ({' / '.join(its)}; here: {' / '.join(ours)}). "
                    "Results would not be comparable. Install the same release on all machines."
                )

    def _hand_over(self) -> None:
        from deepfake_desktop.cluster.worker_side import analyse_file

        if time.monotonic() - self._looked >= _LOOK_EVERY_S or not self._places:
            workers = self._client.scheduler_info(n_workers=-1)["workers"].values()
            self._places, self._looked = sum(worker["nthreads"] for worker in workers), time.monotonic()
        most = max(self._places * _WAITING_PER_PLACE, _LEAST_WAITING)
        while self._waiting and len(self._handed_over) < most:
            file = self._waiting.popleft()
            key = f"{self._name}-{uuid.uuid4().hex}"  # never the same task, or Dask would recall its result
            everywhere = replace(file, path=file.place)
            future = self._client.submit(analyse_file, self._name, everywhere, key=key, pure=False)
            self._handed_over[key] = (file, future)
            future.add_done_callback(lambda done: self._done.put(done.key))

    def _record(self, file: FoundFile, future: distributed.Future) -> dict[str, Any]:
        if future.status == "finished":
            record = future.result()
            if record is not None:
                return _as_named(record, file)
        if future.status in ("cancelled", "finished"):
            raise BatchError(self._gone())
        error = future.exception()
        if isinstance(error, self._dask.KilledWorker):
            message = "Several workers of the cluster were lost while they analysed this file."
        else:
            message = f"A worker of the cluster could not analyse this file: {error}"
        return failure(file, self._options.settings, message)

    def _gone(self) -> str:
        return f"The scheduler at {self._address} has gone. Start it again, then go on with --resume."

    def _close(self) -> None:
        with contextlib.suppress(OSError, TimeoutError, RuntimeError):
            self._client.close(timeout=_CONNECT_S)


def _as_named(record: dict[str, Any], file: FoundFile) -> dict[str, Any]:
    """The record with the file's path as the user gave it, as a scan on one machine would write it."""
    record["file"]["path"] = file.path
    if record["message"]:
        record["message"] = record["message"].replace(file.place, file.path)
    reason = record["verdict"]["reason"]
    record["verdict"]["reason"] = reason.replace(file.place, file.path) if reason else reason
    return record
