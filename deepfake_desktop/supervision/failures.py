"""What is said where a child came to grief: what happened, that nothing else is harmed, and what to do."""

from __future__ import annotations

import signal

from deepfake_desktop.analysis.words import size_words
from deepfake_desktop.errors import EngineCrashError, EngineError, EngineHangError, EngineMemoryError


def crashed(name: str, code: int | None) -> EngineError:
    """code: as ``Popen.returncode`` has it; None where the process lives on without a word."""
    return EngineCrashError(
        f"Reading {name} crashed the decoder ({end_words(code)}). The program itself is unharmed and goes on with "
        "other files. The file may be damaged, or made to attack programs that open it: be careful with it, and try "
        "another copy of the video."
    )


def babbled(name: str, why: str) -> EngineError:
    return EngineCrashError(
        f"The process that read {name} said something strange and was ended ({why}). The program itself is unharmed "
        "and goes on with other files. The file may be damaged, or made to attack programs that open it: be careful "
        "with it, and try another copy of the video."
    )


def hung(name: str, seconds: float) -> EngineError:
    return EngineHangError(
        f"Reading {name} hung: nothing went on for {seconds:g} seconds, so it was ended. The program itself is "
        "unharmed and goes on with other files. If the file lies on a network or a slow disk, copy it to this computer "
        "and open it there. Else it may be damaged, or made to stop programs that open it."
    )


def would_not_stop(name: str) -> EngineError:
    return EngineHangError(
        f"The work on {name} was cancelled, but the decoder did not stop and was ended. What was found until then is "
        "lost; nothing else is harmed."
    )


def took_too_much(name: str, most_bytes: int) -> EngineError:
    return EngineMemoryError(
        f"Reading {name} took more than {size_words(most_bytes)} of memory, so it was ended. The program itself is "
        "unharmed and goes on with other files. Make the video smaller, or close other programs and try again. A small "
        "file that needs so much may be made to fill memory."
    )


def faulty(text: str) -> EngineError:
    return EngineError(f"A fault in the program stopped it ({text}). Please report it.")


def not_started(error: OSError) -> EngineError:
    return EngineError(
        f"The process that reads videos could not be started: {error.strerror or error}. Close other programs and try "
        "again."
    )


def closing(name: str = "") -> EngineError:
    """Nobody waits for the work on the file any more."""
    return EngineError("The program is being closed.")


def end_words(code: int | None) -> str:
    """How a process ended."""
    if code is None:
        return "it fell silent"
    if code < 0:
        name = signal.Signals(-code).name if -code in set(signal.Signals) else str(-code)
        return f"signal {name}"
    return f"exit code {code:#x}" if code > 255 else f"exit code {code}"
