"""What is around a workspace while its window lives: the look, the backups, other workspaces."""

from collections.abc import Callable
from dataclasses import dataclass

from bibk_desktop.kit.qt.appearance import Appearance
from bibk_desktop.work.settings.backups import Backups


@dataclass(frozen=True, slots=True)
class Around:
    """What the settings change besides the workspace's own records.

    `choose_workspace` asks for a file and opens it; `show_example` and `leave_example` turn to
    the example and back. All three leave this window only when the other one stands.
    """

    appearance: Appearance
    backups: Backups
    choose_workspace: Callable[[], object]
    show_example: Callable[[], object]
    leave_example: Callable[[], object]
