"""Whose signatures are trusted: the trust lists that come with the program, and certificates that the user adds.

The shipped lists are the C2PA Trust List and the C2PA TSA Trust List (resources/trust/README.md tells where they come
from). Nothing is fetched: the lists are as old as the program.
"""

from __future__ import annotations

import base64
import binascii
import logging
import os
import re
from dataclasses import dataclass
from pathlib import Path

from deepfake_desktop.files import resources_folder, settings_folder

_log = logging.getLogger(__name__)

TRUST_VARIABLE = "DEEPFAKE_DESKTOP_TRUST"
SNAPSHOT = "2026-09-24"  # day of the shipped lists
SIGNERS_FILE, TIMESTAMPS_FILE = "C2PA-TRUST-LIST.pem", "C2PA-TSA-TRUST-LIST.pem"
SUFFIXES = (".pem", ".crt", ".cer")  # of files in the user's folder
LARGEST_FILE = 4_000_000  # bytes
MOST_FILES = 100

_CERTIFICATE = re.compile(r"-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+?)-----END CERTIFICATE-----")


@dataclass(frozen=True)
class TrustList:
    """Certificates as PEM texts; "" where there are none."""

    signers: str  # authorities that vouch for signers of credentials: the C2PA Trust List
    timestamps: str  # authorities that vouch for times of signing: the C2PA TSA Trust List
    added: str  # authorities or signers that the user trusts
    added_count: int

    def words(self) -> str:
        """Which certificates these are, for the user."""
        shipped = f"C2PA Trust List of {SNAPSHOT}" if self.signers else "no list was shipped"
        if not self.added_count:
            return shipped
        return f"{shipped}; {self.added_count} certificate{'s' if self.added_count > 1 else ''} of your own"


def user_folder() -> Path:
    """Where the user adds certificates: $DEEPFAKE_DESKTOP_TRUST, else ``trust`` beside the window's settings.

    The folder need not exist.
    """
    chosen = os.environ.get(TRUST_VARIABLE)
    return Path(chosen) if chosen else settings_folder() / "trust"


def load_trust_list() -> TrustList:
    """The certificates to trust now. Never raises: a list that cannot be read trusts nobody."""
    shipped = resources_folder() / "trust"
    added = [one for path in _files(user_folder()) for one in _certificates(path)]
    return TrustList(
        signers="".join(_certificates(shipped / SIGNERS_FILE)),
        timestamps="".join(_certificates(shipped / TIMESTAMPS_FILE)),
        added="".join(added),
        added_count=len(added),
    )


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)[:MOST_FILES]
    except OSError:
        return []


def _certificates(path: Path) -> list[str]:
    """The certificates of a PEM file, each as it is written there without what stands around it."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_FILE:  # a pipe would wait for ever
            return []
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        _log.warning("the certificates in %s cannot be read: %s", path, error)
        return []
    return [f"{found[0]}\n" for found in _CERTIFICATE.finditer(text) if _is_base64(found[1])]


def _is_base64(text: str) -> bool:
    try:
        return bool(base64.b64decode("".join(text.split()), validate=True))
    except binascii.Error:
        return False
