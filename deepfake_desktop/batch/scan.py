"""A scan: files to workers, records to the journal, until all are done or, in a watched folder, until it is ended."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from deepfake_desktop.batch.files import FoundFile
from deepfake_desktop.batch.journal import Journal, Record
from deepfake_desktop.batch.pool import Outcome, Pool
from deepfake_desktop.errors import BatchError

_log = logging.getLogger(__name__)

ANALYSED = ("complete", "partial", "no_face")  # statuses; every other one counts as failed
_LOOK_EVERY_S = 0.2


@dataclass(frozen=True)
class State:
    """How far a scan is."""

    done: int  # in this run
    known: int  # done by an earlier run
    failed: int  # of both
    total: int  # files known of, done or not
    at_work: dict[str, float]  # path to share done, 0..1


class Scan:
    """Hands out each file once; ``on_outcome`` is called for each that is done, before it is in the journal: whoever is
    killed between the two does that file again, and nothing is in the journal that ``on_outcome`` was not told."""

    def __init__(
        self,
        pool: Pool,
        journal: Journal,
        on_outcome: Callable[[Outcome], None] = lambda outcome: None,
        on_state: Callable[[State], None] = lambda state: None,
    ) -> None:
        self._pool, self._journal = pool, journal
        self._on_outcome, self._on_state = on_outcome, on_state
        self.files: dict[tuple[str, int, int], FoundFile] = {}  # all of this scan, those of an earlier run included
        self._done = self._known = self._failed = self._open = 0

    def add(self, file: FoundFile) -> None:
        """Analyse a file, unless it was done already, as it is now."""
        if file.key in self.files:
            return
        self.files[file.key] = file
        if file.key in self._journal.done:
            self._known += 1
            self._failed += self._journal.done[file.key]["status"] not in ANALYSED
        else:
            self._open += 1
            self._pool.submit(file)

    def finish(self, is_stopped: Callable[[], bool]) -> None:
        """Go on until all are done, or until stopped. Raises BatchError where the journal cannot be written."""
        while self._open and not is_stopped():
            self.step()
        self._tell()

    def watch(self, folders: FolderWatch, look_every_s: float, is_stopped: Callable[[], bool]) -> None:
        """Analyse what comes to rest in folders until stopped. Raises BatchError as ``finish`` does."""
        looked: float | None = None
        while not is_stopped():
            if looked is None or time.monotonic() - looked >= look_every_s:
                looked = time.monotonic()
                for file in folders.settled():
                    self.add(file)
            self.step()

    def step(self) -> None:
        """Take what is done, and wait a moment for it where nothing is."""
        self._tell()
        outcome = self._pool.next_outcome(_LOOK_EVERY_S)
        if outcome is not None:
            self._on_outcome(outcome)
            self._journal.add(outcome.record, outcome.file)
            self._done += 1
            self._open -= 1
            self._failed += outcome.record["status"] not in ANALYSED

    def _tell(self) -> None:
        self._on_state(State(self._done, self._known, self._failed, len(self.files), self._pool.at_work()))

    def records(self) -> list[Record]:
        """What the summary needs of everything that is done, by path."""
        done = self._journal.done
        return sorted((done[key] for key in self.files if key in done), key=lambda record: str(record["path"]))


class FolderWatch:
    """Tells of files that have come to rest: their size and time of change stayed the same for a while."""

    def __init__(self, find: Callable[[], Iterable[FoundFile]], settle_s: float) -> None:
        self._find, self._settle_s = find, settle_s
        self._since: dict[tuple[str, int, int], float] = {}

    def settled(self, now: float | None = None) -> list[FoundFile]:
        """Those that are complete by now; a file is told of again only where it has changed."""
        now = time.monotonic() if now is None else now
        try:
            present = {file.key: file for file in self._find()}
        except BatchError as error:  # a drive that has gone may come back
            _log.warning("the folder cannot be looked at now: %s", error)
            return []
        self._since = {key: self._since.get(key, now) for key in present}
        return [file for key, file in present.items() if file.size_bytes and now - self._since[key] >= self._settle_s]
