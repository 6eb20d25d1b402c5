"""What stands over a request's rows: title, question and last day, buttons, and the cards."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import CardRow, FigureCard
from bibk_desktop.kit.qt.labels import elided, tip
from bibk_desktop.kit.qt.least import set_least
from bibk_desktop.kit.qt.page import PageHeader
from bibk_desktop.kit.qt.tab_order import take_place
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.work.requests.rules import DRAFT, Sheet, due_words
from bibk_desktop.work.requests.tally import Figure, figures

BETWEEN = " · "


class QuestionLine(QWidget):
    """The question, quiet and cut where it is long, then the last day, never cut, red when late."""

    def __init__(self) -> None:
        super().__init__()
        self._question, self._due, self._late = "", "", False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, question: str, due: str, late: bool) -> None:
        """Show these; either may be empty."""
        self._question, self._due, self._late = question, due, late
        whole = BETWEEN.join(filter(None, (question, due)))
        self.setAccessibleName(whole)
        self.setToolTip(tip(whole))
        self.setVisible(bool(whole))
        self.update()

    def words(self) -> str:
        """The whole line."""
        return self.accessibleName()

    def is_late(self) -> bool:
        """Whether the last day stands in red."""
        return self._late

    def _due_face(self) -> QFont:
        return theme.font(weight=QFont.Weight.DemiBold if self._late else QFont.Weight.Normal)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), round(QFontMetricsF(theme.font()).height()) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        wide = QFontMetricsF(self._due_face()).horizontalAdvance(self._due)
        between = BETWEEN if self._question and self._due else ""
        gap = QFontMetricsF(theme.font()).horizontalAdvance(between)
        shown = elided(self._question, theme.font(), max(self.width() - wide - gap, 0)) + between
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font())
        painter.setPen(theme.colour("quiet"))
        painter.drawText(QRectF(self.rect()), middle, shown)
        left = QFontMetricsF(theme.font()).horizontalAdvance(shown)
        painter.setFont(self._due_face())
        painter.setPen(theme.colour("late" if self._late else "quiet"))
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), middle, self._due)


class RequestHeader(PageHeader):
    """The header of one request."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QuestionLine()
        self.replace_subtitle(self.line)

    def show_request(self, one: Sheet, today: date) -> None:
        """Title, question, last day."""
        self.show_words(one.name)
        due = due_words(one, today)
        if one.state == DRAFT:
            due = BETWEEN.join(filter(None, (due, words.text("requests.draft"))))
        question = " ".join(plain_text(one.question).split())
        self.line.show_words(question, due, bool(one.late(today)))
        set_least(self.title, height=0 if self.line.words() else 34)


class TallyCard(FigureCard):
    """A figure that shows whose answers it counts when it is clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.shown: Figure | None = None

    def show_tally(self, figure: Figure) -> None:
        """Show another figure."""
        self.shown = figure
        self.show_figure(figure.number, figure.caption, figure.nearest, figure.look)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class TallyRow(QWidget):
    """The cards of a request; `chosen` tells the figure whose rows are to be shown, or None."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[TallyCard] = []
        self._rows: dict[int, tuple[CardRow, list[TallyCard]]] = {}
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def show_figures(self, one: Sheet, today: date) -> None:
        """Show the figures of a request."""
        found = figures(one, today)
        if len(found) != len(self.cards):
            self._turn(len(found))
        for card, figure in zip(self.cards, found, strict=True):
            card.show_tally(figure)

    def _turn(self, number: int) -> None:
        """Show the row of that many cards; the cards of the others choose nothing."""
        if number not in self._rows:
            self._rows[number] = self._make(number)
        for row, cards in self._rows.values():
            row.setVisible(cards is self._rows[number][1])
            for card in cards:
                card.setChecked(False)
        self.cards = self._rows[number][1]

    def _make(self, number: int) -> tuple[CardRow, list[TallyCard]]:
        cards = [TallyCard() for _ in range(number)]
        for card in cards:
            card.clicked.connect(lambda on, card=card: self._choose(card, on))
        row = CardRow(cards)
        self._box.addWidget(row)
        take_place(self, [row])
        return row, cards

    def _choose(self, card: TallyCard, on: bool) -> None:
        for other in self.cards:
            other.setChecked(other is card and on)
        self.chosen.emit(card.shown if on else None)

    def choose_none(self) -> None:
        """Show all rows again."""
        for card in self.cards:
            card.setChecked(False)
        self.chosen.emit(None)

    def figure(self) -> Figure | None:
        """The figure that is chosen."""
        return next((card.shown for card in self.cards if card.isChecked()), None)
