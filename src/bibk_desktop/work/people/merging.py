"""Two persons who are one: every reference moves to the one who is kept, in one step."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Column, Table, delete, select, update
from sqlmodel import Session

from bibk_desktop import words
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import DistinctPerson, Person, PersonAlias, metadata
from bibk_desktop.records.store import Store
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.reading import me

FIELDS = tuple(name for name in Person.model_fields if name != "id")
NAMED = ("appointment", "attendance", "outcome", "answer")


def fields_of(rows: Rows, person_id: int) -> dict[str, str]:
    """What is kept of a person by field; empty if the person is gone."""
    found = rows(f"SELECT {', '.join(FIELDS)} FROM person WHERE id = ?", (person_id,))
    return dict(zip(FIELDS, found[0], strict=True)) if found else {}


def pointing_at(table: str) -> Iterator[Column[Any]]:
    """Every column of the model that points to a record of `table`."""
    for each in metadata.sorted_tables:
        for column in each.columns:
            if any(key.column.table.name == table for key in column.foreign_keys):
                yield column


def references(rows: Rows, person_id: int) -> dict[str, int]:
    """How many rows of each table point to a person; tables without any are left out."""
    found: dict[str, int] = {}
    for column in pointing_at("person"):
        sql = f'SELECT count(*) FROM "{column.table.name}" WHERE "{column.name}" = ?'
        count = rows(sql, (person_id,))[0][0]
        if count:
            found[column.table.name] = found.get(column.table.name, 0) + count
    return found


def reference_words(counted: Mapping[str, int]) -> str:
    """ "2 uppdrag, 12 möten, 3 annat"; empty where nothing points there."""
    said = [
        words.text(f"merge.{table}" if counted[table] > 1 else f"merge.{table}_1", n=counted[table])
        for table in NAMED
        if table in counted
    ]
    others = sum(count for table, count in counted.items() if table not in NAMED)
    return ", ".join([*said, *([words.text("merge.others", n=others)] if others else [])])


def merge(store: Store, one_id: int, other_id: int, values: Mapping[str, str]) -> int:
    """Make one person of two, with these values of its fields; the id that is kept.

    Every row that points to the other points to the one who is kept, what then says the same
    twice is there once, and the names that are no longer the person's own stay as other names.
    What stands written in minutes stays as written. KeyError if one of them is gone.
    """
    kept_id, gone_id = _who_is_kept(store.rows, one_id, other_id)
    names = [whole_name(fields_of(store.rows, each)) for each in (kept_id, gone_id)]
    with store.write("undo.merge", name=whole_name(values)) as session:
        for column in pointing_at("person"):
            _move(session, column, gone_id, kept_id)
        store.delete(Person, gone_id)
        store.change(Person, kept_id, **values)
        _keep_names(store, kept_id, names, whole_name(values))
    return kept_id


def _who_is_kept(rows: Rows, one_id: int, other_id: int) -> tuple[int, int]:
    """The one who uses the program, else the one whom most points to; and the other."""
    counts = {each: sum(references(rows, each).values()) for each in (one_id, other_id)}
    is_other = me(rows) == other_id or (me(rows) != one_id and counts[other_id] > counts[one_id])
    return (other_id, one_id) if is_other else (one_id, other_id)


def whole_name(fields: Mapping[str, str]) -> str:
    """The whole name. KeyError if the person is gone."""
    return f"{fields['given_name']} {fields['family_name']}".strip()


def _move(session: Session, column: Column[Any], gone: int, kept: int) -> None:
    """Let every row that points to one person by this column point to the other; of what belongs
    to a person, what says no more than what is there already goes."""
    moved = session.execute(select(column.table).where(column == gone)).all()
    _point(session, column, gone, kept)
    if any(key.ondelete == "CASCADE" for key in column.foreign_keys):
        for row in moved:
            _fold(session, column, row.id, kept)


def _point(session: Session, column: Column[Any], gone: int, kept: int) -> None:
    session.execute(update(column.table).where(column == gone).values({column.name: kept}))


def _fold(session: Session, column: Column[Any], row_id: int, owner: int) -> None:
    """Of a row that was moved and another of the same owner, one goes if the other says it all."""
    table = column.table
    assert isinstance(table, Table)
    found = session.execute(select(table).where(column == owner)).mappings()
    rows: dict[int, dict[str, Any]] = {row["id"]: dict(row) for row in found}
    if table.name == DistinctPerson.__tablename__ and _is_of_itself(rows[row_id]):
        session.execute(delete(table).where(table.c.id == row_id))
        return
    for id_, row in rows.items():
        if id_ != row_id and _says(row, rows[row_id]):
            _drop(session, table, row_id, id_)
            return
        if id_ != row_id and _says(rows[row_id], row):
            _drop(session, table, id_, row_id)


def _drop(session: Session, table: Table, gone: int, kept: int) -> None:
    """Take a row away; what points to it points to the other."""
    for column in pointing_at(table.name):
        _point(session, column, gone, kept)
    session.execute(delete(table).where(table.c.id == gone))


def _is_of_itself(row: Mapping[str, Any]) -> bool:
    return bool(row["person_id"] == row["other_id"])


def _says(fuller: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
    """Whether one row holds everything that another says."""
    return all(
        row[name] == fuller[name] or row[name] in (None, "", False, FuzzyDate())
        for name in row
        if name != "id"
    )


def _keep_names(store: Store, person_id: int, names: list[str], own: str) -> None:
    """Names that are no longer the person's own stay as other names, each once."""
    sql = "SELECT name FROM person_alias WHERE person_id = ?"
    known = {own.casefold(), *(row[0].casefold() for row in store.rows(sql, (person_id,)))}
    for name in names:
        if name and name.casefold() not in known:
            store.add(PersonAlias(person_id=person_id, name=name))
            known.add(name.casefold())


def keep_apart(store: Store, one_id: int, other_id: int) -> None:
    """Remember that two who look alike are not the same."""
    names = [whole_name(fields_of(store.rows, each)) for each in (one_id, other_id)]
    with store.write("undo.keep_apart", name=names[0], other=names[1]):
        store.add(DistinctPerson(person_id=one_id, other_id=other_id))
