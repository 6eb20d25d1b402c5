"""One rule for everything that is open, and one order."""

from datetime import date, time

from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier
from bibk_desktop.records.model import (
    Activity,
    ActivityState,
    Answer,
    Application,
    ApplicationStatus,
    Appointment,
    Call,
    Group,
    Link,
    MeetingState,
    Outcome,
    OutcomeState,
    Programme,
    Report,
    Request,
    Role,
    Series,
    Supplement,
    Target,
)
from bibk_desktop.work.facts.matter import Awaits, MatterKind, Side, Urgency, when_words
from bibk_desktop.work.facts.open_matters import (
    count_by_municipality,
    open_matters,
    today_and_to_do,
)


def matters(workspace):
    return open_matters(workspace.rows, workspace.today)


def only(workspace):
    (found,) = matters(workspace)
    return found


def said(workspace, matter):
    return when_words(matter, workspace.today)


# --- outcomes


def test_only_what_is_followed_up_and_open_is_a_matter(workspace):
    for kind in ("decision", "agreement", "exhortation", "task", "waiting", "proposal", "question"):
        workspace.outcome(kind, kind)
    workspace.outcome("task", "gjord", state=OutcomeState.done)
    workspace.outcome("task", "struken", state=OutcomeState.dropped)
    decision = workspace.outcome("decision", "beslutet")
    workspace.outcome("proposal", "avgjort", closed_by_id=decision)
    assert {each.text for each in matters(workspace)} == {"task", "waiting", "proposal", "question"}


def test_a_task_of_mine_is_mine_and_a_colleagues_is_the_offices(workspace):
    me = workspace.colleague("Karin Holm", is_me=True)
    other = workspace.colleague("Petra Sand")
    workspace.outcome("task", "min", responsible_person_id=me)
    workspace.outcome("task", "hennes", responsible_person_id=other)
    workspace.outcome("task", "kontorets", responsible_organisation_id=workspace.bibk)
    workspace.outcome("task", "ingens")
    found = {each.text: each for each in matters(workspace)}
    assert {text for text, each in found.items() if each.is_mine} == {"min"}
    assert all(each.is_offices and not each.is_theirs for each in found.values())
    assert found["ingens"].responsible.side is Side.nobody
    assert found["min"].responsible.name == "Karin Holm"


def test_a_director_stands_for_the_municipality_and_we_wait(workspace):
    person = workspace.director("Siri Falk", "Ronneby")
    workspace.outcome("task", "skicka listan", responsible_person_id=person)
    found = only(workspace)
    assert found.responsible.side is Side.municipality
    assert (found.is_theirs, found.is_offices, found.awaits) == (True, False, Awaits.we_wait)
    assert found.municipality_ids == (workspace.places["Ronneby"],)


def test_what_we_wait_for_is_mine_when_nobody_of_us_is_responsible(workspace):
    me = workspace.colleague("Karin Holm", is_me=True)
    kb = workspace.organisation("KB")
    workspace.outcome("waiting", "besked om pengarna", responsible_organisation_id=kb)
    found = only(workspace)
    assert (found.awaited.name, found.responsible.side) == ("KB", Side.nobody)
    assert (found.is_mine, found.awaits) == (True, Awaits.we_wait)
    assert said(workspace, found) == ("7 dagar", Urgency.none)
    workspace.store.change(Outcome, found.source_id, responsible_person_id=me)
    assert only(workspace).is_mine


def test_a_question_of_a_municipality_waits_for_us(workspace):
    alvesta = workspace.places["Alvesta"]
    call = workspace.meeting("2018-01-29", "phone", municipality_id=alvesta)
    workspace.outcome(
        "question",
        "Hur stor egeninsats?",
        "2018-01-29",
        asker_municipality_id=alvesta,
        meeting_id=call,
    )
    found = only(workspace)
    assert (found.kind, found.awaits) == (MatterKind.question_to_us, Awaits.they_wait)
    assert found.detail == "Alvesta, telefon 29 jan"
    assert said(workspace, found) == ("väntat 2 dagar", Urgency.watch)
    assert not found.is_mine


def test_what_is_promised_to_a_municipality_waits_for_us(workspace):
    me = workspace.colleague("Karin Holm", is_me=True)
    lessebo = workspace.places["Lessebo"]
    workspace.outcome("task", "mall", responsible_person_id=me, asker_municipality_id=lessebo)
    assert only(workspace).awaits is Awaits.they_wait


def test_a_groups_task_is_one_task(workspace):
    group = workspace.put(Group(name="Styrgruppen"))
    workspace.outcome("task", "anmäl deltagare", responsible_group_id=group)
    assert (only(workspace).responsible.side, only(workspace).responsible.name) == (
        Side.group,
        "Styrgruppen",
    )


def test_links_and_visits_say_which_municipalities_a_matter_concerns(workspace):
    ronneby, vaxjo = workspace.places["Ronneby"], workspace.places["Växjö"]
    visit = workspace.meeting("2018-01-17", "visit", municipality_id=ronneby)
    outcome = workspace.outcome("task", "lån", meeting_id=visit)
    workspace.put(Link(outcome_id=outcome, municipality_id=vaxjo))
    assert only(workspace).municipality_ids == (ronneby, vaxjo)
    assert count_by_municipality(matters(workspace)) == {ronneby: 1, vaxjo: 1}


def test_where_a_group_meeting_was_held_concerns_nobody(workspace):
    host = workspace.places["Tingsryd"]
    meeting = workspace.meeting("2018-01-24", municipality_id=host, title="Chefsmöte")
    workspace.outcome("task", "nyhetsbrev", meeting_id=meeting)
    assert only(workspace).municipality_ids == ()
    assert only(workspace).detail == "Chefsmöte 24 jan"


def test_marks_of_the_notation_are_not_shown(workspace):
    workspace.outcome("task", "Skicka **programmet**\n- till [alla](https://exempel.se)")
    assert only(workspace).text == "Skicka programmet till alla"


# --- when


def test_late_counts_from_the_last_day_it_can_mean(workspace):
    span = FuzzyDate.span(date(2018, 1, 22), date(2018, 1, 29))
    workspace.outcome("task", "spannet", due=span)
    workspace.outcome("task", "idag", due=workspace.on("2018-01-31"))
    workspace.outcome("task", "efter", due=FuzzyDate(date(2018, 1, 2), modifier=Modifier.from_))
    found = {each.text: each.late for each in matters(workspace)}
    assert found == {"spannet": 2, "idag": 0, "efter": 0}
    assert said(workspace, matters(workspace)[0]) == ("försenad 2 dagar", Urgency.late)


def test_one_day_is_one_day(workspace):
    workspace.outcome("task", "igår", due=workspace.on("2018-01-30"))
    assert said(workspace, only(workspace)) == ("försenad 1 dag", Urgency.late)


def test_without_a_due_it_is_looked_at_again_at_the_series_next_meeting(workspace):
    series = workspace.put(Series(name="Chefsmöten"))
    last = workspace.meeting("2018-01-24", series_id=series)
    workspace.meeting("2018-03-15", series_id=series)
    workspace.meeting("2018-02-02")
    workspace.outcome("task", "nyhetsbrev", due=FuzzyDate.open("inom kort"), meeting_id=last)
    found = only(workspace)
    assert (found.look_again, found.is_at_next_meeting) == (date(2018, 3, 15), True)
    assert said(workspace, found) == ("nästa möte", Urgency.none)


def test_else_thirty_days_after_it_was_said_and_else_on_the_day_that_was_set(workspace):
    workspace.outcome("task", "trettio", "2018-01-10")
    workspace.outcome("task", "satt", look_again_on=date(2018, 2, 5))
    found = {each.text: each for each in matters(workspace)}
    assert found["trettio"].look_again == date(2018, 2, 9)
    assert found["satt"].look_again == date(2018, 2, 5)
    assert said(workspace, found["trettio"]) == ("9 feb", Urgency.none)


def test_what_was_to_be_looked_at_again_and_was_not_says_so(workspace):
    workspace.outcome("task", "glömd", "2017-12-01")
    assert said(workspace, only(workspace)) == ("ta upp igen", Urgency.none)


# --- requests


def ask(workspace, title, due, places, **fields):
    request = workspace.put(
        Request(title=title, due=workspace.on(due), sent_on=date(2018, 1, 15), **fields)
    )
    return {
        place: workspace.put(Target(request_id=request, municipality_id=workspace.places[place]))
        for place in places
    }


def test_a_request_is_one_matter_with_those_who_have_not_answered(workspace):
    places = ["Älmhult", "Alvesta", "Ronneby", "Växjö"]
    targets = ask(workspace, "Teatern", "2018-01-25", places)
    workspace.put(Answer(target_id=targets["Växjö"], at=date(2018, 1, 20)))
    found = only(workspace)
    assert (found.kind, found.detail) == (MatterKind.request, "Alvesta, Ronneby, Älmhult")
    assert (found.late, found.awaits, found.is_mine) == (6, Awaits.we_wait, True)
    assert found.is_theirs and found.is_offices


def test_a_request_that_is_answered_closed_far_off_or_not_sent_is_no_matter(workspace):
    targets = ask(workspace, "Besvarad", "2018-01-25", ["Växjö"])
    workspace.put(Answer(target_id=targets["Växjö"], at=date(2018, 1, 20)))
    ask(workspace, "Avslutad", "2018-01-25", ["Växjö"], closed_on=date(2018, 1, 26))
    ask(workspace, "Långt fram", "2018-04-01", ["Växjö"])
    unsent = workspace.put(Request(title="Utkast", due=workspace.on("2018-01-25")))
    workspace.put(Target(request_id=unsent, municipality_id=workspace.places["Växjö"]))
    assert matters(workspace) == []


def test_a_request_whose_last_day_is_near_is_one_already(workspace):
    ask(workspace, "Snart", "2018-02-06", ["Växjö"])
    assert said(workspace, only(workspace)) == ("6 feb", Urgency.none)


def test_when_nobody_has_answered_the_names_are_not_counted_up(workspace):
    ask(workspace, "Alla", "2018-01-30", list(workspace.places))
    assert only(workspace).detail == "alla 13"


# --- applications


def application(workspace, status="granted", **fields):
    programme = workspace.put(Programme(name="Läsfrämjande"))
    call = workspace.put(Call(programme_id=programme, name="2017"))
    lead = {"lead_municipality_id": workspace.places["Ronneby"]}
    if "lead_organisation_id" in fields:
        lead = {}
    state = ApplicationStatus(status)
    given = {"call_id": call, "status": state, "status_since": date(2017, 5, 1)}
    return workspace.put(Application(**given, **lead, **fields))


def test_reports_and_supplements_stay_open_until_they_are_sent(workspace):
    of = application(workspace)
    due = workspace.on("2018-02-28")
    report = workspace.put(Report(application_id=of, due=due))
    asked = date(2018, 1, 20)
    workspace.put(Supplement(application_id=of, words="Nämndens beslut", asked_on=asked, due=due))
    workspace.put(Report(application_id=of, due=due, sent_on=date(2018, 1, 3)))
    found = {each.kind: each for each in matters(workspace)}
    assert set(found) == {MatterKind.report, MatterKind.supplement}
    assert found[MatterKind.report].source_id == report
    assert found[MatterKind.report].detail == "Läsfrämjande 2017, Ronneby"
    assert found[MatterKind.report].responsible.name == "Ronneby"
    assert all(each.is_theirs for each in found.values())


def test_our_own_report_stands_with_its_responsible(workspace):
    me = workspace.colleague("Karin Holm", is_me=True)
    of = application(workspace, lead_organisation_id=workspace.bibk)
    workspace.put(Report(application_id=of, due=workspace.on("2018-02-28"), responsible_id=me))
    assert only(workspace).is_mine
    assert only(workspace).responsible.side is Side.ours


def test_the_next_step_of_a_living_application_is_a_matter(workspace):
    due = workspace.on("2018-02-14")
    application(workspace, "draft", next_step="nämndbeslut", next_due=due)
    application(workspace, "rejected", next_step="överklaga", next_due=due)
    assert (only(workspace).text, said(workspace, only(workspace))[0]) == ("nämndbeslut", "14 feb")


def test_a_step_without_a_day_is_looked_at_again_thirty_days_after_the_last_change(workspace):
    application(workspace, "draft", next_step="bestämma sig")
    assert only(workspace).look_again == date(2017, 5, 31)
    assert said(workspace, only(workspace)) == ("ta upp igen", Urgency.none)


# --- days


def test_days_ahead_that_are_not_sure_are_to_be_confirmed(workspace):
    may = date(2018, 5, 3)
    unsure = FuzzyDate(may, may, confirmed=False)
    about = FuzzyDate(may, may, modifier=Modifier.about)
    workspace.put(Activity(title="ca", at=about))
    workspace.put(Activity(title="?", at=unsure))
    workspace.put(
        Activity(title="preliminär", at=workspace.on("2018-05-03"), state=ActivityState.preliminary)
    )
    workspace.put(Activity(title="klar", at=workspace.on("2018-05-03")))
    workspace.put(Activity(title="inställd", at=unsure, state=ActivityState.cancelled))
    past = FuzzyDate(date(2018, 1, 3), date(2018, 1, 3), confirmed=False)
    workspace.put(Activity(title="förbi", at=past))
    workspace.meeting(unsure, title="möte")
    found = {each.text: each for each in matters(workspace)}
    assert set(found) == {"ca", "?", "preliminär", "möte"}
    assert said(workspace, found["ca"]) == ("ca 3 maj", Urgency.unconfirmed)
    assert said(workspace, found["?"]) == ("3 maj", Urgency.unconfirmed)
    assert all(each.is_mine for each in found.values())


def test_a_call_is_a_matter_in_its_last_thirty_days(workspace):
    programme = workspace.put(Programme(name="Stärkta bibliotek"))
    at = FuzzyDate(date(2018, 2, 19), date(2018, 2, 19), time(17))
    workspace.put(Call(programme_id=programme, name="2018:1", closes=at))
    workspace.put(Call(programme_id=programme, name="2018:2", closes=workspace.on("2018-09-01")))
    workspace.put(Call(programme_id=programme, name="2017", closes=workspace.on("2018-01-30")))
    assert only(workspace).text == "Stärkta bibliotek 2018:1 stänger"
    assert said(workspace, only(workspace)) == ("19 feb kl. 17", Urgency.none)


# --- order


def test_todays_times_late_questions_urgent_and_then_by_day(workspace):
    ten = FuzzyDate(workspace.today, workspace.today, time(10))
    place = workspace.places["Olofström"]
    workspace.meeting(ten, "visit", title="besöket", municipality_id=place)
    workspace.meeting(workspace.on("2018-02-01"), "visit", title="imorgon", municipality_id=place)
    workspace.outcome("task", "om en månad", "2018-01-31")
    workspace.outcome("task", "snarast", due=FuzzyDate.open("snarast"))
    workspace.outcome("question", "frågan", asker_municipality_id=place)
    workspace.outcome("task", "två dagar sen", due=workspace.on("2018-01-29"))
    workspace.outcome("task", "sex dagar sen", due=workspace.on("2018-01-25"))
    workspace.outcome("task", "i februari", due=workspace.on("2018-02-07"))
    found = today_and_to_do(workspace.rows, workspace.today)
    assert [each.text for each in found] == [
        "besöket",
        "sex dagar sen",
        "två dagar sen",
        "frågan",
        "snarast",
        "i februari",
        "om en månad",
    ]
    assert said(workspace, found[0]) == ("idag kl. 10", Urgency.none)
    assert "besöket" not in [each.text for each in matters(workspace)]


def test_a_contact_already_logged_today_by_phone_is_no_time_of_today(workspace):
    place = workspace.places["Olofström"]
    logged = MeetingState.draft
    workspace.meeting("2018-01-31", "phone", title="samtal", municipality_id=place, state=logged)
    assert today_and_to_do(workspace.rows, workspace.today) == []


def test_a_former_colleague_is_not_ours_any_more(workspace):
    person = workspace.person("Valter Ström")
    workspace.put(
        Appointment(
            person_id=person,
            organisation_id=workspace.bibk,
            role=Role.development_officer,
            ends=workspace.on("2017-12-31"),
        )
    )
    workspace.outcome("task", "ritningar", responsible_person_id=person)
    assert only(workspace).responsible.side is Side.organisation
