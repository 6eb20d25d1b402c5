"""The example's calendar: what is arranged, by whom and how sure it is, and mere days."""

from decimal import Decimal

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Activity,
    ActivityKind,
    ActivityState,
    Invited,
    OurPart,
    PriorityAreaLink,
    Registration,
    Speaker,
)

from .ground import Ground, lines

# key | title | kind | state | our part | when | place | municipality | organiser | contact
# | project. When: a model day, "day clock", "day +1" for two days, "ca day", "day +1 ?", "season
# day", "month- day" (from that month on) or "yearly month-day", which no week moves
ACTIVITIES = """
webinar | Webbinarium om Stärkta bibliotek | webinar | settled | tips | 2018-02-16 10-11.30 \
  | Kulturrådets webb | | Kulturrådet | Astrid Norell |
data_protection | Utbildning, dataskydd | course | settled | co_organiser | 2018-04-11 13-16 \
  | Lessebo | Lessebo | Axiell | Tove Ek-Strand |
residential | Chefsinternat med Kalmar | residential | settled | co_organiser | 2018-04-17 +1 \
  | Öland | | Regionbibliotek Kalmar | Karin Holm |
law_day | Lagstiftningsdagen | course | settled | organiser | 2018-04-25 9.30-15.30 \
  | Växjö stadsbibliotek | Växjö | BiBK | Karin Holm |
study_trip | Studieresa, Kreativa rum | study_trip | preliminary | organiser | ca 2018-05-03 \
  | Köpenhamn | | BiBK | Karin Holm | Kreativa rum
engage_conference | Unga berättar, konferens | conference | settled | organiser \
  | 2018-05-08 9-16 | Växjö konserthus | Växjö | BiBK | Anna Dalin | Engage
profession | Mötesplats profession – forskning | conference | preliminary | co_organiser \
  | 2018-10-22 +1 ? | Växjö | Växjö | Linnéuniversitetet | Petra Sand |
light | Ljus i biblioteksrummet | course | settled | organiser | 2018-03-22 9.30-12 \
  | Alvesta bibliotek | Alvesta | BiBK | Jonatan Rask | Kreativa rum
sound | Ljud i biblioteksrummet | course | idea | organiser | season 2018-05-22 | | | BiBK \
  | Jonatan Rask | Kreativa rum
magazines | Gemensamma tidskrifter på nätet | day | settled | organiser | month- 2018-05-15 \
  | | | BiBK | Valter Ström |
plan_comments | Sista dag för synpunkter på regional biblioteksplan | deadline | settled \
  | organiser | 2018-04-27 | | | BiBK | Anna Dalin |
exchange | Utbyte, Elsa Fors och Nils Frost | exchange | settled | organiser \
  | 2018-03-05 +4 | Gent | | BiBK | Anna Dalin | Engage
performance | Bibliotekarien, teaterföreställning | performance | settled | organiser \
  | 2018-03-13 18-19.15 | Växjö stadsbibliotek | Växjö | Regionteatern | Karin Holm |
world_book_day | Världsbokdagen | day | settled | tips | yearly 04-23 | | | | |
read_aloud | Läs högt! | lecture | settled | organiser | 2016-03-17 13-15 | Ronneby | Ronneby \
  | BiBK | Berit Kvist |
open_plus_day | Meröppet i praktiken | conference | settled | organiser | 2016-05-11 9.30-15 \
  | Karlshamn | Karlshamn | BiBK | Karin Holm |
library_days | Konferens om folkbibliotek | conference | settled | tips | 2016-05-18 +2 \
  | Västerås | | Svensk biblioteksförening | |
sources | Källkritik för vuxna | course | settled | organiser | 2016-10-20 9-12 | Ljungby \
  | Ljungby | BiBK | Anna Dalin |
reading_kickoff | Boken kommer, upptakt | information | settled | organiser | 2016-09-22 13-16 \
  | Alvesta | Alvesta | BiBK | Berit Kvist | Boken kommer
first_residential | Chefsinternat | residential | settled | organiser | 2017-04-27 +1 | Korrö \
  | Tingsryd | BiBK | Karin Holm |
making | Skapande på bibliotek, studiedag | course | settled | organiser | 2017-03-23 9.30-15.30 \
  | Växjö stadsbibliotek | Växjö | BiBK | Jonatan Rask | Kreativa rum
branch_day | Filialdag | course | cancelled | organiser | 2017-10-25 9-15 | Tingsryd | Tingsryd \
  | BiBK | Karin Holm |
statistics | Att läsa statistiken | webinar | settled | organiser | 2017-05-23 10-11.30 | Digitalt \
  | | BiBK | Valter Ström |
sprak_start | Språkstegen, upptakt | information | settled | organiser | 2017-09-13 13-16 \
  | Växjö | Växjö | BiBK | Berit Kvist | Språkstegen
trip_old | Studieresa till Helsingborg | study_trip | replaced | organiser | 2017-11-08 \
  | Helsingborg | | BiBK | Jonatan Rask | Kreativa rum
trip | Studieresa till Helsingborg och Höör | study_trip | settled | organiser | 2017-11-29 7-19 \
  | Helsingborg och Höör | | BiBK | Jonatan Rask | Kreativa rum
fair | Bok- och biblioteksmässa | conference | settled | tips | 2017-09-28 +3 | Göteborg | | | |
streams | Film på bibliotekets sidor | webinar | settled | organiser | 2017-12-06 10-11 | Digitalt \
  | | BiBK | Valter Ström |
"""
REPLACED = {"trip_old": "trip"}
# activity | speaker | subject
SPEAKERS = """
residential | Olga Tern | Att leda genom andra
law_day | Ingmar Rosell | Vad säger bibliotekslagen om prioriterade grupper?
law_day | Siri Falk | Så skrev vi vår plan
engage_conference | Vide Alm | Unga som medforskare
light | Ester Ljung | Ljuset, hyllan och blicken
sources | Kim Sandell | Källkritik utan pekpinnar
read_aloud | Bea Holmgren | Rösten som redskap
"""
# activity | municipality, group or in words | places
INVITED = """
study_trip | Lessebo | 2
study_trip | Ronneby | 2
study_trip | Karlshamn | 2
study_trip | Karlskrona | 2
study_trip | Markaryd | 2
study_trip | Uppvidinge | 2
residential | bibliotekschefer | 20
engage_conference | ungdomsbibliotekarier i hela landet | 120
light | alla kommuner, även utanför projektet | 40
exchange | Växjö | 1
exchange | Lessebo | 1
law_day | bibliotekschefer och kommunjurister | 30
sprak_start | Barnbibliotekariernas nätverk | 26
"""
# activity | area
AREAS = """
data_protection | Digital delaktighet
law_day | Lärande organisationer
light | Biblioteket som mötesplats
engage_conference | Läslust och språk hela livet
statistics | Lärande organisationer
making | Biblioteket som mötesplats
sources | Digital delaktighet
"""


def add_activities(x: Ground) -> None:
    """Add every activity with speakers, who is invited and the plan's priority areas."""
    for key, *facts in lines(ACTIVITIES):
        x.activities[key] = x.put(_activity(x, facts))
    for old, new in REPLACED.items():
        x.session.get_one(Activity, x.activities[old]).replaced_by_id = x.activities[new]
    for key, name, topic in lines(SPEAKERS):
        person = x.people.get(name)
        x.put(Speaker(activity_id=x.activities[key], name=name, person_id=person, topic=topic))
    for key, who, quota in lines(INVITED):
        x.put(_invited(x, key, who, int(quota)))
    for key, area in lines(AREAS):
        x.put(PriorityAreaLink(priority_area_id=x.areas[area], activity_id=x.activities[key]))
    _add_details(x)


def _activity(x: Ground, facts: list[str]) -> Activity:
    title, kind, state, part, when, place, municipality, organiser, contact, *project = facts
    return Activity(
        title=title,
        kind=ActivityKind(kind),
        state=ActivityState(state),
        our_part=OurPart(part),
        at=when_of(x, when),
        place=place,
        municipality_id=x.places.get(municipality),
        organiser_id=x.organisations.get(organiser),
        contact_id=x.people.get(contact),
        project_id=x.projects.get(project[0]) if project else None,
    )


def when_of(x: Ground, words: str) -> FuzzyDate:
    """A date as the table of activities writes it."""
    first, _, rest = words.partition(" ")
    if first == "ca":
        return x.days.about(rest)
    if first == "yearly":
        return x.days.yearly(rest)
    if first == "season":
        return x.days.during(rest)
    if first == "month-":
        return x.days.from_month(rest)
    if rest.startswith("+"):
        more, _, mark = rest.removeprefix("+").partition(" ")
        return x.days.span(first, int(more) + 1, confirmed=mark != "?")
    return x.days.on(first, rest)


def _invited(x: Ground, key: str, who: str, quota: int) -> Invited:
    known = who in x.places or who in x.groups
    return Invited(
        activity_id=x.activities[key],
        municipality_id=x.places.get(who),
        group_id=x.groups.get(who),
        words="" if known else who,
        quota=quota,
    )


def _add_details(x: Ground) -> None:
    """What only some activities have: a call, a price, registration, a recording, text."""
    details: dict[str, dict[str, object]] = {
        "webinar": {
            "call_id": x.calls["now"],
            "recording": "läggs upp efteråt",
            "registration": Registration.elsewhere,
            "text": "Genomgång av reglerna och tid för frågor. Vi skickar in våra frågor i förväg.",
        },
        "data_protection": {
            "price": Decimal(1500),
            "price_words": "1 500 kr per plats, lägre om många kommer",
            "places": 24,
            "registration": Registration.elsewhere,
            "registration_words": "direkt till Lessebo",
            "text": "Axiell går igenom låntagarregistret, gallring och vad som får sparas.",
        },
        "study_trip": {
            "places": 12,
            "registration": Registration.us,
            "registration_words": "chefen och en från filialen, per kommun i projektet",
            "text": "Tre bibliotek med verkstäder på två dagar. Datumet beror på värdarna.",
        },
        "law_day": {
            "places": 30,
            "registration": Registration.us,
            "text": "En förmiddag om lagen, en eftermiddag med egna fall. Ta gärna med en jurist.",
        },
        "engage_conference": {
            "web": "https://exempel.se/engage",
            "places": 120,
            "registration": Registration.us,
            "price_words": "fri entré",
        },
        "profession": {
            "text": "Två dagar där forskare och bibliotekarier möts. Lokalen är inte bokad.",
        },
        "performance": {"places": 80, "text": "En monolog för alla som någon gång frågat."},
        "statistics": {"recording": "https://exempel.se/statistik"},
    }
    for key, values in details.items():
        activity = x.session.get_one(Activity, x.activities[key])
        for name, value in values.items():
            setattr(activity, name, value)
    x.session.flush()
