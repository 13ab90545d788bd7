"""The queue on disk: what is kept, what is refused, and who has it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.gui import queue_store
from deepfake_desktop.gui.queue_item import Finding, QueueItem, failure_of, finding_of, item_to_json, one_line, state_of
from deepfake_desktop.gui.queue_store import FORMAT, QueueStore
from tests.gui.made_up import result

DONE = Finding("complete", "moderate", 0.81, ("blurred",), "Why.")
FAILED = Finding("unreadable", "not_assessed", None, (), "It is empty.")
ITEMS = (
    QueueItem(1, "/v/a.mp4", "done", finding=DONE),
    QueueItem(2, "/v/b ü\udcff.mp4", "running", 0.4),
    QueueItem(3, "/v/c.mp4", "failed", finding=FAILED),
    QueueItem(4, "/v/d.mp4", "cancelled"),
    QueueItem(5, "/v/e.mp4", again=True),
)


@pytest.fixture
def store(tmp_path: Path) -> QueueStore:
    made = QueueStore(tmp_path / "data")
    assert made.load().items == ()
    return made


def reopened(store: QueueStore) -> QueueStore:
    store.release()
    return QueueStore(store.folder)


def test_what_runs_comes_back_as_waiting_and_all_else_as_it_was(store: QueueStore) -> None:
    assert store.save(ITEMS)
    items = reopened(store).load().items
    assert [item.path for item in items] == [item.path for item in ITEMS]
    assert [item.state for item in items] == ["done", "waiting", "failed", "cancelled", "waiting"]
    assert [item.finding for item in items] == [DONE, None, FAILED, None, None]
    assert [item.again for item in items] == [False, False, False, False, True]
    assert len({item.id for item in items}) == 5


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs modes of files")
def test_it_is_for_the_user_alone(store: QueueStore) -> None:
    store.save(ITEMS)
    assert store.path is not None
    assert store.path.stat().st_mode & 0o777 == 0o600 and store.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_second_window_has_a_queue_of_its_own(store: QueueStore) -> None:
    store.save(ITEMS)
    second = QueueStore(store.folder)
    assert second.load().items == () and not second.is_ours() and not second.save(())
    assert len(reopened(store).load().items) == 5


def altered(**changes: Any) -> list[dict[str, Any]]:
    return [{**item_to_json(ITEMS[0]), **changes}]


def finding(**changes: Any) -> list[dict[str, Any]]:
    fields = item_to_json(ITEMS[0])
    fields["finding"] = {**fields["finding"], **changes}
    return [fields]


@pytest.mark.parametrize(
    "items",
    [
        None, {}, [1], [{}], [[]], altered(extra=1), altered(path="relative"), altered(path=7), altered(path="/a\0b"),
        altered(path="/" + "x" * 40_000), altered(state="running"), altered(state="real"), altered(state=["done"]),
        altered(state="waiting"), altered(state="failed"), altered(finding=None), altered(finding=[]), altered(again=1),
        finding(band="real"), finding(status="fine"), finding(probability=1.5), finding(probability=float("nan")),
        finding(probability="0.5"), finding(flags="blurred"), finding(flags=["odd"]), finding(flags=None),
        finding(sentence="a\x1b[2Jb"), finding(sentence="x" * 5000), finding(sentence=None), finding(more=1),
        [item_to_json(ITEMS[0])] * 5001,
    ],
)  # fmt: skip
def test_a_hostile_file_is_kept_aside_and_said(store: QueueStore, items: Any) -> None:
    assert store.path is not None
    store.path.write_text(json.dumps({"format": FORMAT, "items": items}))
    loaded = reopened(store).load()
    assert loaded.items == () and loaded.kept_aside is not None
    assert loaded.kept_aside.is_file() and not store.path.exists()


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"[]", b"{", b'{"format": "deepfake-desktop/queue/2", "items": []}',
                                 b"[" * 100_000])  # fmt: skip
def test_what_is_no_queue_is_kept_aside(store: QueueStore, raw: bytes) -> None:
    assert store.path is not None
    store.path.write_bytes(raw)
    aside = reopened(store).load().kept_aside
    assert aside is not None and aside.read_bytes() == raw


def test_a_file_that_is_too_large_is_not_read(store: QueueStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save(ITEMS)
    monkeypatch.setattr(queue_store, "LARGEST_FILE", 10)
    assert reopened(store).load().kept_aside is not None


def test_a_full_disk_is_no_failure(store: QueueStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save(ITEMS[:1])

    def fail(*values: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(queue_store, "replace_file", fail)
    assert not store.save(ITEMS)
    assert len(reopened(store).load().items) == 1


def test_without_a_home_or_a_usable_folder_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    for store in (QueueStore(tmp_path / "file" / "below"),):
        assert store.load().items == () and not store.save(ITEMS)
    monkeypatch.setattr(queue_store, "data_folder", lambda: None)
    assert QueueStore().load().items == () and not QueueStore().save(ITEMS)


@pytest.mark.parametrize(
    ("status", "band", "state"),
    [("complete", "moderate", "done"), ("partial", "none", "done"), ("no_face", "not_assessed", "done"),
     ("cancelled", "none", "cancelled"), ("unreadable", "not_assessed", "failed"), ("error", "not_assessed", "failed"),
     ("unsupported", "not_assessed", "failed")],
)  # fmt: skip
def test_every_status_leads_to_a_state(status: str, band: str, state: str) -> None:
    assert state_of(finding_of(result(status, band, message="What happened.\nWhat to do."))) == state


def test_a_sentence_is_one_line_that_can_be_seen() -> None:
    assert one_line(" a\n\nb\tc\x1b[0m\u202e ") == "a b c [0m"
    assert failure_of(RuntimeError("odd\nthing")).sentence.startswith("Something unexpected")
