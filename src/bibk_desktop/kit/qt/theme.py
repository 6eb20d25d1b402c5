"""The look: two palettes, one font, and the tokens that painters ask for."""

from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from bibk_desktop import resources
from bibk_desktop.kit.qt.style import style_sheet

Choice = Literal["system", "light", "dark"]
Role = Literal["ok", "information", "watch", "late", "unconfirmed", "quiet", "text"]
BASE = 14
STYLE = ("-style", "fusion")
SMALLEST, LARGEST = 90, 200


class Theme(NamedTuple):
    """Every colour of one palette, as #rrggbb, named for its meaning."""

    dark: bool
    ground: str
    card: str
    line: str
    edge: str
    text: str
    quiet: str
    rail: str
    rail_text: str
    rail_quiet: str
    rail_chosen: str
    rail_chosen_text: str
    ok: str
    ok_ground: str
    watch: str
    watch_ground: str
    late: str
    late_ground: str
    unconfirmed: str
    unconfirmed_ground: str
    accent: str
    accent_ground: str
    on_accent: str
    map_planned: str
    map_soon: str
    map_on: str
    map_label: str

    def ink(self, role: Role) -> str:
        """The text colour of a meaning."""
        return str(getattr(self, "accent" if role == "information" else role))

    def paper(self, role: Role) -> str | None:
        """The ground of a chip of that meaning; None where it stands as plain text."""
        if role in ("quiet", "text"):
            return None
        name = "accent" if role == "information" else role
        return str(getattr(self, f"{name}_ground"))

    def map_fill(self, step: int) -> str:
        """The fill of a map step: 0 none, 1 planned, 2 soon, 3 on."""
        return (self.ground, self.map_planned, self.map_soon, self.map_on)[step]

    def map_ink(self, step: int) -> str:
        """The colour of a label that lies on a map step."""
        return self.map_label if step == 3 else self.text


LIGHT = Theme(
    dark=False,
    ground="#f6f7f9",
    card="#ffffff",
    line="#e1e4ea",
    edge="#858f9d",
    text="#1b2430",
    quiet="#5b6675",
    rail="#10222d",
    rail_text="#c7d6df",
    rail_quiet="#93a6b1",
    rail_chosen="#0b5d7a",
    rail_chosen_text="#ffffff",
    ok="#1f7a4d",
    ok_ground="#e3f4ea",
    watch="#9a5b00",
    watch_ground="#fdf1dc",
    late="#a3262a",
    late_ground="#fbe7e7",
    unconfirmed="#5b3f9e",
    unconfirmed_ground="#eee9fa",
    accent="#0b5d7a",
    accent_ground="#e3f1f6",
    on_accent="#ffffff",
    map_planned="#b9dfe9",
    map_soon="#7db9cc",
    map_on="#2b7894",
    map_label="#ffffff",
)
DARK = Theme(
    dark=True,
    ground="#14181d",
    card="#1c2229",
    line="#2d3540",
    edge="#6f7c8b",
    text="#e7ebf0",
    quiet="#9aa7b5",
    rail="#0d1115",
    rail_text="#a9b8c4",
    rail_quiet="#84929d",
    rail_chosen="#17323d",
    rail_chosen_text="#5cc0e0",
    ok="#67cf98",
    ok_ground="#173626",
    watch="#f0b75a",
    watch_ground="#3b2d12",
    late="#f08a8d",
    late_ground="#3f1d1f",
    unconfirmed="#b9a2f2",
    unconfirmed_ground="#2b2345",
    accent="#5cc0e0",
    accent_ground="#17323d",
    on_accent="#08222c",
    map_planned="#22414d",
    map_soon="#2f6478",
    map_on="#4a9bb8",
    map_label="#08222c",
)


class _Shown:
    """What the application wears just now, kept for the painters that ask for it all the time."""

    theme = LIGHT
    scale = 1.0
    colours: dict[str, QColor] = {}
    fonts: dict[tuple[float, QFont.Weight], QFont] = {}


def _wear(theme: Theme, pixels: int) -> None:
    _Shown.theme, _Shown.scale = theme, pixels / BASE
    _Shown.colours, _Shown.fonts = {}, {}


def tokens() -> Theme:
    """The palette that the application shows just now."""
    return _Shown.theme


def colour(name: str) -> QColor:
    """The token `name` of the palette shown just now; copy it before changing it."""
    found = _Shown.colours.get(name)
    if found is None:
        found = _Shown.colours[name] = QColor(str(getattr(_Shown.theme, name)))
    return found


def scale() -> float:
    """The text size as a factor, 1.0 at 100 %."""
    return _Shown.scale


def px(length: float) -> int:
    """A length of the design in pixels at the text size chosen."""
    return round(length * _Shown.scale)


def font(size: float = BASE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font at `size` of the design, with tabular figures; copy before changing."""
    found = _Shown.fonts.get((size, weight))
    if found is None:
        found = _Shown.fonts[size, weight] = _made_font(px(size), weight)
    return found


def _made_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    made = QFont("Inter")
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def load_fonts() -> None:
    """Make the bundled Inter known to Qt; once a process."""
    for weight in ("Regular", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/Inter-{weight}.otf")))


def palette(theme: Theme) -> QPalette:
    """All roles in all groups, so that nothing of Qt's own colours shines through."""
    made = QPalette()
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.ground,
        roles.WindowText: theme.text,
        roles.Base: theme.card,
        roles.AlternateBase: theme.ground,
        roles.Text: theme.text,
        roles.BrightText: theme.late,
        roles.Button: theme.card,
        roles.ButtonText: theme.text,
        roles.Light: theme.card,
        roles.Midlight: theme.line,
        roles.Mid: theme.edge,
        roles.Dark: theme.edge,
        roles.Shadow: theme.rail,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.ToolTipBase: theme.card,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.quiet,
        roles.Accent: theme.accent,
    }
    for role, value in colours.items():
        made.setColor(QPalette.ColorGroup.All, role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.quiet))
    return made


def desktop_is_dark() -> bool:
    """Whether the desktop itself is dark just now."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def chosen(choice: Choice) -> Theme:
    """The palette of a choice; "system" follows the desktop."""
    if choice == "system":
        return DARK if desktop_is_dark() else LIGHT
    return DARK if choice == "dark" else LIGHT


def _picture(name: str) -> str:
    shade = "dark" if tokens().dark else "light"
    return resources.path(f"icons/{name}-{shade}.svg").as_posix()


def apply(choice: Choice = "system", percent: int = 100) -> Theme:
    """Dress the application in a palette and a text size (percent, 90–200).

    The style itself, Fusion, is asked for on the application's command line: to ask for it here
    costs 5 ms.
    """
    theme = chosen(choice)
    pixels = round(BASE * min(max(percent, SMALLEST), LARGEST) / 100)
    _wear(theme, pixels)
    QApplication.setFont(_made_font(pixels))
    QApplication.setPalette(palette(theme))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet(
        style_sheet(theme._asdict(), px, _picture("tick"), _picture("chevron"))
    )
    return theme
