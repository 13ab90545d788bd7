"""Content Credentials (C2PA) of a file: read offline, in a process of their own, and told in states and words.

The states follow the validation states of the C2PA specification (Invalid, Valid, Trusted), split by what a reader
has to know; the codes are the specification's status codes. Specification 2.2, section 15, "Validation".
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any

from deepfake_desktop.awake import AwakeTime
from deepfake_desktop.files import import_path
from deepfake_desktop.provenance import credentials_child
from deepfake_desktop.provenance.credentials_child import TIMESTAMPS
from deepfake_desktop.provenance.report import MOST_ENTRIES, Credentials, CredentialState, cleaned
from deepfake_desktop.provenance.words import broken_reason, state_reason

_log = logging.getLogger(__name__)

COMMAND = "read-credentials"  # of a packaged program, which is no Python; users are not told of it
LARGEST_ANSWER = 200_000  # bytes
LEAST_TIME_S, BYTES_PER_S = 20.0, 20e6  # how long a file may take: its bytes are hashed, from a slow disk at worst
_WAIT_S = 0.05
_UNTRUSTED = "signingCredential.untrusted"  # the one failure that leaves signature and file in agreement
_HIDDEN = ("C2PA_LIBRARY_NAME",)  # would have c2pa-python load another library


def read_credentials(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> tuple[Credentials, str]:
    """The credentials of a file and the name of what read them. Never raises for what the file or the library does.

    is_cancelled: asked several times a second; once true, the answer is FAILED.
    """
    try:
        with path.open("rb") as stream, tempfile.TemporaryFile() as answer:
            limit_s = LEAST_TIME_S + os.fstat(stream.fileno()).st_size / BYTES_PER_S
            why = _run(stream, answer, limit_s, is_cancelled)
            if why:
                return _failed(why), ""
            answer.seek(0)
            return _understood(answer.read(LARGEST_ANSWER))
    except OSError as error:
        _log.warning("the credentials of %s could not be read: %s", path, error)
        return _failed(f"the reader could not be started ({error.strerror or error})"), ""


def command() -> list[str]:
    """The reader as a command. -P: no module from the folder that it is started in."""
    if getattr(sys, "frozen", False):
        return [sys.executable, COMMAND]
    return [sys.executable, "-P", "-m", credentials_child.__name__]


def _run(stream: IO[bytes], answer: IO[bytes], limit_s: float, is_cancelled: Callable[[], bool]) -> str:
    """Run the reader to its end. Returns why there is no answer, "" where there is one."""
    package = Path(__file__).resolve().parents[1]
    environment = {name: value for name, value in os.environ.items() if name not in _HIDDEN}
    environment["PYTHONPATH"] = import_path()
    process = subprocess.Popen(
        command(),
        stdin=stream,
        stdout=answer,
        stderr=subprocess.DEVNULL,
        env=environment,
        cwd=package,  # c2pa-python looks for its library in the current folder first
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        awake = AwakeTime()
        while (code := _ended(process)) is None:
            if is_cancelled():
                return "the reading was cancelled"
            if awake.seconds() > limit_s:
                return f"the reader did not come to an end within {limit_s:.0f} seconds"
    finally:
        process.kill()  # it holds nothing that is worth an orderly end
        process.wait()
    return "" if code == 0 else f"the reader ended unexpectedly (code {code})"


def _ended(process: subprocess.Popen[bytes]) -> int | None:
    try:
        return process.wait(_WAIT_S)
    except subprocess.TimeoutExpired:
        return None


def _understood(raw: bytes) -> tuple[Credentials, str]:
    try:
        answer = json.loads(raw)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        return _failed("the reader gave no answer"), ""
    return credentials_of(answer), cleaned(answer.get("library"), 100)


def credentials_of(answer: Mapping[str, Any]) -> Credentials:
    """What an answer of the reader means. Any value in it may be anything."""
    outcome = answer.get("outcome")
    if outcome == "read":
        return _judged(answer)
    if outcome == "broken":
        return Credentials(CredentialState.BROKEN, broken_reason((), cleaned(answer.get("error"), 200)))
    for state in (CredentialState.NONE, CredentialState.REMOTE, CredentialState.UNSUPPORTED):
        if outcome == state:
            return Credentials(state, state_reason(state))
    return _failed(cleaned(answer.get("error"), 200) or "the reader gave no answer")


def _judged(answer: Mapping[str, Any]) -> Credentials:
    codes = _texts(answer.get("codes"))
    wrong = tuple(code for code in codes if code != _UNTRUSTED)
    count = answer.get("ingredients")
    state = _state(answer, wrong)
    return Credentials(
        state=state,
        reason=broken_reason(wrong) if state is CredentialState.BROKEN else state_reason(state),
        signer=cleaned(answer.get("signer")),
        made_with=cleaned(answer.get("made_with")),
        signed_at=cleaned(answer.get("signed_at")),
        sources=_texts(answer.get("sources")),
        actions=_texts(answer.get("actions")),
        ingredients=count if isinstance(count, int) and 0 <= count <= 1_000_000 else 0,
        codes=codes,
    )


def _state(answer: Mapping[str, Any], wrong: tuple[str, ...]) -> CredentialState:
    found = answer.get("state")
    if found not in ("Valid", "Trusted") or wrong:
        return CredentialState.BROKEN
    trusted = found == "Trusted" and answer.get("trust_list") != TIMESTAMPS
    return CredentialState.TRUSTED if trusted else CredentialState.UNKNOWN_SIGNER


def _texts(values: Any) -> tuple[str, ...]:
    found = [cleaned(value, 100) for value in values] if isinstance(values, list) else []
    return tuple(text for text in found if text)[:MOST_ENTRIES]


def _failed(why: str) -> Credentials:
    return Credentials(CredentialState.FAILED, state_reason(CredentialState.FAILED, why))
