"""What a new workspace holds at first start: two counties, 13 municipalities, our office."""

import csv

from sqlmodel import Session

from bibk_desktop import resources
from bibk_desktop.records.model import (
    County,
    Municipality,
    Organisation,
    OrganisationKind,
    Record,
)

OUR_COUNTIES = ("07", "10")
OFFICE, OFFICE_SHORT = "Biblioteksutveckling Blekinge Kronoberg", "BiBK"


def first_content(session: Session) -> None:
    """Store the counties, the municipalities and our own organisation in an empty workspace."""
    counties: dict[str, int] = {}
    for row in our_rows():
        code = row["county_code"]
        if code not in counties:
            counties[code] = put(session, County(code=code, name=row["county_name"]))
        place = Municipality(code=row["code"], name=row["name"], county_id=counties[code])
        session.add(place)
    office = Organisation(name=OFFICE, short_name=OFFICE_SHORT, is_own=True)
    office.kind = OrganisationKind.regional_library
    put(session, office)


def our_rows() -> list[dict[str, str]]:
    """The rows of kommuner.csv that are ours: code, name, county_code, county_name."""
    path = resources.path("reference/kommuner.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter=";")
        return [row for row in rows if row["county_code"] in OUR_COUNTIES]


def put(session: Session, record: Record) -> int:
    """Store one record and give its id."""
    session.add(record)
    session.flush()
    if record.id is None:
        raise RuntimeError("a stored record has an id")
    return record.id
