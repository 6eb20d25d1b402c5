"""Words outside widgets, in English and Swedish: undo labels, errors, names of enum values.

What stands only on the screen goes through Qt's `tr()`; all other words are here, by key.
A key is `section.name`; fields stand in braces and are filled by `text(key, name=value)`.
"""

from enum import Enum

from bibk_desktop.value_words import VALUE_WORDS

LANGUAGES = ("en", "sv")
_state = {"language": "sv"}

WORDS: dict[str, tuple[str, str]] = {
    # --- errors that any room may have to say
    "error.disk_full": ("The disk is full.", "Disken är full."),
    # --- calendar
    "month.1": ("January", "januari"),
    "month.2": ("February", "februari"),
    "month.3": ("March", "mars"),
    "month.4": ("April", "april"),
    "month.5": ("May", "maj"),
    "month.6": ("June", "juni"),
    "month.7": ("July", "juli"),
    "month.8": ("August", "augusti"),
    "month.9": ("September", "september"),
    "month.10": ("October", "oktober"),
    "month.11": ("November", "november"),
    "month.12": ("December", "december"),
    "weekday.0": ("Monday", "måndag"),
    "weekday.1": ("Tuesday", "tisdag"),
    "weekday.2": ("Wednesday", "onsdag"),
    "weekday.3": ("Thursday", "torsdag"),
    "weekday.4": ("Friday", "fredag"),
    "weekday.5": ("Saturday", "lördag"),
    "weekday.6": ("Sunday", "söndag"),
}
WORDS |= VALUE_WORDS


def use(language: str) -> None:
    """Say everything in `language`, "sv" or "en"."""
    _state["language"] = language if language in LANGUAGES else "sv"


def text(key: str, **fields: object) -> str:
    """The words of `key` with its fields filled in. KeyError if there is no such key."""
    words = WORDS[key][LANGUAGES.index(_state["language"])]
    return words.format(**fields) if fields else words


def name(member: Enum) -> str:
    """The name of an enum value of the model. KeyError if it has none."""
    return text(f"{type(member).__name__}.{member.value}")
