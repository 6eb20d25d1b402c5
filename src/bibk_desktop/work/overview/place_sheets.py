"""The overview's sheets with a row a municipality: Kommuner, Projekt × kommun, Närvaro."""

from collections.abc import Sequence

from bibk_desktop import words
from bibk_desktop.kit.office.excel import (
    Cell,
    Chart,
    Column,
    Content,
    Formula,
    Kind,
    Sheet,
    Tone,
    reference,
    row_cells,
    unique,
    visible_sum,
)
from bibk_desktop.work.facts.participation import COUNTED, ProjectLine, Standing
from bibk_desktop.work.facts.plan_state import plan_state, plan_years
from bibk_desktop.work.facts.reading import Place
from bibk_desktop.work.facts.representation import PRESENT, Gathering
from bibk_desktop.work.overview.looks import DAY, NUMBER, STATUS_TONES, day_words, marks
from bibk_desktop.work.overview.rules import Overview, PlaceLine

COUNTY, PLACE, SUM, NOTHING = "Län", "Kommun", "Summa", "Inget här än."
PLACES, PROJECTS, ATTENDANCE = "Kommuner", "Projekt", "Närvaro"
DIRECTOR, PHONE, MAIL = "Bibliotekschef", "Telefon", "E-post"
PLAN, PLAN_STATE = "Biblioteksplan", "Planens läge"
LIBRARIES, OPEN_PLUS = "Bibliotek", "Varav meröppna"
CONTACT, HOW, VISIT, OPEN = "Senaste kontakt", "Hur", "Senaste besök", "Öppna ärenden"
NO_PLAN, ENDED, BEGINS = "saknas", "gick ut", "gäller från"
PROJECTS_TITLE, IN_PROJECTS = "Projekt × kommun", "Med i"
CHART_TITLE = "Kommuner i varje projekt"
CHART_WORDS = "Staplar som visar hur många kommuner som är med i varje projekt: {figures}."
CHART_STATUSES = ("running", "soon", "planned", "paused")
CHART_COLOURS = (
    Tone("FFFFFF", "2B7894"),
    Tone("1B2430", "7DB9CC"),
    Tone("1B2430", "B9DFE9"),
    Tone("1B2430", "C9CED6"),
)
PROJECTS_NOTE = "Nedersta raden räknar planerad, snart, igång och pausad."
PRESENCE = {"present": "på plats", "part": "del av mötet", "digital": "digitalt"}
APOLOGIES, NOT_REPRESENTED = "förhinder", "ej representerad"
ATTENDED, COUNTED_LABEL, REPRESENTED_LABEL = "Med på", "Är med", "Var med"
OF, ABOVE_ZERO = "av", "0;;"


def of_all(table: str, title: str, beginnings: Sequence[str], count: int, rows: int) -> Formula:
    """ "6 av 13": how many cells begin with one of `beginnings`, of all rows of the table."""
    column = reference(table, title)
    listed = ",".join(f'"{beginning}*"' for beginning in beginnings)
    counted = f"SUM(COUNTIF({column},{{{listed}}}))"
    return Formula(f'{counted}&" {OF} "&ROWS({column})', f"{count} {OF} {rows}")


# --- Kommuner


def places_sheet(overview: Overview) -> Sheet:
    """Every municipality with director, plan, libraries, contacts and what is open."""
    year = overview.today.year
    return Sheet(
        name=PLACES,
        title=PLACES,
        columns=_place_columns(overview.places, year),
        rows=[_place_row(line, year) for line in overview.places],
        table=PLACES,
        frozen=2,
        group_by=0,
        one_page=True,
        empty=NOTHING,
    )


def _place_columns(lines: Sequence[PlaceLine], year: int) -> list[Column]:
    vacant, unknown = words.text("office.vacant"), words.text("office.unknown")
    adopted = words.text("PlanState.adopted")
    in_force = sum(plan_state(line.plan, year)[0] == adopted for line in lines)
    return [
        Column(COUNTY, total=SUM),
        Column(PLACE, bold=True, total=Formula(f"ROWS({reference(PLACES, PLACE)})", len(lines))),
        Column(DIRECTOR, marks={vacant: "watch", unknown: "watch"}, total=_vacancies(lines)),
        Column(PHONE),
        Column(MAIL),
        Column(PLAN),
        Column(
            PLAN_STATE,
            marks=_plan_marks(),
            total=of_all(PLACES, PLAN_STATE, [adopted], in_force, len(lines)),
        ),
        _number(LIBRARIES, sum(line.libraries for line in lines)),
        _number(OPEN_PLUS, sum(line.open_plus for line in lines)),
        Column(CONTACT, Kind.date, DAY),
        Column(HOW),
        Column(VISIT, Kind.date, DAY),
        Column(OPEN, Kind.number, NUMBER),
    ]


def _vacancies(lines: Sequence[PlaceLine]) -> Formula:
    vacant = words.text("office.vacant")
    counted = f'COUNTIF({reference(PLACES, DIRECTOR)},"{vacant}*")'
    return Formula(f'{counted}&" {vacant}"', f"{sum(x.office.is_vacant for x in lines)} {vacant}")


def _number(title: str, value: int) -> Column:
    return Column(title, Kind.number, NUMBER, total=visible_sum(PLACES, title, value))


def _plan_marks() -> dict[str, str]:
    under_way = [words.text(f"PlanState.{state}") for state in ("preparing", "out_for_comment")]
    return {
        words.text("PlanState.adopted"): "ok",
        **dict.fromkeys(under_way, "information"),
        **dict.fromkeys((NO_PLAN, ENDED, BEGINS), "watch"),
    }


def _place_row(line: PlaceLine, year: int) -> list[Content]:
    answers, reach = line.office.answers, line.reach
    return [
        line.office.place.county,
        line.office.place.name,
        line.office.line,
        answers.number if answers else None,
        answers.email if answers else None,
        plan_years(line.plan),
        plan_state(line.plan, year)[0],
        line.libraries or None,
        line.open_plus or None,
        reach.last_contact,
        words.text(f"MeetingKind.{reach.kind}") if reach.kind else None,
        reach.last_visit,
        line.open_matters,
    ]


# --- Projekt × kommun


def projects_sheet(overview: Overview) -> Sheet:
    """The status of every municipality in every project, with *n av 13* and a chart."""
    titles = unique([COUNTY, PLACE, *(project.name for project in overview.projects), IN_PROJECTS])
    named = list(zip(titles[2:-1], overview.projects, strict=True))
    ours = [line.office.place for line in overview.places]
    return Sheet(
        name=PROJECTS_TITLE,
        title=PROJECTS_TITLE,
        columns=[
            Column(COUNTY, total=COUNTED_LABEL),
            Column(PLACE, bold=True),
            *(_project_column(title, project, len(ours)) for title, project in named),
            Column(titles[-1], Kind.number, NUMBER),
        ],
        rows=[_project_row(at, place, overview.projects) for at, place in enumerate(ours)],
        table=PROJECTS,
        below=[_count_row(status, named, len(ours)) for status in STATUS_TONES],
        notes=[PROJECTS_NOTE],
        chart=_chart(overview.projects, len(ours)) if overview.projects else None,
        frozen=2,
        group_by=0,
        one_page=True,
        empty=NOTHING,
    )


def _project_column(title: str, project: ProjectLine, rows: int) -> Column:
    counted = [words.text(f"ParticipationStatus.{status}") for status in COUNTED]
    return Column(
        title,
        most=26,
        marks=marks("ParticipationStatus", STATUS_TONES),
        total=of_all(PROJECTS, title, counted, project.count(), rows),
    )


def _project_row(at: int, place: Place, projects: Sequence[ProjectLine]) -> list[Content]:
    standings = [project.standing(place.id) for project in projects]
    listed = ",".join(f'"{words.text(f"ParticipationStatus.{status}")}*"' for status in COUNTED)
    cells = row_cells(2, 1 + len(projects), at)
    count = sum(standing.status in COUNTED for standing in standings)
    total = Formula(f"SUM(COUNTIF({cells},{{{listed}}}))", count) if projects else 0
    return [place.county, place.name, *map(_standing_words, standings), total]


def _standing_words(standing: Standing) -> str:
    """ "igång", "igång · Skruv", "igång · medsökande"."""
    status = words.text(f"ParticipationStatus.{standing.status}")
    role = words.text(f"PartnerRole.{standing.role}") if standing.role else ""
    return " · ".join(filter(None, (status, ", ".join(standing.libraries), role)))


def _count_row(status: str, named: Sequence[tuple[str, ProjectLine]], rows: int) -> list[Content]:
    """What a colour means, and how many municipalities have it in each project."""
    word = words.text(f"ParticipationStatus.{status}")
    figures = (
        Formula(f'COUNTIF({reference(PROJECTS, title)},"{word}*")', _count(project, status, rows))
        for title, project in named
    )
    shown = (Cell(figure, format=ABOVE_ZERO) for figure in figures)
    return [None, Cell(word, STATUS_TONES[status], bold=True), *shown]


def _count(project: ProjectLine, status: str, rows: int) -> int:
    silent = rows - len(project.standings) if status == "not_taking_part" else 0
    return project.count(status) + silent


def _chart(projects: Sequence[ProjectLine], rows: int) -> Chart:
    figures = ", ".join(f"{project.name} {project.count()} av {rows}" for project in projects)
    return Chart(
        title=CHART_TITLE,
        words=CHART_WORDS.format(figures=figures),
        names=1,
        first=2,
        last=1 + len(projects),
        series=len(CHART_STATUSES),
        colours=CHART_COLOURS,
        most=rows,
    )


# --- Närvaro


def attendance_sheet(overview: Overview) -> Sheet:
    """Who was represented at the directors' last meetings."""
    titles = unique([COUNTY, PLACE, *map(_gathering_title, overview.gatherings), ATTENDED])
    named = list(zip(titles[2:-1], overview.gatherings, strict=True))
    ours = [line.office.place for line in overview.places]
    name = f"{ATTENDANCE}, {overview.series}" if overview.series else ATTENDANCE
    return Sheet(
        name=ATTENDANCE,
        title=name,
        columns=[
            Column(COUNTY, total=REPRESENTED_LABEL),
            Column(PLACE, bold=True),
            *(_gathering_column(title, held, ours) for title, held in named),
            Column(titles[-1]),
        ],
        rows=[_attendance_row(at, place, overview.gatherings) for at, place in enumerate(ours)],
        table=ATTENDANCE,
        frozen=2,
        group_by=0,
        one_page=True,
        empty=NOTHING,
    )


def _gathering_title(gathering: Gathering) -> str:
    return " ".join(filter(None, (day_words(gathering.at), gathering.place)))


def _gathering_column(title: str, gathering: Gathering, ours: Sequence[Place]) -> Column:
    there = sum(gathering.presence.get(place.id) in PRESENT for place in ours)
    return Column(
        title,
        width=17,
        marks={
            **dict.fromkeys((PRESENCE["present"], PRESENCE["part"]), "ok"),
            PRESENCE["digital"]: "information",
            APOLOGIES: "watch",
            NOT_REPRESENTED: "quiet",
        },
        total=of_all(ATTENDANCE, title, list(PRESENCE.values()), there, len(ours)),
    )


def _attendance_row(at: int, place: Place, gatherings: Sequence[Gathering]) -> list[Content]:
    said = [gathering.presence.get(place.id, "") for gathering in gatherings]
    there = sum(presence in PRESENT for presence in said)
    listed = ",".join(f'"{word}*"' for word in PRESENCE.values())
    cells = row_cells(2, 1 + len(said), at)
    total = Formula(
        f'SUM(COUNTIF({cells},{{{listed}}}))&" {OF} {len(said)}"',
        f"{there} {OF} {len(said)}",
    )
    return [place.county, place.name, *map(_presence_words, said), total if said else None]


def _presence_words(presence: str) -> str:
    return PRESENCE.get(presence) or (APOLOGIES if presence == "apologies" else NOT_REPRESENTED)
