"""The kommunkort on paper: what may be handed over, and what stays with us."""

from datetime import date

import pytest
from docx_outline import all_words, outline

from bibk_desktop import resources
from bibk_desktop.kit.office import word
from bibk_desktop.kit.qt.tasks import Progress
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Appointment,
    Attendance,
    InternalNote,
    Item,
    Library,
    Meeting,
    MeetingKind,
    MeetingState,
    Outcome,
    OutcomeKind,
    Participation,
    ParticipationStatus,
    Person,
    Plan,
    PlanState,
    Presence,
    Project,
    Role,
    Series,
    Tenure,
)
from bibk_desktop.work.place_card.export import TEMPLATE, document, file_name
from bibk_desktop.work.place_card.paper import load_paper
from bibk_desktop.work.place_card.rules import load

SECRET = "Maja söker nytt jobb"
PROMISED_INSIDE = "Ring Maja om det nya jobbet"


def on(day):
    return FuzzyDate.day(date.fromisoformat(day))


@pytest.fixture
def alvesta(store):
    """Alvesta with one of everything, all of it invented; its id."""
    [(id_,)] = store.rows("SELECT id FROM municipality WHERE name = 'Alvesta'")
    add_people(store, id_)
    main = store.add(Library(municipality_id=id_, name="Alvesta bibliotek", open_plus=True))
    plan = {"first_year": 2017, "last_year": 2021, "state": PlanState.adopted}
    store.add(Plan(municipality_id=id_, name="Biblioteksplan för Alvesta", **plan))
    project = store.add(Project(name="Läslusten"))
    store.add(
        Participation(
            project_id=project,
            municipality_id=id_,
            library_id=main,
            status=ParticipationStatus.running,
            since=date(2017, 9, 1),
        )
    )
    add_contacts(store, id_)
    return id_


def add_people(store, id_):
    ebba = store.add(Person(given_name="Ebba", family_name="Lindqvist", email="ebba@exempel.se"))
    olle = store.add(Person(given_name="Olle", family_name="Brandt", phone="0472-00 00 00"))
    store.add(Appointment(municipality_id=id_, role=Role.director, starts=on("2017-12-01")))
    acting = {"role": Role.director, "tenure": Tenure.acting, "starts": on("2017-12-01")}
    store.add(Appointment(person_id=ebba, municipality_id=id_, title="bibliotekarie", **acting))
    store.add(Appointment(person_id=olle, municipality_id=id_, role=Role.childrens_librarian))


def add_contacts(store, id_):
    call = {"kind": MeetingKind.phone, "municipality_id": id_, "state": MeetingState.draft}
    held = store.add(Meeting(at=on("2018-01-09"), **call))
    store.add(Item(meeting_id=held, title="Anteckningar", text="Ebba undrar om lokalen."))
    task = {"kind": OutcomeKind.task, "asker_municipality_id": id_}
    made = {"created_on": date(2018, 1, 9), "due": on("2018-01-26")}
    store.add(Outcome(meeting_id=held, text="Skicka ritningen", **task, **made))
    inner = {"words": PROMISED_INSIDE, "municipality_id": id_, "created_on": date(2018, 1, 9)}
    store.add(Outcome(text=PROMISED_INSIDE, **task, **inner))
    store.add(InternalNote(at=date(2018, 1, 10), text=SECRET, municipality_id=id_))
    series = store.add(Series(name="Chefsmöten", all_directors=True))
    meeting = store.add(Meeting(series_id=series, title="Chefsmöte", at=on("2018-01-24")))
    there = {"presence": Presence.present, "municipality_id": id_}
    store.add(Attendance(meeting_id=meeting, name="Ebba Lindqvist", **there))
    store.add(Meeting(series_id=series, title="Chefsmöte", at=on("2018-03-15"), place="Växjö"))


def paper(store, id_):
    facts = load(store.rows, id_, store.today())
    return load_paper(store.rows, facts)


def made(store, id_, *, internal):
    return word.render(document(paper(store, id_), internal=internal), resources.path(TEMPLATE))


def test_the_paper_to_hand_over_reads_as_it_should(store, alvesta, golden):
    golden("kommunkort_safe.txt", outline(made(store, alvesta, internal=False)))


def test_the_paper_for_us_has_all_of_it(store, alvesta, golden):
    golden("kommunkort_internal.txt", outline(made(store, alvesta, internal=True)))


def test_nothing_internal_and_no_figure_of_attendance_or_contact_is_handed_over(store, alvesta):
    safe = all_words(made(store, alvesta, internal=False))
    for kept_inside in (
        SECRET,
        PROMISED_INSIDE,
        "1 av 1",
        "lokalen",
        "9 jan",
        "Senaste",
        "INTERNT",
    ):
        assert kept_inside not in safe, kept_inside
    assert "Skicka ritningen" in safe
    inner = all_words(made(store, alvesta, internal=True))
    for stands in (SECRET, PROMISED_INSIDE, "1 av 1", "lokalen", "9 jan", "INTERNT"):
        assert stands in inner, stands


def test_the_files_are_named_by_day_and_place(store, alvesta):
    facts = load(store.rows, alvesta, store.today())
    assert file_name(facts, internal=False) == "2018-01-31 Alvesta – kommunkort.docx"
    assert file_name(facts, internal=True) == "2018-01-31 Alvesta – kommunkort INTERNT.docx"


def test_a_municipality_of_which_nothing_is_known_has_a_paper_too(store):
    [(id_,)] = store.rows("SELECT id FROM municipality WHERE name = 'Tingsryd'")
    words = all_words(made(store, id_, internal=True))
    assert "Tingsryds kommun" in words and "Okänd" in words


@pytest.mark.parametrize(("place", "internal"), [(0, False), (1, True)])
def test_the_menu_hands_the_window_the_edition_that_was_asked_for(user, tmp_path, place, internal):
    card = user.open_card("Lessebo")
    asked = []
    user.page.export_requested.disconnect()
    user.page.export_requested.connect(asked.append)
    menu = user.page.card_header.print_.open_menu()
    menu.actions()[place].trigger()
    menu.close()
    [export] = asked
    assert export.name == file_name(card.facts, internal=internal)
    export.write(tmp_path / "kort.docx", Progress(lambda done, total: None))
    words = all_words((tmp_path / "kort.docx").read_bytes())
    assert ("Ring hellre än mejla" in words) is internal
    assert "Tove Ek-Strand" in words
