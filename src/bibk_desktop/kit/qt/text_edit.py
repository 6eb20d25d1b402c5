"""A text edit for prose: paragraphs, lists, headings, bold, italic and links, as in Word."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from html import escape

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QToolTip, QWidget

from bibk_desktop.kit.qt import text_keys, theme
from bibk_desktop.kit.qt.caret import Caret
from bibk_desktop.kit.qt.link_field import LinkField
from bibk_desktop.kit.qt.paragraphs import PLAIN, set_shape
from bibk_desktop.kit.qt.text_formats import TextFormats, link_at, without_link
from bibk_desktop.kit.qt.text_look import SIZE, Ground, Look, paint_under

WIDEST = 80
_SAMPLE = "Gruppen talade om hur samarbetet mellan biblioteken kan se ut under nästa år. "
LEAST = 32
_MARGIN = 3
_DRESSES = (
    QEvent.Type.StyleChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.ApplicationFontChange,
)


class TextEdit(QTextEdit):
    """Prose in one column of at most 80 characters; Ctrl with a click opens a link.

    `name` is what a screen reader says; one that `grows` is as high as its words. Enter, Tab,
    Backspace and the arrows do what they do in Word; Shift+Tab outside a list and Ctrl+Tab leave
    the field. `typed` tells what the user did to the text, not what is shown anew.
    """

    typed = Signal()
    link_opened = Signal(str)

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        framed: bool = False,
        grows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scale = 0.0
        self._zoom = 1.0
        self._quiet = 0
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._framed, self._grows = framed, grows
        self.caret = Caret(self)
        self._wear()
        self.look = Look(self.document(), self.grounds)
        self.formats = TextFormats(self)
        self.link_field = LinkField(self)
        if grows:
            self._grow()
        self.textChanged.connect(self._tell)
        self.start_anew()
        self.dress()

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Nothing that happens to the text in here is told as typed."""
        self._quiet += 1
        try:
            yield
        finally:
            self._quiet -= 1

    def _tell(self) -> None:
        if not self._quiet:
            self.typed.emit()

    def dress(self, blocks: Iterable[QTextBlock] | None = None) -> None:
        """Look again at what subclasses say of these paragraphs, of all if none are named."""
        with self.quietly():
            if blocks is None:
                self.look.rehighlight()
            for block in blocks or ():
                self.look.rehighlightBlock(block)
        self.viewport().update()

    # --- what subclasses say

    def grounds(self, block: QTextBlock) -> list[Ground]:
        """The words of a paragraph that lie on the ground of a meaning."""
        return []

    def refill(self) -> None:
        """Put the text in once more: the text size has changed."""
        self.start_anew()

    # --- the column

    def _wear(self) -> None:
        """What a palette cannot say once an application has a style sheet."""
        bare = "" if self._framed else "border: none; padding: 0; background: transparent;"
        quiet = theme.tokens().quiet
        sheet = f"QTextEdit {{ placeholder-text-color: {quiet}; {bare} }}"
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)

    def start_anew(self) -> None:
        """Empty the document and let go of what was typed; nothing of this can be taken back."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.clear()
        self._set_size()
        document.setDocumentMargin(_MARGIN)
        set_shape(QTextCursor(document), PLAIN)
        document.setUndoRedoEnabled(True)
        self._scale = theme.scale()
        self._set_width()

    def set_zoom(self, zoom: float) -> None:
        """Show the words so many times as large, for an audience; nothing else changes."""
        self._zoom = zoom
        with self.quietly():
            self._set_size()
        self._set_width()
        self.dress()

    def _set_size(self) -> None:
        """The size of the words (another margin would be a step of what can be undone)."""
        font = theme.font(SIZE * self._zoom)
        self.setFont(font)
        self.viewport().setFont(font)
        self.document().setDefaultFont(font)

    def _set_width(self) -> None:
        metrics = QFontMetricsF(self.document().defaultFont())
        widest = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * WIDEST + 2 * _MARGIN
        room = self.viewport().width()
        self.setLineWrapColumnOrWidth(max(min(room, round(widest)), 1))

    def _grow(self) -> None:
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        around = self.height() - self.viewport().height()
        words = round(self.document().size().height()) + around
        return QSize(wanted.width(), max(words, theme.px(LEAST))) if self._grows else wanted

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._grows else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_width()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _DRESSES and self._scale and not self._quiet:
            self._wear()
            if self._scale != theme.scale():
                self._scale = theme.scale()
                with self.quietly():
                    self.refill()
            self.dress()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        paint_under(painter, self.visible_blocks(), self.grounds)
        painter.end()
        super().paintEvent(event)
        self.caret.paint(QPainter(self.viewport()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.caret.begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.caret.begin()

    def visible_blocks(self) -> list[QTextBlock]:
        """The paragraphs that stand within the view, in order."""
        first = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        found: list[QTextBlock] = []
        while first.isValid() and first.layout().position().y() <= bottom:
            found.append(first)
            first = first.next()
        return found

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or self._is_for_the_page(event):
            self._read_key(event)
            return
        cursor = self.textCursor()
        if text_keys.pressed(cursor, event):
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        else:
            self._other_key(event)

    def _other_key(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Backtab or (control and event.key() == Qt.Key.Key_Tab):
            QWidget.focusNextPrevChild(self, event.key() == Qt.Key.Key_Tab)
        elif way := text_keys.way(event):
            self.undo_here() if way < 0 else self.redo_here()
        else:
            self._type(event)

    def _read_key(self, event: QKeyEvent) -> None:
        if self._is_for_the_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_for_the_page(self, event: QKeyEvent) -> bool:
        """Ctrl+Enter and Esc are no business of a text."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return (control and enter) or event.key() == Qt.Key.Key_Escape

    def _type(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text():
            self.leave_link()
        super().keyPressEvent(event)
        if event.text() == " ":
            cursor = self.textCursor()
            if text_keys.begin_list(cursor):
                self.setTextCursor(cursor)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self.leave_link()
        super().inputMethodEvent(event)

    def leave_link(self) -> None:
        """What is typed behind a link is no part of it."""
        cursor = self.textCursor()
        address = cursor.charFormat().anchorHref()
        if address and link_at(cursor, ahead=True) != address:
            self.setCurrentCharFormat(without_link(cursor.charFormat()))

    # --- the way back of what was typed here

    def can_undo_here(self) -> bool:
        """Whether something typed here can be taken back."""
        return bool(self.document().isUndoAvailable())

    def can_redo_here(self) -> bool:
        """Whether something taken back here can be done again."""
        return bool(self.document().isRedoAvailable())

    def undo_here(self) -> None:
        """Take back the last typing."""
        self.undo()

    def redo_here(self) -> None:
        """Do the last typing again."""
        self.redo()

    # --- links

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        pointing = Qt.CursorShape.PointingHandCursor
        wanted = pointing if self._link_under(event) else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(wanted)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        address = self._link_under(event)
        if address and event.button() == Qt.MouseButton.LeftButton:
            self.link_opened.emit(address)
            return
        super().mouseReleaseEvent(event)

    def _link_under(self, event: QMouseEvent) -> str:
        """The address under the pointer while Ctrl is held; in what is only read, always."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        chosen = self.textCursor().hasSelection()
        if not (control or (self.isReadOnly() and not chosen)):
            return ""
        return str(self.anchorAt(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._say_address(event)
            return True
        return super().viewportEvent(event)

    def _say_address(self, event: QHelpEvent) -> None:
        """Where a link leads, and how it is followed."""
        address = self.anchorAt(event.pos())
        how = self.tr("Ctrl+click opens the link")
        says = f"<p>{escape(address)}</p><p>{escape(how)}</p>" if address else ""
        QToolTip.showText(event.globalPos(), says, self)

    # --- menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.formats.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        here = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        menu.popup(here if by_key else event.globalPos())

    # --- what is pasted and dropped

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files belong to the window."""
        is_file = source.hasUrls() and any(url.isLocalFile() for url in source.urls())
        return not is_file and (source.hasText() or source.hasHtml())

    def paste_plain(self, words: str) -> None:
        """Put words in without any look, a line a paragraph."""
        self.textCursor().insertText(words)
