"""A box with the currencies that grants come in."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from bibk_desktop import words

OFFERED = ("SEK", "EUR", "NOK", "DKK", "GBP", "USD")
MAIN = OFFERED[0]


class CurrencyBox(QComboBox):
    """Holds an ISO code; one that is not offered stands there once a record has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for code in OFFERED:
            self.addItem(currency_words(code), code)

    def findData(self, value: Any, *more: Any) -> int:
        found = super().findData(value, *more)
        if found < 0 and isinstance(value, str) and value:
            self.addItem(value, value)
            return self.count() - 1
        return int(found)


def currency_words(code: str) -> str:
    """ "kronor (SEK)"; the code alone where it has no other name."""
    key = f"currency.{code}"
    return words.text(key) if key in words.WORDS else code
