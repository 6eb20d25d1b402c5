"""The five figures over the board; four of them show only the rows that stand behind them."""

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import CardRow, FigureCard
from bibk_desktop.work.grants.shown import Figure

FIGURES = ("sent", "drafts", "ideas", "not_sought", "sought")
NARROWEST = 168
HEIGHT = 68


class BoardFigure(FigureCard):
    """A figure with one line under it; pressed in, the board shows what it counts."""

    def __init__(self, leads: bool) -> None:
        super().__init__()
        self._leads = leads
        self.setCheckable(leads)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(90), theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_words(self, painter: QPainter) -> None:
        quiet = self._role == "quiet"
        weight = QFont.Weight.Normal if quiet else QFont.Weight.Bold
        self._line(painter, 7, 30, self._figure, theme.font(22, weight), _ink(quiet))
        mark = " ›" if self._leads and self.isEnabled() else ""
        self._line(painter, 36, 20, self._caption, theme.font(), _ink(quiet), mark)


def _ink(quiet: bool) -> str:
    return "quiet" if quiet else "text"


class BoardFigures(CardRow):
    """The figures in their order; `chosen` tells which is pressed in, "" for none."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        self.cards = {key: BoardFigure(key != "sought") for key in FIGURES}
        super().__init__(list(self.cards.values()), NARROWEST)
        self.setAccessibleName(name)
        for key, card in self.cards.items():
            card.toggled.connect(lambda on, key=key: self._toggled(key, on))
            if key == "sought":
                card.setEnabled(False)

    def key(self) -> str:
        """The figure that is pressed in."""
        return next((key for key, card in self.cards.items() if card.isChecked()), "")

    def clear(self) -> None:
        """None is pressed in any more."""
        for card in self.cards.values():
            card.setChecked(False)

    def _toggled(self, key: str, on: bool) -> None:
        if on:
            for other, card in self.cards.items():
                if other != key:
                    card.setChecked(False)
        self.chosen.emit(self.key())

    def show_figures(self, figures: dict[str, Figure]) -> None:
        """Show what is counted now."""
        for key, (figure, caption, role) in figures.items():
            self.cards[key].show_figure(figure, caption, "", role)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
