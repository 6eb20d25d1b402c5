"""What the tests of requests put into a workspace: directors, and requests with answers."""

from datetime import date

from sample import MUNICIPALITIES

from bibk_desktop.kit.office.mail import Mailbox
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Answer,
    Appointment,
    Asks,
    Channel,
    Person,
    Reply,
    Request,
    RequestOption,
    Role,
    Setting,
    Target,
    Tenure,
)
from bibk_desktop.records.store import Store
from bibk_desktop.work.requests.rules import Asked, Option, Sheet, sheet

DIRECTORS = {
    "Karlshamn": "Maja Sjögren",
    "Karlskrona": "Ebba Lindqvist",
    "Olofström": "Olle Brandt",
    "Ronneby": "Siri Falk",
    "Ljungby": "Nora Fridh",
    "Växjö": "Signe Åberg",
}
THEATRE = "Teaterföreställning"


def on(text: str) -> FuzzyDate:
    """A certain day, as ISO."""
    return FuzzyDate.day(date.fromisoformat(text))


def paper(asks: str = "yes_no", options: tuple[str, ...] = (), number_of: str = "") -> Sheet:
    """A request to all 13 that stands in no workspace."""
    asked = [
        Asked(n, n, name, "", "", DIRECTORS.get(name, ""), _box(DIRECTORS.get(name, "")))
        for n, name in enumerate(MUNICIPALITIES.values(), start=1)
    ]
    dated = [on(text) if text[:4].isdigit() else FuzzyDate() for text in options]
    offered = [Option(n, text, at) for n, (text, at) in enumerate(zip(options, dated, strict=True))]
    ends = (FuzzyDate(), date(2018, 1, 8), None, None, "", None, None)
    return Sheet(
        1,
        THEATRE,
        "",
        "question",
        asks,
        number_of,
        *ends,
        options=tuple(offered),
        asked=tuple(asked),
    )


def _box(name: str) -> Mailbox:
    return Mailbox(name, f"{name.partition(' ')[0].lower()}@exempel.se" if name else "")


class Requests:
    """A store with short words to fill it and to ask it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.today = store.today()
        self.places = dict(store.rows("SELECT name, id FROM municipality"))

    def directors(self) -> None:
        """Six directors with addresses, Liv Moe acting in a vacancy; the others are not known."""
        for place, name in DIRECTORS.items():
            self.director(name, place)
        vacant = Appointment(municipality_id=self.places["Tingsryd"], role=Role.director)
        self.store.add(vacant)
        self.director("Liv Moe", "Tingsryd", tenure=Tenure.acting)

    def person(self, name: str, address: str | None = None) -> int:
        given, _, family = name.partition(" ")
        mail = f"{given.lower()}@exempel.se" if address is None else address
        return self.store.add(Person(given_name=given, family_name=family, email=mail))

    def director(self, name: str, place: str, **fields: object) -> int:
        person = self.person(name)
        where = self.places[place]
        office = Appointment(person_id=person, municipality_id=where, role=Role.director, **fields)
        self.store.add(office)
        return person

    def me(self, name: str) -> int:
        person = self.person(name)
        self.store.add(Setting(name="me", value=str(person)))
        return person

    def request(
        self,
        title: str = THEATRE,
        asks: str = "yes_no",
        options: tuple[str, ...] = (),
        places: tuple[str, ...] = (),
        sent: str | None = "2018-01-08",
        **fields: object,
    ) -> int:
        """A request to `places` (none: all 13), sent or not."""
        made = Request(
            title=title,
            asks=Asks(asks),
            sent_on=date.fromisoformat(sent) if sent else None,
            **fields,
        )
        id_ = self.store.add(made)
        for name in places or self.places:
            self.store.add(Target(request_id=id_, municipality_id=self.places[name]))
        for position, text in enumerate(options, start=1):
            at = on(text) if text[:4].isdigit() else FuzzyDate()
            self.store.add(RequestOption(request_id=id_, position=position, text=text, at=at))
        return id_

    def answer(self, request_id: int, place: str, reply: str = "yes", **fields: object) -> int:
        target = self.row(request_id, place).target_id
        values = {"at": date(2018, 1, 24), "channel": Channel.mail, **fields}
        return self.store.add(Answer(target_id=target, reply=Reply(reply), **values))

    def sheet(self, request_id: int) -> Sheet:
        found = sheet(self.store.rows, request_id, self.today)
        assert found is not None
        return found

    def row(self, request_id: int, place: str) -> Asked:
        return next(row for row in self.sheet(request_id).asked if row.name == place)

    def answers(self, request_id: int) -> dict[str, str]:
        """Municipality → reply of those who have answered."""
        return {row.name: row.given.reply for row in self.sheet(request_id).answered if row.given}
