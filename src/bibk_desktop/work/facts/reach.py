"""When we last were in contact with each municipality, and last were there."""

from dataclasses import dataclass
from datetime import date

from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import day, places

VISIT = "visit"

HAS_BEEN = """
m.kind NOT IN ('meeting', 'note') AND substr(m.at, 1, 10) <= :today AND substr(m.at, 35, 1) = '.'
  AND (substr(m.at, 1, 10) < :today OR m.kind IN ('phone', 'mail')
       OR m.state NOT IN ('planned', 'invited'))
"""
"""A condition: meeting m is a contact that has been. Being at a group meeting is none, nor is a
note; a visit that is still to come today is none yet, and a day that is not confirmed may not
have been."""

OF_PLACE = """
(m.municipality_id = :place OR m.municipality_id IS NULL
 AND m.library_id IN (SELECT id FROM library WHERE municipality_id = :place))
"""
"""A condition: meeting m was with the municipality :place or one of its libraries."""

_CONTACTS = f"""
SELECT p.id, k.kind,
       (SELECT substr(m.at, 1, 10) FROM meeting m
        WHERE m.municipality_id = p.id AND m.kind = k.kind AND {HAS_BEEN}
        ORDER BY m.at DESC LIMIT 1)
FROM (SELECT 'digital' AS kind UNION ALL SELECT 'mail' UNION ALL SELECT 'phone'
      UNION ALL SELECT 'visit') k, municipality p
WHERE {{of}} p.id
UNION ALL
SELECT l.municipality_id, m.kind, max(substr(m.at, 1, 10))
FROM library l JOIN meeting m ON m.library_id = l.id
WHERE m.municipality_id IS NULL AND {HAS_BEEN} AND {{of}} l.municipality_id
GROUP BY 1, 2
UNION ALL
SELECT t.municipality_id, a.channel, max(a.at)
FROM answer a JOIN target t ON t.id = a.target_id
WHERE a.channel IN ('phone', 'mail') AND a.at <= :today AND {{of}} t.municipality_id
GROUP BY 1, 2
"""
# The newest of each kind, one look into the index `meeting_contact` for each place.


@dataclass(frozen=True, slots=True)
class Reach:
    """The last contact of any kind (visit, digital, phone, mail), and the last visit."""

    last_contact: date | None = None
    kind: str = ""
    last_visit: date | None = None

    def days_since(self, today: date) -> int | None:
        """Days since the last contact; None if there was none."""
        return None if self.last_contact is None else (today - self.last_contact).days


def reach(rows: Rows, today: date, *, everywhere: bool = False) -> dict[int, Reach]:
    """The contact with every municipality we support (`everywhere`: with all), by its id, in
    their order."""
    found = {place.id: Reach() for place in places(rows, everywhere=everywhere)}
    for place_id, kind, last in rows(_CONTACTS.format(of="0 <"), {"today": today.isoformat()}):
        if place_id in found:
            found[place_id] = _newer(found[place_id], kind, last)
    return found


def reach_of(rows: Rows, municipality_id: int, today: date) -> Reach:
    """The contact with one municipality, without reading all."""
    asked, found = {"today": today.isoformat(), "place": municipality_id}, Reach()
    for _, kind, last in rows(_CONTACTS.format(of=":place ="), asked):
        found = _newer(found, kind, last)
    return found


def _newer(known: Reach, kind: str, last: str) -> Reach:
    at = day(last)
    if at is None:
        return known
    visit = at if kind == VISIT else known.last_visit
    if known.last_contact is None or at > known.last_contact:
        return Reach(at, kind, visit)
    return Reach(known.last_contact, known.kind, visit)
