"""A field that finds a municipality, a library, an organisation or a group by its name."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from bibk_desktop import words
from bibk_desktop.kit.qt.type_ahead import Choice, TypeAhead
from bibk_desktop.records.store import Store

PlaceKey = tuple[str, int]
KINDS = ("municipality", "library", "organisation", "group")
# kind → id, name, detail, other names by line; municipalities we support first
_SOURCES = {
    "municipality": "SELECT m.id, m.name, c.name, m.code FROM municipality m"
    " JOIN county c ON c.id = m.county_id ORDER BY NOT m.ours, m.name COLLATE swedish",
    "library": "SELECT l.id, l.name, m.name, '' FROM library l"
    " JOIN municipality m ON m.id = l.municipality_id ORDER BY l.name COLLATE swedish",
    "organisation": "SELECT o.id, o.name, o.kind, o.short_name || char(10) || coalesce("
    "(SELECT group_concat(a.name, char(10)) FROM organisation_alias a"
    " WHERE a.organisation_id = o.id), '') FROM organisation o ORDER BY o.name COLLATE swedish",
    "group": "SELECT g.id, g.name, g.kind, '' FROM \"group\" g ORDER BY g.name COLLATE swedish",
    "county": "SELECT c.id, c.name, '', c.code FROM county c ORDER BY c.name COLLATE swedish",
    "project": "SELECT p.id, p.name, p.full_name, '' FROM project p"
    " ORDER BY p.name COLLATE swedish",
}
LONGEST = 500
_ENUMS = {"organisation": "OrganisationKind", "group": "GroupKind"}


class PlaceBox(TypeAhead):
    """Holds (kind, id), or the id alone when it is for one kind: what an appointment points to.

    `use(store)` once; then `show_key(key)`, and `picked(key)` tells. What is not there can be
    created as the first of `created`, with the fields of `created_with`.
    """

    kinds: tuple[str, ...] = KINDS
    created: tuple[str, ...] = ("organisation",)
    created_with: Mapping[str, str] = {}

    def use(self, store: Store) -> None:
        """Find places of its kinds in this workspace."""
        self._store = store
        self.choices = lambda: place_choices(store, self.kinds)
        self.makes = self._add if self.created else None
        self.setMaxLength(LONGEST)

    def show_key(self, key: Any) -> None:
        """Hold this place, or none."""
        self.show_choice(key, place_name(self._store, self._whole(key)))

    def _whole(self, key: Any) -> PlaceKey | None:
        if key is None or isinstance(key, tuple):
            return key
        return self.kinds[0], key

    def create_words(self, text: str) -> str:
        if self.created[0] == "group":
            return self.tr("New group: %1").replace("%1", text)
        return self.tr("New organisation: %1").replace("%1", text)

    def _add(self, text: str) -> None:
        """Store a new one; whoever hears `picked` writes in the same step."""
        from bibk_desktop.records.model import Group, Organisation

        name = " ".join(text.split())
        record: Callable[..., Any] = Group if self.created[0] == "group" else Organisation
        with self._store.write("undo.add", kind=self.created[0], title=name):
            id_ = self._store.add(record(name=name, **self.created_with))
            key = id_ if len(self.kinds) == 1 else (self.created[0], id_)
            self.show_key(key)
            self.picked.emit(key)


class MunicipalityBox(PlaceBox):
    """Holds a municipality's id."""

    kinds = ("municipality",)
    created = ()


class CountyBox(PlaceBox):
    """Holds a county's id."""

    kinds = ("county",)
    created = ()


class LibraryBox(PlaceBox):
    """Holds a library's id."""

    kinds = ("library",)
    created = ()


class OrganisationBox(PlaceBox):
    """Holds an organisation's id."""

    kinds = ("organisation",)


class FunderBox(OrganisationBox):
    """Holds the id of an organisation that gives grants."""

    created_with: Mapping[str, str] = {"kind": "funder"}


class GroupBox(PlaceBox):
    """Holds a group's id."""

    kinds = ("group",)
    created = ("group",)


class ProjectBox(PlaceBox):
    """Holds a project's id."""

    kinds = ("project",)
    created = ()


def place_name(store: Store, key: PlaceKey | None) -> str:
    """What a place is called; empty for none and for one that is gone."""
    if key is None or key[0] not in _SOURCES:
        return ""
    found = store.rows(f'SELECT name FROM "{key[0]}" WHERE id = ?', (key[1],))
    return str(found[0][0]) if found else ""


def place_choices(store: Store, kinds: Sequence[str] = KINDS) -> list[Choice]:
    """The places of these kinds, kind by kind, each in Swedish order."""
    found: list[Choice] = []
    for kind in kinds:
        found += [_choice(kind, row, len(kinds) == 1) for row in store.rows(_SOURCES[kind])]
    return found


def _choice(kind: str, row: Sequence[Any], bare: bool) -> Choice:
    id_, name, detail, also = row
    key: Hashable = id_ if bare else (kind, id_)
    return Choice(key, name, _detail(kind, str(detail)), str(also))


def _detail(kind: str, detail: str) -> str:
    said = words.text(f"{_ENUMS[kind]}.{detail}") if kind in _ENUMS else detail
    return said if kind in _ENUMS else ", ".join(filter(None, (words.text(f"kind.{kind}"), said)))
