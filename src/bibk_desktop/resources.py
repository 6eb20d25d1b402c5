"""Where the program's own files lie: beside src/ in a checkout, in the package, in the bundle."""

import sys
from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    """The folder that holds icons, fonts, templates, i18n and reference."""
    package = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", package)) / "resources"
    places = (package / "resources_files", package.parents[1] / "resources", bundle)
    for place in places:
        if (place / "reference").is_dir():
            return place
    raise FileNotFoundError("resources")


def path(name: str) -> Path:
    """The file or folder `name` (as "icons/map.svg") among the program's own files."""
    return folder() / name
