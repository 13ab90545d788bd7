"""The command line around the engine: words on the line, screen, doctor, models, exit codes."""

from __future__ import annotations

import builtins
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop import __main__ as entry
from deepfake_desktop import __version__
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.settings import THOROUGH_BUNDLE, Settings
from deepfake_desktop.cli import doctor, environment
from deepfake_desktop.cli.main import parse_arguments
from deepfake_desktop.detector.bundle import DEFAULT_BUNDLE
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.files import MODELS_VARIABLE
from deepfake_desktop.history.store import History
from deepfake_desktop.video import hardware
from tests.fixtures.make_bundle import write_bundle
from tests.unit.test_history import analysed


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty models folder, an empty working directory, and no screen."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path / "models"))
    (tmp_path / "models").mkdir()
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "models"


@pytest.mark.parametrize(
    "command",
    ["analyze", "models", "doctor", "train", "export", "evaluate", "prepare", "blends", "review", "benchmark", "cache",
     "scan", "history", "report", "verify", "explain", "stability"],
)  # fmt: skip
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse_arguments([command, "--help"])
    assert stop.value.code == 0
    assert f"usage: deepfake-desktop {command}" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--version"], ["--help"]])
def test_version_and_help_go_to_stdout(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse_arguments(words)
    assert stop.value.code == 0
    out = capsys.readouterr().out
    assert __version__ in out if words == ["--version"] else "analyze" in out


@pytest.mark.parametrize(
    "words",
    [["analyze"], ["analyze", "--sampling", "slow", "x.mp4"], ["--nonsense"], ["models", "x"],
     ["anlyze"], ["nothing-like-it"], ["train", "--out", "x", "--backbone", "unheard-of"],
     ["blends", "x.png", "--out", "y.png", "--count", "0"], ["benchmark", "--sampling", "quick,often"],
     ["benchmark", "--threads", "0"], ["benchmark", "--repeats", "none"], ["benchmark", "--parts", "everything"],
     ["benchmark", "--json", "--markdown"], ["history"], ["history", "list", "--since", "yesterday"],
     ["history", "show", "x"], ["history", "list", "--band", "real"], ["scan", "x", "--jobs", "none"],
     ["report"], ["report", "r.json", "--page", "a3"], ["verify", "r.html"],
     ["report", "r.json", "--when", "2026-01-01", "--no-time"], ["explain"], ["stability"],
     ["explain", "x.mp4", "--moment", "0"], ["explain", "x.mp4", "--time", "-1"],
     ["explain", "x.mp4", "--time", "1", "--moment", "2"]],
)  # fmt: skip
def test_wrong_usage_ends_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse_arguments(words)
    assert stop.value.code == 2
    captured = capsys.readouterr()
    assert captured.out == "" and "deepfake-desktop" in captured.err


@pytest.mark.parametrize(
    "words",
    [[], ["--train", "a.csv"], ["--data", "a.csv", "--validation", "b.csv"],
     ["--data", "a.csv", "--frozen", "--init", "made-up"]],
)  # fmt: skip
def test_train_wants_one_manifest_or_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        entry.main(["train", "--out", "run", "--recipe", "r.toml", *words])
    assert stop.value.code == 2
    assert "give either --data" in (said := capsys.readouterr().err) or "leave --init away" in said
    assert not Path("run").exists()


def test_what_to_benchmark_is_chosen_on_the_line(models: Path) -> None:
    arguments = parse_arguments(["benchmark"])
    assert (arguments.video, arguments.sampling, arguments.threads) == (None, ("standard",), (None,))
    write_bundle(models / "a"), write_bundle(models / "b")
    words = ["x.mp4", "--models", "all", "--sampling", "all", "--threads", "1,auto,1", "--parts", "seed,memory"]
    arguments = parse_arguments(["benchmark", *words])
    assert (arguments.video, arguments.models) == (Path("x.mp4"), ("a", "b"))
    assert (arguments.sampling, arguments.threads) == (("quick", "standard", "thorough"), (1, None))
    assert arguments.parts == ("seed", "memory")


def test_a_misspelt_command_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["anlyze"])
    assert "did you mean 'analyze'?" in capsys.readouterr().err


@pytest.mark.parametrize("video", [None, "clip.mp4", "./models", "/some/where/clip", "no-suffix-but-there", "-x.mp4"])
def test_without_a_command_the_window_gets_the_video(video: str | None) -> None:
    Path("no-suffix-but-there").touch()
    words = [] if video is None else ["--", video] if video.startswith("-") else [video]
    arguments = parse_arguments(words)
    assert (arguments.run, arguments.videos) == (None, [] if video is None else [video])
    assert not arguments.new_window


@pytest.mark.parametrize("words", [["--new-window", "a.mp4", "b.mp4"], ["a.mp4", "b.mp4", "--new-window"]])
def test_the_window_gets_several_videos(words: list[str]) -> None:
    arguments = parse_arguments(words)
    assert (arguments.run, arguments.videos, arguments.new_window) == (None, ["a.mp4", "b.mp4"], True)


def test_without_a_screen_and_a_video_it_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main([]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and "deepfake-desktop analyze" in captured.err


def test_without_a_screen_a_video_is_analysed(capfd: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["missing.mp4"]) == 1
    captured = capfd.readouterr()
    assert "no screen" in captured.err
    assert captured.out.startswith("missing.mp4: cannot be read\n")


def test_without_a_screen_several_videos_are_analysed(capfd: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["missing.mp4", "also missing.mp4"]) == 1
    out = capfd.readouterr().out
    assert "\nalso missing.mp4: cannot be read\n" in f"\n{out}" and out.startswith("missing.mp4: cannot be read\n")


def test_with_a_screen_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(entry, "missing_qt_libraries", lambda: [])
    opened: list[tuple[list[str], bool]] = []

    class App:
        @staticmethod
        def run_gui(paths: list[str], new_window: bool) -> int:
            opened.append((paths, new_window))
            return 7

    monkeypatch.setitem(sys.modules, "deepfake_desktop.gui.app", App)
    assert entry.main(["clip.mp4"]) == 7
    assert entry.main(["--new-window"]) == 7
    assert opened == [(["clip.mp4"], False), ([], True)]


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "pip install PySide6"),
        (ImportError("libsomething.so.1: cannot open shared object file"), "libsomething.so.1"),
    ],
)
def test_a_missing_qt_is_a_sentence(
    error: ImportError, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(entry, "missing_qt_libraries", lambda: [])
    real_import = builtins.__import__

    def failing_import(name: str, *rest: Any) -> Any:
        if name == "deepfake_desktop.gui.app":
            raise error
        return real_import(name, *rest)

    monkeypatch.setattr(builtins, "__import__", failing_import)
    assert entry.main(["clip.mp4"]) == 2
    said = capsys.readouterr().err
    assert told in said and "Traceback" not in said


def test_missing_system_libraries_are_named_with_their_packages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setattr(environment, "_loads", lambda name: name not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    assert entry.main([]) == 2
    assert "sudo apt install libegl1 libxcb-cursor0" in capsys.readouterr().err


def test_only_x11_needs_the_x11_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "_loads", lambda name: "xcb" not in name)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert environment.missing_qt_libraries() == []
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert "libxcb-cursor.so.0" in environment.missing_qt_libraries()


def test_an_error_that_is_meant_for_users_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(arguments: object) -> int:
        raise TrainingError("No such run.")

    monkeypatch.setattr("deepfake_desktop.cli.models.run", fail)
    assert entry.main(["models"]) == 1
    assert capsys.readouterr().err == "deepfake-desktop: No such run.\n"


def test_models_lists_and_verifies(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["models"]) == 1
    assert "none" in capsys.readouterr().out
    rates = {"real_clips": 40, "fake_clips": 50, "auc": 0.9, "auc_95": [0.8, 0.95], "date": "2026-01-02",
             "measured_on": "made-up clips", "bands": {"strong": {"fake": 30, "real": 1}}}  # fmt: skip
    write_bundle(models / "good", error_rates=rates)
    assert entry.main(["models"]) == 0
    out = capsys.readouterr().out
    assert "good: intact" in out and "0.900 (95 % interval 0.800 to 0.950)" in out and "1 of 40 genuine" in out
    (write_bundle(models / "bad") / "features.tflite").write_text("altered")
    assert entry.main(["models"]) == 1
    out = capsys.readouterr().out
    assert "bad: NOT USABLE" in out and "features.tflite was altered" in out and "good: intact" in out


def test_what_cannot_be_forgotten_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    store = RecallStore()
    store.write("a" * 64, b"x" * 2000)
    monkeypatch.setattr("deepfake_desktop.analysis.recall_store._unlink", lambda path: False)
    assert entry.main(["cache", "--clear"]) == 1
    out = capsys.readouterr().out
    assert "Forgot 0 remembered results" in out and "1 remembered result (2 kB) could not be removed" in out
    assert str(store.folder) in out


def test_without_a_home_the_cache_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("deepfake_desktop.analysis.recall_store.cache_folder", lambda: None)
    assert entry.main(["cache"]) == 0
    assert "no home folder" in capsys.readouterr().out
    assert entry.main(["cache", "--clear"]) == 0


def test_doctor_without_models_says_what_is_missing(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert (
        "MISSING  face finder" in out
        and "MISSING  face comparer" in out
        and "MISSING  no model bundle" in out
        and "MISSING  screen" in out
    )
    assert str(models) in out and "Videos cannot be analysed" in out


def test_doctor_with_everything_in_place(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (models / "face_detection_yunet_2023mar.onnx").write_text("x")
    write_bundle(models / "good")
    assert entry.main(["doctor"]) == 1, "the face comparer is missing"
    (models / "face_embedding_mobilefacenet.tflite").write_text("x")
    capsys.readouterr()
    assert entry.main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "model good 1.2.3: intact" in out and "Videos can be analysed" in out
    assert f"results     {RecallStore().folder} " in out


@pytest.mark.parametrize(
    ("kinds", "reason", "told"),
    [
        (("cuda",), "", "by cuda (optional): found"),
        (("cuda",), "no driver", "by cuda (optional): no device and driver that work (no driver)"),
        ((), "", "none that would be used"),
    ],
)
def test_doctor_tells_which_devices_could_decode(
    models: Path, kinds: tuple[str, ...], reason: str, told: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(hardware, "kinds_built_in", lambda: kinds)
    monkeypatch.setattr(hardware, "why_unusable", lambda kind, codec: reason)
    monkeypatch.setattr(doctor, "_print_models", lambda: True)
    assert entry.main(["doctor"]) == 0  # whatever there is, the processor can do it
    assert told in capsys.readouterr().out


def test_doctor_survives_missing_packages(
    models: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = importlib.util.find_spec
    absent = ("cv2", "PySide6", "tensorflow")
    monkeypatch.setattr(doctor.importlib.util, "find_spec", lambda name: None if name in absent else found(name))
    assert entry.main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "pip install opencv-python-headless" in out and "pip install PySide6-Essentials" in out
    assert "tensorflow is not installed: only needed for training" in out


def test_doctor_runs_where_opencv_cannot_be_imported(models: Path) -> None:
    code = (
        "import sys; sys.modules['cv2'] = None\nfrom deepfake_desktop.__main__ import main\nsys.exit(main(['doctor']))"
    )
    root = str(Path(entry.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=os.environ | {"PYTHONPATH": root}
    )
    assert "Where files live" in done.stdout and "Traceback" not in done.stderr


# --- the history


@pytest.fixture
def history() -> History:
    filled = History()
    filled.add(analysed("one.mp4", "11" * 32))
    filled.add(analysed("two.mp4", "22" * 32, "strong"))
    return filled


def test_the_history_is_listed_and_shown(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["history", "list"]) == 0
    out = capsys.readouterr().out
    assert out.index("/videos/two.mp4") < out.index("/videos/one.mp4") and "SHA-256 222222222222..." in out
    assert f"2 entries in {history.path}" in out
    assert entry.main(["history", "list", "--band", "strong", "--hash", "22", "--name", "TWO", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["id"], told["name"], told["band"], told["probability"]) == (2, "two.mp4", "strong", 0.97)
    assert entry.main(["history", "show", "2"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Entry 2, analysed on ") and "Strong evidence of face manipulation" in out
    assert entry.main(["history", "show", "2", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["file"]["name"] == "two.mp4"
    assert entry.main(["history", "show", "3"]) == 1
    assert capsys.readouterr().err == "deepfake-desktop: There is no entry 3 in the history.\n"


def test_the_history_is_deleted_after_a_question(
    history: History, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert entry.main(["history", "delete"]) == 2 and entry.main(["history", "delete", "1", "--all"]) == 2
    assert entry.main(["history", "delete", "1"]) == 2
    assert "give --yes" in capsys.readouterr().err
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(builtins, "input", lambda question: "n")
    assert entry.main(["history", "delete", "1"]) == 2 and len(history.entries()) == 2
    monkeypatch.setattr(builtins, "input", lambda question: "y")
    assert entry.main(["history", "delete", "1"]) == 0
    assert "Deleted 1 entry.\n" in capsys.readouterr().out and [one.id for one in history.entries()] == [2]
    assert entry.main(["history", "delete", "7", "--yes"]) == 1
    assert entry.main(["history", "delete", "--all", "--yes"]) == 0 and history.entries() == []


def test_the_history_is_copied_checked_and_exported(
    history: History, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert entry.main(["history", "backup", str(tmp_path / "copy.sqlite3")]) == 0
    assert entry.main(["history", "backup", str(tmp_path / "copy.sqlite3")]) == 1
    assert entry.main(["history", "check"]) == 0
    assert "2 entries, all sound." in capsys.readouterr().out
    assert entry.main(["history", "export", str(tmp_path / "records.jsonl"), "--name", "one"]) == 0
    assert json.loads((tmp_path / "records.jsonl").read_text())["file"]["name"] == "one.mp4"
    assert entry.main(["history", "export", str(tmp_path / "records.jsonl")]) == 1
    capsys.readouterr()
    assert entry.main(["history", "export", "-"]) == 0
    assert [json.loads(line)["file"]["name"] for line in capsys.readouterr().out.splitlines()] == ["one.mp4", "two.mp4"]


def test_a_damaged_history_is_told_once(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    assert history.path is not None
    history.path.write_bytes(b"damaged" * 1000)
    assert entry.main(["history", "check", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["entries"] == 0 and Path(told["moved_aside"]).is_file()
    assert entry.main(["history", "check"]) == 0


def test_the_history_is_switched_off_and_on(history: History, capfd: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["history", "off"]) == 0 and not history.is_on()
    entry.main(["analyze", "missing.mp4"])
    assert len(history.entries()) == 2
    assert entry.main(["history", "list"]) == 0 and "switched off" in capfd.readouterr().out
    assert entry.main(["history", "on"]) == 0
    entry.main(["analyze", "--private", "missing.mp4"])
    assert len(history.entries()) == 2
    entry.main(["analyze", "missing.mp4"])
    assert history.entries()[0].status == "unreadable"


def test_thorough_sampling_takes_the_ensemble_where_there_is_one(models: Path) -> None:
    write_bundle(models / DEFAULT_BUNDLE)
    assert Settings(sampling="thorough").bundle == DEFAULT_BUNDLE
    write_bundle(models / THOROUGH_BUNDLE)
    assert Settings(sampling="thorough").bundle == THOROUGH_BUNDLE
    assert Settings(sampling="standard").bundle == DEFAULT_BUNDLE
    assert Settings(model="light-gru", sampling="thorough").bundle == "light-gru"
