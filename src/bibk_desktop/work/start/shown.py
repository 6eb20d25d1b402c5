"""The first page's values as they are shown: rows, figures, the map's steps, all in words."""

import re
from collections.abc import Callable, Hashable
from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.qt.map_view import Value
from bibk_desktop.kit.qt.rows import Row
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.date_writer import Style, clock, week, weekday, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.work.facts.participation import STEPS, ProjectLine
from bibk_desktop.work.start.rules import Coming, Figures, Meeting

Figure = tuple[int, str, str, Role]
NEAR = 330  # days


def heading(today: date) -> tuple[str, str]:
    """The day as the page's title, and its week."""
    day = write(FuzzyDate.day(today), today, Style.running)
    return f"{weekday(today)} {day}".capitalize(), week(today)


def coming_row(coming: Coming, today: date) -> Row:
    """Something that is to come as a row: its day first, to be confirmed as a chip."""
    role: Role = "unconfirmed" if coming.to_confirm else "quiet"
    end = words.text("start.confirm") if coming.to_confirm else coming.where
    return Row(
        key=(coming.kind, coming.id),
        text=coming.title,
        lead=_when(coming.at, today),
        end=end,
        role=role,
        chip=coming.to_confirm,
    )


def _when(at: FuzzyDate, today: date) -> str:
    """The day of something to come; within the year that is ahead it needs no year."""
    said = write(at, today, Style.table).replace(" kl. ", " ")
    near = at.start is not None and (at.start - today).days < NEAR
    return re.sub(r"(?<=\w)[ \u00a0]20\d\d\b", "", said) if near else said


def meeting_button(meeting: Meeting, today: date) -> str:
    """The next meeting in a button: "Chefsmöte 15 mars"."""
    day = FuzzyDate(meeting.at.start, meeting.at.start)
    return f"{meeting.title.split(',')[0]} {write(day, today, Style.table)}"


# --- the five cards: count, caption, the nearest, how it looks


def cards(figures: Figures, today: date) -> list[Figure]:
    """The five cards in their order."""
    missing = sum(len(one.missing) for one in figures.unanswered)
    return [
        _card("unanswered", missing, lambda: _unanswered(figures, today)),
        _card("late", len(figures.late), lambda: _oldest(figures), "late"),
        _card("to_confirm", len(figures.to_confirm), lambda: _to_confirm(figures, today)),
        _card("closing", len(figures.closing), lambda: _closing(figures, today)),
        _card("vacant", len(figures.vacant), lambda: _vacant(figures)),
    ]


def _card(key: str, count: int, nearest: Callable[[], str], role: Role = "text") -> Figure:
    caption = words.text(f"start.{key}_1" if count == 1 else f"start.{key}")
    return (count, caption, nearest(), role) if count else (0, caption, "", "quiet")


def _unanswered(figures: Figures, today: date) -> str:
    first = figures.unanswered[0]
    return ", ".join(filter(None, (first.title, write(first.due, today, Style.table))))


def _oldest(figures: Figures) -> str:
    return _days("start.oldest", figures.late[0].late)


def _to_confirm(figures: Figures, today: date) -> str:
    first = figures.to_confirm[0]
    return f"{first.text} {write(first.due, today, Style.table)}"


def _closing(figures: Figures, today: date) -> str:
    closes = figures.closing[0].closes
    if closes.start is None:
        return closes.words
    at = f", kl. {clock(closes.start_time)}" if closes.start_time else ""
    return _days("start.in_days", (closes.start - today).days) + at


def _vacant(figures: Figures) -> str:
    office = figures.vacant[0]
    if office.answers is None:
        return office.place.name
    return words.text("start.vacant_acting", place=office.place.name, name=office.answers.name)


def _days(key: str, days: int) -> str:
    exact = f"{key}_{days}"
    return words.text(exact) if exact in words.WORDS else words.text(key, days=days)


# --- the map


def map_values(project: ProjectLine, codes: dict[str, int]) -> dict[Hashable, Value]:
    """Code → what the map says of that municipality."""
    return {code: _value(project, id_) for code, id_ in codes.items()}


def _value(project: ProjectLine, id_: int) -> Value:
    standing = project.standing(id_)
    said = words.text(f"ParticipationStatus.{standing.status}")
    return Value(STEPS.get(standing.status, 0), words=" ".join((said, *standing.libraries)))


def taking_part(project: ProjectLine, places: int) -> str:
    """ "i 6 av 13 kommuner"."""
    return words.text("start.taking_part", n=project.count(), all=places)
