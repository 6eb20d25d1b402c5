"""Whom a new name may be a slip for: only ever a question to whoever reviews."""

from rapidfuzz.distance import DamerauLevenshtein

from bibk_desktop.work.notes.capture.attendance import Attendee
from bibk_desktop.work.notes.capture.given_names import is_given
from bibk_desktop.work.notes.capture.known import KnownPerson, KnownWorld

MOST_SLIPS = 2


def near(attendee: Attendee, known: KnownWorld) -> str:
    """The one known person that the name may mean, "" when none or several may be."""
    fits = [each for each in known.persons if _may_be(attendee, each)]
    return fits[0].name if len(fits) == 1 else ""


def _may_be(attendee: Attendee, person: KnownPerson) -> bool:
    said, kept = attendee.name.casefold().split(), person.name.casefold().split()
    if len(said) < 2 or len(kept) < 2 or said == kept:
        return False
    if said[-1] == kept[-1] and _same_place(attendee, person):
        return True
    slips = DamerauLevenshtein.distance(
        attendee.name.casefold(), person.name.casefold(), score_cutoff=MOST_SLIPS
    )
    two_names = said[0] != kept[0] and is_given(attendee.name.split()[0])
    return slips <= MOST_SLIPS and not two_names


def _same_place(attendee: Attendee, person: KnownPerson) -> bool:
    if attendee.municipality is not None:
        return attendee.municipality.name == person.municipality
    return bool(attendee.organisation) and attendee.organisation == person.organisation
