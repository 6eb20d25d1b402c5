"""The example's organisations: real ones, with what they are to us."""

from sqlmodel import select

from bibk_desktop.records.model import Organisation, OrganisationAlias, OrganisationKind

from .ground import Ground

K = OrganisationKind
# name: short name, kind, web, other names
ORGANISATIONS: dict[str, tuple[str, OrganisationKind, str, str]] = {
    "Kulturrådet": ("", K.funder, "kulturradet.se", "Statens kulturråd; Kur"),
    "Kungliga biblioteket": ("KB", K.authority, "kb.se", "Kungl. biblioteket"),
    "Europeiska unionen, Kreativa Europa": ("EU", K.funder, "", "Creative Europe"),
    "Region Blekinge": ("", K.authority, "regionblekinge.se", ""),
    "Region Kronoberg": ("", K.authority, "regionkronoberg.se", ""),
    "Axiell": ("", K.supplier, "axiell.com", "Axiell Sverige"),
    "Svensk biblioteksförening": ("", K.partner, "biblioteksforeningen.se", "SBF"),
    "Regionbibliotek Kalmar": ("", K.regional_library, "", "Kalmar regionbibliotek"),
    "Linnéuniversitetet": ("LNU", K.school, "lnu.se", ""),
    "Regionteatern Blekinge Kronoberg": ("Regionteatern", K.partner, "regionteatern.se", ""),
    "Sveriges Kommuner och Landsting": ("SKL", K.partner, "", ""),
}
FAMILY_CENTRES = ("Karlskrona", "Ljungby", "Lessebo", "Älmhult")
OUR_WEB, OUR_PHONE, OUR_MAIL = "https://exempel.se/bibk", "0470-00 00 00", "bibk@exempel.se"


def add_organisations(x: Ground) -> None:
    """Add them; our own office is there already."""
    own = x.session.exec(select(Organisation).where(Organisation.is_own)).one()
    own.web, own.phone, own.email = OUR_WEB, OUR_PHONE, OUR_MAIL
    x.organisations["BiBK"] = own.id or 0
    for name, (short, kind, web, aliases) in ORGANISATIONS.items():
        address = f"https://www.{web}" if web else ""
        row = Organisation(name=name, short_name=short, kind=kind, web=address)
        x.organisations[name] = x.organisations[short or name] = x.put(row)
        _add_aliases(x, name, aliases)
    for place in FAMILY_CENTRES:
        row = Organisation(name=f"Familjecentralen i {place}", kind=K.family_centre)
        row.municipality_id = x.places[place]
        x.organisations[row.name] = x.put(row)
    _set_counties(x)


def _add_aliases(x: Ground, name: str, aliases: str) -> None:
    names = [alias for alias in aliases.split("; ") if alias]
    id_ = x.organisations[name]
    x.put_all(OrganisationAlias(organisation_id=id_, name=alias) for alias in names)


def _set_counties(x: Ground) -> None:
    for county, id_ in x.counties.items():
        region = x.session.get_one(Organisation, x.organisations[f"Region {county}"])
        region.county_id = id_
