"""Words outside widgets, in English and Swedish: undo labels, errors, names of enum values.

What stands only on the screen goes through Qt's `tr()`; all other words are here, by key, a module
a part of the program. A key is `section.name`; fields stand in braces and are filled by
`text(key, name=value)`.
"""

from enum import Enum

from bibk_desktop.words import (
    cli,
    dates,
    facts,
    fields,
    files,
    grants,
    help,
    lists,
    meetings,
    notes,
    people,
    place_card,
    places,
    projects,
    quick_note,
    records,
    requests,
    settings,
    start,
    to_do,
    trash,
    values,
    visits,
    window,
)

LANGUAGES = ("en", "sv")
PARTS = (
    cli.WORDS,
    dates.WORDS,
    facts.WORDS,
    fields.WORDS,
    files.WORDS,
    grants.WORDS,
    help.WORDS,
    lists.WORDS,
    meetings.WORDS,
    notes.WORDS,
    people.WORDS,
    place_card.WORDS,
    places.WORDS,
    projects.WORDS,
    quick_note.WORDS,
    records.WORDS,
    requests.WORDS,
    settings.WORDS,
    start.WORDS,
    to_do.WORDS,
    trash.WORDS,
    values.WORDS,
    visits.WORDS,
    window.WORDS,
)
WORDS: dict[str, tuple[str, str]] = {key: pair for part in PARTS for key, pair in part.items()}
_state = {"language": "sv"}


def use(language: str) -> None:
    """Say everything in `language`, "sv" or "en"."""
    _state["language"] = language if language in LANGUAGES else "sv"


def text(key: str, **fields: object) -> str:
    """The words of `key` with its fields filled in. KeyError if there is no such key."""
    words = WORDS[key][LANGUAGES.index(_state["language"])]
    return words.format(**fields) if fields else words


def capital(said: str) -> str:
    """Words as a line begins: "Antal platser"; what follows stays as it is."""
    return said[:1].upper() + said[1:]


def name(member: Enum) -> str:
    """The name of an enum value of the model. KeyError if it has none."""
    return text(f"{type(member).__name__}.{member.value}")
