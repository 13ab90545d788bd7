"""``python -m tests.fuzz --runs N --seconds S [--target T]``: break inputs and see what the program makes of them."""

from __future__ import annotations

import argparse
import json
import sys
import time
from datetime import date
from pathlib import Path

from tests.fuzz.supervise import FINDINGS, Outcome, fuzz
from tests.fuzz.targets import TARGETS, opened


def main() -> int:
    """Exit codes: 0 nothing was found, 1 something was, 2 wrong usage."""
    parser = argparse.ArgumentParser("python -m tests.fuzz", description=__doc__)
    parser.add_argument("--runs", type=int, default=20_000, help="of all targets together (default: %(default)s)")
    parser.add_argument("--seconds", type=float, default=600, help="for all targets together (default: %(default)s)")
    parser.add_argument("--target", choices=sorted(TARGETS), action="append", help="only this one; may be repeated")
    parser.add_argument("--seed", type=int, default=1, help="of the random numbers (default: %(default)s)")
    parser.add_argument("--report", type=Path, help="write the outcome as JSON")
    parser.add_argument("--no-keep", action="store_true", help="put nothing into the corpus")
    parser.add_argument("--replay", type=Path, metavar="FILE", help="read one input with the one --target, and say how")
    arguments = parser.parse_args()
    names = arguments.target or sorted(TARGETS)
    if arguments.replay:
        if len(names) != 1:
            parser.error("--replay needs one --target")
        with opened(TARGETS[names[0]]) as (read, _):
            print(read(arguments.replay.read_bytes()))
        return 0
    outcomes = []
    end = time.monotonic() + arguments.seconds
    for number, (name, runs) in enumerate(_shares(names, arguments.runs).items()):
        # A slow target may take the time that quick ones leave, but not all that is left for those after it.
        seconds = min(1.0, 3 / (len(names) - number)) * max(end - time.monotonic(), 1.0)
        outcomes.append(fuzz(name, runs, seconds, arguments.seed, not arguments.no_keep))
        _print(outcomes[-1])
        if arguments.report:
            _write(arguments.report, arguments.seed, outcomes)
    return 1 if any(one.findings for one in outcomes) else 0


def _shares(names: list[str], runs: int) -> dict[str, int]:
    """Half of the runs in equal shares, the other half by the targets' weights."""
    total = sum(TARGETS[name].weight for name in names)
    return {name: round(runs * (0.5 / len(names) + 0.5 * TARGETS[name].weight / total)) for name in names}


def _print(outcome: Outcome) -> None:
    found = f"{len(outcome.findings)} findings in {FINDINGS}" if outcome.findings else "no finding"
    counts = f"{outcome.runs:8,} runs, {outcome.rate():7.0f}/s, {outcome.behaviours:4} behaviours"
    print(f"{outcome.target:11} {counts}, {found}", flush=True)
    for finding in outcome.findings:
        print(f"  {finding.kind} ({finding.file})", flush=True)


def _write(path: Path, seed: int, outcomes: list[Outcome]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(section(seed, outcomes), indent=1) + "\n", encoding="utf-8")


def section(seed: int, outcomes: list[Outcome]) -> dict[str, object]:
    """The outcome as scripts/reliability.py puts it into docs/RELIABILITY.md, with all that was found."""
    rows = [
        [
            one.target,
            f"{one.runs:,}",
            f"{one.rate():,.0f}",
            f"{one.behaviours:,}",
            ", ".join(found.kind for found in one.findings) or "none",
        ]
        for one in outcomes
    ]
    found = sum(len(one.findings) for one in outcomes)
    return {
        "order": 20,
        "title": "Runs fuzzed",
        "command": "make reliability, or: python -m tests.fuzz --runs 220000 --seconds 7200",
        "date": date.today().isoformat(),
        "columns": ["what reads the input", "runs", "runs a second", "behaviours", "found in this run"],
        "rows": [*rows, ["all", f"{sum(one.runs for one in outcomes):,}", "", "", str(found) if found else "none"]],
        "notes": f"Seed {seed}. A behaviour is a kind of video, an accepted form or a refusal of its own.",
        "outcomes": [one.to_json() for one in outcomes],
    }


if __name__ == "__main__":
    sys.exit(main())
