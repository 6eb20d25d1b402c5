"""Which records were made by typing here, so that Ctrl+Z takes them before the words."""

from dataclasses import dataclass

from bibk_desktop.records.store import Store
from bibk_desktop.work.notes import outcomes


@dataclass(frozen=True, slots=True)
class Made:
    """Records that one step made of lines, when `typed` steps of typing could be taken back."""

    step: int
    ids: tuple[int, ...]
    lines: tuple[str, ...]
    typed: int


class WayBack:
    """Records between the typing, in the order in which they were made."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._made: list[Made] = []
        self._taken: list[Made] = []

    def clear(self) -> None:
        """Another text is shown."""
        self._made.clear()
        self._taken.clear()

    def made(self, made: Made) -> None:
        """Records were made; what was taken back before cannot be made again."""
        self._made.append(made)
        self._taken.clear()

    def typed(self) -> None:
        """Something new was typed: what was taken back before stays so."""
        self._taken.clear()

    def can_take_back(self) -> bool:
        """Whether there is a record to take back."""
        return bool(self._made)

    def can_make_again(self) -> bool:
        """Whether there is a record to make again."""
        return bool(self._taken)

    def is_next(self, typed: int) -> bool:
        """Whether a record goes before the typing, of which `typed` steps can be taken back."""
        self._made = [made for made in self._made if self._is_there(made)]
        return bool(self._made) and typed <= self._made[-1].typed

    def _is_there(self, made: Made) -> bool:
        """Not taken back elsewhere since: by the window's undo, or deleted."""
        sql = "SELECT 1 FROM step WHERE id = ? AND undone = 0"
        gone = made.ids and not self._store.rows(
            f"SELECT 1 FROM outcome WHERE id IN ({', '.join('?' * len(made.ids))})", made.ids
        )
        return bool(self._store.rows(sql, (made.step,))) and not gone

    def take_back(self) -> None:
        """Take the last records back and leave their words."""
        made = self._made.pop()
        self._taken.append(made)
        if outcomes.last_step(self._store.rows) == made.step:
            self._store.undo()
        else:
            outcomes.take_back(self._store, made.ids)

    def is_again(self, typed: int) -> bool:
        """Whether a record comes before the typing, of which `typed` steps can be taken back."""
        return bool(self._taken) and typed >= self._taken[-1].typed

    def make_again(self) -> tuple[str, ...]:
        """Make the records again that were taken back last; the lines of those it could not."""
        made = self._taken.pop()
        undone = self._store.rows("SELECT id FROM step WHERE undone = 1 ORDER BY id LIMIT 1")
        if not undone or undone[0][0] != made.step:
            return made.lines
        self._store.redo()
        self._made.append(made)
        return ()
