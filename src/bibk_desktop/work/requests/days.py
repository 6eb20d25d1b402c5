"""Days on which something has come or gone out: a day without a year is the last such day."""

import re
from datetime import date

from sqlmodel import SQLModel

from bibk_desktop import words
from bibk_desktop.fields.values import Reading, Today, reading
from bibk_desktop.kit.qt.binding import WrongInput

# A day and a month without a year: "22 jan", "den 22:a januari", "22/1".
_BARE = re.compile(r"(?:den\s+)?\d{1,2}(?::?[ae]|\.)?\s*(?:[/-]\s*\d{1,2}|[a-zåäö]{3,9}\.?)")


def past_day(model: type[SQLModel], name: str, today: Today) -> Reading:
    """As the field is read elsewhere, but never after today. `read` raises WrongInput."""
    plain = reading(model, name, today)

    def read(typed: str) -> date | None:
        found: date | None = plain.read(typed)
        if found is None or found <= today():
            return found
        if _BARE.fullmatch(typed.strip().lower()):
            before = _year_before(found)
            if before <= today():
                return before
        raise WrongInput(words.text("requests.not_yet"))

    return Reading(read, plain.show)


def _year_before(day: date) -> date:
    """The same day a year before; 28 February for a leap day."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)
