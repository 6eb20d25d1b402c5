"""Whatever is done to calls and applications is one step, and undone all is as it was."""

from datetime import date

import pytest
from sqlmodel import SQLModel

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Application, Call, CoApplicant, Programme, Report
from bibk_desktop.work.facts.money import calls
from bibk_desktop.work.grants import changes, history

AWAY = ("attachment_content",)


def everything(round_):
    """Every row of every table."""
    tables = sorted(set(SQLModel.metadata.tables) - set(AWAY))
    return {name: sorted(map(repr, round_.rows(f'SELECT * FROM "{name}"'))) for name in tables}


def shared(round_):
    return round_.one("SELECT id FROM application WHERE purpose = 'Bokbil'")


def partner(round_):
    return round_.one("SELECT id FROM co_applicant")


def entry(round_):
    return round_.one("SELECT id FROM application_change ORDER BY id")


def place(round_, name):
    return "municipality", round_.places[name]


def call(round_):
    return calls(round_.rows)[0]


DONE = {
    "an application": lambda r: changes.create_application(
        r.store, call(r), place(r, "Ljungby"), "submitted", "Läsning"
    ),
    "a call": lambda r: changes.create_call(
        r.store, r.one("SELECT id FROM programme"), "2018:2", FuzzyDate.open("i höst")
    ),
    "a status": lambda r: history.set_status(r.store, shared(r), "partly_granted", said="hälften"),
    "an earlier status": lambda r: history.set_status(
        r.store, shared(r), "idea", at=date(2017, 11, 1)
    ),
    "an entry": lambda r: history.change_entry(r.store, entry(r), at=date(2018, 1, 2), words="ja"),
    "another lead": lambda r: changes.set_lead(r.store, shared(r), place(r, "Tingsryd")),
    "a partner": lambda r: changes.add_partner(r.store, shared(r), place(r, "Lessebo")),
    "a partner gone": lambda r: r.store.delete(CoApplicant, partner(r)),
    "a rule": lambda r: changes.add_rule(r.store, r.call),
    "a logged call": lambda r: changes.log_call(r.store, r.places["Alvesta"], call(r)),
    "a request": lambda r: changes.ask_all(r.store, call(r), list(r.places.values())),
    "a report": lambda r: r.put(Report(application_id=shared(r))),
    "an application gone": lambda r: r.store.delete(Application, shared(r)),
    "a call gone": lambda r: r.store.delete(Call, r.call),
    "a programme gone": lambda r: r.store.delete(Programme, r.one("SELECT id FROM programme")),
}


@pytest.mark.parametrize("done", DONE.values(), ids=DONE)
def test_undone_all_is_as_it_was_and_done_again_as_it_became(round_, done):
    before = everything(round_)
    done(round_)
    after = everything(round_)
    assert after != before
    round_.store.undo()
    assert everything(round_) == before
    round_.store.redo()
    assert everything(round_) == after
