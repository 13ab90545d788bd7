"""Several bundles to one: an ensemble, calibrated on validation, measured on test, and described."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from deepfake_desktop import __version__
from deepfake_desktop.detector.bundle import ENSEMBLE_FORMAT, Bundle, load_bundle, save_model_json
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.files import sha256_of
from deepfake_desktop.training.bundle_figures import neutral_fields, rows_with_clips
from deepfake_desktop.training.export import finish_bundle, staging_folder
from deepfake_desktop.training.model_card import CardParts


def combine(members: list[str], out: Path, validation: Path, test: Path | None, robustness: bool = False) -> None:
    """Write the ensemble ``out`` of bundles that lie in the same folder as it.

    members: names of the folders beside ``out``. validation, test, robustness: as for ``export``. The members' logits
    are calibrated each by its own bundle and averaged; the mean is calibrated anew on the validation manifest. Raises
    TrainingError where a member was exported with other manifests, since it may have been trained on what is to be
    measured, or is an ensemble itself; BundleError where one cannot be loaded or they do not go together.
    """
    validation_rows = rows_with_clips(validation)
    test_rows = rows_with_clips(test) if test else None
    manifests = {path.stem: sha256_of(path) for path in (validation, test) if path}
    bundles = [_checked_member(name, out, manifests) for name in members]
    staging = staging_folder(out)
    fields = _fields(out.name, bundles, manifests)
    save_model_json(staging, fields)
    load_bundle(str(staging))  # refuses members that do not go together before hours are spent on them
    card = CardParts(_facts(bundles), shipped_data=True, measured=None, ablation=None)
    finish_bundle(staging, out, fields, validation_rows, test_rows, card, robustness=robustness)


def _checked_member(name: str, out: Path, manifests: dict[str, str]) -> Bundle:
    bundle = load_bundle(str(out.parent / name))
    if bundle.is_ensemble:
        raise TrainingError(f"{name} is an ensemble itself. Name its members instead.")
    if bundle.provenance.get("manifests_sha256") != manifests:
        raise TrainingError(
            f"{name} was exported with other manifests, so that it may have been trained on what is to be measured. "
            "Give those that all members were exported with."
        )
    return bundle


def _fields(name: str, bundles: list[Bundle], manifests: dict[str, str]) -> dict[str, Any]:
    return {
        "format": ENSEMBLE_FORMAT,
        "name": name,
        "version": __version__,
        "members": {bundle.folder.name: bundle.sha256 for bundle in bundles},
        **neutral_fields(),
        "provenance": {
            "code": f"deepfake-desktop {__version__}",
            "manifests_sha256": manifests,
            "exported": datetime.date.today().isoformat(),
        },
    }


def _facts(bundles: list[Bundle]) -> dict[str, Any]:
    """What the card tells of the training data: that of the first member, which split by the same manifests as all."""
    return dict(bundles[0].provenance["run"]) | {"went_on_from": None}
