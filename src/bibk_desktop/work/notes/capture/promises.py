"""Whether a sentence says that somebody is to do something, how plainly, and what."""

import re
from dataclasses import dataclass, replace

from bibk_desktop.words import capital
from bibk_desktop.work.notes.capture import dates, verbs
from bibk_desktop.work.notes.capture.finding import Context, Strength, WhoType
from bibk_desktop.work.notes.capture.subjects import Subject, leading

_ADVERBS = (
    r"(?:\s*(?:,|nu|också|även|gärna|sedan|sen|därefter|snart|fortsatt|själv|själva|tillsammans|"
    r"nog|ju|"
    r"redan|istället|i stället|i sin tur|dock|därför|däremot|vidare|gemensamt|alla|sig|löpande|"
    r"eventuellt|ev\.?|kort|först|försöka|behöva|kunna|börja(?: med att)?|fortsätta|inom kort|"
    r"åter|genast|omgående|dessutom|dem|detta|det|denna|den)(?=[\s,]))*\s*"
)
_FIRM = (
    r"(?:ska|skall|kommer att|kommer|åtar sig att|lovar att|lovade att|tar på sig att|"
    r"tog på sig att|"
    r"åtog sig att|får i uppdrag att|fick i uppdrag att|har i uppdrag att|har fått i uppdrag att|"
    r"ges i uppdrag att|gavs i uppdrag att|har uppgiften att|fick uppgiften att|"
    r"erbjuder sig att|erbjöd sig att|har lovat att|ombeds(?: att)?|ombads(?: att)?|"
    r"ansvarar för att|"
    r"ser till att|får|avser att|tänker|försöker|har som uppgift att|ber att få)"
)
_SOFT = r"(?:behöver|bör|måste|borde|uppmanas att|uppmanas|uppmuntras att|får gärna|vill|önskar)"
_PLAN = r"(?:planerar(?: för)?(?: att)?|funderar på att|överväger att|hoppas(?: på)?(?: att)?)"
_VERB = r"(?P<verb>[a-zåäö-]+)(?P<after>\b.*)$"
_MODALS = (
    (
        re.compile(rf"^{_ADVERBS}{_FIRM}\b{_ADVERBS}(?:att )?{_VERB}", re.IGNORECASE),
        Strength.explicit,
    ),
    (re.compile(rf"^{_ADVERBS}{_SOFT}\b{_ADVERBS}(?:att )?{_VERB}", re.I), Strength.recommendation),
    (re.compile(rf"^{_ADVERBS}{_PLAN}\b{_ADVERBS}{_VERB}", re.IGNORECASE), Strength.plan),
)
_PRESENT = re.compile(rf"^{_ADVERBS}{_VERB}", re.IGNORECASE)
_TRYING = re.compile(r"\b(?:försöka|försöker)\b")
_RESPONSIBLE = re.compile(
    rf"^{_ADVERBS}(?:ansvarar för|är ansvarig(?:a)? för|har ansvar(?:et)? för|tar ansvar för|"
    rf"håller i|står för|sköter)\s+"
    r"(?P<after>\S.*)$"
)
_NOT = re.compile(r"^[^,.]{0,40}\b(?:inte|ej|aldrig|inget|ingen)\b")
_INVERTED = re.compile(
    r"(?<![\wåäö])(?P<verb>ska|skall|kommer|får|behöver|bör|måste|vill|planerar|försöker|"
    r"[a-zåäö]+r)\s+"
)
_SOON = re.compile(
    r"\b(?:senast|löpande|snart|inom kort|framöver|till nästa|inför nästa|nästa (?:möte|gång|"
    r"vecka|år)"
    r"|under (?:våren|hösten|sommaren|vintern)|i (?:vår|höst|sommar|vinter)|efter (?:mötet|"
    r"sommaren)|"
    r"snarast|omgående|så snart|innan|senare|(?:i|under|till) (?:jan|feb|mars|april|maj|juni|juli|"
    r"aug|sep|okt|nov|dec)\w*)\b",
    re.IGNORECASE,
)
_DOING_EVENTS_WORDS = """
ordna arrangera bjuda genomföra erbjuda starta öppna
"""
_DOING_EVENTS = frozenset(_DOING_EVENTS_WORDS.split())
# What others than ourselves and persons promise to do; the rest they do is news, not a task.
_COMMITS_WORDS = """
återkomma undersöka kolla skicka mejla maila kontakta höra lämna meddela anmäla svara rapportera
bjuda ta sammanställa dela testa prova bidra lägga skriva följa utse begära fylla
"""
_COMMITS = frozenset(_COMMITS_WORDS.split())
# Wanting one of these is a wish, no promise.
_WISHES_WORDS = "prova pröva testa åka besöka söka köpa träffa spela filma se höra gå ha veta läsa"
_WISHES = frozenset(_WISHES_WORDS.split())
# "Ebba påminner om …" tells what she said.
_TOLD_OF = frozenset(("påminna", "tipsa", "fråga"))
# With a day these say that something takes place, not what somebody is to do.
_HAPPENING_WORDS = "delta medverka öppna starta fortsätta erbjuda arrangera bygga leda planera"
_HAPPENING = frozenset(_HAPPENING_WORDS.split())
_MOST_WORDS_BEFORE = 9


@dataclass(frozen=True, slots=True)
class Promise:
    """Who is to do what, how plainly said; `what` begins with the verb's infinitive."""

    who: tuple[str, ...]
    who_type: WhoType
    verb: str
    what: str
    strength: Strength
    sure: bool


def read(words: str, context: Context) -> Promise | None:
    """What a sentence promises; None when it tells, asks, or says how something is."""
    if words.endswith("?"):
        return None
    bare = words.rstrip(" .!")
    return (
        _subject_first(bare, context)
        or _subject_after_verb(bare, context)
        or _without_subject(bare, context)
    )


def _subject_first(words: str, context: Context) -> Promise | None:
    subject = leading(words, context)
    if subject is None:
        return None
    rest = words[subject.end :]
    return _predicate(subject, re.sub(r"^\s*:\s*", " ", rest), context)


def _predicate(subject: Subject, rest: str, context: Context) -> Promise | None:
    """The promise in what stands after the subject."""
    if _NOT.match(rest):
        return None
    for pattern, strength in _MODALS:
        match = pattern.match(rest)
        promise = _with_modal(subject, match, strength, rest) if match else None
        if promise or (match and strength is not Strength.plan):
            return promise
    responsible = _RESPONSIBLE.match(rest)
    if responsible and subject.who_type is WhoType.person:
        return _promise(
            subject, "ansvara", f"ansvara för {responsible['after']}", Strength.explicit
        )
    match = _PRESENT.match(rest)
    return _with_present(subject, match, rest, context) if match else None


def _with_modal(
    subject: Subject, match: re.Match[str], strength: Strength, rest: str
) -> Promise | None:
    verb, after = match["verb"].lower(), match["after"]
    what = f"{verb}{after}"
    if _TRYING.search(rest[: match.start("verb")]):
        what = f"försöka {what}"
    passive = verb in verbs.PASSIVES
    if (verbs.is_state(verb) and "försöka" not in what) or not _may_be_infinitive(verb) or passive:
        return None
    known = verb in verbs.INFINITIVES and verbs.fits(verb, after)
    if _is_news(subject, verb):
        return None
    if verb in ("jobba", "arbeta") and not known:
        return None
    if strength is Strength.explicit:
        firm = known or "försöka" in what or subject.who_type is not WhoType.group
        sure = known or "försöka" in what or bool(_SOON.search(rest))
        return _promise(subject, verb, what, strength, sure) if firm else None
    if not known or (verb not in verbs.PROMISED and not _SOON.search(rest)):
        return None
    wants = rest.lstrip().lower().startswith("vill")
    if wants and verb in _WISHES:
        return None
    if wants:
        strength = Strength.explicit if subject.who_type is WhoType.person else strength
        return (
            None if subject.who_type is WhoType.group else _promise(subject, verb, what, strength)
        )
    return _promise(subject, verb, what, strength, sure=bool(_SOON.search(rest)))


def _may_be_infinitive(verb: str) -> bool:
    if verb in verbs.PRESENT or verb in ("att", "det", "den", "en", "ett", "som", "vi", "de", "på"):
        return False
    return (
        verb in verbs.INFINITIVES or verb.endswith("a") or verb in ("få", "gå", "se", "ske", "bli")
    )


def _with_present(
    subject: Subject, match: re.Match[str], rest: str, context: Context
) -> Promise | None:
    word, after = match["verb"].lower(), match["after"]
    if word in verbs.INFINITIVES and verbs.fits(word, after) and word not in verbs.PRESENT:
        trying = "försöka " if _TRYING.search(rest[: match.start("verb")]) else ""
        listed = subject.who_type is not WhoType.group or verbs.is_state(word)
        return (
            _promise(subject, word, f"{trying}{word}{after}", Strength.explicit) if listed else None
        )
    verb = verbs.PRESENT.get(word, "")
    alone = re.match(r"\s*(?:$|,)", after) is not None
    person = subject.who_type is WhoType.person
    if not verb or (alone and not person) or not (verbs.fits(verb, after) or alone):
        return None
    what = f"{verb}{after}"
    soon = bool(_SOON.search(rest))
    if verb not in _HAPPENING:
        soon = soon or _names_day_ahead(rest, context)
    if _is_news(subject, verb) or (verb in _TOLD_OF and re.match(r"\s+om\b", after)):
        return None
    if verb == "föreslå" and re.match(r"\s+att\b", after):
        return None
    if verb == "planera":
        return _promise(subject, verb, what, Strength.plan, sure=False)
    if word not in verbs.PROMISING and not (soon or _and_promises(after)):
        return None
    if verb in _DOING_EVENTS and subject.who_type is not WhoType.person and not soon:
        return _promise(subject, verb, what, Strength.plan, sure=False) if subject.is_us else None
    others = subject.who_type is WhoType.organisation and not subject.is_us
    return _promise(subject, verb, what, Strength.explicit, word in verbs.PROMISING and not others)


_AND = re.compile(r"^(?: [a-zåäö]+){0,2} och (?P<verb>[a-zåäö]+r)\b")


def _and_promises(after: str) -> bool:
    """Whether a verb that does promise follows at once ("läser och kommenterar")."""
    match = _AND.match(after)
    return match is not None and match["verb"] in verbs.PROMISING


def _names_day_ahead(words: str, context: Context) -> bool:
    found = dates.find(words, context.today) if re.search(r"\d", words) else ()
    return any(f.value.start is not None and f.value.start > context.today for f in found)


def _is_news(subject: Subject, verb: str) -> bool:
    others = subject.who_type is WhoType.organisation and not subject.is_us
    return others and verb not in _COMMITS


def _promise(
    subject: Subject, verb: str, what: str, strength: Strength, sure: bool = True
) -> Promise:
    return Promise(
        subject.who, subject.who_type, verb, _tidy(what), strength, sure and subject.sure
    )


def _tidy(what: str) -> str:
    words = re.sub(r"\s+", " ", what).strip(" ,.")
    return capital(words)


def _subject_after_verb(words: str, context: Context) -> Promise | None:
    """ "Till nästa möte tar Ebba fram …", "Under våren kommer BiBK att …"."""
    for match in _INVERTED.finditer(words):
        if len(words[: match.start()].split()) > _MOST_WORDS_BEFORE:
            return None
        if not match.start():
            continue
        verb = match["verb"].lower()
        if verb not in _MODAL_WORDS and verb not in verbs.PRESENT:
            continue
        if re.search(r"\b(?:som|att|om|när|där|vilka|vilket|hur|vad)\b", words[: match.start()]):
            return None
        subject = leading(words[match.end() :], context)
        if subject is None:
            return None
        lead = words[: match.start()].strip(" ,")
        rest = f" {match['verb']} {words[match.end() + subject.end :].strip()}"
        promise = _predicate(subject, rest, context)
        if promise is None and _SOON.search(lead):
            promise = _predicate(subject, f"{rest} {lead}", context)
        return promise and replace(promise, what=_tidy(f"{promise.what} {_as_time(lead)}"))
    return None


_MODAL_WORDS_WORDS = """
ska skall kommer får behöver bör måste vill planerar försöker
"""
_MODAL_WORDS = frozenset(_MODAL_WORDS_WORDS.split())


def _as_time(lead: str) -> str:
    return lead[:1].lower() + lead[1:] if _SOON.search(lead) else ""


_URGENT = re.compile(
    r"\b(?:senast|snarast|snabbt|omgående|genast|så snart|före|innan|till nästa|inför nästa|"
    r"redan nu|direkt|i god tid|asap|meddela|anmäl|svara|mejla|maila|skicka|återkom)\b",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"\b(?:om ni vill|om du vill|vid behov|för den som vill|den som vill|gärna)\b"
)
_ADVICE_WORDS = """
tänka ge göra använda läsa titta ha gå utnyttja diskutera prata planera
"""
_ADVICE = frozenset(_ADVICE_WORDS.split())


def _without_subject(words: str, context: Context) -> Promise | None:
    first, _, after = words.partition(" ")
    low = first.lower().strip(",;")
    if not after or not first[:1].isupper():
        return None
    shown = low in verbs.PRESENT and low not in verbs.IMPERATIVES
    if shown or low in ("ska", "skall"):
        us = Subject((context.us,), WhoType.organisation, 0, is_us=context.is_ours)
        return _predicate(us, f" {low} {after}", context)
    return _imperative(low, after, words, context)


def _imperative(low: str, after: str, words: str, context: Context) -> Promise | None:
    """ "Skicka in …", "Bjuda in …": asked of everybody, unless the words tell whom."""
    bare_infinitive = low in verbs.PROMISED and low not in verbs.IMPERATIVES
    verb = verbs.IMPERATIVES.get(low) or (low if bare_infinitive else "")
    comma = words[len(low) : len(low) + 1] == ","
    if not verb or not (verbs.fits(verb, after) or comma) or _NO_IMPERATIVE.match(words):
        return None
    urgent = bool(_URGENT.search(words))
    if (_INVITES.search(words) and not urgent) or (_INVITES.search(words) and not _hurries(words)):
        strength = Strength.invitation
    elif verb in _ADVICE and not _hurries(words):
        strength = Strength.recommendation
    else:
        strength = Strength.explicit
    sure = strength is Strength.explicit
    what = _tidy(f"{verb}{'' if comma else ' '}{words[len(low) :].strip() if comma else after}")
    if bare_infinitive:
        return Promise((context.us,), WhoType.organisation, verb, what, strength, sure)
    return Promise((context.everybody,), WhoType.group, verb, what, strength, sure)


_HURRIES = re.compile(
    r"\b(?:senast|snarast|snabbt|omgående|genast|så snart|före den|före \d|innan|till nästa)\b"
)
_NO_IMPERATIVE = re.compile(
    r"^(?:läs mer|kom ihåg (?!att\b)|"
    r"se (?:även|också|ovan|nedan|bilaga|bilagor|bifogad|mer|vidare|länk|webb|sida|"
    r"protokoll"
    r"|punkt)|följande|fråga \d|svar[:\s]|håll(?:er|s)|gör(?:s)?$|använd(?:s|a vid)|"
    r"kontakta?personer)",
    re.IGNORECASE,
)


def _hurries(words: str) -> bool:
    return bool(_HURRIES.search(words.lower()))
