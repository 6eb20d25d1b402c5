"""What the table and the timeline are made of, asked of the store without a window."""

from datetime import date
from decimal import Decimal

from bibk_desktop.records.model import (
    Application,
    ApplicationStatus,
    Call,
    CoApplicant,
    Library,
    Programme,
    Project,
)
from bibk_desktop.work.facts.money import applications
from bibk_desktop.work.facts.participation_change import history, parts, set_status
from bibk_desktop.work.projects.rules import concerned, overview, sought, stretches

TODAY = date(2018, 1, 31)


def places(store):
    return dict(store.rows("SELECT name, id FROM municipality"))


def said(found):
    return [(one.status, one.starts.isoformat(), one.libraries) for one in found]


def test_stretches_show_the_best_of_a_municipality_and_its_libraries(store):
    ids = places(store)
    project = store.add(Project(name="Kreativa rum"))
    skruv = store.add(Library(municipality_id=ids["Lessebo"], name="Skruv"))
    set_status(store, project, ids["Lessebo"], "planned", at=date(2017, 2, 1))
    set_status(store, project, ids["Lessebo"], "running", library_id=skruv, at=date(2017, 6, 1))
    set_status(store, project, ids["Lessebo"], "ended", library_id=skruv, at=date(2017, 12, 1))
    found = stretches(parts(store.rows, project), history(store.rows, project), TODAY)
    assert said(found[ids["Lessebo"]]) == [
        ("planned", "2017-02-01", ()),
        ("running", "2017-06-01", ("Skruv",)),
        ("planned", "2017-12-01", ()),
    ]


def test_a_word_that_changes_nothing_begins_no_stretch(store):
    ids = places(store)
    project = store.add(Project(name="Engage"))
    meeting = store.rows("SELECT max(id) FROM meeting")[0][0]
    set_status(store, project, ids["Växjö"], "running", at=date(2017, 9, 20))
    set_status(
        store, project, ids["Växjö"], "running", at=date(2017, 11, 15), said="går bra",
        meeting_id=meeting,
    )  # fmt: skip
    found = stretches(parts(store.rows, project), history(store.rows, project), TODAY)
    assert said(found[ids["Växjö"]]) == [("running", "2017-09-20", ())]


def test_the_table_has_every_municipality_also_without_projects(store):
    found = overview(store.rows, TODAY)
    assert len(found.rows) == 13 and not found.projects and not found.calls
    assert found.rows[0].office.is_unknown


def test_a_cell_concerns_those_who_have_come_furthest(store):
    ids = places(store)
    project = store.add(Project(name="Kreativa rum"))
    skruv = store.add(Library(municipality_id=ids["Lessebo"], name="Skruv"))
    set_status(store, project, ids["Lessebo"], "planned")
    set_status(store, project, ids["Lessebo"], "running", library_id=skruv)
    row = next(r for r in overview(store.rows, TODAY).rows if r.place.name == "Lessebo")
    shown = concerned(parts(store.rows, project), ids["Lessebo"], row.standing(project))
    assert [part.library for part in shown] == ["Skruv"]


def test_a_shared_application_counts_with_its_lead_and_others_say_with_whom(store):
    ids = places(store)
    programme = store.add(Programme(name="Stärkta bibliotek"))
    call = store.add(Call(programme_id=programme, name="2018:1"))
    shared = store.add(
        Application(
            call_id=call,
            lead_municipality_id=ids["Alvesta"],
            status=ApplicationStatus.draft,
            status_since=TODAY,
            sought=Decimal(600000),
        )
    )
    store.add(CoApplicant(application_id=shared, municipality_id=ids["Tingsryd"]))
    here = applications(store.rows)
    lead, other = sought(here, ids["Alvesta"]), sought(here, ids["Tingsryd"])
    assert lead.amounts == (("SEK", Decimal(600000)),) and lead.partners == ("Tingsryd",)
    assert (other.amounts, other.lead) == ((), "Alvesta")
    assert sought(here, ids["Ljungby"]).status == ""
