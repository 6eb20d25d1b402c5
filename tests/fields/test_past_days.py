"""Days without a year, typed on 31 January 2018: the field knows whether they have been."""

from datetime import date

import pytest

from bibk_desktop.fields.values import reading
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.records.fuzzy_date import Toward
from bibk_desktop.records.model import (
    Answer,
    ApplicationChange,
    Meeting,
    Outcome,
    ParticipationChange,
    Request,
)

TODAY = date(2018, 1, 31)  # a Wednesday


def read(model, name, typed, toward=None):
    found = reading(model, name, lambda: TODAY, toward).read(typed)
    return getattr(found, "start", found)


PAST = {
    "22 jan": date(2018, 1, 22),
    "22/1": date(2018, 1, 22),
    "20 december": date(2017, 12, 20),
    "31/1-18": TODAY,
    "31 jan": TODAY,
    "den 14:e": date(2018, 1, 14),
    "den 31:a": TODAY,
    "torsdag": date(2018, 1, 25),
    "onsdag": date(2018, 1, 24),
    "i måndags": date(2018, 1, 29),
    "igår": date(2018, 1, 30),
}


@pytest.mark.parametrize(("typed", "meant"), PAST.items())
def test_where_something_has_happened_the_last_such_day_is_meant(typed, meant):
    for model in (Answer, ApplicationChange, ParticipationChange):
        assert read(model, "at", typed) == meant
    assert read(Request, "sent_on", typed) == meant


@pytest.mark.parametrize("typed", ["22 jan 2019", "1/2-18", "imorgon", "nästa torsdag"])
def test_what_has_happened_is_never_ahead(typed):
    with pytest.raises(WrongInput, match="inte varit än"):
        read(Answer, "at", typed)


RECENT = {
    "22 jan": date(2018, 1, 22),
    "15 nov": date(2018, 11, 15),
    "1 feb": date(2018, 2, 1),
    "31 jan": TODAY,
    "torsdag": date(2018, 2, 1),
    "19-20 april": date(2018, 4, 19),
    "29-30 jan": date(2018, 1, 29),
    "22 jan 2019": date(2019, 1, 22),
}


@pytest.mark.parametrize(("typed", "meant"), RECENT.items())
def test_a_meeting_was_within_the_last_month_or_is_to_come(typed, meant):
    assert read(Meeting, "at", typed) == meant


def test_a_last_day_and_a_day_to_look_again_are_ahead():
    for model, name in ((Request, "due"), (Outcome, "due"), (Outcome, "look_again_on")):
        assert read(model, name, "22 jan") == date(2019, 1, 22)


def test_a_screen_that_knows_more_than_the_model_says_so():
    assert read(Meeting, "at", "15 nov", Toward.past) == date(2017, 11, 15)
