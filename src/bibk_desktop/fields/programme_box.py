"""A field that finds a grant programme by its name, and creates one that is not there yet."""

from collections.abc import Hashable

from bibk_desktop.kit.qt.type_ahead import Choice, TypeAhead
from bibk_desktop.records.store import Store

LONGEST = 500
_PROGRAMMES = """
SELECT p.id, p.name, coalesce(o.name, ''), coalesce(o.short_name, '')
FROM programme p LEFT JOIN organisation o ON o.id = p.funder_id ORDER BY p.name COLLATE swedish
"""


class ProgrammeBox(TypeAhead):
    """Holds a programme's id. `use(store)` once; then `show_key(id)`, and `picked(id)` tells."""

    def use(self, store: Store) -> None:
        """Find and create programmes in this workspace."""
        self._store = store
        self.choices = lambda: [Choice(*row) for row in store.rows(_PROGRAMMES)]
        self.makes = self._add
        self.setMaxLength(LONGEST)

    def show_key(self, key: Hashable | None) -> None:
        """Hold this programme, or none."""
        found = self._store.rows("SELECT name FROM programme WHERE id = ?", (key,))
        self.show_choice(key, str(found[0][0]) if found else "")

    def create_words(self, text: str) -> str:
        return self.tr("New programme: %1").replace("%1", text)

    def _add(self, text: str) -> None:
        """Store a new one; whoever hears `picked` writes in the same step."""
        from bibk_desktop.records.model import Programme

        name = " ".join(text.split())
        with self._store.write("undo.add", kind="programme", title=name):
            id_ = self._store.add(Programme(name=name))
            self.show_key(id_)
            self.picked.emit(id_)
