"""Rules that several features need; plain SQL over the store's one connection, no Qt.

Every function takes `rows`, the store's `rows`: it runs one SQL statement with its parameters
and gives a list of tuples. That way a rule is the same before SQLModel has been imported (the
first screen), in the overview workbook, and inside a write.
"""

from collections.abc import Callable
from typing import Any

Rows = Callable[..., list[tuple[Any, ...]]]
