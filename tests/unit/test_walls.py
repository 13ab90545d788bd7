"""Three walls: only gui/ knows Qt, the path of analyze knows no TensorFlow, and nothing opens a network connection."""

from __future__ import annotations

import ast
import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

import deepfake_desktop
from deepfake_desktop.detector.bundle import DEFAULT_BUNDLE, list_bundles

PACKAGE = Path(deepfake_desktop.__file__).parent
QT = {"PySide6", "shiboken6"}
NETWORK_BUILDERS = {"tensorflow", "keras"}
INTERNET = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl",
    "telnetlib", "urllib", "urllib3", "webbrowser", "xmlrpc", "_socket",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets",
}  # fmt: skip
SEED_WAY = "benchmark/seed_way.py"  # what the benchmark compares with; runs in a process of its own
TRAINER_COMMANDS = {"cli/train.py", "cli/studies.py", "cli/sheets.py"}  # they import the trainer inside functions only
# They build networks; analyze must not import them.
KERAS_FILES = ("detector/backbones.py", "detector/efficientnet_lite.py", "detector/sequence.py")


@dataclass(frozen=True)
class Import:
    file: str  # relative to the package
    module: str  # absolute; for "from a import b" both "a" and "a.b" are listed
    in_function: bool


@cache
def imports_of_package() -> list[Import]:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        file = path.relative_to(PACKAGE).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [Import(file, module, lazy) for module, lazy in imports_below(tree, path, False)]
    return found


def imports_below(node: ast.AST, path: Path, in_function: bool) -> Iterator[tuple[str, bool]]:
    if isinstance(node, ast.Import):
        yield from ((alias.name, in_function) for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        base = absolute(node, path)
        yield base, in_function
        yield from ((f"{base}.{alias.name}", in_function) for alias in node.names)
    inside = in_function or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    for child in ast.iter_child_nodes(node):
        yield from imports_below(child, path, inside)


def absolute(node: ast.ImportFrom, path: Path) -> str:
    if not node.level:
        return node.module or ""
    parents = path.relative_to(PACKAGE.parent).parts[: -node.level]
    return ".".join([*parents, *([node.module] if node.module else [])])


def among(module: str, names: set[str]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in names)


def is_training(file: str) -> bool:
    return file.startswith("training/") or file in TRAINER_COMMANDS


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=240, cwd=PACKAGE.parent, check=False)


def test_the_scan_sees_lazy_and_relative_imports() -> None:
    source = "from . import a\ndef f():\n    import b.c\n    from ..d import e\n"
    found = set(imports_below(ast.parse(source), PACKAGE / "gui" / "x.py", False))
    assert {("deepfake_desktop.gui.a", False), ("b.c", True), ("deepfake_desktop.d.e", True)} <= found


def test_nothing_outside_gui_imports_qt() -> None:
    assert [i for i in imports_of_package() if among(i.module, QT) and not i.file.startswith("gui/")] == []


def test_gui_imports_qt() -> None:
    """Guards the test above: a scan that finds nothing at all would pass it."""
    assert any(among(i.module, QT) for i in imports_of_package() if i.file.startswith("gui/"))


def test_nobody_imports_gui_but_the_entry_point_inside_a_function() -> None:
    users = [i for i in imports_of_package() if among(i.module, {"deepfake_desktop.gui"})]
    outside = [i for i in users if not i.file.startswith("gui/")]
    assert {i.file for i in outside} == {"__main__.py"}
    assert all(i.in_function for i in outside)


def test_tensorflow_is_imported_only_where_networks_are_built_or_trained() -> None:
    users = [i for i in imports_of_package() if among(i.module, NETWORK_BUILDERS)]
    assert [i for i in users if not (is_training(i.file) or i.file in {*KERAS_FILES, SEED_WAY})] == []
    assert any(i.file == SEED_WAY for i in users)
    assert all(i.in_function for i in users if i.file in {*TRAINER_COMMANDS, SEED_WAY})


def test_the_files_that_build_networks_are_used_by_training_only() -> None:
    modules = {f"deepfake_desktop.{file.removesuffix('.py').replace('/', '.')}" for file in KERAS_FILES}
    users = [i for i in imports_of_package() if among(i.module, modules)]
    assert users
    assert [i for i in users if not is_training(i.file) and i.file not in KERAS_FILES] == []


def test_nothing_on_the_path_of_analyze_imports_training() -> None:
    users = [i for i in imports_of_package() if among(i.module, {"deepfake_desktop.training"})]
    assert [i for i in users if not is_training(i.file)] == []
    assert all(i.in_function for i in users if i.file in TRAINER_COMMANDS)


def test_only_the_clients_recall() -> None:
    """What measures must never be given a remembered result. (``explain``, ``stability``, ``annotate`` have theirs from
    ``cli/analyze.py``; what the first two measure goes through the engine itself.)"""
    users = [i.file for i in imports_of_package() if among(i.module, {"deepfake_desktop.analysis.recall"})]
    assert set(users) == {"cli/analyze.py", "supervision/jobs.py", "batch/serve.py"}


def test_nobody_imports_the_benchmark_but_its_command() -> None:
    users = [i for i in imports_of_package() if among(i.module, {"deepfake_desktop.benchmark"})]
    outside = [i for i in users if not i.file.startswith("benchmark/")]
    assert {i.file for i in outside} == {"cli/benchmark.py"}
    light = "deepfake_desktop.benchmark.subject"  # names for the parser
    assert {i.module for i in outside if not i.in_function and not among(i.module, {light})} <= {"deepfake_desktop.cli"}


def test_the_history_and_scans_are_for_the_clients_only() -> None:
    """The engine keeps nothing by itself, and whatever measures leaves no trace in the history."""
    users = {i.file for i in imports_of_package() if among(i.module, {"deepfake_desktop.history"})}
    assert {file.split("/")[0] for file in users} == {"history", "cli", "gui"}
    users = {i.file for i in imports_of_package() if among(i.module, {"deepfake_desktop.batch"})}
    assert {file for file in users if not file.startswith(("batch/", "cluster/"))} == {
        "cli/scan.py",
        "cli/scan_progress.py",
    }
    below = [i for i in imports_of_package() if i.file.startswith(("history/", "batch/"))]
    assert not [i for i in below if among(i.module, {"deepfake_desktop.cli", "deepfake_desktop.gui"})]


def test_reports_are_drawn_from_the_record_and_the_videos_own_frames() -> None:
    """No cache, no evidence, no engine but where ``verify`` is handed one."""
    allowed = {
        "analysis.evidence_scale",  # makes scores comparable with the record's own limits
        "analysis.result", "analysis.record_parts", "analysis.record_checks", "analysis.moments", "analysis.settings",
        "analysis.words", "detector.bundle", "errors", "faces.crop", "faces.face", "files", "provenance.words",
        "report", "video.container", "video.exact", "video.frame", "video.probe",
    }  # fmt: skip
    known = {f"deepfake_desktop.{name}" for name in allowed} | {"deepfake_desktop.__version__"}
    users = [i for i in imports_of_package() if i.file.startswith("report/") and among(i.module, {"deepfake_desktop"})]
    assert users
    assert {i.module for i in users if not among(i.module, known)} <= {"deepfake_desktop"}


def test_the_engine_knows_nothing_of_reports() -> None:
    users = {i.file for i in imports_of_package() if among(i.module, {"deepfake_desktop.report"})}
    assert {file.split("/")[0] for file in users} == {"report", "cli", "gui", "supervision"}


def test_only_the_pdf_needs_what_makes_pdfs() -> None:
    users = {i.file for i in imports_of_package() if among(i.module, {"reportlab", "PIL"})}
    assert users == {"report/pdf.py", "report/pdf_strip.py", "report/pdf_text.py"}


def test_what_a_file_says_of_its_origin_does_not_reach_the_engine() -> None:
    """Only the clients read it; the engine knows the shape of the record's section alone, reports its words."""
    shape = "deepfake_desktop.provenance.report"
    users = [i for i in imports_of_package() if among(i.module, {"deepfake_desktop.provenance"})]
    outside = {i.file.split("/")[0] for i in users if not i.file.startswith("provenance/")}
    assert outside <= {"cli", "gui", "batch", "supervision", "analysis", "report"}
    drawn = {i.module for i in users if i.file.startswith("report/")} - {"deepfake_desktop.provenance"}
    assert all(among(module, {"deepfake_desktop.provenance.words"}) for module in drawn)
    engine = {(i.file, i.module) for i in users if i.file.startswith("analysis/")}
    assert engine <= {("analysis/result.py", module) for module in ("deepfake_desktop.provenance", shape)}


def test_only_the_reader_imports_the_library_of_credentials_and_only_inside_a_function() -> None:
    users = [i for i in imports_of_package() if among(i.module, {"c2pa"})]
    assert {i.file for i in users} == {"provenance/credentials_child.py"}
    assert all(i.in_function for i in users)


def test_only_clients_draw_annotated_videos() -> None:
    users = [i for i in imports_of_package() if among(i.module, {"deepfake_desktop.annotate"})]
    assert {i.file.split("/")[0] for i in users} == {"annotate", "cli", "gui", "supervision"}


# What decodes, and what can crash in the middle of it.
NATIVE = {"av", "cv2", "ai_edge_litert"}
READS_VIDEOS = {
    "deepfake_desktop.analysis.explain", "deepfake_desktop.analysis.pipeline", "deepfake_desktop.analysis.recall",
    "deepfake_desktop.analysis.stability", "deepfake_desktop.annotate.video", "deepfake_desktop.detector.runtime",
    "deepfake_desktop.provenance.container_notes", "deepfake_desktop.report.make", "deepfake_desktop.report.pictures",
    "deepfake_desktop.video",
}  # fmt: skip


def test_nothing_in_the_windows_process_reads_a_video() -> None:
    """It asks a child (``supervision.tasks``). OpenCV is there for the player's pictures alone."""
    users = [i for i in imports_of_package() if i.file.startswith("gui/")]
    harmless = {"deepfake_desktop.video.frame", "deepfake_desktop.video.density"}  # dataclasses and sums
    readers = [i for i in users if among(i.module, READS_VIDEOS) and not among(i.module, harmless)]
    assert {i.module for i in readers} <= {"deepfake_desktop.video"}  # the package of video.frame
    assert {i.file for i in users if among(i.module, NATIVE)} == {"gui/frame_picture.py"}
    loaded = modules_after("supervision.tasks") | modules_after("gui.engine")
    assert {name for name in loaded if among(name, NATIVE | READS_VIDEOS)} <= harmless | {"deepfake_desktop.video"}


def test_only_the_window_and_the_scans_supervise() -> None:
    users = {i.file for i in imports_of_package() if among(i.module, {"deepfake_desktop.supervision"})}
    confines_itself = "provenance/credentials_child.py"  # in a process of its own
    outside = {file for file in users if not file.startswith("supervision/") and file != confines_itself}
    assert {file.split("/")[0] for file in outside} == {"cli", "gui", "batch"}
    assert {file for file in outside if file.startswith("cli/")} == {"cli/engine_process.py"}


def test_nothing_is_unpickled_or_handed_to_a_shell() -> None:
    users = [i for i in imports_of_package() if among(i.module, {"pickle", "marshal", "shelve", "multiprocessing"})]
    assert users == []
    forbidden = re.compile(r"\bshell=True|\bos\.system\(|(?<![.\w])(eval|exec)\(")
    assert [path for path in PACKAGE.rglob("*.py") if forbidden.search(path.read_text(encoding="utf-8"))] == []


def modules_after(module: str) -> set[str]:
    code = f"import deepfake_desktop.{module}, json, sys; print(json.dumps(sorted(sys.modules)))"
    return set(json.loads(run_python(code).stdout))


@pytest.mark.parametrize(
    "module",
    [
        "analysis.pipeline",
        "analysis.recall",
        "batch.serve",
        "history.store",
        "cli.main",
        "benchmark.run",
        "report.make",
        "annotate.video",
        "provenance.examine",
        "supervision.jobs",
        "supervision.tasks",
        "__main__",
    ],
)
def test_importing_loads_neither_tensorflow_nor_qt(module: str) -> None:
    loaded = modules_after(module)
    assert f"deepfake_desktop.{module}" in loaded
    assert {name for name in loaded if among(name, QT | NETWORK_BUILDERS)} == set()


def test_only_the_cluster_knows_dask_and_only_the_scan_the_cluster() -> None:
    """It is what opens connections, to the address that the user names. Without ``--scheduler`` it is not imported."""
    users = {(i.file, i.in_function) for i in imports_of_package() if among(i.module, {"distributed", "dask"})}
    assert users == {("cluster/worker_side.py", False), ("cluster/pool.py", True), ("cluster/pool.py", False)}
    users = {i.file for i in imports_of_package() if among(i.module, {"deepfake_desktop.cluster"})}
    assert users == {"cli/scan.py", "cluster/pool.py"}
    code = "import deepfake_desktop.cli.scan, sys; print('distributed' in sys.modules)"
    assert run_python(code).stdout.strip() == "False"


def test_nothing_imports_a_network_module() -> None:
    allowed = {"urllib.parse"}  # takes text apart, connects to nothing
    users = [i for i in imports_of_package() if among(i.module, INTERNET)]
    assert [i for i in users if not among(i.module, allowed) and i.module != "urllib"] == []


# Every Python-level socket raises an audit event, whichever library makes it. The report tells of those whose error
# was swallowed on the way.
ANALYZE_WITHOUT_SOCKETS = """
import atexit, json, socket, sys
report, *words = sys.argv[1:]
attempts = []

def refuse(event, arguments):
    if event.startswith("socket."):
        attempts.append(event)
        raise PermissionError(f"network use: {event}")

class NoSocket(socket.socket):
    def __init__(self, *arguments, **options):
        refuse("socket.socket", arguments)

sys.addaudithook(refuse)
socket.socket = NoSocket
from deepfake_desktop.__main__ import main
code = main(["analyze", "--json", *words])
with open(report, "w") as stream:
    json.dump({"attempts": attempts, "modules": sorted(sys.modules)}, stream)
sys.exit(code)
"""


@pytest.fixture(scope="module")
def face_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of a real face (NASA's photograph of an astronaut) that moves sideways."""
    data = pytest.importorskip("skimage.data")
    import av

    path = tmp_path_factory.mktemp("video") / "face.mp4"
    photograph = data.astronaut()  # (512, 512, 3) RGB
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=15)
        stream.width, stream.height, stream.pix_fmt = 320, 320, "yuv420p"
        for index in range(30):
            picture = photograph[:320, 60 + index : 380 + index]
            frame = av.VideoFrame.from_ndarray(picture.copy(), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


@pytest.mark.skipif(DEFAULT_BUNDLE not in list_bundles(), reason=f"the bundle {DEFAULT_BUNDLE} is not in models/")
def test_a_whole_analysis_runs_without_sockets_and_without_tensorflow(face_video: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    done = run_python(ANALYZE_WITHOUT_SOCKETS, str(report), str(face_video))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["sampling"]["faces_scored"] > 0
    seen = json.loads(report.read_text())
    assert seen["attempts"] == []
    assert {name for name in seen["modules"] if among(name, QT | NETWORK_BUILDERS)} == set()


def test_the_refusal_of_sockets_works(tmp_path: Path) -> None:
    """Guards the test above: its trap must close on a socket."""
    trap = ANALYZE_WITHOUT_SOCKETS.split("from deepfake_desktop")[0]
    done = run_python(trap + "import _socket; _socket.socket()", str(tmp_path / "unused.json"))
    assert done.returncode != 0
    assert "network use: socket.__new__" in done.stderr


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        yield server


@pytest.mark.parametrize("playlist_name", [None, "clip.mp4", "clip.m3u8"])
def test_ffmpeg_is_not_led_to_the_network(listener: socket.socket, tmp_path: Path, playlist_name: str | None) -> None:
    """An address in place of a file, or inside a playlist that calls itself a video, is not followed."""
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/clip.mp4"
    target = address
    if playlist_name:
        playlist = tmp_path / playlist_name
        playlist.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{address}\n#EXT-X-ENDLIST\n")
        target = str(playlist)
    done = run_python(
        "from deepfake_desktop.__main__ import main; raise SystemExit(main())", "analyze", "--json", target
    )
    assert done.returncode == 1, done.stderr
    assert json.loads(done.stdout)["status"] in ("unreadable", "unsupported")
    with pytest.raises(TimeoutError):
        listener.accept()
