"""What the program knows before it reads: municipalities, persons, organisations, projects."""

import csv
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from bibk_desktop import resources

US = "BiBK"
US_IN_FULL = "Biblioteksutveckling Blekinge Kronoberg"


@dataclass(frozen=True, slots=True)
class KnownMunicipality:
    """A municipality; `code` has four digits, `county` ends with län."""

    name: str
    code: str
    county: str


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person by full name; aliases are other names and initials."""

    name: str
    aliases: tuple[str, ...] = ()
    municipality: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class KnownOrganisation:
    """An organisation by the name it is to be written with."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownProject:
    """A project by name."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownSeries:
    """A series of meetings; `meeting_name` is what one of them is called."""

    name: str
    meeting_name: str = ""


# Bodies that a regional library meeting names all the time; the workspace adds its own.
COMMON_ORGANISATIONS = (
    KnownOrganisation(US, (US_IN_FULL,)),
    KnownOrganisation("KB", ("Kungliga biblioteket", "Kungl. biblioteket")),
    KnownOrganisation("Kulturrådet", ("Statens kulturråd", "KUR", "Kur")),
    KnownOrganisation("Region Blekinge"),
    KnownOrganisation("Region Kronoberg"),
    KnownOrganisation("SKR", ("SKL", "Sveriges Kommuner och Regioner")),
    KnownOrganisation("MTM", ("Myndigheten för tillgängliga medier",)),
    KnownOrganisation("Svensk biblioteksförening"),
)


@dataclass(frozen=True)
class KnownWorld:
    """All of it as plain data; `own` are the municipalities we support, `municipalities` all."""

    own: tuple[KnownMunicipality, ...] = ()
    municipalities: tuple[KnownMunicipality, ...] = ()
    persons: tuple[KnownPerson, ...] = ()
    organisations: tuple[KnownOrganisation, ...] = COMMON_ORGANISATIONS
    projects: tuple[KnownProject, ...] = ()
    series: tuple[KnownSeries, ...] = ()
    us: str = US

    @cached_property
    def municipality_by_name(self) -> dict[str, KnownMunicipality]:
        """Every municipality by its name in lower case; ours go first."""
        every = {each.name.lower(): each for each in self.municipalities}
        return every | {each.name.lower(): each for each in self.own}

    @cached_property
    def own_names(self) -> frozenset[str]:
        """The names of ours in lower case."""
        return frozenset(each.name.lower() for each in self.own)

    @cached_property
    def organisation_by_name(self) -> dict[str, str]:
        """The name to write by every name and alias in lower case."""
        return _by_name((each.name, each.aliases) for each in self.organisations)

    @cached_property
    def project_by_name(self) -> dict[str, str]:
        """The name to write by every name and alias in lower case."""
        return _by_name((each.name, each.aliases) for each in self.projects)

    @cached_property
    def counties(self) -> frozenset[str]:
        """Our counties in lower case, without län and its s: "blekinge", "kronoberg"."""
        return frozenset(county_stem(each.county) for each in self.own)


def county_stem(county: str) -> str:
    """The county's bare name in lower case: "Kronobergs län" is "kronoberg"."""
    return county.lower().removesuffix(" län").removesuffix("s")


def _by_name(names: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
    return {each.lower(): name for name, aliases in names for each in (name, *aliases)}


@cache
def default_world() -> KnownWorld:
    """The 13 municipalities of Blekinge and Kronoberg, BiBK, and all names of municipalities."""
    with resources.path("reference/kommuner.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    every = tuple(KnownMunicipality(r["name"], r["code"], r["county_name"]) for r in rows)
    borders = json.loads(resources.path("reference/bibk_kommuner.geojson").read_text("utf-8"))
    codes = {feature["properties"]["code"] for feature in borders["features"]}
    return KnownWorld(tuple(each for each in every if each.code in codes), every)
