"""Tasks, exhortations, what is waited for, proposals and questions in running text."""

import re
from dataclasses import replace

from bibk_desktop.records.date_mentions import STARTERS
from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.words import capital
from bibk_desktop.work.notes.capture import dates, dues, promises, verbs
from bibk_desktop.work.notes.capture.finding import Context, Kind, Outcome, Strength, WhoType
from bibk_desktop.work.notes.capture.labels import Label, before_colon, label_of
from bibk_desktop.work.notes.capture.sentences import Sentence
from bibk_desktop.work.notes.capture.subjects import Subject, leading

_WAITING = re.compile(
    r"^(?:(?P<who>vi|BiBK|[A-ZÅÄÖ]\w+) )?(?:väntar|avvaktar|inväntar)\b(?: (?:fortfarande|ännu|"
    r"också))?"
    r"(?: på)?\s+(?P<what>\S.*)$",
    re.IGNORECASE,
)
_SENT = (
    r"(?:[\wåäö-]*(?:info|inbjudan|anmälan|länk|enkät|program|material|underlag|kallelse|"
    r"anmälningslänk|protokoll|doodle|inbjudningar|utskick|formulär|information|dagordning|"
    r"anteckningar|"
    r"minnesanteckningar|sammanställning|rapport|mall|besked|förslag|datum))"
)
_COMES = re.compile(
    rf"^(?P<what>(?:(?:mer|ytterligare|en|ett|närmare|separat|ny|nya) )?(?:[\wåäö-]+ )?{_SENT}"
    r"(?: (?:om|till|för|med|och|kring) [^.]{2,60}?)?) (?:kommer|skickas|mejlas|mailas|läggs ut|"
    r"sänds)\b"
    r"(?P<after>.*)$",
    re.IGNORECASE,
)
_COMES_FIRST = re.compile(
    rf"^(?:kommer|skickas) (?P<what>(?:(?:en|ett|mer) )?{_SENT})\b(?P<after>.*)$", re.IGNORECASE
)
_WHEN = re.compile(
    r"\b(?:snart|inom kort|senare|efter|under|i (?:vår|höst|mars|april|maj|februari|januari|juni|"
    r"augusti|"
    r"september|oktober|november|december)|nästa|v\.|vecka|löpande|separat|via mejl|via mail|"
    r"till alla|när|så snart|framöver|ut)\b|\d",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"^(?P<what>\S.{1,80}?) (?P<modal>(?:ska|skall|behöver|bör|måste|kommer att) )?"
    r"(?:(?:nu|också|även|sedan|därefter) )?(?P<verb>[a-zåäö]+s)\b(?P<after>.*)$"
)
# Handed in by those who are asked, not by us.
_HANDED_IN = re.compile(
    r"^(?:svar\w*|synpunkter\w*|önskemål\w*|anmälan|anmälningar|underlag|statistik\w*|uppgifter\w*|"
    r"intresseanmälan|förslag|tips|kvitton|yttrande\w*)\b.* (?:lämnas|skickas|mejlas|mailas|"
    r"anmäls)\b",
    re.IGNORECASE,
)
_HANDED = frozenset(("meddela", "anmäla", "rapportera"))
_READY = re.compile(
    r"^(?P<what>[A-ZÅÄÖ][\wåäö]*(?: [\wåäö]+){0,4}?) (?:ska|skall|måste) vara (?P<state>ute|"
    r"klart?|klara|inne|"
    r"färdigt?|färdiga|utskickad\w*|inskickad\w*|inlämnad\w*)\b(?P<after>.*)$"
)
_SPREADS = re.compile(r"^(?:läggs|skickas|mejlas|mailas|delas|publiceras)$")
_BY = re.compile(r"\bav (?P<who>[A-ZÅÄÖ][\wåäöÅÄÖ -]*)")
_ASKS_NOW = re.compile(
    r"^anmäl (?:er|dig)\b|^(?:kontakta|anmäl|mejla|maila|svara|hör av|meddela|skicka|fyll i|"
    r"säg till|skriv)\b"
    r".*\b(?:senast|före|innan|snarast)\b"
)
_LIMIT = re.compile(
    r"^(?:(?:svar\w*|besked|synpunkter|återkoppling|underlag|intresseanmälan)"
    r"(?: (?:till|från|på|via|om) [^.]{2,40}?)? |"
    r"(?!anmälan)[\wåäö]+(?: [\wåäö]+)? till [A-ZÅÄÖ]\w+ )?"
    r"(?:senast|deadline|sista dag\w*)\b",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"^(?:[→⇒➔►▶>]+\s*|(?:men|och|så|sedan|dessutom|därför|alltså)\s+|(?:tips|obs|nb|påminnelse|"
    r"info)\s*[:!]\s*)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?:,|;|\s[–—-])\s+(?:(?:men|och|så)\s+)?|\s+(?:men|och|o)\s+(?=[A-ZÅÄÖ])")
_ASSIGNED = re.compile(
    r"(?:uppdra(?:r|s|g|ga|gs|ges|r man)?|uppdrog(?:s)?|ge|ger|gav|gavs|delegerar|"
    r"delegerades) (?:åt |till )?"
    r"(?P<who>.+?) (?:i uppdrag )?att (?P<what>[^.;]+)",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"^(?:har ni|har någon|kan ni|kan någon|vill ni|vill någon|vem kan|vem vill|vilka vill|"
    r"vilka kan|"
    r"finns det någon som|är det någon som|skulle någon|hur gör ni)\b",
    re.IGNORECASE,
)
_LONGEST_WHAT = 240


def find(sentence: Sentence, line: int, context: Context) -> Outcome | None:
    """The task, exhortation, waiting-for or question in one sentence of a line; None if none."""
    lead = _LEAD_IN.match(sentence.text)
    words = sentence.text[lead.end() :] if lead else sentence.text
    words = capital(words)
    if words.endswith("?"):
        return _question(words, sentence, line, context)
    label = before_colon(words)
    if (
        label
        and label_of(label[0]) is not Label.responsible
        and words[label[1] : label[1] + 1].isupper()
    ):
        words = words[label[1] :]
    return (
        _waiting(words, sentence, line, context)
        or _assigned(words, sentence, line, context)
        or _promised(words, sentence, line, context)
        or _timed_infinitive(words, sentence, line, context)
        or _coming(words, sentence, line, context)
        or _ready(words, sentence, line, context)
        or _passive(words, sentence, line, context)
    )


def in_clauses(sentence: Sentence, line: int, context: Context) -> list[Outcome]:
    """What single clauses promise in a sentence that as a whole does not."""
    if sentence.text.endswith("?"):
        return []
    cuts = [(match.start(), match.end()) for match in _CLAUSE.finditer(sentence.text)]
    if not cuts:
        return []
    starts = [end for _, end in cuts]
    ends = [*(start for start, _ in cuts[1:]), len(sentence.text)]
    found: list[Outcome] = []
    opener = leading(sentence.text, context)
    doer = context.last_named if opener and opener.who_type is WhoType.person else ""
    for start, end in zip(starts, ends, strict=True):
        words = sentence.text[start:end].strip()
        clause = Sentence(sentence.start + start, sentence.start + start + len(words), words)
        first = words.split(" ", 1)[0]
        goes_on = bool(doer) and first in verbs.PROMISING and first not in verbs.IMPERATIVES
        said = f"{doer} {words}" if goes_on else capital(words)
        may = goes_on or _names_somebody(words)
        outcome = _promised(said, clause, line, context) if may else None
        found += [outcome] if outcome and outcome.strength is Strength.explicit else []
    return found


def _names_somebody(words: str) -> bool:
    if re.match(r"^(?:hon|han|hen) ", words):
        return True
    return words[:1].isupper() or words.startswith("vi ") or bool(_ASKS_NOW.match(words))


def _outcome(
    kind: Kind, what: str, sentence: Sentence, line: int, context: Context, sure: bool
) -> Outcome:
    tidy = re.sub(r"\s+", " ", what).strip(" ,.:")[:_LONGEST_WHAT]
    tidy = capital(tidy)
    return Outcome(
        kind, tidy, sentence.text, line, sentence.start, sentence.end, sure, heading=context.heading
    )


def _promised(words: str, sentence: Sentence, line: int, context: Context) -> Outcome | None:
    promise = promises.read(words, context)
    if promise is None:
        return None
    asked = promise.who == (context.everybody,) and promise.who_type is WhoType.group
    kind = Kind.exhortation if asked else Kind.task
    due, due_text = dues.find(words, context, promise.verb)
    found = _outcome(kind, promise.what, sentence, line, context, promise.sure)
    return replace(
        found,
        who=promise.who,
        who_type=promise.who_type,
        due=due,
        due_text=due_text,
        strength=promise.strength,
    )


def _timed_infinitive(
    words: str, sentence: Sentence, line: int, context: Context
) -> Outcome | None:
    """ "Till hösten fundera på …": a time, then a verb without anybody."""
    if words.split(" ", 1)[0].lower() not in STARTERS:
        return None
    found = dates.find(words, context.today)
    if not found or found[0].start > 12 or found[0].end > 40:
        return None
    rest = words[found[0].end :].strip(" ,:–-")
    verb, _, after = rest.partition(" ")
    low = verb.lower()
    if low not in verbs.INFINITIVES or not after or not verbs.fits(low, after):
        return None
    due, _ = dues.find(words, context, low)
    outcome = _outcome(Kind.exhortation, rest, sentence, line, context, True)
    return replace(
        outcome,
        who=(context.everybody,),
        who_type=WhoType.group,
        due=due,
        due_text=words[: found[0].end].strip(),
    )


def _coming(words: str, sentence: Sentence, line: int, context: Context) -> Outcome | None:
    """ "Inbjudan kommer snart": something that we are to send."""
    match = _COMES.match(words) or _COMES_FIRST.match(words)
    if match is None or re.search(r"\b(?:inte|från (?:KB|Kulturrådet))\b", words):
        return None
    if match.re is _COMES and match["after"].strip(" .") and not _WHEN.search(match["after"]):
        return None
    if re.match(r"\s*att\b", match["after"]) and not re.match(r"\s*att skickas", match["after"]):
        return None
    by = _BY.search(match["after"])
    subject = leading(by["who"], context) if by else None
    due, due_text = dues.find(words, context, "skicka")
    outcome = _outcome(Kind.task, f"Skicka {_lower(match['what'])}", sentence, line, context, True)
    who = subject.who if subject else (context.us,)
    who_type = subject.who_type if subject else WhoType.organisation
    return replace(outcome, who=who, who_type=who_type, due=due, due_text=due_text)


def _ready(words: str, sentence: Sentence, line: int, context: Context) -> Outcome | None:
    """ "Inbjudan ska vara ute senast 3 mars"."""
    match = _READY.match(words)
    due, due_text = dues.find(words, context, "göra") if match else (None, "")
    if match is None or due is None:
        return None
    outcome = _outcome(
        Kind.task, f"{match['what']} {match['state']}", sentence, line, context, False
    )
    us = (context.us,)
    return replace(outcome, who=us, who_type=WhoType.organisation, due=due, due_text=due_text)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def _passive(words: str, sentence: Sentence, line: int, context: Context) -> Outcome | None:
    """ "Enkäten skickas ut senast 3 mars (av Ebba)"."""
    match = _PASSIVE.match(words)
    if match is None or re.search(r"\b(?:som|att|när|inte|har|hade)\b|^om\b", match["what"], re.I):
        return None
    verb = verbs.PASSIVES.get(match["verb"], "")
    handed = verb in _HANDED or bool(_HANDED_IN.match(words))
    if not verb or not (verb in verbs.PROMISED or handed) or not verbs.fits(verb, match["after"]):
        return None
    if not context.is_ours:
        return None
    by = _BY.search(match["after"])
    subject: Subject | None = leading(by["who"], context) if by else None
    due, due_text = dues.find(match["after"], context, verb)
    if not (match["modal"] or subject or due or due_text or _SPREADS.match(match["verb"])):
        return None
    what = f"{verb}{_particles(match['after'])} {_lower(match['what'])}"
    outcome = _outcome(Kind.task, what, sentence, line, context, bool(subject or due))
    if verb in _HANDED and due is None:
        return None
    if subject is None and handed:
        subject = Subject((context.everybody,), WhoType.group, 0)
        outcome = replace(outcome, kind=Kind.exhortation)
    who = subject.who if subject else (context.us,)
    who_type = subject.who_type if subject else WhoType.organisation
    return replace(outcome, who=who, who_type=who_type, due=due, due_text=due_text)


def _particles(after: str) -> str:
    match = re.match(r"\s+(?:in|ut|upp|fram|med|av|till|ihop|över|vidare)\b", after)
    return match[0] if match else ""


def _assigned(words: str, sentence: Sentence, line: int, context: Context) -> Outcome | None:
    """ "… uppdrar åt Ebba att …", "… ger BiBK i uppdrag att …"."""
    match = _ASSIGNED.search(words)
    if match is None or (
        "uppdra" not in match[0].lower()
        and "uppdrag" not in match[0].lower()
        and "uppdrog" not in match[0].lower()
    ):
        return None
    who = match["who"].strip()
    subject = leading(capital(who), context) or leading(who, context)
    due, due_text = dues.find(words, context, "göra")
    outcome = _outcome(Kind.task, match["what"], sentence, line, context, True)
    return replace(
        outcome,
        who=subject.who if subject else (who,),
        who_type=subject.who_type if subject else WhoType.group,
        due=due,
        due_text=due_text,
    )


def _waiting(words: str, sentence: Sentence, line: int, context: Context) -> Outcome | None:
    match = _WAITING.match(words)
    if match is None:
        return None
    outcome = _outcome(Kind.waiting, match["what"], sentence, line, context, True)
    source = re.search(r"\bfrån (?P<who>[A-ZÅÄÖ][\wåäöÅÄÖ -]*)", match["what"])
    subject = leading(source["who"], context) if source else None
    if subject is None:
        return outcome
    return replace(outcome, who=subject.who, who_type=subject.who_type)


def _question(words: str, sentence: Sentence, line: int, context: Context) -> Outcome | None:
    if not _QUESTION.match(words):
        return None
    outcome = _outcome(Kind.question, words.rstrip("?"), sentence, line, context, False)
    return replace(
        outcome, who=(context.everybody,), who_type=WhoType.group, strength=Strength.question
    )


def limit(sentence: Sentence, before: str, line: int, context: Context) -> Outcome | None:
    """A sentence that is only a last day ("Senast 3 mars."): the task of what stands `before`."""
    if not _LIMIT.match(sentence.text) or len(sentence.text.split()) > 10:
        return None
    due, _ = dues.find(sentence.text, context, "svara")
    if due is None:
        return None
    outcome = _outcome(Kind.exhortation, before or sentence.text, sentence, line, context, True)
    return replace(
        outcome,
        who=(context.everybody,),
        who_type=WhoType.group,
        due=due,
        due_text=sentence.text.rstrip(" ."),
    )


def with_due(outcome: Outcome, due: FuzzyDate | None, due_text: str) -> Outcome:
    """`outcome` with a due that stands beside it, if it has none of its own."""
    return replace(outcome, due=outcome.due or due, due_text=outcome.due_text or due_text)
