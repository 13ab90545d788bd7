"""The process that reads Content Credentials: the one place where c2pa-python is imported.

It is a process of its own, since the library is native code that reads hostile files: if it crashes, hangs or eats
memory, the program goes on. It gets the open file as its standard input and answers with one line of JSON, which
``credentials`` takes for as hostile as the file. The answer is an object with ``outcome`` (read, none, remote,
unsupported, broken, failed) and, where something was read, texts and lists of texts.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, BinaryIO

from deepfake_desktop.provenance.report import MOST_ENTRIES, cleaned
from deepfake_desktop.provenance.trust_list import TrustList, load_trust_list
from deepfake_desktop.supervision.confinement import confine

SHIPPED, ADDED, TIMESTAMPS = "shipped", "added", "timestamps"  # names of the lists in an answer
MEMORY_BYTES = 4 << 30  # address space, most of which is reserved and not used
MANIFEST_MB = 64  # of a manifest once it is unpacked

# Names of the library's exceptions, of which some are no part of its interface. These come from the credentials
# themselves, all others also from a damaged file without any.
_BROKEN = {
    "Assertion",
    "AssertionNotFound",
    "Decoding",
    "Encoding",
    "Json",
    "Manifest",
    "ResourceNotFound",
    "Signature",
    "Verify",
}


def main() -> int:
    """Read standard input, which has to be a file that can be searched; print the answer. Returns 0."""
    _limit_memory()
    confine()
    with _quiet_stdout() as out:
        answer = read_credentials(sys.stdin.buffer, load_trust_list())
        out.write(json.dumps(answer) + "\n")
    return 0


def read_credentials(stream: BinaryIO, trust: TrustList) -> dict[str, Any]:
    """What the library finds in an open file. Nothing is fetched, neither manifests nor answers about revocation."""
    try:
        import c2pa
    except (ImportError, OSError, RuntimeError) as error:
        return {"outcome": "failed", "error": f"c2pa-python is not usable: {error}"}
    library = f"c2pa-python {c2pa.__version__} (c2pa-rs {c2pa.sdk_version()})"
    try:
        found = _reduced_store(c2pa, stream, trust)
        if found is not None and found["state"] == "Trusted" and found["trust_list"] == TIMESTAMPS:
            # c2pa-rs 0.91 also takes the authorities of times for those of signers, and of an authority that is on
            # both lists it names either one, by chance: who vouches for the signer is asked once more without them.
            again = _reduced_store(c2pa, stream, replace(trust, timestamps="")) or {}
            found |= {name: again.get(name, "") for name in ("state", "trust_list")}
            found["state"] = "Trusted" if found["state"] == "Trusted" else "Valid"
        return {"outcome": "none" if found is None else "read", "library": library, **(found or {})}
    except c2pa.C2paError as error:
        return {"outcome": _outcome_of(error), "error": str(error), "library": library}


def _reduced_store(c2pa: Any, stream: BinaryIO, trust: TrustList) -> dict[str, Any] | None:
    """What a file's credentials say, judged by a trust list; None where there are none. Raises C2paError."""
    stream.seek(0)
    with contextlib.closing(c2pa.Context.from_dict(offline_settings(trust))) as context:
        reader = c2pa.Reader.try_create(None, stream, context=context)
        if reader is None:
            return None
        with reader:
            return _reduced(json.loads(reader.json()))


def offline_settings(trust: TrustList) -> dict[str, Any]:
    """Settings of c2pa-rs: no network in three ways, and our trust lists in place of its own."""
    named = (
        (trust.signers, SHIPPED, "manifest"),
        (trust.added, ADDED, "manifest"),
        (trust.timestamps, TIMESTAMPS, "tsa"),
    )
    anchors = [{"trust_anchors": pem, "trust_uri": uri, "trust_kind": kind} for pem, uri, kind in named if pem]
    for one in anchors:
        if one["trust_uri"] == ADDED:
            one["allowed_list"] = trust.added  # a signer's own certificate may be added as well
    return {
        "version": 1,
        "trust": {"anchors": anchors},
        "core": {
            "allowed_network_hosts": [],
            "allow_redirects": False,
            "decode_identity_assertions": False,  # CAWG identities, which may want to ask a server
            "max_decompressed_manifest_size_in_mb": MANIFEST_MB,
        },
        "verify": {
            "verify_after_reading": True,
            "verify_trust": True,
            "verify_timestamp_trust": True,
            "remote_manifest_fetch": False,
            "ocsp_fetch": False,
        },
    }


def _outcome_of(error: Exception) -> str:
    name, text = type(error).__name__.removeprefix("_C2pa"), str(error)
    if text.startswith("Remote:") or name == "RemoteManifest":
        return "remote"
    if name == "NotSupported":
        return "unsupported"
    return "broken" if name in _BROKEN else "failed"


def _reduced(store: Mapping[str, Any]) -> dict[str, Any]:
    """The few things worth telling of a manifest store."""
    manifests = _mapping(store.get("manifests"))
    active = _mapping(manifests.get(store.get("active_manifest", "")))
    signature, results = _mapping(active.get("signature_info")), _mapping(store.get("validation_results"))
    actions = list(_actions(active))
    everywhere = [action for manifest in manifests.values() for action in _actions(_mapping(manifest))]
    return {
        "state": cleaned(store.get("validation_state")),
        "trust_list": cleaned(results.get("trustListUri")),
        "codes": _distinct(_mapping(one).get("code") for one in _failures(results)),
        "signer": _signer(signature),
        "made_with": _generator(active),
        "signed_at": cleaned(signature.get("time")),
        "actions": _distinct(action.get("action") for action in actions),
        "sources": _distinct(_last_part(action.get("digitalSourceType")) for action in everywhere),
        "ingredients": len(_list(active.get("ingredients"))),
    }


def _failures(results: Mapping[str, Any]) -> Iterator[Any]:
    yield from _list(_mapping(results.get("activeManifest")).get("failure"))
    for delta in _list(results.get("ingredientDeltas")):
        yield from _list(_mapping(_mapping(delta).get("validationDeltas")).get("failure"))


def _signer(signature: Mapping[str, Any]) -> str:
    name, organisation = cleaned(signature.get("common_name"), 150), cleaned(signature.get("issuer"), 150)
    return f"{name} ({organisation})" if name and organisation and name != organisation else name or organisation


def _generator(manifest: Mapping[str, Any]) -> str:
    infos = [_mapping(one) for one in _list(manifest.get("claim_generator_info"))]
    named = [f"{cleaned(one.get('name'), 80)} {cleaned(one.get('version'), 30)}".strip() for one in infos]
    return cleaned(", ".join(one for one in named if one) or manifest.get("claim_generator"))


def _actions(manifest: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for assertion in map(_mapping, _list(manifest.get("assertions"))):
        if cleaned(assertion.get("label")).startswith("c2pa.actions"):
            yield from map(_mapping, _list(_mapping(assertion.get("data")).get("actions")))


def _last_part(address: Any) -> str:
    return cleaned(address).rpartition("/")[2]


def _distinct(values: Iterator[Any]) -> list[str]:
    return list(dict.fromkeys(text for value in values if (text := cleaned(value, 100))))[:MOST_ENTRIES]


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


@contextlib.contextmanager
def _quiet_stdout() -> Iterator[Any]:
    """Our own standard output; what the library would print there goes nowhere."""
    with os.fdopen(os.dup(1), "w", encoding="ascii") as ours, open(os.devnull, "wb") as nothing:
        os.dup2(nothing.fileno(), 1)
        yield ours


def _limit_memory() -> None:
    """An end to what a hostile manifest can make the library ask for; on systems that know such limits."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):
        return


if __name__ == "__main__":
    sys.exit(main())
