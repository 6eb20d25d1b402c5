"""The last contact and the last visit."""

from datetime import date

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Answer, Channel, Library, MeetingState, Request, Target
from bibk_desktop.work.facts.reach import Reach, reach, reach_of


def of(workspace, place):
    return reach(workspace.rows, workspace.today)[workspace.places[place]]


def answer(workspace, place, day, channel):
    request = workspace.put(Request(title="Platser", sent_on=date(2018, 1, 2)))
    target = workspace.put(Target(request_id=request, municipality_id=workspace.places[place]))
    at = date.fromisoformat(day)
    workspace.put(Answer(target_id=target, at=at, channel=Channel(channel)))


def test_without_contact_there_is_none(workspace):
    assert of(workspace, "Alvesta") == Reach()
    assert of(workspace, "Alvesta").days_since(workspace.today) is None


def test_the_newest_of_the_four_kinds_counts_and_visits_for_themselves(workspace):
    alvesta = workspace.places["Alvesta"]
    workspace.meeting("2017-11-02", "visit", municipality_id=alvesta)
    workspace.meeting("2018-01-09", "phone", municipality_id=alvesta)
    workspace.meeting("2017-12-11", "mail", municipality_id=alvesta)
    found = of(workspace, "Alvesta")
    assert found == Reach(date(2018, 1, 9), "phone", date(2017, 11, 2))
    assert found.days_since(workspace.today) == 22


def test_a_group_meeting_is_no_contact(workspace):
    workspace.meeting("2018-01-24", municipality_id=workspace.places["Alvesta"])
    assert of(workspace, "Alvesta") == Reach()


def test_an_answer_by_phone_or_mail_is_one_and_an_answer_in_a_meeting_is_not(workspace):
    answer(workspace, "Ronneby", "2018-01-15", "mail")
    answer(workspace, "Ronneby", "2018-01-24", "meeting")
    assert of(workspace, "Ronneby").last_contact == date(2018, 1, 15)
    assert of(workspace, "Ronneby").last_visit is None


def test_what_is_to_come_is_no_contact_yet_not_even_later_today(workspace):
    place = workspace.places["Olofström"]
    workspace.meeting("2018-02-08", "visit", municipality_id=place)
    workspace.meeting("2018-01-31", "visit", municipality_id=place)
    assert of(workspace, "Olofström") == Reach()
    workspace.meeting("2018-01-31", "visit", municipality_id=place, state=MeetingState.draft)
    assert of(workspace, "Olofström").last_visit == workspace.today


def test_a_day_that_was_never_confirmed_may_not_have_been(workspace):
    day = FuzzyDate(date(2018, 1, 10), date(2018, 1, 10), confirmed=False)
    workspace.meeting(day, "visit", municipality_id=workspace.places["Lessebo"])
    assert of(workspace, "Lessebo") == Reach()


def test_a_visit_to_a_branch_is_a_visit_to_its_municipality(workspace):
    lessebo = workspace.places["Lessebo"]
    library = workspace.put(Library(municipality_id=lessebo, name="Skruv"))
    workspace.meeting("2018-01-17", "visit", library_id=library)
    assert of(workspace, "Lessebo").last_visit == date(2018, 1, 17)


def test_one_municipality_alone_says_the_same_as_all(workspace):
    alvesta = workspace.places["Alvesta"]
    library = workspace.put(Library(municipality_id=alvesta, name="Moheda"))
    workspace.meeting("2018-01-09", "visit", library_id=library)
    workspace.meeting("2018-01-29", "phone", municipality_id=alvesta)
    answer(workspace, "Alvesta", "2018-01-30", "mail")
    answer(workspace, "Ljungby", "2018-01-31", "mail")
    every = reach(workspace.rows, workspace.today)
    for id_ in workspace.places.values():
        assert reach_of(workspace.rows, id_, workspace.today) == every[id_]
    assert every[alvesta] == Reach(date(2018, 1, 30), "mail", date(2018, 1, 9))
