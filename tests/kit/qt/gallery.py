"""Draws the kit into pictures, light and dark: `python -m tests.kit.qt.gallery OUT`."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from bibk_desktop import resources
from bibk_desktop.app import make_application
from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.banner import Banners
from bibk_desktop.kit.qt.bars import Bars
from bibk_desktop.kit.qt.buttons import Button
from bibk_desktop.kit.qt.cards import Card, FigureCard
from bibk_desktop.kit.qt.chips import Chip
from bibk_desktop.kit.qt.labels import Link
from bibk_desktop.kit.qt.map_view import MapView, Value, read_areas
from bibk_desktop.kit.qt.page import PageHeader
from bibk_desktop.kit.qt.rail import Rail, RailItem
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.kit.qt.segmented import Segmented
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.table_view import Table
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.kit.qt.toasts import Toast
from bibk_desktop.kit.qt.top_bar import TopBar

PLACES = [
    RailItem("start", "Översikt", "view-dashboard", 0),
    RailItem("to_do", "Att göra", "check-circle", 0),
    RailItem("calendar", "Kalender", "calendar-month", 0),
    RailItem("meetings", "Möten", "forum", 1),
    RailItem("visits", "Besök", "car", 1),
    RailItem("requests", "Förfrågningar", "comment-question", 1),
    RailItem("places", "Kommuner", "map", 2),
    RailItem("people", "Kontakter", "account-multiple", 2),
    RailItem("projects", "Projekt", "rocket-launch", 2),
    RailItem("grants", "Bidrag", "hand-coin", 2),
    RailItem("trash", "Papperskorg", "trash-can", 9, foot=True),
    RailItem("settings", "Inställningar", "cog", 9, foot=True),
    RailItem("help", "Hjälp", "help-circle", 9, foot=True),
]
TASKS = [
    Row(1, "Olofströms bibliotek, ny chef", "Olle Brandt · 10.00", "Besök", "car-outline",
        "idag kl. 10"),
    Row(
        2,
        "Svar om teaterföreställningen",
        "Ronneby, Alvesta, Tingsryd, Älmhult",
        "Förfrågan",
        "comment-question-outline",
        "försenad 6 dagar",
        "late",
    ),
    Row(3, "Program för dagen", "beslut 24 jan", "Uppgift", "check-circle-outline", "snarast",
        "watch"),
    Row(4, "Hur stor egeninsats krävs?", "Alvesta, telefon i måndags", "Fråga till oss",
        "help-circle-outline", "väntat 2 dagar", "watch"),
    Row(5, "Besked om pengarna", "sedan 24 jan", "Väntar på", "timer-sand", "7 dagar"),
    Row(6, "Läsfrämjande 2017, slutredovisning", "", "Redovisning", "file-document-check-outline",
        "28 feb"),
    Row(7, "Studieresa", "", "Bekräfta", "calendar-question", "ca 3 maj", "unconfirmed"),
    Row(8, "Nyhetsbrevet", "inom kort", "Ta upp igen", "calendar-clock", "nästa möte", done=True),
]  # fmt: skip
COMING = [
    Row(1, "Webbinarium om Stärkta bibliotek", lead="16 feb", end="Kulturrådet", role="quiet"),
    Row(2, "Chefsmöte", lead="15 mar", end="Växjö", role="quiet"),
    Row(3, "Utbildning, dataskydd", lead="11 apr 13–16", end="Lessebo", role="quiet"),
    Row(4, "Mötesplats profession – forskning", lead="22–23 okt?", end="bekräfta",
        role="unconfirmed", chip=True),
]  # fmt: skip


def sample_map() -> MapView:
    """The map as in the picture of the start page."""
    areas = read_areas(
        resources.path("reference/bibk_kommuner.geojson"),
        resources.path("reference/label_points.json"),
    )
    view = MapView(areas, "Kreativa rum")
    steps = {"0761": 3, "1081": 2, "0760": 1, "0767": 1, "1080": 1, "1082": 1}
    legend = [(3, "igång 1"), (2, "snart 1"), (1, "planerad 4"), (0, "ej med 7")]
    view.show_values({code: Value(step) for code, step in steps.items()}, legend)
    return view


def figures() -> QHBoxLayout:
    """The row of five cards."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for figure, caption, nearest, role in (
        ("4", "svar saknas", "Växjöföreställningen, 25 jan", "text"),
        ("3", "försenade", "äldst 6 dagar", "late"),
        ("2", "datum att bekräfta", "studieresan ca 3 maj", "text"),
        ("1", "utlysning stänger", "om 19 dagar, kl. 17", "text"),
        ("0", "vakanta", "", "quiet"),
    ):
        card = FigureCard()
        card.show_figure(figure, caption, nearest, role)  # type: ignore[arg-type]
        row.addWidget(card)
    return row


def cards() -> QHBoxLayout:
    """The list, what is coming, the map."""
    to_do = Card("Idag och att göra")
    choices = [("mine", "Mina"), ("ours", "BiBK"), ("theirs", "Kommunernas")]
    to_do.add_to_head(Segmented(choices, "Vems"), at_end=False)
    to_do.add_to_head(Link("Alla 25"))
    tasks = RowList("Att göra", lead_width=101)
    tasks.show_rows([row._replace(checkable=True) for row in TASKS])
    to_do.add(tasks, 1)
    coming = Card("Kommande")
    coming.add_to_head(Link("Årshjul"))
    dates = RowList("Kommande", lead_width=114, fit=True)
    dates.show_rows(COMING)
    coming.add(dates)
    on_map = Card("Kreativa rum", "i 6 av 13 kommuner")
    on_map.add_to_head(Link("Byt", "▾"))
    on_map.add(sample_map(), 1)
    right = QVBoxLayout()
    right.setSpacing(12)
    right.addWidget(coming)
    right.addWidget(on_map, 1)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(to_do, 62)
    row.addLayout(right, 38)
    return row


def start_like() -> QWidget:
    """The kit put together as the start page's picture."""
    window = QWidget()
    outer = QHBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    rail = Rail()
    rail.show_places(PLACES, "BiBK", "Blekinge · Kronoberg")
    rail.choose("start")
    rail.show_backup("Säkerhetskopia 14:05 · även i H:")
    outer.addWidget(rail)
    page = QVBoxLayout()
    page.setContentsMargins(22, 12, 22, 18)
    page.setSpacing(12)
    bar = TopBar()
    bar.trail.show_steps([("Översikt", None)])
    bar.add_quick_note(lambda: None)
    page.addWidget(bar)
    header = PageHeader("Onsdag 31 januari 2018", "v. 5")
    header.add_button(Button("Förbered besök", "car-outline"))
    header.add_button(Button("Chefsmötet 15 mars", "forum", "filled"))
    page.addWidget(header)
    page.addLayout(figures())
    page.addLayout(cards(), 1)
    outer.addLayout(page, 1)
    window.setAutoFillBackground(True)
    return window


@dataclass(frozen=True)
class Line:
    """A row of the sample table."""

    county: str
    name: str
    head: str
    status: str
    role: Role
    detail: str
    money: int


LINES = [
    Line("Blekinge", "Karlshamn", "Maja Sjögren", "planerad", "watch", "", 450_000),
    Line("Blekinge", "Karlskrona", "Ebba Lindqvist", "igång", "ok", "", 0),
    Line("Blekinge", "Ronneby", "Siri Falk", "snart", "information", "Hjorthöjden", 280_000),
    Line("Kronoberg", "Tingsryd", "vakant", "nej", "late", "tackat nej i maj", 1_280_000),
    Line("Kronoberg", "Älmhult", "Per Lund", "ej med", "quiet", "", 0),
]


def sample_table() -> Table:
    """Columns of each kind, grouped by county."""
    columns = [
        Column("Kommun", lambda row: row.name, bold=True),
        Column("Bibliotekschef", lambda row: row.head),
        Column(
            "Kreativa rum",
            lambda row: row.status,
            role=lambda row: row.role,
            chip=True,
            detail=lambda row: row.detail,
            under="6 av 13",
        ),
        Column(
            "Stärkta bibliotek 2018:1",
            lambda row: f"{row.money:,} kr".replace(",", "\u00a0") if row.money else "ej sökt",
            value=lambda row: row.money,
            sort=lambda row: row.money,
            align="right",
            role=lambda row: "text" if row.money else "quiet",
            under="sökt 2\u00a0010\u00a0000 kr",
            stretch=1,
        ),
    ]
    table = Table(columns, "Projekt", key=lambda row: row.name, group=lambda row: row.county)
    table.show_rows(LINES)
    table.choose("Ronneby")
    return table


def small_parts() -> QWidget:
    """Chips, buttons, fields, a table, notices."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(22, 18, 22, 18)
    column.setSpacing(12)
    chips = QHBoxLayout()
    for words, role in (
        ("igång", "ok"),
        ("snart", "information"),
        ("planerad", "watch"),
        ("nej", "late"),
        ("bekräfta", "unconfirmed"),
        ("ej med", "quiet"),
    ):
        chips.addWidget(Chip(words, role))  # type: ignore[arg-type]
    chips.addStretch(1)
    column.addLayout(chips)
    banners = Banners()
    banner = banners.show_banner(
        "a", "Säkerhetskopian kunde inte skrivas.", "Sätt i minnet och försök igen.", "OSError 28"
    )
    banner.add_action("Försök igen", lambda: None)
    banner.fold()
    column.addWidget(banners)
    fields = QHBoxLayout()
    fields.setSpacing(10)
    combo = QComboBox()
    combo.addItems(["Planerad", "Snart", "Igång"])
    tick, other = QCheckBox("Deltar digitalt"), QCheckBox("Anmält förhinder")
    tick.setChecked(True)
    tabs = Segmented(
        [("t", "Tabell"), ("k", "Karta"), ("l", "Lista")], "Visa som", small=False, key="k"
    )
    for field in (QLineEdit("Korrö"), combo, tick, other, Button("Ny", "plus"), tabs):
        fields.addWidget(field)
    fields.addStretch(1)
    column.addLayout(fields)
    holder = Card()
    holder.body.setContentsMargins(1, 1, 1, 1)
    holder.add(sample_table())
    column.addWidget(holder, 1)
    bars = Bars("Röster")
    bars.show_bars(
        [("Digitalt först", 8, "8 röster"), ("Demokrati", 6, "6"), ("Samverkan", 2, "2")]
    )
    column.addWidget(bars)
    toast = Toast(window)
    toast.say("Uppgiften togs bort.", ("Ångra", lambda: None))
    window.setAutoFillBackground(True)
    return window


def main(out: Path) -> None:
    """Write the pictures into the folder `out`."""
    application = make_application()
    out.mkdir(parents=True, exist_ok=True)
    for choice in ("light", "dark"):
        theme.apply(choice)  # type: ignore[arg-type]
        for name, make in (("start", start_like), ("parts", small_parts)):
            widget = make()
            widget.resize(1360, 860)
            widget.show()
            QApplication.processEvents()
            widget.grab().save(str(out / f"{name}-{choice}.png"))
            widget.close()
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
