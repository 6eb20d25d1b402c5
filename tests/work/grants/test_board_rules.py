"""The board's rows and figures: one row a municipality, a shared application counted once."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from growth import calls as calls_of
from money_round import TODAY, Round

from bibk_desktop.fields.status_menu import APPLICATION, status_letters
from bibk_desktop.records.model import (
    Applicants,
    ApplicationStatus,
    Call,
    County,
    Municipality,
    Report,
    Supplement,
)
from bibk_desktop.work.facts.money import applications, calls, sums
from bibk_desktop.work.grants import shown
from bibk_desktop.work.grants.call_lines import details
from bibk_desktop.work.grants.rules import Counted, board, concerns, granted, sought


def made(round_: Round):
    return board(round_.rows, round_.call, TODAY)


def row(found, name):
    return next(one for one in found.rows if one.name == name)


def test_there_is_a_row_for_each_municipality_by_county(round_):
    found = made(round_)
    names = [one.name for one in found.rows]
    assert len(names) == 13
    assert names[:2] == ["Karlshamn", "Karlskrona"] and names[-1] == "Älmhult"
    assert [one.county for one in found.rows] == ["Blekinge"] * 5 + ["Kronoberg"] * 8


def test_a_shared_application_counts_once_and_points_to_its_lead(round_):
    found = made(round_)
    alvesta, tingsryd = row(found, "Alvesta"), row(found, "Tingsryd")
    assert sought(alvesta) == (("SEK", Decimal(600_000)),)
    assert sought(tingsryd) == ()
    assert shown.sought_words(found, tingsryd) == "↑ delad"
    assert shown.company(alvesta) == "med Tingsryd"
    assert shown.company(tingsryd) == "med Alvesta"
    assert shown.status_said(tingsryd) == "utkast"
    assert found.figures.sought_amounts == (("SEK", Decimal(1_500_000)),)
    assert found.figures.drafts == Counted(applications=1, places=2)


def test_the_lead_may_stand_below(round_):
    round_.apply("Älmhult", "draft", 100, [("Ljungby", 50)])
    assert shown.sought_words(made(round_), row(made(round_), "Ljungby")) == "↓ delad"


def test_the_figures_agree_with_the_facts(round_):
    found, total = made(round_).figures, sums(applications(round_.rows))["SEK"]
    assert found.sought_amounts[0][1] == total.sought
    counted = found.sent.applications + found.drafts.applications + found.ideas.applications
    assert counted == total.applications


def test_the_figures_in_words(round_):
    found = made(round_)
    said = shown.figures(found.figures, found.call)
    assert said["sent"] == ("1", "inskickad", "text")
    assert said["drafts"] == ("1", "utkast, 2 kommuner", "text")
    assert said["ideas"] == ("1", "idé", "text")
    assert said["not_sought"] == ("8", "har inte sökt · 1 avstår", "text")
    assert said["sought"][:2] == ("1\u00a0500\u00a0000\u00a0kr", "sökt i allt")


def test_every_municipality_stands_behind_some_figure_or_has_sought(round_):
    found = made(round_)
    keys = ("sent", "drafts", "ideas", "not_sought")
    assert all(any(concerns(one, key) for key in keys) for one in found.rows)
    assert sum(concerns(one, "drafts") for one in found.rows) == 2
    assert sum(concerns(one, "not_sought") for one in found.rows) == 8 + 1


def test_euro_is_never_added_to_kronor(round_):
    round_.apply("Lessebo", "granted", 20_000, currency="EUR", granted=Decimal(15_000))
    found = made(round_)
    assert dict(found.figures.sought_amounts) == {
        "SEK": Decimal(1_500_000),
        "EUR": Decimal(20_000),
    }
    said = shown.figures(found.figures, found.call)
    assert said["sought"][0] == "1\u00a0500\u00a0000\u00a0kr + 20\u00a0000\u00a0€"
    assert said["sought"][1] == "sökt · 15\u00a0000\u00a0€ beviljat"
    assert granted(row(found, "Lessebo")) == (("EUR", Decimal(15_000)),)


def test_an_idea_is_not_sought_and_its_amount_stands_in_brackets(round_):
    round_.apply("Markaryd", "idea", 50_000, purpose="Filialen")
    one = row(made(round_), "Markaryd")
    assert sought(one) == ()
    assert shown.purpose(one) == "Filialen (50\u00a0000\u00a0kr)"
    assert shown.company(one) == ""


def test_what_was_decided_shows_as_sent_and_granted(round_):
    round_.apply("Lessebo", "partly_granted", 100, granted=Decimal(80))
    round_.apply("Ronneby", "rejected", 100, granted=Decimal(0))
    found = made(round_)
    assert found.figures.sent.applications == 3 and found.figures.granted == 1
    assert shown.granted_words(row(found, "Lessebo")) == "80\u00a0kr"
    assert shown.granted_words(row(found, "Ronneby")) == "–"


def test_what_is_withdrawn_is_counted_apart(round_):
    round_.apply("Lessebo", "withdrawn", 100)
    found = made(round_)
    assert found.figures.withdrawn == 1 and found.figures.not_sought == 7
    assert shown.figures(found.figures, found.call)["not_sought"][1].endswith("1 återtagen")


def test_bibk_stands_below_where_it_may_apply(round_):
    assert [one.key[0] for one in made(round_).rows].count("organisation") == 0
    round_.store.change(Call, round_.call, applicants=Applicants.all)
    last = made(round_).rows[-1]
    assert (last.name, last.key, last.main) == ("BiBK", ("organisation", round_.bibk), None)
    assert shown.row_heading(last) == "Andra sökande"
    assert shown.advice_words(last) == "Behörig"
    assert shown.number_words(last) == ""


def test_bibk_stands_there_when_it_applies_all_the_same(round_):
    round_.apply("BiBK", "draft", 100)
    last = made(round_).rows[-1]
    assert last.name == "BiBK" and shown.advice_words(last) == "Kontrollera"
    assert last.advice.reason == "söks bara av kommuner"


def test_a_municipality_that_is_not_ours_stands_below(round_):
    county = round_.put(County(code="06", name="Jönköpings län"))
    place = round_.put(Municipality(code="0685", name="Vetlanda", county_id=county, ours=False))
    round_.places["Vetlanda"] = place
    round_.apply("Vetlanda", "submitted", 100, [("Lessebo", None)])
    found = made(round_)
    assert found.rows[-1].name == "Vetlanda"
    assert shown.sought_words(found, row(found, "Lessebo")) == "↓ delad"
    assert found.figures.not_sought == 7


def test_several_of_its_own_are_added_and_the_last_one_speaks(round_):
    round_.apply("Växjö", "draft", 100, purpose="En till")
    one = row(made(round_), "Växjö")
    assert sought(one) == (("SEK", Decimal(900_100)),)
    assert shown.status_said(one) == "utkast" and shown.purpose(one) == "En till"


def test_what_comes_next_is_the_nearest_of_step_supplement_and_report(round_):
    helper = round_.one("SELECT id FROM person WHERE given_name = 'Karin'")
    alvesta = round_.apply(
        "Lessebo",
        "draft",
        next_step="stöd från oss",
        next_due=round_.on("2018-02-12"),
        supported_by_id=helper,
    )
    one = row(made(round_), "Lessebo")
    assert shown.step_words(one, TODAY) == "stöd från oss: Karin 12 feb"
    asked = {"application_id": alvesta, "asked_on": date(2018, 1, 30)}
    late = round_.put(Supplement(words="budget", due=round_.on("2018-01-29"), **asked))
    one = row(made(round_), "Lessebo")
    assert shown.step_words(one, TODAY) == "komplettering: budget 29 jan"
    assert one.step.late == 2
    round_.store.change(Supplement, late, sent_on=TODAY)
    round_.put(Report(application_id=alvesta, due=round_.on("2018-02-01")))
    assert shown.step_words(row(made(round_), "Lessebo"), TODAY) == "slutredovisning 1 feb"


def test_a_step_of_what_is_over_is_not_next(round_):
    round_.apply("Lessebo", "rejected", next_step="skriva", next_due=round_.on("2018-02-12"))
    assert row(made(round_), "Lessebo").step is None


def test_the_number_is_the_directors_or_why_there_is_none(round_):
    found = made(round_)
    assert shown.number_words(row(found, "Alvesta")) == "0472-00 00 00"
    assert shown.number_words(row(found, "Växjö")) == "070-000 00 00"
    assert shown.number_words(row(found, "Ljungby")) == "okänd"
    round_.director("Maja Sjögren", "Ljungby")
    assert shown.number_words(row(made(round_), "Ljungby")) == "nummer saknas"


def test_the_rules_advise_with_a_reason(round_):
    assert shown.advice_words(row(made(round_), "Alvesta")) == "Regeln ej känd"
    round_.rule("plan_adopted")
    round_.plan("Alvesta")
    round_.plan("Ronneby", 2013, 2017)
    found = made(round_)
    assert shown.advice_words(row(found, "Alvesta")) == "Behörig"
    assert row(found, "Ronneby").advice.reason == "planen gick ut 2017"
    assert row(found, "Lessebo").advice.reason == "ingen biblioteksplan"
    assert shown.advice_role(row(found, "Ronneby")) == "watch"


@pytest.mark.parametrize(
    ("values", "said", "strong", "role"),
    [
        (
            {},
            "Kulturrådet · 225 milj kr per år · öppnade 15 jan",
            "stänger 19 feb kl. 17, om 19 dagar",
            "watch",
        ),
        (
            {"first_year": 2018, "last_year": 2020, "opens": Round.on("2018-02-01")},
            "Kulturrådet · 225 milj kr per år 2018–2020 · öppnar 1 feb",
            "stänger 19 feb kl. 17, om 19 dagar",
            "watch",
        ),
        (
            {"closes": Round.on("2018-05-03")},
            "Kulturrådet · 225 milj kr per år · öppnade 15 jan",
            "stänger 3 maj, om 92 dagar",
            "text",
        ),
        (
            {"closes": Round.on("2018-01-30"), "decided": Round.on("2018-06-14")},
            "Kulturrådet · 225 milj kr per år · öppnade 15 jan · stängde 30 jan · beslut 14 juni",
            "",
            "quiet",
        ),
    ],
)
def test_the_line_under_the_heading(round_, values, said, strong, role):
    round_.store.change(Call, round_.call, **values)
    call = calls(round_.rows)[0]
    detail = details(round_.rows)[round_.call]
    assert shown.about(call, detail, datetime.combine(TODAY, time(12))) == (said, strong, role)
    assert shown.heading(call) == "Stärkta bibliotek, 2018:1"


def test_the_day_itself_is_said_as_today(round_):
    call = calls(round_.rows)[0]
    assert shown.in_days(call.closes, date(2018, 2, 19)) == "idag"
    assert shown.in_days(call.closes, date(2018, 2, 18)) == "imorgon"
    assert shown.in_days(call.closes, date(2018, 2, 20)) == ""


def test_when_its_hour_is_past_it_has_closed_that_very_day(round_):
    call = calls(round_.rows)[0]
    before, after = (datetime(2018, 2, 19, hour) for hour in (16, 17))
    assert shown.closes_words(call, before) == ("stänger 19 feb kl. 17, idag", "watch")
    assert shown.closes_words(call, after) == ("stängde 19 feb kl. 17", "quiet")


def test_every_status_has_words_a_colour_and_a_letter(round_):
    assert list(APPLICATION.roles) == [status.value for status in ApplicationStatus]
    letters = status_letters(APPLICATION)
    assert len(set(letters.values())) == len(letters) == 8


def test_a_call_that_is_gone_has_no_board(round_):
    assert board(round_.rows, 999, TODAY) is None


def test_the_board_of_a_whole_country_takes_no_more_for_each_municipality(bare):
    """Counted in calls: each municipality applies, and takes part in what its neighbour seeks."""

    def looked_at(_):
        found = made(bare)
        assert all(row.leads for row in found.rows if row.name.startswith("Ort"))
        [shown.sought_words(found, row) for row in found.rows]

    bare.begin()
    with bare.store.write("undo.first_content", final=True):
        _many(bare, 0, 40)
    few = calls_of(looked_at, 40)
    with bare.store.write("undo.first_content", final=True):
        _many(bare, 40, 160)
    assert calls_of(looked_at, 160) < 6 * few


def _many(round_, first, last):
    county = round_.one("SELECT id FROM county")
    for number in range(first, last):
        place = Municipality(code=f"{number:04}", name=f"Ort {number}", county_id=county)
        round_.places[place.name] = round_.put(place)
        before = [(f"Ort {number - 1}", 1_000)] if number else []
        round_.apply(place.name, "draft", 100_000, before)
