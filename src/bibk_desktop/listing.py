"""What `list` shows: records by model field as JSON, or a plain table to read."""

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store
from bibk_desktop.words import text

KINDS = ("meetings", "people", "municipalities", "projects", "outcomes", "applications")

# kind → (headings, SQL); the SQL's enum columns are named by the prefix of their words
_TABLES: dict[str, tuple[tuple[str, ...], str]] = {
    "meetings": (
        ("Id", "Datum", "Möte", "Plats", "MeetingKind", "MeetingState"),
        "SELECT id, substr(at, 1, 10), title, place, kind, state FROM meeting ORDER BY at, id",
    ),
    "people": (
        ("Id", "Namn", "E-post", "Telefon", "Arbetsplats"),
        "SELECT p.id, trim(p.given_name || ' ' || p.family_name), p.email, p.phone,"
        " (SELECT group_concat(place, ', ') FROM (SELECT DISTINCT coalesce(m.name, l.name,"
        " o.short_name, '') AS place FROM appointment a"
        " LEFT JOIN municipality m ON m.id = a.municipality_id"
        " LEFT JOIN library l ON l.id = a.library_id"
        " LEFT JOIN organisation o ON o.id = a.organisation_id"
        " WHERE a.person_id = p.id AND coalesce(m.id, l.id, o.id) IS NOT NULL))"
        " FROM person p ORDER BY p.family_name COLLATE swedish, p.given_name COLLATE swedish",
    ),
    "municipalities": (
        ("Id", "Kod", "Kommun", "Län"),
        "SELECT m.id, m.code, m.name, c.name FROM municipality m JOIN county c"
        " ON c.id = m.county_id ORDER BY c.name COLLATE swedish, m.name COLLATE swedish",
    ),
    "projects": (
        ("Id", "Projekt", "Kommuner som är med"),
        "SELECT p.id, p.name, (SELECT count(DISTINCT municipality_id) FROM participation"
        " WHERE project_id = p.id AND status IN ('planned', 'soon', 'running', 'paused'))"
        " FROM project p ORDER BY p.position, p.name COLLATE swedish",
    ),
    "outcomes": (
        ("Id", "OutcomeKind", "OutcomeState", "Senast", "Vad"),
        "SELECT id, kind, state, substr(due, 1, 10), text FROM outcome ORDER BY id",
    ),
    "applications": (
        ("Id", "Sökande", "Utlysning", "ApplicationStatus", "Sökt"),
        "SELECT a.id, coalesce(m.name, o.name), g.name || ' ' || c.name, a.status,"
        " a.sought / 100 FROM application a JOIN call c ON c.id = a.call_id"
        " JOIN programme g ON g.id = c.programme_id"
        " LEFT JOIN municipality m ON m.id = a.lead_municipality_id"
        " LEFT JOIN organisation o ON o.id = a.lead_organisation_id ORDER BY a.id",
    ),
}
_ENUM_HEADINGS = {
    "MeetingKind": "Slag",
    "MeetingState": "Läge",
    "OutcomeKind": "Slag",
    "OutcomeState": "Läge",
    "ApplicationStatus": "Status",
}


def _model(kind: str) -> Any:
    from bibk_desktop.records import model

    return {
        "meetings": model.Meeting,
        "people": model.Person,
        "municipalities": model.Municipality,
        "projects": model.Project,
        "outcomes": model.Outcome,
        "applications": model.Application,
    }[kind]


def listed(store: Store, kind: str) -> list[dict[str, object]]:
    """The records of a kind, oldest first, each a dict keyed by model field."""
    from sqlmodel import select

    model = _model(kind)
    with store.read() as session:
        return [_plain(record) for record in session.exec(select(model).order_by(model.id))]


def _plain(record: Any) -> dict[str, object]:
    found: dict[str, object] = {"id": record.id}
    for name in type(record).model_fields:
        found.update(_values(name, getattr(record, name)))
    return found


def _values(name: str, value: object) -> dict[str, object]:
    """A field as JSON holds it; a fuzzy date is its ISO start, and all it says beside."""
    if isinstance(value, FuzzyDate):
        return {name: _json(value.start), f"{name}_details": _details(value)}
    return {name: _json(value)}


def _details(value: FuzzyDate) -> dict[str, object]:
    names = ("end", "start_time", "end_time", "modifier", "confirmed", "words")
    return {name: _json(getattr(value, name)) for name in names}


def _json(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def table(store: Store, kind: str) -> str:
    """The records of a kind as a table in plain text; empty when there are none."""
    headings, sql = _TABLES[kind]
    rows = [_cells(headings, row) for row in store.rows(sql)]
    if not rows:
        return ""
    shown = [tuple(_ENUM_HEADINGS.get(heading, heading) for heading in headings), *rows]
    widths = [max(len(row[at]) for row in shown) for at in range(len(headings))]
    return "\n".join(_line(row, widths) for row in shown)


def _cells(headings: tuple[str, ...], row: tuple[Any, ...]) -> tuple[str, ...]:
    return tuple(_cell(heading, value) for heading, value in zip(headings, row, strict=True))


def _cell(heading: str, value: object) -> str:
    if value is None or value == "9999-99-99":
        return ""
    if heading in _ENUM_HEADINGS:
        return text(f"{heading}.{value}")
    return " ".join(str(value).split())


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
