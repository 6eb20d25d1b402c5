"""The example's other meetings: the network, the steering group (formal), the planning group."""

from bibk_desktop.records.model import ItemKind

from .days import Days
from .series import CHILDREN, PLANNING, STEERING
from .written import Point, agreed, decided, everybody, point, promise, proposal, question, task

OPENED = "Signe Åberg hälsade välkomna och förklarade mötet öppnat."
FILED = "Föregående protokoll lades till handlingarna."


def network(days: Days) -> dict[tuple[str, str], tuple[Point, ...]]:
    """The children's librarians, twice a year and once in between."""
    return {
        (CHILDREN, "2018-01-16"): (
            point(
                "Språkstegen i vardagen",
                "Elva föräldragrupper är igång. Bäst fungerar det när biblioteket kommer till"
                " familjecentralen en fast tid, sämst när föräldrarna ska boka.",
                agreed("ingen bokning, bara en fast tid"),
                task("Linn delar sin packlista", "Linn Forsman", done="2018-01-19"),
                question("får vi ha foldern på fler språk?", "Berit Kvist", done="2018-01-19"),
                presenter="Berit Kvist",
                links=("project:Språkstegen",),
            ),
            point(
                "Sagostund utan bok",
                "Vera berättade med handskar och ljud. Alla prövade i smågrupper, med kameran"
                " avstängd på egen begäran.",
                kind=ItemKind.workshop,
                presenter="Vera Tall",
            ),
            point(
                "Nästa träff",
                f"Vi ses i Karlskrona {days.say('2018-04-24')}.",
                task(
                    f"Linn bokar lokal senast {days.say('2018-02-20')}",
                    "Linn Forsman",
                    days.due("2018-02-20"),
                    says="Lokal till nätverksträffen",
                ),
                kind=ItemKind.next_meeting,
            ),
        ),
        (CHILDREN, "2017-10-10"): (
            point(
                "Uppstart av Språkstegen",
                "Foldern har kommit från tryckeriet. Den är tunnare än väntat men håller.",
                decided("vi delar ut den vid åttamånaderskontrollen"),
                presenter="Berit Kvist",
                links=("project:Språkstegen", "activity:sprak_start"),
            ),
            point(
                "Bokprat",
                "Var och en hade med en bok som barnen inte får nog av. Listan ligger i bilagan.",
                promise("Johan Wiklund", "skickar listan till alla", done="2017-10-17"),
            ),
        ),
        (CHILDREN, "2017-03-14"): (
            point(
                "Familjecentralen i Ljungby",
                "Cajsa Bruno berättade vilka som kommer och vilka som inte gör det.",
                everybody("ta en fika med er familjecentral"),
                kind=ItemKind.information,
            ),
            point(
                "Skapande på bibliotek",
                f"Studiedagen {days.say('2017-03-23')} har platser kvar.",
                links=("activity:making",),
            ),
        ),
        (CHILDREN, "2016-10-11"): (
            point(
                "Böcker på många språk",
                "Depåerna kommer sent och med fel titlar. Vi köper hellre själva och byter.",
                agreed("bytet går över disk, utan register"),
                kind=ItemKind.discussion,
            ),
        ),
        (CHILDREN, "2016-03-08"): (
            point(
                "Läs högt!",
                f"Föreläsningen är {days.say('2016-03-17')} i Ronneby. Två får åka per kommun.",
                task("Berit skickar inbjudan", "Berit Kvist", done="2016-03-09"),
                links=("activity:read_aloud",),
            ),
        ),
        (CHILDREN, "2018-04-24"): (
            point("Språkstegen: vad kan vi sluta med?", presenter="Berit Kvist"),
            point("Bokprat"),
            point("Laget runt", kind=ItemKind.round),
        ),
    }


def steering(days: Days) -> dict[tuple[str, str], tuple[Point, ...]]:
    """The steering group of Språkstegen; formal, with a protocol that is adjusted."""
    end = point("Mötets avslutande", "Signe Åberg tackade för mötet och förklarade det avslutat.")
    return {
        (STEERING, "2017-12-07"): (
            point("Mötets öppnande", OPENED),
            point("Val av justerare", decided("Ebba Lindqvist justerar protokollet")),
            point("Föregående protokoll", FILED),
            point(
                "Avtal med barnhälsovården i Blekinge",
                "Berit Kvist redogjorde för förhandlingen. Avtalet är klart i sak och väntar på"
                " granskning. Karlskrona har börjat på egen risk.",
                proposal("att Karlskrona pausar tills avtalet är påskrivet", settled=True),
                decided("att Karlskrona fortsätter", "project:Språkstegen"),
                decided("att avtalet skrivs under av regionen så snart det är granskat"),
                kind=ItemKind.decision,
                presenter="Berit Kvist",
            ),
            point(
                "Budget för nästa år",
                "Foldern kostade mindre än väntat. Styrgruppen vill att det som blev över används"
                " till fler språk.",
                decided("att anslå 40 000 kr till översättning"),
                task("Berit beställer översättningar", "Berit Kvist", done="2018-01-19"),
                kind=ItemKind.decision,
            ),
            point(
                "Nästa möte",
                f"Nästa möte är {days.say('2018-02-22')} i Lessebo.",
                kind=ItemKind.next_meeting,
            ),
            end,
        ),
        (STEERING, "2017-09-28"): (
            point("Mötets öppnande", OPENED),
            point("Val av justerare", decided("Tove Ek-Strand justerar protokollet")),
            point("Föregående protokoll", FILED),
            point(
                "Referensgrupp",
                "Gruppen ska ha tre till fyra barnbibliotekarier från båda länen.",
                decided("att utse Frida Krans och Linn Forsman", "group:Referensgrupp Språkstegen"),
                task(
                    "Berit söker en tredje från Blekinge",
                    "Berit Kvist",
                    says="En tredje från Blekinge till referensgruppen",
                ),
                kind=ItemKind.decision,
                presenter="Berit Kvist",
            ),
            end,
        ),
        (STEERING, "2017-05-18"): (
            point("Mötets öppnande", OPENED),
            point("Val av ordförande", decided("Signe Åberg leder styrgruppen")),
            point(
                "Projektplan",
                "Berit Kvist gick igenom planen. Målet är att varje familj möter biblioteket tre"
                " gånger före skolstarten.",
                decided("att anta projektplanen", "project:Språkstegen"),
                kind=ItemKind.decision,
                presenter="Berit Kvist",
            ),
            end,
        ),
        (STEERING, "2018-02-22"): (
            point("Mötets öppnande"),
            point("Val av justerare"),
            point("Föregående protokoll"),
            point("Avtalet i Blekinge", presenter="Berit Kvist", kind=ItemKind.decision),
            point("Internat för barnbibliotekarier", presenter="Berit Kvist"),
            point("Mötets avslutande"),
        ),
    }


def planning(days: Days) -> dict[tuple[str, str], tuple[Point, ...]]:
    """The planning group with Kalmar."""
    return {
        (PLANNING, "2018-01-11"): (
            point(
                "Programmet",
                "Första dagen går åt till att leda genom andra, med Olga Tern. Andra dagen har vi"
                " egna fall. Rolf tar emot på Öland och lovar utsikt över havet.",
                agreed("inga skärmar efter klockan 18"),
                task(
                    "Agnes skickar inbjudan",
                    "Agnes Tuvesson",
                    days.due("2018-02-09"),
                    says="Inbjudan till internatet",
                ),
                links=("activity:residential",),
            ),
            point(
                "Kostnader",
                "Ett rum kostar ungefär 1 300 kr per natt. Resorna betalar var och en.",
                question("kan regionerna betala talaren?", "Region Kronoberg"),
            ),
        ),
        (PLANNING, "2017-12-12"): (
            point(
                "Tema",
                "Tre förslag låg på bordet. Att leda genom andra fick flest röster.",
                proposal("att skriva så att folk förstår", settled=True),
                decided("temat är att leda genom andra"),
            ),
        ),
        (PLANNING, "2017-10-26"): (
            point(
                "Erfarenheter från Korrö",
                "Maten var bra, programmet för tätt. Samtalen efteråt var det bästa.",
                agreed("ett pass mindre per dag"),
                task("Rolf letar efter ett hus vid havet", "Rolf Hedin", done="2017-12-12"),
                links=("activity:first_residential",),
            ),
        ),
        (PLANNING, "2018-02-27"): (
            point("Anmälda", presenter="Karin Holm"),
            point("Praktiskt", presenter="Rolf Hedin"),
        ),
    }
