"""Who a sentence says does something: persons, us, a body, a municipality, a group."""

import re
from dataclasses import dataclass

from bibk_desktop.work.notes.capture import names, places
from bibk_desktop.work.notes.capture.finding import Context, WhoType
from bibk_desktop.work.notes.capture.given_names import is_given

_US = re.compile(
    r"^(?:vi(?: (?:på|från|i|hos) (?P<body>[A-ZÅÄÖ]\w+))?|jag|undertecknad|personalen på BiBK)\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"^(?:(?P<all>alla|samtliga|varje|var och en|respektive|övriga|ni(?: alla)?|"
    r"de som [^,.]{3,60}?|"
    r"ni som [^,.]{3,60}?|den som [^,.]{3,60}?)"
    r"(?: (?:av )?(?:er|oss|de|som|inte|har|svarat|ännu|kommuner(?:na)?|kommun|bibliotek(?:en)?|"
    r"chefer(?:na)?|deltagare|medlemmar|ledamöter|bibliotekschefer(?:na)?|närvarande|i gruppen|"
    r"i nätverket|i styrgruppen|bibliotekarier))*"
    r"|(?:resp(?:ektive|\.)? )?[\wåäöÅÄÖ-]*(?:gruppen|nätverket|cheferna|chefen|bibliotekarierna|"
    r"kommunerna|biblioteken|deltagarna|ledamöterna|projektledaren|projektledarna|ordföranden?|"
    r"sekreteraren|medlemmarna|representanterna|konsulenterna|utvecklarna|filialerna|"
    r"biblioteksutvecklaren|personalen|[a-zåäö]{4,}(?:arna|erna|orna))(?: (?:i|för|på|"
    r"från) [A-ZÅÄÖ][\wåäöÅÄÖ-]*)?)(?=\s|$)",
    re.IGNORECASE,
)
_SHE = re.compile(r"^(?:hon|han|hen)\b", re.IGNORECASE)
_MADE_OF = re.compile(
    r"^(?:en|den|vår) [\wåäö]*grupp(?:en)? (?:bestående av|som består av|med) (?=[A-ZÅÄÖ])", re.I
)
_AND = re.compile(r"^(?:\s*(?:,|\+|&|/)\s*|\s+(?:och|o|samt)\s+|\s*,\s*(?:och|samt)\s+)")
_ASIDE = re.compile(r"^\s*\([^)]*\)|^,(?=\s)")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who it is, of what kind, and where in the words the rest begins."""

    who: tuple[str, ...]
    who_type: WhoType
    end: int
    sure: bool = True
    is_us: bool = False


def leading(words: str, context: Context) -> Subject | None:
    """The one that `words` begin with; None if they begin with nobody."""
    return (
        _us(words, context)
        or _persons(words, context)
        or _body(words, context)
        or _municipality(words, context)
        or _group(words, context)
    )


def _us(words: str, context: Context) -> Subject | None:
    match = _US.match(words)
    if match is None:
        return None
    return Subject((context.us,), WhoType.organisation, match.end(), is_us=context.is_ours)


def _persons(words: str, context: Context) -> Subject | None:
    who: list[str] = []
    if _SHE.match(words) and context.last_named:
        return Subject((context.last_named,), WhoType.person, 3, sure=False)
    made_of = _MADE_OF.match(words)
    end, sure = made_of.end() if made_of else 0, True
    while True:
        one = _person(words[end:], context)
        if one is None:
            break
        name, length, known = one
        who.append(name)
        sure = sure and known
        end += length
        joint = _AND.match(words[end:])
        if joint is None or _person(words[end + joint.end() :], context) is None:
            break
        end += joint.end()
    if not who:
        return None
    aside = _ASIDE.match(words[end:])
    return Subject(tuple(who), WhoType.person, end + (aside.end() if aside else 0), sure)


def _person(words: str, context: Context) -> tuple[str, int, bool] | None:
    first = re.match(names.NAME_WORD, words)
    if first is None or first[0].lower() in context.known.organisation_by_name:
        return None
    head = words[:80]
    found = names.find(head, context.people, context.known)
    if found and found[0].start == 0:
        return found[0].name, found[0].end, found[0].person is not None or found[0].full
    genitive = first[0].endswith("s") and context.people.called(first[0][:-1]) is not None
    if is_given(first[0]) and not genitive:
        return first[0], first.end(), not context.people.several(first[0])
    near = context.people.nearly(first[0])
    if near is not None and re.match(r" [a-zåäö]+r\b", words[first.end() :]):
        return near.name, first.end(), False
    return None


def _body(words: str, context: Context) -> Subject | None:
    for length in (3, 2, 1):
        match = re.match(rf"[\wåäöÅÄÖ.-]+(?: [\wåäöÅÄÖ.-]+){{{length - 1}}}", words)
        name = context.known.organisation_by_name.get(match[0].lower()) if match else None
        if match and name and match[0][0].isupper():
            aside = _ASIDE.match(words[match.end() :])
            end = match.end() + (aside.end() if aside else 0)
            return Subject((name,), WhoType.organisation, end, is_us=name == context.us)
    return None


def _municipality(words: str, context: Context) -> Subject | None:
    who: list[str] = []
    end = 0
    for place in places.find(words[:120], context.known):
        joint = _AND.fullmatch(words[end : place.start]) if who else not place.start
        if not joint:
            break
        who.append(place.municipality.name)
        end = place.end
    return Subject(tuple(who), WhoType.organisation, end) if who else None


def _group(words: str, context: Context) -> Subject | None:
    match = _GROUP.match(words)
    if match is None:
        return None
    said = match[0].strip()
    said = context.everybody if said.lower() in ("ni", "ni alla") else said
    return Subject((said[0].lower() + said[1:],), WhoType.group, match.end())
