"""Tab comes to what was made later where it stands."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from bibk_desktop.kit.qt.tab_order import tab_after, take_place


def ring(window):
    found, at = [], window.nextInFocusChain()
    while at is not window:
        if at.objectName() in ("a", "b", "c", "d", "e"):
            found.append(at.objectName())
        at = at.nextInFocusChain()
    return "".join(found)


def named(widget, name, layout):
    widget.setObjectName(name)
    layout.addWidget(widget)
    return widget


def made(qtbot):
    """A field, an empty holder, a field; what the holder is to hold comes later."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first = named(QLineEdit(), "a", column)
    holder = QWidget()
    QVBoxLayout(holder)
    column.addWidget(holder)
    last = named(QLineEdit(), "e", column)
    return window, holder, first, last


def test_widgets_made_later_come_where_their_holder_stands(qtbot):
    window, holder, *_ = made(qtbot)
    inside = holder.layout()
    later = [named(QLineEdit(), "b", inside), named(QComboBox(), "c", inside)]
    later.append(named(QLineEdit(), "d", inside))
    assert ring(window) == "aebcd"
    take_place(holder, later)
    assert ring(window) == "abcde"


def test_a_widget_and_what_is_in_it_come_after_another(qtbot):
    window, holder, first, _ = made(qtbot)
    for name in "bcd":
        named(QLineEdit(), name, holder.layout())
    tab_after(first, holder)
    assert ring(window) == "abcde"


def test_after_something_that_was_made_later_itself(qtbot):
    window, holder, _, last = made(qtbot)
    later = [named(QLineEdit(), name, holder.layout()) for name in "bcd"]
    take_place(holder, later, last)
    assert ring(window) == "aebcd"
