"""Draws the text of a meeting, light and dark: `python -m tests.work.notes.demo OUT`."""

import sys
import tempfile
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from bibk_desktop.kit.qt import theme
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.chips import Chip
from bibk_desktop.kit.qt.labels import label
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Attendance, Item, Meeting, Project
from bibk_desktop.records.store import Store
from bibk_desktop.words import name
from bibk_desktop.work.notes.editor import NotesEditor
from bibk_desktop.work.notes.grounds import ROLES, marks_of
from bibk_desktop.work.notes.holder import Holder, held
from bibk_desktop.work.notes.marker_bar import MarkerBar
from bibk_desktop.work.notes.outcomes import sync

TODAY = date(2018, 1, 24)
TEXT = """Valter presenterade två tjänster för strömmad film, Cineasterna och Viddla.
förslag: gemensamt avtal om tillräckligt många ansluter sig
att göra: Valter kollar upp funktion och pris för Viddla till 15 mars
BiBK sponsrar Ztory från maj.
beslut: frågan om länsabonnemang tas upp på nästa möte
alla: tipsa om andra strömmande medier
Readly är platsbaserat och """
MORE = """# Vad tjänsterna kostar
Priset står **per visning** och är _preliminärt_, se [leverantörens sida](https://example.org).
- kort film: 10 kr
- lång film
  - vardag: 21 kr
  - helg: 24 kr, men bara om minst sju kommuner är med och var och en betalar sin del
1. Fråga kommunerna
2. Teckna avtal
## Sedan
enades om: vi väntar in Kulturrådet
väntar: Kulturrådet – besked om pengarna
fråga: Alvesta undrar hur stor egeninsats krävs
Vi talade också om #Kreativa rum."""


def make(store: Store, text: str) -> int:
    """A meeting with one item of that text, its records made."""
    with store.write("undo.first_content") as session:
        meeting = Meeting(title="Chefsmöte", at=FuzzyDate.day(TODAY))
        session.add(meeting)
        session.flush()
        session.add(Attendance(meeting_id=meeting.id, name="Valter Ström"))
        item = Item(meeting_id=meeting.id, title="Databaser och filmstreaming", text=text)
        session.add(item)
        session.flush()
        id_ = int(item.id or 0)
    sync(store, Holder("item", id_), "", text, "", set())
    return id_


def page(store: Store, text: str) -> QWidget:
    """The card of the text with its markers, and what came of it beside."""
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(22, 22, 22, 22)
    row.setSpacing(12)
    holder = Holder("item", make(store, text))
    editor = NotesEditor(store, "Skriv vad som sägs. Börja en rad med beslut: eller att göra:")
    editor.show_text(holder)
    card = Card("6 Databaser och filmstreaming", "Valter Ström")
    card.add(editor, 1)
    card.add(MarkerBar(editor.put_marker))
    row.addWidget(card, 3)
    row.addWidget(_came(store, holder), 2)
    window.setAutoFillBackground(True)
    window.editor = editor
    return window


def _came(store: Store, holder: Holder) -> Card:
    card = Card("Ur texten")
    for came in marks_of(store.rows, held(store.rows, holder)).came:
        line = QHBoxLayout()
        line.addWidget(Chip(f"{name(came.kind)} {came.number or ''}".strip(), ROLES[came.kind]))
        words = label(came.words, "small")
        words.setWordWrap(True)
        line.addWidget(words, 1)
        card.body.addLayout(line)
    card.body.addStretch(1)
    return card


def shots(out: Path) -> None:
    """Both texts in both themes, empty, and at 200 %."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "demo.bibk", TODAY)
        store.add(Project(name="Kreativa rum"))
        for title, text in (("minutes", TEXT), ("shapes", MORE), ("empty", "")):
            for choice in ("light", "dark"):
                shot(store, text, choice, 100, out / f"{title}-{choice}.png")
        shot(store, MORE, "light", 200, out / "shapes-200.png")
        store.close()


def shot(store: Store, text: str, choice: theme.Choice, percent: int, path: Path) -> None:
    """One picture."""
    theme.apply(choice, percent)
    shown = page(store, text)
    shown.resize(860 if percent == 100 else 1280, 720)
    shown.show()
    shown.editor.setFocus()
    shown.editor.moveCursor(shown.editor.textCursor().MoveOperation.End)
    QApplication.processEvents()
    QApplication.processEvents()
    shown.grab().save(str(path))
    shown.close()


def main() -> None:
    """Draw into the folder that was named."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    theme.load_fonts()
    shots(out)
    application.quit()


if __name__ == "__main__":
    main()
