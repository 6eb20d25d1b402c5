"""Persons as a vCard file, version 3.0: the newest that Outlook, phones and Google all read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bibk_desktop.kit.office.safe_write import replace_file

LINE = 75
_ESCAPES = str.maketrans(
    {"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;", "\r": None, "\0": None}
)


@dataclass(frozen=True, slots=True)
class Card:
    """One person; empty fields are left out. `uid` is the same each time the card is written."""

    given_name: str = ""
    family_name: str = ""
    also: tuple[str, ...] = ()
    title: str = ""
    organisation: str = ""
    unit: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    web: str = ""
    uid: str = ""

    @property
    def name(self) -> str:
        """The whole name; a card must have one."""
        whole = f"{self.given_name} {self.family_name}".strip()
        return whole or self.organisation or self.email or "–"


def as_text(cards: Iterable[Card]) -> str:
    """The cards after each other, in folded lines that end with CR LF."""
    lines = (folded for card in cards for line in _lines(card) for folded in _folded(line))
    return "".join(f"{line}\r\n" for line in lines)


def save(cards: Iterable[Card], path: Path) -> None:
    """Write the cards to `path`, whole or not at all. OSError if it cannot be written."""
    data = as_text(cards).encode()
    replace_file(path, lambda file: file.write(data))


def _lines(card: Card) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{_text(card.name)}"
    yield f"N:{_text(card.family_name)};{_text(card.given_name)};;;"
    if card.also:
        yield f"NICKNAME:{','.join(map(_text, card.also))}"
    if card.organisation:
        unit = f";{_text(card.unit)}" if card.unit else ""
        yield f"ORG:{_text(card.organisation)}{unit}"
    for name, value in (
        ("TITLE", card.title),
        ("EMAIL;TYPE=INTERNET,WORK", card.email),
        ("TEL;TYPE=WORK,VOICE", card.phone),
        ("TEL;TYPE=CELL,VOICE", card.mobile),
        ("URL", card.web),
        ("UID", card.uid),
    ):
        if value:
            yield f"{name}:{_text(value)}"
    yield "END:VCARD"


def _text(value: str) -> str:
    return value.translate(_ESCAPES)


def _folded(line: str) -> Iterator[str]:
    """At most 75 bytes a line, never in the middle of a letter; the next begins with a space."""
    start, part = "", ""
    for letter in line:
        if len(f"{start}{part}{letter}".encode()) > LINE:
            yield start + part
            start, part = " ", ""
        part += letter
    yield start + part
