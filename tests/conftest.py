"""What every test gets: a home and settings of its own, so that nothing of the user's is read or written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from deepfake_desktop.files import CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own application, for all tests of a process: there can be no second one."""
    from deepfake_desktop.gui.app import make_application  # most tests need no Qt

    return make_application()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv(CACHE_VARIABLE, str(home / "cache"))  # not by HOME alone, which Windows does not look at
    monkeypatch.setenv(DATA_VARIABLE, str(home / "data"))
    monkeypatch.setenv(STATE_VARIABLE, str(home / "state"))
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    return home
