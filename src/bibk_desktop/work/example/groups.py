"""The example's groups, their seats and what their composition must fulfil."""

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Appointment,
    Group,
    GroupKind,
    Requirement,
    RequirementKind,
    Role,
)

from .ground import Ground, lines

# name | kind | under group | of project | purpose
GROUPS = """
Styrgrupp Språkstegen | steering | | Språkstegen \
  | Beslutar om projektets inriktning och pengar; leds av en bibliotekschef.
Referensgrupp Språkstegen | reference | | Språkstegen \
  | Provar material och arbetssätt innan de går ut till alla.
Planeringsgrupp för chefsinternatet | planning | | \
  | Förbereder det gemensamma internatet för bibliotekschefer i tre län.
Barnbibliotekariernas nätverk | network | | | En barnbibliotekarie från varje kommun.
Arbetsgrupp dataskydd | working | | | Tar fram gemensamma rutiner för låntagarnas uppgifter.
KB:s samrådsgrupp för folkbibliotek | national | | | Folkbibliotekens röst hos KB.
Samrådsgruppens arbetsutskott | national | KB:s samrådsgrupp för folkbibliotek | \
  | Bereder samrådsgruppens möten.
"""
# group | person, empty when the seat is vacant | role | represents | from | to
SEATS = """
Styrgrupp Språkstegen | Signe Åberg | chair | Växjö | 2017-04-01 | 2019-01-01
Styrgrupp Språkstegen | Tove Ek-Strand | member | Lessebo | 2017-04-01 | 2019-01-01
Styrgrupp Språkstegen | Ebba Lindqvist | member | Karlskrona | 2017-04-01 | 2019-01-01
Styrgrupp Språkstegen | Berit Kvist | secretary | | 2017-04-01 |
Referensgrupp Språkstegen | Frida Krans | member | Alvesta | 2017-09-01 |
Referensgrupp Språkstegen | Linn Forsman | member | Karlskrona | 2017-09-01 |
Referensgrupp Språkstegen | | member | Blekinge | 2017-09-01 |
Planeringsgrupp för chefsinternatet | Rolf Hedin | convener | Kalmar län | 2016-09-01 |
Planeringsgrupp för chefsinternatet | Karin Holm | member | | 2016-09-01 |
Planeringsgrupp för chefsinternatet | Nora Fridh | member | Ljungby | 2016-09-01 |
Planeringsgrupp för chefsinternatet | Rut Hallgren | member | Olofström | 2016-09-01 | 2018-01-01
Planeringsgrupp för chefsinternatet | | member | Blekinge | 2018-01-01 |
Barnbibliotekariernas nätverk | Berit Kvist | convener | | 2010-08-01 |
Barnbibliotekariernas nätverk | Linn Forsman | member | Karlskrona | 2014-08-01 |
Barnbibliotekariernas nätverk | Ylva Nordin | member | Karlshamn | 2012-03-01 |
Barnbibliotekariernas nätverk | Pia Strandh | member | Olofström | 2011-08-01 |
Barnbibliotekariernas nätverk | Johan Wiklund | member | Ronneby | 2016-01-01 |
Barnbibliotekariernas nätverk | Elin Zander | member | Sölvesborg | 2013-01-01 |
Barnbibliotekariernas nätverk | Frida Krans | member | Alvesta | 2010-01-01 |
Barnbibliotekariernas nätverk | Vera Tall | member | Lessebo | 2014-01-01 |
Barnbibliotekariernas nätverk | Ossian Bly | member | Ljungby | 2016-08-01 |
Barnbibliotekariernas nätverk | Anna Östman | member | Markaryd | 2012-08-01 |
Barnbibliotekariernas nätverk | Klara Vik | member | Tingsryd | 2015-01-01 |
Barnbibliotekariernas nätverk | Edvin Rooth | member | Uppvidinge | 2017-01-01 |
Barnbibliotekariernas nätverk | Tuva Ekvall | member | Växjö | 2011-01-01 |
Barnbibliotekariernas nätverk | Sara Grahn | member | Älmhult | 2013-08-01 |
Arbetsgrupp dataskydd | Valter Ström | convener | | 2017-10-01 |
Arbetsgrupp dataskydd | Disa Wallin | member | Uppvidinge | 2017-10-01 |
Arbetsgrupp dataskydd | Siri Falk | member | Ronneby | 2017-10-01 |
KB:s samrådsgrupp för folkbibliotek | Helge Sundin | convener | KB | 2016-01-01 |
KB:s samrådsgrupp för folkbibliotek | Signe Åberg | member | Götaland | 2017-01-01 | 2019-01-01
KB:s samrådsgrupp för folkbibliotek | Maja Sjögren | deputy | Götaland | 2017-01-01 | 2019-01-01
KB:s samrådsgrupp för folkbibliotek | Malin T | member | Svealand | 2016-01-01 |
Samrådsgruppens arbetsutskott | Helge Sundin | convener | KB | 2016-01-01 |
Samrådsgruppens arbetsutskott | | member | Götaland | 2017-01-01 |
"""
# group | what is counted | at least | at most | in words
REQUIREMENTS = """
Styrgrupp Språkstegen | size | 3 | 4 | tre bibliotekschefer och en sekreterare
Styrgrupp Språkstegen | role | 3 | | bibliotekschefer
Styrgrupp Språkstegen | large_libraries | 1 | 2 | en eller två från de stora biblioteken
Styrgrupp Språkstegen | both_counties | | | båda länen
Referensgrupp Språkstegen | size | 3 | 4 | tre till fyra personer
Referensgrupp Språkstegen | role | 3 | | barnbibliotekarier
Referensgrupp Språkstegen | both_counties | | | båda länen
Barnbibliotekariernas nätverk | one_per_municipality | | | en från varje kommun
"""


def add_groups(x: Ground) -> None:
    """Add the groups with their seats and requirements."""
    for name, kind, parent, project, purpose in lines(GROUPS):
        group = Group(
            name=name,
            kind=GroupKind(kind),
            parent_id=x.groups.get(parent),
            project_id=x.projects.get(project),
            purpose=purpose,
        )
        x.groups[name] = x.put(group)
    for seat in lines(SEATS):
        _add_seat(x, *seat)
    for requirement in lines(REQUIREMENTS):
        _add_requirement(x, *requirement)


def _add_seat(
    x: Ground, group: str, person: str, role: str, represents: str, starts: str, ends: str
) -> None:
    seat = Appointment(
        person_id=x.people[person] if person else None,
        group_id=x.groups[group],
        role=Role(role),
        represents_municipality_id=x.places.get(represents),
        represents_words="" if represents in x.places else represents,
        starts=FuzzyDate.day(x.days.first(starts)),
    )
    if ends:
        seat.ends = FuzzyDate.day(x.days.until(ends))
    x.put(seat)


def _add_requirement(
    x: Ground, group: str, kind: str, minimum: str, maximum: str, words: str
) -> None:
    requirement = Requirement(
        group_id=x.groups[group],
        kind=RequirementKind(kind),
        minimum=int(minimum) if minimum else None,
        maximum=int(maximum) if maximum else None,
        words=words,
    )
    x.put(requirement)
