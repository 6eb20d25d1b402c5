"""What is done to an agenda: items added, moved, put deeper, given a kind, taken away."""

from collections import defaultdict
from collections.abc import Callable

from sqlmodel import Session, select

from bibk_desktop.records.model import Item, ItemKind, Meeting
from bibk_desktop.records.store import Store
from bibk_desktop.work.meetings.agenda import DEEPEST
from bibk_desktop.work.meetings.rounds import add_lines
from bibk_desktop.work.notes.decision_numbers import number_decisions

_KINDS_BY_TITLE = {
    "laget runt": ItemKind.round,
    "paus": ItemKind.pause,
    "lunch": ItemKind.pause,
    "fika": ItemKind.pause,
    "nästa möte": ItemKind.next_meeting,
}


class Outline:
    """A meeting's items as a tree while it is changed; `keep` writes the places back."""

    def __init__(self, session: Session, meeting_id: int) -> None:
        self._session, self._meeting = session, meeting_id
        wanted = select(Item).filter_by(meeting_id=meeting_id)
        found = sorted(session.exec(wanted), key=lambda item: (item.position, item.id or 0))
        self.items = {item.id or 0: item for item in found}
        self.children: defaultdict[int | None, list[int]] = defaultdict(list)
        for id_, item in self.items.items():
            parent = item.parent_id if item.parent_id in self.items else None
            self.children[parent].append(id_)

    def parent(self, id_: int) -> int | None:
        """The item that one stands under."""
        return next(parent for parent, ids in self.children.items() if id_ in ids)

    def siblings(self, id_: int) -> list[int]:
        """The items beside one, itself among them."""
        return self.children[self.parent(id_)]

    def depth(self, id_: int | None) -> int:
        """How deep an item stands, from 1; 0 for the top."""
        return 0 if id_ is None else 1 + self.depth(self.parent(id_))

    def height(self, id_: int) -> int:
        """How many levels an item and what is below it take."""
        return 1 + max((self.height(child) for child in self.children.get(id_, ())), default=0)

    def is_within(self, id_: int | None, above: int) -> bool:
        """Whether an item is `above` or stands below it."""
        return id_ is not None and (id_ == above or self.is_within(self.parent(id_), above))

    def put(self, id_: int, parent: int | None, place: int) -> bool:
        """Move an item with all below it; False if it would stand too deep or below itself."""
        if self.is_within(parent, id_) or self.depth(parent) + self.height(id_) > DEEPEST:
            return False
        self.siblings(id_).remove(id_)
        self.children[parent].insert(place, id_)
        return True

    def keep(self) -> None:
        """Write every item's place, and number the decisions anew."""
        for parent, ids in self.children.items():
            for position, id_ in enumerate(ids):
                self.items[id_].parent_id, self.items[id_].position = parent, position
        self._session.flush()
        number_decisions(self._session, self._meeting)


def kind_for(title: str) -> ItemKind:
    """The kind that a title says by itself ("Laget runt", "Paus 12–13")."""
    low = " ".join(title.casefold().split())
    found = (kind for words, kind in _KINDS_BY_TITLE.items() if low.startswith(words))
    return next(found, ItemKind.item)


def add_item(store: Store, meeting_id: int, after: int | None, title: str = "") -> int:
    """A new item after `after` and beside it; last of all without one. Its id."""
    with store.write("undo.add_item", title=title) as session:
        item = Item(meeting_id=meeting_id, title=title, kind=kind_for(title), position=10**6)
        if after is not None:
            found = session.get(Item, after)
            item.parent_id = found.parent_id if found is not None else None
        session.add(item)
        session.flush()
        outline = Outline(session, meeting_id)
        id_ = item.id or 0
        if after in outline.items:
            row = outline.siblings(after)
            row.remove(id_)
            row.insert(row.index(after) + 1, id_)
        outline.keep()
    return id_


def rename_item(store: Store, item_id: int, title: str) -> None:
    """Give an item another title; a plain item whose title says its kind becomes that."""
    with store.write("undo.change", kind="item", title=title) as session:
        item = session.get(Item, item_id)
        if item is None:
            return
        is_new = not item.title
        item.title = title
        if is_new and item.kind is ItemKind.item and kind_for(title) is not ItemKind.item:
            _set_kind(session, item, kind_for(title))


def move_item(store: Store, item_id: int, by: int) -> bool:
    """Move an item among those beside it; False if it stands at the end already."""

    def move(outline: Outline) -> bool:
        row = outline.siblings(item_id)
        place = row.index(item_id) + by
        return 0 <= place < len(row) and outline.put(item_id, outline.parent(item_id), place)

    return _moved(store, item_id, move)


def change_level(store: Store, item_id: int, by: int) -> bool:
    """Put an item below the one before it (1), or beside the one it stands under (-1)."""

    def move(outline: Outline) -> bool:
        row, parent = outline.siblings(item_id), outline.parent(item_id)
        if by > 0:
            place = row.index(item_id)
            above = row[place - 1] if place else None
            return above is not None and outline.put(
                item_id, above, len(outline.children.get(above, ()))
            )
        if parent is None:
            return False
        return outline.put(
            item_id, outline.parent(parent), outline.siblings(parent).index(parent) + 1
        )

    return _moved(store, item_id, move)


def move_before(store: Store, item_id: int, before: int | None) -> bool:
    """Put an item before another and beside it; None: last of all, at the top."""

    def move(outline: Outline) -> bool:
        if before is None:
            return outline.put(item_id, None, len(outline.children[None]))
        if outline.is_within(before, item_id):
            return False
        parent = outline.parent(before)
        row = [id_ for id_ in outline.children[parent] if id_ != item_id]
        return outline.put(item_id, parent, row.index(before))

    return _moved(store, item_id, move)


def _moved(store: Store, item_id: int, move: Callable[[Outline], bool]) -> bool:
    with store.write("undo.move_item", title=_title(store, item_id)) as session:
        item = session.get(Item, item_id)
        if item is None:
            return False
        outline = Outline(session, item.meeting_id)
        done = move(outline)
        if done:
            outline.keep()
    return done


def set_kind(store: Store, item_id: int, kind: ItemKind) -> None:
    """Give an item another kind; a round gets its lines, one a represented municipality."""
    with store.write("undo.item_kind", title=_title(store, item_id)) as session:
        item = session.get(Item, item_id)
        if item is not None:
            _set_kind(session, item, kind)


def _set_kind(session: Session, item: Item, kind: ItemKind) -> None:
    item.kind = kind
    session.flush()
    if kind is ItemKind.round:
        add_lines(session, item.meeting_id)


def delete_item(store: Store, item_id: int) -> None:
    """Take an item away with all below it; what came of it stays with the meeting."""
    with store.write("undo.delete_item", title=_title(store, item_id)) as session:
        item = session.get(Item, item_id)
        if item is None:
            return
        meeting_id = item.meeting_id
        session.delete(item)
        session.flush()
        session.expire_all()
        number_decisions(session, meeting_id)


def _title(store: Store, item_id: int) -> str:
    found = store.rows("SELECT title FROM item WHERE id = ?", (item_id,))
    return str(found[0][0]) if found else ""


def is_closed(meeting: Meeting) -> bool:
    """Whether the minutes went out: items and attendance stay as they are."""
    return meeting.state.value in ("sent", "adjusted")
