"""What happens on a day, or is planned without one: found by the dates of a text."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bibk_desktop.records.date_reader import FoundDate
from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.words import capital
from bibk_desktop.work.notes.capture import dates, names, places, verbs
from bibk_desktop.work.notes.capture.finding import Context
from bibk_desktop.work.notes.capture.sentences import Sentence


class Kind(StrEnum):
    """What falls on the day."""

    meeting = "meeting"
    event = "event"
    deadline = "deadline"
    milestone = "milestone"
    next_meeting = "next_meeting"


@dataclass(frozen=True, slots=True)
class Event:
    """Something on a day; without a day `when` has only words. Times are in `when`."""

    title: str
    kind: Kind
    when: FuzzyDate | None
    place: str
    raw: str
    line: int
    sure: bool
    warnings: tuple[str, ...] = ()
    when_text: str = ""


_NOUN = (
    r"(?:webbinari(?:um|et|er)|utbildning(?:en|sdag|sdagen|ar|stillfälle)?|kurs(?:en|er|dag)?|"
    r"konferens(?:en|er)?|mässa(?:n)?|internat(?:et)?|studieres(?:a|an|or)|studiebesök(?:et)?|"
    r"föreläsning(?:en|ar)?|seminari(?:um|et|er)|workshop(?:en|ar|s)?|träff(?:en|ar)?|möte(?:t|n)?|"
    r"dag(?:en|ar|arna)?|fortbildning(?:en|ar)?|invigning(?:en)?|festival(?:en)?|vecka(?:n)?|"
    r"utställning(?:en)?|föreställning(?:en|ar)?|kampanj(?:en|er)?|res(?:a|an)|lansering(?:en)?|"
    r"utbyte(?:t)?|forum(?:et)?|premiär(?:en)?|författarbesök(?:et)?|samtal(?:et)?|lov(?:et)?|"
    r"bokcirkel|turné(?:n)?|tävling(?:en)?|prisutdelning(?:en)?|"
    r"vernissage|marknad(?:en)?|författarkväll|kväll(?:en)?|visning(?:en)?|inspelning(?:en)?|"
    r"presentation(?:en)?|session(?:en)?|releasefest|fest(?:en)?|jubileum(?:et)?|kick-?off(?:en)?|"
    r"besök(?:et)?|rond(?:en)?|tillfälle(?:t|n)?|utlysning(?:en|ar)?|avstämning(?:en)?|"
    r"informationsmöte(?:t)?|uppföljning(?:en)?|sammanträde(?:t)?|studiecirkel(?:n)?|lansering)"
)
_EVENT = re.compile(rf"(?<![\wåäöÅÄÖ])(?P<noun>[\wåäöÅÄÖ-]*{_NOUN})(?![\wåäöÅÄÖ-])", re.IGNORECASE)
_NOT_EVENT = re.compile(
    r"^(?:idag|i dag|dag|dagen|dagar|dagarna|vecka|veckan|vardag|måndag|tisdag|onsdag|torsdag|"
    r"fredag|"
    r"lördag|söndag|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar)?|nästa|möjlighet|uppdrag(?:et)?|"
    r"bidrag(?:et)?|underlag|förslag|anslag|avslag|drag|resa|möte|samtal(?:et)?|beslag|avtal|lov|"
    r"vidare|slag|lag(?:en)?|tillfälle(?:t|n)?|uppföljning(?:en)?|födelsedag|vårdag|"
    r"arbetsdag(?:en)?)$",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"^(?:dag(?:en|ar|arna)?|resa|möte|samtal(?:et)?|lov(?:et)?|tillfälle(?:t|n)?)$", re.I
)
_DEADLINE = re.compile(
    r"\b(?:senast|(?<![\wåäö] )klart?(?: till| senast)?(?= ?:?\s*$)|sista (?:ansöknings|"
    r"anmälnings|svars)?dag(?:en)?|deadline|"
    r"(?:ansökan|anmälan|utlysning\w*|enkät\w*|ansökningstid\w*)\b[^.;]{0,80}stäng(?:er|s)|"
    r"anmälan (?:görs |sker )?(?:till|före|innan)|ska vara (?:inne|klar)|lämnas in|inlämning|"
    r"redovisas|slutredovisning|delredovisning|svar(?:a)? (?:till|före|innan)|sökas? (?:till|"
    r"senast)|"
    r"(?:ska|skall|måste|bör) vara (?:klar\w*|inne|färdig\w*|inlämnad\w*|inskickad\w*)|"
    r"går ut|löper ut|upphör|ansökan (?:lämnas|senast|ska)|ansök(?:a|an)? (?:senast|före|till)|"
    r"ansökningstiden (?:går|"
    r"löper) ut)\b",
    re.IGNORECASE,
)
_MILESTONE = re.compile(
    r"\b(?:börja(?:r|ra|de)?|tillträder|slutar|startar|öppnar|öppnas|invigs|träder i kraft|"
    r"lanseras|"
    r"går i pension|inleds|flyttar|driftsätts|släpps|publiceras|avslutas|anställs|går i mål|byter|"
    r"är tillbaka|sjösätts|ersätts|upphör|gäller från)\b",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    r"sista arbetsdag|går i pension|bygget klart|är klart?|står klart?|stänger", re.I
)
_OVER = re.compile(
    r"\b(?:antagen|antaget|antogs|hölls|invigdes|besökte|träffades|genomfördes|deltog|var på|var i)"
    r"\b[^.;,]{0,60}$|\b(?:har|hade) (?:redan )?[a-zåäö]+(?:at|it|rt|tt|"
    r"st)\b(?:(?! att )[^.;,]){0,60}$|\b(?!beslutade|bestämde|lovade|planerade|önskade|enades|"
    r"beslutades|bestämdes|"
    r"planerades)(?:inkom|kom|skedde|hade|var|blev|[a-zåäö]+ades|[a-zåäö]+ade)\b[^.;,]{0,25}$",
    re.IGNORECASE,
)
_PLANS = re.compile(
    r"\b(?:planera(?:r|s|t)|planerad|ordna(?:r|s)?|arrangera(?:r|s)?|anordna(?:r|s)?|"
    r"genomför(?:s)?|"
    r"kommer(?: också| även)? (?:det )?(?:att )?(?:ske|bli|hållas|ordnas|genomföras|anordnas|"
    r"erbjudas)|"
    r"ev\.?|eventuellt|blir det|erbjud(?:s|er|as)|bjuder in|ska (?:vi )?(?:ha|hålla|ordna|åka)|"
    r"gör en|håller (?:en|ett)|försöka ordna|funderar på)\b",
    re.IGNORECASE,
)
_REMOTE = re.compile(
    r"\b(?:via |på )?(?:Teams|Zoom|Skype|digitalt|online|webben|distans)\b", re.IGNORECASE
)
_AT = re.compile(
    r"(?:(?<=\s)|^)(?P<by>i|på|till|vid|hos|,|plats:?)\s+"
    r"(?P<where>[A-ZÅÄÖ][\wåäöÅÄÖé-]*(?: (?:[A-ZÅÄÖ][\wåäöÅÄÖé-]*|bibliotek\w*|stadsbibliotek\w*|"
    r"kulturhus\w*|webb|kontor|lokaler|folkhögskola|stadshus|hotell))*)"
)
_NOT_PLACE = re.compile(
    r"^(?:BiBK|KB|GDPR|EU|Kronobergs?|Blekinges?|Kulturrådet|Kreativa|Språkstegen|Engage|Facebook|"
    r"Instagram|Sverige|Arena|Kalmar län|Projektet?)$"
)
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)|morgon|dag", re.IGNORECASE)
_WEEK = re.compile(r"^(?:\w+ )?v(?:ecka|\.)? ?\d", re.IGNORECASE)
_LONGEST_SPAN, _LONGEST_WEEKS = timedelta(days=13), timedelta(days=34)
_STRIP = re.compile(
    r"^(?:(?:och|samt|men|sedan|då|den|det|en|ett|på|i|nästa|datum|dag|tid|kl)\b[\s:.,]*)+|"
    r"[\s,.:;–(-]+$|\s+(?:den|på|i|till|från|kl\.?|runt|ca|omkring|är|blir|och|preliminärt|med|"
    r"om)$",
    re.IGNORECASE,
)
_LONGEST_TITLE = 100


def find(
    sentence: Sentence,
    line: int,
    context: Context,
    bold: str = "",
    due: FuzzyDate | None = None,
) -> list[Event]:
    """The dated events of one sentence; days before the meeting's are background, not events.

    `due` is the last day of the task that the sentence is, if it is one: of its other days only
    those of something arranged are events.
    """
    every = dates.find(sentence.text, context.today)
    found = [_as_day(e) if _begins(e, sentence, context) else e for e in every]
    dated = [e for e in found if _is_event_day(e, context) and not _is_over(e, sentence)]
    if due is not None and not _noun_in(sentence.text):
        dated = [each for each in dated if each.value.start == due.start]
    is_task = due is not None
    return [_event(sentence, line, context, dated, at, bold, is_task) for at in range(len(dated))]


_NEW = re.compile(r"^(?:[^:]{2,30}: )?(?:en |ett |vår |vårt )?ny(?:a|tt)? ", re.IGNORECASE)


def _begins(found: FoundDate, sentence: Sentence, context: Context) -> bool:
    """Whether something new is there from a day on ("Ny filialchef från 1 april")."""
    value = found.value
    if value.modifier is not Modifier.from_ or value.start is None or value.start < context.today:
        return False
    is_day = value.end is None or value.end == value.start
    return is_day and bool(_DAY.search(value.words)) and bool(_NEW.match(sentence.text))


def _as_day(found: FoundDate) -> FoundDate:
    return replace(found, value=replace(found.value, end=found.value.start))


def _is_event_day(found: FoundDate, context: Context) -> bool:
    began = found.value.modifier is Modifier.from_ and found.value.end == found.value.start
    return began or is_dated(found.value, context.today)


def _is_over(found: FoundDate, sentence: Sentence) -> bool:
    """Whether a day without a year is told of as past ("planen antogs 28 mars")."""
    if re.search(r"\d{4}", found.value.words):
        return False
    return _OVER.search(sentence.text[: found.start]) is not None


def is_dated(value: FuzzyDate, today: date) -> bool:
    """Whether it names a day or a short span that is not over."""
    if value.start is None or value.end is None or value.end < today:
        return False
    if value.modifier in (Modifier.from_, Modifier.after):
        return False
    names_day = _DAY.search(value.words) if value.modifier is not Modifier.during else None
    weeks = _WEEK.search(value.words)
    longest = _LONGEST_WEEKS if weeks else _LONGEST_SPAN
    return value.end - value.start <= longest and bool(names_day or weeks)


def _event(
    sentence: Sentence,
    line: int,
    context: Context,
    dated: list[FoundDate],
    at: int,
    bold: str,
    is_task: bool,
) -> Event:
    found = dated[at]
    text = sentence.text
    begin = dated[at - 1].end if at else 0
    end = dated[at + 1].start if at + 1 < len(dated) else len(text)
    before, after = text[begin : found.start], text[found.end : end]
    kind = _kind(text, before, after, found, is_task)
    title = _title(text, before, after, found, context, bold)
    if kind is Kind.milestone:
        title = _milestone(before, context) or title
    titled = title != context.heading and bool(title)
    place = "" if kind in (Kind.deadline, Kind.milestone) else where(before, after, context)
    name = title or context.heading or text[:_LONGEST_TITLE]
    if kind is Kind.deadline:
        name = f"Sista dag: {_lower(name)}"
    sure = found.sure and (titled or bool(_EVENT.search(context.heading)) or kind is not Kind.event)
    return Event(name, kind, found.value, place, text, line, sure, found.warnings)


def _kind(text: str, before: str, after: str, found: FoundDate, is_task: bool) -> Kind:
    near = before[-60:]
    if found.value.modifier is Modifier.from_:
        return Kind.milestone
    if re.search(r"stänger\s*(?:den\s*)?$", before) and _DEADLINE.search(text[: found.start]):
        return Kind.deadline
    if found.value.modifier is Modifier.before or _DEADLINE.search(near):
        return Kind.deadline
    if re.match(r"\s*(?:är )?sista (?:ansöknings|anmälnings|svars)?dag", after, re.IGNORECASE):
        return Kind.deadline
    if is_task and not _noun_in(text):
        return Kind.deadline
    if _LEAVES.search(near[-45:]) or re.match(r"[^.;,]{0,40}\bklart?$", after.strip(" .")):
        return Kind.milestone
    if _MILESTONE.search(near[-40:]) or re.match(
        r"\s*(?:börjar|tillträder|slutar|öppnar|startar)", after
    ):
        return (
            Kind.event if _noun_in(before) and not _MILESTONE.search(near[-14:]) else Kind.milestone
        )
    return Kind.event


def _noun_in(text: str) -> re.Match[str] | None:
    """The last thing in `text` that is arranged."""
    every = [m for m in _EVENT.finditer(text) if not _NOT_EVENT.match(m["noun"])]
    return every[-1] if every else None


def _title(
    text: str, before: str, after: str, found: FoundDate, context: Context, bold: str
) -> str:
    if bold and found.value.words[:6] in bold:
        before, after = bold.split(found.value.words[:6])[0], after
    noun = _noun_in(before)
    if noun is not None:
        return _phrase(before, noun)
    whole_line = len(text) <= 90 and not verbs.has_finite(text)
    if whole_line:
        left = _cleaned(f"{before.strip()} {_without_place(after)}")
        if len(left) > 3:
            return left
    noun = _noun_in(after)
    if noun is not None:
        return _phrase(after[: noun.end() + 50], noun)
    return context.heading or _cleaned(before)[-_LONGEST_TITLE:]


def _milestone(before: str, context: Context) -> str:
    """Who or what, and the verb: the last person or the last clause before the day."""
    named = [m for m in names.find(before, context.people, context.known) if m.full or m.person]
    verb = [match[0] for match in _MILESTONE.finditer(before)]
    clause = _cleaned(re.split(r"[,.;:()]\s", before)[-1])
    if named and verb and re.search(r"\b(?:hon|han|som|hen)\b", clause, re.IGNORECASE):
        return f"{named[-1].name} {verb[-1]}"
    return clause


def _without_place(after: str) -> str:
    return re.sub(r"[,.]?\s*(?:i|på|plats:?|,)\s+[A-ZÅÄÖ][^,.]*$", "", after)


def _phrase(text: str, noun: re.Match[str]) -> str:
    """The noun with the adjectives before it and what follows, to the next stop."""
    lead = re.search(
        r"(?:(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]+|[a-zåäö]+(?:ig|isk|igt|iskt|ella|ell|iga|iska|nde|ad|"
        r"al))\s+){0,3}$",
        text[: noun.start()],
    )
    start = lead.start() if lead else noun.start()
    stop = re.search(r"[.!?;]|,|\s+[–—]\s|\(", text[noun.end() :])
    end = noun.end() + (stop.start() if stop else len(text))
    return _cleaned(text[start:end])


def _cleaned(words: str) -> str:
    bare = re.sub(r"\s+", " ", words).strip(" ,.:;–-•*")
    while True:
        cut = _STRIP.sub("", bare).strip(" ,.:;–-")
        if cut == bare:
            break
        bare = cut
    return (capital(bare))[:_LONGEST_TITLE]


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def where(before: str, after: str, context: Context) -> str:
    """The place that stands nearest: first what follows the date, then what goes before it."""
    near_after, near_before = after[:90], before[-90:]
    for text, last in ((near_after, False), (near_before, True)):
        hits = [m for m in _AT.finditer(text) if _is_place(m, context)]
        if hits:
            return (hits[-1] if last else hits[0])["where"].strip()
        remote = _REMOTE.search(text)
        if remote:
            return remote[0].strip()
    named = [each for each in places.find(near_before[-24:], context.known) if each.own]
    return named[-1].municipality.name if named else ""


def _is_place(match: re.Match[str], context: Context) -> bool:
    words = match["where"]
    if _NOT_PLACE.match(words) or words.lower() in context.known.organisation_by_name:
        return False
    if context.people.called(words.split()[0]) or words.lower() in context.known.project_by_name:
        return False
    by_comma = match["by"] == ","
    return not by_comma or bool(places.find(words, context.known))


def undated(sentence: Sentence, line: int, context: Context) -> Event | None:
    """Something arranged or planned that has no day yet."""
    text = sentence.text
    noun = _first_noun(text)
    if noun is None or re.match(r"^(?:tack|bra|roligt|vi pratade|vi hade)\b", text, re.IGNORECASE):
        return None
    found = dates.find(text, context.today)
    vague = [each for each in found if not is_dated(each.value, context.today)]
    if len(vague) < len(found) or not (_PLANS.search(text) or _is_ahead(vague, context)):
        return None
    when = vague[-1] if vague else None
    title = _phrase(text, noun)
    words = text[when.start : when.end] if when else ""
    return Event(title, Kind.event, when.value if when else None, "", text, line, False, (), words)


def _first_noun(text: str) -> re.Match[str] | None:
    every = (m for m in _EVENT.finditer(text) if not _NOT_EVENT.match(m["noun"]))
    return next(every, None)


def _is_ahead(vague: list[FoundDate], context: Context) -> bool:
    return any(v.value.end is not None and v.value.end > context.today for v in vague)
