"""An application's status: its history is the truth, one word a day, days of sending kept."""

from datetime import date

import pytest
from money_round import TODAY
from sqlalchemy import delete

from bibk_desktop.records.model import Application, ApplicationChange, ApplicationStatus
from bibk_desktop.work.facts.money import calls
from bibk_desktop.work.grants.changes import (
    add_partner,
    create_application,
    fields_of,
    partners,
    set_lead,
)
from bibk_desktop.work.grants.history import change_entry, delete_entry, set_status


def entries(round_, application):
    sql = (
        "SELECT status, at, words FROM application_change WHERE application_id = ? ORDER BY at, id"
    )
    return [(status, str(at), said) for status, at, said in round_.rows(sql, (application,))]


def days(round_, application):
    sql = "SELECT submitted_on, decided_on FROM application WHERE id = ?"
    return tuple(None if day is None else str(day) for day in round_.rows(sql, (application,))[0])


def lead(round_, place):
    return round_.one(
        "SELECT id FROM application WHERE lead_municipality_id = ?", (round_.places[place],)
    )


def test_a_new_status_is_an_entry_of_today_in_one_step(round_):
    alvesta = lead(round_, "Alvesta")
    set_status(round_.store, alvesta, "submitted", said="med bilagor")
    assert round_.status(alvesta) == ("submitted", "2018-01-31")
    assert entries(round_, alvesta) == [
        ("draft", "2018-01-24", ""),
        ("submitted", "2018-01-31", "med bilagor"),
    ]
    assert days(round_, alvesta) == ("2018-01-31", None)
    assert round_.store.undo_label() == "ändra ansökans status: Alvesta, inskickad"
    round_.store.undo()
    assert round_.status(alvesta) == ("draft", "2018-01-24")
    assert days(round_, alvesta) == (None, None)


def test_a_second_word_on_one_day_takes_the_place_of_the_first(round_):
    alvesta = lead(round_, "Alvesta")
    set_status(round_.store, alvesta, "submitted")
    set_status(round_.store, alvesta, "draft")
    assert entries(round_, alvesta) == [
        ("draft", "2018-01-24", ""),
        ("draft", "2018-01-31", ""),
    ]
    assert round_.status(alvesta) == ("draft", "2018-01-24")
    assert days(round_, alvesta) == (None, None)


def test_an_earlier_day_goes_into_the_history_only(round_):
    alvesta = lead(round_, "Alvesta")
    set_status(round_.store, alvesta, "idea", at=date(2017, 11, 15))
    assert round_.status(alvesta) == ("draft", "2018-01-24")
    assert [entry[0] for entry in entries(round_, alvesta)] == ["idea", "draft"]


def test_a_decision_notes_its_day_and_keeps_one_that_is_known(round_):
    växjö = lead(round_, "Växjö")
    round_.store.change(Application, växjö, submitted_on=date(2018, 1, 20))
    set_status(round_.store, växjö, "submitted", said="igen")
    set_status(round_.store, växjö, "granted", at=date(2018, 6, 14))
    assert days(round_, växjö) == ("2018-01-20", "2018-06-14")


def test_where_only_the_present_is_known_it_becomes_the_first_entry(round_):
    alvesta = lead(round_, "Alvesta")
    with round_.store.write("undo.first_content") as session:
        session.exec(delete(ApplicationChange))
    set_status(round_.store, alvesta, "submitted")
    assert [entry[:2] for entry in entries(round_, alvesta)] == [
        ("draft", "2018-01-24"),
        ("submitted", "2018-01-31"),
    ]


def test_changing_and_taking_out_an_entry_moves_the_application(round_):
    alvesta = lead(round_, "Alvesta")
    set_status(round_.store, alvesta, "submitted")
    sql = "SELECT id FROM application_change WHERE application_id = ? ORDER BY at"
    first, last = (row[0] for row in round_.rows(sql, (alvesta,)))
    change_entry(round_.store, last, at=date(2018, 1, 30))
    assert round_.status(alvesta) == ("submitted", "2018-01-30")
    change_entry(round_.store, last, status=ApplicationStatus.withdrawn)
    assert round_.status(alvesta) == ("withdrawn", "2018-01-30")
    assert delete_entry(round_.store, last)
    assert round_.status(alvesta) == ("draft", "2018-01-24")
    assert not delete_entry(round_.store, first)
    assert round_.status(alvesta) == ("draft", "2018-01-24")


def test_one_that_is_gone_is_said(round_):
    with pytest.raises(KeyError):
        set_status(round_.store, 999, "draft")


def test_who_declines_is_a_row_without_anything_else(round_):
    call = calls(round_.rows)[0]
    made = create_application(
        round_.store, call, ("municipality", round_.places["Lessebo"]), "declines"
    )
    assert round_.status(made) == ("declines", TODAY.isoformat())
    assert entries(round_, made) == [("declines", "2018-01-31", "")]
    assert round_.store.undo_label() == "ny ansökan: Lessebo, Stärkta bibliotek 2018:1, avstår"


def test_a_partner_that_leads_changes_places(round_):
    alvesta, tingsryd = lead(round_, "Alvesta"), round_.places["Tingsryd"]
    set_lead(round_.store, alvesta, ("municipality", tingsryd))
    assert lead(round_, "Tingsryd") == alvesta
    assert list(partners(round_.store, alvesta)) == [("municipality", round_.places["Alvesta"])]
    round_.store.undo()
    assert lead(round_, "Alvesta") == alvesta


def test_the_lead_is_no_partner_and_nobody_is_one_twice(round_):
    alvesta, key = lead(round_, "Alvesta"), ("municipality", round_.places["Tingsryd"])
    assert add_partner(round_.store, alvesta, ("municipality", round_.places["Alvesta"])) is None
    assert add_partner(round_.store, alvesta, key) == partners(round_.store, alvesta)[key]
    add_partner(round_.store, alvesta, ("organisation", round_.bibk))
    assert len(partners(round_.store, alvesta)) == 2


def test_nobody_empties_every_column():
    names = {"municipality": "a", "organisation": "b"}
    assert fields_of(None, names) == {"a": None, "b": None}
    assert fields_of(("organisation", 7), names) == {"a": None, "b": 7}
