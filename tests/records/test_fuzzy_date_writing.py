"""Dates written in Swedish, and read back."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bibk_desktop.records import date_periods as periods
from bibk_desktop.records.date_reader import read
from bibk_desktop.records.date_writer import Style, clock, week, weekday, write
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier

TODAY = date(2018, 1, 24)
days = st.dates(date(1950, 1, 1), date(2150, 12, 31))
clocks = st.builds(time, st.integers(0, 23), st.integers(0, 59))
stretches = [
    *(periods.months(first, count) for first in range(1, 13) for count in (1, 2, 3, 5, 6, 12)),
    *periods.SEASONS.values(),
    *periods.TERMS.values(),
    *periods.HOLIDAYS.values(),
    *(periods.weeks(first, last) for first, last in ((1, 1), (7, 8), (52, 1), (20, 30))),
    *(periods.part(periods.months(m), part) for m in (2, 4, 12) for part in ("början", "slutet")),
    *(periods.part(term, part) for term in periods.TERMS.values() for part in ("mitten", "slutet")),
]


@st.composite
def spans(draw: st.DrawFn) -> tuple[date, date]:
    if draw(st.booleans()):
        start = draw(days)
        return start, start + timedelta(days=draw(st.integers(0, 3) | st.integers(0, 500)))
    found = draw(st.sampled_from(stretches))(draw(st.integers(1950, 2150)))
    assert found is not None
    return found


@st.composite
def writable(draw: st.DrawFn) -> FuzzyDate:
    """What the writer can say: before, after are one day; from has no end; times are in order."""
    start, end = draw(spans())
    modifier = draw(st.sampled_from([one for one in Modifier if one is not Modifier.open]))
    if modifier in (Modifier.before, Modifier.after, Modifier.from_):
        end = start
    begins, ends = draw(st.none() | clocks), draw(st.none() | clocks)
    if begins and ends and ends <= begins and start == end:
        ends = None
    last = None if modifier is Modifier.from_ else end
    return FuzzyDate(start, last, begins, ends, modifier, draw(st.booleans()))


@given(writable(), days)
def test_what_is_written_in_running_text_is_read_as_the_same_value(
    value: FuzzyDate, today: date
) -> None:
    text = write(value, today)
    assert read(text, today) == replace(value, words=text)


@given(writable(), days)
def test_what_is_written_in_a_table_is_read_by_its_day_when_nothing_is_left_out(
    value: FuzzyDate, today: date
) -> None:
    assert value.start is not None
    other_year = today.replace(year=value.start.year + 2, day=1)
    text = write(value, other_year, Style.table)
    assert read(text, today) == replace(value, words=text)


def value(start: str, end: str = "", modifier: str = "none", **more: object) -> FuzzyDate:
    last = None if modifier == "from" else date.fromisoformat(end or start)
    first = date.fromisoformat(start)
    return replace(FuzzyDate(first, last, modifier=Modifier(modifier)), **more)  # type: ignore[arg-type]


afternoon = {"start_time": time(13), "end_time": time(16)}


@pytest.mark.parametrize(
    ("one", "running", "table", "file"),
    [
        (value("2018-01-24"), "24 januari 2018", "24 jan", "2018-01-24"),
        (value("2019-01-24"), "24 januari 2019", "24 jan 2019", "2019-01-24"),
        (value("2018-04-19", "2018-04-20"), "19–20 april 2018", "19–20 apr", "2018-04-19"),
        (value("2018-04-28", "2018-05-02"), "28 april–2 maj 2018", "28 apr–2 maj", "2018-04-28"),
        (
            value("2018-12-28", "2019-01-02"),
            "28 december 2018–2 januari 2019", "28 dec 2018–2 jan 2019", "2018-12-28",
        ),
        (
            value("2018-10-22", "2018-10-23", confirmed=False),
            "22–23 oktober 2018?", "22–23 okt?", "2018-10-22",
        ),
        (value("2018-05-03", modifier="about"), "omkring 3 maj 2018", "ca 3 maj", "2018-05-03"),
        (
            value("2018-03-15", modifier="before"),
            "senast 15 mars 2018", "senast 15 mars", "2018-03-15",
        ),
        (
            value("2018-03-15", modifier="after"),
            "efter 15 mars 2018", "efter 15 mars", "2018-03-15",
        ),
        (
            value("2018-05-01", modifier="from"),
            "från och med 1 maj 2018", "fr.o.m. 1 maj", "2018-05-01",
        ),
        (
            value("2018-05-01", modifier="from", words="fr maj"),
            "från och med maj 2018", "fr.o.m. maj", "2018-05-01",
        ),
        (
            value("2018-04-11", **afternoon),
            "11 april 2018 kl. 13–16", "11 apr kl. 13–16", "2018-04-11",
        ),
        (
            value("2018-04-11", start_time=time(9, 30), end_time=time(15, 30)),
            "11 april 2018 kl. 9.30–15.30", "11 apr kl. 9.30–15.30", "2018-04-11",
        ),
        (value("2018-03-01", "2018-05-31", "during"), "våren 2018", "våren", "2018-03-01"),
        (value("2018-03-01", "2018-03-31", "during"), "mars 2018", "mars", "2018-03"),
        (value("2018-03-01", "2018-04-30", "during"), "mars–april 2018", "mars–apr", "2018-03-01"),
        (value("2018-01-01", "2018-12-31", "during"), "2018", "2018", "2018"),
        (value("2018-01-01", "2018-06-30", "during"), "vårterminen 2018", "vt", "2018-01-01"),
        (value("2018-04-01", "2018-06-30", "during"), "andra kvartalet 2018", "Q2", "2018-04-01"),
        (value("2018-04-16", "2018-04-22", "during"), "v. 16 2018", "v. 16", "2018-04-16"),
        (value("2018-02-12", "2018-02-25", "during"), "v. 7–8 2018", "v. 7–8", "2018-02-12"),
        (
            value("2018-03-21", "2018-03-31", "about"),
            "i slutet av mars 2018", "slutet av mars", "2018-03-21",
        ),
        (FuzzyDate.open("inom kort"), "inom kort", "inom kort", ""),
        (FuzzyDate(), "", "", ""),
    ],
)  # fmt: skip
def test_each_style_writes_as_its_place_asks(
    one: FuzzyDate, running: str, table: str, file: str
) -> None:
    assert write(one, TODAY) == running
    assert write(one, TODAY, Style.table) == table
    assert write(one, TODAY, Style.file) == file


def test_weeks_weekdays_and_clock_times_are_written_alone() -> None:
    assert (week(date(2018, 4, 19)), week(date(2018, 12, 31))) == ("v. 16", "v. 1")
    assert (weekday(TODAY), weekday(date(2018, 3, 15), short=True)) == ("onsdag", "tors")
    assert (clock(time(13)), clock(time(9, 5))) == ("13", "9.05")
