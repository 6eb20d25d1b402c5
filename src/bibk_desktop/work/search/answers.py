"""What Ctrl+K answers: records found in the workspace, each with what opens it."""

from collections.abc import Callable
from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.qt.search_field import Hit
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.store import Store


def hits(
    store: Store,
    text: str,
    turn: Callable[[str, int], object],
    icon: Callable[[str], str],
    opens: Callable[[str, int], bool],
) -> list[Hit]:
    """The newest records that hold every word of `text` and that some place shows.

    `turn(kind, id)` opens one, `opens(kind, id)` says whether that leads anywhere.
    """
    return [
        Hit(
            kind=words.text(f"kind.{found.kind}").capitalize(),
            title=found.title,
            run=lambda kind=found.kind, id_=found.id: turn(kind, id_),  # type: ignore[misc]
            detail=found.excerpt,
            icon=icon(found.kind),
            end=short_day(found.at, store.today()),
        )
        for found in store.search(text)
        if opens(found.kind, found.id)
    ]


def short_day(at: str, today: date) -> str:
    """An ISO day as tables write it, "24 jan"; empty when there is none."""
    if not at or at.startswith("9999"):
        return ""
    day = date.fromisoformat(at[:10])
    return write(FuzzyDate(start=day, end=day), today, Style.table)
