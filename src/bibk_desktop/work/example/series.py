"""The example's series, and every meeting of them as a head without content yet."""

from bibk_desktop.records.model import (
    Meeting,
    MeetingState,
    MinutesForm,
    Series,
    SeriesMember,
    SummonsKind,
)

from .ground import Ground, lines

DIRECTORS = "Chefsmöten"
CHILDREN = "Barnbibliotekariernas nätverk"
STEERING = "Styrgrupp Språkstegen"
PLANNING = "Planering av chefsinternatet"
NAMES = {
    DIRECTORS: "Chefsmöte",
    CHILDREN: "Nätverksträff",
    STEERING: "Styrgruppsmöte",
    PLANNING: "Planeringsmöte",
}
GROUPS = {
    CHILDREN: "Barnbibliotekariernas nätverk",
    STEERING: "Styrgrupp Språkstegen",
    PLANNING: "Planeringsgrupp för chefsinternatet",
}
PERSONS = {
    PLANNING: ("Rolf Hedin", "Agnes Tuvesson", "Karin Holm", "Nora Fridh"),
    STEERING: ("Signe Åberg", "Tove Ek-Strand", "Ebba Lindqvist", "Berit Kvist"),
}
# series | day | clock | place | state | chair | secretary
MEETINGS = """
Chefsmöten | 2016-04-13 | 9.30-15 | Alvesta bibliotek | sent | Petra Sand | Lars Ejder
Chefsmöten | 2016-06-08 | 9.30-15 | Sölvesborgs bibliotek | sent | Karin Holm | Lars Ejder
Chefsmöten | 2016-09-14 | 9.30-15 | Växjö stadsbibliotek | sent | Karin Holm | Lars Ejder
Chefsmöten | 2016-11-16 | 9.30-15 | Ronneby stadsbibliotek | sent | Karin Holm | Anna Dalin
Chefsmöten | 2017-02-08 | 9.30-15 | Ljungby bibliotek | sent | Karin Holm | Anna Dalin
Chefsmöten | 2017-04-05 | 9-12 | Digitalt | sent | Karin Holm | Valter Ström
Chefsmöten | 2017-06-14 | 9.30-15 | Karlshamns stadsbibliotek | sent | Petra Sand | Anna Dalin
Chefsmöten | 2017-09-20 | 9.30-15 | Älmhults bibliotek | sent | Karin Holm | Anna Dalin
Chefsmöten | 2017-11-15 | 9.30-15.30 | Karlskrona stadsbibliotek | sent | Karin Holm | Anna Dalin
Chefsmöten | 2018-01-24 | 9.30-15.30 | Korrö | for_comment | Karin Holm | Anna Dalin
Chefsmöten | 2018-03-15 | 9.30-15.30 | Växjö | invited | Karin Holm | Anna Dalin
Chefsmöten | 2018-05-30 | 9.30-15.30 | Olofströms bibliotek | planned | Karin Holm |
Barnbibliotekariernas nätverk | 2016-03-08 | 9.30-15 | Växjö stadsbibliotek | sent \
  | Berit Kvist | Berit Kvist
Barnbibliotekariernas nätverk | 2016-10-11 | 9.30-15 | Karlshamns stadsbibliotek | sent \
  | Berit Kvist | Berit Kvist
Barnbibliotekariernas nätverk | 2017-03-14 | 9.30-15 | Alvesta bibliotek | sent | Berit Kvist \
  | Frida Krans
Barnbibliotekariernas nätverk | 2017-10-10 | 9.30-15 | Ronneby stadsbibliotek | sent \
  | Berit Kvist | Johan Wiklund
Barnbibliotekariernas nätverk | 2018-01-16 | 9.30-12 | Digitalt | sent | Berit Kvist \
  | Linn Forsman
Barnbibliotekariernas nätverk | 2018-04-24 | 9.30-15 | Karlskrona stadsbibliotek | planned \
  | Berit Kvist |
Styrgrupp Språkstegen | 2017-05-18 | 13-15 | Växjö stadsbibliotek | adjusted | Signe Åberg \
  | Berit Kvist
Styrgrupp Språkstegen | 2017-09-28 | 13-15 | Digitalt | adjusted | Signe Åberg | Berit Kvist
Styrgrupp Språkstegen | 2017-12-07 | 13-15 | Karlskrona stadsbibliotek | adjusted \
  | Signe Åberg | Berit Kvist
Styrgrupp Språkstegen | 2018-02-22 | 13-15 | Lessebo huvudbibliotek | invited | Signe Åberg \
  | Berit Kvist
Planering av chefsinternatet | 2017-10-26 | 10-12 | Kalmar | sent | Rolf Hedin | Karin Holm
Planering av chefsinternatet | 2017-12-12 | 9-10 | Digitalt | sent | Rolf Hedin | Karin Holm
Planering av chefsinternatet | 2018-01-11 | 9-10 | Digitalt | draft | Rolf Hedin | Karin Holm
Planering av chefsinternatet | 2018-02-27 | 9-10 | Digitalt | planned | Rolf Hedin |
"""


def add_series(x: Ground) -> None:
    """Add the series with members and the meetings' heads; `x.meetings` knows "series day"."""
    for name, meeting_name in NAMES.items():
        group = x.groups.get(GROUPS.get(name, ""))
        series = Series(name=name, meeting_name=meeting_name, group_id=group)
        _set_forms(series)
        x.series[name] = x.put(series)
    _add_members(x)
    for meeting in lines(MEETINGS):
        _add_head(x, *meeting)


def _set_forms(series: Series) -> None:
    series.all_directors = series.name == DIRECTORS
    series.shows_not_represented = series.name == CHILDREN
    if series.name == STEERING:
        series.summons, series.minutes = SummonsKind.summons, MinutesForm.formal
        series.summary_last = True


def _add_members(x: Ground) -> None:
    for name in (DIRECTORS, CHILDREN):
        id_ = x.series[name]
        x.put_all(SeriesMember(series_id=id_, municipality_id=p) for p in x.places.values())
    for name, persons in PERSONS.items():
        id_ = x.series[name]
        x.put_all(SeriesMember(series_id=id_, person_id=x.people[p]) for p in persons)


def _add_head(
    x: Ground,
    series: str,
    day: str,
    clock: str,
    place: str,
    state: str,
    chair: str,
    secretary: str,
) -> None:
    meeting = Meeting(
        series_id=x.series[series],
        title=NAMES[series],
        at=x.days.on(day, clock),
        place=place,
        chair_id=x.people.get(chair),
        secretary_id=x.people.get(secretary),
        state=MeetingState(state),
    )
    if series == STEERING:
        meeting.case_number = f"BiBK {x.days.day(day).year}:7"
    x.meetings[f"{series} {day}"] = x.put(meeting)
