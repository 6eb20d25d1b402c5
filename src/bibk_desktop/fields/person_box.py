"""A field that finds a person as the name is typed, and creates who is not there yet."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget

from bibk_desktop import words
from bibk_desktop.kit.qt.type_ahead import Choice, TypeAhead
from bibk_desktop.records.history import Changes
from bibk_desktop.records.store import Store
from bibk_desktop.records.swedish_order import swedish_key

# Who is what where on a day: the director's office first, no seats and no tasks in projects.
_WORK = """
SELECT a.person_id, a.title, a.role, coalesce(m.name, l.name, nullif(o.short_name, ''), o.name)
FROM appointment a
LEFT JOIN municipality m ON m.id = a.municipality_id
LEFT JOIN library l ON l.id = a.library_id
LEFT JOIN organisation o ON o.id = a.organisation_id
WHERE a.person_id IS NOT NULL AND a.group_id IS NULL AND a.project_id IS NULL
  AND (substr(a.starts, 1, 10) <= :day OR substr(a.starts, 1, 10) = '9999-99-99')
  AND substr(a.ends, 12, 10) >= :day
ORDER BY a.role <> 'director', a.starts, a.id
"""
LONGEST = 500
TABLES = ("person", "person_alias", "appointment", "municipality", "library", "organisation")
_NAME = "trim(given_name || ' ' || family_name)"


class NewName(NamedTuple):
    """A person who is created when the dialog is saved where the name was typed."""

    name: str


class PersonBox(TypeAhead):
    """Holds a person's id. `use(store)` once; then `show_key(id)`, and `picked(id)` tells."""

    def use(self, store: Store, *, creates: bool = True, later: bool = False) -> None:
        """Find and create persons in this workspace; `later` holds a NewName instead."""
        self._store = store
        self.choices = lambda: person_choices(store)
        self.makes = (self._hold if later else self._add) if creates else None
        self.setMaxLength(LONGEST)

    def show_key(self, key: Hashable | None) -> None:
        """Hold this person, or nobody."""
        name = key.name if isinstance(key, NewName) else person_name(self._store, key)
        self.show_choice(key, name)

    def _hold(self, text: str) -> None:
        """Hold a name that is nobody's yet."""
        self._take(Choice(NewName(" ".join(text.split())), " ".join(text.split())))

    def create_words(self, text: str) -> str:
        return self.tr("New person: %1").replace("%1", text)

    def _add(self, text: str) -> None:
        """Store a new person; whoever hears `picked` writes in the same step."""
        with add_person(self._store, text) as id_:
            self.show_key(id_)
            self.picked.emit(id_)


@contextmanager
def add_person(store: Store, text: str) -> Iterator[int]:
    """Store a new person of that name; what is written inside belongs to the same step."""
    from bibk_desktop.records.model import Person

    given, _, family = " ".join(text.split()).partition(" ")
    with store.write("undo.add", kind="person", title=text):
        yield store.add(Person(given_name=given, family_name=family))


def person_box(store: Store, name: str, parent: QWidget | None = None) -> PersonBox:
    """A box ready for use, with `name` for those who listen."""
    made = PersonBox(parent)
    made.use(store)
    made.setAccessibleName(name)
    return made


def person_name(store: Store, person_id: Hashable | None) -> str:
    """A person's name; empty for nobody and for one who is gone."""
    if person_id is None:
        return ""
    found = store.rows(f"SELECT {_NAME} FROM person WHERE id = ?", (person_id,))
    return str(found[0][0]) if found else ""


_kept: WeakKeyDictionary[Store, tuple[date, list[Choice]]] = WeakKeyDictionary()


def person_choices(store: Store) -> list[Choice]:
    """Everybody in Swedish order, with what they are today and their other names.

    The same list as before as long as nothing has changed that it says.
    """
    kept, today = _kept.get(store), store.today()
    if kept is None:
        store.subscribe(lambda changes: _forget(store, changes))
    if kept is None or kept[0] != today:
        kept = _kept[store] = today, _choices(store)
    return kept[1]


def _forget(store: Store, changes: Changes) -> None:
    """What the list says may have changed: read it again when it is asked for."""
    if changes.touches(*TABLES):
        _kept[store] = date.min, []


def _choices(store: Store) -> list[Choice]:
    where = _where(store)
    also: dict[int, list[str]] = defaultdict(list)
    for id_, alias in store.rows("SELECT person_id, name FROM person_alias"):
        also[id_].append(alias)
    found = store.rows(f"SELECT id, {_NAME} FROM person")
    found.sort(key=lambda row: swedish_key(row[1]))
    return [Choice(id_, name, where.get(id_, ""), "\n".join(also[id_])) for id_, name in found]


def _where(store: Store) -> dict[int, str]:
    """Person → "bibliotekschef, Karlskrona" of the first appointment that holds today."""
    found: dict[int, str] = {}
    for id_, title, role, place in store.rows(_WORK, {"day": store.today().isoformat()}):
        said = title or words.text(f"Role.{role}")
        found.setdefault(id_, f"{said}, {place}")
    return found
