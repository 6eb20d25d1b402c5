"""The example's projects: who carries them, who takes part and since when, what they hand over."""

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Appointment,
    Material,
    MaterialKind,
    MaterialReceipt,
    Partner,
    PartnerRole,
    PriorityAreaLink,
    Project,
    ProjectNote,
    Role,
    Theme,
)

from .ground import Ground, lines

# short name: whole name, purpose, starts, ends, county, in the overview, priority area
PROJECTS: dict[str, tuple[str, str, str, str, str, bool, str]] = {
    "Kreativa rum": (
        "Kreativa rum på biblioteket",
        "Bibliotek och filialer gör plats för skapande: rummet, materialet och vanan att låta"
        " besökarna ta över. Varje ny plats får ett startkit, en handledare och ett års stöd.",
        "2017-02-01",
        "2019-12-01",
        "",
        True,
        "Biblioteket som mötesplats",
    ),
    "Språkstegen": (
        "Språkstegen Blekinge Kronoberg",
        "Biblioteken möter alla barnfamiljer tre gånger före skolstarten, tillsammans med"
        " familjecentraler och barnhälsovård.",
        "2017-04-01",
        "2020-12-01",
        "",
        True,
        "Läslust och språk hela livet",
    ),
    "Engage": (
        "Engage – unga berättar",
        "Europeiskt samarbete om unga som läser, skriver och för samtal på bibliotek.",
        "2017-09-01",
        "2019-08-01",
        "Kronoberg",
        True,
        "Biblioteket som mötesplats",
    ),
    "Boken kommer": (
        "Boken kommer – uppsökande läsfrämjande",
        "Böcker och högläsning på arbetsplatser, äldreboenden och badplatser under ett år.",
        "2016-08-01",
        "2017-12-01",
        "",
        False,
        "Läslust och språk hela livet",
    ),
}

# project: who, role, note
PARTNERS: dict[str, tuple[tuple[str, PartnerRole, str], ...]] = {
    "Kreativa rum": (("BiBK", PartnerRole.lead_applicant, ""),),
    "Språkstegen": (
        ("BiBK", PartnerRole.lead_applicant, ""),
        ("Region Blekinge", PartnerRole.participating, "barnhälsovården"),
        ("Region Kronoberg", PartnerRole.participating, "barnhälsovården"),
        ("Familjecentralen i Ljungby", PartnerRole.participating, ""),
        ("Familjecentralen i Karlskrona", PartnerRole.participating, ""),
    ),
    "Engage": (
        ("Region Kronoberg", PartnerRole.lead_applicant, ""),
        ("BiBK", PartnerRole.co_applicant, ""),
        ("Växjö stadsbibliotek", PartnerRole.co_applicant, ""),
        ("Lessebo", PartnerRole.participating, ""),
        ("Linnéuniversitetet", PartnerRole.participating, "följeforskning"),
    ),
    "Boken kommer": (("BiBK", PartnerRole.lead_applicant, ""),),
}
# project: person, role, whom the person represents
PERSONS: dict[str, tuple[tuple[str, Role, str], ...]] = {
    "Kreativa rum": (
        ("Karin Holm", Role.responsible, ""),
        ("Jonatan Rask", Role.manager, ""),
        ("Gun Ahlin", Role.participant, "Lessebo"),
        ("Mira Holst", Role.participant, "Ronneby"),
    ),
    "Språkstegen": (("Berit Kvist", Role.responsible, ""), ("Cajsa Bruno", Role.contact, "")),
    "Engage": (
        ("Anna Dalin", Role.responsible, ""),
        ("Elsa Fors", Role.participant, "Lessebo"),
        ("Nils Frost", Role.participant, "Växjö"),
    ),
    "Boken kommer": (("Berit Kvist", Role.responsible, ""),),
}
THEMES: dict[str, tuple[tuple[str, str], ...]] = {
    "Kreativa rum": (
        ("Laga och sy om", "det första året"),
        ("Ljus", "hur rummet tas emot när man kommer in"),
        ("Ljud", "när det får låta och när det inte får det"),
    ),
    "Språkstegen": (("Flerspråkiga familjer", ""), ("Högläsning från första veckan", "")),
    "Engage": (("Ungas egna berättelser", ""),),
    "Boken kommer": (("Läsning på arbetstid", ""),),
}
# project | name | kind | languages | address | day | note | who has received it
MATERIALS = """
Kreativa rum | Startkit | deliverable | | | 2018-01-10 \
  | symaskin, verktyg, garn och tio idéblad i en låda på hjul |
Kreativa rum | Idéblad om återbruk | material | svenska | https://exempel.se/ideblad \
  | 2017-11-20 | | Skruv, Hjorthöjden
Språkstegen | Folder till föräldrar | material | svenska, arabiska, somaliska, engelska \
  | https://exempel.se/folder | 2017-10-02 | tryckt, 20 000 exemplar \
  | Alvesta, Lessebo, Ljungby, Markaryd, Växjö, Älmhult, Karlskrona
Språkstegen | Folder på fler språk | material | polska, dari | https://exempel.se/folder-fler \
  | 2018-01-19 | skrivs ut vid behov |
Språkstegen | Gåvobok | deliverable | svenska | | 2017-12-04 \
  | ett exemplar till varje barn | Växjö, Ljungby
Engage | Handledning för skrivarverkstad | deliverable | engelska, svenska \
  | https://exempel.se/engage | 2017-12-15 | | Växjö stadsbibliotek
"""
# project, county, day, text
NOTES = (
    (
        "Språkstegen",
        "Kronoberg",
        "2018-01-16",
        "Alla familjecentraler har fått besök. Barnhälsovården delar ut foldern vid"
        " åttamånaderskontrollen och frågar efter fler språk.",
    ),
    (
        "Språkstegen",
        "Blekinge",
        "2017-12-07",
        "Avtalet med barnhälsovården väntar på underskrift. Karlskrona börjar ändå, i liten"
        " skala, med föräldragruppen i Lyckeby.",
    ),
    (
        "Kreativa rum",
        "",
        "2018-01-10",
        "Startkitet är klart och har provats av personalen i Skruv. Lådan måste gå att rulla"
        " över en tröskel.",
    ),
)


def add_projects(x: Ground) -> None:
    """Add the projects with all that belongs to them but their participants and money."""
    for position, name in enumerate(PROJECTS):
        _add_project(x, position, name)
        _add_partners(x, name)
        _add_persons(x, name)
        themes = THEMES[name]
        x.put_all(Theme(project_id=x.projects[name], name=n, note=note) for n, note in themes)
    for line in lines(MATERIALS):
        _add_material(x, *line)


def _add_project(x: Ground, position: int, name: str) -> None:
    full_name, purpose, starts, ends, county, in_overview, area = PROJECTS[name]
    project = Project(
        name=name,
        full_name=full_name,
        purpose=purpose,
        starts=FuzzyDate.day(x.days.first(starts)),
        ends=FuzzyDate.day(x.days.first(ends)),
        county_id=x.counties[county] if county else None,
        in_overview=in_overview,
        position=position,
    )
    x.projects[name] = x.put(project)
    x.put(PriorityAreaLink(priority_area_id=x.areas[area], project_id=x.projects[name]))


def _add_partners(x: Ground, project: str) -> None:
    for who, role, note in PARTNERS[project]:
        partner = Partner(project_id=x.projects[project], role=role, note=note)
        if who in x.organisations:
            partner.organisation_id = x.organisations[who]
        elif who in x.libraries:
            partner.library_id = x.libraries[who]
        else:
            partner.municipality_id = x.places[who]
        x.put(partner)


def _add_persons(x: Ground, project: str) -> None:
    for name, role, place in PERSONS[project]:
        appointment = Appointment(
            person_id=x.people[name],
            project_id=x.projects[project],
            role=role,
            title="utbyte" if project == "Engage" and place else "",
            represents_municipality_id=x.places.get(place),
            starts=FuzzyDate.day(x.days.first(PROJECTS[project][2])),
        )
        x.put(appointment)


def _add_material(
    x: Ground,
    project: str,
    name: str,
    kind: str,
    language: str,
    web: str,
    at: str,
    note: str,
    receivers: str,
) -> None:
    material = Material(
        project_id=x.projects[project],
        name=name,
        kind=MaterialKind(kind),
        language=language,
        web=web,
        at=x.days.on(at),
        note=note,
    )
    id_ = x.put(material)
    for receiver in filter(None, receivers.split(", ")):
        receipt = MaterialReceipt(material_id=id_, at=x.days.on(at), copies=25)
        if receiver in x.libraries:
            receipt.library_id, receipt.copies = x.libraries[receiver], 1
        else:
            receipt.municipality_id = x.places[receiver]
        x.put(receipt)


def add_project_notes(x: Ground) -> None:
    """Add the notes on projects, for all or for one county."""
    for project, county, at, text in NOTES:
        note = ProjectNote(
            project_id=x.projects[project],
            county_id=x.counties.get(county),
            at=x.days.day(at),
            text=text,
        )
        x.put(note)
