"""Who uses the program, and whose office it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from bibk_desktop.records.model import Appointment, Organisation, Person, Role, Setting
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import HELD, me

ROLE = Role.development_officer
ME = "me"
_WORK = f"""
SELECT a.id, a.title FROM appointment a JOIN organisation o ON o.id = a.organisation_id
WHERE o.is_own AND a.person_id = :me AND {HELD.format(a="a")} ORDER BY a.starts, a.id LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody at the office, as they are written in at the first start."""

    name: str
    title: str = ""


def own_office(rows: Rows) -> int | None:
    """The id of our own organisation; None if the workspace has none."""
    found = rows("SELECT id FROM organisation WHERE is_own ORDER BY id LIMIT 1")
    return int(found[0][0]) if found else None


def my_work(store: Store) -> tuple[int, str] | None:
    """The user's appointment at our office today and its title; None if there is none."""
    found = store.rows(_WORK, {"me": me(store.rows), "day": store.today().isoformat()})
    return (int(found[0][0]), str(found[0][1])) if found else None


def set_me(store: Store, person_id: int | None, name: str) -> None:
    """Say which person uses the program, who then works at our office too; None: nobody said."""
    kept = store.rows("SELECT id FROM setting WHERE name = ?", (ME,))
    with store.write("undo.me", name=name):
        if kept:
            store.change(Setting, kept[0][0], value="" if person_id is None else str(person_id))
        elif person_id is not None:
            store.add(Setting(name=ME, value=str(person_id)))
        if person_id is not None and my_work(store) is None:
            add_to_office(store, person_id)


def add_to_office(store: Store, person_id: int, title: str = "") -> int | None:
    """Let a person work at our office; the appointment's id, None if there is no office."""
    office = own_office(store.rows)
    if office is None:
        return None
    work = Appointment(person_id=person_id, organisation_id=office, role=ROLE, title=title)
    return store.add(work)


def set_my_title(store: Store, title: str, merge: str = "") -> None:
    """The user's title at our office."""
    work = my_work(store)
    if work is not None:
        with store.write("undo.my_title", merge=merge):
            store.change(Appointment, work[0], title=title)


def begin_with(
    store: Store, user: Colleague, office: tuple[str, str], colleagues: Sequence[Colleague]
) -> None:
    """What the first start asks, in one step: the user, the office's two names, the colleagues."""
    with store.write("undo.first_start"):
        own = own_office(store.rows)
        if own is not None and office[0]:
            store.change(Organisation, own, name=office[0], short_name=office[1])
        if user.name:
            person = _new_person(store, user)
            set_me(store, person, user.name)
        for colleague in colleagues:
            _new_person(store, colleague)


def _new_person(store: Store, new: Colleague) -> int:
    given, _, family = new.name.partition(" ")
    person = store.add(Person(given_name=given, family_name=family))
    add_to_office(store, person, new.title)
    return person


def read_colleagues(typed: str) -> list[Colleague]:
    """Colleagues as they are typed, one a line: "Ebba Lund, biblioteksutvecklare"."""
    lines = (line.partition(",") for line in typed.splitlines())
    parts = ((" ".join(name.split()), " ".join(title.split())) for name, _, title in lines)
    return [Colleague(name, title) for name, title in parts if name]
