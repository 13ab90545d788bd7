"""Where a file says it comes from: credentials and container in one report."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from deepfake_desktop.errors import EngineError, VideoError
from deepfake_desktop.provenance.credentials import read_credentials
from deepfake_desktop.provenance.report import Note, Provenance
from deepfake_desktop.provenance.trust_list import load_trust_list

_log = logging.getLogger(__name__)

NotesOf = Callable[[Path], tuple[Note, ...]]


def examine(
    path: Path, is_cancelled: Callable[[], bool] = lambda: False, notes_of: NotesOf | None = None
) -> Provenance:
    """The report on one file: a quick look, or as long as hashing a large signed file takes.

    is_cancelled: asked while the credentials are read. notes_of: who reads the container; None for this process.
    Raises UnreadableVideoError or UnsupportedVideoError, and what ``notes_of`` raises.
    """
    notes = (notes_of or _notes_of)(path)
    credentials, library = read_credentials(path, is_cancelled)
    return Provenance(credentials, notes, library, load_trust_list().words())


def _notes_of(path: Path) -> tuple[Note, ...]:
    # Imported here: FFmpeg takes a moment that whoever only reads old reports need not wait for.
    from deepfake_desktop.provenance.container_notes import container_notes

    return container_notes(path)


def examined_or_none(
    path: Path, is_cancelled: Callable[[], bool] = lambda: False, notes_of: NotesOf | None = None
) -> Provenance | None:
    """As ``examine``, beside an analysis, which nothing here may cost: None where there is no report.

    Why a file cannot be opened, its analysis tells.
    """
    try:
        return examine(path, is_cancelled, notes_of)
    except (VideoError, EngineError):
        return None
    except Exception:
        _log.exception("nothing can be told of the origin of %s", path)
        return None
