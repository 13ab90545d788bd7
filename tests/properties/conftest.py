"""Few and always the same examples in the suite; many and new ones with ``--hypothesis-profile long``."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

_CALM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}  # other work may slow the machine down
settings.register_profile("quick", max_examples=25, derandomize=True, database=None, **_CALM)
settings.register_profile("long", max_examples=1500, database=None, print_blob=True, **_CALM)


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile(config.getoption("--hypothesis-profile") or "quick")
