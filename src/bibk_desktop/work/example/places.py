"""The example's places: the municipalities' libraries, systems and plans, the regional plan."""

from datetime import date

from sqlmodel import select

from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.model import (
    County,
    Library,
    LibraryKind,
    Municipality,
    Plan,
    PlanCounty,
    PlanKind,
    PlanState,
    PriorityArea,
    SizeClass,
    SystemInUse,
)

from .days import season_days
from .ground import Ground

# name: size, area code of the telephone, systems
FACTS: dict[str, tuple[SizeClass, str, str]] = {
    "Karlskrona": (SizeClass.large, "0455", "Arena, e-hub, Book-IT"),
    "Karlshamn": (SizeClass.medium, "0454", "Arena, Book-IT"),
    "Olofström": (SizeClass.small, "0454", "Arena, Book-IT"),
    "Ronneby": (SizeClass.medium, "0457", "Arena, e-hub, Book-IT"),
    "Sölvesborg": (SizeClass.small, "0456", "Arena, Book-IT"),
    "Alvesta": (SizeClass.medium, "0472", "Arena, e-hub, Book-IT"),
    "Lessebo": (SizeClass.small, "0478", "Arena, e-hub, Book-IT"),
    "Ljungby": (SizeClass.medium, "0372", "Arena, e-hub, Book-IT"),
    "Markaryd": (SizeClass.small, "0433", "Arena, Book-IT"),
    "Tingsryd": (SizeClass.small, "0477", "Arena, Book-IT"),
    "Uppvidinge": (SizeClass.small, "0474", "Arena, Book-IT"),
    "Växjö": (SizeClass.large, "0470", "Arena, e-hub, Book-IT"),
    "Älmhult": (SizeClass.medium, "0476", "Arena, e-hub, Book-IT"),
}

# The first is the main library; * meröppet, = integrated with, (bokbuss) and (bokbil) mobile.
LIBRARIES: dict[str, str] = {
    "Karlskrona": "Karlskrona stadsbibliotek; Lyckeby*; Rödeby*=Rödebyskolan; Jämjö*; Nättraby;"
    " Fridlevstad=Fridlevstads skola; Holmsjö; Bokbussen i Karlskrona (bokbuss)",
    "Karlshamn": "Karlshamns stadsbibliotek*; Svängsta*; Mörrum=Mörrums skola; Asarum*; Hällaryd",
    "Olofström": "Olofströms bibliotek; Jämshög*=folkhögskolan; Kyrkhult; Vilshult",
    "Ronneby": "Ronneby stadsbibliotek*; Kallinge=Kallinge skola; Bräkne-Hoby*; Backaryd;"
    " Johannishus; Hjorthöjden=fritidsgården",
    "Sölvesborg": "Sölvesborgs bibliotek*; Mjällby*=Mjällby skola; Norje",
    "Alvesta": "Alvesta bibliotek*; Moheda*; Vislanda*=Vislanda skola; Grimslöv=folkhögskolan;"
    " Bokbilen i Alvesta (bokbil)",
    "Lessebo": "Lessebo huvudbibliotek*; Hovmantorp*; Kosta; Skruv*",
    "Ljungby": "Ljungby bibliotek*; Lagan*; Lidhult=Lidhults skola; Ryssby; Agunnaryd;"
    " Bokbussen i Ljungby (bokbuss)",
    "Markaryd": "Markaryds bibliotek*; Strömsnäsbruk*; Traryd=Traryds skola",
    "Tingsryd": "Tingsryds bibliotek; Väckelsång*; Urshult*; Ryd=Rydskolan; Linneryd",
    "Uppvidinge": "Åseda bibliotek*; Lenhovda*; Norrhult; Alstermo=Alstermo skola; Älghult",
    "Växjö": "Växjö stadsbibliotek; Araby=Arabyskolan; Dalbo*; Teleborg*; Lammhult*; Rottne*;"
    " Braås=Braås skola; Ingelstad; Gemla; Bokbussen i Växjö (bokbuss)",
    "Älmhult": "Älmhults bibliotek*; Diö*; Liatorp; Eneryda; Delary=Delary skola",
}
MOBILE = {"bokbuss)": LibraryKind.book_bus, "bokbil)": LibraryKind.book_car}

# name: first year, last year counted from this year, state, adopted by
PLANS: dict[str, tuple[int, int, PlanState, str]] = {
    "Karlskrona": (-1, 2, PlanState.adopted, "Kulturnämnden"),
    "Karlshamn": (-2, 1, PlanState.adopted, "Kommunfullmäktige"),
    "Olofström": (-4, -1, PlanState.adopted, "Kommunfullmäktige"),
    "Ronneby": (-1, 2, PlanState.adopted, "Fritid- och kulturnämnden"),
    "Sölvesborg": (-2, 1, PlanState.adopted, "Kommunfullmäktige"),
    "Alvesta": (-1, 3, PlanState.adopted, "Kommunfullmäktige"),
    "Lessebo": (-2, 1, PlanState.adopted, "Kommunfullmäktige"),
    "Ljungby": (0, 3, PlanState.adopted, "Kultur- och fritidsnämnden"),
    "Markaryd": (-2, 2, PlanState.adopted, "Kommunfullmäktige"),
    "Tingsryd": (0, 3, PlanState.preparing, ""),
    "Uppvidinge": (-1, 1, PlanState.adopted, "Kommunstyrelsen"),
    "Växjö": (-3, 1, PlanState.adopted, "Kultur- och fritidsnämnden"),
    "Älmhult": (-1, 2, PlanState.adopted, "Utbildningsnämnden"),
}
TINGSRYD_NOTE = (
    "Kommunstyrelsen har gett förvaltningen i uppdrag att ta fram en plan. Den förra gick ut för"
    " flera år sedan och ersattes aldrig."
)
AREAS = (
    "Läslust och språk hela livet",
    "Biblioteket som mötesplats",
    "Digital delaktighet",
    "Lärande organisationer",
)


def add_places(x: Ground) -> None:
    """Fill in the municipalities that are there and add what belongs to them."""
    names = {"07": "Kronoberg", "10": "Blekinge"}
    for county in x.session.exec(select(County)):
        x.counties[names[county.code]] = county.id or 0
    for place in x.session.exec(select(Municipality).where(Municipality.ours)).all():
        x.places[place.name] = place.id or 0
        _fill_in(place)
        _add_libraries(x, place.name)
    _add_systems(x)
    _add_plans(x)
    _add_regional_plans(x)


def _fill_in(place: Municipality) -> None:
    size, area_code, _ = FACTS[place.name]
    place.size_class = size
    place.phone = f"{area_code}-00 00 00"
    place.email = f"bibliotek.{slug(place.name)}@exempel.se"
    place.address = "Biblioteksgatan 1"


def slug(name: str) -> str:
    """A name as it stands in an address of mail: "Tove Ek-Strand" as "tove.ek-strand"."""
    return name.lower().translate(str.maketrans("åäöéü ", "aaoeu."))


def _add_libraries(x: Ground, place: str) -> None:
    main, *others = [_library(x, place, entry.strip()) for entry in LIBRARIES[place].split(";")]
    main.kind = LibraryKind.main
    town = main.name.split(" ")[0]
    main.place = place if town.startswith(place) else town
    for library in (main, *others):
        x.libraries[library.name] = x.put(library)
        x.library_places[library.name] = place


def _library(x: Ground, place: str, entry: str) -> Library:
    words, _, integrated_with = entry.partition("=")
    name, _, mobile = words.replace("*", "").partition(" (")
    kind = MOBILE.get(mobile, LibraryKind.branch)
    return Library(
        municipality_id=x.places[place],
        name=name,
        kind=kind,
        integrated_with=integrated_with,
        open_plus="*" in words,
        place=name if kind is LibraryKind.branch else "",
        phone=f"{FACTS[place][1]}-00 00 00",
    )


def _add_systems(x: Ground) -> None:
    for place, (_, _, systems) in FACTS.items():
        names = systems.split(", ")
        x.put_all(SystemInUse(municipality_id=x.places[place], name=name) for name in names)


def _add_plans(x: Ground) -> None:
    for place, (first, last, state, adopted_by) in PLANS.items():
        first_year = x.days.year + first
        plan = Plan(
            name=f"Biblioteksplan för {kommun(place)}",
            municipality_id=x.places[place],
            first_year=first_year,
            last_year=x.days.year + last,
            state=state,
            adopted_by=adopted_by,
        )
        if state is PlanState.adopted:
            plan.adopted_on = _autumn(first_year - 1)
        else:
            plan.note = TINGSRYD_NOTE
        x.put(plan)


def kommun(place: str) -> str:
    """A municipality's full name: "Tingsryds kommun", "Lessebo kommun"."""
    return f"{place} kommun" if place[-1] in "aeoyö" else f"{place}s kommun"


def _autumn(year: int) -> FuzzyDate:
    first, last = season_days(date(year, 10, 1))
    return FuzzyDate(first, last, modifier=Modifier.during, words=f"hösten {year}")


def _add_regional_plans(x: Ground) -> None:
    year = x.days.year
    now = _regional_plan(x, year - 2, year, PlanState.adopted)
    for number, name in enumerate(AREAS, start=1):
        area = PriorityArea(plan_id=now, position=number, name=name)
        x.areas[name] = x.put(area)
    _regional_plan(x, year + 1, year + 4, PlanState.preparing)
    culture = Plan(
        name="Regional kulturplan för Kronoberg",
        kind=PlanKind.steering_document,
        first_year=year,
        last_year=year + 2,
        state=PlanState.adopted,
        adopted_by="Regionfullmäktige i Kronoberg",
        adopted_on=_autumn(year - 1),
    )
    x.put(PlanCounty(plan_id=x.put(culture), county_id=x.counties["Kronoberg"]))


def _regional_plan(x: Ground, first: int, last: int, state: PlanState) -> int:
    plan = Plan(
        name="Regional biblioteksplan för Blekinge och Kronoberg",
        kind=PlanKind.regional_plan,
        first_year=first,
        last_year=last,
        state=state,
    )
    if state is PlanState.adopted:
        plan.adopted_by = "Regionfullmäktige i Kronoberg och regionstyrelsen i Blekinge"
        plan.adopted_on = _autumn(first - 1)
    id_ = x.put(plan)
    x.put_all(PlanCounty(plan_id=id_, county_id=county) for county in x.counties.values())
    return id_
