"""The list of calls: how far each has come, its sums, its order; what is said about one."""

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

import pytest
from money_round import TODAY

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Activity,
    Call,
    Item,
    Link,
    Meeting,
    Outcome,
    OutcomeKind,
    Programme,
)
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.call_lines import CallState, by_funder, call_list, said_about
from bibk_desktop.work.grants.history import set_status


def programme(round_):
    return round_.one("SELECT id FROM programme")


def another(round_, name, **fields):
    return round_.put(Call(programme_id=programme(round_), name=name, **fields))


NOON = datetime.combine(TODAY, time(12))


def _moment(round_, said):
    day, _, hour = said.partition(" ")
    return replace(round_.on(day), start_time=time.fromisoformat(hour) if hour else None)


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"closes": "2018-02-19"}, CallState.closing_soon),
        ({"closes": "2018-06-01"}, CallState.open),
        ({"opens": "2018-03-01", "closes": "2018-06-01"}, CallState.coming),
        ({}, CallState.no_day),
        ({"closes": "2018-01-30"}, CallState.awaiting),
        ({"closes": "2018-01-31"}, CallState.closing_soon),
        ({"closes": "2018-01-31 12:01"}, CallState.closing_soon),
        ({"closes": "2018-01-31 12:00"}, CallState.awaiting),
        ({"closes": "2017-03-28", "decided": "2017-05-30"}, CallState.decided),
        ({"closes": "2018-01-30", "decided": "2018-06-14"}, CallState.awaiting),
    ],
)
def test_how_far_a_call_has_come(round_, fields, state):
    days = {name: _moment(round_, said) for name, said in fields.items()}
    id_ = another(round_, "prov", **days)
    found = {one.key: one.state for one in call_list(round_.rows, NOON)}
    assert found["call", id_] is state


def test_without_a_day_it_is_decided_when_all_that_was_sent_has_an_answer(round_):
    id_ = another(round_, "förra", closes=round_.on("2017-10-10"))
    round_.apply("Lessebo", "granted", 10, call=id_)
    waits = round_.apply("Ronneby", "submitted", 10, call=id_)
    state = {one.key: one.state for one in call_list(round_.rows, NOON)}
    assert state["call", id_] is CallState.awaiting
    set_status(round_.store, waits, "rejected")
    state = {one.key: one.state for one in call_list(round_.rows, NOON)}
    assert state["call", id_] is CallState.decided


def test_open_first_then_coming_then_what_is_over_the_newest_first(round_):
    another(round_, "gammal", closes=round_.on("2016-09-20"), decided=round_.on("2016-12-14"))
    another(round_, "förra", closes=round_.on("2017-03-28"), decided=round_.on("2017-05-30"))
    another(round_, "nästa", opens=round_.on("2018-04-01"), closes=round_.on("2018-06-01"))
    another(round_, "lång", closes=round_.on("2018-05-01"))
    another(round_, "löpande", closes=FuzzyDate.open("löpande"))
    round_.put(Programme(name="Inköpsstöd"))
    found = call_list(round_.rows, NOON)
    names = [one.call.name if one.call else one.programme for one in found]
    assert names == ["2018:1", "lång", "nästa", "löpande", "förra", "gammal", "Inköpsstöd"]
    headings = list(dict.fromkeys(shown.state_heading(one) for one in found))
    assert headings == [
        "Öppna",
        "Kommande",
        "Utan sista dag",
        "Beslutade",
        "Program utan utlysning",
    ]


def test_sums_by_currency_and_who_declines_is_no_application(round_):
    one = call_list(round_.rows, NOON)[0]
    assert (one.applications, one.sought) == (3, (("SEK", Decimal(1_500_000)),))


def test_by_funder_the_unknown_come_last(round_):
    round_.put(Call(programme_id=round_.put(Programme(name="Arvet")), name="1"))
    found = by_funder(call_list(round_.rows, NOON))
    assert [shown.funder_heading(one) for one in found] == ["Kulturrådet", "Okänd bidragsgivare"]


def test_all_that_is_said_and_planned_about_a_call_the_newest_first(round_):
    meeting = round_.put(Meeting(title="Chefsmöte", at=round_.on("2018-01-24")))
    item = round_.put(Item(meeting_id=meeting, title="Nya pengar", text="**Alla** vill söka."))
    task = round_.put(
        Outcome(
            kind=OutcomeKind.task,
            meeting_id=meeting,
            text="Fråga om egeninsats",
            created_on=date(2018, 1, 24),
        )
    )
    for end in ({"item_id": item}, {"outcome_id": task}):
        round_.put(Link(call_id=round_.call, **end))
    round_.put(Activity(title="Webbinarium", at=round_.on("2018-02-16"), call_id=round_.call))
    found = said_about(round_.rows, round_.call)
    assert found[0].kind == "activity"
    assert {one.kind for one in found[1:]} == {"item", "outcome"}
    said = {one.kind: one for one in found}
    assert said["item"].text == "Alla vill söka." and said["item"].where == "Chefsmöte"
    assert said["outcome"].of == "task"
    assert said["activity"].at.start == date(2018, 2, 16)


def test_what_stands_below_a_linked_item_is_said_about_the_call_too(round_):
    meeting = round_.put(Meeting(title="Chefsmöte", at=round_.on("2018-01-24")))
    item = round_.put(Item(meeting_id=meeting, title="Nya pengar"))
    below = round_.put(Item(meeting_id=meeting, parent_id=item, title="Kronoberg"))
    other = round_.put(Item(meeting_id=meeting, title="Övriga frågor"))
    for place, text in ((item, "Karin frågar"), (below, "Anna skriver"), (other, "Städa köket")):
        task = Outcome(kind=OutcomeKind.task, meeting_id=meeting, item_id=place, text=text)
        task.created_on = date(2018, 1, 24)
        round_.put(task)
    round_.put(Link(call_id=round_.call, item_id=item))
    found = [one.title for one in said_about(round_.rows, round_.call)]
    assert found == ["Nya pengar", "Karin frågar", "Kronoberg", "Anna skriver"]
