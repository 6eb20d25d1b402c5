"""The example workspace: a consultant's two years and four months, made for any day."""

from datetime import date
from pathlib import Path

from sqlmodel import Session

from bibk_desktop.records.store import Store
from bibk_desktop.work.places.first_content import first_content

from .applications import add_applications
from .calendar import add_activities
from .contacts import add_contacts
from .days import Days
from .earlier_meetings import coming, earlier
from .files import add_files
from .grants import add_grants
from .ground import Ground
from .groups import add_groups
from .latest_meeting import points
from .organisations import add_organisations
from .other_meetings import network, planning, steering
from .participations import add_participations
from .people import add_people
from .places import add_places
from .present import add_present
from .projects import add_project_notes, add_projects
from .requests import add_requests
from .series import DIRECTORS, add_series
from .workshop import add_workshop
from .written import minutes_of

LATEST = "2018-01-24"


def make_example(path: Path, today: date) -> None:
    """Make the example workspace at `path` for the day `today`.

    WorkspaceError if something is there already; then nothing is touched.
    """
    with Store.create(path, today) as store, store.write("undo.example", final=True) as session:
        fill(session, today)


def remake_example(path: Path, today: date) -> None:
    """Make the example at `path` in the place of an older one, which stands until it is whole."""
    draft = path.with_name(f".{path.name}.new")
    draft.unlink(missing_ok=True)
    make_example(draft, today)
    draft.replace(path)


def fill(session: Session, today: date) -> None:
    """Store the whole example, true for the day `today`, in an empty workspace."""
    first_content(session)
    x = Ground(session, Days(today))
    add_places(x)
    add_organisations(x)
    add_people(x)
    add_projects(x)
    add_groups(x)
    add_series(x)
    add_participations(x)
    add_project_notes(x)
    add_grants(x)
    add_applications(x)
    add_activities(x)
    add_requests(x)
    add_present(x)
    _write_meetings(x)
    add_contacts(x)
    add_files(x)


def _write_meetings(x: Ground) -> None:
    latest = minutes_of(x, DIRECTORS, LATEST)
    latest.write(points(x.days))
    workshop_item = latest.items["Regional biblioteksplan"]
    add_workshop(x, x.meetings[f"{DIRECTORS} {LATEST}"], workshop_item)
    for day, agenda in {**earlier(x.days), **coming(x.days)}.items():
        minutes_of(x, DIRECTORS, day).write(agenda)
    others = {**network(x.days), **steering(x.days), **planning(x.days)}
    for (series, day), agenda in others.items():
        minutes_of(x, series, day).write(agenda)
