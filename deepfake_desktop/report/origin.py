"""The section on what the file says of its own origin: apart from the findings, and no part of them."""

from __future__ import annotations

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.provenance.words import NO_PART, STATE_WORDS, TITLE, credential_facts
from deepfake_desktop.report.content import Block, Fact, Facts, Section, Text

_NOT_ASKED = "The record does not say: it was not asked for, or the file could not be opened for it."


def origin_section(result: AnalysisResult) -> Section:
    """Content Credentials and facts of the container, as the record has them; nothing is read anew."""
    found = result.provenance
    if found is None:
        return Section("origin", TITLE, (Text(_NOT_ASKED, "note"),))
    credentials = found.credentials
    blocks: list[Block] = [
        Text(NO_PART, "note"),
        Text(STATE_WORDS[credentials.state], "strong"),
        Text(credentials.reason),
    ]
    claims = tuple(Fact(name, value) for name, value in credential_facts(credentials))
    if claims:
        blocks.append(Facts(claims))
    trusted = f"Trusted: {found.trust_list}. Read by {found.library or 'nothing'}."
    blocks += [Text(trusted, "note"), Text("Container", "strong")]
    if found.notes:
        blocks.append(Facts(tuple(Fact(f"{one.fact[:1].upper()}{one.fact[1:]}", one.meaning) for one in found.notes)))
    return Section("origin", TITLE, tuple(blocks))
