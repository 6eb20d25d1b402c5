"""The example's grant programmes, their calls with rules, and money without application."""

from decimal import Decimal

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import (
    Allocation,
    AllocationState,
    AmountBasis,
    Applicants,
    Call,
    CallRule,
    Programme,
    RuleKind,
)

from .ground import Ground, lines

STRENGTHENED = "Stärkta bibliotek i hela landet"
# name | funder | purpose
PROGRAMMES = """
Stärkta bibliotek i hela landet | Kulturrådet \
  | Ökat utbud och bättre tillgänglighet på folkbiblioteken i hela landet.
Inköpsstöd | Kulturrådet | Litteratur för barn och unga till folk- och \
skolbibliotek.
Läsfrämjande | Kulturrådet | Läslust, i synnerhet hos dem som inte läser.
Kreativa Europa | EU | Samarbete mellan kulturaktörer i minst tre länder.
Kulturprojekt i Blekinge | Region Blekinge | Ettåriga projekt med ny publik.
"""
# call | rule | value | in words | source | unclear
RULES = """
now | plan_adopted | | Kommunen ska ha en antagen biblioteksplan | Utlysningstexten, s. 2 |
now | plan_decided | | Räcker planbeslut? | Fråga till Kulturrådet | ?
now | own_applications | 1 | En egen ansökan per kommun och utlysning | Utlysningstexten, s. 2 |
now | partnership | 1 | Får dessutom ingå i en ansökan med andra | Utlysningstexten, s. 3 |
now | applicants | | Bara kommuner kan söka | Utlysningstexten, s. 1 |
now | own_contribution | | Egeninsats krävs, men nivån är inte angiven | Kulturrådets webb | ?
later | plan_adopted | | Antagen biblioteksplan | Kulturrådets webb |
later | other | | Samma regler som i första utlysningen? | Kulturrådets webb | ?
purchase | plan_adopted | | Antagen biblioteksplan bifogas | Föreskriften, 5 § |
purchase | own_applications | 1 | En ansökan per kommun | Föreskriften, 3 § |
purchase | other | | Egna medieanslag får inte minska | Föreskriften, 4 § |
purchase_next | plan_adopted | | Antagen biblioteksplan bifogas | Föreskriften, 5 § |
purchase_next | own_applications | 1 | En ansökan per kommun | Föreskriften, 3 § |
reading | applicants | | Kommuner, regioner och föreningar | Utlysningstexten |
reading | own_contribution | 20 | Minst 20 procent egen insats | Utlysningstexten |
reading | partnership | | Samarbete med civilsamhället är en merit | Utlysningstexten |
europe | partnership | 3 | Minst tre parter i tre länder | Programguiden |
europe | own_contribution | 40 | Minst 40 procent medfinansiering | Programguiden |
blekinge | applicants | | Kommuner och föreningar i Blekinge | Riktlinjerna |
blekinge | own_applications | 2 | Högst två ansökningar per år | Riktlinjerna |
"""


def add_grants(x: Ground) -> None:
    """Add programmes, calls with their rules, and allocations."""
    programmes: dict[str, int] = {}
    for name, funder, purpose in lines(PROGRAMMES):
        funder_id = x.organisations[funder]
        programmes[name] = x.put(Programme(name=name, funder_id=funder_id, purpose=purpose))
    for key, call in _calls(x, programmes).items():
        x.calls[key] = x.put(call)
    for position, rule in enumerate(lines(RULES), start=1):
        _add_rule(x, position, *rule)
    x.put_all(_allocations(x, programmes))


def _add_rule(
    x: Ground,
    position: int,
    call: str,
    kind: str,
    value: str,
    words: str,
    source: str,
    unclear: str,
) -> None:
    rule = CallRule(
        call_id=x.calls[call],
        position=position,
        kind=RuleKind(kind),
        value=int(value) if value else None,
        words=words,
        source=source,
        unclear=bool(unclear),
    )
    x.put(rule)


def _calls(x: Ground, programmes: dict[str, int]) -> dict[str, Call]:
    return _strengthened(x, programmes[STRENGTHENED]) | _others(x, programmes)


def _strengthened(x: Ground, programme: int) -> dict[str, Call]:
    days, year = x.days, x.days.day("2018-02-19").year
    now = Call(
        programme_id=programme,
        first_year=year,
        last_year=year + 2,
        name=f"{year}:1",
        opens=days.on("2018-01-15"),
        closes=days.on("2018-02-19", "17"),
        decided=days.in_month("2018-06-14"),
        amount_words=f"225 milj kr per år {year}–{year + 2}",
        amount=Decimal(225_000_000),
        amount_basis=AmountBasis.per_year,
        purposes="- Bredare utbud och längre öppettider\n- Uppsökande verksamhet, gärna rullande\n"
        "- Meröppet och bättre lokaler i filialer\n- Personalens kompetens",
        unknowns="- Hur stor egeninsats krävs?\n- Räknas arbetstid som egeninsats?\n"
        "- Räcker ett beslut om att ta fram en biblioteksplan?",
        web="https://www.kulturradet.se",
    )
    later = Call(
        programme_id=programme,
        first_year=year,
        last_year=year + 2,
        name=f"{year}:2",
        opens=days.in_month("2018-05-24"),
        closes=FuzzyDate.open("meddelas senare"),
        amount_words="det som är kvar av årets pengar",
        unknowns="När den öppnar och hur mycket som är kvar.",
    )
    return {"now": now, "later": later}


def _others(x: Ground, programmes: dict[str, int]) -> dict[str, Call]:
    days = x.days
    last, this = days.day("2017-03-28").year, days.day("2018-03-28").year
    purchase = programmes["Inköpsstöd"]
    return {
        "purchase": Call(
            programme_id=purchase,
            name=str(last),
            opens=days.on("2017-03-01"),
            closes=days.on("2017-03-28", "17"),
            decided=days.on("2017-05-30"),
            amount_words="26 miljoner kr, högst 60 000 kr per kommun",
            amount=Decimal(26_000_000),
            amount_basis=AmountBasis.in_all,
        ),
        "purchase_next": Call(
            programme_id=purchase,
            name=str(this),
            opens=days.on("2018-03-08"),
            closes=days.on("2018-04-12", "17"),
            amount_words="ungefär som förra året",
        ),
        "reading": Call(
            programme_id=programmes["Läsfrämjande"],
            name=str(days.day("2017-01-17").year),
            opens=days.on("2016-08-23"),
            closes=days.on("2016-09-20", "17"),
            decided=days.on("2016-12-14"),
            amount_words="15 miljoner kr",
            amount=Decimal(15_000_000),
            amount_basis=AmountBasis.in_all,
            applicants=Applicants.all,
        ),
        "europe": Call(
            programme_id=programmes["Kreativa Europa"],
            name=f"Mindre samarbetsprojekt {days.day('2016-11-23').year}",
            opens=days.on("2016-09-27"),
            closes=days.on("2016-11-23", "12"),
            decided=days.on("2017-05-16"),
            amount_words="högst 200 000 euro per projekt",
            amount=Decimal(200_000),
            amount_basis=AmountBasis.in_all,
            currency="EUR",
            applicants=Applicants.all,
        ),
        "blekinge": Call(
            programme_id=programmes["Kulturprojekt i Blekinge"],
            name=f"{days.season('2017-10-10').capitalize()} {days.day('2017-10-10').year}",
            opens=days.on("2017-09-05"),
            closes=days.on("2017-10-10", "16"),
            decided=days.on("2017-12-05"),
            amount_words="högst 75 000 kr per projekt",
            applicants=Applicants.all,
        ),
    }


def _allocations(x: Ground, programmes: dict[str, int]) -> list[Allocation]:
    own, days = x.organisations["BiBK"], x.days
    return [
        Allocation(
            name="Digitalt först, medel till de regionala biblioteksverksamheterna",
            funder_id=x.organisations["KB"],
            via="KB fördelar till regionerna",
            receiver_organisation_id=own,
            amount_words="inte känt än",
            at=FuzzyDate.open("besked väntas"),
            note="Ska räcka till en halv tjänst. Lärplattformen tar KB hand om.",
        ),
        Allocation(
            name="Läsfrämjande på regional nivå",
            programme_id=programmes["Läsfrämjande"],
            funder_id=x.organisations["Kulturrådet"],
            receiver_organisation_id=own,
            amount_words="cirka 300 000 kr",
            amount=Decimal(300_000),
            at=days.during("2018-05-10"),
            note="Fördelningen mellan regionerna är inte beslutad.",
        ),
        Allocation(
            name="Verksamhetsbidrag till regional biblioteksverksamhet",
            funder_id=x.organisations["Region Kronoberg"],
            receiver_organisation_id=own,
            state=AllocationState.settled,
            amount_words="4,2 miljoner kr",
            amount=Decimal(4_200_000),
            at=days.on("2017-12-14"),
        ),
        Allocation(
            name="Medel för meröppet i två filialer",
            funder_id=x.organisations["Region Blekinge"],
            via="Region Blekinge",
            receiver_municipality_id=x.places["Karlskrona"],
            state=AllocationState.settled,
            amount_words="150 000 kr",
            amount=Decimal(150_000),
            at=days.on("2017-11-21"),
        ),
    ]
