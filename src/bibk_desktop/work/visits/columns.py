"""The columns of Besök's two lists."""

from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.visits.rules import Contact, Due

KINDS = ("visit", "phone", "mail", "digital")


def named(contact: Contact) -> str:
    """A contact in words: "Besök Lessebo"."""
    kind = words.text(f"MeetingKind.{contact.kind}").capitalize()
    return f"{kind} {contact.municipality}".strip()


def contact_columns(today: date) -> list[Column]:
    """When, kind, municipality, what, open follow-ups."""

    def when(one: Contact) -> str:
        day = FuzzyDate(one.at.start, one.at.end, None, None, one.at.modifier, one.at.confirmed)
        return write(day, today, Style.table) or one.at.words or words.text("visits.no_day")

    return [
        Column(
            words.text("visits.when"),
            when,
            value=lambda one: one.at.start,
            sort=lambda one: one.at.encode(),
            role=lambda one: "text" if one.at.start else "watch",
            width=108,
        ),
        Column(
            words.text("visits.kind"),
            lambda one: words.text(f"MeetingKind.{one.kind}"),
            role=lambda one: "information",
            chip=True,
            width=84,
        ),
        Column(
            words.text("visits.municipality"),
            lambda one: one.municipality,
            sort=lambda one: swedish_key(one.municipality),
            bold=True,
            width=110,
        ),
        Column(words.text("visits.what"), lambda one: one.what, width=150, stretch=1),
        Column(
            words.text("visits.open"),
            lambda one: str(one.open) if one.open else "",
            value=lambda one: one.open,
            sort=lambda one: one.open,
            align="right",
            width=56,
        ),
    ]


def due_columns(today: date) -> list[Column]:
    """Municipality, director, last contact, last visit."""

    def shown(day: date | None) -> str:
        if day is None:
            return words.text("visits.never")
        return write(FuzzyDate.day(day), today, Style.table)

    return [
        Column(
            words.text("visits.municipality"),
            lambda one: one.office.place.name,
            sort=lambda one: swedish_key(one.office.place.name),
            bold=True,
            width=150,
        ),
        Column(words.text("visits.director"), lambda one: one.office.line, stretch=1),
        Column(
            words.text("visits.last_contact"),
            lambda one: shown(one.reach.last_contact),
            value=lambda one: one.reach.last_contact,
            sort=_last_contact,
            align="right",
            width=150,
        ),
        Column(
            words.text("visits.last_visit"),
            lambda one: shown(one.reach.last_visit),
            value=lambda one: one.reach.last_visit,
            sort=lambda one: one.reach.last_visit or date.min,
            align="right",
            width=150,
        ),
    ]


def _last_contact(one: Due) -> date:
    return one.reach.last_contact or date.min
