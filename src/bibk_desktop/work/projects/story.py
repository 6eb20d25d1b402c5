"""A cell in words: the status, since when, from which meeting, where, and what was noted."""

from collections.abc import Sequence
from datetime import date

from bibk_desktop import words
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.participation_change import Entry, Part, history, parts
from bibk_desktop.work.projects.rules import PlaceRow, concerned, newest


def story(rows: Rows, row: PlaceRow, project_id: int, today: date) -> str:
    """What stands after the status: "sedan 24 jan (chefsmöte), Hjorthöjden, integrerat med …"."""
    shown = concerned(parts(rows, project_id), row.place.id, row.standing(project_id))
    if not shown:
        return words.text("projects.nothing_said")
    entry = newest(shown[0], history(rows, project_id).get(shown[0].id, []))
    said = [_since(shown[0], entry, today), *(where for part in shown for where in _where(part))]
    said += [shown[0].note or (entry.words if entry else "")]
    return ", ".join(filter(None, said))


def _since(part: Part, entry: Entry | None, today: date) -> str:
    if part.since is None:
        return ""
    day = write(FuzzyDate.day(part.since), today, Style.table)
    if entry is None or not entry.meeting:
        return words.text("projects.since", day=day)
    meeting = entry.meeting[:1].lower() + entry.meeting[1:]
    return words.text("projects.since_meeting", day=day, meeting=meeting)


def _where(part: Part) -> Sequence[str]:
    if not part.library:
        return ()
    if not part.integrated_with:
        return (part.library,)
    return part.library, words.text("projects.integrated", what=part.integrated_with)
