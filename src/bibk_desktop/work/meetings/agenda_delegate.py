"""How an item of the agenda is drawn, and its title written in place."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from bibk_desktop.kit.qt import theme
from bibk_desktop.records.model import ItemKind
from bibk_desktop.work.meetings.agenda_model import ROW, AgendaModel, Index
from bibk_desktop.work.meetings.agenda_rows import AgendaRow

NUMBER, INDENT, PAD = 34, 26, 8
LINE = 20
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AgendaDelegate(QStyledItemDelegate):
    """Number, title on as many lines as it takes, marks at right; a break is thin."""

    levelled = Signal(int)
    written_to_end = Signal()
    title: QLineEdit | None = None

    def written(self) -> QLineEdit | None:
        """The title that is being written; None if none is."""
        is_there = self.title is not None and isValid(self.title)
        editing = self._view().state() == QAbstractItemView.State.EditingState
        return self.title if is_there and editing else None

    def finish(self) -> None:
        """Store the title that is being written."""
        title = self.written()
        if title is not None:
            self.commitData.emit(title)
            self.closeEditor.emit(title)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is stored meanwhile leaves the title that is written alone."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            super().setEditorData(editor, index)

    def _view(self) -> QListView:
        view = self.parent()
        assert isinstance(view, QListView)
        return view

    def _model(self) -> AgendaModel:
        model = self._view().model()
        assert isinstance(model, AgendaModel)
        return model

    def _face(self, row: AgendaRow, current: bool = False) -> QFont:
        if row.kind is ItemKind.pause:
            return theme.font(12)
        strong = current or row.kind is ItemKind.section
        return theme.font(weight=QFont.Weight.DemiBold if strong else QFont.Weight.Normal)

    def _left(self, row: AgendaRow) -> int:
        """Where the title begins."""
        if row.kind is ItemKind.section and row.level == 1:
            return theme.px(PAD)
        return theme.px(PAD + NUMBER) + (row.level - 1) * theme.px(INDENT)

    def words_area(self, row: AgendaRow, area: QRect) -> QRect:
        """The room of the title within its row."""
        return area.adjusted(self._left(row), 0, -self._right(row), 0)

    @staticmethod
    def _right(row: AgendaRow) -> int:
        """What the marks take after the title; a long word needs all the rest."""
        marks = QFontMetricsF(theme.font(12)).horizontalAdvance(row.marks)
        return round(marks) + theme.px(PAD) + (theme.px(6) if row.marks else 0)

    def _layout(self, row: AgendaRow, width: float, current: bool) -> QTextLayout:
        layout = QTextLayout(self._model().words(row), self._face(row, current))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 20))
            line.setPosition(QPointF(0, top))
            top += theme.px(LINE)
        layout.endLayout()
        return layout

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: AgendaRow = index.data(ROW)
        width = self._view().viewport().width()
        if row.kind is ItemKind.pause:
            return QSize(width, theme.px(26))
        room = self.words_area(row, QRect(0, 0, width, 10)).width()
        lines = self._layout(row, room, True).lineCount()
        return QSize(width, max(theme.px(30), lines * theme.px(LINE) + theme.px(10)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(ROW)
        area = QRect(option.rect)
        current = index.row() == self._view().currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            self._paint_chosen(painter, area)
        if row.kind is ItemKind.pause:
            self._paint_break(painter, area)
        self._paint_words(painter, row, area, current)
        painter.restore()

    def _paint_chosen(self, painter: QPainter, area: QRect) -> None:
        painter.fillRect(area, theme.colour("accent_ground"))
        painter.fillRect(QRect(area.topLeft(), QSize(3, area.height())), theme.colour("accent"))

    @staticmethod
    def _paint_break(painter: QPainter, area: QRect) -> None:
        pen = QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        for top in (area.top() + 0.5, area.bottom() - 0.5):
            painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top))

    def _paint_words(self, painter: QPainter, row: AgendaRow, area: QRect, current: bool) -> None:
        room = self.words_area(row, area)
        layout = self._layout(row, room.width(), current)
        height = layout.lineCount() * theme.px(LINE)
        face = self._face(row, current)
        slack = (theme.px(LINE) - QFontMetricsF(face).height()) / 2
        top = area.top() + (area.height() - height) / 2 + slack
        quiet = row.kind is ItemKind.pause or not row.title
        painter.setPen(theme.colour("quiet" if quiet else "text"))
        layout.draw(painter, QPointF(room.left(), top))
        first = QRectF(area.left(), top - slack, area.width(), theme.px(LINE))
        self._paint_ends(painter, row, room, first, current)

    def _paint_ends(
        self, painter: QPainter, row: AgendaRow, room: QRect, line: QRectF, current: bool
    ) -> None:
        """The number before the title and the marks after it, on its first line."""
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(
            theme.font(weight=QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        )
        painter.setPen(theme.colour("quiet"))
        number = QRectF(line.left(), line.top(), room.left() - line.left(), line.height())
        painter.drawText(number.adjusted(0, 0, -theme.px(8), 0), middle, row.number)
        painter.setFont(theme.font(12))
        painter.drawText(line.adjusted(0, 0, -theme.px(PAD), 0), middle, row.marks)

    # --- renaming in place

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        made = self.title = QLineEdit(parent)
        made.setMaxLength(1000)
        made.setAccessibleName(self.tr("Title of the item"))
        return made

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(model.index(index.row(), 0), editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        area = self.words_area(index.data(ROW), QRect(option.rect))
        height = max(area.height(), theme.px(34))
        editor.setGeometry(area.adjusted(-theme.px(8), 0, 0, 0))
        editor.setFixedHeight(height)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """Tab while a title is written puts the item deeper, Shift+Tab out again; Enter goes on
        to the item's text."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            enters = event.key() in ENTERS and not event.modifiers()
            if by or enters:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched)
                self.written_to_end.emit() if enters else self.levelled.emit(by)
                return True
        return super().eventFilter(watched, event)
