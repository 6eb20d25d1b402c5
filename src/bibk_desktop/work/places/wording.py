"""Words for what stands behind the figures, the same on the screen and on paper."""

from collections.abc import Sequence
from datetime import date

from bibk_desktop import words
from bibk_desktop.records import amount
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.words import capital
from bibk_desktop.work.places.behind import Grant


def short_day(at: FuzzyDate, today: date) -> str:
    """The day of something in a list, without its clock time: "17 jan"."""
    bare = FuzzyDate(at.start, at.end, modifier=at.modifier, confirmed=at.confirmed, words=at.words)
    return write(bare, today, Style.table) or words.text("places.not_set")


def grant_words(grant: Grant) -> str:
    """The state of an application or allotment in one word."""
    kind = "ApplicationStatus" if grant.kind == "application" else "AllocationState"
    return words.text(f"{kind}.{grant.status}")


def sought_words(grant: Grant) -> str:
    """What is sought: the sum, the share of one that others lead, or –."""
    sum_ = amount.write(grant.sought, grant.currency)
    if grant.is_lead:
        return sum_ or "–"
    return words.text("places.share", amount=sum_) if sum_ else words.text("places.share_unknown")


def granted_words(grant: Grant) -> str:
    """What came of it, or –."""
    return amount.write(grant.granted, grant.currency) or "–"


def with_words(names: Sequence[str]) -> str:
    """ "med Alvesta, Tingsryd"; empty for nobody."""
    return words.text("places.with", names=", ".join(names)) if names else ""


def without_name(text: str, place: str) -> str:
    """ "Antal platser" for "Lessebo: antal platser"."""
    said = text.removeprefix(f"{place}: ")
    return capital(said)
