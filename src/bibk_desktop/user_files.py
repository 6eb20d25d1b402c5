"""Where the user's own files lie: the workspace, the example, the settings, the backups."""

from datetime import datetime, timedelta
from pathlib import Path

from platformdirs import user_data_path

from bibk_desktop.records import backup

APP = "bibk-desktop"


def folder() -> Path:
    """The folder of the user's own files, made when it is missing."""
    return user_data_path(APP, False, ensure_exists=True)


def workspace() -> Path:
    """The user's workspace."""
    return folder() / "arbetsyta.bibk"


def example() -> Path:
    """The example workspace."""
    return folder() / "exempel.bibk"


def is_example(path: Path) -> bool:
    """Whether `path` is the example: nobody's own, so it is kept nowhere else."""
    return path.absolute() == example().absolute()


def settings() -> Path:
    """The settings of this computer: the last workspace, the window's place, the theme."""
    return folder() / "settings.ini"


def backups() -> Path:
    """The folder of the backups."""
    return folder() / "backups"


def new_backup(of: Path, at: datetime) -> Path:
    """The name of a backup of the workspace `of` made at `at`; another second if that is taken."""
    while (path := backups() / backup.file_name(of, at)).exists():
        at += timedelta(seconds=1)
    return path
