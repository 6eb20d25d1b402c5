"""The example's latest directors' meeting: the one that every page has something to show of."""

from bibk_desktop.records.fuzzy_date import FuzzyDate
from bibk_desktop.records.model import ItemKind

from .days import Days
from .written import (
    Point,
    agreed,
    decided,
    everybody,
    point,
    promise,
    proposal,
    question,
    task,
    waiting,
)

ROUND = (
    (
        "Karlskrona",
        "Kulturnämnden har sett skisserna till en ny bokbuss. Lyckeby har kört igång"
        " Språkstegen och det kom fler familjer än stolar.",
    ),
    (
        "Karlshamn",
        "Asarum flyttar kanske ihop med familjecentralen. Frågan om lokalen avgörs i vår"
        " nämnd, och vi återkommer när vi vet.",
    ),
    (
        "Olofström",
        "Jag är ny och reser runt till filialerna först. Biblioteksplanen har gått ut och ska"
        " skrivas om från grunden.",
    ),
    (
        "Sölvesborg",
        "Strandbiblioteket kommer tillbaka. Vi söker en barnbibliotekarie på halvtid.",
    ),
    (
        "Lessebo",
        "Skruv har fått tre kvällar i veckan med öppen verkstad. Utbildningen om dataskydd har"
        " bara några platser kvar.",
    ),
    (
        "Ljungby",
        "Bokbussen har fått ny turlista efter enkäten. Lagan är stängt för ny ventilation.",
    ),
    ("Markaryd", "Strömsnäsbruk vill bli nästa kreativa rum. Skolbiblioteket lånar ut på loven."),
    ("Uppvidinge", "Åseda har fått meröppet från klockan sex. Det används mest före jobbet."),
    (
        "Växjö",
        "Nämnden har sagt ja till ansökan om uppsökande bibliotek. Araby har fått två nya"
        " språkvärdar, och Ungdomsrådet väljer böcker.",
    ),
)


def points(days: Days) -> tuple[Point, ...]:
    """The agenda with the whole text, as written down at the table."""
    return (*_morning(days), *_films(days), *_afternoon(days), *_projects(days), *_end(days))


def _morning(days: Days) -> tuple[Point, ...]:
    spring = days.in_season("2018-05-10")
    return (
        point(
            "Regional biblioteksplan",
            "Karin gick igenom hur långt arbetet med den nya planen har kommit. Den ska gälla i"
            " fyra år och båda regionerna står bakom den. Den förra planen blev lång och lästes av"
            " få, så den här gången ska den rymmas på tolv sidor.",
            "Anna ledde en workshop i tre grupper. Svaren och prickarna finns i bilagan.",
            task(
                f"Anna skriver ihop svaren till ett underlag, senast {days.say('2018-02-28')}",
                "Anna Dalin",
                days.due("2018-02-28"),
                says="Underlag av workshopens svar",
            ),
            decided(f"utkastet går på remiss till alla kommuner {spring}"),
            kind=ItemKind.workshop,
            presenter="Karin Holm",
            starts="9.30",
            links=("activity:plan_comments",),
        ),
        point(
            "Omvärldsbevakning",
            "Tre av fyra chefer läser helst något kort på fredagar. Ingen saknar fler möten."
            " Berit visade två förlagor: en med bara länkar och en med kommentarer.",
            agreed("det ska vara högst fem nyheter och alltid en mening om varför"),
            task(
                "Karin gör ett första nyhetsbrev inom kort",
                "Karin Holm",
                FuzzyDate.open("inom kort"),
                says="Nyhetsbrevet",
            ),
            presenter="Berit Kvist",
            starts="11.00",
        ),
        point(
            "KB:s samrådsgrupp",
            "Signe sitter i gruppen för Götaland och berättade om de två senaste mötena. Där"
            " talades det mest om hur planerna läses av dem som bestämmer över pengarna."
            " Arbetsutskottet har en tom stol från vår del av landet.",
            proposal("Maja går in i utskottet när hennes tid som ersättare är slut"),
            proposal("vi frågar Halland och Kalmar innan vi nominerar någon"),
            question(
                f"vem vill sitta i arbetsutskottet från {days.season('2018-09-05')}?",
                "Bibliotekscheferna",
            ),
            presenter="Karin Holm",
            links=("group:KB:s samrådsgrupp för folkbibliotek",),
        ),
        point(
            "Stärkta bibliotek i hela landet",
            f"Utlysningen stänger {days.say('2018-02-19')} klockan 17. Åtta kommuner har något på"
            " gång, från en idé till en färdig ansökan. **Alvesta och Tingsryd söker ihop** om en"
            " bokbil, och det går bra så länge en av dem står som huvudsökande.",
            "Frågor som ingen kunde svara på:",
            "- Hur stor egeninsats krävs, och räknas arbetstid?",
            "- Räcker det att en biblioteksplan är beslutad men inte skriven?",
            "- När ska pengarna vara förbrukade?",
            task(
                f"Karin ställer frågorna på webbinariet {days.say('2018-02-16')}",
                "Karin Holm",
                days.due("2018-02-16"),
                says="Frågor till webbinariet",
            ),
            everybody("hör av er i god tid om ni vill att vi läser ett utkast"),
            presenter="Karin Holm",
            starts="11.30",
            links=("call:now", "activity:webinar", "request:applying"),
        ),
        point(
            "Digitalt först",
            "Satsningen är beslutad men inte fördelad. Räknar KB per invånare räcker det till en"
            " halv tjänst hos oss, räknar de per region blir det en hel.",
            waiting("KB: besked om medlen i Digitalt först", "KB"),
            presenter="Valter Ström",
        ),
    )


def _films(days: Days) -> tuple[Point, ...]:
    march = days.say("2018-03-15")
    return (
        point(
            "Databaser och filmstreaming",
            "Valter presenterade två tjänster för strömmad film, Cineasterna och Viddla.",
            proposal("gemensamt avtal om tillräckligt många ansluter sig"),
            task(
                f"Valter kollar upp funktion och pris för Viddla till {march}",
                "Valter Ström",
                days.due("2018-03-15"),
                says="Funktion och pris för Viddla",
            ),
            f"BiBK bekostar tidskrifterna {days.from_month('2018-05-15').words}.",
            decided("frågan om länsabonnemang tas upp på nästa möte"),
            everybody("tipsa om andra strömmande medier"),
            "Ett abonnemang som bara går att läsa i huset passar inte dem som bor långt bort.",
            presenter="Valter Ström",
            below=(
                point(
                    "Cineasterna",
                    "Två kommuner har haft tjänsten ett år. Där lånas ungefär lika mycket film som"
                    " när dvd-hyllan var ny, men av andra personer.",
                    "Chefernas funderingar: _Syns det att biblioteket betalar? Vad händer när"
                    " månadens pengar är slut den tionde?_",
                    presenter="Nora Fridh",
                ),
            ),
            links=("activity:magazines", "activity:streams"),
        ),
        point("Lunch", kind=ItemKind.pause, starts="12.00–13.00"),
    )


def _afternoon(days: Days) -> tuple[Point, ...]:
    return (
        point(
            "Webbstatistik",
            "Besöken räknas olika från sida till sida, så årets siffror går inte att lägga bredvid"
            " grannens. Valter har gjort en mall som räknar på samma sätt överallt.",
            agreed("alla använder mallen från och med nästa kvartal"),
            promise(
                "Valter Ström",
                "skickar mallen och en kort film om hur den fylls i",
                done="2018-01-29",
            ),
            presenter="Valter Ström",
        ),
        point(
            "Dataskydd",
            "Arbetsgruppen har gått igenom vilka uppgifter om låntagare som sparas och varför. Det"
            " mesta kan gallras efter två år. Fjärrlånen är svårast.",
            f"Lessebo tar emot Axiell {days.say('2018-04-11')} klockan 13–16. Det kostar ungefär"
            " 1 500 kr per plats.",
            task(
                "Karin bokar platser till utbildningen i Lessebo, snarast",
                "Karin Holm",
                FuzzyDate.open("snarast"),
                says="Platser till utbildningen i Lessebo",
            ),
            waiting(
                "Lessebo: antal platser kvar på utbildningen", "Lessebo", days.due("2018-02-07")
            ),
            decided(f"lagstiftningsdagen blir av {days.say('2018-04-25')} i Växjö"),
            task(
                f"Karin gör ett program för lagstiftningsdagen till {days.say('2018-01-29')}",
                "Karin Holm",
                days.due("2018-01-29"),
                says="Program för lagstiftningsdagen",
            ),
            presenter="Valter Ström",
            starts="13.00",
            links=("activity:data_protection", "activity:law_day", "group:Arbetsgrupp dataskydd"),
        ),
        point(
            "Teaterföreställningen",
            "Regionteatern spelar _Bibliotekarien_ hos den som vill. Vi står för halva kostnaden.",
            f"Fyra kommuner gav besked vid bordet. Växjö spelar {days.say('2018-03-13')}.",
            everybody(f"svara senast {days.say('2018-01-25')} om ni vill ha föreställningen"),
            presenter="Karin Holm",
            links=("request:theatre", "activity:performance"),
        ),
    )


def _projects(days: Days) -> tuple[Point, ...]:
    below = (
        point(
            "Kreativa rum",
            "Skruv visade bilder från den första verkstadskvällen. Ronneby öppnar Hjorthöjden"
            " tidigare än väntat, och Uppvidinge är med igen efter en paus.",
            f"Studieresan blir {days.about('2018-05-03').words}, tre bibliotek på två dagar.",
            task(
                "Jonatan bokar värdarna för studieresan så snart datumet är klart",
                "Jonatan Rask",
                FuzzyDate.open("när datumet är klart"),
                says="Värdar för studieresan",
            ),
            task(
                f"Markaryd väljer lokal i Strömsnäsbruk, senast {days.say('2018-03-15')}",
                "Markaryd",
                days.due("2018-03-15"),
                says="Lokal i Strömsnäsbruk",
            ),
            presenter="Jonatan Rask",
            links=("project:Kreativa rum", "activity:study_trip", "activity:light"),
        ),
        point(
            "Språkstegen",
            "Åtta kommuner i Kronoberg möter nu familjer vid fyra månader, ett år och tre år."
            " I Blekinge är Karlskrona igång, de andra fyra väntar på avtalet.",
            "**Kronoberg:** barnhälsovården vill ha foldern på fler språk.",
            "**Blekinge:** avtalet är hos regionens jurist.",
            decided("barnbibliotekarierna får ett eget internat", "project:Språkstegen"),
            task(
                f"Berit letar plats för internatet {days.in_season('2018-05-10')}",
                "Berit Kvist",
                days.during("2018-05-10"),
                says="Plats för barnbibliotekariernas internat",
            ),
            waiting("Region Blekinge: underskrivet avtal för barnhälsovården", "Region Blekinge"),
            presenter="Berit Kvist",
            links=("project:Språkstegen", "group:Referensgrupp Språkstegen"),
        ),
        point(
            "Engage",
            f"Elsa och Nils reser till Gent i {days.month('2018-03-05')}. Konferensen i Växjö"
            f" {days.say('2018-05-08')} har femtio anmälda, de flesta från andra län.",
            everybody("låt ungdomsbibliotekarien hålla dagen fri"),
            presenter="Anna Dalin",
            links=("project:Engage", "activity:engage_conference", "activity:exchange"),
        ),
        point(
            "Chefsinternat med Kalmar",
            f"Det blir på Öland {days.say_span('2018-04-17', 2)}, med en talare om att leda genom"
            " andra. Planeringsgruppen saknar någon från Blekinge.",
            question("vem i Blekinge tar stolen i planeringsgruppen?", "Bibliotekscheferna"),
            task(
                f"alla anmäler antal deltagare senast {days.say('2018-03-02')}",
                "Bibliotekscheferna",
                days.due("2018-03-02"),
                says="Antal deltagare till internatet",
            ),
            presenter="Nora Fridh",
            links=("activity:residential", "group:Planeringsgrupp för chefsinternatet"),
        ),
    )
    return (point("Projekt", kind=ItemKind.section, below=below),)


def _end(days: Days) -> tuple[Point, ...]:
    return (
        point("Laget runt", kind=ItemKind.round, starts="14.30", round=ROUND),
        point(
            "Nästa möte",
            f"Vi ses {days.weekday('2018-03-15')}en den {days.say('2018-03-15')} klockan 9.30.",
            decided("nästa möte hålls i Växjö"),
            f"Mötet därefter är {days.say('2018-05-30')} i Olofström.",
            kind=ItemKind.next_meeting,
        ),
    )
