"""Visits, calls, mails and digital meetings with one municipality; who is due; the thanks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.office.mail import Draft, Mailbox, draft_to
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.words import capital
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.matter import Awaits
from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.facts.reach import Reach, reach
from bibk_desktop.work.facts.reading import fuzzy, me, one_line
from bibk_desktop.work.facts.roles import Office, offices

LAST_NOTES, SHOWN = 3, 300
KINDS = ("visit", "phone", "mail", "digital", "note")
_CONTACTS = """
SELECT m.id, m.kind, m.at, m.title, m.state, coalesce(m.municipality_id, l.municipality_id),
       u.name,
       (SELECT group_concat(i.text, char(10)) FROM item i WHERE i.meeting_id = m.id),
       (SELECT count(*) FROM outcome o WHERE o.meeting_id = m.id AND o.state = 'open')
FROM meeting m LEFT JOIN library l ON l.id = m.library_id
LEFT JOIN municipality u ON u.id = coalesce(m.municipality_id, l.municipality_id)
WHERE m.kind <> 'meeting' AND ({which})
ORDER BY substr(m.at, 1, 10) DESC, m.id DESC
LIMIT :most
"""
_NEWEST = """
m.id = :also OR m.id IN (
  SELECT m.id FROM meeting m LEFT JOIN library l ON l.id = m.library_id
  LEFT JOIN municipality u ON u.id = coalesce(m.municipality_id, l.municipality_id)
  WHERE m.kind <> 'meeting' AND ({fits})
  ORDER BY substr(m.at, 1, 10) DESC, m.id DESC LIMIT :limit)
"""
_BEFORE = """
coalesce(m.municipality_id, l.municipality_id) = :place AND m.id <> :but
AND EXISTS (SELECT 1 FROM item i WHERE i.meeting_id = m.id AND trim(i.text) <> '')
"""
_HOLDS = "(u.name LIKE {w} OR u.name LIKE {w}_ OR m.title LIKE {w} OR m.title LIKE {w}_{kinds})"
_DECIDED = """
SELECT text FROM outcome WHERE meeting_id = ? AND kind IN ('decision', 'agreement')
ORDER BY number, id
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


def contacts(
    rows: Rows, said: str = "", items: Sequence[int] = (), also: int | None = None
) -> list[Contact]:
    """The newest contacts, those without a day and the coming first; at most `SHOWN` and the one
    that is asked for by its id.

    Of those that say every word of `said` in municipality, kind or title, and those whose notes
    are one of `items`.
    """
    fits, values = _fits(said.split())
    if items:
        fits = f"{fits} OR m.id IN (SELECT meeting_id FROM item WHERE id IN ({_listed(items)}))"
    which = _NEWEST.format(fits=fits)
    asked = {**values, "limit": SHOWN + 1, "most": SHOWN + 2, "also": also}
    return [_contact(*row) for row in rows(_CONTACTS.format(which=which), asked)]


def _listed(ids: Sequence[int]) -> str:
    return ", ".join(str(int(id_)) for id_ in ids)


def _fits(said: Sequence[str]) -> tuple[str, dict[str, str]]:
    """A condition with its values: every word stands somewhere, with a small or a great letter
    first (LIKE takes only a to z for the same in both)."""
    values: dict[str, str] = {}
    parts: list[str] = []
    for place, word in enumerate(said):
        low = word.lower().replace("!", "").replace("%", "").replace("_", "")
        kinds = [kind for kind in KINDS if low in words.text(f"MeetingKind.{kind}").lower()]
        named = "".join(f" OR m.kind = '{kind}'" for kind in kinds)
        values |= {f"w{place}": f"%{low}%", f"w{place}_": f"%{low.capitalize()}%"}
        parts.append(_HOLDS.format(w=f":w{place}", kinds=named))
    return " AND ".join(parts) or "1", values


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
    asked = {"place": municipality_id, "but": contact_id, "most": LAST_NOTES}
    return [_contact(*row) for row in rows(_CONTACTS.format(which=_BEFORE), asked)]


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
    """A mail draft to the director: thanks, what was noted, what each side is to do; internal
    notes are not there."""
    office = offices(rows, today, everywhere=True).get(contact.municipality_id or 0)
    director = office.answers if office else None
    to = [Mailbox(director.name, director.email)] if director else []
    day = write(FuzzyDate(contact.at.start, contact.at.start), today, Style.running)
    lead = words.text(f"visits.thanks_{contact.kind}", day=day)
    name = director.name.split(" ")[0] if director else ""
    hello = words.text("visits.hello", name=name) if name else words.text("visits.hello_all")
    parts = [hello, f"{lead}.", *_noted(rows, contact.id), *_agreed(rows, contact, today)]
    parts.append("\n".join(filter(None, (words.text("visits.regards"), _my_name(rows)))))
    return draft_to(to, lead, "\n\n".join(parts) + "\n")


def _noted(rows: Rows, contact_id: int) -> list[str]:
    """The notes as they are written, but for the marked lines."""
    marked = {
        line for (line,) in rows("SELECT words FROM outcome WHERE meeting_id = ?", (contact_id,))
    }
    texts = rows("SELECT text FROM item WHERE meeting_id = ? ORDER BY position, id", (contact_id,))
    lines = [line for (text,) in texts for line in plain_text(text).splitlines()]
    said = "\n".join(line for line in lines if line.strip() not in marked).strip()
    return [words.text("visits.noted"), said] if said else []


def _agreed(rows: Rows, contact: Contact, today: date) -> list[str]:
    """What was decided, what we are to do, and what we wait for, each as a list."""
    found = [one for one in open_matters(rows, today) if one.meeting_id == contact.id]
    of_us = [one.text for one in found if one.awaits is not Awaits.we_wait]
    of_them = [one.text for one in found if one.awaits is Awaits.we_wait]
    decided = [one_line(text) for (text,) in rows(_DECIDED, (contact.id,))]
    lists = (("decided", decided), ("we_do", of_us), ("you_do", of_them))
    return [_list(words.text(f"visits.{key}"), texts, contact) for key, texts in lists if texts]


def _list(heading: str, texts: list[str], contact: Contact) -> str:
    said = [text.removeprefix(f"{contact.municipality}: ") for text in texts]
    return "\n".join((heading, *(f"– {capital(text)}" for text in said)))


def _my_name(rows: Rows) -> str:
    sql = "SELECT trim(given_name || ' ' || family_name) FROM person WHERE id = ?"
    found = rows(sql, (me(rows),))
    return str(found[0][0]) if found else ""
