"""Writes of every kind for the property tests, made of plain numbers, and what a store holds."""

import itertools
import re
from typing import Any

import sqlalchemy as sa
from hypothesis import strategies as st
from sqlmodel import Session

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.history import UNTRACKED
from bibk_desktop.records.model import metadata
from bibk_desktop.records.store import Store

TABLES = [table for table in metadata.sorted_tables if table.name not in UNTRACKED]
# These are met often: cascades three deep, references to themselves, unique values in pairs.
# fmt: off
OFTEN = (
    "municipality", "person", "organisation", "group", "appointment", "series", "meeting", "item",
    "item", "round_line", "attendance", "outcome", "outcome", "link", "project", "participation",
    "participation_change", "programme", "call", "application", "co_applicant", "request",
    "target", "answer", "workshop", "workshop_question", "workshop_answer",
)
# fmt: on
BUSY = [metadata.tables[name] for name in OFTEN]
TEXTS = ("", "Möte om läsning", "å ä ö", "“citat” 🎈", "nul\x00inuti", "'; --", "x" * 400, "1e5")
NUMBERS = (0, 1, 7, 1950, 2**40, 2**62, 9_007_199_254_740_993)

Op = tuple[str, int, int, int]
ops = st.tuples(
    st.sampled_from(("add", "add", "add", "change", "change", "remove", "bulk", "swap", "put")),
    st.integers(0, 9999),
    st.integers(0, 9999),
    st.integers(0, 9999),
)
steps = st.tuples(st.sampled_from(("", "", "a", "b")), st.lists(ops, min_size=1, max_size=5))


def held(store: Store) -> dict[str, list[Any]]:
    """All that a store holds but its history: each table's rows, and the search text."""
    found = {table.name: store.rows(f'SELECT * FROM "{table.name}" ORDER BY 1') for table in TABLES}
    text = "SELECT kind, record_id, title, body, at FROM search_text ORDER BY 1, 2"
    return {"search_text": store.rows(text)} | {name: rows for name, rows in found.items() if rows}


def do(store: Store, step: tuple[str, list[Op]]) -> bool:
    """Write one step, the second half of it in a nested write; False if a rule refused it."""
    merge, made = step
    try:
        with store.write("undo.example", merge=merge) as session:
            for op in made[::2]:
                apply(session, op)
            with store.write("undo.add", kind="item", title=""):
                for op in made[1::2]:
                    apply(session, op)
    except (sa.exc.IntegrityError, sa.exc.OperationalError) as error:
        assert "constraint" in str(error) or "full" in str(error), error
        return False
    return True


def apply(session: Session, op: Op) -> None:
    """Do one thing: which and to what the numbers say, by what the tables hold now."""
    kind, which, row, value = op
    table = BUSY[which % len(BUSY)]
    ids = [id_ for (id_,) in session.execute(sa.text(f'SELECT id FROM "{table.name}"'))]
    chosen = ids[row % len(ids)] if ids else None
    if kind == "add" or chosen is None:
        session.execute(sa.insert(table).values(values_for(session, table, row, value)))
    elif kind == "change":
        names = sorted(new := values_for(session, table, value, row))
        some = {name: new[name] for name in names[value % len(names) :][:3] if _is_free(name)}
        if some:
            session.execute(sa.update(table).where(table.c.id == chosen).values(some))
    elif kind == "remove":
        session.execute(sa.delete(table).where(table.c.id == chosen))
    elif kind == "bulk":
        _bulk(session, table, row, value)
    elif kind == "swap":
        _swap_codes(session, row, value)
    else:
        whole = values_for(session, table, row, value) | {"id": chosen}
        session.execute(sa.insert(table).prefix_with("OR REPLACE").values(whole))


def _bulk(session: Session, table: sa.Table, row: int, value: int) -> None:
    few = table.c.id % 3 == row % 3
    if row % 4 == 0:
        session.execute(sa.delete(table).where(few))
    elif "position" in table.c:
        session.execute(sa.update(table).values(position=table.c.position + 1))
    elif texts := [column for column in table.c if type(column.type) is sa.Text]:
        session.execute(sa.update(table).where(few).values({texts[0]: TEXTS[value % len(TEXTS)]}))


def _swap_codes(session: Session, row: int, value: int) -> None:
    table = metadata.tables["municipality"]
    rows = session.execute(sa.select(table.c.id, table.c.code).order_by(table.c.id)).all()
    one, other = rows[row % len(rows)], rows[value % len(rows)]
    for id_, code in ((one.id, "-"), (other.id, one.code), (one.id, other.code)):
        if one.id != other.id:
            session.execute(sa.update(table).where(table.c.id == id_).values(code=code))


def values_for(session: Session, table: sa.Table, seed: int, other: int) -> dict[str, Any]:
    """A value for every column but the id, mostly one that the table's rules allow."""
    numbers = itertools.cycle((seed, other, seed // 7, other // 13))
    found = {c.name: _value(session, c, next(numbers)) for c in table.columns if c.name != "id"}
    for group in _one_of(table):
        kept = group[seed % len(group)]
        found |= {name: None for name in group if name != kept}
        found[kept] = _some_id(session, table.c[kept], other)
    return found


def _one_of(table: sa.Table) -> list[list[str]]:
    rules = [
        str(rule.sqltext) for rule in table.constraints if isinstance(rule, sa.CheckConstraint)
    ]
    return [re.findall(r"\((\w+) IS NOT NULL\)", rule) for rule in rules if "IS NOT NULL" in rule]


def _is_free(name: str) -> bool:
    return name != "code"


def _some_id(session: Session, column: sa.Column[Any], number: int) -> int | None:
    parent = next(iter(column.foreign_keys)).column.table.name
    ids = [id_ for (id_,) in session.execute(sa.text(f'SELECT id FROM "{parent}"'))]
    return ids[number % len(ids)] if ids else None


def _value(session: Session, column: sa.Column[Any], number: int) -> Any:
    if column.foreign_keys:
        is_left_out = column.nullable and number % 3 == 0
        return None if is_left_out else _some_id(session, column, number)
    if column.nullable and number % 5 == 0:
        return None
    return _plain_value(column, number)


def _plain_value(column: sa.Column[Any], number: int) -> Any:
    kind = column.type
    if isinstance(kind, sa.Enum):
        return list(kind.enum_class)[number % len(kind.enum_class)]
    if isinstance(kind, sa.String):
        limit = kind.length or 1000
        return str(number)[:limit] if limit < 60 else TEXTS[number % len(TEXTS)][:limit]
    python = kind.python_type
    if "FuzzyDate" in type(kind).__name__:
        return FuzzyDate.day(_day(number), TEXTS[number % len(TEXTS)])
    made = {"date": _day, "datetime": _moment, "bool": lambda n: n % 2 == 0}.get(python.__name__)
    return made(number) if made else _number(column, number)


def _day(number: int) -> Any:
    from datetime import date

    return date.fromordinal(736_000 + number % 2000)


def _moment(number: int) -> Any:
    from datetime import datetime, time

    return datetime.combine(_day(number), time(number % 24, number % 60, 1, number))


def _number(column: sa.Column[Any], number: int) -> Any:
    from decimal import Decimal

    if column.type.python_type is Decimal or "Money" in type(column.type).__name__:
        return Decimal(number) / 100
    years = ("first_year", "last_year")
    return 1950 + number % 200 if column.name in years else NUMBERS[number % len(NUMBERS)]
