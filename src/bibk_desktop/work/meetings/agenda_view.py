"""The agenda to walk in and to change: moved by keys and by drag, renamed in place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
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

NUMBER, INDENT, MARKS, PAD = 34, 26, 34, 8
LINE = 20
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Delegate(QStyledItemDelegate):
    """Number, title on as many lines as it takes, marks at right; a break is thin."""

    levelled = Signal(int)
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

    def _view(self) -> "AgendaView":
        view = self.parent()
        assert isinstance(view, AgendaView)
        return view

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
        return area.adjusted(self._left(row), 0, -theme.px(MARKS + PAD), 0)

    def _layout(self, row: AgendaRow, width: float, current: bool) -> QTextLayout:
        layout = QTextLayout(self._view().model_.words(row), self._face(row, current))
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
        editor.setGeometry(area.adjusted(-theme.px(8), 0, theme.px(MARKS), 0))
        editor.setFixedHeight(height)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """Tab while a title is written puts the item deeper, Shift+Tab out again."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            if by:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched)
                self.levelled.emit(by)
                return True
        return super().eventFilter(watched, event)


class AgendaView(QListView):
    """`chosen` tells the item with the keyboard; what is done to one is told and done elsewhere."""

    chosen = Signal(object)
    renamed = Signal(int, str)
    moved = Signal(int, int)
    levelled = Signal(int, int)
    dropped = Signal(int, object)
    deleted = Signal(int)
    menu_asked = Signal(int, QPoint)
    entered_text = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model_ = AgendaModel(self.tr("Untitled item"))
        self._delegate = _Delegate(self)
        self._filling = False
        self.setModel(self.model_)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Agenda"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.model_.renamed.connect(self.renamed)
        self._delegate.levelled.connect(self._level_while_written)
        self.doubleClicked.connect(self.edit)

    # --- what is shown

    def show_rows(self, rows: Sequence[AgendaRow], closed: bool) -> None:
        """Show these rows; the chosen one stays chosen, else the one in its place."""
        kept, place = self.current_id(), self.currentIndex().row()
        title = self._delegate.written()
        typed = title.text() if title is not None and title.isModified() else None
        self.model_.closed = closed
        self._filling = True
        self.model_.fill(rows)
        self._filling = False
        if kept is None or not self.choose(kept):
            place = max(min(place, len(rows) - 1), 0)
            self.setCurrentIndex(self.model_.index(place) if rows else QModelIndex())
        self.scheduleDelayedItemsLayout()
        if typed is not None and self.current_id() == kept and self._delegate.written() is None:
            self._write_on(typed)

    def _write_on(self, typed: str) -> None:
        """The list was made anew in the midst of a title: what was typed stands in it again."""
        self.rename()
        title = self._delegate.written()
        if title is not None:
            title.setText(typed)
            title.setModified(True)

    def finish_title(self) -> None:
        """Store the title that is being written, if one is."""
        self._delegate.finish()

    def current_id(self) -> int | None:
        """The item that is chosen."""
        row = self.current_row()
        return row.id if row is not None else None

    def current_row(self) -> AgendaRow | None:
        """The row that is chosen."""
        index = self.currentIndex()
        return self.model_.rows[index.row()] if index.isValid() else None

    def choose(self, item_id: int) -> bool:
        """Choose an item; False if it is not here."""
        for line, row in enumerate(self.model_.rows):
            if row.id == item_id:
                self.setCurrentIndex(self.model_.index(line))
                return True
        return False

    def rename(self) -> None:
        """Write the title of the chosen item in place."""
        self.scrollTo(self.currentIndex())
        self.setFocus()
        self.edit(self.currentIndex())

    def _level_while_written(self, by: int) -> None:
        """Another level in the midst of a title, which is written on."""
        self._tell(self.levelled, by)
        self.rename()
        title = self._delegate.written()
        if title is not None:
            title.end(False)

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if not self._filling:
            self.chosen.emit(self.current_id())

    # --- keys and pointer

    def _tell(self, signal: Any, *values: Any) -> None:
        id_ = self.current_id()
        if id_ is not None and not self.model_.closed:
            signal.emit(id_, *values)

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow moves the item here; elsewhere it goes back and forward. Tab puts it
        deeper, Shift+Tab out again; Ctrl+Tab and → leave the list."""
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        by = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
        if event.type() == QEvent.Type.ShortcutOverride and _arrow(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and by and self.model_.rows:
            return self._tab(by, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        return super().event(event)

    def _tab(self, by: int, leaves: bool) -> bool:
        """Change the level of the item; in what went out, or with Ctrl, go on to the next field."""
        if leaves or self.model_.closed:
            return bool(self.focusNextPrevChild(by > 0))
        self._tell(self.levelled, by)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _arrow(event)
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()
        elif arrow:
            signal, by = {"up": (self.moved, -1), "down": (self.moved, 1)}.get(
                arrow, (self.levelled, 1 if arrow == "right" else -1)
            )
            self._tell(signal, by)
        elif event.key() in ENTERS and not event.modifiers():
            self.rename()
        elif event.key() == Qt.Key.Key_Right and not event.modifiers():
            self.entered_text.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._tell(self.deleted)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        id_ = self.current_id()
        if id_ is not None:
            self.menu_asked.emit(id_, event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        """An item was let go between two others: it stands before the lower one, beside it."""
        index = self.indexAt(event.position().toPoint())
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        line = index.row() + (1 if below else 0) if index.isValid() else len(self.model_.rows)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.drop_at(line)

    def drop_at(self, line: int) -> None:
        """Let the chosen item go before the one on a line, or after the last."""
        rows = self.model_.rows
        before = rows[line].id if line < len(rows) else None
        if before != self.current_id():
            self._tell(self.dropped, before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _arrow(event: QKeyEvent) -> str:
    """Which arrow was pressed with Alt alone; "" if none."""
    names = {
        Qt.Key.Key_Up: "up",
        Qt.Key.Key_Down: "down",
        Qt.Key.Key_Left: "left",
        Qt.Key.Key_Right: "right",
    }
    bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return names.get(Qt.Key(event.key()), "") if bare == Qt.KeyboardModifier.AltModifier else ""
