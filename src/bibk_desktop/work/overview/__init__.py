"""The overview workbook."""

from datetime import date
from pathlib import Path

from bibk_desktop.work.facts import Rows


def write_overview(rows: Rows, path: Path, today: date) -> None:
    """Write the overview as it is on `today` to `path` (.xlsx). OSError; the old file is kept."""
    from bibk_desktop.kit.office import excel
    from bibk_desktop.work.overview.export import workbook
    from bibk_desktop.work.overview.rules import load

    excel.save(workbook(load(rows, today)), path)
