"""The pages of a window: made at their first visit, shown one at a time, saved before left."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from bibk_desktop.kit.qt.page import Page, PageHolder


class Deck:
    """Pages in a stack; `make(key)` makes one that was not visited before."""

    def __init__(self, stack: QStackedWidget, make: Callable[[str], Page]) -> None:
        self._stack, self._make = stack, make
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._over: list[Page] = []

    def page(self, key: str) -> Page:
        """The page of a place, made and filled at its first visit."""
        if key not in self._pages:
            page = self._pages[key] = self._make(key)
            self._stack.addWidget(PageHolder(page))
            page.reload()
        return self._pages[key]

    def add_over(self, page: Page) -> None:
        """A page that stands over whatever is shown: saved and reloaded with the others."""
        self._over.append(page)

    def current(self) -> Page | None:
        """The page that is shown."""
        holder = self._stack.currentWidget()
        return holder.page if isinstance(holder, PageHolder) else None

    def show(self, key: str, kind: str, record_id: Any) -> bool:
        """Turn to a page and a record of it, or to its list where `kind` is empty.

        What is unsaved on the page before is saved first; False, and nothing turns, if it is not.
        """
        before = self.current()
        if before is not None and not before.flush():
            return False
        page = self.page(key)
        if key in self._stale:
            self._stale.remove(key)
            page.reload()
        self._stack.setCurrentIndex(list(self._pages).index(key))
        if kind:
            page.show_record(kind, record_id)
        else:
            page.show_place()
        if (wanted := page.first_focus()) is not None:
            wanted.setFocus()
        return True

    def reload(self, changes: Any) -> None:
        """Something was stored: the page that is shown reloads now, the others when shown."""
        shown = self.current()
        self._stale = {key for key, page in self._pages.items() if page is not shown}
        for page in ([shown] if shown is not None else []) + self._over:
            page.reload(changes)

    def unsaved(self) -> bool:
        """Whether something typed on any page waits to be saved."""
        return any(page.unsaved() for page in self._all())

    def flush(self) -> bool:
        """Save what is unsaved on every page; False if something is not."""
        saved = [page.flush() for page in self._all()]
        return all(saved)

    def _all(self) -> list[Page]:
        return [*self._pages.values(), *self._over]
