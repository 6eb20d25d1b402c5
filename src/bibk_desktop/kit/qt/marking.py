"""Marks a field as wrong and says why, to the eye and to the ear."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from bibk_desktop.kit.qt import theme

READING = 6_000


def mark_wrong(widget: QWidget, why: str) -> None:
    """Mark the field and say why; an empty `why` takes the mark away."""
    if bool(widget.property("wrong")) == bool(why) and widget.toolTip() == why:
        return
    widget.setProperty("wrong", bool(why))
    widget.setToolTip(why)
    widget.setAccessibleDescription(why)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    note = widget.findChild(WrongNote, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if why and note is None:
        note = WrongNote(widget)
    if note is not None:
        note.say(why)


class WrongNote(QObject):
    """The sentence under a wrong field, for who has no pointer on it: a while after it was left,
    and as long as the keyboard is in it. It stands over what is below and moves nothing."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._label: QLabel | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(READING)
        self._rest.timeout.connect(self._rested)
        field.installEventFilter(self)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(lambda _: mark_wrong(field, ""))

    def text(self) -> str:
        """What stands on the screen just now."""
        shown = self._label is not None and self._label.isVisible()
        return self._label.text() if shown and self._label is not None else ""

    def say(self, why: str) -> None:
        """Show the sentence; an empty one takes it away."""
        self._take_away()
        if why and self._field.isVisible():
            self._show(why)

    def _show(self, why: str) -> None:
        for other in self._field.window().findChildren(WrongNote):
            other._take_away()  # two of them side by side would cover each other
        room = _ground(self._field)
        self._label = note = QLabel(why, room)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setProperty("role", "why")
        note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        note.setWordWrap(True)
        note.ensurePolished()
        note.setGeometry(_place(self._field, note, room))
        note.show()
        note.raise_()
        self._rest.start()

    def _take_away(self) -> None:
        self._rest.stop()
        if self._label is not None:
            self._label.hide()
            self._label.deleteLater()
            self._label = None

    def _rested(self) -> None:
        if not self._field.hasFocus():
            self._take_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self.say(self._field.toolTip() if self._field.property("wrong") else "")
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Resize):
            self._take_away()
        return super().eventFilter(watched, event)


def _ground(field: QWidget) -> QWidget:
    """What scrolls with the field and has room below it; the window if nothing has."""
    ground = field.parentWidget() or field
    while not ground.isWindow() and not _has_room(field, ground):
        ground = ground.parentWidget() or field.window()
    return ground


def _has_room(field: QWidget, ground: QWidget) -> bool:
    below = field.mapTo(ground, QPoint(0, field.height())).y()
    return ground.height() - below >= theme.px(48) and ground.width() >= theme.px(260)


def _place(field: QWidget, note: QLabel, ground: QWidget) -> QRect:
    """Under the field, or over it where the ground ends."""
    widest = max(ground.width() - 8, 1)
    line = note.fontMetrics().horizontalAdvance(note.text()) + theme.px(28)
    width = min(max(min(line, theme.px(360)), field.width()), widest)
    height = note.heightForWidth(width)
    corner = field.mapTo(ground, QPoint(0, field.height() + 2))
    if corner.y() + height > ground.height():
        corner.setY(max(corner.y() - field.height() - height - 4, 0))
    return QRect(min(corner.x(), widest - width + 4), corner.y(), width, height)
