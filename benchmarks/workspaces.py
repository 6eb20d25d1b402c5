"""Generated workspaces of known size: region, national, ten times national."""

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sqlmodel import Session, SQLModel, insert, select

from bibk_desktop import resources
from bibk_desktop.records import model
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store
from bibk_desktop.work.example import fill

TODAY = date(2018, 1, 31)
WORDS = (
    *("bibliotek", "läsfrämjande", "samverkan", "filialen", "meröppet", "utställning", "budget"),
    *("barnverksamhet", "statistik", "personal", "workshop", "ansökan", "politiker", "nätverk"),
    *("öppettider", "integration", "språk", "medier", "katalog", "utbildning", "kommunen"),
    *("regionen", "planering", "studiecirkel", "författarbesök", "sommarlov", "bokbuss"),
)


@dataclass(frozen=True)
class Size:
    """How much there is of what grows; `everywhere` is all 290 municipalities, not our 13."""

    people: int
    meetings: int
    items: int
    visits: int
    everywhere: bool = True


SIZES = {
    "region": Size(people=500, meetings=25 * 8, items=20, visits=2_000, everywhere=False),
    "national": Size(people=20_000, meetings=2_000, items=20, visits=50_000),
    "10 × national": Size(people=200_000, meetings=20_000, items=20, visits=500_000),
}


def make(path: Path, name: str) -> Path:
    """The workspace of that size at `path`: the example, and as much again as the size says."""
    size, chance = SIZES[name], random.Random(7)
    with Store.create(path, TODAY) as store, store.write("undo.example", final=True) as session:
        fill(session, TODAY)
        if size.everywhere:
            _rest_of_sweden(session)
        places = [m.id for m in session.exec(select(model.Municipality))]
        for kind, rows in (
            (model.Person, _people(size, chance)),
            (model.Appointment, _appointments(session, size, places, chance)),
            (model.Meeting, _meetings(size, places, chance)),
            (model.Item, _items(session, size, chance)),
            (model.Outcome, _outcomes(session, size, places, chance)),
        ):
            _insert(session, kind, rows)
    return path


def _rest_of_sweden(session: Session) -> None:
    """The municipalities that the example does not have, each with a library and a director."""
    with resources.path("reference/kommuner.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    counties = {county.code: county.id for county in session.exec(select(model.County))}
    present = set(session.exec(select(model.Municipality.code)))
    for row in rows:
        code = row["county_code"]
        if code not in counties:
            counties[code] = _put(session, model.County(code=code, name=row["county_name"]))
        if row["code"] not in present:
            _municipality(session, row, counties[code])


def _municipality(session: Session, row: dict[str, str], county: int | None) -> None:
    place = model.Municipality(code=row["code"], name=row["name"], county_id=county)
    at = _put(session, place)
    session.add(model.Library(municipality_id=at, name=f"{row['name']}s bibliotek"))
    who = _put(session, model.Person(given_name="Prov", family_name=row["name"]))
    office = {"municipality_id": at, "role": model.Role.director, "title": "bibliotekschef"}
    session.add(model.Appointment(person_id=who, starts=FuzzyDate.day(date(2015, 1, 1)), **office))


def _put(session: Session, record: model.Record) -> int:
    session.add(record)
    session.flush()
    return int(record.id or 0)


def _insert(session: Session, kind: type[SQLModel], rows: Iterator[dict[str, object]]) -> None:
    part: list[dict[str, object]] = []
    for row in rows:
        part.append(row)
        if len(part) == 5_000:
            session.exec(insert(kind), params=part)
            part = []
    if part:
        session.exec(insert(kind), params=part)


def sentence(chance: random.Random, words: int = 12) -> str:
    """Some words of the field."""
    return " ".join(chance.choices(WORDS, k=words)).capitalize() + "."


def _people(size: Size, chance: random.Random) -> Iterator[dict[str, object]]:
    for number in range(size.people):
        name = chance.choice(WORDS).capitalize()
        yield {
            "given_name": f"Prov{number}",
            "family_name": name,
            "email": f"prov{number}@exempel.se",
        }


def _appointments(
    session: Session, size: Size, places: list[int | None], chance: random.Random
) -> Iterator[dict[str, object]]:
    first = _first(session, model.Person, size.people)
    for number in range(size.people):
        yield {
            "person_id": first + number,
            "municipality_id": chance.choice(places),
            "title": chance.choice(WORDS),
            "role": model.Role.librarian,
            "starts": _day(chance),
        }


def _first(session: Session, kind: type[SQLModel], many: int) -> int:
    newest = session.exec(select(kind.id).order_by(kind.id.desc())).first()
    return int(newest) - many + 1


def _day(chance: random.Random) -> FuzzyDate:
    return FuzzyDate.day(TODAY - timedelta(days=chance.randrange(25 * 365)))


def _meetings(
    size: Size, places: list[int | None], chance: random.Random
) -> Iterator[dict[str, object]]:
    for number in range(size.meetings):
        yield _meeting(model.MeetingKind.meeting, f"Möte {number}", None, chance)
    for number in range(size.visits):
        yield _meeting(model.MeetingKind.visit, f"Besök {number}", chance.choice(places), chance)


def _meeting(
    kind: model.MeetingKind, title: str, place: int | None, chance: random.Random
) -> dict[str, object]:
    return {
        "kind": kind,
        "title": title,
        "at": _day(chance),
        "municipality_id": place,
        "state": model.MeetingState.draft,
    }


def _items(session: Session, size: Size, chance: random.Random) -> Iterator[dict[str, object]]:
    first = _first(session, model.Meeting, size.meetings + size.visits)
    for number in range(size.meetings):
        for position in range(size.items):
            yield _item(first + number, position, chance)
    for number in range(size.visits):
        yield _item(first + size.meetings + number, 0, chance)


def _item(meeting: int, position: int, chance: random.Random) -> dict[str, object]:
    text = "\n".join(sentence(chance) for _ in range(4))
    title = sentence(chance, 3).rstrip(".")
    return {"meeting_id": meeting, "position": position, "title": title, "text": text}


def _outcomes(
    session: Session, size: Size, places: list[int | None], chance: random.Random
) -> Iterator[dict[str, object]]:
    """A task from every third visit; one of thirty is still open."""
    first = _first(session, model.Meeting, size.meetings + size.visits) + size.meetings
    for number in range(0, size.visits, 3):
        done = number % 90 != 0
        yield {
            "kind": model.OutcomeKind.task,
            "meeting_id": first + number,
            "text": sentence(chance, 5),
            "state": model.OutcomeState.done if done else model.OutcomeState.open,
            "municipality_id": chance.choice(places),
            "created_on": TODAY - timedelta(days=chance.randrange(300)),
        }
