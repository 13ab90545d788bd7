"""What is told of a file's origin, and how its JSON is read back (docs/RESULT_SCHEMA.md, ``provenance``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from deepfake_desktop.analysis.record_checks import checked_part, checked_text, one_of

VERSION = 1  # of this section of the record
LONGEST_TEXT = 400  # characters of any text taken from a file
MOST_NOTES = 64
MOST_ENTRIES = 16  # of any list taken from a manifest


class CredentialState(StrEnum):
    """What was found when Content Credentials (C2PA) were looked for."""

    TRUSTED = "trusted"  # signature and file agree, and the signer is on a trust list
    UNKNOWN_SIGNER = "unknown_signer"  # signature and file agree, and nobody here vouches for the signer
    BROKEN = "broken"  # there are credentials, and they do not hold
    REMOTE = "remote"  # the file names an address where they lie; nothing is fetched
    NONE = "none"
    UNSUPPORTED = "unsupported"  # a kind of file in which they cannot be looked for here
    FAILED = "failed"  # the library failed, took too long, or is not installed


class NoteKind(StrEnum):
    """What a note on the container is about."""

    CONTAINER = "container"
    WRITER = "writer"
    ENCODER = "encoder"
    CREATED = "created"
    DEVICE = "device"
    PLACE = "place"
    HANDLER = "handler"
    EDIT_LIST = "edit_list"
    STREAMS = "streams"
    FRAGMENTS = "fragments"
    LABEL = "label"


@dataclass(frozen=True)
class Credentials:
    """What the Content Credentials of a file say. All texts but ``reason`` are the signer's own claims."""

    state: CredentialState
    reason: str  # what the state means here, in words for the user
    signer: str = ""  # name and organisation in the signing certificate; "" where there is none
    made_with: str = ""  # the program or camera that wrote the credentials
    signed_at: str = ""  # as a timestamp in the signature says; "" without one
    sources: tuple[str, ...] = ()  # IPTC digital source types, such as "trainedAlgorithmicMedia"
    actions: tuple[str, ...] = ()  # such as "c2pa.edited", in the manifest's order
    ingredients: int = 0  # files that this one was made from, as far as the signer names them
    codes: tuple[str, ...] = ()  # C2PA's own codes of what does not hold


@dataclass(frozen=True)
class Note:
    """One fact from the container, and what it does and does not mean."""

    kind: NoteKind
    fact: str
    meaning: str


@dataclass(frozen=True)
class Provenance:
    credentials: Credentials
    notes: tuple[Note, ...]  # in the order of NoteKind
    library: str  # the reader of credentials with its version; "" where it is not installed
    trust_list: str  # which certificates were trusted
    version: int = VERSION


def cleaned(value: Any, limit: int = LONGEST_TEXT) -> str:
    """A text from a file as it may be shown anywhere: one line, printable, cut to ``limit``; "" for what is no text."""
    if not isinstance(value, str):
        return ""
    text = " ".join("".join(one if one.isprintable() else " " for one in value[: 4 * limit]).split())
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def to_json(provenance: Provenance) -> dict[str, Any]:
    """The section of the record: plain dicts, lists, texts and numbers."""
    return asdict(provenance)


def from_json(fields: Any) -> Provenance | None:
    """Read the section back, whoever wrote it; None for null. Raises ValueError or TypeError for what does not fit."""
    if fields is None:
        return None
    if not isinstance(fields, Mapping) or fields.get("version") != VERSION:
        raise ValueError(f"this is no provenance section of version {VERSION}")
    read = {"credentials": _credentials(fields["credentials"]), "notes": read_notes(fields["notes"])}
    provenance = checked_part(Provenance, {**fields, **read})
    _check_text(provenance.library, provenance.trust_list)
    return provenance


def read_notes(notes: Any) -> tuple[Note, ...]:
    """Notes as ``to_json`` writes them, whoever did. Raises ValueError, KeyError or TypeError for what does not fit."""
    if not isinstance(notes, list | tuple) or len(notes) > MOST_NOTES:
        raise ValueError("the provenance section has an impossible list of notes")
    return tuple(_note(note) for note in notes)


def _credentials(fields: Mapping[str, Any]) -> Credentials:
    lists = {name: _texts(fields[name]) for name in ("sources", "actions", "codes")}
    made = checked_part(Credentials, {**fields, **lists, "state": _member(CredentialState, fields["state"])})
    _check_text(made.reason, made.signer, made.made_with, made.signed_at, *made.sources, *made.actions, *made.codes)
    return made


def _note(fields: Mapping[str, Any]) -> Note:
    made = checked_part(Note, {**fields, "kind": _member(NoteKind, fields["kind"])})
    _check_text(made.fact, made.meaning)
    return made


def _member(kind: type[StrEnum], value: Any) -> StrEnum:
    return kind(one_of(tuple(kind), value))


def _texts(values: Any) -> tuple[str, ...]:
    if not isinstance(values, list | tuple) or len(values) > MOST_ENTRIES:
        raise ValueError("the provenance section has an impossible list")
    return tuple(checked_text(value) for value in values)


def _check_text(*texts: str) -> None:
    if not all(text.isprintable() and len(text) <= 4 * LONGEST_TEXT for text in texts):
        raise ValueError("the provenance section has a text that must not be shown")
