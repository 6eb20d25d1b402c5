"""Minutes are loaded from the workspace: all that was said, nothing that is internal."""

from datetime import date, time

import pytest
from docx_outline import all_words
from held import DAY, TODAY, blocks
from sqlmodel import select

from bibk_desktop import resources
from bibk_desktop.kit.office import word
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Activity,
    ActivityState,
    Attachment,
    AttachmentRole,
    Attendance,
    InternalNote,
    Item,
    ItemKind,
    Link,
    Meeting,
    MeetingState,
    MinutesForm,
    Municipality,
    Organisation,
    Outcome,
    OutcomeKind,
    Person,
    Presence,
    RoundLine,
    Series,
    SeriesMember,
    Workshop,
    WorkshopAnswer,
    WorkshopGroup,
    WorkshopOption,
    WorkshopQuestion,
)
from bibk_desktop.work.meetings.export import TEMPLATE, document
from bibk_desktop.work.meetings.minutes import Attendee, Day
from bibk_desktop.work.meetings.rules import load_minutes

SECRET = "hemligheten"


class Filled:
    """A meeting being filled; each call stores one record."""

    def __init__(self, store):
        self.store = store
        with store.read() as session:
            self.places = {each.name: each.id for each in session.exec(select(Municipality))}
        self.person = store.add(Person(given_name="Karin", family_name="Holm"))
        self.series = store.add(Series(name="Chefsmöten", meeting_name="Chefsmöte"))
        self.id = store.add(
            Meeting(
                series_id=self.series,
                at=FuzzyDate(DAY, DAY, time(9, 30)),
                place="Korrö",
                chair_id=self.person,
                case_number="7",
                state=MeetingState.draft,
            )
        )

    def item(self, title, **more):
        return self.store.add(Item(meeting_id=self.id, title=title, **more))

    def here(self, name, place="", **more):
        row = Attendance(meeting_id=self.id, name=name, municipality_id=self.places.get(place))
        for field, value in ({"presence": Presence.present} | more).items():
            setattr(row, field, value)
        return self.store.add(row)

    def outcome(self, text, **more):
        return self.store.add(Outcome(meeting_id=self.id, text=text, created_on=DAY, **more))

    def load(self):
        return load_minutes(self.store.rows, self.id, TODAY)


@pytest.fixture
def filled(store):
    return Filled(store)


def test_a_meeting_that_is_not_there_is_an_error(store):
    with pytest.raises(KeyError):
        load_minutes(store.rows, 1, TODAY)


def test_the_head_takes_what_the_series_says(filled):
    minutes = filled.load()
    assert (minutes.title, minutes.place, minutes.chair) == ("Chefsmöte", "Korrö", "Karin Holm")
    assert (minutes.secretary, minutes.case_number, minutes.draft) == ("", "7", True)
    assert not minutes.formal and not minutes.summary_last
    filled.store.change(
        Series, filled.series, minutes=MinutesForm.formal, summary_last=True, name="Styrgrupp"
    )
    filled.store.change(Meeting, filled.id, state=MeetingState.adjusted, title="Möte 3")
    minutes = filled.load()
    assert minutes.formal and minutes.summary_last and not minutes.draft
    assert minutes.title == "Möte 3"


def test_those_present_stand_by_county_and_our_own_last(filled):
    own = filled.store.add(Organisation(name="Vårt kontor", short_name="BiBK", is_own=True))
    other = filled.store.add(Organisation(name="Föreningen Läslust"))
    filled.here("Karin Holm", organisation_id=own)
    filled.here("Nils Ek", organisation_id=other)
    filled.here("Siri Falk", "Växjö", presence=Presence.digital)
    filled.here("Olle Brandt", "Alvesta", presence=Presence.part, note="till lunch")
    filled.here("Maja Sjögren", "Ronneby", deputy_for="Ebba Lindqvist", place_name="Gamla Ronneby")
    filled.here("Ebba Lindqvist", "Ronneby", presence=Presence.apologies, note=SECRET)
    filled.here("Valter Ström", "Tingsryd", presence=Presence.unanswered)
    filled.here("Iris Håkansson", "Älmhult", presence=Presence.absent)
    minutes = filled.load()
    kronoberg, blekinge = "Kronobergs län", "Blekinge län"
    assert minutes.present == (
        Attendee("Maja Sjögren", "Gamla Ronneby", blekinge, deputy_for="Ebba Lindqvist"),
        Attendee("Olle Brandt", "Alvesta", kronoberg, partly=True, part="till lunch"),
        Attendee("Siri Falk", "Växjö", kronoberg, digital=True),
        Attendee("Nils Ek", "Föreningen Läslust"),
        Attendee("Karin Holm", "BiBK", is_own=True),
    )
    assert minutes.apologies == (Attendee("Ebba Lindqvist", "Ronneby", blekinge),)
    assert minutes.office == "Vårt kontor"


def test_those_not_represented_only_where_the_series_asks(filled):
    for place in ("Växjö", "Ronneby"):
        filled.store.add(
            SeriesMember(series_id=filled.series, municipality_id=filled.places[place])
        )
    filled.here("Siri Falk", "Växjö")
    assert filled.load().not_represented == ()
    filled.store.change(Series, filled.series, shows_not_represented=True)
    assert filled.load().not_represented == ("Ronneby",)


def test_items_are_numbered_below_their_sections(filled):
    first = filled.item("Inledning", position=1)
    section = filled.item("Löpande", position=2, kind=ItemKind.section)
    last = filled.item("Övrigt", position=3)
    film = filled.item("Film", parent_id=section, position=2, text="**Ja**")
    filled.item("Plan", parent_id=section, position=1)
    filled.item("Avtal", parent_id=film, position=1, presenter_id=filled.person)
    filled.item("Lunch", position=2, kind=ItemKind.pause, starts="12")
    filled.item("", parent_id=first, position=1, text="Bara text")
    points = filled.load().points
    assert [(point.number, point.title, point.level) for point in points] == [
        ("1", "Inledning", 1),
        ("", "", 2),
        ("", "Löpande", 1),
        ("2", "Plan", 2),
        ("3", "Film", 2),
        ("3.1", "Avtal", 3),
        ("", "Lunch", 1),
        ("4", "Övrigt", 1),
    ]
    assert points[4].blocks == blocks("**Ja**") and points[5].presenter == "Karin Holm"
    assert last


def test_items_in_a_circle_are_not_lost(filled):
    one = filled.item("Ett", text="ord")
    two = filled.item("Två", parent_id=one)
    filled.store.change(Item, one, parent_id=two)
    assert {point.title for point in filled.load().points} == {"Ett", "Två"}


def test_outcomes_come_with_their_items_and_who_is_responsible(filled):
    late = filled.item("Sist", position=2)
    early = filled.item("Först", position=1)
    filled.outcome("c", kind=OutcomeKind.decision, number=2, item_id=late)
    filled.outcome("b", item_id=late, responsible_person_id=filled.person)
    filled.outcome("a", item_id=early, responsible_municipality_id=filled.places["Växjö"])
    filled.outcome("d", responsible_words="vi", due=FuzzyDate.open("snart"))
    minutes = filled.load()
    assert [(each.text, each.who) for each in minutes.outcomes] == [
        ("a", "Växjö"),
        ("b", "Karin Holm"),
        ("c", ""),
        ("d", "vi"),
    ]
    assert [each.text for each in minutes.points[1].outcomes] == ["b", "c"]
    assert minutes.outcomes[3].due == FuzzyDate.open("snart")


def test_a_round_has_its_municipalities_in_swedish_order(filled):
    item = filled.item("Laget runt", kind=ItemKind.round)
    for place, text in (("Älmhult", "b"), ("Växjö", "a"), ("Alvesta", ""), ("Ljungby", "c")):
        filled.store.add(RoundLine(item_id=item, municipality_id=filled.places[place], text=text))
    said = filled.load().points[0].round
    assert [(each.municipality, each.blocks) for each in said] == [
        ("Ljungby", blocks("c")),
        ("Växjö", blocks("a")),
        ("Älmhult", blocks("b")),
    ]


def test_dates_to_keep_are_those_ahead_and_certain_enough(filled):
    item = filled.item("Datum")

    def activity(title, day, state=ActivityState.settled, here=True):
        at = FuzzyDate.day(day) if day else FuzzyDate.open("i höst")
        row = Activity(title=title, at=at, state=state, meeting_id=filled.id if here else None)
        return filled.store.add(row)

    activity("Förbi", date(2018, 1, 3))
    activity("Inställd", date(2018, 2, 3), ActivityState.cancelled)
    activity("Idé", date(2018, 2, 4), ActivityState.idea)
    activity("Utan dag", None)
    activity("Senare", date(2018, 5, 3), ActivityState.preliminary)
    linked = activity("Länkad", date(2018, 2, 16), here=False)
    activity("Annan", date(2018, 2, 17), here=False)
    filled.store.add(Link(item_id=item, activity_id=linked))
    assert filled.load().days == (
        Day("Länkad", FuzzyDate.day(date(2018, 2, 16))),
        Day("Senare", FuzzyDate.day(date(2018, 5, 3)), settled=False),
    )


def test_the_next_meeting_is_the_series_next(filled):
    assert filled.load().next_meeting is None
    for day, series in (
        (date(2018, 5, 30), filled.series),
        (date(2018, 3, 15), filled.series),
        (date(2018, 1, 3), filled.series),
        (date(2018, 2, 1), None),
    ):
        filled.store.add(
            Meeting(title="Chefsmöte", at=FuzzyDate.day(day), place="Växjö", series_id=series)
        )
    filled.store.add(Meeting(title="?", at=FuzzyDate.open("i höst"), series_id=filled.series))
    assert filled.load().next_meeting == Day("Chefsmöte", FuzzyDate.day(date(2018, 3, 15)), "Växjö")


def test_a_workshop_comes_with_groups_answers_and_votes(filled):
    item = filled.item("Workshop", kind=ItemKind.workshop)
    workshop = filled.store.add(Workshop(meeting_id=filled.id, item_id=item, title="Planen"))
    asked = filled.store.add(WorkshopQuestion(workshop_id=workshop, text="Vad?"))
    two = filled.store.add(WorkshopGroup(question_id=asked, position=2, name="Grupp 2"))
    one = filled.store.add(WorkshopGroup(question_id=asked, position=1, name="Grupp 1"))
    for group, text in ((two, "c"), (one, "a"), (one, "b"), (None, "alla")):
        filled.store.add(WorkshopAnswer(question_id=asked, group_id=group, text=text))
    for text, votes in (("Tid", 3), ("Pengar", 8)):
        filled.store.add(WorkshopOption(question_id=asked, text=text, votes=votes))
    minutes = filled.load()
    question = minutes.appendices[0].workshop.questions[0]
    assert minutes.appendices[0].title == "Planen" and minutes.points[0].appendix == 1
    assert [(group.name, group.answers) for group in question.groups] == [
        ("", ("alla",)),
        ("Grupp 1", ("a", "b")),
        ("Grupp 2", ("c",)),
    ]
    assert question.votes == (("Pengar", 8), ("Tid", 3))


def test_attached_files_are_listed_but_not_the_source(filled):
    for name, role in (
        ("budget.pdf", AttachmentRole.attached),
        ("källa.txt", AttachmentRole.source),
    ):
        filled.store.add(Attachment(name=name, role=role, meeting_id=filled.id, link="x"))
    assert filled.load().files == ("budget.pdf",)


def test_an_item_that_is_an_appendix_stands_at_the_end(filled):
    filled.item("Punkt", position=1)
    filled.item("Tidplan", position=2, kind=ItemKind.appendix, text="vår")
    minutes = filled.load()
    assert [point.title for point in minutes.points] == ["Punkt"]
    assert [point.title for point in minutes.appendices] == ["Tidplan"]
    assert "Bilaga 1 Tidplan\nvår" in all_words(_rendered(minutes))


def test_what_is_below_an_appendix_belongs_to_it(filled):
    top = filled.item("Bilaga om tid", position=1, kind=ItemKind.appendix)
    filled.item("Våren", parent_id=top, text="mycket")
    filled.item("Punkt", position=2)
    minutes = filled.load()
    assert [(point.number, point.title) for point in minutes.points] == [("1", "Punkt")]
    assert "Bilaga 1 Bilaga om tid\nVåren\nmycket" in all_words(_rendered(minutes))


@pytest.mark.parametrize("linked", [True, False])
def test_a_workshop_that_was_taken_in_is_not_said_twice(filled, linked):
    top = filled.item("Från workshopen", kind=ItemKind.appendix, text="Tack alla!")
    asked = filled.item("Vad behövs?", parent_id=top)
    filled.item("Grupp 1", parent_id=asked, position=1, text="- Lugn\n- Mer tid än så")
    filled.item("Röster", parent_id=top, position=2, text="Lugn 3\nPengar 8")
    workshop = filled.store.add(
        Workshop(meeting_id=filled.id, item_id=top if linked else None, title="")
    )
    question = filled.store.add(WorkshopQuestion(workshop_id=workshop, text="Vad behövs?"))
    group = filled.store.add(WorkshopGroup(question_id=question, name="Grupp 1"))
    filled.store.add(WorkshopAnswer(question_id=question, group_id=group, text="Lugn"))
    for text, votes in (("Lugn", 3), ("Pengar", 8)):
        filled.store.add(WorkshopOption(question_id=question, text=text, votes=votes))
    minutes = filled.load()
    assert len(minutes.appendices) == 1 and minutes.points == ()
    said = all_words(_rendered(minutes)).splitlines()
    assert [said.count(line) for line in ("Tack alla!", "Mer tid än så", "Vad behövs?")] == [1] * 3
    assert said.count("Grupp 1") == 1 and "Pengar 8" not in said
    assert said.count("Lugn") == 2  # the group's answer and the option; not the text's own line


def _rendered(minutes):
    return word.render(document(minutes), resources.path(TEMPLATE))


def test_nothing_internal_goes_into_the_file(filled):
    filled.item("Punkt", text="öppet")
    filled.here("Ebba Lindqvist", "Ronneby", note=SECRET)
    own = {"at": DAY, "text": SECRET}
    filled.store.add(InternalNote(meeting_id=filled.id, **own))
    filled.store.add(InternalNote(person_id=filled.person, **own))
    filled.store.add(InternalNote(municipality_id=filled.places["Ronneby"], **own))
    said = all_words(_rendered(filled.load()))
    assert "öppet" in said and "Ebba Lindqvist, Ronneby" in said and SECRET not in said
