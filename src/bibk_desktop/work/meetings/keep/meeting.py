"""A proposal becomes a meeting: its series, attendance, items, workshop, next meeting, source."""

import hashlib
import mimetypes
import re
from dataclasses import dataclass

from sqlmodel import Session, select

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Attachment,
    AttachmentRole,
    Attendance,
    FileContent,
    Meeting,
    MeetingState,
    Presence,
    Series,
)
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.meetings.keep.findings import keep_findings
from bibk_desktop.work.meetings.keep.items import keep_items
from bibk_desktop.work.meetings.keep.people import Register, stored
from bibk_desktop.work.meetings.keep.workshop import keep_workshop
from bibk_desktop.work.meetings.take_in.proposal import Proposal
from bibk_desktop.work.notes.capture.attendance import Attendee

_PRESENCE = {
    "present": Presence.present,
    "digital": Presence.digital,
    "part": Presence.part,
    "absent": Presence.apologies,
}
_ISO_DAY = re.compile(r"[\s,–-]*\b\d{4}-\d{2}-\d{2}\b[\s,–-]*")


class SameFileError(Exception):
    """The very same bytes have been taken in before."""


class SameMeetingError(Exception):
    """The series has a meeting with minutes on that day, from another file."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was stored: the meeting, and how many of each kind."""

    meeting_id: int
    title: str
    attendees: int
    items: int
    outcomes: int
    activities: int
    new_persons: int


def keep(store: Store, proposal: Proposal, data: bytes, *, again: bool = False) -> Kept:
    """Store every sure finding of a proposal; the unsure stays text. One step of the way back.

    `data` are the bytes of the source file, which is attached. SameFileError, SameMeetingError
    (unless `again`): nothing is stored then.
    """
    checksum = hashlib.sha256(data).hexdigest()
    with store.write("undo.take_in", name=proposal.file_name) as session:
        _refuse_same(session, proposal, checksum, again)
        meeting = _meeting(session, proposal)
        meeting_id = stored(session, meeting)
        register = Register(session)
        _attend(register, meeting_id, proposal)
        items = keep_items(session, meeting_id, proposal)
        keep_workshop(session, meeting_id, proposal, items)
        outcomes, activities = keep_findings(register, meeting, proposal, items, store.today())
        _next_meeting(session, meeting, proposal)
        _attach(session, meeting, proposal.file_name, data, checksum)
        title = f"{meeting.title} {proposal.date.value}".strip()
        return Kept(
            meeting_id,
            title,
            len(proposal.attendees),
            len(items.all),
            outcomes,
            activities,
            register.made,
        )


def _refuse_same(session: Session, proposal: Proposal, checksum: str, again: bool) -> None:
    source = (Attachment.checksum == checksum, Attachment.role == AttachmentRole.source)
    if session.exec(select(Attachment).where(*source)).first():
        raise SameFileError(proposal.file_name)
    held = _held(session, proposal)
    if held and not again:
        raise SameMeetingError(held)


def is_taken_in(rows: Rows, data: bytes) -> bool:
    """Whether the very same bytes have been taken in."""
    sql = "SELECT 1 FROM attachment WHERE checksum = ? AND role = 'source'"
    return bool(rows(sql, (hashlib.sha256(data).hexdigest(),)))


def held_already(store: Store, proposal: Proposal) -> str:
    """The meeting with minutes that the series has on that day already, "" when there is none."""
    with store.read() as session:
        return _held(session, proposal)


def _held(session: Session, proposal: Proposal) -> str:
    held = _meeting_on(session, proposal.meeting_type.value, proposal.when)
    if held is None or held.state is MeetingState.planned:
        return ""
    return f"{held.title} {proposal.date.value}".strip()


def _meeting_on(session: Session, kind: str, when: FuzzyDate | None) -> Meeting | None:
    """The meeting of that series on that day, if there is one."""
    if when is None or when.start is None:
        return None
    series = _series(session, kind)
    on_day = select(Meeting).where(Meeting.series_id == (series.id if series else None))
    return next((m for m in session.exec(on_day) if m.at.start == when.start), None)


def _series(session: Session, kind: str) -> Series | None:
    wanted = kind.casefold()
    for series in session.exec(select(Series)) if wanted else ():
        if wanted in (series.name.casefold(), series.meeting_name.casefold()):
            return series
    return None


def _meeting(session: Session, proposal: Proposal) -> Meeting:
    """The planned meeting of that day takes the minutes, else a new one is made."""
    kind = proposal.meeting_type.value
    planned = _meeting_on(session, kind, proposal.when)
    if planned is not None and planned.state is MeetingState.planned:
        meeting = planned
    else:
        meeting = Meeting(series_id=_series_id(session, kind), title=_title(proposal))
    meeting.at = proposal.when or FuzzyDate()
    meeting.place = proposal.place.value or meeting.place
    meeting.state = MeetingState.draft
    return meeting


def _series_id(session: Session, kind: str) -> int | None:
    if not kind:
        return None
    found = _series(session, kind)
    if found is not None:
        return found.id
    is_directors = kind.casefold().startswith(("chefsmöte", "bibliotekschef"))
    return stored(session, Series(name=kind, meeting_name=kind, all_directors=is_directors))


def _title(proposal: Proposal) -> str:
    """The title without the day that stands in the meeting's own field."""
    bare = _ISO_DAY.sub(" ", proposal.title.value).strip()
    return bare or proposal.meeting_type.value or proposal.title.value


def _attend(register: Register, meeting_id: int, proposal: Proposal) -> None:
    every = [*proposal.attendees, *proposal.absent]
    register.make_persons(each.name for each in every)
    for position, attendee in enumerate(every):
        register.session.add(_attendance(register, meeting_id, attendee, position))


def _attendance(
    register: Register, meeting_id: int, attendee: Attendee, position: int
) -> Attendance:
    municipality = register.municipality(attendee.municipality)
    organisation = register.organisation(attendee.organisation)
    place = attendee.municipality.name if attendee.municipality else attendee.organisation
    return Attendance(
        meeting_id=meeting_id,
        position=position,
        person_id=register.person_at(attendee.name, municipality, organisation),
        name=attendee.name,
        role=attendee.role,
        municipality_id=municipality,
        organisation_id=organisation,
        place_name=place,
        presence=_PRESENCE.get(attendee.mode, Presence.present),
    )


def _next_meeting(session: Session, meeting: Meeting, proposal: Proposal) -> None:
    """The next meeting is planned in the same series, unless it stands there already."""
    following = proposal.next_meeting
    if following is None or not following.sure or following.when is None:
        return
    if _meeting_on(session, proposal.meeting_type.value, following.when) is not None:
        return
    planned = Meeting(series_id=meeting.series_id, title=_title(proposal), at=following.when)
    planned.place = following.place
    session.add(planned)


def _attach(session: Session, meeting: Meeting, name: str, data: bytes, checksum: str) -> None:
    if session.get(FileContent, checksum) is None:
        session.add(FileContent(checksum=checksum, content=data))
    session.add(
        Attachment(
            name=name,
            media_type=mimetypes.guess_type(name)[0] or "",
            size=len(data),
            role=AttachmentRole.source,
            checksum=checksum,
            meeting_id=meeting.id,
        )
    )
