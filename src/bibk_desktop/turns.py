"""Where the user is, was and turns to: the places of this program and their records."""

import json
from collections.abc import Callable
from typing import Any

from bibk_desktop import words
from bibk_desktop.kit.qt.deck import Deck
from bibk_desktop.kit.qt.places import Place, Places
from bibk_desktop.kit.qt.visits import Visits
from bibk_desktop.records.store import Store
from bibk_desktop.work.search.ways import way_to

PLACES = (
    Place("start", "view-dashboard", 0),
    Place("to_do", "check-circle", 0, ("outcome",)),
    Place("calendar", "calendar-month", 0, ("activity",)),
    Place("meetings", "forum", 1, ("meeting", "item", "series")),
    Place("visits", "car", 1, ("visit",)),
    Place("requests", "comment-question", 1, ("request",)),
    Place("places", "map", 2, ("municipality", "library", "plan"), package="place_card"),
    Place("people", "account-multiple", 2, ("person", "organisation", "group", "office")),
    Place("projects", "rocket-launch", 2, ("project", "participation")),
    Place("grants", "hand-coin", 2, ("call", "application", "programme", "allocation")),
    Place("trash", "trash-can", 9, foot=True),
    Place("settings", "cog", 9, foot=True),
    Place("help", "help-circle", 9, foot=True),
)
Visit = tuple[str, str, Any]


def standard_places() -> Places:
    """The places of this program, those with a page standing in the rail."""
    return Places(PLACES, "bibk_desktop.work", lambda key: words.text(f"place.{key}"))


class Turns:
    """Turns a deck of pages to places and records, back and forward; `shown` hears of each."""

    def __init__(
        self, store: Store, places: Places, deck: Deck, shown: Callable[[str], None]
    ) -> None:
        self._store, self._places, self._deck, self._shown = store, places, deck, shown
        self._visits: Visits[Visit] = Visits()

    def can_open(self, kind: str, record_id: Any = None) -> bool:
        """Whether there is a place that shows that record, or records of that kind."""
        kind, record_id = way_to(self._store.rows, kind, record_id)
        return self._places.stands(self._places.of_kind(kind, record_id))

    def begin(self, last: str = "") -> None:
        """Open the first place; one step back is where the user was the `last` time."""
        if last:
            key, kind, record_id = json.loads(last)
            if self._places.stands(key):
                self._visits.visit((key, kind, record_id))
        self.open_place(self._places.built[0].key)

    def last(self) -> str:
        """What is shown, to begin with the next time; "" for what cannot be written down."""
        visit = self._visits.look(0)
        is_plain = visit is not None and isinstance(visit[2], int | str | None)
        return json.dumps(visit) if is_plain else ""

    def place(self) -> str:
        """The key of the place that is shown."""
        here = self._visits.look(0)
        return here[0] if here is not None else "general"

    def open_place(self, key: str) -> None:
        """Turn to a place."""
        self.turn(key)

    def open_record(self, kind: str, record_id: Any) -> None:
        """Turn to where a record is shown; kind "place" turns to a place by its key, kind "new"
        begins a new record there."""
        kind, record_id = way_to(self._store.rows, kind, record_id)
        if not self.can_open(kind, record_id):
            return
        key = self._places.of_kind(kind, record_id)
        if kind not in ("place", "new"):
            self.turn(key, kind, record_id)
        elif self.turn(key) and kind == "new":
            self._deck.page(key).new_record()

    def turn(self, key: str, kind: str = "", record_id: Any = None) -> bool:
        """Turn to a record of a place, or to its list; False if what is unsaved held it back."""
        if not self._deck.show(key, kind, record_id):
            return False
        self._visits.visit((key, kind, record_id))
        self._shown(key)
        return True

    def can_step(self, by: int) -> bool:
        """Whether something lies `by` steps away, -1 back, 1 forward."""
        return self._visits.look(by) is not None

    def step(self, by: int) -> None:
        """Back or forward through what was visited."""
        visit = self._visits.look(by)
        if visit is not None and self._deck.show(*visit):
            self._visits.step(by)
            self._shown(visit[0])
