"""The search text of every record and the index over it, kept by triggers.

`search_text` has one row a record; FTS5 stands over it by external content. Newest first within
a bounded window; a hit in a title comes before a hit in a text. Ranking all matches is linear in
their number and is not done.

The index keeps which column holds a word, not where (detail=column): half as large, and faster.
Without secure-delete, which in SQLite 3.53 damages an index that holds positions, makes a save
four times and an undo of many rows fifteen times as long. So a deleted word stays in the index,
as it stays in the history, until `forget_deleted` is called.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from sqlcipher3 import dbapi2 as sqlite

from bibk_desktop.records.file import Connection, fetch
from bibk_desktop.records.fuzzy_date import NO_DATE
from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.words import capital

LIMIT = 50
WORDS, LETTERS = 8, 60
READ_FOR_EXCERPT = 100_000
# Who is asked for by name is mostly one of these; they are few, and come before what names them.
NAMED = ("municipality", "person", "project", "group", "organisation", "library", "series")
NAMED_SHOWN = 5

_MEETING_AT = "(SELECT at FROM meeting WHERE id = {row}.meeting_id)"
# table → (title, body, at) as SQL over {row}
SOURCES: dict[str, tuple[str, str, str]] = {
    "person": (
        "trim({row}.given_name || ' ' || {row}.family_name)",
        "{row}.email || ' ' || {row}.phone || ' ' || {row}.mobile",
        "''",
    ),
    "person_alias": ("{row}.name", "''", "''"),
    "organisation": ("{row}.name", "{row}.short_name || ' ' || {row}.email", "''"),
    "organisation_alias": ("{row}.name", "''", "''"),
    "appointment": ("{row}.title", "{row}.represents_words || ' ' || {row}.note", "{row}.starts"),
    "group": ("{row}.name", "{row}.purpose", "''"),
    "municipality": ("{row}.name", "{row}.code || ' ' || {row}.email", "''"),
    "library": ("{row}.name", "{row}.place || ' ' || {row}.integrated_with", "''"),
    "plan": ("{row}.name", "{row}.adopted_by || ' ' || {row}.note", "{row}.adopted_on"),
    "priority_area": ("{row}.name", "''", "''"),
    "system_in_use": ("{row}.name", "{row}.note", "''"),
    "internal_note": ("''", "{row}.text", "{row}.at"),
    "project": ("{row}.name", "{row}.full_name || ' ' || {row}.purpose", "{row}.starts"),
    "theme": ("{row}.name", "{row}.note", "''"),
    "participation": ("''", "{row}.note", "{row}.since"),
    "material": ("{row}.name", "{row}.language || ' ' || {row}.note", "{row}.at"),
    "project_note": ("''", "{row}.text", "{row}.at"),
    "programme": ("{row}.name", "{row}.purpose", "''"),
    "call": (
        "(SELECT name FROM programme WHERE id = {row}.programme_id) || ' ' || {row}.name",
        "{row}.purposes || ' ' || {row}.unknowns || ' ' || {row}.amount_words",
        "{row}.closes",
    ),
    "call_rule": ("''", "{row}.words || ' ' || {row}.source", "''"),
    "application": (
        "{row}.purpose",
        "{row}.own_case_number || ' ' || {row}.funder_case_number || ' ' || {row}.case_officer"
        " || ' ' || {row}.next_step || ' ' || {row}.political_decision",
        "{row}.status_since",
    ),
    "allocation": ("{row}.name", "{row}.amount_words || ' ' || {row}.note", "{row}.at"),
    "series": ("{row}.name", "{row}.meeting_name", "''"),
    "meeting": ("{row}.title", "{row}.place || ' ' || {row}.case_number", "{row}.at"),
    "item": ("{row}.title", "{row}.text", _MEETING_AT),
    "round_line": ("''", "{row}.text", "''"),
    "attendance": ("{row}.name", "{row}.place_name || ' ' || {row}.role", _MEETING_AT),
    "outcome": ("{row}.text", "{row}.responsible_words", "{row}.created_on"),
    "workshop": ("{row}.title", "''", _MEETING_AT),
    "workshop_question": ("{row}.text", "''", "''"),
    "workshop_answer": ("''", "{row}.text", "''"),
    "workshop_option": ("''", "{row}.text", "''"),
    "activity": ("{row}.title", "{row}.place || ' ' || {row}.text", "{row}.at"),
    "speaker": ("{row}.name", "{row}.topic", "''"),
    "request": ("{row}.title", "{row}.question", "{row}.due"),
    "request_option": ("''", "{row}.text", "''"),
    "answer": ("''", "{row}.text", "{row}.at"),
    "attachment": ("{row}.name", "{row}.link", "''"),
}
# table → the column that others' search text takes from it, and which records those are
FOLLOWERS: dict[str, tuple[str, dict[str, str]]] = {
    "meeting": ("at", dict.fromkeys(("item", "attendance", "workshop"), "meeting_id")),
    "programme": ("name", {"call": "programme_id"}),
}
_ADD = "INSERT INTO search_fts(rowid, title, body) VALUES (NEW.id, NEW.title, NEW.body)"
_DROP = (
    "INSERT INTO search_fts(search_fts, rowid, title, body)"
    " VALUES ('delete', OLD.id, OLD.title, OLD.body)"
)
TABLES = (
    "CREATE TABLE IF NOT EXISTS search_text (id INTEGER PRIMARY KEY, kind TEXT NOT NULL,"
    " record_id INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL)",
    "CREATE UNIQUE INDEX IF NOT EXISTS search_text_record ON search_text (kind, record_id)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_fts USING fts5(title, body, content='search_text',"
    " content_rowid='id', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3',"
    " detail=column)",
    f"CREATE TRIGGER IF NOT EXISTS search_added AFTER INSERT ON search_text BEGIN {_ADD}; END",
    f"CREATE TRIGGER IF NOT EXISTS search_removed AFTER DELETE ON search_text BEGIN {_DROP}; END",
    "CREATE TRIGGER IF NOT EXISTS search_changed AFTER UPDATE OF title, body ON search_text"
    " WHEN (OLD.title, OLD.body) IS NOT (NEW.title, NEW.body)"
    f" BEGIN {_DROP}; {_ADD}; END",
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found; `at` is its ISO day or empty."""

    kind: str
    id: int
    title: str
    excerpt: str
    at: str


def install(connection: Connection) -> None:
    """Make the search tables and, for each source, its triggers anew."""
    for statement in TABLES:
        connection.execute(statement)
    for table in SOURCES:
        for statement in _triggers(table):
            connection.execute(statement)
    for table, (column, followers) in FOLLOWERS.items():
        for statement in _following(table, column, followers):
            connection.execute(statement)


def _triggers(table: str) -> Iterator[str]:
    bodies = {
        "insert": _insert(table, "NEW"),
        "update": _update(table, "NEW", "NEW.id"),
        "delete": f"DELETE FROM search_text WHERE kind = '{table}' AND record_id = OLD.id",
    }
    for moment, body in bodies.items():
        yield f'DROP TRIGGER IF EXISTS "search_{table}_{moment}"'
        yield (
            f'CREATE TRIGGER "search_{table}_{moment}" AFTER {moment.upper()} ON "{table}"'
            f" BEGIN {body}; END"
        )


def _following(table: str, column: str, followers: dict[str, str]) -> Iterator[str]:
    """When `column` of `table` changes, the search text of those that take it is written anew."""
    bodies = "; ".join(
        f"UPDATE search_text SET (title, body, at) = (SELECT {', '.join(_values(kind, 'kept'))}"
        f" FROM \"{kind}\" AS kept WHERE kept.id = record_id) WHERE kind = '{kind}'"
        f' AND record_id IN (SELECT id FROM "{kind}" WHERE {key} = NEW.id)'
        for kind, key in followers.items()
    )
    yield f'DROP TRIGGER IF EXISTS "search_{table}_followed"'
    yield (
        f'CREATE TRIGGER "search_{table}_followed" AFTER UPDATE OF "{column}" ON "{table}"'
        f' WHEN OLD."{column}" IS NOT NEW."{column}" BEGIN {bodies}; END'
    )


def _values(table: str, row: str) -> tuple[str, ...]:
    title, body, at = (part.format(row=row) for part in SOURCES[table])
    day = f"coalesce(nullif(substr({at}, 1, 10), '{NO_DATE}'), '')"
    return f"coalesce({title}, '')", f"coalesce({body}, '')", day


def _insert(table: str, row: str) -> str:
    values = ", ".join(_values(table, row))
    names = "kind, record_id, title, body, at"
    return f"INSERT OR REPLACE INTO search_text ({names}) VALUES ('{table}', {row}.id, {values})"


def _update(table: str, row: str, id_: str) -> str:
    values = ", ".join(_values(table, row))
    return (
        f"UPDATE search_text SET (title, body, at) = ({values})"
        f" WHERE kind = '{table}' AND record_id = {id_}"
        f" AND (title, body, at) IS NOT ({values})"
    )


def rebuild(connection: Connection) -> None:
    """Write all search text anew. Runs inside the caller's transaction."""
    connection.execute("DELETE FROM search_text")
    for table in SOURCES:
        values = ", ".join(_values(table, "kept"))
        connection.execute(
            "INSERT INTO search_text (kind, record_id, title, body, at)"
            f" SELECT '{table}', kept.id, {values} FROM \"{table}\" AS kept"
        )


def forget_deleted(connection: Connection) -> None:
    """Leave no deleted word in the index. Whoever erases calls it inside the erasing write."""
    connection.execute("INSERT INTO search_fts(search_fts) VALUES ('optimize')")


# --- is it right


def wrong(connection: Connection) -> int:
    """How many records have no search text or another than theirs, or text without a record."""
    return sum(_count(connection, sql) for table in SOURCES for sql in _wrong(table))


def _wrong(table: str) -> Iterator[str]:
    values = ", ".join(_values(table, "kept"))
    yield (
        f'SELECT count(*) FROM "{table}" AS kept LEFT JOIN search_text AS said'
        f" ON said.kind = '{table}' AND said.record_id = kept.id"
        f" WHERE (said.title, said.body, said.at) IS NOT ({values})"
    )
    yield (
        f"SELECT count(*) FROM search_text WHERE kind = '{table}'"
        f' AND record_id NOT IN (SELECT id FROM "{table}")'
    )


def faults(connection: Connection) -> list[str]:
    """Whether the index holds the very words of the search text; one line if not."""
    try:
        connection.execute("INSERT INTO search_fts(search_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite.DatabaseError as error:
        return [f"search_fts: {error}"]
    return []


def _count(connection: Connection, sql: str) -> int:
    return int(connection.execute(sql).fetchone()[0])


# --- searching


def search(connection: Connection, text: str, limit: int = LIMIT) -> list[Hit]:
    """The newest records that hold every word of `text`, titles before texts; those first whose
    own name begins with it. Never an error.

    The last word may be the beginning of one; where that gives too few, every word may. Common
    words fill the page in the first way, which is cheap; rare ones are cheap in both.
    """
    words = [word[:LETTERS] for word in re.findall(r"[^\W_]+", _composed(text))[:WORDS]]
    if not words:
        return []
    whole = " ".join(f'"{word}"' for word in words)
    begun = " ".join(f'"{word}"*' for word in words)
    found = dict.fromkeys(_named(connection, _composed(text).strip(), min(limit, NAMED_SHOWN)))
    for wanted in (f"{whole}*", begun):
        for query in (f"title : ({wanted})", wanted):
            if len(found) < limit:
                found |= dict.fromkeys(_matches(connection, query, limit))
    return _hits(connection, list(found)[:limit], words)


def _composed(text: str) -> str:
    """Letters with their marks as one character each, as they are kept."""
    return unicodedata.normalize("NFC", text)


def _named(connection: Connection, text: str, limit: int) -> list[int]:
    """Those whose name is `text`, then those that it begins: municipalities first.

    LIKE knows small from capital in a–z only: å, ä and ö are asked for both ways.
    """
    text = text.encode(errors="replace").decode()
    plain = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    begun = f"{capital(plain)}"
    places = ", ".join("?" * len(NAMED))
    ranks = " ".join(f"WHEN '{kind}' THEN {rank}" for rank, kind in enumerate(NAMED))
    sql = (
        f"SELECT id FROM search_text WHERE kind IN ({places})"
        " AND (title LIKE ? ESCAPE '!' OR title LIKE ? ESCAPE '!')"
        f" ORDER BY length(title) > ?, CASE kind {ranks} END, id DESC LIMIT ?"
    )
    wanted = (*NAMED, f"{plain}%", f"{begun}%", len(text), limit)
    return [int(row[0]) for row in fetch(connection, sql, wanted)]


def _matches(connection: Connection, query: str, limit: int) -> list[int]:
    sql = "SELECT rowid FROM search_fts WHERE search_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
    try:
        return [int(row[0]) for row in fetch(connection, sql, (query, limit))]
    except sqlite.OperationalError as error:
        if "phrase" in str(error):  # a letter that SQLite does not know as one parted a word
            return []
        raise


def _hits(connection: Connection, ids: list[int], words: list[str]) -> list[Hit]:
    rows = fetch(
        connection,
        f"SELECT id, kind, record_id, title, substr(body, 1, {READ_FOR_EXCERPT}), at"
        f" FROM search_text WHERE id IN ({', '.join('?' * len(ids))})",
        ids,
    )
    hits = {
        row_id: Hit(kind, id_, title, excerpt(body, words), at)
        for row_id, kind, id_, title, body, at in rows
    }
    return [hits[row_id] for row_id in ids]


def excerpt(body: str, words: list[str], width: int = 120) -> str:
    """The part of `body` round the first of `words`, one line, `…` where it was cut."""
    begins = r"(?<![^\W_])(?:" + "|".join(re.escape(word) for word in words) + ")"
    wanted = re.compile(begins, re.IGNORECASE)
    found = wanted.search(body)
    at = found.start() if found else 0
    first = max(body.rfind("\n", 0, at) + 1, at - 3 * width)
    last = at + 3 * width
    line = " ".join(plain_text(body[first:last]).split())
    shown = wanted.search(line)
    start = max(0, shown.start() - width // 3) if shown else 0
    before = "…" if start or first else ""
    after = "…" if start + width < len(line) or last < len(body) else ""
    return before + line[start : start + width] + after
