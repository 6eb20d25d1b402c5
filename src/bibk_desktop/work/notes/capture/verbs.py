"""The verbs by which Swedish minutes promise, ask and tell, in the forms they take."""

import re

# infinitive, or infinitive:present:imperative where they are not -a, -ar, -a
_PROMISES = """
kolla undersöka:undersöker:undersök skicka mejla maila e-posta ringa:ringer:ring kontakta boka
återkomma:återkommer:återkom sammanställa:sammanställer:sammanställ skriva:skriver:skriv ordna
fixa förbereda:förbereder:förbered uppdatera bevaka sprida:sprider:sprid lämna
anmäla:anmäler:anmäl svara utreda:utreder:utred publicera översätta:översätter:översätt
begära:begär:begär be:ber:be skissa testa köpa:köper:köp beställa:beställer:beställ leverera
påminna:påminner:påminn tipsa komplettera återrapportera tillfråga hämta formulera
trycka:trycker:tryck utforma revidera upphandla förhandla inventera
kartlägga:kartlägger:kartlägg fundera prova pröva utse:utser:utse föreslå:föreslår:föreslå fråga
hjälpa:hjälper:hjälp bjuda:bjuder:bjud bearbeta upprätta bidra:bidrar:bidra väga:väger:väg leta
prata förmedla konstruera producera filma spela designa räkna bemanna rekvirera kalla granska
justera registrera arkivera diarieföra:diarieför:diarieför bifoga distribuera förankra
efterhöra:efterhör:efterhör korrekturläsa:korrekturläser:korrekturläs avtala beräkna uppvakta
initiera ansluta:ansluter:anslut fylla:fyller:fyll reda:reder:red söka:söker:sök
välja:väljer:välj plocka packa åka:åker:åk besöka:besöker:besöka träffa ta:tar:ta
lägga:lägger:lägg se:ser:se höra:hör:hör hålla:håller:håll bilda samordna anordna
genomföra:genomför:genomför göra:gör:gör gå:går:gå sätta:sätter:sätt dra:drar:dra samla jobba
arbeta stämma:stämmer:stäm följa:följer:följ ställa:ställer:ställ dela mäta:mäter:mät
driva:driver:driv skapa ändra rätta  ladda länka fila sköta:sköter:sköt hitta
renskriva:renskriver:renskriv vidarebefordra dubbelkolla checka  fakturera teckna
underteckna signera sammankalla introducera analysera utvärdera jämföra:jämför:jämför sondera
pejla väcka:väcker:väck anlita rekrytera utlysa:utlyser:utlys
marknadsföra:marknadsför:marknadsför annonsera posta redigera formge:formger:formge kopiera
scanna kommentera lösa:löser:lös inbjuda:inbjuder:inbjud utöka bemöta:bemöter:bemöt
felanmäla:felanmäler:felanmäl avboka omboka slutföra:slutför:slutför
färdigställa:färdigställer:färdigställ återlämna
översända:översänder:översänd
"""
# In minutes these in the present tense mostly tell what was said; with a day ahead they promise.
_TELLING = """
informera rapportera presentera visa redovisa meddela planera stödja:stödjer:stödj
fortsätta:fortsätter:fortsätt starta bygga:bygger:bygg delta:deltar:delta diskutera berätta
leda:leder:led ansvara öppna erbjuda:erbjuder:erbjud arrangera titta medverka
lyfta:lyfter:lyft önska använda:använder:använd läsa:läser:läs
"""
_ASKING_ONLY = """
ge:ger:ge tänka:tänker:tänk komma:kommer:kom ha:har:ha notera observera titta meddela
försöka:försöker:försök ansöka:ansöker:ansök uppmana glömma:glömmer:glöm säga:säger:säg utnyttja
uppmärksamma:uppmärksammar:uppmärksamma
"""
# A verb that promises only together with one of these soon after it.
_NEEDS = {
    "ta": "fram|upp|reda|kontakt|med|hand|ansvar|på sig|in|initiativ|ut|ställning|över|emot|"
    "möte|tag|dialog|tillbaka|vid|vidare|frågan|hem",
    "lägga": "upp|ut|in|till|fram|ihop",
    "se": "över|till",
    "höra": "av|med|efter|om|sig för",
    "hålla": "i|kontakt|koll|utkik|samman|ihop|dagen|dagarna|datumet",
    "göra": "klart?|en|ett|färdigt?|om|tex|t.ex|något|ngt|upp|ny|nytt|detsamma|"
    "[a-zåäö]{4,}(?:en|et|na)|iordning|i ordning",
    "gå": "vidare|igenom|ut",
    "sätta": "ihop|upp|samman|igång|in",
    "dra": "ihop|igång",
    "jobba": "vidare|fram",
    "väga": "in|upp",
    "ladda": "upp|ner|ned",
    "fila": "på|vidare",
    "väcka": "frågan",
    "leta": "upp|efter|fram|reda",
    "prata": "med|m",
    "be": "om",
    "bjuda": "in|till|med",
    "kalla": "till|in",
    "hjälpa": "till",
    "arbeta": "vidare|fram|om",
    "stämma": "av",
    "följa": "upp",
    "ställa": "samman|frågan?|upp|iordning|i ordning",
    "samla": "in|ihop|upp",
    "fylla": "i|på",
    "reda": "ut",
    "spela": "in",
    "driva": "vidare|frågan",
    "åka": "dit|till|på",
    "komma": "ihåg|med",
    "ha": "med|klart",
    "se_": "till",
    "tänka": "på|efter|igenom|,",
}
_STATES_WORDS = """
vara ha bli finnas få kunna handla innehålla betyda ske stå ligga heta kosta vilja tycka veta
känna gälla omfatta räcka behöva fungera kännas upplevas hända synas utgå pågå bestå gå dyka äga
låta leda börja sluta
"""
_STATES = frozenset(_STATES_WORDS.split())
_FINITE_WORDS = """
är var har hade äger sker kan kunde ska skall skulle vill ville kommer kom får fick går gick
blir blev finns fanns behöver behövde bör borde måste tar tog ger gav ser såg gör gjorde säger
sa sade tycker tyckte vet visste ligger låg står stod håller höll hålls hölls börjar slutar
undrar känner kände tror trodde menar betyder gäller gällde sker skedde sitter satt berättade
hälsade önskar handlar handlade bestämde beslutar beslutas beslutade beslöt beslutades bestämdes
enades deltog deltar mynnar visar visade pågår fortsätter fortsatte leder ledde startar startade
tackade tackar hälsar öppnar öppnade avslutar avslutade konstaterar konstaterades upplever
finansieras används användes skickar skickas skickades kostar funkar fungerar brukar anser
saknar saknas heter hette innebär innebar lyfter lyfts lyfte ökar minskar ställer väntar bad ber
fattar fattade fattas godkänner godkände godkändes utser utsåg utsågs valdes väljs väljer
skriver skrev läser läste kör körde planerar planeras genomförs genomfördes erbjuds
"""
_FINITE = frozenset(_FINITE_WORDS.split())
_PASSIVE_PAST = re.compile(r"^[a-zåäö]{3,}ades$")
_PAST = re.compile(r"^[a-zåäö]{3,}ade$")
# After one of these endings: "vi pratade om" tells, "prioriterade områden" names.
_AFTER_VERB_WORDS = """
om på att för till med m av in upp ut fram en ett den det de sin sina sitt sig vi oss er hur
vad när också även inte ner över under vid från där hela alla flera några mötet välkommen
välkomna sedan först igen kort lite mycket bra kring runt vidare
"""
_AFTER_VERB = frozenset(_AFTER_VERB_WORDS.split())


def _table(rows: str) -> list[tuple[str, str, str]]:
    forms = [row.split(":") for row in rows.split()]
    return [(f[0], f[1], f[2]) if len(f) == 3 else (f[0], f[0] + "r", f[0]) for f in forms]


_PROMISE_ROWS, _TELLING_ROWS = _table(_PROMISES), _table(_TELLING)
_ASKING_ROWS = _table(_ASKING_ONLY)
PRESENT = {present: verb for verb, present, _ in (*_PROMISE_ROWS, *_TELLING_ROWS)}
PROMISING = frozenset(present for _, present, _ in _PROMISE_ROWS)
INFINITIVES = frozenset(verb for verb, _, _ in (*_PROMISE_ROWS, *_TELLING_ROWS, *_ASKING_ROWS))
PROMISED = frozenset(verb for verb, _, _ in _PROMISE_ROWS)
IMPERATIVES = {
    imperative: verb for verb, _, imperative in (*_TELLING_ROWS, *_ASKING_ROWS, *_PROMISE_ROWS)
}
PASSIVES = {
    f"{stem}s": verb
    for verb, present, _ in (*_PROMISE_ROWS, *_TELLING_ROWS)
    for stem in {verb, present.removesuffix("r").removesuffix("e"), present.removesuffix("r")}
}


def is_state(infinitive: str) -> bool:
    """Whether the verb says how something is, not what somebody does."""
    return infinitive in _STATES


def fits(verb: str, after: str) -> bool:
    """Whether `verb` (infinitive) promises something when `after` are the words that follow."""
    needs = _NEEDS.get(verb)
    if needs is None:
        return True
    near = " ".join(after.split()[:4])
    return re.search(rf"(?:^|\s)(?:{needs})(?=[\s,.]|$)", near) is not None


def is_finite(word: str, after: str = "") -> bool:
    """Whether `word` is a verb that makes a sentence of the words around it."""
    if word in _FINITE or word in PRESENT or _PASSIVE_PAST.match(word):
        return True
    return _PAST.match(word) is not None and (not after or after in _AFTER_VERB)


def has_finite(words: str) -> bool:
    """Whether `words` are a sentence, not a name of something."""
    every = re.findall(r"[\wåäöÅÄÖ]+", words.lower())
    return any(is_finite(*pair) for pair in zip(every, [*every[1:], ""], strict=True))
