"""Which municipalities were represented."""

from bibk_desktop.records.model import Attendance, Presence, Series, SeriesMember
from bibk_desktop.work.facts.representation import (
    attendance,
    main_series,
    representation,
    series_of,
)


def attend(workspace, meeting, place, presence="present"):
    where = workspace.places.get(place)
    state = Presence(presence)
    workspace.put(Attendance(meeting_id=meeting, municipality_id=where, presence=state))


def test_municipalities_count_once_and_persons_each(workspace):
    meeting = workspace.meeting("2018-01-24")
    for place in ("Karlskrona", "Karlskrona", "Växjö", "Lessebo", "BiBK"):
        attend(workspace, meeting, place)
    attend(workspace, meeting, "Alvesta", "digital")
    attend(workspace, meeting, "Ljungby", "part")
    attend(workspace, meeting, "Älmhult", "apologies")
    attend(workspace, meeting, "Ronneby", "unanswered")
    found = representation(workspace.rows, meeting)
    assert found.line == "5 av 13 kommuner · 7 personer"
    missing = [place.name for place in found.missing]
    assert missing == [
        *("Karlshamn", "Olofström", "Ronneby", "Sölvesborg"),
        *("Markaryd", "Tingsryd", "Uppvidinge", "Älmhult"),
    ]


def test_one_person_is_one_person(workspace):
    meeting = workspace.meeting("2018-01-24")
    attend(workspace, meeting, "Växjö")
    assert representation(workspace.rows, meeting).line == "1 av 13 kommuner · 1 person"


def test_a_meeting_without_anybody_represents_nobody(workspace):
    found = representation(workspace.rows, workspace.meeting("2018-01-24"))
    assert (found.line, len(found.missing)) == ("0 av 13 kommuner · 0 personer", 13)


def test_a_series_for_some_municipalities_is_measured_by_those(workspace):
    series = workspace.put(Series(name="Nätverket"))
    for place in ("Alvesta", "Växjö", "Lessebo"):
        where = workspace.places[place]
        workspace.put(SeriesMember(series_id=series, municipality_id=where))
    meeting = workspace.meeting("2018-01-24", series_id=series)
    attend(workspace, meeting, "Växjö")
    attend(workspace, meeting, "Ronneby")
    found = representation(workspace.rows, meeting)
    assert found.line == "1 av 3 kommuner · 2 personer"
    assert [place.name for place in found.missing] == ["Alvesta", "Lessebo"]


def test_a_series_of_all_directors_is_measured_by_all(workspace):
    series = workspace.put(Series(name="Chefsmöten", all_directors=True))
    where = workspace.places["Växjö"]
    workspace.put(SeriesMember(series_id=series, municipality_id=where))
    meeting = workspace.meeting("2018-01-24", series_id=series)
    assert len(representation(workspace.rows, meeting).missing) == 13


def test_attendance_is_the_last_meetings_oldest_first_with_the_best_presence(workspace):
    series = workspace.put(Series(name="Chefsmöten", all_directors=True))
    days = ["2017-09-05", "2017-10-10", "2017-12-11", "2018-01-24", "2018-03-15"]
    meetings = [workspace.meeting(day, series_id=series, place=day[:7]) for day in days]
    workspace.meeting("2018-01-10", series_id=series)  # nobody came: it was not held
    for meeting in meetings:
        attend(workspace, meeting, "Växjö", "apologies")
        attend(workspace, meeting, "Växjö", "digital")
        attend(workspace, meeting, "Ronneby", "apologies")
    found = attendance(workspace.rows, series, workspace.today, most=3)
    assert [each.place for each in found] == ["2017-10", "2017-12", "2018-01"]
    vaxjo, ronneby = workspace.places["Växjö"], workspace.places["Ronneby"]
    assert found[0].presence == {vaxjo: "digital", ronneby: "apologies"}


def test_the_directors_series_is_the_main_one_and_members_belong_to_theirs(workspace):
    assert main_series(workspace.rows) is None
    network = workspace.put(Series(name="Nätverket"))
    chiefs = workspace.put(Series(name="Chefsmöten", all_directors=True))
    workspace.put(Series(name="Aldrig mött"))
    alvesta = workspace.places["Alvesta"]
    workspace.put(SeriesMember(series_id=network, municipality_id=alvesta))
    for day in ("2018-01-10", "2018-01-17"):
        workspace.meeting(day, series_id=network)
    workspace.meeting("2018-01-24", series_id=chiefs)
    assert main_series(workspace.rows) == (chiefs, "Chefsmöten")
    both = [(chiefs, "Chefsmöten"), (network, "Nätverket")]
    assert series_of(workspace.rows, alvesta) == both
    assert series_of(workspace.rows, workspace.places["Ronneby"]) == both[:1]
