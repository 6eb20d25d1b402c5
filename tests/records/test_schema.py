"""The schema: made at once or by revisions it is the same; every record kind has its words."""

import re

from sqlcipher3 import dbapi2

from bibk_desktop import words
from bibk_desktop.records import file, history, migrate, schema, search_index
from bibk_desktop.records.model import metadata


def parts(statement: str) -> list[str]:
    """The parts of a CREATE statement, sorted: Alembic names constraints in another order."""
    flat = re.sub(r"\s+", " ", statement)
    flat = re.sub(r"\s*([(),])\s*", r"\1", flat)
    depth, found = 0, [""]
    for letter in flat:
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 1:
            found.append("")
        else:
            found[-1] += letter
    found[-1] = found[-1].removesuffix(")")
    head, _, first = found[0].partition("(")
    return [head.replace('"', ""), *sorted([first, *found[1:]])]


def tables(connection):
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: parts(sql) for name, sql in rows}


def test_the_revisions_make_todays_tables():
    at_once = dbapi2.connect(":memory:", isolation_level=None)
    by_revisions = dbapi2.connect(":memory:", isolation_level=None)
    with file.transaction(at_once):
        schema.create(at_once)
    with migrate.one_transaction(by_revisions) as whole:
        migrate.run(whole, "head")
        schema.install(by_revisions)
    assert len(tables(at_once)) > 500
    assert tables(by_revisions) == tables(at_once)
    assert file.revision(by_revisions) == file.revision(at_once) == file.REVISION


def test_parts_see_every_difference():
    same = "CREATE TABLE a (b INTEGER, CHECK (b IN (1, 2)), UNIQUE (b))"
    assert parts(same) == parts("CREATE TABLE a ( b INTEGER,UNIQUE (b),\n CHECK (b IN (1, 2)) )")
    for other in ("b INTEGER NOT NULL, CHECK (b IN (1, 2)), UNIQUE (b)", "b INTEGER, UNIQUE (b)"):
        assert parts(same) != parts(f"CREATE TABLE a ({other})")


def test_installing_again_changes_nothing(store):
    everything = "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2"
    before = store.rows(everything)
    with file.transaction(store._connection):
        schema.install(store._connection)
    assert store.rows(everything) == before
    assert store.faults() == []


def test_every_record_has_an_id_and_every_kind_its_words():
    for name, table in metadata.tables.items():
        if name not in history.UNTRACKED:
            assert [column.name for column in table.primary_key] == ["id"], name
        if name != "file_content":
            assert words.text(f"kind.{name}")
    assert set(search_index.SOURCES) <= set(metadata.tables)


def test_every_column_that_search_text_takes_is_there(store):
    """SQL checks the names in a trigger when it runs, not when it is made."""
    for table in search_index.SOURCES:
        assert search_index.wrong(store._connection) == 0
        store.rows(f'SELECT {", ".join(search_index._values(table, "kept"))} FROM "{table}" kept')
