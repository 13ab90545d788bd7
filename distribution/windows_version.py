"""The version information that Windows shows under Properties, Details of the program."""

from __future__ import annotations

from typing import Any


def information(version: str) -> Any:
    """PyInstaller's VSVersionInfo of a version such as 0.1.0 (importable on Windows only)."""
    from PyInstaller.utils.win32 import versioninfo as windows

    numbers = (*map(int, version.split(".")[:3]), 0)
    texts = {
        "CompanyName": "The Deepfake Desktop authors",
        "FileDescription": "Deepfake Desktop",
        "FileVersion": version,
        "InternalName": "deepfake-desktop",
        "LegalCopyright": "Copyright 2026 The Deepfake Desktop authors, Apache-2.0",
        "OriginalFilename": "deepfake-desktop.exe",
        "ProductName": "Deepfake Desktop",
        "ProductVersion": version,
    }
    english, unicode = 0x0409, 1200
    table = windows.StringTable(
        f"{english:04X}{unicode:04X}", [windows.StringStruct(name, text) for name, text in texts.items()]
    )
    return windows.VSVersionInfo(
        ffi=windows.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, OS=0x40004, fileType=0x1),
        kids=[
            windows.StringFileInfo([table]),
            windows.VarFileInfo([windows.VarStruct("Translation", [english, unicode])]),
        ],
    )
