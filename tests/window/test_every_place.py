"""What holds on every place and on every record that a place shows: names, order, targets."""

import shutil
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.store import Store
from bibk_desktop.turns import standard_places

LEAST = 24
# What is opened: a place as it stands, and in some places a record of it.
RECORDS = {
    "meetings": ("meeting", "SELECT max(id) FROM meeting WHERE kind = 'meeting'"),
    "requests": ("request", "SELECT min(id) FROM request"),
    "places": ("municipality", "SELECT id FROM municipality WHERE name LIKE 'Lessebo%'"),
    "people": ("group", 'SELECT min(id) FROM "group"'),
    "projects": ("project", "SELECT id FROM project WHERE name LIKE 'Kreativa rum%'"),
    "grants": ("call", "SELECT min(call_id) FROM application"),
}
PLACES = [place.key for place in standard_places().built]
SCREENS = [(place, False) for place in PLACES] + [(place, True) for place in RECORDS]


@pytest.fixture(autouse=True)
def no_window_stays():
    """The one window of this module stays from test to test; its fixture takes it away."""


@pytest.fixture(scope="module")
def opened(qapp, example_file, tmp_path_factory):
    """One window on the example with & in its names, shared by the tests of this module."""
    path = shutil.copyfile(example_file, tmp_path_factory.mktemp("every") / "prov.bibk")
    with Store.open(path, date(2018, 1, 31)) as store:
        put_signs(store)
        window = MainWindow(store)
        window.resize(1360, 860)
        window.open_place("start")
        window.show()
        window.activateWindow()
        yield window
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def put_signs(store):
    """A & in the name of every municipality, project, person, group, request, meeting, call."""
    import sqlalchemy as sa

    with store.write("undo.first_content", final=True) as session:
        for table, column in (
            *(("municipality", "name"), ("project", "name"), ("person", "family_name")),
            *(("group", "name"), ("request", "title"), ("meeting", "title"), ("call", "name")),
            *(("organisation", "name"), ("programme", "name"), ("library", "name")),
            *(("series", "name"), ("plan", "name"), ("activity", "title")),
        ):
            sign = f"UPDATE \"{table}\" SET {column} = {column} || ' X&Y' WHERE {column} <> ''"
            session.exec(sa.text(sign))


@pytest.fixture(params=SCREENS, ids=lambda screen: f"{screen[0]}{'-record' * screen[1]}")
def window(request, opened):
    place, record = request.param
    opened.before = steps(opened)
    opened.open_place(place)
    if record:
        kind, sql = RECORDS[place]
        opened.open_record(kind, opened.store.rows(sql)[0][0])
    for _ in range(3):
        QApplication.processEvents()
    return opened


def steps(window):
    return window.store.rows("SELECT coalesce(max(id), 0) FROM step")


def shown(window, kind=QWidget):
    """The widgets of a kind that the user sees, on the page and around it."""
    return [each for each in window.findChildren(kind) if each.isVisible()]


def takes_tab(widget):
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def where(widget):
    """A widget as a reader of a failed test finds it."""
    said = getattr(widget, "text", lambda: "")()
    around = type(widget.parentWidget()).__name__
    said = said or widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} “{said}” in {around}"


# --- names


def is_named(widget):
    if widget.accessibleName():
        return True
    if isinstance(widget, QAbstractButton) and widget.text():
        return True
    return any(
        each.buddy() is widget and each.text() for each in widget.window().findChildren(QLabel)
    )


def test_everything_that_takes_the_keyboard_has_a_name_or_a_buddy(window):
    nameless = [where(each) for each in shown(window) if takes_tab(each) and not is_named(each)]
    assert not nameless


def test_every_view_has_a_current_row_and_a_name(window):
    for view in shown(window, QAbstractItemView):
        if takes_tab(view) and view.model().rowCount():
            assert view.currentIndex().isValid(), where(view)
            assert view.accessibleName(), where(view)


# --- order


def ring(page):
    """What Tab passes on the page, in its order."""
    found, at = [], page.nextInFocusChain()
    while at is not page and at is not None and len(found) < 3000:
        if page.isAncestorOf(at) and at.isVisible() and takes_tab(at) and at.isEnabled():
            found.append(at)
        at = at.nextInFocusChain()
    return found


def lines_to(page, widget):
    """The widgets from the page down to this one."""
    path = [widget]
    while path[-1] is not page:
        path.append(path[-1].parentWidget())
    return path[::-1]


def area(page, widget):
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def comes_after(first, second):
    """Beside it to the right, or below it."""
    below = second.top() >= first.bottom() - 6
    beside = second.left() >= first.right() - 6
    same_line = second.center().y() >= first.top() and second.left() >= first.left()
    return below or beside or same_line


def test_tab_goes_through_the_page_as_the_eye_does(window):
    page = window.current_page()
    passed = ring(page)
    wrong = []
    for one, other in pairwise(passed):
        ways = zip(lines_to(page, one), lines_to(page, other), strict=False)
        parts = next(((a, b) for a, b in ways if a is not b), None)
        if parts and not comes_after(area(page, parts[0]), area(page, parts[1])):
            wrong.append(f"{where(one)}  →  {where(other)}")
    assert not wrong, "\n".join(wrong)


# --- words


def read(button):
    """What stands on a button whose & marks a letter."""
    return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def test_a_sign_in_data_shows_as_itself(window):
    lost = []
    for button in shown(window, QAbstractButton):
        if isinstance(button, (QPushButton, QCheckBox, QToolButton)) and "XY" in read(button):
            lost.append(where(button))
    for line in shown(window, QLabel):
        if line.buddy() is not None and "X&Y" in line.text():
            lost.append(where(line))
    for action in window.findChildren(QAction):
        if "XY" in action.text().replace("&&", "\0").replace("&", ""):
            lost.append(action.text())
    assert not lost


def test_labels_are_plain_text(window):
    rich = [where(each) for each in shown(window, QLabel) if each.pixmap().isNull() is not False]
    rich = [
        where(each)
        for each in shown(window, QLabel)
        if each.text() and each.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert not rich


def test_what_is_cut_has_its_whole_in_a_tooltip(window):
    cut = [
        where(button)
        for button in shown(window, QPushButton)
        if button.width() < button.sizeHint().width() - 2 and not button.toolTip()
    ]
    assert not cut


# --- pointer


def test_the_wheel_changes_no_box_without_the_keyboard(window):
    window.current_page().setFocus()
    for box in shown(window, QComboBox) + shown(window, QAbstractSpinBox):
        box.clearFocus()
        value = box.currentIndex() if isinstance(box, QComboBox) else box.text()
        for turned in (120, -120):
            middle = QPointF(box.rect().center())
            event = QWheelEvent(
                middle,
                box.mapToGlobal(middle),
                QPoint(0, 0),
                QPoint(0, turned),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(box, event)
        after = box.currentIndex() if isinstance(box, QComboBox) else box.text()
        assert after == value, where(box)


def test_every_target_is_large_enough_to_hit(window):
    kinds = (QAbstractButton, QComboBox, QLineEdit, QTextEdit)
    small = [
        f"{where(each)} {each.width()}×{each.height()}"
        for each in shown(window)
        if isinstance(each, kinds) and min(each.width(), each.height()) < LEAST
    ]
    assert not small


# --- keys and writing


def test_no_key_takes_what_altgr_types(window):
    keys = [each.key().toString() for each in window.findChildren(QShortcut)]
    keys += [key.toString() for each in window.findChildren(QAction) for key in each.shortcuts()]
    assert not [key for key in keys if "Ctrl+Alt" in key]


def test_opening_and_reading_writes_nothing(window):
    assert window.flush()
    assert steps(window) == window.before


def test_f6_goes_round_the_panes_and_comes_back(window):
    page, ui = window.current_page(), window.ui
    page.focus_inside()
    passed = [window.focusWidget()]
    assert passed[0] is not None and page.isAncestorOf(passed[0])
    for _ in range(2 + len(page.key_panes())):
        window.next_pane()
        assert window.focusWidget() is not passed[-1]
        passed.append(window.focusWidget())
    assert any(ui.rail.isAncestorOf(each) for each in passed)
    assert ui.top_bar.search in passed
    assert page.isAncestorOf(passed[-1])
