"""What every table shares: the id, and one short word for each kind of field."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from bibk_desktop.records.fuzzy_date import FuzzyDate, Toward

LINE = 500
ORE = 100


class FuzzyDateType(sa.types.TypeDecorator[FuzzyDate]):
    """A FuzzyDate as one text that begins with its ISO start, so SQL sorts and compares it."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: FuzzyDate | None, dialect: sa.Dialect) -> str:
        """The text that is kept."""
        return (value or FuzzyDate()).encode()

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> FuzzyDate:
        """The value that was kept."""
        return FuzzyDate.decode(value or "")


class MoneyType(sa.types.TypeDecorator[Decimal]):
    """An amount, kept as whole hundredths so that sums are exact."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | int | None, dialect: sa.Dialect) -> int | None:
        """Hundredths."""
        return None if value is None else int((Decimal(value) * ORE).to_integral_value())

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Decimal | None:
        """The amount."""
        return None if value is None else Decimal(value) / ORE


def snake(name: str) -> str:
    """`GrantCall` as `grant_call`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Record(SQLModel):
    """A kept row. Its table is its name in snake case."""

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805
        """The class's name in snake case."""
        return snake(cls.__name__)

    id: int | None = Field(default=None, primary_key=True)


def line(limit: int = LINE, **more: Any) -> Any:
    """One line of text; a check in the table keeps it within `limit` characters."""
    return Field(default="", sa_type=sa.String(limit), **more)


def currency() -> Any:
    """An ISO 4217 code."""
    return Field(default="SEK", sa_type=sa.String(3), nullable=False)


def prose() -> Any:
    """Text of any length, in the notation of rich_text where people write it."""
    return Field(default="", sa_type=sa.Text, nullable=False)


def choice(default: StrEnum) -> Any:
    """One value of an enum, kept as its English value, checked by the table."""
    kind = type(default)
    kept = sa.Enum(
        kind,
        values_callable=lambda values: [value.value for value in values],
        native_enum=False,
        create_constraint=True,
        name=snake(kind.__name__),
        length=24,
    )
    return Field(default=default, sa_type=kept, nullable=False)


def fuzzy(toward: Toward = Toward.coming) -> Any:
    """A date as people say it; empty when nothing was said."""
    said = _said(toward)
    return Field(
        default_factory=FuzzyDate, sa_type=FuzzyDateType, nullable=False, sa_column_kwargs=said
    )


def coming_day() -> Any:
    """A day ahead, or none; a plain date without this is a day on which something happened."""
    return Field(default=None, sa_column_kwargs=_said(Toward.coming))


def _said(toward: Toward) -> dict[str, Any]:
    """Which day its readers take words without a year for."""
    return {"info": {"toward": toward}}


def money() -> Any:
    """An amount in the row's currency, or none."""
    return Field(default=None, sa_type=MoneyType, nullable=True)


def part_of(table: str) -> Any:
    """The record this one belongs to and goes away with."""
    return Field(foreign_key=f"{table}.id", ondelete="CASCADE", index=True)


def perhaps_part_of(table: str) -> Any:
    """One of several records this one may belong to and then goes away with."""
    return Field(default=None, foreign_key=f"{table}.id", ondelete="CASCADE", index=True)


def points_to(table: str) -> Any:
    """A record this one mentions; the mention is emptied when that one goes away."""
    return Field(default=None, foreign_key=f"{table}.id", ondelete="SET NULL", index=True)


def exactly_one(*columns: str) -> sa.CheckConstraint:
    """A check that one and only one of `columns` is filled."""
    filled = " + ".join(f"({column} IS NOT NULL)" for column in columns)
    return sa.CheckConstraint(f"{filled} = 1", name="exactly_one")


def limit_lines(metadata: sa.MetaData) -> None:
    """Give every line of text the check that keeps its length (SQLite ignores String's)."""
    for table in metadata.tables.values():
        for column in table.columns:
            kind = column.type
            if type(kind) is sa.String and kind.length:
                rule = f'length("{column.name}") <= {kind.length}'
                table.append_constraint(sa.CheckConstraint(rule, name=f"{column.name}_length"))
