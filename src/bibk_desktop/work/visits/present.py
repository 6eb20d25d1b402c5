"""Who took part in a visit: added by name, taken away by Delete; names stay as they were."""

from collections.abc import Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from bibk_desktop import words
from bibk_desktop.fields.person_box import person_box
from bibk_desktop.kit.qt.cards import Card
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.rows import Row, RowList
from bibk_desktop.records.model import Attendance, Presence

_PRESENT = (
    "SELECT id, name, role, place_name FROM attendance WHERE meeting_id = ? ORDER BY position, id"
)
_PERSON = """
SELECT trim(p.given_name || ' ' || p.family_name), a.title,
       coalesce(a.municipality_id, l.municipality_id), a.organisation_id,
       coalesce(m.name, nullif(o.short_name, ''), o.name, '')
FROM person p LEFT JOIN appointment a ON a.person_id = p.id AND a.group_id IS NULL
     AND a.project_id IS NULL AND substr(a.ends, 12, 10) >= :day
LEFT JOIN library l ON l.id = a.library_id
LEFT JOIN municipality m ON m.id = coalesce(a.municipality_id, l.municipality_id)
LEFT JOIN organisation o ON o.id = a.organisation_id
WHERE p.id = :id ORDER BY a.role <> 'director', a.starts LIMIT 1
"""


class PresentCard(Card):
    """The participants of one contact."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(title)
        self._page = page
        self._meeting: int | None = None
        self.list = RowList(title, fit=True)
        gone = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self._remove)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.box = person_box(page.store, self.tr("Add a person"))
        self.box.setPlaceholderText(self.tr("Add a person"))
        self.box.picked.connect(self._add)
        self.add(self.list)
        self.add(self.box)

    def show_meeting(self, meeting_id: int | None) -> None:
        """Show who took part in this contact."""
        self._meeting = meeting_id
        found = self._page.store.rows(_PRESENT, (meeting_id,)) if meeting_id else []
        rows = [Row(id_, name, role, end=place, role="quiet") for id_, name, role, place in found]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))

    def _add(self, person_id: Hashable | None) -> None:
        if not isinstance(person_id, int) or self._meeting is None:
            return
        store = self._page.store
        values = {"id": person_id, "day": store.today().isoformat()}
        name, title, place_id, organisation_id, place = store.rows(_PERSON, values)[0]
        with store.write("visits.undo_present", title=name):
            store.add(
                Attendance(
                    meeting_id=self._meeting,
                    position=len(self.list.rows()) + 1,
                    person_id=person_id,
                    name=name,
                    role=title or "",
                    municipality_id=place_id,
                    organisation_id=organisation_id,
                    place_name=place,
                    presence=Presence.present,
                )
            )
        self.box.show_key(None)

    def _remove(self) -> None:
        row = next((r for r in self.list.rows() if r.key == self.list.current_key()), None)
        if row is not None and isinstance(row.key, int):
            self._page.store.delete(Attendance, row.key)
            said = words.text("undo.delete", kind=words.text("kind.attendance"), title=row.text)
            self._page.toast_requested.emit(said)
