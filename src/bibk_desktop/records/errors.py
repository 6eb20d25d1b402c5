"""Why a workspace cannot be used, in words; and what a failure of SQLite means to the user."""

from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from bibk_desktop import words

# SQLite's result codes → what is said. Anything else is a fault of the program.
_MEANS = {
    3: "error.no_permission",
    5: "error.held_by_somebody",
    6: "error.held_by_somebody",
    8: "error.no_permission",
    10: "error.disk_trouble",
    11: "error.damaged",
    13: "error.disk_full",
    14: "error.no_permission",
    26: "error.not_a_workspace",
}
HELD = "error.held_by_somebody"


class WorkspaceError(Exception):
    """A workspace that cannot be opened or used; `key` in words says why, with `fields`."""

    def __init__(self, key: str, **fields: object) -> None:
        super().__init__(key)
        self.key = key
        self.fields = fields

    def __str__(self) -> str:
        """The reason as one sentence for the user."""
        return words.text(self.key, **self.fields)


def trouble(error: BaseException, path: Path) -> WorkspaceError | None:
    """What a failure of SQLite (SQLAlchemy's wrapping too) means to the user at `path`.

    None when it is a fault of the program: a broken constraint, wrong SQL, anything else.
    """
    found = getattr(error, "orig", None) or error
    if not isinstance(found, sqlite.DatabaseError):
        return None
    key = _MEANS.get(getattr(found, "sqlite_errorcode", 0) & 0xFF)
    return WorkspaceError(key, path=path) if key else None
