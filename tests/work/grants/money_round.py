"""A round of grants that tests are told about: one call, who seeks in it, and its window."""

import shutil
from datetime import date, time
from decimal import Decimal

from bibk_desktop.main_window import MainWindow
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Application,
    ApplicationChange,
    ApplicationStatus,
    Appointment,
    Call,
    CallRule,
    CoApplicant,
    Organisation,
    OrganisationKind,
    Person,
    Plan,
    PlanState,
    Programme,
    Role,
    RuleKind,
    Setting,
)
from bibk_desktop.records.store import Store

TODAY = date(2018, 1, 31)


class Round:
    """A store with words to fill it: a programme, and its call that closes on 19 February."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.rows = store.rows
        self.places = dict(store.rows("SELECT name, id FROM municipality"))

    def begin(self) -> None:
        """The funder, a programme, its call, our office, two directors."""
        funder = self.put(Organisation(name="Kulturrådet", kind=OrganisationKind.funder))
        own = self.put(Organisation(name="Biblioteksutveckling", short_name="BiBK", is_own=True))
        programme = self.put(Programme(name="Stärkta bibliotek", funder_id=funder))
        self.put(
            Call(
                programme_id=programme,
                name="2018:1",
                opens=self.on("2018-01-15"),
                closes=FuzzyDate(
                    date(2018, 2, 19),
                    date(2018, 2, 19),
                    start_time=time(17),
                ),
                amount_words="225 milj kr per år",
                amount=Decimal(225_000_000),
            )
        )
        me = self.director("Karin Holm", None, own)
        self.put(Setting(name="me", value=str(me)))
        self.director("Ebba Lindqvist", "Alvesta", phone="0472-00 00 00")
        self.director("Olle Brandt", "Växjö", mobile="070-000 00 00")

    # --- words

    @staticmethod
    def on(day: str) -> FuzzyDate:
        return FuzzyDate.day(date.fromisoformat(day))

    def put(self, record) -> int:
        return self.store.add(record)

    def director(self, name, place, organisation=None, **fields) -> int:
        given, _, family = name.partition(" ")
        person = self.put(Person(given_name=given, family_name=family, **fields))
        where = {"municipality_id": self.places.get(place), "organisation_id": organisation}
        role = Role.director if place else Role.development_officer
        self.put(Appointment(person_id=person, role=role, title="bibliotekschef", **where))
        return person

    @property
    def call(self) -> int:
        return self.one("SELECT id FROM call ORDER BY id")

    @property
    def bibk(self) -> int:
        return self.one("SELECT id FROM organisation WHERE is_own")

    def one(self, sql, values=()):
        """The first column of the first row."""
        return self.rows(sql, values)[0][0]

    def apply(self, place, status="draft", sought=None, partners=(), **fields) -> int:
        """An application of a municipality, or of BiBK, with its first entry."""
        own = place == "BiBK"
        made = Application(
            call_id=fields.pop("call", self.call),
            lead_municipality_id=None if own else self.places[place],
            lead_organisation_id=self.bibk if own else None,
            status=ApplicationStatus(status),
            status_since=date(2018, 1, 24),
            sought=None if sought is None else Decimal(sought),
            **fields,
        )
        id_ = self.put(made)
        entry = {"application_id": id_, "status": made.status, "at": made.status_since}
        self.put(ApplicationChange(**entry))
        for partner, share in partners:
            part = CoApplicant(application_id=id_, municipality_id=self.places[partner])
            part.share = None if share is None else Decimal(share)
            self.put(part)
        return id_

    def rule(self, kind, **fields) -> int:
        return self.put(CallRule(call_id=self.call, kind=RuleKind(kind), **fields))

    def plan(self, place, first=2015, last=2020, state="adopted") -> int:
        plan = Plan(
            name="Biblioteksplan",
            municipality_id=self.places[place],
            first_year=first,
            last_year=last,
            state=PlanState(state),
        )
        return self.put(plan)

    def status(self, application_id):
        """An application's status and since when."""
        sql = "SELECT status, status_since FROM application WHERE id = ?"
        status, since = self.rows(sql, (application_id,))[0]
        return status, since if isinstance(since, str) else since.isoformat()

    def applications(self, place):
        """How a municipality's applications stand."""
        sql = "SELECT status FROM application WHERE lead_municipality_id = ? ORDER BY id"
        return [row[0] for row in self.rows(sql, (self.places[place],))]


def copied(source, folder) -> Store:
    """A workspace of the test's own, copied from one that is closed."""
    return Store.open(shutil.copyfile(source, folder / "arbetsyta.bibk"), TODAY)


def window_of(qtbot, store, size=(1360, 860)) -> MainWindow:
    """The program's window on the place of grants."""
    made = MainWindow(store)
    qtbot.addWidget(made)
    made.resize(*size)
    made.open_place("grants")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
