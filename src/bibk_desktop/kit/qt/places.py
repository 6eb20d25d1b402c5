"""The places of a window: each with a page that is imported at its first visit."""

from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

from bibk_desktop.kit.qt.page import Page

NUMBERED = 10


class Place(NamedTuple):
    """A place: icon (there is an outlined one beside it), group in the rail, kinds of records.

    `package` holds its page where that is another one than its key names.
    """

    key: str
    icon: str
    group: int
    kinds: tuple[str, ...] = ()
    foot: bool = False
    package: str = ""


class Places:
    """The places in their order; `folder` is the package that holds `KEY/page.py` of each."""

    def __init__(self, places: Sequence[Place], folder: str, words: Callable[[str], str]) -> None:
        self._all = list(places)
        self._folder = folder
        self.words = words
        self.built = [place for place in places if self._exists(place)]

    def _module(self, place: Place) -> str:
        return f"{self._folder}.{place.package or place.key}.page"

    def _exists(self, place: Place) -> bool:
        try:
            return find_spec(self._module(place)) is not None
        except ModuleNotFoundError:
            return False

    def stands(self, key: str) -> bool:
        """Whether the place has a page and so stands in the rail."""
        return any(place.key == key for place in self.built)

    def import_pages(self) -> None:
        """Import every page, for a thread of its own: the first visits need not wait for it."""
        for place in self.built:
            import_module(self._module(place))

    def make_page(self, key: str, store: Any) -> Page:
        """A new page of the place: class ToDoPage of to_do/page.py."""
        place = next(place for place in self.built if place.key == key)
        name = "".join(part.title() for part in key.split("_")) + "Page"
        page: Page = getattr(import_module(self._module(place)), name)(store)
        page.setWindowTitle(self.words(key))
        return page

    def shortcut(self, place: Place) -> str:
        """Ctrl+1 … Ctrl+9, Ctrl+0 in the order of all places, built or not; none in the foot."""
        number = self._all.index(place) + 1
        return "" if place.foot or number > NUMBERED else f"Ctrl+{number % NUMBERED}"

    def of_kind(self, kind: str, record_id: Any = None) -> str:
        """The key of the place that shows records of that kind, "" if none does; kinds "place"
        and "new" name the place itself by `record_id`."""
        if kind in ("place", "new"):
            return str(record_id)
        return next((place.key for place in self._all if kind in place.kinds), "")

    def icon_of_kind(self, kind: str) -> str:
        """The icon of the place that shows records of that kind."""
        key = self.of_kind(kind)
        named = (f"{place.icon}-outline" for place in self._all if place.key == key)
        return next(named, "magnify")
