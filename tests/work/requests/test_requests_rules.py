"""Requests as they stand: the order, the figures, the words, and every change a step."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from asked_requests import on
from sqlmodel import select

from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.model import (
    Channel,
    Meeting,
    MeetingKind,
    MeetingState,
    Organisation,
    Reminder,
    Request,
    Series,
    Target,
)
from bibk_desktop.work.facts.dated_matters import unanswered
from bibk_desktop.work.requests import changes, poll
from bibk_desktop.work.requests.changes import NewAnswer, NewRequest
from bibk_desktop.work.requests.rules import due_words, reminded_words, sheets
from bibk_desktop.work.requests.tally import figures, names, summary


def cards(asking, request_id):
    return [(c.number, c.caption) for c in figures(asking.sheet(request_id), asking.today)]


def undo_words(asking):
    return asking.store.undo_label()


# --- the list


def test_open_requests_come_first_by_their_last_day_then_drafts_then_closed(asking):
    asking.request("Sen", due=on("2018-03-01"))
    asking.request("Försenad", due=on("2018-01-25"))
    asking.request("Stängd", due=on("2018-01-02"), closed_on=date(2018, 1, 3))
    asking.request("Stängd senast", closed_on=date(2018, 1, 20))
    asking.request("Utan dag")
    asking.request("Utkast", sent=None, due=on("2018-01-01"))
    order = [one.title for one in sheets(asking.store.rows, asking.today)]
    assert order == ["Försenad", "Sen", "Utan dag", "Utkast", "Stängd senast", "Stängd"]


def test_a_request_is_late_only_while_it_is_open_and_somebody_is_missing(asking):
    late = asking.request(due=on("2018-01-25"), places=("Ronneby",))
    assert asking.sheet(late).late(asking.today) == 6
    asking.answer(late, "Ronneby")
    assert asking.sheet(late).late(asking.today) == 0
    draft = asking.request(due=on("2018-01-25"), sent=None)
    closed = asking.request(due=on("2018-01-25"), closed_on=date(2018, 1, 26))
    assert [asking.sheet(id_).late(asking.today) for id_ in (draft, closed)] == [0, 0]


def test_who_is_missing_is_what_the_first_page_says(asking):
    request = asking.request()
    asking.answer(request, "Växjö")
    [fact] = unanswered(asking.store.rows)
    assert sorted(row.name for row in asking.sheet(request).missing) == sorted(fact.missing)


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (on("2018-01-25"), "senast 25 jan, 6 dagar sedan"),
        (on("2018-01-30"), "senast 30 jan, 1 dag sedan"),
        (on("2018-01-31"), "senast 31 jan, idag"),
        (on("2018-02-01"), "senast 1 feb, imorgon"),
        (on("2019-02-01"), "senast 1 feb 2019, om 366 dagar"),
        (FuzzyDate.open("när ni kan"), "när ni kan"),
        (FuzzyDate(), ""),
        (
            FuzzyDate(date(2018, 2, 9), date(2018, 2, 9), modifier=Modifier.before),
            "senast 9 feb, om 9 dagar",
        ),
    ],
)
def test_the_last_day_is_said_as_people_say_it(asking, due, said):
    assert due_words(asking.sheet(asking.request(due=due)), asking.today) == said


def test_rows_stand_by_county_in_swedish_order_with_those_who_are_no_municipality_last(asking):
    asking.directors()
    request = asking.request()
    lund = asking.store.add(Organisation(name="Åryds förlag", email="order@exempel.se"))
    asking.store.add(Target(request_id=request, organisation_id=lund))
    rows = asking.sheet(request).asked
    assert [row.name for row in rows][:6] == [
        *("Karlshamn", "Karlskrona", "Olofström", "Ronneby", "Sölvesborg", "Alvesta")
    ]
    assert [row.name for row in rows][-2:] == ["Älmhult", "Åryds förlag"]
    assert (rows[-1].county, rows[-1].is_reachable) == ("", True)


def test_a_row_has_its_director_and_mail_goes_to_whoever_answers_meanwhile(asking):
    asking.directors()
    request = asking.request()
    vacant, unknown = asking.row(request, "Tingsryd"), asking.row(request, "Alvesta")
    assert (vacant.director, vacant.receiver.address) == ("vakant tf. Liv Moe", "liv@exempel.se")
    assert (unknown.director, unknown.is_reachable) == ("okänd", False)


def test_of_two_answers_the_later_stands(asking):
    request = asking.request()
    asking.answer(request, "Ronneby", "no", at=date(2018, 1, 24))
    asking.answer(request, "Ronneby", "yes", at=date(2018, 1, 22))
    assert asking.answers(request) == {"Ronneby": "no"}


# --- figures


def test_yes_no_and_maybe_are_counted_with_the_sum_of_the_yes(asking):
    request = asking.request(number_of="föreställningar")
    asking.answer(request, "Karlshamn", number=Decimal(2))
    asking.answer(request, "Växjö", number=Decimal(3))
    asking.answer(request, "Lessebo", "maybe", number=Decimal(9))
    asking.answer(request, "Olofström", "no")
    assert cards(asking, request) == [
        ("4 av 13", "har svarat"),
        ("2", "ja · 5 föreställningar"),
        ("1", "kanske"),
        ("1", "nej"),
        ("9", "har inte svarat"),
    ]
    said = summary(asking.sheet(request), asking.today)
    assert said == "2 ja · 5 föreställningar · 1 kanske · 1 nej"


def test_numbers_are_added_up_and_a_nought_is_none(asking):
    request = asking.request(asks="number", number_of="deltagare")
    for place, number in (("Ljungby", 2), ("Växjö", 3), ("Sölvesborg", 0)):
        asking.answer(request, place, "other", number=Decimal(number))
    asking.answer(request, "Alvesta", "no")
    assert cards(asking, request)[1:4] == [
        ("5", "deltagare"),
        ("2", "kommuner är med"),
        ("2", "ingen"),
    ]


def test_a_poll_says_which_day_most_can(asking):
    request = asking.request(asks="options", options=("2018-09-05", "2018-09-12", "2018-09-19"))
    one = asking.sheet(request)
    for place, chosen in (("Växjö", (0, 1)), ("Ljungby", (1, 2)), ("Lessebo", (1,))):
        new = NewAnswer(
            "other", asking.today, "mail", options=frozenset(one.options[n].id for n in chosen)
        )
        changes.put_answer(asking.store, one, asking.row(request, place), new, "svarat")
    assert cards(asking, request)[1:4] == [("1", "5 sep"), ("3", "12 sep · flest"), ("1", "19 sep")]
    assert summary(asking.sheet(request), asking.today) == "12 sep: 3 · 5 sep: 1 · 19 sep: 1"


def test_of_many_options_the_leading_three_have_cards(asking):
    request = asking.request(asks="one_option", options=("a", "b", "c", "d", "e"))
    one = asking.sheet(request)
    for place, n in (("Växjö", 4), ("Ljungby", 4), ("Lessebo", 3), ("Ronneby", 0)):
        new = NewAnswer("other", asking.today, "mail", options=frozenset({one.options[n].id}))
        changes.put_answer(asking.store, one, asking.row(request, place), new, "svarat")
    assert [caption for _, caption in cards(asking, request)[1:-1]] == ["a", "d", "e"]


def test_names_are_counted_however_they_are_listed():
    assert names("Siri Falk, kommunjuristen") == ["Siri Falk"]
    assert names("Nora Fridh och Ossian Bly") == ["Nora Fridh", "Ossian Bly"]
    assert names("vår nya kollega") == ["vår nya kollega"]
    assert names("") == []


def test_a_reminder_is_told_in_local_time_and_how_often(asking):
    request = asking.request()
    asking.store.add(
        Reminder(request_id=request, at=datetime(2018, 1, 26, 9, 12).astimezone(), receivers=4)
    )
    assert reminded_words(asking.sheet(request), asking.today) == "påminda 26 jan, 09.12"
    late = datetime(2018, 1, 29, 14, 5).astimezone()
    asking.store.add(Reminder(request_id=request, at=late, receivers=2))
    said = reminded_words(asking.sheet(request), asking.today)
    assert said == "påminda 29 jan, 14.05 · 2 gånger"


# --- changes


def test_one_key_answers_of_today_and_ctrl_z_takes_it_back(asking):
    request = asking.request()
    one, row = asking.sheet(request), asking.row(request, "Ronneby")
    changes.reply(asking.store, one, row, "yes", "phone")
    given = asking.row(request, "Ronneby").given
    assert (given.reply, given.at, given.channel) == ("yes", asking.today, "phone")
    assert undo_words(asking) == "anteckna svar från Ronneby: ja"
    asking.store.undo()
    assert asking.answers(request) == {}


def test_another_key_changes_the_answer_and_a_no_drops_the_number_but_not_the_words(asking):
    request = asking.request(number_of="föreställningar")
    asking.answer(request, "Ronneby", number=Decimal(2), text="gärna i maj")
    changes.reply(asking.store, asking.sheet(request), asking.row(request, "Ronneby"), "no", "mail")
    given = asking.row(request, "Ronneby").given
    assert (given.reply, given.number, given.text) == ("no", None, "gärna i maj")
    assert len(asking.store.rows("SELECT 1 FROM answer")) == 1


def test_the_first_answer_to_a_request_not_sent_says_that_it_was_asked(asking):
    request = asking.request(sent=None)
    changes.reply(
        asking.store, asking.sheet(request), asking.row(request, "Ronneby"), "yes", "mail"
    )
    assert asking.sheet(request).sent_on == asking.today


def test_an_answer_given_at_a_meeting_is_tied_to_the_meeting_of_that_day(asking):
    request = asking.request()
    kind = MeetingKind.meeting
    meeting = asking.store.add(Meeting(kind=kind, title="Chefsmöte", at=on("2018-01-24")))
    new = NewAnswer("yes", date(2018, 1, 24), Channel.meeting)
    changes.put_answer(asking.store, asking.sheet(request), asking.row(request, "Växjö"), new, "ja")
    assert asking.store.rows("SELECT meeting_id FROM answer") == [(meeting,)]


def test_options_are_chosen_and_let_go_of_one_by_one(asking):
    request = asking.request(asks="options", options=("2018-09-05", "2018-09-12"))

    def press(place):
        one = asking.sheet(request)
        row = asking.row(request, "Växjö")
        changes.toggle(asking.store, one, row, one.options[place], "form", "")

    press(0)
    press(1)
    one = asking.sheet(request)
    assert asking.row(request, "Växjö").given.options == {o.id for o in one.options}
    press(0)
    assert asking.row(request, "Växjö").given.options == {one.options[1].id}
    press(1)
    assert asking.answers(request) == {}


def test_where_one_can_be_chosen_another_takes_its_place(asking):
    request = asking.request(asks="one_option", options=("ensamma", "med andra"))
    one = asking.sheet(request)
    for option in one.options:
        row = asking.row(request, "Växjö")
        changes.toggle(asking.store, one, row, option, "form", option.text)
    assert asking.row(request, "Växjö").given.options == {one.options[1].id}


def test_taking_back_leaves_no_answer_at_all_and_can_be_undone(asking):
    request = asking.request()
    asking.answer(request, "Ronneby", "no", at=date(2018, 1, 24))
    asking.answer(request, "Ronneby", "yes", at=date(2018, 1, 22))
    changes.take_back(asking.store, asking.row(request, "Ronneby"))
    assert asking.answers(request) == {}
    assert undo_words(asking) == "ta bort svar från Ronneby"
    asking.store.undo()
    assert asking.answers(request) == {"Ronneby": "no"}


def test_a_reminder_is_logged_with_its_time_zone(asking):
    request = asking.request()
    changes.log_reminder(asking.store, asking.sheet(request), 4)
    with asking.store.read() as session:
        [kept] = session.exec(select(Reminder)).all()
    assert kept.receivers == 4
    assert kept.at.tzinfo is not None
    assert abs(kept.at - asking.store.now().astimezone(UTC)).total_seconds() < 60


def test_closing_and_opening_again_are_steps(asking):
    request = asking.request()
    changes.close(asking.store, asking.sheet(request))
    assert asking.sheet(request).closed_on == asking.today
    changes.reopen(asking.store, asking.sheet(request))
    assert asking.sheet(request).closed_on is None
    asking.store.undo()
    asking.store.undo()
    assert asking.sheet(request).state == "open"


def test_a_new_request_with_days_and_chosen_municipalities_is_one_step(asking):
    new = NewRequest(
        "Datum i september",
        asks="options",
        options=("5 september", "12 september kl. 9.30", "någon annan dag"),
        place_ids=[asking.places["Växjö"], asking.places["Ronneby"]],
    )
    one = asking.sheet(changes.create(asking.store, new))
    days = [option.at.start for option in one.options]
    assert days == [date(2018, 9, 5), date(2018, 9, 12), None]
    assert [row.name for row in one.asked] == ["Ronneby", "Växjö"]
    asking.store.undo()
    assert asking.store.rows("SELECT 1 FROM request UNION SELECT 1 FROM target") == []


def test_targets_are_added_once_and_removed_with_their_answer(asking):
    request = asking.request(places=("Växjö",))
    everybody = list(asking.places.values())
    changes.add_targets(asking.store, asking.sheet(request), everybody)
    assert len(asking.sheet(request).asked) == 13
    asking.answer(request, "Växjö")
    changes.remove_target(asking.store, asking.sheet(request), asking.row(request, "Växjö"))
    assert len(asking.sheet(request).asked) == 12
    asking.store.undo()
    assert asking.answers(request) == {"Växjö": "yes"}


def test_an_option_taken_away_is_chosen_no_longer(asking):
    request = asking.request(asks="options", options=("a", "b"))
    one = asking.sheet(request)
    both = NewAnswer("other", asking.today, "mail", options=frozenset(o.id for o in one.options))
    changes.put_answer(asking.store, one, asking.row(request, "Växjö"), both, "")
    changes.remove_option(asking.store, one.options[0])
    assert asking.row(request, "Växjö").given.options == {one.options[1].id}
    asking.store.undo()
    assert len(asking.row(request, "Växjö").given.options) == 2


# --- the tally makes the meeting


def a_poll(asking, **fields):
    request = asking.request("Datum", "options", ("2018-09-05", "2018-09-12"), **fields)
    one = asking.sheet(request)
    new = NewAnswer("other", asking.today, "mail", options=frozenset({one.options[1].id}))
    changes.put_answer(asking.store, one, asking.row(request, "Växjö"), new, "")
    return request


def test_a_day_becomes_a_planned_meeting_of_the_series_and_closes_the_request(asking):
    request = a_poll(asking)
    series = asking.store.add(Series(name="Chefsmöten", meeting_name="Chefsmöte"))
    one = asking.sheet(request)
    booking = poll.Booking("meeting", "Chefsmöte", series)
    made = poll.book(asking.store, one, one.options[1], booking)
    with asking.store.read() as session:
        meeting = session.get_one(Meeting, made)
        kept = session.get_one(Request, request)
    assert (meeting.series_id, meeting.state) == (series, MeetingState.planned)
    assert meeting.at.start == date(2018, 9, 12)
    assert (kept.meeting_id, kept.closed_on) == (made, asking.today)
    asking.store.undo()
    assert asking.store.rows("SELECT 1 FROM meeting") == []
    assert asking.sheet(request).closed_on is None


def test_a_day_settles_the_planned_meeting_that_the_request_is_about(asking):
    meeting = asking.store.add(Meeting(title="Höstmöte", at=FuzzyDate.open("i höst")))
    request = a_poll(asking, meeting_id=meeting)
    one = asking.sheet(request)
    tied = poll.tied(asking.store.rows, one)
    assert (tied.kind, tied.title) == ("meeting", "Höstmöte")
    booking = poll.Booking("meeting", tied.title, tied_id=tied.id, closes=False)
    poll.book(asking.store, one, one.options[0], booking)
    [(at,)] = asking.store.rows("SELECT at FROM meeting")
    assert FuzzyDate.decode(at).start == date(2018, 9, 5)
    assert asking.sheet(request).closed_on is None


def test_words_are_no_day_to_meet(asking):
    request = asking.request(asks="options", options=("ensamma",))
    one = asking.sheet(request)
    with pytest.raises(ValueError, match="no day"):
        poll.book(asking.store, one, one.options[0], poll.Booking("meeting", ""))
