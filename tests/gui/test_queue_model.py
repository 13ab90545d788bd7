"""The table of the queue without a window: adding, moving, removing, undoing, filtering, sorting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from deepfake_desktop.gui import queue_model
from deepfake_desktop.gui.queue_item import Finding
from deepfake_desktop.gui.queue_model import Column, QueueModel, QueueView

MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def model(qapp) -> QueueModel:
    """Files a to e, which Qt's own tester watches."""
    made = QueueModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    made.add(f"/videos/{name}.mp4" for name in "abcde")
    return made


@pytest.fixture
def view(model: QueueModel) -> QueueView:
    made = QueueView(model)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


def order(model: QueueModel) -> str:
    return "".join(item.name[0] for item in model.items())


def shown(view: QueueView) -> str:
    return "".join(view.item_at(row).name[0] for row in range(view.rowCount()))


def ids(model: QueueModel, names: str) -> list[int]:
    return [item.id for item in model.items() if item.name[0] in names]


def done(band: str, probability: float | None = 0.5, status: str = "complete", sentence: str = "") -> dict[str, object]:
    return {"state": "done", "finding": Finding(status, band, probability, (), sentence)}


def test_a_file_is_in_the_queue_once(model: QueueModel) -> None:
    added = model.add(["/videos/f.mp4", "/videos/a.mp4", "/videos/f.mp4"])
    assert (len(added.ids), added.known, added.refused) == (1, 2, 0)
    assert order(model) == "abcdef"


def test_a_queue_is_bounded(model: QueueModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_model, "MOST_ITEMS", 6)
    assert model.add(["/f.mp4", "/g.mp4", "/h.mp4"]).refused == 2
    model.remove(ids(model, "ab"))
    model.add(["/x.mp4"])
    assert model.undo() == 1 and len(model.items()) == 6


@pytest.mark.parametrize(
    ("names", "row", "after"),
    [("d", 0, "dabce"), ("a", 5, "bcdea"), ("bd", 0, "bdace"), ("ae", 2, "baecd"), ("b", 1, "abcde"), ("", 0, "abcde")],
)
def test_rows_are_moved_and_chosen_ones_stay_chosen(model: QueueModel, names: str, row: int, after: str) -> None:
    kept = [QPersistentModelIndex(model.index(number, 1)) for number in range(5)]
    model.move(ids(model, names), row)
    assert order(model) == after
    assert [after[index.row()] for index in kept] == list("abcde")


def test_dragged_rows_land_where_they_are_dropped(view: QueueView, model: QueueModel) -> None:
    data = view.mimeData([view.index(0, 0), view.index(0, 1), view.index(2, 0)])
    assert view.dropMimeData(data, MOVE, 5, 0, QModelIndex())
    assert order(model) == "bdeac"
    assert view.dropMimeData(data, MOVE, -1, -1, view.index(0, 0))
    assert order(model) == "acbde"
    assert not view.removeRows(0, 1)  # as a view asks for after a drag
    data.setData("application/x-deepfake-desktop-queue", b'{"no": "list"')
    assert not view.dropMimeData(data, MOVE, 0, 0, QModelIndex())


def test_removals_are_undone_one_after_the_other(model: QueueModel) -> None:
    model.change(ids(model, "c")[0], state="running", fraction=0.4)
    assert model.remove(ids(model, "bce")) == 3 and order(model) == "ad"
    assert model.remove(ids(model, "a")) == 1 and order(model) == "d"
    assert model.undo() == 1 and order(model) == "ad"
    assert model.undo() == 3 and order(model) == "abcde"
    assert model.items()[2].state == "waiting" and not model.can_undo() and model.undo() == 0


def test_undo_after_other_changes_neither_doubles_nor_fails(model: QueueModel) -> None:
    model.remove(ids(model, "de"))
    model.remove(ids(model, "ab"))
    model.add(["/videos/a.mp4", "/videos/d.mp4"])
    assert model.undo() == 1 and sorted(order(model)) == list("abcd")
    assert model.undo() == 1 and sorted(order(model)) == list("abcde")


def test_progress_is_no_reason_to_save(model: QueueModel, qtbot) -> None:
    number = ids(model, "a")[0]
    with qtbot.assertNotEmitted(model.kept_part_changed):
        model.change(number, fraction=0.5)
        model.change(999, state="done")
    with qtbot.waitSignal(model.kept_part_changed):
        model.change(number, state="done")


def test_states_and_findings_stand_in_words(model: QueueModel) -> None:
    number = ids(model, "a")[0]
    model.change(number, state="running", fraction=0.409)
    assert model.index(0, Column.STATE).data() == "analysing, 40 %"
    model.change(number, fraction=0.0, **done("strong", 0.93, sentence="Because."))
    texts = [model.index(0, column).data() for column in Column]
    assert texts == ["a.mp4", "1", "done", "Strong evidence", "very high (0.93)", "Because."]
    spoken = model.index(0, Column.FILE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "a.mp4, done, Strong evidence, very high (0.93)"
    assert model.index(0, Column.FILE).data(Qt.ItemDataRole.ToolTipRole) == "/videos/a.mp4"
    model.change(number, **done("not_assessed", None, "no_face"))
    assert model.index(0, Column.VERDICT).data() == "No face found"
    assert model.index(0, Column.PROBABILITY).data() == ""


def test_rows_are_filtered_by_words_and_by_kind(model: QueueModel, view: QueueView) -> None:
    a, b, c, *_ = ids(model, "abc")
    model.change(a, **done("strong"))
    model.change(b, **done("none", sentence="Nothing was seen."))
    model.change(c, state="failed", finding=Finding("unreadable", "not_assessed", None, (), "It’s empty."))
    wanted = (("EVIDENCE", "ab"), ("nothing seen", "b"), ("failed", "c"), ("it's", "c"), ("/videos/d", "d"), ("q", ""))
    for text, rows in wanted:
        view.set_text(text)
        assert shown(view) == rows, text
    view.set_text("")
    for kind, rows in ((("state", "waiting"), "de"), (("band", "strong"), "a"), (("band", "not_assessed"), ""),
                       (("state", "failed"), "c"), (None, "abcde")):  # fmt: skip
        view.set_kind(kind)
        assert shown(view) == rows, kind


def test_a_row_joins_and_leaves_a_filter_as_its_state_changes(model: QueueModel, view: QueueView) -> None:
    view.set_kind(("state", "done"))
    assert shown(view) == ""
    model.change(ids(model, "d")[0], **done("none"))
    assert shown(view) == "d"


def test_rows_are_sorted_by_what_a_column_means(model: QueueModel, view: QueueView) -> None:
    a, b, c, d, _ = ids(model, "abcde")
    model.change(a, **done("none", 0.02))
    model.change(b, **done("strong", 0.95))
    model.change(c, **done("inconclusive", 0.4))
    model.change(d, state="running", fraction=0.2)
    for column, rows in ((Column.VERDICT, "bcade"), (Column.PROBABILITY, "bcade"), (Column.STATE, "edabc")):
        view.sort(column)
        assert shown(view) == rows, column
        assert not view.is_in_order()
    view.sort(Column.FILE, Qt.SortOrder.DescendingOrder)
    assert shown(view) == "edcba"
    view.sort(Column.NUMBER)
    assert shown(view) == "abcde" and view.is_in_order()
