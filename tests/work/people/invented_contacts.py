"""Invented contacts to put into a workspace, and the page of contacts in a real window."""

from datetime import date

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Appointment,
    Group,
    GroupKind,
    Library,
    Municipality,
    Organisation,
    OrganisationAlias,
    OrganisationKind,
    Person,
    PersonAlias,
    Requirement,
    RequirementKind,
    Role,
    SizeClass,
)

TODAY = date(2018, 1, 31)
PERSONS = "SELECT 1 FROM person LIMIT 1"


def on(text):
    """A day as ISO; empty is no date."""
    return FuzzyDate.day(date.fromisoformat(text)) if text else FuzzyDate()


class Contacts:
    """A store with short words to put contacts in and to ask for them."""

    def __init__(self, store):
        self.store = store
        self.rows = store.rows
        self.today = TODAY
        self.on = on

    def place(self, name):
        return self.rows("SELECT id FROM municipality WHERE name = ?", (name,))[0][0]

    def id(self, table, name):
        return self.rows(f'SELECT id FROM "{table}" WHERE name = ?', (name,))[0][0]

    def person_id(self, name):
        sql = "SELECT id FROM person WHERE trim(given_name || ' ' || family_name) = ?"
        return self.rows(sql, (name,))[0][0]

    def person(self, name, **fields):
        given, _, family = name.partition(" ")
        return self.store.add(Person(given_name=given, family_name=family, **fields))

    def appoint(self, person, *, starts="", ends="", **fields):
        dates = {"starts": on(starts), "ends": on(ends)}
        return self.store.add(Appointment(person_id=person, **dates, **fields))

    def director(self, name, place, **fields):
        """Make somebody (None: nobody) director somewhere."""
        person = name if name is None else self.person_id(name)
        where = {"municipality_id": self.place(place), "role": Role.director}
        return self.appoint(person, **where, **fields)

    def one(self, sql, *values):
        """The first row of a question."""
        return self.rows(sql, values)[0]

    def appointment(self, id_):
        with self.store.read() as session:
            return session.get(Appointment, id_)


def fill(contacts):
    """Six persons, two organisations, a library, a group with seats and rules."""
    store = contacts.store
    mail = {"Ebba Lindqvist": "ebba@exempel.se", "Olle Brandt": "olle@exempel.se"}
    for name in ("Ebba Lindqvist", "Olle Brandt", "Maja Sjögren", "Siri Falk", "Sofia L"):
        contacts.person(name, email=mail.get(name, ""), phone="0470-00 00 00")
    contacts.person("Karin Holm", email="karin.holm@exempel.se")
    store.add(PersonAlias(person_id=contacts.person_id("Karin Holm"), name="KH"))
    bibk = store.add(Organisation(name="BiBK", is_own=True))
    teater = Organisation(name="Teatern", kind=OrganisationKind.partner, short_name="T")
    teater = store.add(teater)
    store.add(OrganisationAlias(organisation_id=teater, name="Länsteatern"))
    library = store.add(Library(municipality_id=contacts.place("Lessebo"), name="Skruv"))
    store.change(Municipality, contacts.place("Karlskrona"), size_class=SizeClass.large)
    contacts.director(
        "Ebba Lindqvist",
        "Karlskrona",
        title="bibliotekschef",
        starts="2013-03-01",
        is_first_contact=True,
    )
    contacts.director(
        "Olle Brandt", "Ronneby", title="kulturchef", starts="2016-01-01", is_first_contact=True
    )
    karin = contacts.person_id("Karin Holm")
    contacts.appoint(karin, organisation_id=bibk, role=Role.development_officer, title="utvecklare")
    siri = contacts.person_id("Siri Falk")
    contacts.appoint(siri, library_id=library, role=Role.childrens_librarian, title="barnbibl.")
    sofia = contacts.person_id("Sofia L")
    contacts.appoint(sofia, organisation_id=teater, role=Role.contact)
    fill_group(contacts)


def fill_group(contacts):
    store = contacts.store
    group = store.add(Group(name="Styrgruppen", kind=GroupKind.steering))
    ebba, place = contacts.person_id("Ebba Lindqvist"), contacts.place("Karlskrona")
    contacts.appoint(ebba, group_id=group, role=Role.chair, represents_municipality_id=place)
    contacts.appoint(None, group_id=group, role=Role.member, represents_words="Kronoberg")
    kinds = {"minimum": 2, "maximum": 3}
    store.add(Requirement(group_id=group, kind=RequirementKind.size, **kinds))
    store.add(Requirement(group_id=group, kind=RequirementKind.both_counties))


def opened(qtbot, contacts, size=(1360, 860)):
    """The window at the contacts."""
    from bibk_desktop.main_window import MainWindow

    window = MainWindow(contacts.store)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_place("people")
    qtbot.waitUntil(lambda: window.page("people").shown is not None or not contacts.rows(PERSONS))
    return window
