"""The engine on real clips, where the data folder beside the checkout is present."""

from __future__ import annotations

from pathlib import Path

import pytest

from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.settings import Settings
from tests.end_to_end.test_engine import assert_consistent
from tests.fixtures.make_bundle import default_bundle

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
EVERY = 40  # of the clips one is taken: these tests are for files as cameras and generators write them, not for rates


def some_videos() -> list[Path]:
    return [*sorted((DATA / "clips").glob("*.mp4"))[::EVERY], *sorted((DATA / "originals").glob("*.mp4"))[:1]]


@pytest.mark.skipif(not some_videos(), reason="the data folder ../shared/data is not here")
@pytest.mark.parametrize("number", range(len(some_videos())))
def test_a_real_clip_is_analysed(number: int) -> None:
    default_bundle()
    result = analyze(some_videos()[number], Settings(sampling="quick"))
    assert_consistent(result)
    assert result.status == "complete", result.message
    assert result.people and result.sampling.decode_failures == 0
    assert any(person.probability is not None for person in result.people)
