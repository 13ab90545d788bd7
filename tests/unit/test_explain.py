"""Covering regions: what covers them, what is measured, what is said of it, with a played and with the real network."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.analysis.events import FacesFound
from deepfake_desktop.analysis.explain import (
    PATCHES,
    Explanation,
    RegionEffect,
    Target,
    explain,
    measure_regions,
)
from deepfake_desktop.analysis.explain_picture import draw_regions, draw_sheet
from deepfake_desktop.analysis.explain_record import dumps_explanation
from deepfake_desktop.analysis.explain_words import effect_words, finding_words, score_texts
from deepfake_desktop.analysis.occlusion import FILLS, anywhere_mask, covered
from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.result import ModelFacts
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.errors import ExplanationError, UnreadableVideoError
from deepfake_desktop.faces.face import Box
from deepfake_desktop.faces.regions import REGIONS, FaceRegions, face_regions, region_mask
from deepfake_desktop.files import sha256_of
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import face_video, no_face_video
from tests.unit.test_regions import FRONTAL, SIZE

MODEL = "light-gru"  # the faster one


@pytest.fixture
def noise() -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (SIZE, SIZE, 3)).astype(np.uint8)


@pytest.fixture
def regions() -> FaceRegions:
    return face_regions(FRONTAL)


def watching(region: str, regions: FaceRegions, crop: np.ndarray, weight: float) -> Callable[[np.ndarray], float]:
    """A network whose logit falls with the share of one region that is no longer as it was, and with nothing else."""
    mask = region_mask(regions.polygons[region], SIZE)

    def logit_of(picture: np.ndarray) -> float:
        changed = np.abs(picture.astype(int) - crop).max(axis=2) > 4
        return 3.0 - weight * float(changed[mask].mean())

    return logit_of


@pytest.mark.parametrize("fill", FILLS)
def test_covering_changes_the_region_and_nothing_far_away(fill: str, noise: np.ndarray, regions: FaceRegions) -> None:
    mask = region_mask(regions.polygons["mouth"], SIZE)
    picture = covered(noise, mask, fill)
    assert picture.dtype == np.uint8 and picture.shape == noise.shape
    assert picture[112, 80].std() < 60 and picture[mask].std() < 0.5 * noise[mask].std()
    assert np.array_equal(picture[:60], noise[:60])


@pytest.mark.parametrize("area", [0.02, 0.1, 0.4])
def test_a_patch_anywhere_has_the_asked_size(area: float) -> None:
    rng = np.random.default_rng(5)
    patches = [anywhere_mask(area, SIZE, rng) for _ in range(4)]
    assert all(patch.mean() == pytest.approx(area, abs=0.005) for patch in patches)
    assert not np.array_equal(patches[0], patches[1])


def test_the_region_that_the_score_depends_on_comes_first_and_alone(noise: np.ndarray, regions: FaceRegions) -> None:
    effects = measure_regions(noise, regions, 3.0, watching("mouth", regions, noise, 4.0))
    assert effects is not None
    first = effects[0]
    assert (first.region, first.stands_out) == ("mouth", True)
    assert first.drop == pytest.approx(4.0, abs=0.2) and first.logit == pytest.approx(-1.0, abs=0.2)
    assert [effect.region for effect in effects if effect.stands_out] == ["mouth"]
    assert len(first.drops) == len(FILLS) and first.usual_drop < first.drop
    assert sorted(effect.region for effect in effects) == sorted(REGIONS)


def test_where_the_score_depends_on_everything_no_region_stands_out(noise: np.ndarray, regions: FaceRegions) -> None:
    def logit_of(picture: np.ndarray) -> float:
        return 3.0 - 0.15 * float(np.abs(picture.astype(int) - noise).mean())

    effects = measure_regions(noise, regions, 3.0, logit_of)
    assert effects is not None
    largest = max(effects, key=lambda effect: effect.drop)
    assert largest.region == "boundary" and largest.drop > 2  # a large patch takes much away
    assert not any(effect.stands_out for effect in effects)  # but so does any other patch of its size


def test_progress_reaches_the_end_and_a_cancel_ends_it(noise: np.ndarray, regions: FaceRegions) -> None:
    told: list[float] = []
    measure_regions(noise, regions, 0.0, lambda picture: 0.0, on_progress=told.append)
    assert told == sorted(told) and told[-1] == 1.0 and len(told) == len(REGIONS) * (1 + PATCHES) * len(FILLS)
    seen: list[float] = []
    assert measure_regions(noise, regions, 0.0, lambda picture: 0.0, lambda: len(seen) == 5, seen.append) is None
    assert len(seen) == 5


def made_up(logit: float, *effects: tuple[str, float, bool]) -> Explanation:
    made = tuple(
        RegionEffect(
            name, (((0.2, 0.3), (0.4, 0.3), (0.3, 0.5)),), 0.1, logit - drop, drop, (drop, drop), 0.1, 0.2, stands
        )
        for name, drop, stands in effects
    )
    place = (1, 2.0, Box(10, 20, 100, 120))
    crop = np.full((SIZE, SIZE, 3), 120, np.uint8)
    return Explanation("clip.mp4", "ab" * 32, ModelFacts("made-up", "1.0", "cd" * 32), *place, crop, logit, made, False)


def test_the_finding_in_words() -> None:
    one = made_up(2.31, ("mouth", 2.72, True), ("nose", 0.2, False))
    assert finding_words(one) == "Covering the mouth lowers the score most: from 0.91 to 0.40."
    several = made_up(2.31, ("mouth", 2.72, True), ("boundary", 1.0, True))
    assert finding_words(several).endswith("Covering the edge of the face lowers it to 0.79.")
    assert finding_words(made_up(2.31, ("mouth", 0.3, False))).startswith("No single region explains it")
    assert finding_words(made_up(-1.0, ("mouth", 0.9, True))).startswith("The score of this picture is low by itself")
    assert [made_up(2.0, *effects).finding for effects in ((), (("eyes", 1, True),))] == ["none", "one"]
    assert effect_words(one, one.effects[1]).startswith("lowers it from 0.91 to 0.89; as much covered elsewhere: 0.90")
    raised = made_up(2.31, ("jaw", -1.0, False))
    assert effect_words(raised, raised.effects[0]).startswith("raises it from 0.91 to 0.96")
    assert effect_words(one, made_up(2.31, ("jaw", 0.0, False)).effects[0]).startswith("stays at 0.91")
    for text in (finding_words(one), finding_words(several)):
        assert "because" not in text and "manipulated" not in text


def test_scores_are_told_with_as_many_decimals_as_tell_them_apart() -> None:
    assert score_texts(0.91, 0.4) == ("0.91", "0.40")
    assert score_texts(0.9912, 0.9934, 0.4) == ("0.991", "0.993", "0.400")
    assert score_texts(0.99121, 0.99132) == ("0.9912", "0.9913")
    assert score_texts(0.9961, 0.4) == ("0.996", "0.400")  # not 1.00
    assert score_texts(0.99999, 0.5) == ("0.9999", "0.5000")
    assert score_texts(0.5, 0.5, 0.500001) == ("0.50", "0.50", "0.50")


def test_the_picture_hatches_what_stands_out_or_is_chosen() -> None:
    one = made_up(2.31, ("mouth", 2.72, False))
    plain, hatched = draw_regions(one, 320), draw_regions(made_up(2.31, ("mouth", 2.72, True)), 320)
    inside = np.zeros((320, 320), bool)
    inside[100:108, 70:110] = True
    assert plain.shape == (320, 320, 3)
    assert plain[inside].std() < hatched[inside].std()
    assert draw_regions(one, 320, "mouth")[inside].std() > plain[inside].std()
    assert draw_sheet(one).shape[1] > 640


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    default_bundle()
    return face_video(tmp_path_factory.mktemp("explain") / "face.mp4", seconds=2.0, people=2)


@pytest.fixture(scope="module")
def targets(clip: Path) -> list[Target]:
    """Both faces at 1 s, as the analysis found them."""
    events: list[object] = []
    analyze(clip, Settings(model=MODEL), on_event=events.append)
    sample = next(one for one in events if isinstance(one, FacesFound) and one.time_s >= 1.0)
    return [Target(one.person, sample.time_s, one.box) for one in sample.faces]


def test_the_face_is_the_one_that_was_meant(clip: Path, targets: list[Target]) -> None:
    cancelled = [explain(clip, Settings(model=MODEL), one, is_cancelled=lambda: True) for one in targets]
    assert cancelled == [None, None]
    first = explain(clip, Settings(model=MODEL), targets[0], sha256_of(clip))
    again = explain(clip, Settings(model=MODEL), targets[0])
    assert first is not None and again is not None
    assert first.time_s == pytest.approx(targets[0].time_s, abs=1e-6)
    assert first.box.x == pytest.approx(targets[0].box.x, abs=1.0)
    assert first.crop.shape == (160, 160, 3) and not first.turned_far
    assert [(one.region, one.drop) for one in first.effects] == [(one.region, one.drop) for one in again.effects]
    assert sorted(effect.region for effect in first.effects) == sorted(REGIONS)
    record = json.loads(dumps_explanation(first))
    assert record["schema"] == "deepfake-desktop/explanation/1" and len(record["regions"]) == len(REGIONS)
    assert record["file"]["sha256"] == sha256_of(clip) and record["words"] == finding_words(first)


def test_what_cannot_be_looked_into_is_said(clip: Path, targets: list[Target], tmp_path: Path) -> None:
    settings, target = Settings(model=MODEL), targets[0]
    with pytest.raises(ExplanationError, match="has changed"):
        explain(clip, settings, target, "00" * 32)
    with pytest.raises(ExplanationError, match="no picture at 99"):
        explain(clip, settings, Target(1, 99.0, target.box))
    with pytest.raises(ExplanationError, match="not found again"):
        explain(no_face_video(tmp_path / "none.mp4"), settings, Target(1, 0.5, target.box))
    with pytest.raises(ExplanationError, match="not found again"):
        explain(clip, settings, Target(1, 1.0, Box(0, 0, 20, 20)))
    with pytest.raises(UnreadableVideoError):
        explain(tmp_path / "gone.mp4", settings, target)
