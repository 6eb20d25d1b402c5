"""What is done on the kommunkort besides filling a field, each one step of the way back."""

from collections.abc import Sequence
from typing import Any

from bibk_desktop import words
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.records.model import (
    LINE,
    InternalNote,
    Library,
    LibraryKind,
    Plan,
    PlanKind,
    PriorityArea,
    SystemInUse,
)
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.reading import me


def read_names(typed: str) -> list[str]:
    """Names with commas between, each once, without white space around. WrongInput if one is
    too long."""
    names = [" ".join(part.split()) for part in typed.split(",")]
    return _checked(names)


def read_lines(typed: str) -> list[str]:
    """Names one a line, each once. WrongInput if one is too long."""
    return _checked([" ".join(line.split()) for line in typed.splitlines()])


def _checked(names: Sequence[str]) -> list[str]:
    if any(len(name) > LINE for name in names):
        raise WrongInput(words.text("field.too_long", limit=LINE))
    return list(dict.fromkeys(filter(None, names)))


def set_systems(store: Store, municipality_id: int, names: Sequence[str], merge: str) -> None:
    """The systems that the municipality's libraries use: those and no more."""
    sql = "SELECT name, id FROM system_in_use WHERE municipality_id = ?"
    kept: dict[str, int] = dict(store.rows(sql, (municipality_id,)))
    with store.write("undo.systems", merge=merge, place=_name(store, municipality_id)):
        for gone in kept.keys() - set(names):
            store.delete(SystemInUse, kept[gone])
        for new in names:
            if new not in kept:
                store.add(SystemInUse(municipality_id=municipality_id, name=new))


def set_areas(store: Store, plan_id: int, names: Sequence[str], merge: str) -> None:
    """The priority areas of a plan, in this order; one that stands on the same line is renamed,
    so that what it is set on stays."""
    sql = "SELECT id, name FROM priority_area WHERE plan_id = ? ORDER BY position, id"
    kept: list[Any] = store.rows(sql, (plan_id,))
    known = {name: id_ for id_, name in kept}
    free = [id_ for id_, name in kept if name not in names]
    with store.write("undo.areas", merge=merge):
        for position, name in enumerate(names, start=1):
            area = known.get(name) or (free.pop(0) if free else None)
            if area is None:
                store.add(PriorityArea(plan_id=plan_id, position=position, name=name))
            else:
                store.change(PriorityArea, area, position=position, name=name)
        for gone in free:
            store.delete(PriorityArea, gone)


def add_library(store: Store, municipality_id: int, name: str) -> int:
    """A new library, the main one if there is none yet; its id."""
    sql = "SELECT count(*) FROM library WHERE municipality_id = ? AND kind = 'main'"
    first = not store.rows(sql, (municipality_id,))[0][0]
    kind = LibraryKind.main if first else LibraryKind.branch
    with store.write("undo.add", kind="library", title=name):
        return store.add(Library(municipality_id=municipality_id, name=name, kind=kind))


def add_plan(store: Store, municipality_id: int, kind: PlanKind, name: str) -> int:
    """A new plan of the municipality, under preparation; its id."""
    with store.write("undo.add", kind="plan", title=name):
        return store.add(Plan(municipality_id=municipality_id, kind=kind, name=name))


def add_internal_note(store: Store, municipality_id: int) -> int:
    """An internal note of today, still empty, by the user; its id."""
    with store.write("undo.internal_note", place=_name(store, municipality_id)):
        return store.add(
            InternalNote(
                at=store.today(),
                municipality_id=municipality_id,
                author_id=me(store.rows),
            )
        )


def _name(store: Store, municipality_id: int) -> str:
    found = store.rows("SELECT name FROM municipality WHERE id = ?", (municipality_id,))
    return str(found[0][0]) if found else ""
