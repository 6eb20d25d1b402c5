"""What tests put into a workspace: our places, invented people, a meeting with its items."""

from collections.abc import Iterator
from contextlib import contextmanager

from bibk_desktop.records import file
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import County, Item, Meeting, Municipality, Person
from bibk_desktop.records.store import Store

COUNTIES = {"07": "Kronobergs län", "10": "Blekinge län"}
MUNICIPALITIES = {
    "0760": "Uppvidinge",
    "0761": "Lessebo",
    "0763": "Tingsryd",
    "0764": "Alvesta",
    "0765": "Älmhult",
    "0767": "Markaryd",
    "0780": "Växjö",
    "0781": "Ljungby",
    "1060": "Olofström",
    "1080": "Karlskrona",
    "1081": "Ronneby",
    "1082": "Karlshamn",
    "1083": "Sölvesborg",
}
PEOPLE = (
    ("Ebba", "Lindqvist"),
    ("Olle", "Brandt"),
    ("Maja", "Sjögren"),
    ("Siri", "Falk"),
    ("Valter", "Ström"),
    ("Karin", "Holm"),
)


def municipalities(store: Store) -> dict[str, int]:
    """Store both counties and the 13 municipalities; name → id. The way back begins after it."""
    with store.write("undo.first_content", final=True) as session:
        counties = {code: County(code=code, name=name) for code, name in COUNTIES.items()}
        session.add_all(counties.values())
        session.flush()
        places = [
            Municipality(code=code, name=name, county_id=counties[code[:2]].id)
            for code, name in MUNICIPALITIES.items()
        ]
        session.add_all(places)
        session.flush()
        return {place.name: place.id for place in places}


def people(store: Store) -> list[int]:
    """Store six invented persons; their ids."""
    return [store.add(Person(given_name=given, family_name=family)) for given, family in PEOPLE]


def meeting(store: Store, at: FuzzyDate, *items: str, title: str = "Chefsmöte") -> int:
    """Store a meeting with items of these titles; its id."""
    with store.write("undo.add", kind="meeting", title=title) as session:
        held = Meeting(title=title, at=at)
        session.add(held)
        session.flush()
        for position, name in enumerate(items):
            session.add(Item(meeting_id=held.id, position=position, title=name))
        return held.id


@contextmanager
def unfinished(store: Store) -> Iterator[bytes]:
    """A large write under way whose pages stand in the file already; the journal that heals it."""
    store._connection.execute("PRAGMA cache_size = 10")
    with store.write("undo.example") as session:
        session.add_all(Person(given_name="Olle " * 90) for _ in range(1000))
        session.flush()
        hot = file.journal_path(store.path).read_bytes()
        if not hot.startswith(b"\xd9\xd5\x05\xf9"):
            raise RuntimeError("SQLite has not written its journal yet")
        yield hot
