"""The example's earlier directors' meetings, two years back; what they agreed is mostly done."""

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

NEWS, TALK = ItemKind.information, ItemKind.discussion


def _next(days: Days, iso: str, place: str) -> Point:
    return point(
        "Nästa möte",
        f"Nästa möte är {days.say(iso)}.",
        decided(f"vi ses i {place}" if place != "Digitalt" else "vi ses digitalt"),
        kind=ItemKind.next_meeting,
    )


def november(days: Days) -> tuple[Point, ...]:
    """15 November: the new grant is near, the projects find their places."""
    return (
        point(
            "Nya pengar till biblioteken",
            "Karin sammanfattade vad som är känt om den nya satsningen. Pengarna räcker i tre år"
            " och ska gå till kommunerna. Blanketten finns inte än, men den som har ett färdigt"
            " önskemål när den kommer har ett försprång.",
            "Flera tänker på bokbussar och meröppet. Hugo och Göran vill höra om två kommuner kan"
            " dela på en bil.",
            task(
                "Karin frågar Kulturrådet om två kommuner kan söka ihop",
                "Karin Holm",
                done="2017-12-05",
            ),
            everybody(f"skriv ned ett önskemål på en halv sida till {days.say('2017-12-13')}"),
            kind=NEWS,
            presenter="Karin Holm",
            links=("call:now",),
        ),
        point(
            "Kreativa rum, nya platser",
            "Jonatan visade filmen från invigningen i Skruv. Tre kommuner vill följa efter.",
            decided("Karlshamn, Karlskrona och Markaryd blir nästa omgång", "project:Kreativa rum"),
            task("Jonatan gör en checklista för lokaler", "Jonatan Rask", done="2018-01-10"),
            presenter="Jonatan Rask",
            links=("project:Kreativa rum", "activity:trip"),
        ),
        point(
            "Boken kommer, slutrapport",
            "Ett år, 214 högläsningar och nio arbetsplatser. Det som höll var de platser där någon"
            " i huset ville. Det som inte höll var cykelkärran i regn.",
            agreed("Ljungby fortsätter på egen hand och berättar om ett år"),
            task("Berit lämnar underlag till redovisningen", "Berit Kvist", done="2018-01-17"),
            presenter="Berit Kvist",
            links=("project:Boken kommer",),
        ),
        point(
            "Samtal om bemanning",
            "Sju av tretton har haft en vakans i år. Att ringa runt till grannen fungerar om man"
            " känner grannen.",
            proposal("en vikariepool för de små biblioteken", who="Uppvidinge"),
            proposal("ett gemensamt introduktionspaket för nya medarbetare", settled=True),
            decided("BiBK tar fram ett introduktionspaket"),
            task(
                f"Petra samlar in hur ni introducerar nya, till {days.season('2018-03-20')}",
                "Petra Sand",
                days.during("2018-03-20"),
                says="Hur kommunerna introducerar nya",
            ),
            kind=TALK,
        ),
        point(
            "Laget runt",
            kind=ItemKind.round,
            round=(
                ("Karlskrona", "Fridlevstad har fått ny skolbibliotekarie och nya öppettider."),
                ("Karlshamn", "Svängsta firar fem år som meröppet med soppa och poesi."),
                ("Ronneby", "Vi letar lokal för ett bibliotek ihop med fritidsgården."),
                ("Alvesta", "Bokbilen sjunger på sista versen. Besiktningen avgör."),
                ("Lessebo", "Skruv är igång! Kosta får besök av konsthallen varje månad."),
                ("Växjö", "Teleborg byggs om under drift. Vi ber om tålamod."),
            ),
        ),
        _next(days, "2018-01-24", "Korrö"),
    )


def september(days: Days) -> tuple[Point, ...]:
    """20 September: Språkstegen starts, Axiell visits."""
    return (
        point(
            "Axiell berättar",
            "Börje från Axiell visade nästa version av Arena. Den byggs för telefonen först."
            " Flytten görs kommun för kommun och tar en natt.",
            question("vad händer med våra egna sidor vid flytten?", "Axiell", done="2017-10-12"),
            promise("Valter Ström", "samlar önskemål om startsidan", done="2017-11-01"),
            kind=NEWS,
            presenter="Valter Ström",
        ),
        point(
            "Språkstegen börjar",
            "Alla åtta i Kronoberg är med från i dag. I Blekinge dröjer avtalet, men Lyckeby vill"
            " gå först.",
            decided("foldern trycks på fyra språk", "project:Språkstegen"),
            task("Berit skickar foldern till alla", "Berit Kvist", done="2017-10-02"),
            presenter="Berit Kvist",
            links=("project:Språkstegen", "activity:sprak_start"),
        ),
        point(
            "Engage",
            "Växjö är medsökande och Lessebo vill vara med i utbytet. Ungdomarna ska själva välja"
            " ämne för skrivarverkstäderna.",
            task("Tove hittar en person till utbytet", "Tove Ek-Strand", done="2017-11-15"),
            presenter="Anna Dalin",
            links=("project:Engage",),
        ),
        point(
            "Filialdagen",
            "Bara elva anmälda. Många filialer har en enda anställd och kan inte stänga en dag.",
            proposal("ett bibliotek i taget får besök", settled=True),
            decided("filialdagen ställs in, vi provar tre halvdagar på olika orter"),
            everybody("berätta för filialerna varför den ställs in"),
            links=("activity:branch_day",),
        ),
        _next(days, "2017-11-15", "Karlskrona"),
    )


def june(days: Days) -> tuple[Point, ...]:
    """14 June: half a year of creative rooms, the regions' view."""
    return (
        point(
            "Region Blekinge om kultur och hälsa",
            "Mats Ring berättade vad regionen vill med läsning och hälsa. Det finns pengar för små"
            " försök, och ansökan är en sida lång.",
            everybody("hör av er till Mats om ni har en vårdcentral som vill"),
            kind=NEWS,
            presenter="Petra Sand",
            links=("call:blekinge",),
        ),
        point(
            "Kreativa rum efter ett halvår",
            "Skruv har beställt möbler. Ronneby anmäler intresse. Karlshamn säger nej så länge"
            " lokalfrågan är olöst.",
            agreed("ingen ska behöva köpa symaskin själv"),
            task(
                "Jonatan tar fram ett startkit som går att låna", "Jonatan Rask", done="2018-01-10"
            ),
            presenter="Jonatan Rask",
            links=("project:Kreativa rum",),
        ),
        point(
            "Avtal om tidskrifter",
            "Tolv kommuner säger ja till att köpa tidskrifter på nätet ihop. Den trettonde vill"
            " vänta ett år.",
            decided("BiBK tecknar avtalet och bekostar första året"),
            task("Valter skriver på avtalet", "Valter Ström", done="2017-08-29"),
            presenter="Petra Sand",
            links=("request:magazines", "activity:magazines"),
        ),
        _next(days, "2017-09-20", "Älmhult"),
    )


def april(days: Days) -> tuple[Point, ...]:
    """5 April: the first digital directors' meeting."""
    return (
        point(
            "Möte på distans",
            "Det gick, nästan. Ljudet försvann i tio minuter och två satt i samma bil.",
            agreed("ett möte om året är digitalt"),
            promise(
                "Valter Ström", "skriver en halv sida om hur man kopplar upp sig", done="2017-04-12"
            ),
            presenter="Valter Ström",
        ),
        point(
            "Språkstegen, ansökan om att delta",
            "Alla åtta i Kronoberg vill vara med. I Blekinge ska barnhälsovården säga ja först.",
            decided(f"Kronoberg börjar {days.say('2017-09-20')}", "project:Språkstegen"),
            waiting(
                "Region Blekinge: vem som är rätt person", "Region Blekinge", done="2017-06-14"
            ),
            presenter="Karin Holm",
            links=("project:Språkstegen",),
        ),
        point(
            "Statistiken",
            f"Det första gemensamma webbinariet blir {days.say('2017-05-23')}. Ta med siffror.",
            everybody("lämna in siffrorna i tid, även om de är fel"),
            links=("activity:statistics",),
        ),
        _next(days, "2017-06-14", "Karlshamn"),
    )


def february(days: Days) -> tuple[Point, ...]:
    """8 February: the start of the creative rooms."""
    return (
        point(
            "Kreativa rum",
            "Jonatan är anställd och projektet har startat. Lessebo vill börja i Skruv och"
            " Uppvidinge i Åseda.",
            decided("Skruv blir först", "project:Kreativa rum"),
            task("Jonatan besöker alla som är intresserade", "Jonatan Rask", done="2017-05-31"),
            presenter="Jonatan Rask",
            links=("project:Kreativa rum", "activity:making"),
        ),
        point(
            "Inköpsstödet",
            f"Utlysningen öppnar {days.say('2017-03-01')}. Planen ska bifogas. Olofström undrar om"
            " en plan som går ut i år räknas.",
            question(
                "räknas en plan som går ut under året?", "Kulturrådet", "Olofström", "2017-03-07"
            ),
            presenter="Karin Holm",
            links=("call:purchase",),
        ),
        point(
            "Internatet",
            f"Det första internatet blir på Korrö {days.say_span('2017-04-27', 2)}. Tema: att leda"
            " när man själv står i disken.",
            task("Karin bokar rummen", "Karin Holm", done="2017-02-21"),
            links=("activity:first_residential",),
        ),
        _next(days, "2017-04-05", "Digitalt"),
    )


def first_year(days: Days) -> dict[str, tuple[Point, ...]]:
    """The four meetings of the first year, shorter."""
    return {
        "2016-11-16": (
            point(
                "Boken kommer, halvvägs",
                "Växjö läser i fikarummet på en fabrik, Karlskrona på ett varv. Tingsryd har köpt"
                " en cykelkärra.",
                agreed("varje kommun skriver tre rader i månaden"),
                presenter="Berit Kvist",
                links=("project:Boken kommer",),
            ),
            point(
                "Meröppet och ordning",
                "Tre kommuner har haft besvär på kvällarna. Det hjälpte att släcka i entrén och"
                " att någon hälsade.",
                task("Jonatan samlar allas ordningsregler", "Jonatan Rask", done="2017-01-31"),
                kind=TALK,
            ),
            _next(days, "2017-02-08", "Ljungby"),
        ),
        "2016-09-14": (
            point(
                "Nytt från KB",
                "Helge Sundin från KB berättade om samrådsgruppen. Platserna fördelas efter"
                " landsdel, och Götaland har två.",
                decided("Signe nomineras till samrådsgruppen, med Maja som ersättare"),
                kind=NEWS,
                presenter="Karin Holm",
            ),
            point(
                "Boken kommer",
                "Sex kommuner är med från start. Olofström och Markaryd avstår, de har ingen att"
                " avvara.",
                task(
                    f"Berit ordnar upptakten {days.say('2016-09-22')}",
                    "Berit Kvist",
                    done="2016-09-22",
                ),
                presenter="Berit Kvist",
                links=("project:Boken kommer", "activity:reading_kickoff"),
            ),
            _next(days, "2016-11-16", "Ronneby"),
        ),
        "2016-06-08": (
            point(
                "Strandbiblioteket",
                "Iris visade vagnen som står på stranden i sex veckor. Sand i böckerna är"
                " en kostnad man får ta.",
                everybody("låna gärna vagnen när den är ledig"),
                presenter="Iris Håkansson",
            ),
            point(
                "En gemensam biblioteksplan?",
                "Bara två vill skriva planen ihop. De andra vill hellre ha hjälp med sin egen.",
                proposal("ett gemensamt första kapitel", settled=True),
                decided("var och en skriver sin plan, vi läser varandras"),
                kind=TALK,
            ),
            _next(days, "2016-09-14", "Växjö"),
        ),
        "2016-04-13": (
            point(
                "Kulturplanen",
                "Tora Viklander från Region Kronoberg gick igenom kulturplanens avsnitt om"
                " biblioteken. Remisstiden är sex veckor.",
                task("Petra skriver ett gemensamt svar", "Petra Sand", done="2016-05-20"),
                kind=NEWS,
                presenter="Petra Sand",
            ),
            point(
                "Vad ska mötena handla om?",
                "Mindre information och mer samtal. Ett ämne per möte som någon har förberett.",
                agreed("värdkommunen väljer ett samtalsämne"),
                kind=TALK,
            ),
            _next(days, "2016-06-08", "Sölvesborg"),
        ),
    }


def earlier(days: Days) -> dict[str, tuple[Point, ...]]:
    """Every earlier directors' meeting by its model day."""
    return {
        "2017-11-15": november(days),
        "2017-09-20": september(days),
        "2017-06-14": june(days),
        "2017-04-05": april(days),
        "2017-02-08": february(days),
        **first_year(days),
    }


def coming(days: Days) -> dict[str, tuple[Point, ...]]:
    """The agendas of the meetings that are planned."""
    return {
        "2018-03-15": (
            point("Länsabonnemang på film", presenter="Valter Ström", kind=ItemKind.decision),
            point(
                "Stärkta bibliotek: nästa utlysning",
                presenter="Karin Holm",
                links=("call:later",),
            ),
            point("Regional biblioteksplan: underlaget", presenter="Anna Dalin", kind=TALK),
            point("Lunch", kind=ItemKind.pause, starts="12.00–13.00"),
            point("Nyhetsbrevet", presenter="Karin Holm"),
            point("Laget runt", kind=ItemKind.round),
            point("Nästa möte", kind=ItemKind.next_meeting),
        ),
        "2018-05-30": (
            point("Biblioteksplan från grunden", presenter="Olle Brandt", kind=TALK),
            point("Laget runt", kind=ItemKind.round),
        ),
    }
