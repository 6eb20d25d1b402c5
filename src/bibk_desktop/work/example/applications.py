"""The example's applications: alone and shared, from an idea to a final report."""

from decimal import Decimal

from bibk_desktop.records.model import (
    Application,
    ApplicationChange,
    ApplicationStatus,
    CoApplicant,
    Payment,
    Report,
    ReportKind,
    Supplement,
)

from .ground import Ground, lines

DECIDED = (
    ApplicationStatus.granted,
    ApplicationStatus.partly_granted,
    ApplicationStatus.rejected,
)
PREFIXES = {"now": "KUR", "purchase": "KUR", "reading": "KUR", "europe": "CE", "blekinge": "RB"}
RATE = Decimal("9.81")
# key | call | lead | purpose | sought | granted | own contribution | project
# | status, day, words; the oldest first
APPLICATIONS = """
karlshamn | now | Karlshamn | Meröppet i Mörrum | 450000 | | 60000 | \
  | idea 2017-11-15 | draft 2018-01-16 | submitted 2018-01-29
karlskrona | now | Karlskrona | Ny bokbuss | | | | | idea 2018-01-24
ronneby | now | Ronneby | Meröppet i Kallinge | 280000 | | 40000 | \
  | idea 2017-12-11 | draft 2018-01-22
sölvesborg | now | Sölvesborg | | | | | | declines 2018-01-23 hinner inte den här gången
alvesta | now | Alvesta | Gemensam bokbil | 600000 | | 90000 | \
  | idea 2017-11-15 | draft 2018-01-19 Tingsryd är med
lessebo | now | Lessebo | Längre öppet i Hovmantorp och Kosta | 350000 | | 35000 | \
  | idea 2018-01-09 | draft 2018-01-17
markaryd | now | Markaryd | Filialen i Strömsnäsbruk | | | | Kreativa rum | idea 2018-01-24
växjö | now | Växjö | Biblioteket kommer till dig | 900000 | | 200000 | \
  | draft 2018-01-10 | submitted 2018-01-30
bought_lessebo | purchase | Lessebo | Inköp av barnlitteratur | 45000 | 45000 | | \
  | submitted 2017-03-21 | granted 2017-05-30
bought_växjö | purchase | Växjö | Inköp av barnlitteratur | 60000 | 60000 | | \
  | submitted 2017-03-14 | granted 2017-05-30
bought_karlskrona | purchase | Karlskrona | Inköp av barnlitteratur | 60000 | 50000 | | \
  | submitted 2017-03-27 | partly_granted 2017-05-30
bought_älmhult | purchase | Älmhult | Inköp av lättläst | 40000 | 40000 | | \
  | submitted 2017-03-23 | granted 2017-05-30
bought_ljungby | purchase | Ljungby | Inköp på arabiska | 55000 | 55000 | | \
  | submitted 2017-03-27 | granted 2017-05-30
bought_olofström | purchase | Olofström | Inköp av barnlitteratur | 40000 | 0 | | \
  | submitted 2017-03-28 | rejected 2017-05-30 planen var på väg att gå ut
bought_uppvidinge | purchase | Uppvidinge | Inköp av barnlitteratur | 30000 | 30000 | | \
  | submitted 2017-03-24 | granted 2017-05-30
reading_bibk | reading | BiBK | Boken kommer | 400000 | 400000 | 120000 | Boken kommer \
  | draft 2016-09-02 | submitted 2016-09-19 | granted 2016-12-14
reading_ronneby | reading | Ronneby | Läscirklar på arbetsplatser | 150000 | 0 | 30000 | \
  | submitted 2016-09-20 | rejected 2016-12-14 för få medverkande
engage | europe | Region Kronoberg | Engage – unga berättar | 180000 | 150000 | 100000 | Engage \
  | draft 2016-10-04 | submitted 2016-11-22 | partly_granted 2017-05-16 lägre budget för resor
blekinge_karlskrona | blekinge | Karlskrona | Poesi på bussen | 60000 | 60000 | 20000 | \
  | submitted 2017-10-09 | granted 2017-12-05
blekinge_sölvesborg | blekinge | Sölvesborg | Sagor på stranden | 75000 | | 15000 | \
  | submitted 2017-10-10 | withdrawn 2017-11-16 projektledaren slutade
"""
# key | co-applicant | share
SHARES = """
alvesta | Tingsryd | 250000
engage | BiBK | 60000
engage | Växjö | 45000
"""
# key | next step | when: a model day, or a month of the model with a dash | who of us supports
NEXT = """
karlshamn | beslut | 2018-06- |
karlskrona | utkast | 2018-02-09 | Anna Dalin
ronneby | nämndbeslut | 2018-02-14 |
alvesta | stöd från oss | 2018-02-12 | Karin Holm
lessebo | underskrift | 2018-02-13 |
markaryd | bestämma sig | 2018-02-08 | Jonatan Rask
växjö | beslut | 2018-06- |
"""
# key | political decision | its day
BACKED = """
karlshamn | Kulturnämnden § 7 | 2018-01-23
ronneby | Fritid- och kulturnämnden | 2018-02-14
växjö | Kultur- och fritidsnämnden § 4 | 2018-01-25
blekinge_karlskrona | Kulturnämnden § 81 | 2017-09-26
"""
# key | what the funder asked for | asked | due | sent
SUPPLEMENTS = """
växjö | Nämndens beslut ska bifogas | 2018-01-30 | 2018-02-09 |
karlshamn | Budgeten saknar moms | 2018-01-30 | 2018-02-16 |
engage | Underskrivna fullmakter från alla parter | 2016-12-13 | 2017-01-17 | 2017-01-10
"""
# key | amount | day | received
PAYMENTS = """
reading_bibk | 300000 | 2017-01-17 | ja
reading_bibk | 100000 | 2018-04-17 |
engage | 105000 | 2017-10-03 | ja
engage | 45000 | 2019-10-15 |
bought_lessebo | 45000 | 2017-06-20 | ja
bought_växjö | 60000 | 2017-06-20 | ja
bought_karlskrona | 50000 | 2017-06-20 | ja
bought_älmhult | 40000 | 2017-06-20 | ja
bought_ljungby | 55000 | 2017-06-20 | ja
bought_uppvidinge | 30000 | 2017-06-20 | ja
blekinge_karlskrona | 60000 | 2018-02-20 |
"""
# key | report | due | sent | who answers for it
REPORTS = """
reading_bibk | interim | 2017-06-28 | 2017-06-20 | Berit Kvist
reading_bibk | final | 2018-02-28 | | Karin Holm
engage | interim | 2018-03-21 | | Anna Dalin
engage | final | 2019-10-01 | | Anna Dalin
bought_lessebo | final | 2018-03-01 | 2018-01-17 | Tove Ek-Strand
bought_växjö | final | 2018-03-01 | 2018-01-19 | Signe Åberg
bought_ljungby | final | 2018-03-01 | | Nora Fridh
blekinge_karlskrona | final | 2019-01-31 | | Ebba Lindqvist
"""


def add_applications(x: Ground) -> None:
    """Add every application with its history, shares, payments, supplements and reports."""
    kept = {key: _add(x, facts, history) for key, facts, history in _rows()}
    for key, who, share in lines(SHARES):
        x.put(_share(x, kept[key], who, Decimal(share)))
    for key, step, when, who in lines(NEXT):
        _set_next(x, kept[key], step, when, who)
    for key, words, when in lines(BACKED):
        application = x.session.get_one(Application, kept[key])
        application.political_decision = words
        application.political_decision_on = x.days.on(when)
    _add_supplements(x, kept)
    _add_payments(x, kept)
    _add_reports(x, kept)


def _rows() -> list[tuple[str, list[str], list[str]]]:
    return [(row[0], row[1:8], row[8:]) for row in lines(APPLICATIONS)]


def _add(x: Ground, facts: list[str], history: list[str]) -> int:
    call, lead, purpose, sought, granted, own, project = facts
    changes = [_change(x, entry) for entry in history]
    application = Application(
        call_id=x.calls[call],
        lead_municipality_id=x.places.get(lead),
        lead_organisation_id=x.organisations.get(lead),
        purpose=purpose,
        status=changes[-1].status,
        status_since=changes[-1].at,
        project_id=x.projects.get(project),
        sought=_kronor(sought),
        granted=_kronor(granted),
        own_contribution=_kronor(own),
    )
    _set_days(application, changes)
    id_ = x.put(application)
    _set_case(x, application, call)
    for change in changes:
        change.application_id = id_
    x.put_all(changes)
    return id_


def _change(x: Ground, entry: str) -> ApplicationChange:
    status, at, *words = entry.split(" ", 2)
    return ApplicationChange(
        application_id=0, status=ApplicationStatus(status), at=x.days.day(at), words=" ".join(words)
    )


def _kronor(words: str) -> Decimal | None:
    return Decimal(words) if words else None


def _set_days(application: Application, changes: list[ApplicationChange]) -> None:
    for change in changes:
        if change.status is ApplicationStatus.submitted:
            application.submitted_on = change.at
        elif change.status in DECIDED:
            application.decided_on = change.at


def _set_case(x: Ground, application: Application, call: str) -> None:
    """Case numbers once it is sent; the currency of the call, with the rate of that day."""
    sent = application.submitted_on
    if sent is not None:
        number = 1000 + 37 * (application.id or 0)
        application.funder_case_number = f"{PREFIXES[call]} {sent.year}/{number}"
        application.case_officer = "Astrid Norell" if PREFIXES[call] == "KUR" else ""
    if application.lead_organisation_id == x.organisations["BiBK"] and sent is not None:
        application.own_case_number = f"BiBK {sent.year}:14"
    if call == "europe":
        application.currency, application.rate = "EUR", RATE
        application.rate_on = sent


def _share(x: Ground, application: int, who: str, share: Decimal) -> CoApplicant:
    return CoApplicant(
        application_id=application,
        municipality_id=x.places.get(who),
        organisation_id=x.organisations.get(who),
        share=share,
    )


def _set_next(x: Ground, id_: int, step: str, when: str, who: str) -> None:
    application = x.session.get_one(Application, id_)
    application.next_step = step
    month = when.endswith("-")
    application.next_due = x.days.in_month(f"{when}14") if month else x.days.due(when)
    application.supported_by_id = x.people[who] if who else None


def _add_supplements(x: Ground, kept: dict[str, int]) -> None:
    for key, words, asked, due, sent in lines(SUPPLEMENTS):
        supplement = Supplement(
            application_id=kept[key],
            words=words,
            asked_on=x.days.day(asked),
            due=x.days.on(due),
            sent_on=x.days.day(sent) if sent else None,
        )
        x.put(supplement)


def _add_payments(x: Ground, kept: dict[str, int]) -> None:
    for key, amount, at, received in lines(PAYMENTS):
        payment = Payment(application_id=kept[key], amount=Decimal(amount), at=x.days.on(at))
        payment.received = bool(received)
        x.put(payment)


def _add_reports(x: Ground, kept: dict[str, int]) -> None:
    for key, kind, due, sent, who in lines(REPORTS):
        report = Report(
            application_id=kept[key],
            kind=ReportKind(kind),
            due=x.days.on(due),
            sent_on=x.days.day(sent) if sent else None,
            responsible_id=x.people[who],
        )
        x.put(report)
