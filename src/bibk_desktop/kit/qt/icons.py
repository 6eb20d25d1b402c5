"""Icons: single SVG files, tinted from the palette, kept by Qt's own cache."""

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from bibk_desktop import resources


@cache
def _drawing(name: str) -> bytes:
    return resources.path(f"icons/{name}.svg").read_bytes()


def _rendered(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    tinted = _drawing(name).replace(b"<path ", f'<path fill="{colour}" '.encode())
    made = QPixmap(QSize(size, size) * ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(tinted).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def pixmap(name: str, colour: str | QColor, size: int) -> QPixmap:
    """The icon `name` in `colour`, `size` device-independent pixels square."""
    tint = QColor(colour).name()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    ratio = application.devicePixelRatio()
    key = f"{name}/{tint}/{size}/{ratio}"
    made = QPixmap()
    if not QPixmapCache.find(key, made):
        made = _rendered(name, tint, size, ratio)
        QPixmapCache.insert(key, made)
    return made


def icon(name: str, colour: str | QColor, size: int, gap: int = 0) -> QIcon:
    """The same as a QIcon, with `gap` pixels of nothing at its right; make it anew when the
    palette changes."""
    drawn = pixmap(name, colour, size)
    if not gap:
        return QIcon(drawn)
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(QSize(size + gap, size) * ratio)
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return QIcon(wide)


def draw(painter: QPainter, name: str, colour: str | QColor, x: float, y: float, size: int) -> None:
    """Paint the icon with its upper left corner at x, y."""
    painter.drawPixmap(round(x), round(y), pixmap(name, colour, size))
