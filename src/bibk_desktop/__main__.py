"""The way in: hands a command over to cli, everything else to the window."""

import sys
from collections.abc import Sequence

COMMANDS = (
    "example",
    "import",
    "export",
    "list",
    "search",
    "undo",
    "backup",
    "restore",
    "check",
    "screenshots",
)


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether the call opens the window: no command, and no option that is answered at once."""
    rest = list(arguments)
    while rest and rest[0] == "--today":
        rest = rest[2:]
    if rest and rest[0].startswith("--today="):
        return wants_window(rest[1:])
    return not rest or (rest[0] not in COMMANDS and not rest[0].startswith("-"))


def main() -> int:
    """Run what the command line asks for; the exit status."""
    arguments = sys.argv[1:]
    if wants_window(arguments):
        from bibk_desktop.app import main as open_window

        return open_window(arguments)
    from bibk_desktop.cli import main as run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
