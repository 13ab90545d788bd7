"""One loaded model for all nasty inputs: loading it takes longer than most of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from deepfake_desktop.analysis import pipeline
from deepfake_desktop.detector.bundle import load_bundle
from deepfake_desktop.errors import BundleError

MODEL = "light-gru"


@pytest.fixture(scope="session")
def model() -> str:
    """The quickest bundle; skips where this checkout has none."""
    try:
        return load_bundle(MODEL).name
    except BundleError as error:
        pytest.skip(f"no model bundle here ({error})")


@pytest.fixture(scope="module")
def loaded_once(model: str) -> Iterator[None]:
    """The engine's networks are loaded once, and stay what they are."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("load_bundle", "FaceDetector", "FaceEmbedder"):
            patch.setattr(pipeline, name, cache(getattr(pipeline, name)))
        runtimes = {}
        whole = pipeline.BundleRuntime
        patch.setattr(
            pipeline, "BundleRuntime", lambda bundle, threads: runtimes.setdefault(bundle.name, whole(bundle, threads))
        )
        yield
