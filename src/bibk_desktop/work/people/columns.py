"""The columns of the contacts' lists: what each says of a row, in words and chips."""

from datetime import date

from bibk_desktop import words
from bibk_desktop.kit.office.mail import is_address
from bibk_desktop.kit.qt.table import Column
from bibk_desktop.kit.qt.theme import Role
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.records.swedish_order import swedish_key
from bibk_desktop.work.facts.reading import fuzzy
from bibk_desktop.work.people.appointments import GroupLine, OrganisationLine
from bibk_desktop.work.people.incomplete import Incomplete
from bibk_desktop.work.people.rules import COMING, FORMER, OFFICE, PersonLine


class Titles:
    """What a person is, as text or chip with a quiet word beside it; `today` dates it."""

    def __init__(self, today: date) -> None:
        self.today = today

    def _chip(self, line: PersonLine) -> tuple[str, Role]:
        """The chip's word and meaning; no word when the title stands as text."""
        if line.state == COMING:
            return words.text("people.takes_office", date=self._date(line.starts)), "information"
        if line.state == FORMER or line.kind == OFFICE:
            return "", "quiet"
        if line.office is not None and line.office.is_vacant:
            return words.text("people.vacant"), "watch"
        if line.tenure == "acting":
            return words.text("Tenure.acting"), "watch"
        if line.role == "director" and line.office is None:
            whole = words.text("people.director")
            says_it = line.title.casefold() in ("", whole)
            return whole if says_it else words.text("people.head"), "information"
        return "", "text"

    def _date(self, kept: str) -> str:
        return write(fuzzy(kept), self.today, Style.table)

    @staticmethod
    def _title(line: PersonLine) -> str:
        return line.title or (words.text(f"Role.{line.role}") if line.role else "")

    def text(self, line: PersonLine) -> str:
        """The chip's word, or the title."""
        return self._chip(line)[0] or self._title(line)

    def role(self, line: PersonLine) -> Role:
        """The meaning; plain text where there is no chip."""
        return self._chip(line)[1]

    def detail(self, line: PersonLine) -> str:
        """The title beside a chip; until when, for a former one."""
        chip, title = self._chip(line)[0], self._title(line)
        if chip:
            return "" if chip == title.casefold() else title
        if line.state == FORMER and line.ends:
            return words.text("people.until", date=self._date(line.ends))
        shared = line.office is not None and line.tenure == "shared"
        return words.text("Tenure.shared") if shared else ""


def person_columns(titles: Titles, heads: tuple[str, ...]) -> list[Column]:
    """Name, title, where, e-mail; `heads` are their titles."""
    name, title, where, email = heads
    return [
        Column(
            name,
            lambda line: line.name or words.text("office.unknown"),
            role=lambda line: "watch" if line.kind == OFFICE else "text",
            chip=True,
            detail=lambda line: line.also,
            sort=lambda line: swedish_key(line.name),
            bold=True,
            stretch=1,
            least=110,
        ),
        Column(
            title,
            titles.text,
            value=lambda line: titles._title(line),
            role=titles.role,
            chip=True,
            detail=titles.detail,
            stretch=3,
            least=120,
        ),
        Column(where, lambda line: line.place, detail=_within, stretch=2, least=90),
        Column(email, lambda line: line.email, role=_mail_role, stretch=1, least=90),
    ]


def _within(line: PersonLine) -> str:
    more = words.text("people.more", n=line.others) if line.others else ""
    library = "" if line.place in line.library else line.library
    return ", ".join(filter(None, (library, more)))


def _mail_role(line: PersonLine) -> Role:
    return "text" if not line.email or is_address(line.email) else "late"


def organisation_columns(heads: tuple[str, ...]) -> list[Column]:
    """Name, kind, persons, e-mail."""
    name, kind, persons, email = heads

    def other_names(line: OrganisationLine) -> str:
        return ", ".join(filter(None, (line.short_name, line.also)))

    return [
        Column(name, lambda line: line.name, detail=other_names, bold=True, stretch=3, least=160),
        Column(
            kind, lambda line: words.text(f"OrganisationKind.{line.kind}"), stretch=1, least=110
        ),
        Column(
            persons,
            lambda line: str(line.persons),
            value=lambda line: line.persons,
            sort=lambda line: line.persons,
            align="right",
        ),
        Column(email, lambda line: line.email, stretch=2, least=90),
    ]


class Compositions:
    """How the groups' rules stand: group → (rules, those not met)."""

    def __init__(self) -> None:
        self.found: dict[int, tuple[int, int]] = {}

    def text(self, line: GroupLine) -> str:
        """In words, empty without rules."""
        rules, missed = self.found.get(line.id, (0, 0))
        if missed:
            key = "composition.one_unmet" if missed == 1 else "composition.some_unmet"
            return words.text(key, n=missed)
        return words.text("composition.all_met") if rules else ""

    def role(self, line: GroupLine) -> Role:
        """Late when something is not met."""
        rules, missed = self.found.get(line.id, (0, 0))
        return "late" if missed else "ok" if rules else "quiet"


def group_columns(made: Compositions, heads: tuple[str, ...]) -> list[Column]:
    """Name, kind, seats, rules."""
    name, kind, seats, rules = heads
    return [
        Column(name, lambda line: line.name, detail=_above, bold=True, stretch=3, least=160),
        Column(kind, lambda line: words.text(f"GroupKind.{line.kind}"), stretch=1, least=90),
        Column(seats, _seats, detail=_vacant, sort=lambda line: line.filled, least=60),
        Column(rules, made.text, role=made.role, chip=True, least=60),
    ]


def _above(line: GroupLine) -> str:
    return line.parent or line.project


def _seats(line: GroupLine) -> str:
    return str(line.filled)


def _vacant(line: GroupLine) -> str:
    key = "composition.vacant" if line.vacant == 1 else "composition.vacant_many"
    return words.text(key, n=line.vacant) if line.vacant else ""


def incomplete_columns(heads: tuple[str, ...]) -> list[Column]:
    """Who, what is missing, where."""
    who, missing, where = heads

    def reasons(line: Incomplete) -> str:
        return ", ".join(line.reasons)

    return [
        Column(
            who,
            lambda line: line.name or words.text("office.unknown"),
            sort=lambda line: swedish_key(line.name),
            bold=True,
            stretch=2,
            least=140,
        ),
        Column(missing, reasons, detail=lambda line: line.source, stretch=4, least=160),
        Column(where, lambda line: line.place, stretch=2, least=100),
    ]


def incomplete_heading(line: Incomplete) -> str:
    """What the row stands under."""
    return words.text(f"missing.heading.{line.heading}")
