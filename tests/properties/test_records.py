"""Records: what is written is read back, whatever it holds."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from deepfake_desktop.analysis.result import BANDS, STATUSES, TimelinePoint, dumps, from_json, to_exact_json, to_json
from deepfake_desktop.errors import ReportError
from deepfake_desktop.report.record import parse_record
from tests.fixtures.make_record import full_result

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
seconds = st.floats(0, 1e15)


@given(
    st.sampled_from(STATUSES), st.sampled_from(BANDS), st.text(), st.one_of(st.none(), st.floats(0, 1)),
    st.lists(st.builds(TimelinePoint, seconds, st.just(1), st.floats(0, 1)), max_size=9),
)  # fmt: skip
def test_a_record_is_read_back_as_it_was(
    status: str, band: str, text: str, probability: float | None, points: list[TimelinePoint]
) -> None:
    result = full_result()
    verdict = replace(result.verdict, band=band, probability=probability, reason=text)
    result = replace(result, status=status, message=text, verdict=verdict, timeline=tuple(points))
    assert from_json(json.loads(json.dumps(to_exact_json(result)))) == result
    record = to_json(result)
    assert to_json(from_json(record)) == record  # rounding once is enough
    assert dumps(result).isascii() and "\n" not in dumps(result)


@given(anything, st.data())
def test_a_record_with_anything_anywhere_is_read_or_refused(value: object, data: st.DataObject) -> None:
    root = to_json(replace(full_result(), timeline=full_result().timeline[:3]))
    parent = root
    while True:
        key = data.draw(
            st.sampled_from(sorted(parent)) if isinstance(parent, dict) else st.integers(0, len(parent) - 1)
        )
        child = parent[key]
        if not isinstance(child, dict | list) or not child or data.draw(st.booleans()):
            break
        parent = child
    parent[key] = value
    try:
        record = parse_record(json.dumps(root).encode("utf-8", "surrogatepass"), "it")
    except ReportError as error:
        assert str(error).startswith("it ")
    else:
        assert to_json(from_json(json.loads(record.canonical)))["schema"] == root["schema"]
