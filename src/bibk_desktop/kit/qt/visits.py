"""Where the user has been: back and forward, as in a browser."""

from typing import Generic, TypeVar

T = TypeVar("T")


class Visits(Generic[T]):
    """What was visited, and where among it the user stands."""

    def __init__(self) -> None:
        self._visited: list[T] = []
        self._at = -1

    def visit(self, what: T) -> None:
        """Go somewhere new; what lay ahead is forgotten. The same place again counts once."""
        if self._at < 0 or self._visited[self._at] != what:
            self._visited[self._at + 1 :] = [what]
            self._at += 1

    def look(self, by: int) -> T | None:
        """What lies `by` steps away (-1 back, 1 forward); None at the end."""
        place = self._at + by
        return self._visited[place] if 0 <= place < len(self._visited) else None

    def step(self, by: int) -> None:
        """Stand there."""
        if self.look(by) is not None:
            self._at += by
