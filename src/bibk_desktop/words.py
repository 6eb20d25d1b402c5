"""Words outside widgets, in English and Swedish: undo labels, errors, names of enum values.

What stands only on the screen goes through Qt's `tr()`; all other words are here, by key.
A key is `section.name`; fields stand in braces and are filled by `text(key, name=value)`.
"""

from enum import Enum

from bibk_desktop.cli_words import CLI_WORDS
from bibk_desktop.grants_words import GRANTS_WORDS
from bibk_desktop.help_words import HELP_WORDS
from bibk_desktop.meetings_words import MEETINGS_WORDS
from bibk_desktop.people_words import PEOPLE_WORDS
from bibk_desktop.place_card_words import PLACE_CARD_WORDS
from bibk_desktop.places_words import PLACES_WORDS
from bibk_desktop.projects_words import PROJECTS_WORDS
from bibk_desktop.quick_note_words import QUICK_NOTE_WORDS
from bibk_desktop.record_words import RECORD_WORDS
from bibk_desktop.requests_words import REQUESTS_WORDS
from bibk_desktop.settings_words import SETTINGS_WORDS
from bibk_desktop.start_words import START_WORDS
from bibk_desktop.to_do_words import TO_DO_WORDS
from bibk_desktop.trash_words import TRASH_WORDS
from bibk_desktop.value_words import VALUE_WORDS
from bibk_desktop.visits_words import VISITS_WORDS

LANGUAGES = ("en", "sv")
_state = {"language": "sv"}

WORDS: dict[str, tuple[str, str]] = {
    # --- errors that any room may have to say
    "error.disk_full": ("The disk is full.", "Disken är full."),
    # --- files that people hand us: why one cannot be read, and what to do
    "file.missing": ("{name} does not exist.", "Filen {name} finns inte. Kontrollera namnet."),
    "file.not_a_file": (
        "{name} is a folder or something else that is no file. Choose a file.",
        "{name} är en mapp eller något annat som inte är en fil. Välj en fil.",
    ),
    "file.closed": (
        "{name} cannot be opened. Close it in other programs and check that you may read it.",
        "{name} går inte att öppna. Stäng den i andra program och se efter att du får läsa den.",
    ),
    "file.empty": (
        "{name} is empty. Choose another file.",
        "{name} är tom. Välj en annan fil.",
    ),
    "file.no_words": (
        "{name} holds no text, perhaps only pictures. Write the text into a new document.",
        "{name} innehåller ingen text, kanske bara bilder. Skriv in texten i ett nytt dokument.",
    ),
    "file.too_large": (
        "{name} is larger than a document can be here. Remove pictures and save it again.",
        "{name} är större än ett dokument får vara här. Ta bort bilder och spara den igen.",
    ),
    "file.unknown_kind": (
        "{name} is of a kind that cannot be read. Save it as .docx, .odt or .txt.",
        "{name} är av ett slag som inte kan läsas. Spara den som .docx, .odt eller .txt.",
    ),
    "file.old_word": (
        "{name} is an old Word document. Open it in Word and save it as .docx.",
        "{name} är ett äldre Word-dokument. Öppna det i Word och spara det som .docx.",
    ),
    "file.not_what_it_says": (
        "{name} is not what its name says. Open it where it was made and save it as .docx.",
        "{name} är inte det som namnet säger. Öppna filen där den gjordes och spara som .docx.",
    ),
    "file.damaged": (
        "{name} is damaged or cut off. Fetch it again, or open it in Word and save it anew.",
        "{name} är skadad eller avkortad. Hämta den på nytt, eller öppna i Word och spara om den.",
    ),
    "file.encrypted": (
        "{name} is protected with a password. Remove the password in Word and save it again.",
        "{name} är skyddad med lösenord. Ta bort lösenordet i Word och spara den igen.",
    ),
    "file.macros": (
        "{name} holds macros and is not read. Save it in Word as .docx without macros.",
        "{name} innehåller makron och läses inte. Spara den i Word som .docx utan makron.",
    ),
    "file.strict": (
        "{name} is saved as Strict Open XML. Save it in Word as an ordinary Word document (.docx).",
        "{name} är sparad som Strict Open XML. Spara den i Word som vanligt Word-dokument (.docx).",
    ),
    "file.bomb": (
        "{name} unpacks to far more than a document is. Copy its text to a new document.",
        "{name} packar upp till mycket mer än ett dokument. Kopiera texten till ett nytt dokument.",
    ),
    "file.unsafe": (
        "{name} holds parts that do not belong in a document. Copy its text to a new document.",
        "{name} har delar som inte hör hemma där. Kopiera texten till ett nytt dokument.",
    ),
    "file.left_out_chunk": (
        "A document inside the document was not read.",
        "Ett dokument inuti dokumentet lästes inte.",
    ),
    "file.left_out_comments": (
        "Comments in the margin were not read.",
        "Kommentarer i marginalen lästes inte.",
    ),
    # --- places of the window
    "place.start": ("Overview", "Översikt"),
    "place.to_do": ("To do", "Att göra"),
    "place.calendar": ("Calendar", "Kalender"),
    "place.meetings": ("Meetings", "Möten"),
    "place.visits": ("Visits", "Besök"),
    "place.requests": ("Requests", "Förfrågningar"),
    "place.places": ("Municipalities", "Kommuner"),
    "place.people": ("Contacts", "Kontakter"),
    "place.projects": ("Projects", "Projekt"),
    "place.grants": ("Grants", "Bidrag"),
    "place.trash": ("Trash", "Papperskorg"),
    "place.settings": ("Settings", "Inställningar"),
    "place.help": ("Help", "Hjälp"),
    # --- the window, at opening and closing
    "window.not_opened": ("The workspace was not opened", "Arbetsytan öppnades inte"),
    "window.not_backed_up": ("No backup was made", "Ingen säkerhetskopia gjordes"),
    "window.fault": (
        "Something went wrong in the program.",
        "Något gick fel i programmet.",
    ),
    "window.fault_to_do": (
        "What you have written is still there. Copy the details to whoever looks after it.",
        "Det du har skrivit finns kvar. Kopiera detaljerna till den som sköter programmet.",
    ),
    "health.whole": (
        "The installation is whole: {modules} modules, the resources, a workspace, a window.",
        "Installationen är hel: {modules} moduler, resurserna, en arbetsyta, ett fönster.",
    ),
    "health.broken": ("The installation is not whole: {why}", "Installationen är inte hel: {why}"),
    # --- lists and overview to Excel
    "out.list": ("List to Excel", "Listan till Excel"),
    "out.overview": ("Overview to Excel", "Översikt till Excel"),
    "out.empty": ("Nothing here yet.", "Inget här än."),
    "out.sum": ("Sum", "Summa"),
    "out.footer": ("page {page} ({pages})", "sida {page} ({pages})"),
    "out.language": ("en-GB", "sv-SE"),
    # --- templates of the user's own
    "file.no_template": (
        "{name} is no Word template. Choose a .docx or .dotx.",
        "{name} är ingen Word-mall. Välj en fil som slutar på .docx eller .dotx.",
    ),
    # --- what was typed is no value
    "field.not_yet": (
        "That day has not been yet. Write a day up to today.",
        "Den dagen har inte varit än. Skriv en dag fram till idag.",
    ),
    "field.one_day": ("Write one day, as 24 January.", "Skriv en enda dag, som 24 januari."),
    "field.no_amount": ("Write an amount, as 1 800.", "Skriv ett belopp, som 1 800 eller 40 tkr."),
    "field.no_number": ("Write a whole number.", "Skriv ett heltal, bara siffror."),
    "field.too_long": ("At most {limit} characters.", "Högst {limit} tecken får plats. Korta ner."),
    # --- calendar
    "month.1": ("January", "januari"),
    "month.2": ("February", "februari"),
    "month.3": ("March", "mars"),
    "month.4": ("April", "april"),
    "month.5": ("May", "maj"),
    "month.6": ("June", "juni"),
    "month.7": ("July", "juli"),
    "month.8": ("August", "augusti"),
    "month.9": ("September", "september"),
    "month.10": ("October", "oktober"),
    "month.11": ("November", "november"),
    "month.12": ("December", "december"),
    "weekday.0": ("Monday", "måndag"),
    "weekday.1": ("Tuesday", "tisdag"),
    "weekday.2": ("Wednesday", "onsdag"),
    "weekday.3": ("Thursday", "torsdag"),
    "weekday.4": ("Friday", "fredag"),
    "weekday.5": ("Saturday", "lördag"),
    "weekday.6": ("Sunday", "söndag"),
    # --- dates as people say them
    "date.no_such_day": ("There is no such day.", "Den dagen finns inte i kalendern."),
    "date.end_first": ("The end comes before the start.", "Slutet ligger före början."),
    "date.several": ("There is more than one date.", "Här står mer än ett datum."),
    "date.unclear": (
        "Not a date. Write for example 24 jan, 1/2-18, i höst or löpande.",
        "Det går inte att läsa som datum. Skriv till exempel 24 jan, 1/2-18, i höst eller löpande.",
    ),
    "date.contradiction": (
        "The words name different days.",
        "Orden säger olika dagar. Kontrollera datumet.",
    ),
    "date.end_time_unclear": (
        "The end time is cut short or comes before the start.",
        "Sluttiden är avhuggen eller ligger före starttiden.",
    ),
    # --- who holds an office
    "office.vacant": ("vacant", "vakant"),
    "office.acting": ("acting {name}", "tf. {name}"),
    "office.vacant_acting": ("vacant, acting {name}", "vakant tf. {name}"),
    "office.unknown": ("not known", "okänd"),
    # --- who was there
    "representation.line": (
        "{places} of {of} municipalities · {persons} persons",
        "{places} av {of} kommuner · {persons} personer",
    ),
    "representation.line_one": (
        "{places} of {of} municipalities · 1 person",
        "{places} av {of} kommuner · 1 person",
    ),
    "representation.missing": ("not represented", "ej representerad"),
    # --- open matters
    "MatterKind.visit": ("visit", "besök"),
    "MatterKind.meeting": ("meeting", "möte"),
    "MatterKind.activity": ("activity", "aktivitet"),
    "MatterKind.request": ("request", "förfrågan"),
    "MatterKind.question_to_us": ("question to us", "fråga till oss"),
    "MatterKind.question": ("question", "fråga"),
    "MatterKind.task": ("action", "uppgift"),
    "MatterKind.waiting": ("waiting for", "väntar på"),
    "MatterKind.proposal": ("proposal", "förslag"),
    "MatterKind.report": ("report", "redovisning"),
    "MatterKind.supplement": ("supplement", "komplettering"),
    "MatterKind.next_step": ("application", "ansökan"),
    "MatterKind.confirm": ("to confirm", "bekräfta"),
    "MatterKind.call": ("call", "utlysning"),
    "Awaits.none": ("–", "–"),
    "Awaits.we_wait": ("we wait for them", "vi väntar på"),
    "Awaits.they_wait": ("they wait for us", "de väntar på oss"),
    "matter.late_one": ("1 day late", "försenad 1 dag"),
    "matter.late": ("{days} days late", "försenad {days} dagar"),
    "matter.waited_one": ("waited 1 day", "väntat 1 dag"),
    "matter.waited": ("waited {days} days", "väntat {days} dagar"),
    "matter.new": ("new today", "ny idag"),
    "matter.age_one": ("1 day", "1 dag"),
    "matter.age": ("{days} days", "{days} dagar"),
    "matter.today": ("today", "idag"),
    "matter.today_at": ("today at {time}", "idag kl. {time}"),
    "matter.next_meeting": ("next meeting", "nästa möte"),
    "matter.look_again": ("look at again", "ta upp igen"),
    "matter.nobody": ("nobody", "ingen"),
    "matter.all_missing": ("all {count}", "alla {count}"),
    "matter.next_step": ("next step of the application", "nästa steg i ansökan"),
    "matter.call_closes": ("{call} closes", "{call} stänger"),
    # --- eligibility by a call's rules
    "Eligibility.eligible": ("eligible", "behörig"),
    "Eligibility.check": ("check", "kontrollera"),
    "Eligibility.unknown": ("rule not known", "regeln ej känd"),
    "rule.no_rules": ("no rules are noted", "inga regler är inlagda"),
    "rule.no_plan": ("no library plan", "ingen biblioteksplan"),
    "rule.plan_not_adopted": ("plan {state}", "planen är {state}"),
    "rule.plan_expired": ("plan ended {year}", "planen gick ut {year}"),
    "rule.plan_begins": ("plan begins {year}", "planen börjar gälla {year}"),
    "rule.too_many": (
        "{count} applications of its own, at most {most}",
        "{count} egna ansökningar, högst {most}",
    ),
    "rule.too_many_shared": (
        "in {count} partnerships, at most {most}",
        "med i {count} partnerskap, högst {most}",
    ),
    "rule.not_for_municipalities": (
        "not open to municipalities",
        "söks inte av kommuner",
    ),
    "rule.no_contribution": ("own contribution not stated", "egeninsats ej angiven"),
    "rule.low_contribution": (
        "own contribution {percent} %, at least {least} %",
        "egeninsats {percent} %, minst {least} %",
    ),
    "rule.unclear": ("rule unclear", "regeln är oklar"),
    # --- what marked lines of live notes become, as steps of the way back
    "undo.outcome_decision": ("note decision: {title}", "anteckna beslut: {title}"),
    "undo.outcome_agreement": ("note agreement: {title}", "anteckna det ni enades om: {title}"),
    "undo.outcome_task": ("note action: {title}", "anteckna uppgift: {title}"),
    "undo.outcome_waiting": ("note waiting for: {title}", "anteckna väntan på: {title}"),
    "undo.outcome_proposal": ("note proposal: {title}", "anteckna förslag: {title}"),
    "undo.outcome_question": ("note question: {title}", "anteckna fråga: {title}"),
    "undo.outcome_exhortation": ("note exhortation: {title}", "anteckna uppmaning: {title}"),
    "undo.outcome_several": ("note what came of the lines", "anteckna det som raderna säger"),
    "undo.outcome_link": ("link the item", "koppla punkten"),
    # --- priority areas set on what works for them
    "undo.set_area": ("set priority area {area}", "sätta insatsområde {area}"),
    "undo.unset_area": ("take off priority area {area}", "ta bort insatsområde {area}"),
}
WORDS |= VALUE_WORDS | RECORD_WORDS | CLI_WORDS | START_WORDS | PROJECTS_WORDS | PEOPLE_WORDS
WORDS |= PLACES_WORDS | PLACE_CARD_WORDS
WORDS |= TO_DO_WORDS | VISITS_WORDS
WORDS |= GRANTS_WORDS
WORDS |= MEETINGS_WORDS
WORDS |= REQUESTS_WORDS
WORDS |= QUICK_NOTE_WORDS | TRASH_WORDS | HELP_WORDS
WORDS |= SETTINGS_WORDS


def use(language: str) -> None:
    """Say everything in `language`, "sv" or "en"."""
    _state["language"] = language if language in LANGUAGES else "sv"


def text(key: str, **fields: object) -> str:
    """The words of `key` with its fields filled in. KeyError if there is no such key."""
    words = WORDS[key][LANGUAGES.index(_state["language"])]
    return words.format(**fields) if fields else words


def name(member: Enum) -> str:
    """The name of an enum value of the model. KeyError if it has none."""
    return text(f"{type(member).__name__}.{member.value}")
