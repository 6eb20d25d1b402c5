"""The reader on text that nobody would write: it never raises, never overlaps, never slows."""

import time
from datetime import date

import pytest
from growth import grows_in_proportion
from hypothesis import given
from hypothesis import strategies as st

from bibk_desktop.records.date_reader import explain, find, read
from bibk_desktop.records.date_words import LEADS, MONTHS, WEEKDAYS
from bibk_desktop.records.fuzzy_date import FuzzyDate

TODAY = date(2018, 1, 24)
WORDS = """0 1 3 12 29 30 31 53 99 2018 1899 20180124 - – / . , : ? ( ) kl 13.30 v. vt q om nästa
idag första påsk veckor kvartalet terminen året eller och 2018-02-30 1/2-18 19-20 28/4-2/5"""
PIECES = ["\n", "i vår", "i höst", "slutet av", *MONTHS, *WEEKDAYS, *WORDS.split()]
PIECES += [" ".join(words) for leads in LEADS.values() for words, _ in leads]
texts = st.text() | st.builds(
    lambda parts, sign: sign.join(parts),
    st.lists(st.sampled_from(PIECES), max_size=12),
    st.sampled_from([" ", ""]),
)
days = st.dates(date(2, 1, 1), date(9900, 1, 1))


@given(texts, days)
def test_any_text_is_read_without_an_error_and_dates_stand_in_order(text: str, today: date) -> None:
    end = 0
    for found in find(text, today):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.value.words
        end = found.end


@given(texts, days)
def test_any_field_is_a_date_or_has_a_reason_and_its_value_can_be_stored(
    text: str, today: date
) -> None:
    value = read(text, today)
    if value is None:
        assert explain(text, today) or not text.strip()
    else:
        assert FuzzyDate.decode(value.encode()) == value


@given(texts, days)
def test_a_date_found_in_text_is_the_same_in_a_field(text: str, today: date) -> None:
    for found in find(text, today):
        if found.value.start is not None and not found.value.words.isdecimal():  # "3 och 17 maj"
            value = read(found.value.words, today)
            assert value is not None and value.start is not None


@pytest.mark.parametrize(
    "piece", ["3, ", "3 och ", "senast ", "9", "slutet av ", "1/", "mån-", "-"]
)
def test_long_text_takes_time_in_proportion(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        begun = time.process_time()
        find(text, TODAY)
        return time.process_time() - begun

    assert grows_in_proportion(seconds, 4_000, 16_000)
