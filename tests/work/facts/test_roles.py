"""Who leads the libraries of a municipality on a day."""

from bibk_desktop.records.model import Appointment, Library, Role, Tenure
from bibk_desktop.work.facts.roles import offices, vacancies


def office(workspace, place):
    return offices(workspace.rows, workspace.today)[workspace.places[place]]


def test_all_municipalities_stand_by_county_in_swedish_order(workspace):
    names = [each.place.name for each in offices(workspace.rows, workspace.today).values()]
    assert names == [
        *("Karlshamn", "Karlskrona", "Olofström", "Ronneby", "Sölvesborg"),
        *("Alvesta", "Lessebo", "Ljungby", "Markaryd", "Tingsryd", "Uppvidinge", "Växjö"),
        "Älmhult",
    ]
    first = next(iter(offices(workspace.rows, workspace.today).values()))
    assert first.place.county == "Blekinge"


def test_a_municipality_of_which_nothing_is_said_is_unknown_not_vacant(workspace):
    assert office(workspace, "Ronneby").is_unknown
    assert office(workspace, "Ronneby").line == "okänd"
    assert vacancies(workspace.rows, workspace.today) == []


def test_a_director_is_named_whatever_the_title(workspace):
    workspace.director("Siri Falk", "Ronneby", title="kultur- och fritidschef")
    found = office(workspace, "Ronneby")
    assert (found.line, found.answers.title) == ("Siri Falk", "kultur- och fritidschef")


def test_of_several_the_one_to_write_to_first_comes_first(workspace):
    workspace.director("Ebba Lindqvist", "Karlskrona")
    workspace.director("Olle Brandt", "Karlskrona", is_first_contact=True)
    found = office(workspace, "Karlskrona")
    assert found.line == "Olle Brandt, Ebba Lindqvist"
    assert found.answers.name == "Olle Brandt"


def test_somebody_acting_without_a_vacancy_is_acting(workspace):
    workspace.director("Valter Ström", "Tingsryd", tenure=Tenure.acting)
    found = office(workspace, "Tingsryd")
    assert (found.line, found.is_vacant) == ("tf. Valter Ström", False)


def test_a_vacancy_counts_as_vacant_and_names_who_answers_meanwhile(workspace):
    workspace.director(None, "Tingsryd")
    assert office(workspace, "Tingsryd").line == "vakant"
    assert office(workspace, "Tingsryd").answers is None
    workspace.director("Valter Ström", "Tingsryd", tenure=Tenure.acting)
    found = office(workspace, "Tingsryd")
    assert (found.line, found.is_vacant) == ("vakant tf. Valter Ström", True)
    assert found.answers.email == "Valt@exempel.se"
    assert [each.place.name for each in vacancies(workspace.rows, workspace.today)] == ["Tingsryd"]


def test_a_vacancy_that_was_filled_is_none(workspace):
    workspace.director(None, "Tingsryd", ends=workspace.on("2018-01-14"))
    workspace.director("Maja Sjögren", "Tingsryd", starts=workspace.on("2018-01-15"))
    assert office(workspace, "Tingsryd").line == "Maja Sjögren"


def test_the_last_day_of_an_appointment_still_holds_and_the_next_does_not(workspace):
    workspace.director("Maja Sjögren", "Alvesta", ends=workspace.on("2018-01-31"))
    workspace.director("Olle Brandt", "Lessebo", ends=workspace.on("2018-01-30"))
    assert office(workspace, "Alvesta").line == "Maja Sjögren"
    assert office(workspace, "Lessebo").is_unknown


def test_who_takes_office_later_is_coming_and_does_not_answer_yet(workspace):
    workspace.director(None, "Älmhult")
    workspace.director("Karin Holm", "Älmhult", starts=workspace.on("2018-03-01"))
    found = office(workspace, "Älmhult")
    assert (found.line, [each.name for each in found.coming]) == ("vakant", ["Karin Holm"])


def test_a_director_appointed_at_a_library_leads_its_municipality(workspace):
    library = workspace.put(Library(municipality_id=workspace.places["Ljungby"], name="Ljungby"))
    person = workspace.person("Nora Fridh")
    workspace.put(Appointment(person_id=person, library_id=library, role=Role.director))
    assert office(workspace, "Ljungby").line == "Nora Fridh"


def test_other_roles_are_no_directors(workspace):
    workspace.director("Nora Fridh", "Ljungby")
    person, where = workspace.person("Per Lund"), workspace.places["Ljungby"]
    workspace.put(Appointment(person_id=person, municipality_id=where, role=Role.librarian))
    assert office(workspace, "Ljungby").line == "Nora Fridh"
