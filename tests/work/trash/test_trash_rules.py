"""What lies in the trash and comes back: whole, in one step, or not at all with a reason."""

from datetime import date

import pytest
from sample import meeting, people

from bibk_desktop import words
from bibk_desktop.records import model
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Appointment,
    Group,
    Item,
    Library,
    Meeting,
    Municipality,
    Outcome,
    OutcomeKind,
    Participation,
    Person,
    Project,
    Target,
)
from bibk_desktop.work.trash import rules

DAY = date(2018, 1, 31)
MEETING_DAY = FuzzyDate.day(date(2018, 1, 24))


def records(store):
    """Every row of every record."""
    tables = [table.name for table in model.metadata.sorted_tables]
    return {name: store.rows(f'SELECT * FROM "{name}" ORDER BY 1') for name in tables}


def titles(store):
    return [(one.kind, one.title) for one in rules.thrown(store)]


def restore(store, title):
    return rules.restore(store, next(one for one in rules.thrown(store) if one.title == title))


def place(store, name):
    return store.rows("SELECT id FROM municipality WHERE name = ?", (name,))[0][0]


@pytest.fixture
def project(store):
    """Kreativa rum with two municipalities taking part and a director in its group."""
    ids = people(store)
    id_ = store.add(Project(name="Kreativa rum", purpose="- Rum för **alla**"))
    for name in ("Lessebo", "Växjö"):
        store.add(Participation(project_id=id_, municipality_id=place(store, name), since=DAY))
    group = store.add(Group(name="Styrgrupp", project_id=id_))
    store.add(Appointment(person_id=ids[0], group_id=group))
    return id_


def test_an_empty_trash(store):
    assert rules.thrown(store) == []


def test_a_deleted_record_lies_there_with_what_went_with_it(store, project):
    store.delete(Project, project)
    [one] = rules.thrown(store)
    assert (one.kind, one.title, one.took) == ("projekt", "Kreativa rum", "med deltagande (2)")
    assert rules.belongings(one) == [("deltagande", "Lessebo"), ("deltagande", "Växjö")]


def test_the_newest_stands_first(store):
    for id_ in people(store)[:3]:
        store.delete(Person, id_)
    assert [title for _, title in titles(store)] == [
        "Maja Sjögren",
        "Olle Brandt",
        "Ebba Lindqvist",
    ]


def test_everything_comes_back_in_one_step_and_pointers_lead_there_again(store, project):
    before = records(store)
    store.delete(Project, project)
    assert restore(store, "Kreativa rum") == ("project", project)
    assert records(store) == before
    assert rules.thrown(store) == []
    assert store.undo_label() == "återställa projekt Kreativa rum"


def test_what_was_put_back_can_be_undone_and_lies_there_again(store, project):
    store.delete(Project, project)
    gone = records(store)
    restore(store, "Kreativa rum")
    store.undo()
    assert records(store) == gone
    assert titles(store) == [("projekt", "Kreativa rum")]
    store.redo()
    assert rules.thrown(store) == []


def test_an_undone_deletion_lies_in_no_trash(store, project):
    store.delete(Project, project)
    store.undo()
    assert rules.thrown(store) == []


def test_a_record_deleted_twice_lies_there_once(store, project):
    store.delete(Project, project)
    restore(store, "Kreativa rum")
    store.delete(Project, project)
    assert titles(store) == [("projekt", "Kreativa rum")]


def test_several_deleted_in_one_step_come_back_one_by_one(store):
    ids = people(store)[:2]
    with store.write("undo.delete_persons", n=2):
        for id_ in ids:
            store.delete(Person, id_)
    assert titles(store) == [("person", "Ebba Lindqvist"), ("person", "Olle Brandt")]
    restore(store, "Olle Brandt")
    assert titles(store) == [("person", "Ebba Lindqvist")]


def test_changes_and_merges_are_no_deletes(store):
    from bibk_desktop.records.model import PersonAlias

    ebba = people(store)[0]
    alias = store.add(PersonAlias(person_id=ebba, name="EL"))
    with store.write("undo.aliases", title="Ebba") as session:
        session.delete(session.get(PersonAlias, alias))
    assert rules.thrown(store) == []


# --- what cannot come back


def test_what_needs_a_record_in_the_trash_says_to_put_that_back_first(store):
    lessebo = store.add(
        Municipality(code="9998", name="Nybro", county_id=store.rows("SELECT 1")[0][0])
    )
    library = store.add(Library(municipality_id=lessebo, name="Orrefors"))
    store.delete(Library, library)
    store.delete(Municipality, lessebo)
    before = records(store)
    refused = restore(store, "Orrefors")
    assert refused.why == "Orrefors går inte att återställa, eftersom kommun Nybro är borta."
    assert refused.to_do == "Återställ kommun Nybro först, som också ligger i papperskorgen."
    assert records(store) == before
    restore(store, "Nybro")
    assert restore(store, "Orrefors") == ("library", library)


def test_a_unique_name_that_is_taken_is_said_and_nothing_is_stored(store):
    county = store.rows("SELECT min(id) FROM county")[0][0]
    store.delete(Municipality, store.add(Municipality(code="9998", name="Nybro", county_id=county)))
    store.add(Municipality(code="9998", name="Nybro nya", county_id=county))
    before = records(store)
    refused = restore(store, "Nybro")
    assert "det redan finns en likadan" in refused.why
    assert refused.to_do == "Ändra eller ta bort den som finns, och försök igen."
    assert records(store) == before


def test_a_number_given_to_another_since_is_not_mixed_up(store):
    people(store)
    last = store.rows("SELECT max(id) FROM person")[0][0]
    store.add(Appointment(person_id=last, municipality_id=place(store, "Lessebo"), title="chef"))
    store.delete(Person, last)
    other = store.add(Person(given_name="Nils", family_name="Ny"))
    assert other == last
    _, id_ = restore(store, "Karin Holm")
    assert id_ != other
    assert store.rows("SELECT given_name FROM person WHERE id = ?", (other,)) == [("Nils",)]
    assert store.rows("SELECT person_id FROM appointment") == [(id_,)]


def test_a_belonging_whose_other_end_became_somebody_else_stays_away(store, project):
    [(lead, seat)] = store.rows("SELECT person_id, id FROM appointment")
    [(group,)] = store.rows('SELECT id FROM "group"')
    store.delete(Group, group)
    with store.write("undo.merged_persons") as session:
        session.delete(session.get(Person, lead))
    assert restore(store, "Styrgrupp") == ("group", group)
    assert store.rows("SELECT id FROM appointment WHERE id = ?", (seat,)) == []


def test_what_has_been_changed_since_stays_as_it_is(store, project):
    [(group,)] = store.rows('SELECT id FROM "group"')
    store.delete(Project, project)
    other = store.add(Project(name="Engage"))
    store.change(Group, group, project_id=other)
    restore(store, "Kreativa rum")
    assert store.rows('SELECT project_id FROM "group"') == [(other,)]


# --- meetings


def test_an_item_comes_back_with_its_sub_items_and_the_decisions_are_numbered(store):
    id_ = meeting(store, MEETING_DAY, "Inledning", "Laget runt", "Nästa möte")
    items = [row[0] for row in store.rows("SELECT id FROM item ORDER BY position")]
    store.change(Item, items[1], parent_id=items[0])
    for item in items[:2]:
        store.add(
            Outcome(
                kind=OutcomeKind.decision,
                meeting_id=id_,
                item_id=item,
                number=items.index(item) + 1,
                text=f"Beslut {item}",
                created_on=DAY,
            )
        )
    from bibk_desktop.work.meetings.agenda_change import delete_item

    before = records(store)
    delete_item(store, items[0])
    assert titles(store) == [("punkt", "Inledning")]
    restore(store, "Inledning")
    assert records(store) == before


def test_a_whole_meeting_comes_back(store):
    id_ = meeting(store, MEETING_DAY, "Inledning", "Laget runt")
    before = records(store)
    store.delete(Meeting, id_)
    [one] = rules.thrown(store)
    assert (one.kind, one.title, one.took) == ("möte", "Chefsmöte", "med punkt (2)")
    rules.restore(store, one)
    assert records(store) == before


# --- in words


def test_what_it_held_is_said_in_swedish(store, project):
    store.change(Project, project, starts=FuzzyDate.open("i höst"))
    store.delete(Project, project)
    [one] = rules.thrown(store)
    said = dict(rules.held(one, DAY))
    assert said["Namn"] == "Kreativa rum"
    assert said["Ändamål"] == "Rum för alla"
    assert said["Från"] == "i höst"
    assert said["Med i översikten"] == "ja"


def test_a_row_without_words_is_named_by_what_it_points_to(store, project):
    [(id_,)] = store.rows("SELECT min(id) FROM participation")
    store.delete(Participation, id_)
    assert titles(store) == [("deltagande", "Kreativa rum · Lessebo")]
    said = dict(rules.held(rules.thrown(store)[0], DAY))
    assert said["Projekt"] == "Kreativa rum" and said["Kommun"] == "Lessebo"
    assert said["Status"] == "planerad" and said["Sedan"] == "31 januari 2018"


def test_every_field_of_every_record_has_a_name():
    for table in model.metadata.sorted_tables:
        for column in table.columns:
            if column.name not in (*rules._UNTOLD, "content"):
                assert words.text(f"trash.field.{column.name}"), (table.name, column.name)


def test_every_step_that_is_named_a_deletion_lies_in_the_trash():
    named = {key for key, (english, _) in words.WORDS.items() if english.startswith("delete ")}
    steps = {key for key in named if ".undo" in key or key.startswith("undo.")}
    assert steps - {"undo.delete_history"} == set(rules.DELETES)


def test_a_receiver_asked_again_meanwhile_keeps_the_request_out(store):
    from bibk_desktop.records.model import Request

    request = store.add(Request(title="Vilka vill delta?"))
    target = store.add(Target(request_id=request, municipality_id=place(store, "Lessebo")))
    store.delete(Target, target)
    store.add(Target(request_id=request, municipality_id=place(store, "Lessebo")))
    assert isinstance(restore(store, "Vilka vill delta? · Lessebo"), rules.Refused)
