"""The value: how it is stored, compared and asked."""

from contextlib import closing
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from bibk_desktop.records import fuzzy_date as layout
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier

clocks = st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59))


@st.composite
def values(draw: st.DrawFn) -> FuzzyDate:
    start = draw(st.none() | st.dates())
    end = draw(st.none() | st.dates(min_value=start)) if start else None
    words = draw(st.text() | st.text(st.sampled_from("|/ -?\n\r\t9:")))
    return FuzzyDate(
        start, end, draw(clocks), draw(clocks), draw(st.sampled_from(Modifier)),
        draw(st.booleans()), words,
    )  # fmt: skip


@given(values())
def test_what_is_encoded_is_decoded(value: FuzzyDate) -> None:
    assert FuzzyDate.decode(value.encode()) == value


@given(st.lists(values()))
def test_the_text_sorts_by_start_then_end_then_time_and_without_a_start_last(
    some: list[FuzzyDate],
) -> None:
    def key(value: FuzzyDate) -> tuple[object, ...]:
        never = date.max, 1  # the last day there is comes before no day at all
        start = (value.start, 0) if value.start else never
        return start, (value.end, 0) if value.end else never

    in_order = sorted(some, key=FuzzyDate.encode)
    assert [key(value) for value in in_order] == sorted(key(value) for value in some)


@given(values())
def test_plain_sql_finds_every_part_at_its_place(value: FuzzyDate) -> None:
    with closing(dbapi2.connect(":memory:")) as database:
        row = database.execute(
            """select substr(v, ?, 10), substr(v, ?, 10), substr(v, ?, 5), substr(v, ?, 5),
                      substr(v, ?, 1), rtrim(substr(v, ?, 6)) from (select ? as v)""",
            (
                layout.START_AT, layout.END_AT, layout.START_TIME_AT, layout.END_TIME_AT,
                layout.CONFIRMED_AT, layout.MODIFIER_AT, value.encode()[: layout.WORDS_AT - 1],
            ),
        ).fetchone()  # fmt: skip
    day, moment = layout.NO_DATE, layout.NO_TIME
    assert row == (
        value.start.isoformat() if value.start else day,
        value.end.isoformat() if value.end else day,
        f"{value.start_time:%H:%M}" if value.start_time else moment,
        f"{value.end_time:%H:%M}" if value.end_time else moment,
        "." if value.confirmed else "?",
        value.modifier.value,
    )


def test_the_text_reads_as_documented() -> None:
    value = FuzzyDate(
        date(2018, 4, 19), date(2018, 4, 20), time(13), time(16), Modifier.about, False, "ca 19|20"
    )
    assert value.encode() == "2018-04-19/2018-04-20 13:00-16:00 ? about |ca 19|20"
    assert FuzzyDate.open("löpande").encode().startswith("9999-99-99/9999-99-99 --:--")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2018-04-19",
        "x" * 60,
        "2018-04-19/2018-04-18 --:-----:-- . none  |",
        "2018-02-30/2018-02-30 --:-----:-- . none  |",
        "2018-04-19/2018-04-19 --:-----:-- . maybe |",
        "2018-04-19/2018-04-19 --:-----:-- x none  |",
    ],
)
def test_other_text_is_no_value(text: str) -> None:
    with pytest.raises(ValueError):
        FuzzyDate.decode(text)


@pytest.mark.parametrize(
    "wrong",
    [
        {"start": date(2018, 4, 20), "end": date(2018, 4, 19)},
        {"end": date(2018, 4, 19)},
        {"start_time": time(13, 0, 30)},
        {"start": datetime(2018, 4, 19, 13)},
    ],
)
def test_what_no_date_can_be_is_refused(wrong: dict[str, date]) -> None:
    with pytest.raises(ValueError):
        FuzzyDate(**wrong)  # type: ignore[arg-type]


def test_a_date_is_past_when_its_last_day_is_and_open_ones_never() -> None:
    today = date(2018, 4, 20)
    assert FuzzyDate.day(date(2018, 4, 19)).is_past(today)
    assert not FuzzyDate.span(date(2018, 4, 19), today).is_past(today)
    assert not FuzzyDate(date(2018, 1, 1), None, modifier=Modifier.from_).is_past(today)
    assert not FuzzyDate.open("löpande").is_past(today)


@pytest.mark.parametrize(
    ("modifier", "overlaps"),
    [("none", False), ("before", True), ("after", False), ("from", False), ("open", False)],
)
def test_what_must_be_done_before_a_day_may_happen_earlier(modifier: str, overlaps: bool) -> None:
    day = date(2018, 4, 19)
    value = FuzzyDate(day, day, modifier=Modifier(modifier))
    assert value.overlaps(date(2018, 4, 1), date(2018, 4, 18)) is overlaps
    assert value.overlaps(day, day)


def test_after_and_from_reach_on_and_a_day_does_not() -> None:
    day, later = date(2018, 4, 19), date(2020, 1, 1)
    assert FuzzyDate(day, None, modifier=Modifier.from_).overlaps(later, later)
    assert FuzzyDate(day, day, modifier=Modifier.after).overlaps(later, later)
    assert not FuzzyDate.day(day).overlaps(later, later)
    assert not FuzzyDate.open("snart").overlaps(day, later)


def test_days_until_count_to_the_start() -> None:
    assert FuzzyDate.day(date(2018, 1, 25)).days_until(date(2018, 1, 24)) == 1
    assert FuzzyDate.day(date(2018, 1, 25)).days_until(date(2018, 1, 27)) == -2
    assert FuzzyDate().days_until(date(2018, 1, 24)) is None


def test_a_value_knows_whether_it_is_empty_a_day_and_exact() -> None:
    day = FuzzyDate.day(date(2018, 1, 25))
    assert FuzzyDate().is_empty and not day.is_empty and not FuzzyDate.open("snart").is_empty
    assert day.is_day and day.is_exact
    assert not FuzzyDate.span(date(2018, 1, 25), date(2018, 1, 26)).is_day
    assert not FuzzyDate(date(2018, 1, 25), date(2018, 1, 25), confirmed=False).is_exact
