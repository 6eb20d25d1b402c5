"""Builds the overview workbook from what rules has loaded."""

from dataclasses import replace

from bibk_desktop.kit.office.excel import Workbook
from bibk_desktop.work.overview.list_sheets import calendar_sheet, contacts_sheet, to_do_sheet
from bibk_desktop.work.overview.looks import LOOK, long_day
from bibk_desktop.work.overview.money_sheets import applications_sheet, grants_sheet
from bibk_desktop.work.overview.place_sheets import (
    attendance_sheet,
    places_sheet,
    projects_sheet,
)
from bibk_desktop.work.overview.rules import Overview

TITLE, FOOTER, LANGUAGE = "Översikt {day}", "sida {page} ({pages})", "sv-SE"
SHEETS = (
    places_sheet,
    projects_sheet,
    grants_sheet,
    applications_sheet,
    to_do_sheet,
    contacts_sheet,
    attendance_sheet,
    calendar_sheet,
)


def workbook(overview: Overview) -> Workbook:
    """The overview as a workbook of eight sheets, each dated."""
    title = TITLE.format(day=long_day(overview.today))
    subtitle = " · ".join(filter(None, (title, overview.office)))
    return Workbook(
        title=title,
        sheets=[replace(make(overview), subtitle=subtitle) for make in SHEETS],
        look=LOOK,
        author=overview.office,
        language=LANGUAGE,
        footer=FOOTER,
    )
