"""Tab goes as the eye does, also to widgets that were made after what stands below them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_TAB = Qt.FocusPolicy.TabFocus.value


def take_place(holder: QWidget, widgets: Iterable[QWidget], after: QWidget | None = None) -> None:
    """Let Tab reach these widgets, and what is in them, where `holder` stands, in this order;
    or after another widget. (Qt puts whatever is made later at the end.)
    """
    within = [each for widget in widgets for each in _inside(widget)]
    before = after or _before(holder, within)
    for each in within:
        if before is not None and before.window() is each.window():
            QWidget.setTabOrder(before, each)
        before = each


def tab_after(first: QWidget, second: QWidget) -> None:
    """Let Tab go from `first` to what is in `second`."""
    for each in _inside(second):
        QWidget.setTabOrder(first, each)
        first = each


def _inside(widget: QWidget) -> list[QWidget]:
    """The widget and those in it that take the keyboard, as they were made; not what lies in the
    list of a box, which is a window of its own."""
    every = (widget, *widget.findChildren(QWidget))
    return [each for each in every if _takes_tab(each) and each.window() is widget.window()]


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & _TAB)


def _before(holder: QWidget, within: list[QWidget]) -> QWidget | None:
    """What takes the keyboard last before the holder."""
    at = holder.previousInFocusChain()
    while at is not None and at is not holder:
        if _takes_tab(at) and at not in within and not holder.isAncestorOf(at):
            return at
        at = at.previousInFocusChain()
    return None
