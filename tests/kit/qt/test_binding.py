"""Save as you go: what is typed is stored by itself, and filling stores nothing."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bibk_desktop.kit.qt.binding import Binding

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(qtbot):
    holder = QWidget()
    column = QVBoxLayout(holder)
    holder.line, holder.text = QLineEdit(), QPlainTextEdit()
    holder.combo, holder.tick = QComboBox(), QCheckBox("Deltar")
    holder.combo.addItem("Planerad", "planned")
    holder.combo.addItem("Igång", "running")
    holder.other = QLineEdit()
    for widget in (holder.line, holder.text, holder.combo, holder.tick, holder.other):
        column.addWidget(widget)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    holder.other.setFocus()
    return holder


@pytest.fixture
def saved():
    return []


def bound(widget, saved):
    return Binding(widget, lambda value, step: saved.append((value, step)))


def values(saved):
    return [value for value, _ in saved]


def test_typing_is_stored_once_after_a_rest(form, saved, qtbot, type_into):
    bound(form.line, saved)
    form.line.setFocus()
    type_into(form.line, "Korrö")
    assert saved == []
    qtbot.waitUntil(lambda: values(saved) == ["Korrö"], timeout=1500)


def test_leaving_the_field_stores_at_once(form, saved, type_into):
    bound(form.line, saved)
    form.line.setFocus()
    type_into(form.line, "å")
    form.other.setFocus()
    assert values(saved) == ["å"]


def test_a_text_of_many_lines_is_stored_too(form, saved, qtbot, type_into):
    bound(form.text, saved)
    form.text.setFocus()
    type_into(form.text, "rad")
    qtbot.keyClick(form.text, Qt.Key.Key_Return)
    form.other.setFocus()
    assert values(saved) == ["rad\n"]


def test_choosing_and_ticking_store_at_once(form, saved, qtbot):
    bound(form.combo, saved)
    bound(form.tick, saved)
    form.combo.setFocus()
    qtbot.keyClick(form.combo, Qt.Key.Key_Down)
    qtbot.mouseClick(form.tick, Qt.MouseButton.LeftButton, pos=QPoint(8, form.tick.height() // 2))
    assert values(saved) == ["running", True]


def test_filling_stores_nothing(form, saved, qtbot):
    pairs = (
        (form.line, "Älmhult"),
        (form.text, "två\nrader"),
        (form.combo, "running"),
        (form.tick, True),
    )
    for widget, value in pairs:
        binding = bound(widget, saved)
        binding.fill(value)
        assert binding.value() == value
        assert not binding.unsaved()
    qtbot.wait(600)
    assert saved == []


def test_words_being_typed_are_not_overwritten_by_a_reload(form, saved, type_into):
    binding = bound(form.line, saved)
    form.line.setFocus()
    type_into(form.line, "ny")
    binding.fill("gammal")
    assert form.line.text() == "ny"


def test_all_saves_of_one_visit_share_a_step_and_the_next_visit_has_its_own(form, saved, type_into):
    binding = bound(form.line, saved)
    form.line.setFocus()
    type_into(form.line, "a")
    binding.flush()
    type_into(form.line, "b")
    form.other.setFocus()
    form.line.setFocus()
    type_into(form.line, "c")
    form.other.setFocus()
    steps = [step for _, step in saved]
    assert values(saved) == ["a", "ab", "abc"]
    assert steps[0] == steps[1] != steps[2]


def test_a_minute_of_rest_ends_the_step(form, saved, type_into):
    binding = bound(form.line, saved)
    form.line.setFocus()
    type_into(form.line, "a")
    binding.flush()
    assert binding._rest.interval() == 60_000 and binding._rest.isActive()
    binding._rest.timeout.emit()
    type_into(form.line, "b")
    binding.flush()
    assert saved[0][1] != saved[1][1]


def test_a_save_that_fails_keeps_the_words_and_tries_again(form, type_into, qtbot):
    disk, told = {"full": True}, []
    kept = []

    def save(value, step):
        if disk["full"]:
            raise OSError("disken är full")
        kept.append(value)

    binding = Binding(form.line, save)
    binding.state_changed.connect(lambda *state: told.append(state))
    form.line.setFocus()
    type_into(form.line, "x")
    assert not binding.flush()
    assert binding.unsaved() and form.line.text() == "x"
    assert told == [("saving", ""), ("failed", "disken är full")]
    disk["full"] = False
    assert binding.flush()
    assert kept == ["x"] and told[-1] == ("saved", "")


def test_ctrl_z_undoes_typing_first_and_belongs_to_the_window_after_that(
    form, saved, qtbot, type_into
):
    from PySide6.QtGui import QAction, QKeySequence

    asked = []
    action = QAction(form)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    action.triggered.connect(lambda: asked.append("step"))
    form.addAction(action)
    binding = bound(form.line, saved)
    binding.fill("Korrö")
    form.line.setFocus()
    qtbot.keyClick(form.line, Qt.Key.Key_Z, CTRL)
    assert asked == ["step"]
    type_into(form.line, "x")
    qtbot.keyClick(form.line, Qt.Key.Key_Z, CTRL)
    assert asked == ["step"] and form.line.text() == "Korrö"


def test_the_wheel_does_not_change_a_box_without_focus(form, saved):
    bound(form.combo, saved)
    form.other.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5),
        form.combo.mapToGlobal(QPointF(5, 5)),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(form.combo, turn)
    assert form.combo.currentIndex() == 0 and saved == []
