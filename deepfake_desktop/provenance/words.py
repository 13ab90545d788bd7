"""How the program says where a file says it comes from. Nothing here is a word on whether a video is manipulated."""

from __future__ import annotations

from collections.abc import Iterator

from deepfake_desktop.provenance.report import Credentials, CredentialState, Provenance

TITLE = "Where the file says it comes from"
NO_PART = (
    "These are statements of the file about itself. They are no part of the verdict, which rests on the faces alone: "
    "whoever makes a file can leave out, copy or invent most of them."
)

STATE_WORDS = {
    CredentialState.TRUSTED: "Content Credentials: intact, signer on the trust list",
    CredentialState.UNKNOWN_SIGNER: "Content Credentials: intact, signer not on the trust list",
    CredentialState.BROKEN: "Content Credentials: present, but they do not hold",
    CredentialState.REMOTE: "Content Credentials: kept elsewhere, not read",
    CredentialState.NONE: "Content Credentials: none",
    CredentialState.UNSUPPORTED: "Content Credentials: not looked for in this kind of file",
    CredentialState.FAILED: "Content Credentials: could not be looked for",
}

_REASONS = {
    CredentialState.TRUSTED: "The file is as it was when this signer signed it, and a certificate authority on the "
    "trust list vouches for who the signer is. Whether the picture shows what happened is another question: signers "
    "also sign edited and generated videos, and say so at best.",
    CredentialState.UNKNOWN_SIGNER: "The file is as it was when it was signed, but no authority on the trust list "
    "vouches for the signer: anybody can make such a signature in any name.",
    CredentialState.REMOTE: "The file names an address on the internet for its credentials. This program stays "
    "offline, so they were not fetched and say nothing here.",
    CredentialState.NONE: "That says nothing: most videos have none, and most sites and editors drop them.",
    CredentialState.UNSUPPORTED: "They are read in MP4, MOV, M4V and AVI only. That says nothing about the video.",
    CredentialState.FAILED: "That says nothing about the video.",
}

# Status codes of the C2PA specification, by their beginnings; the first that fits is taken.
_CODE_WORDS = (
    ("assertion.bmffHash.mismatch", "picture, sound or index were changed after the signing"),
    ("assertion.dataHash.mismatch", "the file was changed after the signing"),
    ("assertion.boxesHash.mismatch", "the file was changed after the signing"),
    ("assertion.hashedURI.mismatch", "a statement in the credentials was changed after the signing"),
    ("assertion.missing", "a statement that was signed is missing"),
    ("claimSignature.mismatch", "the signature does not belong to these credentials"),
    ("claimSignature.missing", "there is no signature"),
    ("claimSignature.outsideValidity", "it was signed when the certificate was not valid"),
    ("signingCredential.expired", "the signer's certificate has expired, and no trusted time of signing is known"),
    ("signingCredential.ocsp.revoked", "the signer's certificate was revoked"),
    ("signingCredential.revoked", "the signer's certificate was revoked"),
    ("signingCredential.invalid", "the signer's certificate is not fit for signing credentials"),
    ("timeStamp", "the time of signing cannot be relied on"),
    ("ingredient", "something is wrong with a file that this one was made from"),
)

SOURCE_WORDS = {  # IPTC digital source types (https://cv.iptc.org/newscodes/digitalsourcetype/)
    "trainedAlgorithmicMedia": "made by a generative model",
    "compositeWithTrainedAlgorithmicMedia": "partly made by a generative model",
    "algorithmicMedia": "made by a program",
    "compositeSynthetic": "put together with synthetic parts",
    "compositeCapture": "put together from captures",
    "composite": "put together from several pieces",
    "digitalCapture": "captured by a camera",
    "computationalCapture": "captured by a camera and computed from several exposures",
    "screenCapture": "recorded from a screen",
    "virtualRecording": "recorded in a virtual scene",
    "algorithmicallyEnhanced": "enhanced by a program",
    "humanEdits": "edited by a person",
    "minorHumanEdits": "slightly edited by a person",
    "digitalCreation": "drawn or animated by a person",
}


def state_reason(state: CredentialState, why: str = "") -> str:
    """What a state means, after ``why`` it came to it."""
    reason = _REASONS[state]
    return f"{why[0].upper()}{why[1:]}. {reason}" if why else reason


def broken_reason(codes: tuple[str, ...], error: str = "") -> str:
    """Why credentials do not hold. codes: of the C2PA specification. error: the reader's, where there are no codes."""
    found = list(dict.fromkeys(words for code in codes if (words := _code_words(code))))
    why = "; ".join(found) or (f"they cannot be read ({error})" if error else "they break the rules of C2PA")
    return (
        f"{why[0].upper()}{why[1:]}. So they say nothing reliable about this file. That can come of manipulation, and "
        "just as well of a program that edited, converted or repaired the file and knew nothing of credentials."
    )


def _code_words(code: str) -> str:
    return next((words for start, words in _CODE_WORDS if code.startswith(start)), "")


def credential_facts(credentials: Credentials) -> Iterator[tuple[str, str]]:
    """What the credentials claim, as pairs of a name and a value; nothing where there are none."""
    if credentials.signer:
        known = credentials.state is CredentialState.TRUSTED
        yield "Signed by" if known else "Claims to be signed by", credentials.signer
    if credentials.signed_at:
        yield "Signed at", credentials.signed_at
    if credentials.made_with:
        yield "Made with", credentials.made_with
    if credentials.sources:
        yield "Its history says", ", ".join(SOURCE_WORDS.get(one, one) for one in credentials.sources)
    if credentials.actions:
        yield "Steps named", ", ".join(one.removeprefix("c2pa.") for one in credentials.actions)
    if credentials.ingredients:
        yield "Made from", f"{credentials.ingredients} other file{'s' if credentials.ingredients > 1 else ''}"


def brief(provenance: Provenance) -> list[str]:
    """Two or three lines: the credentials in words, who signed, and the facts of the container."""
    credentials = provenance.credentials
    lines = [STATE_WORDS[credentials.state]]
    claims = [f"{name.lower()} {value}" for name, value in credential_facts(credentials)][:4]
    if claims:
        lines.append(f"They say: {'; '.join(claims)}")
    if provenance.notes:
        lines.append("; ".join(note.fact for note in provenance.notes))
    return lines
