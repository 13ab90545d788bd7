"""Injects the faults of docs/RELIABILITY.md by running their tests, and writes what came of each.

    python -m scripts.reliability_faults [--report docs/reliability/faults.json]

Exit code 1 where a fault did harm. The soak's section is written from what ``python -m tests.soak`` measured:
``--soak build/soak/soak.json``.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from tests.soak.measure import MOST_GROWTH

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "reliability"
FAULTS: tuple[tuple[str, str, str], ...] = (  # the fault, the file of its test, the test
    ("disk full while results are kept", "tests/end_to_end/test_faults.py", "test_a_full_disk_costs_no_result"),
    ("disk full: report, annotated copy", "tests/end_to_end/test_faults.py", "test_what_does_not_fit_is_one_sentence"),
    ("disk full: scan", "tests/end_to_end/test_faults.py", "test_a_scan_whose_results_do_not_fit"),
    ("disk full: queue", "tests/gui/test_queue_store.py", "test_a_full_disk_is_no_failure"),
    ("disk full: log", "tests/gui/test_log.py", "test_a_full_disk_ends_the_file"),
    ("read errors midway", "tests/end_to_end/test_faults.py", "test_a_disk_that_fails_midway"),
    ("file replaced or grown meanwhile", "tests/end_to_end/test_engine.py", "test_a_file_that_changes_meanwhile"),
    ("file removed meanwhile", "tests/end_to_end/test_engine.py", "test_a_file_that_vanishes_meanwhile"),
    ("memory: a decoder takes too much", "tests/unit/test_supervision.py", "test_who_takes_too_much_memory"),
    ("a decoder crashes", "tests/unit/test_supervision.py", "test_a_crash_is_told"),
    ("a decoder crashes, in the window", "tests/gui/test_isolation.py", "test_the_window_says_what_happened"),
    ("a decoder hangs", "tests/unit/test_supervision.py", "test_a_hang_is_ended"),
    ("a decoder crashes, in the queue", "tests/gui/test_isolation.py", "test_the_queue_goes_on_behind_a_crash"),
    ("the parent is killed", "tests/unit/test_supervision.py", "test_a_child_does_not_outlive_its_parent"),
    ("a scan's worker is killed", "tests/end_to_end/test_scan_command.py", "test_a_worker_killed_in_the_middle"),
    ("a scan is killed", "tests/end_to_end/test_scan_command.py", "test_a_killed_scan_goes_on"),
    ("a cluster's worker is killed", "tests/end_to_end/test_cluster_scan.py", "test_a_lost_worker_costs_no_file"),
    ("kill -9 at any moment of an analysis", "tests/end_to_end/test_faults.py", "test_a_kill_at_any_moment"),
    ("the window crashes", "tests/gui/test_trouble.py", "test_the_start_after_a_crash_says_so_once"),
    ("the window is killed", "tests/gui/test_trouble.py", "test_a_killed_program_did_nothing_wrong"),
    ("settings damaged or hostile", "tests/gui/test_settings.py", "test_nonsense_in_the_file or brought_to_life"),
    ("history damaged", "tests/unit/test_history.py", "test_what_a_damaged_page or test_a_file_that_is_no_database"),
    ("queue damaged", "tests/gui/test_queue_store.py", "test_what_is_no_queue or test_a_hostile_file"),
    ("remembered result damaged", "tests/unit/test_recall.py", "test_a_damaged_or_hostile_entry"),
    ("home cannot be written to", "tests/end_to_end/test_command.py", "test_a_home_that_cannot_be_written_to"),
    ("no home", "tests/unit/test_cli.py", "test_without_a_home"),
    ("no home: queue", "tests/gui/test_queue_store.py", "test_without_a_home"),
    ("the screen is removed", "tests/end_to_end/test_window_faults.py", "screen"),
    ("the clock is set by years", "tests/end_to_end/test_window_faults.py", "clock"),
    ("sleep and resume", "tests/end_to_end/test_window_faults.py", "a_sleep"),
    ("the window on a read-only home", "tests/end_to_end/test_window_faults.py", "read_only"),
    ("the window without a home", "tests/end_to_end/test_window_faults.py", "no_home"),
    ("the window without fonts, graphics, sound", "tests/end_to_end/test_window_faults.py", "without_fonts"),
    ("a decoder reaches for network and programs", "tests/unit/test_confinement.py", "reaches_nothing"),
    ("no font for a language", "tests/gui/test_languages.py", "font"),
    ("files of 1970 and of 2096", "tests/end_to_end/test_faults.py", "test_a_file_of_an_impossible_time"),
    ("50 quick cancels", "tests/gui/test_many_times.py", "test_fifty_quick_cancels"),
    ("100 drops in a row", "tests/gui/test_many_times.py", "test_a_hundred_drops"),
    ("closed at eight moments", "tests/gui/test_many_times.py", "test_closed_at_every_stage"),
)
NOTES = (
    "Every run of the window here was without a sound device, a graphics device and a real screen. The clock is that "
    "of the program and its children, not the machine's; sleep is SIGSTOP for all of them, not the machine's either."
)


def outcome(file: str, name: str) -> tuple[int, str]:
    """How many tests ran, and what came of them."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        words = ["-q", "-p", "no:cacheprovider", "-m", "", "-k", name, f"--junitxml={report}", file]
        subprocess.run([sys.executable, "-m", "pytest", *words], capture_output=True, check=False)
        suite = next(ElementTree.parse(report).getroot().iter("testsuite"))
    counts = Counter({kind: int(suite.get(kind, 0)) for kind in ("failures", "errors", "skipped")})
    ran = int(suite.get("tests", 0)) - counts["skipped"]
    if counts["failures"] or counts["errors"]:
        return ran, "did harm"
    return ran, "nothing lost" if ran else "not run here"


def section() -> Mapping[str, Any]:
    rows = []
    for fault, file, name in FAULTS:
        ran, came = outcome(file, name)
        rows.append([fault, ran, came])
        print(f"{fault}: {ran} injected, {came}", flush=True)
    return {
        "order": 30,
        "title": "Faults injected",
        "command": "make reliability, or: python -m scripts.reliability_faults",
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "columns": ["fault", "times", "outcome"],
        "rows": rows,
        "notes": NOTES,
    }


def soak_section(measured: Mapping[str, Any]) -> Mapping[str, Any]:
    """measured: what ``tests.soak`` wrote."""
    names = {"memory_bytes": "memory of the window's process, MB", "children_bytes": "memory of its children, MB"}
    samples, growth = measured["samples"], measured["growth"]
    quarter = len(samples) // 4
    rows, over = [], []
    for name, most in MOST_GROWTH.items():
        unit = 1e6 if name.endswith("bytes") else 1
        values = [one[name] / unit for one in samples]
        medians = [statistics.median(values[at * quarter : (at + 1) * quarter]) for at in range(4)]
        rows.append([names.get(name, name), *(f"{one:.0f}" for one in medians), f"{growth[name]:+.1%}", f"{most:.0%}"])
        over += [names.get(name, name)] if growth[name] > most else []
    done = ", ".join(f"{count} x {what}" for what, count in sorted(measured["done"].items()))
    return {
        "order": 40,
        "title": "Soak",
        "command": f"xvfb-run -a python -m tests.soak --minutes {measured['minutes']:g}",
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "columns": [
            "median in each quarter of the time, of the real window used by a seeded hand",
            *("first", "second", "third", "last", "growth", "allowed"),
        ],
        "rows": rows,
        "notes": f"{measured['minutes']:g} minutes: {done}. Growth: from the second quarter to the last. "
        f"More than allowed: {', '.join(over) or 'nothing'}.\n\n![Memory, threads and files](reliability/soak.svg)",
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--report", type=Path, default=FOLDER / "faults.json")
    parser.add_argument("--soak", type=Path, help="only write the soak's section, from this file")
    arguments = parser.parse_args()
    if arguments.soak is not None:
        made = soak_section(json.loads(arguments.soak.read_text(encoding="utf-8")))
        (FOLDER / "soak.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
        return 0
    made = section()
    arguments.report.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    return 1 if any(row[2] == "did harm" for row in made["rows"]) else 0


if __name__ == "__main__":
    sys.exit(main())
