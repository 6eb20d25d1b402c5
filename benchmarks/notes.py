"""Live notes: a key in a 20,000-character item until it is painted, with its records.

The floor is the same key in an empty QTextEdit that holds the same words, in the same run,
interleaved. Saving and the records of lines that are left are among the keys: nothing is left
out that the writer would wait for.
"""

import os
import random
import statistics
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from benchmarks.workspaces import TODAY, WORDS
from bibk_desktop.kit.qt import theme
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Attendance, Item, Meeting, Person
from bibk_desktop.records.store import Store
from bibk_desktop.work.notes.editor import NotesEditor
from bibk_desktop.work.notes.holder import Holder
from bibk_desktop.work.notes.meaning import Around, meaning_of
from bibk_desktop.work.notes.outcomes import sync
from bibk_desktop.work.notes.who import Directory

LENGTH, PEOPLE, TYPED = 20_000, 20_000, 12
MARKED = ("beslut: {}", "att göra: Ebba kollar {} till 15 mars", "@Olle ordnar {}", "alla: {}")
Row = tuple[str, str, str, str]


def prose(chance: random.Random, length: int) -> str:
    """So many letters in lines, every sixth of them marked."""
    lines: list[str] = []
    while sum(map(len, lines)) + len(lines) < length:
        words = " ".join(chance.choices(WORDS, k=8))
        marked = MARKED[len(lines) // 6 % len(MARKED)].format(words)
        lines.append(words if len(lines) % 6 else marked)
    return "\n".join(lines)[:length]


def make(store: Store, text: str) -> Holder:
    """A national workspace's people, a meeting, and one item of that text with its records."""
    with store.write("undo.example", final=True) as session:
        session.add_all(Person(given_name=f"Namn{n}", family_name="Exempel") for n in range(PEOPLE))
        meeting = Meeting(title="Chefsmöte", at=FuzzyDate.day(TODAY))
        session.add(meeting)
        session.flush()
        for name in ("Ebba Lindqvist", "Olle Brandt", *(f"Gäst{n} Falk" for n in range(28))):
            session.add(Attendance(meeting_id=meeting.id, name=name))
        item = Item(meeting_id=meeting.id, title="Punkt", text=text)
        session.add(item)
        session.flush()
        holder = Holder("item", int(item.id or 0))
    sync(store, holder, "", text, "", set())
    return holder


def press(edit: QTextEdit, letter: str) -> float:
    """Seconds from the key until it is painted and nothing waits to be done."""
    code = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
    text = "\r" if letter == "\n" else letter
    begun = time.perf_counter()
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, code, none, text))
    edit.viewport().repaint()
    QApplication.processEvents()
    return time.perf_counter() - begun


def typed(editor: NotesEditor, plain: QTextEdit) -> tuple[list[float], list[float]]:
    """Lines typed at the start, in the middle and at the end of both, letter by letter."""
    chance = random.Random(3)
    ours, floor = [], []
    for place in (0.0, 0.5, 1.0):
        for edit in (editor, plain):
            cursor = edit.textCursor()
            cursor.setPosition(round((edit.document().characterCount() - 1) * place))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            edit.setTextCursor(cursor)
        for number in range(TYPED):
            words = " ".join(chance.choices(WORDS, k=4))
            line = f"\n{MARKED[number % 4].format(words) if number % 3 == 0 else words}"
            for letter in line:
                ours.append(press(editor, letter))
                floor.append(press(plain, letter))
            editor.binding.save()
    return ours, floor


def percentile(seconds: list[float], part: float) -> float:
    """Milliseconds that this part of them stays under."""
    return sorted(seconds)[min(int(len(seconds) * part), len(seconds) - 1)] * 1000


def timed(times: int, work: object) -> float:
    """Median milliseconds of calling `work`."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()  # type: ignore[operator]
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken) * 1000


def of_keys(editor: NotesEditor, plain: QTextEdit) -> list[Row]:
    """The rows about keys."""
    ours, floor = typed(editor, plain)
    half, most = percentile(ours, 0.5), percentile(ours, 0.99)
    ratio = f"{half / percentile(floor, 0.5):.1f} × QTextEdit"
    slowest = f"slowest {max(ours) * 1000:.0f} ms"
    return [
        ("key in a 20,000-character item, p50", f"{half:.1f} ms", ratio, ""),
        ("the same, p99", f"{most:.1f} ms", slowest, "≤ 50 ms"),
    ]


def of_lines(store: Store, text: str) -> list[Row]:
    """The rows about reading marked lines."""
    around = Around(Directory(store.rows, 1), TODAY)
    lines = text.split("\n")
    meaning_of(lines[0], around)
    rest = timed(5, lambda: [meaning_of(line, around) for line in lines]) / len(lines)
    unknown = timed(3, lambda: meaning_of("@Namn77 Exempel ringer", around))
    return [
        ("recognise a line", f"{rest:.2f} ms", "", "≤ 5 ms"),
        ("recognise a name among 20,000 that does not take part", f"{unknown:.0f} ms", "", ""),
    ]


def of_texts(editor: NotesEditor, text: str) -> list[Row]:
    """The rows about whole texts."""
    source = QMimeData()
    html = "".join(f"<p class=MsoNormal><b>{line}</b></p>" for line in text.split("\n"))
    source.setHtml(f"<html><body>{html}</body></html>")
    editor.selectAll()

    def paste() -> None:
        editor.selectAll()
        editor.insertFromMimeData(source)
        QApplication.processEvents()

    return [
        ("read 20,000 characters out of the editor", f"{timed(9, editor.value):.1f} ms", "", ""),
        ("paste 20,000 characters as HTML", f"{timed(3, paste):.0f} ms", "", ""),
    ]


def rows() -> list[Row]:
    """Rows of the table: what, measured, beside, target."""
    application = QApplication.instance() or QApplication([])
    theme.load_fonts()
    theme.apply("light")
    text = prose(random.Random(1), LENGTH)
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "bench.bibk", TODAY) as store,
    ):
        holder = make(store, text)
        editor, plain = NotesEditor(store), QTextEdit()
        editor.show_text(holder)
        plain.setPlainText(text)
        for edit in (editor, plain):
            edit.resize(640, 700)
            edit.show()
        editor.setFocus()
        application.processEvents()
        found = of_keys(editor, plain) + of_lines(store, text) + of_texts(editor, text)
        editor.binding.flush()
        editor.close()
        plain.close()
    return found


def main() -> None:
    """Print the table."""
    print("| what | measured | beside | target |\n|---|---|---|---|")
    for row in rows():
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
