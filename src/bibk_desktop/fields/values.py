"""What is typed becomes a value of the model, and back: one reader and writer a kind of field."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import Date, Integer, Numeric, String
from sqlmodel import SQLModel

from bibk_desktop import words
from bibk_desktop.kit.office.mail import is_address
from bibk_desktop.kit.qt.binding import WrongInput
from bibk_desktop.records import amount, date_reader
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate, Toward
from bibk_desktop.records.model.base import FuzzyDateType, MoneyType

Today = Callable[[], date]


@dataclass(frozen=True)
class Reading:
    """How one field is read from what its widget holds, and how a stored value is shown there."""

    read: Callable[[Any], Any]
    show: Callable[[Any], Any]


def reading(
    model: type[SQLModel], name: str, today: Today, toward: Toward | None = None
) -> Reading:
    """The reading of a model's field. `read` raises WrongInput with one Swedish sentence.

    A day without a year is the one that the model's field is for, or `toward`: on 31 January
    "22 jan" is nine days ago where something has happened. What has happened is never ahead.
    """
    column = model.__table__.columns[name]  # type: ignore[attr-defined]
    kind = column.type
    toward = toward or column.info.get("toward", Toward.past)
    if isinstance(kind, FuzzyDateType):
        return Reading(
            lambda typed: _date(typed, today(), toward), lambda kept: shown_date(kept, today())
        )
    if isinstance(kind, MoneyType):
        return Reading(_money, lambda kept: amount.write(kept).removesuffix("kr").strip())
    if isinstance(kind, Date):
        read = _day if column.nullable else _some_day
        return Reading(
            lambda typed: read(typed, today(), toward), lambda kept: _shown_day(kept, today())
        )
    if isinstance(kind, Numeric):
        return Reading(_number, lambda kept: "" if kept is None else _figures(kept))
    if column.foreign_keys:
        return Reading(lambda kept: kept if isinstance(kept, int) else None, lambda kept: kept)
    if isinstance(kind, Integer):
        return Reading(_whole, lambda kept: "" if kept is None else str(kept))
    if name == "email":
        return Reading(lambda typed: _mail(typed, kind.length or 0), lambda kept: kept or "")
    if type(kind) is String:
        return Reading(lambda typed: _line(typed, kind.length or 0), lambda kept: kept or "")
    return Reading(lambda typed: typed, lambda kept: kept)


def _date(typed: str, today: date, toward: Toward) -> FuzzyDate:
    if not typed.strip():
        return FuzzyDate()
    found = date_reader.read_or_explain(typed.strip(), today, toward=toward)
    if isinstance(found, str):
        raise WrongInput(words.text(found))
    if toward is Toward.past and found.start is not None and found.start > today:
        raise WrongInput(words.text("field.not_yet"))
    return found


def shown_date(kept: FuzzyDate, today: date) -> str:
    """A stored date in its field: the words as written, else written out."""
    return kept.words or write(kept, today, Style.running)


def _day(typed: str, today: date, toward: Toward) -> date | None:
    found = _date(typed, today, toward)
    if not found.is_empty and not found.is_day:
        raise WrongInput(words.text("field.one_day"))
    return found.start


def _some_day(typed: str, today: date, toward: Toward) -> date:
    """A day where the record cannot be without one."""
    found = _day(typed, today, toward)
    if found is None:
        raise WrongInput(words.text("field.one_day"))
    return found


def _shown_day(kept: date | None, today: date) -> str:
    return "" if kept is None else write(FuzzyDate.day(kept), today, Style.running)


def _money(typed: str) -> Decimal | None:
    try:
        return amount.read(typed)
    except ValueError as error:
        raise WrongInput(words.text("field.no_amount")) from error


def _number(typed: str) -> Decimal | None:
    return _money(typed)


def _figures(kept: Decimal) -> str:
    """A number in Swedish without zeros that say nothing."""
    figures = f"{kept:f}"
    return (figures.rstrip("0").rstrip(".") if "." in figures else figures).replace(".", ",")


def _whole(typed: str) -> int | None:
    if not typed.strip():
        return None
    if not typed.strip().isdecimal():
        raise WrongInput(words.text("field.no_number"))
    return int(typed)


def _line(typed: str, limit: int) -> str:
    line = " ".join(typed.split())
    if limit and len(line) > limit:
        raise WrongInput(words.text("field.too_long", limit=limit))
    return line


def _mail(typed: str, limit: int) -> str:
    address = _line(typed, limit)
    if address and not is_address(address):
        raise WrongInput(words.text("field.no_mail"))
    return address


def choices(kind: type[StrEnum]) -> list[tuple[str, StrEnum]]:
    """The values of an enum as a box offers them: (words, value)."""
    return [(words.name(value).capitalize(), value) for value in kind]
