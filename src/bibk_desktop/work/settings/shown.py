"""What is said of the backups, in the rail and in the settings; imports no tables."""

from datetime import date, datetime
from pathlib import Path

from bibk_desktop import words
from bibk_desktop.records.second_place import PlaceState, short_name


def when(at: datetime, today: date) -> str:
    """A time today, else a day: "14:05", "24 jan", "24 jan 2017"."""
    if at.date() == today:
        return f"{at:%H:%M}"
    day = f"{at.day} {words.text(f'month.{at.month}')[:3]}"
    return day if at.year == today.year else f"{day} {at.year}"


def backup_line(last: datetime | None, place: PlaceState | None, today: date) -> str:
    """The rail's line: the last copy, and where else it lies."""
    if last is None:
        return words.text("backup.none")
    at = when(last, today)
    if place is None or place.wrong or place.last is None:
        return words.text("backup.at", at=at)
    return words.text("backup.also_in", at=at, place=short_name(place.folder))


def place_warning(place: PlaceState | None, today: date) -> str:
    """The rail's warning of the second place; empty when all is well."""
    if place is None or not place.wrong:
        return ""
    day = when(place.last, today) if place.last else ""
    return words.text(place.wrong, place=short_name(place.folder), day=day)


def place_to_do(wrong: str) -> str:
    """What to do about a second place that cannot be used or is old; empty when all is well."""
    return words.text(f"{wrong}_to_do") if wrong else ""


def folder_words(path: Path) -> str:
    """A folder as it is shown: below the user's own home from there on."""
    home = Path.home()
    return f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) else str(path)
