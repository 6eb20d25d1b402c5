"""A field that finds who is responsible: a person, an organisation, a group, a municipality."""

from typing import Any

from bibk_desktop.fields.person_box import person_choices, person_name
from bibk_desktop.fields.place_box import place_choices, place_name
from bibk_desktop.kit.qt.type_ahead import Choice, TypeAhead
from bibk_desktop.records.store import Store

KINDS = ("person", "organisation", "group", "municipality")
BODIES = ("organisation", "group", "municipality")


class WhoBox(TypeAhead):
    """Holds (kind, id) or nobody. `use(store)` once; then `show_who(key)`, `picked(key)` tells."""

    bodies: tuple[str, ...] = BODIES

    def use(self, store: Store) -> None:
        """Find persons and bodies in this workspace."""
        self._store = store
        self.choices = self._choices

    def _choices(self) -> list[Choice]:
        persons = [each._replace(key=("person", each.key)) for each in person_choices(self._store)]
        return persons + place_choices(self._store, self.bodies)

    def show_who(self, key: tuple[str, int] | None, words: str = "") -> None:
        """Hold one of them; `words` stand there when only words say who it is."""
        if key is None:
            self.show_choice(words or None, words)
        elif key[0] == "person":
            self.show_choice(key, person_name(self._store, key[1]))
        else:
            self.show_choice(key, place_name(self._store, key))


class AboutBox(WhoBox):
    """Holds what a note is about: (kind, id) of a municipality, a person or a project."""

    bodies = ("municipality", "project")


def columns_of(key: Any) -> dict[str, Any]:
    """The columns of an outcome that say who is responsible; all others are emptied."""
    kind, id_ = key if isinstance(key, tuple) else (None, None)
    found: dict[str, Any] = {
        f"responsible_{each}_id": id_ if each == kind else None for each in KINDS
    }
    return {**found, "responsible_words": ""}


def key_of(outcome: Any) -> tuple[str, int] | None:
    """Who is responsible for an outcome, as the box holds it."""
    for kind in KINDS:
        id_ = getattr(outcome, f"responsible_{kind}_id")
        if id_ is not None:
            return kind, id_
    return None
