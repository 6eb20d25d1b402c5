"""What is done to calls and applications besides filling a field, each one step of the way back."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.model import (
    Application,
    ApplicationStatus,
    Asks,
    Call,
    CallRule,
    CoApplicant,
    Link,
    Request,
    RequestKind,
    RuleKind,
    Target,
)
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts.contact_log import log_contact
from bibk_desktop.work.facts.money import CallLine
from bibk_desktop.work.facts.reading import me
from bibk_desktop.work.grants.history import first_entry
from bibk_desktop.work.grants.rules import MUNICIPALITY, ORGANISATION, LeadKey

LEAD_FIELDS = {MUNICIPALITY: "lead_municipality_id", ORGANISATION: "lead_organisation_id"}
PARTNER_FIELDS = {MUNICIPALITY: "municipality_id", ORGANISATION: "organisation_id"}
ASK_BEFORE = timedelta(days=7)


def fields_of(key: LeadKey | None, names: dict[str, str]) -> dict[str, Any]:
    """The columns that say who it is, all others emptied."""
    return {
        column: key[1] if key is not None and key[0] == kind else None
        for kind, column in names.items()
    }


def name_of(store: Store, key: LeadKey) -> str:
    """What a municipality or organisation is called; "" if it is gone."""
    short = "coalesce(nullif(short_name, ''), name)" if key[0] == ORGANISATION else "name"
    found = store.rows(f"SELECT {short} FROM {key[0]} WHERE id = ?", (key[1],))
    return str(found[0][0]) if found else ""


def create_application(
    store: Store, call: CallLine, lead: LeadKey, status: str = "idea", purpose: str = ""
) -> int:
    """A new application in a call, in its currency, with the first entry of its history; its id."""
    said = words.text(f"ApplicationStatus.{status}")
    fields: dict[str, Any] = {"who": name_of(store, lead), "call": call.title, "status": said}
    with store.write("undo.new_application", **fields):
        made = Application(
            call_id=call.id,
            purpose=purpose,
            currency=call.currency,
            status=ApplicationStatus(status),
            status_since=store.today(),
            **fields_of(lead, LEAD_FIELDS),
        )
        id_ = store.add(made)
        first_entry(store, id_, status)
    return id_


def create_call(store: Store, programme_id: int, name: str, closes: FuzzyDate) -> int:
    """A new call of a programme; its id."""
    programme = store.rows("SELECT name FROM programme WHERE id = ?", (programme_id,))
    said = " ".join(filter(None, (programme[0][0] if programme else "", name)))
    with store.write("undo.add", kind="call", title=said):
        return store.add(Call(programme_id=programme_id, name=name, closes=closes))


# --- who applies


def partners(store: Store, application_id: int) -> dict[LeadKey, int]:
    """Who takes part in an application: who → the id of the row that says so."""
    sql = "SELECT id, municipality_id, organisation_id FROM co_applicant WHERE application_id = ?"
    return {
        (MUNICIPALITY, place) if place is not None else (ORGANISATION, other): id_
        for id_, place, other in store.rows(sql, (application_id,))
    }


def lead_of(store: Store, application_id: int) -> LeadKey | None:
    """Who leads an application; None if it is gone."""
    sql = "SELECT lead_municipality_id, lead_organisation_id FROM application WHERE id = ?"
    for place, other in store.rows(sql, (application_id,)):
        return (MUNICIPALITY, place) if place is not None else (ORGANISATION, other)
    return None


def set_lead(store: Store, application_id: int, lead: LeadKey) -> None:
    """Let another one lead; where that one took part, the two change places."""
    before, row = lead_of(store, application_id), partners(store, application_id).get(lead)
    if before is None or before == lead:
        return
    with store.write("undo.set_lead", who=name_of(store, lead)):
        store.change(Application, application_id, **fields_of(lead, LEAD_FIELDS))
        if row is not None:
            store.change(CoApplicant, row, **fields_of(before, PARTNER_FIELDS))


def add_partner(store: Store, application_id: int, who: LeadKey) -> int | None:
    """Let somebody take part in an application; the id of the row that says so. None for the
    one who leads it."""
    if lead_of(store, application_id) in (who, None):
        return None
    there = partners(store, application_id).get(who)
    if there is not None:
        return there
    with store.write("undo.add_partner", who=name_of(store, who)):
        part = CoApplicant(application_id=application_id, **fields_of(who, PARTNER_FIELDS))
        return store.add(part)


# --- rules


def add_rule(store: Store, call_id: int) -> int:
    """A new rule at the end of a call's rules; its id."""
    sql = "SELECT coalesce(max(position), 0) + 1 FROM call_rule WHERE call_id = ?"
    position = int(store.rows(sql, (call_id,))[0][0])
    return store.add(CallRule(call_id=call_id, position=position, kind=RuleKind.plan_adopted))


# --- contacts and requests


def log_call(store: Store, municipality_id: int, call: CallLine) -> int:
    """Note that the municipality was phoned about a call today; the meeting's id."""
    place = name_of(store, (MUNICIPALITY, municipality_id))
    with store.write("undo.log_call", place=place, call=call.title):
        logged = log_contact(store, municipality_id, "phone")
        store.add(Link(item_id=logged.item_id, call_id=call.id))
    return logged.meeting_id


def ask_all(store: Store, call: CallLine, places: Sequence[int]) -> int:
    """Begin a request to these municipalities whether they intend to apply; its id.

    It is not sent. Its last day is a week before the call closes, where there is time for that.
    """
    title = words.text("grants.ask", call=call.title)
    with store.write("undo.add", kind="request", title=title):
        asked = Request(
            title=title,
            question=words.text("grants.ask_question", call=call.title),
            kind=RequestKind.applying,
            asks=Asks.yes_no,
            due=_ask_due(store, call),
            responsible_id=me(store.rows),
            call_id=call.id,
        )
        id_ = store.add(asked)
        for place in places:
            store.add(Target(request_id=id_, municipality_id=place))
    return id_


def _ask_due(store: Store, call: CallLine) -> FuzzyDate:
    closes = call.closes.start
    if closes is None or call.closes.modifier is not Modifier.none:
        return FuzzyDate()
    day = closes - ASK_BEFORE
    return FuzzyDate.day(day) if day > store.today() else FuzzyDate.day(closes)
