"""The search text of every record and the index over it, kept by triggers.

`search_text` has one row a record; FTS5 stands over it by external content, so that a deleted
word is gone from both. Newest first within a bounded window; a hit in a title comes before a
hit in a text. Ranking all matches is linear in their number and is not done.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bibk_desktop.records.file import Connection, fetch

LIMIT = 50
WORDS = 8

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
    " content_rowid='id', tokenize='unicode61 remove_diacritics 0', prefix='2 3')",
    "INSERT INTO search_fts(search_fts, rank) VALUES ('secure-delete', 1)",
    f"CREATE TRIGGER IF NOT EXISTS search_added AFTER INSERT ON search_text BEGIN {_ADD}; END",
    f"CREATE TRIGGER IF NOT EXISTS search_removed AFTER DELETE ON search_text BEGIN {_DROP}; END",
    "CREATE TRIGGER IF NOT EXISTS search_changed AFTER UPDATE OF title, body ON search_text"
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


def _triggers(table: str) -> Iterator[str]:
    bodies = {
        "insert": _insert(table, "NEW"),
        "update": _update(table),
        "delete": f"DELETE FROM search_text WHERE kind = '{table}' AND record_id = OLD.id",
    }
    for moment, body in bodies.items():
        yield f'DROP TRIGGER IF EXISTS "search_{table}_{moment}"'
        yield (
            f'CREATE TRIGGER "search_{table}_{moment}" AFTER {moment.upper()} ON "{table}"'
            f" BEGIN {body}; END"
        )


def _values(table: str, row: str) -> tuple[str, ...]:
    title, body, at = (part.format(row=row) for part in SOURCES[table])
    return f"coalesce({title}, '')", f"coalesce({body}, '')", f"coalesce(substr({at}, 1, 10), '')"


def _insert(table: str, row: str) -> str:
    values = ", ".join(_values(table, row))
    names = "kind, record_id, title, body, at"
    return f"INSERT INTO search_text ({names}) VALUES ('{table}', {row}.id, {values})"


def _update(table: str) -> str:
    title, body, at = _values(table, "NEW")
    return (
        f"UPDATE search_text SET title = {title}, body = {body}, at = {at}"
        f" WHERE kind = '{table}' AND record_id = NEW.id"
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


def missing(connection: Connection) -> int:
    """How many records have no search text, or text without record: 0 when all is well."""
    wrong = 0
    for table in SOURCES:
        rows = f'SELECT count(*) FROM "{table}"'
        kept = f"SELECT count(*) FROM search_text WHERE kind = '{table}'"
        wrong += abs(_count(connection, rows) - _count(connection, kept))
    return wrong


def _count(connection: Connection, sql: str) -> int:
    return int(connection.execute(sql).fetchone()[0])


def search(connection: Connection, text: str, limit: int = LIMIT) -> list[Hit]:
    """The newest records that hold every word of `text`, titles before texts. Never an error."""
    words = re.findall(r"[^\W_]+", text, re.UNICODE)[:WORDS]
    if not words:
        return []
    wanted = " ".join(f'"{word}"*' for word in words)
    hits = _matches(connection, f"title : ({wanted})", limit)
    if len(hits) < limit:
        seen = {(hit.kind, hit.id) for hit in hits}
        more = _matches(connection, wanted, limit)
        hits += [hit for hit in more if (hit.kind, hit.id) not in seen]
    return hits[:limit]


def _matches(connection: Connection, wanted: str, limit: int) -> list[Hit]:
    rows: list[tuple[Any, ...]] = fetch(
        connection,
        "SELECT kind, record_id, search_text.title, substr(search_text.body, 1, 4000), at"
        " FROM search_fts JOIN search_text ON search_text.id = search_fts.rowid"
        " WHERE search_fts MATCH ? ORDER BY search_fts.rowid DESC LIMIT ?",
        (wanted, limit),
    )
    words = re.findall(r'"([^"]+)"', wanted)
    return [Hit(kind, id_, title, excerpt(body, words), at) for kind, id_, title, body, at in rows]


def excerpt(body: str, words: list[str], width: int = 120) -> str:
    """The part of `body` round the first of `words`, one line, `…` where it was cut."""
    line = " ".join(body.split())
    places = [at for word in words if (at := line.casefold().find(word.casefold())) >= 0]
    start = max(0, min(places, default=0) - width // 3)
    part = line[start : start + width]
    return ("…" if start else "") + part + ("…" if start + width < len(line) else "")
