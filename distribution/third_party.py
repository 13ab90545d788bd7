"""THIRD_PARTY.md, the licence texts and the SBOM (CycloneDX 1.5) of a package, written while it is built.

Python packages are read from their own metadata, native libraries from ``native_parts``. build.spec adds what
``papers`` returns to the package.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from distribution.native_parts import part_of

Entry = tuple[str, str, str]

_LICENCES = Path(__file__).resolve().parent / "licences"
# Metadata that name no SPDX expression, by what their "License" field or classifier says.
_SPDX = {"Apache 2.0": "Apache-2.0", "License :: OSI Approved :: Apache Software License": "Apache-2.0"}
# Folders of Python packages that hold no library of others.
_OWN_FOLDERS = ("av", "ai_edge_litert", "cv2", "numpy", "shiboken6")

REPLACING = """\
## Exchanging Qt, PySide6 or FFmpeg for a build of your own

They are used under the GNU Lesser General Public License, whose text is in `licences/`. They are separate files, linked
dynamically and used as their makers publish them, except that symbols for debugging were removed on Linux and that
Qt's ICU there carries only the data that Qt reads. You may replace them: put your build of the same major version in
the place of the files of the same name, under `PySide6` (Qt and its FFmpeg) or `av.libs` (PyAV's FFmpeg) in the folder
of the program. `deepfake-desktop --healthcheck` then tells whether they load. Qt Quick and Qt QML are stand-ins without
content here; Qt's own files may take their place, too. Nothing in the program's terms forbids taking it apart to find
errors in such a change. The sources are at the addresses in the table; the versions are those named here.
"""


@dataclass(frozen=True)
class Component:
    """One line of the list."""

    name: str
    version: str
    licence: str  # SPDX expression
    source: str
    purl: str | None = None  # of Python packages
    files: tuple[str, ...] = ()  # of native libraries


def papers(
    binaries: Sequence[Entry],
    origins: Mapping[str, str],
    distributions: Iterable[str],
    version: str,
    epoch: int,
    work: Path,
) -> list[Entry]:
    """Write the papers to ``work`` and return them as entries for the package.

    origins: where each place's file came from before it was stripped or replaced; of a file from a Debian system, the
    package's version and its copyright file are taken. distributions: names of the Python packages inside. epoch:
    seconds since 1970 that the SBOM is dated. Raises ValueError where a library or a package has no licence on record.
    """
    work.mkdir(parents=True, exist_ok=True)
    components = [*python_components(distributions), *native_components(binaries, origins)]
    (work / "THIRD_PARTY.md").write_text(as_markdown(components, version), encoding="utf-8")
    (work / "sbom.cdx.json").write_text(as_cyclonedx(components, version, epoch), encoding="utf-8")
    entries = [(name, str(work / name), "DATA") for name in ("THIRD_PARTY.md", "sbom.cdx.json")]
    entries += [(f"licences/{path.name}", str(path), "DATA") for path in sorted(_LICENCES.glob("*.txt"))]
    return entries + _own_texts() + _debian_texts(binaries, origins)


def python_components(distributions: Iterable[str]) -> list[Component]:
    found = []
    for name in sorted({*distributions, "pyinstaller"}, key=str.lower):
        metadata = importlib.metadata.metadata(name)
        stated = metadata.get("License-Expression") or (metadata.get("License") or "").splitlines()[:1]
        licence = stated if isinstance(stated, str) else "".join(stated)
        if not licence or licence in _SPDX:
            classifiers = [line for line in metadata.get_all("Classifier") or [] if line in _SPDX]
            licence = _SPDX.get(licence) or _SPDX.get("".join(classifiers[:1]), "")
        if name == "pyinstaller":
            licence = "GPL-2.0-or-later WITH Bootloader-exception"  # its start file is in the package; COPYING.txt
        if not licence:
            raise ValueError(f"{name} states no licence that is known here")
        purl = f"pkg:pypi/{re.sub('[-_.]+', '-', name).lower()}@{metadata['Version']}"
        found.append(Component(name, metadata["Version"], licence, _home(metadata), purl))
    python = Component("Python", platform.python_version(), "PSF-2.0", "https://www.python.org/downloads/source/")
    return [python, *found]


def native_components(binaries: Iterable[Entry], origins: Mapping[str, str]) -> list[Component]:
    """One per project, with its files. Raises ValueError for a library that nobody entered in ``native_parts``."""
    files: dict[tuple[str, str, str], dict[str, str]] = {}
    unknown = []
    for place in sorted(entry[0].replace("\\", "/") for entry in binaries if entry[2] != "SYMLINK"):
        if _is_of_python_package(place):
            continue  # the package has a line of its own
        part = part_of(place)
        if part is None:
            unknown.append(place)
        else:
            files.setdefault((part.project, part.licence, part.source), {})[place.rpartition("/")[2]] = origins[place]
    if unknown:
        raise ValueError(f"enter in distribution/native_parts.py who made {', '.join(unknown)}")
    return [
        Component(project, _versions(project, named), licence, source, files=tuple(sorted(named)))
        for (project, licence, source), named in sorted(files.items())
    ]


def _is_of_python_package(place: str) -> bool:
    folder = place.rpartition("/")[0]
    if folder.startswith("PySide6"):
        return "/" not in folder  # its modules; Qt lies deeper, but on Windows beside them
    return folder.partition("/")[0] in _OWN_FOLDERS or folder.startswith("python3.")


def as_markdown(components: Iterable[Component], version: str) -> str:
    lines = [
        f"# What Deepfake Desktop {version} carries that others made",
        "",
        "Written while the package was built, from what is in it. The program's own licence is in LICENSE, what is to",
        "be said about models and their data in NOTICE; longer licence texts are in `licences/` and beside each",
        "package's metadata (`*.dist-info`). As a whole this package may be passed on under the terms of the GNU",
        "General Public License, version 3, because PyAV's FFmpeg is linked to x264 (see NOTICE).",
        "",
        "| what | version | licence | source |",
        "|---|---|---|---|",
        *(f"| {one.name} | {one.version} | {one.licence} | {one.source} |" for one in components),
        "",
        REPLACING,
    ]
    return "\n".join(lines)


def as_cyclonedx(components: Sequence[Component], version: str, epoch: int) -> str:
    """CycloneDX 1.5 JSON; the serial number follows from the content, so that equal packages have equal files."""
    listed = [_cyclonedx_component(one) for one in components]
    program = {
        "type": "application",
        "bom-ref": "deepfake-desktop",
        "name": "deepfake-desktop",
        "version": version,
        "licenses": [{"expression": "Apache-2.0"}],
    }
    content = json.dumps([program, listed], sort_keys=True)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": program,
        },
        "components": listed,
        "dependencies": [{"ref": "deepfake-desktop", "dependsOn": [one["bom-ref"] for one in listed]}],
    }
    return json.dumps(document, indent=1, sort_keys=True) + "\n"


def _cyclonedx_component(one: Component) -> dict[str, object]:
    reference = one.purl or f"native:{re.sub('[^A-Za-z0-9.]+', '-', one.name).lower()}:{one.licence}"
    fields: dict[str, object] = {
        "type": "library",
        "bom-ref": reference,
        "name": one.name,
        "licenses": [{"expression": one.licence}],
        "externalReferences": [{"type": "distribution", "url": one.source}],
    }
    if one.version != "-":
        fields["version"] = one.version
    if one.purl:
        fields["purl"] = one.purl
    if one.files:
        fields["properties"] = [{"name": "file", "value": name} for name in one.files]
    return fields


def _versions(project: str, files: Mapping[str, str]) -> str:
    """Versions of a project's files: Debian's where they are its, Qt's, Python's, else what the file names tell.

    A name tells the version of the interface (libx264-d6533a8d.so.165: 165), marked as such.
    """
    if project == "Qt 6":
        return importlib.metadata.version("PySide6-Essentials")
    if project == "Python":
        return platform.python_version()
    found = set()
    for name, origin in files.items():
        if package := _debian_package(origin):
            found.add(f"{package[1]} (Debian)")
        elif match := re.search(r"\.so\.([0-9][0-9a-z.]*)$", name):
            found.add(f"interface {match[1]}")
    return ", ".join(sorted(found)) or "-"


@cache
def _debian_package(file: str) -> tuple[str, str] | None:
    """Name and version of the Debian package that a file belongs to; None where it belongs to none."""
    if not file.startswith(("/usr/lib/", "/lib/")) or not shutil.which("dpkg-query"):
        return None
    for candidate in (file, os.path.realpath(file), os.path.realpath(file).removeprefix("/usr")):
        done = subprocess.run(["dpkg-query", "--search", candidate], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            name = done.stdout.partition(": ")[0].split(",")[0]
            shown = ["dpkg-query", "--show", "--showformat=${Package} ${Version}", name]
            package, version = subprocess.run(shown, capture_output=True, text=True, check=True).stdout.split()
            return package, version
    return None


def _debian_texts(binaries: Iterable[Entry], origins: Mapping[str, str]) -> list[Entry]:
    """The copyright files of the Debian packages that libraries were taken from."""
    names = {
        found[0] for place, _, kind in binaries if kind != "SYMLINK" and (found := _debian_package(origins[place]))
    }
    texts = [(name, Path("/usr/share/doc", name, "copyright")) for name in sorted(names)]
    return [(f"licences/debian/{name}.txt", str(path), "DATA") for name, path in texts if path.is_file()]


def _home(metadata: importlib.metadata.PackageMetadata) -> str:
    for line in metadata.get_all("Project-URL") or []:
        label, _, address = line.partition(", ")
        if label.lower() in ("homepage", "source", "source code", "repository"):
            return address
    return metadata["Home-page"] or "-"


def _own_texts() -> list[Entry]:
    """Licence files that packages bring where PyInstaller does not look: those of PyInstaller and Python themselves."""
    entries = []
    for path in importlib.metadata.files("pyinstaller") or []:
        if path.name == "COPYING.txt":
            entries.append(("licences/PyInstaller.txt", str(path.locate()), "DATA"))
    standard = Path(json.__file__).resolve().parents[1]
    for candidate in (standard / "LICENSE.txt", standard.parents[1] / "LICENSE.txt"):
        if candidate.is_file():
            entries.append(("licences/Python.txt", str(candidate), "DATA"))
            break
    else:
        raise ValueError("Python's own licence text was not found beside its standard library")
    return entries
