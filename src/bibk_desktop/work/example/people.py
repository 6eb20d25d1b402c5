"""The example's persons, all invented, and where they work, worked and will work."""

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import Appointment, Person, PersonAlias, Role, Setting, Tenure

from .ground import Ground, lines
from .places import FACTS, slug

USER = "Karin Holm"
# name | where (municipality, library or organisation) | title | role | from | to
EMPLOYED = """
Karin Holm | BiBK | biblioteksutvecklare | development_officer | 2012-09-01 |
Anna Dalin | BiBK | biblioteksutvecklare | development_officer | 2015-02-01 |
Valter Ström | BiBK | digital samordnare | development_officer | 2014-01-01 |
Berit Kvist | BiBK | läsfrämjare | development_officer | 2010-08-01 |
Jonatan Rask | BiBK | projektledare | staff | 2016-10-01 |
Petra Sand | BiBK | verksamhetschef | staff | 2011-04-01 |
Lars Ejder | BiBK | biblioteksutvecklare | development_officer | 2008-01-01 | 2017-06-01
Linn Forsman | Karlskrona stadsbibliotek | barnbibliotekarie | childrens_librarian | 2014-08-01 |
Kalle Rydh | Lyckeby | biblioteksassistent | branch_staff | 2009-01-01 |
Ylva Nordin | Karlshamns stadsbibliotek | barnbibliotekarie | childrens_librarian | 2012-03-01 |
Sten Åkerman | Asarum | bibliotekarie | branch_staff | 2015-09-01 |
Pia Strandh | Olofströms bibliotek | barnbibliotekarie | childrens_librarian | 2011-08-01 |
Johan Wiklund | Ronneby stadsbibliotek | barnbibliotekarie | childrens_librarian | 2016-01-01 |
Mira Holst | Hjorthöjden | fritidsledare och biblioteksvärd | branch_staff | 2017-08-01 |
Elin Zander | Sölvesborgs bibliotek | barnbibliotekarie | childrens_librarian | 2013-01-01 |
Frida Krans | Alvesta bibliotek | barnbibliotekarie | childrens_librarian | 2010-01-01 |
Vera Tall | Lessebo huvudbibliotek | barnbibliotekarie | childrens_librarian | 2014-01-01 |
Elsa Fors | Lessebo huvudbibliotek | bibliotekarie | librarian | 2015-08-01 |
Gun Ahlin | Skruv | biblioteksassistent | branch_staff | 2006-08-01 |
Ossian Bly | Ljungby bibliotek | barnbibliotekarie | childrens_librarian | 2016-08-01 |
Anna Östman | Markaryds bibliotek | barnbibliotekarie | childrens_librarian | 2012-08-01 |
Klara Vik | Tingsryds bibliotek | barnbibliotekarie | childrens_librarian | 2015-01-01 |
Liv Moe | Tingsryds bibliotek | bibliotekarie | librarian | 2012-01-01 |
Edvin Rooth | Åseda bibliotek | barnbibliotekarie | childrens_librarian | 2017-01-01 |
Tuva Ekvall | Växjö stadsbibliotek | barnbibliotekarie | childrens_librarian | 2011-01-01 |
Nils Frost | Växjö stadsbibliotek | ungdomsbibliotekarie | librarian | 2014-08-01 |
Sara Grahn | Älmhults bibliotek | barnbibliotekarie | childrens_librarian | 2013-08-01 |
Bodil Ask | Mjällby | filialföreståndare | branch_staff | 2001-01-01 | 2013-01-01
Astrid Norell | Kulturrådet | handläggare | case_officer | 2013-01-01 |
Helge Sundin | KB | samordnare | contact | 2016-01-01 |
Rolf Hedin | Regionbibliotek Kalmar | regionbibliotekarie | regional_librarian | 2009-01-01 |
Agnes Tuvesson | Regionbibliotek Kalmar | biblioteksutvecklare | development_officer | 2015-01-01 |
Börje | Axiell | kundansvarig | contact | |
Tora Viklander | Region Kronoberg | kulturstrateg | contact | 2014-01-01 |
Mats Ring | Region Blekinge | kulturutvecklare | contact | 2012-01-01 |
Cajsa Bruno | Familjecentralen i Ljungby | samordnare | contact | 2016-08-01 |
Malin T | Svensk biblioteksförening | | contact | |
Lo Regnér | Regionteatern | turnéläggare | contact | 2015-08-01 |
Vide Alm | Linnéuniversitetet | lektor | contact | 2010-01-01 |
"""
# name | municipality | title | from | to
DIRECTORS = """
Ebba Lindqvist | Karlskrona | bibliotekschef | 2013-03-01 |
Maja Sjögren | Karlshamn | bibliotekschef | 2015-10-01 |
Rut Hallgren | Olofström | biblioteks- och kulturchef | 2004-01-01 | 2018-01-01
Olle Brandt | Olofström | biblioteks- och kulturchef | 2018-01-01 |
Siri Falk | Ronneby | bibliotekschef | 2016-08-01 |
Iris Håkansson | Sölvesborg | bibliotekschef | 2011-01-01 |
Hugo Berg | Alvesta | bibliotekschef | 2014-02-01 |
Tove Ek-Strand | Lessebo | kultur- och fritidschef | 2014-08-01 |
Nora Fridh | Ljungby | bibliotekschef | 2012-05-01 |
Ann Öst | Markaryd | bibliotekschef | 2016-09-01 |
Göran Palm | Tingsryd | kulturchef | 2007-08-01 | 2017-12-01
Moa Ståhl | Tingsryd | biblioteks- och kulturchef | 2018-04-03 |
Disa Wallin | Uppvidinge | bibliotekschef | 2015-01-01 |
Signe Åberg | Växjö | biblioteks- och kulturchef | 2010-11-01 |
Per Lund | Älmhult | bibliotekschef | 2016-09-01 |
"""
VACANT, VACANT_FROM, VACANT_TO, ACTING = "Tingsryd", "2017-12-01", "2018-04-03", "Liv Moe"
# Two places that share one director, side by side with their own or until both got one.
SHARED = (
    ("Ida Kron", "biträdande bibliotekschef", ("Karlshamn", "Olofström"), "2017-02-01", ""),
    ("Hedda Lyth", "bibliotekschef", ("Markaryd", "Älmhult"), "2012-01-01", "2016-09-01"),
)
ALIASES = {
    "Karin Holm": ("KH",),
    "Valter Ström": ("VS", "Valle"),
    "Anna Dalin": ("AD",),
    "Tove Ek-Strand": ("Tove Ek", "Tove Strand"),
    "Signe Åberg": ("Signe Å",),
    "Jonatan Rask": ("Jonte",),
}


def add_people(x: Ground) -> None:
    """Add every person with the appointments at municipalities, libraries, organisations."""
    for line in lines(EMPLOYED):
        _employ(x, *line)
    for name, place, title, starts, ends in lines(DIRECTORS):
        _appoint(x, name, place, title, starts, ends)
    _leave_vacant(x)
    for shared in SHARED:
        _share(x, *shared)
    for name, aliases in ALIASES.items():
        x.put_all(PersonAlias(person_id=x.people[name], name=alias) for alias in aliases)
    x.put(Setting(name="me", value=str(x.people[USER])))


def _person(x: Ground, name: str, area_code: str = "0470") -> int:
    if name not in x.people:
        given, _, family = name.partition(" ")
        person = Person(given_name=given, family_name=family)
        if len(family) > 1:
            person.email = f"{slug(name)}@exempel.se"
            person.phone = f"{area_code}-00 00 00"
        x.people[name] = x.put(person)
    return x.people[name]


def _employ(
    x: Ground, name: str, where: str, title: str, role: str, starts: str, ends: str
) -> None:
    appointment = Appointment(person_id=_person(x, name), title=title, role=Role(role))
    if where in x.libraries:
        appointment.library_id = x.libraries[where]
    else:
        appointment.organisation_id = x.organisations[where]
    _date(x, appointment, starts, ends)
    x.put(appointment)


def _appoint(x: Ground, name: str, place: str, title: str, starts: str, ends: str) -> None:
    appointment = Appointment(
        person_id=_person(x, name, FACTS[place][1]),
        municipality_id=x.places[place],
        role=Role.director,
        title=title,
        is_first_contact=True,
    )
    _date(x, appointment, starts, ends)
    x.put(appointment)


def _leave_vacant(x: Ground) -> None:
    for person, tenure in ((None, Tenure.ordinary), (x.people[ACTING], Tenure.acting)):
        appointment = Appointment(
            person_id=person,
            municipality_id=x.places[VACANT],
            role=Role.director,
            tenure=tenure,
            is_first_contact=person is not None,
            title="tf. bibliotekschef" if person else "biblioteks- och kulturchef",
        )
        _date(x, appointment, VACANT_FROM, VACANT_TO)
        x.put(appointment)


def _share(
    x: Ground, name: str, title: str, places: tuple[str, ...], starts: str, ends: str
) -> None:
    first: int | None = None
    for place in places:
        appointment = Appointment(
            person_id=_person(x, name, FACTS[place][1]),
            municipality_id=x.places[place],
            role=Role.director,
            tenure=Tenure.shared,
            is_first_contact=bool(ends),
            title=title,
            shared_with_id=first,
        )
        _date(x, appointment, starts, ends)
        id_ = x.put(appointment)
        first = first or id_


def _date(x: Ground, appointment: Appointment, starts: str, ends: str) -> None:
    """From the first of a month to the last day before the first of another."""
    if starts:
        appointment.starts = FuzzyDate.day(x.days.first(starts))
    if ends:
        appointment.ends = FuzzyDate.day(x.days.until(ends))
