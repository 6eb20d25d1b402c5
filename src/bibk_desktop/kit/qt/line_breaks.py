"""Where a line of words may be broken: never within a date, an amount or behind a short stop."""

import re

from PySide6.QtGui import QFont, QFontMetricsF

_NUMBER = re.compile(r"\(?\d[\d.,:–-]*")
_SHORT = re.compile(r"\w{1,3}\.")
_YEAR = re.compile(r"\d{4}[).,;:]*")
_SPACES = re.compile(r"[ \t\r\n\u2028]+")


def pieces(text: str) -> list[str]:
    """The words of a line, those kept together as one: "Chefsmöte", "24 jan 2018", "kl. 9"."""
    found: list[str] = []
    last, is_date = "", False
    for word in filter(None, _SPACES.split(text)):
        is_number = _NUMBER.fullmatch(last) and not _YEAR.fullmatch(last)
        holds = bool(is_number or _SHORT.fullmatch(last))
        joins = holds or (is_date and bool(_YEAR.fullmatch(word)))
        is_date = holds and word[0].isalpha()
        if joins:
            found[-1] += f" {word}"
        else:
            found.append(word)
        last = word
    return found


def broken(text: str, face: QFont, width: float) -> list[str]:
    """`text` as lines of at most `width` pixels, where its words are short enough."""
    lines: list[str] = []
    for piece in pieces(text):
        longer = f"{lines[-1]} {piece}" if lines else piece
        if lines and QFontMetricsF(face).horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(piece)
    return lines
