"""Cards: a light ground with a thin line, a heading row, and figures that lead somewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.labels import elided, focus_ring, label, tip
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.line_breaks import broken
from bibk_desktop.kit.qt.rows import RowList
from bibk_desktop.kit.qt.theme import Role


class _Wide(QWidgetItem):
    """Rows in a layout, wider than their room by their inset at both sides."""

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows)
        self._out = rows.inset

    def setGeometry(self, rect: QRect) -> None:
        out = theme.px(self._out)
        super().setGeometry(rect.adjusted(-out, 0, out, 0))

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width + 2 * theme.px(self._out))


class Card(QFrame):
    """A card with an optional heading row; put widgets into `body`, ends of the row by `head`."""

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide: list[_Wide] = []
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.px(8))
        self.title = label(title, "heading")
        self.note = label(note, "small")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 14)
        self.body.setSpacing(theme.px(6))
        if title:
            self._lay_head()

    def _lay_head(self) -> None:
        set_least(self.title, height=24)
        for widget in (self.title, self.note):
            self.head.addWidget(widget)
        self.head.addStretch(1)
        self.body.addLayout(self.head)

    def add_to_head(self, widget: QWidget, at_end: bool = True) -> None:
        """Put a widget into the heading row: at its end, or just after the title."""
        place = self.head.count() if at_end else 2
        self.head.insertWidget(place, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget under what stands in the card; rows reach out by their inset, so that
        their words stand under the title and their ground around them."""
        if not isinstance(widget, RowList):
            self.body.addWidget(widget, stretch)
            return
        self.body.addChildWidget(widget)
        self._wide.append(_Wide(widget))
        self.body.addItem(self._wide[-1])
        self.body.setStretch(self.body.count() - 1, stretch)

    def set_title(self, title: str, note: str = "") -> None:
        """Other words in the heading row."""
        self.title.setText(title)
        self.note.setText(note)


class PassingCard(Card):
    """A card that is opened for a moment: Esc puts it away, and `left` tells."""

    left = Signal()

    def leave(self) -> None:
        """Put it away."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


class FigureCard(QAbstractButton):
    """A number, what it counts and the nearest one; the whole card is the way there.

    `lines` is on how many the nearest one may stand. One that is pressed in shows no ›.
    """

    def __init__(self, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self._most_lines = lines
        self._figure, self._caption, self._nearest = "", "", ""
        self._role: Role = "text"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        grows = QSizePolicy.Policy.Minimum if lines > 1 else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, grows)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_figure(
        self, figure: str, caption: str, nearest: str = "", role: Role = "text"
    ) -> None:
        """What the card says; role "late" makes the number red, "quiet" the whole card quiet."""
        self._figure, self._caption, self._nearest, self._role = figure, caption, nearest, role
        self.setAccessibleName(f"{figure} {caption}")
        self.setAccessibleDescription(nearest)
        self.updateGeometry()
        self.update()

    def figure(self) -> str:
        """The number as it stands."""
        return self._figure

    def caption(self) -> str:
        """What is counted."""
        return self._caption

    def nearest(self) -> str:
        """The line about the nearest one."""
        return self._nearest

    def nearest_lines(self) -> list[str]:
        """The line about the nearest one as it stands, with its mark: broken where it may be."""
        mark = " ›" if self._nearest and self.isEnabled() and not self.isCheckable() else ""
        room, face = max(self.width(), theme.px(90)) - 28, theme.font(12)
        lines = broken(self._nearest + mark, face, room) or [""]
        whole = min(len(lines), self._most_lines) - 1
        rest = " ".join(lines[whole:]).removesuffix(mark)
        last = elided(rest, face, room - QFontMetricsF(face).horizontalAdvance(mark)) + mark
        return [*lines[:whole], last]

    def _least_height(self) -> int:
        return theme.px(66 + 18 * len(self.nearest_lines()))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), self._least_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(90), self._least_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._most_lines > 1 and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            pointing = Qt.CursorShape.PointingHandCursor
            self.setCursor(pointing if self.isEnabled() else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(theme.colour("edge" if hovered else "line"), 1))
        painter.setBrush(theme.colour("accent_ground" if hovered else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_words(painter)
        if self.hasFocus():
            focus_ring(painter, self)

    def _paint_words(self, painter: QPainter) -> None:
        quiet = self._role == "quiet"
        number = "late" if self._role == "late" else "quiet" if quiet else "text"
        bold = QFont.Weight.Normal if quiet else QFont.Weight.Bold
        self._line(painter, 8, 30, self._figure, theme.font(22, bold), number)
        self._line(painter, 36, 20, self._caption, theme.font(), "quiet" if quiet else "text")
        for place, line in enumerate(self.nearest_lines()):
            self._line(painter, 56 + 18 * place, 18, line, theme.font(12), "quiet")

    def _line(
        self,
        painter: QPainter,
        top: int,
        height: int,
        words: str,
        face: QFont,
        ink: str,
        mark: str = "",
    ) -> None:
        """One line of words, cut with … where they are too long, and a mark that never is."""
        area = QRectF(14, theme.px(top), self.width() - 28, theme.px(height))
        room = area.width() - QFontMetricsF(face).horizontalAdvance(mark)
        painter.setFont(face)
        painter.setPen(theme.colour(ink))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, middle, elided(words, face, room) + mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(tip("\n".join(filter(None, (self._caption, self._nearest)))))
        return super().event(event)


class CardRow(QWidget):
    """Cards of the same width side by side, on several lines where there is little room."""

    def __init__(self, cards: Sequence[QWidget], narrowest: int = 150) -> None:
        super().__init__()
        self._cards, self._narrowest = list(cards), narrowest
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._across = 0
        self._lay(len(self._cards))

    def across(self) -> int:
        """How many cards stand side by side."""
        return self._across

    def _lay(self, across: int) -> None:
        if across == self._across:
            return
        for column in range(max(across, self._across)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        self._across = across
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // across, place % across)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(self._narrowest), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        fitting = (event.size().width() + 12) // (theme.px(self._narrowest) + 12)
        self._lay(max(1, min(fitting, len(self._cards))))
        super().resizeEvent(event)
