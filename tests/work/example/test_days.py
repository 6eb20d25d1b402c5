"""The example's days move with today, keep their weekday, and never meet a holiday."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bibk_desktop.records.fuzzy_date import Modifier
from bibk_desktop.work.example.days import MODEL_TODAY, Days, is_free
from bibk_desktop.work.example.ground import lines
from bibk_desktop.work.example.series import MEETINGS

any_day = st.dates(date(2018, 1, 1), date(2060, 12, 31))
model_days = st.dates(date(2016, 2, 1), date(2018, 12, 20)).filter(lambda day: day.weekday() < 5)


@settings(deadline=None)
@given(any_day, model_days)
def test_a_working_day_stays_one_and_keeps_its_weekday_but_for_holidays(today, model):
    moved = Days(today).day(model.isoformat())
    assert not is_free(moved)
    whole_weeks = (today - MODEL_TODAY).days // 7 * 7
    meant = model + timedelta(days=whole_weeks)
    assert moved == meant or is_free(meant)


@settings(deadline=None)
@given(any_day, model_days)
def test_what_was_past_is_past_and_what_is_a_week_ahead_is_ahead(today, model):
    moved = Days(today).day(model.isoformat())
    if model <= MODEL_TODAY:
        assert moved <= today
    if model >= MODEL_TODAY + timedelta(days=7):
        assert moved > today


def test_on_the_model_day_nothing_moves():
    days = Days(MODEL_TODAY)
    assert days.day("2018-03-15") == date(2018, 3, 15)
    assert days.say("2018-03-15") == "15 mars"
    assert days.say_span("2018-04-19", 2) == "19–20 april"
    assert days.first("2014-08-01") == date(2014, 8, 1)
    assert days.until("2019-01-01") == date(2018, 12, 31)
    assert (days.season("2018-05-10"), days.in_season("2018-05-10")) == ("våren", "i vår")
    assert days.weekday("2018-03-15") == "torsdag"


def test_dates_as_people_say_them():
    days = Days(MODEL_TODAY)
    about = days.about("2018-05-03")
    assert (about.modifier, about.confirmed, about.words) == (Modifier.about, False, "ca 3 maj")
    unsure = days.span("2018-10-22", 2, confirmed=False)
    assert (unsure.end, unsure.confirmed) == (date(2018, 10, 23), False)
    assert days.during("2018-05-10").words == "våren"
    assert days.in_month("2018-06-14").end == date(2018, 6, 30)
    assert days.from_month("2018-05-15").last_day is None


def test_a_span_over_a_change_of_month_names_both():
    assert Days(date(2018, 2, 7)).say_span("2018-04-24", 2) == "2–3 maj"
    assert Days(MODEL_TODAY).say_span("2018-05-31", 2) == "31 maj–1 juni"


@pytest.mark.parametrize(
    ("today", "visit"),
    [
        (date(2026, 11, 23), date(2026, 11, 23)),
        (date(2026, 11, 28), date(2026, 11, 30)),
        (date(2027, 1, 1), date(2027, 1, 4)),
        (date(2026, 12, 24), date(2026, 12, 28)),
    ],
)
def test_the_visit_of_today_waits_for_a_working_day(today, visit):
    assert Days(today).visit_today("10").start == visit


@settings(deadline=None)
@given(any_day)
def test_a_yearly_day_is_never_past(today):
    coming = Days(today).yearly("04-23").start
    assert coming >= today
    assert (coming.month, coming.day) == (4, 23)


def test_no_two_meetings_of_series_fall_on_one_day():
    model = [row[1] for row in lines(MEETINGS)]
    for weeks in range(52 * 30):
        days = Days(MODEL_TODAY + timedelta(weeks=weeks))
        moved = [days.day(iso) for iso in model]
        assert len(set(moved)) == len(moved), days.today
