"""Typed exceptions whose text tells a user what happened and what to do next."""

from __future__ import annotations


class DeepfakeDesktopError(Exception):
    """Base of every error this program raises on purpose; its text can be shown to a user as it is."""


class VideoError(DeepfakeDesktopError):
    """A file could not be analysed. ``status`` is the result status it leads to (docs/RESULT_SCHEMA.md)."""

    status = "error"


class UnreadableVideoError(VideoError):
    """The file is missing, not permitted, empty, or so damaged that not one frame comes out."""

    status = "unreadable"


class UnsupportedVideoError(VideoError):
    """The file can be read but holds nothing this program analyses (a directory, text, sound only...)."""

    status = "unsupported"


class BundleError(DeepfakeDesktopError):
    """A model bundle is missing, incomplete, of another format version, or altered (hash mismatch)."""


class ManifestError(DeepfakeDesktopError):
    """A data manifest cannot be used: a column is missing, a label is unknown, a file is not there."""


class TrainingError(DeepfakeDesktopError):
    """Training, export or evaluation cannot go on; the text says which input or setting to change."""


class BenchmarkError(DeepfakeDesktopError):
    """Something could not be measured; the text says what it was and why."""


class HistoryError(DeepfakeDesktopError):
    """The history cannot be read or written; the text says why and what to do."""


class BatchError(DeepfakeDesktopError):
    """A scan cannot start or go on: no such folder, or results that cannot be written."""


class ReportError(DeepfakeDesktopError):
    """A report cannot be made, saved or checked: the record is damaged, or the file is not the one it is about."""


class AnnotationError(DeepfakeDesktopError):
    """An annotated copy of a video cannot be made or written; the text says why and what to change."""


class ExplanationError(DeepfakeDesktopError):
    """A moment cannot be looked into: there is no such moment, no face in it, or the file is another one by now."""


class StabilityError(DeepfakeDesktopError):
    """There is no verdict to check, the file is another one by now, or a copy of it cannot be written."""


class EngineError(DeepfakeDesktopError):
    """The process that reads a video could not do its work, or ended, or was ended, in the middle of it."""


class EngineCrashError(EngineError):
    """Native code crashed on a file: a signal, an abort, an exit that nobody asked for."""


class EngineHangError(EngineError):
    """Nothing went on for so long that the process was ended."""


class EngineMemoryError(EngineError):
    """A file made the process take more memory than it may."""
