"""What the user chose of light, dark and text size, remembered from one start to the next."""

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bibk_desktop.kit.qt import theme

SETTLES, GATHERS = 500, 60
CHOICES: tuple[theme.Choice, ...] = ("system", "light", "dark")


class Appearance(QObject):
    """Dresses the application as chosen, and again when the desktop turns light or dark."""

    changed = Signal(str)

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(GATHERS)
        self._soon.timeout.connect(self._apply)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    def choice(self) -> theme.Choice:
        """system, light or dark."""
        kept = str(self._settings.value("look", "system"))
        return next((choice for choice in CHOICES if choice == kept), "system")

    def percent(self) -> int:
        """The text size, 90–200."""
        kept = str(self._settings.value("text_size", 100))
        return int(kept) if kept.isdigit() else 100

    def choose(self, choice: str) -> None:
        """Take a choice and remember it."""
        self._settings.setValue("look", choice)
        self._apply()

    def resize(self, percent: int) -> None:
        """Take a text size, 90–200 per cent, and remember it. To dress a whole window takes a
        while: several steps at once, or a slider that is drawn, are dressed once."""
        wanted = min(max(percent, theme.SMALLEST), theme.LARGEST)
        if wanted != self.percent():
            self._settings.setValue("text_size", wanted)
            self._soon.start()

    def step(self, by: int) -> None:
        """Larger or smaller by per cent; 0 goes back to 100."""
        self.resize(self.percent() + by if by else 100)

    def _follow(self) -> None:
        if self.choice() == "system":
            self._apply()

    def _apply(self) -> None:
        theme.apply(self.choice(), self.percent())
        self.changed.emit(self.choice())


def remember_place(window: QWidget, settings: QSettings) -> None:
    """Keep where the window stands and how large it is."""
    settings.setValue("window", window.saveGeometry())


def restore_place(window: QWidget, settings: QSettings) -> None:
    """Put the window where it was, but never where no screen is."""
    kept = settings.value("window")
    if kept is not None:
        window.restoreGeometry(kept)
    bring_on_screen(window)


class StaysOnScreen(QObject):
    """Brings its window back when the screen it stood on is taken away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self.settle)

    def settle(self) -> None:
        """Look once the desktop has laid out what is left."""
        QTimer.singleShot(SETTLES, self, lambda: bring_on_screen(self._window))


def bring_on_screen(window: QWidget) -> None:
    """Move and shrink the window until it lies on one screen, with the frame it has once shown."""
    screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    room, inner, outer = screen.availableGeometry(), window.geometry(), window.frameGeometry()
    if room.contains(outer) or window.isMaximized() or window.isFullScreen():
        return
    frame = outer.size() - inner.size()
    inner.setSize(inner.size().boundedTo(room.size() - frame))
    left = room.left() + inner.left() - outer.left()
    top = room.top() + inner.top() - outer.top()
    most_left = left + room.width() - frame.width() - inner.width()
    most_top = top + room.height() - frame.height() - inner.height()
    inner.moveLeft(min(max(inner.left(), left), most_left))
    inner.moveTop(min(max(inner.top(), top), most_top))
    window.setGeometry(inner)
