"""What a search without a hit may create: each opens the form of the new record, its name in it."""

from collections.abc import Callable

from bibk_desktop import words
from bibk_desktop.kit.qt.search_field import Command
from bibk_desktop.work.facts import Rows

# kind → the place that creates it
CREATED = {
    "person": "people",
    "organisation": "people",
    "group": "people",
    "project": "projects",
    "request": "requests",
}
LONGEST = 120
Create = Callable[[str, str, str], object]


def offers(rows: Rows, text: str, create: Create, stands: Callable[[str], bool]) -> list[Command]:
    """Commands for `text`; `create(place, kind, name)` begins one, `stands(place)` says where."""
    name = " ".join(text.split())[:LONGEST]
    found = [_adding(place, create) for place in _addable(rows, name) if stands("places")]
    for kind, place in CREATED.items():
        if stands(place):
            found.append(_creating(place, kind, name, create))
    return found


def _creating(place: str, kind: str, name: str, create: Create) -> Command:
    called = _as_a_name(name) if kind == "person" else name
    said = words.text("search.create", kind=words.text(f"kind.{kind}"), name=called)
    return Command(said, lambda: create(place, kind, called), "plus")


def _adding(name: str, create: Create) -> Command:
    said = words.text("search.add_municipality", name=name)
    return Command(said, lambda: create("places", "municipality", name), "plus")


def _addable(rows: Rows, name: str) -> list[str]:
    """The municipalities of Sweden that are not here and that the words begin."""
    from bibk_desktop.work.places.rules import addable

    wanted = name.casefold().removesuffix(" kommun")
    fits = [known.name for known in addable(rows) if known.name.casefold().startswith(wanted)]
    return fits[:3]


def _as_a_name(name: str) -> str:
    """A name written in small letters, as names are written."""
    return " ".join(word.capitalize() for word in name.split()) if name.islower() else name
