"""Who was at the example's meetings, with name, title and municipality as they were that day."""

from datetime import date

from sqlmodel import select

from bibk_desktop.records.model import Appointment, Attendance, Person, Presence, Role

from .ground import Ground, lines
from .series import CHILDREN, DIRECTORS

OFFICE = "BiBK"
EVERYBODY = (
    "Karlskrona, Karlshamn, Olofström, Ronneby, Sölvesborg, Alvesta, Lessebo, Ljungby, Markaryd,"
    " Tingsryd, Uppvidinge, Växjö, Älmhult"
)
ROLES = {DIRECTORS: Role.director, CHILDREN: Role.childrens_librarian}
# series | day | present | digitally | part of the meeting | apologies | of us | guests
PRESENT = """
Chefsmöten | 2016-04-13 | Karlskrona, Karlshamn, Ronneby, Alvesta, Lessebo, Ljungby, Tingsryd, \
Växjö, Älmhult | | | Olofström | Petra Sand, Lars Ejder, Karin Holm, Berit Kvist | Tora Viklander
Chefsmöten | 2016-06-08 | Karlskrona, Olofström, Ronneby, Sölvesborg, Alvesta, Lessebo, Ljungby, \
Växjö | | | Uppvidinge, Tingsryd | Karin Holm, Lars Ejder, Valter Ström |
Chefsmöten | 2016-09-14 | Karlskrona, Karlshamn, Olofström, Ronneby, Alvesta, Lessebo, Ljungby, \
Markaryd, Tingsryd, Uppvidinge, Växjö, Älmhult | | | Sölvesborg \
  | Karin Holm, Lars Ejder, Berit Kvist, Petra Sand | Helge Sundin
Chefsmöten | 2016-11-16 | Karlskrona, Karlshamn, Ronneby, Sölvesborg, Lessebo, Tingsryd, Växjö | \
  | Markaryd | Ljungby, Alvesta | Karin Holm, Anna Dalin, Jonatan Rask |
Chefsmöten | 2017-02-08 | Karlskrona, Olofström, Alvesta, Lessebo, Ljungby, Markaryd, Tingsryd, \
Uppvidinge, Växjö, Älmhult | | | Karlshamn | Karin Holm, Anna Dalin, Jonatan Rask, Berit Kvist |
Chefsmöten | 2017-04-05 | | Karlskrona, Karlshamn, Olofström, Ronneby, Sölvesborg, Alvesta, \
Lessebo, Ljungby, Markaryd, Uppvidinge, Växjö, Älmhult | | Tingsryd | Karin Holm, Valter Ström |
Chefsmöten | 2017-06-14 | Karlskrona, Karlshamn, Ronneby, Sölvesborg, Ljungby, Markaryd, Växjö, \
Älmhult | | | Lessebo, Alvesta | Petra Sand, Anna Dalin, Berit Kvist | Mats Ring
Chefsmöten | 2017-09-20 | Karlskrona, Karlshamn, Olofström, Ronneby, Lessebo, Ljungby, Markaryd, \
Uppvidinge, Växjö, Älmhult | Sölvesborg | | Tingsryd \
  | Karin Holm, Anna Dalin, Valter Ström, Berit Kvist, Jonatan Rask | Börje
Chefsmöten | 2017-11-15 | Karlskrona, Karlshamn, Ronneby, Sölvesborg, Alvesta, Lessebo, Markaryd, \
Uppvidinge, Växjö | Ljungby | | Olofström, Älmhult \
  | Karin Holm, Anna Dalin, Jonatan Rask, Petra Sand |
Chefsmöten | 2018-01-24 | Karlskrona, Karlshamn, Sölvesborg, Lessebo, Ljungby, Markaryd, \
Uppvidinge, Växjö | Olofström | | Ronneby \
  | Karin Holm, Anna Dalin, Valter Ström, Berit Kvist, Jonatan Rask, Petra Sand |
Barnbibliotekariernas nätverk | 2016-03-08 | Karlskrona, Karlshamn, Olofström, Ronneby, Alvesta, \
Lessebo, Växjö, Älmhult | | | Sölvesborg | Berit Kvist |
Barnbibliotekariernas nätverk | 2016-10-11 | Karlskrona, Karlshamn, Olofström, Sölvesborg, \
Ronneby, Alvesta, Markaryd, Växjö | | | Ljungby | Berit Kvist |
Barnbibliotekariernas nätverk | 2017-03-14 | Karlskrona, Alvesta, Lessebo, Ljungby, Markaryd, \
Tingsryd, Uppvidinge, Växjö, Älmhult | | Sölvesborg | Ronneby | Berit Kvist | Cajsa Bruno
Barnbibliotekariernas nätverk | 2017-10-10 | Karlskrona, Karlshamn, Ronneby, Sölvesborg, Alvesta, \
Lessebo, Ljungby, Växjö, Älmhult | | | Markaryd | Berit Kvist, Anna Dalin |
Barnbibliotekariernas nätverk | 2018-01-16 | | Karlskrona, Olofström, Ronneby, Alvesta, Lessebo, \
Ljungby, Markaryd, Tingsryd, Uppvidinge, Växjö | | Karlshamn | Berit Kvist |
Styrgrupp Språkstegen | 2017-05-18 | | | | | Signe Åberg, Tove Ek-Strand, Ebba Lindqvist, \
Berit Kvist |
Styrgrupp Språkstegen | 2017-09-28 | | | | | Signe Åberg, Tove Ek-Strand, Ebba Lindqvist, \
Berit Kvist | Cajsa Bruno
Styrgrupp Språkstegen | 2017-12-07 | | | | | Signe Åberg, Ebba Lindqvist, Berit Kvist, \
Petra Sand |
Planering av chefsinternatet | 2017-10-26 | | | | | Rolf Hedin, Karin Holm, Nora Fridh, \
Rut Hallgren | Agnes Tuvesson
Planering av chefsinternatet | 2017-12-12 | | | | | Rolf Hedin, Karin Holm, Nora Fridh |
Planering av chefsinternatet | 2018-01-11 | | | | | Rolf Hedin, Karin Holm, Agnes Tuvesson |
"""
# Those invited to the next directors' meeting who have said what they will do.
COMING, NOT_COMING = "Växjö, Lessebo, Karlskrona, Uppvidinge", "Ljungby"
NEXT_MEETING = "2018-03-15"
# series | day | place whose deputy came | the deputy
DEPUTIES = """
Chefsmöten | 2016-11-16 | Sölvesborg | Elin Zander
Chefsmöten | 2017-06-14 | Älmhult | Sara Grahn
"""
PRESENCES = (Presence.present, Presence.digital, Presence.part, Presence.apologies)


def add_present(x: Ground) -> None:
    """Add who was there, who had sent apologies, who was absent, and who is coming next."""
    roll = Roll(x)
    for series, day, *columns in lines(PRESENT):
        rows = _of_places(roll, series, day, columns[:4])
        rows += [roll.named(name, day) for name in _split(",".join(columns[4:]))]
        _store(x, f"{series} {day}", rows)
    rows = _of_places(roll, DIRECTORS, NEXT_MEETING, [COMING, "", "", NOT_COMING])
    for row in rows:
        if row.presence is Presence.absent:
            row.presence = Presence.unanswered
    _store(x, f"{DIRECTORS} {NEXT_MEETING}", rows)
    _set_deputies(x)


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]


def _of_places(roll: "Roll", series: str, day: str, columns: list[str]) -> list[Attendance]:
    """A row for everyone who answers for a municipality in the series on that day."""
    if series not in ROLES:
        return []
    said = {
        p: found for found, names in zip(PRESENCES, columns, strict=True) for p in _split(names)
    }
    rows: list[Attendance] = []
    for place in _split(EVERYBODY):
        row = roll.holder(ROLES[series], place, day)
        if row is not None:
            row.presence = said.get(place, Presence.absent)
            rows.append(row)
    return rows


def _store(x: Ground, meeting: str, rows: list[Attendance]) -> None:
    for position, row in enumerate(rows, start=1):
        row.meeting_id, row.position = x.meetings[meeting], position
    x.put_all(rows)


def _set_deputies(x: Ground) -> None:
    for series, day, place, name in lines(DEPUTIES):
        meeting, municipality = x.meetings[f"{series} {day}"], x.places[place]
        row = x.session.exec(
            select(Attendance).where(
                Attendance.meeting_id == meeting, Attendance.municipality_id == municipality
            )
        ).one()
        row.deputy_for, row.name = row.name, name
        row.person_id, row.role = x.people[name], "barnbibliotekarie"
    x.session.flush()


class Roll:
    """Who held which office on a day, read from the appointments."""

    def __init__(self, x: Ground) -> None:
        self._x = x
        rows = x.session.exec(select(Appointment, Person).join(Person)).all()
        self._rows = sorted(rows, key=lambda row: not row[0].is_first_contact)
        self._libraries = {id_: x.library_places[name] for name, id_ in x.libraries.items()}
        self._places = {id_: name for name, id_ in x.places.items()}

    def holder(self, role: Role, place: str, day: str) -> Attendance | None:
        """Who answered for `place` in that role; None when nobody did."""
        for appointment, person in self._on(day):
            if appointment.role is role and self._place(appointment) == place:
                return self._row(appointment, person)
        return None

    def named(self, name: str, day: str) -> Attendance:
        """That person, for the municipality or organisation where he or she worked."""
        for appointment, person in self._on(day):
            if person.id == self._x.people[name] and not appointment.group_id:
                row = self._row(appointment, person)
                row.presence = Presence.present
                return row
        raise KeyError(name, day)

    def _on(self, day: str) -> list[tuple[Appointment, Person]]:
        on = self._x.days.day(day)
        return [row for row in self._rows if _holds(row[0], on)]

    def _place(self, appointment: Appointment) -> str:
        if appointment.library_id is not None:
            return self._libraries[appointment.library_id]
        return self._places.get(appointment.municipality_id or 0, "")

    def _row(self, appointment: Appointment, person: Person) -> Attendance:
        place = self._place(appointment)
        return Attendance(
            meeting_id=0,
            person_id=person.id,
            name=f"{person.given_name} {person.family_name}".strip(),
            role=appointment.title,
            municipality_id=self._x.places.get(place),
            organisation_id=appointment.organisation_id,
            place_name=place or self._organisation(appointment),
        )

    def _organisation(self, appointment: Appointment) -> str:
        names = [
            n for n, id_ in self._x.organisations.items() if id_ == appointment.organisation_id
        ]
        return min(names, key=len, default="")


def _holds(appointment: Appointment, on: date) -> bool:
    if appointment.project_id or appointment.group_id:
        return False
    starts, ends = appointment.starts.start, appointment.ends.end
    return (starts is None or starts <= on) and (ends is None or on <= ends)
