"""What somebody in a list of those present stands for: municipality, body, role, mode."""

import re
from dataclasses import dataclass

from bibk_desktop.work.notes.capture import places
from bibk_desktop.work.notes.capture.known import KnownMunicipality, KnownWorld

_BEFORE = re.compile(
    r"^(?:från|för|i|på|vid|repr\.?|representerar|deltagare från|personal från)\s+", re.IGNORECASE
)
_ROLE = re.compile(
    r"^(?:tf\.?|t\.f\.|vik\.?|bitr\.?|biträdande|ställföreträdande|ny|vice)?\s*"
    r"(?:[a-zåäö]+(?:s|-)? ?(?:och|/|&) ?)?[a-zåäöA-ZÅÄÖ-]*"
    r"(?:chef|ledare|ordförande|ordf\.?|sekreterare|sekr\.?|bibliotekarie|pedagog|utvecklare|"
    r"konsulent|samordnare|strateg|assistent|handläggare|ansvarig|koordinator|direktör|rektor|"
    r"kommunalråd|politiker|administratör|praktikant|projektledare|föreläsare|justerare|"
    r"bibliotekspersonal|personal|ersättare|representant|ledamot|kanslist|jurist|planerare|gäst)"
    r"(?:n|en|erna|er|are)?(?:\s+(?:på|vid|för|i)\s+.+)?$",
    re.IGNORECASE,
)
_NOTE_TAKER = re.compile(
    r"^(?:vid (?:anteckningarna|protokollet|pennan)|antecknar|anteckningar|skriver|protokoll|"
    r"för anteckningarna|sammankallande|värd|moderator|leder mötet|möteslederska)$",
    re.IGNORECASE,
)
_DIGITAL = re.compile(
    r"^(?:digitalt?|deltog digitalt|(?:via|på|per|genom) (?:länk|teams|zoom|skype|telefon|video|"
    r"webb|"
    r"distans|skärm)|online|teams|zoom|skype|distans|länk)\b.*$",
    re.IGNORECASE,
)
_PARTLY = re.compile(
    r"^(?:t\.?o\.?m\.?|fr\.?o\.?m\.?|till|från|del av|delar av|del av (?:mötet|dagen)|under|endast|"
    r"bara|anlände|gick|kom|lämnade)\b"
    r".*(?:\d|§|punkt|lunch|mötet|dagen|tiden|fm|em|förmiddag).*$|^(?:§+|punkt(?:erna)?) ?\d.*$",
    re.IGNORECASE,
)
_DEPUTY = re.compile(
    r"^(?:(?:tjänstgörande |tjg\.? )?ers(?:ättare|\.)?|i stället för|istället för|för|ersätter|"
    r"vikarie) .+$"
)
_ABSENT = re.compile(
    r"^(?:frånvarande|förhinder|anmält förhinder|ej närvarande|ej|nej|sjuk|återbud|-|–|0|"
    r"har förhinder|fick förhinder)$",
    re.IGNORECASE,
)
_HERE = re.compile(r"^(?:x|ja|✓|✔|☒|☑|närvarande|1|på plats|fysiskt|deltog|deltar)$", re.IGNORECASE)
_BODY = re.compile(
    r"^(?:region(?:en|bibliotek(?:et)?)?|regionbibliotek|länsbibliotek(?:et)?|stiftelsen|"
    r"föreningen|"
    r"biblioteksutveckling|kultur i|kulturutveckling|universitetsbiblioteket|linnéuniversitetet|"
    r"högskolan|kungliga|statens|svensk|svenska|studieförbundet|länsstyrelsen|landstinget|"
    r"myndigheten|familjecentralen|kulturskolan|skolbibliotek\w*|axiell|"
    r"[\wåäö]+(?:universitet(?:et)?|högskola(?:n)?|rådet|styrelsen|verket|förbundet|"
    r"föreningen|centralen|nämnden|förvaltningen))\b.*$",
    re.IGNORECASE,
)
_ACRONYM = re.compile(
    r"^(?:[A-ZÅÄÖ]{2,6}|[A-ZÅÄÖ][a-zåäö]?[A-ZÅÄÖ]{2,4}|[A-Z][a-z]+[A-Z][A-Za-z]+)$"
)


@dataclass(frozen=True, slots=True)
class Affiliation:
    """What a piece of text says of a person; empty fields say nothing."""

    municipality: KnownMunicipality | None = None
    organisation: str = ""
    role: str = ""
    mode: str = ""

    @property
    def belongs(self) -> bool:
        """Whether it says whom the person represents."""
        return self.municipality is not None or bool(self.organisation)

    def __bool__(self) -> bool:
        return self.belongs or bool(self.role or self.mode)

    def joined(self, other: "Affiliation") -> "Affiliation":
        """This one, filled up with what `other` says besides."""
        return Affiliation(
            self.municipality or (None if self.organisation else other.municipality),
            self.organisation or ("" if self.municipality else other.organisation),
            self.role or other.role,
            self.mode or other.mode,
        )


NOTHING = Affiliation()


def read(words: str, known: KnownWorld) -> Affiliation:
    """What `words` alone say; NOTHING if they are no affiliation at all."""
    bare = _BEFORE.sub("", words.strip(" .:;–-\t"))
    if not bare:
        return NOTHING
    place = places.exactly(bare, known)
    if place is not None:
        return Affiliation(place.municipality)
    organisation = body(bare, known)
    if organisation:
        return Affiliation(organisation=organisation)
    return _role_or_mode(bare, words.strip(), known)


def mark(words: str) -> str:
    """Whether a mark in a column of those present says present, absent or digital; else empty."""
    bare = words.strip()
    if not bare or _ABSENT.match(bare):
        return "absent"
    return "digital" if _DIGITAL.match(bare) else "present" if _HERE.match(bare) else ""


def _role_or_mode(bare: str, words: str, known: KnownWorld) -> Affiliation:
    if _DIGITAL.match(bare):
        return Affiliation(mode="digital")
    if _ABSENT.match(words):
        return Affiliation(mode="absent")
    if _PARTLY.match(words):
        return Affiliation(mode="part")
    if _HERE.match(bare):
        return Affiliation(mode="present")
    if _DEPUTY.match(words):
        return Affiliation(role=words)
    if _NOTE_TAKER.match(words.strip(" .:;")):
        return Affiliation(role=words.strip(" .:;"))
    if _ROLE.match(bare):
        return _with_role(bare, known)
    return NOTHING


def _with_role(words: str, known: KnownWorld) -> Affiliation:
    """A role, and the municipality or body that it names ("bibliotekschef i Ronneby")."""
    own = [place for place in places.find(words, known) if place.own]
    municipality = own[-1].municipality if own else None
    found = re.search(r"(?:på|vid|för|i) (\S.*)$", words)
    organisation = body(found[1], known) if found and municipality is None else ""
    return Affiliation(municipality, organisation, words)


def body(words: str, known: KnownWorld) -> str:
    """The name of the body that `words` are, as it is to be written; empty if they are none."""
    bare = words.strip(" .,:;()")
    named = known.organisation_by_name.get(bare.lower())
    if named:
        return named
    if _ACRONYM.match(bare) and len(bare) > 2:
        return bare
    return bare if _BODY.match(bare) and len(bare.split()) <= 6 and bare[0].isupper() else ""
