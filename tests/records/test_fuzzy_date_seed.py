"""The dates of one real document, which lies outside the project."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bibk_desktop.records.date_reader import FoundDate, find
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.rich_text import plain_text

SEED = Path(__file__).parents[3] / "shared" / "seed"
pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason="the seed is not on this machine")
NO_DAY = (Modifier.during, Modifier.about, Modifier.from_, Modifier.open)


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SEED / "expected.json").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def found(expected: dict[str, Any]) -> list[FoundDate]:
    [file] = SEED.glob("*.txt")
    said = date.fromisoformat(expected["date"])
    lines = plain_text(file.read_text("utf-8")).split("\n")
    return [one for line in lines for one in find(line, said)]


def certainty(value: FuzzyDate) -> str:
    if not value.confirmed:
        return "tentative"
    return "approximate" if value.modifier is Modifier.about else "exact"


def facts(value: FuzzyDate) -> tuple[object, ...]:
    times = [f"{one:%H:%M}" if one else None for one in (value.start_time, value.end_time)]
    return str(value.start), str(value.end), *times, certainty(value)


def test_every_dated_event_is_found_with_its_days_times_and_certainty(
    expected: dict[str, Any], found: list[FoundDate]
) -> None:
    keys = ("start", "end", "start_time", "end_time", "certainty")
    wanted = {tuple(event[key] for key in keys) for event in expected["events"]}
    days = [one.value for one in found if one.value.is_day or not one.value.confirmed]
    vague = [
        one for one in days if one.modifier is Modifier.before and one.words.startswith("Fram")
    ]
    multi = [v.value for v in found if v.value.is_exact and not v.value.is_day]
    assert {facts(one) for one in [*days, *multi] if one not in vague} == wanted
    assert len(wanted) == 10
    assert all(one.sure for one in found)


def test_every_event_with_words_for_its_time_has_them_found(
    expected: dict[str, Any], found: list[FoundDate]
) -> None:
    wanted = {event["when_text"] for event in expected["undated_events"]} - {None}
    words = [one.value.words.lower() for one in found if one.value.modifier in NO_DAY]
    assert len(wanted) == 5
    assert all(any(want in one for one in words) for want in wanted)


def test_only_the_time_that_is_cut_short_is_warned_of(found: list[FoundDate]) -> None:
    warned = [one for one in found if one.warnings]
    assert [one.warnings for one in warned] == [("date.end_time_unclear",)]
    assert warned[0].value.end_time is None


def test_nothing_else_is_taken_for_a_date(found: list[FoundDate]) -> None:
    """The meeting's own day stands twice; five stretches and one "until" are no events."""
    dates = [one.value for one in found if one.value.start]
    stretches = [one for one in dates if one.modifier in NO_DAY and not one.is_day]
    assert (len(dates), len(stretches)) == (10 + 1 + 5 + 1, 5)
