"""The labels that open a line or part of minutes, and what each announces."""

import re
from enum import StrEnum
from functools import lru_cache

from bibk_desktop.work.notes.capture import places
from bibk_desktop.work.notes.capture.known import KnownWorld


class Label(StrEnum):
    """What a label announces."""

    present = "present"
    absent = "absent"
    digital = "digital"
    not_represented = "not_represented"
    chair = "chair"
    secretary = "secretary"
    adjuster = "adjuster"
    guest = "guest"
    date = "date"
    time = "time"
    place = "place"
    time_and_place = "time_and_place"
    number = "number"
    agenda = "agenda"
    decision = "decision"
    agreement = "agreement"
    action = "action"
    waiting = "waiting"
    proposal = "proposal"
    question = "question"
    everybody = "everybody"
    project = "project"
    responsible = "responsible"
    due = "due"
    next_meeting = "next_meeting"
    dates = "dates"
    votes = "votes"
    other = "other"


_OF_MEETING = r"(?: (?:på|vid|under|från) (?:mötet|möte|träffen|dagens möte))?"
_FROM = r"(?: från [\wåäöÅÄÖ ]{3,40})?"
_COUNT = r"(?:\s*\(\d+[^)]*\)|,? \d+ (?:st|personer))?"
_WORDS: dict[Label, str] = {
    Label.present: (
        r"(?:övriga |även |också )?(?:närvarande|deltagare|deltog|deltar|deltagande|medverkande|"
        r"medverkade|mötesdeltagare|deltagarlista|deltagarförteckning|närvarolista|närvaro|"
        r"på plats|"
        r"närv|med på mötet|ledamöter|ordinarie ledamöter|beslutande|tjänstgörande ersättare|"
        r"närvarande ersättare|ersättare|fysiskt närvarande|följande deltog|tillstädes|"
        r"mötesnärvaro|följande (?:personer )?(?:deltog|var närvarande|närvarade)|deltog gjorde|"
        r"vi som (?:deltog|var där|träffades)|vilka|vilka (?:deltog|var med)|med|i mötet deltog|"
        r"på mötet deltog|dagens deltagare)"
        r"(?: ledamöter| kommuner| personer| deltagare| tjänstemän| fysiskt| på plats)?"
    ),
    Label.digital: (
        r"(?:närvarande |deltagare |deltog )?(?:digitalt|via länk|på länk|på distans|via teams|"
        r"via zoom|på teams|på zoom|via skype|på skype|via telefon)(?: närvarande| deltog)?"
    ),
    Label.absent: (
        r"(?:frånvarande|(?:inte|ej) med|anmält förhinder|anmälda förhinder|anmäld frånvaro|"
        r"förhinder|"
        r"ej närvarande|inte närvarande|förhindrade?|meddelat förhinder|anmält frånvaro|frånvaro|"
        r"lämnat återbud|återbud|ej deltagande|har fått förhinder|fick förhinder|"
        r"anmälde förhinder|sjuk|sjuka)(?: ?/ ?(?:anmält förhinder|anmälda förhinder|förhinder|"
        r"frånvarande|förhindrade|återbud))?(?: och (?:förhinder|frånvarande|återbud))?"
    ),
    Label.not_represented: (
        r"(?:ej|inte|icke) representera(?:de|d)(?: kommuner)?|kommuner som (?:saknades|inte .+)|"
        r"saknade kommuner|saknades"
    ),
    Label.chair: (
        r"(?:mötes)?ordförande|ordf|mötesledare|möteslederska|samtalsledare|sammankallande|"
        r"leder mötet|mötet leddes av"
    ),
    Label.secretary: (
        r"(?:mötes)?sekreterare|sekr|vid anteckningarna|vid protokollet|protokollförare|"
        r"protokoll (?:fört )?av|vid pennan|antecknare|antecknat av|anteckningar(?:na)?"
        r"(?: förda)?(?: av)?|anteckningar|referent|för anteckningarna|"
        r"vid (?:tangent\w+|datorn)|skribent"
    ),
    Label.adjuster: r"justerare|justerande|justeras(?: av)?|justeringsperson(?:er)?|att justera",
    Label.guest: r"gäst(?:er)?|inbjud(?:en|na)(?: gäst(?:er)?)?|adjungerad(?:e)?|föredragande|"
    r"föreläsare|medverkar|inbjudna|extern(?:a)? (?:gäst|deltagare)(?:er)?",
    Label.date: r"(?:preliminärt |nytt |ungefärligt )?datum|mötesdatum|dag|mötesdag|när",
    Label.time: r"tid|klockan|mötestid|tidpunkt|tider",
    Label.place: r"plats|lokal|var|mötesplats|ort|mötesort|plats för mötet|sal|rum|adress|länk",
    Label.time_and_place: r"(?:tid|datum|dag)(?:,? tid)?(?: och |/| & |, | o )(?:plats|lokal|ort)|"
    r"(?:plats|lokal)(?: och |/| & |, )(?:tid|datum)|tid/plats",
    Label.number: r"diarienummer|dnr|ärendenummer|paragrafer|sidor|sida",
    Label.agenda: r"dagordning|föredragningslista|agenda|program|innehåll|dagens punkter",
    Label.decision: r"(?:mötets |gruppens )?beslut(?:ades|as|et|spunkt(?:er)?)?|"
    r"vi beslutade|(?:mötet|styrgruppen|gruppen|arbetsgruppen) beslutar|besluts",
    Label.agreement: r"enades om|vi enades(?: om)?|överenskommelse|överenskoms|överens",
    Label.action: r"att göra|att-göra|uppgift(?:er)?|åtgärd(?:er)?|todo|to do|att[- ]göra-lista|"
    r"göra till nästa (?:gång|möte)|till nästa (?:gång|möte|träff)|uppdrag|"
    r"aktivitet(?:er)? att göra|"
    r"nästa steg|arbetsfördelning|ansvarsfördelning|vem gör vad|att lösa|vi har lovat|"
    r"bibk har lovat|åtgärdslista|åtgärdspunkter|åtaganden|"
    r"(?:att göra|göra|uppgifter|uppdrag) (?:till|inför) nästa (?:gång|möte|träff)|att följa upp|"
    r"uppföljningspunkter|läxa|hemläxa|action",
    Label.waiting: r"väntar(?: på)?|avvaktar",
    Label.proposal: r"(?:annat |nytt |nästa )?förslag(?:et)?(?: till beslut| \d)?",
    Label.question: r"fråga|frågor|fråga till (?:bibk|oss|er|alla|kommunerna)",
    Label.everybody: r"alla|samtliga|till alla|uppmaning|alla kommuner|alla bibliotek",
    Label.project: r"projekt",
    Label.responsible: r"ansvarig(?:a)?(?: för [\wåäöÅÄÖ ]+)?|ansvar|vem|utförs av|ansvarar",
    Label.due: r"senast|klart(?: senast)?|klar|deadline|förfallodatum|ska vara klart|sista dag",
    Label.next_meeting: (
        r"(?:nästa|nästkommande|kommande) (?:[a-zåäö]+(?:a|ie|t) )?[\wåäöÅÄÖ-]*(?:möte|möten|"
        r"mötet|träff|träffar|träffen|"
        r"sammanträde|sammanträden|gång|mötestid|mötestillfälle|internat|råd|avstämning|styrgrupp|"
        r"[a-zåäö]{4,}dag)"
        r"(?: med [\wåäö ]+)?|tid för nästa (?:möte|träff)|datum för nästa (?:möte|träff)|"
        r"nya mötestider|kommande mötestider|mötestider|mötesdatum framåt"
    ),
    Label.dates: r"kalendarium|viktiga datum|datum att (?:hålla|komma ihåg|minnas|notera|boka)|"
    r"kommande datum|kalender|aktuella datum|på gång|håll utkik|boka in|datum framöver",
    Label.votes: r"röster|prickar|poäng|"
    r"resultat(?:et)?(?: av| från)? (?:den )?"
    r"[\wåäö]*(?:röstning|handuppräckning|prioritering)(?:en)?|"
    r"prickröstning|röstning|omröstning|prioritering(?:ar)?",
    Label.other: (
        r"obs|nb|tips|exempel|ex|t\.?ex|dvs|syfte(?:t)?|mål(?:et)?|bakgrund|svar|kommentar(?:er)?|"
        r"synpunkter|reflektion(?:er)?|tankar|diskussion|samtal|bilaga|bilagor|källa|länk(?:ar)?|"
        r"info|"
        r"läs mer|mer info(?:rmation)?|kontakt(?:person(?:er)?)?|kostnad|pris|budget|målgrupp|"
        r"anmälan|"
        r"slutsats(?:er)?|resultat|sammanfattning|plus|minus|ja|nej|p\.?s|ps|not|noteras|alltså|"
        r"till|"
        r"att tänka på|tänk på|viktigt|kom ihåg|notera|bra att veta|glöm inte|"
        r"följande|positivt|negativt|fördelar|nackdelar|hälsningar|e-post|telefon|mejl|webb|"
        r"fråga \d|"
        r"status|läget|innehåll|metod|tema|tidplan|risker|vem|vad|hur|varför|arrangör|talare|"
        r"dessutom|"
        r"[\wåäö]+s (?:kommentarer|synpunkter|tankar|frågor|svar|reflektioner)|jo|nytt|hej"
    ),
}
_LABELS = {label: re.compile(rf"(?:{words})$", re.IGNORECASE) for label, words in _WORDS.items()}
_WITH_DETAIL = (Label.present, Label.absent, Label.digital, Label.guest, Label.not_represented)
_DETAIL = {
    label: re.compile(rf"(?:{_WORDS[label]}){_OF_MEETING}{_FROM}{_COUNT}$", re.IGNORECASE)
    for label in _WITH_DETAIL
}
_BEFORE_COLON = re.compile(r"^\s*(?P<label>[^:\n\t]{1,70}?)\s*:(?!-|//|\d)\s*,?\s*")
PEOPLE_LABELS = frozenset(
    (Label.present, Label.digital, Label.absent, Label.chair, Label.secretary, Label.adjuster)
) | {Label.guest}
FRONT_LABELS = frozenset((Label.date, Label.time, Label.place, Label.time_and_place, Label.number))
_ORDER = (*_WITH_DETAIL, *(each for each in Label if each not in _WITH_DETAIL))


@lru_cache(maxsize=4096)
def label_of(words: str) -> Label | None:
    """What `words` announce when they stand as a label; None if they are no known label."""
    bare = words.strip(" :–-.*\t")
    if not bare or len(bare) > 70:
        return None
    for label in _ORDER:
        pattern = _DETAIL.get(label, _LABELS[label])
        if pattern.match(bare):
            return label
    return None


def before_colon(text: str) -> tuple[str, int] | None:
    """The words before the first colon of a line and where the rest begins; None without one."""
    match = _BEFORE_COLON.match(text)
    return (match["label"].strip(" *"), match.end()) if match else None


def is_place_label(words: str, known: KnownWorld) -> bool:
    """Whether `words` are nothing but a county, a municipality, or us: a label within an item."""
    bare = words.strip(" :")
    return bool(
        places.county(bare, known)
        or places.exactly(bare, known)
        or bare.lower() in known.organisation_by_name
    )
