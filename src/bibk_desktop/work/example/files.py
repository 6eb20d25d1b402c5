"""The example's attached files: small texts and a link, at a meeting, a project, an application."""

from hashlib import sha256

from sqlmodel import select

from bibk_desktop.records.model import Application, Attachment, FileContent, Material, Plan

from .ground import Ground
from .series import CHILDREN, DIRECTORS

BOOKS = "Böcker som barnen vill ha igen\n\n1. En som låter\n2. En med flikar\n3. Grävmaskiner\n"
PACKING = "Packlista för en kväll i Skruv\n\n- symaskin\n- garn\n- kaffe\n- tålamod\n"
BUDGET = "Post;Kronor\nBokbil, inköp;1050000\nDekor;45000\nUtbildning;30000\nEgen insats;90000\n"


def add_files(x: Ground) -> None:
    """Add the attached files with their bytes, and one that is only a link."""
    _attach(
        x,
        "Bokprat, listan.txt",
        "text/plain",
        BOOKS,
        meeting_id=x.meetings[f"{CHILDREN} 2017-10-10"],
    )
    _attach(x, "Packlista.txt", "text/plain", PACKING, project_id=x.projects["Kreativa rum"])
    shared = x.session.exec(
        select(Application).where(Application.purpose == "Gemensam bokbil")
    ).one()
    _attach(x, "Budget bokbil.csv", "text/csv", BUDGET, application_id=shared.id)
    _link(x, "Underlag till workshop", meeting_id=x.meetings[f"{DIRECTORS} 2018-01-24"])
    folder = x.session.exec(select(Material).where(Material.name == "Folder till föräldrar")).one()
    _link(x, "Foldern som PDF", material_id=folder.id)
    plan = x.session.exec(select(Plan).where(Plan.municipality_id == x.places["Ronneby"])).one()
    _link(x, "Planen på kommunens webb", plan_id=plan.id)
    _link(x, "Programmet", activity_id=x.activities["engage_conference"])


def _attach(x: Ground, name: str, media_type: str, text: str, **at: int | None) -> None:
    content = text.encode()
    checksum = sha256(content).hexdigest()
    x.session.add(FileContent(checksum=checksum, content=content))
    row = Attachment(name=name, media_type=media_type, size=len(content), checksum=checksum)
    _store(x, row, at)


def _link(x: Ground, name: str, **at: int | None) -> None:
    _store(x, Attachment(name=name, link="https://exempel.se/filer"), at)


def _store(x: Ground, row: Attachment, at: dict[str, int | None]) -> None:
    for field, value in at.items():
        setattr(row, field, value)
    x.put(row)
