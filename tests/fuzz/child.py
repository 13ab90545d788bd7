"""Runs inside the process that may crash: mutates and reads until it has done its runs. Started by ``supervise``.

The input at hand lies in a file that both processes have mapped, so that whoever survives knows it.
"""

from __future__ import annotations

import base64
import faulthandler
import json
import logging
import mmap
import os
import random
import sys
import time
import traceback
from pathlib import Path

from tests.fuzz import mutate
from tests.fuzz.targets import TARGETS, Read, opened, words_of

HEAD = 16  # bytes of the mapped file before the input: runs begun, length of the input
MAPPED = HEAD + 8 * mutate.LARGEST_INPUT
SLOW_S = 8.0  # of processor time for one input
GROWTH_BYTES = 1_200_000_000  # of memory that one input may take


class Mapped:
    """The file with the input at hand."""

    def __init__(self, path: str) -> None:
        with open(path, "r+b") as stream:
            self._memory = mmap.mmap(stream.fileno(), MAPPED)

    def begin(self, run: int, data: bytes) -> None:
        self._memory[HEAD : HEAD + len(data)] = data
        self._memory[:HEAD] = run.to_bytes(8, "little") + len(data).to_bytes(8, "little")

    def state(self) -> tuple[int, bytes]:
        """Runs begun, and the last input."""
        head = self._memory[:HEAD]
        size = int.from_bytes(head[8:], "little")
        return int.from_bytes(head[:8], "little"), bytes(self._memory[HEAD : HEAD + size])


def main() -> None:
    wanted = json.loads(sys.argv[1])
    faulthandler.enable()
    logging.disable(logging.CRITICAL)
    _limit_memory(wanted["memory_bytes"])
    out = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)  # what libraries print is no news
    mapped = Mapped(wanted["mapped"])
    target = TARGETS[wanted["target"]]
    kept = [path.read_bytes() for path in sorted(Path(wanted["corpus"]).glob("*"))]
    with opened(target) as (read, seeds):
        run = _loop(out, mapped, target.mutate, read, [*seeds, *kept], wanted)
    _tell(out, done=run)


def _loop(out, mapped: Mapped, change: mutate.Mutation, read: Read, pool: list[bytes], wanted: dict) -> int:
    dice = random.Random(wanted["seed"])
    known = set(wanted["known"])
    end = time.monotonic() + wanted["seconds"]
    for run in range(wanted["runs"]):
        if time.monotonic() > end:
            return run
        data = pool[run] if run < len(pool) else change(dice, dice.choice(pool), pool)
        mapped.begin(run + 1, data)
        before, memory = time.process_time(), _memory()
        try:
            word = read(data)
        except Exception as error:
            _tell(out, finding=words_of(error), trace=traceback.format_exc()[-4000:], data=_coded(data))
            continue
        took = time.process_time() - before
        if took > SLOW_S:
            _tell(out, finding="slow", trace=f"{took:.1f} s of processor time", data=_coded(data))
        if _memory() - memory > GROWTH_BYTES:
            _tell(out, finding="memory", trace=f"{(_memory() - memory) / 1e6:.0f} MB", data=_coded(data))
            return run + 1
        if word not in known and len(known) < 3000:
            known.add(word)
            pool.append(data)
            _tell(out, new=word, data=_coded(data) if run >= len(wanted["known"]) else "")
    return wanted["runs"]


def _tell(out, **news: object) -> None:
    out.write(json.dumps(news) + "\n")
    out.flush()


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _memory() -> int:
    """The most memory that this process ever held, in bytes; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _limit_memory(most_bytes: int) -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))


if __name__ == "__main__":
    main()
