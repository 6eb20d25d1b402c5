"""The list to complete: every reason a row stands there, and that it goes when it is completed."""

import pytest

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Appointment,
    Attachment,
    AttachmentRole,
    Attendance,
    Meeting,
    Person,
    Role,
)
from bibk_desktop.work.people.incomplete import counts, incomplete


def rows_of(contacts, kind="person"):
    return {
        one.name: (one.heading, one.reasons)
        for one in incomplete(contacts.rows, contacts.today)
        if one.kind == kind
    }


def test_each_reason_is_said_and_the_first_is_the_heading(contacts):
    assert rows_of(contacts) == {
        "Sofia L": ("name", ("efternamn", "e-postadress", "titel")),
        "Siri Falk": ("email", ("e-postadress",)),
        "Maja Sjögren": ("email", ("e-postadress", "uppdrag")),
    }


def test_municipalities_whose_director_nobody_knows_come_first(contacts):
    found = incomplete(contacts.rows, contacts.today)
    names = [one.name for one in found if one.heading == "director"]
    assert len(names) == 11
    assert "Karlskrona" not in names
    assert [one.kind for one in found[:11]] == ["office"] * 11
    contacts.director(None, "Växjö")
    assert "Växjö" not in rows_of(contacts, "office")
    assert counts(found)["director"] == 11


def test_a_wrong_address_is_to_be_mended(contacts):
    contacts.store.change(Person, contacts.person_id("Karin Holm"), email="karin.holm@exempel")
    assert rows_of(contacts)["Karin Holm"] == ("wrong_email", ("rätt e-postadress",))


@pytest.mark.parametrize("name", ["L", "L.", ""])
def test_an_initial_is_no_family_name(bare, name):
    bare.store.add(Person(given_name="Sofia", family_name=name, email="s@exempel.se"))
    assert rows_of(bare)[f"Sofia {name}".strip()] == ("name", ("efternamn", "uppdrag"))


def test_who_has_left_is_left_alone(contacts):
    siri = contacts.person_id("Siri Falk")
    held = contacts.one("SELECT id FROM appointment WHERE person_id = ?", siri)[0]
    contacts.store.change(Appointment, held, ends=FuzzyDate.day(contacts.today.replace(day=1)))
    assert "Siri Falk" not in rows_of(contacts)


def test_who_came_with_a_protocol_says_which_until_completed(contacts):
    store, at = contacts.store, FuzzyDate.day(contacts.today)
    meeting = store.add(Meeting(title="Chefsmöte Korrö", at=at))
    person = contacts.person("Disa Wallin")
    contacts.appoint(person, municipality_id=contacts.place("Växjö"), role=Role.staff)
    store.add(Attendance(meeting_id=meeting, person_id=person, name="Disa Wallin"))
    assert rows_of(contacts)["Disa Wallin"][0] == "email"
    role = AttachmentRole.source
    store.add(Attachment(meeting_id=meeting, name="a.docx", role=role))
    found = incomplete(contacts.rows, contacts.today)
    (row,) = [one for one in found if (one.kind, one.id) == ("person", person)]
    assert (row.heading, row.source) == ("from_protocol", "inläst ur Chefsmöte Korrö")
    store.change(Person, person, email="disa@exempel.se")
    assert rows_of(contacts)["Disa Wallin"] == ("title", ("titel",))
