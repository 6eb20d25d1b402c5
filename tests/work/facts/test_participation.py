"""Who takes part in which project."""

from datetime import date

from bibk_desktop.records.model import (
    County,
    Library,
    Municipality,
    Participation,
    ParticipationStatus,
    Partner,
    PartnerRole,
    Project,
)
from bibk_desktop.work.facts.participation import Standing, projects


def take_part(workspace, project, place, status, library=None):
    where = workspace.places[place]
    number = library and workspace.put(Library(municipality_id=where, name=library))
    return workspace.put(
        Participation(
            project_id=project,
            municipality_id=where,
            library_id=number,
            status=ParticipationStatus(status),
            since=date(2018, 1, 24),
        )
    )


def test_planned_soon_running_and_paused_count(workspace):
    project = workspace.put(Project(name="Kreativa rum"))
    statuses = ["planned", "soon", "running", "paused", "ended", "declined", "not_taking_part"]
    for place, status in zip(workspace.places, statuses, strict=False):
        take_part(workspace, project, place, status)
    (found,) = projects(workspace.rows)
    assert (found.count(), found.count("running"), found.count("ended")) == (4, 1, 1)


def test_a_municipality_of_which_nothing_is_said_does_not_take_part(workspace):
    workspace.put(Project(name="Engage"))
    (found,) = projects(workspace.rows)
    assert found.standing(workspace.places["Ronneby"]) == Standing("not_taking_part")
    assert found.count() == 0


def test_of_several_libraries_the_best_status_counts_once_with_their_names(workspace):
    project = workspace.put(Project(name="Kreativa rum"))
    take_part(workspace, project, "Lessebo", "planned")
    take_part(workspace, project, "Lessebo", "running", "Skruv")
    take_part(workspace, project, "Lessebo", "running", "Hovmantorp")
    take_part(workspace, project, "Lessebo", "soon", "Kosta")
    (found,) = projects(workspace.rows)
    standing = found.standing(workspace.places["Lessebo"])
    assert (standing.status, standing.libraries) == ("running", ("Hovmantorp", "Skruv"))
    assert found.count() == 1


def test_a_partner_role_stands_beside_the_status(workspace):
    project = workspace.put(Project(name="Engage"))
    where = workspace.places["Växjö"]
    take_part(workspace, project, "Växjö", "running")
    role = PartnerRole.co_applicant
    workspace.put(Partner(project_id=project, municipality_id=where, role=role))
    (found,) = projects(workspace.rows)
    assert found.standing(where).role == "co_applicant"


def test_projects_outside_overviews_and_municipalities_that_are_not_ours_are_left_out(workspace):
    workspace.put(Project(name="Gammalt", in_overview=False))
    project = workspace.put(Project(name="Engage", position=2))
    workspace.put(Project(name="Språkstegen", position=1))
    county = workspace.put(County(code="08", name="Kalmar län"))
    workspace.places["Nybro"] = workspace.put(
        Municipality(code="0881", name="Nybro", county_id=county, ours=False)
    )
    take_part(workspace, project, "Nybro", "running")
    found = projects(workspace.rows)
    assert [each.name for each in found] == ["Språkstegen", "Engage"]
    assert found[1].count() == 0
