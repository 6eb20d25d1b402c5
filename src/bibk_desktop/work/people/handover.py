"""What those who leave an office hold besides it: seats, promises, invitations; who takes over."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bibk_desktop import words
from bibk_desktop.records.date_writer import Style, write
from bibk_desktop.words import capital
from bibk_desktop.work.facts import Rows
from bibk_desktop.work.facts.matter import Matter
from bibk_desktop.work.facts.open_matters import open_matters
from bibk_desktop.work.facts.reading import fuzzy


class Part(StrEnum):
    """What kind of holding it is; `lists` are changed or left, the others handed to somebody."""

    seats = "seats"
    projects = "projects"
    matters = "matters"
    lists = "lists"


class Choice(StrEnum):
    """What becomes of a holding; `open` leaves it vacant, or with the municipality alone."""

    taken = "taken"
    kept = "kept"
    open = "open"
    other = "other"


@dataclass(frozen=True, slots=True)
class Holding:
    """A row that points to one who leaves, by `column` of `table`.

    `stays` when it is the person's own and not the office's; `group_id` of a seat; `at` is its
    meeting's day or its last one.
    """

    table: str
    id: int
    column: str
    part: Part
    person_id: int
    text: str
    detail: str = ""
    stays: bool = False
    group_id: int | None = None
    at: date | None = None

    @property
    def key(self) -> tuple[str, int, str]:
        """What tells it from all others."""
        return self.table, self.id, self.column


@dataclass(frozen=True, slots=True)
class Handed:
    """What becomes of a holding, and who receives it if anybody does."""

    holding: Holding
    choice: Choice
    receiver_id: int | None = None


_SEATS = """
SELECT a.id, a.person_id, a.project_id IS NOT NULL, coalesce(g.name, p.name), a.role, a.title,
       coalesce(m.name, a.represents_words), a.represents_municipality_id, a.group_id
FROM appointment a
LEFT JOIN "group" g ON g.id = a.group_id LEFT JOIN project p ON p.id = a.project_id
LEFT JOIN municipality m ON m.id = a.represents_municipality_id
WHERE a.person_id IN ({ids}) AND (a.group_id IS NOT NULL OR a.project_id IS NOT NULL)
  AND substr(a.ends, 12, 10) >= :day
ORDER BY coalesce(g.name, p.name) COLLATE swedish, a.id
"""
_COLUMNS = {
    "outcome": "responsible_person_id",
    "report": "responsible_id",
    "request": "responsible_id",
}
_COMING = """substr(m.at, 1, 10) >= :day AND substr(m.at, 1, 10) < '9999'
  AND m.state IN ('planned', 'invited')"""
# Where those who leave stand by their own name: (table, column, key of words, sql).
_BY_NAME = (
    (
        *("series_member", "person_id", "handover.member"),
        """SELECT b.id, b.person_id, s.name, '' FROM series_member b
        JOIN series s ON s.id = b.series_id WHERE b.person_id IN ({ids})""",
    ),
    (
        *("attendance", "person_id", "handover.invited"),
        f"""SELECT t.id, t.person_id, m.title, m.at FROM attendance t
        JOIN meeting m ON m.id = t.meeting_id WHERE t.person_id IN ({{ids}}) AND {_COMING}""",
    ),
    (
        *("item", "presenter_id", "handover.presents"),
        f"""SELECT i.id, i.presenter_id, m.title || ': ' || i.title, m.at FROM item i
        JOIN meeting m ON m.id = i.meeting_id WHERE i.presenter_id IN ({{ids}}) AND {_COMING}""",
    ),
    (
        *("activity", "contact_id", "handover.contact"),
        """SELECT a.id, a.contact_id, a.title, a.at FROM activity a
        WHERE a.contact_id IN ({ids}) AND substr(a.at, 12, 10) >= :day
        AND substr(a.at, 12, 10) < '9999' AND a.state NOT IN ('cancelled', 'replaced')""",
    ),
    (
        *("target", "person_id", "handover.asked"),
        """SELECT t.id, t.person_id, r.title, r.due FROM target t
        JOIN request r ON r.id = t.request_id WHERE t.person_id IN ({ids})
        AND r.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.target_id = t.id)""",
    ),
)


def holdings(
    rows: Rows, leaving: Collection[int], municipality_id: int, first_day: date, today: date
) -> list[Holding]:
    """What these persons hold from `first_day` on besides the office: seats, tasks in projects,
    open matters, and where they stand by name in what is to come."""
    if not leaving:
        return []
    asked = {"day": first_day.isoformat()}
    ids = ",".join(str(int(id_)) for id_ in leaving)
    found = [_seat(municipality_id, *row) for row in rows(_SEATS.format(ids=ids), asked)]
    found += _matters(rows, leaving, today)
    for table, column, said, sql in _BY_NAME:
        for id_, person, text, at in rows(sql.format(ids=ids), asked):
            when = fuzzy(at)
            detail = ", ".join(filter(None, (words.text(said), write(when, today, Style.table))))
            found.append(
                Holding(table, id_, column, Part.lists, person, text, detail, at=when.start)
            )
    return found


def _seat(
    municipality_id: int,
    id_: int,
    person: int,
    in_project: int,
    name: str,
    role: str,
    title: str,
    represents: str,
    for_place: int | None,
    group_id: int | None,
) -> Holding:
    said = [title or words.text(f"Role.{role}")]
    if represents:
        said.append(words.text("people.represents", place=represents))
    mandate_of_another = bool(represents) and for_place != municipality_id
    return Holding(
        table="appointment",
        id=id_,
        column="person_id",
        part=Part.projects if in_project else Part.seats,
        person_id=person,
        text=name,
        detail=" · ".join(said),
        stays=mandate_of_another or role == "participant",
        group_id=group_id,
    )


def _matters(rows: Rows, leaving: Collection[int], today: date) -> list[Holding]:
    found = []
    for matter in open_matters(rows, today):
        person = matter.responsible.person_id or matter.awaited.person_id
        if person in leaving and person is not None and matter.source in _COLUMNS:
            found.append(_matter(matter, person, today))
    return found


def _matter(matter: Matter, person: int, today: date) -> Holding:
    kind = words.text(f"MatterKind.{matter.kind.value}")
    detail = (kind, matter.detail, write(matter.due, today, Style.table))
    return Holding(
        table=matter.source,
        id=matter.source_id,
        column=_COLUMNS[matter.source],
        part=Part.matters,
        person_id=person,
        text=capital(matter.text),
        detail=", ".join(filter(None, detail)),
        at=matter.due.last_day,
    )


@dataclass(frozen=True, slots=True)
class Following:
    """A list or an invitation that follows the office by itself; `kind` and `id` lead there."""

    kind: str
    id: int
    text: str
    detail: str


_SERIES = """
SELECT s.id, s.name, coalesce((SELECT min(m.at) FROM meeting m
    WHERE m.series_id = s.id AND substr(m.at, 1, 10) >= :day AND substr(m.at, 1, 10) < '9999'), '')
FROM series s JOIN municipality u ON u.id = :place
WHERE (s.all_directors AND u.ours)
   OR EXISTS (SELECT 1 FROM series_member b
              WHERE b.series_id = s.id AND b.municipality_id = :place)
ORDER BY s.all_directors DESC, s.name COLLATE swedish
"""
_REQUESTS = """
SELECT r.id, r.title, r.due FROM request r JOIN target t ON t.request_id = r.id
WHERE t.municipality_id = :place AND r.closed_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.target_id = t.id)
ORDER BY r.due, r.id
"""


def following(rows: Rows, municipality_id: int, first_day: date, today: date) -> list[Following]:
    """What is read from the office on the day and so needs no change: the meetings it is called
    to, the requests it has not answered."""
    asked = {"place": municipality_id, "day": first_day.isoformat()}
    found = []
    for kind, said, sql in (("series", "called", _SERIES), ("request", "reminded", _REQUESTS)):
        for id_, name, at in rows(sql, asked):
            day = write(fuzzy(at), today, Style.table)
            key = f"handover.{said}_on" if day else f"handover.{said}"
            found.append(Following(kind, id_, name, words.text(key, date=day)))
    return found


def sitting(rows: Rows, person_id: int | None, first_day: date) -> set[int]:
    """The groups where a person has a seat on that day already."""
    sql = """SELECT group_id FROM appointment WHERE person_id = :person AND group_id IS NOT NULL
        AND substr(ends, 12, 10) >= :day"""
    found = rows(sql, {"person": person_id, "day": first_day.isoformat()})
    return {row[0] for row in found}


def proposed(
    holding: Holding, *, somebody: bool, sits_in: Iterable[int], first_day: date, today: date
) -> Choice:
    """What a change proposes: the office's own goes to the one who comes, or stays open without
    one; a mandate from elsewhere and what is due before the change stay with who leaves."""
    due_before = holding.at is not None and holding.at < first_day
    if holding.stays or (holding.part is Part.matters and due_before and first_day > today):
        return Choice.kept
    if not somebody or (holding.group_id is not None and holding.group_id in sits_in):
        return Choice.open
    return Choice.taken
