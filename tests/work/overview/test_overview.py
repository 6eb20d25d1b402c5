"""The overview workbook, as a consultant keeps and prints it."""

import re
import zipfile
from datetime import date, time
from decimal import Decimal

import openpyxl
import pytest
from xlsx_outline import errors, formulas, office, outline, recalculated, values

from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.model import (
    Activity,
    ActivityKind,
    ActivityState,
    Application,
    ApplicationStatus,
    Appointment,
    Attendance,
    Call,
    CallRule,
    CoApplicant,
    InternalNote,
    Library,
    Meeting,
    MeetingKind,
    Municipality,
    Organisation,
    OurPart,
    Outcome,
    OutcomeKind,
    Participation,
    ParticipationStatus,
    Person,
    Plan,
    PlanState,
    Presence,
    Programme,
    Project,
    Registration,
    Request,
    Role,
    RuleKind,
    Series,
    Setting,
    Target,
    Tenure,
)
from bibk_desktop.records.store import Store
from bibk_desktop.work.example import make_example
from bibk_desktop.work.facts.money import applications, sums
from bibk_desktop.work.overview import write_overview

TODAY = date(2018, 1, 31)
SHEETS = [
    *("Kommuner", "Projekt × kommun", "Bidrag per kommun", "Ansökningar"),
    *("Att göra", "Kontakter", "Närvaro", "Kalendarium"),
]
OWN_FORMULAS = re.compile(r"=(ROWS|COUNTIF|SUM|SUBTOTAL)\(")
needs_office = pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")


def on(day):
    return FuzzyDate.day(date.fromisoformat(day))


class Sample:
    """A little of everything the workbook shows; `mark` stands before every text."""

    def __init__(self, store, mark=""):
        self.put, self.mark = store.add, mark
        self.places = dict(store.rows("SELECT name, id FROM municipality"))
        self.people()
        self.plans()
        self.projects()
        self.money()
        self.meetings()
        self.days()

    def person(self, name, mail="", **where):
        given, family = name.split(" ")
        phone = "0455-00 00 00" if mail else ""
        person = Person(given_name=self.mark + given, family_name=family, email=mail, phone=phone)
        number = self.put(person)
        self.put(Appointment(person_id=number, **where))
        return number

    def people(self):
        own = Organisation(name=self.mark + "Biblioteksutveckling", short_name="BiBK", is_own=True)
        self.office, chief = self.put(own), Role.director
        self.me = self.person(
            "Karin Holm",
            "karin.holm@exempel.se",
            organisation_id=self.office,
            role=Role.development_officer,
        )
        self.put(Setting(name="me", value=str(self.me)))
        for name, place in (("Ebba Lindqvist", "Karlskrona"), ("Olle Brandt", "Älmhult")):
            mail = f"{name.split()[0].lower()}@exempel.se"
            where = self.places[place]
            title = self.mark + "kulturchef"
            self.person(name, mail, municipality_id=where, role=chief, title=title)
        where = self.places["Tingsryd"]
        self.put(Appointment(municipality_id=where, role=chief, starts=on("2017-12-01")))
        acting = Tenure.acting
        self.person(
            "Siri Falk", "siri@exempel.se", municipality_id=where, role=chief, tenure=acting
        )

    def plans(self):
        for place, state, first, last in (
            ("Karlskrona", "adopted", 2016, 2019),
            ("Älmhult", "adopted", 2014, 2017),
            ("Tingsryd", "out_for_comment", 2018, 2021),
        ):
            kept, where = PlanState(state), self.places[place]
            self.put(Plan(municipality_id=where, state=kept, first_year=first, last_year=last))
        where = self.places["Lessebo"]
        self.put(Library(municipality_id=where, name="Lessebo", open_plus=True))
        self.library = self.put(Library(municipality_id=where, name=self.mark + "Skruv"))

    def projects(self):
        rooms = self.put(Project(name=self.mark + "Kreativa rum", position=1))
        self.put(Project(name=self.mark + "Engage: unga [1]", position=2))
        for place, status, library in (
            ("Lessebo", "running", self.library),
            ("Ronneby", "soon", None),
            ("Alvesta", "declined", None),
        ):
            self.put(
                Participation(
                    project_id=rooms,
                    municipality_id=self.places[place],
                    library_id=library,
                    status=ParticipationStatus(status),
                    since=date(2018, 1, 24),
                )
            )

    def money(self):
        funder = self.put(Organisation(name=self.mark + "Kulturrådet"))
        programme = self.put(Programme(name=self.mark + "Stärkta bibliotek", funder_id=funder))
        closes = FuzzyDate(date(2018, 2, 19), date(2018, 2, 19), time(17))
        call = self.put(Call(programme_id=programme, name="2018:1", closes=closes))
        self.put(CallRule(call_id=call, kind=RuleKind.plan_adopted))
        shared = self.apply(call, "Alvesta", "draft", 600_000, next_step=self.mark + "nämnden")
        partner = CoApplicant(application_id=shared, municipality_id=self.places["Tingsryd"])
        self.put(partner)
        self.apply(call, "Karlskrona", "idea", 99_000)
        self.apply(call, "Ronneby", "declines", None)
        abroad = self.put(Call(programme_id=programme, name="EU 2016", closes=on("2016-11-22")))
        self.apply(abroad, "Växjö", "granted", 5_000, currency="EUR", granted=Decimal(4_000))

    def apply(self, call, place, status, sought, **more):
        return self.put(
            Application(
                call_id=call,
                lead_municipality_id=self.places[place],
                purpose=self.mark + "meröppet",
                status=ApplicationStatus(status),
                status_since=date(2018, 1, 24),
                sought=None if sought is None else Decimal(sought),
                **more,
            )
        )

    def meetings(self):
        series = self.put(Series(name=self.mark + "Chefsmöten", all_directors=True))
        held = self.put(
            Meeting(series_id=series, title="Chefsmöte", at=on("2018-01-24"), place="Korrö")
        )
        coming = FuzzyDate(date(2018, 3, 15), date(2018, 3, 15), time(9, 30), time(15, 30))
        title = self.mark + "Chefsmöte"
        self.put(Meeting(series_id=series, title=title, at=coming, place=self.mark + "Växjö"))
        for place, presence in (
            ("Växjö", "present"),
            ("Älmhult", "digital"),
            ("Ronneby", "apologies"),
        ):
            where, state = self.places[place], Presence(presence)
            self.put(Attendance(meeting_id=held, municipality_id=where, presence=state))
        self.put(
            Meeting(
                kind=MeetingKind.visit, at=on("2018-01-17"), municipality_id=self.places["Lessebo"]
            )
        )
        said = {"meeting_id": held, "created_on": date(2018, 1, 24)}
        text, due = self.mark + "Program för dagen", on("2018-01-29")
        self.put(Outcome(text=text, due=due, responsible_person_id=self.me, **said))
        self.put(
            Outcome(
                kind=OutcomeKind.question,
                text=self.mark + "Hur stor egeninsats?",
                asker_municipality_id=self.places["Alvesta"],
                **said,
            )
        )
        self.put(Outcome(text=self.mark + "Nyhetsbrev", due=FuzzyDate.open("inom kort"), **said))

    def days(self):
        about = FuzzyDate(date(2018, 5, 3), date(2018, 5, 3), modifier=Modifier.about)
        self.put(
            Activity(
                title=self.mark + "Studieresa",
                kind=ActivityKind.study_trip,
                our_part=OurPart.organiser,
                at=about,
                place=self.mark + "Köpenhamn",
                registration=Registration.us,
                registration_words=self.mark + "en per kommun",
            )
        )
        cancelled = ActivityState.cancelled
        span = FuzzyDate.span(date(2018, 4, 19), date(2018, 4, 20))
        self.put(Activity(title="Internat", at=span, state=cancelled))
        sent = date(2018, 1, 15)
        request = self.put(Request(title=self.mark + "Platser", due=on("2018-01-25"), sent_on=sent))
        self.put(Target(request_id=request, municipality_id=self.places["Älmhult"]))


@pytest.fixture
def overview(store, tmp_path):
    """Writes the overview of the store as it is; gives its path."""

    def made(name="översikt.xlsx"):
        write_overview(store.rows, tmp_path / name, TODAY)
        return tmp_path / name

    return made


@pytest.fixture(scope="session")
def of_example(tmp_path_factory):
    """The example's overview, and the sums of its applications."""
    folder = tmp_path_factory.mktemp("example")
    make_example(folder / "exempel.bibk", TODAY)
    with Store.open(folder / "exempel.bibk", TODAY) as store:
        for table in ("municipality", "project", "call", "application", "person", "meeting"):
            note = {f"{table}_id": store.rows(f"SELECT min(id) FROM {table}")[0][0]}
            store.add(InternalNote(at=TODAY, text="HEMLIGTORD bara för oss", **note))
        write_overview(store.rows, folder / "exempel.xlsx", TODAY)
        return folder / "exempel.xlsx", sums(applications(store.rows))


def test_the_outline_of_a_small_workspace(store, overview, golden):
    Sample(store)
    golden("overview.txt", outline(overview()))


def test_it_has_eight_dated_sheets_each_with_one_real_table(of_example):
    book = openpyxl.load_workbook(of_example[0])
    assert book.sheetnames == SHEETS
    for sheet in book:
        assert len(sheet.tables) == 1
        assert sheet["A2"].value.startswith("Översikt 31 januari 2018 · BiBK")


def test_thirteen_municipalities_stand_on_one_page_with_their_header(of_example):
    book = openpyxl.load_workbook(of_example[0])
    for name in ("Kommuner", "Projekt × kommun", "Bidrag per kommun", "Närvaro"):
        sheet = book[name]
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 1)
        assert [sheet.cell(row, 2).value for row in (5, 17)] == ["Karlshamn", "Älmhult"]


def test_one_chart_shows_how_many_take_part_in_each_project(of_example):
    book = openpyxl.load_workbook(of_example[0])
    assert [(sheet.title, len(sheet._charts)) for sheet in book if sheet._charts] == [
        ("Projekt × kommun", 1)
    ]


def test_the_sums_are_those_of_the_applications_each_counted_once(of_example):
    path, by_currency = of_example
    sheet = openpyxl.load_workbook(path, data_only=True)["Ansökningar"]
    titles = {cell.value: cell.column for cell in sheet[4]}
    last = int(re.search(r"(\d+)$", sheet.tables["Ansökningar"].ref)[1])
    for currency, unit in (("SEK", "kr"), ("EUR", "EUR")):
        assert sheet.cell(last, titles[f"Sökt {unit}"]).value == by_currency[currency].sought
        assert sheet.cell(last, titles[f"Beviljat {unit}"]).value == by_currency[currency].granted


@needs_office
def test_libreoffice_calculates_the_example_to_the_values_kept_in_it(of_example, tmp_path):
    path, _ = of_example
    again = values(recalculated(path, tmp_path))
    assert errors(again) == {}
    kept = {place: value for place, (_, value) in formulas(path).items()}
    assert len(kept) > 60
    assert {place: again.get(place) for place in kept} == kept


def test_internal_notes_are_in_no_part_of_the_file(of_example):
    with zipfile.ZipFile(of_example[0]) as parts:
        found = [name for name in parts.namelist() if b"HEMLIGTORD" in parts.read(name)]
    assert found == []


def test_a_new_workspace_gives_a_workbook_that_says_what_is_missing(store, overview):
    book = openpyxl.load_workbook(overview())
    assert book["Ansökningar"]["A5"].value == "Inget här än."
    assert book["Kommuner"]["C5"].value == "okänd"
    assert book["Projekt × kommun"].tables["Projekt"].ref == "A4:C18"


@needs_office
def test_a_new_workspace_has_no_errors_in_its_formulas(store, overview, tmp_path):
    assert errors(values(recalculated(overview(), tmp_path))) == {}


@pytest.mark.parametrize("mark", ["=1+1 ", "+", "-", "@", "\t", '"]&A1&["', "'", "{1}*"])
def test_no_text_of_anybody_becomes_a_formula(store, overview, mark):
    Sample(store, mark)
    path = overview()
    found = formulas(path)
    assert found
    for words, _ in found.values():
        assert OWN_FORMULAS.match(words), words
    sheet = openpyxl.load_workbook(path)["Kontakter"]
    names = [cell.value for cell in sheet["C"]]
    assert f"{mark}Ebba Lindqvist".strip() in names or f"{mark}Ebba Lindqvist" in names


@needs_office
@pytest.mark.parametrize("mark", ["=1+1 ", '"]&A1&["', "[#All]'@*"])
def test_names_that_look_like_formulas_leave_the_totals_right(store, overview, tmp_path, mark):
    Sample(store, mark)
    path = overview()
    again = values(recalculated(path, tmp_path))
    assert errors(again) == {}
    kept = {place: value for place, (_, value) in formulas(path).items()}
    assert {place: again.get(place) for place in kept} == kept


def test_a_municipality_that_is_not_ours_is_no_row(store, overview):
    county = store.rows("SELECT min(id) FROM county")[0][0]
    store.add(Municipality(code="0881", name="Nybro", county_id=county, ours=False))
    assert "Nybro" not in {str(value) for value in values(overview()).values()}


def test_an_amount_that_is_only_thought_of_is_shown_and_not_counted(store, overview):
    Sample(store)
    sheet = openpyxl.load_workbook(overview(), data_only=True)["Ansökningar"]
    titles = {cell.value: cell.column for cell in sheet[4]}
    rows = {sheet.cell(row, titles["Huvudsökande"]).value: row for row in range(5, 9)}
    idea = rows["Karlskrona"]
    assert sheet.cell(idea, titles["Ändamål"]).value == "meröppet (99\xa0000 kr)"
    assert sheet.cell(idea, titles["Sökt kr"]).value is None
    assert sheet.cell(9, titles["Sökt kr"]).value == 600_000


def test_the_old_workbook_is_kept_when_a_new_one_cannot_be_written(store, overview, tmp_path):
    path = overview()
    before = path.read_bytes()
    with pytest.raises(OSError):
        write_overview(store.rows, tmp_path / "finns inte" / "översikt.xlsx", TODAY)
    assert path.read_bytes() == before
