"""How the overview looks: colours with one meaning each, formats, and words of dates."""

from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.office.excel import Look, Tone
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier

WHITE = "FFFFFF"
LOOK = Look(
    heading=Tone(WHITE, "0B5D7A"),
    text="1B2430",
    quiet="5B6675",
    line="E1E4EA",
    strong_line="858F9D",
    tones={
        "ok": Tone("1F7A4D", "E3F4EA"),
        "information": Tone("0B5D7A", "E3F1F6"),
        "watch": Tone("9A5B00", "FDF1DC"),
        "late": Tone("A3262A", "FBE7E7"),
        "unconfirmed": Tone("5B3F9E", "EEE9FA"),
        "quiet": Tone("5B6675", ""),
    },
)
STATUS_TONES = {
    "running": "ok",
    "soon": "information",
    "planned": "watch",
    "paused": "watch",
    "ended": "quiet",
    "declined": "quiet",
    "not_taking_part": "quiet",
}
APPLICATION_TONES = {
    "idea": "watch",
    "draft": "information",
    "submitted": "information",
    "granted": "ok",
    "partly_granted": "ok",
    "rejected": "late",
    "withdrawn": "quiet",
    "declines": "quiet",
}
DAY = "[$-41D]d mmm yyyy"
NUMBER = "0"
AMOUNT = "[$-41D]#,##0"
ABOVE_ZERO = f"{AMOUNT};;"


def money(currency: str) -> str:
    """The number format of an amount with its unit: 450 000 kr."""
    return f'{AMOUNT} "{unit(currency)}"'


def unit(currency: str) -> str:
    """A currency as people write it."""
    return "kr" if currency == "SEK" else currency


def marks(enum: str, tones: dict[str, str]) -> dict[str, str]:
    """The words of an enum's values and the tone of each."""
    return {words.text(f"{enum}.{value}"): tone for value, tone in tones.items()}


def true_day(at: FuzzyDate) -> date | None:
    """The day as a true date, when it is one and not a stretch somewhere in which it lies."""
    return None if at.modifier in (Modifier.during, Modifier.open) else at.start


def said(at: FuzzyDate, today: date) -> str:
    """What a true date cannot say: "ca 3 maj", "våren", "inom kort"; empty for a plain day."""
    if at.start is None:
        return at.words
    plain = FuzzyDate(at.start, at.end, modifier=at.modifier)
    return "" if at.modifier is Modifier.none else write(plain, today, Style.table)


def day_words(at: FuzzyDate) -> str:
    """A day as a heading names it, with its year and without times: "24 jan 2018"."""
    return write(FuzzyDate(at.start, at.end, modifier=at.modifier), date.min, Style.table)


def long_day(day: date) -> str:
    """ "31 januari 2018"."""
    return write(FuzzyDate.day(day), day)
