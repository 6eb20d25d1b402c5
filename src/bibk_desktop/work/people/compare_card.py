"""Two persons side by side: per field that differs one chooses what is kept."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bibk_desktop import words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.labels import ElidedLabel, Link, elided, focus_ring, label, tip
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.work.people.appointments import appointments
from bibk_desktop.work.people.merging import (
    FIELDS,
    fields_of,
    merge,
    reference_words,
    references,
    whole_name,
)
from bibk_desktop.work.people.rules import NOW

HEIGHT, DOT, GAP = 30, 16, 8
NAMES = ("given_name", "family_name")
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Either(QAbstractButton):
    """One of two values; arrows turn to the other, a dot says which is chosen."""

    turned = Signal()

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(f"{name}: {text}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(HEIGHT))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            cut = elided(self.text(), theme.font(), self._room()) != self.text()
            self.setToolTip(tip(self.text()) if cut else "")
        return super().event(event)

    def whole_width(self) -> int:
        """How wide it is with its words whole."""
        words = QFontMetricsF(theme.font()).horizontalAdvance(self.text())
        return round(words) + 2 + theme.px(DOT + 3 * GAP)

    def _room(self) -> float:
        return self.width() - theme.px(DOT + 3 * GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_ground" if self.isChecked() else "ground"))
            painter.drawRoundedRect(area, 6, 6)
        self._paint_dot(painter)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text"))
        left = theme.px(DOT + 2 * GAP)
        place = QRectF(left, 0, self._room(), self.height())
        shown = elided(self.text(), theme.font(), self._room())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if self.hasFocus():
            focus_ring(painter, self, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            self.turned.emit()
        else:
            super().keyPressEvent(event)

    def _paint_dot(self, painter: QPainter) -> None:
        radius = theme.px(DOT) / 2
        middle = QPointF(theme.px(GAP) + radius, self.height() / 2)
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "edge"), 1.4))
        painter.setBrush(theme.colour("card"))
        painter.drawEllipse(middle, radius - 1, radius - 1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, radius / 2, radius / 2)


class FieldRow(QWidget):
    """A field of two persons: one value where they agree or one of them is empty, else either."""

    def __init__(self, name: str, one: str, other: str) -> None:
        super().__init__()
        self.values = one, other
        self.either: list[Either] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(label(name, "small"))
        if one and other and one != other:
            column.addWidget(self._choices(name))
        else:
            column.addWidget(ElidedLabel(one or other))

    def _choices(self, name: str) -> QWidget:
        made = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, made)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.px(GAP))
        for place, value in enumerate(self.values):
            self.either.append(Either(value, name))
            self.either[-1].turned.connect(self._turner(1 - place))
            self._line.addWidget(self.either[-1], 1)
        self.either[0].setChecked(True)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two long values stand under each other rather than cut."""
        super().resizeEvent(event)
        if self.either:
            widest = max(each.whole_width() for each in self.either)
            narrow = 2 * widest + theme.px(GAP) > event.size().width()
            ways = QBoxLayout.Direction
            self._line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _turner(self, place: int) -> Callable[[], None]:
        def turn() -> None:
            self.choose(place)
            self.either[place].setFocus()

        return turn

    def choose(self, place: int) -> None:
        """Choose the first (0) or the second (1), where there is a choice."""
        if self.either:
            self.either[place].setChecked(True)

    def value(self) -> str:
        """What is kept."""
        if self.either:
            return self.values[0] if self.either[0].isChecked() else self.values[1]
        return self.values[0] or self.values[1]


class CompareCard(Card):
    """Two persons, what differs between them, and what follows with them."""

    opened = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__(" ")
        self.set_title(self.tr("What is kept"))
        self.page = page
        self.pair: tuple[int, int] | None = None
        self.fields: dict[str, FieldRow] = {}
        self._shown: object = None
        self.heads = QHBoxLayout()
        self.heads.setSpacing(theme.px(GAP))
        self.names: list[Link] = []
        self.abouts: list[ElidedLabel] = []
        for place in (0, 1):
            self._add_head(place)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(theme.px(GAP))
        self.follows = label(
            self.tr("All that belongs to either follows. The other name stays as another name."),
            "quiet",
        )
        self.follows.setWordWrap(True)
        self.body.setSpacing(theme.px(10))
        self.body.addLayout(self.heads)
        self.body.addLayout(self.rows)
        self.body.addWidget(self.follows)

    def _add_head(self, place: int) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        name = Link()
        name.clicked.connect(lambda: self.opened.emit(self.pair[place] if self.pair else 0))
        self.names.append(name)
        self.abouts += [ElidedLabel("", "small"), ElidedLabel("", "small")]
        under = QVBoxLayout()
        under.setContentsMargins(theme.px(4), 0, 0, 0)
        under.setSpacing(0)
        for about in self.abouts[-2:]:
            under.addWidget(about)
        column.addWidget(name)
        column.addLayout(under)
        self.heads.addLayout(column, 1)

    def show_pair(self, one: int, other: int) -> bool:
        """Show two persons; False if one of them is gone. What was chosen for the same stays."""
        rows = self.page.store.rows
        both = [fields_of(rows, each) for each in (one, other)]
        self.pair = (one, other) if all(both) else None
        if self.pair is None:
            return False
        for place, fields in enumerate(both):
            self._show_head(place, self.pair[place], fields)
        if self._shown != (self.pair, both):
            self._shown = (self.pair, both)
            self._make_rows(*both)
        return True

    def _show_head(self, place: int, person_id: int, fields: dict[str, str]) -> None:
        rows, today = self.page.store.rows, self.page.store.today()
        self.names[place].setText(whole_name(fields) or "–")
        held = appointments(rows, "person", person_id, today)
        works = [line for line in held if line.state == NOW] or held
        said = [f"{line.title or words.text(f'Role.{line.role}')}, {line.place}" for line in works]
        self.abouts[2 * place].setText(said[0] if said else words.text("people.no_place"))
        self.abouts[2 * place + 1].setText(reference_words(references(rows, person_id)))

    def _make_rows(self, one: dict[str, str], other: dict[str, str]) -> None:
        for row in self.fields.values():
            row.hide()
            row.deleteLater()
        names = self._field_names()
        asked = [name for name in FIELDS if one[name] or other[name]]
        self.fields = {name: FieldRow(names[name], one[name], other[name]) for name in asked}
        first = self._better_known()
        named = _fuller(whole_name(one), whole_name(other), first)
        for name, row in self.fields.items():
            row.choose(named if name in NAMES else first)
            self.rows.addWidget(row)

    def _better_known(self) -> int:
        """The place of the one whom most points to."""
        rows = self.page.store.rows
        counts = [sum(references(rows, each).values()) for each in self.pair or ()]
        return int(counts[1] > counts[0]) if counts else 0

    def _field_names(self) -> dict[str, str]:
        return {
            "given_name": self.tr("Given name"),
            "family_name": self.tr("Family name"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "mobile": self.tr("Mobile"),
            "web": self.tr("Web page"),
        }

    def values(self) -> dict[str, str]:
        """What is kept of each field."""
        kept = dict.fromkeys(FIELDS, "")
        return kept | {name: row.value() for name, row in self.fields.items()}

    def merge(self) -> int | None:
        """Make one of the two; the id that is kept."""
        if self.pair is None:
            return None
        pair, values = self.pair, self.values()
        self.pair = None
        kept = merge(self.page.store, *pair, values)
        name = whole_name(values)
        self.page.toast_requested.emit(self.tr("Merged: %1").replace("%1", name))
        return kept


def _fuller(one: str, other: str, first: int) -> int:
    """The place of the name that says more: no initials, å ä ö where the other has none; else
    that of the one who is better known. A name is taken whole, so that swapped ones stay right."""
    shortest = [min(map(len, name.replace(".", " ").split()), default=0) for name in (one, other)]
    if (shortest[0] < 2) != (shortest[1] < 2):
        return int(shortest[0] < 2)
    marked = [len(name.encode()) - len(name) for name in (one, other)]
    return first if marked[0] == marked[1] else int(marked[1] > marked[0])
