"""The dark rail at left: places in groups, and at its foot what is saved."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bibk_desktop.kit.qt import icons, theme
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.labels import elided, label
from bibk_desktop.kit.qt.save_state import SaveState

WIDE, NARROW = 204, 64
NARROW_WINDOW = 960
SETTINGS, LEAST = "settings", 24


class RailItem(NamedTuple):
    """A place in the rail: drawn as `icon`-outline, and as `icon` when it is the open one.

    Those with another `group` than the one above stand under a line.
    """

    key: str
    words: str
    icon: str
    group: int = 0
    foot: bool = False
    keys: str = ""


class RailButton(QAbstractButton):
    """One place: icon and word, the chosen one on the accent."""

    def __init__(self, item: RailItem, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self.narrow = False
        self.setText(item.words)
        self.setAccessibleName(item.words)
        self.setToolTip(f"{item.words} ({item.keys})" if item.keys else item.words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(40), theme.px(32 if self.item.foot else 34))

    def minimumSizeHint(self) -> QSize:
        """Where the window is low and the text large, the places stand closer."""
        return QSize(theme.px(40), max(LEAST, theme.px(18)))

    def nextCheckState(self) -> None:
        """The rail says which place is chosen, not the click."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, hovered = self.isChecked(), self.underMouse()
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(theme.colour("rail_chosen"))
        if hovered and not chosen:
            ground.setAlphaF(0.45)
        if chosen or hovered:
            painter.setBrush(ground)
            painter.drawRoundedRect(self.rect(), 6, 6)
        self._paint_words(painter, "rail_chosen_text" if chosen else "rail_text")
        if self.hasFocus():
            self._paint_focus(painter)

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        size, middle = theme.px(18), self.height() / 2
        left = (self.width() - size) / 2 if self.narrow else theme.px(10)
        name = self.item.icon if self.isChecked() else f"{self.item.icon}-outline"
        icons.draw(painter, name, theme.colour(ink), left, middle - size / 2, size)
        if self.narrow:
            return
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        face = theme.font(12 if self.item.foot else theme.BASE, weight)
        area = QRectF(theme.px(38), 0, self.width() - theme.px(42), self.height())
        painter.setFont(face)
        painter.setPen(theme.colour(ink))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignVCenter, elided(self.text(), face, area.width())
        )

    def _paint_focus(self, painter: QPainter) -> None:
        """The accent is too dark a ring on the rail: its text colour serves."""
        painter.setPen(QPen(theme.colour("rail_chosen_text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)


class _Gap(QWidget):
    """Room between the places, less of it where the window is low."""

    def __init__(self, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(0, theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.px(self._height / 3))


class Rail(QWidget):
    """The places; `chosen` says the key of the one clicked or entered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, RailButton] = {}
        self._lines: list[QWidget] = []
        self._narrow = False
        self.name = label("", "rail-name")
        self.under_name = label("", "rail-quiet")
        self.state = SaveState()
        self.backup: QLabel = label("", "rail-quiet")
        self.backup.setWordWrap(True)
        self.warning = label("", "rail-failed")
        self.warning.setWordWrap(True)
        self.warning_button = Button(
            "", "alert-outline", "rail", lambda: self.chosen.emit(SETTINGS)
        )
        self.warning_button.hide()
        self.menu_button = Button("", "menu", "rail", self.open_menu)
        self.menu_button.name(self.tr("Menu (F10)"))
        self._menu = QMenu(self)
        self._column = QVBoxLayout(self)

    def show_places(self, items: Sequence[RailItem], name: str, under_name: str) -> None:
        """Lay out the rail once: its head, its groups, its foot."""
        self.name.setText(name)
        self.under_name.setText(under_name)
        column = self._column
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.menu_button)
        column.addLayout(head)
        column.addWidget(self.under_name)
        self._add_gap(column)
        self._add_group(column, [item for item in items if not item.foot])
        column.addStretch(1)
        self._add_group(column, [item for item in items if item.foot])
        self._add_gap(column)
        for line in (self.state, self.backup):
            column.addWidget(line)
        warning = QHBoxLayout()
        warning.addWidget(self.warning_button, 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self.warning, 1)
        column.addLayout(warning)
        self._dress()

    def add_menu(self, actions: Sequence[QAction]) -> None:
        """What the button at the top opens."""
        self._menu.addActions(list(actions))

    def open_menu(self) -> None:
        """Show the menu under its button."""
        self._menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _add_group(self, column: QVBoxLayout, items: list[RailItem]) -> None:
        group = items[0].group if items else 0
        for item in items:
            if item.group != group:
                group = item.group
                self._add_line(column)
            button = RailButton(item, self)
            button.clicked.connect(lambda _=False, key=item.key: self.chosen.emit(key))
            button.installEventFilter(self)
            self._buttons[item.key] = button
            column.addWidget(button)

    def _add_line(self, column: QVBoxLayout) -> None:
        line = _Gap(13, self)
        self._lines.append(line)
        column.addWidget(line)

    def _add_gap(self, column: QVBoxLayout) -> None:
        """Room that gives way where the window is low."""
        column.addWidget(_Gap(9, self))

    def _dress(self) -> None:
        self._column.setSpacing(0 if self._narrow else theme.px(2))
        side = theme.px(10)
        above, below = (8, 8) if self._narrow else (16, 12)
        self._column.setContentsMargins(side, theme.px(above), side, theme.px(below))
        self.state.set_short(self._narrow)
        for widget in (self.name, self.under_name, self.state, self.backup):
            widget.setContentsMargins(0 if self._narrow else side, 0, 0, 0)
        self.state.setMinimumHeight(self._state_height())
        self.name.setVisible(not self._narrow)
        self.under_name.setVisible(not self._narrow)
        self.backup.setVisible(not self._narrow and bool(self.backup.text()))
        self.warning.setVisible(not self._narrow and bool(self.warning.text()))
        self.warning_button.setVisible(bool(self.warning.text()))
        self.setFixedWidth(theme.px(NARROW if self._narrow else WIDE))

    def _state_height(self) -> int:
        """Two lines in the narrow rail: what wraps does not say itself how high it is at least."""
        return 2 * theme.px(16) if self._narrow else 0

    def buttons(self) -> list[RailButton]:
        """The places from the top, those of the foot last."""
        return list(self._buttons.values())

    def choose(self, key: str) -> None:
        """Show which place is open."""
        for place, button in self._buttons.items():
            button.setChecked(place == key)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, or icons with words."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for button in self._buttons.values():
            button.narrow = narrow
        self._dress()

    def fit(self, window_width: int) -> None:
        """Narrow in a window of little width (pixels), wide in others."""
        self.set_narrow(window_width < theme.px(NARROW_WINDOW))

    def is_narrow(self) -> bool:
        """Whether only the icons stand."""
        return self._narrow

    def show_backup(self, words: str, warning: str = "") -> None:
        """The line about the last backup and the second place; what is wrong with it leads to the
        settings."""
        self.backup.setText(words)
        self.warning.setText(warning)
        self.warning_button.name(warning)
        self._dress()

    def focus_here(self) -> None:
        """Put the keyboard on the place that is open."""
        buttons = self.buttons()
        chosen = [button for button in buttons if button.isChecked()] or buttons
        chosen[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, RailButton):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and self._key(watched, event.key()):
            return True
        return super().eventFilter(watched, event)

    def _key(self, button: RailButton, key: int) -> bool:
        """Arrows walk through the places, Enter opens."""
        steps = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
        buttons = self.buttons()
        if key in steps:
            place = (buttons.index(button) + steps[key]) % len(buttons)
            buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button.click()
        else:
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        ink = QColor(theme.colour("rail_text"))
        ink.setAlphaF(0.22)
        painter.setPen(QPen(ink, 1))
        for line in self._lines:
            middle = line.geometry().center().y() + 0.5
            left, right = line.geometry().left() + 8.0, line.geometry().right() - 8.0
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
