"""One field for search and commands, with its list of answers under it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bibk_desktop.kit.qt import icons, theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.kit.qt.rows import Row, RowList

SHOWN = 50


class Command(NamedTuple):
    """Something to do, found by its words; `keys` is its shortcut as people read it."""

    words: str
    run: Callable[[], object]
    icon: str = ""
    keys: str = ""


class Hit(NamedTuple):
    """A record that was found: its kind in words, title, quiet detail, and what opens it."""

    kind: str
    title: str
    run: Callable[[], object]
    detail: str = ""
    icon: str = ""
    end: str = ""


def matching(commands: Sequence[Command], text: str) -> list[Command]:
    """The commands in whose words every word of `text` begins a word, upper and lower alike."""
    wanted = text.casefold().split()

    def fits(command: Command) -> bool:
        words = command.words.casefold().split()
        return all(any(word.startswith(part) for word in words) for part in wanted)

    return [command for command in commands if fits(command)]


def leads(command: Command, text: str) -> bool:
    """Whether `text` begins the command's words from the first one on, as "byt bib" does."""
    wanted, words = text.casefold().split(), command.words.casefold().split()
    pairs = zip(words, wanted, strict=False)
    return 0 < len(wanted) <= len(words) and all(word.startswith(part) for word, part in pairs)


class SearchField(QLineEdit):
    """Ctrl+K: `search(text)` gives hits, `commands()` what can be done, `offers(text)` what a
    search without a hit may create."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search: Callable[[str], Sequence[Hit]] = lambda text: []
        self.commands: Callable[[], Sequence[Command]] = list
        self.offers: Callable[[str], Sequence[Command]] = lambda text: []
        self._runs: list[Callable[[], object]] = []
        self._popup: _Popup | None = None
        self.setPlaceholderText(self.tr("Search everything or type a command"))
        self.setAccessibleName(self.tr("Search and commands"))
        self.textEdited.connect(self.show_answers)
        self.setTextMargins(theme.px(28), 0, theme.px(60), 0)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(150), super().minimumSizeHint().height())

    def start(self) -> None:
        """Put the keyboard here and show what can be done."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.show_answers(self.text())

    def popup_list(self) -> RowList:
        """The list of answers."""
        if self._popup is None:
            self._popup = _Popup(self)
            self._popup.rows.opened.connect(self._run)
        return self._popup.rows

    def is_open(self) -> bool:
        """Whether the answers stand on the screen."""
        return self._popup is not None and self._popup.isVisible()

    def show_answers(self, text: str) -> None:
        """Ask for answers to `text` and show them."""
        rows = self._answers(text.strip())
        popup_list = self.popup_list()
        popup_list.show_rows(rows)
        if rows:
            popup_list.setCurrentIndex(popup_list.model().index(0, 0))
        assert self._popup is not None
        self._popup.open_under(self, bool(rows))

    def _answers(self, text: str) -> list[Row]:
        """Commands that the words begin, then what was found, then all other commands."""
        hits = list(self.search(text))[:SHOWN] if text else []
        commands = matching(self.commands(), text)
        first = [command for command in commands if leads(command, text)]
        last = [command for command in commands if not leads(command, text)]
        if text and not hits:
            last += list(self.offers(text))
        answers: list[Command | Hit] = [*first, *hits, *last]
        self._runs = [answer.run for answer in answers]
        return [self._row(place, answer) for place, answer in enumerate(answers)]

    def _row(self, place: int, answer: Command | Hit) -> Row:
        if isinstance(answer, Hit):
            said = (answer.title, answer.detail, answer.kind, answer.icon, answer.end)
        else:
            icon = answer.icon or "chevron-right"
            said = (answer.words, "", self.tr("Command"), icon, answer.keys)
        return Row(place, *said, "quiet")

    def _run(self, place: object) -> None:
        run = self._runs[int(str(place))]
        self.close_answers()
        self.clear()
        run()

    def close_answers(self) -> None:
        """Take the list away; the words stay."""
        if self.is_open():
            assert self._popup is not None
            self._popup.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif key in moves and not self.is_open():
            self.show_answers(self.text())
        elif key in moves:
            self.popup_list().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_open():
            if self._runs:
                self._run(self.popup_list().current_key())
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        """First the list goes, then the words."""
        if self.is_open():
            self.close_answers()
        else:
            self.clear()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_answers()

    def mousePressEvent(self, event: object) -> None:
        super().mousePressEvent(event)  # type: ignore[arg-type]
        if not self.is_open():
            self.show_answers(self.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.setTextMargins(theme.px(28), 0, theme.px(60), 0)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = theme.px(18)
        icons.draw(
            painter,
            "magnify",
            theme.colour("quiet"),
            theme.px(10),
            (self.height() - size) / 2,
            size,
        )
        if not self.text():
            self._paint_keys(painter)

    def _paint_keys(self, painter: QPainter) -> None:
        """The shortcut at the right end, as a small key."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = theme.font(12)
        width = round(QFontMetricsF(face).horizontalAdvance("Ctrl+K")) + theme.px(10)
        area = QRect(0, 0, width, theme.px(18))
        area.moveCenter(QPoint(self.width() - theme.px(10) - width // 2, self.height() // 2))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawRoundedRect(area, 4, 4)
        painter.setFont(face)
        painter.setPen(theme.colour("quiet"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "Ctrl+K")


class _Popup(Card):
    """The list under the field: a child of the window, so that the keyboard stays in the field."""

    def __init__(self, field: SearchField) -> None:
        super().__init__(parent=field.window())
        self._field = field
        self.rows = RowList(self.tr("Answers"), lead_width=118)
        self.rows.keeps_current = True
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = label(self.tr("Nothing found"), "quiet")
        self.setProperty("role", "popup")
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        box.setContentsMargins(6, 6, 6, 6)
        box.addWidget(self.rows)
        box.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()
        field.window().installEventFilter(self)

    def open_under(self, field: SearchField, found: bool) -> None:
        """Stand under the field, as wide as it or wider, within the window."""
        window = field.window()
        self.rows.setVisible(found)
        self.nothing.setVisible(not found)
        width = min(max(field.width(), theme.px(560)), window.width() - 24)
        corner = field.mapTo(window, QPoint(field.width(), field.height() + 4))
        left = max(corner.x() - width, 12)
        room = window.height() - corner.y() - theme.px(24)
        wanted = self.rows.heightForWidth(width - 26) + 16 if found else theme.px(60)
        self.setGeometry(left, corner.y(), width, max(min(wanted, room, theme.px(460)), 48))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.hide()
        return super().eventFilter(watched, event)
