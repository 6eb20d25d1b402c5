"""What the workspace knows, as the plain data that the recogniser reads by."""

from collections import defaultdict
from collections.abc import Iterable

from bibk_desktop.work.facts import Rows
from bibk_desktop.work.notes.capture.known import (
    COMMON_ORGANISATIONS,
    KnownMunicipality,
    KnownOrganisation,
    KnownPerson,
    KnownProject,
    KnownSeries,
    KnownWorld,
    default_world,
)

_MUNICIPALITIES = """
SELECT m.name, m.code, c.name, m.ours FROM municipality m JOIN county c ON c.id = m.county_id
"""
_PERSONS = """
SELECT p.id, trim(p.given_name || ' ' || p.family_name),
  (SELECT coalesce(m.name, n.name, '') FROM appointment a
   LEFT JOIN municipality m ON m.id = a.municipality_id
   LEFT JOIN library l ON l.id = a.library_id
   LEFT JOIN municipality n ON n.id = l.municipality_id
   WHERE a.person_id = p.id AND coalesce(m.id, n.id) IS NOT NULL ORDER BY a.starts DESC LIMIT 1),
  (SELECT coalesce(nullif(o.short_name, ''), o.name) FROM appointment a
   JOIN organisation o ON o.id = a.organisation_id
   WHERE a.person_id = p.id ORDER BY a.starts DESC LIMIT 1)
FROM person p
"""
_ORGANISATIONS = "SELECT id, name, short_name, is_own FROM organisation ORDER BY is_own DESC, id"


def known_world(rows: Rows) -> KnownWorld:
    """Municipalities, persons, organisations, projects and series with their other names."""
    ours = [KnownMunicipality(*row[:3]) for row in rows(_MUNICIPALITIES) if row[3]]
    organisations, us = _organisations(rows)
    return KnownWorld(
        own=tuple(ours),
        municipalities=default_world().municipalities,
        persons=tuple(_persons(rows)),
        organisations=organisations,
        projects=tuple(KnownProject(name, _other(full)) for name, full in rows(_PROJECTS)),
        series=tuple(KnownSeries(*row) for row in rows("SELECT name, meeting_name FROM series")),
        us=us,
    )


_PROJECTS = "SELECT name, full_name FROM project"


def _other(name: str) -> tuple[str, ...]:
    return (name,) if name else ()


def _persons(rows: Rows) -> Iterable[KnownPerson]:
    aliases = _aliases(rows("SELECT person_id, name FROM person_alias"))
    for id_, name, municipality, organisation in rows(_PERSONS):
        yield KnownPerson(name, aliases[id_], municipality or "", organisation or "")


def _aliases(found: Iterable[tuple[int, str]]) -> dict[int, tuple[str, ...]]:
    gathered: dict[int, tuple[str, ...]] = defaultdict(tuple)
    for id_, name in found:
        gathered[id_] += (name,)
    return gathered


def _organisations(rows: Rows) -> tuple[tuple[KnownOrganisation, ...], str]:
    """All organisations by the name they are written with, and our own's."""
    aliases = _aliases(rows("SELECT organisation_id, name FROM organisation_alias"))
    found, us = [], default_world().us
    for id_, name, short, is_own in rows(_ORGANISATIONS):
        written = short or name
        found.append(KnownOrganisation(written, (name, *aliases[id_])))
        us = written if is_own else us
    written_names = {each.name for each in found}
    rest = (each for each in COMMON_ORGANISATIONS if each.name not in written_names)
    return (*found, *rest), us
