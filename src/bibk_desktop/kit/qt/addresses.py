"""Addresses in plain words: which they are, and where they stand; no Qt."""

import re
from collections.abc import Iterator

_WEB = r"(?:https?://|www\.)[^\s<>\"”’]+"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_ADDRESS = re.compile(rf"(?<![\w@/])(?:mailto:{_MAIL}|{_WEB}|{_MAIL})", re.IGNORECASE)
_SAFE = re.compile(r"(?:https?|ftp|mailto|tel):[^\s]", re.IGNORECASE)
_ENDS = ".,;:!?…'*_"


def whole(words: str) -> str:
    """The address that `words` are and nothing else, ready to be followed; empty if none."""
    bare = words.strip()
    match = _ADDRESS.fullmatch(bare)
    return _ready(bare) if match else (bare if is_safe(bare) else "")


def meant(words: str) -> str:
    """What somebody means who writes `words` as an address; empty for nothing."""
    bare = words.strip()
    return whole(bare) or (f"https://{bare}" if bare else "")


def is_safe(address: str) -> bool:
    """Whether an address leads to the web, to mail or to a phone, not into this machine."""
    return _SAFE.match(address.strip()) is not None


def find(words: str) -> Iterator[tuple[int, int, str]]:
    """Every address in `words`: start, end, and the address ready to be followed."""
    for match in _ADDRESS.finditer(words):
        found = match[0].rstrip(_ENDS)
        if found.endswith(")") and found.count("(") < found.count(")"):
            found = found[:-1].rstrip(_ENDS)
        if "." in found:
            yield match.start(), match.start() + len(found), _ready(found)


def _ready(words: str) -> str:
    low = words.lower()
    if low.startswith("www."):
        return f"https://{words}"
    is_mail = "@" in words and not low.startswith(("http", "mailto:"))
    return f"mailto:{words}" if is_mail else words
