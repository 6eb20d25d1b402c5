"""Visits, calls, mails and digital meetings with one municipality; who is due; the thanks."""

from dataclasses import dataclass
from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.office.mail import Draft, Mailbox, draft_to
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reach import Reach, reach
from bibk_desktop.work.facts.reading import fuzzy, me, one_line
from bibk_desktop.work.facts.roles import Office, offices

LAST_NOTES = 3
_CONTACTS = """
SELECT m.id, m.kind, m.at, m.title, m.state, coalesce(m.municipality_id, l.municipality_id),
       u.name,
       (SELECT group_concat(i.text, char(10)) FROM item i WHERE i.meeting_id = m.id),
       (SELECT count(*) FROM outcome o WHERE o.meeting_id = m.id AND o.state = 'open')
FROM meeting m LEFT JOIN library l ON l.id = m.library_id
LEFT JOIN municipality u ON u.id = coalesce(m.municipality_id, l.municipality_id)
WHERE m.kind <> 'meeting'
ORDER BY substr(m.at, 1, 10) DESC, m.id DESC
"""


@dataclass(frozen=True, slots=True)
class Contact:
    """A visit, call, mail or digital meeting; `open` are its open follow-ups."""

    id: int
    kind: str
    at: FuzzyDate
    title: str
    state: str
    municipality_id: int | None
    municipality: str
    notes: str
    open: int

    @property
    def what(self) -> str:
        """Its title, else the beginning of its notes."""
        return self.title or self.notes[:200]

    @property
    def can_be_thanked_for(self) -> bool:
        """It has a day and notes, and is no quick note of our own."""
        return self.kind != "note" and self.at.start is not None and bool(self.notes)


def contacts(rows: Rows) -> list[Contact]:
    """All contacts: those without a day and the coming first, then the newest."""
    return [_contact(*row) for row in rows(_CONTACTS)]


def _contact(
    id_: int,
    kind: str,
    at: str,
    title: str,
    state: str,
    place_id: int | None,
    place: str | None,
    notes: str | None,
    count: int,
) -> Contact:
    said = one_line(notes)
    return Contact(id_, kind, fuzzy(at), title, state, place_id, place or "", said, count)


def notes_before(rows: Rows, municipality_id: int, contact_id: int) -> list[Contact]:
    """The last three contacts with the municipality that have notes, but for this one."""
    found = [
        one
        for one in contacts(rows)
        if one.municipality_id == municipality_id and one.id != contact_id and one.notes
    ]
    return found[:LAST_NOTES]


@dataclass(frozen=True, slots=True)
class Due:
    """A municipality, whom to write to there, and when we last were in touch."""

    office: Office
    reach: Reach


def due(rows: Rows, today: date) -> list[Due]:
    """The municipalities we support, those we have not been in touch with longest first."""
    last = reach(rows, today)
    found = [Due(office, last[id_]) for id_, office in offices(rows, today).items()]
    return sorted(found, key=lambda one: one.reach.last_contact or date.min)


def thanks(rows: Rows, contact: Contact, today: date) -> Draft:
    """A mail draft to the director with thanks and what was noted; internal notes are not there."""
    office = offices(rows, today, everywhere=True).get(contact.municipality_id or 0)
    director = office.answers if office else None
    to = [Mailbox(director.name, director.email)] if director else []
    day = write(FuzzyDate(contact.at.start, contact.at.start), today, Style.running)
    name = director.name.split(" ")[0] if director else ""
    fields = {"day": day, "name": name, "notes": _notes(rows, contact.id), "me": _my_name(rows)}
    subject = words.text("visits.thanks_subject", day=day)
    return draft_to(to, subject, words.text("visits.thanks_text", **fields))


def _notes(rows: Rows, contact_id: int) -> str:
    found = rows("SELECT text FROM item WHERE meeting_id = ? ORDER BY position, id", (contact_id,))
    return "\n\n".join(plain_text(text) for (text,) in found if text)


def _my_name(rows: Rows) -> str:
    sql = "SELECT trim(given_name || ' ' || family_name) FROM person WHERE id = ?"
    found = rows(sql, (me(rows),))
    return str(found[0][0]) if found else ""
