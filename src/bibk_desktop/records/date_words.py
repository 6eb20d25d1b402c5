"""The words that Swedish dates are made of, and the cursor that walks over them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar
from unicodedata import normalize

from bibk_desktop.records.fuzzy_date import Modifier

T = TypeVar("T")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MONTH_NAMES = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
MONTH_SHORT = (
    "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
)  # fmt: skip
MONTHS = {name: number for number, name in enumerate(MONTH_NAMES, 1)} | {
    name: number for number, name in enumerate(MONTH_SHORT, 1)
}
MONTHS |= {"febr": 2, "mar": 3, "jun": 6, "jul": 7, "sept": 9}
ROMANS = {
    name: number
    for number, name in enumerate(
        ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"), 1
    )
}
WEEKDAY_NAMES = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
WEEKDAY_SHORT = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
WEEKDAYS = {
    form: number
    for number, name in enumerate(WEEKDAY_NAMES)
    for form in (name, f"{name}en", name[:3])
} | {"tisd": 1, "onsd": 2, "tors": 3, "torsd": 3, "fred": 4, "lörd": 5, "sönd": 6}
DEFINITE_WEEKDAYS = frozenset(f"{name}en" for name in WEEKDAY_NAMES)
ORDINALS = {"första": 1, "förste": 1, "andra": 2, "tredje": 3, "fjärde": 4}
NUMBERS = {
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9, "tio": 10, "elva": 11, "tolv": 12,
}  # fmt: skip
UNITS = {
    "dag": (1, 0), "dagar": (1, 0), "dygn": (1, 0), "vecka": (7, 0), "veckor": (7, 0),
    "månad": (0, 1), "månader": (0, 1), "halvår": (0, 6), "år": (0, 12),
}  # fmt: skip

# Words that may follow "i vår" when it means this spring; before any other it means "in our".
FOLLOWERS = _set(
    """och eller men som att så då när om för med på i av till från fr efter före vid hos under
    är blir var kommer ska skall kan bör får har hade vill vi ni de den det man jag startar börjar
    slutar planeras planerar genomförs ordnas ordnar bjuder finns sker hålls ges görs träffas ses
    arrangeras erbjuds inbjuds öppnar stänger inte också redan igen samt utan eftersom medan där"""
)
# What a number over a number measures when it is a fraction and no day: "1/2 tjänst".
FRACTION_OF = _set(
    """tjänst tjänster tid timme tim timmar dag dagar år dygn sida sidor liter l pris av heltid
    del delar kommun kommuner st personer pers vecka veckor månad procent"""
)
COUNTED = _set("kr kronor tkr st personer pers besök besökare deltagare lån elever barn gånger")
NOT_ADVERB = _set(
    """frågor ärenden arbete verksamhet drift kostnad kostnader information räkning kontakt
    dialog avtal text uppdrag rapportering underhåll möten samtal"""
)

DENY_BEFORE_DAY = _set("kl grupp § rum sida sid s nr punkt bilaga st kap del omgång")


# Behind these "till" says to which day, not before which: "flyttas till 22 mars".
MOVED = _set(
    """flyttas flyttat flyttad flyttades flyttar flytta framflyttat framflyttad framflyttas upp
    uppskjutet uppskjuten skjuts ändras ändrat ändrad bokas bokat bokad planeras planerat inbjudan
    senareläggs senarelagt tidigareläggs tidigarelagt kallelse välkomna välkommen"""
)


# "Förra mötet 15 november" has been; "senaste svarsdag" has not.
FORMER = _set("förra senaste föregående")
GATHERINGS = _set("möte mötet träff träffen gången protokoll anteckningar minnesanteckningar")


class Lead(NamedTuple):
    """What a word before a date does to it; `edge` says which end of a stretch it means."""

    modifier: Modifier = Modifier.none
    edge: int = 0  # -1 its first day, 1 its last
    confirmed: bool = True
    back: bool = False  # the newest such day that has been, not the next
    only: frozenset[str] = frozenset()  # the kinds it can stand before; empty for all
    season: bool = False  # "till hösten" is in the autumn, not before it
    between: bool = False  # two dates follow, with "och" between them


Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], T]]]


def phrases(groups: Iterable[tuple[str, T]]) -> Phrases[T]:
    """Phrases, parted by |, with their meanings; by their first word, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], T]]] = {}
    for group, meaning in groups:
        for phrase in group.split("|"):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, meaning))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


_STRETCHES = frozenset({"month", "week", "season", "term", "quarter", "part", "holiday"})
LEADS = phrases(
    [
        ("senast|t o m|tom|till och med|fram till och med|fram t o m", Lead(Modifier.before, 1)),
        ("till", Lead(Modifier.before, -1, season=True)),
        ("före|innan|tills|fram till|fram tills|inför", Lead(Modifier.before, -1)),
        ("efter", Lead(Modifier.after, 1)),
        ("från|fr|fr o m|from|f o m|från och med|tidigast", Lead(Modifier.from_, -1)),
        ("med start|med början", Lead(Modifier.from_, -1)),
        ("sedan", Lead(Modifier.from_, -1, back=True)),
        ("ca|c : a|cirka|runt|omkring|omkr|kring|ungefär|ung", Lead(Modifier.about)),
        ("vid", Lead(Modifier.about, only=_STRETCHES)),
        ("under|under loppet av|i loppet av", Lead(Modifier.during)),
        ("någon gång|nån gång", Lead(Modifier.during)),
        ("prel|preliminärt|ev|eventuellt|kanske|möjligen", Lead(confirmed=False)),
        ("prel datum|preliminärt datum|preliminärt datum :|prel datum :", Lead(confirmed=False)),
        ("troligen|troligtvis|förmodligen|tentativt", Lead(confirmed=False)),
        ("den", Lead(only=frozenset({"day"}))),
        ("i", Lead(only=_STRETCHES)),
        ("på", Lead(only=frozenset({"weekday", "holiday"}))),
        ("hela", Lead(only=_STRETCHES | {"current"})),
        ("mellan", Lead(only=frozenset({"day", "part"}), between=True)),
        ("året|år|åren|perioden|verksamhetsåret|budgetåret", Lead(only=frozenset({"year"}))),
        ("nu", Lead(only=_STRETCHES | {"weekday"})),
    ]
)
TAILS = phrases(
    [("?|( ? )|prel|preliminärt|( prel )|( preliminärt )|( preliminär )|( obekräftat )", False)]
)
OPEN = phrases(
    [
        ("löpande|fortlöpande|kontinuerligt|inom kort|snarast|snarast möjligt|omgående", ""),
        ("snart|tills vidare|senare|längre fram|så småningom|omedelbart|asap", ""),
        ("så snart som möjligt|så fort som möjligt|vid behov|vid tillfälle|efter hand", ""),
        ("om några dagar|om några veckor|om några månader|om ett par dagar|om ett par veckor", ""),
        ("inom några veckor|om ett tag|om en tid", ""),
        ("inom en snar framtid|på sikt|till nästa möte|innan nästa möte|före nästa möte", ""),
    ]
)
# A field that begins so, and holds no number, says when in words that are no date.
OPEN_CLAUSE = _set("när så efter i vid då före innan till inför under snarast efterhand")
CLAUSE_ENDS = _set(
    """kommer klar klart klara finns öppnar börjar startar beslutats beslutat publiceras släpps
    färdig färdigt färdiga antagen antaget antagits"""
)
_ABBREVIATIONS = _set("fr m t o ca a kl prel ev omkr ung")


class Token(NamedTuple):
    """A number, word or sign in lower case; `gap` says that space stands before it."""

    text: str
    start: int
    end: int
    gap: bool


_TOKEN = re.compile(r"[0-9]+|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*|\n|[^\s*]")


def tokens(text: str) -> list[Token]:
    """The tokens of `text`; stars are taken for space, so that marked words read like plain."""
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        word = match[0] if match[0].isascii() else normalize("NFC", match[0])
        found.append(Token(word.lower(), match.start(), match.end(), match.start() > end))
        end = match.end()
    return found


class Cursor:
    """A place among the tokens of a text; `last` is the last one that says something."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens(text)
        self.at = 0
        self.last = -1
        self._nothing = Token("", len(text), len(text), True)

    def peek(self, ahead: int = 0) -> Token:
        """The token `ahead` of the cursor (0 is the next); an empty one outside the text."""
        place = self.at + ahead
        return self.tokens[place] if 0 <= place < len(self.tokens) else self._nothing

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands; given back to `back`."""
        return self.at, self.last

    def back(self, place: tuple[int, int]) -> None:
        """Stand at `place` again."""
        self.at, self.last = place

    def take(self) -> Token:
        """Step over a token that says something."""
        token = self.peek()
        self.last = self.at
        self.at += 1
        return token

    def word(self, *options: str) -> bool:
        """Step over the next token if it is one of `options`."""
        found = self.peek().text in options
        if found:
            self.take()
        return found

    def skip(self, signs: str, tight: bool = False) -> str:
        """Step over a sign that says nothing alone; `tight` if no space may stand before it."""
        token = self.peek()
        if not token.text or token.text not in signs or (tight and token.gap):
            return ""
        self.at += 1
        return token.text

    def number(self, lowest: int, highest: int, digits: int = 2) -> int | None:
        """Step over a number between the bounds that has at most so many digits."""
        text = self.peek().text
        if not text[:1].isdecimal() or len(text) > digits or not lowest <= int(text) <= highest:
            return None
        self.take()
        return int(text)

    def phrase(self, table: Phrases[T]) -> T | None:
        """Step over the longest phrase of `table` that stands here; abbreviations have dots."""
        for words, meaning in table.get(self.peek().text, ()):
            place = self.place
            if self._words(words):
                return meaning
            self.back(place)
        return None

    def _words(self, words: tuple[str, ...]) -> bool:
        for word in words:
            if not self.word(word):
                return False
            if word in _ABBREVIATIONS:
                self.skip(".", tight=True)
        return True
