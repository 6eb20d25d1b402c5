"""The example is true on any day: every page and sheet has something to show."""

import json
import re
from datetime import date, time
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bibk_desktop import resources
from bibk_desktop.records import rich_text
from bibk_desktop.records.file import WorkspaceError
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    ActivityState,
    ApplicationStatus,
    OutcomeKind,
    ParticipationStatus,
    PlanState,
    Presence,
    metadata,
)
from bibk_desktop.records.store import Store
from bibk_desktop.work.example import make_example
from bibk_desktop.work.example.days import is_free
from bibk_desktop.work.facts.money import applications, calls, sums
from bibk_desktop.work.facts.open_matters import open_matters, today_and_to_do
from bibk_desktop.work.facts.representation import representation
from bibk_desktop.work.facts.roles import vacancies

MODEL, MONDAY = date(2018, 1, 31), date(2026, 11, 23)
DAYS = [MODEL, MONDAY, date(2028, 2, 29), date(2027, 1, 1), date(2026, 12, 26)]
SEED = Path(__file__).parents[4] / "shared" / "seed"


@cache
def example(today: date) -> Store:
    path = Path(mkdtemp()) / "exempel.bibk"
    make_example(path, today)
    return Store.open(path, today)


@pytest.fixture(params=DAYS, ids=str)
def store(request):
    return example(request.param)


def holds(store: Store) -> None:
    """What must be true whatever day it is."""
    assert store.faults() == []
    has_something_late(store)
    has_requests_without_answers(store)
    has_a_vacancy_with_somebody_acting(store)
    has_a_call_that_closes(store)
    has_a_day_to_confirm(store)
    meets_on_working_days(store)
    counts_the_shared_application_once(store)


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.dates(date(2018, 1, 1), date(2045, 12, 31)))
def test_it_holds_on_any_day(today):
    path = Path(mkdtemp()) / "exempel.bibk"
    make_example(path, today)
    with Store.open(path, today) as store:
        holds(store)


def test_it_holds_on_a_hard_day(store):
    holds(store)


def has_something_late(store):
    late = [matter for matter in open_matters(store.rows, store.today()) if matter.late]
    assert {"task", "request"} <= {matter.kind.value for matter in late}


def has_requests_without_answers(store):
    sql = """SELECT r.title, count(*), count(a.id) FROM request r JOIN target t ON t.request_id =
        r.id LEFT JOIN answer a ON a.target_id = t.id WHERE r.closed_on IS NULL GROUP BY r.id"""
    rows = {title: (asked, answered) for title, asked, answered in store.rows(sql)}
    assert rows["Teaterföreställningen Bibliotekarien"] == (13, 9)
    assert all(asked == 13 and answered < 13 for asked, answered in rows.values())


def has_a_vacancy_with_somebody_acting(store):
    (office,) = vacancies(store.rows, store.today())
    assert office.place.name == "Tingsryd"
    assert [director.name for director in office.directors] == ["Liv Moe"]
    assert [director.name for director in office.coming] == ["Moa Ståhl"]


def has_a_call_that_closes(store):
    matters = open_matters(store.rows, store.today())
    assert [matter for matter in matters if matter.kind == "call"]


def has_a_day_to_confirm(store):
    found = [m for m in open_matters(store.rows, store.today()) if m.kind == "confirm"]
    assert [matter.text for matter in found] == [
        "Studieresa, Kreativa rum",
        "Mötesplats profession – forskning",
    ]


def meets_on_working_days(store):
    for at, kind, state in store.rows("SELECT at, kind, state FROM meeting"):
        when = FuzzyDate.decode(at)
        assert when.start is not None
        assert not is_free(when.start)
        assert state in ("planned", "invited") if when.start > store.today() else True
        if when.start < store.today():
            assert state not in ("planned", "invited"), (at, kind)


def counts_the_shared_application_once(store):
    (open_call,) = [
        call
        for call in calls(store.rows)
        if call.programme.startswith("Stärkta") and call.is_open(store.today())
    ]
    here = [one for one in applications(store.rows) if one.call_id == open_call.id]
    assert sums(here)["SEK"].sought == 2_580_000
    shared = [one for one in here if one.partners]
    assert [(one.lead, one.partners[0].name) for one in shared] == [("Alvesta", "Tingsryd")]


def test_every_status_of_participation_is_there(store):
    sql = "SELECT status FROM participation UNION SELECT status FROM participation_change"
    assert {row[0] for row in store.rows(sql)} == {status.value for status in ParticipationStatus}
    shown = "SELECT DISTINCT status FROM participation"
    assert {row[0] for row in store.rows(shown)} >= {"planned", "soon", "running", "paused"}


@pytest.mark.parametrize(
    ("table", "column", "enum"),
    [
        ("application", "status", ApplicationStatus),
        ("outcome", "kind", OutcomeKind),
        ("activity", "state", ActivityState),
        ("attendance", "presence", Presence),
    ],
)
def test_every_value_is_shown_somewhere(table, column, enum):
    rows = example(MONDAY).rows(f"SELECT DISTINCT {column} FROM {table}")
    assert {row[0] for row in rows} == {member.value for member in enum}


def test_every_table_has_rows_but_what_is_sent_or_told_apart_by_hand():
    empty = {
        name
        for name in metadata.tables
        if not example(MONDAY).rows(f'SELECT count(*) FROM "{name}"')[0][0]
    }
    assert empty == {"sent_version", "distinct_person"}


def test_the_words_of_every_outcome_stand_in_its_text(store):
    sql = "SELECT o.words, i.text FROM outcome o JOIN item i ON i.id = o.item_id"
    rows = store.rows(sql)
    assert len(rows) == store.rows("SELECT count(*) FROM outcome")[0][0]
    for words, text in rows:
        assert words in [block.text for block in rich_text.read(text)]


def test_texts_are_in_the_notation(store):
    for (text,) in store.rows("SELECT text FROM item UNION SELECT text FROM round_line"):
        assert rich_text.write(rich_text.read(text)) == text


def test_a_past_plan_and_one_that_is_not_adopted(store):
    year = store.today().year
    sql = """SELECT m.name, p.state, p.last_year FROM plan p JOIN municipality m
        ON m.id = p.municipality_id"""
    plans = {name: (state, last) for name, state, last in store.rows(sql)}
    expired = [name for name, (_, last) in plans.items() if last < year]
    missing = [name for name, (state, _) in plans.items() if state != PlanState.adopted]
    assert (expired, missing) == (["Olofström"], ["Tingsryd"])


def test_who_was_at_a_meeting_held_that_office_then(store):
    sql = """SELECT m.at, a.name, a.role FROM attendance a JOIN meeting m ON m.id = a.meeting_id
        JOIN municipality u ON u.id = a.municipality_id JOIN series s ON s.id = m.series_id
        WHERE u.name = 'Olofström' AND s.name = 'Chefsmöten' ORDER BY m.at"""
    names = [name for _, name, _ in store.rows(sql)]
    assert names[0] == "Rut Hallgren"
    assert names[-1] == "Olle Brandt"


def test_no_person_of_the_seed_is_in_it():
    if not SEED.is_dir():
        pytest.skip("the seed is not here")
    expected = json.loads((SEED / "expected.json").read_text(encoding="utf-8"))
    people = [*expected["attendees"], *expected["persons_mentioned"]]
    names = {name for one in people for name in (one["name"], one["name"].split()[-1])}
    said = "\n".join(texts(example(MODEL)))
    assert [name for name in names if re.search(rf"\b{re.escape(name)}\b", said)] == []


def test_no_sentence_of_the_seed_is_in_it():
    if not SEED.is_dir():
        pytest.skip("the seed is not here")
    (document,) = SEED.glob("*.txt")
    theirs = runs(document.read_text(encoding="utf-8"))
    assert set().union(*map(runs, texts(example(MODEL)))) & theirs == set()


def runs(text: str, length: int = 6) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def texts(store: Store) -> list[str]:
    rows = [row for name in metadata.tables for row in store.rows(f'SELECT * FROM "{name}"')]
    return [value for row in rows for value in row if isinstance(value, str)]


def test_on_the_model_day_it_is_as_in_the_pictures():
    store = example(MODEL)
    said = [(m.kind.value, m.text) for m in today_and_to_do(store.rows, MODEL) if m.is_mine]
    assert said[:3] == [
        ("visit", "Olofströms bibliotek, ny chef"),
        ("request", "Teaterföreställningen Bibliotekarien"),
        ("task", "Program för lagstiftningsdagen"),
    ]
    sql = """SELECT m.id, m.at, m.place FROM meeting m JOIN series s ON s.id = m.series_id
        WHERE s.all_directors ORDER BY m.at"""
    meetings = [(id_, FuzzyDate.decode(at), place) for id_, at, place in store.rows(sql)]
    held = [one for one in meetings if one[1].start <= MODEL]
    assert (held[-1][1].start, held[-1][2]) == (date(2018, 1, 24), "Korrö")
    assert representation(store.rows, held[-1][0]).line == "9 av 13 kommuner · 15 personer"
    coming = meetings[len(held)]
    assert (coming[1].start, coming[2]) == (date(2018, 3, 15), "Växjö")
    (call,) = [c for c in calls(store.rows) if c.title.endswith("2018:1")]
    assert (call.closes.start, call.closes.start_time) == (date(2018, 2, 19), time(17))


def test_an_existing_file_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "exempel.bibk"
    path.write_bytes(b"mine")
    with pytest.raises(WorkspaceError):
        make_example(path, MODEL)
    assert path.read_bytes() == b"mine"


def test_the_municipalities_are_those_of_the_map():
    borders = json.loads(resources.path("reference/bibk_kommuner.geojson").read_text("utf-8"))
    codes = {feature["properties"]["code"] for feature in borders["features"]}
    assert {row[0] for row in example(MODEL).rows("SELECT code FROM municipality")} == codes


def test_making_it_is_no_step_to_undo():
    assert example(MODEL).undo_label() == ""
