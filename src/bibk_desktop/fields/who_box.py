"""A field that finds who is responsible: a person, an organisation, a group, a municipality."""

from contextlib import suppress
from typing import Any

from bibk_desktop.fields.person_box import add_person, person_choices, person_name
from bibk_desktop.fields.place_box import place_choices, place_name
from bibk_desktop.kit.qt.type_ahead import Choice, TypeAhead
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.records.store import Store

LONGEST, SHORT = 500, 60
KINDS = ("person", "organisation", "group", "municipality")
BODIES = ("organisation", "group", "municipality")


class WhoBox(TypeAhead):
    """Holds (kind, id) or nobody. `use(store)` once; then `show_who(key)`, `picked(key)` tells."""

    bodies: tuple[str, ...] = BODIES
    _persons: list[Choice] | None = None
    _places: list[Choice] | None = None

    def use(self, store: Store) -> None:
        """Find persons and bodies in this workspace."""
        self._store = store
        self.choices = self._choices

    def _choices(self) -> list[Choice]:
        """All of them; the same list as before as long as it says the same."""
        persons, places = person_choices(self._store), place_choices(self._store, self.bodies)
        if persons is not self._persons or places != self._places:
            self._persons, self._places = persons, places
            self._whole = [each._replace(key=("person", each.key)) for each in persons] + places
        return self._whole

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


class ResponsibleBox(WhoBox):
    """Who is responsible for an outcome: what is chosen is stored at once, one step each.

    Who is not there is created as a person.
    """

    _outcome: Any = None

    def show_outcome(self, outcome: Any) -> None:
        """Hold who is responsible for it; what was typed for another is kept there, or let go."""
        shown = self._outcome
        if shown is not None and (outcome is None or outcome.id != shown.id):
            self.flush()
            self.forget()
        self._outcome = outcome
        self.setEnabled(outcome is not None)
        if outcome is not None:
            self.show_who(key_of(outcome), outcome.responsible_words)

    def use(self, store: Store) -> None:
        super().use(store)
        self.makes = self._add
        self.setPlaceholderText(self.tr("Person, municipality, organisation or group"))
        self.setMaxLength(LONGEST)
        self.picked.connect(self._keep)

    def create_words(self, text: str) -> str:
        return self.tr("New person: %1").replace("%1", text)

    def _add(self, text: str) -> None:
        with add_person(self._store, text) as id_:
            self.show_who(("person", id_))
            self.picked.emit(("person", id_))

    def _keep(self, key: Any) -> None:
        outcome = self._outcome
        if outcome is None or isinstance(key, str):
            return
        title = " ".join(plain_text(outcome.text).split())[:SHORT]
        with suppress(KeyError), self._store.write("undo.responsible", title=title):
            self._store.change(type(outcome), outcome.id, **columns_of(key))


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
