"""The least size of a widget in pixels of the design, kept when the text size changes."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from bibk_desktop.kit.qt import theme


def set_least(widget: QWidget, width: int | None = None, height: int | None = None) -> None:
    """So wide and high and no less, in px of the design; None leaves it. A plain minimum would
    stay as it was when the text grows or shrinks."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    kept = widget.findChild(_Least, options=direct) or _Least(widget)
    kept.take(width, height)


class _Least(QObject):
    """Sets its widget's least size anew with every other text size."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._width: int | None = None
        self._height: int | None = None
        widget.installEventFilter(self)

    def take(self, width: int | None, height: int | None) -> None:
        """Another least size."""
        self._width, self._height = width, height
        if width is not None:
            self._widget.setMinimumWidth(theme.px(width))
        if height is not None:
            self._widget.setMinimumHeight(theme.px(height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.take(self._width, self._height)
        return super().eventFilter(watched, event)
